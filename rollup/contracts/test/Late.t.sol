// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.sol";
import {Disputes, SwarmRollup} from "./Interfaces.sol";

/// What comes too late to count: stake after a draw's seed, a bond's end before a wrong root is proven, another's wish that a bond stay.
contract LateTest is Base {
    function setUp() public {
        deployRun();
    }

    /// A dispute among 100 with equal stakes.
    function drawn() internal returns (uint256) {
        for (uint256 i; i < 100; i++) staking.stake(old(i), 100 ether);
        return dispute(0);
    }

    function old(uint256 i) internal pure returns (address) {
        return address(uint160(0xabc000 + i));
    }

    function seated(uint256 id) internal view returns (uint256 n, uint256 who) {
        for (uint256 i; i < 100; i++) {
            if (!disputes.onCommittee(id, old(i))) continue;
            n |= 1 << i;
            who = i;
        }
    }

    /// Stake that is placed when the seed is known has no seat, however many addresses there are to choose from, nor any vote; adding to
    /// another's stake takes no seat from it.
    function test_stakeAfterTheSeed() public {
        uint256 id = drawn();
        (uint256 before, uint256 member) = seated(id);
        assert(before != 0);
        for (uint256 i; i < 100; i++) {
            address who = address(uint160(0xdef000 + i));
            staking.stake(who, 50 ether);
            assert(!disputes.onCommittee(id, who));
            staking.stake(old(i), 1);
        }
        (uint256 later,) = seated(id);
        assert(later == before);
        staking.stake(address(0xdef), 20_000 ether); // alone more than all others
        vm.prank(address(0xdef));
        vm.expectRevert(Disputes.NotDrawn.selector);
        disputes.commit(id, bytes32(uint256(1)));
        vm.prank(old(member));
        disputes.commit(id, bytes32(uint256(1)));
    }

    /// Who takes its stake out has no seat any more.
    function test_stakeThatLeft() public {
        uint256 id = drawn();
        (, uint256 member) = seated(id);
        vm.prank(old(member));
        staking.unstake(100 ether);
        assert(!disputes.onCommittee(id, old(member)));
    }

    /// A sequencer that has itself punished for something else first, and has no bond left, cannot keep a wrong root for that.
    function test_equivocateThenProve() public {
        uint256 key = 77;
        address liar = vm.addr(key);
        rollup.bond(liar, BOND);
        bytes memory record = new bytes(115);
        record[5] = 0xff; // no such account: it does nothing
        bytes32[] memory roots = new bytes32[](1);
        roots[0] = bytes32(uint256(1));
        bytes32 right = rollup.genesisRoot();
        vm.prank(liar);
        rollup.post(right, uint64(block.timestamp), 0, record, roots);
        rollup.proveEquivocation(receipt(key, bytes32(uint256(1)), 0, 3), receipt(key, bytes32(uint256(2)), 0, 3), 0);
        assert(rollup.bonds(liar) == 0);
        SwarmRollup.Chunk memory c;
        c.leaves = new bytes32[](1);
        c.pre = right;
        c.post = roots[0];
        c.data = record;
        c.leaves[0] = keccak256(abi.encodePacked(right, c.post, keccak256(record), uint8(0)));
        rollup.proveFraud(c, abi.encodePacked(uint16(1), uint32(0), uint16(0), uint16(25), bytes4(0)), 0);
        assert(rollup.batchCount() == 0 && rollup.term() == 1 && rollup.head() == right);
        // What it signed twice while it has nothing is not forgiven: the next bond answers for it.
        SwarmRollup.Receipt memory a = receipt(key, bytes32(uint256(1)), 0, 4);
        SwarmRollup.Receipt memory b = receipt(key, bytes32(uint256(2)), 0, 4);
        vm.expectRevert(SwarmRollup.NoBond.selector);
        rollup.proveEquivocation(a, b, 0);
        rollup.bond(liar, BOND);
        rollup.proveEquivocation(a, b, 0);
        assert(rollup.bonds(liar) == 0);
    }

    /// A sequencer that leaves is not held back by others, with or without tokens; it may stay itself.
    function test_nobodyKeepsABond() public {
        address who = vm.addr(5);
        rollup.bond(who, BOND);
        vm.expectRevert(SwarmRollup.NoBond.selector);
        rollup.bond(who, 0);
        vm.prank(who);
        rollup.unbond();
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.bond(who, 1);
        assert(rollup.bondReady(who) != 0);
        token.transfer(who, 1);
        vm.prank(who);
        token.approve(address(rollup), 1);
        vm.prank(who);
        rollup.bond(who, 1);
        assert(rollup.bondReady(who) == 0 && rollup.mayPost(who));
        vm.prank(who);
        rollup.unbond();
        vm.warp(block.timestamp + 601);
        vm.prank(who);
        rollup.unbond();
        assert(token.balanceOf(who) == BOND + 1 && rollup.bonds(who) == 0);
    }
}
