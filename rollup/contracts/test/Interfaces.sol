// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// What the tests call of the deployed contracts. They run the committed bytes (build/*.bin), not a fresh compilation.

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

struct Context {
    uint64 time;
    uint64 stake;
    bytes32 rand;
    uint64 seeded;
}

interface Deployer {
    function deploy(bytes memory code) external returns (address);
    function addressOf(uint256 i) external view returns (address);
}

interface SwarmToken {
    function approve(address who, uint256 amount) external returns (bool);
    function transfer(address to, uint256 amount) external returns (bool);
    function balanceOf(address who) external view returns (uint256);
    function totalSupply() external view returns (uint256);
    function delegate(address to) external;
    function mint(address to, uint256 amount) external;
}

interface Staking {
    function stake(address who, uint256 amount) external;
    function unstake(uint256 amount) external;
    function withdraw() external;
    function slash(address who, uint256 amount, address winner) external returns (uint256);
    function staked(address who) external view returns (uint256);
    function leaving(address who) external view returns (uint256);
    function total() external view returns (uint256);
}

interface Machine {
    error Witness();

    function run(Context calldata ctx, bytes calldata chunk, bool inbox, bytes calldata witness)
        external
        view
        returns (bytes32 pre, bytes32 post);
    function open(bytes calldata witness) external pure returns (bytes32 root, uint256 id, bytes memory cell);
    function digest(bytes calldata record) external view returns (bytes32);
}

interface SwarmRollup {
    struct Batch {
        bytes32 post;
        bytes32 leaves;
        bytes32 rand;
        address sequencer;
        uint64 deadline;
        uint32 inboxTaken;
        uint64 time;
        uint64 inboxFrom;
        uint64 recordFrom;
        uint64 stake;
    }

    struct Receipt {
        bytes32 record;
        uint64 term;
        uint64 position;
        bytes32 r;
        bytes32 vs;
    }

    struct Chunk {
        uint256 batch;
        bytes32[] leaves;
        uint256 number;
        bytes32 pre;
        bytes32 post;
        bytes data;
    }

    error NotFraud();
    error BadProof();
    error Known();
    error NotAllowed();
    error NoBond();
    error NotSequencer();
    error SkipsInbox(uint256 number);
    error TooEarly();
    error Clock();
    error Paused();

    function RECEIPT_TYPE() external view returns (bytes32);
    function domain() external view returns (bytes32);
    function genesisRoot() external view returns (bytes32);
    function head() external view returns (bytes32);
    function finalRoot() external view returns (bytes32);
    function batchCount() external view returns (uint256);
    function batch(uint256 id) external view returns (Batch memory);
    function finalized() external view returns (uint64);
    function accountCount() external view returns (uint256);
    function inboxCount() external view returns (uint256);
    function inboxNext() external view returns (uint64);
    function recordNext() external view returns (uint64);
    function term() external view returns (uint64);
    function sequencer() external view returns (address);
    function bonds(address who) external view returns (uint256);
    function bondReady(address who) external view returns (uint256);
    function openBatches(address who) external view returns (uint256);
    function owners(uint256 i) external view returns (address);
    function mayPost(address who) external view returns (bool);
    function register(bytes calldata key, bytes32 r, bytes32 vs) external returns (uint256);
    function force(bytes calldata record) external;
    function bond(address who, uint256 amount) external;
    function unbond() external;
    function post(bytes32 pre, uint64 time, uint32 take, bytes calldata records, bytes32[] calldata roots) external;
    function finalize(uint256 max) external;
    function announce(bytes32 sealed_) external;
    function collect(bytes32 accusation, bytes32 salt) external;
    function proveFraud(Chunk calldata c, bytes calldata witness, bytes32 salt) external;
    function proveEquivocation(Receipt calldata a, Receipt calldata b, bytes32 salt) external;
    function proveSilence() external;
    function appoint(address who) external;
    function pause(uint256 duration) external;
    function setGuardian(address who) external;
    function guardian() external view returns (address);
    function guarded() external view returns (bool);
    function pausedFor() external view returns (uint64);
    function excused() external view returns (uint256);
    function PAUSE_WINDOWS() external view returns (uint256);
    function claim(uint256 batch, bytes calldata witness) external;
}

interface Disputes {
    error Known();
    error NotDrawn();

    function open(uint256 batch, bytes calldata witness, uint32 leaf, bytes32 evidence) external returns (uint256 id);
    function answer(uint256 id, bytes calldata leaf, uint32 leaves, bytes32[] calldata proof) external;
    function draw(uint256 id) external;
    function onCommittee(uint256 id, address who) external view returns (bool);
    function commit(uint256 id, bytes32 commitment) external;
    function reveal(uint256 id, bool guilty, bytes32 salt) external;
    function close(uint256 id) external;
    function votes(uint256 id, address who) external view returns (bytes32 commitment, uint64 weight, uint8 said);
    function strayed(address who) external view returns (uint256);
    function penalise(uint256 batch, bytes calldata witness) external;
    function penalised(uint256 index) external view returns (uint256);
}

interface ModelRegistry {
    error NotProposer();

    function publish(uint256 batch, bytes calldata witness, address[] calldata holders, uint256[] calldata shares) external;
    function pay(uint256 model, uint256 amount) external;
    function withdraw(uint256 model) external;
    function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes calldata data) external;
}

interface SwarmTimelock {
    error RolesAreFixed();

    function getMinDelay() external view returns (uint256);
    function updateDelay(uint256 delay) external;
    function grantRole(bytes32 role, address account) external;
    function PROPOSER_ROLE() external view returns (bytes32);
}

interface SwarmGovernor {
    function propose(address[] memory targets, uint256[] memory values, bytes[] memory calls, string memory why)
        external
        returns (uint256);
    function castVote(uint256 id, uint8 support) external returns (uint256);
    function queue(address[] memory targets, uint256[] memory values, bytes[] memory calls, bytes32 why)
        external
        returns (uint256);
    function execute(address[] memory targets, uint256[] memory values, bytes[] memory calls, bytes32 why)
        external
        payable
        returns (uint256);
    function state(uint256 id) external view returns (uint8);
    function votingDelay() external view returns (uint256);
    function votingPeriod() external view returns (uint256);
    function updateQuorumNumerator(uint256 percent) external;
    function updateTimelock(address timelock) external;
    function quorumNumerator() external view returns (uint256);
}
