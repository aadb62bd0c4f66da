package ledger_test

import (
	"slices"
	"testing"

	"swarmrl/rollup/ledger"
)

// TestAgainstMaps runs random records, valid and not, on the ledger and on plain maps: both always show the same. Now and then the
// ledger goes back to an earlier mark, and shows what the maps showed then.
func TestAgainstMaps(t *testing.T) {
	var seen [6]uint64
	for seed := range uint64(6) {
		p := testParams()
		if seed%2 == 1 {
			p.Committee, p.EnvCount, p.Quorum, p.Evaluators = 8, 1, 1, 16
		}
		s := ledger.New(p, ledger.NewDomain(1, ledger.Address{1}))
		g := newScript(s, 300+seed)
		m := newDumb(p, s.Domain())
		type past struct {
			mark   ledger.Mark
			root   ledger.Hash
			model  *dumb
			nonces []uint32
		}
		var marks []past
		for n := range 4000 {
			if n%4 == 0 {
				g.pass()
				m.ctx = ledger.Context{Time: g.time, Rand: g.hash(), Stake: uint64(g.IntN(300)), Seeded: g.near()}
				s.Begin(m.ctx)
			}
			if g.IntN(5) == 0 {
				b := g.message()
				s.Message(b)
				m.message(b)
			} else {
				r := g.record()
				raw := r.AppendTo(nil)
				s.Apply(raw)
				m.apply(raw)
			}
			for i := range g.nonces {
				g.nonces[i] = m.accounts[uint32(i)].Nonce
			}
			if why := m.differs(s.Now()); why != "" {
				t.Fatalf("seed %d, step %d: %s", seed, n, why)
			}
			switch g.IntN(200) {
			case 0, 2, 3:
				marks = append(marks, past{s.Mark(), s.Root(), m.copy(), slices.Clone(g.nonces)})
			case 1:
				if len(marks) == 0 {
					continue
				}
				k := len(marks) - 1 - g.IntN(min(2, len(marks)))
				if why := marks[k].model.differs(s.View(marks[k].mark)); why != "" {
					t.Fatalf("seed %d, step %d: seen from now, mark %d: %s", seed, n, k, why)
				}
				s.Revert(marks[k].mark)
				m, g.nonces = marks[k].model.copy(), slices.Clone(marks[k].nonces)
				m.ctx = s.Context()
				if why := m.differs(s.Now()); why != "" || s.Root() != marks[k].root {
					t.Fatalf("seed %d, step %d: back at mark %d: %s", seed, n, k, why)
				}
				marks = marks[:k+1]
			}
		}
		for _, e := range m.epochs {
			seen[0] += uint64(e.best)
		}
		seen[4], seen[5] = seen[4]+m.looked[0], seen[5]+m.looked[1]
		for i, a := range m.accounts {
			seen[1], seen[2], seen[3] = seen[1]+a.Rewards, seen[2]+uint64(a.Faults), seen[3]+uint64(m.commitment[i].owed)
		}
	}
	t.Logf("winners %d, rewards %d, faults %d, unrevealed %d, words compared %d, evaluations %d", seen[0], seen[1], seen[2], seen[3], seen[4], seen[5])
	if slices.Contains(seen[:], 0) {
		t.Error("the records did not reach all of it")
	}
}
