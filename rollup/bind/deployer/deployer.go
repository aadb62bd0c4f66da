// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package deployer

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

// DeployerMetaData contains all meta data concerning the Deployer contract.
var DeployerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"codes_\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"WrongCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"addressOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"codes\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"code\",\"type\":\"bytes\"}],\"name\":\"deploy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"a\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Deployer",
	Bin: "0x60806040523461015e576103fe8038038061001981610162565b92833981019060208183031261015e578051906001600160401b03821161015e57019080601f8301121561015e578151906001600160401b03821161013a578160051b92602061006a818601610162565b8094815201906020829582010192831161015e57602001905b82821061014e57505090519190506001600160401b03821161013a5768010000000000000000821161013a575f54825f55808310610110575b505f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5639291905b8281106100fc5760405161027690816101888239f35b6001906020835193019281860155016100e6565b5f8052828060205f20019103905f5b82811061012d5750506100bc565b5f8282015560010161011f565b634e487b7160e01b5f52604160045260245ffd5b8151815260209182019101610083565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761013a5760405256fe6080806040526004361015610012575f80fd5b5f3560e01c908162774360146101265750806311a800bc1461009f5780634c8fe526146100825763e86613a714610047575f80fd5b3461007e57602036600319011261007e576004355f5481101561007e5761006f60209161024c565b90549060031b1c604051908152f35b5f80fd5b3461007e575f36600319011261007e576020600154604051908152f35b3461007e57602036600319011261007e5760043560018101809111610112576040516135a560f21b60208281019182523060601b602284015260f89390931b6001600160f81b0319166036830152601782526100fc60378361022a565b905190206040516001600160a01b039091168152f35b634e487b7160e01b5f52601160045260245ffd5b3461007e57602036600319011261007e576004359067ffffffffffffffff821161007e573660238301121561007e57816004013567ffffffffffffffff81116102165761017d601f8201601f19166020018361022a565b8082526020820192366024838301011161007e57815f926024602093018637830101526001545f19811461011257600181016001555f548110806101fb575b156101e9575051905ff080156101e1576040516001600160a01b039091168152602090f35b3d5f803e3d5ffd5b634ab3a20b60e01b5f5260045260245ffd5b50815183206102098261024c565b90549060031b1c146101bc565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761021657604052565b5f54811015610262575f805260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd",
}

// Deployer is an auto generated Go binding around an Ethereum contract.
type Deployer struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Deployer) GetABI() abi.ABI {
	return c.abi
}

// NewDeployer creates a new instance of Deployer.
func NewDeployer() *Deployer {
	parsed, err := DeployerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Deployer{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Deployer) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes32[] codes_) returns()
func (deployer *Deployer) PackConstructor(codes_ [][32]byte) []byte {
	enc, err := deployer.abi.Pack("", codes_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11a800bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressOf(uint256 i) view returns(address)
func (deployer *Deployer) PackAddressOf(i *big.Int) []byte {
	enc, err := deployer.abi.Pack("addressOf", i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11a800bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressOf(uint256 i) view returns(address)
func (deployer *Deployer) TryPackAddressOf(i *big.Int) ([]byte, error) {
	return deployer.abi.Pack("addressOf", i)
}

// UnpackAddressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11a800bc.
//
// Solidity: function addressOf(uint256 i) view returns(address)
func (deployer *Deployer) UnpackAddressOf(data []byte) (common.Address, error) {
	out, err := deployer.abi.Unpack("addressOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe86613a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codes(uint256 ) view returns(bytes32)
func (deployer *Deployer) PackCodes(arg0 *big.Int) []byte {
	enc, err := deployer.abi.Pack("codes", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe86613a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codes(uint256 ) view returns(bytes32)
func (deployer *Deployer) TryPackCodes(arg0 *big.Int) ([]byte, error) {
	return deployer.abi.Pack("codes", arg0)
}

// UnpackCodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe86613a7.
//
// Solidity: function codes(uint256 ) view returns(bytes32)
func (deployer *Deployer) UnpackCodes(data []byte) ([32]byte, error) {
	out, err := deployer.abi.Unpack("codes", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeploy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00774360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deploy(bytes code) returns(address a)
func (deployer *Deployer) PackDeploy(code []byte) []byte {
	enc, err := deployer.abi.Pack("deploy", code)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeploy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00774360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deploy(bytes code) returns(address a)
func (deployer *Deployer) TryPackDeploy(code []byte) ([]byte, error) {
	return deployer.abi.Pack("deploy", code)
}

// UnpackDeploy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00774360.
//
// Solidity: function deploy(bytes code) returns(address a)
func (deployer *Deployer) UnpackDeploy(data []byte) (common.Address, error) {
	out, err := deployer.abi.Unpack("deploy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c8fe526.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function next() view returns(uint256)
func (deployer *Deployer) PackNext() []byte {
	enc, err := deployer.abi.Pack("next")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c8fe526.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function next() view returns(uint256)
func (deployer *Deployer) TryPackNext() ([]byte, error) {
	return deployer.abi.Pack("next")
}

// UnpackNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c8fe526.
//
// Solidity: function next() view returns(uint256)
func (deployer *Deployer) UnpackNext(data []byte) (*big.Int, error) {
	out, err := deployer.abi.Unpack("next", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (deployer *Deployer) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], deployer.abi.Errors["WrongCode"].ID.Bytes()[:4]) {
		return deployer.UnpackWrongCodeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeployerWrongCode represents a WrongCode error raised by the Deployer contract.
type DeployerWrongCode struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCode(uint256 number)
func DeployerWrongCodeErrorID() common.Hash {
	return common.HexToHash("0x4ab3a20b876eb78a0e5c1f97d1716d66f83a3e0674e56b434d8ee6ac018e54e7")
}

// UnpackWrongCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCode(uint256 number)
func (deployer *Deployer) UnpackWrongCodeError(raw []byte) (*DeployerWrongCode, error) {
	out := new(DeployerWrongCode)
	if err := deployer.abi.UnpackIntoInterface(out, "WrongCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}
