package ledger

import (
	"encoding/binary"
	"math/bits"

	"github.com/ethereum/go-ethereum/crypto"
)

// ticket is an account's luck in a draw, and the season of the seed.
type ticket struct {
	luck   uint64 // uniform
	season uint32
}

// roundDraw gives an account's ticket to the committee that checks another's round; b is the round's cell.
func roundDraw(b []byte, who, target uint32) ticket {
	return ticket{luck(rndSeed.hash(b), rndNumber.u32(b), who, target), rndSeeded.u32(b)}
}

// epochDraw gives an account's ticket to an epoch's evaluators; b is the epoch's cell.
func (p Params) epochDraw(b []byte, who uint32) ticket {
	epoch := epoNumber.u32(b)
	return ticket{luck(epoSeed.hash(b), epoch, who, nobody), p.drawSeason(epoch)}
}

// nobody is the target of a draw for no account in particular.
const nobody = 1 << 24

func luck(seed Hash, round, who, target uint32) uint64 {
	b := append(make([]byte, 0, 44), seed[:]...)
	for _, v := range []uint32{round, who, target} {
		b = binary.BigEndian.AppendUint32(b, v)
	}
	return binary.BigEndian.Uint64(crypto.Keccak256(b))
}

// drawn says whether an account is on a committee of about size members: by its luck and the stake from before the seed's season, or by so
// much stake that it needs no luck. With no stake anywhere, or fewer than size equal stakes, everybody is. Luck is a share of
// all stake, so that a change of that moves nobody's but at the edge.
func (s *State) drawn(t ticket, acc []byte, size uint8) bool {
	if s.ctx.Stake == 0 || s.seats(accStake.get(acc), size) >= s.ctx.Stake {
		return true
	}
	mine, _ := bits.Mul64(t.luck, s.ctx.Stake)
	return mine < s.seats(stakeBefore(acc, t.season), size)
}

// seats gives the stake that counts, times the size.
func (s *State) seats(stake uint64, size uint8) uint64 {
	hi, lo := bits.Mul64(min(stake, s.params.StakeCap), uint64(size))
	if hi != 0 {
		return 1<<64 - 1
	}
	return lo
}

// seat is the weight of a vote of a seat's worth of stake, and of one by luck, where the voter's past takes nothing from it.
const seat = 256

// weight gives what a drawn account's vote weighs: the stake from before the seed's season in seats, one at least, less what the
// past takes.
func (s *State) weight(season uint32, acc []byte, size uint8, strayed uint64) uint64 {
	w := uint64(seat)
	if s.ctx.Stake > 0 {
		stake := min(stakeBefore(acc, season), s.params.StakeCap, s.ctx.Stake)
		hi, lo := bits.Mul64(stake, uint64(size)*seat)
		q, _ := bits.Div64(hi, lo, s.ctx.Stake) // at most size seats
		w = max(w, q)
	}
	return keep(w, strayed)
}

// setStake notes an account's stake from a season on.
func setStake(acc []byte, stake uint64, season uint32) {
	if changed := accChanged.u32(acc); season > changed {
		earlier := accStake.get(acc)
		if uint64(season) == uint64(changed)+1 {
			earlier = accBefore.get(acc)
		}
		accEarlier.set(acc, earlier)
		accBefore.put(acc, accStake.bytes(acc))
		accChanged.set(acc, uint64(season))
	}
	accBefore.set(acc, min(stake, accBefore.get(acc)))
	accEarlier.set(acc, min(stake, accEarlier.get(acc)))
	accStake.set(acc, stake)
}

// stakeBefore gives what was staked before a season and still is; of what changed more than a season later nothing is known. In
// the first season, a run's founding, its own stake counts too.
func stakeBefore(acc []byte, season uint32) uint64 {
	n := max(1, uint64(season))
	switch changed := uint64(accChanged.u32(acc)); {
	case changed < n:
		return accStake.get(acc)
	case changed == n:
		return accBefore.get(acc)
	case changed == n+1:
		return accEarlier.get(acc)
	}
	return 0
}
