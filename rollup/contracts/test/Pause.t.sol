// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.sol";
import {Disputes, SwarmRollup} from "./Interfaces.sol";

/// Pauses: who may, for how long, what they stop, and what they do not.
contract PauseTest is Base {
    uint256 internal constant WINDOW = 100;
    uint256 internal constant FORCE_AFTER = 200;

    function setUp() public {
        deployRun();
    }

    function pause(uint256 duration) internal {
        vm.prank(GUARDIAN);
        rollup.pause(duration);
    }

    /// A guardian pauses once, for a bounded time, and cannot lengthen, repeat or end it; nobody else but governance pauses at all.
    function testFuzz_onceAndBounded(address who, uint32 duration, uint32 later) public {
        uint256 most = rollup.PAUSE_WINDOWS() * WINDOW;
        vm.assume(who != GUARDIAN && who != address(timelock));
        vm.prank(who);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.pause(1);
        vm.prank(who);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.setGuardian(who);
        vm.prank(GUARDIAN);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.setGuardian(who);
        vm.prank(GUARDIAN);
        vm.expectRevert(SwarmRollup.Clock.selector);
        rollup.pause(most + 1);
        uint256 d = 1 + duration % most;
        rollup.bond(address(this), BOND);
        pause(d);
        assert(!rollup.mayPost(address(this)) && !rollup.guarded());
        vm.warp(block.timestamp + d - 1);
        assert(!rollup.mayPost(address(this)));
        vm.warp(block.timestamp + 1);
        assert(rollup.mayPost(address(this)) && rollup.pausedFor() == d);
        vm.warp(block.timestamp + later);
        vm.prank(GUARDIAN);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.pause(later % most);
        assert(rollup.pausedFor() == d);
    }

    /// Governance renews a pause or ends it, within the same bound each time, and lets a guardian pause again.
    function testFuzz_governanceRenews(uint32 first, uint32 moment, uint32 second) public {
        uint256 most = rollup.PAUSE_WINDOWS() * WINDOW;
        rollup.bond(address(this), BOND);
        uint256 d = 1 + first % most;
        pause(d);
        uint256 passed = moment % d;
        vm.warp(block.timestamp + passed);
        vm.prank(address(timelock));
        vm.expectRevert(SwarmRollup.Clock.selector);
        rollup.pause(most + 1);
        uint256 more = second % (most + 1);
        vm.prank(address(timelock));
        rollup.pause(more);
        assert(rollup.pausedFor() == passed && rollup.mayPost(address(this)) == (more == 0));
        vm.prank(GUARDIAN);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.pause(0);
        vm.warp(block.timestamp + more);
        assert(rollup.mayPost(address(this)) && rollup.pausedFor() == passed + more);
        vm.prank(address(timelock));
        rollup.setGuardian(address(0x77));
        vm.prank(GUARDIAN);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.pause(1);
        vm.prank(address(0x77));
        rollup.pause(1);
        assert(!rollup.mayPost(address(this)));
    }

    /// While nobody may post: claims are paid, batches become final, a wrong root is proven, records are forced in, stake and bonds leave.
    function test_onlyPosting() public {
        (bytes memory w, bytes32 root) = lone(5, account(address(0xa11ce), address(0), 7));
        settle(root);
        bytes memory record = new bytes(115);
        record[5] = 0xff; // no such account: it does nothing
        post(root, record); // right, and final in time
        staking.stake(address(this), 5 ether);
        staking.unstake(5 ether);
        address leaves = address(0x1ea5e);
        rollup.bond(leaves, BOND);
        vm.prank(leaves);
        rollup.unbond();
        vm.warp(block.timestamp + WINDOW + 1);
        post(bytes32(uint256(1)), record); // wrong

        pause(1000);
        bytes32 head = rollup.head();
        bytes32[] memory roots = new bytes32[](1);
        vm.expectRevert(SwarmRollup.Paused.selector);
        rollup.post(head, uint64(block.timestamp), 0, record, roots);
        rollup.claim(0, w);
        assert(token.balanceOf(address(0xa11ce)) == 7 gwei);
        rollup.finalize(1);
        assert(rollup.finalized() == 2);
        rollup.force(record);
        SwarmRollup.Chunk memory c;
        c.batch = 2;
        c.leaves = new bytes32[](1);
        c.pre = root;
        c.post = bytes32(uint256(1));
        c.data = record;
        c.leaves[0] = keccak256(abi.encodePacked(c.pre, c.post, keccak256(record), uint8(0)));
        rollup.proveFraud(c, w, 0);
        assert(rollup.batchCount() == 2 && rollup.bonds(address(this)) == 0);
        vm.warp(block.timestamp + 600);
        uint256 before = token.balanceOf(address(this));
        staking.withdraw();
        assert(token.balanceOf(address(this)) == before + 5 ether);
        vm.prank(leaves);
        rollup.unbond();
        assert(token.balanceOf(leaves) == BOND);
    }

    /// The time of a pause counts for nothing that a sequencer can be late with: not its silence, not its successor's turn, not a message that
    /// a batch leaves out.
    function testFuzz_clocksStandStill(uint16 before, uint16 duration, uint16 later) public {
        uint256 a = before % 450;
        uint256 d = 1 + duration % 2400;
        uint256 b = later % 450;
        rollup.bond(address(this), BOND);
        address other = address(0x07e6);
        rollup.bond(other, BOND);
        bytes memory record = new bytes(115);
        post(bytes32(uint256(1)), record);
        rollup.force(record);
        vm.warp(block.timestamp + a);
        pause(d);
        vm.warp(block.timestamp + d + b);
        assert(rollup.mayPost(other) == (a + b > FORCE_AFTER));
        bytes32[] memory roots = new bytes32[](1);
        bytes32 head = rollup.head();
        if (a + b >= FORCE_AFTER) {
            vm.expectRevert(abi.encodeWithSelector(SwarmRollup.SkipsInbox.selector, 0));
            rollup.post(head, uint64(block.timestamp), 0, record, roots);
        }
        if (a + b <= 2 * FORCE_AFTER) {
            vm.expectRevert(SwarmRollup.TooEarly.selector);
            rollup.proveSilence();
            if (a + b < FORCE_AFTER) rollup.post(head, uint64(block.timestamp), 0, record, roots); // it may still leave the message
            return;
        }
        rollup.proveSilence();
        assert(rollup.bonds(address(this)) == 0);
    }

    /// An evaluator whose scores a pause may have kept closed pays nothing for it.
    function test_closedByAPause() public {
        vm.warp(2000);
        vm.prank(vm.addr(1));
        rollup.register(GENERATOR, 0, 0);
        address judge = vm.addr(1);
        staking.stake(judge, 1000 ether);
        (bytes memory w, bytes32 root) = lone(4 << 20, abi.encodePacked(uint32(0), bytes32(uint256(9)), uint16(1), uint48(0)));
        settle(root);
        pause(10);
        assert(rollup.excused() == 1);
        vm.expectRevert(Disputes.Known.selector);
        disputes.penalise(0, w);
        assert(staking.staked(judge) == 1000 ether);
    }
}
