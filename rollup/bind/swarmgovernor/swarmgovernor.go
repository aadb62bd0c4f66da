// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package swarmgovernor

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// SwarmGovernorMetaData contains all meta data concerning the SwarmGovernor contract.
var SwarmGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "SwarmGovernor",
	Bin: "0x6101806040523461009e57610012610159565b60405161376690816108528239608051816132f2015260a051816133a9015260c051816132bc015260e0518161334101526101005181613367015261012051816113300152610140518161135c0152610160518181816115b3015281816119c701528181611aaa01528181611b2501528181611d7001528181611e390152818161204a01526124640152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176100d957604052565b6100a2565b9081602091031261009e57516001600160a01b038116810361009e5790565b6040513d5f823e3d90fd5b604051906101176040836100b6565b565b604051906101286040836100b6565b60018252565b6040519061013d6040836100b6565b600d82526c29bbb0b936a3b7bb32b93737b960991b6020830152565b60405163046a002f60e21b815260066004820152602081602481335afa908115610201575f91610206575b5060405163046a002f60e21b81525f600482015290602082602481335afa90811561020157610117925f926101d0575b506101bd61012e565b916001600160a01b039081169116610225565b6101f391925060203d6020116101fa575b6101eb81836100b6565b8101906100de565b905f6101b4565b503d6101e1565b6100fd565b61021f915060203d6020116101fa576101eb81836100b6565b5f610184565b906102d261011793610235610119565b60208101603160f81b815261024983610584565b6101205261025682610584565b6101405282516020840120918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526102c360c0826100b6565b5190206080523060c052610384565b6001600160a01b0316610160526102e960046104bc565b610469565b90600182811c9216801561031c575b602083101461030857565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102fd565b919091601f8311610337575b505050565b81831161034357505050565b5f5260205f206020601f830160051c921061037c575b81601f9101920160051c03905f5b82811015610332575f82820155600101610367565b5f9150610359565b80519091906001600160401b0381116100d9576103ad816103a66003546102ee565b6003610326565b602092601f82116001146103ed576103dd929382915f926103e2575b50508160011b915f199060031b1c19161790565b600355565b015190505f806103c9565b60035f52601f198216937fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b8681106104515750836001959610610439575b505050811b01600355565b01515f1960f88460031b161c191690555f808061042e565b9192602060018192868501518155019401920161041b565b600954604080516001600160a01b03808416825290931660208401819052927f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019190a16001600160a01b03191617600955565b6064811161056d57600854908161050d575f516020613fb85f395f51905f5291505f5b6104f96104ea6105ef565b6104f384610673565b90610719565b5050604080519182526020820192909252a1565b815f198101116105595760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee291909101545f516020613fb85f395f51905f52919060301c6104df565b634e487b7160e01b5f52601160045260245ffd5b63243e544560e01b5f52600452606460245260445ffd5b601f8151116105af5760208151910151602082106105a0571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b610160516040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f9181610630575b5061062d575061062d43610822565b90565b9091506020813d60201161066b575b8161064c602093836100b6565b8101031261009e575165ffffffffffff8116810361009e57905f61061e565b3d915061063f565b6001600160d01b03811161068d576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b5f1981019190821161055957565b908154680100000000000000008110156100d95760018101808455811015610705575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b60085491929180156107f95761073161075a916106a4565b60085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30190565b90815461077661076f8265ffffffffffff1690565b9160301c90565b9265ffffffffffff8084169216918083116107ea578692036107b4576107b092509065ffffffffffff82549181199060301b169116179055565b9190565b50506107b0906107d36107c5610108565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b60086106b2565b632520601d60e01b5f5260045ffd5b5061081d906108096107c5610108565b6001600160d01b03841660208201526107e3565b5f9190565b65ffffffffffff811161083a5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe60806040526004361015610022575b3615610018575f80fd5b6100206120bb565b005b5f3560e01c806301ffc9a7146102fc57806302a251a3146102f757806306f3f9e6146102f257806306fdde03146102ed578063143489d0146102e8578063150b7a02146102e3578063160cbed7146102de5780632656227d146102d95780632d63f693146102d45780632fe3e261146102cf5780633932abb1146102ca5780633e4f49e6146102c557806343859632146102c0578063452115d6146102bb5780634bf5d7e9146102b6578063544ffc9c146102b157806354fd4d50146102ac57806356781388146102a75780635b8d0e0d146102a25780635f398a141461029d57806360c4247f146102985780637b3c71d3146102935780637d5e81e21461028e5780637ecebe001461028957806384b0196e146102845780638ff262e31461027f57806391ddadf41461027a57806397c3d334146102755780639a802a6d14610270578063a7713a701461026b578063a890c91014610266578063a8f8a66814610243578063a9a9529414610261578063ab58fb8e1461025c578063b58131b014610257578063bc197c8114610252578063c01f9e371461024d578063c28bc2fa14610248578063c59057e414610243578063d33219b41461023e578063dd4e2ba514610239578063deaaa7cc14610234578063eb9019d41461022f578063f23a6e611461022a578063f8ce560a146102255763fc0c546a0361000e57611a95565b611a77565b611a0a565b611965565b61192b565b6118cc565b6118a4565b6116b9565b611812565b6117f4565b611747565b611724565b6116f1565b6116d5565b611641565b611616565b611541565b611526565b6114fc565b6113e8565b611318565b6112aa565b6111fc565b6111a7565b611189565b611114565b61106e565b611000565b610fad565b610f6c565b610f3d565b610dc8565b610d73565b610d44565b610cf8565b610cbe565b610c89565b610b26565b6108db565b610697565b61059d565b6104aa565b6103ac565b610390565b346103825760203660031901126103825760043563ffffffff60e01b8116809103610382576366defe7760e11b8114908115610371575b8115610360575b811561034f575b506040519015158152602090f35b6301ffc9a760e01b1490505f610341565b630271189760e51b8114915061033a565b6332a2ad4360e11b81149150610333565b5f80fd5b5f91031261038257565b34610382575f3660031901126103825760206040516102588152f35b34610382576020366003190112610382576004356103c86120d1565b6064811161045b576001600160d01b036103e0612990565b16906103ea611e24565b916001600160d01b038211610443577f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b46339979261042f906001600160d01b03841690613195565b5050604080519182526020820192909252a1005b506306dfcc6560e41b5f5260d060045260245260445ffd5b63243e544560e01b5f52600452606460245260445ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206104a7928181520190610472565b90565b34610382575f366003190112610382576040515f6003548060011c9060018116908115610593575b60208310821461057f5782855260208501919081156105665750600114610514575b61051084610504818603826105f4565b60405191829182610496565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b81841061055257505001610504826104f4565b80548484015260209093019260010161053f565b60ff191682525090151560051b019050610504826104f4565b634e487b7160e01b5f52602260045260245ffd5b91607f16916104d2565b34610382576020366003190112610382576004355f526004602052602060018060a01b0360405f205416604051908152f35b6001600160a01b0381160361038257565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761061557604052565b6105e0565b604051906106296040836105f4565b565b6001600160401b03811161061557601f01601f191660200190565b9291926106528261062b565b9161066060405193846105f4565b829481845281830111610382578281602093845f960137010152565b9080601f83011215610382578160206104a793359101610646565b34610382576080366003190112610382576106b36004356105cf565b6106be6024356105cf565b6064356001600160401b038111610382576106dd90369060040161067c565b50600954306001600160a01b039091160361070457604051630a85bd0160e11b8152602090f35b637485328f60e11b5f5260045ffd5b6001600160401b0381116106155760051b60200190565b9080601f8301121561038257813561074181610713565b9261074f60405194856105f4565b81845260208085019260051b82010192831161038257602001905b8282106107775750505090565b602080918335610786816105cf565b81520191019061076a565b9080601f830112156103825781356107a881610713565b926107b660405194856105f4565b81845260208085019260051b82010192831161038257602001905b8282106107de5750505090565b81358152602091820191016107d1565b9080601f8301121561038257813561080581610713565b9261081360405194856105f4565b81845260208085019260051b820101918383116103825760208201905b83821061083f57505050505090565b81356001600160401b038111610382576020916108618784809488010161067c565b815201910190610830565b6080600319820112610382576004356001600160401b03811161038257816108969160040161072a565b916024356001600160401b03811161038257826108b591600401610791565b91604435906001600160401b038211610382576108d4916004016107ee565b9060643590565b34610382576108e93661086c565b90926108f782858584611fb7565b9361090185612179565b5060095461091f906001600160a01b03165b6001600160a01b031690565b936040519363793d064960e11b8552602085600481895afa948515610ad1575f95610b05575b503060601b6bffffffffffffffffffffffff191618946020604051809263b1c5f42760e01b8252818061097e8b89898c60048601612aa9565b03915afa908115610ad1575f91610ad6575b506109a3875f52600a60205260405f2090565b556009546109b9906001600160a01b0316610913565b90813b15610382575f80946109e587604051998a97889687956308f2a0bb60e41b875260048701612aee565b03925af1908115610ad157610a0992610a0492610ab7575b50426126c2565b612f7d565b9065ffffffffffff821615610aa4577f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892610a9183610a72610510956001610a58875f52600460205260405f2090565b019065ffffffffffff1665ffffffffffff19825416179055565b6040805185815265ffffffffffff909216602083015290918291820190565b0390a16040519081529081906020820190565b63ab2d031160e01b5f5260045260245b5ffd5b80610ac55f610acb936105f4565b80610386565b5f6109fd565b611b06565b610af8915060203d602011610afe575b610af081836105f4565b81019061201e565b5f610990565b503d610ae6565b610b1f91955060203d602011610afe57610af081836105f4565b935f610945565b610b2f3661086c565b909291610b3e82858386611fb7565b92610b52610b4c600561214d565b856121f9565b50610b7b610b68855f52600460205260405f2090565b805460ff60f01b1916600160f01b179055565b600954306001600160a01b0390911603610c24575b93610ba092916105109585612bbd565b6009543090610bb7906001600160a01b0316610913565b141580610bff575b610bf6575b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f908060208101610a91565b5f600555610bc4565b50610c1f610c1b6005546001600160801b0381169060801c1490565b1590565b610bbf565b915f9391935b8351811015610c7f5760019030610c54610913610c478489611aed565b516001600160a01b031690565b14610c60575b01610c2a565b610c7a610c6d8289611aed565b5160208151910120612237565b610c5a565b5090929091610b90565b34610382576020366003190112610382576004355f526004602052602065ffffffffffff60405f205460a01c16604051908152f35b34610382575f3660031901126103825760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b34610382575f366003190112610382576020604051600a8152f35b634e487b7160e01b5f52602160045260245ffd5b60081115610d3157565b610d13565b6008811015610d3157602452565b3461038257602036600319011261038257610d60600435612273565b6040516008821015610d31576020918152f35b3461038257604036600319011261038257602060ff610dbc602435600435610d9a826105cf565b5f5260078452600360405f20019060018060a01b03165f5260205260405f2090565b54166040519015158152f35b3461038257610dd63661086c565b91610de383838387611fb7565b93610ded85612273565b6008811015610d31571580610f20575b15610f0957610e0c9450611fb7565b610e17603b826121f9565b50610e42610e2d825f52600460205260405f2090565b80546001600160f81b0316600160f81b179055565b6040518181527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90602090a1610e80815f52600a60205260405f2090565b549081610e93575b604051908152602090f35b600954610ea8906001600160a01b0316610913565b803b156103825760405163c4d252f560e01b815260048101939093525f908390602490829084905af1918215610ad15761051092610ef5575b505f818152600a6020526040812055610e88565b80610ac55f610f03936105f4565b5f610ee1565b84638fe5d8a960e01b5f526004523360245260445ffd5b50845f52600460205260018060a01b0360405f2054163314610dfd565b34610382575f36600319011261038257610510610f58611b11565b604051918291602083526020830190610472565b34610382576020366003190112610382576004355f526007602052606060405f20805490600260018201549101549060405192835260208301526040820152f35b34610382575f36600319011261038257610510604051610fce6040826105f4565b60018152603160f81b6020820152604051918291602083526020830190610472565b6024359060ff8216820361038257565b34610382576040366003190112610382576020611039600435611021610ff0565b6040519161102f85846105f4565b5f83523390612380565b604051908152f35b9181601f84011215610382578235916001600160401b038311610382576020838186019501011161038257565b346103825760c03660031901126103825760043561108a610ff0565b9060443590611098826105cf565b6064356001600160401b038111610382576110b7903690600401611041565b6084356001600160401b038111610382576110d690369060040161067c565b9160a435946001600160401b03861161038257610510966110fe61110497369060040161067c565b95611bfc565b6040519081529081906020820190565b3461038257608036600319011261038257600435611130610ff0565b906044356001600160401b03811161038257611150903690600401611041565b9190926064356001600160401b03811161038257610e889461117961118192369060040161067c565b943691610646565b9133906123fd565b34610382576020366003190112610382576020611039600435612538565b34610382576060366003190112610382576004356111c3610ff0565b90604435906001600160401b038211610382576020926111f46111ed611039943690600401611041565b3691610646565b913390612380565b34610382576080366003190112610382576004356001600160401b0381116103825761122c90369060040161072a565b6024356001600160401b0381116103825761124b903690600401610791565b906044356001600160401b0381116103825761126b9036906004016107ee565b90606435916001600160401b038311610382573660238401121561038257610510936112a4611104943690602481600401359101610646565b92611d00565b34610382576020366003190112610382576004356112c7816105cf565b60018060a01b03165f526002602052602060405f2054604051908152f35b90602080835192838152019201905f5b8181106113025750505090565b82518452602093840193909201916001016112f5565b34610382575f366003190112610382576113ba6113547f0000000000000000000000000000000000000000000000000000000000000000613068565b6105106113807f0000000000000000000000000000000000000000000000000000000000000000613068565b6113c8604051916113926020846105f4565b5f808452366020850137604051958695600f60f81b875260e0602088015260e0870190610472565b908582036040870152610472565b904660608501523060808501525f60a085015283820360c08501526112e5565b3461038257608036600319011261038257600435611404610ff0565b9060443591611412836105cf565b6064356001600160401b03811161038257610c1b6114376114c592369060040161067c565b6001600160a01b0386165f9081526002602052604090208054600181019091556114bf9060405160208101917ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7835288604083015260ff8816606083015260018060a01b038a16608083015260a082015260a081526114b760c0826105f4565b519020612db8565b86612de8565b6114e0579061110491610510936114da611be8565b92612380565b6394ab6c0760e01b5f526001600160a01b03831660045260245ffd5b34610382575f366003190112610382576020611516611e24565b65ffffffffffff60405191168152f35b34610382575f36600319011261038257602060405160648152f35b346103825760603660031901126103825760043561155e816105cf565b6024356044356001600160401b0381116103825761158090369060040161067c565b50604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa8015610ad157610510915f916115f7575b506040519081529081906020820190565b611610915060203d602011610afe57610af081836105f4565b5f6115e6565b34610382575f3660031901126103825760206001600160d01b03611638612990565b16604051908152f35b346103825760203660031901126103825760043561165e816105cf565b6116666120d1565b600954604080516001600160a01b03808416825290931660208401819052927f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019190a16001600160a01b03191617600955005b346103825760206110396116cc3661086c565b92919091611fb7565b3461038257602036600319011261038257602060405160018152f35b346103825760203660031901126103825760206110396004355f52600460205265ffffffffffff600160405f2001541690565b34610382575f36600319011261038257602060405168056bc75e2d631000008152f35b346103825760a0366003190112610382576117636004356105cf565b61176e6024356105cf565b6044356001600160401b0381116103825761178d903690600401610791565b506064356001600160401b038111610382576117ad903690600401610791565b506084356001600160401b038111610382576117cd90369060040161067c565b506105106117d9611ebd565b6040516001600160e01b031990911681529081906020820190565b34610382576020366003190112610382576020611039600435611edc565b60603660031901126103825760043561182a816105cf565b6024356044356001600160401b03811161038257610020925f9261185384933690600401611041565b919061185d6120d1565b826040519384928337810185815203925af13d1561189c573d906118808261062b565b9161188e60405193846105f4565b82523d5f602084013e6129d4565b6060906129d4565b34610382575f366003190112610382576009546040516001600160a01b039091168152602090f35b34610382575f366003190112610382576105106040516118ed6040826105f4565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e6020820152604051918291602083526020830190610472565b34610382575f3660031901126103825760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b3461038257604036600319011261038257600435611982816105cf565b6024355f6040516119946020826105f4565b52604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa8015610ad157610510915f916115f757506040519081529081906020820190565b346103825760a036600319011261038257611a266004356105cf565b611a316024356105cf565b6084356001600160401b03811161038257611a5090369060040161067c565b50600954306001600160a01b03909116036107045760405163f23a6e6160e01b8152602090f35b3461038257602036600319011261038257602061103960043561202d565b34610382575f366003190112610382576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52603260045260245ffd5b8051821015611b015760209160051b010190565b611ad9565b6040513d5f823e3d90fd5b604051634bf5d7e960e01b81525f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611b6d575b506104a757506104a7611b6861375e565b612d55565b9091503d805f833e611b7f81836105f4565b810190602081830312610382578051906001600160401b038211610382570181601f8201121561038257805190611bb58261062b565b92611bc360405194856105f4565b8284526020838301011161038257815f9260208093018386015e83010152905f611b57565b60405190611bf76020836105f4565b5f8252565b939092919695610c1b611cb591611caf8a611c18368789610646565b6001600160a01b0382165f90815260026020526040902080546001810190915590602081519101208b5160208d0120906040519260208401947f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81186528d604086015260ff8d16606086015260018060a01b0316608085015260a084015260c083015260e082015260e081526114b7610100826105f4565b8a612de8565b611cd0576104a7959691611cca913691610646565b926123fd565b6394ab6c0760e01b5f526001600160a01b03871660045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b9193929093611d0f823361262f565b15611e11575f1965ffffffffffff611d25611e24565b160165ffffffffffff8111611e0c5765ffffffffffff16945f604051611d4c6020826105f4565b52604051630748d63560e31b815233600482015260248101969096526020866044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa958615610ad1575f96611deb575b5068056bc75e2d631000008610611dc6576104a794955033936127e4565b636121770b60e11b5f5233600452602486905268056bc75e2d6310000060445260645ffd5b611e0591965060203d602011610afe57610af081836105f4565b945f611da8565b611cec565b63d9b3955760e01b5f523360045260245ffd5b6040516324776b7d60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611e7a575b506104a757506104a743612f7d565b9091506020813d602011611eb5575b81611e96602093836105f4565b81010312610382575165ffffffffffff8116810361038257905f611e6b565b3d9150611e89565b600954306001600160a01b03909116036107045763bc197c8160e01b90565b805f52600460205265ffffffffffff60405f205460a01c16905f52600460205263ffffffff60405f205460d01c160165ffffffffffff8111611e0c5765ffffffffffff1690565b90602080835192838152019201905f5b818110611f405750505090565b82516001600160a01b0316845260209384019390920191600101611f33565b9080602083519182815201916020808360051b8301019401925f915b838310611f8a57505050505090565b9091929394602080611fa8600193601f198682030187528951610472565b97019301930191939290611f7b565b929061201891612004611ff294604051958694611fe0602087019960808b5260a0880190611f23565b868103601f19016040880152906112e5565b848103601f1901606086015290611f5f565b90608083015203601f1981018352826105f4565b51902090565b90816020910312610382575190565b604051632394e7a360e21b815260048101829052906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610ad1576104a7925f92612096575b5061209090612538565b90612a18565b6120909192506120b49060203d602011610afe57610af081836105f4565b9190612086565b600954306001600160a01b039091160361070457565b600954336001600160a01b039091160361213a57600954306001600160a01b03909116036120fb57565b6121043661062b565b61211160405191826105f4565b3681526020810190365f83375f602036830101525190205b80612132612a84565b036121295750565b6347096e4760e01b5f523360045260245ffd5b6008811015610d315760ff600191161b90565b600452606491906008811015610d31576024525f604452565b61218281612273565b90601061218e8361214d565b1615612198575090565b6331b75e4d60e01b5f526004526121af9150610d36565b601060445260645ffd5b6121c281612273565b9060026121ce8361214d565b16156121d8575090565b6331b75e4d60e01b5f526004526121ef9150610d36565b600260445260645ffd5b9061220382612273565b918161220e8461214d565b161561221957505090565b6331b75e4d60e01b5f5260045261222f82610d36565b60445260645ffd5b612242906005612b3b565b1561224957565b634e487b715f5260416020526024601cfd5b90816020910312610382575180151581036103825790565b61227c81612c4a565b9061228682610d27565b6005820361237c576122a191505f52600a60205260405f2090565b546009546122b7906001600160a01b0316610913565b604051632c258a9f60e11b815260048101839052602081602481855afa908115610ad1575f9161235d575b50156122ef575050600590565b604051632ab0f52960e01b81526004810192909252602090829060249082905afa908115610ad1575f9161232e575b501561232957600790565b600290565b612350915060203d602011612356575b61234881836105f4565b81019061225b565b5f61231e565b503d61233e565b612376915060203d6020116123565761234881836105f4565b5f6122e2565b5090565b916104a79391604051936123956020866105f4565b5f85526123fd565b93909260ff6123c9936104a797958752166020860152604085015260a0606085015260a0840190610472565b916080818403910152610472565b909260ff6080936104a79695845216602083015260408201528160608201520190610472565b9291909261240a816121b9565b50805f52600460205265ffffffffffff61243160405f2065ffffffffffff905460a01c1690565b1693604051630748d63560e31b815260018060a01b03821695866004830152602482015260208160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610ad1576124a19285915f93612517575b5084612e65565b948051155f146124e457506124de7fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda49386604051948594856123d7565b0390a290565b6124de907fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871294876040519586958661239d565b61253191935060203d602011610afe57610af081836105f4565b915f61249a565b65ffffffffffff908061254b6008612f42565b9491501611155f1461256557505b6001600160d01b031690565b61256f9150612f7d565b600854905f8291600584116125db575b61258b93506008613567565b8061259757505f612559565b6125cf6125a66125d692612975565b60085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30190565b5460301c90565b612559565b91926125e681613409565b8103908111611e0c5761258b9360085f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461261d57509161257f565b92915061262990612697565b9061257f565b9080516034811061268f5760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b0161268f5761266e91602919820190612fd8565b901591821561267c57505090565b6001600160a01b03918216911614919050565b505050600190565b9060018201809211611e0c57565b90600a8201809211611e0c57565b906102588201809211611e0c57565b91908201809211611e0c57565b906126d982610713565b6126e660405191826105f4565b82815280926126f7601f1991610713565b01905f5b82811061270757505050565b8060606020809385010152016126fb565b9599989697949391926127599361274b92885260018060a01b031660208801526101206040880152610120870190611f23565b9085820360608701526112e5565b968388036080850152815180895260208901906020808260051b8c01019401915f905b8282106127b857505050506104a79697509061279f9184820360a0860152611f5f565b9360c083015260e0820152610100818403910152610472565b909192946020806127d66001938f601f199082030186528951610472565b97019201920190929161277c565b9290949391946127fc82516020840120878387611fb7565b95845182519081811480159061296a575b8015612962575b61294357505065ffffffffffff612845612836895f52600460205260405f2090565b5460a01c65ffffffffffff1690565b166129265791612921917f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e095949361288b65ffffffffffff612885611e24565b166126a5565b906129006128a18b5f52600460205260405f2090565b80546001600160a01b0319166001600160a01b0389161781556128ea6128c685612f7d565b825465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178255565b805463ffffffff60d01b1916604b60d31b179055565b61290a87516126cf565b612913836126b3565b936040519889988d8a612718565b0390a1565b610ab48761293381612273565b6331b75e4d60e01b5f5290612160565b9151630447b05d60e41b5f908152600493909352602452604452606490fd5b508015612814565b50825181141561280d565b5f19810191908211611e0c57565b91908203918211611e0c57565b6008548061299d57505f90565b805f19810111611e0c5760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee2015460301c90565b156129dc5790565b8051156129eb57602081519101fd5b63d6bda27560e01b5f5260045ffd5b8115612a04570490565b634e487b7160e01b5f52601260045260245ffd5b5f19828209908281029182808210910303908115612a79578160641115612a72577f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c29936064910990828211900360fe1b910360021c170290565b6011612bad565b505060649004919050565b612a8e60056130a6565b9015612a975790565b634e487b715f5260316020526024601cfd5b949392612ad5608093612ac7612ae39460a08a5260a08a0190611f23565b9088820360208a01526112e5565b908682036040880152611f5f565b935f60608201520152565b9192612b1d60a094612b0f612b2b949998979960c0875260c0870190611f23565b9085820360208701526112e5565b908382036040850152611f5f565b945f606083015260808201520152565b908154908160801c6001600160801b036001820193166001600160801b03841614612ba5576001600160801b03165f90815260018401602052604090205581546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916179055600190565b505050505f90565b634e487b715f526020526024601cfd5b60095490949192916001600160a01b03909116906bffffffffffffffffffffffff193060601b16823b1561038257612c0f5f956040519788968795869563e38335e560e01b8752189260048601612aa9565b039134905af18015610ad157612c31575b505f908152600a6020526040812055565b80612c3d5f80936105f4565b800312610382575f612c20565b612c5c815f52600460205260405f2090565b5460f881901c9060f01c60ff16612d4e57612d4857612c94612c89612836835f52600460205260405f2090565b65ffffffffffff1690565b8015612d3457612ca5612c89611e24565b80911015612d2e57612cb682611edc565b10612cc15750600190565b612ccd610c1b82613275565b8015612d0b575b15612cdf5750600390565b612cfd905f52600460205265ffffffffffff600160405f2001541690565b612d0657600490565b600590565b50612d29610c1b825f52600760205260405f20600181015490541090565b612cd4565b50505f90565b636ad0607560e01b5f52600482905260245ffd5b50600290565b5050600790565b65ffffffffffff80612d6643612f7d565b16911603612da957604051612d7c6040826105f4565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b604290612dc36132b9565b906040519161190160f01b8352600283015260228201522090565b60041115610d3157565b9190823b612e105790612dfa916133cf565b50612e0481612dde565b15918261267c57505090565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b612e7a909291925f52600760205260405f2090565b9160038301612ea3612e9c83839060018060a01b03165f5260205260405f2090565b5460ff1690565b612f2657612ec760ff9392612ed4929060018060a01b03165f5260205260405f2090565b805460ff19166001179055565b1680612eeb5750612ee68282546126c2565b905590565b60018103612f025750600101612ee68282546126c2565b600203612f1757600201612ee68282546126c2565b6303599be160e11b5f5260045ffd5b6371c6af4960e01b5f526001600160a01b03821660045260245ffd5b80549081612f545750505f905f905f90565b815f19810111611e0c575f525f199060205f2001015460019165ffffffffffff82169160301c90565b65ffffffffffff8111612f955765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908160011b9180830460021490151715611e0c57565b908160041b9180830460101490151715611e0c57565b919082518211801561305f575b61303857612ff281612697565b821180613041575b613005901515612fac565b60280180602811611e0c5761301a8284612983565b0361303857613028926135c0565b90916001600160a01b0390911690565b5050505f905f90565b50602081840101516001600160f01b03191661060f60f31b14612ffa565b50818111612fe5565b60ff811690601f821161309757604051916130846040846105f4565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b908154906001600160801b0382169160801c821461311b576001926001600160801b036001808301945f613107826130ef818a906001600160801b03165f5260205260405f2090565b5498906001600160801b03165f5260205260405f2090565b5501166001600160801b0319825416179055565b5f9250829150565b908154600160401b8110156106155760018101808455811015611b0157610629925f5260205f20019061317365ffffffffffff825116839065ffffffffffff1665ffffffffffff19825416179055565b60200151815465ffffffffffff1660309190911b65ffffffffffff1916179055565b600854919291801561324c576125a66131ad91612975565b9081546131c96131c28265ffffffffffff1690565b9160301c90565b9265ffffffffffff80841692169180831161323d578692036132075761320392509065ffffffffffff82549181199060301b169116179055565b9190565b50506132039061322661321861061a565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b6008613123565b632520601d60e01b5f5260045ffd5b506132709061325c61321861061a565b6001600160d01b0384166020820152613236565b5f9190565b805f52600760205260405f20905f5260046020526132a165ffffffffffff60405f205460a01c1661202d565b600260018301549201548201809211611e0c57111590565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806133a6575b15613314577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261201860c0826105f4565b507f000000000000000000000000000000000000000000000000000000000000000046146132eb565b81519190604183036133ff576133f89250602082015190606060408401519301515f1a9061366a565b9192909190565b50505f9160029190565b60018111156104a757806001600160801b82101561352a575b6134d06134c66134bc6134b26134a861349e61348d6134d79760048a600160401b6134dc9c101561351d575b640100000000811015613510575b62010000811015613503575b6101008110156134f6575b60108110156134e9575b10156134e1575b60030260011c90565b613497818b6129fa565b0160011c90565b613497818a6129fa565b61349781896129fa565b61349781886129fa565b61349781876129fa565b61349781866129fa565b80936129fa565b821190565b900390565b60011b613484565b60041c9160021b9161347d565b60081c9160041b91613473565b60101c9160081b91613468565b60201c9160101b9161345c565b60401c9160201b9161344e565b50506134dc6134d76134d06134c66134bc6134b26134a861349e61348d6135518a60801c90565b9850600160401b97506134229650505050505050565b9065ffffffffffff165b83831061357e5750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146135b05750925b9190613571565b93506135bb90612697565b6135a9565b9290926135cc84612697565b83118061364c575b6135e66135ed91949293941515612fac565b5f956126c2565b915b8183106135ff5750505060019190565b9092919360ff61362061361b6020888601015160ff60f81b1690565b6136ec565b1690600f82116136415790613636600192612fc2565b0194019192906135ef565b505f94508493505050565b50602084820101516001600160f01b03191661060f60f31b146135d4565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116136e1579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610ad1575f516001600160a01b038116156136d757905f905f90565b505f906001905f90565b5050505f9160039190565b60f81c602f811180613754575b1561370857602f190160ff1690565b606081118061374a575b15613721576056190160ff1690565b6040811180613740575b1561373a576036190160ff1690565b5060ff90565b506047811061372b565b5060678110613712565b50603a81106136f9565b6104a7611e24560553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997",
}

// SwarmGovernor is an auto generated Go binding around an Ethereum contract.
type SwarmGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SwarmGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewSwarmGovernor creates a new instance of SwarmGovernor.
func NewSwarmGovernor() *SwarmGovernor {
	parsed, err := SwarmGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SwarmGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SwarmGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (swarmGovernor *SwarmGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := swarmGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (swarmGovernor *SwarmGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return swarmGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (swarmGovernor *SwarmGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := swarmGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (swarmGovernor *SwarmGovernor) PackCLOCKMODE() []byte {
	enc, err := swarmGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (swarmGovernor *SwarmGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return swarmGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (swarmGovernor *SwarmGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := swarmGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (swarmGovernor *SwarmGovernor) PackCOUNTINGMODE() []byte {
	enc, err := swarmGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (swarmGovernor *SwarmGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return swarmGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (swarmGovernor *SwarmGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := swarmGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (swarmGovernor *SwarmGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := swarmGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (swarmGovernor *SwarmGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return swarmGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (swarmGovernor *SwarmGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := swarmGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (swarmGovernor *SwarmGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := swarmGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (swarmGovernor *SwarmGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := swarmGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return swarmGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (swarmGovernor *SwarmGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := swarmGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (swarmGovernor *SwarmGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := swarmGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return swarmGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (swarmGovernor *SwarmGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := swarmGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (swarmGovernor *SwarmGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := swarmGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (swarmGovernor *SwarmGovernor) PackClock() []byte {
	enc, err := swarmGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (swarmGovernor *SwarmGovernor) TryPackClock() ([]byte, error) {
	return swarmGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (swarmGovernor *SwarmGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (swarmGovernor *SwarmGovernor) PackEip712Domain() []byte {
	enc, err := swarmGovernor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (swarmGovernor *SwarmGovernor) TryPackEip712Domain() ([]byte, error) {
	return swarmGovernor.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (swarmGovernor *SwarmGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := swarmGovernor.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (swarmGovernor *SwarmGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := swarmGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := swarmGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := swarmGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (swarmGovernor *SwarmGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := swarmGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (swarmGovernor *SwarmGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return swarmGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (swarmGovernor *SwarmGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := swarmGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (swarmGovernor *SwarmGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := swarmGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (swarmGovernor *SwarmGovernor) PackName() []byte {
	enc, err := swarmGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (swarmGovernor *SwarmGovernor) TryPackName() ([]byte, error) {
	return swarmGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (swarmGovernor *SwarmGovernor) UnpackName(data []byte) (string, error) {
	out, err := swarmGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackNonces(owner common.Address) []byte {
	enc, err := swarmGovernor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return swarmGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := swarmGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := swarmGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := swarmGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := swarmGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := swarmGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (swarmGovernor *SwarmGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := swarmGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (swarmGovernor *SwarmGovernor) PackProposalNeedsQueuing(id *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("proposalNeedsQueuing", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (swarmGovernor *SwarmGovernor) TryPackProposalNeedsQueuing(id *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("proposalNeedsQueuing", id)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (swarmGovernor *SwarmGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := swarmGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (swarmGovernor *SwarmGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (swarmGovernor *SwarmGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (swarmGovernor *SwarmGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := swarmGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) PackProposalThreshold() []byte {
	enc, err := swarmGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackProposalThreshold() ([]byte, error) {
	return swarmGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (swarmGovernor *SwarmGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (swarmGovernor *SwarmGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (swarmGovernor *SwarmGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := swarmGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (swarmGovernor *SwarmGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := swarmGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return swarmGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (swarmGovernor *SwarmGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := swarmGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackQuorumDenominator() []byte {
	enc, err := swarmGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return swarmGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackQuorumNumerator0() []byte {
	enc, err := swarmGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return swarmGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (swarmGovernor *SwarmGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := swarmGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (swarmGovernor *SwarmGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("relay", target, value, data)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (swarmGovernor *SwarmGovernor) PackState(id *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("state", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (swarmGovernor *SwarmGovernor) TryPackState(id *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (swarmGovernor *SwarmGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := swarmGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (swarmGovernor *SwarmGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := swarmGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (swarmGovernor *SwarmGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return swarmGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (swarmGovernor *SwarmGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := swarmGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (swarmGovernor *SwarmGovernor) PackTimelock() []byte {
	enc, err := swarmGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (swarmGovernor *SwarmGovernor) TryPackTimelock() ([]byte, error) {
	return swarmGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (swarmGovernor *SwarmGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := swarmGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (swarmGovernor *SwarmGovernor) PackToken() []byte {
	enc, err := swarmGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (swarmGovernor *SwarmGovernor) TryPackToken() ([]byte, error) {
	return swarmGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (swarmGovernor *SwarmGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := swarmGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (swarmGovernor *SwarmGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := swarmGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (swarmGovernor *SwarmGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return swarmGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (swarmGovernor *SwarmGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := swarmGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (swarmGovernor *SwarmGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return swarmGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (swarmGovernor *SwarmGovernor) PackVersion() []byte {
	enc, err := swarmGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (swarmGovernor *SwarmGovernor) TryPackVersion() ([]byte, error) {
	return swarmGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (swarmGovernor *SwarmGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := swarmGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) PackVotingDelay() []byte {
	enc, err := swarmGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackVotingDelay() ([]byte, error) {
	return swarmGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) PackVotingPeriod() []byte {
	enc, err := swarmGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackVotingPeriod() ([]byte, error) {
	return swarmGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() pure returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// SwarmGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the SwarmGovernor contract.
type SwarmGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorEIP712DomainChanged) ContractEventName() string {
	return SwarmGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (swarmGovernor *SwarmGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*SwarmGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SwarmGovernorProposalCanceled represents a ProposalCanceled event raised by the SwarmGovernor contract.
type SwarmGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorProposalCanceled) ContractEventName() string {
	return SwarmGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (swarmGovernor *SwarmGovernor) UnpackProposalCanceledEvent(log *types.Log) (*SwarmGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SwarmGovernorProposalCreated represents a ProposalCreated event raised by the SwarmGovernor contract.
type SwarmGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorProposalCreated) ContractEventName() string {
	return SwarmGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (swarmGovernor *SwarmGovernor) UnpackProposalCreatedEvent(log *types.Log) (*SwarmGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SwarmGovernorProposalExecuted represents a ProposalExecuted event raised by the SwarmGovernor contract.
type SwarmGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorProposalExecuted) ContractEventName() string {
	return SwarmGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (swarmGovernor *SwarmGovernor) UnpackProposalExecutedEvent(log *types.Log) (*SwarmGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SwarmGovernorProposalQueued represents a ProposalQueued event raised by the SwarmGovernor contract.
type SwarmGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorProposalQueued) ContractEventName() string {
	return SwarmGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (swarmGovernor *SwarmGovernor) UnpackProposalQueuedEvent(log *types.Log) (*SwarmGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SwarmGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the SwarmGovernor contract.
type SwarmGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return SwarmGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (swarmGovernor *SwarmGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*SwarmGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SwarmGovernorTimelockChange represents a TimelockChange event raised by the SwarmGovernor contract.
type SwarmGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorTimelockChange) ContractEventName() string {
	return SwarmGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (swarmGovernor *SwarmGovernor) UnpackTimelockChangeEvent(log *types.Log) (*SwarmGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SwarmGovernorVoteCast represents a VoteCast event raised by the SwarmGovernor contract.
type SwarmGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorVoteCast) ContractEventName() string {
	return SwarmGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (swarmGovernor *SwarmGovernor) UnpackVoteCastEvent(log *types.Log) (*SwarmGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SwarmGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the SwarmGovernor contract.
type SwarmGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const SwarmGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (SwarmGovernorVoteCastWithParams) ContractEventName() string {
	return SwarmGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (swarmGovernor *SwarmGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*SwarmGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := swarmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (swarmGovernor *SwarmGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SwarmGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the SwarmGovernor contract.
type SwarmGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func SwarmGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (swarmGovernor *SwarmGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*SwarmGovernorCheckpointUnorderedInsertion, error) {
	out := new(SwarmGovernorCheckpointUnorderedInsertion)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the SwarmGovernor contract.
type SwarmGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func SwarmGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (swarmGovernor *SwarmGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*SwarmGovernorERC6372InconsistentClock, error) {
	out := new(SwarmGovernorERC6372InconsistentClock)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorFailedCall represents a FailedCall error raised by the SwarmGovernor contract.
type SwarmGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SwarmGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (swarmGovernor *SwarmGovernor) UnpackFailedCallError(raw []byte) (*SwarmGovernorFailedCall, error) {
	out := new(SwarmGovernorFailedCall)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func SwarmGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (swarmGovernor *SwarmGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*SwarmGovernorGovernorAlreadyCastVote, error) {
	out := new(SwarmGovernorGovernorAlreadyCastVote)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func SwarmGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (swarmGovernor *SwarmGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*SwarmGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(SwarmGovernorGovernorAlreadyQueuedProposal)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func SwarmGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (swarmGovernor *SwarmGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*SwarmGovernorGovernorDisabledDeposit, error) {
	out := new(SwarmGovernorGovernorDisabledDeposit)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func SwarmGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (swarmGovernor *SwarmGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*SwarmGovernorGovernorInsufficientProposerVotes, error) {
	out := new(SwarmGovernorGovernorInsufficientProposerVotes)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func SwarmGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (swarmGovernor *SwarmGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*SwarmGovernorGovernorInvalidProposalLength, error) {
	out := new(SwarmGovernorGovernorInvalidProposalLength)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func SwarmGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (swarmGovernor *SwarmGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*SwarmGovernorGovernorInvalidQuorumFraction, error) {
	out := new(SwarmGovernorGovernorInvalidQuorumFraction)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func SwarmGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (swarmGovernor *SwarmGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*SwarmGovernorGovernorInvalidSignature, error) {
	out := new(SwarmGovernorGovernorInvalidSignature)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func SwarmGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (swarmGovernor *SwarmGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*SwarmGovernorGovernorInvalidVoteParams, error) {
	out := new(SwarmGovernorGovernorInvalidVoteParams)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func SwarmGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (swarmGovernor *SwarmGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*SwarmGovernorGovernorInvalidVoteType, error) {
	out := new(SwarmGovernorGovernorInvalidVoteType)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func SwarmGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (swarmGovernor *SwarmGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*SwarmGovernorGovernorInvalidVotingPeriod, error) {
	out := new(SwarmGovernorGovernorInvalidVotingPeriod)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func SwarmGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (swarmGovernor *SwarmGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*SwarmGovernorGovernorNonexistentProposal, error) {
	out := new(SwarmGovernorGovernorNonexistentProposal)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func SwarmGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (swarmGovernor *SwarmGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*SwarmGovernorGovernorOnlyExecutor, error) {
	out := new(SwarmGovernorGovernorOnlyExecutor)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func SwarmGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (swarmGovernor *SwarmGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*SwarmGovernorGovernorProposalQueueingFailed, error) {
	out := new(SwarmGovernorGovernorProposalQueueingFailed)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func SwarmGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (swarmGovernor *SwarmGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*SwarmGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(SwarmGovernorGovernorProposalQueueingNotRequired)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func SwarmGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (swarmGovernor *SwarmGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*SwarmGovernorGovernorRestrictedProposer, error) {
	out := new(SwarmGovernorGovernorRestrictedProposer)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func SwarmGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (swarmGovernor *SwarmGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*SwarmGovernorGovernorUnableToCancel, error) {
	out := new(SwarmGovernorGovernorUnableToCancel)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the SwarmGovernor contract.
type SwarmGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func SwarmGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (swarmGovernor *SwarmGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*SwarmGovernorGovernorUnexpectedProposalState, error) {
	out := new(SwarmGovernorGovernorUnexpectedProposalState)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the SwarmGovernor contract.
type SwarmGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SwarmGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (swarmGovernor *SwarmGovernor) UnpackInvalidAccountNonceError(raw []byte) (*SwarmGovernorInvalidAccountNonce, error) {
	out := new(SwarmGovernorInvalidAccountNonce)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorInvalidShortString represents a InvalidShortString error raised by the SwarmGovernor contract.
type SwarmGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SwarmGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (swarmGovernor *SwarmGovernor) UnpackInvalidShortStringError(raw []byte) (*SwarmGovernorInvalidShortString, error) {
	out := new(SwarmGovernorInvalidShortString)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SwarmGovernor contract.
type SwarmGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SwarmGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (swarmGovernor *SwarmGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SwarmGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(SwarmGovernorSafeCastOverflowedUintDowncast)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmGovernorStringTooLong represents a StringTooLong error raised by the SwarmGovernor contract.
type SwarmGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SwarmGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (swarmGovernor *SwarmGovernor) UnpackStringTooLongError(raw []byte) (*SwarmGovernorStringTooLong, error) {
	out := new(SwarmGovernorStringTooLong)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
