// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.sol";
import {SwarmGovernor, SwarmRollup, SwarmTimelock} from "./Interfaces.sol";

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

    /// Puts a call through: votes, the timelock, the execution; what the execution says.
    function decide(address target, bytes memory data) internal returns (bool done) {
        (targets[0], calls[0]) = (target, data);
        uint256 id = propose();
        governor.castVote(id, 1);
        vm.roll(block.number + governor.votingPeriod() + 1);
        governor.queue(targets, values, calls, keccak256("appoint"));
        vm.warp(block.timestamp + timelock.getMinDelay());
        try governor.execute(targets, values, calls, keccak256("appoint")) returns (uint256) {
            return true;
        } catch {}
    }

    /// What votes decide cannot make the timelock shorter than two windows, nor the quorum lower than 4 %, nor put another in the
    /// governor's or the timelock's place.
    function test_boundsHoldAgainstGovernance() public {
        uint256 delay = timelock.getMinDelay();
        assert(delay == 2 * 100 && governor.quorumNumerator() == 4);
        assert(decide(address(timelock), abi.encodeCall(SwarmTimelock.updateDelay, (0))));
        assert(timelock.getMinDelay() == delay);
        assert(decide(address(timelock), abi.encodeCall(SwarmTimelock.updateDelay, (5 * delay))));
        assert(timelock.getMinDelay() == 5 * delay);
        bytes32 role = timelock.PROPOSER_ROLE();
        assert(!decide(address(timelock), abi.encodeCall(SwarmTimelock.grantRole, (role, address(this)))));
        assert(!decide(address(governor), abi.encodeCall(SwarmGovernor.updateQuorumNumerator, (3))));
        assert(!decide(address(governor), abi.encodeCall(SwarmGovernor.updateQuorumNumerator, (41))));
        assert(decide(address(governor), abi.encodeCall(SwarmGovernor.updateQuorumNumerator, (5))));
        assert(governor.quorumNumerator() == 5);
        assert(!decide(address(governor), abi.encodeCall(SwarmGovernor.updateTimelock, (address(this)))));
    }

    /// Governance names the guardian, and pauses for no longer than the bound.
    function test_governanceNamesTheGuardian() public {
        assert(rollup.guardian() == GUARDIAN);
        assert(decide(address(rollup), abi.encodeCall(SwarmRollup.setGuardian, (address(0x77)))));
        assert(rollup.guardian() == address(0x77) && rollup.guarded());
        uint256 most = rollup.PAUSE_WINDOWS() * 100;
        assert(!decide(address(rollup), abi.encodeCall(SwarmRollup.pause, (most + 1))));
        assert(rollup.mayPost(BONDED));
        assert(decide(address(rollup), abi.encodeCall(SwarmRollup.pause, (most))));
        assert(!rollup.mayPost(BONDED));
    }

    /// Tokens that come after a proposal's snapshot have no vote on it.
    function test_votesAreOfTheSnapshot() public {
        uint256 id = propose();
        address late = address(0x1a7e);
        vm.prank(late);
        token.delegate(late);
        token.transfer(late, 500_000 ether);
        vm.roll(block.number + 1);
        vm.prank(late);
        governor.castVote(id, 1);
        vm.roll(block.number + governor.votingPeriod());
        assert(governor.state(id) == 3); // defeated
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
