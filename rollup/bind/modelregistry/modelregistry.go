// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package modelregistry

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

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC1155InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC1155InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"idsLength\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"valuesLength\",\"type\":\"uint256\"}],\"name\":\"ERC1155InvalidArrayLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC1155InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC1155InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC1155InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC1155MissingApprovalForAll\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Known\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotProposer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotWinner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Shares\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"model\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"model\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"Published\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"}],\"name\":\"TransferBatch\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"TransferSingle\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"value\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"URI\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_HOLDERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHARES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"balanceOfBatch\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"epochOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"exists\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"model\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"perShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"batch\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"holders\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"shares\",\"type\":\"uint256[]\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractSwarmRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeBatchTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractSwarmToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"uri\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"model\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ModelRegistry",
	Bin: "0x60c080604052346101a65760208101906001600160401b03821181831017610192575f9160405252600254600181811c91168015610188575b602082101461017457601f8111610142575b5060205f60025560405163046a002f60e21b81525f60048201528181602481335afa90811561011a575f91610125575b506001600160a01b031660805260405163046a002f60e21b8152600360048201528181602481335afa91821561011a575f926100ed575b6001600160a01b03831660a0526040516119f690816101ed82396080518181816104180152610c45015260a0518181816108f401526110a10152f35b61010c9250803d10610113575b61010481836101aa565b8101906101cd565b5f806100b1565b503d6100fa565b6040513d5f823e3d90fd5b61013c9150823d84116101135761010481836101aa565b5f61007a565b801561004a5760025f52601f60205f20910160051c5f5b81811061016757505061004a565b5f83820155600101610159565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610038565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761019257604052565b908160209103126101a657516001600160a01b03811681036101a6579056fe60806040526004361015610011575f80fd5b5f3560e01c8062fdd58e1461017357806301ffc9a71461016e5780630e89341c1461016957806318160ddd1461016457806322e127201461015f5780632e1a7d4d1461015a5780632eb2c2d6146101555780634e1273f4146101505780634f558e791461014b578063a22cb46514610146578063a3d545f514610141578063a65c6b2a1461013c578063bd85b03914610137578063c1254a5514610132578063cb23bcb51461012d578063df18e04714610128578063e985e9c514610123578063ef48eee61461011e578063f242432a14610119578063f6ea2baf14610114578063fc0c546a1461010f5763fce20ce61461010a575f80fd5b610c74565b610c30565b610b90565b610a8f565b6109c2565b61095e565b610923565b6108df565b6108c2565b610898565b610854565b61082a565b610759565b610723565b610662565b61058c565b6103be565b6103a2565b610385565b610291565b6101eb565b61018d565b6001600160a01b0381160361018957565b5f80fd5b346101895760403660031901126101895760206101d06004356101af81610178565b6024355f525f835260405f209060018060a01b03165f5260205260405f2090565b54604051908152f35b6001600160e01b031981160361018957565b3461018957602036600319011261018957602060043561020a816101d9565b63ffffffff60e01b16636cdb3d1360e11b8114908115610248575b8115610237575b506040519015158152f35b6301ffc9a760e01b1490505f61022c565b6303a24d0760e21b81149150610225565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90602061028e928181520190610259565b90565b34610189576020366003190112610189576040515f6002548060011c906001811690811561037b575b60208310821461036757828552602085019190811561034e57506001146102fc575b6102f8846102ec81860382610491565b6040519182918261027d565b0390f35b60025f9081529250907f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace5b81841061033a575050016102ec826102dc565b805484840152602090930192600101610327565b60ff191682525090151560051b0190506102ec826102dc565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102ba565b34610189575f366003190112610189576020600454604051908152f35b34610189575f3660031901126101895760206040516101008152f35b34610189576020366003190112610189576103db33600435611330565b335f81815260086020908152604080832080549390555163a9059cbb60e01b8152600481019390935260248301919091528180604481015b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156104785761044e57005b61046f9060203d602011610471575b6104678183610491565b810190610c9e565b005b503d61045d565b610cb3565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b038211176104b257604052565b61047d565b6001600160401b0381116104b25760051b60200190565b9080601f830112156101895781356104e5816104b7565b926104f36040519485610491565b81845260208085019260051b82010192831161018957602001905b82821061051b5750505090565b813581526020918201910161050e565b6001600160401b0381116104b257601f01601f191660200190565b81601f820112156101895780359061055d8261052b565b9261056b6040519485610491565b8284526020838301011161018957815f926020809301838601378301015290565b346101895760a0366003190112610189576004356105a981610178565b602435906105b682610178565b6044356001600160401b038111610189576105d59036906004016104ce565b6064356001600160401b038111610189576105f49036906004016104ce565b90608435936001600160401b0385116101895761061861046f953690600401610546565b93610cbe565b90602080835192838152019201905f5b81811061063b5750505090565b825184526020938401939092019160010161062e565b90602061028e92818152019061061e565b34610189576040366003190112610189576004356001600160401b03811161018957366023820112156101895780600401359061069e826104b7565b916106ac6040519384610491565b8083526024602084019160051b8301019136831161018957602401905b82821061070957836024356001600160401b038111610189576102f8916106f76106fd9236906004016104ce565b90610e4f565b60405191829182610651565b60208091833561071881610178565b8152019101906106c9565b34610189576020366003190112610189576004355f526003602052602060405f20541515604051908152f35b8015150361018957565b346101895760403660031901126101895760043561077681610178565b6024356107828161074f565b3315610817576001600160a01b03821691821561080557816107c26107d392335f52600160205260405f209060018060a01b03165f5260205260405f2090565b9060ff801983541691151516179055565b604051901515815233907f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3190602090a3005b62ced3e160e81b5f525f60045260245ffd5b631f18c42760e11b5f525f60045260245ffd5b34610189576020366003190112610189576004355f526005602052602060405f2054604051908152f35b346101895760403660031901126101895760206101d060243560043561087982610178565b5f526007835260405f209060018060a01b03165f5260205260405f2090565b34610189576020366003190112610189576004355f526003602052602060405f2054604051908152f35b34610189575f366003190112610189576020604051620f42408152f35b34610189575f366003190112610189576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101895760203660031901126101895760043561094081610178565b60018060a01b03165f526008602052602060405f2054604051908152f35b3461018957604036600319011261018957602060ff6109b660043561098281610178565b6024359061098f82610178565b60018060a01b03165f526001845260405f209060018060a01b03165f5260205260405f2090565b54166040519015158152f35b34610189576040366003190112610189576104136020600435602435906109ff620f42406109f8835f52600360205260405f2090565b5414610f03565b610a14610a0b83610f2d565b620f4240900490565b610a31610a29835f52600660205260405f2090565b918254610f64565b90556040518281523391907f4f2d18324ee95128de091ed2adc501295479000ce4c2cec607aeb1b67e189e2f90602090a36040516323b872dd60e01b8152336004820152306024820152604481019190915291829081906064820190565b346101895760a036600319011261018957600435610aac81610178565b602435610ab881610178565b60443590606435926084356001600160401b03811161018957610adf903690600401610546565b92610aea82336113fd565b6001600160a01b03831615610b4d576001600160a01b03821615610b3b5761046f94610b3360405192600184526020840152604083019160018352606084015260808301604052565b92909161154b565b626a0d4560e21b5f525f60045260245ffd5b632bfa23e760e11b5f525f60045260245ffd5b9181601f84011215610189578235916001600160401b038311610189576020808501948460051b01011161018957565b34610189576080366003190112610189576004356024356001600160401b0381116101895736602382011215610189578060040135906001600160401b038211610189573660248383010111610189576044356001600160401b03811161018957610bff903690600401610b60565b90606435936001600160401b0385116101895761046f95610c266024963690600401610b60565b969095019061108d565b34610189575f366003190112610189576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610189576020366003190112610189576004355f526006602052602060405f2054604051908152f35b90816020910312610189575161028e8161074f565b6040513d5f823e3d90fd5b919294909394610cce83336113fd565b6001600160a01b03851615610b4d576001600160a01b03831615610b3b575f5b8451811015610d225780610d0e85610d0860019489610e36565b51611330565b610d1c87610d088389610e36565b01610cee565b5092909491610d3384838784611852565b843b610d41575b5050505050565b610d63602093604051958694859463bc197c8160e01b865233600487016117da565b03815f6001600160a01b0387165af15f9181610df1575b50610db45750610d8861170c565b8051919082610dad57632bfa23e760e11b5f526001600160a01b03821660045260245ffd5b6020915001fd5b6001600160e01b0319166343e6837f60e01b01610dd657505f80808080610d3a565b632bfa23e760e11b5f526001600160a01b031660045260245ffd5b610e1491925060203d602011610e1b575b610e0c8183610491565b8101906116be565b905f610d7a565b503d610e02565b634e487b7160e01b5f52603260045260245ffd5b8051821015610e4a5760209160051b010190565b610e22565b91909180518351808203610eee575050805190610e6b826104b7565b91610e796040519384610491565b808352610e88601f19916104b7565b013660208401375f5b8151811015610ee75780610ed660019260051b60208082870101519189010151905f918252602082815260408084206001600160a01b03909316845291905290205490565b610ee08286610e36565b5201610e91565b5090925050565b635b05999160e01b5f5260045260245260445ffd5b15610f0a57565b6330c6392160e11b5f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b90670de0b6b3a7640000820291808304670de0b6b3a76400001490151715610f5157565b610f19565b9060018201809211610f5157565b91908201809211610f5157565b9190604083820312610189578251926020810151906001600160401b038211610189570181601f8201121561018957805190610fac8261052b565b92610fba6040519485610491565b8284526020838301011161018957815f9260208093018386015e8301015290565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b90816020910312610189575161028e81610178565b1561102457565b637d1b73b960e01b5f5260045ffd5b1561103a57565b632fa1d71d60e01b5f5260045ffd5b1561105057565b634e93e7bf60e11b5f5260045ffd5b9190811015610e4a5760051b0190565b3561028e81610178565b60405190611088602083610491565b5f8252565b604051630b7b7e8b60e41b815294969395947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316949390925f92849283926110e09260048501610fdb565b0381865afa928315610478575f915f946112fc575b5090602062ffffff61117493600261110d8560141c90565b14806112f1575b61111d90610f03565b604b604588015160d01c970151966111358160281c90565b60ff6111418360201c90565b1614806112d7575b61115290610f03565b60405180968194829363025e7c2760e01b845216600483019190602083019252565b03915afa91821561047857620fffff926111a0915f916112a8575b506001600160a01b0316331461101d565b6111bc6111b5855f52600560205260405f2090565b5415611033565b166111c681610f56565b6111d8845f52600560205260405f2090565b5560405133815283907f0ac7518de2a358fe2ed63620c0b679f41045cd988a16a45e09ac95874b0ead5690602090a38085148061129c575b61121f90959493929195611049565b5f945f945b80861061124157505050505050620f424061123f9114611049565b565b90919293949561125f60019161125889868961105f565b3590610f64565b9661129161127661127183868b61105f565b61106f565b61128183878a61105f565b358761128b611079565b92611463565b019493929190611224565b50610100851115611210565b6112ca915060203d6020116112d0575b6112c28183610491565b810190611008565b5f61118f565b503d6112b8565b5061115260ff6112e78360181c90565b1615159050611149565b508651609314611114565b62ffffff91945061117492506113256020913d805f833e61131d8183610491565b810190610f71565b9590935091506110f5565b5f818152602081815260408083206001600160a01b0386168085529083528184205485855260068452828520546007855283862092865291909352922054929392820392918311610f5157828102928184041490151715610f51576113fa916113be670de0b6b3a76400006113b58460018060a01b03165f52600860205260405f2090565b92048254610f64565b90556113e56113d5845f52600660205260405f2090565b54935f52600760205260405f2090565b9060018060a01b03165f5260205260405f2090565b55565b6001600160a01b0391821691811690828214159081611435575b50611420575050565b63711bec9160e11b5f5260045260245260445ffd5b5f8481526001602090815260408083206001600160a01b0390941683529290522060ff91505416155f611417565b92916001600160a01b03841615610b4d5761149b60405192600184526020840152604083019160018352606084015260808301604052565b9390915f5b83518110156114c057806114ba86610d0860019488610e36565b016114a0565b5090936114cf8184865f611852565b5f91825b845184101561151f576115176001918560051b906115056020808489010151938a0101515f52600360205260405f2090565b611510838254610f64565b9055610f64565b9301926114d3565b61123f9593506020919461153e6115398493600454610f64565b600455565b0151910151915f3361173b565b90946001600160a01b0380831615959394908716158015948715939290915f5b88518110156115b7578088600192898c8a6115a2575b50505061158f575b0161156b565b61159d8c610d08838d610e36565b611589565b6115af92610d0891610e36565b81898c611581565b50919697909495929893506115ce85898689611852565b61165e575b611600575b6115e3575050505050565b6020806115f6960151920151923361173b565b5f80808080610d3a565b94935f939091845b8651861015611646576001908660051b90611637602080848a010151938b0101515f52600360205260405f2090565b82815403905501950194611608565b6116599193969792955060045403600455565b6115d8565b9594915f94915f955b87518710156116a1576116996001918860051b90611505602080848c010151938d0101515f52600360205260405f2090565b960195611667565b6116b991939650611539909892949798600454610f64565b6115d3565b90816020910312610189575161028e816101d9565b6001600160a01b039182168152911660208201526040810191909152606081019190915260a06080820181905261028e92910190610259565b3d15611736573d9061171d8261052b565b9161172b6040519384610491565b82523d5f602084013e565b606090565b9091949293853b61174f575b505050505050565b60209361177191604051968795869563f23a6e6160e01b8752600487016116d3565b03815f6001600160a01b0387165af15f91816117b9575b506117965750610d8861170c565b6001600160e01b031916630dc5919f60e01b01610dd657505f8080808080611747565b6117d391925060203d602011610e1b57610e0c8183610491565b905f611788565b6001600160a01b0391821681529116602082015260a06040820181905261028e949193919261181f9291611811919086019061061e565b90848203606086015261061e565b916080818403910152610259565b909161184461028e9360408452604084019061061e565b91602081840391015261061e565b93919283518151908181036119e15750506001600160a01b03858116948515159491841680151592905f5b8351811015611956578060051b90888887602080868a010151958b010151926118d5575b936001946118b3575b5050500161187d565b6118cb916113e5610a29925f525f60205260405f2090565b90555f88816118aa565b505090916118ee8c6113e5835f525f60205260405f2090565b5482811061191f578291888e611916600197968e9503916113e5855f525f60205260405f2090565b559094506118a1565b6040516303dee4c560e01b81526001600160a01b038e16600482015260248101919091526044810183905260648101829052608490fd5b5096955096509192505060018151145f146119ae5760209081015191810151604080519384529183015233917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6291819081015b0390a4565b60405133927f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb9282916119a9918361182d565b635b05999160e01b5f5260045260245260445ffd",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXHOLDERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22e12720.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_HOLDERS() view returns(uint256)
func (modelRegistry *ModelRegistry) PackMAXHOLDERS() []byte {
	enc, err := modelRegistry.abi.Pack("MAX_HOLDERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXHOLDERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22e12720.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_HOLDERS() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackMAXHOLDERS() ([]byte, error) {
	return modelRegistry.abi.Pack("MAX_HOLDERS")
}

// UnpackMAXHOLDERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22e12720.
//
// Solidity: function MAX_HOLDERS() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackMAXHOLDERS(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("MAX_HOLDERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSHARES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1254a55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SHARES() view returns(uint256)
func (modelRegistry *ModelRegistry) PackSHARES() []byte {
	enc, err := modelRegistry.abi.Pack("SHARES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSHARES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1254a55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SHARES() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackSHARES() ([]byte, error) {
	return modelRegistry.abi.Pack("SHARES")
}

// UnpackSHARES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1254a55.
//
// Solidity: function SHARES() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackSHARES(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("SHARES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00fdd58e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (modelRegistry *ModelRegistry) PackBalanceOf(account common.Address, id *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("balanceOf", account, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00fdd58e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackBalanceOf(account common.Address, id *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("balanceOf", account, id)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00fdd58e.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBalanceOfBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e1273f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (modelRegistry *ModelRegistry) PackBalanceOfBatch(accounts []common.Address, ids []*big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("balanceOfBatch", accounts, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOfBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e1273f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (modelRegistry *ModelRegistry) TryPackBalanceOfBatch(accounts []common.Address, ids []*big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("balanceOfBatch", accounts, ids)
}

// UnpackBalanceOfBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e1273f4.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (modelRegistry *ModelRegistry) UnpackBalanceOfBatch(data []byte) ([]*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("balanceOfBatch", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackEpochOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3d545f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochOf(uint256 ) view returns(uint256)
func (modelRegistry *ModelRegistry) PackEpochOf(arg0 *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("epochOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3d545f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochOf(uint256 ) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackEpochOf(arg0 *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("epochOf", arg0)
}

// UnpackEpochOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3d545f5.
//
// Solidity: function epochOf(uint256 ) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackEpochOf(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("epochOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f558e79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exists(uint256 id) view returns(bool)
func (modelRegistry *ModelRegistry) PackExists(id *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("exists", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f558e79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exists(uint256 id) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackExists(id *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("exists", id)
}

// UnpackExists is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f558e79.
//
// Solidity: function exists(uint256 id) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackExists(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("exists", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) PackIsApprovedForAll(account common.Address, operator common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("isApprovedForAll", account, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackIsApprovedForAll(account common.Address, operator common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("isApprovedForAll", account, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address ) view returns(uint256)
func (modelRegistry *ModelRegistry) PackOwed(arg0 common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("owed", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address ) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackOwed(arg0 common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("owed", arg0)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address ) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef48eee6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(uint256 model, uint256 amount) returns()
func (modelRegistry *ModelRegistry) PackPay(model *big.Int, amount *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("pay", model, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef48eee6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(uint256 model, uint256 amount) returns()
func (modelRegistry *ModelRegistry) TryPackPay(model *big.Int, amount *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("pay", model, amount)
}

// PackPerShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfce20ce6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function perShare(uint256 ) view returns(uint256)
func (modelRegistry *ModelRegistry) PackPerShare(arg0 *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("perShare", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfce20ce6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function perShare(uint256 ) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackPerShare(arg0 *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("perShare", arg0)
}

// UnpackPerShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfce20ce6.
//
// Solidity: function perShare(uint256 ) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackPerShare(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("perShare", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6ea2baf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(uint256 batch, bytes witness, address[] holders, uint256[] shares) returns()
func (modelRegistry *ModelRegistry) PackPublish(batch *big.Int, witness []byte, holders []common.Address, shares []*big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("publish", batch, witness, holders, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6ea2baf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(uint256 batch, bytes witness, address[] holders, uint256[] shares) returns()
func (modelRegistry *ModelRegistry) TryPackPublish(batch *big.Int, witness []byte, holders []common.Address, shares []*big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("publish", batch, witness, holders, shares)
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (modelRegistry *ModelRegistry) PackRollup() []byte {
	enc, err := modelRegistry.abi.Pack("rollup")
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
func (modelRegistry *ModelRegistry) TryPackRollup() ([]byte, error) {
	return modelRegistry.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (modelRegistry *ModelRegistry) UnpackRollup(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSafeBatchTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb2c2d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] values, bytes data) returns()
func (modelRegistry *ModelRegistry) PackSafeBatchTransferFrom(from common.Address, to common.Address, ids []*big.Int, values []*big.Int, data []byte) []byte {
	enc, err := modelRegistry.abi.Pack("safeBatchTransferFrom", from, to, ids, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeBatchTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb2c2d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] values, bytes data) returns()
func (modelRegistry *ModelRegistry) TryPackSafeBatchTransferFrom(from common.Address, to common.Address, ids []*big.Int, values []*big.Int, data []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("safeBatchTransferFrom", from, to, ids, values, data)
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf242432a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes data) returns()
func (modelRegistry *ModelRegistry) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int, value *big.Int, data []byte) []byte {
	enc, err := modelRegistry.abi.Pack("safeTransferFrom", from, to, id, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf242432a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes data) returns()
func (modelRegistry *ModelRegistry) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int, value *big.Int, data []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("safeTransferFrom", from, to, id, value, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (modelRegistry *ModelRegistry) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := modelRegistry.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (modelRegistry *ModelRegistry) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return modelRegistry.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa65c6b2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(uint256 , address ) view returns(uint256)
func (modelRegistry *ModelRegistry) PackSettled(arg0 *big.Int, arg1 common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("settled", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa65c6b2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(uint256 , address ) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackSettled(arg0 *big.Int, arg1 common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("settled", arg0, arg1)
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa65c6b2a.
//
// Solidity: function settled(uint256 , address ) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackSettled(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("settled", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (modelRegistry *ModelRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := modelRegistry.abi.Pack("supportsInterface", interfaceId)
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
func (modelRegistry *ModelRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) PackToken() []byte {
	enc, err := modelRegistry.abi.Pack("token")
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
func (modelRegistry *ModelRegistry) TryPackToken() ([]byte, error) {
	return modelRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (modelRegistry *ModelRegistry) PackTotalSupply() []byte {
	enc, err := modelRegistry.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackTotalSupply() ([]byte, error) {
	return modelRegistry.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd85b039.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply(uint256 id) view returns(uint256)
func (modelRegistry *ModelRegistry) PackTotalSupply0(id *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("totalSupply0", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd85b039.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply(uint256 id) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackTotalSupply0(id *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("totalSupply0", id)
}

// UnpackTotalSupply0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd85b039.
//
// Solidity: function totalSupply(uint256 id) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackTotalSupply0(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("totalSupply0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e89341c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uri(uint256 ) view returns(string)
func (modelRegistry *ModelRegistry) PackUri(arg0 *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("uri", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e89341c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uri(uint256 ) view returns(string)
func (modelRegistry *ModelRegistry) TryPackUri(arg0 *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("uri", arg0)
}

// UnpackUri is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e89341c.
//
// Solidity: function uri(uint256 ) view returns(string)
func (modelRegistry *ModelRegistry) UnpackUri(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("uri", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 model) returns()
func (modelRegistry *ModelRegistry) PackWithdraw(model *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("withdraw", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 model) returns()
func (modelRegistry *ModelRegistry) TryPackWithdraw(model *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("withdraw", model)
}

// ModelRegistryApprovalForAll represents a ApprovalForAll event raised by the ModelRegistry contract.
type ModelRegistryApprovalForAll struct {
	Account  common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (ModelRegistryApprovalForAll) ContractEventName() string {
	return ModelRegistryApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed account, address indexed operator, bool approved)
func (modelRegistry *ModelRegistry) UnpackApprovalForAllEvent(log *types.Log) (*ModelRegistryApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryApprovalForAll)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryPaid represents a Paid event raised by the ModelRegistry contract.
type ModelRegistryPaid struct {
	Model  *big.Int
	By     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelRegistryPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (ModelRegistryPaid) ContractEventName() string {
	return ModelRegistryPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(uint256 indexed model, address indexed by, uint256 amount)
func (modelRegistry *ModelRegistry) UnpackPaidEvent(log *types.Log) (*ModelRegistryPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryPaid)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryPublished represents a Published event raised by the ModelRegistry contract.
type ModelRegistryPublished struct {
	Model    *big.Int
	Epoch    *big.Int
	Proposer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryPublishedEventName = "Published"

// ContractEventName returns the user-defined event name.
func (ModelRegistryPublished) ContractEventName() string {
	return ModelRegistryPublishedEventName
}

// UnpackPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Published(uint256 indexed model, uint256 indexed epoch, address proposer)
func (modelRegistry *ModelRegistry) UnpackPublishedEvent(log *types.Log) (*ModelRegistryPublished, error) {
	event := "Published"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryPublished)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryTransferBatch represents a TransferBatch event raised by the ModelRegistry contract.
type ModelRegistryTransferBatch struct {
	Operator common.Address
	From     common.Address
	To       common.Address
	Ids      []*big.Int
	Values   []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryTransferBatchEventName = "TransferBatch"

// ContractEventName returns the user-defined event name.
func (ModelRegistryTransferBatch) ContractEventName() string {
	return ModelRegistryTransferBatchEventName
}

// UnpackTransferBatchEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)
func (modelRegistry *ModelRegistry) UnpackTransferBatchEvent(log *types.Log) (*ModelRegistryTransferBatch, error) {
	event := "TransferBatch"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryTransferBatch)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryTransferSingle represents a TransferSingle event raised by the ModelRegistry contract.
type ModelRegistryTransferSingle struct {
	Operator common.Address
	From     common.Address
	To       common.Address
	Id       *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryTransferSingleEventName = "TransferSingle"

// ContractEventName returns the user-defined event name.
func (ModelRegistryTransferSingle) ContractEventName() string {
	return ModelRegistryTransferSingleEventName
}

// UnpackTransferSingleEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)
func (modelRegistry *ModelRegistry) UnpackTransferSingleEvent(log *types.Log) (*ModelRegistryTransferSingle, error) {
	event := "TransferSingle"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryTransferSingle)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryURI represents a URI event raised by the ModelRegistry contract.
type ModelRegistryURI struct {
	Value string
	Id    *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ModelRegistryURIEventName = "URI"

// ContractEventName returns the user-defined event name.
func (ModelRegistryURI) ContractEventName() string {
	return ModelRegistryURIEventName
}

// UnpackURIEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event URI(string value, uint256 indexed id)
func (modelRegistry *ModelRegistry) UnpackURIEvent(log *types.Log) (*ModelRegistryURI, error) {
	event := "URI"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryURI)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC1155InsufficientBalance"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC1155InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC1155InvalidApprover"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC1155InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC1155InvalidArrayLength"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC1155InvalidArrayLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC1155InvalidOperator"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC1155InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC1155InvalidReceiver"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC1155InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC1155InvalidSender"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC1155InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC1155MissingApprovalForAll"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC1155MissingApprovalForAllError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["Known"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotProposer"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotWinner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotWinnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["Shares"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSharesError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryERC1155InsufficientBalance represents a ERC1155InsufficientBalance error raised by the ModelRegistry contract.
type ModelRegistryERC1155InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InsufficientBalance(address sender, uint256 balance, uint256 needed, uint256 tokenId)
func ModelRegistryERC1155InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x03dee4c573c982787b5f3537d6323ffaca9d864448aa6bd828ada9e5d0837036")
}

// UnpackERC1155InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InsufficientBalance(address sender, uint256 balance, uint256 needed, uint256 tokenId)
func (modelRegistry *ModelRegistry) UnpackERC1155InsufficientBalanceError(raw []byte) (*ModelRegistryERC1155InsufficientBalance, error) {
	out := new(ModelRegistryERC1155InsufficientBalance)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC1155InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC1155InvalidApprover represents a ERC1155InvalidApprover error raised by the ModelRegistry contract.
type ModelRegistryERC1155InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidApprover(address approver)
func ModelRegistryERC1155InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0x3e31884e33c33ce0039d1905e3c252950ae3b95240f36d4fff81f5ff6752ef99")
}

// UnpackERC1155InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidApprover(address approver)
func (modelRegistry *ModelRegistry) UnpackERC1155InvalidApproverError(raw []byte) (*ModelRegistryERC1155InvalidApprover, error) {
	out := new(ModelRegistryERC1155InvalidApprover)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC1155InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC1155InvalidArrayLength represents a ERC1155InvalidArrayLength error raised by the ModelRegistry contract.
type ModelRegistryERC1155InvalidArrayLength struct {
	IdsLength    *big.Int
	ValuesLength *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidArrayLength(uint256 idsLength, uint256 valuesLength)
func ModelRegistryERC1155InvalidArrayLengthErrorID() common.Hash {
	return common.HexToHash("0x5b0599913619cfa5633692652638ed25cafcd079c9beae8c251b12c23dcc83f2")
}

// UnpackERC1155InvalidArrayLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidArrayLength(uint256 idsLength, uint256 valuesLength)
func (modelRegistry *ModelRegistry) UnpackERC1155InvalidArrayLengthError(raw []byte) (*ModelRegistryERC1155InvalidArrayLength, error) {
	out := new(ModelRegistryERC1155InvalidArrayLength)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC1155InvalidArrayLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC1155InvalidOperator represents a ERC1155InvalidOperator error raised by the ModelRegistry contract.
type ModelRegistryERC1155InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidOperator(address operator)
func ModelRegistryERC1155InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0xced3e10010b9d2aa24827119d0db4a8feec73aea48b4b3e470d8a9f3ff723569")
}

// UnpackERC1155InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidOperator(address operator)
func (modelRegistry *ModelRegistry) UnpackERC1155InvalidOperatorError(raw []byte) (*ModelRegistryERC1155InvalidOperator, error) {
	out := new(ModelRegistryERC1155InvalidOperator)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC1155InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC1155InvalidReceiver represents a ERC1155InvalidReceiver error raised by the ModelRegistry contract.
type ModelRegistryERC1155InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidReceiver(address receiver)
func ModelRegistryERC1155InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x57f447ceed621d9e134e26de5772c88799abb7322ce2a87f95dce247d47105c6")
}

// UnpackERC1155InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidReceiver(address receiver)
func (modelRegistry *ModelRegistry) UnpackERC1155InvalidReceiverError(raw []byte) (*ModelRegistryERC1155InvalidReceiver, error) {
	out := new(ModelRegistryERC1155InvalidReceiver)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC1155InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC1155InvalidSender represents a ERC1155InvalidSender error raised by the ModelRegistry contract.
type ModelRegistryERC1155InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidSender(address sender)
func ModelRegistryERC1155InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x01a83514e94b34009110b75cac6742ba33bd7c62f18a3616bafea52855d3b175")
}

// UnpackERC1155InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidSender(address sender)
func (modelRegistry *ModelRegistry) UnpackERC1155InvalidSenderError(raw []byte) (*ModelRegistryERC1155InvalidSender, error) {
	out := new(ModelRegistryERC1155InvalidSender)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC1155InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC1155MissingApprovalForAll represents a ERC1155MissingApprovalForAll error raised by the ModelRegistry contract.
type ModelRegistryERC1155MissingApprovalForAll struct {
	Operator common.Address
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155MissingApprovalForAll(address operator, address owner)
func ModelRegistryERC1155MissingApprovalForAllErrorID() common.Hash {
	return common.HexToHash("0xe237d922be9fac42efeaaaffb42cc6b57e0ff95d94a1b74daeff69adc7657754")
}

// UnpackERC1155MissingApprovalForAllError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155MissingApprovalForAll(address operator, address owner)
func (modelRegistry *ModelRegistry) UnpackERC1155MissingApprovalForAllError(raw []byte) (*ModelRegistryERC1155MissingApprovalForAll, error) {
	out := new(ModelRegistryERC1155MissingApprovalForAll)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC1155MissingApprovalForAll", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryKnown represents a Known error raised by the ModelRegistry contract.
type ModelRegistryKnown struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Known()
func ModelRegistryKnownErrorID() common.Hash {
	return common.HexToHash("0x2fa1d71d0b3ad1063132cec322b74ff2a50c13b5527b4494462d040a931d4e22")
}

// UnpackKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Known()
func (modelRegistry *ModelRegistry) UnpackKnownError(raw []byte) (*ModelRegistryKnown, error) {
	out := new(ModelRegistryKnown)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "Known", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotProposer represents a NotProposer error raised by the ModelRegistry contract.
type ModelRegistryNotProposer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProposer()
func ModelRegistryNotProposerErrorID() common.Hash {
	return common.HexToHash("0x7d1b73b9e4d2de7c54c7f525eb1bb198f28468e4744a3abe465a704d5a4c471f")
}

// UnpackNotProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProposer()
func (modelRegistry *ModelRegistry) UnpackNotProposerError(raw []byte) (*ModelRegistryNotProposer, error) {
	out := new(ModelRegistryNotProposer)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotWinner represents a NotWinner error raised by the ModelRegistry contract.
type ModelRegistryNotWinner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWinner()
func ModelRegistryNotWinnerErrorID() common.Hash {
	return common.HexToHash("0x618c7242944b2b63cefcea4a500ec63a3d8ed80086c136d0dcca859caa6d94a9")
}

// UnpackNotWinnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWinner()
func (modelRegistry *ModelRegistry) UnpackNotWinnerError(raw []byte) (*ModelRegistryNotWinner, error) {
	out := new(ModelRegistryNotWinner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotWinner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryShares represents a Shares error raised by the ModelRegistry contract.
type ModelRegistryShares struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Shares()
func ModelRegistrySharesErrorID() common.Hash {
	return common.HexToHash("0x9d27cf7e2a5f14083b1b8c52e228cb62f80edf19c7b52bb509f5eb89879911bb")
}

// UnpackSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Shares()
func (modelRegistry *ModelRegistry) UnpackSharesError(raw []byte) (*ModelRegistryShares, error) {
	out := new(ModelRegistryShares)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "Shares", raw); err != nil {
		return nil, err
	}
	return out, nil
}
