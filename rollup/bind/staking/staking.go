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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"roundLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"late\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"phaseRounds\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"pool\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"evaluators\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"envCount\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"minStake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stakeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forceAfter\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"bond\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeBond\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"disputeStep\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"Amount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotDisputes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ready\",\"type\":\"uint256\"}],\"name\":\"NotReady\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ready\",\"type\":\"uint256\"}],\"name\":\"Unstaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"leaving\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"ready\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractSwarmRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"staked\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"stakedAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractSwarmToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"total\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"totalAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbonding\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Staking",
	Bin: "0x610100806040523461032e576102408161162480380380916100218285610332565b83398101031261032e5760405161024081016001600160401b0381118282101761031a5760405261005182610355565b815261005f60208301610369565b602082015261007060408301610369565b604082015261008160608301610369565b606082015261009260808301610369565b60808201526100a360a08301610355565b60a08201526100b460c0830161037a565b60c08201526100c560e0830161037a565b60e08201526100d7610100830161037a565b6101008201526100ea610120830161037a565b6101208201526100fd6101408301610355565b6101408201526101106101608301610355565b6101608201526102206101858161012a6101808601610369565b9461018085019586526101406101a08201610369565b6101a08601526101536101c08201610369565b6101c08601526101666101e08201610355565b6101e08601526101796102008201610355565b61020086015201610369565b91015260405163046a002f60e21b81525f6004820152602081602481335afa9081156102d1575f916102fb575b506001600160a01b031660805260405163046a002f60e21b815260036004820152602081602481335afa9081156102d1575f916102dc575b506001600160a01b031660a05260405163046a002f60e21b815260048082015290602082602481335afa80156102d15763ffffffff925f916102a2575b5060c052511660e05260405161127c90816103a8823960805181818161051801528181610762015281816109bb01528181610b260152610c8f015260a05181818161034d015281816107b201528181610a3e0152610bcf015260c05181818161087a0152610c13015260e0518181816102d301526104560152f35b6102c4915060203d6020116102ca575b6102bc8183610332565b810190610388565b5f610227565b503d6102b2565b6040513d5f823e3d90fd5b6102f5915060203d6020116102ca576102bc8183610332565b5f6101ea565b610314915060203d6020116102ca576102bc8183610332565b5f6101b2565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761031a57604052565b51906001600160401b038216820361032e57565b519063ffffffff8216820361032e57565b519060ff8216820361032e57565b9081602091031261032e57516001600160a01b038116810361032e579056fe60806040526004361015610011575f80fd5b5f3560e01c80630dc45086146100f45780632ddbd13a146100ef5780632e17de78146100ea578063330c774e146100e5578063331fc44a146100e05780633ccfd60b146100db57806368efcb50146100d657806398807d84146100d1578063adc9772e146100cc578063bfac5990146100c7578063cb23bcb5146100c2578063d4c5b252146100bd578063f0d6c2ef146100b85763fc0c546a146100b3575f80fd5b610c7a565b610c42565b610bfe565b610bba565b61084c565b610685565b610648565b610576565b610479565b61043f565b610407565b61023b565b610210565b610129565b600435906001600160a01b038216820361010f57565b5f80fd5b604435906001600160a01b038216820361010f57565b3461010f57604036600319011261010f576101426100f9565b6001600160a01b03165f90815260208190526040812080549091819065ffffffffffff60243516600583116101b6575b61017d935084610fe9565b908161019b57505060205f5b6040516001600160d01b039091168152f35b6101a6602092610ce8565b905f52815f20015460301c610189565b91926101c181610e88565b81039081116102015761017d93855f5265ffffffffffff8260205f2001541684105f146101ef575091610172565b9291506101fb90610d03565b90610172565b610cd4565b5f91031261010f57565b3461010f575f36600319011261010f5760206001600160d01b03610232610dca565b16604051908152f35b3461010f57602036600319011261010f57600435801515806103dd575b61026190610cbe565b6102b361029d8261029861028c6102873360018060a01b03165f525f60205260405f2090565b610e0e565b6001600160d01b031690565b610cf6565b6102ac8361029861028c610dca565b9033610e38565b335f9081526002602052604090206102cc828254610d11565b90556102f87f000000000000000000000000000000000000000000000000000000000000000042610d11565b335f818152600360209081526040918290208490558151948552840192909252917f7fc4727e062e336010f2c282598ef5f14facb3de68cf8195c2f23e1454b2b74e9190a2335f9081526020819052604090207f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906103839061028c90610e0e565b90803b1561010f576040516368d7b0a960e01b815233600482015260248101839052905f908290818381604481015b03925af180156103d8576103c257005b806103d05f6103d693610d32565b80610206565b005b610d59565b50335f908152602081905260409020610261906103fd9061028c90610e0e565b8211159050610258565b3461010f57602036600319011261010f576001600160a01b036104286100f9565b165f526002602052602060405f2054604051908152f35b3461010f575f36600319011261010f5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461010f575f36600319011261010f57335f908152600360205260409020546104a59042811115610d64565b335f81815260026020908152604080832080549390555182815261051393919291907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5908490a260405163a9059cbb60e01b8152336004820152602481019190915291829081906044820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156103d85761054e57005b6103d69060203d60201161056f575b6105678183610d32565b810190610d7e565b503d61055d565b3461010f57602036600319011261010f57600154805f60043565ffffffffffff16600583116105df575b6105ac93506001610fe9565b806105bd57506040515f8152602090f35b6105da6105cb602092610ce8565b60015f52825f20015460301c90565b610189565b91926105ea81610e88565b81039081116102015760015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf68101546105ac949065ffffffffffff168410156106365750916105a0565b92915061064290610d03565b906105a0565b3461010f57602036600319011261010f576001600160a01b036106696100f9565b165f525f602052602060018060d01b0361023260405f20610e0e565b3461010f57604036600319011261010f5761069e6100f9565b61075d60206024358015158061083a575b6106b890610cbe565b6106f96106e3826106de61028c6102878960018060a01b03165f525f60205260405f2090565b610d11565b6106f2836106de61028c610dca565b9086610e38565b6040518181526001600160a01b038516907f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d90602090a26040516323b872dd60e01b8152336004820152306024820152604481019190915291829081906064820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156103d85761081d575b506001600160a01b038181165f9081526020819052604090207f000000000000000000000000000000000000000000000000000000000000000090911691906107e39061028c90610e0e565b823b1561010f576040516368d7b0a960e01b81526001600160a01b0390921660048301526024820152905f908290818381604481016103b2565b6108359060203d60201161056f576105678183610d32565b610797565b506001600160a01b03841615156106af565b3461010f57606036600319011261010f576108656100f9565b602435610969610873610113565b916108a8337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610d96565b6108c761028c6102878660018060a01b03165f525f60205260405f2090565b90818110610bb2575b61090c6108f68361029861028c6102878a60018060a01b03165f525f60205260405f2090565b6109058461029861028c610dca565b9087610e38565b816109178183610cf6565b6001600160a01b0387165f908152600260205260409020541115610b925761093e91610cf6565b905b6001600160a01b0385165f908152600260205260409020610962838254610cf6565b9055610d11565b6040518181529091906001600160a01b038083169182918616907fd87c3348a79019696e9b472cb0efe979015741dd3a1c95f43cc26dd1ace903c090602090a3610b81575f80915b81610af4575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906109ee9083610cf6565b90803b1561010f57604051630852cd8d60e31b815260048101929092525f908290602490829084905af180156103d857610ae0575b506001600160a01b038281165f9081526020819052604090207f00000000000000000000000000000000000000000000000000000000000000009091169290610a6f9061028c90610e0e565b833b1561010f576040516368d7b0a960e01b81526001600160a01b039290921660048301526024820152915f908390604490829084905af19182156103d857610ac892610acc575b506040519081529081906020820190565b0390f35b806103d05f610ada93610d32565b5f610ab7565b806103d05f610aee93610d32565b5f610a23565b60405163a9059cbb60e01b81526001600160a01b0390911660048201526024810191909152602081806044810103815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156103d857610b62575b81906109b7565b610b7a9060203d60201161056f576105678183610d32565b505f610b5b565b610b8b8260011c90565b80916109b1565b50506001600160a01b0384165f9081526002602052604090205490610940565b9050806108d0565b3461010f575f36600319011261010f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461010f575f36600319011261010f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461010f57602036600319011261010f576001600160a01b03610c636100f9565b165f526003602052602060405f2054604051908152f35b3461010f575f36600319011261010f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b15610cc557565b632d335e3560e11b5f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b5f1981019190821161020157565b9190820391821161020157565b906001820180921161020157565b9190820180921161020157565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff821117610d5457604052565b610d1e565b6040513d5f823e3d90fd5b15610d6c5750565b632d4cba9360e11b5f5260045260245ffd5b9081602091031261010f5751801515810361010f5790565b15610d9d57565b6326185c6560e11b5f5260045ffd5b8115610db6570490565b634e487b7160e01b5f52601260045260245ffd5b60015480610dd757505f90565b805f198101116102015760015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf5015460301c90565b80549081610e1c5750505f90565b815f19810111610201575f525f199060205f2001015460301c90565b6001600160a01b03165f908152602081905260409020610e84924365ffffffffffff16929091610e73916001600160d01b03169084906111be565b50506001600160d01b0316906110b5565b5050565b6001811115610fe657806001600160801b821015610fa9575b610f4f610f45610f3b610f31610f27610f1d610f0c610f569760048a600160401b610f5b9c1015610f9c575b640100000000811015610f8f575b62010000811015610f82575b610100811015610f75575b6010811015610f68575b1015610f60575b60030260011c90565b610f16818b610dac565b0160011c90565b610f16818a610dac565b610f168189610dac565b610f168188610dac565b610f168187610dac565b610f168186610dac565b8093610dac565b821190565b900390565b60011b610f03565b60041c9160021b91610efc565b60081c9160041b91610ef2565b60101c9160081b91610ee7565b60201c9160101b91610edb565b60401c9160201b91610ecd565b5050610f5b610f56610f4f610f45610f3b610f31610f27610f1d610f0c610fd08a60801c90565b9850600160401b9750610ea19650505050505050565b90565b9065ffffffffffff165b8383106110005750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146110325750925b9190610ff3565b935061103d90610d03565b61102b565b60405190611051604083610d32565b565b908154600160401b811015610d5457600181018084558110156110a1575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b6001549192918015611195576110cd6110f691610ce8565b60015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60190565b90815461111261110b8265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311611186578692036111505761114c92509065ffffffffffff82549181199060301b169116179055565b9190565b505061114c9061116f611161611042565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b6001611053565b632520601d60e01b5f5260045ffd5b506111b9906111a5611161611042565b6001600160d01b038416602082015261117f565b5f9190565b80549293928015611257576111d56111e091610ce8565b825f5260205f200190565b8054603081901c9365ffffffffffff9182169291811680841161118657879303611223575061114c92509065ffffffffffff82549181199060301b169116179055565b91505061114c91611243611235611042565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611053565b50906111b991611268611235611042565b6001600160d01b038516602083015261105356",
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
// Solidity: function staked(address who) view returns(uint256)
func (staking *Staking) PackStaked(who common.Address) []byte {
	enc, err := staking.abi.Pack("staked", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98807d84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staked(address who) view returns(uint256)
func (staking *Staking) TryPackStaked(who common.Address) ([]byte, error) {
	return staking.abi.Pack("staked", who)
}

// UnpackStaked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98807d84.
//
// Solidity: function staked(address who) view returns(uint256)
func (staking *Staking) UnpackStaked(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("staked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dc45086.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakedAt(address who, uint256 number) view returns(uint256)
func (staking *Staking) PackStakedAt(who common.Address, number *big.Int) []byte {
	enc, err := staking.abi.Pack("stakedAt", who, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dc45086.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakedAt(address who, uint256 number) view returns(uint256)
func (staking *Staking) TryPackStakedAt(who common.Address, number *big.Int) ([]byte, error) {
	return staking.abi.Pack("stakedAt", who, number)
}

// UnpackStakedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0dc45086.
//
// Solidity: function stakedAt(address who, uint256 number) view returns(uint256)
func (staking *Staking) UnpackStakedAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stakedAt", data)
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

// PackTotalAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68efcb50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalAt(uint256 number) view returns(uint256)
func (staking *Staking) PackTotalAt(number *big.Int) []byte {
	enc, err := staking.abi.Pack("totalAt", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68efcb50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalAt(uint256 number) view returns(uint256)
func (staking *Staking) TryPackTotalAt(number *big.Int) ([]byte, error) {
	return staking.abi.Pack("totalAt", number)
}

// UnpackTotalAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x68efcb50.
//
// Solidity: function totalAt(uint256 number) view returns(uint256)
func (staking *Staking) UnpackTotalAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("totalAt", data)
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
	if bytes.Equal(raw[:4], staking.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return staking.UnpackCheckpointUnorderedInsertionError(raw[4:])
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

// StakingCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Staking contract.
type StakingCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StakingCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (staking *Staking) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StakingCheckpointUnorderedInsertion, error) {
	out := new(StakingCheckpointUnorderedInsertion)
	if err := staking.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
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
