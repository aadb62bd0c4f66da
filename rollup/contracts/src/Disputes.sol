// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Deployer} from "./Deployer.sol";
import {Params} from "./Machine.sol";
import {Staking} from "./Staking.sol";
import {SwarmRollup} from "./SwarmRollup.sol";
import {SwarmToken} from "./SwarmToken.sol";

/// Disputes over rollouts. A challenger names a leaf of a peer's rollouts and locks a bond; the accused opens the leaf in time or
/// loses; a committee, drawn by a later block's hash and the stake before that block, replays it off chain and votes by commit and reveal. The
/// loser's bond goes half to the winner, half is burned. What the committee runs is no business of this contract.
contract Disputes {
    uint256 public constant COMMITTEE = 7; // expected size
    uint256 public constant MAX_LEAF = 32_768; // bytes
    uint256 public constant MAX_VOTERS = 64;

    enum State {
        None,
        Opened, // the accused must answer
        Answered, // the committee must be drawn
        Drawn, // votes are committed until the deadline, then revealed for a step more
        Closed
    }

    struct Case {
        address challenger;
        uint32 index; // account of the accused
        uint32 round;
        uint32 leaf;
        address accused;
        State state;
        uint64 deadline;
        uint8 opened; // votes
        bytes32 root;
        bytes32 evidence;
        bytes32 seed;
        uint64 seedBlock;
        uint64 guilty; // weight, gwei
        uint64 innocent;
        uint256 stake; // total before the block of the seed
    }

    struct Vote {
        bytes32 commitment;
        uint64 weight; // gwei
        uint8 said; // 1 innocent, 2 guilty, 0 = not revealed
    }

    SwarmToken public immutable token;
    Staking public immutable staking;
    SwarmRollup public immutable rollup;
    uint256 public immutable bond;
    uint256 public immutable step;
    uint256 public immutable stakeCap; // wei
    uint256 public immutable minStake; // wei

    Case[] internal cases;
    mapping(uint256 => address[]) internal voters;
    mapping(uint256 => mapping(address => Vote)) public votes;
    mapping(address => uint256) public strayed; // share of a member's votes that strayed, in 2^16ths
    mapping(bytes32 => bool) public disputed; // (index, round, leaf)
    mapping(uint256 => uint256) public penalised; // by index: unrevealed evaluations paid for

    event Opened(uint256 indexed id, uint256 indexed index, uint256 round, uint256 leaf, bytes32 evidence);
    event Answered(uint256 indexed id, bytes leaf);
    event Drawn(uint256 indexed id, bytes32 seed);
    event Committed(uint256 indexed id, address indexed voter);
    event Revealed(uint256 indexed id, address indexed voter, bool guilty);
    event Closed(uint256 indexed id, bool guilty, bool decided);
    event Penalised(uint256 indexed index, uint256 unrevealed, address indexed by);

    error WrongState();
    error TooLate();
    error TooEarly();
    error BadProof();
    error Known();
    error NotDrawn();

    constructor(Params memory p) {
        Deployer d = Deployer(msg.sender);
        token = SwarmToken(d.addressOf(0));
        staking = Staking(d.addressOf(1));
        rollup = SwarmRollup(d.addressOf(3));
        bond = uint256(p.disputeBond) * 1 gwei;
        step = p.disputeStep;
        stakeCap = uint256(p.stakeCap) * 1 gwei;
        minStake = uint256(p.minStake) * 1 gwei;
    }

    function count() external view returns (uint256) {
        return cases.length;
    }

    function get(uint256 id) external view returns (Case memory) {
        return cases[id];
    }

    /// Accuses: the witness shows, in the state after a posted batch, the slot in which the peer committed to its rollouts.
    function open(uint256 batch, bytes calldata witness, uint32 leaf, bytes32 evidence) external returns (uint256 id) {
        (uint256 cellId, bytes memory cell) = rollup.openAt(batch, witness);
        require(cellId >> 20 >= 16 && cell.length >= 46, BadProof());
        Case memory c;
        c.challenger = msg.sender;
        c.index = uint32(cellId & 0xfffff);
        c.round = uint32(_load(cell, 0) >> 224);
        c.leaf = leaf;
        c.root = bytes32(_load(cell, 8));
        c.accused = rollup.owners(c.index);
        c.state = State.Opened;
        c.deadline = uint64(block.timestamp + step);
        c.evidence = evidence;
        require(c.root != 0 && c.accused != msg.sender, BadProof());
        bytes32 key = keccak256(abi.encode(c.index, c.round, leaf));
        require(!disputed[key], Known());
        disputed[key] = true;
        id = cases.length;
        cases.push(c);
        emit Opened(id, c.index, c.round, leaf, evidence);
        token.transferFrom(msg.sender, address(this), bond);
    }

    function _load(bytes memory b, uint256 offset) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := mload(add(add(b, 32), offset))
        }
    }

    /// Answers with the leaf that was asked for; anyone may help the accused.
    function answer(uint256 id, bytes calldata leaf, uint32 leaves, bytes32[] calldata proof) external {
        Case storage c = cases[id];
        require(c.state == State.Opened, WrongState());
        require(block.timestamp <= c.deadline, TooLate());
        require(leaf.length <= MAX_LEAF && c.leaf < leaves, BadProof());
        bytes32 h = keccak256(abi.encodePacked(uint8(0), leaf));
        uint256 i = c.leaf;
        uint256 n = leaves;
        uint256 k;
        for (; n > 1; n = (n + 1) / 2) {
            if (i ^ 1 < n) {
                require(k < proof.length, BadProof());
                h = i & 1 == 0
                    ? keccak256(abi.encodePacked(uint8(1), h, proof[k]))
                    : keccak256(abi.encodePacked(uint8(1), proof[k], h));
                k++;
            }
            i /= 2;
        }
        require(k == proof.length && keccak256(abi.encodePacked(uint8(2), leaves, h)) == c.root, BadProof());
        c.state = State.Answered;
        c.seedBlock = uint64(block.number + 1);
        emit Answered(id, leaf);
    }

    /// Shows that the named leaf does not exist: the root binds how many there are.
    function noSuchLeaf(uint256 id, uint32 leaves, bytes32 top) external {
        Case storage c = cases[id];
        require(c.state == State.Opened, WrongState());
        require(c.leaf >= leaves && keccak256(abi.encodePacked(uint8(2), leaves, top)) == c.root, BadProof());
        _close(id, c, false, true);
    }

    /// Ends a case that the accused did not answer.
    function timeout(uint256 id) external {
        Case storage c = cases[id];
        require(c.state == State.Opened, WrongState());
        require(block.timestamp > c.deadline, TooEarly());
        _close(id, c, true, true);
    }

    /// Draws the committee by the hash of a block after the answer. Later than 256 blocks, another block is set.
    function draw(uint256 id) external {
        Case storage c = cases[id];
        require(c.state == State.Answered, WrongState());
        require(block.number > c.seedBlock, TooEarly());
        bytes32 h = blockhash(c.seedBlock);
        if (h == 0) {
            c.seedBlock = uint64(block.number + 1);
            return;
        }
        c.seed = keccak256(abi.encode(h, id));
        c.stake = staking.totalAt(c.seedBlock - 1);
        c.state = State.Drawn;
        c.deadline = uint64(block.timestamp + step);
        emit Drawn(id, c.seed);
    }

    /// Whether an address is on the committee of a case. Stake that was placed when the seed was known counts nothing, and a change of
    /// the total moves nobody's luck.
    function onCommittee(uint256 id, address who) public view returns (bool) {
        Case storage c = cases[id];
        if (c.state != State.Drawn || who == c.challenger || who == c.accused) return false;
        uint256 s = _stakeOf(c, who);
        if (s == 0 || s < minStake) return false;
        if (s * COMMITTEE >= c.stake) return true;
        return ((uint256(keccak256(abi.encode(c.seed, who))) >> 128) * c.stake) >> 128 < s * COMMITTEE;
    }

    /// What a member had staked before the seed and has still.
    function _stakeOf(Case storage c, address who) internal view returns (uint256 s) {
        s = staking.stakedAt(who, c.seedBlock - 1);
        uint256 present = staking.staked(who);
        if (s > present) s = present;
        if (s > stakeCap) s = stakeCap;
    }

    /// What a member's vote weighs. A member by luck stands for a seat's worth of stake, so that all stake counts alike, in one
    /// account or in many. A past that strayed from the verdicts takes up to half; see package ledger.
    function _weight(Case storage c, address who) internal view returns (uint256 w) {
        w = _stakeOf(c, who);
        if (w < c.stake / COMMITTEE) w = c.stake / COMMITTEE;
        uint256 s = strayed[who];
        uint256 lost = s > 1 << 14 ? (s - (1 << 14)) >> 8 : 0;
        return w * (256 - (lost < 128 ? lost : 128)) / 256;
    }

    /// Commits to keccak256(id, guilty, salt, voter).
    function commit(uint256 id, bytes32 commitment) external {
        Case storage c = cases[id];
        require(onCommittee(id, msg.sender), NotDrawn());
        require(block.timestamp <= c.deadline && voters[id].length < MAX_VOTERS, TooLate());
        require(votes[id][msg.sender].commitment == 0 && commitment != 0, Known());
        votes[id][msg.sender] = Vote(commitment, uint64(_weight(c, msg.sender) / 1 gwei), 0);
        voters[id].push(msg.sender);
        emit Committed(id, msg.sender);
    }

    /// Reveals a vote, in the step after the commitments.
    function reveal(uint256 id, bool guilty, bytes32 salt) external {
        Case storage c = cases[id];
        require(c.state == State.Drawn, WrongState());
        require(block.timestamp > c.deadline, TooEarly());
        require(block.timestamp <= c.deadline + step, TooLate());
        Vote storage v = votes[id][msg.sender];
        require(v.said == 0, Known());
        require(v.commitment == keccak256(abi.encodePacked(id, guilty, salt, msg.sender)), BadProof());
        if (guilty) c.guilty += v.weight;
        else c.innocent += v.weight;
        v.said = guilty ? 2 : 1;
        c.opened++;
        emit Revealed(id, msg.sender, guilty);
    }

    /// Ends a case after the reveals. Who committed and did not reveal loses a tenth of a bond. A tie, or no votes at all,
    /// decides nothing: the challenger gets its bond back.
    function close(uint256 id) external {
        Case storage c = cases[id];
        require(c.state == State.Drawn, WrongState());
        require(block.timestamp > c.deadline + step, TooEarly());
        address[] storage all = voters[id];
        for (uint256 i; i < all.length; i++) {
            Vote storage v = votes[id][all[i]];
            _enter(c, all[i], v);
            if (v.said == 0) staking.slash(all[i], bond / 10, address(0));
        }
        _close(id, c, c.guilty > c.innocent, c.guilty != c.innocent);
    }

    /// Enters a vote in its member's past: whether it strayed from what the others decided, if those are at least two. A vote that was not
    /// revealed strays.
    function _enter(Case storage c, address who, Vote storage v) internal {
        if (c.opened < (v.said == 0 ? 2 : 3)) return;
        uint256 guilty = c.guilty - (v.said == 2 ? v.weight : 0);
        uint256 innocent = c.innocent - (v.said == 1 ? v.weight : 0);
        if (guilty == innocent) return;
        uint256 s = strayed[who];
        strayed[who] = v.said != (guilty > innocent ? 2 : 1) ? s + ((65535 - s) >> 3) : s - (s >> 3);
    }

    function _close(uint256 id, Case storage c, bool guilty, bool decided) internal {
        c.state = State.Closed;
        emit Closed(id, guilty, decided);
        if (guilty || !decided) token.transfer(c.challenger, bond);
        if (!decided) return;
        if (guilty) {
            staking.slash(c.accused, bond, c.challenger);
            rollup.noteOutcome(c.index, c.round, true);
        } else {
            token.transfer(c.accused, bond / 2);
            token.burn(bond - bond / 2);
        }
    }

    /// Takes a tenth of a bond of stake for each epoch in which an evaluator committed to scores and did not open them all, half for
    /// who says so: the witness opens the evaluator's cell after a final batch. What a pause may have kept closed costs nobody anything.
    function penalise(uint256 batch, bytes calldata witness) external {
        (uint256 id, bytes memory cell) = rollup.openFinal(batch, witness);
        require(id >> 20 == 4 && cell.length == 44, BadProof());
        // epoch 4 | chain 32 | left 2 | unrevealed 2 | weight 2 | strayed 2
        uint256 tail = _load(cell, 36) >> 224;
        uint256 n = tail & 0xffff;
        if (tail >> 16 != 0 && rollup.revealsOver(batch, _load(cell, 0) >> 224)) n++;
        uint256 index = id & 0xfffff;
        uint256 excused = rollup.excused();
        n = n > excused ? n - excused : 0;
        require(n > penalised[index], Known());
        uint256 due = n - penalised[index];
        penalised[index] = n;
        emit Penalised(index, n, msg.sender);
        staking.slash(rollup.owners(index), due * bond / 10, msg.sender);
    }
}
