// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Deployer} from "./Deployer.sol";
import {Params} from "./Machine.sol";

/// What governance decides waits here, for longer than a batch can be challenged. Only the governor proposes; anyone executes.
contract SwarmTimelock is TimelockController {
    constructor(Params memory p) TimelockController(_delay(p), _one(Deployer(msg.sender).addressOf(7)), _one(address(0)), address(0)) {}

    function _delay(Params memory p) internal pure returns (uint256) {
        return uint256(p.window) * 2;
    }

    function _one(address a) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = a;
    }
}
