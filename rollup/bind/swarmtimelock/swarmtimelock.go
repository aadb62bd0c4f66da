// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package swarmtimelock

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

// Params is an auto generated low-level Go binding around an user-defined struct.
type Params struct {
	Start       uint64
	RoundLength uint32
	Late        uint32
	EpochRounds uint32
	PhaseRounds uint32
	Pool        uint64
	Quorum      uint8
	Committee   uint8
	Evaluators  uint8
	EnvCount    uint8
	MinStake    uint64
	StakeCap    uint64
	Unbonding   uint32
	Window      uint32
	ForceAfter  uint32
	Bond        uint64
	DisputeBond uint64
	DisputeStep uint32
}

// SwarmTimelockMetaData contains all meta data concerning the SwarmTimelock contract.
var SwarmTimelockMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"roundLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"late\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"phaseRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"pool\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"evaluators\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"envCount\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"minStake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stakeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forceAfter\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"bond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"disputeStep\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RolesAreFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"}],\"name\":\"TimelockInsufficientDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payloads\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"TimelockInvalidOperationLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"TimelockUnauthorizedCaller\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"predecessorId\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexecutedPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexpectedOperationState\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"CallExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"CallSalt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"CallScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldDuration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newDuration\",\"type\":\"uint256\"}],\"name\":\"MinDelayChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CANCELLER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXECUTOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"executeBatch\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"floor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getMinDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getOperationState\",\"outputs\":[{\"internalType\":\"enumTimelockController.OperationState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperationBatch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperation\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationDone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationPending\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationReady\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"schedule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"scheduleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newDelay\",\"type\":\"uint256\"}],\"name\":\"updateDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "SwarmTimelock",
	Bin: "0x60a080604052346103835761024081611d16803803809161002082856103ae565b833981010312610383576040519061024082016001600160401b0381118382101761039a576101839161022091604052610059816103d1565b8452610067602082016103e5565b6020850152610078604082016103e5565b6040850152610089606082016103e5565b606085015261009a608082016103e5565b60808501526100ab60a082016103d1565b60a08501526100bc60c082016103f6565b60c08501526100cd60e082016103f6565b60e08501526100df61010082016103f6565b6101008501526100f261012082016103f6565b61012085015261010561014082016103d1565b61014085015261011861016082016103d1565b61016085015261012b61018082016103e5565b61018085015261013e6101a082016103e5565b6101a08501526101516101c082016103e5565b6101c08501526101646101e082016103d1565b6101e085015261017761020082016103d1565b610200850152016103e5565b61022082015261019281610439565b60405163046a002f60e21b8152600760048201529190602083602481335afa92831561038f575f93610347575b506040928351916101d085846103ae565b60018352601f19850191823660208601376101ea84610404565b6001600160a01b03909116905284519161020486846103ae565b600183523660208401375f61021883610404565b52303b6102935761022b94939430610476565b505f94303b151592303b1515965b85518110156102a25784906001600160a01b036102568289610425565b5116916102935761026789926104ec565b506001600160a01b0361027a8289610425565b5116916102935761028c60019261057f565b5001610239565b63f812037960e01b5f5260045ffd5b50303b1515929186905f5b83518110156102e35785906001600160a01b036102ca8287610425565b511691610293576102dc600192610612565b50016102ad565b50610320907f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d58386806002558151905f82526020820152a1610439565b608052516115d090816106a68239608051818181610174015281816108bd01526111f30152f35b9092506020813d602011610387575b81610363602093836103ae565b8101031261038357516001600160a01b038116810361038357915f6101bf565b5f80fd5b3d9150610356565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761039a57604052565b51906001600160401b038216820361038357565b519063ffffffff8216820361038357565b519060ff8216820361038357565b8051156104115760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156104115760209160051b010190565b6101a001516401fffffffe63ffffffff82169160011b1690808204600214901517156104625790565b634e487b7160e01b5f52601160045260245ffd5b6001600160a01b0381165f9081525f516020611cf65f395f51905f52602052604090205460ff166104e7576001600160a01b03165f8181525f516020611cf65f395f51905f5260205260408120805460ff191660011790553391905f516020611c765f395f51905f528180a4600190565b505f90565b6001600160a01b0381165f9081525f516020611c965f395f51905f52602052604090205460ff166104e7576001600160a01b03165f8181525f516020611c965f395f51905f5260205260408120805460ff191660011790553391907fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1905f516020611c765f395f51905f529080a4600190565b6001600160a01b0381165f9081525f516020611cd65f395f51905f52602052604090205460ff166104e7576001600160a01b03165f8181525f516020611cd65f395f51905f5260205260408120805460ff191660011790553391907ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783905f516020611c765f395f51905f529080a4600190565b6001600160a01b0381165f9081525f516020611cb65f395f51905f52602052604090205460ff166104e7576001600160a01b03165f8181525f516020611cb65f395f51905f5260205260408120805460ff191660011790553391907fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63905f516020611c765f395f51905f529080a460019056fe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c806301d5062a14610bac57806301ffc9a714610b3c57806307bd026514610b02578063134008d314610a4f57806313bc9f2014610a31578063150b7a02146109dc578063248a9ca3146109b25780632ab0f529146109945780632f2ff15d1461094257806331d507501461092457806336568abe146108e057806340695363146108a6578063584b153e1461087e57806364d62353146108195780637958004c146107d65780638065657f146107b75780638f2a0bb0146106325780638f61f4f5146105f857806391d14854146105b0578063a217fddf14610596578063b08e51c01461055c578063b1c5f42714610532578063bc197c811461049d578063c4d252f5146103bf578063d45c443514610395578063d547741f14610351578063e38335e514610205578063f23a6e61146101b05763f27a0c920361000e57346101ac575f3660031901126101ac5760206002547f00000000000000000000000000000000000000000000000000000000000000008082106101a4575b50604051908152f35b90505f61019b565b5f80fd5b346101ac5760a03660031901126101ac576101c9610c57565b506101d2610c6d565b506084356001600160401b0381116101ac576101f2903690600401610d4e565b5060405163f23a6e6160e01b8152602090f35b61020e36610dc4565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea1579515492979196919593949260ff1615610343575b828214801590610339575b61031e5761028b61029291888a888789888d61108e565b96876113d9565b5f5b8181106102a45761001887611484565b8080887fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5888886103156102fc8f986001998f828e6102ef8f836102ea916102f596611015565b611039565b97611015565b359561104d565b9061030982828787611431565b60405194859485610ef1565b0390a301610294565b50869063ffb0321160e01b5f5260045260245260445260645ffd5b5087821415610274565b61034c3361130b565b610269565b346101ac5760403660031901126101ac57610018600435610370610c6d565b90610390610389825f525f602052600160405f20015490565b3390611391565b6114a2565b346101ac5760203660031901126101ac576004355f526001602052602060405f2054604051908152f35b346101ac5760203660031901126101ac57335f9081527fc3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fb60205260409020546004359060ff16156104665761041381610f5f565b1561044c57805f5260016020525f60408120557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb705f80a2005b635ead8eb560e01b5f52600452600460021760245260445ffd5b63e2517d3f60e01b5f52336004527ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78360245260445ffd5b346101ac5760a03660031901126101ac576104b6610c57565b506104bf610c6d565b506044356001600160401b0381116101ac576104df903690600401610e32565b506064356001600160401b0381116101ac576104ff903690600401610e32565b506084356001600160401b0381116101ac5761051f903690600401610d4e565b5060405163bc197c8160e01b8152602090f35b346101ac57602061055461054536610dc4565b9695909594919493929361108e565b604051908152f35b346101ac575f3660031901126101ac5760206040517ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838152f35b346101ac575f3660031901126101ac5760206040515f8152f35b346101ac5760403660031901126101ac576105c9610c6d565b6004355f525f60205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b346101ac575f3660031901126101ac5760206040517fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18152f35b346101ac5760c03660031901126101ac576004356001600160401b0381116101ac57610662903690600401610d94565b906024356001600160401b0381116101ac57610682903690600401610d94565b6044929192356001600160401b0381116101ac576106a4903690600401610d94565b9390916064356084359560a435926106bb33611285565b8089148015906107ad575b610793576106da88848489858a8f8e61108e565b986106e5858b6111e0565b895f5b828110610725575089806106f857005b60207f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038791604051908152a2005b806001927f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b6107888f8c61077b8f928e6107748f8f9061076e6102ea8f8097948195611015565b99611015565b359761104d565b9060405196879687610eb9565b0390a3018a906106e8565b908863ffb0321160e01b5f5260045260245260445260645ffd5b50818914156106c6565b346101ac5760206105546107ca36610cb0565b94939093929192610fc0565b346101ac5760203660031901126101ac576107f2600435610f88565b6040516004821015610805576020918152f35b634e487b7160e01b5f52602160045260245ffd5b346101ac5760203660031901126101ac5760043530330361086b577f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d560406002548151908152836020820152a1600255005b63e2850c5960e01b5f523360045260245ffd5b346101ac5760203660031901126101ac57602061089c600435610f5f565b6040519015158152f35b346101ac575f3660031901126101ac5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101ac5760403660031901126101ac576108f9610c6d565b336001600160a01b0382160361091557610018906004356114a2565b63334bd91960e11b5f5260045ffd5b346101ac5760203660031901126101ac57602061089c600435610f48565b346101ac5760403660031901126101ac5760043561095e610c6d565b610976610389835f525f602052600160405f20015490565b303b610985576100189161154e565b63f812037960e01b5f5260045ffd5b346101ac5760203660031901126101ac57602061089c600435610f30565b346101ac5760203660031901126101ac5760206105546004355f525f602052600160405f20015490565b346101ac5760803660031901126101ac576109f5610c57565b506109fe610c6d565b506064356001600160401b0381116101ac57610a1e903690600401610d4e565b50604051630a85bd0160e11b8152602090f35b346101ac5760203660031901126101ac57602061089c600435610f18565b610018610ae05f610aec7fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b58610ad7610a8636610cb0565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638a9995979299949394528960205260408a208a805260205260ff60408b20541615610af4575b8884848989610fc0565b988997886113d9565b61030982828787611431565b0390a3611484565b610afd3361130b565b610acd565b346101ac575f3660031901126101ac5760206040517fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638152f35b346101ac5760203660031901126101ac5760043563ffffffff60e01b81168091036101ac57602090630271189760e51b8114908115610b81575b506040519015158152f35b637965db0b60e01b811491508115610b9b575b5082610b76565b6301ffc9a760e01b14905082610b94565b346101ac5760c03660031901126101ac57610bc5610c57565b602435906044356001600160401b0381116101ac577f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca92610c0b5f923690600401610c83565b94909160643594610c4d6084359660a43590610c2633611285565b610c3489828c8a8989610fc0565b998a97610c41848a6111e0565b60405196879687610eb9565b0390a3806106f857005b600435906001600160a01b03821682036101ac57565b602435906001600160a01b03821682036101ac57565b9181601f840112156101ac578235916001600160401b0383116101ac57602083818601950101116101ac57565b60a06003198201126101ac576004356001600160a01b03811681036101ac579160243591604435906001600160401b0382116101ac57610cf291600401610c83565b90916064359060843590565b90601f801991011681019081106001600160401b03821117610d1f57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b038111610d1f57601f01601f191660200190565b81601f820112156101ac57803590610d6582610d33565b92610d736040519485610cfe565b828452602083830101116101ac57815f926020809301838601378301015290565b9181601f840112156101ac578235916001600160401b0383116101ac576020808501948460051b0101116101ac57565b60a06003198201126101ac576004356001600160401b0381116101ac5781610dee91600401610d94565b929092916024356001600160401b0381116101ac5781610e1091600401610d94565b92909291604435906001600160401b0382116101ac57610cf291600401610d94565b9080601f830112156101ac578135916001600160401b038311610d1f578260051b9060405193610e656020840186610cfe565b84526020808501928201019283116101ac57602001905b828210610e895750505090565b8135815260209182019101610e7c565b908060209392818452848401375f828201840152601f01601f1916010190565b929093610ee7926080959897969860018060a01b03168552602085015260a0604085015260a0840191610e99565b9460608201520152565b610f15949260609260018060a01b0316825260208201528160408201520191610e99565b90565b610f2190610f88565b60048110156108055760021490565b610f3990610f88565b60048110156108055760031490565b610f5190610f88565b600481101561080557151590565b610f6890610f88565b60048110156108055760018114908115610f80575090565b600291501490565b5f52600160205260405f205480155f14610fa157505f90565b60018103610faf5750600390565b421015610fbb57600190565b600290565b94610ff661100f94959293604051968795602087019960018060a01b03168a52604087015260a0606087015260c0860191610e99565b91608084015260a083015203601f198101835282610cfe565b51902090565b91908110156110255760051b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036101ac5790565b91908110156110255760051b81013590601e19813603018212156101ac5701908135916001600160401b0383116101ac5760200182360381136101ac579190565b9693949190969592956040519660208801988060c08a0160a08c525260e0890192905f905b8082106111aa57505050878203601f190160408901528082526001600160fb1b0381116101ac579087959394929160051b8092602083013701848103606086015260208101849052600584901b8101604090810194908201915f90889036829003601e1901905b8484106111445750505050505061100f9450608084015260a083015203601f198101835282610cfe565b91939597909294969850601f19601f19838303010187528935838112156101ac57840190602082359201916001600160401b0381116101ac5780360383136101ac576111966020928392600195610e99565b9b0197019401918a9896999795939161111a565b91939091908435906001600160a01b03821682036101ac576001600160a01b0390911681526020908101940191600101906110b3565b906111ea82610f48565b61126d576002547f0000000000000000000000000000000000000000000000000000000000000000808210611265575b5080821061124f575042019081421161123b575f52600160205260405f2055565b634e487b7160e01b5f52601160045260245ffd5b90635433660960e01b5f5260045260245260445ffd5b90505f61121a565b50635ead8eb560e01b5f52600452600160245260445ffd5b6001600160a01b0381165f9081527f3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5602052604090205460ff16156112c75750565b63e2517d3f60e01b5f9081526001600160a01b03919091166004527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1602452604490fd5b6001600160a01b0381165f9081527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d7069602052604090205460ff161561134d5750565b63e2517d3f60e01b5f9081526001600160a01b03919091166004527fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63602452604490fd5b90815f525f60205260405f2060018060a01b0382165f5260205260ff60405f205416156113bc575050565b63e2517d3f60e01b5f5260018060a01b031660045260245260445ffd5b6113e281610f18565b1561141a57508015158061140a575b6113f85750565b63121534c360e31b5f5260045260245ffd5b5061141481610f30565b156113f1565b635ead8eb560e01b5f52600452600460245260445ffd5b611479935f93928493826040519384928337810185815203925af13d1561147c573d9061145d82610d33565b9161146b6040519384610cfe565b82523d5f602084013e611528565b50565b606090611528565b61148d81610f18565b1561141a575f526001602052600160405f2055565b5f818152602081815260408083206001600160a01b038616845290915290205460ff1615611522575f818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19169055339291907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9080a4600190565b50505f90565b156115305790565b80511561153f57602081519101fd5b63d6bda27560e01b5f5260045ffd5b5f818152602081815260408083206001600160a01b038616845290915290205460ff16611522575f818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19166001179055339291907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d9080a4600190562f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5dae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d7069c3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fbad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5",
}

// SwarmTimelock is an auto generated Go binding around an Ethereum contract.
type SwarmTimelock struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SwarmTimelock) GetABI() abi.ABI {
	return c.abi
}

// NewSwarmTimelock creates a new instance of SwarmTimelock.
func NewSwarmTimelock() *SwarmTimelock {
	parsed, err := SwarmTimelockMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SwarmTimelock{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SwarmTimelock) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint32,uint32,uint32,uint32,uint64,uint8,uint8,uint8,uint8,uint64,uint64,uint32,uint32,uint32,uint64,uint64,uint32) p) returns()
func (swarmTimelock *SwarmTimelock) PackConstructor(p Params) []byte {
	enc, err := swarmTimelock.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) PackCANCELLERROLE() []byte {
	enc, err := swarmTimelock.abi.Pack("CANCELLER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) TryPackCANCELLERROLE() ([]byte, error) {
	return swarmTimelock.abi.Pack("CANCELLER_ROLE")
}

// UnpackCANCELLERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08e51c0.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) UnpackCANCELLERROLE(data []byte) ([32]byte, error) {
	out, err := swarmTimelock.abi.Unpack("CANCELLER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) PackDEFAULTADMINROLE() []byte {
	enc, err := swarmTimelock.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return swarmTimelock.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := swarmTimelock.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) PackEXECUTORROLE() []byte {
	enc, err := swarmTimelock.abi.Pack("EXECUTOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) TryPackEXECUTORROLE() ([]byte, error) {
	return swarmTimelock.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := swarmTimelock.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) PackPROPOSERROLE() []byte {
	enc, err := swarmTimelock.abi.Pack("PROPOSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) TryPackPROPOSERROLE() ([]byte, error) {
	return swarmTimelock.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (swarmTimelock *SwarmTimelock) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := swarmTimelock.abi.Unpack("PROPOSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (swarmTimelock *SwarmTimelock) PackCancel(id [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (swarmTimelock *SwarmTimelock) TryPackCancel(id [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("cancel", id)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (swarmTimelock *SwarmTimelock) PackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("execute", target, value, payload, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (swarmTimelock *SwarmTimelock) TryPackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("execute", target, value, payload, predecessor, salt)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (swarmTimelock *SwarmTimelock) PackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (swarmTimelock *SwarmTimelock) TryPackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
}

// PackFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40695363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function floor() view returns(uint256)
func (swarmTimelock *SwarmTimelock) PackFloor() []byte {
	enc, err := swarmTimelock.abi.Pack("floor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40695363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function floor() view returns(uint256)
func (swarmTimelock *SwarmTimelock) TryPackFloor() ([]byte, error) {
	return swarmTimelock.abi.Pack("floor")
}

// UnpackFloor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40695363.
//
// Solidity: function floor() view returns(uint256)
func (swarmTimelock *SwarmTimelock) UnpackFloor(data []byte) (*big.Int, error) {
	out, err := swarmTimelock.abi.Unpack("floor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256 delay)
func (swarmTimelock *SwarmTimelock) PackGetMinDelay() []byte {
	enc, err := swarmTimelock.abi.Pack("getMinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDelay() view returns(uint256 delay)
func (swarmTimelock *SwarmTimelock) TryPackGetMinDelay() ([]byte, error) {
	return swarmTimelock.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256 delay)
func (swarmTimelock *SwarmTimelock) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := swarmTimelock.abi.Unpack("getMinDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (swarmTimelock *SwarmTimelock) PackGetOperationState(id [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("getOperationState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (swarmTimelock *SwarmTimelock) TryPackGetOperationState(id [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("getOperationState", id)
}

// UnpackGetOperationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7958004c.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (swarmTimelock *SwarmTimelock) UnpackGetOperationState(data []byte) (uint8, error) {
	out, err := swarmTimelock.abi.Unpack("getOperationState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (swarmTimelock *SwarmTimelock) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (swarmTimelock *SwarmTimelock) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (swarmTimelock *SwarmTimelock) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := swarmTimelock.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (swarmTimelock *SwarmTimelock) PackGetTimestamp(id [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("getTimestamp", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (swarmTimelock *SwarmTimelock) TryPackGetTimestamp(id [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("getTimestamp", id)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45c4435.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (swarmTimelock *SwarmTimelock) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := swarmTimelock.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (swarmTimelock *SwarmTimelock) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := swarmTimelock.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (swarmTimelock *SwarmTimelock) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return swarmTimelock.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (swarmTimelock *SwarmTimelock) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := swarmTimelock.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (swarmTimelock *SwarmTimelock) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return swarmTimelock.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (swarmTimelock *SwarmTimelock) UnpackHasRole(data []byte) (bool, error) {
	out, err := swarmTimelock.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (swarmTimelock *SwarmTimelock) PackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (swarmTimelock *SwarmTimelock) TryPackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8065657f.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (swarmTimelock *SwarmTimelock) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := swarmTimelock.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (swarmTimelock *SwarmTimelock) PackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (swarmTimelock *SwarmTimelock) TryPackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
}

// UnpackHashOperationBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c5f427.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (swarmTimelock *SwarmTimelock) UnpackHashOperationBatch(data []byte) ([32]byte, error) {
	out, err := swarmTimelock.abi.Unpack("hashOperationBatch", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) PackIsOperation(id [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("isOperation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) TryPackIsOperation(id [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("isOperation", id)
}

// UnpackIsOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31d50750.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) UnpackIsOperation(data []byte) (bool, error) {
	out, err := swarmTimelock.abi.Unpack("isOperation", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) PackIsOperationDone(id [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("isOperationDone", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) TryPackIsOperationDone(id [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("isOperationDone", id)
}

// UnpackIsOperationDone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab0f529.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) UnpackIsOperationDone(data []byte) (bool, error) {
	out, err := swarmTimelock.abi.Unpack("isOperationDone", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) PackIsOperationPending(id [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("isOperationPending", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) TryPackIsOperationPending(id [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("isOperationPending", id)
}

// UnpackIsOperationPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x584b153e.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) UnpackIsOperationPending(data []byte) (bool, error) {
	out, err := swarmTimelock.abi.Unpack("isOperationPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) PackIsOperationReady(id [32]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("isOperationReady", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) TryPackIsOperationReady(id [32]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("isOperationReady", id)
}

// UnpackIsOperationReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13bc9f20.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (swarmTimelock *SwarmTimelock) UnpackIsOperationReady(data []byte) (bool, error) {
	out, err := swarmTimelock.abi.Unpack("isOperationReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (swarmTimelock *SwarmTimelock) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := swarmTimelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (swarmTimelock *SwarmTimelock) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (swarmTimelock *SwarmTimelock) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := swarmTimelock.abi.Unpack("onERC1155BatchReceived", data)
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
func (swarmTimelock *SwarmTimelock) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := swarmTimelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (swarmTimelock *SwarmTimelock) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (swarmTimelock *SwarmTimelock) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := swarmTimelock.abi.Unpack("onERC1155Received", data)
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
func (swarmTimelock *SwarmTimelock) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := swarmTimelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (swarmTimelock *SwarmTimelock) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (swarmTimelock *SwarmTimelock) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := swarmTimelock.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (swarmTimelock *SwarmTimelock) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := swarmTimelock.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (swarmTimelock *SwarmTimelock) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return swarmTimelock.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (swarmTimelock *SwarmTimelock) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := swarmTimelock.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (swarmTimelock *SwarmTimelock) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return swarmTimelock.abi.Pack("revokeRole", role, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (swarmTimelock *SwarmTimelock) PackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := swarmTimelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (swarmTimelock *SwarmTimelock) TryPackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return swarmTimelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
}

// PackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (swarmTimelock *SwarmTimelock) PackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := swarmTimelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (swarmTimelock *SwarmTimelock) TryPackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return swarmTimelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (swarmTimelock *SwarmTimelock) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := swarmTimelock.abi.Pack("supportsInterface", interfaceId)
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
func (swarmTimelock *SwarmTimelock) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return swarmTimelock.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (swarmTimelock *SwarmTimelock) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := swarmTimelock.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (swarmTimelock *SwarmTimelock) PackUpdateDelay(newDelay *big.Int) []byte {
	enc, err := swarmTimelock.abi.Pack("updateDelay", newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (swarmTimelock *SwarmTimelock) TryPackUpdateDelay(newDelay *big.Int) ([]byte, error) {
	return swarmTimelock.abi.Pack("updateDelay", newDelay)
}

// SwarmTimelockCallExecuted represents a CallExecuted event raised by the SwarmTimelock contract.
type SwarmTimelockCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const SwarmTimelockCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (SwarmTimelockCallExecuted) ContractEventName() string {
	return SwarmTimelockCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (swarmTimelock *SwarmTimelock) UnpackCallExecutedEvent(log *types.Log) (*SwarmTimelockCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmTimelockCallExecuted)
	if len(log.Data) > 0 {
		if err := swarmTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmTimelock.abi.Events[event].Inputs {
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

// SwarmTimelockCallSalt represents a CallSalt event raised by the SwarmTimelock contract.
type SwarmTimelockCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const SwarmTimelockCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (SwarmTimelockCallSalt) ContractEventName() string {
	return SwarmTimelockCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (swarmTimelock *SwarmTimelock) UnpackCallSaltEvent(log *types.Log) (*SwarmTimelockCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmTimelockCallSalt)
	if len(log.Data) > 0 {
		if err := swarmTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmTimelock.abi.Events[event].Inputs {
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

// SwarmTimelockCallScheduled represents a CallScheduled event raised by the SwarmTimelock contract.
type SwarmTimelockCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const SwarmTimelockCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (SwarmTimelockCallScheduled) ContractEventName() string {
	return SwarmTimelockCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (swarmTimelock *SwarmTimelock) UnpackCallScheduledEvent(log *types.Log) (*SwarmTimelockCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmTimelockCallScheduled)
	if len(log.Data) > 0 {
		if err := swarmTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmTimelock.abi.Events[event].Inputs {
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

// SwarmTimelockCancelled represents a Cancelled event raised by the SwarmTimelock contract.
type SwarmTimelockCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const SwarmTimelockCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (SwarmTimelockCancelled) ContractEventName() string {
	return SwarmTimelockCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (swarmTimelock *SwarmTimelock) UnpackCancelledEvent(log *types.Log) (*SwarmTimelockCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmTimelockCancelled)
	if len(log.Data) > 0 {
		if err := swarmTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmTimelock.abi.Events[event].Inputs {
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

// SwarmTimelockMinDelayChange represents a MinDelayChange event raised by the SwarmTimelock contract.
type SwarmTimelockMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const SwarmTimelockMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (SwarmTimelockMinDelayChange) ContractEventName() string {
	return SwarmTimelockMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (swarmTimelock *SwarmTimelock) UnpackMinDelayChangeEvent(log *types.Log) (*SwarmTimelockMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmTimelockMinDelayChange)
	if len(log.Data) > 0 {
		if err := swarmTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmTimelock.abi.Events[event].Inputs {
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

// SwarmTimelockRoleAdminChanged represents a RoleAdminChanged event raised by the SwarmTimelock contract.
type SwarmTimelockRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const SwarmTimelockRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (SwarmTimelockRoleAdminChanged) ContractEventName() string {
	return SwarmTimelockRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (swarmTimelock *SwarmTimelock) UnpackRoleAdminChangedEvent(log *types.Log) (*SwarmTimelockRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmTimelockRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := swarmTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmTimelock.abi.Events[event].Inputs {
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

// SwarmTimelockRoleGranted represents a RoleGranted event raised by the SwarmTimelock contract.
type SwarmTimelockRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SwarmTimelockRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (SwarmTimelockRoleGranted) ContractEventName() string {
	return SwarmTimelockRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (swarmTimelock *SwarmTimelock) UnpackRoleGrantedEvent(log *types.Log) (*SwarmTimelockRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmTimelockRoleGranted)
	if len(log.Data) > 0 {
		if err := swarmTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmTimelock.abi.Events[event].Inputs {
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

// SwarmTimelockRoleRevoked represents a RoleRevoked event raised by the SwarmTimelock contract.
type SwarmTimelockRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SwarmTimelockRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (SwarmTimelockRoleRevoked) ContractEventName() string {
	return SwarmTimelockRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (swarmTimelock *SwarmTimelock) UnpackRoleRevokedEvent(log *types.Log) (*SwarmTimelockRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmTimelockRoleRevoked)
	if len(log.Data) > 0 {
		if err := swarmTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmTimelock.abi.Events[event].Inputs {
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
func (swarmTimelock *SwarmTimelock) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["RolesAreFixed"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackRolesAreFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmTimelock.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return swarmTimelock.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SwarmTimelockAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the SwarmTimelock contract.
type SwarmTimelockAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func SwarmTimelockAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (swarmTimelock *SwarmTimelock) UnpackAccessControlBadConfirmationError(raw []byte) (*SwarmTimelockAccessControlBadConfirmation, error) {
	out := new(SwarmTimelockAccessControlBadConfirmation)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmTimelockAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the SwarmTimelock contract.
type SwarmTimelockAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func SwarmTimelockAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (swarmTimelock *SwarmTimelock) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*SwarmTimelockAccessControlUnauthorizedAccount, error) {
	out := new(SwarmTimelockAccessControlUnauthorizedAccount)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmTimelockFailedCall represents a FailedCall error raised by the SwarmTimelock contract.
type SwarmTimelockFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SwarmTimelockFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (swarmTimelock *SwarmTimelock) UnpackFailedCallError(raw []byte) (*SwarmTimelockFailedCall, error) {
	out := new(SwarmTimelockFailedCall)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmTimelockRolesAreFixed represents a RolesAreFixed error raised by the SwarmTimelock contract.
type SwarmTimelockRolesAreFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RolesAreFixed()
func SwarmTimelockRolesAreFixedErrorID() common.Hash {
	return common.HexToHash("0xf81203797d7b71336052b87dd2f87707c17aeeae7bc919055f4ad9d87d030259")
}

// UnpackRolesAreFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RolesAreFixed()
func (swarmTimelock *SwarmTimelock) UnpackRolesAreFixedError(raw []byte) (*SwarmTimelockRolesAreFixed, error) {
	out := new(SwarmTimelockRolesAreFixed)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "RolesAreFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmTimelockTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the SwarmTimelock contract.
type SwarmTimelockTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func SwarmTimelockTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (swarmTimelock *SwarmTimelock) UnpackTimelockInsufficientDelayError(raw []byte) (*SwarmTimelockTimelockInsufficientDelay, error) {
	out := new(SwarmTimelockTimelockInsufficientDelay)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmTimelockTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the SwarmTimelock contract.
type SwarmTimelockTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func SwarmTimelockTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (swarmTimelock *SwarmTimelock) UnpackTimelockInvalidOperationLengthError(raw []byte) (*SwarmTimelockTimelockInvalidOperationLength, error) {
	out := new(SwarmTimelockTimelockInvalidOperationLength)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmTimelockTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the SwarmTimelock contract.
type SwarmTimelockTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func SwarmTimelockTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (swarmTimelock *SwarmTimelock) UnpackTimelockUnauthorizedCallerError(raw []byte) (*SwarmTimelockTimelockUnauthorizedCaller, error) {
	out := new(SwarmTimelockTimelockUnauthorizedCaller)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmTimelockTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the SwarmTimelock contract.
type SwarmTimelockTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func SwarmTimelockTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (swarmTimelock *SwarmTimelock) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*SwarmTimelockTimelockUnexecutedPredecessor, error) {
	out := new(SwarmTimelockTimelockUnexecutedPredecessor)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmTimelockTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the SwarmTimelock contract.
type SwarmTimelockTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func SwarmTimelockTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (swarmTimelock *SwarmTimelock) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*SwarmTimelockTimelockUnexpectedOperationState, error) {
	out := new(SwarmTimelockTimelockUnexpectedOperationState)
	if err := swarmTimelock.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
