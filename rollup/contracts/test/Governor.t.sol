// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.sol";
import {SwarmRollup} from "./Interfaces.sol";

/// A proposal to appoint a sequencer where there is none: it passes by votes, waits in the timelock, and is executed by anyone.
contract GovernorTest is Base {
    uint8 internal constant SUCCEEDED = 4;
    uint8 internal constant EXECUTED = 7;
    address internal constant BONDED = address(0x5e9);
    address[] internal targets;
    uint256[] internal values;
    bytes[] internal calls;

    function setUp() public {
        deployRun();
        token.delegate(address(this));
        rollup.bond(address(this), BOND); // the first sequencer
        rollup.bond(BONDED, BOND);
        rollup.unbond(); // and it leaves
        assert(rollup.sequencer() == address(0));
        vm.roll(block.number + 1);
        targets.push(address(rollup));
        values.push(0);
        calls.push(abi.encodeCall(SwarmRollup.appoint, (BONDED)));
    }

    function propose() internal returns (uint256 id) {
        id = governor.propose(targets, values, calls, "appoint");
        vm.roll(block.number + governor.votingDelay() + 1);
    }

    function test_proposalIsExecutedAfterTheTimelock() public {
        uint256 id = propose();
        governor.castVote(id, 1);
        vm.expectRevert();
        governor.queue(targets, values, calls, keccak256("appoint"));
        vm.roll(block.number + governor.votingPeriod() + 1);
        assert(governor.state(id) == SUCCEEDED);
        governor.queue(targets, values, calls, keccak256("appoint"));
        vm.expectRevert();
        governor.execute(targets, values, calls, keccak256("appoint"));
        assert(timelock.getMinDelay() >= 2 * 100); // two windows
        vm.warp(block.timestamp + timelock.getMinDelay());
        vm.prank(address(0xabc));
        governor.execute(targets, values, calls, keccak256("appoint"));
        assert(rollup.sequencer() == BONDED && governor.state(id) == EXECUTED);
    }

    /// Too few votes, or votes against, and nothing can be queued.
    function testFuzz_votesDecide(uint96 weight, uint8 support) public {
        address voter = address(0xcafe);
        uint256 supply = token.totalSupply();
        uint256 have = weight % token.balanceOf(address(this));
        token.transfer(voter, have);
        vm.prank(voter);
        token.delegate(voter);
        vm.roll(block.number + 1);
        if (token.balanceOf(address(this)) < 100 ether) return; // below the threshold of proposals
        uint256 id = propose();
        vm.prank(voter);
        governor.castVote(id, support % 3);
        vm.roll(block.number + governor.votingPeriod() + 1);
        bool passes = support % 3 == 1 && have > 0 && have * 100 >= supply * 4;
        assert((governor.state(id) == SUCCEEDED) == passes);
    }

    /// Nobody else appoints, and nobody is appointed without a bond or where there is a sequencer.
    function testFuzz_onlyTheTimelockAppoints(address who, address target) public {
        vm.assume(who != address(timelock));
        vm.prank(who);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.appoint(BONDED);
        vm.assume(target != BONDED && target != address(this));
        vm.prank(address(timelock));
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.appoint(target);
        vm.prank(address(timelock));
        rollup.appoint(BONDED);
        vm.prank(address(timelock));
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.appoint(BONDED);
    }
}
