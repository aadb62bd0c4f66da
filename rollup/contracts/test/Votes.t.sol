// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.sol";

/// What votes in disputes weigh: the stake, in one account or in many, and what the past leaves of it.
contract VotesTest is Base {
    bytes32 internal constant SALT = bytes32(uint256(5));

    function setUp() public {
        deployRun();
    }

    function member(uint256 i) internal pure returns (address) {
        return address(uint160(0xabc000 + i));
    }

    /// Has the members among the first n vote, and closes the case.
    function vote(uint256 id, uint256 n, function(uint256) pure returns (bool) guilty) internal {
        for (uint256 i; i < n; i++) {
            if (!disputes.onCommittee(id, member(i))) continue;
            vm.prank(member(i));
            disputes.commit(id, keccak256(abi.encodePacked(id, guilty(i), SALT, member(i))));
        }
        vm.warp(block.timestamp + 101);
        for (uint256 i; i < n; i++) {
            (bytes32 commitment,,) = disputes.votes(id, member(i));
            if (commitment == 0) continue;
            vm.prank(member(i));
            disputes.reveal(id, guilty(i), SALT);
        }
        vm.warp(block.timestamp + 101);
        disputes.close(id);
    }

    function firstOnly(uint256 i) internal pure returns (bool) {
        return i == 0;
    }

    function nobody(uint256) internal pure returns (bool) {
        return false;
    }

    /// A third of the stake in one account does not outvote the two thirds that a hundred hold: the drawn ones stand for all.
    function test_oneAgainstMany() public {
        staking.stake(member(0), 5_000 ether);
        for (uint256 i = 1; i <= 100; i++) staking.stake(member(i), 100 ether);
        for (uint256 n; n < 3; n++) {
            uint256 id = dispute(n);
            assert(disputes.onCommittee(id, member(0)));
            uint256 before = token.balanceOf(vm.addr(1));
            vote(id, 101, firstOnly);
            assert(token.balanceOf(vm.addr(1)) == before + 50 ether); // the accused is paid
        }
    }

    /// A past that strays takes weight, up to half; agreement with two others takes that back, and never gives more than the stake.
    function test_past() public {
        for (uint256 i; i < 7; i++) staking.stake(member(i), 700 ether);
        uint256 id = dispute(0);
        vote(id, 7, firstOnly);
        assert(disputes.strayed(member(0)) == 65535 >> 3 && disputes.strayed(member(1)) == 0);
        (, uint64 weight,) = disputes.votes(id, member(0));
        assert(weight == 700e9);
        vote(dispute(1), 7, nobody);
        assert(disputes.strayed(member(0)) == (65535 >> 3) - (65535 >> 6));
        id = dispute(2);
        for (uint256 i; i < 7; i++) {
            vm.prank(member(i));
            disputes.commit(id, keccak256(abi.encodePacked(id, false, SALT, member(i))));
        }
        vm.warp(block.timestamp + 101);
        for (uint256 i; i < 2; i++) {
            vm.prank(member(i));
            disputes.reveal(id, false, SALT);
        }
        vm.warp(block.timestamp + 101);
        uint256 one = disputes.strayed(member(0));
        disputes.close(id);
        assert(disputes.strayed(member(0)) == one); // one other is no quorum
        assert(disputes.strayed(member(6)) == 65535 >> 3); // it did not reveal, and two others did
    }
}
