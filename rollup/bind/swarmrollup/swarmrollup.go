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
	Time   uint64
	Stake  uint64
	Rand   [32]byte
	Seeded uint64
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

// SwarmRollupSample is an auto generated low-level Go binding around an user-defined struct.
type SwarmRollupSample struct {
	Batch    *big.Int
	Records  uint32
	Blobs    [][32]byte
	Entry    *big.Int
	Messages []byte
	Openings [][]byte
}

// SwarmRollupMetaData contains all meta data concerning the SwarmRollup contract.
var SwarmRollupMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"roundLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"late\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"phaseRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"pool\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"evaluators\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"envCount\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"minStake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stakeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forceAfter\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"bond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"disputeStep\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Clock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Full\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Known\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFraud\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSequencer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Shape\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SkipsInbox\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooEarly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"accusation\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BountyPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"batches\",\"type\":\"uint256\"}],\"name\":\"Finalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"records\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"blobs\",\"type\":\"bytes32[]\"}],\"name\":\"PostedBlobs\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"before\",\"type\":\"uint64\"}],\"name\":\"PostingPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"}],\"name\":\"Reverted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CHUNK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ENTRIES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACCOUNTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAUSE_WINDOWS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIPT_TYPE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECORD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accountCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"sealed_\",\"type\":\"bytes32\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"announced\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"appoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"batch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leaves\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"inboxTaken\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"inboxFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"recordFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"}],\"internalType\":\"structSwarmRollup.Batch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"batchCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"bond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"bondReady\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"bonds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"bounties\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"},{\"internalType\":\"uint64\",\"name\":\"provenIn\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"batch_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"accusation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"contextOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"seeded\",\"type\":\"uint64\"}],\"internalType\":\"structContext\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"drawn\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"excused\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finalRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finalized\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"record\",\"type\":\"bytes\"}],\"name\":\"force\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisRand\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guarded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inboxCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inboxNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"indexPlusOne\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastPost\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"machine\",\"outputs\":[{\"internalType\":\"contractMachine\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"mayPost\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"message\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structSwarmRollup.Message\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"}],\"name\":\"noteOutcome\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"noteStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"openAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"cell\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"openBatches\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"openFinal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"cell\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"owners\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedFor\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauses\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"before\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"records\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"postBlobs\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"records\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"blobs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"entry\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"messages\",\"type\":\"bytes\"},{\"internalType\":\"bytes[]\",\"name\":\"openings\",\"type\":\"bytes[]\"}],\"internalType\":\"structSwarmRollup.Sample\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveBlobFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"records\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"blobs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"entry\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"messages\",\"type\":\"bytes\"},{\"internalType\":\"bytes[]\",\"name\":\"openings\",\"type\":\"bytes[]\"}],\"internalType\":\"structSwarmRollup.Sample\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveBrokenBlobPromise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSwarmRollup.Chunk\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveBrokenPromise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSwarmRollup.Chunk\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proveSilence\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recordNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"revealsOver\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sequencer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"term\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractSwarmToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "SwarmRollup",
	Bin: "0x610260806040523461067c5780615e6f803803809161001e8285610808565b8339810103610260811261067c576102401361067c5760405161024081016001600160401b038111828210176107f45760405261005a8261082b565b81526100686020830161083f565b906020810191825261007c6040840161083f565b604082015261008d6060840161083f565b606082019081526100a06080850161083f565b91608081019283526100b460a0860161082b565b60a08201526100c560c08601610850565b60c08201526100d660e08601610850565b60e08201526100e86101008601610850565b6101008201526100fb6101208601610850565b61012082015261010e610140860161082b565b610140820152610121610160860161082b565b610160820152610134610180860161083f565b90610180810191825261014a6101a0870161083f565b956101a082019687526101606101c0820161083f565b6101c083019081526101b061024061017b6101e0850161082b565b936101e08601948552610191610200820161082b565b6102008701526101a4610220820161083f565b6102208701520161085e565b9760405163046a002f60e21b81525f6004820152602081602481335afa908115610688575f916107ba575b506001600160a01b031660805260405163046a002f60e21b815260016004820152602081602481335afa908115610688575f91610780575b506001600160a01b031660a05260405163046a002f60e21b815260026004820152602081602481335afa908115610688575f91610746575b506001600160a01b031660c05260405163046a002f60e21b8152600480820152602081602481335afa908115610688575f9161070c575b5060e05260405163046a002f60e21b815260066004820152602081602481335afa908115610688575f916106d2575b506101005260405163046a002f60e21b815260026004820152602081602481335afa908115610688575f91610693575b5060405163617d935360e11b815290602090829060049082906001600160a01b03165afa908115610688575f91610652575b50610120525f5f5b60198110610625575063ffffffff9291839161014052604051602081019044825230604082015260408152610351606082610808565b5190206101605251166101805251166101a052516001600160401b0316633b9aca0081810291808304909114901517156106115763ffffffff9283916101c05251166101e0526103a8828451168387511690610872565b6102405260018060401b0390511691511663ffffffff835116019063ffffffff8211610611576103e56103eb9263ffffffff808751169116610872565b90610885565b90816102005251916401fffffffe63ffffffff84169360011b169280840460021490151715610611576104299263ffffffff6103e592511690610872565b61022052600780546001600160401b031916426001600160401b0316179055600880546001600160a81b0319166001600160a01b0390921691909117600160a01b1790556040516155dc9081610893823960805181818161035701528181610711015281816112df015281816124a3015281816132ca015281816150b20152615270015260a05181818161179a01528181611caf015281816120650152614833015260c0518181816108a40152818161159e015281816116df01528181613625015281816142cf0152615458015260e051818181610b5e0152610cad015261010051818181610ba30152818161144e0152818161257d0152612764015261012051818181610e190152818161112301528181612164015261438901526101405181818161107d01528181611ddd015281816135a1015261395b0152610160518181816126a401526131e101526101805181818161272f0152818161314b01526147eb01526101a051818181610643015281816134e90152818161463e01526146bf01526101c05181818161135c015281816126220152818161346c0152614fef01526101e05181613345015261020051818181612304015261283e015261022051818181611ec3015261285f015261024051818181611e9a015281816122dd015261288e0152f35b634e487b7160e01b5f52601160045260245ffd5b906001906040516020810191808352604082015260408152610648606082610808565b519020910161031b565b90506020813d602011610680575b8161066d60209383610808565b8101031261067c57515f610313565b5f80fd5b3d9150610660565b6040513d5f823e3d90fd5b90506020813d6020116106ca575b816106ae60209383610808565b8101031261067c5760206106c360049261085e565b91506102e1565b3d91506106a1565b90506020813d602011610704575b816106ed60209383610808565b8101031261067c576106fe9061085e565b5f6102b1565b3d91506106e0565b90506020813d60201161073e575b8161072760209383610808565b8101031261067c576107389061085e565b5f610282565b3d915061071a565b90506020813d602011610778575b8161076160209383610808565b8101031261067c576107729061085e565b5f61024b565b3d9150610754565b90506020813d6020116107b2575b8161079b60209383610808565b8101031261067c576107ac9061085e565b5f610213565b3d915061078e565b90506020813d6020116107ec575b816107d560209383610808565b8101031261067c576107e69061085e565b5f6101db565b3d91506107c8565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176107f457604052565b51906001600160401b038216820361067c57565b519063ffffffff8216820361067c57565b519060ff8216820361067c57565b51906001600160a01b038216820361067c57565b8181029291811591840414171561061157565b919082018092116106115756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063025e7c2714612c7557806302ad3d5d14612c4c57806305261aea14612b5257806306f1305614612b365780630eaa75fe1461299e578063136439dd14612719578063192a8d51146126ee5780631a3ec5f1146126c7578063228f10241461268d57806323a772bd146126725780632fd0d5741461264857806337f1a4701461256157806338926b6d146123d95780633b304147146122c05780633dbe17ce146121ef57806340417cf114611ef1578063447970c914611e66578063452a932014611e3d578063476f584f14611db557806348f77bcb14611d5c5780634965c9d514611cde5780634cf088d914611c995780635c1bba3814611c6e5780635df6a6bc14611c555780635e5e72c81461184d5780636056969b1461181257806368d7b0a91461177e57806369f38dc8146117625780636f47f9b91461173457806372f7a0301461170e57806375c60225146116c957806380cb5491146116905780638273b45114611674578063858b20131461163b57806386525daa146114fe578063883b2213146114cf5780638a0dac4a146114325780638d6cb81d146114145780638f7dcfa3146113f1578063928e6d44146113d3578063a10ffbed146113b2578063a515366a146111fa578063a95f6a84146111dc578063b3f05b97146111b5578063b7b7e8b01461119d578063bf5522da14611163578063c29ee1b514611146578063c2fb26a61461110b578063c4f892d7146110e1578063c68eef3d146110a0578063c703372114611065578063c76aa49b14610d48578063c932afe814610c8c578063ce91e9d014610c65578063ce97371b14610c39578063d1e8507b14610bd2578063d33219b414610b8d578063d4c5b25214610b48578063d6951d0314610956578063d8c76177146107f5578063dbe7e3bd146107cb578063e43596ab146105f5578063e4af29fc146105d7578063ea6ec49c146105a0578063f992553a14610567578063fba13d4914610386578063fc0c546a146103415763fe10d77414610306575f80fd5b3461033e57602036600319011261033e576020906040906001600160a01b0361032d612ce3565b168152600b83522054604051908152f35b80fd5b503461033e578060031936011261033e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461033e5761039536612d59565b9092916103a184614ae0565b1580610544575b15610535576103b78435612e65565b50906003820154918260e01c60088101908181116104b5576007019081116105215760046103f46001600160401b039260031c60408a0135612f7c565b92015460801c168160031b9180830460081490151715610521579061041891612f6f565b60408201816001600160401b0361042e83613052565b161015806104ec575b156104dd57906001600160401b0361045161045793613052565b16612f7c565b946073860295808704607314901517156104c9578060a061047992019061354f565b6073870196918783116104b557966104ac92610499926104b2989961340e565b6001600160a01b03909416933691613081565b906142a2565b80f35b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b85526011600452602485fd5b637ca55c7760e01b8652600486fd5b506104f681613052565b6001600160401b03610519607361051060a08c018c61354f565b90500485612f6f565b911610610437565b634e487b7160e01b86526011600452602486fd5b637ca55c7760e01b8352600483fd5b5061055160208201613052565b6001600160401b0360065460c01c9116146103a8565b503461033e57602036600319011261033e576020906040906001600160a01b0361058f612ce3565b168152600c83522054604051908152f35b503461033e57604036600319011261033e576105c060243560043561515d565b156105c85780f35b631eb49d6d60e11b8152600490fd5b503461033e578060031936011261033e576020600254604051908152f35b503461033e578060031936011261033e5760075460401c6001600160a01b0316801515806107b2575b156107a3576001600160401b03600161063d8260065460401c16613700565b500154167f00000000000000000000000000000000000000000000000000000000000000006001600160ff1b038116810361078f57906106809160011b90612f6f565b6001600160401b0361069b610693612fc9565b824216612fa9565b1611156107805760206106d261070c92604051906106ba604083612f3b565b600782526673696c656e636560c81b84830152614fd6565b60078054600160401b600160e01b031916905560405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b0381857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561077557610749575080f35b61076a9060203d60201161076e575b6107628183612f3b565b81019061320e565b5080f35b503d610758565b6040513d84823e3d90fd5b63085de62560e01b8252600482fd5b634e487b7160e01b84526011600452602484fd5b637ca55c7760e01b8252600482fd5b506001600160401b0360065460401c166001541161061e565b503461033e57602036600319011261033e5760406020916004358152600483522054604051908152f35b503461033e576108769061080836612dc5565b9294916108a0604061081988613868565b97928b9692959196359761082c896130d7565b9361088787519b8c978897631ccd6f7360e11b895260048901906001600160401b036060809282815116855282602082015116602086015260408101516040860152015116910152565b60e0608488015260e4870190612e1b565b92151560a48601528483036003190160c48601526130b7565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa93841561094b5786908795610917575b50036109085782146108f95760606104b29495013590614c44565b63f6f9561b60e01b8452600484fd5b637ca55c7760e01b8552600485fd5b905061093c91945060403d604011610944575b6109348183612f3b565b810190613581565b93905f6108de565b503d61092a565b6040513d88823e3d90fd5b503461033e5760a036600319011261033e57610970612d9c565b90610979612db2565b6064359263ffffffff8416808503610b44576084359161099c8482600435614577565b9263ffffffff85169260088401808511610b0d5760078501908111610b0d57816109c89160031c612f6f565b8015610b3557610333810190818111610b215761033201908111610b0d576103336109f391046133b8565b95875b8751811015610a33578049610a0b828a6133fa565b52610a1681896133fa565b5115610a24576001016109f6565b6361beb79160e11b8952600489fd5b5081610a4b9184610a448a8d614f9c565b91876147b4565b610a5485612e65565b50936001600160401b03600386015460a01c16946002600482015460c01c91015490604051966001600160401b03610100890197168852602088015260408701526060860152608085015260a084015260c083015261010060e0830152835180915260206101208301940190855b818110610af757505050807fe68a9cff584571ecaa2d8656dfb5b32a62acf68755ba2b74ef4e33b957fad8a59133940390a380f35b8251865260209586019590920191600101610ac2565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b89526011600452602489fd5b6361beb79160e11b8852600488fd5b8380fd5b503461033e578060031936011261033e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461033e578060031936011261033e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461033e57602036600319011261033e576020604051610bf281612f05565b82815201526040610c04600435613700565b506001600160401b038251610c1881612f05565b60208260018554958685520154169101908152835192835251166020820152f35b503461033e57610c51610c4b36612d26565b916135f6565b90610c6160405192839283612e3f565b0390f35b503461033e578060031936011261033e5760206001600160401b0360075416604051908152f35b503461033e57606036600319011261033e57604435801515809103610d44577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610d3557604051602160f91b602082015260043560e81b6001600160e81b03191660218201526024803560e01b6001600160e01b0319169082015260f89190911b6028820152600981526104b290610d30602982612f3b565b613738565b631eb49d6d60e11b8252600482fd5b5080fd5b503461033e5736600319016101608112610d445760a01361033e5760a03660a319011261033e57610d77613026565b9060c4356001600160401b03811692838203611061576001600160401b0316831480611032575b80611024575b156107a3576004356024356001600160401b0381169081810361102057506044356001600160401b0381169081810361101c57506040519060208201925f5160206155bc5f395f51905f5284528460408401526060830152608082015260808152610e1060a082612f3b565b51902091610e737f000000000000000000000000000000000000000000000000000000000000000093604051602081019161190160f01b8352866022830152604282015260428152610e63606282612f3b565b51902060843590606435906144a1565b9260018060a01b038416958615159283610f6a575b5050501561053557610ee06104b29394610ea0613026565b6001600160401b03610eb061303c565b81604051936020850195865216604084015216606082015260608152610ed7608082612f3b565b51902083614e24565b610ee8613026565b610f36610ef361303c565b610f28604051938492602084019660a4351891876001600160401b036040929594938160608401971683521660208201520152565b03601f198101835282612f3b565b519020604051610f47604082612f3b565b600c81526b32b8bab4bb37b1b0ba34b7b760a11b60208201526101443592614e8a565b909192505060e4356001600160401b038116908181036110185790611005939291506040519060208201925f5160206155bc5f395f51905f52845260a43560408401526060830152608082015260808152610fc660a082612f3b565b51902060405190602082019261190160f01b84526022830152604282015260428152610ff3606282612f3b565b519020610124359061010435906144a1565b6001600160a01b031684145f8080610e88565b8680fd5b8580fd5b8480fd5b5060a4356004351415610da4565b5061103b61303c565b60e435906001600160401b0382169182810361102057506001600160401b031614610d9e565b8280fd5b503461033e578060031936011261033e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461033e578060031936011261033e57600954604080516001600160401b03808416825283831c8116602083015260809390931c90921690820152606090f35b503461033e578060031936011261033e5760206001600160401b0360065460801c16604051908152f35b503461033e578060031936011261033e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461033e578060031936011261033e5760206040516103338152f35b503461033e57602036600319011261033e57604080916004358152600f602052205481519060018060c01b038116825260c01c6020820152f35b503461033e57610c516111af36612d26565b916135dc565b503461033e578060031936011261033e5760206001600160401b0360065416604051908152f35b503461033e578060031936011261033e576020600154604051908152f35b503461033e57604036600319011261033e57611214612ce3565b6024359081156113a3576001600160a01b0381169033820361138257818452600d6020528360408120555b818452600b60205260408420611256848254612f6f565b905560075490604082901c6001600160a01b0316158061134c575b80611343575b611317575b5050808352600b6020527f0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f10360206040852054604051908152a26040516323b872dd60e01b81523360048201523060248201526044810191909152602081606481857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561077557610749575080f35b600160401b600160e01b031990911660409190911b600160401b600160e01b0316176007555f8061127c565b50845415611277565b50828552600b60205260408520547f00000000000000000000000000000000000000000000000000000000000000001115611271565b818452600d60205260408420541561123f57631eb49d6d60e11b8452600484fd5b636fe0cfc760e11b8352600483fd5b503461033e578060031936011261033e57602060065460c01c604051908152f35b503461033e578060031936011261033e576020604051621000008152f35b503461033e578060031936011261033e57602061140c613597565b604051908152f35b503461033e578060031936011261033e576020600a54604051908152f35b503461033e57602036600319011261033e5761144c612ce3565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610d3557600880546001600160a81b0319166001600160a01b03909216918217600160a01b1790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a180f35b503461033e57602036600319011261033e5760ff60406020926004358152600584522054166040519015158152f35b503461033e5761158990604061088761151636612dc5565b949161159a61152785999395614ae0565b893595611533876130d7565b9361154160a08d018d61354f565b999088519a8b988998631ccd6f7360e11b8a5260048a01906001600160401b036060809282815116855282602082015116602086015260408101516040860152015116910152565b60e0608489015260e48801916130b7565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215611630578490859361160c575b506060860135036115fd57608085013582146108f95760406104b29495013590614c44565b637ca55c7760e01b8452600484fd5b905061162891925060403d604011610944576109348183612f3b565b91905f6115d8565b6040513d86823e3d90fd5b503461033e57602036600319011261033e576020906040906001600160a01b03611663612ce3565b168152600d83522054604051908152f35b503461033e578060031936011261033e57602060405160088152f35b503461033e57602036600319011261033e576020906040906001600160a01b036116b8612ce3565b168152600383522054604051908152f35b503461033e578060031936011261033e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461033e578060031936011261033e57602060ff60085460a01c166040519015158152f35b503461033e57602036600319011261033e576020611758611753612ce3565b613453565b6040519015158152f35b503461033e578060031936011261033e57602060405160188152f35b503461033e57604036600319011261033e57611798612ce3565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610d35576001600160a01b0316815260036020526040812054806117e6575080f35b5f1981019081116117fe576104b2906024359061451a565b634e487b7160e01b82526011600452602482fd5b503461033e57602036600319011261033e57600435808252600e60205260408220541561183d575080f35b8152600e60205243604082205580f35b503461033e5760a036600319011261033e5760043561186a612d9c565b90611873612db2565b916064356001600160401b03811161102057611893903690600401612cf9565b608435946001600160401b0386116110185736602387011215611018576001600160401b0386600401351161101857366024876004013560051b88010111611018576118e0818587614577565b94600863ffffffff8316018063ffffffff841611610b2157600763ffffffff841601908111610b215760031c906073808504808202918115918304141715611c2657841480611c3a575b15610a245760086073850401806073860411611c265760076073860401908111611c265761195b9060031c83612f6f565b886004013503610a245761197288600401356133b8565b91896001600160401b0360065460401c165b828210611ba7575050805b89600401358210611aa5575050916119e063ffffffff92611a3f969594604051916119d0836119c2602082018094613426565b03601f198101855284612f3b565b607387049251902090848a6147b4565b6119e987612e65565b506001600160401b03600382015460a01c16906002600482015460c01c910154916001600160401b036040519916895260208901526040880152606087015216608085015260e060a085015260e08401916130b7565b81810360c083015260048401358082529091906001600160fb1b0310611020576020817f53a5f4543c2c9fa1faea331134961ec29096606ebe66c1a7c522d41a79964c0793866004013560051b602488018483013733966004013560051b01030190a380f35b9091611ab18284612f7c565b8060031b9080820460081490151715611b9357607381029080820460731490151715611b93576103988101808211611b7f57611b148d92611b1b92611b008f8060248b926004013591016133ea565b3594508a811015611b7757905b8a8c61340e565b3691613081565b602081519101206040519160208301938452604083015260608201528b608082015260618152611b4c608182612f3b565b519020611b5983856133fa565b526001611b6e838b6004013560248d016133ea565b3592019061198f565b508990611b0d565b634e487b7160e01b8d52601160045260248dfd5b634e487b7160e01b8c52601160045260248cfd5b9092611bbb8460048d013560248e016133ea565b35611bcd8563ffffffff891685614717565b604051916020830193845260408301526060820152600160f81b608082015260618152611bfb608182612f3b565b519020611c0884866133fa565b526001611c1d8460048d013560248e016133ea565b35930190611984565b634e487b7160e01b8a52601160045260248afd5b50611c4e63ffffffff841660738604612f6f565b151561192a565b503461033e578060031936011261033e576104b2613226565b503461033e578060031936011261033e576007546040805191901c6001600160a01b03168152602090f35b503461033e578060031936011261033e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461033e57602036600319011261033e576004356001600160401b038111610d4457611d0f903690600401612cf9565b9060738203611d4d5790610d3060216104b29383604051948592601160fa1b602085015284840137810186838201520301601f198101835282612f3b565b6361beb79160e11b8352600483fd5b503461033e57602036600319011261033e576080611d7b6004356130d7565b611db360405180926001600160401b036060809282815116855282602082015116602086015260408101516040860152015116910152565bf35b503461033e578060031936011261033e576006546001600160401b031680611e0457505060207f0000000000000000000000000000000000000000000000000000000000000000604051908152f35b5f1901906001600160401b038211611e295750611e22602091612e65565b505461140c565b634e487b7160e01b81526011600452602490fd5b503461033e578060031936011261033e576008546040516001600160a01b039091168152602090f35b503461033e57604036600319011261033e5760206001600160401b036004611e8e8135612e65565b50015416611ee7611ec17f0000000000000000000000000000000000000000000000000000000000000000602435612f5c565b7f0000000000000000000000000000000000000000000000000000000000000000612f6f565b1115604051908152f35b503461033e57606036600319011261033e576004356001600160401b038111610d4457611f22903690600401612cf9565b9091604082036121e057611f37368385613081565b80516020909101206001600160a01b03811693338503612134575b8483526003602052604083205461212557600254936210000085101561211657600160401b851015612102576001850180600255611f8f86612cb7565b81546001600160a01b0360039290921b91821b19169089901b1790558086116104c9577f9d5b944ab284825b63a054a44391b9f111a88086dd47d915d9ee4f1f85259064612048949388938893858952600360205260408920556120006040519283926020845260208401916130b7565b0390a3604051600160fe1b602082015260e885901b6001600160e81b031916602182015260609190911b6001600160601b031916602482015260188152610d30603882612f3b565b6040516326201f6160e21b815260048101939093526020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156120f657906120bf575b60209250806120af575b50604051908152f35b6120b9908261451a565b5f6120a6565b506020823d6020116120ee575b816120d960209383612f3b565b810103126120ea576020915161209c565b5f80fd5b3d91506120cc565b604051903d90823e3d90fd5b634e487b7160e01b84526041600452602484fd5b63f36efb6f60e01b8452600484fd5b632fa1d71d60e01b8352600483fd5b846040516121cb602082017f737761726d726c3a2072656769737465722074686973206b657900000000000081527f0000000000000000000000000000000000000000000000000000000000000000603a8401526bffffffffffffffffffffffff198660601b16605a840152604e83526121af606e84612f3b565b91519091206001600160a01b03919060443590602435906144a1565b1614611f525763ee9f2d5360e01b8352600483fd5b63ee9f2d5360e01b8152600490fd5b503461033e576121fe36612d59565b90929161220a84613868565b92915050158061229d575b156115fd576122248535612e65565b506003810154958660e01c6008810190818111610b0d576007019081116104b5576001600160401b039161227a61227f92606085600461226660408c01613052565b98015460801c169160031c93013590612f6f565b612f7c565b9116036115fd5792936104b2936001600160a01b03909116916142a2565b506122aa60208301613052565b6001600160401b0360065460c01c911614612215565b503461033e57602036600319011261033e576004356123286123027f000000000000000000000000000000000000000000000000000000000000000083612f5c565b7f0000000000000000000000000000000000000000000000000000000000000000612f6f565b421015806123cb575b1561078057808252600560205260ff6040832054166123bc57806104b2918352600560205260408320600160ff19825416179055604051602081019044825282604082015260408152612385606082612f3b565b51902060405191604360f81b602084015263ffffffff60e01b9060e01b166021830152602582015260258152610d30604582612f3b565b632fa1d71d60e01b8252600482fd5b506401000000008110612331565b50346120ea576123eb6111af36612d26565b62100000821080612556575b1561254757602081015160601c9160606034830151811c92015160c01c633b9aca00810290808204633b9aca0014901517156125335761244490825f52600460205260405f205490612f7c565b92815f52600460205260405f2061245c858254612f6f565b9055821561252b575b50604080516001600160a01b0384168152602081018590527f4ec90e965519d92681267467f775ada5bd214aa92c0dc93d90a5e880ce9ed0269190a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156120ea576040516340c10f1960e01b81526001600160a01b039290921660048301526024820152905f908290604490829084905af1801561252057612512575080f35b61251e91505f90612f3b565b005b6040513d5f823e3d90fd5b91505f612465565b634e487b7160e01b5f52601160045260245ffd5b637ca55c7760e01b5f5260045ffd5b50606e8151146123f7565b346120ea5760203660031901126120ea5761257a612ce3565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480612607575b806125f1575b156125e25760078054600160401b600160e01b03191660409290921b600160401b600160e01b0316919091179055005b631eb49d6d60e11b5f5260045ffd5b5060075460401c6001600160a01b0316156125b2565b506001600160a01b0381165f908152600b60205260409020547f000000000000000000000000000000000000000000000000000000000000000011156125ac565b346120ea5760203660031901126120ea576004355f52600e602052602060405f2054604051908152f35b346120ea575f3660031901126120ea57602060405160738152f35b346120ea575f3660031901126120ea5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346120ea575f3660031901126120ea5760206040515f5160206155bc5f395f51905f528152f35b346120ea575f3660031901126120ea576020612708612fc9565b6001600160401b0360405191168152f35b346120ea5760203660031901126120ea576004357f00000000000000000000000000000000000000000000000000000000000000008060180290601882040361253357811161298f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303612938575b61288c906001600160401b0342166127ab8242612f6f565b6127b3612fc9565b916040516127c081612eea565b8181526001600160401b03838116602083015284166040918201526009805477ffffffffffffffffffffffffffffffff0000000000000000199093166001600160c01b03199093169290921792901b67ffffffffffffffff60401b169190911760809290921b67ffffffffffffffff60801b169190911790556128837f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612f7c565b60011c90612f6f565b7f0000000000000000000000000000000000000000000000000000000000000000908115612924570460018101809111612533576128cc90600a54612f6f565b600a55600954604080516001600160401b03808416825283831c8116602083015260809390931c9092169082015233907f7d548de87b8b0e39fa2c1f4d048e52d62182a4efc65ce5bee7a5d74685685c3590606090a2005b634e487b7160e01b5f52601260045260245ffd5b60085490336001600160a01b0383161480612982575b8061296a575b156125e25760ff60a01b19909116600855612793565b506001600160401b0360095460401c16421015612954565b5060ff8260a01c1661294e565b632ed6c2e160e11b5f5260045ffd5b346120ea5760203660031901126120ea576040516129bb81612eba565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f9052610120015f9052600435612a0a90612e65565b5060405190612a1882612eba565b80549182815260018201546020820190815260028301546040830190815260038401546060840194600160a01b600190038216865260808501908260a01c6001600160401b0316825260a086019260e01c8352600401549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c6001600160401b03168952610120019860c01c8952604051998a525160208a0152516040890152600160a01b600190039051166060880152516001600160401b031660808701525163ffffffff1660a0860152516001600160401b031660c0850152516001600160401b031660e0840152516001600160401b0316610100830152516001600160401b031661012082015261014090f35b346120ea575f3660031901126120ea5760205f54604051908152f35b346120ea5760203660031901126120ea576006546001600160401b03166004355b80151580612c39575b80612c17575b15612bcf57612bca90612b9d612b9784612e9d565b93612e65565b50600301546001600160a01b03165f908152600c602052604090208054612bc390612e59565b9055612e59565b612b73565b7f839cf22e1ba87ce2f5b9bbf46cf0175a09eed52febdfaac8852478e68203c76360206001600160401b038416806001600160401b03196006541617600655604051908152a1005b506001600160401b036003612c2b84612e65565b50015460a01c164211612b82565b505f546001600160401b03831610612b7c565b346120ea575f3660031901126120ea5760206001600160401b0360065460401c16604051908152f35b346120ea5760203660031901126120ea576004356002548110156120ea57612c9e602091612cb7565b905460405160039290921b1c6001600160a01b03168152f35b600254811015612ccf5760025f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b600435906001600160a01b03821682036120ea57565b9181601f840112156120ea578235916001600160401b0383116120ea57602083818601950101116120ea57565b9060406003198301126120ea5760043591602435906001600160401b0382116120ea57612d5591600401612cf9565b9091565b90600319820160e081126120ea5760a0136120ea5760049160a435906001600160401b0382116120ea5760c09082900360031901126120ea576004019060c43590565b602435906001600160401b03821682036120ea57565b6044359063ffffffff821682036120ea57565b9060606003198301126120ea576004356001600160401b0381116120ea5760c081840360031901126120ea5760040191602435906001600160401b0382116120ea57612e1391600401612cf9565b909160443590565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b604090612e56939281528160208201520190612e1b565b90565b8015612533575f190190565b5f54811015612ccf575f8080526005919091027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b6001600160401b03166001600160401b0381146125335760010190565b61014081019081106001600160401b03821117612ed657604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117612ed657604052565b604081019081106001600160401b03821117612ed657604052565b608081019081106001600160401b03821117612ed657604052565b90601f801991011681019081106001600160401b03821117612ed657604052565b8181029291811591840414171561253357565b9190820180921161253357565b9190820391821161253357565b906001600160401b03809116911601906001600160401b03821161253357565b906001600160401b03809116911603906001600160401b03821161253357565b612e56604051612fd881612eea565b6001600160401b03613017600954828116845282808260401c169182602087015260801c16908160408601528042105f14613020575082421690612f89565b91511690612fa9565b90612f89565b6024356001600160401b03811681036120ea5790565b6044356001600160401b03811681036120ea5790565b356001600160401b03811681036120ea5790565b6001600160401b038111612ed657601f01601f191660200190565b92919261308d82613066565b9161309b6040519384612f3b565b8294818452818301116120ea578281602093845f960137010152565b908060209392818452848401375f828201840152601f01601f1916010190565b6040516130e381612f20565b5f81525f60208201525f60408201525f6060820152508015613194575f198101818111612533576001600160401b0360046131286131218394612e65565b5094612e65565b5001541691600481015460c01c90613171836003600284015493015460a01c16847f00000000000000000000000000000000000000000000000000000000000000001690612fa9565b916040519461317f86612f20565b85526020850152604084015216606082015290565b505f5415612ccf575f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56754604051906001600160401b03166131d782612f20565b81525f60208201527f000000000000000000000000000000000000000000000000000000000000000060408201525f606082015290565b908160209103126120ea575180151581036120ea5790565b335f52600d60205260405f2054801561333f574210158061332b575b1561331c57335f52600b6020526132c5602060405f2054335f52600b82525f6040812055335f52600d82525f60408120556040515f81527f0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103833392a260405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015612520576133015750565b6133199060203d60201161076e576107628183612f3b565b50565b63085de62560e01b5f5260045ffd5b50335f52600c60205260405f205415613242565b5061336a7f000000000000000000000000000000000000000000000000000000000000000042612f6f565b335f52600d60205260405f20556007543360018060a01b038260401c161461338f5750565b600160401b600160e01b031916600755565b6001600160401b038111612ed65760051b60200190565b906133c2826133a1565b6133cf6040519182612f3b565b82815280926133e0601f19916133a1565b0190602036910137565b9190811015612ccf5760051b0190565b8051821015612ccf5760209160051b010190565b909392938483116120ea5784116120ea578101920390565b80516020909101905f5b81811061343d5750505090565b8251845260209384019390920191600101613430565b6001600160a01b03165f818152600b60205260409020547f000000000000000000000000000000000000000000000000000000000000000011801561353a575b8015613523575b61351e57600754604081901c6001600160a01b0316918214918215613515575b5081156134c5575090565b90506001600160401b0361350f6134e56134dd612fc9565b834216612fa9565b92827f00000000000000000000000000000000000000000000000000000000000000009116612f6f565b91161190565b1591505f6134ba565b505f90565b506001600160401b0360095460401c16421061349a565b50805f52600d60205260405f20541515613493565b903590601e19813603018212156120ea57018035906001600160401b0382116120ea576020019181360383136120ea57565b91908260409103126120ea576020825192015190565b5f54806135c357507f000000000000000000000000000000000000000000000000000000000000000090565b5f198101908111612533576135d790612e65565b505490565b91906001600160401b036006541683101561331c57612d55925b92905f9061362193604051948592839263382f431b60e01b84526020600485015260248401916130b7565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612520575f905f935f91613675575b5061366c909394612e65565b50540361254757565b935050503d805f843e6136888184612f3b565b8201916060818403126120ea5780516020820151916040810151906001600160401b0382116120ea57019084601f830112156120ea5781516136c981613066565b956136d76040519788612f3b565b818752602082850101116120ea576020815f928261366c9601838a015e87010152919390613660565b600154811015612ccf5760015f81815291901b7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60191565b60015490817f3fc084d38c46aa7cac68094996caa5ba1638a70ca93b3c43d42c5cdb60f6c1d860405160208152806137736020820186612e1b565b0390a260208151910120613797613788612fc9565b6001600160401b034216612fa9565b91604051916137a583612f05565b82526001600160401b036020830193168352600160401b811015612ed6578060016137d39201600155613700565b929092613801576001600160401b0360019181935185555116920191166001600160401b0319825416179055565b634e487b7160e01b5f525f60045260245ffd5b3563ffffffff811681036120ea5790565b903590601e19813603018212156120ea57018035906001600160401b0382116120ea57602001918160051b360383136120ea57565b5f1981146125335760010190565b905f9060608335906001600160401b036006541682101580614298575b156125475761389382612e65565b509360208601946138a386613814565b9060408801916138b3838a613825565b91906138be836133a1565b926138cc6040519485612f3b565b808452602084019060051b8201913683116120ea57905b82821061428857505050906138f791614f9c565b60018201540361254757600381015460e01c9760088901808a116125335760078a019081116125335760031c95858201359261394163ffffffff61393a8c613814565b1689612f6f565b84101561254757878410995f9285613ffd5780613fe257507f00000000000000000000000000000000000000000000000000000000000000005b9b5b5f988c15613bec575060808501906139b9876139a261399c858a61354f565b90615456565b926001600160401b03600488015460401c16614717565b03613bdd57611b146139cb918661354f565b985b6001860191828711610b21579063ffffffff6139eb6139f293613814565b1690612f6f565b14613bcf5750889998613bb3575b613a0d60a0830183613825565b8291921015613b9f5790613a269160051b81019061354f565b929093608084036104dd5761033382066005810290808204600514901517156104b557600481018091116104b557868081925b600c8410613b87575081925060405160208101916020835260026040830152602060608301525f51602061557c5f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f51602061559c5f395f51905f5260a282015260a28152613ac460c282612f3b565b519060055afa92613ad36152e4565b9380613b7c575b15613b6d57613b3b613b0388959394610333613af98897602096613825565b91909204916133ea565b359260408781519485938185019788528051918291018486015e8301818b8483018a815237010185815203601f198101835282612f3b565b5190600a5afa613b496152e4565b501561053557602011610d445735905060018060b81b039060401c169060b81b1791565b637ca55c7760e01b8752600487fd5b506020845114613ada565b91506001908183851c1690821b179201918891613a59565b634e487b7160e01b86526032600452602486fd5b9450613bc9613bc18661385a565b958383615313565b94613a00565b549899989795505050505050565b637ca55c7760e01b8852600488fd5b975050965060038298920180891161253357613c09908585615313565b9660a08401613c188186613825565b8b1015612ccf57613c2f908b60051b81019061354f565b9190986080830361254757610333880690600582029180830460051490151715612533575f9a5f5f5b600c8110613fd057505f8091604051602081019160208352600260408301526020878301525f51602061557c5f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f51602061559c5f395f51905f5260a282015260a28152613cc260c282612f3b565b519060055afa94613cd16152e4565b9580613fc5575b15612547575f806103339760208f8f8f90613cf9613d0593613b0393613825565b9d9091049c8d916133ea565b5190600a5afa613d136152e4565b5015612547576020116120ea57359360018e01808f1161253357613d37858b613825565b821015612ccf57613d4d9160051b81019061354f565b608081036125475760018501808611612533575f905f905b600c8210613fb05750505f8091604051602081019160208352600260408301526020898301525f51602061557c5f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f51602061559c5f395f51905f5260a282015260a28152613dd060c282612f3b565b519060055afa613dde6152e4565b9080613fa5575b15612547575f80918f613e088f88613e02602094613b0393613825565b906133ea565b5190600a5afa613e166152e4565b5015612547576020116120ea578e9035946002820180921161253357613e3c908b613825565b821015612ccf57613e529160051b81019061354f565b929093608084036125475760028101809111612533575f905f905b600c8210613f905750505f91829160405190602080830193818552600260408501528301525f51602061557c5f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f51602061559c5f395f51905f5260a282015260a28152613ed760c282612f3b565b519060055afa90613ee66152e4565b9180613f85575b15612547575f916020613f0a613b038f94613e028f968897613825565b5190600a5afa613f186152e4565b5015612547576020116120ea57604051600893841b60ff19908116602083015292841b8316603f8201529035831b909116605e8201529089901b69ffffffffffffffffffff1916607d82015260738152613f73609382612f3b565b986004810180911161253357926139cd565b506020825114613eed565b600192831b81831c8416179290910190613e6d565b506020815114613de5565b600192831b81831c8416179290910190613d65565b506020865114613cd8565b600191821b85821c8316179101613c58565b5f19810190811161253357613ff690612e65565b505461397b565b509a91505f1984018481116125335760a084019061401b8286613825565b15612ccf578061402a9161354f565b919060808303612547576103338206926005840293808504600514901517156125335760038401808511612533578c905f905f905b600c82106142705750505f91829160405190602080830193818552600260408501528301525f51602061557c5f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f51602061559c5f395f51905f5260a282015260a281526140c960c282612f3b565b519060055afa6140d76152e4565b9080614265575b15612547575f8091602061410a613b038f986140fe8f9a6103339b613825565b9a909104998a916133ea565b5190600a5afa6141186152e4565b5015612547576020116120ea5761413190359387613825565b60011015612ccf5780602061414792019061354f565b919092608083036125475760048101809111612533578b905f905f905b600c821061424d5750505f91829160405190602080830193818552600260408501528301525f51602061557c5f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f51602061559c5f395f51905f5260a282015260a281526141ce60c282612f3b565b519060055afa906141dd6152e4565b9180614242575b15612547575f9160206141ff613b038594613e028f8e613825565b5190600a5afa61420d6152e4565b5015612547576020116120ea5760b89190911b6001600160b81b031916903560401c6001600160b81b0316179a60029261397d565b5060208251146141e4565b8e9350600192831b81831c8416179290910190614164565b5060208151146140de565b8f9350600192831b81831c841617929091019061405f565b81358152602091820191016138e3565b505f548210613885565b60206142cb94939260405180968192631b27a36f60e01b83528460048401526024830190612e1b565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415612520575f9461446d575b5080358094146125475760208101936143d461432286613052565b92604081019361433185613052565b6001600160401b03604051918160208401945f5160206155bc5f395f51905f5286528860408601521660608401521660808201526080815261437460a082612f3b565b519020604051602081019161190160f01b83527f000000000000000000000000000000000000000000000000000000000000000060228301526042820152604281526143c1606282612f3b565b51902060606080830135920135906144a1565b6001600160a01b038481169116036125475761442e6143fe6143f861446b97613052565b93613052565b610f286040519384926020840196876001600160401b036040929594938160608401971683521660208201520152565b5190209061443c8282614e24565b6040519061444b604083612f3b565b600e82526d62726f6b656e2070726f6d69736560901b6020830152614e8a565b565b9093506020813d602011614499575b8161448960209383612f3b565b810103126120ea5751925f614307565b3d915061447c565b6001600160ff1b038316927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116145125760ff1c601b019081601b11612533576020935f9360ff60809460405194855216868401526040830152606082015282805260015afa15612520575f5190565b505050505f90565b604051604160f81b602082015260e89190911b6001600160e81b0319166021820152633b9aca0090910460c090811b6001600160c01b031990811660248401524290911b16602c8201526014815261446b90610d30603482612f3b565b929190926001600160401b0360095460401c1642106147085761459933613453565b156146f9576145a6613597565b036146eb576001600160401b035f54931642811115806146b8575b1561298f57831590811561468c575b501561298f5763ffffffff6145f491166001600160401b0360065460401c16612f6f565b60015480821161467d5781148015614621575b1561460f5750565b63fc3f058960e01b5f5260045260245ffd5b506146636001600160401b03600161463884613700565b500154167f000000000000000000000000000000000000000000000000000000000000000090612f6f565b6001600160401b03614676610693612fc9565b1610614607565b6361beb79160e11b5f5260045ffd5b90505f1984018481116125335760046146ac6001600160401b0392612e65565b5001541611155f6145d0565b50426146e47f000000000000000000000000000000000000000000000000000000000000000083612f6f565b10156145c1565b621af02b60eb1b5f5260045ffd5b6314f8a09f60e21b5f5260045ffd5b6313d0ff5960e31b5f5260045ffd5b90918060031b90808204600814901517159283612533578161473891612f7c565b90600882116147ab575b61474b826133b8565b935f5b83811061477557505050505060405161476f81610f28602082018095613426565b51902090565b81612533578061479861479360019361478e878a612f6f565b612f6f565b613700565b50546147a482896133fa565b520161474e565b60089150614742565b909193925f54906040516020810190448252836040820152604081526147db606082612f3b565b5190206001600160401b036148107f000000000000000000000000000000000000000000000000000000000000000042612f6f565b169260065491604051936316ede89d60e11b855260208560048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515612520575f95614aac575b50604051996148718b612eba565b8a5260208a0190815260408a0191825260608a0199338b526080810196875263ffffffff60a0820199169a8b8a526001600160401b0360c083019916895260e08201946001600160401b038760401c1686526001600160401b0361010084019760801c1687526001600160401b03633b9aca0061012085019904168852600160401b811015612ed65780600161490992015f55612e65565b9190916138015791518155915160018301559151600282015590519451965160a09790971b67ffffffffffffffff60a01b166001600160a01b03959095169490941760e09690961b6001600160e01b031916959095176003840155925193519251905160409390931b67ffffffffffffffff60401b166001600160401b03949094169390931760809390931b67ffffffffffffffff60801b169290921760c09190911b6001600160c01b031916176004919091015567ffffffffffffffff60401b6149e3600654936001600160401b038560401c16612f89565b60401b1690614a1b6001600160401b038060801b92166001600160401b038467ffffffffffffffff60401b1987161760801c16612f89565b60801b1691600160401b600160c01b03191617176006556001600160401b03614a45610693612fc9565b166001600160401b03196007541617600755335f52600c60205260405f20614a6d815461385a565b905560075433604082901c6001600160a01b031603614a895750565b600160401b600160e01b0319163360401b600160401b600160e01b031617600755565b9094506020813d602011614ad8575b81614ac860209383612f3b565b810103126120ea5751935f614863565b3d9150614abb565b9081356001600160401b036006541681101580614c3a575b1561254757614b0690612e65565b50916020810190614b178282613825565b60405160208101929091906001600160fb1b0382116120ea5782602091614b509360051b8091873781010301601f198101835282612f3b565b51902060018501541480614c22575b15612547576040810135938460031b85810460081486151715612533576003614bab92015460e01c1194855f14614c0257613e02614ba361399c60a086018661354f565b945b84613825565b35918415614bfc5760015b60405191608060208401946060810135865201356040840152606083015260ff60f81b9060f81b16608082015260618152614bf2608182612f3b565b5190200361254757565b5f614bb6565b613e02614c15611b1460a086018661354f565b6020815191012094614ba5565b50614c2d8282613825565b9050604082013510614b5f565b505f548110614af8565b9392919093614c5281612e65565b50600301546001600160a01b0316906004614c6c82612e65565b50015467ffffffffffffffff60401b60065491168067ffffffffffffffff60401b19831617600655614c9d83612e65565b5060046001600160401b0360801b9101541691600160401b600160c01b03191617176006555f545b818111614d8e57507fea4df5429cafaa0db4732a7d35369bd67112422ee987050c2f137abd4ae8cc40602061446b9697614d34600654918260c01c9760405190858201928a84528860408401526060830152608082015260808152614d2b60a082612f3b565b51902096612e9d565b6001600160c01b0390911660c082901b6001600160c01b031916176006556040516001600160401b039091168152a260405190614d72604083612f3b565b600a8252691ddc9bdb99c81c9bdbdd60b21b6020830152614e8a565b5f19810181811161253357614da290612e65565b50600301546001600160a01b03165f908152600c602052604090208054614dc890612e59565b90555f548015614e10575f190190614ddf82612e65565b929092613801575f60048482614e0b965582600182015582600282015582600382015501555f55612e59565b614cc5565b634e487b7160e01b5f52603160045260245ffd5b6001600160a01b03165f908152600b602052604090205415614e7b57805f52601060205260ff60405f205416614e6c575f52601060205260405f20600160ff19825416179055565b632fa1d71d60e01b5f5260045ffd5b636fe0cfc760e11b5f5260045ffd5b90614e9491614fd6565b918215614f97576040513360601b6001600160601b03191660208201908152603482018490526054820192909252614ecf8160748101610f28565b5190205f52600e60205260405f20548015159081614f8d575b5015614f48576132c591602091604051908282527fcfac911f7032cadeaeb858507c2650c49ebf68367cc994d123f2973125077393843393a360405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b5f908152600f6020526040902080546001600160c01b039283168382160192831161253357506001600160c01b03919091166001600160c01b03194360c01b16179055565b905043115f614ee8565b505050565b9061476f610f2891604051928391602083019564626c6f627360d81b875263ffffffff60e01b9060e01b1660258401526029830190613426565b6001600160a01b03165f818152600b60205260409020547f00000000000000000000000000000000000000000000000000000000000000009392919084111561515757805f52600b60205260405f2054935b841561514f57815f52600b60205260405f20615045868254612f7c565b905560075490604082901c6001600160a01b031683149081615139575b50615123575b507f860cca457903c109c3c025650822e864c47505a1e701cf6c4d3b5bc604cd610560405185815260406020820152806150a733956040830190612e1b565b0390a3600182901c917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906150e6908490612f7c565b813b156120ea575f91602483926040519485938492630852cd8d60e31b845260048401525af18015612520576151195750565b5f61446b91612f3b565b600160401b600160e01b0319166007555f615068565b9050825f52600b60205260405f2054105f615062565b505f93505050565b83615028565b805f52600f60205260405f20916040519261517784612f05565b546001600160c01b038116845260c01c60208085019182526040513360601b6001600160601b03191691810191825260348101859052605481019390935290916151c48160748101610f28565b5190205f908152600e602052604090205483516001600160c01b0316159182156152db575b82156152c6575b50506152c057805f52600f6020525f604081205560018060c01b03825116906040519182527fcfac911f7032cadeaeb858507c2650c49ebf68367cc994d123f297312507739360203393a35160405163a9059cbb60e01b81523360048201526001600160c01b0390911660248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015612520576152a3575b50600190565b6152bb9060203d60201161076e576107628183612f3b565b61529d565b50505f90565b516001600160401b0316111590505f806151f0565b811592506151e9565b3d1561530e573d906152f582613066565b916153036040519384612f3b565b82523d5f602084013e565b606090565b909161532260a0830183613825565b821015612ccf576153389160051b81019061354f565b919092608083036125475761033381066005810290808204600514901517156125335760038101809111612533575f905f905b600c82106154415750505f809160405160208101916020835260026040830152602060608301525f51602061557c5f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f51602061559c5f395f51905f5260a282015260a281526153d760c282612f3b565b519060055afa6153e56152e4565b9080615436575b1561254757602061540e613b035f9594610333613af98760408a990190613825565b5190600a5afa61541c6152e4565b5015612547576020116120ea57356001600160f81b031690565b5060208151146153ec565b600192831b81831c841617929091019061536b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169290915f60605b8282101561556b5760405163d2b270b160e01b81528583013560f81c60048201526020816024818a5afa908115612520575f9161553a575b5080151580615527575b1561254757602061551b8180615521956154f2611b148c8a8c6154ec8b83612f6f565b9261340e565b8281519101206040519582879351918291018585015e8201908382015203018084520182612f3b565b92612f6f565b90615487565b50836155338285612f6f565b11156154c9565b90506020813d8211615563575b8161555460209383612f3b565b810103126120ea57515f6154bf565b3d9150615547565b935050509150602081519101209056fe564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d3630673eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000018670cf55664692ad4ca1d022d045de82feaf7596099ed89774ccece680597db2",
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
// Solidity: constructor((uint64,uint32,uint32,uint32,uint32,uint64,uint8,uint8,uint8,uint8,uint64,uint64,uint32,uint32,uint32,uint64,uint64,uint32) p, address guardian_) returns()
func (swarmRollup *SwarmRollup) PackConstructor(p Params, guardian_ common.Address) []byte {
	enc, err := swarmRollup.abi.Pack("", p, guardian_)
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

// PackENTRIES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc29ee1b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ENTRIES() view returns(uint256)
func (swarmRollup *SwarmRollup) PackENTRIES() []byte {
	enc, err := swarmRollup.abi.Pack("ENTRIES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackENTRIES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc29ee1b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ENTRIES() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackENTRIES() ([]byte, error) {
	return swarmRollup.abi.Pack("ENTRIES")
}

// UnpackENTRIES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc29ee1b5.
//
// Solidity: function ENTRIES() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackENTRIES(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("ENTRIES", data)
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

// PackPAUSEWINDOWS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69f38dc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAUSE_WINDOWS() view returns(uint256)
func (swarmRollup *SwarmRollup) PackPAUSEWINDOWS() []byte {
	enc, err := swarmRollup.abi.Pack("PAUSE_WINDOWS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAUSEWINDOWS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69f38dc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAUSE_WINDOWS() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackPAUSEWINDOWS() ([]byte, error) {
	return swarmRollup.abi.Pack("PAUSE_WINDOWS")
}

// UnpackPAUSEWINDOWS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69f38dc8.
//
// Solidity: function PAUSE_WINDOWS() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackPAUSEWINDOWS(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("PAUSE_WINDOWS", data)
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
// Solidity: function contextOf(uint256 id) view returns((uint64,uint64,bytes32,uint64))
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
// Solidity: function contextOf(uint256 id) view returns((uint64,uint64,bytes32,uint64))
func (swarmRollup *SwarmRollup) TryPackContextOf(id *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("contextOf", id)
}

// UnpackContextOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48f77bcb.
//
// Solidity: function contextOf(uint256 id) view returns((uint64,uint64,bytes32,uint64))
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

// PackExcused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d6cb81d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function excused() view returns(uint256)
func (swarmRollup *SwarmRollup) PackExcused() []byte {
	enc, err := swarmRollup.abi.Pack("excused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExcused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d6cb81d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function excused() view returns(uint256)
func (swarmRollup *SwarmRollup) TryPackExcused() ([]byte, error) {
	return swarmRollup.abi.Pack("excused")
}

// UnpackExcused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d6cb81d.
//
// Solidity: function excused() view returns(uint256)
func (swarmRollup *SwarmRollup) UnpackExcused(data []byte) (*big.Int, error) {
	out, err := swarmRollup.abi.Unpack("excused", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackGuarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72f7a030.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guarded() view returns(bool)
func (swarmRollup *SwarmRollup) PackGuarded() []byte {
	enc, err := swarmRollup.abi.Pack("guarded")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72f7a030.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guarded() view returns(bool)
func (swarmRollup *SwarmRollup) TryPackGuarded() ([]byte, error) {
	return swarmRollup.abi.Pack("guarded")
}

// UnpackGuarded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72f7a030.
//
// Solidity: function guarded() view returns(bool)
func (swarmRollup *SwarmRollup) UnpackGuarded(data []byte) (bool, error) {
	out, err := swarmRollup.abi.Unpack("guarded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (swarmRollup *SwarmRollup) PackGuardian() []byte {
	enc, err := swarmRollup.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (swarmRollup *SwarmRollup) TryPackGuardian() ([]byte, error) {
	return swarmRollup.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (swarmRollup *SwarmRollup) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := swarmRollup.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x136439dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(uint256 duration) returns()
func (swarmRollup *SwarmRollup) PackPause(duration *big.Int) []byte {
	enc, err := swarmRollup.abi.Pack("pause", duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x136439dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(uint256 duration) returns()
func (swarmRollup *SwarmRollup) TryPackPause(duration *big.Int) ([]byte, error) {
	return swarmRollup.abi.Pack("pause", duration)
}

// PackPausedFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x192a8d51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedFor() view returns(uint64)
func (swarmRollup *SwarmRollup) PackPausedFor() []byte {
	enc, err := swarmRollup.abi.Pack("pausedFor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x192a8d51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedFor() view returns(uint64)
func (swarmRollup *SwarmRollup) TryPackPausedFor() ([]byte, error) {
	return swarmRollup.abi.Pack("pausedFor")
}

// UnpackPausedFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x192a8d51.
//
// Solidity: function pausedFor() view returns(uint64)
func (swarmRollup *SwarmRollup) UnpackPausedFor(data []byte) (uint64, error) {
	out, err := swarmRollup.abi.Unpack("pausedFor", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPauses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc68eef3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauses() view returns(uint64 from, uint64 until, uint64 before)
func (swarmRollup *SwarmRollup) PackPauses() []byte {
	enc, err := swarmRollup.abi.Pack("pauses")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc68eef3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauses() view returns(uint64 from, uint64 until, uint64 before)
func (swarmRollup *SwarmRollup) TryPackPauses() ([]byte, error) {
	return swarmRollup.abi.Pack("pauses")
}

// PausesOutput serves as a container for the return parameters of contract
// method Pauses.
type PausesOutput struct {
	From   uint64
	Until  uint64
	Before uint64
}

// UnpackPauses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc68eef3d.
//
// Solidity: function pauses() view returns(uint64 from, uint64 until, uint64 before)
func (swarmRollup *SwarmRollup) UnpackPauses(data []byte) (PausesOutput, error) {
	out, err := swarmRollup.abi.Unpack("pauses", data)
	outstruct := new(PausesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.From = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Until = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Before = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
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

// PackPostBlobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6951d03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postBlobs(bytes32 pre, uint64 time, uint32 take, uint32 records, bytes32 root) returns()
func (swarmRollup *SwarmRollup) PackPostBlobs(pre [32]byte, time uint64, take uint32, records uint32, root [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("postBlobs", pre, time, take, records, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostBlobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6951d03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postBlobs(bytes32 pre, uint64 time, uint32 take, uint32 records, bytes32 root) returns()
func (swarmRollup *SwarmRollup) TryPackPostBlobs(pre [32]byte, time uint64, take uint32, records uint32, root [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("postBlobs", pre, time, take, records, root)
}

// PackProveBlobFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8c76177.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveBlobFraud((uint256,uint32,bytes32[],uint256,bytes,bytes[]) s, bytes witness, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) PackProveBlobFraud(s SwarmRollupSample, witness []byte, salt [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("proveBlobFraud", s, witness, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveBlobFraud is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8c76177.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveBlobFraud((uint256,uint32,bytes32[],uint256,bytes,bytes[]) s, bytes witness, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) TryPackProveBlobFraud(s SwarmRollupSample, witness []byte, salt [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("proveBlobFraud", s, witness, salt)
}

// PackProveBrokenBlobPromise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dbe17ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveBrokenBlobPromise((bytes32,uint64,uint64,bytes32,bytes32) a, (uint256,uint32,bytes32[],uint256,bytes,bytes[]) s, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) PackProveBrokenBlobPromise(a SwarmRollupReceipt, s SwarmRollupSample, salt [32]byte) []byte {
	enc, err := swarmRollup.abi.Pack("proveBrokenBlobPromise", a, s, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveBrokenBlobPromise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dbe17ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveBrokenBlobPromise((bytes32,uint64,uint64,bytes32,bytes32) a, (uint256,uint32,bytes32[],uint256,bytes,bytes[]) s, bytes32 salt) returns()
func (swarmRollup *SwarmRollup) TryPackProveBrokenBlobPromise(a SwarmRollupReceipt, s SwarmRollupSample, salt [32]byte) ([]byte, error) {
	return swarmRollup.abi.Pack("proveBrokenBlobPromise", a, s, salt)
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

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address who) returns()
func (swarmRollup *SwarmRollup) PackSetGuardian(who common.Address) []byte {
	enc, err := swarmRollup.abi.Pack("setGuardian", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address who) returns()
func (swarmRollup *SwarmRollup) TryPackSetGuardian(who common.Address) ([]byte, error) {
	return swarmRollup.abi.Pack("setGuardian", who)
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

// SwarmRollupGuardianChanged represents a GuardianChanged event raised by the SwarmRollup contract.
type SwarmRollupGuardianChanged struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const SwarmRollupGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (SwarmRollupGuardianChanged) ContractEventName() string {
	return SwarmRollupGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address guardian)
func (swarmRollup *SwarmRollup) UnpackGuardianChangedEvent(log *types.Log) (*SwarmRollupGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupGuardianChanged)
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

// SwarmRollupPostedBlobs represents a PostedBlobs event raised by the SwarmRollup contract.
type SwarmRollupPostedBlobs struct {
	Batch     *big.Int
	Sequencer common.Address
	Time      uint64
	Deadline  uint64
	Stake     uint64
	Rand      [32]byte
	Take      uint32
	Records   uint32
	Root      [32]byte
	Blobs     [][32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const SwarmRollupPostedBlobsEventName = "PostedBlobs"

// ContractEventName returns the user-defined event name.
func (SwarmRollupPostedBlobs) ContractEventName() string {
	return SwarmRollupPostedBlobsEventName
}

// UnpackPostedBlobsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PostedBlobs(uint256 indexed batch, address indexed sequencer, uint64 time, uint64 deadline, uint64 stake, bytes32 rand, uint32 take, uint32 records, bytes32 root, bytes32[] blobs)
func (swarmRollup *SwarmRollup) UnpackPostedBlobsEvent(log *types.Log) (*SwarmRollupPostedBlobs, error) {
	event := "PostedBlobs"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupPostedBlobs)
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

// SwarmRollupPostingPaused represents a PostingPaused event raised by the SwarmRollup contract.
type SwarmRollupPostingPaused struct {
	By     common.Address
	From   uint64
	Until  uint64
	Before uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SwarmRollupPostingPausedEventName = "PostingPaused"

// ContractEventName returns the user-defined event name.
func (SwarmRollupPostingPaused) ContractEventName() string {
	return SwarmRollupPostingPausedEventName
}

// UnpackPostingPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PostingPaused(address indexed by, uint64 from, uint64 until, uint64 before)
func (swarmRollup *SwarmRollup) UnpackPostingPausedEvent(log *types.Log) (*SwarmRollupPostingPaused, error) {
	event := "PostingPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != swarmRollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SwarmRollupPostingPaused)
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
	if bytes.Equal(raw[:4], swarmRollup.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return swarmRollup.UnpackPausedError(raw[4:])
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

// SwarmRollupPaused represents a Paused error raised by the SwarmRollup contract.
type SwarmRollupPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func SwarmRollupPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (swarmRollup *SwarmRollup) UnpackPausedError(raw []byte) (*SwarmRollupPaused, error) {
	out := new(SwarmRollupPaused)
	if err := swarmRollup.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
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
