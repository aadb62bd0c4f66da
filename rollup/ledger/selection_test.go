package ledger_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/ledger"
)

// election is an epoch's selection, driven by records.
type election struct {
	t *testing.T
	s *ledger.State
	g *script
	n []uint32

	staked uint64 // by all
}

func newElection(t *testing.T, judges int, p ledger.Params) *election {
	t.Helper()
	if err := p.Fill(); err != nil {
		t.Fatal(err)
	}
	s := ledger.New(p, ledger.NewDomain(1, ledger.Address{1}))
	e := &election{t: t, s: s, g: newScript(s, 1), n: make([]uint32, judges), staked: uint64(judges)}
	for i := len(e.g.keys); i < judges; i++ {
		k, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "key %d", i)))
		if err != nil {
			t.Fatal(err)
		}
		e.g.keys = append(e.g.keys, k)
	}
	for i := range uint32(judges) {
		s.Message(ledger.RegisterMessage(i, e.g.owner(i)))
		s.Message(ledger.StakeMessage(i, 1, 0))
	}
	return e
}

// at moves to a round.
func (e *election) at(round uint64) {
	p := e.s.Params()
	e.s.Begin(ledger.Context{Time: p.Start + round*uint64(p.RoundLength), Stake: e.staked})
}

func (e *election) send(who uint32, r ledger.Record) ledger.Effect {
	r.Index, r.Nonce = who, e.n[who]
	if err := e.s.Domain().Sign(&r, e.g.keys[who]); err != nil {
		e.t.Fatal(err)
	}
	why := e.s.Apply(r.AppendTo(nil))
	e.n[who]++
	return why
}

// run holds epoch 0: candidate i is proposed by account i and judge j scores it score(j, i).
func (e *election) run(candidates int, score func(judge, candidate int) uint32) (winner int, judges int) {
	p := e.s.Params()
	models := make([]ledger.Hash, candidates)
	e.at(0)
	for i := range candidates {
		models[i] = ledger.Hash{1, byte(i)}
		if why := e.send(uint32(i), ledger.Record{Kind: ledger.Propose, Payload: ledger.ModelCommitment(models[i], e.g.owner(uint32(i)))}); why != ledger.Done {
			e.t.Fatal(why)
		}
	}
	e.at(uint64(p.EpochRounds))
	for i, m := range models {
		if why := e.send(uint32(i), ledger.Record{Kind: ledger.RevealModel, Target: uint32(i), Payload: m}); why != ledger.Done {
			e.t.Fatal(why)
		}
	}
	e.at(uint64(p.EpochRounds + p.PhaseRounds))
	e.s.Message(ledger.DrawMessage(0, ledger.Hash(crypto.Keccak256Hash(fmt.Append(nil, e.g.Uint64())))))
	chains := map[int][]ledger.Record{}
	for j := range e.n {
		head := ledger.Hash{byte(j)}
		var links []ledger.Record
		for i := range candidates {
			r := ledger.Record{Kind: ledger.EvalReveal, Target: uint32(i) << 8, Units: 100<<20 | score(j, i), Payload: head}
			head = ledger.ChainScore(head, 0, uint32(j), r.Target, r.Units)
			links = append([]ledger.Record{r}, links...)
		}
		if e.send(uint32(j), ledger.Record{Kind: ledger.EvalCommit, Units: uint32(candidates), Payload: head}) == ledger.Done {
			chains[j] = links
		}
	}
	e.at(uint64(p.EpochRounds + 2*p.PhaseRounds))
	for j, links := range chains {
		for _, r := range links {
			if why := e.send(uint32(j), r); why != ledger.Done {
				e.t.Fatalf("judge %d: %s", j, why)
			}
		}
	}
	e.at(uint64(p.EpochRounds + 3*p.PhaseRounds))
	for range candidates {
		e.send(0, ledger.Record{Kind: ledger.CloseEpoch})
	}
	x, ok := e.s.Now().Epoch(0)
	if !ok || x.Compared != uint32(candidates) {
		e.t.Fatalf("epoch %+v", x)
	}
	return x.Best, len(chains)
}

func electionParams() ledger.Params {
	return ledger.Params{Start: 1000, RoundLength: 10, EpochRounds: 2, PhaseRounds: 1, Quorum: 2, MinStake: 1, Evaluators: 64}
}

// TestHostileThird has a third of the judges, less one at most, push a bad model: the honest winner stands, wherever it is in the order.
func TestHostileThird(t *testing.T) {
	for _, judges := range []int{4, 7, 10, 13, 31, 61} {
		hostile := (judges - 1) / 3
		for bad := range 3 {
			e := newElection(t, judges, electionParams())
			quality := []uint32{400_000, 400_000, 400_000}
			quality[bad], quality[(bad+1)%3] = 100_000, 700_000
			winner, drawn := e.run(3, func(j, c int) uint32 {
				noise := uint32(e.g.IntN(20_000))
				if j >= judges-hostile { // they say the contrary
					return 1_000_000 - quality[c] + noise/2
				}
				return quality[c] + noise
			})
			if winner != (bad+1)%3 || drawn != judges {
				t.Errorf("%d judges, %d hostile, bad model %d: model %d won, %d judges took part", judges, hostile, bad, winner, drawn)
			}
		}
	}
}

// TestCopyNeverWins proposes the same quality, or the same model, later: the earlier commitment wins.
func TestCopyNeverWins(t *testing.T) {
	for seed := range 20 {
		e := newElection(t, 9, electionParams())
		e.g.Rand = rand.New(rand.NewPCG(uint64(seed), 2))
		q := uint32(100_000 + 40_000*seed)
		winner, _ := e.run(4, func(_, _ int) uint32 { return q - 10_000 + uint32(e.g.IntN(20_000)) })
		if winner != 0 {
			t.Errorf("quality %d: copy %d won", q, winner)
		}
	}
}

// TestSampledCommittee draws committees of about 32 from 300 accounts of which a third is hostile, and counts those with a hostile
// majority: the bound of the package's doc.
func TestSampledCommittee(t *testing.T) {
	p := electionParams()
	p.Evaluators = 32
	e := newElection(t, 300, p)
	const epochs = 2000
	captured := 0
	for epoch := range uint32(epochs) {
		e.at(uint64(epoch * p.EpochRounds))
		if why := e.send(0, ledger.Record{Kind: ledger.Propose, Round: epoch}); why != ledger.Done {
			t.Fatal(why)
		}
		e.s.Message(ledger.DrawMessage(epoch, ledger.Hash(crypto.Keccak256Hash(fmt.Append(nil, epoch)))))
		v, hostile, drawn := e.s.Now(), 0, 0
		for i := range uint32(300) {
			if v.MayEvaluate(epoch, i) {
				drawn++
				if i%3 == 0 {
					hostile++
				}
			}
		}
		if 2*hostile > drawn {
			captured++
		}
	}
	t.Logf("%d of %d committees have a hostile majority", captured, epochs)
	if captured > epochs*4/100 {
		t.Errorf("%d of %d committees have a hostile majority, the doc says at most 4 %%", captured, epochs)
	}
}

// lateStake begins a round and an epoch whose draws are of a late season, among 300 stakers and 300 idle accounts (from 300 on).
func lateStake(t *testing.T) (e *election, round, epoch uint32, now uint64) {
	p := electionParams()
	p.Evaluators = 32
	e = newElection(t, 300, p)
	p = e.s.Params()
	for i := range uint32(300) {
		e.s.Message(ledger.RegisterMessage(300+i, ledger.Address{1, byte(i >> 8), byte(i)}))
	}
	epoch = 10
	round = (epoch+1)*p.EpochRounds + p.PhaseRounds
	e.at(uint64(epoch * p.EpochRounds))
	if why := e.send(0, ledger.Record{Kind: ledger.Propose, Round: epoch}); why != ledger.Done {
		t.Fatal(why)
	}
	now = p.Start + uint64(round)*uint64(p.RoundLength)
	e.s.Begin(ledger.Context{Time: now, Stake: 300, Seeded: now, Rand: e.g.hash()})
	if why := e.send(0, ledger.Record{Kind: ledger.Participate, Round: round, Units: 9}); why != ledger.Done {
		t.Fatal(why)
	}
	e.s.Message(ledger.DrawMessage(epoch, e.g.hash()))
	return e, round, epoch, now
}

// committees gives who checks account 0 and who evaluates, of the accounts from..to-1.
func (e *election) committees(round, epoch, from, to uint32) (out [2][]uint32) {
	v := e.s.Now()
	for i := from; i < to; i++ {
		if i > 0 && v.MayAttest(round, i, 0) {
			out[0] = append(out[0], i)
		}
		if v.MayEvaluate(epoch, i) {
			out[1] = append(out[1], i)
		}
	}
	return out
}

// TestStakeAfterSeed stakes on idle accounts once the seeds are known: none gets a seat by luck, however many there are to choose from; so
// much as a seat is worth has one at once, and all of it has luck in later draws. Adding to another's stake takes no seat from it.
func TestStakeAfterSeed(t *testing.T) {
	e, round, epoch, now := lateStake(t)
	honest := e.committees(round, epoch, 0, 300)
	for i := range uint32(300) {
		e.s.Message(ledger.StakeMessage(300+i, 1, now+uint64(i%20)))
		e.s.Message(ledger.StakeMessage(i, 2, now+uint64(i%20)))
	}
	if late := e.committees(round, epoch, 300, 600); len(late[0])+len(late[1]) > 0 {
		t.Errorf("staked when the seeds were known: %d check the round and %d evaluate", len(late[0]), len(late[1]))
	}
	for i, name := range []string{"check the round", "evaluate"} {
		if len(honest[i]) < 3 || !slices.Equal(e.committees(round, epoch, 0, 300)[i], honest[i]) {
			t.Errorf("%d %s, %d once others added to all stakes", len(honest[i]), name, len(e.committees(round, epoch, 0, 300)[i]))
		}
	}
	e.s.Message(ledger.StakeMessage(300, 300/8+1, now+20))
	if c := e.committees(round, epoch, 300, 301); len(c[0]) != 1 || len(c[1]) != 1 {
		t.Errorf("an eighth of all stake has seats %v", c)
	}
	season := uint64(4 * e.s.Params().RoundLength)
	next := ledger.Context{Time: now + season, Stake: 600, Seeded: now + season, Rand: e.g.hash()}
	e.s.Begin(next)
	if why := e.send(0, ledger.Record{Kind: ledger.Participate, Round: round + 4}); why != ledger.Done {
		t.Fatal(why)
	}
	if late := e.committees(round+4, epoch, 301, 600); len(late[0]) == 0 {
		t.Error("a season later the new stake has no luck either")
	}
}

// TestTotalAfterSeed changes all stake a little once the seeds are known, a hundred times: the committees stay, but at the edge.
func TestTotalAfterSeed(t *testing.T) {
	e, round, epoch, now := lateStake(t)
	before := e.committees(round, epoch, 0, 300)
	for extra := range uint64(100) {
		e.s.Begin(ledger.Context{Time: now, Stake: 300 + extra/10})
		for i, c := range e.committees(round, epoch, 0, 300) {
			kept := 0
			for _, who := range c {
				if slices.Contains(before[i], who) {
					kept++
				}
			}
			if kept < len(c) || kept < len(before[i])*9/10 {
				t.Fatalf("%d more staked: %d of %d members are the same, were %d", extra/10, kept, len(c), len(before[i]))
			}
		}
	}
}

// TestMargin holds the rule to its formula.
func TestMargin(t *testing.T) {
	for s, want := range map[uint32]uint32{0: 100_000, 400_000: 500_000, 500_000: 600_000, 800_000: 840_000, 900_000: 920_000, 1_000_000: 1_020_000} {
		if got := ledger.Margin(s); got != want {
			t.Errorf("margin of %d is %d, want %d", s, got, want)
		}
	}
}
