// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    Deployer,
    Disputes,
    Machine,
    ModelRegistry,
    Params,
    Staking,
    SwarmGovernor,
    SwarmRollup,
    SwarmTimelock,
    SwarmToken
} from "./Interfaces.sol";

/// Forge's cheat codes, as far as they are used here.
interface Vm {
    function prank(address who) external;
    function warp(uint256 time) external;
    function roll(uint256 number) external;
    function addr(uint256 key) external pure returns (address);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function assume(bool condition) external pure;
    function readFile(string calldata path) external view returns (string memory);
    function trim(string calldata text) external pure returns (string memory);
    function parseBytes(string calldata hexadecimal) external pure returns (bytes memory);
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
    function expectRevert() external;
}

/// A deployed run, whose treasury is the test, and helpers to bring the rollup into any state: it is optimistic, so whoever has a
/// bond may post any root, and an undisputed one becomes final.
abstract contract Base {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 internal constant BOND = 1000 ether;
    address internal constant GUARDIAN = address(0x6a4d);

    SwarmToken internal token;
    Staking internal staking;
    Machine internal machine;
    SwarmRollup internal rollup;
    Disputes internal disputes;
    ModelRegistry internal models;
    SwarmTimelock internal timelock;
    SwarmGovernor internal governor;

    function params() internal pure virtual returns (Params memory p) {
        p = Params({
            start: 1000,
            roundLength: 10,
            late: 2,
            epochRounds: 3,
            phaseRounds: 1,
            pool: 100e9,
            quorum: 2,
            committee: 8,
            evaluators: 32,
            envCount: 1,
            minStake: 1e9,
            stakeCap: 10_000e9,
            unbonding: 600,
            window: 100,
            forceAfter: 200,
            bond: 1000e9,
            disputeBond: 100e9,
            disputeStep: 100
        });
    }

    function deployRun() internal {
        vm.warp(1000);
        vm.roll(10);
        bytes memory p = abi.encode(params());
        bytes[] memory codes = new bytes[](8);
        codes[0] = abi.encodePacked(code("SwarmToken"), abi.encode(address(this), 1_000_000 ether, 1_000_000 ether));
        codes[1] = abi.encodePacked(code("Staking"), p);
        codes[2] = abi.encodePacked(code("Machine"), p);
        codes[3] = abi.encodePacked(code("SwarmRollup"), p, abi.encode(GUARDIAN));
        codes[4] = abi.encodePacked(code("Disputes"), p);
        codes[5] = code("ModelRegistry");
        codes[6] = abi.encodePacked(code("SwarmTimelock"), p);
        codes[7] = code("SwarmGovernor");
        bytes32[] memory hashes = new bytes32[](8);
        for (uint256 i; i < 8; i++) hashes[i] = keccak256(codes[i]);
        bytes memory init = abi.encodePacked(code("Deployer"), abi.encode(hashes));
        Deployer d;
        assembly {
            d := create(0, add(init, 32), mload(init))
        }
        for (uint256 i; i < 8; i++) assert(d.deploy(codes[i]) == d.addressOf(i));
        token = SwarmToken(d.addressOf(0));
        staking = Staking(d.addressOf(1));
        machine = Machine(d.addressOf(2));
        rollup = SwarmRollup(d.addressOf(3));
        disputes = Disputes(d.addressOf(4));
        models = ModelRegistry(d.addressOf(5));
        timelock = SwarmTimelock(d.addressOf(6));
        governor = SwarmGovernor(d.addressOf(7));
        token.approve(address(rollup), type(uint256).max);
        token.approve(address(staking), type(uint256).max);
        token.approve(address(disputes), type(uint256).max);
        token.approve(address(models), type(uint256).max);
    }

    /// The committed creation code of a contract.
    function code(string memory name) internal view returns (bytes memory) {
        string memory text = vm.trim(vm.readFile(string.concat("build/", name, ".bin")));
        return vm.parseBytes(string.concat("0x", text));
    }

    /// A witness of one cell in an otherwise empty tree, and its root.
    function lone(uint256 id, bytes memory cell) internal view returns (bytes memory witness, bytes32 root) {
        witness = abi.encodePacked(uint16(1), uint32(id), uint16(cell.length), cell, uint16(25), bytes4(0));
        (root,,) = machine.open(witness);
    }

    /// Posts a batch of one record by the test, which must have a bond, with a root after it.
    function post(bytes32 root, bytes memory record) internal {
        bytes32[] memory roots = new bytes32[](1);
        roots[0] = root;
        rollup.post(rollup.head(), uint64(block.timestamp), 0, record, roots);
    }

    /// Makes a root final.
    function settle(bytes32 root) internal {
        rollup.bond(address(this), BOND);
        post(root, new bytes(115));
        vm.warp(block.timestamp + 101);
        rollup.finalize(1);
        assert(rollup.finalRoot() == root);
    }

    /// Opens, answers and draws a dispute over leaf n of three, all the same, of account 0 in round 7; stakes must be placed before.
    function dispute(uint256 n) internal returns (uint256 id) {
        if (rollup.accountCount() == 0) {
            vm.prank(vm.addr(1));
            rollup.register(GENERATOR, 0, 0);
        }
        bytes32 h = keccak256(abi.encodePacked(uint8(0), "leaf"));
        bytes32 pair = keccak256(abi.encodePacked(uint8(1), h, h));
        bytes32 top = keccak256(abi.encodePacked(uint8(1), pair, h));
        bytes32 root = keccak256(abi.encodePacked(uint8(2), uint32(3), top));
        (bytes memory w, bytes32 state) = lone(16 << 20, abi.encodePacked(uint32(7), uint32(1), root, uint32(0), uint16(0)));
        if (rollup.batchCount() == 0) {
            rollup.bond(address(this), BOND);
            post(state, new bytes(115));
        }
        id = disputes.open(0, w, uint32(n), 0);
        bytes32[] memory proof = new bytes32[](n < 2 ? 2 : 1);
        proof[0] = n < 2 ? h : pair;
        if (n < 2) proof[1] = h;
        disputes.answer(id, "leaf", 3, proof);
        vm.roll(block.number + 3);
        disputes.draw(id);
    }

    /// The point of the key 1.
    bytes internal constant GENERATOR =
        hex"79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8";

    /// An account's cell.
    function account(address owner, address payout, uint64 rewards) internal pure returns (bytes memory) {
        return abi.encodePacked(owner, payout, uint32(0), uint64(0), uint32(1), uint64(1), rewards, new bytes(38));
    }

    function receipt(uint256 key, bytes32 record, uint64 term, uint64 position)
        internal
        view
        returns (SwarmRollup.Receipt memory)
    {
        bytes32 h = keccak256(abi.encode(rollup.RECEIPT_TYPE(), record, term, position));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", rollup.domain(), h)));
        return SwarmRollup.Receipt(record, term, position, r, bytes32(uint256(s) | (uint256(v - 27) << 255)));
    }
}
