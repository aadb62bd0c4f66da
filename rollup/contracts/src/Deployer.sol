// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Deploys the contracts of one run, and no others. Its own address follows from the run by CREATE2 (salt and constructor
/// arguments); theirs follow from its address and their number, so that they may know each other, and nobody owns anything.
/// 0 token, 1 staking, 2 machine, 3 rollup, 4 disputes, 5 models, 6 timelock, 7 governor.
contract Deployer {
    bytes32[] public codes; // keccak256 of each creation code with its arguments
    uint256 public next;

    error WrongCode(uint256 number);

    constructor(bytes32[] memory codes_) {
        codes = codes_;
    }

    /// Deploys the next contract; anyone may call, only the right code is taken.
    function deploy(bytes memory code) external returns (address a) {
        uint256 n = next++;
        require(n < codes.length && keccak256(code) == codes[n], WrongCode(n));
        assembly ("memory-safe") {
            a := create(0, add(code, 32), mload(code))
            if iszero(a) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }

    /// The address of contract number i.
    function addressOf(uint256 i) public view returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", address(this), bytes1(uint8(i + 1)))))));
    }
}
