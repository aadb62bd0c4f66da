package verify

import (
	"encoding/binary"
	"hash/maphash"
)

// MaxOverlap is the share of a rollout's windows that one other rollout may hold before it is called a copy.
const MaxOverlap = 0.5

// Copies finds near-copies among rollouts of different tasks by the windows of eight tokens that they share.
// Short rollouts, and long ones that only repeat themselves, are left out: honest peers give equal short answers.
// So are rollouts of the same task, which honest peers may word alike; the seeded sampling check binds all of
// these. Whoever changes every eighth token escapes here, and not there. Memory is bounded by the capacity; the
// oldest rollouts are forgotten first. Not safe for concurrent use.
type Copies struct {
	seed     maphash.Seed
	windows  map[uint64]origin
	order    []uint64 // windows in order of arrival, for forgetting
	count    int      // rollouts seen so far
	capacity int
}

// origin is the rollout that had a window first.
type origin struct {
	number int
	task   [32]byte
}

const (
	copyWindow = 8
	copyMin    = 24 // distinct windows, below which a rollout is not judged
)

// NewCopies remembers up to capacity windows (about one a token).
func NewCopies(capacity int) *Copies {
	return &Copies{seed: maphash.MakeSeed(), windows: map[uint64]origin{}, capacity: max(capacity, 1)}
}

// Judge compares a rollout with all remembered ones of other tasks, then remembers it. It also gives the number,
// counted from 0 in the order of calls, of the one that shares most, or -1: with both at hand Overlap gives
// everybody the same share.
func (c *Copies) Judge(tokens []int32, task [32]byte) (f Finding, of int) {
	number := c.count
	c.count++
	windows := c.distinct(tokens)
	if len(windows) < copyMin {
		return pass(CheckDuplicate, -1, 0, MaxOverlap), -1
	}
	shared := map[int]int{}
	for _, h := range windows {
		switch earlier, ok := c.windows[h]; {
		case !ok:
			c.remember(h, origin{number, task})
		case earlier.task != task:
			shared[earlier.number]++
		}
	}
	most, of := 0, -1
	for earlier, count := range shared {
		if count > most || count == most && earlier < of {
			most, of = count, earlier
		}
	}
	share := float64(most) / float64(len(windows))
	if share > MaxOverlap {
		return fail(CheckDuplicate, -1, share, MaxOverlap, "%.0f %% of it stands in a rollout of another task, limit %.0f %%",
			100*share, 100*MaxOverlap), of
	}
	return pass(CheckDuplicate, -1, share, MaxOverlap), of
}

// Overlap is the share of a's distinct windows of eight tokens that b holds; 0 if a is shorter.
func Overlap(a, b []int32) float64 {
	in := map[[copyWindow]int32]bool{}
	for i := range max(0, len(b)-copyWindow+1) {
		in[[copyWindow]int32(b[i:])] = true
	}
	all, shared := map[[copyWindow]int32]bool{}, 0
	for i := range max(0, len(a)-copyWindow+1) {
		w := [copyWindow]int32(a[i:])
		if in[w] && !all[w] {
			shared++
		}
		all[w] = true
	}
	return float64(shared) / float64(max(1, len(all)))
}

// distinct gives the hashes of a rollout's windows, each once, in order.
func (c *Copies) distinct(tokens []int32) []uint64 {
	n := len(tokens) - copyWindow + 1
	if n < copyMin {
		return nil
	}
	seen := make(map[uint64]bool, n)
	hashes := make([]uint64, 0, n)
	for i := range n {
		if h := c.hash(tokens[i : i+copyWindow]); !seen[h] {
			seen[h] = true
			hashes = append(hashes, h)
		}
	}
	return hashes
}

func (c *Copies) hash(window []int32) uint64 {
	var b [4 * copyWindow]byte
	for i, t := range window {
		binary.LittleEndian.PutUint32(b[4*i:], uint32(t))
	}
	return maphash.Bytes(c.seed, b[:])
}

func (c *Copies) remember(h uint64, from origin) {
	for len(c.order) >= c.capacity {
		delete(c.windows, c.order[0])
		c.order = c.order[1:]
	}
	c.windows[h] = from
	c.order = append(c.order, h)
}
