// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.sol";
import {Context, Disputes, Machine, ModelRegistry, SwarmRollup} from "./Interfaces.sol";

contract FuzzTest is Base {
    function setUp() public {
        deployRun();
    }

    /// Any record of an account whose signature is not the owner's changes nothing.
    function testFuzz_unsignedRecordDoesNothing(bytes32[4] calldata noise, uint24 index, address owner) public view {
        index %= 1 << 20;
        bytes memory record = new bytes(115);
        for (uint256 i; i < 115; i++) record[i] = noise[i / 32][i % 32];
        record[5] = bytes1(uint8(index >> 16));
        record[6] = bytes1(uint8(index >> 8));
        record[7] = bytes1(uint8(index));
        record[8] = record[9] = record[10] = record[11] = 0; // the right nonce
        vm.assume(owner != address(0));
        (bytes memory witness, bytes32 root) = lone(index, account(owner, address(0), 0));
        (bytes32 pre, bytes32 post_) = machine.run(Context(1000, 0, 0, 0), record, false, witness);
        assert(pre == root && post_ == root);
    }

    /// A record that its owner signed uses up the nonce, whatever it says: only the account changes where the kind is unknown.
    function testFuzz_signedRecordUsesNonce(uint256 key, uint8 kind, uint32 round, uint32 units, bytes32 payload) public view {
        key = 1 + key % (1 << 255);
        if (kind < 11) kind += 11;
        address owner = vm.addr(key);
        bytes memory head = abi.encodePacked(kind, round, uint24(0), uint32(0), units, uint24(7), payload);
        bytes32 h = machine.digest(abi.encodePacked(head, bytes32(0), bytes32(0)));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, h);
        bytes memory record = abi.encodePacked(head, r, bytes32(uint256(s) | (uint256(v - 27) << 255)));
        bytes memory cell = account(owner, address(0), 0);
        (bytes memory witness,) = lone(0, cell);
        (, bytes32 post_) = machine.run(Context(1000, 0, 0, 0), record, false, witness);
        cell[43] = 0x01;
        (, bytes32 want) = lone(0, cell);
        assert(post_ == want);
        // The mirror image of the signature is no signature.
        uint256 n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        record = abi.encodePacked(head, r, bytes32((n - uint256(s)) | (uint256(28 - v) << 255)));
        (bytes32 pre, bytes32 same) = machine.run(Context(1000, 0, 0, 0), record, false, witness);
        assert(pre == same);
    }

    /// Any bytes as a witness fold or revert; what folds to the root of one cell is that cell.
    function testFuzz_witness(bytes calldata w, uint32 id, bytes calldata cell) public {
        id %= 1 << 25;
        vm.assume(cell.length > 0 && cell.length < 1000);
        (bytes memory good, bytes32 root) = lone(id, cell);
        try machine.open(w) returns (bytes32 got, uint256 i, bytes memory c) {
            assert(got != root || (i == id && keccak256(c) == keccak256(cell)));
        } catch {}
        good[good.length - 1] ^= 0x80; // a node where there is none
        vm.expectRevert(Machine.Witness.selector);
        machine.open(good);
    }

    /// Rewards are paid once, up to what the final state says, to the payout address or the owner; nobody can ask for more.
    function testFuzz_claim(address owner, address payout, uint64 rewards) public {
        rewards %= 1000e9;
        vm.assume(owner != address(0) && owner != address(this) && payout != address(this));
        (bytes memory w, bytes32 root) = lone(5, account(owner, payout, rewards));
        vm.expectRevert();
        rollup.claim(0, w);
        settle(root);
        address to = payout == address(0) ? owner : payout;
        uint256 before = token.balanceOf(to);
        rollup.claim(0, w);
        rollup.claim(0, w);
        assert(token.balanceOf(to) == before + uint256(rewards) * 1 gwei);
        (w,) = lone(5, account(owner, payout, rewards + 1));
        vm.expectRevert(SwarmRollup.BadProof.selector);
        rollup.claim(0, w);
    }

    /// Two different records in one place cost exactly one bond, once; half is paid to whom had announced it.
    function testFuzz_equivocation(bytes32 a, bytes32 b, uint64 term, uint64 position, bytes32 salt, bool announced) public {
        vm.assume(a != b);
        uint256 key = 77;
        rollup.bond(vm.addr(key), 2 * BOND);
        SwarmRollup.Receipt memory x = receipt(key, a, term, position);
        SwarmRollup.Receipt memory y = receipt(key, b, term, position);
        bytes32 id = keccak256(abi.encode(term, position, a ^ b));
        if (announced) rollup.announce(keccak256(abi.encodePacked(address(this), id, salt)));
        vm.roll(block.number + 1);
        uint256 before = token.balanceOf(address(this));
        rollup.proveEquivocation(x, y, salt);
        assert(rollup.bonds(vm.addr(key)) == BOND);
        assert(token.balanceOf(address(this)) - before == (announced ? BOND / 2 : 0));
        vm.expectRevert(SwarmRollup.Known.selector);
        rollup.proveEquivocation(y, x, salt);
        y = receipt(key, b, term, position ^ 1);
        vm.expectRevert(SwarmRollup.BadProof.selector);
        rollup.proveEquivocation(x, y, salt);
    }

    /// An announcement in the block of the proof, or by another, is worth nothing; an earlier one is paid even if a copy came first.
    function testFuzz_copiedProof(address bot, bytes32 salt) public {
        vm.assume(bot != address(this) && bot != address(0) && bot != address(rollup));
        uint256 key = 77;
        rollup.bond(vm.addr(key), BOND);
        bytes32 id = keccak256(abi.encode(uint64(0), uint64(3), bytes32(uint256(1)) ^ bytes32(uint256(2))));
        rollup.announce(keccak256(abi.encodePacked(address(this), id, salt)));
        vm.roll(block.number + 1);
        SwarmRollup.Receipt memory x = receipt(key, bytes32(uint256(1)), 0, 3);
        SwarmRollup.Receipt memory y = receipt(key, bytes32(uint256(2)), 0, 3);
        vm.prank(bot);
        rollup.announce(keccak256(abi.encodePacked(bot, id, salt)));
        vm.prank(bot);
        rollup.proveEquivocation(x, y, salt);
        vm.roll(block.number + 1);
        vm.prank(bot);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.collect(id, salt);
        uint256 before = token.balanceOf(address(this));
        rollup.collect(id, salt);
        assert(token.balanceOf(address(this)) - before == BOND / 2 && token.balanceOf(bot) == 0);
        vm.expectRevert(SwarmRollup.NotAllowed.selector);
        rollup.collect(id, salt);
    }

    /// Scores that were committed to and not opened cost a tenth of a dispute's bond for each epoch, once, when it is too late to open
    /// them and not before; half is paid to whom says so.
    function testFuzz_unrevealed(uint16 left, uint8 owed, uint16 epoch, uint32 late) public {
        uint256 over = 1000 + (uint256(epoch) * 3 + 3 + 3) * 10; // the epoch's end and three phases
        uint256 moment = over + 500 - late % 1000;
        vm.warp(moment < 1000 ? 1000 : moment);
        _registerSelf();
        address judge = rollup.owners(0);
        staking.stake(judge, 100_000 ether);
        bytes memory cell = abi.encodePacked(uint32(epoch), bytes32(uint256(9)), left, uint16(owed), uint32(0));
        (bytes memory w, bytes32 root) = lone(4 << 20, cell);
        uint256 time = block.timestamp;
        settle(root);
        uint256 n = owed;
        if (left > 0 && time >= over) n++;
        uint256 before = token.balanceOf(address(this));
        if (n > 0) {
            disputes.penalise(0, w);
            assert(staking.staked(judge) == 100_000 ether - n * 10 ether && disputes.penalised(0) == n);
            assert(token.balanceOf(address(this)) == before + n * 5 ether);
        }
        vm.expectRevert(Disputes.Known.selector);
        disputes.penalise(0, w);
    }

    /// A wrong root is proven whatever it is, a right one never.
    function testFuzz_fraud(bytes32 claimed) public {
        rollup.bond(address(this), BOND);
        bytes memory record = new bytes(115);
        record[5] = 0xff; // no such account: it does nothing
        bytes memory witness = abi.encodePacked(uint16(1), uint32(0), uint16(0), uint16(25), bytes4(0));
        bytes32 right = rollup.genesisRoot();
        post(claimed, record);
        SwarmRollup.Chunk memory c;
        c.leaves = new bytes32[](1);
        c.pre = right;
        c.post = claimed;
        c.data = record;
        c.leaves[0] = keccak256(abi.encodePacked(right, claimed, keccak256(record), uint8(0)));
        if (claimed == right) {
            vm.expectRevert(SwarmRollup.NotFraud.selector);
            rollup.proveFraud(c, witness, 0);
            return;
        }
        rollup.proveFraud(c, witness, 0);
        assert(rollup.batchCount() == 0 && rollup.bonds(address(this)) == 0 && rollup.term() == 1);
    }

    /// What is paid for a model goes to its holders by shares, whoever held them when; none is made or lost but by rounding down.
    function testFuzz_revenue(uint96 first, uint96 second, uint24 part, uint24 moved) public {
        address[] memory holders = new address[](2);
        uint256[] memory shares = new uint256[](2);
        (holders[0], holders[1]) = (address(0xa11ce), address(0xb0b));
        shares[0] = part % 1_000_001;
        shares[1] = 1_000_000 - shares[0];
        uint256 id = publish(holders, shares);
        first %= 1000 ether;
        second %= 1000 ether;
        models.pay(id, first);
        uint256 some = moved % (shares[0] + 1);
        vm.prank(holders[0]);
        models.safeTransferFrom(holders[0], holders[1], id, some, "");
        models.pay(id, second);
        for (uint256 i; i < 2; i++) {
            vm.prank(holders[i]);
            models.withdraw(id);
            vm.prank(holders[i]);
            models.withdraw(id);
        }
        uint256 a = uint256(first) * shares[0] / 1e6 + uint256(second) * (shares[0] - some) / 1e6;
        assert(token.balanceOf(holders[0]) <= a && token.balanceOf(holders[0]) + 3 >= a);
        assert(token.balanceOf(holders[0]) + token.balanceOf(holders[1]) <= uint256(first) + second);
        assert(token.balanceOf(holders[0]) + token.balanceOf(holders[1]) + 6 >= uint256(first) + second);
    }

    /// Makes the test the proposer of the winner of epoch 0, and publishes it.
    function publish(address[] memory holders, uint256[] memory shares) internal returns (uint256 id) {
        uint256 key = 99;
        address me = vm.addr(key);
        _registerSelf();
        id = uint256(keccak256("model"));
        bytes memory cell = abi.encodePacked(
            uint32(0), uint8(1), bytes32(0), uint8(1), uint8(1), uint8(1), uint24(0), id, uint64(9), bytes32(0), new bytes(32)
        );
        (bytes memory w, bytes32 root) = lone(2 << 20, cell);
        settle(root);
        vm.prank(me);
        vm.expectRevert(ModelRegistry.NotProposer.selector);
        models.publish(0, w, holders, shares);
        vm.prank(rollup.owners(0));
        models.publish(0, w, holders, shares);
    }

    /// Registers the key 1.
    function _registerSelf() internal {
        vm.prank(vm.addr(1));
        rollup.register(GENERATOR, 0, 0);
        assert(rollup.owners(0) == vm.addr(1));
    }
}
