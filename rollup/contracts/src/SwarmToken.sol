// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Deployer} from "./Deployer.sol";

/// The run's token. Only the rollup mints, for rewards, and never more than the cap in a year.
contract SwarmToken is ERC20, ERC20Burnable, ERC20Permit, ERC20Votes {
    address public immutable minter;
    uint256 public immutable yearlyCap;
    uint256 public immutable born;
    mapping(uint256 => uint256) public mintedIn; // year since birth => minted

    error NotMinter();
    error OverCap();

    constructor(address treasury, uint256 supply, uint256 cap) ERC20("Swarm", "SWARM") ERC20Permit("Swarm") {
        minter = Deployer(msg.sender).addressOf(3);
        yearlyCap = cap;
        born = block.timestamp;
        _mint(treasury, supply);
    }

    /// Mints rewards.
    function mint(address to, uint256 amount) external {
        require(msg.sender == minter, NotMinter());
        uint256 year = (block.timestamp - born) / 365 days;
        require((mintedIn[year] += amount) <= yearlyCap, OverCap());
        _mint(to, amount);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }
}
