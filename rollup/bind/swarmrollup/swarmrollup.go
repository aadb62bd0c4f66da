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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"roundLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"late\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"phaseRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"pool\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"evaluators\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"envCount\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"minStake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stakeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forceAfter\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"bond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"disputeStep\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Clock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Full\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Known\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFraud\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSequencer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Shape\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SkipsInbox\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooEarly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"accusation\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BountyPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"batches\",\"type\":\"uint256\"}],\"name\":\"Finalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"records\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"blobs\",\"type\":\"bytes32[]\"}],\"name\":\"PostedBlobs\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"}],\"name\":\"Reverted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CHUNK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ENTRIES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACCOUNTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIPT_TYPE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECORD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accountCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"sealed_\",\"type\":\"bytes32\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"announced\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"appoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"batch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leaves\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"inboxTaken\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"inboxFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"recordFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"}],\"internalType\":\"structSwarmRollup.Batch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"batchCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"bond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"bondReady\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"bonds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"bounties\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"},{\"internalType\":\"uint64\",\"name\":\"provenIn\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"batch_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"claimed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"accusation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"contextOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"rand\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"seeded\",\"type\":\"uint64\"}],\"internalType\":\"structContext\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"drawn\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finalRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finalized\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"record\",\"type\":\"bytes\"}],\"name\":\"force\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisRand\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inboxCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inboxNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"indexPlusOne\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastPost\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"machine\",\"outputs\":[{\"internalType\":\"contractMachine\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"mayPost\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"message\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structSwarmRollup.Message\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"guilty\",\"type\":\"bool\"}],\"name\":\"noteOutcome\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"noteStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"openAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"cell\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"openBatches\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id_\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"openFinal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"cell\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"owners\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"take\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"records\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"postBlobs\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"records\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"blobs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"entry\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"messages\",\"type\":\"bytes\"},{\"internalType\":\"bytes[]\",\"name\":\"openings\",\"type\":\"bytes[]\"}],\"internalType\":\"structSwarmRollup.Sample\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveBlobFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"records\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"blobs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"entry\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"messages\",\"type\":\"bytes\"},{\"internalType\":\"bytes[]\",\"name\":\"openings\",\"type\":\"bytes[]\"}],\"internalType\":\"structSwarmRollup.Sample\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveBrokenBlobPromise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSwarmRollup.Chunk\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveBrokenPromise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"term\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structSwarmRollup.Receipt\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSwarmRollup.Chunk\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveFraud\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proveSilence\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recordNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"revealsOver\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sequencer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"term\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractSwarmToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "SwarmRollup",
	Bin: "0x610260806040523461061757610240816159418038038091610021828561070a565b8339810103126106175760405161024081016001600160401b038111828210176106f6576040526100518261072d565b815261005f60208301610741565b916020820192835261007360408201610741565b604083015261008460608201610741565b906060830191825261009860808201610741565b92608081019384526100ac60a0830161072d565b60a08201526100bd60c08301610752565b60c08201526100ce60e08301610752565b60e08201526100e06101008301610752565b6101008201526100f36101208301610752565b610120820152610106610140830161072d565b610140820152610119610160830161072d565b61016082015261012c6101808301610741565b9161018082019283526101426101a08201610741565b6101a083019081526101576101c08301610741565b906101c084019182526101956102206101736101e0860161072d565b946101e08701958652610189610200820161072d565b61020088015201610741565b61022085015260405163046a002f60e21b81525f6004820152602081602481335afa908115610623575f916106d7575b506001600160a01b031660805260405163046a002f60e21b815260016004820152602081602481335afa908115610623575f916106b8575b506001600160a01b031660a05260405163046a002f60e21b815260026004820152602081602481335afa908115610623575f91610699575b506001600160a01b031660c05260405163046a002f60e21b8152600480820152602081602481335afa908115610623575f9161067a575b5060e05260405163046a002f60e21b815260066004820152602081602481335afa908115610623575f9161065b575b506101005260405163046a002f60e21b815260026004820152602081602481335afa908115610623576004916020915f9161062e575b5060405163617d935360e11b815292839182906001600160a01b03165afa908115610623575f916105ed575b50610120525f5f5b601981106105c0575063ffffffff929183916101405260405160208101904482523060408201526040815261033b60608261070a565b5190206101605251166101805251166101a052516001600160401b0316633b9aca0081810291808304909114901517156105ac5763ffffffff9283916101c05251166101e05261039282845116838751169061077f565b6102405260018060401b0390511691511663ffffffff835116019063ffffffff82116105ac576103cf6103d59263ffffffff80875116911661077f565b90610792565b90816102005251916401fffffffe63ffffffff84169360011b1692808404600214901517156105ac576104139263ffffffff6103cf9251169061077f565b61022052600780546001600160401b031916426001600160401b03161790556040516151a190816107a082396080518181816102ff0152818161069e0152818161122b015281816122c901528181612da501528181614dba0152614f78015260a0518181816115e901528181611afe01528181611e8b0152614545015260c0518181816108310152818161142f01528181611570015281816130cc01528181613fe8015261501d015260e051818181610aeb0152610c3a015261010051818181610b3001526123a3015261012051818181610da60152818161106f01528181611f8a01526140a201526101405181818161100a01528181611c2c0152818161304801526133e80152610160518181816124ca0152612cbc015261018051818181612c1301526144fd01526101a0518181816105eb01528181612fa80152818161434401526143c001526101c0518181816112a80152818161244801528181612f470152614cf701526101e05181612e200152610200518161212a01526102205181611ce9015261024051818181611cc001526121030152f35b634e487b7160e01b5f52601160045260245ffd5b9060019060405160208101918083526040820152604081526105e360608261070a565b5190209101610305565b90506020813d60201161061b575b816106086020938361070a565b8101031261061757515f6102fd565b5f80fd5b3d91506105fb565b6040513d5f823e3d90fd5b61064e9150823d8411610654575b610646818361070a565b810190610760565b5f6102d1565b503d61063c565b610674915060203d60201161065457610646818361070a565b5f61029b565b610693915060203d60201161065457610646818361070a565b5f61026c565b6106b2915060203d60201161065457610646818361070a565b5f610235565b6106d1915060203d60201161065457610646818361070a565b5f6101fd565b6106f0915060203d60201161065457610646818361070a565b5f6101c5565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176106f657604052565b51906001600160401b038216820361061757565b519063ffffffff8216820361061757565b519060ff8216820361061757565b9081602091031261061757516001600160a01b03811681036106175790565b818102929181159184041417156105ac57565b919082018092116105ac5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063025e7c27146127eb57806302ad3d5d146127c257806305261aea146126c857806306f13056146126ac5780630eaa75fe146125145780631a3ec5f1146124ed578063228f1024146124b357806323a772bd146124985780632fd0d5741461246e57806337f1a4701461238757806338926b6d146121ff5780633b304147146120e65780633dbe17ce1461201557806340417cf114611d17578063447970c914611c8c578063476f584f14611c0457806348f77bcb14611bab5780634965c9d514611b2d5780634cf088d914611ae85780635c1bba3814611abd5780635df6a6bc14611aa45780635e5e72c81461169c5780636056969b1461166157806368d7b0a9146115cd5780636f47f9b91461159f57806375c602251461155a57806380cb5491146115215780638273b45114611505578063858b2013146114cc57806386525daa1461138f578063883b2213146113605780638f7dcfa31461133d578063928e6d441461131f578063a10ffbed146112fe578063a515366a14611146578063a95f6a8414611128578063b3f05b9714611101578063b7b7e8b0146110e9578063bf5522da146110af578063c29ee1b514611092578063c2fb26a614611057578063c4f892d71461102d578063c703372114610ff2578063c76aa49b14610cd5578063c932afe814610c19578063ce91e9d014610bf2578063ce97371b14610bc6578063d1e8507b14610b5f578063d33219b414610b1a578063d4c5b25214610ad5578063d6951d03146108e3578063d8c7617714610782578063dbe7e3bd14610758578063e43596ab1461059d578063e4af29fc1461057f578063ea6ec49c14610548578063f992553a1461050f578063fba13d491461032e578063fc0c546a146102e95763fe10d774146102ae575f80fd5b346102e65760203660031901126102e6576020906040906001600160a01b036102d5612859565b168152600883522054604051908152f35b80fd5b50346102e657806003193601126102e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102e65761033d366128cf565b909291610349846147e8565b15806104ec575b156104dd5761035f84356129db565b50906003820154918260e01c600881019081811161045d576007019081116104c957600461039c6001600160401b039260031c60408a0135612aca565b92015460801c168160031b91808304600814901517156104c957906103c091612ad7565b60408201816001600160401b036103d683612b10565b16101580610494575b1561048557906001600160401b036103f96103ff93612b10565b16612aca565b94607386029580870460731490151715610471578060a0610421920190612ff6565b60738701969187831161045d5796610454926104419261045a9899612ee9565b6001600160a01b03909416933691612b3f565b90613fbb565b80f35b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b85526011600452602485fd5b637ca55c7760e01b8652600486fd5b5061049e81612b10565b6001600160401b036104c160736104b860a08c018c612ff6565b90500485612ad7565b9116106103df565b634e487b7160e01b86526011600452602486fd5b637ca55c7760e01b8352600483fd5b506104f960208201612b10565b6001600160401b0360065460c01c911614610350565b50346102e65760203660031901126102e6576020906040906001600160a01b03610537612859565b168152600983522054604051908152f35b50346102e65760403660031901126102e657610568602435600435614e65565b156105705780f35b631eb49d6d60e11b8152600490fd5b50346102e657806003193601126102e6576020600254604051908152f35b50346102e657806003193601126102e65760075460401c6001600160a01b03168015158061073f575b15610730576001600160401b0360016105e58260065460401c166131a7565b500154167f00000000000000000000000000000000000000000000000000000000000000006001600160ff1b038116810361071c57906106289160011b90612ad7565b42111561070d57602061065f6106999260405190610647604083612a96565b600782526673696c656e636560c81b84830152614cde565b60078054600160401b600160e01b031916905560405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b0381857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610702576106d6575080f35b6106f79060203d6020116106fb575b6106ef8183612a96565b810190612ce9565b5080f35b503d6106e5565b6040513d84823e3d90fd5b63085de62560e01b8252600482fd5b634e487b7160e01b84526011600452602484fd5b637ca55c7760e01b8252600482fd5b506001600160401b0360065460401c16600154116105c6565b50346102e65760203660031901126102e65760406020916004358152600483522054604051908152f35b50346102e657610803906107953661293b565b92949161082d60406107a6886132f5565b97928b969295919635976107b989612b95565b9361081487519b8c978897631ccd6f7360e11b895260048901906001600160401b036060809282815116855282602082015116602086015260408101516040860152015116910152565b60e0608488015260e4870190612991565b92151560a48601528483036003190160c4860152612b75565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9384156108d857869087956108a4575b500361089557821461088657606061045a949501359061494c565b63f6f9561b60e01b8452600484fd5b637ca55c7760e01b8552600485fd5b90506108c991945060403d6040116108d1575b6108c18183612a96565b810190613028565b93905f61086b565b503d6108b7565b6040513d88823e3d90fd5b50346102e65760a03660031901126102e6576108fd612912565b90610906612928565b6064359263ffffffff8416808503610ad157608435916109298482600435614290565b9263ffffffff85169260088401808511610a9a5760078501908111610a9a57816109559160031c612ad7565b8015610ac257610333810190818111610aae5761033201908111610a9a576103336109809104612e93565b95875b87518110156109c0578049610998828a612ed5565b526109a38189612ed5565b51156109b157600101610983565b6361beb79160e11b8952600489fd5b50816109d891846109d18a8d614ca4565b91876144c6565b6109e1856129db565b50936001600160401b03600386015460a01c16946002600482015460c01c91015490604051966001600160401b03610100890197168852602088015260408701526060860152608085015260a084015260c083015261010060e0830152835180915260206101208301940190855b818110610a8457505050807fe68a9cff584571ecaa2d8656dfb5b32a62acf68755ba2b74ef4e33b957fad8a59133940390a380f35b8251865260209586019590920191600101610a4f565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b89526011600452602489fd5b6361beb79160e11b8852600488fd5b8380fd5b50346102e657806003193601126102e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102e657806003193601126102e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102e65760203660031901126102e6576020604051610b7f81612a60565b82815201526040610b916004356131a7565b506001600160401b038251610ba581612a60565b60208260018554958685520154169101908152835192835251166020820152f35b50346102e657610bde610bd83661289c565b9161309d565b90610bee604051928392836129b5565b0390f35b50346102e657806003193601126102e65760206001600160401b0360075416604051908152f35b50346102e65760603660031901126102e657604435801515809103610cd1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610cc257604051602160f91b602082015260043560e81b6001600160e81b03191660218201526024803560e01b6001600160e01b0319169082015260f89190911b60288201526009815261045a90610cbd602982612a96565b6131df565b631eb49d6d60e11b8252600482fd5b5080fd5b50346102e65736600319016101608112610cd15760a0136102e65760a03660a31901126102e657610d04612ae4565b9060c4356001600160401b03811692838203610fee576001600160401b0316831480610fbf575b80610fb1575b15610730576004356024356001600160401b03811690818103610fad57506044356001600160401b03811690818103610fa957506040519060208201925f5160206151815f395f51905f5284528460408401526060830152608082015260808152610d9d60a082612a96565b51902091610e007f000000000000000000000000000000000000000000000000000000000000000093604051602081019161190160f01b8352866022830152604282015260428152610df0606282612a96565b51902060843590606435906141ba565b9260018060a01b038416958615159283610ef7575b505050156104dd57610e6d61045a9394610e2d612ae4565b6001600160401b03610e3d612afa565b81604051936020850195865216604084015216606082015260608152610e64608082612a96565b51902083614b2c565b610e75612ae4565b610ec3610e80612afa565b610eb5604051938492602084019660a4351891876001600160401b036040929594938160608401971683521660208201520152565b03601f198101835282612a96565b519020604051610ed4604082612a96565b600c81526b32b8bab4bb37b1b0ba34b7b760a11b60208201526101443592614b92565b909192505060e4356001600160401b03811690818103610fa55790610f92939291506040519060208201925f5160206151815f395f51905f52845260a43560408401526060830152608082015260808152610f5360a082612a96565b51902060405190602082019261190160f01b84526022830152604282015260428152610f80606282612a96565b519020610124359061010435906141ba565b6001600160a01b031684145f8080610e15565b8680fd5b8580fd5b8480fd5b5060a4356004351415610d31565b50610fc8612afa565b60e435906001600160401b03821691828103610fad57506001600160401b031614610d2b565b8280fd5b50346102e657806003193601126102e65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102e657806003193601126102e65760206001600160401b0360065460801c16604051908152f35b50346102e657806003193601126102e65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346102e657806003193601126102e65760206040516103338152f35b50346102e65760203660031901126102e657604080916004358152600c602052205481519060018060c01b038116825260c01c6020820152f35b50346102e657610bde6110fb3661289c565b91613083565b50346102e657806003193601126102e65760206001600160401b0360065416604051908152f35b50346102e657806003193601126102e6576020600154604051908152f35b50346102e65760403660031901126102e657611160612859565b6024359081156112ef576001600160a01b038116903382036112ce57818452600a6020528360408120555b8184526008602052604084206111a2848254612ad7565b905560075490604082901c6001600160a01b03161580611298575b8061128f575b611263575b505080835260086020527f0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f10360206040852054604051908152a26040516323b872dd60e01b81523360048201523060248201526044810191909152602081606481857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610702576106d6575080f35b600160401b600160e01b031990911660409190911b600160401b600160e01b0316176007555f806111c8565b508454156111c3565b50828552600860205260408520547f000000000000000000000000000000000000000000000000000000000000000011156111bd565b818452600a60205260408420541561118b57631eb49d6d60e11b8452600484fd5b636fe0cfc760e11b8352600483fd5b50346102e657806003193601126102e657602060065460c01c604051908152f35b50346102e657806003193601126102e6576020604051621000008152f35b50346102e657806003193601126102e657602061135861303e565b604051908152f35b50346102e65760203660031901126102e65760ff60406020926004358152600584522054166040519015158152f35b50346102e65761141a9060406108146113a73661293b565b949161142b6113b8859993956147e8565b8935956113c487612b95565b936113d260a08d018d612ff6565b999088519a8b988998631ccd6f7360e11b8a5260048a01906001600160401b036060809282815116855282602082015116602086015260408101516040860152015116910152565b60e0608489015260e4880191612b75565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156114c1578490859361149d575b5060608601350361148e576080850135821461088657604061045a949501359061494c565b637ca55c7760e01b8452600484fd5b90506114b991925060403d6040116108d1576108c18183612a96565b91905f611469565b6040513d86823e3d90fd5b50346102e65760203660031901126102e6576020906040906001600160a01b036114f4612859565b168152600a83522054604051908152f35b50346102e657806003193601126102e657602060405160088152f35b50346102e65760203660031901126102e6576020906040906001600160a01b03611549612859565b168152600383522054604051908152f35b50346102e657806003193601126102e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102e65760203660031901126102e65760206115c36115be612859565b612f2e565b6040519015158152f35b50346102e65760403660031901126102e6576115e7612859565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610cc2576001600160a01b031681526003602052604081205480611635575080f35b5f19810190811161164d5761045a9060243590614233565b634e487b7160e01b82526011600452602482fd5b50346102e65760203660031901126102e657600435808252600b60205260408220541561168c575080f35b8152600b60205243604082205580f35b50346102e65760a03660031901126102e6576004356116b9612912565b906116c2612928565b916064356001600160401b038111610fad576116e290369060040161286f565b608435946001600160401b038611610fa55736602387011215610fa5576001600160401b03866004013511610fa557366024876004013560051b88010111610fa55761172f818587614290565b94600863ffffffff8316018063ffffffff841611610aae57600763ffffffff841601908111610aae5760031c906073808504808202918115918304141715611a7557841480611a89575b156109b15760086073850401806073860411611a755760076073860401908111611a75576117aa9060031c83612ad7565b8860040135036109b1576117c18860040135612e93565b91896001600160401b0360065460401c165b8282106119f6575050805b896004013582106118f45750509161182f63ffffffff9261188e9695946040519161181f83611811602082018094612f01565b03601f198101855284612a96565b607387049251902090848a6144c6565b611838876129db565b506001600160401b03600382015460a01c16906002600482015460c01c910154916001600160401b036040519916895260208901526040880152606087015216608085015260e060a085015260e0840191612b75565b81810360c083015260048401358082529091906001600160fb1b0310610fad576020817f53a5f4543c2c9fa1faea331134961ec29096606ebe66c1a7c522d41a79964c0793866004013560051b602488018483013733966004013560051b01030190a380f35b90916119008284612aca565b8060031b90808204600814901517156119e2576073810290808204607314901517156119e25761039881018082116119ce576119638d9261196a9261194f8f8060248b92600401359101612ec5565b3594508a8110156119c657905b8a8c612ee9565b3691612b3f565b602081519101206040519160208301938452604083015260608201528b60808201526061815261199b608182612a96565b5190206119a88385612ed5565b5260016119bd838b6004013560248d01612ec5565b359201906117de565b50899061195c565b634e487b7160e01b8d52601160045260248dfd5b634e487b7160e01b8c52601160045260248cfd5b9092611a0a8460048d013560248e01612ec5565b35611a1c8563ffffffff891685614409565b604051916020830193845260408301526060820152600160f81b608082015260618152611a4a608182612a96565b519020611a578486612ed5565b526001611a6c8460048d013560248e01612ec5565b359301906117d3565b634e487b7160e01b8a52601160045260248afd5b50611a9d63ffffffff841660738604612ad7565b1515611779565b50346102e657806003193601126102e65761045a612d01565b50346102e657806003193601126102e6576007546040805191901c6001600160a01b03168152602090f35b50346102e657806003193601126102e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346102e65760203660031901126102e6576004356001600160401b038111610cd157611b5e90369060040161286f565b9060738203611b9c5790610cbd602161045a9383604051948592601160fa1b602085015284840137810186838201520301601f198101835282612a96565b6361beb79160e11b8352600483fd5b50346102e65760203660031901126102e6576080611bca600435612b95565b611c0260405180926001600160401b036060809282815116855282602082015116602086015260408101516040860152015116910152565bf35b50346102e657806003193601126102e6576006546001600160401b031680611c5357505060207f0000000000000000000000000000000000000000000000000000000000000000604051908152f35b5f1901906001600160401b038211611c785750611c716020916129db565b5054611358565b634e487b7160e01b81526011600452602490fd5b50346102e65760403660031901126102e65760206001600160401b036004611cb481356129db565b50015416611d0d611ce77f0000000000000000000000000000000000000000000000000000000000000000602435612ab7565b7f0000000000000000000000000000000000000000000000000000000000000000612ad7565b1115604051908152f35b50346102e65760603660031901126102e6576004356001600160401b038111610cd157611d4890369060040161286f565b90916040820361200657611d5d368385612b3f565b80516020909101206001600160a01b03811693338503611f5a575b84835260036020526040832054611f4b576002549362100000851015611f3c57600160401b851015611f28576001850180600255611db58661282d565b81546001600160a01b0360039290921b91821b19169089901b179055808611610471577f9d5b944ab284825b63a054a44391b9f111a88086dd47d915d9ee4f1f85259064611e6e94938893889385895260036020526040892055611e26604051928392602084526020840191612b75565b0390a3604051600160fe1b602082015260e885901b6001600160e81b031916602182015260609190911b6001600160601b031916602482015260188152610cbd603882612a96565b6040516326201f6160e21b815260048101939093526020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611f1c5790611ee5575b6020925080611ed5575b50604051908152f35b611edf9082614233565b5f611ecc565b506020823d602011611f14575b81611eff60209383612a96565b81010312611f105760209151611ec2565b5f80fd5b3d9150611ef2565b604051903d90823e3d90fd5b634e487b7160e01b84526041600452602484fd5b63f36efb6f60e01b8452600484fd5b632fa1d71d60e01b8352600483fd5b84604051611ff1602082017f737761726d726c3a2072656769737465722074686973206b657900000000000081527f0000000000000000000000000000000000000000000000000000000000000000603a8401526bffffffffffffffffffffffff198660601b16605a840152604e8352611fd5606e84612a96565b91519091206001600160a01b03919060443590602435906141ba565b1614611d785763ee9f2d5360e01b8352600483fd5b63ee9f2d5360e01b8152600490fd5b50346102e657612024366128cf565b909291612030846132f5565b9291505015806120c3575b1561148e5761204a85356129db565b506003810154958660e01c6008810190818111610a9a5760070190811161045d576001600160401b03916120a06120a592606085600461208c60408c01612b10565b98015460801c169160031c93013590612ad7565b612aca565b91160361148e57929361045a936001600160a01b0390911691613fbb565b506120d060208301612b10565b6001600160401b0360065460c01c91161461203b565b50346102e65760203660031901126102e65760043561214e6121287f000000000000000000000000000000000000000000000000000000000000000083612ab7565b7f0000000000000000000000000000000000000000000000000000000000000000612ad7565b421015806121f1575b1561070d57808252600560205260ff6040832054166121e2578061045a918352600560205260408320600160ff198254161790556040516020810190448252826040820152604081526121ab606082612a96565b51902060405191604360f81b602084015263ffffffff60e01b9060e01b166021830152602582015260258152610cbd604582612a96565b632fa1d71d60e01b8252600482fd5b506401000000008110612157565b5034611f10576122116110fb3661289c565b6210000082108061237c575b1561236d57602081015160601c9160606034830151811c92015160c01c633b9aca00810290808204633b9aca0014901517156123595761226a90825f52600460205260405f205490612aca565b92815f52600460205260405f20612282858254612ad7565b90558215612351575b50604080516001600160a01b0384168152602081018590527f4ec90e965519d92681267467f775ada5bd214aa92c0dc93d90a5e880ce9ed0269190a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15611f10576040516340c10f1960e01b81526001600160a01b039290921660048301526024820152905f908290604490829084905af1801561234657612338575080f35b61234491505f90612a96565b005b6040513d5f823e3d90fd5b91505f61228b565b634e487b7160e01b5f52601160045260245ffd5b637ca55c7760e01b5f5260045ffd5b50606c81511461221d565b34611f10576020366003190112611f10576123a0612859565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148061242d575b80612417575b156124085760078054600160401b600160e01b03191660409290921b600160401b600160e01b0316919091179055005b631eb49d6d60e11b5f5260045ffd5b5060075460401c6001600160a01b0316156123d8565b506001600160a01b0381165f908152600860205260409020547f000000000000000000000000000000000000000000000000000000000000000011156123d2565b34611f10576020366003190112611f10576004355f52600b602052602060405f2054604051908152f35b34611f10575f366003190112611f1057602060405160738152f35b34611f10575f366003190112611f105760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34611f10575f366003190112611f105760206040515f5160206151815f395f51905f528152f35b34611f10576020366003190112611f105760405161253181612a30565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f9052610120015f9052600435612580906129db565b506040519061258e82612a30565b80549182815260018201546020820190815260028301546040830190815260038401546060840194600160a01b600190038216865260808501908260a01c6001600160401b0316825260a086019260e01c8352600401549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c6001600160401b03168952610120019860c01c8952604051998a525160208a0152516040890152600160a01b600190039051166060880152516001600160401b031660808701525163ffffffff1660a0860152516001600160401b031660c0850152516001600160401b031660e0840152516001600160401b0316610100830152516001600160401b031661012082015261014090f35b34611f10575f366003190112611f105760205f54604051908152f35b34611f10576020366003190112611f10576006546001600160401b03166004355b801515806127af575b8061278d575b15612745576127409061271361270d84612a13565b936129db565b50600301546001600160a01b03165f9081526009602052604090208054612739906129cf565b90556129cf565b6126e9565b7f839cf22e1ba87ce2f5b9bbf46cf0175a09eed52febdfaac8852478e68203c76360206001600160401b038416806001600160401b03196006541617600655604051908152a1005b506001600160401b0360036127a1846129db565b50015460a01c1642116126f8565b505f546001600160401b038316106126f2565b34611f10575f366003190112611f105760206001600160401b0360065460401c16604051908152f35b34611f10576020366003190112611f1057600435600254811015611f105761281460209161282d565b905460405160039290921b1c6001600160a01b03168152f35b6002548110156128455760025f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b600435906001600160a01b0382168203611f1057565b9181601f84011215611f10578235916001600160401b038311611f105760208381860195010111611f1057565b906040600319830112611f105760043591602435906001600160401b038211611f10576128cb9160040161286f565b9091565b90600319820160e08112611f105760a013611f105760049160a435906001600160401b038211611f105760c0908290036003190112611f10576004019060c43590565b602435906001600160401b0382168203611f1057565b6044359063ffffffff82168203611f1057565b906060600319830112611f10576004356001600160401b038111611f105760c08184036003190112611f105760040191602435906001600160401b038211611f10576129899160040161286f565b909160443590565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6040906129cc939281528160208201520190612991565b90565b8015612359575f190190565b5f54811015612845575f8080526005919091027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b6001600160401b03166001600160401b0381146123595760010190565b61014081019081106001600160401b03821117612a4c57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117612a4c57604052565b608081019081106001600160401b03821117612a4c57604052565b90601f801991011681019081106001600160401b03821117612a4c57604052565b8181029291811591840414171561235957565b9190820391821161235957565b9190820180921161235957565b6024356001600160401b0381168103611f105790565b6044356001600160401b0381168103611f105790565b356001600160401b0381168103611f105790565b6001600160401b038111612a4c57601f01601f191660200190565b929192612b4b82612b24565b91612b596040519384612a96565b829481845281830111611f10578281602093845f960137010152565b908060209392818452848401375f828201840152601f01601f1916010190565b604051612ba181612a7b565b5f81525f60208201525f60408201525f6060820152508015612c6f575f198101818111612359576004612be5612bde6001600160401b03936129db565b50936129db565b5001541690600481015460c01c906001600160401b036003600283015492015460a01c166001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169003906001600160401b038211612359576001600160401b039260405194612c5a86612a7b565b85526020850152604084015216606082015290565b505f5415612845575f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56754604051906001600160401b0316612cb282612a7b565b81525f60208201527f000000000000000000000000000000000000000000000000000000000000000060408201525f606082015290565b90816020910312611f1057518015158103611f105790565b335f52600a60205260405f20548015612e1a5742101580612e06575b15612df757335f526008602052612da0602060405f2054335f52600882525f6040812055335f52600a82525f60408120556040515f81527f0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103833392a260405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561234657612ddc5750565b612df49060203d6020116106fb576106ef8183612a96565b50565b63085de62560e01b5f5260045ffd5b50335f52600960205260405f205415612d1d565b50612e457f000000000000000000000000000000000000000000000000000000000000000042612ad7565b335f52600a60205260405f20556007543360018060a01b038260401c1614612e6a5750565b600160401b600160e01b031916600755565b6001600160401b038111612a4c5760051b60200190565b90612e9d82612e7c565b612eaa6040519182612a96565b8281528092612ebb601f1991612e7c565b0190602036910137565b91908110156128455760051b0190565b80518210156128455760209160051b010190565b90939293848311611f10578411611f10578101920390565b80516020909101905f5b818110612f185750505090565b8251845260209384019390920191600101612f0b565b6001600160a01b03165f818152600860205260409020547f0000000000000000000000000000000000000000000000000000000000000000118015612fe1575b612fdc57600754604081901c6001600160a01b0316918214918215612fd3575b508115612f99575090565b612fce91506001600160401b037f00000000000000000000000000000000000000000000000000000000000000009116612ad7565b421190565b1591505f612f8e565b505f90565b50805f52600a60205260405f20541515612f6e565b903590601e1981360301821215611f1057018035906001600160401b038211611f1057602001918136038313611f1057565b9190826040910312611f10576020825192015190565b5f548061306a57507f000000000000000000000000000000000000000000000000000000000000000090565b5f1981019081116123595761307e906129db565b505490565b91906001600160401b0360065416831015612df7576128cb925b92905f906130c893604051948592839263382f431b60e01b8452602060048501526024840191612b75565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612346575f905f935f9161311c575b506131139093946129db565b50540361236d57565b935050503d805f843e61312f8184612a96565b820191606081840312611f105780516020820151916040810151906001600160401b038211611f1057019084601f83011215611f1057815161317081612b24565b9561317e6040519788612a96565b81875260208285010111611f10576020815f92826131139601838a015e87010152919390613107565b6001548110156128455760015f81815291901b7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60191565b60015490817f3fc084d38c46aa7cac68094996caa5ba1638a70ca93b3c43d42c5cdb60f6c1d8604051602081528061321a6020820186612991565b0390a2602081519101206040519061323182612a60565b815260208101916001600160401b0342168352600160401b811015612a4c5780600161326092016001556131a7565b92909261328e576001600160401b0360019181935185555116920191166001600160401b0319825416179055565b634e487b7160e01b5f525f60045260245ffd5b3563ffffffff81168103611f105790565b903590601e1981360301821215611f1057018035906001600160401b038211611f1057602001918160051b36038313611f1057565b5f1981146123595760010190565b905f9060608335906001600160401b036006541682101580613fb1575b1561236d57613320826129db565b50936020860194613330866132a1565b906040880191613340838a6132b2565b919061334b83612e7c565b926133596040519485612a96565b808452602084019060051b820191368311611f1057905b828210613fa1575050509061338491614ca4565b60018201540361236d57600381015460e01c9760088901808a116123595760078a019081116123595760031c9585820135926133ce63ffffffff6133c78c6132a1565b1689612ad7565b84101561236d57878410995f9285613d165780613cfb57507f00000000000000000000000000000000000000000000000000000000000000005b9b5b5f988c156137b2575060808501906134468761342f613429858a612ff6565b9061501b565b926001600160401b03600488015460401c16614409565b036137a3576119636134589186612ff6565b985b6001860191828711610aae579063ffffffff61347861347f936132a1565b1690612ad7565b146137955750889998613640575b61349a60a08301836132b2565b829192101561362c57906134b39160051b810190612ff6565b9290936080840361048557610333820660058102908082046005149015171561045d576004810180911161045d57868081925b600c8410613614575081925060405160208101916020835260026040830152602060608301525f5160206151415f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f5160206151615f395f51905f5260a282015260a2815261355160c282612a96565b519060055afa92613560614fec565b9380613609575b156135fa576135c86135908895939461033361358688976020966132b2565b9190920491612ec5565b359260408781519485938185019788528051918291018486015e8301818b8483018a815237010185815203601f198101835282612a96565b5190600a5afa6135d6614fec565b50156104dd57602011610cd15735905060018060b81b039060401c169060b81b1791565b637ca55c7760e01b8752600487fd5b506020845114613567565b91506001908183851c1690821b1792019188916134e6565b634e487b7160e01b86526032600452602486fd5b945061364b856132e7565b9461365960a08301836132b2565b829192101561362c57906136729160051b810190612ff6565b6080810361048557610333840660058102908082046005149015171561045d576003810180911161045d57868081925b600c841061377d575081925060405160208101916020835260026040830152602060608301525f5160206151415f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f5160206151615f395f51905f5260a282015260a2815261370d60c282612a96565b519060055afa61371b614fec565b9080613772575b156135fa57868091602061374761359061373c8b8a6132b2565b6103338c0491612ec5565b5190600a5afa613755614fec565b501561048557602011610fad57356001600160f81b03169461348d565b506020815114613722565b91506001908183851c1690821b1792019188916136a2565b549899989795505050505050565b637ca55c7760e01b8852600488fd5b9750509650600382989201968789116123595760a08401976137d489866132b2565b821015612845576137ea9160051b810190612ff6565b90986080820361236d5761033387069960058b029a808c04600514901517156123595760038b01808c11612359578a905f905f905b600c8210613ce35750505f91829160405190602080830193818552600260408501528301525f5160206151415f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f5160206151615f395f51905f5260a282015260a2815261388960c282612a96565b519060055afa92613898614fec565b9380613cd8575b1561236d575f806103339560206138cc6135908f8f908f906138c0916132b2565b9b9091049a8b91612ec5565b5190600a5afa6138da614fec565b501561236d57602011611f1057359060018060f81b0382169a8c6138fe838a6132b2565b9091101561284557613916908e60051b810190612ff6565b9b909460808d0361236d575f9c5f5f5b600c8110613cc657505f8091604051602081019160208352600260408301526020888301525f5160206151415f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f5160206151615f395f51905f5260a282015260a2815261399060c282612a96565b519060055afa61399e614fec565b9080613cbb575b1561236d575f888f613a018f946040876139cc8a6139c66020978a9b6132b2565b90612ec5565b3595818351968795818701998a528051918291018688015e8501918483018a815237010185815203601f198101835282612a96565b5190600a5afa613a0f614fec565b501561236d57602011611f10578e9535956001810180911161235957613a35858c6132b2565b82101561284557613a4b9160051b810190612ff6565b6080810361236d5760018501808611612359575f905f905b600c8210613ca65750505f8091604051602081019160208352600260408301526020898301525f5160206151415f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f5160206151615f395f51905f5260a282015260a28152613ace60c282612a96565b519060055afa613adc614fec565b9080613c9b575b1561236d575f8f9160208f613590886139c68697613b00946132b2565b5190600a5afa613b0e614fec565b501561236d57602011611f10578f9035946002820180921161235957613b34908c6132b2565b82101561284557613b4a9160051b810190612ff6565b9290936080840361236d5760028101809111612359575f905f905b600c8210613c865750505f91829160405190602080830193818552600260408501528301525f5160206151415f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f5160206151615f395f51905f5260a282015260a28152613bcf60c282612a96565b519060055afa90613bde614fec565b9180613c7b575b1561236d575f916020613c028f85948f613590926139c6916132b2565b5190600a5afa613c10614fec565b501561236d57602011611f1057604051600894851b60ff19908116602083015292851b8316603f8201529035841b909116605e820152911b69ffffffffffffffffffff1916607d82015260738152613c69609382612a96565b9860048101809111612359579261345a565b506020825114613be5565b600192831b81831c8416179290910190613b65565b506020815114613ae3565b600192831b81831c8416179290910190613a63565b5060208151146139a5565b600191821b86821c8316179101613926565b50602084511461389f565b8d9350600192831b81831c841617929091019061381f565b5f19810190811161235957613d0f906129db565b5054613408565b509a91505f1984018481116123595760a0840190613d3482866132b2565b156128455780613d4391612ff6565b91906080830361236d576103338206926005840293808504600514901517156123595760038401808511612359578c905f905f905b600c8210613f895750505f91829160405190602080830193818552600260408501528301525f5160206151415f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f5160206151615f395f51905f5260a282015260a28152613de260c282612a96565b519060055afa613df0614fec565b9080613f7e575b1561236d575f80916020613e236135908f98613e178f9a6103339b6132b2565b9a909104998a91612ec5565b5190600a5afa613e31614fec565b501561236d57602011611f1057613e4a903593876132b2565b6001101561284557806020613e60920190612ff6565b9190926080830361236d5760048101809111612359578b905f905f905b600c8210613f665750505f91829160405190602080830193818552600260408501528301525f5160206151415f395f51905f52608083015261ffff60f01b9060f01b1660a08201525f5160206151615f395f51905f5260a282015260a28152613ee760c282612a96565b519060055afa90613ef6614fec565b9180613f5b575b1561236d575f916020613f1861359085946139c68f8e6132b2565b5190600a5afa613f26614fec565b501561236d57602011611f105760b89190911b6001600160b81b031916903560401c6001600160b81b0316179a60029261340a565b506020825114613efd565b8e9350600192831b81831c8416179290910190613e7d565b506020815114613df7565b8f9350600192831b81831c8416179290910190613d78565b8135815260209182019101613370565b505f548210613312565b6020613fe494939260405180968192631b27a36f60e01b83528460048401526024830190612991565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415612346575f94614186575b50803580941461236d5760208101936140ed61403b86612b10565b92604081019361404a85612b10565b6001600160401b03604051918160208401945f5160206151815f395f51905f5286528860408601521660608401521660808201526080815261408d60a082612a96565b519020604051602081019161190160f01b83527f000000000000000000000000000000000000000000000000000000000000000060228301526042820152604281526140da606282612a96565b51902060606080830135920135906141ba565b6001600160a01b0384811691160361236d5761414761411761411161418497612b10565b93612b10565b610eb56040519384926020840196876001600160401b036040929594938160608401971683521660208201520152565b519020906141558282614b2c565b60405190614164604083612a96565b600e82526d62726f6b656e2070726f6d69736560901b6020830152614b92565b565b9093506020813d6020116141b2575b816141a260209383612a96565b81010312611f105751925f614020565b3d9150614195565b6001600160ff1b038316927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161422b5760ff1c601b019081601b11612359576020935f9360ff60809460405194855216868401526040830152606082015282805260015afa15612346575f5190565b505050505f90565b604051604160f81b602082015260e89190911b6001600160e81b0319166021820152633b9aca0090910460c090811b6001600160c01b031990811660248401524290911b16602c8201526014815261418490610cbd603482612a96565b9291909261429d33612f2e565b156143fa576142aa61303e565b036143ec576001600160401b035f54931642811115806143b9575b1561437e57831590811561438d575b501561437e5763ffffffff6142f891166001600160401b0360065460401c16612ad7565b60015480821161436f5781148015614325575b156143135750565b63fc3f058960e01b5f5260045260245ffd5b506001600160401b036001614339836131a7565b5001541661436942917f000000000000000000000000000000000000000000000000000000000000000090612ad7565b1161430b565b6361beb79160e11b5f5260045ffd5b632ed6c2e160e11b5f5260045ffd5b90505f1984018481116123595760046143ad6001600160401b03926129db565b5001541611155f6142d4565b50426143e57f000000000000000000000000000000000000000000000000000000000000000083612ad7565b10156142c5565b621af02b60eb1b5f5260045ffd5b6314f8a09f60e21b5f5260045ffd5b90918060031b90808204600814901517159283612359578161442a91612aca565b906008821161449d575b61443d82612e93565b935f5b83811061446757505050505060405161446181610eb5602082018095612f01565b51902090565b81612359578061448a614485600193614480878a612ad7565b612ad7565b6131a7565b50546144968289612ed5565b5201614440565b60089150614434565b906001600160401b03809116911601906001600160401b03821161235957565b909392915f54926040516020810190448252856040820152604081526144ed606082612a96565b5190206001600160401b036145227f000000000000000000000000000000000000000000000000000000000000000042612ad7565b169460065491604051936316ede89d60e11b855260208560048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515612346575f956147b4575b506040519561458387612a30565b8652602086019081526040860191825260608601953387526080810198895263ffffffff60a082019b169a8b81526001600160401b0360c083019916895260e08201946001600160401b038760401c1686526001600160401b0361010084019760801c1687526001600160401b03633b9aca0061012085019904168852600160401b811015612a4c5780600161461b92015f556129db565b91909161328e5791518155915160018301559151600282015594519651905160a09190911b67ffffffffffffffff60a01b166001600160a01b03979097169690961760e09690961b6001600160e01b031916959095176003840155925193519251905160409390931b67ffffffffffffffff60401b166001600160401b03949094169390931760809390931b67ffffffffffffffff60801b169290921760c09190911b6001600160c01b031916176004919091015567ffffffffffffffff60401b6146f5600654936001600160401b038560401c166144a6565b60401b169061472d6001600160401b038060801b92166001600160401b038467ffffffffffffffff60401b1987161760801c166144a6565b60801b1691600160401b600160c01b03191617176006556001600160401b0342166001600160401b03196007541617600755335f52600960205260405f2061477581546132e7565b905560075433604082901c6001600160a01b0316036147915750565b600160401b600160e01b0319163360401b600160401b600160e01b031617600755565b9094506020813d6020116147e0575b816147d060209383612a96565b81010312611f105751935f614575565b3d91506147c3565b9081356001600160401b036006541681101580614942575b1561236d5761480e906129db565b5091602081019061481f82826132b2565b60405160208101929091906001600160fb1b038211611f1057826020916148589360051b8091873781010301601f198101835282612a96565b5190206001850154148061492a575b1561236d576040810135938460031b858104600814861517156123595760036148b392015460e01c1194855f1461490a576139c66148ab61342960a0860186612ff6565b945b846132b2565b359184156149045760015b60405191608060208401946060810135865201356040840152606083015260ff60f81b9060f81b166080820152606181526148fa608182612a96565b5190200361236d57565b5f6148be565b6139c661491d61196360a0860186612ff6565b60208151910120946148ad565b5061493582826132b2565b9050604082013510614867565b505f548110614800565b939291909361495a816129db565b50600301546001600160a01b0316906004614974826129db565b50015467ffffffffffffffff60401b60065491168067ffffffffffffffff60401b198316176006556149a5836129db565b5060046001600160401b0360801b9101541691600160401b600160c01b03191617176006555f545b818111614a9657507fea4df5429cafaa0db4732a7d35369bd67112422ee987050c2f137abd4ae8cc4060206141849697614a3c600654918260c01c9760405190858201928a84528860408401526060830152608082015260808152614a3360a082612a96565b51902096612a13565b6001600160c01b0390911660c082901b6001600160c01b031916176006556040516001600160401b039091168152a260405190614a7a604083612a96565b600a8252691ddc9bdb99c81c9bdbdd60b21b6020830152614b92565b5f19810181811161235957614aaa906129db565b50600301546001600160a01b03165f9081526009602052604090208054614ad0906129cf565b90555f548015614b18575f190190614ae7826129db565b92909261328e575f60048482614b13965582600182015582600282015582600382015501555f556129cf565b6149cd565b634e487b7160e01b5f52603160045260245ffd5b6001600160a01b03165f9081526008602052604090205415614b8357805f52600d60205260ff60405f205416614b74575f52600d60205260405f20600160ff19825416179055565b632fa1d71d60e01b5f5260045ffd5b636fe0cfc760e11b5f5260045ffd5b90614b9c91614cde565b918215614c9f576040513360601b6001600160601b03191660208201908152603482018490526054820192909252614bd78160748101610eb5565b5190205f52600b60205260405f20548015159081614c95575b5015614c5057612da091602091604051908282527fcfac911f7032cadeaeb858507c2650c49ebf68367cc994d123f2973125077393843393a360405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b5f908152600c6020526040902080546001600160c01b039283168382160192831161235957506001600160c01b03919091166001600160c01b03194360c01b16179055565b905043115f614bf0565b505050565b90614461610eb591604051928391602083019564626c6f627360d81b875263ffffffff60e01b9060e01b1660258401526029830190612f01565b6001600160a01b03165f818152600860205260409020547f000000000000000000000000000000000000000000000000000000000000000093929190841115614e5f57805f52600860205260405f2054935b8415614e5757815f52600860205260405f20614d4d868254612aca565b905560075490604082901c6001600160a01b031683149081614e41575b50614e2b575b507f860cca457903c109c3c025650822e864c47505a1e701cf6c4d3b5bc604cd61056040518581526040602082015280614daf33956040830190612991565b0390a3600182901c917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690614dee908490612aca565b813b15611f10575f91602483926040519485938492630852cd8d60e31b845260048401525af1801561234657614e215750565b5f61418491612a96565b600160401b600160e01b0319166007555f614d70565b9050825f52600860205260405f2054105f614d6a565b505f93505050565b83614d30565b805f52600c60205260405f209160405192614e7f84612a60565b546001600160c01b038116845260c01c60208085019182526040513360601b6001600160601b0319169181019182526034810185905260548101939093529091614ecc8160748101610eb5565b5190205f908152600b602052604090205483516001600160c01b031615918215614fe3575b8215614fce575b5050614fc857805f52600c6020525f604081205560018060c01b03825116906040519182527fcfac911f7032cadeaeb858507c2650c49ebf68367cc994d123f297312507739360203393a35160405163a9059cbb60e01b81523360048201526001600160c01b0390911660248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561234657614fab575b50600190565b614fc39060203d6020116106fb576106ef8183612a96565b614fa5565b50505f90565b516001600160401b0316111590505f80614ef8565b81159250614ef1565b3d15615016573d90614ffd82612b24565b9161500b6040519384612a96565b82523d5f602084013e565b606090565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169290915f60605b828210156151305760405163d2b270b160e01b81528583013560f81c60048201526020816024818a5afa908115612346575f916150ff575b50801515806150ec575b1561236d5760206150e081806150e6956150b76119638c8a8c6150b18b83612ad7565b92612ee9565b8281519101206040519582879351918291018585015e8201908382015203018084520182612a96565b92612ad7565b9061504c565b50836150f88285612ad7565b111561508e565b90506020813d8211615128575b8161511960209383612a96565b81010312611f1057515f615084565b3d915061510c565b935050509150602081519101209056fe564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d3630673eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000018670cf55664692ad4ca1d022d045de82feaf7596099ed89774ccece680597db2",
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
