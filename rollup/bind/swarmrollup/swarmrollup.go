// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package swarmrollup

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

// Context is an auto generated low-level Go binding around an user-defined struct.
type Context struct {
	Time  uint64
	Stake uint64
	Rand  [32]byte
}

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

// SwarmRollupBatch is an auto generated low-level Go binding around an user-defined struct.
type SwarmRollupBatch struct {
	Post       [32]byte
	Leaves     [32]byte
	Rand       [32]byte
	Sequencer  common.Address
	Deadline   uint64
	InboxTaken uint32
	Time       uint64
	InboxFrom  uint64
	RecordFrom uint64
	Stake      uint64
}

// SwarmRollupChunk is an auto generated low-level Go binding around an user-defined struct.
type SwarmRollupChunk struct {
	Batch  *big.Int
	Leaves [][32]byte
	Number *big.Int
	Pre    [32]byte
	Post   [32]byte
	Data   []byte
}

// SwarmRollupMessage is an auto generated low-level Go binding around an user-defined struct.
type SwarmRollupMessage struct {
	Hash [32]byte
	Time uint64
}

// SwarmRollupReceipt is an auto generated low-level Go binding around an user-defined struct.
type SwarmRollupReceipt struct {
	Record   [32]byte
	Term     uint64
	Position uint64
	R        [32]byte
	Vs       [32]byte
}

// SwarmRollupMetaData contains all meta data concerning the SwarmRollup contract.
var SwarmRollupMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"roundLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"late\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"phaseRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"pool\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"evaluators\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"envCount\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"minStake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stakeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forceAfter\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"bond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"disputeStep\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Clock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Full\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Known\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFraud\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSequencer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Shape\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SkipsInbox\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooEarly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"batches\",\"type\":\"uint256\"}],\"name\":\"Finalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"}],\"name\":\"Reverted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CHUNK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACCOUNTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIPT_TYPE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECORD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accountCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"appoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"batch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leaves\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"inboxTaken\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"inboxFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"recordFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"}],\"internalType\":\"structSwarmRollup.Batch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"batchCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"bond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"bondReady\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"bonds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"contextOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"}],\"internalType\":\"structContext\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"drawn\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finalRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finalized\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"record\",\"type\":\"bytes\"}],\"name\":\"force\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisRand\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inboxCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inboxNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"indexPlusOne\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastPost\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"machine\",\"outputs\":[{\"internalType\":\"contractMachine\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"mayPost\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"message\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structSwarmRollup.Message\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"}],\"name\":\"noteOutcome\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"noteStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"openAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"cell\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"openBatches\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"openFinal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"cell\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"owners\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSwarmRollup.Chunk\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"proveBrokenPromise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSwarmRollup.Chunk\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"proveFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proveSilence\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recordNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sequencer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"term\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractSwarmToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "SwarmRollup",
	Bin: "0x61024080604052346105a95761024081613f248038038091610021828561069c565b8339810103126105a9576040519061024082016001600160401b0381118382101761068857604052610052816106bf565b8252610060602082016106d3565b9060208301918252610074604082016106d3565b6040840152610085606082016106d3565b9260608101938452610099608083016106d3565b91608082019283526100ad60a082016106bf565b60a08301526100be60c082016106e4565b60c08301526100cf60e082016106e4565b60e08301526100e161010082016106e4565b6101008301526100f461012082016106e4565b61012083015261010761014082016106bf565b61014083015261011a61016082016106bf565b61016083015261012d61018082016106d3565b9061018083019182526101436101a082016106d3565b6101a084019081526101586101c083016106d3565b906101c085019182526101966102206101746101e086016106bf565b946101e0880195865261018a61020082016106bf565b610200890152016106d3565b61022086015260405163046a002f60e21b81525f6004820152602081602481335afa9081156105b5575f91610669575b506001600160a01b031660805260405163046a002f60e21b815260016004820152602081602481335afa9081156105b5575f9161064a575b506001600160a01b031660a05260405163046a002f60e21b815260026004820152602081602481335afa9081156105b5575f9161062b575b506001600160a01b031660c05260405163046a002f60e21b8152600480820152602081602481335afa9081156105b5575f9161060c575b5060e05260405163046a002f60e21b815260066004820152602081602481335afa9081156105b5575f916105ed575b506101005260405163046a002f60e21b815260026004820152602081602481335afa9081156105b5576004916020915f916105c0575b5060405163617d935360e11b815292839182906001600160a01b03165afa9081156105b5575f9161057f575b50610120525f5f5b60198110610552575063ffffffff929183916101405260405160208101904482523060408201526040815261033c60608261069c565b5190206101605251166101805251166101a052516001600160401b0316633b9aca0081810293918085049091149015171561053e5763ffffffff80939281936101c05251166101e052610396828751168387511690610711565b6102205260018060401b039051169451169151160163ffffffff811161053e5763ffffffff806103c99351169116610711565b810180911161053e5761020052600780546001600160401b031916426001600160401b03161790556040516137ff9081610725823960805181818161029c01528181610bdb0152818161125501528181612e18015261344e015260a0518181816114c3015281816117d701528181611efa015261217a015260c0518181816103c50152818161092901528181610e590152818161144c01528181612b52015261361d015260e0518181816107f20152610a170152610100518181816108370152612452015261012051818181610cdd015281816110cc01528181612299015261330a015261014051818181610ac601528181612c1901526130640152610160518181816125830152612d350152610180518161179801526101a0518181816106f701528181611ddc01528181611e51015261300c01526101c0518181816112f8015281816124e801528181612fab015261336b01526101e05181612e84015261020051816123610152610220518161232c0152f35b634e487b7160e01b5f52601160045260245ffd5b90600190604051602081019180835260408201526040815261057560608261069c565b5190209101610306565b90506020813d6020116105ad575b8161059a6020938361069c565b810103126105a957515f6102fe565b5f80fd5b3d915061058d565b6040513d5f823e3d90fd5b6105e09150823d84116105e6575b6105d8818361069c565b8101906106f2565b5f6102d2565b503d6105ce565b610606915060203d6020116105e6576105d8818361069c565b5f61029c565b610625915060203d6020116105e6576105d8818361069c565b5f61026d565b610644915060203d6020116105e6576105d8818361069c565b5f610236565b610663915060203d6020116105e6576105d8818361069c565b5f6101fe565b610682915060203d6020116105e6576105d8818361069c565b5f6101c6565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761068857604052565b51906001600160401b03821682036105a957565b519063ffffffff821682036105a957565b519060ff821682036105a957565b908160209103126105a957516001600160a01b03811681036105a95790565b8181029291811591840414171561053e5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063025e7c27146128b757806302ad3d5d1461288e57806305261aea1461279457806306f13056146127785780630eaa75fe146125e05780631a3ec5f1146125a6578063228f10241461256c57806323a772bd1461255157806331067cff1461250e57806337f1a470146124365780633b3041471461231657806340417cf114612002578063476f584f14611fe857806348f77bcb14611f955780634965c9d514611f295780634cf088d914611ee55780635c1bba3814611ebb5780635df6a6bc14611ea35780635e5e72c81461158457806368d7b0a9146114a85780636f47f9b91461147b57806375c602251461143757806380cb5491146113ff5780638273b451146113e4578063858b2013146113ac578063883b22131461137d5780638f7dcfa31461135b578063928e6d441461133e578063a10ffbed1461131e578063a515366a14611182578063a95f6a8414611165578063b2f44f2d14610f94578063b3f05b9714610f6e578063bd21cb9114610d00578063c2fb26a614610cc6578063c4f892d714610c9d578063c63ff8dd14610ae9578063c703372114610aae578063c932afe8146109f6578063ce91e9d0146109cf578063ce97371b146108cd578063d1e8507b14610866578063d33219b414610821578063d4c5b252146107dc578063dbe7e3bd146107b2578063e43596ab146106a9578063e4af29fc1461068b578063f992553a14610652578063fb2d5659146102cb578063fc0c546a146102865763fe10d7741461024b575f80fd5b34610283576020366003190112610283576020906040906001600160a01b03610272612990565b168152600883522054604051908152f35b80fd5b50346102835780600319360112610283576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610283576040366003190112610283576004356001600160401b03811161064e57806004019060c0600319823603011261064a57602435906001600160401b0382116106335760406103976103c19461032d6103a8953690600401612925565b61033983989298613561565b908335986103546103498b612c67565b9560a48a01906130c6565b999088519a8b9889986341b1fb5160e11b8a5260048a0190604080916001600160401b0381511684526001600160401b0360208201511660208501520151910152565b60c0606489015260c4880191612b05565b92151560848601528483036003190160a4860152612b05565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561063f5784908593610601575b506064820135036105f25760840135146105e35761041c816129b2565b50600301546001600160a01b03166004610435836129b2565b50015467ffffffffffffffff60401b60065491168067ffffffffffffffff60401b19831617600655610466846129b2565b5060046001600160401b0360801b9101541691600160401b600160c01b031916171760065582545b8281116105295750610526917fea4df5429cafaa0db4732a7d35369bd67112422ee987050c2f137abd4ae8cc4060206006546104cc8160c01c6129ea565b6001600160c01b0390911660c082901b6001600160c01b031916176006556040516001600160401b039091168152a26040519061050a604083612a59565b600a8252691ddc9bdb99c81c9bdbdd60b21b6020830152613352565b80f35b5f1981018181116105cf5761053d906129b2565b50600301546001600160a01b031684526009602052604084208054610561906129a6565b9055835480156105bb575f1901610577816129b2565b6105a7579085600483826105a2969555826001820155826002820155826003820155015585556129a6565b61048e565b634e487b7160e01b86526004869052602486fd5b634e487b7160e01b85526031600452602485fd5b634e487b7160e01b85526011600452602485fd5b63f6f9561b60e01b8252600482fd5b637ca55c7760e01b8452600484fd5b9250506040823d604011610637575b8161061d60409383612a59565b810103126106335760208251920151915f6103ff565b8380fd5b3d9150610610565b6040513d86823e3d90fd5b8280fd5b5080fd5b5034610283576020366003190112610283576020906040906001600160a01b0361067a612990565b168152600983522054604051908152f35b50346102835780600319360112610283576020600254604051908152f35b503461028357806003193601126102835760075460401c6001600160a01b031680151580610799575b1561078a576001600160401b0360016106f18260065460401c166130f8565b500154167f00000000000000000000000000000000000000000000000000000000000000006001600160ff1b038116810361077657906107349160011b90612bc2565b42111561076757610526906040519061074e604083612a59565b600782526673696c656e636560c81b6020830152613352565b63085de62560e01b8252600482fd5b634e487b7160e01b84526011600452602484fd5b637ca55c7760e01b8252600482fd5b506001600160401b0360065460401c16600154116106d2565b50346102835760203660031901126102835760406020916004358152600483522054604051908152f35b50346102835780600319360112610283576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102835780600319360112610283576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461028357602036600319011261028357602060405161088681612a23565b828152015260406108986004356130f8565b506001600160401b0382516108ac81612a23565b60208260018554958685520154169101908152835192835251166020820152f35b503461028357604036600319011261028357602435816001600160401b03821161028357610902610925923690600401612925565b60405163382f431b60e01b81526020600482015293849283926024840191612b05565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156109c357808192829461099a575b506109706004356129b2565b50540361098b575061098760405192839283612976565b0390f35b637ca55c7760e01b8152600490fd5b919350506109ba91503d8084833e6109b28183612a59565b810190612a95565b9290915f610964565b604051903d90823e3d90fd5b503461028357806003193601126102835760206001600160401b0360075416604051908152f35b50346102835760603660031901126102835760443580151580910361064e577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610a9f57604051602160f91b602082015260043560e81b6001600160e81b03191660218201526024803560e01b6001600160e01b0319169082015260f89190911b60288201526009815261052690610a9a602982612a59565b613130565b631eb49d6d60e11b8252600482fd5b503461028357806003193601126102835760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610c63576020366003190112610c63576004356001600160401b038111610c6357610b1d610b23913690600401612925565b90612b25565b62100000821080610c92575b15610c8357602081015160601c9160606034830151811c92015160c01c633b9aca00810290808204633b9aca001490151715610c6f57610b7c90825f52600460205260405f205490612c5a565b92815f52600460205260405f20610b94858254612bc2565b90558215610c67575b50604080516001600160a01b0384168152602081018590527f4ec90e965519d92681267467f775ada5bd214aa92c0dc93d90a5e880ce9ed0269190a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610c63576040516340c10f1960e01b81526001600160a01b039290921660048301526024820152905f908290604490829084905af18015610c5857610c4a575080f35b610c5691505f90612a59565b005b6040513d5f823e3d90fd5b5f80fd5b91505f610b9d565b634e487b7160e01b5f52601160045260245ffd5b637ca55c7760e01b5f5260045ffd5b506058815114610b2f565b34610c63575f366003190112610c635760206001600160401b0360065460801c16604051908152f35b34610c63575f366003190112610c635760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610c6357366003190160c08112610c635760a013610c635760a4356001600160401b038111610c63578060040160c06003198336030112610c6357610d4581613561565b1580610f4f575b15610c8357610d5b81356129b2565b50916003830154928360e01c6008810190818111610c6f57600701908111610c6f576004610d986001600160401b039260031c6044860135612c5a565b92015460801c16908060031b9080820460081490151715610c6f57610dbc91612bc2565b806001600160401b03610dcd6130b0565b16101580610f1b575b15610c8357610df5906001600160401b03610def6130b0565b16612c5a565b91607383029280840460731490151715610c6f5760a4610e169201906130c6565b9060738301808411610c6f57610e5593602093610e3293612f4d565b604051631b27a36f60e01b81526004810184905293849283926024840191612b05565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610c58575f91610ee9575b5060043514610c8357610ea2613278565b6001600160a01b039182169116819003610c8357610c569060405190610ec9604083612a59565b600e82526d62726f6b656e2070726f6d69736560901b6020830152613352565b90506020813d602011610f13575b81610f0460209383612a59565b81010312610c63575182610e91565b3d9150610ef7565b50610f246130b0565b6001600160401b03610f476073610f3e60a48701886130c6565b90500484612bc2565b911610610dd6565b50610f5861309a565b6001600160401b0360065460c01c911614610d4c565b34610c63575f366003190112610c635760206001600160401b0360065416604051908152f35b34610c635736600319016101408112610c635760a013610c635760a03660a3190112610c6357610fc261309a565b60c4356001600160401b03811691828203610c63576001600160401b0316821480611136575b80611128575b15610c8357610ffb613278565b916001600160a01b038316801515929091908361104c575b50505015610c8357610c56906040519061102e604083612a59565b600c82526b32b8bab4bb37b1b0ba34b7b760a11b6020830152613352565b5090915060e435906001600160401b038216808303610c635761111692506040519060208201927f8670cf55664692ad4ca1d022d045de82feaf7596099ed89774ccece680597db2845260a435604084015260608301526080820152608081526110b760a082612a59565b519020604051602081019161190160f01b83527f00000000000000000000000000000000000000000000000000000000000000006022830152604282015260428152611104606282612a59565b519020610124359061010435906131df565b6001600160a01b031614828080611013565b5060a4356004351415610fee565b5061113f6130b0565b60e4356001600160401b03811691828203610c63576001600160401b0391501614610fe8565b34610c63575f366003190112610c63576020600154604051908152f35b34610c63576040366003190112610c635761119b612990565b6024359060018060a01b03811690815f52600860205260405f206111c0848254612bc2565b9055815f52600a6020525f60408120556007549060018060a01b038260401c1615806112e8575b806112df575b6112b3575b5050805f5260086020527f0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103602060405f2054604051908152a26040516323b872dd60e01b815233600482015230602482015260448101919091526020816064815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610c585761128b57005b610c569060203d6020116112ac575b6112a48183612a59565b810190612d5c565b503d61129a565b600160401b600160e01b031990911660409190911b600160401b600160e01b03161760075582806111f2565b505f54156111ed565b50825f52600860205260405f20547f000000000000000000000000000000000000000000000000000000000000000011156111e7565b34610c63575f366003190112610c6357602060065460c01c604051908152f35b34610c63575f366003190112610c63576020604051621000008152f35b34610c63575f366003190112610c6357602061137561305a565b604051908152f35b34610c63576020366003190112610c63576004355f526005602052602060ff60405f2054166040519015158152f35b34610c63576020366003190112610c63576001600160a01b036113cd612990565b165f52600a602052602060405f2054604051908152f35b34610c63575f366003190112610c6357602060405160088152f35b34610c63576020366003190112610c63576001600160a01b03611420612990565b165f526003602052602060405f2054604051908152f35b34610c63575f366003190112610c63576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610c63576020366003190112610c6357602061149e611499612990565b612f92565b6040519015158152f35b34610c63576040366003190112610c63576114c1612990565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303611575576001600160a01b03165f908152600360205260409020548061150f57005b5f198101908111610c6f57604051604160f81b602082015260e89190911b6001600160e81b0319166021820152633b9aca00602480359190910460c01b6001600160c01b03191690820152610c5690610a9a81602c81015b03601f198101835282612a59565b631eb49d6d60e11b5f5260045ffd5b34610c635760a0366003190112610c63576024356004356001600160401b0382168203610c63576044359163ffffffff83168303610c63576064356001600160401b038111610c63576115db903690600401612925565b9390608435946001600160401b038611610c635736602387011215610c63576001600160401b03866004013511610c6357366024876004013560051b88010111610c63578461162933612f92565b15611e945761163661305a565b03611e86575f5494426001600160401b038616111580611e4a575b15611e075785158015611e16575b15611e07576006549061168463ffffffff86166001600160401b038460401c16612bc2565b600154808211611d815781148015611dbd575b15611dab5750600863ffffffff8616018063ffffffff871611610c6f57600763ffffffff871601908111610c6f576073808504808202918115918304141715610c6f57841480611d90575b15611d815760086073850401806073860411610c6f5760076073860401908111610c6f576117169060031c8260031c612bc2565b896004013503611d815761172d8960040135612ef7565b905f5b8160031c8110611c6157508060031c905b8a600401358210611b8657505060405161176381611567602082018095612f65565b51902091604051602081019044825289604082015260408152611787606082612a59565b519020926001600160401b036117bd7f000000000000000000000000000000000000000000000000000000000000000042612bc2565b6040516316ede89d60e11b815291169490916020836004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa948515610c58578a968c945f97611b4b575b506040519161182183612a07565b8252602082019283526040820193845260608201903382526080830190815260a083019063ffffffff8d1682526001600160401b0360c085019a168a52600160401b60e08501976001600160401b038a60401c1689526001600160401b0361010087019a60801c168a526001600160401b03633b9aca0061012088019c04168b521015611b37576118b78f600181015f556129b2565b939093611b245793518355935160018301559351600282015590519151925160a09390931b67ffffffffffffffff60a01b166001600160a01b03929092169190911760e09290921b6001600160e01b0319169190911760038201559351905191519251604092831b67ffffffffffffffff60401b9081166001600160401b039384161760809590951b67ffffffffffffffff60801b169490941760c09190911b6001600160c01b0319161760049490940193909355600654926119869163ffffffff8816919085901c16613258565b60401b1667ffffffffffffffff60801b6119c76001600160401b03607386048116906fffffffffffffffff0000000000000000198616851760801c16613258565b60801b1691600160401b600160c01b03191617176006556001600160401b0342166001600160401b03196007541617600755335f52600960205260405f20928354905f198214610c6f57611a9694600163ffffffff930190556007543360018060a01b038260401c1603611afb575b50611a40876129b2565b506001600160401b03600382015460a01c16906002600482015460c01c910154916001600160401b036040519916895260208901526040880152606087015216608085015260e060a085015260e0840191612b05565b81810360c083015260048401358082529091906001600160fb1b0310610c63576020817f53a5f4543c2c9fa1faea331134961ec29096606ebe66c1a7c522d41a79964c0793866004013560051b602488018483013733966004013560051b01030190a3005b60e083901b6001600160401b0301163360401b600160401b600160e01b03161760075588611a36565b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b9450955095506020833d602011611b7e575b81611b6a60209383612a59565b81010312610c635789958b9351958e611813565b3d9150611b5d565b9092611b958260031c85612c5a565b8060031b9080820460081490151715610c6f57607381029080820460731490151715610c6f57610398810190818111610c6f57611bf6611bfd91611be38f8060248b92600401359101612f29565b35938a811015611c5957905b8a8c612f4d565b3691612bcf565b602081519101206040519160208301938452604083015260608201525f608082015260618152611c2e608182612a59565b519020611c3b8484612f39565b526001611c508460048d013560248e01612f29565b35930190611741565b508990611bef565b92611c748460048d013560248e01612f29565b35848060031b0460081485151715610c6f57611c998560031b63ffffffff8b16612c5a565b60088111611d79575b611cab81612ef7565b905f5b818110611d27575050604051611ccc81611567602082018095612f65565b519020604051916020830193845260408301526060820152600160f81b608082015260618152611cfd608182612a59565b519020611d0a8484612f39565b526001611d1f8460048d013560248e01612f29565b359301611730565b878060031b0460081488151715610c6f5780611d66611d61600193611d5c8d6001600160401b038e60031b9160401c16612bc2565b612bc2565b6130f8565b5054611d728286612f39565b5201611cae565b506008611ca2565b6361beb79160e11b5f5260045ffd5b50611da463ffffffff871660738604612bc2565b15156116e2565b63fc3f058960e01b5f5260045260245ffd5b506001600160401b036001611dd1836130f8565b50015416611e0142917f000000000000000000000000000000000000000000000000000000000000000090612bc2565b11611697565b632ed6c2e160e11b5f5260045ffd5b505f198601868111610c6f576004611e356001600160401b03926129b2565b500154166001600160401b038616101561165f565b5042611e7f7f00000000000000000000000000000000000000000000000000000000000000006001600160401b038816612bc2565b1015611651565b621af02b60eb1b5f5260045ffd5b6314f8a09f60e21b5f5260045ffd5b34610c63575f366003190112610c6357610c56612d74565b34610c63575f366003190112610c63576007546040805191901c6001600160a01b03168152602090f35b34610c63575f366003190112610c63576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610c63576020366003190112610c63576004356001600160401b038111610c6357611f59903690600401612925565b60738103611d8157610a9a6021610c569383604051948592601160fa1b60208501528484013781015f838201520301601f198101835282612a59565b34610c63576020366003190112610c63576060611fb3600435612c67565b611fe66040518092604080916001600160401b0381511684526001600160401b0360208201511660208501520151910152565bf35b34610c63575f366003190112610c63576020611375612c05565b34610c63576060366003190112610c63576004356001600160401b038111610c6357612032903690600401612925565b906040820361230757612046368383612bcf565b80516020909101206001600160a01b0381169290338403612269575b835f52600360205260405f205461225a57600254926210000084101561224b57600160401b841015611b37576001840192836002556120a0856128f9565b81546001600160a01b0360039290921b91821b19169088901b179055838511610c6f577f9d5b944ab284825b63a054a44391b9f111a88086dd47d915d9ee4f1f852590648692869261215d96855f52600360205260405f2055612110604051928392602084526020840191612b05565b0390a3604051600160fe1b602082015260e884901b6001600160e81b031916602182015260609190911b6bffffffffffffffffffffffff1916602482015260188152610a9a603882612a59565b6040516326201f6160e21b815260048101929092526020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610c58575f90612218575b60209250806121c4575b50604051908152f35b604051604160f81b84820190815260e884901b6001600160e81b0319166001820152633b9aca0090920460c01b6001600160c01b031916600483015261221291610a9a908290600c01611567565b826121bb565b506020823d602011612243575b8161223260209383612a59565b81010312610c6357602091516121b1565b3d9150612225565b63f36efb6f60e01b5f5260045ffd5b632fa1d71d60e01b5f5260045ffd5b83604051612300602082017f737761726d726c3a2072656769737465722074686973206b657900000000000081527f0000000000000000000000000000000000000000000000000000000000000000603a8401526bffffffffffffffffffffffff198560601b16605a840152604e83526122e4606e84612a59565b91519091206001600160a01b03919060443590602435906131df565b1614612062575b63ee9f2d5360e01b5f5260045ffd5b34610c63576020366003190112610c63576004357f0000000000000000000000000000000000000000000000000000000000000000808202908282041482151715610c6f57612385907f0000000000000000000000000000000000000000000000000000000000000000612bc2565b42101580612428575b1561241957805f52600560205260ff60405f20541661225a5780610c56915f52600560205260405f20600160ff198254161790556040516020810190448252826040820152604081526123e2606082612a59565b51902060405191604360f81b602084015263ffffffff60e01b9060e01b166021830152602582015260258152610a9a604582612a59565b63085de62560e01b5f5260045ffd5b50640100000000811061238e565b34610c63576020366003190112610c635761244f612990565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806124cd575b806124b7575b156115755760078054600160401b600160e01b03191660409290921b600160401b600160e01b0316919091179055005b5060075460401c6001600160a01b031615612487565b506001600160a01b0381165f908152600860205260409020547f00000000000000000000000000000000000000000000000000000000000000001115612481565b34610c63576020366003190112610c63576004356001600160401b038111610c6357610b1d612541913690600401612925565b9061098760405192839283612976565b34610c63575f366003190112610c6357602060405160738152f35b34610c63575f366003190112610c635760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610c63575f366003190112610c635760206040517f8670cf55664692ad4ca1d022d045de82feaf7596099ed89774ccece680597db28152f35b34610c63576020366003190112610c63576040516125fd81612a07565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f9052610120015f905260043561264c906129b2565b506040519061265a82612a07565b80549182815260018201546020820190815260028301546040830190815260038401546060840194600160a01b600190038216865260808501908260a01c6001600160401b0316825260a086019260e01c8352600401549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c6001600160401b03168952610120019860c01c8952604051998a525160208a0152516040890152600160a01b600190039051166060880152516001600160401b031660808701525163ffffffff1660a0860152516001600160401b031660c0850152516001600160401b031660e0840152516001600160401b0316610100830152516001600160401b031661012082015261014090f35b34610c63575f366003190112610c635760205f54604051908152f35b34610c63576020366003190112610c63576006546001600160401b03166004355b8015158061287b575b80612859575b156128115761280c906127df6127d9846129ea565b936129b2565b50600301546001600160a01b03165f9081526009602052604090208054612805906129a6565b90556129a6565b6127b5565b7f839cf22e1ba87ce2f5b9bbf46cf0175a09eed52febdfaac8852478e68203c76360206001600160401b038416806001600160401b03196006541617600655604051908152a1005b506001600160401b03600361286d846129b2565b50015460a01c1642116127c4565b505f546001600160401b038316106127be565b34610c63575f366003190112610c635760206001600160401b0360065460401c16604051908152f35b34610c63576020366003190112610c6357600435600254811015610c63576128e06020916128f9565b905460405160039290921b1c6001600160a01b03168152f35b6002548110156129115760025f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b9181601f84011215610c63578235916001600160401b038311610c635760208381860195010111610c6357565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60409061298d939281528160208201520190612952565b90565b600435906001600160a01b0382168203610c6357565b8015610c6f575f190190565b5f54811015612911575f8080526005919091027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b6001600160401b03166001600160401b038114610c6f5760010190565b61014081019081106001600160401b03821117611b3757604052565b604081019081106001600160401b03821117611b3757604052565b606081019081106001600160401b03821117611b3757604052565b90601f801991011681019081106001600160401b03821117611b3757604052565b6001600160401b038111611b3757601f01601f191660200190565b9091606082840312610c63578151926020830151926040810151906001600160401b038211610c63570181601f82011215610c6357805190612ad682612a7a565b92612ae46040519485612a59565b82845260208383010111610c6357815f9260208093018386015e8301015290565b908060209392818452848401375f828201840152601f01601f1916010190565b60405163382f431b60e01b815260206004820152915f9183918291612b4e916024840191612b05565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610c58575f925f925f91612ba0575b509192612b99612c05565b03610c8357565b91935050612bb891503d805f833e6109b28183612a59565b919290915f612b8e565b91908201809211610c6f57565b929192612bdb82612a7a565b91612be96040519384612a59565b829481845281830111610c63578281602093845f960137010152565b6006546001600160401b031680612c3b57507f000000000000000000000000000000000000000000000000000000000000000090565b5f19016001600160401b038111610c6f57612c55906129b2565b505490565b91908203918211610c6f57565b604051612c7381612a3e565b5f81525f60208201525f6040820152508015612ce8576001600160401b036004612c9c836129b2565b50015416905f198101908111610c6f576002612cc86004612cbc846129b2565b50015460c01c926129b2565b5001549060405192612cd984612a3e565b83526020830152604082015290565b505f5415612911575f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56754604051906001600160401b0316612d2b82612a3e565b81525f60208201527f0000000000000000000000000000000000000000000000000000000000000000604082015290565b90816020910312610c6357518015158103610c635790565b335f52600a60205260405f20548015612e7e5742101580612e6a575b1561241957335f526008602052612e13602060405f2054335f52600882525f6040812055335f52600a82525f60408120556040515f81527f0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103833392a260405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610c5857612e4f5750565b612e679060203d6020116112ac576112a48183612a59565b50565b50335f52600960205260405f205415612d90565b50612ea97f000000000000000000000000000000000000000000000000000000000000000042612bc2565b335f52600a60205260405f20556007543360018060a01b038260401c1614612ece5750565b600160401b600160e01b031916600755565b6001600160401b038111611b375760051b60200190565b90612f0182612ee0565b612f0e6040519182612a59565b8281528092612f1f601f1991612ee0565b0190602036910137565b91908110156129115760051b0190565b80518210156129115760209160051b010190565b90939293848311610c63578411610c63578101920390565b80516020909101905f5b818110612f7c5750505090565b8251845260209384019390920191600101612f6f565b6001600160a01b03165f818152600860205260409020547f0000000000000000000000000000000000000000000000000000000000000000118015613045575b61304057600754604081901c6001600160a01b0316918214918215613037575b508115612ffd575090565b61303291506001600160401b037f00000000000000000000000000000000000000000000000000000000000000009116612bc2565b421190565b1591505f612ff2565b505f90565b50805f52600a60205260405f20541515612fd2565b5f548061308657507f000000000000000000000000000000000000000000000000000000000000000090565b5f198101908111610c6f57612c55906129b2565b6024356001600160401b0381168103610c635790565b6044356001600160401b0381168103610c635790565b903590601e1981360301821215610c6357018035906001600160401b038211610c6357602001918136038313610c6357565b6001548110156129115760015f81815291901b7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60191565b60015490817f3fc084d38c46aa7cac68094996caa5ba1638a70ca93b3c43d42c5cdb60f6c1d8604051602081528061316b6020820186612952565b0390a2602081519101206040519061318282612a23565b815260208101916001600160401b0342168352600160401b811015611b37578060016131b192016001556130f8565b929092611b24576001600160401b0360019181935185555116920191166001600160401b0319825416179055565b6001600160ff1b038316927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116132505760ff1c601b019081601b11610c6f576020935f9360ff60809460405194855216868401526040830152606082015282805260015afa15610c58575f5190565b505050505f90565b906001600160401b03809116911601906001600160401b038211610c6f57565b6024356001600160401b03811690818103610c635750604435906001600160401b038216808303610c635761298d92506040519060208201927f8670cf55664692ad4ca1d022d045de82feaf7596099ed89774ccece680597db28452600435604084015260608301526080820152608081526132f560a082612a59565b519020604051602081019161190160f01b83527f00000000000000000000000000000000000000000000000000000000000000006022830152604282015260428152613342606282612a59565b51902060843590606435906131df565b6001600160a01b03165f818152600860205260409020547f000000000000000000000000000000000000000000000000000000000000000092919083111561352657805f52600860205260405f2054925b831561351757815f52600860205260405f206133c0858254612c5a565b905560075490604082901c6001600160a01b031683149081613501575b506134eb575b507f860cca457903c109c3c025650822e864c47505a1e701cf6c4d3b5bc604cd6105604051848152604060208201528061342233956040830190612952565b0390a360405163a9059cbb60e01b8152336004820152600182901c602482018190526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926020836044815f885af1928315610c585761348f936134ce575b50612c5a565b813b15610c63575f91602483926040519485938492630852cd8d60e31b845260048401525af18015610c58576134c25750565b5f6134cc91612a59565b565b6134e69060203d6020116112ac576112a48183612a59565b613489565b600160401b600160e01b0319166007555f6133e3565b9050825f52600860205260405f2054105f6133dd565b636fe0cfc760e11b5f5260045ffd5b826133a3565b903590601e1981360301821215610c6357018035906001600160401b038211610c6357602001918160051b36038313610c6357565b9081356001600160401b0360065416811015806137f5575b15610c8357613587906129b2565b509160208101613597818361352c565b60405160208101929091906001600160fb1b038211610c6357826020916135d09360051b8091873781010301601f198101835282612a59565b519020600185015414806137dd575b15610c83576040820135938460031b9085820460081486151715610c6f576003015460e01c119081156137b657939161361b60a08201826130c6565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031696919590935f9390929060605b868610156137385760405163d2b270b160e01b81528987013560f81c60048201526020816024818e5afa908115610c58575f91613707575b50801515806136f4575b15610c835760206136e881806136ee956136bf8f611bf6908f8f906136b98b83612bc2565b92612f4d565b8281519101206040519582879351918291018585015e8201908382015203018084520182612a59565b96612bc2565b94613652565b50876137008289612bc2565b1115613694565b90506020813d8211613730575b8161372160209383612a59565b81010312610c6357515f61368a565b3d9150613714565b9196939850945061375991965061375f935060208151910120945b8461352c565b90612f29565b359184156137b05760015b60405191608060208401946060810135865201356040840152606083015260ff60f81b9060f81b166080820152606181526137a6608182612a59565b51902003610c8357565b5f61376a565b91909361375f906137596137d0611bf660a08601866130c6565b6020815191012094613753565b506137e8818361352c565b90506040830135106135df565b505f54811061357956",
}

// SwarmRollup is an auto generated Go binding around an Ethereum contract.
type SwarmRollup struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SwarmRollup) GetABI() abi.ABI {
	return c.abi
}

// NewSwarmRollup creates a new instance of SwarmRollup.
func NewSwarmRollup() *SwarmRollup {
	parsed, err := SwarmRollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SwarmRollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SwarmRollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint32,uint32,uint32,uint32,uint64,uint8,uint8,uint8,uint8,uint64,uint64,uint32,uint32,uint32,uint64,uint64,uint32) p) returns()
func (swarmRollup *SwarmRollup) PackConstructor(p Params) []byte {
	enc, err := swarmRollup.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCHUNK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8273b451.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CHUNK() view returns(uint256)
func (swarmRollup *SwarmRollup) PackCHUNK() []byte {
	enc, err := swarmRollup.abi.Pack("CHUNK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCHUNK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8273b451.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CHUNK() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackCHUNK() ([]byte, error) {
	return swarmRollup.abi.Pack("CHUNK")
}

// UnpackCHUNK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8273b451.
//
// Solidity: function CHUNK() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackCHUNK(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("CHUNK", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXACCOUNTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x928e6d44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ACCOUNTS() view returns(uint256)
func (swarmRollup *SwarmRollup) PackMAXACCOUNTS() []byte {
	enc, err := swarmRollup.abi.Pack("MAX_ACCOUNTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXACCOUNTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x928e6d44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ACCOUNTS() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackMAXACCOUNTS() ([]byte, error) {
	return swarmRollup.abi.Pack("MAX_ACCOUNTS")
}

// UnpackMAXACCOUNTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x928e6d44.
//
// Solidity: function MAX_ACCOUNTS() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackMAXACCOUNTS(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("MAX_ACCOUNTS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRECEIPTTYPE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a3ec5f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECEIPT_TYPE() view returns(bytes32)
func (swarmRollup *SwarmRollup) PackRECEIPTTYPE() []byte {
	enc, err := swarmRollup.abi.Pack("RECEIPT_TYPE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECEIPTTYPE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a3ec5f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECEIPT_TYPE() view returns(bytes32)
func (swarmRollup *SwarmRollup) TryPackRECEIPTTYPE() ([]byte, error) {
	return swarmRollup.abi.Pack("RECEIPT_TYPE")
}

// UnpackRECEIPTTYPE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a3ec5f1.
//
// Solidity: function RECEIPT_TYPE() view returns(bytes32)
func (swarmRollup *SwarmRollup) UnpackRECEIPTTYPE(data []byte) ([32]byte, error) {
	out, err := swarmRollup.abi.Unpack("RECEIPT_TYPE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRECORD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a772bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECORD() view returns(uint256)
func (swarmRollup *SwarmRollup) PackRECORD() []byte {
	enc, err := swarmRollup.abi.Pack("RECORD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECORD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a772bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECORD() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackRECORD() ([]byte, error) {
	return swarmRollup.abi.Pack("RECORD")
}

// UnpackRECORD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23a772bd.
//
// Solidity: function RECORD() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackRECORD(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("RECORD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccountCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4af29fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountCount() view returns(uint256)
func (swarmRollup *SwarmRollup) PackAccountCount() []byte {
	enc, err := swarmRollup.abi.Pack("accountCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4af29fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountCount() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackAccountCount() ([]byte, error) {
	return swarmRollup.abi.Pack("accountCount")
}

// UnpackAccountCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4af29fc.
//
// Solidity: function accountCount() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackAccountCount(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("accountCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAppoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37f1a470.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appoint(address who) returns()
func (swarmRollup *SwarmRollup) PackAppoint(who common.Address) []byte {
	enc, err := swarmRollup.abi.Pack("appoint", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37f1a470.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appoint(address who) returns()
func (swarmRollup *SwarmRollup) TryPackAppoint(who common.Address) ([]byte, error) {
	return swarmRollup.abi.Pack("appoint", who)
}

// PackBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0eaa75fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batch(uint256 id) view returns((bytes32,bytes32,bytes32,address,uint64,uint32,uint64,uint64,uint64,uint64))
func (swarmRollup *SwarmRollup) PackBatch(id *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("batch", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0eaa75fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batch(uint256 id) view returns((bytes32,bytes32,bytes32,address,uint64,uint32,uint64,uint64,uint64,uint64))
func (swarmRollup *SwarmRollup) TryPackBatch(id *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("batch", id)
}

// UnpackBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0eaa75fe.
//
// Solidity: function batch(uint256 id) view returns((bytes32,bytes32,bytes32,address,uint64,uint32,uint64,uint64,uint64,uint64))
func (swarmRollup *SwarmRollup) UnpackBatch(data []byte) (SwarmRollupBatch, error) {
	out, err := swarmRollup.abi.Unpack("batch", data)
	if err != nil {
		return *new(SwarmRollupBatch), err
	}
	out0 := *abi.ConvertType(out[0], new(SwarmRollupBatch)).(*SwarmRollupBatch)
	return out0, nil
}

// PackBatchCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f13056.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchCount() view returns(uint256)
func (swarmRollup *SwarmRollup) PackBatchCount() []byte {
	enc, err := swarmRollup.abi.Pack("batchCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f13056.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchCount() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackBatchCount() ([]byte, error) {
	return swarmRollup.abi.Pack("batchCount")
}

// UnpackBatchCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06f13056.
//
// Solidity: function batchCount() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackBatchCount(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("batchCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa515366a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond(address who, uint256 amount) returns()
func (swarmRollup *SwarmRollup) PackBond(who common.Address, amount *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("bond", who, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa515366a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond(address who, uint256 amount) returns()
func (swarmRollup *SwarmRollup) TryPackBond(who common.Address, amount *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("bond", who, amount)
}

// PackBondReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x858b2013.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondReady(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) PackBondReady(arg0 common.Address) []byte {
	enc, err := swarmRollup.abi.Pack("bondReady", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x858b2013.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondReady(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackBondReady(arg0 common.Address) ([]byte, error) {
	return swarmRollup.abi.Pack("bondReady", arg0)
}

// UnpackBondReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x858b2013.
//
// Solidity: function bondReady(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackBondReady(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("bondReady", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBonds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe10d774.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bonds(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) PackBonds(arg0 common.Address) []byte {
	enc, err := swarmRollup.abi.Pack("bonds", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBonds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe10d774.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bonds(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackBonds(arg0 common.Address) ([]byte, error) {
	return swarmRollup.abi.Pack("bonds", arg0)
}

// UnpackBonds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe10d774.
//
// Solidity: function bonds(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackBonds(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("bonds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63ff8dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(bytes witness) returns()
func (swarmRollup *SwarmRollup) PackClaim(witness []byte) []byte {
	enc, err := swarmRollup.abi.Pack("claim", witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63ff8dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(bytes witness) returns()
func (swarmRollup *SwarmRollup) TryPackClaim(witness []byte) ([]byte, error) {
	return swarmRollup.abi.Pack("claim", witness)
}

// PackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbe7e3bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimed(uint256 ) view returns(uint256)
func (swarmRollup *SwarmRollup) PackClaimed(arg0 *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("claimed", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbe7e3bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimed(uint256 ) view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackClaimed(arg0 *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("claimed", arg0)
}

// UnpackClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbe7e3bd.
//
// Solidity: function claimed(uint256 ) view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackClaimed(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("claimed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackContextOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48f77bcb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contextOf(uint256 id) view returns((uint64,uint64,bytes32))
func (swarmRollup *SwarmRollup) PackContextOf(id *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("contextOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContextOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48f77bcb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contextOf(uint256 id) view returns((uint64,uint64,bytes32))
func (swarmRollup *SwarmRollup) TryPackContextOf(id *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("contextOf", id)
}

// UnpackContextOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48f77bcb.
//
// Solidity: function contextOf(uint256 id) view returns((uint64,uint64,bytes32))
func (swarmRollup *SwarmRollup) UnpackContextOf(data []byte) (Context, error) {
	out, err := swarmRollup.abi.Unpack("contextOf", data)
	if err != nil {
		return *new(Context), err
	}
	out0 := *abi.ConvertType(out[0], new(Context)).(*Context)
	return out0, nil
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (swarmRollup *SwarmRollup) PackDisputes() []byte {
	enc, err := swarmRollup.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (swarmRollup *SwarmRollup) TryPackDisputes() ([]byte, error) {
	return swarmRollup.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (swarmRollup *SwarmRollup) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := swarmRollup.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2fb26a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domain() view returns(bytes32)
func (swarmRollup *SwarmRollup) PackDomain() []byte {
	enc, err := swarmRollup.abi.Pack("domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2fb26a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domain() view returns(bytes32)
func (swarmRollup *SwarmRollup) TryPackDomain() ([]byte, error) {
	return swarmRollup.abi.Pack("domain")
}

// UnpackDomain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2fb26a6.
//
// Solidity: function domain() view returns(bytes32)
func (swarmRollup *SwarmRollup) UnpackDomain(data []byte) ([32]byte, error) {
	out, err := swarmRollup.abi.Unpack("domain", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b304147.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 epoch) returns()
func (swarmRollup *SwarmRollup) PackDraw(epoch *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("draw", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b304147.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint256 epoch) returns()
func (swarmRollup *SwarmRollup) TryPackDraw(epoch *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("draw", epoch)
}

// PackDrawn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883b2213.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawn(uint256 ) view returns(bool)
func (swarmRollup *SwarmRollup) PackDrawn(arg0 *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("drawn", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883b2213.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawn(uint256 ) view returns(bool)
func (swarmRollup *SwarmRollup) TryPackDrawn(arg0 *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("drawn", arg0)
}

// UnpackDrawn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x883b2213.
//
// Solidity: function drawn(uint256 ) view returns(bool)
func (swarmRollup *SwarmRollup) UnpackDrawn(data []byte) (bool, error) {
	out, err := swarmRollup.abi.Unpack("drawn", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackFinalRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x476f584f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalRoot() view returns(bytes32)
func (swarmRollup *SwarmRollup) PackFinalRoot() []byte {
	enc, err := swarmRollup.abi.Pack("finalRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x476f584f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalRoot() view returns(bytes32)
func (swarmRollup *SwarmRollup) TryPackFinalRoot() ([]byte, error) {
	return swarmRollup.abi.Pack("finalRoot")
}

// UnpackFinalRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x476f584f.
//
// Solidity: function finalRoot() view returns(bytes32)
func (swarmRollup *SwarmRollup) UnpackFinalRoot(data []byte) ([32]byte, error) {
	out, err := swarmRollup.abi.Unpack("finalRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05261aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint256 max) returns()
func (swarmRollup *SwarmRollup) PackFinalize(max *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("finalize", max)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05261aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint256 max) returns()
func (swarmRollup *SwarmRollup) TryPackFinalize(max *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("finalize", max)
}

// PackFinalized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3f05b97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalized() view returns(uint64)
func (swarmRollup *SwarmRollup) PackFinalized() []byte {
	enc, err := swarmRollup.abi.Pack("finalized")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3f05b97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalized() view returns(uint64)
func (swarmRollup *SwarmRollup) TryPackFinalized() ([]byte, error) {
	return swarmRollup.abi.Pack("finalized")
}

// UnpackFinalized is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3f05b97.
//
// Solidity: function finalized() view returns(uint64)
func (swarmRollup *SwarmRollup) UnpackFinalized(data []byte) (uint64, error) {
	out, err := swarmRollup.abi.Unpack("finalized", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4965c9d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function force(bytes record) returns()
func (swarmRollup *SwarmRollup) PackForce(record []byte) []byte {
	enc, err := swarmRollup.abi.Pack("force", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4965c9d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function force(bytes record) returns()
func (swarmRollup *SwarmRollup) TryPackForce(record []byte) ([]byte, error) {
	return swarmRollup.abi.Pack("force", record)
}

// PackGenesisRand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x228f1024.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisRand() view returns(bytes32)
func (swarmRollup *SwarmRollup) PackGenesisRand() []byte {
	enc, err := swarmRollup.abi.Pack("genesisRand")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisRand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x228f1024.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisRand() view returns(bytes32)
func (swarmRollup *SwarmRollup) TryPackGenesisRand() ([]byte, error) {
	return swarmRollup.abi.Pack("genesisRand")
}

// UnpackGenesisRand is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x228f1024.
//
// Solidity: function genesisRand() view returns(bytes32)
func (swarmRollup *SwarmRollup) UnpackGenesisRand(data []byte) ([32]byte, error) {
	out, err := swarmRollup.abi.Unpack("genesisRand", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7033721.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisRoot() view returns(bytes32)
func (swarmRollup *SwarmRollup) PackGenesisRoot() []byte {
	enc, err := swarmRollup.abi.Pack("genesisRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7033721.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisRoot() view returns(bytes32)
func (swarmRollup *SwarmRollup) TryPackGenesisRoot() ([]byte, error) {
	return swarmRollup.abi.Pack("genesisRoot")
}

// UnpackGenesisRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7033721.
//
// Solidity: function genesisRoot() view returns(bytes32)
func (swarmRollup *SwarmRollup) UnpackGenesisRoot(data []byte) ([32]byte, error) {
	out, err := swarmRollup.abi.Unpack("genesisRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns(bytes32)
func (swarmRollup *SwarmRollup) PackHead() []byte {
	enc, err := swarmRollup.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns(bytes32)
func (swarmRollup *SwarmRollup) TryPackHead() ([]byte, error) {
	return swarmRollup.abi.Pack("head")
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns(bytes32)
func (swarmRollup *SwarmRollup) UnpackHead(data []byte) ([32]byte, error) {
	out, err := swarmRollup.abi.Unpack("head", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInboxCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa95f6a84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inboxCount() view returns(uint256)
func (swarmRollup *SwarmRollup) PackInboxCount() []byte {
	enc, err := swarmRollup.abi.Pack("inboxCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInboxCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa95f6a84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inboxCount() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackInboxCount() ([]byte, error) {
	return swarmRollup.abi.Pack("inboxCount")
}

// UnpackInboxCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa95f6a84.
//
// Solidity: function inboxCount() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackInboxCount(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("inboxCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInboxNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ad3d5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inboxNext() view returns(uint64)
func (swarmRollup *SwarmRollup) PackInboxNext() []byte {
	enc, err := swarmRollup.abi.Pack("inboxNext")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInboxNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ad3d5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inboxNext() view returns(uint64)
func (swarmRollup *SwarmRollup) TryPackInboxNext() ([]byte, error) {
	return swarmRollup.abi.Pack("inboxNext")
}

// UnpackInboxNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02ad3d5d.
//
// Solidity: function inboxNext() view returns(uint64)
func (swarmRollup *SwarmRollup) UnpackInboxNext(data []byte) (uint64, error) {
	out, err := swarmRollup.abi.Unpack("inboxNext", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackIndexPlusOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80cb5491.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function indexPlusOne(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) PackIndexPlusOne(arg0 common.Address) []byte {
	enc, err := swarmRollup.abi.Pack("indexPlusOne", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIndexPlusOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80cb5491.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function indexPlusOne(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackIndexPlusOne(arg0 common.Address) ([]byte, error) {
	return swarmRollup.abi.Pack("indexPlusOne", arg0)
}

// UnpackIndexPlusOne is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80cb5491.
//
// Solidity: function indexPlusOne(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackIndexPlusOne(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("indexPlusOne", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLastPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce91e9d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastPost() view returns(uint64)
func (swarmRollup *SwarmRollup) PackLastPost() []byte {
	enc, err := swarmRollup.abi.Pack("lastPost")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce91e9d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastPost() view returns(uint64)
func (swarmRollup *SwarmRollup) TryPackLastPost() ([]byte, error) {
	return swarmRollup.abi.Pack("lastPost")
}

// UnpackLastPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce91e9d0.
//
// Solidity: function lastPost() view returns(uint64)
func (swarmRollup *SwarmRollup) UnpackLastPost(data []byte) (uint64, error) {
	out, err := swarmRollup.abi.Unpack("lastPost", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMachine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75c60225.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function machine() view returns(address)
func (swarmRollup *SwarmRollup) PackMachine() []byte {
	enc, err := swarmRollup.abi.Pack("machine")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMachine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75c60225.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function machine() view returns(address)
func (swarmRollup *SwarmRollup) TryPackMachine() ([]byte, error) {
	return swarmRollup.abi.Pack("machine")
}

// UnpackMachine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75c60225.
//
// Solidity: function machine() view returns(address)
func (swarmRollup *SwarmRollup) UnpackMachine(data []byte) (common.Address, error) {
	out, err := swarmRollup.abi.Unpack("machine", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMayPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f47f9b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mayPost(address who) view returns(bool)
func (swarmRollup *SwarmRollup) PackMayPost(who common.Address) []byte {
	enc, err := swarmRollup.abi.Pack("mayPost", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMayPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f47f9b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mayPost(address who) view returns(bool)
func (swarmRollup *SwarmRollup) TryPackMayPost(who common.Address) ([]byte, error) {
	return swarmRollup.abi.Pack("mayPost", who)
}

// UnpackMayPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f47f9b9.
//
// Solidity: function mayPost(address who) view returns(bool)
func (swarmRollup *SwarmRollup) UnpackMayPost(data []byte) (bool, error) {
	out, err := swarmRollup.abi.Unpack("mayPost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1e8507b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function message(uint256 n) view returns((bytes32,uint64))
func (swarmRollup *SwarmRollup) PackMessage(n *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("message", n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1e8507b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function message(uint256 n) view returns((bytes32,uint64))
func (swarmRollup *SwarmRollup) TryPackMessage(n *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("message", n)
}

// UnpackMessage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1e8507b.
//
// Solidity: function message(uint256 n) view returns((bytes32,uint64))
func (swarmRollup *SwarmRollup) UnpackMessage(data []byte) (SwarmRollupMessage, error) {
	out, err := swarmRollup.abi.Unpack("message", data)
	if err != nil {
		return *new(SwarmRollupMessage), err
	}
	out0 := *abi.ConvertType(out[0], new(SwarmRollupMessage)).(*SwarmRollupMessage)
	return out0, nil
}

// PackNoteOutcome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc932afe8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteOutcome(uint256 index, uint256 round, bool guilty) returns()
func (swarmRollup *SwarmRollup) PackNoteOutcome(index *big.Int, round *big.Int, guilty bool) []byte {
	enc, err := swarmRollup.abi.Pack("noteOutcome", index, round, guilty)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteOutcome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc932afe8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteOutcome(uint256 index, uint256 round, bool guilty) returns()
func (swarmRollup *SwarmRollup) TryPackNoteOutcome(index *big.Int, round *big.Int, guilty bool) ([]byte, error) {
	return swarmRollup.abi.Pack("noteOutcome", index, round, guilty)
}

// PackNoteStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68d7b0a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteStake(address who, uint256 amount) returns()
func (swarmRollup *SwarmRollup) PackNoteStake(who common.Address, amount *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("noteStake", who, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68d7b0a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteStake(address who, uint256 amount) returns()
func (swarmRollup *SwarmRollup) TryPackNoteStake(who common.Address, amount *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("noteStake", who, amount)
}

// PackOpenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce97371b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAt(uint256 id_, bytes witness) view returns(uint256 id, bytes cell)
func (swarmRollup *SwarmRollup) PackOpenAt(id *big.Int, witness []byte) []byte {
	enc, err := swarmRollup.abi.Pack("openAt", id, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce97371b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAt(uint256 id_, bytes witness) view returns(uint256 id, bytes cell)
func (swarmRollup *SwarmRollup) TryPackOpenAt(id *big.Int, witness []byte) ([]byte, error) {
	return swarmRollup.abi.Pack("openAt", id, witness)
}

// OpenAtOutput serves as a container for the return parameters of contract
// method OpenAt.
type OpenAtOutput struct {
	Id   *big.Int
	Cell []byte
}

// UnpackOpenAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce97371b.
//
// Solidity: function openAt(uint256 id_, bytes witness) view returns(uint256 id, bytes cell)
func (swarmRollup *SwarmRollup) UnpackOpenAt(data []byte) (OpenAtOutput, error) {
	out, err := swarmRollup.abi.Unpack("openAt", data)
	outstruct := new(OpenAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Id = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Cell = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackOpenBatches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf992553a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openBatches(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) PackOpenBatches(arg0 common.Address) []byte {
	enc, err := swarmRollup.abi.Pack("openBatches", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenBatches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf992553a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openBatches(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackOpenBatches(arg0 common.Address) ([]byte, error) {
	return swarmRollup.abi.Pack("openBatches", arg0)
}

// UnpackOpenBatches is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf992553a.
//
// Solidity: function openBatches(address ) view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackOpenBatches(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("openBatches", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31067cff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openFinal(bytes witness) view returns(uint256 id, bytes cell)
func (swarmRollup *SwarmRollup) PackOpenFinal(witness []byte) []byte {
	enc, err := swarmRollup.abi.Pack("openFinal", witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31067cff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openFinal(bytes witness) view returns(uint256 id, bytes cell)
func (swarmRollup *SwarmRollup) TryPackOpenFinal(witness []byte) ([]byte, error) {
	return swarmRollup.abi.Pack("openFinal", witness)
}

// OpenFinalOutput serves as a container for the return parameters of contract
// method OpenFinal.
type OpenFinalOutput struct {
	Id   *big.Int
	Cell []byte
}

// UnpackOpenFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31067cff.
//
// Solidity: function openFinal(bytes witness) view returns(uint256 id, bytes cell)
func (swarmRollup *SwarmRollup) UnpackOpenFinal(data []byte) (OpenFinalOutput, error) {
	out, err := swarmRollup.abi.Unpack("openFinal", data)
	outstruct := new(OpenFinalOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Id = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Cell = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x025e7c27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owners(uint256 ) view returns(address)
func (swarmRollup *SwarmRollup) PackOwners(arg0 *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("owners", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x025e7c27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owners(uint256 ) view returns(address)
func (swarmRollup *SwarmRollup) TryPackOwners(arg0 *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("owners", arg0)
}

// UnpackOwners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x025e7c27.
//
// Solidity: function owners(uint256 ) view returns(address)
func (swarmRollup *SwarmRollup) UnpackOwners(data []byte) (common.Address, error) {
	out, err := swarmRollup.abi.Unpack("owners", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e5e72c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(bytes32 pre, uint64 time, uint32 take, bytes records, bytes32[] roots) returns()
func (swarmRollup *SwarmRollup) PackPost(pre [32]byte, time uint64, take uint32, records []byte, roots [][32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("post", pre, time, take, records, roots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e5e72c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(bytes32 pre, uint64 time, uint32 take, bytes records, bytes32[] roots) returns()
func (swarmRollup *SwarmRollup) TryPackPost(pre [32]byte, time uint64, take uint32, records []byte, roots [][32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("post", pre, time, take, records, roots)
}

// PackProveBrokenPromise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd21cb91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveBrokenPromise((bytes32,uint64,uint64,bytes32,bytes32) a, (uint256,bytes32[],uint256,bytes32,bytes32,bytes) c) returns()
func (swarmRollup *SwarmRollup) PackProveBrokenPromise(a SwarmRollupReceipt, c SwarmRollupChunk) []byte {
	enc, err := swarmRollup.abi.Pack("proveBrokenPromise", a, c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveBrokenPromise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd21cb91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveBrokenPromise((bytes32,uint64,uint64,bytes32,bytes32) a, (uint256,bytes32[],uint256,bytes32,bytes32,bytes) c) returns()
func (swarmRollup *SwarmRollup) TryPackProveBrokenPromise(a SwarmRollupReceipt, c SwarmRollupChunk) ([]byte, error) {
	return swarmRollup.abi.Pack("proveBrokenPromise", a, c)
}

// PackProveEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2f44f2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveEquivocation((bytes32,uint64,uint64,bytes32,bytes32) a, (bytes32,uint64,uint64,bytes32,bytes32) b) returns()
func (swarmRollup *SwarmRollup) PackProveEquivocation(a SwarmRollupReceipt, b SwarmRollupReceipt) []byte {
	enc, err := swarmRollup.abi.Pack("proveEquivocation", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2f44f2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveEquivocation((bytes32,uint64,uint64,bytes32,bytes32) a, (bytes32,uint64,uint64,bytes32,bytes32) b) returns()
func (swarmRollup *SwarmRollup) TryPackProveEquivocation(a SwarmRollupReceipt, b SwarmRollupReceipt) ([]byte, error) {
	return swarmRollup.abi.Pack("proveEquivocation", a, b)
}

// PackProveFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb2d5659.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveFraud((uint256,bytes32[],uint256,bytes32,bytes32,bytes) c, bytes witness) returns()
func (swarmRollup *SwarmRollup) PackProveFraud(c SwarmRollupChunk, witness []byte) []byte {
	enc, err := swarmRollup.abi.Pack("proveFraud", c, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb2d5659.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveFraud((uint256,bytes32[],uint256,bytes32,bytes32,bytes) c, bytes witness) returns()
func (swarmRollup *SwarmRollup) TryPackProveFraud(c SwarmRollupChunk, witness []byte) ([]byte, error) {
	return swarmRollup.abi.Pack("proveFraud", c, witness)
}

// PackProveSilence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe43596ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveSilence() returns()
func (swarmRollup *SwarmRollup) PackProveSilence() []byte {
	enc, err := swarmRollup.abi.Pack("proveSilence")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveSilence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe43596ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveSilence() returns()
func (swarmRollup *SwarmRollup) TryPackProveSilence() ([]byte, error) {
	return swarmRollup.abi.Pack("proveSilence")
}

// PackRecordNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4f892d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordNext() view returns(uint64)
func (swarmRollup *SwarmRollup) PackRecordNext() []byte {
	enc, err := swarmRollup.abi.Pack("recordNext")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4f892d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordNext() view returns(uint64)
func (swarmRollup *SwarmRollup) TryPackRecordNext() ([]byte, error) {
	return swarmRollup.abi.Pack("recordNext")
}

// UnpackRecordNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4f892d7.
//
// Solidity: function recordNext() view returns(uint64)
func (swarmRollup *SwarmRollup) UnpackRecordNext(data []byte) (uint64, error) {
	out, err := swarmRollup.abi.Unpack("recordNext", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40417cf1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes key, bytes32 r, bytes32 vs) returns(uint256 index)
func (swarmRollup *SwarmRollup) PackRegister(key []byte, r [32]byte, vs [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("register", key, r, vs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40417cf1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes key, bytes32 r, bytes32 vs) returns(uint256 index)
func (swarmRollup *SwarmRollup) TryPackRegister(key []byte, r [32]byte, vs [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("register", key, r, vs)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40417cf1.
//
// Solidity: function register(bytes key, bytes32 r, bytes32 vs) returns(uint256 index)
func (swarmRollup *SwarmRollup) UnpackRegister(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("register", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c1bba38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequencer() view returns(address)
func (swarmRollup *SwarmRollup) PackSequencer() []byte {
	enc, err := swarmRollup.abi.Pack("sequencer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c1bba38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequencer() view returns(address)
func (swarmRollup *SwarmRollup) TryPackSequencer() ([]byte, error) {
	return swarmRollup.abi.Pack("sequencer")
}

// UnpackSequencer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c1bba38.
//
// Solidity: function sequencer() view returns(address)
func (swarmRollup *SwarmRollup) UnpackSequencer(data []byte) (common.Address, error) {
	out, err := swarmRollup.abi.Unpack("sequencer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (swarmRollup *SwarmRollup) PackStaking() []byte {
	enc, err := swarmRollup.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (swarmRollup *SwarmRollup) TryPackStaking() ([]byte, error) {
	return swarmRollup.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (swarmRollup *SwarmRollup) UnpackStaking(data []byte) (common.Address, error) {
	out, err := swarmRollup.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTerm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10ffbed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function term() view returns(uint64)
func (swarmRollup *SwarmRollup) PackTerm() []byte {
	enc, err := swarmRollup.abi.Pack("term")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10ffbed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function term() view returns(uint64)
func (swarmRollup *SwarmRollup) TryPackTerm() ([]byte, error) {
	return swarmRollup.abi.Pack("term")
}

// UnpackTerm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa10ffbed.
//
// Solidity: function term() view returns(uint64)
func (swarmRollup *SwarmRollup) UnpackTerm(data []byte) (uint64, error) {
	out, err := swarmRollup.abi.Unpack("term", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (swarmRollup *SwarmRollup) PackTimelock() []byte {
	enc, err := swarmRollup.abi.Pack("timelock")
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
func (swarmRollup *SwarmRollup) TryPackTimelock() ([]byte, error) {
	return swarmRollup.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (swarmRollup *SwarmRollup) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := swarmRollup.abi.Unpack("timelock", data)
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
func (swarmRollup *SwarmRollup) PackToken() []byte {
	enc, err := swarmRollup.abi.Pack("token")
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
func (swarmRollup *SwarmRollup) TryPackToken() ([]byte, error) {
	return swarmRollup.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (swarmRollup *SwarmRollup) UnpackToken(data []byte) (common.Address, error) {
	out, err := swarmRollup.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5df6a6bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond() returns()
func (swarmRollup *SwarmRollup) PackUnbond() []byte {
	enc, err := swarmRollup.abi.Pack("unbond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5df6a6bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond() returns()
func (swarmRollup *SwarmRollup) TryPackUnbond() ([]byte, error) {
	return swarmRollup.abi.Pack("unbond")
}

// SwarmRollupBondChanged represents a BondChanged event raised by the SwarmRollup contract.
type SwarmRollupBondChanged struct {
	Sequencer common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SwarmRollupBondChangedEventName = "BondChanged"

// ContractEventName returns the user-defined event name.
func (SwarmRollupBondChanged) ContractEventName() string {
	return SwarmRollupBondChangedEventName
}

// UnpackBondChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondChanged(address indexed sequencer, uint256 amount)
func (swarmRollup *SwarmRollup) UnpackBondChangedEvent(log *types.Log) (*SwarmRollupBondChanged, error) {
	event := "BondChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupBondChanged)
	if len(log.Data) > 0 {
		if err := swarmRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmRollup.abi.Events[event].Inputs {
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

// SwarmRollupBondSlashed represents a BondSlashed event raised by the SwarmRollup contract.
type SwarmRollupBondSlashed struct {
	Sequencer common.Address
	Amount    *big.Int
	By        common.Address
	Why       string
	Raw       *types.Log // Blockchain specific contextual infos
}

const SwarmRollupBondSlashedEventName = "BondSlashed"

// ContractEventName returns the user-defined event name.
func (SwarmRollupBondSlashed) ContractEventName() string {
	return SwarmRollupBondSlashedEventName
}

// UnpackBondSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondSlashed(address indexed sequencer, uint256 amount, address indexed by, string why)
func (swarmRollup *SwarmRollup) UnpackBondSlashedEvent(log *types.Log) (*SwarmRollupBondSlashed, error) {
	event := "BondSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupBondSlashed)
	if len(log.Data) > 0 {
		if err := swarmRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmRollup.abi.Events[event].Inputs {
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

// SwarmRollupClaimed represents a Claimed event raised by the SwarmRollup contract.
type SwarmRollupClaimed struct {
	Index  *big.Int
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SwarmRollupClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (SwarmRollupClaimed) ContractEventName() string {
	return SwarmRollupClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint256 indexed index, address to, uint256 amount)
func (swarmRollup *SwarmRollup) UnpackClaimedEvent(log *types.Log) (*SwarmRollupClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupClaimed)
	if len(log.Data) > 0 {
		if err := swarmRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmRollup.abi.Events[event].Inputs {
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

// SwarmRollupFinalized represents a Finalized event raised by the SwarmRollup contract.
type SwarmRollupFinalized struct {
	Batches *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SwarmRollupFinalizedEventName = "Finalized"

// ContractEventName returns the user-defined event name.
func (SwarmRollupFinalized) ContractEventName() string {
	return SwarmRollupFinalizedEventName
}

// UnpackFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalized(uint256 batches)
func (swarmRollup *SwarmRollup) UnpackFinalizedEvent(log *types.Log) (*SwarmRollupFinalized, error) {
	event := "Finalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupFinalized)
	if len(log.Data) > 0 {
		if err := swarmRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmRollup.abi.Events[event].Inputs {
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

// SwarmRollupPosted represents a Posted event raised by the SwarmRollup contract.
type SwarmRollupPosted struct {
	Batch     *big.Int
	Sequencer common.Address
	Time      uint64
	Deadline  uint64
	Stake     uint64
	Rand      [32]byte
	Take      uint32
	Records   []byte
	Roots     [][32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const SwarmRollupPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (SwarmRollupPosted) ContractEventName() string {
	return SwarmRollupPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(uint256 indexed batch, address indexed sequencer, uint64 time, uint64 deadline, uint64 stake, bytes32 rand, uint32 take, bytes records, bytes32[] roots)
func (swarmRollup *SwarmRollup) UnpackPostedEvent(log *types.Log) (*SwarmRollupPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupPosted)
	if len(log.Data) > 0 {
		if err := swarmRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmRollup.abi.Events[event].Inputs {
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

// SwarmRollupQueued represents a Queued event raised by the SwarmRollup contract.
type SwarmRollupQueued struct {
	Number  *big.Int
	Message []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const SwarmRollupQueuedEventName = "Queued"

// ContractEventName returns the user-defined event name.
func (SwarmRollupQueued) ContractEventName() string {
	return SwarmRollupQueuedEventName
}

// UnpackQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Queued(uint256 indexed number, bytes message)
func (swarmRollup *SwarmRollup) UnpackQueuedEvent(log *types.Log) (*SwarmRollupQueued, error) {
	event := "Queued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupQueued)
	if len(log.Data) > 0 {
		if err := swarmRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmRollup.abi.Events[event].Inputs {
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

// SwarmRollupRegistered represents a Registered event raised by the SwarmRollup contract.
type SwarmRollupRegistered struct {
	Index *big.Int
	Owner common.Address
	Key   []byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const SwarmRollupRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (SwarmRollupRegistered) ContractEventName() string {
	return SwarmRollupRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(uint256 indexed index, address indexed owner, bytes key)
func (swarmRollup *SwarmRollup) UnpackRegisteredEvent(log *types.Log) (*SwarmRollupRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupRegistered)
	if len(log.Data) > 0 {
		if err := swarmRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmRollup.abi.Events[event].Inputs {
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

// SwarmRollupReverted represents a Reverted event raised by the SwarmRollup contract.
type SwarmRollupReverted struct {
	Batch *big.Int
	Term  uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const SwarmRollupRevertedEventName = "Reverted"

// ContractEventName returns the user-defined event name.
func (SwarmRollupReverted) ContractEventName() string {
	return SwarmRollupRevertedEventName
}

// UnpackRevertedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reverted(uint256 indexed batch, uint64 term)
func (swarmRollup *SwarmRollup) UnpackRevertedEvent(log *types.Log) (*SwarmRollupReverted, error) {
	event := "Reverted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupReverted)
	if len(log.Data) > 0 {
		if err := swarmRollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range swarmRollup.abi.Events[event].Inputs {
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
func (swarmRollup *SwarmRollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["BadKey"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackBadKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["Clock"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["Full"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["Known"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["NoBond"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackNoBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["NotFraud"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackNotFraudError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["NotSequencer"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackNotSequencerError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["Shape"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackShapeError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["SkipsInbox"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackSkipsInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["Stale"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackTooEarlyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SwarmRollupBadKey represents a BadKey error raised by the SwarmRollup contract.
type SwarmRollupBadKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKey()
func SwarmRollupBadKeyErrorID() common.Hash {
	return common.HexToHash("0xee9f2d537bde7567f0e60f7e7ee11ce8d6383f6cb525c16217a5d958064efde2")
}

// UnpackBadKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKey()
func (swarmRollup *SwarmRollup) UnpackBadKeyError(raw []byte) (*SwarmRollupBadKey, error) {
	out := new(SwarmRollupBadKey)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "BadKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupBadProof represents a BadProof error raised by the SwarmRollup contract.
type SwarmRollupBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func SwarmRollupBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (swarmRollup *SwarmRollup) UnpackBadProofError(raw []byte) (*SwarmRollupBadProof, error) {
	out := new(SwarmRollupBadProof)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupClock represents a Clock error raised by the SwarmRollup contract.
type SwarmRollupClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Clock()
func SwarmRollupClockErrorID() common.Hash {
	return common.HexToHash("0x5dad85c21f82b246d9e34d344292ae2f31ad8ae18951c299cec15982c90b00fd")
}

// UnpackClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Clock()
func (swarmRollup *SwarmRollup) UnpackClockError(raw []byte) (*SwarmRollupClock, error) {
	out := new(SwarmRollupClock)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "Clock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupFull represents a Full error raised by the SwarmRollup contract.
type SwarmRollupFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Full()
func SwarmRollupFullErrorID() common.Hash {
	return common.HexToHash("0xf36efb6fa3e5dc00512e1b052905075cff63f39fd0ba2dcc94d3b56927c14871")
}

// UnpackFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Full()
func (swarmRollup *SwarmRollup) UnpackFullError(raw []byte) (*SwarmRollupFull, error) {
	out := new(SwarmRollupFull)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "Full", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupKnown represents a Known error raised by the SwarmRollup contract.
type SwarmRollupKnown struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Known()
func SwarmRollupKnownErrorID() common.Hash {
	return common.HexToHash("0x2fa1d71d0b3ad1063132cec322b74ff2a50c13b5527b4494462d040a931d4e22")
}

// UnpackKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Known()
func (swarmRollup *SwarmRollup) UnpackKnownError(raw []byte) (*SwarmRollupKnown, error) {
	out := new(SwarmRollupKnown)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "Known", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupNoBond represents a NoBond error raised by the SwarmRollup contract.
type SwarmRollupNoBond struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBond()
func SwarmRollupNoBondErrorID() common.Hash {
	return common.HexToHash("0xdfc19f8e63567b608b131d96dd2af24465636efadcf089cec90fb355bd2933a3")
}

// UnpackNoBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBond()
func (swarmRollup *SwarmRollup) UnpackNoBondError(raw []byte) (*SwarmRollupNoBond, error) {
	out := new(SwarmRollupNoBond)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "NoBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupNotAllowed represents a NotAllowed error raised by the SwarmRollup contract.
type SwarmRollupNotAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed()
func SwarmRollupNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x3d693ada2b7d6a2edee20ea0cf19d7267a84cc4ae96aafe9d465faf4dde58518")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed()
func (swarmRollup *SwarmRollup) UnpackNotAllowedError(raw []byte) (*SwarmRollupNotAllowed, error) {
	out := new(SwarmRollupNotAllowed)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupNotFraud represents a NotFraud error raised by the SwarmRollup contract.
type SwarmRollupNotFraud struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFraud()
func SwarmRollupNotFraudErrorID() common.Hash {
	return common.HexToHash("0xf6f9561b76db506618117f5054bd0d12494028509470a00e1b65ec7cd42414c1")
}

// UnpackNotFraudError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFraud()
func (swarmRollup *SwarmRollup) UnpackNotFraudError(raw []byte) (*SwarmRollupNotFraud, error) {
	out := new(SwarmRollupNotFraud)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "NotFraud", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupNotSequencer represents a NotSequencer error raised by the SwarmRollup contract.
type SwarmRollupNotSequencer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSequencer()
func SwarmRollupNotSequencerErrorID() common.Hash {
	return common.HexToHash("0x53e2827c451a0a0f171a8880e9c351ab8000b3d4f27c8efd66e3187f39b035eb")
}

// UnpackNotSequencerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSequencer()
func (swarmRollup *SwarmRollup) UnpackNotSequencerError(raw []byte) (*SwarmRollupNotSequencer, error) {
	out := new(SwarmRollupNotSequencer)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "NotSequencer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupShape represents a Shape error raised by the SwarmRollup contract.
type SwarmRollupShape struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Shape()
func SwarmRollupShapeErrorID() common.Hash {
	return common.HexToHash("0xc37d6f227e4a5712bdd81591d0daaa597efaccc28edf6ef9e292355633d6b209")
}

// UnpackShapeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Shape()
func (swarmRollup *SwarmRollup) UnpackShapeError(raw []byte) (*SwarmRollupShape, error) {
	out := new(SwarmRollupShape)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "Shape", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupSkipsInbox represents a SkipsInbox error raised by the SwarmRollup contract.
type SwarmRollupSkipsInbox struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SkipsInbox(uint256 number)
func SwarmRollupSkipsInboxErrorID() common.Hash {
	return common.HexToHash("0xfc3f0589afce70525695fcdb8e6c8b0b9f8269c4455b39651285c03f0d859e15")
}

// UnpackSkipsInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SkipsInbox(uint256 number)
func (swarmRollup *SwarmRollup) UnpackSkipsInboxError(raw []byte) (*SwarmRollupSkipsInbox, error) {
	out := new(SwarmRollupSkipsInbox)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "SkipsInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupStale represents a Stale error raised by the SwarmRollup contract.
type SwarmRollupStale struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stale()
func SwarmRollupStaleErrorID() common.Hash {
	return common.HexToHash("0xd78158005ff90f560abdfc97081e2f52e5c125de516a5644c160848239ff26dd")
}

// UnpackStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stale()
func (swarmRollup *SwarmRollup) UnpackStaleError(raw []byte) (*SwarmRollupStale, error) {
	out := new(SwarmRollupStale)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "Stale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SwarmRollupTooEarly represents a TooEarly error raised by the SwarmRollup contract.
type SwarmRollupTooEarly struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly()
func SwarmRollupTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x085de625ed51bbce95c12627fc263453b8d214878d184bd1eaa2cc357a507a30")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly()
func (swarmRollup *SwarmRollup) UnpackTooEarlyError(raw []byte) (*SwarmRollupTooEarly, error) {
	out := new(SwarmRollupTooEarly)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}
