// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Deployer} from "./Deployer.sol";
import {Params} from "./Machine.sol";

/// What governance decides waits here, for longer than a batch can be challenged, whatever governance decides. Only the governor proposes,
/// for ever; anyone executes.
contract SwarmTimelock is TimelockController {
    uint256 public immutable floor; // seconds

    error RolesAreFixed();

    constructor(Params memory p) TimelockController(_delay(p), _one(Deployer(msg.sender).addressOf(7)), _one(address(0)), address(0)) {
        floor = _delay(p);
    }

    /// The delay may be raised, and lowered again, but never below two challenge windows.
    function getMinDelay() public view override returns (uint256 delay) {
        delay = super.getMinDelay();
        if (delay < floor) delay = floor;
    }

    /// Nobody becomes a proposer once this contract stands.
    function _grantRole(bytes32 role, address account) internal override returns (bool) {
        require(address(this).code.length == 0, RolesAreFixed());
        return super._grantRole(role, account);
    }

    function _delay(Params memory p) internal pure returns (uint256) {
        return uint256(p.window) * 2;
    }

    function _one(address a) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = a;
    }
}
