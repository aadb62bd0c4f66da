// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Deployer} from "./Deployer.sol";
import {Context, Machine, Params} from "./Machine.sol";
import {Staking} from "./Staking.sol";
import {SwarmToken} from "./SwarmToken.sol";

/// An optimistic rollup of participation records. Batches of records come as calldata with a root per chunk of eight; whoever runs
/// a chunk again and gets another root takes the sequencer's bond in one transaction.
contract SwarmRollup {
    uint256 public constant CHUNK = 8;
    uint256 public constant RECORD = 115;
    uint256 public constant MAX_ACCOUNTS = 1 << 20;
    uint256 public constant ENTRIES = 819; // of a blob, of five elements each
    uint256 public constant PAUSE_WINDOWS = 24; // a pause ends by itself after so many challenge windows
    uint256 internal constant MODULUS = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    uint256 internal constant OMEGA = 0x564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306; // of order 4096
    bytes32 public constant RECEIPT_TYPE = keccak256("Receipt(bytes32 record,uint64 term,uint64 position)");

    struct Batch {
        bytes32 post; // root after it
        bytes32 leaves; // keccak256 of its chunks' commitments
        bytes32 rand; // the parent's randomness when it came, for the next batch
        address sequencer;
        uint64 deadline; // final after it
        uint32 inboxTaken;
        uint64 time; // its records' clock
        uint64 inboxFrom;
        uint64 recordFrom;
        uint64 stake; // total stake when it came, gwei, for the next batch
    }

    struct Message {
        bytes32 hash;
        uint64 time; // of the sequencers' clock
    }

    /// The newest pause of posting, and the seconds of all before it.
    struct Pause {
        uint64 from;
        uint64 until;
        uint64 before;
    }

    struct Receipt {
        bytes32 record;
        uint64 term;
        uint64 position;
        bytes32 r;
        bytes32 vs;
    }

    SwarmToken public immutable token;
    Staking public immutable staking;
    Machine public immutable machine;
    address public immutable disputes;
    address public immutable timelock;
    bytes32 public immutable domain;
    bytes32 public immutable genesisRoot;
    bytes32 public immutable genesisRand;
    uint256 internal immutable window;
    uint256 internal immutable forceAfter;
    uint256 internal immutable bondSize;
    uint256 internal immutable unbonding;
    uint256 internal immutable drawAt; // when epoch 0's evaluators are drawn
    uint256 internal immutable closeAt; // when epoch 0's scores must all be open
    uint256 internal immutable epochLength;

    Batch[] internal batches;
    Message[] internal inbox;
    address[] public owners;
    mapping(address => uint256) public indexPlusOne;
    mapping(uint256 => uint256) public claimed; // by index, wei
    mapping(uint256 => bool) public drawn; // by epoch
    uint64 public finalized; // number of final batches
    uint64 public inboxNext;
    uint64 public recordNext;
    uint64 public term; // fraud proofs so far
    uint64 public lastPost; // of the sequencers' clock
    address public sequencer; // the designated one; zero = any with a bond
    address public guardian; // may pause posting, once
    bool public guarded; // it has not done so yet
    Pause public pauses;
    uint256 public excused; // epochs in which pauses may have kept scores from being opened

    mapping(address => uint256) public bonds;
    mapping(address => uint256) public openBatches;
    mapping(address => uint256) public bondReady; // nonzero: leaving, may be withdrawn from then

    struct Bounty {
        uint192 amount;
        uint64 provenIn; // block
    }

    mapping(bytes32 => uint256) public announced; // sealed accusation => block
    mapping(bytes32 => Bounty) public bounties; // accusation => what its proof earned
    mapping(bytes32 => bool) internal punished; // equivocations and broken promises cost one bond each

    event Registered(uint256 indexed index, address indexed owner, bytes key);
    event Queued(uint256 indexed number, bytes message);
    /// All that anyone needs to run the batch again, whatever called post: under EIP-7623 the log costs a large batch nothing.
    event Posted(
        uint256 indexed batch,
        address indexed sequencer,
        uint64 time,
        uint64 deadline,
        uint64 stake,
        bytes32 rand,
        uint32 take,
        bytes records,
        bytes32[] roots
    );
    /// The same of a batch in blobs: the records and the roots between are in them.
    event PostedBlobs(
        uint256 indexed batch,
        address indexed sequencer,
        uint64 time,
        uint64 deadline,
        uint64 stake,
        bytes32 rand,
        uint32 take,
        uint32 records,
        bytes32 root,
        bytes32[] blobs
    );
    event Reverted(uint256 indexed batch, uint64 term);
    event BountyPaid(bytes32 indexed accusation, address indexed to, uint256 amount);
    event Finalized(uint256 batches);
    event BondSlashed(address indexed sequencer, uint256 amount, address indexed by, string why);
    event BondChanged(address indexed sequencer, uint256 amount);
    event Claimed(uint256 indexed index, address to, uint256 amount);
    event PostingPaused(address indexed by, uint64 from, uint64 until, uint64 before);
    event GuardianChanged(address guardian);

    error NotSequencer();
    error Stale();
    error Clock();
    error SkipsInbox(uint256 number);
    error Shape();
    error NotFraud();
    error BadProof();
    error BadKey();
    error Known();
    error Full();
    error NotAllowed();
    error TooEarly();
    error NoBond();
    error Paused();

    constructor(Params memory p, address guardian_) {
        Deployer d = Deployer(msg.sender);
        token = SwarmToken(d.addressOf(0));
        staking = Staking(d.addressOf(1));
        machine = Machine(d.addressOf(2));
        disputes = d.addressOf(4);
        timelock = d.addressOf(6);
        domain = Machine(d.addressOf(2)).domain();
        bytes32 zero;
        for (uint256 i; i < 25; i++) zero = keccak256(abi.encode(zero, zero));
        genesisRoot = zero;
        genesisRand = keccak256(abi.encode(block.prevrandao, address(this)));
        window = p.window;
        forceAfter = p.forceAfter;
        bondSize = uint256(p.bond) * 1 gwei;
        unbonding = p.unbonding;
        epochLength = uint256(p.epochRounds) * p.roundLength;
        drawAt = p.start + uint256(p.epochRounds + p.phaseRounds) * p.roundLength;
        closeAt = drawAt + uint256(p.phaseRounds) * 2 * p.roundLength;
        lastPost = uint64(block.timestamp);
        guardian = guardian_;
        guarded = true;
    }

    // ---- what anyone may ask ----

    function batchCount() external view returns (uint256) {
        return batches.length;
    }

    function batch(uint256 id) external view returns (Batch memory) {
        return batches[id];
    }

    function inboxCount() external view returns (uint256) {
        return inbox.length;
    }

    function message(uint256 n) external view returns (Message memory) {
        return inbox[n];
    }

    function accountCount() external view returns (uint256) {
        return owners.length;
    }

    /// The newest root.
    function head() public view returns (bytes32) {
        return batches.length == 0 ? genesisRoot : batches[batches.length - 1].post;
    }

    /// The newest root that can no longer be proven wrong.
    function finalRoot() public view returns (bytes32) {
        return finalized == 0 ? genesisRoot : batches[finalized - 1].post;
    }

    /// Whether the state after a batch is of a time when an epoch's scores must all be open.
    function revealsOver(uint256 id, uint256 epoch) external view returns (bool) {
        return batches[id].time >= closeAt + epoch * epochLength;
    }

    /// The context in which a batch runs: its own clock, and what was noted with the batch before it.
    function contextOf(uint256 id) public view returns (Context memory) {
        if (id == 0) return Context(batches[0].time, 0, genesisRand, 0);
        Batch storage b = batches[id - 1];
        return Context(batches[id].time, b.stake, b.rand, b.deadline - uint64(window));
    }

    // ---- accounts and the inbox ----

    /// Registers a key, given as the 64 bytes of its point: by the key's own transaction, or by anyone with its signature
    /// (EIP-2098) over the address. The peer's network identity follows from the same key.
    function register(bytes calldata key, bytes32 r, bytes32 vs) external returns (uint256 index) {
        require(key.length == 64, BadKey());
        address who = address(uint160(uint256(keccak256(key))));
        if (who != msg.sender) {
            bytes32 h = keccak256(abi.encodePacked("swarmrl: register this key", domain, who));
            require(_recover(h, r, vs) == who, BadKey());
        }
        require(indexPlusOne[who] == 0, Known());
        index = owners.length;
        require(index < MAX_ACCOUNTS, Full());
        owners.push(who);
        indexPlusOne[who] = index + 1;
        emit Registered(index, who, key);
        _queue(abi.encodePacked(uint8(0x40), uint24(index), who));
        uint256 amount = staking.staked(who);
        if (amount > 0) _queueStake(index, amount);
    }

    /// Forces a record in: a batch that skips it for too long cannot be posted.
    function force(bytes calldata record) external {
        require(record.length == RECORD, Shape());
        _queue(abi.encodePacked(uint8(0x44), record));
    }

    /// Draws the evaluators of an epoch, once its models are open. The first call counts.
    function draw(uint256 epoch) external {
        require(block.timestamp >= drawAt + epoch * epochLength && epoch < 1 << 32, TooEarly());
        require(!drawn[epoch], Known());
        drawn[epoch] = true;
        _queue(abi.encodePacked(uint8(0x43), uint32(epoch), keccak256(abi.encode(block.prevrandao, epoch))));
    }

    /// Tells the ledger of a peer's new stake. Only staking may.
    function noteStake(address who, uint256 amount) external {
        require(msg.sender == address(staking), NotAllowed());
        uint256 i = indexPlusOne[who];
        if (i != 0) _queueStake(i - 1, amount);
    }

    function _queueStake(uint256 index, uint256 amount) internal {
        _queue(abi.encodePacked(uint8(0x41), uint24(index), uint64(amount / 1 gwei), uint64(block.timestamp)));
    }

    /// Tells the ledger of a dispute's end. Only disputes may.
    function noteOutcome(uint256 index, uint256 round, bool guilty) external {
        require(msg.sender == disputes, NotAllowed());
        _queue(abi.encodePacked(uint8(0x42), uint24(index), uint32(round), guilty));
    }

    function _queue(bytes memory m) internal {
        emit Queued(inbox.length, m);
        inbox.push(Message(keccak256(m), _clock()));
    }

    // ---- pauses ----
    // A pause stops batches and nothing else: claims, withdrawals, the inbox, proofs of fraud and the end of challenge windows go on.

    /// Pauses posting for some seconds. The guardian may do so once; governance may at any time, renews a pause, or ends it by 0.
    function pause(uint256 duration) external {
        require(duration <= PAUSE_WINDOWS * window, Clock());
        if (msg.sender != timelock) {
            require(msg.sender == guardian && guarded && block.timestamp >= pauses.until, NotAllowed());
            guarded = false;
        }
        pauses = Pause(uint64(block.timestamp), uint64(block.timestamp + duration), pausedFor());
        excused += (duration + (closeAt - drawAt) / 2) / epochLength + 1;
        emit PostingPaused(msg.sender, pauses.from, pauses.until, pauses.before);
    }

    /// Names the guardian, who may pause once from now on. Only governance may.
    function setGuardian(address who) external {
        require(msg.sender == timelock, NotAllowed());
        guardian = who;
        guarded = true;
        emit GuardianChanged(who);
    }

    /// For how many seconds posting was paused so far.
    function pausedFor() public view returns (uint64) {
        Pause memory p = pauses;
        return p.before + (block.timestamp < p.until ? uint64(block.timestamp) : p.until) - p.from;
    }

    /// The clock that sequencers are held to: it stands still while nobody may post.
    function _clock() internal view returns (uint64) {
        return uint64(block.timestamp) - pausedFor();
    }

    // ---- batches ----

    /// Locks a bond for a sequencer. One that is leaving only stays by its own word.
    function bond(address who, uint256 amount) external {
        require(amount > 0, NoBond());
        if (msg.sender == who) bondReady[who] = 0;
        else require(bondReady[who] == 0, NotAllowed());
        bonds[who] += amount;
        if (sequencer == address(0) && bonds[who] >= bondSize && batches.length == 0) sequencer = who;
        emit BondChanged(who, bonds[who]);
        token.transferFrom(msg.sender, address(this), amount);
    }

    /// Asks for the bond back, or, after the unbonding time and with no open batch, takes it.
    function unbond() external {
        uint256 ready = bondReady[msg.sender];
        if (ready == 0) {
            bondReady[msg.sender] = block.timestamp + unbonding;
            if (sequencer == msg.sender) sequencer = address(0);
            return;
        }
        require(block.timestamp >= ready && openBatches[msg.sender] == 0, TooEarly());
        uint256 amount = bonds[msg.sender];
        bonds[msg.sender] = 0;
        bondReady[msg.sender] = 0;
        emit BondChanged(msg.sender, 0);
        token.transfer(msg.sender, amount);
    }

    /// Whether an address may post now: the designated sequencer, or any bonded one when that is silent or gone.
    function mayPost(address who) public view returns (bool) {
        if (bonds[who] < bondSize || bondReady[who] != 0 || block.timestamp < pauses.until) return false;
        return who == sequencer || sequencer == address(0) || _clock() > lastPost + forceAfter;
    }

    /// Posts a batch: some messages from the inbox, then records, and a root after each chunk of eight of both.
    function post(bytes32 pre, uint64 time, uint32 take, bytes calldata records, bytes32[] calldata roots) external {
        uint256 id = _admit(pre, time, take);
        uint256 n = records.length / RECORD;
        uint256 inboxChunks = (uint256(take) + CHUNK - 1) / CHUNK;
        require(n * RECORD == records.length && n + take > 0, Shape());
        require(roots.length == inboxChunks + (n + CHUNK - 1) / CHUNK, Shape());
        bytes32[] memory leaves = new bytes32[](roots.length);
        for (uint256 j; j < inboxChunks; j++) {
            leaves[j] = _leaf(pre, roots[j], _inboxHash(inboxNext, take, j), 1);
            pre = roots[j];
        }
        for (uint256 j = inboxChunks; j < roots.length; j++) {
            uint256 pos = (j - inboxChunks) * CHUNK * RECORD;
            uint256 end = pos + CHUNK * RECORD;
            leaves[j] = _leaf(pre, roots[j], keccak256(records[pos:end < records.length ? end : records.length]), 0);
            pre = roots[j];
        }
        _store(time, take, pre, keccak256(abi.encodePacked(leaves)), n);
        Batch storage b = batches[id];
        emit Posted(id, msg.sender, time, b.deadline, b.stake, b.rand, take, records, roots);
    }

    /// Posts a batch whose records and roots are in the transaction's blobs, an entry of five elements for each chunk of the inbox and
    /// then for each record: the record's 115 bytes, or zeros, the root after it, and zeros; 31 bytes to an element. The last entry's
    /// root is the one given here.
    function postBlobs(bytes32 pre, uint64 time, uint32 take, uint32 records, bytes32 root) external {
        uint256 id = _admit(pre, time, take);
        uint256 entries = (uint256(take) + CHUNK - 1) / CHUNK + records;
        require(entries > 0, Shape());
        bytes32[] memory blobs = new bytes32[]((entries + ENTRIES - 1) / ENTRIES);
        for (uint256 i; i < blobs.length; i++) {
            blobs[i] = blobhash(i);
            require(blobs[i] != 0, Shape());
        }
        _store(time, take, root, _blobLeaves(records, blobs), records);
        Batch storage b = batches[id];
        emit PostedBlobs(id, msg.sender, time, b.deadline, b.stake, b.rand, take, records, root, blobs);
    }

    /// Of another length than the commitments of chunks, so that neither passes for the other.
    function _blobLeaves(uint32 records, bytes32[] memory blobs) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked("blobs", records, blobs));
    }

    function _admit(bytes32 pre, uint64 time, uint32 take) internal view returns (uint256 id) {
        require(block.timestamp >= pauses.until, Paused());
        require(mayPost(msg.sender), NotSequencer());
        require(pre == head(), Stale());
        id = batches.length;
        require(time <= block.timestamp && time + forceAfter >= block.timestamp, Clock());
        require(id == 0 || time >= batches[id - 1].time, Clock());
        _checkInbox(take);
    }

    function _store(uint64 time, uint32 take, bytes32 root, bytes32 leaves, uint256 n) internal {
        batches.push(
            Batch({
                post: root,
                leaves: leaves,
                rand: keccak256(abi.encode(block.prevrandao, batches.length)),
                sequencer: msg.sender,
                deadline: uint64(block.timestamp + window),
                inboxTaken: take,
                time: time,
                inboxFrom: inboxNext,
                recordFrom: recordNext,
                stake: uint64(staking.total() / 1 gwei)
            })
        );
        inboxNext += take;
        recordNext += uint64(n);
        lastPost = _clock();
        openBatches[msg.sender]++;
        if (sequencer != msg.sender) sequencer = msg.sender;
    }

    function _checkInbox(uint256 take) internal view {
        uint256 next = inboxNext + take;
        require(next <= inbox.length, Shape());
        require(next == inbox.length || inbox[next].time + forceAfter > _clock(), SkipsInbox(next));
    }

    function _leaf(bytes32 pre, bytes32 post_, bytes32 data, uint8 kind) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(pre, post_, data, kind));
    }

    /// The commitment to the messages of an inbox chunk: keccak256 of their hashes.
    function _inboxHash(uint256 from, uint256 take, uint256 j) internal view returns (bytes32) {
        uint256 n = take - j * CHUNK;
        if (n > CHUNK) n = CHUNK;
        bytes32[] memory hashes = new bytes32[](n);
        for (uint256 i; i < n; i++) hashes[i] = inbox[from + j * CHUNK + i].hash;
        return keccak256(abi.encodePacked(hashes));
    }

    /// Makes batches final whose window is over.
    function finalize(uint256 max) external {
        uint64 f = finalized;
        for (; max > 0 && f < batches.length && batches[f].deadline < block.timestamp; max--) {
            openBatches[batches[f++].sequencer]--;
        }
        finalized = f;
        emit Finalized(f);
    }

    /// What a proof says about a chunk of a posted batch.
    struct Chunk {
        uint256 batch;
        bytes32[] leaves; // of the batch
        uint256 number; // of the chunk
        bytes32 pre;
        bytes32 post;
        bytes data; // its records, or its messages one after the other
    }

    // ---- accusations ----
    // A proof counts from whoever sends it. What it earns goes only to an accuser who announced it in an earlier block, by the hash of
    // its own address, what it accuses of and a salt: who copies a proof from the queue of transactions gets nothing.

    /// Announces an accusation: keccak256(accuser, accusation, salt).
    function announce(bytes32 sealed_) external {
        if (announced[sealed_] == 0) announced[sealed_] = block.number;
    }

    /// Pays what a proof earned to the one who had announced it, if another's copy of the proof came first.
    function collect(bytes32 accusation, bytes32 salt) external {
        require(_pay(accusation, salt), NotAllowed());
    }

    function _pay(bytes32 accusation, bytes32 salt) internal returns (bool) {
        Bounty memory b = bounties[accusation];
        uint256 since = announced[keccak256(abi.encodePacked(msg.sender, accusation, salt))];
        if (b.amount == 0 || since == 0 || since >= b.provenIn) return false;
        delete bounties[accusation];
        emit BountyPaid(accusation, msg.sender, b.amount);
        token.transfer(msg.sender, b.amount);
        return true;
    }

    /// Proves that a chunk does not lead to its root: the batch and all after it are gone, its sequencer's bond is slashed.
    /// The accusation is keccak256(term, batch, chunk, right root): only who ran the chunk knows it beforehand.
    function proveFraud(Chunk calldata c, bytes calldata witness, bytes32 salt) external {
        bool isInbox = _checkChunk(c);
        (bytes32 pre, bytes32 post_) = machine.run(contextOf(c.batch), c.data, isInbox, witness);
        require(pre == c.pre, BadProof());
        require(post_ != c.post, NotFraud());
        _revert(c.batch, c.number, post_, salt);
    }

    /// The same for an entry of a batch in blobs.
    function proveBlobFraud(Sample calldata s, bytes calldata witness, bytes32 salt) external {
        (bool isInbox, bytes32 from, bytes32 to, bytes memory data) = _sample(s);
        (bytes32 pre, bytes32 post_) = machine.run(contextOf(s.batch), data, isInbox, witness);
        require(pre == from, BadProof());
        require(post_ != to, NotFraud());
        _revert(s.batch, s.entry, post_, salt);
    }

    function _revert(uint256 id, uint256 number, bytes32 right, bytes32 salt) internal {
        address liar = batches[id].sequencer;
        inboxNext = batches[id].inboxFrom;
        recordNext = batches[id].recordFrom;
        for (uint256 k = batches.length; k > id; k--) {
            openBatches[batches[k - 1].sequencer]--;
            batches.pop();
        }
        bytes32 accusation = keccak256(abi.encode(term, id, number, right));
        emit Reverted(id, ++term);
        _slash(liar, "wrong root", accusation, salt);
    }

    /// What a proof says about an entry of a batch in blobs.
    struct Sample {
        uint256 batch;
        uint32 records; // of the batch
        bytes32[] blobs; // of the batch
        uint256 entry;
        bytes messages; // of the inbox, if it is a chunk of those
        bytes[] openings; // elements of blobs, each: value 32, commitment 48, proof 48
    }

    /// Opens an entry: the root before it, its record or messages, and the root after it.
    function _sample(Sample calldata s)
        internal
        view
        returns (bool isInbox, bytes32 pre, bytes32 post_, bytes memory data)
    {
        require(s.batch >= finalized && s.batch < batches.length, BadProof());
        Batch storage b = batches[s.batch];
        require(_blobLeaves(s.records, s.blobs) == b.leaves, BadProof());
        uint256 chunks = (uint256(b.inboxTaken) + CHUNK - 1) / CHUNK;
        require(s.entry < chunks + s.records, BadProof());
        isInbox = s.entry < chunks;
        uint256 k; // openings used
        if (s.entry == 0) {
            pre = s.batch == 0 ? genesisRoot : batches[s.batch - 1].post;
        } else {
            pre = _rootOf(_element(s, s.entry - 1, 3, 0), _element(s, s.entry - 1, 4, 1));
            k = 2;
        }
        uint256 fourth;
        if (isInbox) {
            require(_messagesHash(s.messages) == _inboxHash(b.inboxFrom, b.inboxTaken, s.entry), BadProof());
            data = s.messages;
        } else {
            fourth = _element(s, s.entry, 3, k + 3);
            data = abi.encodePacked(
                bytes31(uint248(_element(s, s.entry, 0, k))),
                bytes31(uint248(_element(s, s.entry, 1, k + 1))),
                bytes31(uint248(_element(s, s.entry, 2, k + 2))),
                bytes22(uint176(fourth >> 72))
            );
            k += 4;
        }
        if (s.entry + 1 == chunks + s.records) return (isInbox, pre, b.post, data);
        if (isInbox) fourth = _element(s, s.entry, 3, k++);
        post_ = _rootOf(fourth, _element(s, s.entry, 4, k));
    }

    /// A root lies in the last 9 bytes of an entry's fourth element and the first 23 of its fifth.
    function _rootOf(uint256 fourth, uint256 fifth) internal pure returns (bytes32) {
        return bytes32((fourth << 184) | (fifth >> 64));
    }

    /// Opens an element of an entry by the point evaluation precompile: its low 31 bytes.
    function _element(Sample calldata s, uint256 entry, uint256 k, uint256 opening) internal view returns (uint256) {
        bytes calldata o = s.openings[opening];
        require(o.length == 128, BadProof());
        uint256 place = (entry % ENTRIES) * 5 + k;
        uint256 exponent; // the place with its 12 bits reversed
        for (uint256 i; i < 12; i++) exponent = (exponent << 1) | ((place >> i) & 1);
        (bool ok, bytes memory z) =
            address(5).staticcall(abi.encodePacked(uint256(32), uint256(2), uint256(32), OMEGA, uint16(exponent), MODULUS));
        require(ok && z.length == 32, BadProof());
        (ok,) = address(10).staticcall(abi.encodePacked(s.blobs[entry / ENTRIES], z, o));
        require(ok, BadProof());
        return uint256(bytes32(o[:32])) & ((1 << 248) - 1);
    }

    /// Checks that a chunk is in an open batch, and says whether it is of the inbox.
    function _checkChunk(Chunk calldata c) internal view returns (bool isInbox) {
        require(c.batch >= finalized && c.batch < batches.length, BadProof());
        Batch storage b = batches[c.batch];
        require(keccak256(abi.encodePacked(c.leaves)) == b.leaves && c.number < c.leaves.length, BadProof());
        isInbox = c.number * CHUNK < b.inboxTaken;
        bytes32 data = isInbox ? _messagesHash(c.data) : keccak256(c.data);
        require(c.leaves[c.number] == _leaf(c.pre, c.post, data, isInbox ? 1 : 0), BadProof());
    }

    function _messagesHash(bytes calldata data) internal view returns (bytes32) {
        bytes memory hashes;
        uint256 pos;
        while (pos < data.length) {
            uint256 n = machine.messageLength(uint8(data[pos]));
            require(n > 0 && pos + n <= data.length, BadProof());
            hashes = bytes.concat(hashes, keccak256(data[pos:pos + n]));
            pos += n;
        }
        return keccak256(hashes);
    }

    /// Proves that a sequencer signed two records into one place. The accusation is keccak256(term, place, one record ^ the other).
    function proveEquivocation(Receipt calldata a, Receipt calldata b, bytes32 salt) external {
        require(a.term == b.term && a.position == b.position && a.record != b.record, BadProof());
        address who = _receiptSigner(a);
        require(who != address(0) && who == _receiptSigner(b), BadProof());
        _once(who, keccak256(abi.encode(who, a.term, a.position)));
        _slash(who, "equivocation", keccak256(abi.encode(a.term, a.position, a.record ^ b.record)), salt);
    }

    /// An offence is punished once, and not while there is nothing to take: a later bond still answers for it.
    function _once(address who, bytes32 offence) internal {
        require(bonds[who] > 0, NoBond());
        require(!punished[offence], Known());
        punished[offence] = true;
    }

    /// Proves that a batch holds another record in the place that its sequencer promised. The accusation is keccak256(term, place,
    /// the promised record).
    function proveBrokenPromise(Receipt calldata a, Chunk calldata c, bytes32 salt) external {
        require(!_checkChunk(c) && a.term == term, BadProof());
        Batch storage b = batches[c.batch];
        uint256 first = c.number - (uint256(b.inboxTaken) + CHUNK - 1) / CHUNK;
        first = b.recordFrom + first * CHUNK;
        require(a.position >= first && a.position < first + c.data.length / RECORD, BadProof());
        uint256 pos = (a.position - first) * RECORD;
        _broken(a, c.data[pos:pos + RECORD], b.sequencer, salt);
    }

    /// The same of a batch in blobs.
    function proveBrokenBlobPromise(Receipt calldata a, Sample calldata s, bytes32 salt) external {
        (bool isInbox,,, bytes memory record) = _sample(s);
        require(!isInbox && a.term == term, BadProof());
        Batch storage b = batches[s.batch];
        uint256 chunks = (uint256(b.inboxTaken) + CHUNK - 1) / CHUNK;
        require(a.position == b.recordFrom + s.entry - chunks, BadProof());
        _broken(a, record, b.sequencer, salt);
    }

    function _broken(Receipt calldata a, bytes memory record, address who, bytes32 salt) internal {
        require(machine.digest(record) != a.record, BadProof());
        require(_receiptSigner(a) == who, BadProof());
        bytes32 accusation = keccak256(abi.encode(a.term, a.position, a.record));
        _once(who, accusation);
        _slash(who, "broken promise", accusation, salt);
    }

    /// Proves that the designated sequencer left a message in the inbox for twice the allowed time.
    function proveSilence() external {
        require(sequencer != address(0) && inboxNext < inbox.length, BadProof());
        require(inbox[inboxNext].time + 2 * forceAfter < _clock(), TooEarly());
        uint256 half = _take(sequencer, "silence"); // no secret: the first one is paid
        sequencer = address(0);
        token.transfer(msg.sender, half);
    }

    /// Governance appoints a bonded sequencer where there is none.
    function appoint(address who) external {
        require(msg.sender == timelock && bonds[who] >= bondSize && sequencer == address(0), NotAllowed());
        sequencer = who;
    }

    function _receiptSigner(Receipt calldata a) internal view returns (address) {
        bytes32 h = keccak256(abi.encode(RECEIPT_TYPE, a.record, a.term, a.position));
        return _recover(keccak256(abi.encodePacked(hex"1901", domain, h)), a.r, a.vs);
    }

    function _recover(bytes32 h, bytes32 r, bytes32 vs) internal pure returns (address) {
        bytes32 s = vs & bytes32(uint256((1 << 255) - 1));
        if (uint256(s) > 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0) return address(0);
        return ecrecover(h, uint8(27 + (uint256(vs) >> 255)), r, s);
    }

    /// Takes one bond, or what is left of it: half for the accuser, half burned.
    function _slash(address who, string memory why, bytes32 accusation, bytes32 salt) internal {
        uint256 half = _take(who, why);
        if (half == 0) return;
        uint256 since = announced[keccak256(abi.encodePacked(msg.sender, accusation, salt))];
        if (since != 0 && since < block.number) {
            emit BountyPaid(accusation, msg.sender, half);
            token.transfer(msg.sender, half);
        } else {
            Bounty storage b = bounties[accusation];
            b.amount += uint192(half);
            b.provenIn = uint64(block.number);
        }
    }

    function _take(address who, string memory why) internal returns (uint256 half) {
        uint256 amount = bonds[who] < bondSize ? bonds[who] : bondSize;
        if (amount == 0) return 0; // a wrong root goes all the same
        bonds[who] -= amount;
        if (who == sequencer && bonds[who] < bondSize) sequencer = address(0);
        emit BondSlashed(who, amount, msg.sender, why);
        half = amount / 2;
        token.burn(amount - half);
    }

    // ---- payouts ----

    /// Pays an account's rewards up to a final batch, to its payout address; anyone may call.
    function claim(uint256 batch_, bytes calldata witness) external {
        (uint256 id, bytes memory cell) = openFinal(batch_, witness);
        require(id < MAX_ACCOUNTS && cell.length == 110, BadProof());
        uint256 rewards;
        address owner;
        address to;
        assembly ("memory-safe") {
            owner := shr(96, mload(add(cell, 32)))
            to := shr(96, mload(add(cell, 52)))
            rewards := shr(192, mload(add(cell, 96)))
        }
        uint256 amount = rewards * 1 gwei - claimed[id];
        claimed[id] += amount;
        if (to == address(0)) to = owner;
        emit Claimed(id, to, amount);
        token.mint(to, amount);
    }

    /// Opens a cell of the state after a final batch. It need not be the newest: that one moves on while a transaction waits.
    function openFinal(uint256 id_, bytes calldata witness) public view returns (uint256 id, bytes memory cell) {
        require(id_ < finalized, TooEarly());
        return openAt(id_, witness);
    }

    /// Opens a cell of the state after a batch.
    function openAt(uint256 id_, bytes calldata witness) public view returns (uint256 id, bytes memory cell) {
        bytes32 root;
        (root, id, cell) = machine.open(witness);
        require(root == batches[id_].post, BadProof());
    }
}
