// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package staking

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

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"roundLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"late\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"phaseRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"pool\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"evaluators\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"envCount\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"minStake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stakeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forceAfter\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"bond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"disputeStep\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"Amount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotDisputes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ready\",\"type\":\"uint256\"}],\"name\":\"NotReady\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ready\",\"type\":\"uint256\"}],\"name\":\"Unstaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"leaving\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"ready\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractSwarmRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"staked\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractSwarmToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"total\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbonding\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Staking",
	Bin: "0x61010080604052346103265761024081610e178038038091610021828561032a565b8339810103126103265760405161024081016001600160401b03811182821017610312576040526100518261034d565b815261005f60208301610361565b602082015261007060408301610361565b604082015261008160608301610361565b606082015261009260808301610361565b60808201526100a360a0830161034d565b60a08201526100b460c08301610372565b60c08201526100c560e08301610372565b60e08201526100d76101008301610372565b6101008201526100ea6101208301610372565b6101208201526100fd610140830161034d565b610140820152610110610160830161034d565b6101608201526102206101858161012a6101808601610361565b9461018085019586526101406101a08201610361565b6101a08601526101536101c08201610361565b6101c08601526101666101e0820161034d565b6101e0860152610179610200820161034d565b61020086015201610361565b91015260405163046a002f60e21b81525f6004820152602081602481335afa9081156102c9575f916102f3575b506001600160a01b031660805260405163046a002f60e21b815260036004820152602081602481335afa9081156102c9575f916102d4575b506001600160a01b031660a05260405163046a002f60e21b815260048082015290602082602481335afa80156102c95763ffffffff925f9161029a575b5060c052511660e052604051610a7790816103a0823960805181818160b7015281816102fe015281816105630152610762015260a05181818161017d01528181610386015281816105a80152610925015260c05181818161013801526101e2015260e0518181816107e001526108a40152f35b6102bc915060203d6020116102c2575b6102b4818361032a565b810190610380565b5f610227565b503d6102aa565b6040513d5f823e3d90fd5b6102ed915060203d6020116102c2576102b4818361032a565b5f6101ea565b61030c915060203d6020116102c2576102b4818361032a565b5f6101b2565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761031257604052565b51906001600160401b038216820361032657565b519063ffffffff8216820361032657565b519060ff8216820361032657565b9081602091031261032657516001600160a01b0381168103610326579056fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081632ddbd13a146109cb575080632e17de781461083c578063330c774e14610803578063331fc44a146107c85780633ccfd60b146106b957806398807d8414610681578063adc9772e146104af578063bfac5990146101ac578063cb23bcb514610167578063d4c5b25214610122578063f0d6c2ef146100e95763fc0c546a146100a2575f80fd5b346100e657806003193601126100e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b80fd5b50346100e65760203660031901126100e6576020906040906001600160a01b036101116109e5565b168152600283522054604051908152f35b50346100e657806003193601126100e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100e657806003193601126100e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100e65760603660031901126100e6576101c66109e5565b6044356001600160a01b0381169190602435908381036104ab577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361049c576001600160a01b0383168086526020869052604086205486939192916102a79181101561048a57805b848652856020526040862061024f8382546109fb565b905561025d826003546109fb565b6003558161026b81836109fb565b86885260016020526040882054111561047557610287916109fb565b905b8486526001602052604086206102a08382546109fb565b9055610a1c565b94827fd87c3348a79019696e9b472cb0efe979015741dd3a1c95f43cc26dd1ace903c06020604051898152a360405163a9059cbb60e01b81526001600160a01b039182166004820152600186901c602482018190527f00000000000000000000000000000000000000000000000000000000000000009092169160208260448188875af191821561046a576103429261043d575b50866109fb565b813b15610439578391602483926040519485938492630852cd8d60e31b845260048401525af1908115610415578391610424575b50508152602081905260408120547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610420576040516368d7b0a960e01b81526001600160a01b0394909416600485015260248401919091528290604490829084905af18015610415576103fc575b602082604051908152f35b610407838092610a29565b61041157816103f1565b5080fd5b6040513d85823e3d90fd5b8280fd5b8161042e91610a29565b61041157815f610376565b8380fd5b61045e9060203d602011610463575b6104568183610a29565b810190610a5f565b61033b565b503d61044c565b6040513d87823e3d90fd5b50508385526001602052604085205490610289565b83855284602052604085205490610239565b6326185c6560e11b8552600485fd5b8480fd5b50346100e65760403660031901126100e6576104c96109e5565b906024358015158061066f575b1561066057819260018060a01b0381169182845283602052604084206104fd828254610a1c565b905561050b81600354610a1c565b600355827f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d6020604051848152a26040516323b872dd60e01b81523360048201523060248201526044810191909152602081606481877f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561065557610638575b50908252602082905260408220547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190823b15610633576040516368d7b0a960e01b81526001600160a01b0392909216600483015260248201529082908290604490829084905af18015610628576106175750f35b8161062191610a29565b6100e65780f35b6040513d84823e3d90fd5b505050fd5b6106509060203d602011610463576104568183610a29565b610598565b6040513d86823e3d90fd5b632d335e3560e11b8252600482fd5b506001600160a01b03831615156104d6565b50346100e65760203660031901126100e6576020906040906001600160a01b036106a96109e5565b1681528083522054604051908152f35b50346100e657806003193601126100e65733815260026020526040812054421033825260026020526040822054906107b65750338152600160205261075d60206040832054338452600182528360408120556040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5833392a260405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b0381857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156106285761079a575080f35b6107b29060203d602011610463576104568183610a29565b5080f35b632d4cba9360e11b8252600452602490fd5b50346100e657806003193601126100e65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346100e65760203660031901126100e6576020906040906001600160a01b0361082b6109e5565b168152600183522054604051908152f35b50346109a35760203660031901126109a357600435801515806109b6575b156109a757335f525f60205260405f206108758282546109fb565b9055610883816003546109fb565b600355335f52600160205260405f2061089d828254610a1c565b90556108c97f000000000000000000000000000000000000000000000000000000000000000042610a1c565b335f52600260205260405f2055335f52600260205260405f205460405191825260208201527f7fc4727e062e336010f2c282598ef5f14facb3de68cf8195c2f23e1454b2b74e60403392a2335f908152602081905260409020547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156109a3576040516368d7b0a960e01b815233600482015260248101929092525f908290604490829084905af180156109985761098a575080f35b61099691505f90610a29565b005b6040513d5f823e3d90fd5b5f80fd5b632d335e3560e11b5f5260045ffd5b50335f525f60205260405f205481111561085a565b346109a3575f3660031901126109a3576020906003548152f35b600435906001600160a01b03821682036109a357565b91908203918211610a0857565b634e487b7160e01b5f52601160045260245ffd5b91908201809211610a0857565b90601f8019910116810190811067ffffffffffffffff821117610a4b57604052565b634e487b7160e01b5f52604160045260245ffd5b908160209103126109a3575180151581036109a3579056",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint32,uint32,uint32,uint32,uint64,uint8,uint8,uint8,uint8,uint64,uint64,uint32,uint32,uint32,uint64,uint64,uint32) p) returns()
func (staking *Staking) PackConstructor(p Params) []byte {
	enc, err := staking.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (staking *Staking) PackDisputes() []byte {
	enc, err := staking.abi.Pack("disputes")
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
func (staking *Staking) TryPackDisputes() ([]byte, error) {
	return staking.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (staking *Staking) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeaving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330c774e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaving(address ) view returns(uint256)
func (staking *Staking) PackLeaving(arg0 common.Address) []byte {
	enc, err := staking.abi.Pack("leaving", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330c774e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaving(address ) view returns(uint256)
func (staking *Staking) TryPackLeaving(arg0 common.Address) ([]byte, error) {
	return staking.abi.Pack("leaving", arg0)
}

// UnpackLeaving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x330c774e.
//
// Solidity: function leaving(address ) view returns(uint256)
func (staking *Staking) UnpackLeaving(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("leaving", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0d6c2ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ready(address ) view returns(uint256)
func (staking *Staking) PackReady(arg0 common.Address) []byte {
	enc, err := staking.abi.Pack("ready", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0d6c2ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ready(address ) view returns(uint256)
func (staking *Staking) TryPackReady(arg0 common.Address) ([]byte, error) {
	return staking.abi.Pack("ready", arg0)
}

// UnpackReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0d6c2ef.
//
// Solidity: function ready(address ) view returns(uint256)
func (staking *Staking) UnpackReady(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("ready", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (staking *Staking) PackRollup() []byte {
	enc, err := staking.abi.Pack("rollup")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollup() view returns(address)
func (staking *Staking) TryPackRollup() ([]byte, error) {
	return staking.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (staking *Staking) UnpackRollup(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfac5990.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address who, uint256 amount, address winner) returns(uint256 taken)
func (staking *Staking) PackSlash(who common.Address, amount *big.Int, winner common.Address) []byte {
	enc, err := staking.abi.Pack("slash", who, amount, winner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfac5990.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address who, uint256 amount, address winner) returns(uint256 taken)
func (staking *Staking) TryPackSlash(who common.Address, amount *big.Int, winner common.Address) ([]byte, error) {
	return staking.abi.Pack("slash", who, amount, winner)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbfac5990.
//
// Solidity: function slash(address who, uint256 amount, address winner) returns(uint256 taken)
func (staking *Staking) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadc9772e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(address who, uint256 amount) returns()
func (staking *Staking) PackStake(who common.Address, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("stake", who, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadc9772e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(address who, uint256 amount) returns()
func (staking *Staking) TryPackStake(who common.Address, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("stake", who, amount)
}

// PackStaked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98807d84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staked(address ) view returns(uint256)
func (staking *Staking) PackStaked(arg0 common.Address) []byte {
	enc, err := staking.abi.Pack("staked", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98807d84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staked(address ) view returns(uint256)
func (staking *Staking) TryPackStaked(arg0 common.Address) ([]byte, error) {
	return staking.abi.Pack("staked", arg0)
}

// UnpackStaked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98807d84.
//
// Solidity: function staked(address ) view returns(uint256)
func (staking *Staking) UnpackStaked(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("staked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (staking *Staking) PackToken() []byte {
	enc, err := staking.abi.Pack("token")
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
func (staking *Staking) TryPackToken() ([]byte, error) {
	return staking.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (staking *Staking) UnpackToken(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ddbd13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function total() view returns(uint256)
func (staking *Staking) PackTotal() []byte {
	enc, err := staking.abi.Pack("total")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ddbd13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function total() view returns(uint256)
func (staking *Staking) TryPackTotal() ([]byte, error) {
	return staking.abi.Pack("total")
}

// UnpackTotal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ddbd13a.
//
// Solidity: function total() view returns(uint256)
func (staking *Staking) UnpackTotal(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("total", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbonding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x331fc44a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbonding() view returns(uint256)
func (staking *Staking) PackUnbonding() []byte {
	enc, err := staking.abi.Pack("unbonding")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbonding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x331fc44a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbonding() view returns(uint256)
func (staking *Staking) TryPackUnbonding() ([]byte, error) {
	return staking.abi.Pack("unbonding")
}

// UnpackUnbonding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x331fc44a.
//
// Solidity: function unbonding() view returns(uint256)
func (staking *Staking) UnpackUnbonding(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("unbonding", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e17de78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unstake(uint256 amount) returns()
func (staking *Staking) PackUnstake(amount *big.Int) []byte {
	enc, err := staking.abi.Pack("unstake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e17de78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unstake(uint256 amount) returns()
func (staking *Staking) TryPackUnstake(amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("unstake", amount)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (staking *Staking) PackWithdraw() []byte {
	enc, err := staking.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (staking *Staking) TryPackWithdraw() ([]byte, error) {
	return staking.abi.Pack("withdraw")
}

// StakingSlashed represents a Slashed event raised by the Staking contract.
type StakingSlashed struct {
	Who    common.Address
	Amount *big.Int
	Winner common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakingSlashed) ContractEventName() string {
	return StakingSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed who, uint256 amount, address indexed winner)
func (staking *Staking) UnpackSlashedEvent(log *types.Log) (*StakingSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingStaked represents a Staked event raised by the Staking contract.
type StakingStaked struct {
	Who    common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakingStaked) ContractEventName() string {
	return StakingStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed who, uint256 amount)
func (staking *Staking) UnpackStakedEvent(log *types.Log) (*StakingStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStaked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingUnstaked represents a Unstaked event raised by the Staking contract.
type StakingUnstaked struct {
	Who    common.Address
	Amount *big.Int
	Ready  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingUnstakedEventName = "Unstaked"

// ContractEventName returns the user-defined event name.
func (StakingUnstaked) ContractEventName() string {
	return StakingUnstakedEventName
}

// UnpackUnstakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unstaked(address indexed who, uint256 amount, uint256 ready)
func (staking *Staking) UnpackUnstakedEvent(log *types.Log) (*StakingUnstaked, error) {
	event := "Unstaked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnstaked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingWithdrawn represents a Withdrawn event raised by the Staking contract.
type StakingWithdrawn struct {
	Who    common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawn) ContractEventName() string {
	return StakingWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed who, uint256 amount)
func (staking *Staking) UnpackWithdrawnEvent(log *types.Log) (*StakingWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWithdrawn)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["Amount"].ID.Bytes()[:4]) {
		return staking.UnpackAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotDisputes"].ID.Bytes()[:4]) {
		return staking.UnpackNotDisputesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotReady"].ID.Bytes()[:4]) {
		return staking.UnpackNotReadyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAmount represents a Amount error raised by the Staking contract.
type StakingAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Amount()
func StakingAmountErrorID() common.Hash {
	return common.HexToHash("0x5a66bc6ade39f12b4b7f7fe6ba28367bfb3cb6017dca5dc3beb3ef0baf8e8a18")
}

// UnpackAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Amount()
func (staking *Staking) UnpackAmountError(raw []byte) (*StakingAmount, error) {
	out := new(StakingAmount)
	if err := staking.abi.UnpackIntoInterface(out, "Amount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotDisputes represents a NotDisputes error raised by the Staking contract.
type StakingNotDisputes struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDisputes()
func StakingNotDisputesErrorID() common.Hash {
	return common.HexToHash("0x4c30b8ca3436d5aebc00b27437c719e28e9e0d2edd1b8cdcfd1e8cb66cf25c5a")
}

// UnpackNotDisputesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDisputes()
func (staking *Staking) UnpackNotDisputesError(raw []byte) (*StakingNotDisputes, error) {
	out := new(StakingNotDisputes)
	if err := staking.abi.UnpackIntoInterface(out, "NotDisputes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotReady represents a NotReady error raised by the Staking contract.
type StakingNotReady struct {
	Ready *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReady(uint256 ready)
func StakingNotReadyErrorID() common.Hash {
	return common.HexToHash("0x5a99752647584ead558edddd1f1addfad4f0de89e1c388850fa33af4e893b9cc")
}

// UnpackNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReady(uint256 ready)
func (staking *Staking) UnpackNotReadyError(raw []byte) (*StakingNotReady, error) {
	out := new(StakingNotReady)
	if err := staking.abi.UnpackIntoInterface(out, "NotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}
