// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {GovernorVotesQuorumFraction} from
    "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Deployer} from "./Deployer.sol";

/// Token holders' votes, by snapshot, quorum 4 % or what they raise it to, executed through the timelock. It may appoint a sequencer where
/// there is none, name the guardian, pause posting for a while, and owns what is sent to the timelock; it can change no root, no stake,
/// no reward, no claim.
contract SwarmGovernor is Governor, GovernorCountingSimple, GovernorVotes, GovernorVotesQuorumFraction, GovernorTimelockControl {
    uint256 public constant QUORUM = 4; // %, at least
    uint256 public constant MAX_QUORUM = 40;

    error OutOfBounds();

    constructor()
        Governor("SwarmGovernor")
        GovernorVotes(IVotes(Deployer(msg.sender).addressOf(0)))
        GovernorVotesQuorumFraction(QUORUM)
        GovernorTimelockControl(TimelockController(payable(Deployer(msg.sender).addressOf(6))))
    {}

    function votingDelay() public pure override returns (uint256) {
        return 10; // blocks
    }

    function votingPeriod() public pure override returns (uint256) {
        return 600; // blocks
    }

    function proposalThreshold() public pure override returns (uint256) {
        return 100 ether; // tokens
    }

    function _updateQuorumNumerator(uint256 percent) internal override {
        require(percent >= QUORUM && percent <= MAX_QUORUM, OutOfBounds());
        super._updateQuorumNumerator(percent);
    }

    /// The timelock is the one that the rollup obeys, for ever.
    function updateTimelock(TimelockController) public pure override {
        revert OutOfBounds();
    }

    function state(uint256 id) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(id);
    }

    function proposalNeedsQueuing(uint256 id) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return super.proposalNeedsQueuing(id);
    }

    function _queueOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(id, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(id, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
