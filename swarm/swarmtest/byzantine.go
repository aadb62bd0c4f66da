package swarmtest

import (
	"time"

	"swarmrl/swarm"
)

// Kind is a way to be hostile, and what must come of it.
type Kind struct {
	Name  string
	Cheat Cheat
	// Drop is why every honest peer drops who does it; Passed: nobody need drop him, because what he sends
	// is refused or weighs nothing.
	Drop swarm.Check
}

// Byzantine is the table of kinds. What a check of a body finds is a stub's word here; the node's tests
// have real bodies for it.
var Byzantine = []Kind{
	{"rollouts of another model", Cheat{Check: swarm.WrongState}, swarm.WrongState},
	{"no model", Cheat{Check: swarm.WrongToken}, swarm.WrongToken},
	{"copied", Cheat{Check: swarm.Duplicate}, swarm.Duplicate},
	{"best of n", Cheat{Check: swarm.WrongToken, Share: 0.875}, swarm.WrongToken},
	{"edited tokens", Cheat{Check: swarm.WrongToken, Share: 0.25}, swarm.WrongToken},
	{"wrong seed", Cheat{Check: swarm.WrongToken}, swarm.WrongToken},
	{"wrong task", Cheat{Check: swarm.WrongTask}, swarm.WrongTask},
	{"self-made environment", Cheat{Check: swarm.WrongTask}, swarm.WrongTask},
	{"planted words", Cheat{Check: swarm.WrongToken, Share: 0.5}, swarm.WrongToken},
	{"endless answers", Cheat{Check: swarm.BadFinish}, swarm.BadFinish},
	{"forged log-probabilities", Cheat{Check: swarm.WrongLogp}, swarm.WrongLogp},
	{"another policy than committed", Cheat{Check: swarm.WrongPolicy, Swap: true}, swarm.WrongPolicy},
	{"garbage bodies", Cheat{Check: swarm.Malformed}, swarm.Malformed},
	{"withheld bodies", Cheat{Check: swarm.Withheld}, swarm.Withheld},
	{"equivocation", Cheat{Check: swarm.Equivocation}, swarm.Equivocation},
	{"two faces", Cheat{TwoFaced: true}, swarm.Equivocation},
	{"patches that are bombs, weights that are NaN", Cheat{Check: swarm.BadPolicy}, swarm.BadPolicy},
	{"false accusations", Cheat{Accuse: true}, swarm.FalseVerdict},
	{"verdicts by the hundred", Cheat{Flood: 50}, swarm.Passed},
	{"critique spam", Cheat{Spam: 20}, swarm.Passed},
	{"vote stuffing", Cheat{Stuff: true}, swarm.Passed},
	{"stale and future rounds", Cheat{Stray: true}, swarm.Passed},
	{"messages out of bounds", Cheat{Garbage: true}, swarm.Passed},
	{"a clock wrong by hours", Cheat{Skew: 3 * time.Hour}, swarm.Passed},
	{"a clock behind by hours", Cheat{Skew: -3 * time.Hour}, swarm.Passed},
}

// mischief is what a hostile peer sends to one other peer beside a message of its own.
func (s *sim) mischief(p, q *peer, e *swarm.Publish, cheat Cheat) {
	say := func(round uint64, m swarm.Message) {
		s.send(p, q, &swarm.Heard{From: p.addr, Round: round, Message: m, Raw: []byte("mischief")})
	}
	a, announces := e.Message.(*swarm.Announce)
	if announces && cheat.Check == swarm.Equivocation {
		other := *a
		other.Batch.ID[0] ^= 1
		say(e.Round, &other)
	}
	if announces && cheat.Accuse {
		s.accuse(p, say, e.Round)
	}
	for i := range cheat.Flood {
		say(e.Round+uint64(s.rng.IntN(5)), &swarm.Verdict{
			Subject: s.peers[s.rng.IntN(len(s.peers))].addr, Check: swarm.WrongToken, Rollout: uint32(i),
		})
	}
	for i := range cheat.Spam { // more groups than one critic may have; only the first announcement could count
		body := swarm.Blob{ID: swarm.BlobID{byte(i)}, Size: 1}
		say(e.Round, &swarm.Announce{Stage: swarm.Critique, Batch: body, Groups: 1 << 20})
	}
	if cheat.Stray {
		for _, r := range []uint64{0, e.Round - 1, e.Round + 1, e.Round + 2, 1 << 63, ^uint64(0)} {
			if announces || r > e.Round+1 || r+1 < e.Round { // its true commitment stays the only one
				say(r, e.Message)
			}
		}
	}
	if cheat.Garbage {
		say(e.Round+9, &swarm.Commit{Role: 200, Patch: swarm.Blob{Size: ^uint64(0)}})
		say(e.Round, &swarm.Announce{Stage: 77, Batch: swarm.Blob{Size: ^uint64(0)}, Groups: ^uint32(0)})
		say(e.Round, &swarm.Verdict{Stage: 9, Check: 255, Rollout: ^uint32(0)})
	}
}

// accuse blames every honest peer's batch of the round: whom it spared would have to take the others' word.
func (s *sim) accuse(p *peer, say func(uint64, swarm.Message), round uint64) {
	for _, q := range s.peers {
		if _, hostile := s.cfg.Cheats[q.n]; hostile {
			continue
		}
		if a, ok := p.core.Announced(round, swarm.Answer, q.addr); ok {
			say(round, &swarm.Verdict{Subject: q.addr, Batch: a.Batch.ID, Check: swarm.WrongToken, Reason: "a lie"})
		}
	}
}
