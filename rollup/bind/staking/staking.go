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
	Bin: "0x610100806040523461032d5761024081610e6580380380916100218285610331565b83398101031261032d5760405161024081016001600160401b038111828210176103195760405261005182610354565b815261005f60208301610368565b602082015261007060408301610368565b604082015261008160608301610368565b606082015261009260808301610368565b60808201526100a360a08301610354565b60a08201526100b460c08301610379565b60c08201526100c560e08301610379565b60e08201526100d76101008301610379565b6101008201526100ea6101208301610379565b6101208201526100fd6101408301610354565b6101408201526101106101608301610354565b6101608201526102206101858161012a6101808601610368565b9461018085019586526101406101a08201610368565b6101a08601526101536101c08201610368565b6101c08601526101666101e08201610354565b6101e08601526101796102008201610354565b61020086015201610368565b91015260405163046a002f60e21b81525f6004820152602081602481335afa9081156102d0575f916102fa575b506001600160a01b031660805260405163046a002f60e21b815260036004820152602081602481335afa9081156102d0575f916102db575b506001600160a01b031660a05260405163046a002f60e21b815260048082015290602082602481335afa80156102d05763ffffffff925f916102a1575b5060c052511660e052604051610abe90816103a7823960805181818160b7015281816102e601528181610446015281816105b501526107a9015260a05181818161017d0152818161035d015281816105fa015261096c015260c05181818161013801526101e2015260e05181818161082701526108eb0152f35b6102c3915060203d6020116102c9575b6102bb8183610331565b810190610387565b5f610227565b503d6102b1565b6040513d5f823e3d90fd5b6102f4915060203d6020116102c9576102bb8183610331565b5f6101ea565b610313915060203d6020116102c9576102bb8183610331565b5f6101b2565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761031957604052565b51906001600160401b038216820361032d57565b519063ffffffff8216820361032d57565b519060ff8216820361032d57565b9081602091031261032d57516001600160a01b038116810361032d579056fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081632ddbd13a14610a12575080632e17de7814610883578063330c774e1461084a578063331fc44a1461080f5780633ccfd60b1461070057806398807d84146106c8578063adc9772e14610501578063bfac5990146101ac578063cb23bcb514610167578063d4c5b25214610122578063f0d6c2ef146100e95763fc0c546a146100a2575f80fd5b346100e657806003193601126100e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b80fd5b50346100e65760203660031901126100e6576020906040906001600160a01b03610111610a2c565b168152600283522054604051908152f35b50346100e657806003193601126100e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100e657806003193601126100e6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100e65760603660031901126100e6576101c6610a2c565b6044356001600160a01b0381169190602435908381036104fd577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104ee576001600160a01b0383168086526020869052604086205486939192916102a7918110156104dc57805b848652856020526040862061024f838254610a42565b905561025d82600354610a42565b6003558161026b8183610a42565b8688526001602052604088205411156104c75761028791610a42565b905b8486526001602052604086206102a0838254610a42565b9055610a63565b9480837fd87c3348a79019696e9b472cb0efe979015741dd3a1c95f43cc26dd1ace903c060206040518a8152a36104bc578280915b81610414575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906103199086610a42565b813b15610410578391602483926040519485938492630852cd8d60e31b845260048401525af19081156103ec5783916103fb575b50508152602081905260408120547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156103f7576040516368d7b0a960e01b81526001600160a01b0394909416600485015260248401919091528290604490829084905af180156103ec576103d3575b602082604051908152f35b6103de838092610a70565b6103e857816103c8565b5080fd5b6040513d85823e3d90fd5b8280fd5b8161040591610a70565b6103e857815f61034d565b8380fd5b60405163a9059cbb60e01b81526001600160a01b039091166004820152602481019190915260208180604481010381877f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156104b157610482575b81906102e2565b6104a39060203d6020116104aa575b61049b8183610a70565b810190610aa6565b505f61047b565b503d610491565b6040513d86823e3d90fd5b8460011c80916102dc565b50508385526001602052604085205490610289565b83855284602052604085205490610239565b6326185c6560e11b8552600485fd5b8480fd5b50346100e65760403660031901126100e65761051b610a2c565b90602435801515806106b6575b156106a757819260018060a01b03811691828452836020526040842061054f828254610a63565b905561055d81600354610a63565b600355827f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d6020604051848152a26040516323b872dd60e01b81523360048201523060248201526044810191909152602081606481877f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156104b15761068a575b50908252602082905260408220547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190823b15610685576040516368d7b0a960e01b81526001600160a01b0392909216600483015260248201529082908290604490829084905af1801561067a576106695750f35b8161067391610a70565b6100e65780f35b6040513d84823e3d90fd5b505050fd5b6106a29060203d6020116104aa5761049b8183610a70565b6105ea565b632d335e3560e11b8252600482fd5b506001600160a01b0383161515610528565b50346100e65760203660031901126100e6576020906040906001600160a01b036106f0610a2c565b1681528083522054604051908152f35b50346100e657806003193601126100e65733815260026020526040812054421033825260026020526040822054906107fd575033815260016020526107a460206040832054338452600182528360408120556040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5833392a260405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b0381857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561067a576107e1575080f35b6107f99060203d6020116104aa5761049b8183610a70565b5080f35b632d4cba9360e11b8252600452602490fd5b50346100e657806003193601126100e65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346100e65760203660031901126100e6576020906040906001600160a01b03610872610a2c565b168152600183522054604051908152f35b50346109ea5760203660031901126109ea57600435801515806109fd575b156109ee57335f525f60205260405f206108bc828254610a42565b90556108ca81600354610a42565b600355335f52600160205260405f206108e4828254610a63565b90556109107f000000000000000000000000000000000000000000000000000000000000000042610a63565b335f52600260205260405f2055335f52600260205260405f205460405191825260208201527f7fc4727e062e336010f2c282598ef5f14facb3de68cf8195c2f23e1454b2b74e60403392a2335f908152602081905260409020547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156109ea576040516368d7b0a960e01b815233600482015260248101929092525f908290604490829084905af180156109df576109d1575080f35b6109dd91505f90610a70565b005b6040513d5f823e3d90fd5b5f80fd5b632d335e3560e11b5f5260045ffd5b50335f525f60205260405f20548111156108a1565b346109ea575f3660031901126109ea576020906003548152f35b600435906001600160a01b03821682036109ea57565b91908203918211610a4f57565b634e487b7160e01b5f52601160045260245ffd5b91908201809211610a4f57565b90601f8019910116810190811067ffffffffffffffff821117610a9257604052565b634e487b7160e01b5f52604160045260245ffd5b908160209103126109ea575180151581036109ea579056",
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
