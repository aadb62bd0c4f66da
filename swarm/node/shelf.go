package node

import (
	"sync"

	"swarmrl/swarm"
	"swarmrl/verify"
)

// shelf holds the batches of recent rounds that were read, and finds tasks and rollouts in them.
// Safe for concurrent use; readings do not change once they stand here.
type shelf struct {
	mu    sync.Mutex
	byID  map[swarm.BlobID]*shelved
	tasks map[taskKey]*plan
	shown map[[32]byte]shown // by TaskID
	// copies remembers the answers of recent rounds, to find near-copies within and across them.
	copies *verify.Copies
}

// copyMemory is how many windows of answers are remembered: about as many tokens.
const copyMemory = 1 << 20

type shelved struct {
	*reading
	round uint64
	peer  swarm.Addr
	stage swarm.Stage
}

type taskKey struct{ round, seed, index uint64 }

// shown is what critics and revisers of one task are shown.
type shown struct {
	list  []candidate
	round uint64
}

func newShelf() *shelf {
	return &shelf{byID: map[swarm.BlobID]*shelved{}, tasks: map[taskKey]*plan{}, shown: map[[32]byte]shown{}, copies: verify.NewCopies(copyMemory)}
}

// put shelves a reading.
func (s *shelf) put(peer swarm.Addr, round uint64, stage swarm.Stage, r *reading) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.byID[r.id] = &shelved{r, round, peer, stage}
	if stage != swarm.Answer {
		return
	}
	for _, g := range r.groups {
		g.copied = s.copiesOf(g)
		s.tasks[taskKey{round, g.draw.Seed, g.draw.Index}] = g.plan
		s.shown[g.id] = shown{g.candidates(), round}
	}
}

// copiesOf says of each rollout of a group whether it is a near-copy of one of another task, and of what share.
func (s *shelf) copiesOf(g *graded) []string {
	copied := make([]string, len(g.rollouts))
	for i := range g.rollouts {
		if f, _ := s.copies.Judge(g.rollouts[i].Tokens, g.id); !f.OK {
			copied[i] = f.Detail
		}
	}
	return copied
}

// get finds a reading.
func (s *shelf) get(id swarm.BlobID) (*shelved, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, ok := s.byID[id]
	return r, ok
}

// task finds whose task has these coordinates.
func (s *shelf) task(round, seed, index uint64) (*plan, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, ok := s.tasks[taskKey{round, seed, index}]
	return p, ok
}

// candidates gives what critics and revisers of a task are shown.
func (s *shelf) candidates(task [32]byte) ([]candidate, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, ok := s.shown[task]
	return c.list, ok
}

// prune takes away rounds before the given one.
func (s *shelf) prune(before uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id, r := range s.byID {
		if r.round < before {
			delete(s.byID, id)
		}
	}
	for k := range s.tasks {
		if k.round < before {
			delete(s.tasks, k)
		}
	}
	for k, c := range s.shown {
		if c.round < before {
			delete(s.shown, k)
		}
	}
}

// anyOther gives a batch of another peer, for the cheat that copies.
func (s *shelf) anyOther(self swarm.Addr, stage swarm.Stage) *reading {
	s.mu.Lock()
	defer s.mu.Unlock()
	var best *shelved
	for _, r := range s.byID {
		if r.peer != self && r.stage == stage && (best == nil || r.round > best.round) {
			best = r
		}
	}
	if best == nil {
		return nil
	}
	return best.reading
}
