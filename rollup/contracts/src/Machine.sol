// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Deployer} from "./Deployer.sol";

/// The constants of a run; see package ledger.
struct Params {
    uint64 start;
    uint32 roundLength;
    uint32 late;
    uint32 epochRounds;
    uint32 phaseRounds;
    uint64 pool;
    uint8 quorum;
    uint8 committee;
    uint8 evaluators;
    uint8 envCount;
    uint64 minStake;
    uint64 stakeCap;
    uint32 unbonding;
    uint32 window;
    uint32 forceAfter;
    uint64 bond;
    uint64 disputeBond;
    uint32 disputeStep;
}

/// What the parent chain says about a batch.
struct Context {
    uint64 time;
    uint64 stake;
    bytes32 rand;
    uint64 seeded; // when rand was noted; 0 = with the contracts
}

/// The state machine of the ledger: the twin, step by step, of package ledger in Go. It has no storage: a chunk of
/// records and a witness of the cells that it touches go in, the root before and after comes out. A record is total; a witness
/// that lacks something reverts, which is its maker's fault and proves nothing.
contract Machine {
    uint256 internal constant RECORD = 115;
    uint256 internal constant DEPTH = 25; // the loop of _fold says it too
    uint256 internal constant PLACES = 1 << 20;
    uint256 internal constant ONE = 1_000_000;
    uint256 internal constant NOBODY = 1 << 24;
    uint256 internal constant SEAT = 256; // weight of a seat's worth of stake
    uint256 internal constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;
    bytes32 internal constant RECORD_TYPE = keccak256(
        "Record(uint8 kind,uint32 round,uint24 index,uint32 nonce,uint32 units,uint24 target,bytes32 payload)"
    );

    error Witness();

    bytes32 public immutable domain;
    uint256 internal immutable start;
    uint256 internal immutable roundLength;
    uint256 internal immutable late;
    uint256 internal immutable epochRounds;
    uint256 internal immutable phaseRounds;
    uint256 internal immutable pool;
    uint256 internal immutable quorum;
    uint256 internal immutable committee;
    uint256 internal immutable evaluators;
    uint256 internal immutable envCount;
    uint256 internal immutable minStake;
    uint256 internal immutable stakeCap;
    uint256 internal immutable season; // seconds; see package ledger

    /// The cells of a witness, which the steps change in memory, and the context.
    struct Run {
        uint256 time;
        uint256 stake;
        bytes32 rand;
        uint256 seeded;
        uint256[] ids;
        bytes[] cells;
    }

    /// A record, as its bytes say.
    struct Record {
        uint256 kind;
        uint256 round;
        uint256 index;
        uint256 units;
        uint256 target;
        bytes32 payload;
    }

    constructor(Params memory p) {
        domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("SwarmRollup"),
                keccak256("1"),
                block.chainid,
                Deployer(msg.sender).addressOf(3)
            )
        );
        start = p.start;
        roundLength = p.roundLength;
        late = p.late;
        epochRounds = p.epochRounds;
        phaseRounds = p.phaseRounds;
        pool = p.pool;
        quorum = p.quorum;
        committee = p.committee;
        evaluators = p.evaluators;
        envCount = p.envCount;
        minStake = p.minStake;
        stakeCap = p.stakeCap;
        season = uint256(p.late + 2 > p.phaseRounds ? p.late + 2 : p.phaseRounds) * p.roundLength;
    }

    /// Runs a chunk of records, or of inbox messages, over the cells of a witness.
    function run(Context calldata ctx, bytes calldata chunk, bool inbox, bytes calldata witness)
        external
        view
        returns (bytes32 pre, bytes32 post)
    {
        Run memory m = Run(ctx.time, ctx.stake, ctx.rand, ctx.seeded, new uint256[](0), new bytes[](0));
        uint256 rest = _parse(m, witness);
        pre = _fold(m, witness, rest);
        uint256 pos;
        while (pos < chunk.length) {
            if (inbox) {
                pos += _message(m, chunk, pos);
            } else {
                require(pos + RECORD <= chunk.length, Witness());
                _apply(m, chunk, pos);
                pos += RECORD;
            }
        }
        post = _fold(m, witness, rest);
    }

    /// Gives the root that a witness of one cell folds to, and the cell.
    function open(bytes calldata witness) external pure returns (bytes32 root, uint256 id, bytes memory cell) {
        Run memory m = Run(0, 0, 0, 0, new uint256[](0), new bytes[](0));
        uint256 rest = _parse(m, witness);
        require(m.ids.length == 1, Witness());
        root = _fold(m, witness, rest);
        return (root, m.ids[0], m.cells[0]);
    }

    /// Gives the EIP-712 digest of a record: its identity.
    function digest(bytes calldata record) external view returns (bytes32) {
        require(record.length == RECORD, Witness());
        return _digest(record, 0);
    }

    /// Gives the length of an inbox message of a kind, 0 for no kind.
    function messageLength(uint256 kind) public pure returns (uint256) {
        if (kind == 0x40) return 24;
        if (kind == 0x41) return 20;
        if (kind == 0x42) return 9;
        if (kind == 0x43) return 37;
        if (kind == 0x44) return RECORD + 1;
        return 0;
    }

    // ---- witness ----

    function _parse(Run memory m, bytes calldata w) internal pure returns (uint256 pos) {
        uint256 n = _calldata(w, 0, 2);
        require(n > 0, Witness());
        m.ids = new uint256[](n);
        m.cells = new bytes[](n);
        pos = 2;
        uint256 last;
        for (uint256 i; i < n; i++) {
            uint256 id = _calldata(w, pos, 4);
            uint256 size = _calldata(w, pos + 4, 2);
            require(id < 1 << DEPTH && (i == 0 || id > last) && pos + 6 + size <= w.length, Witness());
            m.ids[i] = last = id;
            m.cells[i] = w[pos + 6:pos + 6 + size];
            pos += 6 + size;
        }
    }

    function _fold(Run memory m, bytes calldata w, uint256 pos) internal pure returns (bytes32) {
        uint256 n = m.ids.length;
        uint256[] memory ids = new uint256[](n);
        bytes32[] memory hashes = new bytes32[](n);
        for (uint256 i; i < n; i++) {
            ids[i] = m.ids[i];
            if (m.cells[i].length > 0) hashes[i] = keccak256(m.cells[i]);
        }
        uint256 count = _calldata(w, pos, 2);
        uint256 node = pos + 2 + (count + 7) / 8; // where the next node lies
        require(node <= w.length, Witness());
        uint256 used; // bits of the bitmap so far
        // Node by node this costs half of what checked Solidity does. What it reads beyond the witness it cannot use: in the end
        // exactly all bits and all nodes must have been used.
        assembly ("memory-safe") {
            let bits := add(add(w.offset, pos), 2)
            node := add(node, w.offset)
            ids := add(ids, 32)
            hashes := add(hashes, 32)
            let zero := 0
            for { let level := 0 } lt(level, 25) { level := add(level, 1) } {
                let k := 0
                for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                    let id := mload(add(ids, shl(5, i)))
                    let h := mload(add(hashes, shl(5, i)))
                    let sibling := zero
                    let next := add(i, 1)
                    switch and(lt(next, n), eq(xor(id, 1), mload(add(ids, shl(5, next)))))
                    case 1 {
                        sibling := mload(add(hashes, shl(5, next)))
                        i := next
                    }
                    default {
                        if and(byte(0, calldataload(add(bits, shr(3, used)))), shr(and(used, 7), 0x80)) {
                            sibling := calldataload(node)
                            node := add(node, 32)
                        }
                        used := add(used, 1)
                    }
                    switch and(id, 1)
                    case 0 {
                        mstore(0, h)
                        mstore(32, sibling)
                    }
                    default {
                        mstore(0, sibling)
                        mstore(32, h)
                    }
                    mstore(add(hashes, shl(5, k)), keccak256(0, 64))
                    mstore(add(ids, shl(5, k)), shr(1, id))
                    k := add(k, 1)
                }
                n := k
                mstore(0, zero)
                mstore(32, zero)
                zero := keccak256(0, 64)
            }
            hashes := sub(hashes, 32)
            node := sub(node, w.offset)
        }
        require(used == count && node == w.length, Witness());
        return hashes[0];
    }

    /// The place of a cell in the witness, whose cells ascend.
    function _find(Run memory m, uint256 id) internal pure returns (uint256 k) {
        uint256[] memory ids = m.ids;
        bool found;
        assembly ("memory-safe") {
            let n := mload(ids)
            ids := add(ids, 32)
            for { let end := n } lt(k, end) {} {
                let middle := shr(1, add(k, end))
                switch lt(mload(add(ids, shl(5, middle))), id)
                case 1 { k := add(middle, 1) }
                default { end := middle }
            }
            if lt(k, n) { found := eq(mload(add(ids, shl(5, k))), id) }
        }
        require(found, Witness());
    }

    function _read(Run memory m, uint256 id) internal pure returns (bytes memory) {
        return m.cells[_find(m, id)];
    }

    // ---- bytes ----

    function _calldata(bytes calldata b, uint256 pos, uint256 size) internal pure returns (uint256 v) {
        require(pos + size <= b.length, Witness());
        assembly ("memory-safe") {
            v := shr(sub(256, mul(8, size)), calldataload(add(b.offset, pos)))
        }
    }

    /// The caller knows that the field lies inside the cell.
    function _get(bytes memory b, uint256 pos, uint256 size) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := shr(sub(256, mul(8, size)), mload(add(add(b, 32), pos)))
        }
    }

    function _set(bytes memory b, uint256 pos, uint256 size, uint256 v) internal pure {
        assembly ("memory-safe") {
            let p := add(add(b, 32), pos)
            let shift := sub(256, mul(8, size))
            let mask := sub(shl(mul(8, size), 1), 1)
            mstore(p, or(and(mload(p), not(shl(shift, mask))), shl(shift, and(v, mask))))
        }
    }

    function _add(bytes memory b, uint256 pos, uint256 size, uint256 v) internal pure {
        unchecked {
            _set(b, pos, size, _get(b, pos, size) + v);
        }
    }

    // ---- records ----

    function _digest(bytes calldata c, uint256 pos) internal view returns (bytes32) {
        bytes32 structure = keccak256(
            abi.encode(
                RECORD_TYPE,
                _calldata(c, pos, 1),
                _calldata(c, pos + 1, 4),
                _calldata(c, pos + 5, 3),
                _calldata(c, pos + 8, 4),
                _calldata(c, pos + 12, 4),
                _calldata(c, pos + 16, 3),
                _calldata(c, pos + 19, 32)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structure));
    }

    function _signer(bytes calldata c, uint256 pos) internal view returns (address) {
        uint256 vs = _calldata(c, pos + 83, 32);
        uint256 s = vs & ((1 << 255) - 1);
        if (s > HALF_ORDER) return address(0);
        return ecrecover(_digest(c, pos), uint8(27 + (vs >> 255)), bytes32(_calldata(c, pos + 51, 32)), bytes32(s));
    }

    function _apply(Run memory m, bytes calldata c, uint256 pos) internal view {
        Record memory r;
        r.kind = _calldata(c, pos, 1);
        r.round = _calldata(c, pos + 1, 4);
        r.index = _calldata(c, pos + 5, 3);
        r.units = _calldata(c, pos + 12, 4);
        r.target = _calldata(c, pos + 16, 3);
        r.payload = bytes32(_calldata(c, pos + 19, 32));
        if (r.index >= PLACES) return;
        bytes memory acc = _read(m, r.index);
        uint256 nonce = _calldata(c, pos + 8, 4);
        if (acc.length == 0 || _get(acc, 40, 4) != nonce || nonce == type(uint32).max) return;
        if (_signer(c, pos) != address(uint160(_get(acc, 0, 20)))) return;
        _set(acc, 40, 4, nonce + 1);
        if (r.kind == 1) _participate(m, r);
        else if (r.kind == 2) _attest(m, r, acc);
        else if (r.kind == 3) _report(m, r);
        else if (r.kind == 4) _evalCommit(m, r, acc);
        else if (r.kind == 5) _evalReveal(m, r);
        else if (r.kind == 6) _closeRound(m, r);
        else if (r.kind == 7) _set(acc, 20, 20, uint256(r.payload));
        else if (r.kind == 8) _propose(m, r, acc);
        else if (r.kind == 9) _revealModel(m, r, acc);
        else if (r.kind == 10) _closeEpoch(m, r);
    }

    function _message(Run memory m, bytes calldata c, uint256 pos) internal view returns (uint256 length) {
        uint256 kind = _calldata(c, pos, 1);
        length = messageLength(kind);
        require(length > 0 && pos + length <= c.length, Witness());
        if (kind == 0x44) {
            _apply(m, c, pos + 1);
            return length;
        }
        if (kind == 0x43) {
            _draw(m, _calldata(c, pos + 1, 4), _calldata(c, pos + 5, 32));
            return length;
        }
        uint256 index = _calldata(c, pos + 1, 3);
        if (index >= PLACES) return length;
        uint256 k = _find(m, index);
        bytes memory acc = m.cells[k];
        if (kind == 0x40) {
            if (acc.length == 0) {
                acc = new bytes(110);
                _set(acc, 0, 20, _calldata(c, pos + 4, 20));
                m.cells[k] = acc;
            }
        } else if (acc.length > 0) {
            if (kind == 0x41) _stake(acc, _calldata(c, pos + 4, 8), _calldata(c, pos + 12, 8));
            else if (_calldata(c, pos + 8, 1) != 0) _outcome(m, acc, index, _calldata(c, pos + 4, 4));
        }
    }

    // ---- stake ----

    function _season(uint256 time) internal view returns (uint256) {
        return time < start ? 0 : uint32((time - start) / season);
    }

    function _stake(bytes memory acc, uint256 stake, uint256 time) internal view {
        uint256 changed = _get(acc, 88, 4);
        uint256 n = _season(time);
        if (n > changed) {
            uint256 old = _get(acc, 44, 8);
            _set(acc, 100, 8, n == changed + 1 ? _get(acc, 92, 8) : old);
            _set(acc, 92, 8, old);
            _set(acc, 88, 4, n);
        }
        if (stake < _get(acc, 92, 8)) _set(acc, 92, 8, stake);
        if (stake < _get(acc, 100, 8)) _set(acc, 100, 8, stake);
        _set(acc, 44, 8, stake);
    }

    /// What was staked before a season and still is. In the first one, a run's founding, its own stake counts too.
    function _before(bytes memory acc, uint256 n) internal pure returns (uint256) {
        if (n == 0) n = 1;
        uint256 changed = _get(acc, 88, 4);
        if (changed < n) return _get(acc, 44, 8);
        if (changed == n) return _get(acc, 92, 8);
        if (changed == n + 1) return _get(acc, 100, 8);
        return 0;
    }

    // ---- rounds ----

    function _now(Run memory m) internal view returns (uint256) {
        return m.time < start ? 0 : (m.time - start) / roundLength;
    }

    function _open(Run memory m, uint256 round) internal view returns (bool) {
        uint256 n = _now(m);
        return round <= n && n <= round + late;
    }

    function _roundCell(uint256 round) internal pure returns (uint256) {
        return (1 << 20) | (round % PLACES);
    }

    function _slotCell(uint256 round, uint256 index) internal pure returns (uint256) {
        return ((16 + round % 16) << 20) | index;
    }

    /// Whether a cell is there and its first four bytes are the number: the rings reuse places.
    function _is(bytes memory b, uint256 number) internal pure returns (bool) {
        return b.length > 0 && _get(b, 0, 4) == number;
    }

    function _participate(Run memory m, Record memory r) internal view {
        if (!_open(m, r.round)) return;
        uint256 k = _find(m, _slotCell(r.round, r.index));
        bytes memory old = m.cells[k];
        if (_is(old, r.round)) return;
        if (old.length > 0) _settle(m, _get(old, 0, 4), r.index, old);
        bytes memory slot = new bytes(46);
        _set(slot, 0, 4, r.round);
        _set(slot, 4, 4, r.units);
        _set(slot, 8, 32, uint256(r.payload));
        m.cells[k] = slot;
        k = _find(m, _roundCell(r.round));
        bytes memory b = m.cells[k];
        if (!_is(b, r.round)) {
            b = new bytes(60);
            _set(b, 0, 4, r.round);
            _set(b, 4, 32, uint256(m.rand));
            _set(b, 56, 4, _season(m.seeded));
            m.cells[k] = b;
        }
        _add(b, 52, 4, 1);
        if (old.length > 0) _lookBack(m, old, _luck(_get(b, 4, 32), r.round, r.index, NOBODY));
    }

    function _settle(Run memory m, uint256 round, uint256 index, bytes memory slot) internal view {
        if (_get(slot, 44, 1) & 3 != 0) return;
        bytes memory b = _read(m, _roundCell(round));
        if (!_is(b, round)) return;
        uint256 units = _credited(slot);
        uint256 total = _get(b, 36, 8);
        if (units == 0 || total < units) return;
        _add(b, 44, 8, units);
        bytes memory acc = _read(m, index);
        _add(acc, 52, 4, 1);
        _add(acc, 56, 8, units);
        _add(acc, 64, 8, pool * units / total);
    }

    function _credited(bytes memory slot) internal view returns (uint256) {
        uint256 n = _get(slot, 45, 1);
        if (n < quorum) return 0;
        return _median(slot, 46, n, n);
    }

    /// The lower median by weight of a cell's n entries but one.
    function _median(bytes memory cell, uint256 base, uint256 n, uint256 but) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            let p := add(add(cell, 32), base)
            let end := add(p, mul(9, n))
            but := add(p, mul(9, but))
            let sum := 0
            for { let q := p } lt(q, end) { q := add(q, 9) } {
                if xor(q, but) { sum := add(sum, and(shr(184, mload(q)), 0xffff)) }
            }
            for { let part := 0 } lt(p, end) { p := add(p, 9) } {
                if xor(p, but) {
                    let entry := shr(184, mload(p))
                    part := add(part, and(entry, 0xffff))
                    if iszero(lt(add(part, part), sum)) {
                        value := and(shr(16, entry), 0xffffffff)
                        break
                    }
                }
            }
        }
    }

    // ---- agreement with others ----

    /// The average of what strayed after one more vote.
    function _past(uint256 share, bool strayed, uint256 memory_) internal pure returns (uint256) {
        return strayed ? share + ((65535 - share) >> memory_) : share - (share >> memory_);
    }

    function _distance(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > b ? a - b : b - a;
    }

    /// Enters one word of a slot that is let go of in its attester's past.
    function _lookBack(Run memory m, bytes memory slot, uint256 luck) internal view {
        uint256 n = _get(slot, 45, 1);
        if (n <= quorum || _get(slot, 44, 1) & 1 != 0) return;
        uint256 k = luck % n;
        uint256 median = _median(slot, 46, n, k);
        bytes memory acc = _read(m, _get(slot, 46 + 9 * k, 3));
        bool strayed = 8 * _distance(_get(slot, 46 + 9 * k + 3, 4), median) > median;
        _set(acc, 108, 2, _past(_get(acc, 108, 2), strayed, 5));
    }

    /// A judge's average with the epoch before, of which old is its cell.
    function _judgeStrayed(Run memory m, uint256 index, bytes memory old) internal view returns (uint256 share) {
        share = _get(old, 42, 2);
        if (_get(old, 36, 2) != 0) return _past(share, true, 3);
        uint256 epoch = _get(old, 0, 4);
        bytes memory e = _read(m, _epochCell(epoch));
        uint256 best = _is(e, epoch) && _get(e, 38, 1) == _get(e, 37, 1) ? _get(e, 39, 1) : 0;
        if (best == 0) return share;
        bool scored;
        bool strayed;
        for (uint256 env; env < envCount; env++) {
            bytes memory t = _read(m, _tallyCell(epoch, best - 1, env));
            if (!_is(t, epoch)) return share;
            uint256 n = _get(t, 4, 1);
            uint256 k;
            while (k < n && _get(t, 5 + 9 * k, 3) != index) k++;
            if (k == n || n <= quorum) continue;
            scored = true;
            if (_distance(_get(t, 8 + 9 * k, 4) >> 12, _median(t, 5, n, k) >> 12) > ONE / 10) strayed = true;
        }
        if (scored) share = _past(share, strayed, 3);
    }

    function _attest(Run memory m, Record memory r, bytes memory acc) internal view {
        if (!_open(m, r.round) || r.target >= PLACES || r.target == r.index) return;
        if (_get(acc, 44, 8) < minStake) return;
        bytes memory b = _read(m, _roundCell(r.round));
        uint256 k = _find(m, _slotCell(r.round, r.target));
        bytes memory slot = m.cells[k];
        if (!_is(b, r.round) || !_is(slot, r.round) || _get(slot, 44, 1) != 0) return;
        if (_get(slot, 8, 20) << 96 != uint256(r.payload) || r.units > _get(slot, 4, 4)) return;
        uint256 luck = _luck(_get(b, 4, 32), r.round, r.index, r.target);
        if (!_drawn(m, luck, acc, _get(b, 56, 4), committee)) return;
        uint256 weight = _weight(m, acc, _get(b, 56, 4), committee, _get(acc, 108, 2));
        (bytes memory next, bool ok) = _insert(slot, 46, 8, 45, _entry(r.index, r.units, weight));
        if (!ok) return;
        m.cells[k] = next;
        unchecked {
            _add(b, 36, 8, _credited(next) - _credited(slot));
        }
    }

    function _entry(uint256 who, uint256 value, uint256 weight) internal pure returns (uint256) {
        return (who << 48) | (value << 16) | weight;
    }

    function _insert(bytes memory cell, uint256 base, uint256 limit, uint256 count, uint256 entry)
        internal
        pure
        returns (bytes memory next, bool ok)
    {
        uint256 n = _get(cell, count, 1);
        uint256 place;
        for (uint256 i; i < n; i++) {
            uint256 pos = base + 9 * i;
            if (_get(cell, pos, 3) == entry >> 48) return (next, false);
            if (_get(cell, pos + 3, 4) <= (entry >> 16) & 0xffffffff) place = i + 1;
        }
        if (n >= limit) return (next, false);
        uint256 split = base + 9 * place;
        next = new bytes(cell.length + 9);
        assembly ("memory-safe") {
            mcopy(add(next, 32), add(cell, 32), split)
            mcopy(add(next, add(41, split)), add(cell, add(32, split)), sub(mload(cell), split))
        }
        _set(next, split, 9, entry);
        _set(next, count, 1, n + 1);
        return (next, true);
    }

    /// Whether an account is drawn by a seed of a season: by its luck and the stake from before, or by so much stake that it needs no luck.
    function _drawn(Run memory m, uint256 luck, bytes memory acc, uint256 n, uint256 size) internal view returns (bool) {
        if (m.stake == 0 || _seats(_get(acc, 44, 8), size) >= m.stake) return true;
        return (luck * m.stake) >> 64 < _seats(_before(acc, n), size);
    }

    function _luck(uint256 seed, uint256 round, uint256 who, uint256 target) internal pure returns (uint256) {
        return uint64(bytes8(keccak256(abi.encodePacked(seed, uint32(round), uint32(who), uint32(target)))));
    }

    /// What a drawn account's vote weighs: the stake from before in seats, one at least, less what its past takes.
    function _weight(Run memory m, bytes memory acc, uint256 n, uint256 size, uint256 strayed)
        internal
        view
        returns (uint256 w)
    {
        w = SEAT;
        if (m.stake > 0) {
            uint256 s = _before(acc, n);
            if (s > stakeCap) s = stakeCap;
            if (s > m.stake) s = m.stake;
            s = s * size * SEAT / m.stake;
            if (s > w) w = s;
        }
        uint256 lost = strayed > 1 << 14 ? (strayed - (1 << 14)) >> 8 : 0;
        return (w * (256 - (lost < 128 ? lost : 128))) >> 8;
    }

    function _seats(uint256 stake, uint256 size) internal view returns (uint256) {
        return (stake < stakeCap ? stake : stakeCap) * size;
    }

    function _report(Run memory m, Record memory r) internal view {
        uint256 n = _now(m);
        if (r.round > n || n >= r.round + 16 || r.target >= PLACES || r.target == r.index) return;
        bytes memory slot = _read(m, _slotCell(r.round, r.target));
        if (!_is(slot, r.round)) return;
        bytes memory acc = _read(m, r.target);
        if (acc.length == 0) return;
        _add(slot, 40, 4, 1);
        _add(acc, 72, 4, 1);
    }

    function _closeRound(Run memory m, Record memory r) internal view {
        if (_now(m) <= r.round + late || r.target >= PLACES) return;
        bytes memory slot = _read(m, _slotCell(r.round, r.target));
        if (!_is(slot, r.round) || _get(slot, 44, 1) & 2 != 0) return;
        _settle(m, r.round, r.target, slot);
        _set(slot, 44, 1, _get(slot, 44, 1) | 2);
    }

    function _outcome(Run memory m, bytes memory acc, uint256 index, uint256 round) internal view {
        _add(acc, 76, 4, 1);
        bytes memory slot = _read(m, _slotCell(round, index));
        bytes memory b = _read(m, _roundCell(round));
        if (!_is(slot, round) || _get(slot, 44, 1) != 0 || !_is(b, round)) return;
        uint256 units = _credited(slot);
        _set(slot, 44, 1, 1);
        unchecked {
            _add(b, 36, 8, 0 - units);
        }
    }

    // ---- selection ----

    /// 0 before the epoch, 1 in it, 2 models, 3 commit, 4 reveal, 5 close.
    function _phase(Run memory m, uint256 epoch) internal view returns (uint256) {
        uint256 n = _now(m);
        uint256 end = (epoch + 1) * epochRounds;
        if (n < epoch * epochRounds) return 0;
        if (n < end) return 1;
        uint256 p = 2 + (n - end) / phaseRounds;
        return p < 5 ? p : 5;
    }

    function _epochCell(uint256 epoch) internal pure returns (uint256) {
        return (2 << 20) | (epoch % PLACES);
    }

    function _candidateCell(uint256 epoch, uint256 n) internal pure returns (uint256) {
        return (3 << 20) | ((epoch % (1 << 14)) << 6) | n;
    }

    function _tallyCell(uint256 epoch, uint256 n, uint256 env) internal pure returns (uint256) {
        return (5 << 20) | ((epoch % (1 << 11)) << 9) | (n << 3) | env;
    }

    function _propose(Run memory m, Record memory r, bytes memory acc) internal view {
        if (_phase(m, r.round) != 1 || _get(acc, 44, 8) < minStake) return;
        unchecked {
            if (_get(acc, 84, 4) == uint32(r.round + 1)) return;
        }
        uint256 k = _find(m, _epochCell(r.round));
        bytes memory e = m.cells[k];
        if (!_is(e, r.round)) {
            e = new bytes(147);
            _set(e, 0, 4, r.round);
            m.cells[k] = e;
        }
        uint256 n = _get(e, 37, 1);
        if (n >= 64) return;
        _set(e, 37, 1, n + 1);
        bytes memory c = new bytes(71);
        _set(c, 0, 4, r.round);
        _set(c, 4, 3, r.index);
        _set(c, 7, 32, uint256(r.payload));
        m.cells[_find(m, _candidateCell(r.round, n))] = c;
        _set(acc, 84, 4, r.round + 1);
    }

    function _revealModel(Run memory m, Record memory r, bytes memory acc) internal view {
        if (_phase(m, r.round) != 2 || r.target >= 64) return;
        bytes memory c = _read(m, _candidateCell(r.round, r.target));
        if (!_is(c, r.round) || _get(c, 4, 3) != r.index || _get(c, 39, 32) != 0) return;
        bytes32 commitment = keccak256(abi.encodePacked(r.payload, bytes20(uint160(_get(acc, 0, 20)))));
        if (commitment != bytes32(_get(c, 7, 32))) return;
        _set(c, 39, 32, uint256(r.payload));
    }

    function _draw(Run memory m, uint256 epoch, uint256 seed) internal pure {
        bytes memory e = _read(m, _epochCell(epoch));
        if (!_is(e, epoch) || _get(e, 4, 1) != 0) return;
        _set(e, 4, 1, 1);
        _set(e, 5, 32, seed);
    }

    function _evalCommit(Run memory m, Record memory r, bytes memory acc) internal view {
        if (_phase(m, r.round) != 3 || r.units == 0 || r.units > 512) return;
        if (_get(acc, 44, 8) < minStake) return;
        bytes memory e = _read(m, _epochCell(r.round));
        if (!_is(e, r.round) || _get(e, 4, 1) == 0) return;
        uint256 n = _season(start + ((r.round + 1) * epochRounds + phaseRounds) * roundLength);
        if (!_drawn(m, _luck(_get(e, 5, 32), r.round, r.index, NOBODY), acc, n, evaluators)) return;
        uint256 k = _find(m, (4 << 20) | r.index);
        bytes memory old = m.cells[k];
        if (_is(old, r.round)) return;
        bytes memory j = new bytes(44);
        if (old.length > 0) {
            _set(j, 38, 2, _get(old, 38, 2) + (_get(old, 36, 2) != 0 ? 1 : 0));
            _set(j, 42, 2, _judgeStrayed(m, r.index, old));
        }
        _set(j, 40, 2, _weight(m, acc, n, evaluators, _get(j, 42, 2)));
        _set(j, 0, 4, r.round);
        _set(j, 4, 32, uint256(r.payload));
        _set(j, 36, 2, r.units);
        m.cells[k] = j;
    }

    function _evalReveal(Run memory m, Record memory r) internal view {
        if (_phase(m, r.round) != 4) return;
        bytes memory j = _read(m, (4 << 20) | r.index);
        if (!_is(j, r.round) || _get(j, 36, 2) == 0) return;
        bytes32 link = keccak256(
            abi.encodePacked(r.payload, uint32(r.round), uint24(r.index), uint24(r.target), uint32(r.units))
        );
        if (link != bytes32(_get(j, 4, 32))) return;
        _set(j, 4, 32, uint256(r.payload));
        _set(j, 36, 2, _get(j, 36, 2) - 1);
        uint256 candidate = r.target >> 8;
        uint256 env = r.target & 0xff;
        uint256 score = r.units & 0xfffff;
        bytes memory e = _read(m, _epochCell(r.round));
        if (!_is(e, r.round) || candidate >= _get(e, 37, 1) || env >= envCount || score > ONE) return;
        uint256 k = _find(m, _tallyCell(r.round, candidate, env));
        bytes memory t = m.cells[k];
        if (!_is(t, r.round)) {
            t = new bytes(5);
            _set(t, 0, 4, r.round);
        }
        uint256 entry = _entry(r.index, (score << 12) | (r.units >> 20), _get(j, 40, 2));
        (bytes memory next, bool ok) = _insert(t, 5, 64, 4, entry);
        if (ok) m.cells[k] = next;
    }

    function _closeEpoch(Run memory m, Record memory r) internal view {
        if (_phase(m, r.round) != 5) return;
        bytes memory e = _read(m, _epochCell(r.round));
        if (!_is(e, r.round)) return;
        uint256 n = _get(e, 38, 1);
        uint256 count = _get(e, 37, 1);
        if (n >= count) return;
        _set(e, 38, 1, n + 1);
        bytes memory c = _read(m, _candidateCell(r.round, n));
        if (_is(c, r.round) && _get(c, 39, 32) != 0) _compare(m, e, r.round, n, c);
        if (n + 1 == count && _get(e, 39, 1) != 0) _add(_read(m, _get(e, 40, 3)), 80, 4, 1);
    }

    function _compare(Run memory m, bytes memory e, uint256 epoch, uint256 n, bytes memory c) internal view {
        uint256[8] memory scores;
        bytes32 evals = bytes32(_get(e, 83, 32));
        uint256 samples;
        uint256 better;
        bool complete = true;
        for (uint256 env; env < envCount; env++) {
            bytes memory t = _read(m, _tallyCell(epoch, n, env));
            if (!_is(t, epoch) || _get(t, 4, 1) < quorum) {
                complete = false;
                continue;
            }
            uint256 k = _get(t, 4, 1);
            for (uint256 i; i < k; i++) samples += _get(t, 8 + 9 * i, 4) & 0xfff;
            scores[env] = _median(t, 5, k, k) >> 12;
            evals = keccak256(abi.encodePacked(evals, keccak256(t)));
            if (scores[env] >= _margin(_get(e, 115 + 4 * env, 4))) better++;
        }
        _set(e, 83, 32, uint256(evals));
        if (!complete) return;
        if (_get(e, 39, 1) != 0 && (2 * better <= envCount || _get(e, 43, 32) == _get(c, 39, 32))) return;
        _set(e, 39, 1, n + 1);
        _set(e, 40, 3, _get(c, 4, 3));
        _set(e, 43, 32, _get(c, 39, 32));
        _set(e, 75, 8, samples);
        for (uint256 env; env < 8; env++) _set(e, 115 + 4 * env, 4, scores[env]);
    }

    function _margin(uint256 s) internal pure returns (uint256 d) {
        d = (ONE - (s < ONE ? s : ONE)) / 5;
        if (d < ONE / 50) d = ONE / 50;
        if (d > ONE / 10) d = ONE / 10;
        return s + d;
    }
}
