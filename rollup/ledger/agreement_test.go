package ledger_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/ledger"
)

// say has a record whose signature counts as checked: these tests send tens of thousands.
func (e *election) say(who uint32, r ledger.Record) ledger.Effect {
	r.Index, r.Nonce = who, e.n[who]
	e.s.Warm(e.s.Domain().Digest(&r), r.Sig, e.g.owner(who))
	e.n[who]++
	return e.s.Apply(r.AppendTo(nil))
}

func (e *election) must(who uint32, r ledger.Record) {
	e.t.Helper()
	if why := e.say(who, r); why != ledger.Done {
		e.t.Fatalf("round %d, account %d, kind %d: %s", r.Round, who, r.Kind, why)
	}
}

// strayed gives an account's share of attestations that strayed.
func (e *election) strayed(who uint32) uint32 {
	a, ok := e.s.Account(who)
	if !ok {
		e.t.Fatalf("no account %d", who)
	}
	return a.Strayed
}

// TestWorstPasts has fewer than a third of the judges hostile, with clean pasts, while all honest ones have the worst there is: the honest winner
// stands, and so do the attested units.
func TestWorstPasts(t *testing.T) {
	for _, judges := range []int{4, 7, 31, 61} {
		hostile := (judges - 1) / 3
		e := newElection(t, judges, electionParams())
		for i := range judges - hostile {
			e.s.SetStrayed(uint32(i), 65_535, 65_535)
		}
		winner, drawn := e.run(2, func(j, c int) uint32 {
			if j >= judges-hostile {
				return uint32(1-c) * 1_000_000
			}
			return 100_000 + 500_000*uint32(c) + uint32(e.g.IntN(20_000))
		})
		if winner != 1 || drawn != judges {
			t.Errorf("%d judges, %d hostile: model %d won, %d judges took part", judges, hostile, winner, drawn)
		}
	}
}

// TestSplitStake has two honest accounts hold two thirds of the stake, and a hostile third split among a hundred: it still decides nothing.
func TestSplitStake(t *testing.T) {
	p := electionParams()
	p.Evaluators = 32
	for seed := range uint64(20) {
		e := newElection(t, 102, p)
		for range seed {
			e.g.Uint64()
		}
		e.s.Message(ledger.StakeMessage(0, 100, 0))
		e.s.Message(ledger.StakeMessage(1, 100, 0))
		e.staked = 300
		winner, drawn := e.run(2, func(j, c int) uint32 {
			if j >= 2 {
				return uint32(1-c) * 1_000_000
			}
			return 100_000 + 500_000*uint32(c)
		})
		if winner != 1 {
			t.Errorf("seed %d: %d judges took part, model %d won", seed, drawn, winner)
		}
	}
}

// history is epochs of a selection between a good model, of account 0, and a bad one, of account 1. Of 300 equal stakes a third is hostile.
type history struct {
	*election
	epoch uint32
}

func newHistory(t *testing.T) *history {
	p := ledger.Params{Start: 1000, RoundLength: 10, EpochRounds: 6, PhaseRounds: 1, Quorum: 2, MinStake: 1, Evaluators: 32}
	return &history{newElection(t, 300, p), 0}
}

func hostile(i uint32) bool { return i%3 == 2 }

// next holds an epoch and says whether the bad model won. lie says whether the hostile ones lie, given whether they hold the majority
// of those who were drawn, which everyone can know.
func (h *history) next(lie func(majority bool) bool) (bad bool) {
	p, epoch := h.s.Params(), h.epoch
	h.epoch++
	begin := uint64(epoch * p.EpochRounds)
	h.at(begin)
	var models [2]ledger.Hash
	for i := range uint32(2) {
		models[i] = ledger.Hash{1, byte(i), byte(epoch), byte(epoch >> 8)}
		h.must(i, ledger.Record{Kind: ledger.Propose, Round: epoch, Payload: ledger.ModelCommitment(models[i], h.g.owner(i))})
	}
	h.at(begin + uint64(p.EpochRounds))
	for i, m := range models {
		h.must(uint32(i), ledger.Record{Kind: ledger.RevealModel, Round: epoch, Target: uint32(i), Payload: m})
	}
	h.at(begin + uint64(p.EpochRounds+p.PhaseRounds))
	h.s.Message(ledger.DrawMessage(epoch, ledger.Hash(crypto.Keccak256Hash(fmt.Append(nil, epoch)))))
	v, sum, theirs := h.s.Now(), uint32(0), uint32(0)
	for i := range uint32(300) {
		if v.MayEvaluate(epoch, i) {
			w := h.keeps(i)
			sum += w
			if hostile(i) {
				theirs += w
			}
		}
	}
	lying := lie(2*theirs >= sum)
	chains := map[uint32][]ledger.Record{}
	for i := range uint32(300) {
		if !v.MayEvaluate(epoch, i) {
			continue
		}
		head, scores := ledger.Hash{byte(i)}, [2]uint32{600_000, 200_000}
		if hostile(i) && lying {
			scores = [2]uint32{0, 1_000_000}
		}
		for c, score := range scores {
			r := ledger.Record{Kind: ledger.EvalReveal, Round: epoch, Target: uint32(c) << 8, Units: 100<<20 | score, Payload: head}
			head = ledger.ChainScore(head, epoch, i, r.Target, r.Units)
			chains[i] = append([]ledger.Record{r}, chains[i]...)
		}
		h.must(i, ledger.Record{Kind: ledger.EvalCommit, Round: epoch, Units: 2, Payload: head})
	}
	h.at(begin + uint64(p.EpochRounds+2*p.PhaseRounds))
	for i := range uint32(300) {
		for _, r := range chains[i] {
			h.must(i, r)
		}
	}
	h.at(begin + uint64(p.EpochRounds+3*p.PhaseRounds))
	for range models {
		h.must(0, ledger.Record{Kind: ledger.CloseEpoch, Round: epoch})
	}
	x, _ := h.s.Now().Epoch(epoch)
	return x.Model == models[1]
}

// keeps gives what an evaluator's past left of a seat when it last took part, in 256ths.
func (h *history) keeps(i uint32) uint32 {
	if j, ok := h.s.Now().Judge(i); ok {
		return j.Weight
	}
	return 256
}

// mean gives what is left of a seat, on the average of the hostile or of the others.
func (h *history) mean(of bool) (share float64) {
	n := 0
	for i := range uint32(300) {
		if hostile(i) == of {
			share += float64(h.keeps(i)) / 256
			n++
		}
	}
	return share / float64(n)
}

// TestTurncoats has a third agree with everybody for a hundred epochs, and then lie in each: what they built up is worth nothing, and their
// lies cost them half of their weight.
func TestTurncoats(t *testing.T) {
	h := newHistory(t)
	for range 100 {
		if h.next(func(bool) bool { return false }) {
			t.Fatalf("epoch %d: the bad model won, and nobody lied", h.epoch)
		}
	}
	var bad [2]int
	for n := range 400 {
		if h.next(func(bool) bool { return true }) {
			bad[min(1, n/200)]++
		}
	}
	t.Logf("the bad model won in %d of 200 epochs, then in %d of 200; a seat is worth %.2f of a hostile one's, %.2f of an honest one's", bad[0], bad[1], h.mean(true), h.mean(false))
	if bad[0] > 8 || bad[1] > 1 {
		t.Errorf("the bad model won in %d of 200 epochs, then in %d of 200; the doc says in at most 4 in 100, then in 1 in 200", bad[0], bad[1])
	}
	if h.mean(true) > 0.55 || h.mean(false) < 0.99 {
		t.Errorf("a seat is worth %.2f of a hostile one's, %.2f of an honest one's", h.mean(true), h.mean(false))
	}
}

// TestRuinedPasts has a third lie exactly where it has the majority of an epoch's evaluators: it never strays itself, and those whom it makes
// stray lose nothing by it.
func TestRuinedPasts(t *testing.T) {
	h := newHistory(t)
	bad, captured := 0, 0
	for range 600 {
		if h.next(func(majority bool) bool {
			if majority {
				captured++
			}
			return majority
		}) {
			bad++
		}
	}
	t.Logf("the bad model won in %d of 600 epochs, %d committees were captured; an honest seat is worth %.3f", bad, captured, h.mean(false))
	if bad == 0 || bad > 24 || h.mean(false) < 0.99 || h.mean(true) != 1 {
		t.Errorf("the bad model won in %d of 600 epochs (the doc says at most 4 in 100, and nothing is tried where none is); an honest seat is worth %.3f, a hostile one %.3f", bad, h.mean(false), h.mean(true))
	}
}

// rounds has 60 accounts, a third hostile, take part and attest for n rounds, and says in what share of the last ten the hostile decided. lie is as in
// history.next.
func rounds(t *testing.T, n uint32, lie func(majority bool) bool) (e *election, decided float64) {
	p := ledger.Params{Start: 1000, RoundLength: 10, Quorum: 2, MinStake: 1}
	e = newElection(t, 60, p)
	slots := 0
	for round := range n {
		e.s.Begin(ledger.Context{Time: 1000 + 10*uint64(round), Stake: 60, Rand: e.g.hash()})
		for i := range uint32(60) {
			e.must(i, ledger.Record{Kind: ledger.Participate, Round: round, Units: 64})
		}
		for target := range uint32(60) {
			wrong := e.attestAll(round, target, lie)
			if round+10 >= n {
				slots++
				if wrong {
					decided++
				}
			}
		}
	}
	return e, decided / float64(slots)
}

func (e *election) attestAll(round, target uint32, lie func(majority bool) bool) (wrong bool) {
	var drawn []uint32
	for i := range uint32(60) {
		if e.s.Now().MayAttest(round, i, target) {
			drawn = append(drawn, i)
		}
	}
	e.g.Shuffle(len(drawn), func(a, b int) { drawn[a], drawn[b] = drawn[b], drawn[a] })
	drawn = drawn[:min(8, len(drawn))]
	sum, theirs := 0.0, 0.0
	for _, i := range drawn {
		w := 1 - min(max(float64(e.strayed(i))/65536-0.25, 0), 0.5)
		sum += w
		if hostile(i) {
			theirs += w
		}
	}
	lying := lie(2*theirs >= sum)
	for _, i := range drawn {
		r := ledger.Record{Kind: ledger.Attest, Round: round, Target: target, Units: 64}
		if hostile(i) && lying {
			r.Units = 1
		}
		e.must(i, r)
	}
	s, _ := e.s.Now().Slot(round, target)
	return s.Credited == 1
}

// TestAttestersPasts has a third of the attesters lie always, and where they have the majority: the first costs them their weight, the second costs the
// honest ones none.
func TestAttestersPasts(t *testing.T) {
	mean := func(e *election, of bool) (share float64) {
		for i := range uint32(60) {
			if hostile(i) == of {
				share += float64(e.strayed(i)) / 65536
			}
		}
		if of {
			return share / 20
		}
		return share / 40
	}
	e, always := rounds(t, 120, func(bool) bool { return true })
	t.Logf("always: the hostile decide %.3f of slots, %.2f of their words strayed, %.2f of the others'", always, mean(e, true), mean(e, false))
	if mean(e, true) < 0.6 || mean(e, false) > 0.2 {
		t.Errorf("who lie always: %.2f of their words strayed, %.2f of the others'", mean(e, true), mean(e, false))
	}
	e, sometimes := rounds(t, 120, func(majority bool) bool { return majority })
	t.Logf("where they can: the hostile decide %.3f of slots, %.2f of their words strayed, %.2f of the others'", sometimes, mean(e, true), mean(e, false))
	if mean(e, false) > 0.2 {
		t.Errorf("where they lie where they can, %.2f of the others' words strayed", mean(e, false))
	}
	if always >= sometimes || sometimes > 0.27 {
		t.Errorf("the hostile decide %.3f of slots by lying where they can, %.3f by lying always", sometimes, always)
	}
}

// TestNotByHimself: nobody's past gets better or worse by words that no quorum of others was said beside, nor does his own word, however
// heavy, count in what he is compared with.
func TestNotByHimself(t *testing.T) {
	for name, c := range map[string]struct {
		units []uint32 // by accounts 1, 2, 3
		want  func(before, after uint32) bool
	}{
		"no quorum of others":          {[]uint32{64, 64}, func(b, a uint32) bool { return a == b }},
		"against one other":            {[]uint32{64, 1}, func(b, a uint32) bool { return a == b }},
		"with a quorum of others":      {[]uint32{64, 64, 64}, func(b, a uint32) bool { return a < b }},
		"alone against two, and heavy": {[]uint32{64, 1, 1}, func(b, a uint32) bool { return a > b }},
	} {
		t.Run(name, func(t *testing.T) {
			after := map[uint32]bool{}
			for seed := range byte(30) { // until each of them was looked back at
				e := newElection(t, 5, ledger.Params{Start: 1000, RoundLength: 10, Quorum: 2, MinStake: 1})
				e.s.Message(ledger.StakeMessage(1, 4, 0))
				e.s.Begin(ledger.Context{Time: 1000, Stake: 8})
				e.must(0, ledger.Record{Kind: ledger.Participate, Units: 64})
				e.s.SetStrayed(1, 20_000, 0)
				for i, u := range c.units {
					r := ledger.Record{Kind: ledger.Attest, Units: u}
					if why := e.say(uint32(i)+1, r); why != ledger.Done && i == 0 {
						t.Fatal(why)
					}
				}
				e.s.Begin(ledger.Context{Time: 1160, Stake: 8, Rand: ledger.Hash{seed}})
				e.must(0, ledger.Record{Kind: ledger.Participate, Round: 16})
				after[e.strayed(1)] = true
			}
			ok := false
			for a := range after {
				ok = ok || c.want(20_000, a)
				if a != 20_000 && !c.want(20_000, a) {
					t.Errorf("the past goes from 20000 to %d", a)
				}
			}
			if !ok {
				t.Errorf("the pasts are %v", after)
			}
		})
	}
}

// TestCopiedScores has a judge commit to what another committed to, and say what that one says: nothing of it counts.
func TestCopiedScores(t *testing.T) {
	h := newHistory(t)
	p := h.s.Params()
	h.at(0)
	h.must(0, ledger.Record{Kind: ledger.Propose, Payload: ledger.ModelCommitment(ledger.Hash{1}, h.g.owner(0))})
	h.at(uint64(p.EpochRounds + p.PhaseRounds))
	h.s.Message(ledger.DrawMessage(0, ledger.Hash{7}))
	var two []uint32
	for i := uint32(0); len(two) < 2; i++ {
		if h.s.Now().MayEvaluate(0, i) {
			two = append(two, i)
		}
	}
	reveal := ledger.Record{Kind: ledger.EvalReveal, Units: 9<<20 | 500_000, Payload: ledger.Hash{5}}
	head := ledger.ChainScore(reveal.Payload, 0, two[0], 0, reveal.Units)
	for _, i := range two {
		h.must(i, ledger.Record{Kind: ledger.EvalCommit, Units: 1, Payload: head})
	}
	h.at(uint64(p.EpochRounds + 2*p.PhaseRounds))
	h.must(two[0], reveal)
	if why := h.say(two[1], reveal); why == ledger.Done {
		t.Error("a copied score counts")
	}
}

// TestLateClose closes an epoch so late that another has taken the place of its candidates: those win nothing of it.
func TestLateClose(t *testing.T) {
	h := newHistory(t)
	p := h.s.Params()
	propose := func(epoch uint32) {
		h.at(uint64(epoch * p.EpochRounds))
		h.must(0, ledger.Record{Kind: ledger.Propose, Round: epoch, Payload: ledger.ModelCommitment(ledger.Hash{1}, h.g.owner(0))})
		h.at(uint64((epoch + 1) * p.EpochRounds))
	}
	propose(0)
	h.at(uint64(p.EpochRounds + p.PhaseRounds))
	h.s.Message(ledger.DrawMessage(0, ledger.Hash{7}))
	chains := map[uint32]ledger.Record{}
	for i := range uint32(300) {
		if h.s.Now().MayEvaluate(0, i) {
			chains[i] = ledger.Record{Kind: ledger.EvalReveal, Units: 9<<20 | 500_000, Payload: ledger.Hash{5}}
			h.must(i, ledger.Record{Kind: ledger.EvalCommit, Units: 1, Payload: ledger.ChainScore(ledger.Hash{5}, 0, i, 0, chains[i].Units)})
		}
	}
	h.at(uint64(p.EpochRounds + 2*p.PhaseRounds))
	for i, r := range chains {
		h.must(i, r)
	}
	propose(1 << 14)
	h.must(0, ledger.Record{Kind: ledger.RevealModel, Round: 1 << 14, Payload: ledger.Hash{1}})
	h.must(1, ledger.Record{Kind: ledger.CloseEpoch})
	if x, ok := h.s.Now().Epoch(0); !ok || x.Best >= 0 || x.Compared != 1 {
		t.Errorf("epoch 0, whose only model was not opened: %+v", x)
	}
}
