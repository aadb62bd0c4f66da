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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"roundLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"late\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"phaseRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"pool\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"evaluators\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"envCount\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"minStake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stakeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forceAfter\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"bond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"disputeStep\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Clock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Full\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Known\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFraud\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSequencer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Shape\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SkipsInbox\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooEarly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"accusation\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BountyPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"batches\",\"type\":\"uint256\"}],\"name\":\"Finalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"}],\"name\":\"Reverted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CHUNK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACCOUNTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIPT_TYPE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECORD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accountCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"sealed_\",\"type\":\"bytes32\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"announced\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"appoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"batch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leaves\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"inboxTaken\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"inboxFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"recordFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"}],\"internalType\":\"structSwarmRollup.Batch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"batchCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"bond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"bondReady\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"bonds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"bounties\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"},{\"internalType\":\"uint64\",\"name\":\"provenIn\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"batch_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"accusation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"contextOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"}],\"internalType\":\"structContext\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"drawn\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finalRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finalized\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"record\",\"type\":\"bytes\"}],\"name\":\"force\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisRand\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inboxCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inboxNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"indexPlusOne\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastPost\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"machine\",\"outputs\":[{\"internalType\":\"contractMachine\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"mayPost\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"message\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structSwarmRollup.Message\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"}],\"name\":\"noteOutcome\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"noteStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"openAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"cell\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"openBatches\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"openFinal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"cell\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"owners\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSwarmRollup.Chunk\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveBrokenPromise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSwarmRollup.Chunk\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proveSilence\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recordNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"revealsOver\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sequencer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"term\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractSwarmToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "SwarmRollup",
	Bin: "0x6102608060405234610602576102408161469b803803809161002182856106f5565b8339810103126106025760405161024081016001600160401b038111828210176106e15760405261005182610718565b815261005f6020830161072c565b91602082019283526100736040820161072c565b60408301526100846060820161072c565b90606083019182526100986080820161072c565b92608081019384526100ac60a08301610718565b60a08201526100bd60c0830161073d565b60c08201526100ce60e0830161073d565b60e08201526100e0610100830161073d565b6101008201526100f3610120830161073d565b6101208201526101066101408301610718565b6101408201526101196101608301610718565b61016082015261012c610180830161072c565b9161018082019283526101426101a0820161072c565b6101a083019081526101576101c0830161072c565b906101c084019182526101956102206101736101e08601610718565b946101e087019586526101896102008201610718565b6102008801520161072c565b61022085015260405163046a002f60e21b81525f6004820152602081602481335afa90811561060e575f916106c2575b506001600160a01b031660805260405163046a002f60e21b815260016004820152602081602481335afa90811561060e575f916106a3575b506001600160a01b031660a05260405163046a002f60e21b815260026004820152602081602481335afa90811561060e575f91610684575b506001600160a01b031660c05260405163046a002f60e21b8152600480820152602081602481335afa90811561060e575f91610665575b5060e05260405163046a002f60e21b815260066004820152602081602481335afa90811561060e575f91610646575b506101005260405163046a002f60e21b815260026004820152602081602481335afa90811561060e576004916020915f91610619575b5060405163617d935360e11b815292839182906001600160a01b03165afa90811561060e575f916105d8575b50610120525f5f5b601981106105ab575063ffffffff929183916101405260405160208101904482523060408201526040815261033b6060826106f5565b5190206101605251166101805251166101a052516001600160401b0316633b9aca0081810291808304909114901517156105975763ffffffff9283916101c05251166101e05261039282845116838751169061076a565b6102405260018060401b0390511691511663ffffffff835116019063ffffffff8211610597576103cf6103d59263ffffffff80875116911661076a565b9061077d565b90816102005251916401fffffffe63ffffffff84169360011b169280840460021490151715610597576104139263ffffffff6103cf9251169061076a565b61022052600780546001600160401b031916426001600160401b0316179055604051613f10908161078b82396080518181816102d3015281816107fa01528181610f5a015281816127c20152818161315001528181613cd20152613e9c015260a05181818161152d01528181611874015281816120740152612401015260c05181818161046301528181611186015281816114b40152818161349101526137f0015260e0518181816108f40152610a43015261010051818181610939015261289c015261012051818181610cab01528181610dc5015281816125540152613b73015261014051818181610d600152818161219d01526133dd0152610160518181816129c3015261306d0152610180518161183501526101a05181818161074701528181611f4001528181611fc4015261335301526101c051818181610fd701528181612941015281816132f20152613c0f01526101e051816131cb015261020051816126230152610220518161225a01526102405181818161223101526125fc0152f35b634e487b7160e01b5f52601160045260245ffd5b9060019060405160208101918083526040820152604081526105ce6060826106f5565b5190209101610305565b90506020813d602011610606575b816105f3602093836106f5565b8101031261060257515f6102fd565b5f80fd5b3d91506105e6565b6040513d5f823e3d90fd5b6106399150823d841161063f575b61063181836106f5565b81019061074b565b5f6102d1565b503d610627565b61065f915060203d60201161063f5761063181836106f5565b5f61029b565b61067e915060203d60201161063f5761063181836106f5565b5f61026c565b61069d915060203d60201161063f5761063181836106f5565b5f610235565b6106bc915060203d60201161063f5761063181836106f5565b5f6101fd565b6106db915060203d60201161063f5761063181836106f5565b5f6101c5565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176106e157604052565b51906001600160401b038216820361060257565b519063ffffffff8216820361060257565b519060ff8216820361060257565b9081602091031261060257516001600160a01b03811681036106025790565b8181029291811591840414171561059757565b919082018092116105975756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063025e7c2714612cf757806302ad3d5d14612cce57806305261aea14612bd457806306f1305614612bb85780630eaa75fe14612a205780631a3ec5f1146129e6578063228f1024146129ac57806323a772bd146129915780632fd0d5741461296757806337f1a4701461288057806338926b6d146126f85780633b304147146125df57806340417cf114612288578063447970c9146121fd578063476f584f1461217557806348f77bcb146121215780634965c9d5146120a35780634cf088d91461205e5780635c1bba38146120335780635df6a6bc1461201a5780635e5e72c8146116245780636056969b146115e957806368d7b0a9146115115780636f47f9b9146114e357806375c602251461149e57806380cb5491146114655780638273b45114611449578063858b20131461141057806386525daa1461108e578063883b22131461105f5780638f7dcfa31461103c578063928e6d441461101e578063a10ffbed14610ffd578063a515366a14610e7f578063a95f6a8414610e61578063b3f05b9714610e3a578063b7b7e8b014610e22578063bf5522da14610de8578063c2fb26a614610dad578063c4f892d714610d83578063c703372114610d48578063c76aa49b14610ada578063c932afe814610a22578063ce91e9d0146109fb578063ce97371b146109cf578063d1e8507b14610968578063d33219b414610923578063d4c5b252146108de578063dbe7e3bd146108b4578063e43596ab146106f9578063e4af29fc146106db578063ea6ec49c146106a4578063f992553a1461066b578063fba13d4914610302578063fc0c546a146102bd5763fe10d77414610282575f80fd5b346102ba5760203660031901126102ba576020906040906001600160a01b036102a9612d65565b168152600883522054604051908152f35b80fd5b50346102ba57806003193601126102ba576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102ba57366003190160e081126106675760a0136102ba5760a4356001600160401b03811161066757806004019060c060031982360301126106635761034982613734565b1580610644575b156105645761035f8235612e25565b509060038201928354928360e01c6008810190818111610630576007019081116105c557600461039e6001600160401b039260031c6044870135612f14565b92015460801c168160031b91808304600814901517156105c557906103c291612f21565b806001600160401b036103d361344c565b161015806105fc575b156105ed576103fb906001600160401b036103f561344c565b16612f14565b916073830292808404607314901517156105d9579060a461041d9201906133a1565b6073830192918383116105c5579260209261043c9261045f9695613294565b604051631b27a36f60e01b81526004810184905294859283926024840191612f7f565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156105ba578492610582575b50600435809214610573576104ae613ae1565b6001600160a01b039182169116036105645790610561916104cd613436565b906105176104d961344c565b6105096040519384926020840196876001600160401b036040929594938160608401971683521660208201520152565b03601f198101835282612ee0565b5190209061052482613bbb565b60018060a01b039054169060405161053d604082612ee0565b600e81526d62726f6b656e2070726f6d69736560901b602082015260c435926139d2565b80f35b637ca55c7760e01b8352600483fd5b637ca55c7760e01b8452600484fd5b9091506020813d6020116105b2575b8161059e60209383612ee0565b810103126105ae5751905f61049b565b8380fd5b3d9150610591565b6040513d86823e3d90fd5b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b86526011600452602486fd5b637ca55c7760e01b8652600486fd5b5061060561344c565b6001600160401b03610628607361061f60a48801876133a1565b90500484612f21565b9116106103dc565b634e487b7160e01b88526011600452602488fd5b5061064d613436565b6001600160401b0360065460c01c911614610350565b8280fd5b5080fd5b50346102ba5760203660031901126102ba576020906040906001600160a01b03610693612d65565b168152600983522054604051908152f35b50346102ba5760403660031901126102ba576106c4602435600435613d84565b156106cc5780f35b631eb49d6d60e11b8152600490fd5b50346102ba57806003193601126102ba576020600254604051908152f35b50346102ba57806003193601126102ba5760075460401c6001600160a01b03168015158061089b575b1561088c576001600160401b0360016107418260065460401c1661356c565b500154167f00000000000000000000000000000000000000000000000000000000000000006001600160ff1b038116810361087857906107849160011b90612f21565b4211156108695760206107bb6107f592604051906107a3604083612ee0565b600782526673696c656e636560c81b84830152613bf6565b60078054600160401b600160e01b031916905560405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b0381857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561085e57610832575080f35b6108539060203d602011610857575b61084b8183612ee0565b810190613094565b5080f35b503d610841565b6040513d84823e3d90fd5b63085de62560e01b8252600482fd5b634e487b7160e01b84526011600452602484fd5b637ca55c7760e01b8252600482fd5b506001600160401b0360065460401c1660015411610722565b50346102ba5760203660031901126102ba5760406020916004358152600483522054604051908152f35b50346102ba57806003193601126102ba576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102ba57806003193601126102ba576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102ba5760203660031901126102ba57602060405161098881612eaa565b8281520152604061099a60043561356c565b506001600160401b0382516109ae81612eaa565b60208260018554958685520154169101908152835192835251166020820152f35b50346102ba576109e76109e136612da8565b91613462565b906109f760405192839283612dff565b0390f35b50346102ba57806003193601126102ba5760206001600160401b0360075416604051908152f35b50346102ba5760603660031901126102ba57604435801515809103610667577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610acb57604051602160f91b602082015260043560e81b6001600160e81b03191660218201526024803560e01b6001600160e01b0319169082015260f89190911b60288201526009815261056190610ac6602982612ee0565b6135a4565b631eb49d6d60e11b8252600482fd5b50346102ba57366003190161016081126106675760a0136102ba5760a03660a31901126102ba57610b09613436565b60c435906001600160401b038216908183036105ae576001600160401b0316811480610d19575b80610d0b575b1561056457610b43613ae1565b916001600160a01b038316918215159182610c2d575b5050156105645790610baf61056192610b70613436565b6001600160401b03610b8061344c565b81604051936020850195865216604084015216606082015260608152610ba7608082612ee0565b519020613bbb565b610bb7613436565b610509610bf9610bc561344c565b604080516001600160401b0395861660208201908152959092169082015260043560a4351860608201529182906080820190565b519020604051610c0a604082612ee0565b600c81526b32b8bab4bb37b1b0ba34b7b760a11b602082015261014435926139d2565b5060e43591506001600160401b038216808303610d0757610cf592506040519060208201927f8670cf55664692ad4ca1d022d045de82feaf7596099ed89774ccece680597db2845260a43560408401526060830152608082015260808152610c9660a082612ee0565b519020604051602081019161190160f01b83527f00000000000000000000000000000000000000000000000000000000000000006022830152604282015260428152610ce3606282612ee0565b51902061012435906101043590613666565b6001600160a01b031681145f80610b59565b8580fd5b5060a4356004351415610b36565b50610d2261344c565b60e4356001600160401b03811691828203610d07576001600160401b0391501614610b30565b50346102ba57806003193601126102ba5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102ba57806003193601126102ba5760206001600160401b0360065460801c16604051908152f35b50346102ba57806003193601126102ba5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102ba5760203660031901126102ba57604080916004358152600c602052205481519060018060c01b038116825260c01c6020820152f35b50346102ba576109e7610e3436612da8565b91613418565b50346102ba57806003193601126102ba5760206001600160401b0360065416604051908152f35b50346102ba57806003193601126102ba576020600154604051908152f35b50346102ba5760403660031901126102ba57610e99612d65565b6001600160a01b0381168083526008602052604083208054602435939190610ec2908590612f21565b9055818452600a6020526040808520859055600754919082901c6001600160a01b03161580610fc7575b80610fbe575b610f92575b505080835260086020527f0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f10360206040852054604051908152a26040516323b872dd60e01b81523360048201523060248201526044810191909152602081606481857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561085e57610832575080f35b600160401b600160e01b031990911660409190911b600160401b600160e01b0316176007555f80610ef7565b50845415610ef2565b50828552600860205260408520547f00000000000000000000000000000000000000000000000000000000000000001115610eec565b50346102ba57806003193601126102ba57602060065460c01c604051908152f35b50346102ba57806003193601126102ba576020604051621000008152f35b50346102ba57806003193601126102ba5760206110576133d3565b604051908152f35b50346102ba5760203660031901126102ba5760ff60406020926004358152600584522054166040519015158152f35b50346102ba5760603660031901126102ba576004356001600160401b038111610667578060040160c06003198336030112610663576024356001600160401b0381116105ae576040611158611182936110ee611169943690600401612d7b565b6110fa83979297613734565b9083359761111561110a8a612f9f565b9560a48c01906133a1565b98908851998a9889986341b1fb5160e11b8a5260048a0190604080916001600160401b0381511684526001600160401b0360208201511660208501520151910152565b60c0606489015260c4880191612f7f565b92151560848601528483036003190160a4860152612f7f565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105ba57849085926113d6575b5060648401350361057357608483013581146113c7576111df82612e25565b50600301546001600160a01b03169160046111f982612e25565b50015467ffffffffffffffff60401b60065491168067ffffffffffffffff60401b1983161760065561122a83612e25565b5060046001600160401b0360801b9101541691600160401b600160c01b031916171760065584545b81811161132157507fea4df5429cafaa0db4732a7d35369bd67112422ee987050c2f137abd4ae8cc406020610561956112c4600654918260c01c96604051906044868301938a8552896040850152013560608301526080820152608081526112bb60a082612ee0565b51902095612e5d565b6001600160c01b0390911660c082901b6001600160c01b031916176006556040516001600160401b039091168152a2604051611301604082612ee0565b600a8152691ddc9bdb99c81c9bdbdd60b21b6020820152604435926139d2565b5f1981018181116105c55761133590612e25565b50600301546001600160a01b03168652600960205260408620805461135990612e19565b9055855480156113b3575f190161136f81612e25565b61139f5790876004838261139a96955582600182015582600282015582600382015501558755612e19565b611252565b634e487b7160e01b88526004889052602488fd5b634e487b7160e01b87526031600452602487fd5b63f6f9561b60e01b8452600484fd5b9150506040813d604011611408575b816113f260409383612ee0565b810103126105ae5760208151910151905f6111c0565b3d91506113e5565b50346102ba5760203660031901126102ba576020906040906001600160a01b03611438612d65565b168152600a83522054604051908152f35b50346102ba57806003193601126102ba57602060405160088152f35b50346102ba5760203660031901126102ba576020906040906001600160a01b0361148d612d65565b168152600383522054604051908152f35b50346102ba57806003193601126102ba576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102ba5760203660031901126102ba576020611507611502612d65565b6132d9565b6040519015158152f35b50346102ba5760403660031901126102ba5761152b612d65565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610acb576001600160a01b031681526003602052604081205480611579575080f35b5f1981019081116115d557604051604160f81b602082015260e89190911b6001600160e81b0319166021820152633b9aca00602480359190910460c01b6001600160c01b0319169082015261056190610ac681602c8101610509565b634e487b7160e01b82526011600452602482fd5b50346102ba5760203660031901126102ba57600435808252600b602052604082205415611614575080f35b8152600b60205243604082205580f35b50346102ba5760a03660031901126102ba576024356004356001600160401b0382168203610663576044359163ffffffff831683036105ae576064356001600160401b038111611bc25761167c903690600401612d7b565b608435946001600160401b0386116120165736602387011215612016576001600160401b0386600401351161201657366024876004013560051b8801011161201657846116c8336132d9565b15612007576116d56133d3565b03611ff957865494426001600160401b038616111580611fbd575b15611f7a5785158015611f89575b15611f7a5760065461172263ffffffff84166001600160401b038360401c16612f21565b600154808211611f6b5781148015611f21575b15611f0f5750600863ffffffff8416018063ffffffff851611611efb57600763ffffffff851601908111611efb576073808604808202918115918304141715611ecc57851480611ee0575b15611ebd5760086073860401806073870411611ecc5760076073870401908111611ecc576117b49060031c8260031c612f21565b896004013503611ebd576117cb896004013561323e565b908a5b8160031c8110611d8857508060031c905b8a600401358210611c79575050604051611801816105096020820180956132ac565b519020604051602081019044825289604082015260408152611824606082612ee0565b519020916001600160401b0361185a7f000000000000000000000000000000000000000000000000000000000000000042612f21565b6040516316ede89d60e11b815291169390926020846004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415611c6e578d94611c2b575b50916001600160401b03948592633b9aca009594604051986118cd8a612e7a565b895260208901526040880152336060880152608087015263ffffffff871660a0870152818a1660c0870152818160401c1660e087015260801c166101008501520416610120820152600160401b861015611c175760018601885561193086612e25565b611c0357906001600160401b036101206004611a1f94845181556020850151600182015560408501516002820155600381018d60018060a01b03606088015116908254918760a01b60808a015160a01b169163ffffffff60e01b60a08b015160e01b16931617171790550192828060c08301511616831985541617845560e081015167ffffffffffffffff60401b8086549260401b16169067ffffffffffffffff60401b19161784556101008101518454908460801b908560801b9060801b1616908460801b19161784550151168154906001600160401b0360c01b9060c01b169060018060c01b0316179055565b60065467ffffffffffffffff60401b611a4a63ffffffff84166001600160401b038460401c166136df565b60401b1667ffffffffffffffff60801b611a8b6001600160401b03607387048116906fffffffffffffffff0000000000000000198616851760801c166136df565b60801b1691600160401b600160c01b03191617176006556001600160401b0342166001600160401b0319600754161760075533875260096020526040872080545f198114611bef576001019055600754611b5c93929163ffffffff9133604082901c6001600160a01b031603611bc6575b50611b0687612e25565b506001600160401b03600382015460a01c16906002600482015460c01c910154916001600160401b036040519916895260208901526040880152606087015216608085015260e060a085015260e0840191612f7f565b81810360c083015260048401358082529091906001600160fb1b0310611bc2576020817f53a5f4543c2c9fa1faea331134961ec29096606ebe66c1a7c522d41a79964c0793866004013560051b602488018483013733966004013560051b01030190a380f35b8480fd5b60e083901b6001600160401b0301163360401b600160401b600160e01b0316176007555f611afc565b634e487b7160e01b89526011600452602489fd5b634e487b7160e01b89526004899052602489fd5b634e487b7160e01b88526041600452602488fd5b919350916020823d602011611c66575b81611c4860209383612ee0565b81010312611c625790519290916001600160401b036118ac565b5f80fd5b3d9150611c3b565b6040513d8f823e3d90fd5b9093611c888260031c86612f14565b8060031b9080820460081490151715611d745780607381020460731481151715611d74576103986073820201806073830211611d6057611cf38e92611cfa928f8a816024611cdb93600401359101613270565b3594508b811015611d5657607390915b028b8d613294565b3691612f49565b602081519101206040519160208301938452604083015260608201528c608082015260618152611d2b608182612ee0565b519020611d388584613280565b526001611d4d8560048d013560248e01613270565b359401906117df565b5060738b91611ceb565b634e487b7160e01b8e52601160045260248efd5b634e487b7160e01b8d52601160045260248dfd5b93611d9b8560048d013560248e01613270565b35858060031b0460081486151715611d74578c611dc18760031b63ffffffff8a16612f14565b60088111611eb5575b611dd38161323e565b915b818110611e4e575050604051611df3816105096020820180956132ac565b519020604051916020830193845260408301526060820152600160f81b608082015260618152611e24608182612ee0565b519020611e318584613280565b526001611e468560048d013560248e01613270565b3594016117ce565b888060031b0460081489151715611ea05780611e8d611e88600193611e838c6001600160401b038f60031b9160401c16612f21565b612f21565b61356c565b5054611e998286613280565b5201611dd5565b50634e487b7160e01b8f52601160045260248ffd5b506008611dca565b6361beb79160e11b8a5260048afd5b634e487b7160e01b8b52601160045260248bfd5b50611ef463ffffffff851660738704612f21565b1515611780565b634e487b7160e01b8a52601160045260248afd5b63fc3f058960e01b8a52600452602489fd5b506001600160401b036001611f358361356c565b50015416611f6542917f000000000000000000000000000000000000000000000000000000000000000090612f21565b11611735565b6361beb79160e11b8b5260048bfd5b632ed6c2e160e11b8852600488fd5b505f198601868111611bef576004611fa86001600160401b0392612e25565b500154166001600160401b03861610156116fe565b5042611ff27f00000000000000000000000000000000000000000000000000000000000000006001600160401b038816612f21565b10156116f0565b621af02b60eb1b8752600487fd5b6314f8a09f60e21b8852600488fd5b8680fd5b50346102ba57806003193601126102ba576105616130ac565b50346102ba57806003193601126102ba576007546040805191901c6001600160a01b03168152602090f35b50346102ba57806003193601126102ba576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102ba5760203660031901126102ba576004356001600160401b038111610667576120d4903690600401612d7b565b90607382036121125790610ac660216105619383604051948592601160fa1b602085015284840137810186838201520301601f198101835282612ee0565b6361beb79160e11b8352600483fd5b50346102ba5760203660031901126102ba576060612140600435612f9f565b6121736040518092604080916001600160401b0381511684526001600160401b0360208201511660208501520151910152565bf35b50346102ba57806003193601126102ba576006546001600160401b0316806121c457505060207f0000000000000000000000000000000000000000000000000000000000000000604051908152f35b5f1901906001600160401b0382116121e957506121e2602091612e25565b5054611057565b634e487b7160e01b81526011600452602490fd5b50346102ba5760403660031901126102ba5760206001600160401b0360046122258135612e25565b5001541661227e6122587f0000000000000000000000000000000000000000000000000000000000000000602435612f01565b7f0000000000000000000000000000000000000000000000000000000000000000612f21565b1115604051908152f35b50346102ba5760603660031901126102ba576004356001600160401b038111610667576122b9903690600401612d7b565b9091604082036125d0576122ce368385612f49565b80516020909101206001600160a01b03811693338503612524575b8483526003602052604083205461251557600254936210000085101561250657600160401b8510156124f257600185018060025561232686612d39565b81546001600160a01b0360039290921b91821b19169089901b1790558086116124de577f9d5b944ab284825b63a054a44391b9f111a88086dd47d915d9ee4f1f852590646123e494938893889385895260036020526040892055612397604051928392602084526020840191612f7f565b0390a3604051600160fe1b602082015260e885901b6001600160e81b031916602182015260609190911b6bffffffffffffffffffffffff1916602482015260188152610ac6603882612ee0565b6040516326201f6160e21b815260048101939093526020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156124d2579061249f575b602092508061244b575b50604051908152f35b604051604160f81b84820190815260e884901b6001600160e81b0319166001820152633b9aca0090920460c01b6001600160c01b031916600483015261249991610ac6908290600c01610509565b5f612442565b506020823d6020116124ca575b816124b960209383612ee0565b81010312611c625760209151612438565b3d91506124ac565b604051903d90823e3d90fd5b634e487b7160e01b85526011600452602485fd5b634e487b7160e01b84526041600452602484fd5b63f36efb6f60e01b8452600484fd5b632fa1d71d60e01b8352600483fd5b846040516125bb602082017f737761726d726c3a2072656769737465722074686973206b657900000000000081527f0000000000000000000000000000000000000000000000000000000000000000603a8401526bffffffffffffffffffffffff198660601b16605a840152604e835261259f606e84612ee0565b91519091206001600160a01b0391906044359060243590613666565b16146122e95763ee9f2d5360e01b8352600483fd5b63ee9f2d5360e01b8152600490fd5b50346102ba5760203660031901126102ba576004356126476126217f000000000000000000000000000000000000000000000000000000000000000083612f01565b7f0000000000000000000000000000000000000000000000000000000000000000612f21565b421015806126ea575b1561086957808252600560205260ff6040832054166126db5780610561918352600560205260408320600160ff198254161790556040516020810190448252826040820152604081526126a4606082612ee0565b51902060405191604360f81b602084015263ffffffff60e01b9060e01b166021830152602582015260258152610ac6604582612ee0565b632fa1d71d60e01b8252600482fd5b506401000000008110612650565b5034611c625761270a610e3436612da8565b62100000821080612875575b1561286657602081015160601c9160606034830151811c92015160c01c633b9aca00810290808204633b9aca0014901517156128525761276390825f52600460205260405f205490612f14565b92815f52600460205260405f2061277b858254612f21565b9055821561284a575b50604080516001600160a01b0384168152602081018590527f4ec90e965519d92681267467f775ada5bd214aa92c0dc93d90a5e880ce9ed0269190a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15611c62576040516340c10f1960e01b81526001600160a01b039290921660048301526024820152905f908290604490829084905af1801561283f57612831575080f35b61283d91505f90612ee0565b005b6040513d5f823e3d90fd5b91505f612784565b634e487b7160e01b5f52601160045260245ffd5b637ca55c7760e01b5f5260045ffd5b506058815114612716565b34611c62576020366003190112611c6257612899612d65565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480612926575b80612910575b156129015760078054600160401b600160e01b03191660409290921b600160401b600160e01b0316919091179055005b631eb49d6d60e11b5f5260045ffd5b5060075460401c6001600160a01b0316156128d1565b506001600160a01b0381165f908152600860205260409020547f000000000000000000000000000000000000000000000000000000000000000011156128cb565b34611c62576020366003190112611c62576004355f52600b602052602060405f2054604051908152f35b34611c62575f366003190112611c6257602060405160738152f35b34611c62575f366003190112611c625760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34611c62575f366003190112611c625760206040517f8670cf55664692ad4ca1d022d045de82feaf7596099ed89774ccece680597db28152f35b34611c62576020366003190112611c6257604051612a3d81612e7a565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f9052610120015f9052600435612a8c90612e25565b5060405190612a9a82612e7a565b80549182815260018201546020820190815260028301546040830190815260038401546060840194600160a01b600190038216865260808501908260a01c6001600160401b0316825260a086019260e01c8352600401549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c6001600160401b03168952610120019860c01c8952604051998a525160208a0152516040890152600160a01b600190039051166060880152516001600160401b031660808701525163ffffffff1660a0860152516001600160401b031660c0850152516001600160401b031660e0840152516001600160401b0316610100830152516001600160401b031661012082015261014090f35b34611c62575f366003190112611c625760205f54604051908152f35b34611c62576020366003190112611c62576006546001600160401b03166004355b80151580612cbb575b80612c99575b15612c5157612c4c90612c1f612c1984612e5d565b93612e25565b50600301546001600160a01b03165f9081526009602052604090208054612c4590612e19565b9055612e19565b612bf5565b7f839cf22e1ba87ce2f5b9bbf46cf0175a09eed52febdfaac8852478e68203c76360206001600160401b038416806001600160401b03196006541617600655604051908152a1005b506001600160401b036003612cad84612e25565b50015460a01c164211612c04565b505f546001600160401b03831610612bfe565b34611c62575f366003190112611c625760206001600160401b0360065460401c16604051908152f35b34611c62576020366003190112611c6257600435600254811015611c6257612d20602091612d39565b905460405160039290921b1c6001600160a01b03168152f35b600254811015612d515760025f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b600435906001600160a01b0382168203611c6257565b9181601f84011215611c62578235916001600160401b038311611c625760208381860195010111611c6257565b906040600319830112611c625760043591602435906001600160401b038211611c6257612dd791600401612d7b565b9091565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b604090612e16939281528160208201520190612ddb565b90565b8015612852575f190190565b5f54811015612d51575f8080526005919091027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b6001600160401b03166001600160401b0381146128525760010190565b61014081019081106001600160401b03821117612e9657604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117612e9657604052565b606081019081106001600160401b03821117612e9657604052565b90601f801991011681019081106001600160401b03821117612e9657604052565b8181029291811591840414171561285257565b9190820391821161285257565b9190820180921161285257565b6001600160401b038111612e9657601f01601f191660200190565b929192612f5582612f2e565b91612f636040519384612ee0565b829481845281830111611c62578281602093845f960137010152565b908060209392818452848401375f828201840152601f01601f1916010190565b604051612fab81612ec5565b5f81525f60208201525f6040820152508015613020576001600160401b036004612fd483612e25565b50015416905f1981019081116128525760026130006004612ff484612e25565b50015460c01c92612e25565b500154906040519261301184612ec5565b83526020830152604082015290565b505f5415612d51575f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56754604051906001600160401b031661306382612ec5565b81525f60208201527f0000000000000000000000000000000000000000000000000000000000000000604082015290565b90816020910312611c6257518015158103611c625790565b335f52600a60205260405f205480156131c557421015806131b1575b156131a257335f52600860205261314b602060405f2054335f52600882525f6040812055335f52600a82525f60408120556040515f81527f0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103833392a260405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561283f576131875750565b61319f9060203d6020116108575761084b8183612ee0565b50565b63085de62560e01b5f5260045ffd5b50335f52600960205260405f2054156130c8565b506131f07f000000000000000000000000000000000000000000000000000000000000000042612f21565b335f52600a60205260405f20556007543360018060a01b038260401c16146132155750565b600160401b600160e01b031916600755565b6001600160401b038111612e965760051b60200190565b9061324882613227565b6132556040519182612ee0565b8281528092613266601f1991613227565b0190602036910137565b9190811015612d515760051b0190565b8051821015612d515760209160051b010190565b90939293848311611c62578411611c62578101920390565b80516020909101905f5b8181106132c35750505090565b82518452602093840193909201916001016132b6565b6001600160a01b03165f818152600860205260409020547f000000000000000000000000000000000000000000000000000000000000000011801561338c575b61338757600754604081901c6001600160a01b031691821491821561337e575b508115613344575090565b61337991506001600160401b037f00000000000000000000000000000000000000000000000000000000000000009116612f21565b421190565b1591505f613339565b505f90565b50805f52600a60205260405f20541515613319565b903590601e1981360301821215611c6257018035906001600160401b038211611c6257602001918136038313611c6257565b5f54806133ff57507f000000000000000000000000000000000000000000000000000000000000000090565b5f1981019081116128525761341390612e25565b505490565b91906001600160401b03600654168310156131a257612dd792613462565b6024356001600160401b0381168103611c625790565b6044356001600160401b0381168103611c625790565b92905f9061348d93604051948592839263382f431b60e01b8452602060048501526024840191612f7f565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561283f575f905f935f916134e1575b506134d8909394612e25565b50540361286657565b935050503d805f843e6134f48184612ee0565b820191606081840312611c625780516020820151916040810151906001600160401b038211611c6257019084601f83011215611c6257815161353581612f2e565b956135436040519788612ee0565b81875260208285010111611c62576020815f92826134d89601838a015e870101529193906134cc565b600154811015612d515760015f81815291901b7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60191565b60015490817f3fc084d38c46aa7cac68094996caa5ba1638a70ca93b3c43d42c5cdb60f6c1d860405160208152806135df6020820186612ddb565b0390a260208151910120604051906135f682612eaa565b815260208101916001600160401b0342168352600160401b811015612e9657806001613625920160015561356c565b929092613653576001600160401b0360019181935185555116920191166001600160401b0319825416179055565b634e487b7160e01b5f525f60045260245ffd5b6001600160ff1b038316927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116136d75760ff1c601b019081601b11612852576020935f9360ff60809460405194855216868401526040830152606082015282805260015afa1561283f575f5190565b505050505f90565b906001600160401b03809116911601906001600160401b03821161285257565b903590601e1981360301821215611c6257018035906001600160401b038211611c6257602001918160051b36038313611c6257565b9081356001600160401b0360065416811015806139c8575b156128665761375a90612e25565b50916020810161376a81836136ff565b60405160208101929091906001600160fb1b038211611c6257826020916137a39360051b8091873781010301601f198101835282612ee0565b519020600185015414806139b0575b15612866576040820135938460031b9085820460081486151715612852576003015460e01c119081156139895793916137ee60a08201826133a1565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031696919590935f9390929060605b8686101561390b5760405163d2b270b160e01b81528987013560f81c60048201526020816024818e5afa90811561283f575f916138da575b50801515806138c7575b156128665760206138bb81806138c1956138928f611cf3908f8f9061388c8b83612f21565b92613294565b8281519101206040519582879351918291018585015e8201908382015203018084520182612ee0565b96612f21565b94613825565b50876138d38289612f21565b1115613867565b90506020813d8211613903575b816138f460209383612ee0565b81010312611c6257515f61385d565b3d91506138e7565b9196939850945061392c919650613932935060208151910120945b846136ff565b90613270565b359184156139835760015b60405191608060208401946060810135865201356040840152606083015260ff60f81b9060f81b16608082015260618152613979608182612ee0565b5190200361286657565b5f61393d565b9190936139329061392c6139a3611cf360a08601866133a1565b6020815191012094613926565b506139bb81836136ff565b90506040830135106137b2565b505f54811061374c565b906139dc91613bf6565b91604051613a1781610509602082019486338791605493916bffffffffffffffffffffffff199060601b168352601483015260348201520190565b5190205f52600b60205260405f20548015159081613ad7575b5015613a905761314b91602091604051908282527fcfac911f7032cadeaeb858507c2650c49ebf68367cc994d123f2973125077393843393a360405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b5f908152600c6020526040902080546001600160c01b039283168382160192831161285257506001600160c01b03919091166001600160c01b03194360c01b16179055565b565b905043115f613a30565b6024356001600160401b03811690818103611c625750604435906001600160401b038216808303611c6257612e1692506040519060208201927f8670cf55664692ad4ca1d022d045de82feaf7596099ed89774ccece680597db2845260043560408401526060830152608082015260808152613b5e60a082612ee0565b519020604051602081019161190160f01b83527f00000000000000000000000000000000000000000000000000000000000000006022830152604282015260428152613bab606282612ee0565b5190206084359060643590613666565b805f52600d60205260ff60405f205416613be7575f52600d60205260405f20600160ff19825416179055565b632fa1d71d60e01b5f5260045ffd5b6001600160a01b03165f818152600860205260409020547f000000000000000000000000000000000000000000000000000000000000000093929190841115613d7e57805f52600860205260405f2054935b8415613d6f57815f52600860205260405f20613c65868254612f14565b905560075490604082901c6001600160a01b031683149081613d59575b50613d43575b507f860cca457903c109c3c025650822e864c47505a1e701cf6c4d3b5bc604cd61056040518581526040602082015280613cc733956040830190612ddb565b0390a3600182901c917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613d06908490612f14565b813b15611c62575f91602483926040519485938492630852cd8d60e31b845260048401525af1801561283f57613d395750565b5f613ad591612ee0565b600160401b600160e01b0319166007555f613c88565b9050825f52600860205260405f2054105f613c82565b636fe0cfc760e11b5f5260045ffd5b83613c48565b805f52600c60205260405f209160405192613d9e84612eaa565b546001600160c01b038116845260c01c60208085019182526040513360601b6bffffffffffffffffffffffff19169181019182526034810185905260548101939093529091613df08160748101610509565b5190205f908152600b602052604090205483516001600160c01b031615918215613f07575b8215613ef2575b5050613eec57805f52600c6020525f604081205560018060c01b03825116906040519182527fcfac911f7032cadeaeb858507c2650c49ebf68367cc994d123f297312507739360203393a35160405163a9059cbb60e01b81523360048201526001600160c01b0390911660248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561283f57613ecf575b50600190565b613ee79060203d6020116108575761084b8183612ee0565b613ec9565b50505f90565b516001600160401b0316111590505f80613e1c565b81159250613e1556",
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

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6056969b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(bytes32 sealed_) returns()
func (swarmRollup *SwarmRollup) PackAnnounce(sealed [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("announce", sealed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6056969b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(bytes32 sealed_) returns()
func (swarmRollup *SwarmRollup) TryPackAnnounce(sealed [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("announce", sealed)
}

// PackAnnounced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fd0d574.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announced(bytes32 ) view returns(uint256)
func (swarmRollup *SwarmRollup) PackAnnounced(arg0 [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("announced", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fd0d574.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announced(bytes32 ) view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackAnnounced(arg0 [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("announced", arg0)
}

// UnpackAnnounced is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fd0d574.
//
// Solidity: function announced(bytes32 ) view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackAnnounced(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("announced", data)
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

// PackBounties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5522da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bounties(bytes32 ) view returns(uint192 amount, uint64 provenIn)
func (swarmRollup *SwarmRollup) PackBounties(arg0 [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("bounties", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBounties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5522da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bounties(bytes32 ) view returns(uint192 amount, uint64 provenIn)
func (swarmRollup *SwarmRollup) TryPackBounties(arg0 [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("bounties", arg0)
}

// BountiesOutput serves as a container for the return parameters of contract
// method Bounties.
type BountiesOutput struct {
	Amount   *big.Int
	ProvenIn uint64
}

// UnpackBounties is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf5522da.
//
// Solidity: function bounties(bytes32 ) view returns(uint192 amount, uint64 provenIn)
func (swarmRollup *SwarmRollup) UnpackBounties(data []byte) (BountiesOutput, error) {
	out, err := swarmRollup.abi.Unpack("bounties", data)
	outstruct := new(BountiesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ProvenIn = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38926b6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 batch_, bytes witness) returns()
func (swarmRollup *SwarmRollup) PackClaim(batch *big.Int, witness []byte) []byte {
	enc, err := swarmRollup.abi.Pack("claim", batch, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38926b6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 batch_, bytes witness) returns()
func (swarmRollup *SwarmRollup) TryPackClaim(batch *big.Int, witness []byte) ([]byte, error) {
	return swarmRollup.abi.Pack("claim", batch, witness)
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

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea6ec49c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(bytes32 accusation, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) PackCollect(accusation [32]byte, salt [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("collect", accusation, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea6ec49c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(bytes32 accusation, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) TryPackCollect(accusation [32]byte, salt [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("collect", accusation, salt)
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
// the contract method with ID 0xb7b7e8b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openFinal(uint256 id_, bytes witness) view returns(uint256 id, bytes cell)
func (swarmRollup *SwarmRollup) PackOpenFinal(id *big.Int, witness []byte) []byte {
	enc, err := swarmRollup.abi.Pack("openFinal", id, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b7e8b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openFinal(uint256 id_, bytes witness) view returns(uint256 id, bytes cell)
func (swarmRollup *SwarmRollup) TryPackOpenFinal(id *big.Int, witness []byte) ([]byte, error) {
	return swarmRollup.abi.Pack("openFinal", id, witness)
}

// OpenFinalOutput serves as a container for the return parameters of contract
// method OpenFinal.
type OpenFinalOutput struct {
	Id   *big.Int
	Cell []byte
}

// UnpackOpenFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7b7e8b0.
//
// Solidity: function openFinal(uint256 id_, bytes witness) view returns(uint256 id, bytes cell)
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
// the contract method with ID 0xfba13d49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveBrokenPromise((bytes32,uint64,uint64,bytes32,bytes32) a, (uint256,bytes32[],uint256,bytes32,bytes32,bytes) c, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) PackProveBrokenPromise(a SwarmRollupReceipt, c SwarmRollupChunk, salt [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("proveBrokenPromise", a, c, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveBrokenPromise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfba13d49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveBrokenPromise((bytes32,uint64,uint64,bytes32,bytes32) a, (uint256,bytes32[],uint256,bytes32,bytes32,bytes) c, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) TryPackProveBrokenPromise(a SwarmRollupReceipt, c SwarmRollupChunk, salt [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("proveBrokenPromise", a, c, salt)
}

// PackProveEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc76aa49b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveEquivocation((bytes32,uint64,uint64,bytes32,bytes32) a, (bytes32,uint64,uint64,bytes32,bytes32) b, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) PackProveEquivocation(a SwarmRollupReceipt, b SwarmRollupReceipt, salt [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("proveEquivocation", a, b, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc76aa49b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveEquivocation((bytes32,uint64,uint64,bytes32,bytes32) a, (bytes32,uint64,uint64,bytes32,bytes32) b, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) TryPackProveEquivocation(a SwarmRollupReceipt, b SwarmRollupReceipt, salt [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("proveEquivocation", a, b, salt)
}

// PackProveFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86525daa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveFraud((uint256,bytes32[],uint256,bytes32,bytes32,bytes) c, bytes witness, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) PackProveFraud(c SwarmRollupChunk, witness []byte, salt [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("proveFraud", c, witness, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86525daa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveFraud((uint256,bytes32[],uint256,bytes32,bytes32,bytes) c, bytes witness, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) TryPackProveFraud(c SwarmRollupChunk, witness []byte, salt [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("proveFraud", c, witness, salt)
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

// PackRevealsOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x447970c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealsOver(uint256 id, uint256 epoch) view returns(bool)
func (swarmRollup *SwarmRollup) PackRevealsOver(id *big.Int, epoch *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("revealsOver", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealsOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x447970c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealsOver(uint256 id, uint256 epoch) view returns(bool)
func (swarmRollup *SwarmRollup) TryPackRevealsOver(id *big.Int, epoch *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("revealsOver", id, epoch)
}

// UnpackRevealsOver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x447970c9.
//
// Solidity: function revealsOver(uint256 id, uint256 epoch) view returns(bool)
func (swarmRollup *SwarmRollup) UnpackRevealsOver(data []byte) (bool, error) {
	out, err := swarmRollup.abi.Unpack("revealsOver", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// SwarmRollupBountyPaid represents a BountyPaid event raised by the SwarmRollup contract.
type SwarmRollupBountyPaid struct {
	Accusation [32]byte
	To         common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SwarmRollupBountyPaidEventName = "BountyPaid"

// ContractEventName returns the user-defined event name.
func (SwarmRollupBountyPaid) ContractEventName() string {
	return SwarmRollupBountyPaidEventName
}

// UnpackBountyPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BountyPaid(bytes32 indexed accusation, address indexed to, uint256 amount)
func (swarmRollup *SwarmRollup) UnpackBountyPaidEvent(log *types.Log) (*SwarmRollupBountyPaid, error) {
	event := "BountyPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupBountyPaid)
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
