package node

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"time"

	"swarmrl/swarm"
)

// The cheats that say one thing and do another, or say too much.

var cheatWithheld = cheat{
	doc:      "announces batches whose bodies nobody can fetch",
	withhold: true,
}

var cheatEquivocate = cheat{
	doc:   "announces two different batches for one stage",
	twice: true,
}

var cheatAccuser = cheat{
	doc: "accuses everybody's answers, which are in order",
	chatter: func(ctx context.Context, n *Node, e *swarm.Publish) {
		if m, ok := e.Message.(*swarm.Announce); !ok || m.Stage == swarm.Answer {
			return
		}
		for _, a := range n.core.Roster(e.Round) {
			if b, ok := n.core.Announced(e.Round, swarm.Answer, a); ok && a != n.self {
				n.say(ctx, e.Round, &swarm.Verdict{
					Subject: a, Stage: swarm.Answer, Batch: b.Batch.ID, Check: swarm.WrongToken, Reason: "made up",
				})
			}
		}
	},
}

var cheatTimeTravel = cheat{
	doc: "commits and announces for rounds that are over, and for ones to come, with bodies that can be fetched",
	chatter: func(ctx context.Context, n *Node, e *swarm.Publish) {
		commit := swarm.Commit{Policy: swarm.PolicyHash{1}, Parent: n.lab.params.Base}
		if real, ok := n.core.Commitment(e.Round, n.self); ok {
			commit = real
		}
		epoch := uint64(n.lab.params.Chain.Epoch) // whose candidates others keep
		rounds := []uint64{e.Round + 2, e.Round + 1000, (e.Round+1<<40)*epoch - 1, 1 << 62}
		if e.Round >= 2 {
			rounds = append(rounds, e.Round-2)
		}
		for _, r := range rounds {
			n.say(ctx, r, &commit)
			n.say(ctx, r, &swarm.Announce{Batch: swarm.Blob{ID: swarm.BlobID{1}, Size: 100}, Policy: commit.Policy, Groups: 1})
		}
	},
}

// floodSize is how many messages a flood has for each honest one.
const floodSize = 200

var cheatFlood = cheat{
	doc: "sends hundreds of useless messages for each of its own, and bytes that are none",
	chatter: func(ctx context.Context, n *Node, e *swarm.Publish) {
		for i := range floodSize {
			h := sha256.Sum256(binary.LittleEndian.AppendUint64([]byte("flood"), e.Round<<32|uint64(i)))
			if i%2 == 0 {
				_ = n.topic.Publish(ctx, h[:])
				continue
			}
			n.say(ctx, e.Round, &swarm.Verdict{Subject: swarm.Addr(h[:20]), Batch: h, Check: swarm.WrongToken, Reason: "noise"})
		}
	},
}

var cheatWrongClock = cheat{
	doc:  "keeps a clock that is three hours ahead",
	skew: 3 * time.Hour,
}
