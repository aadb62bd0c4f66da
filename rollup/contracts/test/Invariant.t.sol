// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.sol";
import {SwarmRollup} from "./Interfaces.sol";

/// Does anything that anyone may do, in any order; what is refused does nothing.
contract Anyone is Base {
    uint256 internal constant ACTORS = 4;
    uint256 public promised; // what equivocation left for accusers

    constructor() {
        deployRun();
        for (uint256 i; i < ACTORS; i++) {
            token.transfer(actor(i), 50_000 ether);
            vm.prank(actor(i));
            token.approve(address(rollup), type(uint256).max);
            vm.prank(actor(i));
            token.approve(address(staking), type(uint256).max);
            vm.prank(actor(i));
            token.approve(address(disputes), type(uint256).max);
        }
    }

    function actor(uint256 i) public pure returns (address) {
        return vm.addr(1 + i % ACTORS);
    }

    function bond(uint256 who, uint96 amount) external {
        amount %= 3000 ether;
        vm.prank(actor(who));
        rollup.bond(actor(who + amount), amount);
    }

    function unbond(uint256 who) external {
        vm.prank(actor(who));
        rollup.unbond();
    }

    function postBatch(uint256 who, uint32 take, bytes32 root) external {
        uint256 waiting = rollup.inboxCount() - rollup.inboxNext();
        take = uint32(waiting == 0 ? 0 : take % (waiting + 1));
        bytes32[] memory roots = new bytes32[]((take + 7) / 8 + 1);
        for (uint256 i; i < roots.length; i++) roots[i] = keccak256(abi.encode(root, i));
        bytes32 head = rollup.head();
        vm.prank(actor(who));
        rollup.post(head, uint64(block.timestamp), take, new bytes(115), roots);
    }

    function finalize(uint256 max) external {
        rollup.finalize(max % 5);
    }

    function force(uint256 who) external {
        vm.prank(actor(who));
        rollup.force(new bytes(115));
    }

    function silence(uint256 who) external {
        vm.prank(actor(who));
        rollup.proveSilence();
    }

    function equivocate(uint256 liar, uint256 accuser, uint64 position, bool announced) external {
        bytes32 id = keccak256(abi.encode(uint64(0), position, bytes32(uint256(3))));
        if (announced) {
            vm.prank(actor(accuser));
            rollup.announce(keccak256(abi.encodePacked(actor(accuser), id, bytes32(0))));
            vm.roll(block.number + 1);
        }
        SwarmRollup.Receipt memory a = receipt(1 + liar % ACTORS, bytes32(uint256(1)), 0, position);
        SwarmRollup.Receipt memory b = receipt(1 + liar % ACTORS, bytes32(uint256(2)), 0, position);
        uint256 held = rollup.bonds(actor(liar));
        vm.prank(actor(accuser));
        rollup.proveEquivocation(a, b, 0);
        if (!announced) promised += (held < BOND ? held : BOND) / 2;
    }

    /// Proves the newest batch wrong, if it is of one chunk of one record that does nothing.
    function fraud(uint256 who) external {
        uint256 id = rollup.batchCount() - 1;
        SwarmRollup.Batch memory b = rollup.batch(id);
        require(b.inboxTaken == 0);
        SwarmRollup.Chunk memory c;
        c.batch = id;
        c.pre = id == 0 ? rollup.genesisRoot() : rollup.batch(id - 1).post;
        c.post = b.post;
        c.data = new bytes(115);
        c.leaves = new bytes32[](1);
        c.leaves[0] = keccak256(abi.encodePacked(c.pre, c.post, keccak256(c.data), uint8(0)));
        bytes memory witness = abi.encodePacked(uint16(1), uint32(0), uint16(0), uint16(25), bytes4(0));
        uint256 held = rollup.bonds(b.sequencer);
        vm.prank(actor(who));
        rollup.proveFraud(c, witness, 0);
        promised += (held < BOND ? held : BOND) / 2;
    }

    function stake(uint256 who, uint256 whom, uint96 amount) external {
        amount %= 1000 ether;
        vm.prank(actor(who));
        staking.stake(actor(whom), amount);
    }

    function unstake(uint256 who, uint96 amount) external {
        uint256 have = staking.staked(actor(who));
        vm.prank(actor(who));
        staking.unstake(have == 0 ? 0 : amount % (have + 1));
    }

    function withdraw(uint256 who) external {
        vm.prank(actor(who));
        staking.withdraw();
    }

    function wait(uint16 time) external {
        vm.warp(block.timestamp + time % 300);
        vm.roll(block.number + 1 + time % 7);
    }

    // ---- what must hold ----

    function tokens() external view {
        uint256 bonds;
        uint256 staked;
        uint256 leaving;
        for (uint256 i; i < ACTORS; i++) {
            bonds += rollup.bonds(actor(i));
            staked += staking.staked(actor(i));
            leaving += staking.leaving(actor(i));
        }
        assert(token.balanceOf(address(rollup)) == bonds + promised);
        assert(token.balanceOf(address(staking)) == staked + leaving);
        assert(staking.total() == staked);
        assert(token.totalSupply() <= 1_000_000 ether);
    }

    function batches() external view {
        uint256 n = rollup.batchCount();
        uint256 f = rollup.finalized();
        assert(f <= n && rollup.inboxNext() <= rollup.inboxCount());
        uint256[] memory open = new uint256[](ACTORS);
        uint256 records;
        uint256 messages;
        for (uint256 k; k < n; k++) {
            SwarmRollup.Batch memory b = rollup.batch(k);
            assert(b.recordFrom == records && b.inboxFrom == messages);
            records++;
            messages += b.inboxTaken;
            assert(k < f || b.deadline >= rollup.batch(f == 0 ? 0 : f - 1).deadline);
            for (uint256 i; i < ACTORS; i++) if (k >= f && b.sequencer == actor(i)) open[i]++;
        }
        assert(rollup.recordNext() == records && rollup.inboxNext() == messages);
        for (uint256 i; i < ACTORS; i++) assert(rollup.openBatches(actor(i)) == open[i]);
        if (n > 0) assert(rollup.head() == rollup.batch(n - 1).post);
    }

    function sequencer() external view {
        address s = rollup.sequencer();
        assert(s == address(0) || rollup.bonds(s) >= BOND);
        for (uint256 i; i < ACTORS; i++) {
            assert(!rollup.mayPost(actor(i)) || rollup.bonds(actor(i)) >= BOND);
        }
    }
}

contract InvariantTest {
    Anyone internal anyone;

    function setUp() public {
        anyone = new Anyone();
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(anyone);
    }

    /// What the contracts hold is what they owe: bonds and bounties, stake and what leaves.
    function invariant_tokens() public view {
        anyone.tokens();
    }

    /// Batches follow on one another without gap or overlap, and each sequencer's open ones are counted.
    function invariant_batches() public view {
        anyone.batches();
    }

    /// Who may post has a whole bond.
    function invariant_sequencer() public view {
        anyone.sequencer();
    }
}
