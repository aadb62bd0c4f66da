package node

import (
	"sync"

	"swarmrl/swarm"
)

// refusals bounds what is told of messages that the core did not take in: else whoever sends thousands
// would fill the disk and push everything else out of what the dashboard remembers. The zero value is
// ready; safe for concurrent use.
type refusals struct {
	mu    sync.Mutex
	round uint64
	told  map[swarm.Addr]int
}

// A round's story holds so many refusals of one peer, and refusals of so many peers.
const (
	maxRefusals = 8
	maxRefused  = 256
)

// tell says whether one more refusal of a peer is told, and whether it is the last in this round.
func (r *refusals) tell(peer swarm.Addr, round uint64) (ok, last bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.told == nil || round != r.round {
		r.round, r.told = round, map[swarm.Addr]int{}
	}
	if n := r.told[peer]; n >= maxRefusals || n == 0 && len(r.told) >= maxRefused {
		return false, false
	}
	r.told[peer]++
	return true, r.told[peer] == maxRefusals
}

// tellRefusal notes why a message was not taken in, under the present round: its own may be anything.
func (n *Node) tellRefusal(from swarm.Addr, what string, j *swarm.Judge) {
	if j.Reason == "heard before" || j.Reason == "my own message" {
		return
	}
	round := n.view.now()
	ok, last := n.refused.tell(from, round)
	if !ok {
		return
	}
	n.note(&from, round, "%s refused (%s): %s%s", what, j.Verdict, j.Reason,
		map[bool]string{true: "; what else of it is refused in this round is not told"}[last])
}
