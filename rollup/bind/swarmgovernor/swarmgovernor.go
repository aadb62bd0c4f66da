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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OutOfBounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_QUORUM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "SwarmGovernor",
	Bin: "0x6101806040523461009e57610012610159565b60405161378a908161087c8239608051816131c4015260a0518161327b015260c0518161318e015260e051816132130152610100518161323901526101205181611395015261014051816113c1015261016051818181611618015281816119eb01528181611ace01528181611b4901528181611d9401528181611e5d0152818161206e01526124880152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176100d957604052565b6100a2565b9081602091031261009e57516001600160a01b038116810361009e5790565b6040513d5f823e3d90fd5b604051906101176040836100b6565b565b604051906101286040836100b6565b60018252565b6040519061013d6040836100b6565b600d82526c29bbb0b936a3b7bb32b93737b960991b6020830152565b60405163046a002f60e21b815260066004820152602081602481335afa908115610201575f91610206575b5060405163046a002f60e21b81525f600482015290602082602481335afa90811561020157610117925f926101d0575b506101bd61012e565b916001600160a01b039081169116610225565b6101f391925060203d6020116101fa575b6101eb81836100b6565b8101906100de565b905f6101b4565b503d6101e1565b6100fd565b61021f915060203d6020116101fa576101eb81836100b6565b5f610184565b906102d261011793610235610119565b60208101603160f81b8152610249836105ae565b61012052610256826105ae565b6101405282516020840120918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526102c360c0826100b6565b5190206080523060c052610384565b6001600160a01b0316610160526102e960046104bc565b610469565b90600182811c9216801561031c575b602083101461030857565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102fd565b919091601f8311610337575b505050565b81831161034357505050565b5f5260205f206020601f830160051c921061037c575b81601f9101920160051c03905f5b82811015610332575f82820155600101610367565b5f9150610359565b80519091906001600160401b0381116100d9576103ad816103a66003546102ee565b6003610326565b602092601f82116001146103ed576103dd929382915f926103e2575b50508160011b915f199060031b1c19161790565b600355565b015190505f806103c9565b60035f52601f198216937fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b8681106104515750836001959610610439575b505050811b01600355565b01515f1960f88460031b161c191690555f808061042e565b9192602060018192868501518155019401920161041b565b600954604080516001600160a01b03808416825290931660208401819052927f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019190a16001600160a01b03191617600955565b6004811015806105a3575b15610594576064811161057d57600854908161051d575f5160206140065f395f51905f5291505f5b6105096104fa610619565b6105038461069d565b90610743565b5050604080519182526020820192909252a1565b815f198101116105695760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee291909101545f5160206140065f395f51905f52919060301c6104ef565b634e487b7160e01b5f52601160045260245ffd5b63243e544560e01b5f52600452606460245260445ffd5b632d0483c560e21b5f5260045ffd5b5060288111156104c7565b601f8151116105d95760208151910151602082106105ca571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b610160516040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f918161065a575b5061065757506106574361084c565b90565b9091506020813d602011610695575b81610676602093836100b6565b8101031261009e575165ffffffffffff8116810361009e57905f610648565b3d9150610669565b6001600160d01b0381116106b7576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b5f1981019190821161056957565b908154680100000000000000008110156100d9576001810180845581101561072f575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b60085491929180156108235761075b610784916106ce565b60085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30190565b9081546107a06107998265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311610814578692036107de576107da92509065ffffffffffff82549181199060301b169116179055565b9190565b50506107da906107fd6107ef610108565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b60086106dc565b632520601d60e01b5f5260045ffd5b50610847906108336107ef610108565b6001600160d01b038416602082015261080d565b5f9190565b65ffffffffffff81116108645765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe60806040526004361015610022575b3615610018575f80fd5b6100206120df565b005b5f3560e01c806301ffc9a71461031c57806302a251a31461031757806306f3f9e61461031257806306fdde031461030d578063143489d014610308578063150b7a0214610303578063160cbed7146102fe5780632656227d146102f95780632d63f693146102f45780632e80d9b6146102ef5780632fe3e261146102ea5780633932abb1146102e55780633e4f49e6146102e057806343859632146102db578063452115d6146102d65780634bf5d7e9146102d1578063544ffc9c146102cc57806354fd4d50146102c757806356781388146102c25780635b8d0e0d146102bd5780635f398a14146102b857806360c4247f146102b35780637b3c71d3146102ae5780637d5e81e2146102a95780637ecebe00146102a457806384b0196e1461029f5780638ff262e31461029a57806391ddadf41461029557806397c3d334146102905780639a802a6d1461028b578063a7713a7014610286578063a890c91014610281578063a8f8a6681461025e578063a9a952941461027c578063ab58fb8e14610277578063b58131b014610272578063bc197c811461026d578063c01f9e3714610268578063c28bc2fa14610263578063c59057e41461025e578063d2cbc86714610259578063d33219b414610254578063dd4e2ba51461024f578063deaaa7cc1461024a578063eb9019d414610245578063f23a6e6114610240578063f8ce560a1461023b5763fc0c546a0361000e57611ab9565b611a9b565b611a2e565b611989565b61194f565b6118f0565b6118c8565b6118ad565b6116c2565b61181b565b6117fd565b611750565b61172d565b6116fa565b6116de565b6116a6565b61167b565b6115a6565b61158b565b611561565b61144d565b61137d565b61130f565b611261565b61120c565b6111ee565b611179565b6110d3565b611065565b611012565b610fd1565b610fa2565b610e2d565b610dd8565b610da9565b610d5d565b610d23565b610d08565b610cd3565b610b70565b610925565b6106e1565b6105e7565b6104f4565b6103cc565b6103b0565b346103a25760203660031901126103a25760043563ffffffff60e01b81168091036103a2576366defe7760e11b8114908115610391575b8115610380575b811561036f575b506040519015158152602090f35b6301ffc9a760e01b1490505f610361565b630271189760e51b8114915061035a565b6332a2ad4360e11b81149150610353565b5f80fd5b5f9103126103a257565b346103a2575f3660031901126103a25760206040516102588152f35b346103a25760203660031901126103a2576004356103e86120f5565b6004811015806104b1575b156104a2576064811161048b576001600160d01b036104106129b4565b169061041a611e48565b916001600160d01b038211610473577f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b46339979261045f906001600160d01b038416906135ae565b5050604080519182526020820192909252a1005b506306dfcc6560e41b5f5260d060045260245260445ffd5b63243e544560e01b5f52600452606460245260445ffd5b632d0483c560e21b5f5260045ffd5b5060288111156103f3565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206104f19281815201906104bc565b90565b346103a2575f3660031901126103a2576040515f6003548060011c90600181169081156105dd575b6020831082146105c95782855260208501919081156105b0575060011461055e575b61055a8461054e8186038261063e565b604051918291826104e0565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b81841061059c5750500161054e8261053e565b805484840152602090930192600101610589565b60ff191682525090151560051b01905061054e8261053e565b634e487b7160e01b5f52602260045260245ffd5b91607f169161051c565b346103a25760203660031901126103a2576004355f526004602052602060018060a01b0360405f205416604051908152f35b6001600160a01b038116036103a257565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761065f57604052565b61062a565b6040519061067360408361063e565b565b6001600160401b03811161065f57601f01601f191660200190565b92919261069c82610675565b916106aa604051938461063e565b8294818452818301116103a2578281602093845f960137010152565b9080601f830112156103a2578160206104f193359101610690565b346103a25760803660031901126103a2576106fd600435610619565b610708602435610619565b6064356001600160401b0381116103a2576107279036906004016106c6565b50600954306001600160a01b039091160361074e57604051630a85bd0160e11b8152602090f35b637485328f60e11b5f5260045ffd5b6001600160401b03811161065f5760051b60200190565b9080601f830112156103a257813561078b8161075d565b92610799604051948561063e565b81845260208085019260051b8201019283116103a257602001905b8282106107c15750505090565b6020809183356107d081610619565b8152019101906107b4565b9080601f830112156103a25781356107f28161075d565b92610800604051948561063e565b81845260208085019260051b8201019283116103a257602001905b8282106108285750505090565b813581526020918201910161081b565b9080601f830112156103a257813561084f8161075d565b9261085d604051948561063e565b81845260208085019260051b820101918383116103a25760208201905b83821061088957505050505090565b81356001600160401b0381116103a2576020916108ab878480948801016106c6565b81520191019061087a565b60806003198201126103a2576004356001600160401b0381116103a257816108e091600401610774565b916024356001600160401b0381116103a257826108ff916004016107db565b91604435906001600160401b0382116103a25761091e91600401610838565b9060643590565b346103a257610933366108b6565b909261094182858584611fdb565b9361094b8561219d565b50600954610969906001600160a01b03165b6001600160a01b031690565b936040519363793d064960e11b8552602085600481895afa948515610b1b575f95610b4f575b503060601b6bffffffffffffffffffffffff191618946020604051809263b1c5f42760e01b825281806109c88b89898c60048601612acd565b03915afa908115610b1b575f91610b20575b506109ed875f52600a60205260405f2090565b55600954610a03906001600160a01b031661095d565b90813b156103a2575f8094610a2f87604051998a97889687956308f2a0bb60e41b875260048701612b12565b03925af1908115610b1b57610a5392610a4e92610b01575b50426126e6565b612fa1565b9065ffffffffffff821615610aee577f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892610adb83610abc61055a956001610aa2875f52600460205260405f2090565b019065ffffffffffff1665ffffffffffff19825416179055565b6040805185815265ffffffffffff909216602083015290918291820190565b0390a16040519081529081906020820190565b63ab2d031160e01b5f5260045260245b5ffd5b80610b0f5f610b159361063e565b806103a6565b5f610a47565b611b2a565b610b42915060203d602011610b48575b610b3a818361063e565b810190612042565b5f6109da565b503d610b30565b610b6991955060203d602011610b4857610b3a818361063e565b935f61098f565b610b79366108b6565b909291610b8882858386611fdb565b92610b9c610b966005612171565b8561221d565b50610bc5610bb2855f52600460205260405f2090565b805460ff60f01b1916600160f01b179055565b600954306001600160a01b0390911603610c6e575b93610bea929161055a9585612be1565b6009543090610c01906001600160a01b031661095d565b141580610c49575b610c40575b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f908060208101610adb565b5f600555610c0e565b50610c69610c656005546001600160801b0381169060801c1490565b1590565b610c09565b915f9391935b8351811015610cc95760019030610c9e61095d610c918489611b11565b516001600160a01b031690565b14610caa575b01610c74565b610cc4610cb78289611b11565b516020815191012061225b565b610ca4565b5090929091610bda565b346103a25760203660031901126103a2576004355f526004602052602065ffffffffffff60405f205460a01c16604051908152f35b346103a2575f3660031901126103a257602060405160048152f35b346103a2575f3660031901126103a25760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b346103a2575f3660031901126103a2576020604051600a8152f35b634e487b7160e01b5f52602160045260245ffd5b60081115610d9657565b610d78565b6008811015610d9657602452565b346103a25760203660031901126103a257610dc5600435612297565b6040516008821015610d96576020918152f35b346103a25760403660031901126103a257602060ff610e21602435600435610dff82610619565b5f5260078452600360405f20019060018060a01b03165f5260205260405f2090565b54166040519015158152f35b346103a257610e3b366108b6565b91610e4883838387611fdb565b93610e5285612297565b6008811015610d96571580610f85575b15610f6e57610e719450611fdb565b610e7c603b8261221d565b50610ea7610e92825f52600460205260405f2090565b80546001600160f81b0316600160f81b179055565b6040518181527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90602090a1610ee5815f52600a60205260405f2090565b549081610ef8575b604051908152602090f35b600954610f0d906001600160a01b031661095d565b803b156103a25760405163c4d252f560e01b815260048101939093525f908390602490829084905af1918215610b1b5761055a92610f5a575b505f818152600a6020526040812055610eed565b80610b0f5f610f689361063e565b5f610f46565b84638fe5d8a960e01b5f526004523360245260445ffd5b50845f52600460205260018060a01b0360405f2054163314610e62565b346103a2575f3660031901126103a25761055a610fbd611b35565b6040519182916020835260208301906104bc565b346103a25760203660031901126103a2576004355f526007602052606060405f20805490600260018201549101549060405192835260208301526040820152f35b346103a2575f3660031901126103a25761055a60405161103360408261063e565b60018152603160f81b60208201526040519182916020835260208301906104bc565b6024359060ff821682036103a257565b346103a25760403660031901126103a257602061109e600435611086611055565b60405191611094858461063e565b5f835233906123a4565b604051908152f35b9181601f840112156103a2578235916001600160401b0383116103a257602083818601950101116103a257565b346103a25760c03660031901126103a2576004356110ef611055565b90604435906110fd82610619565b6064356001600160401b0381116103a25761111c9036906004016110a6565b6084356001600160401b0381116103a25761113b9036906004016106c6565b9160a435946001600160401b0386116103a25761055a966111636111699736906004016106c6565b95611c20565b6040519081529081906020820190565b346103a25760803660031901126103a257600435611195611055565b906044356001600160401b0381116103a2576111b59036906004016110a6565b9190926064356001600160401b0381116103a257610eed946111de6111e69236906004016106c6565b943691610690565b913390612421565b346103a25760203660031901126103a257602061109e60043561255c565b346103a25760603660031901126103a257600435611228611055565b90604435906001600160401b0382116103a25760209261125961125261109e9436906004016110a6565b3691610690565b9133906123a4565b346103a25760803660031901126103a2576004356001600160401b0381116103a257611291903690600401610774565b6024356001600160401b0381116103a2576112b09036906004016107db565b906044356001600160401b0381116103a2576112d0903690600401610838565b90606435916001600160401b0383116103a257366023840112156103a25761055a93611309611169943690602481600401359101610690565b92611d24565b346103a25760203660031901126103a25760043561132c81610619565b60018060a01b03165f526002602052602060405f2054604051908152f35b90602080835192838152019201905f5b8181106113675750505090565b825184526020938401939092019160010161135a565b346103a2575f3660031901126103a25761141f6113b97f000000000000000000000000000000000000000000000000000000000000000061308c565b61055a6113e57f000000000000000000000000000000000000000000000000000000000000000061308c565b61142d604051916113f760208461063e565b5f808452366020850137604051958695600f60f81b875260e0602088015260e08701906104bc565b9085820360408701526104bc565b904660608501523060808501525f60a085015283820360c085015261134a565b346103a25760803660031901126103a257600435611469611055565b906044359161147783610619565b6064356001600160401b0381116103a257610c6561149c61152a9236906004016106c6565b6001600160a01b0386165f9081526002602052604090208054600181019091556115249060405160208101917ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7835288604083015260ff8816606083015260018060a01b038a16608083015260a082015260a0815261151c60c08261063e565b519020612ddc565b86612e0c565b61154557906111699161055a9361153f611c0c565b926123a4565b6394ab6c0760e01b5f526001600160a01b03831660045260245ffd5b346103a2575f3660031901126103a257602061157b611e48565b65ffffffffffff60405191168152f35b346103a2575f3660031901126103a257602060405160648152f35b346103a25760603660031901126103a2576004356115c381610619565b6024356044356001600160401b0381116103a2576115e59036906004016106c6565b50604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b1b5761055a915f9161165c575b506040519081529081906020820190565b611675915060203d602011610b4857610b3a818361063e565b5f61164b565b346103a2575f3660031901126103a25760206001600160d01b0361169d6129b4565b16604051908152f35b346103a25760203660031901126103a2576104a2600435610619565b346103a257602061109e6116d5366108b6565b92919091611fdb565b346103a25760203660031901126103a257602060405160018152f35b346103a25760203660031901126103a257602061109e6004355f52600460205265ffffffffffff600160405f2001541690565b346103a2575f3660031901126103a257602060405168056bc75e2d631000008152f35b346103a25760a03660031901126103a25761176c600435610619565b611777602435610619565b6044356001600160401b0381116103a2576117969036906004016107db565b506064356001600160401b0381116103a2576117b69036906004016107db565b506084356001600160401b0381116103a2576117d69036906004016106c6565b5061055a6117e2611ee1565b6040516001600160e01b031990911681529081906020820190565b346103a25760203660031901126103a257602061109e600435611f00565b60603660031901126103a25760043561183381610619565b6024356044356001600160401b0381116103a257610020925f9261185c849336906004016110a6565b91906118666120f5565b826040519384928337810185815203925af13d156118a5573d9061188982610675565b91611897604051938461063e565b82523d5f602084013e6129f8565b6060906129f8565b346103a2575f3660031901126103a257602060405160288152f35b346103a2575f3660031901126103a2576009546040516001600160a01b039091168152602090f35b346103a2575f3660031901126103a25761055a60405161191160408261063e565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e60208201526040519182916020835260208301906104bc565b346103a2575f3660031901126103a25760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b346103a25760403660031901126103a2576004356119a681610619565b6024355f6040516119b860208261063e565b52604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b1b5761055a915f9161165c57506040519081529081906020820190565b346103a25760a03660031901126103a257611a4a600435610619565b611a55602435610619565b6084356001600160401b0381116103a257611a749036906004016106c6565b50600954306001600160a01b039091160361074e5760405163f23a6e6160e01b8152602090f35b346103a25760203660031901126103a257602061109e600435612051565b346103a2575f3660031901126103a2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52603260045260245ffd5b8051821015611b255760209160051b010190565b611afd565b6040513d5f823e3d90fd5b604051634bf5d7e960e01b81525f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611b91575b506104f157506104f1611b8c613782565b612d79565b9091503d805f833e611ba3818361063e565b8101906020818303126103a2578051906001600160401b0382116103a2570181601f820112156103a257805190611bd982610675565b92611be7604051948561063e565b828452602083830101116103a257815f9260208093018386015e83010152905f611b7b565b60405190611c1b60208361063e565b5f8252565b939092919695610c65611cd991611cd38a611c3c368789610690565b6001600160a01b0382165f90815260026020526040902080546001810190915590602081519101208b5160208d0120906040519260208401947f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81186528d604086015260ff8d16606086015260018060a01b0316608085015260a084015260c083015260e082015260e0815261151c6101008261063e565b8a612e0c565b611cf4576104f1959691611cee913691610690565b92612421565b6394ab6c0760e01b5f526001600160a01b03871660045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b9193929093611d338233612653565b15611e35575f1965ffffffffffff611d49611e48565b160165ffffffffffff8111611e305765ffffffffffff16945f604051611d7060208261063e565b52604051630748d63560e31b815233600482015260248101969096526020866044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa958615610b1b575f96611e0f575b5068056bc75e2d631000008610611dea576104f19495503393612808565b636121770b60e11b5f5233600452602486905268056bc75e2d6310000060445260645ffd5b611e2991965060203d602011610b4857610b3a818361063e565b945f611dcc565b611d10565b63d9b3955760e01b5f523360045260245ffd5b6040516324776b7d60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611e9e575b506104f157506104f143612fa1565b9091506020813d602011611ed9575b81611eba6020938361063e565b810103126103a2575165ffffffffffff811681036103a257905f611e8f565b3d9150611ead565b600954306001600160a01b039091160361074e5763bc197c8160e01b90565b805f52600460205265ffffffffffff60405f205460a01c16905f52600460205263ffffffff60405f205460d01c160165ffffffffffff8111611e305765ffffffffffff1690565b90602080835192838152019201905f5b818110611f645750505090565b82516001600160a01b0316845260209384019390920191600101611f57565b9080602083519182815201916020808360051b8301019401925f915b838310611fae57505050505090565b9091929394602080611fcc600193601f1986820301875289516104bc565b97019301930191939290611f9f565b929061203c9161202861201694604051958694612004602087019960808b5260a0880190611f47565b868103601f190160408801529061134a565b848103601f1901606086015290611f83565b90608083015203601f19810183528261063e565b51902090565b908160209103126103a2575190565b604051632394e7a360e21b815260048101829052906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610b1b576104f1925f926120ba575b506120b49061255c565b90612a3c565b6120b49192506120d89060203d602011610b4857610b3a818361063e565b91906120aa565b600954306001600160a01b039091160361074e57565b600954336001600160a01b039091160361215e57600954306001600160a01b039091160361211f57565b61212836610675565b612135604051918261063e565b3681526020810190365f83375f602036830101525190205b80612156612aa8565b0361214d5750565b6347096e4760e01b5f523360045260245ffd5b6008811015610d965760ff600191161b90565b600452606491906008811015610d96576024525f604452565b6121a681612297565b9060106121b283612171565b16156121bc575090565b6331b75e4d60e01b5f526004526121d39150610d9b565b601060445260645ffd5b6121e681612297565b9060026121f283612171565b16156121fc575090565b6331b75e4d60e01b5f526004526122139150610d9b565b600260445260645ffd5b9061222782612297565b918161223284612171565b161561223d57505090565b6331b75e4d60e01b5f5260045261225382610d9b565b60445260645ffd5b612266906005612b5f565b1561226d57565b634e487b715f5260416020526024601cfd5b908160209103126103a2575180151581036103a25790565b6122a081612c6e565b906122aa82610d8c565b600582036123a0576122c591505f52600a60205260405f2090565b546009546122db906001600160a01b031661095d565b604051632c258a9f60e11b815260048101839052602081602481855afa908115610b1b575f91612381575b5015612313575050600590565b604051632ab0f52960e01b81526004810192909252602090829060249082905afa908115610b1b575f91612352575b501561234d57600790565b600290565b612374915060203d60201161237a575b61236c818361063e565b81019061227f565b5f612342565b503d612362565b61239a915060203d60201161237a5761236c818361063e565b5f612306565b5090565b916104f19391604051936123b960208661063e565b5f8552612421565b93909260ff6123ed936104f197958752166020860152604085015260a0606085015260a08401906104bc565b9160808184039101526104bc565b909260ff6080936104f196958452166020830152604082015281606082015201906104bc565b9291909261242e816121dd565b50805f52600460205265ffffffffffff61245560405f2065ffffffffffff905460a01c1690565b1693604051630748d63560e31b815260018060a01b03821695866004830152602482015260208160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b1b576124c59285915f9361253b575b5084612e89565b948051155f1461250857506125027fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda49386604051948594856123fb565b0390a290565b612502907fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87129487604051958695866123c1565b61255591935060203d602011610b4857610b3a818361063e565b915f6124be565b65ffffffffffff908061256f6008612f66565b9491501611155f1461258957505b6001600160d01b031690565b6125939150612fa1565b600854905f8291600584116125ff575b6125af93506008613439565b806125bb57505f61257d565b6125f36125ca6125fa92612999565b60085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30190565b5460301c90565b61257d565b919261260a816132db565b8103908111611e30576125af9360085f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146126415750916125a3565b92915061264d906126bb565b906125a3565b908051603481106126b35760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b016126b35761269291602919820190612ffc565b90159182156126a057505090565b6001600160a01b03918216911614919050565b505050600190565b9060018201809211611e3057565b90600a8201809211611e3057565b906102588201809211611e3057565b91908201809211611e3057565b906126fd8261075d565b61270a604051918261063e565b828152809261271b601f199161075d565b01905f5b82811061272b57505050565b80606060208093850101520161271f565b95999896979493919261277d9361276f92885260018060a01b031660208801526101206040880152610120870190611f47565b90858203606087015261134a565b968388036080850152815180895260208901906020808260051b8c01019401915f905b8282106127dc57505050506104f1969750906127c39184820360a0860152611f83565b9360c083015260e08201526101008184039101526104bc565b909192946020806127fa6001938f601f1990820301865289516104bc565b9701920192019092916127a0565b92909493919461282082516020840120878387611fdb565b95845182519081811480159061298e575b8015612986575b61296757505065ffffffffffff61286961285a895f52600460205260405f2090565b5460a01c65ffffffffffff1690565b1661294a5791612945917f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e09594936128af65ffffffffffff6128a9611e48565b166126c9565b906129246128c58b5f52600460205260405f2090565b80546001600160a01b0319166001600160a01b03891617815561290e6128ea85612fa1565b825465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178255565b805463ffffffff60d01b1916604b60d31b179055565b61292e87516126f3565b612937836126d7565b936040519889988d8a61273c565b0390a1565b610afe8761295781612297565b6331b75e4d60e01b5f5290612184565b9151630447b05d60e41b5f908152600493909352602452604452606490fd5b508015612838565b508251811415612831565b5f19810191908211611e3057565b91908203918211611e3057565b600854806129c157505f90565b805f19810111611e305760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee2015460301c90565b15612a005790565b805115612a0f57602081519101fd5b63d6bda27560e01b5f5260045ffd5b8115612a28570490565b634e487b7160e01b5f52601260045260245ffd5b5f19828209908281029182808210910303908115612a9d578160641115612a96577f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c29936064910990828211900360fe1b910360021c170290565b6011612bd1565b505060649004919050565b612ab260056130ca565b9015612abb5790565b634e487b715f5260316020526024601cfd5b949392612af9608093612aeb612b079460a08a5260a08a0190611f47565b9088820360208a015261134a565b908682036040880152611f83565b935f60608201520152565b9192612b4160a094612b33612b4f949998979960c0875260c0870190611f47565b90858203602087015261134a565b908382036040850152611f83565b945f606083015260808201520152565b908154908160801c6001600160801b036001820193166001600160801b03841614612bc9576001600160801b03165f90815260018401602052604090205581546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916179055600190565b505050505f90565b634e487b715f526020526024601cfd5b60095490949192916001600160a01b03909116906bffffffffffffffffffffffff193060601b16823b156103a257612c335f956040519788968795869563e38335e560e01b8752189260048601612acd565b039134905af18015610b1b57612c55575b505f908152600a6020526040812055565b80612c615f809361063e565b8003126103a2575f612c44565b612c80815f52600460205260405f2090565b5460f881901c9060f01c60ff16612d7257612d6c57612cb8612cad61285a835f52600460205260405f2090565b65ffffffffffff1690565b8015612d5857612cc9612cad611e48565b80911015612d5257612cda82611f00565b10612ce55750600190565b612cf1610c6582613147565b8015612d2f575b15612d035750600390565b612d21905f52600460205265ffffffffffff600160405f2001541690565b612d2a57600490565b600590565b50612d4d610c65825f52600760205260405f20600181015490541090565b612cf8565b50505f90565b636ad0607560e01b5f52600482905260245ffd5b50600290565b5050600790565b65ffffffffffff80612d8a43612fa1565b16911603612dcd57604051612da060408261063e565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b604290612de761318b565b906040519161190160f01b8352600283015260228201522090565b60041115610d9657565b9190823b612e345790612e1e916132a1565b50612e2881612e02565b1591826126a057505090565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b612e9e909291925f52600760205260405f2090565b9160038301612ec7612ec083839060018060a01b03165f5260205260405f2090565b5460ff1690565b612f4a57612eeb60ff9392612ef8929060018060a01b03165f5260205260405f2090565b805460ff19166001179055565b1680612f0f5750612f0a8282546126e6565b905590565b60018103612f265750600101612f0a8282546126e6565b600203612f3b57600201612f0a8282546126e6565b6303599be160e11b5f5260045ffd5b6371c6af4960e01b5f526001600160a01b03821660045260245ffd5b80549081612f785750505f905f905f90565b815f19810111611e30575f525f199060205f2001015460019165ffffffffffff82169160301c90565b65ffffffffffff8111612fb95765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908160011b9180830460021490151715611e3057565b908160041b9180830460101490151715611e3057565b9190825182118015613083575b61305c57613016816126bb565b821180613065575b613029901515612fd0565b60280180602811611e305761303e82846129a7565b0361305c5761304c92613492565b90916001600160a01b0390911690565b5050505f905f90565b50602081840101516001600160f01b03191661060f60f31b1461301e565b50818111613009565b60ff811690601f82116130bb57604051916130a860408461063e565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b908154906001600160801b0382169160801c821461313f576001926001600160801b036001808301945f61312b82613113818a906001600160801b03165f5260205260405f2090565b5498906001600160801b03165f5260205260405f2090565b5501166001600160801b0319825416179055565b5f9250829150565b805f52600760205260405f20905f52600460205261317365ffffffffffff60405f205460a01c16612051565b600260018301549201548201809211611e3057111590565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480613278575b156131e6577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261203c60c08261063e565b507f000000000000000000000000000000000000000000000000000000000000000046146131bd565b81519190604183036132d1576132ca9250602082015190606060408401519301515f1a9061368e565b9192909190565b50505f9160029190565b60018111156104f157806001600160801b8210156133fc575b6133a261339861338e61338461337a61337061335f6133a99760048a600160401b6133ae9c10156133ef575b6401000000008110156133e2575b620100008110156133d5575b6101008110156133c8575b60108110156133bb575b10156133b3575b60030260011c90565b613369818b612a1e565b0160011c90565b613369818a612a1e565b6133698189612a1e565b6133698188612a1e565b6133698187612a1e565b6133698186612a1e565b8093612a1e565b821190565b900390565b60011b613356565b60041c9160021b9161334f565b60081c9160041b91613345565b60101c9160081b9161333a565b60201c9160101b9161332e565b60401c9160201b91613320565b50506133ae6133a96133a261339861338e61338461337a61337061335f6134238a60801c90565b9850600160401b97506132f49650505050505050565b9065ffffffffffff165b8383106134505750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146134825750925b9190613443565b935061348d906126bb565b61347b565b92909261349e846126bb565b83118061351e575b6134b86134bf91949293941515612fd0565b5f956126e6565b915b8183106134d15750505060019190565b9092919360ff6134f26134ed6020888601015160ff60f81b1690565b613710565b1690600f82116135135790613508600192612fe6565b0194019192906134c1565b505f94508493505050565b50602084820101516001600160f01b03191661060f60f31b146134a6565b908154600160401b81101561065f5760018101808455811015611b2557610673925f5260205f20019061358c65ffffffffffff825116839065ffffffffffff1665ffffffffffff19825416179055565b60200151815465ffffffffffff1660309190911b65ffffffffffff1916179055565b6008549192918015613665576125ca6135c691612999565b9081546135e26135db8265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311613656578692036136205761361c92509065ffffffffffff82549181199060301b169116179055565b9190565b505061361c9061363f613631610664565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600861353c565b632520601d60e01b5f5260045ffd5b5061368990613675613631610664565b6001600160d01b038416602082015261364f565b5f9190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613705579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610b1b575f516001600160a01b038116156136fb57905f905f90565b505f906001905f90565b5050505f9160039190565b60f81c602f811180613778575b1561372c57602f190160ff1690565b606081118061376e575b15613745576056190160ff1690565b6040811180613764575b1561375e576036190160ff1690565b5060ff90565b506047811061374f565b5060678110613736565b50603a811061371d565b6104f1611e48560553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997",
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

// PackMAXQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2cbc867.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackMAXQUORUM() []byte {
	enc, err := swarmGovernor.abi.Pack("MAX_QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2cbc867.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackMAXQUORUM() ([]byte, error) {
	return swarmGovernor.abi.Pack("MAX_QUORUM")
}

// UnpackMAXQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2cbc867.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackMAXQUORUM(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("MAX_QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUORUM() view returns(uint256)
func (swarmGovernor *SwarmGovernor) PackQUORUM() []byte {
	enc, err := swarmGovernor.abi.Pack("QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUORUM() view returns(uint256)
func (swarmGovernor *SwarmGovernor) TryPackQUORUM() ([]byte, error) {
	return swarmGovernor.abi.Pack("QUORUM")
}

// UnpackQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(uint256)
func (swarmGovernor *SwarmGovernor) UnpackQUORUM(data []byte) (*big.Int, error) {
	out, err := swarmGovernor.abi.Unpack("QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
// Solidity: function updateTimelock(address ) pure returns()
func (swarmGovernor *SwarmGovernor) PackUpdateTimelock(arg0 common.Address) []byte {
	enc, err := swarmGovernor.abi.Pack("updateTimelock", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address ) pure returns()
func (swarmGovernor *SwarmGovernor) TryPackUpdateTimelock(arg0 common.Address) ([]byte, error) {
	return swarmGovernor.abi.Pack("updateTimelock", arg0)
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
	if bytes.Equal(raw[:4], swarmGovernor.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return swarmGovernor.UnpackOutOfBoundsError(raw[4:])
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

// SwarmGovernorOutOfBounds represents a OutOfBounds error raised by the SwarmGovernor contract.
type SwarmGovernorOutOfBounds struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds()
func SwarmGovernorOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xb4120f14af9cca91aac57ce2006bfd959a788401f0685cf8fa3ac12e63e3b542")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds()
func (swarmGovernor *SwarmGovernor) UnpackOutOfBoundsError(raw []byte) (*SwarmGovernorOutOfBounds, error) {
	out := new(SwarmGovernorOutOfBounds)
	if err := swarmGovernor.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
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
