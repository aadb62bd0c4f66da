// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {ERC1155Supply} from "@openzeppelin/contracts/token/ERC1155/extensions/ERC1155Supply.sol";
import {Deployer} from "./Deployer.sol";
import {SwarmRollup} from "./SwarmRollup.sol";
import {SwarmToken} from "./SwarmToken.sol";

/// Winners of epochs as shared property: the id of a model is its hash, its million shares go to those who made it, and what is
/// paid for it is split by shares. Only the winner that the final state names can be published, by its proposer.
contract ModelRegistry is ERC1155, ERC1155Supply {
    uint256 public constant SHARES = 1_000_000;
    uint256 internal constant SCALE = 1e18;
    uint256 public constant MAX_HOLDERS = 256;

    SwarmToken public immutable token;
    SwarmRollup public immutable rollup;

    mapping(uint256 => uint256) public epochOf; // model => epoch + 1
    mapping(uint256 => uint256) public perShare; // model => paid per share so far, scaled
    mapping(uint256 => mapping(address => uint256)) public settled; // model => holder => perShare when last settled
    mapping(address => uint256) public owed;

    event Published(uint256 indexed model, uint256 indexed epoch, address proposer);
    event Paid(uint256 indexed model, address indexed by, uint256 amount);

    error NotWinner();
    error NotProposer();
    error Known();
    error Shares();

    constructor() ERC1155("") {
        Deployer d = Deployer(msg.sender);
        token = SwarmToken(d.addressOf(0));
        rollup = SwarmRollup(d.addressOf(3));
    }

    /// Publishes an epoch's winner: the witness opens the epoch's cell after a final batch.
    function publish(uint256 batch, bytes calldata witness, address[] calldata holders, uint256[] calldata shares) external {
        (uint256 id, bytes memory e) = rollup.openFinal(batch, witness);
        require(id >> 20 == 2 && e.length == 147, NotWinner());
        // number 4 | seeded 1 | seed 32 | candidates 1 | compared 1 | best 1 | proposer 3 | model 32
        uint256 model;
        uint256 tail;
        assembly ("memory-safe") {
            tail := shr(208, mload(add(e, 69))) // candidates, compared, best, proposer: 6 bytes from 37
            model := mload(add(e, 75))
        }
        require(tail >> 40 == (tail >> 32) & 0xff && (tail >> 24) & 0xff != 0, NotWinner());
        require(rollup.owners(tail & 0xffffff) == msg.sender, NotProposer());
        require(epochOf[model] == 0, Known());
        epochOf[model] = (id & 0xfffff) + 1;
        emit Published(model, id & 0xfffff, msg.sender);
        require(holders.length == shares.length && holders.length <= MAX_HOLDERS, Shares());
        uint256 sum;
        for (uint256 i; i < holders.length; i++) {
            sum += shares[i];
            _mint(holders[i], model, shares[i], "");
        }
        require(sum == SHARES, Shares());
    }

    /// Pays for a model; its holders share.
    function pay(uint256 model, uint256 amount) external {
        require(totalSupply(model) == SHARES, NotWinner());
        perShare[model] += amount * SCALE / SHARES;
        emit Paid(model, msg.sender, amount);
        token.transferFrom(msg.sender, address(this), amount);
    }

    /// Gives the holder what its shares of a model earned.
    function withdraw(uint256 model) external {
        _settle(model, msg.sender);
        uint256 amount = owed[msg.sender];
        owed[msg.sender] = 0;
        token.transfer(msg.sender, amount);
    }

    function _settle(uint256 model, address who) internal {
        owed[who] += balanceOf(who, model) * (perShare[model] - settled[model][who]) / SCALE;
        settled[model][who] = perShare[model];
    }

    function _update(address from, address to, uint256[] memory ids, uint256[] memory values)
        internal
        override(ERC1155, ERC1155Supply)
    {
        for (uint256 i; i < ids.length; i++) {
            if (from != address(0)) _settle(ids[i], from);
            if (to != address(0)) _settle(ids[i], to);
        }
        super._update(from, to, ids, values);
    }
}
