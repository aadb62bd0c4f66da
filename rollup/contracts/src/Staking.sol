// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Deployer} from "./Deployer.sol";
import {Params} from "./Machine.sol";
import {SwarmRollup} from "./SwarmRollup.sol";
import {SwarmToken} from "./SwarmToken.sol";

/// Stake: what draws a peer onto committees and what it loses with a dispute. It leaves after the unbonding time, and until
/// then it can be slashed. What was staked in an earlier block can be asked for, so that a draw need not count what came after its
/// seed was known.
contract Staking {
    using Checkpoints for Checkpoints.Trace208;

    SwarmToken public immutable token;
    SwarmRollup public immutable rollup;
    address public immutable disputes;
    uint256 public immutable unbonding;

    mapping(address => Checkpoints.Trace208) internal stakes; // by block
    Checkpoints.Trace208 internal totals;
    mapping(address => uint256) public leaving;
    mapping(address => uint256) public ready; // when leaving may be withdrawn

    event Staked(address indexed who, uint256 amount);
    event Unstaked(address indexed who, uint256 amount, uint256 ready);
    event Withdrawn(address indexed who, uint256 amount);
    event Slashed(address indexed who, uint256 amount, address indexed winner);

    error NotDisputes();
    error NotReady(uint256 ready);
    error Amount();

    constructor(Params memory p) {
        Deployer d = Deployer(msg.sender);
        token = SwarmToken(d.addressOf(0));
        rollup = SwarmRollup(d.addressOf(3));
        disputes = d.addressOf(4);
        unbonding = p.unbonding;
    }

    /// What a peer has staked.
    function staked(address who) public view returns (uint256) {
        return stakes[who].latest();
    }

    /// What all have staked.
    function total() public view returns (uint256) {
        return totals.latest();
    }

    /// What a peer had staked after an earlier block.
    function stakedAt(address who, uint256 number) external view returns (uint256) {
        return stakes[who].upperLookupRecent(uint48(number));
    }

    /// What all had staked after an earlier block.
    function totalAt(uint256 number) external view returns (uint256) {
        return totals.upperLookupRecent(uint48(number));
    }

    function _set(address who, uint256 amount, uint256 sum) internal {
        stakes[who].push(uint48(block.number), uint208(amount)); // no more tokens are ever minted than fit
        totals.push(uint48(block.number), uint208(sum));
    }

    /// Stakes the sender's tokens for a peer: a cold key may fund a hot one.
    function stake(address who, uint256 amount) external {
        require(amount > 0 && who != address(0), Amount());
        _set(who, staked(who) + amount, total() + amount);
        emit Staked(who, amount);
        token.transferFrom(msg.sender, address(this), amount);
        rollup.noteStake(who, staked(who));
    }

    /// Begins to take stake out. A later request restarts the clock of all that is leaving.
    function unstake(uint256 amount) external {
        require(amount > 0 && amount <= staked(msg.sender), Amount());
        _set(msg.sender, staked(msg.sender) - amount, total() - amount);
        leaving[msg.sender] += amount;
        ready[msg.sender] = block.timestamp + unbonding;
        emit Unstaked(msg.sender, amount, ready[msg.sender]);
        rollup.noteStake(msg.sender, staked(msg.sender));
    }

    /// Pays out what has left.
    function withdraw() external {
        require(block.timestamp >= ready[msg.sender], NotReady(ready[msg.sender]));
        uint256 amount = leaving[msg.sender];
        leaving[msg.sender] = 0;
        emit Withdrawn(msg.sender, amount);
        token.transfer(msg.sender, amount);
    }

    /// Takes at most amount from a peer: half to the winner, half burned; all burned without a winner. Only disputes may.
    function slash(address who, uint256 amount, address winner) external returns (uint256 taken) {
        require(msg.sender == disputes, NotDisputes());
        uint256 a = staked(who);
        if (amount < a) a = amount;
        _set(who, staked(who) - a, total() - a);
        uint256 b = amount - a < leaving[who] ? amount - a : leaving[who];
        leaving[who] -= b;
        taken = a + b;
        emit Slashed(who, taken, winner);
        uint256 half = winner == address(0) ? 0 : taken / 2;
        if (half > 0) token.transfer(winner, half);
        token.burn(taken - half);
        rollup.noteStake(who, staked(who));
    }
}
