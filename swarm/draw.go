package swarm

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"slices"
)

// Draw is one task of one peer in one round. The environment makes question and key from it,
// so neither ever travels.
type Draw struct {
	Env        int    // index into Params.Envs
	Seed       uint64 // of the environment's generator
	Index      uint64 // position among the peer's tasks of the round
	Difficulty float64
}

// evaluationSeed marks the seeds of examinations (envs.EvaluationSeed). No task of a round has it, so nothing
// that is examined was ever trained on.
const evaluationSeed = 1 << 63

// random is SHA-256 over a label and public values, each length-prefixed.
func random(label string, parts ...[]byte) [32]byte {
	var space [256]byte
	b := append(space[:0], "swarmrl/draw/v1/"...)
	b = append(b, label...)
	for _, p := range parts {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(p)))
		b = append(b, p...)
	}
	return sha256.Sum256(b)
}

func u64(n uint64) []byte { return binary.LittleEndian.AppendUint64(nil, n) }

// unit maps a hash to [0,1) by its first 53 bits.
func unit(h [32]byte) float64 {
	return float64(float64(binary.LittleEndian.Uint64(h[:])>>11) / (1 << 53))
}

// Tasks draws the tasks of a peer in the round of a beacon, in the order in which he should
// answer them.
func (p *Params) Tasks(b Beacon, peer Addr) []Draw {
	draws := make([]Draw, p.Rollout.Tasks)
	for i := range draws {
		draws[i] = p.Task(b, peer, i)
	}
	return draws
}

// Task draws one of them, or one beyond them.
func (p *Params) Task(b Beacon, peer Addr, i int) Draw {
	h := random("task", b[:], peer[:], u64(uint64(i)))
	env := p.pickEnv(unit([32]byte(random("env", h[:]))))
	return Draw{
		Env:        env,
		Seed:       binary.LittleEndian.Uint64(h[8:]) &^ evaluationSeed,
		Index:      uint64(i),
		Difficulty: p.Envs[env].Difficulty,
	}
}

// pickEnv maps u in [0,1) to an environment by the weights.
func (p *Params) pickEnv(u float64) int {
	total := 0.0
	for _, e := range p.Envs {
		total += e.Weight
	}
	u *= total
	for i, e := range p.Envs {
		if u < e.Weight {
			return i
		}
		u -= e.Weight
	}
	return len(p.Envs) - 1
}

// Shuffle puts a roster, the subject excepted, in the order that a beacon draws for a duty towards the subject.
func Shuffle(b Beacon, duty string, subject Addr, roster []Addr) []Addr {
	type ticket struct {
		first uint64 // of the rank, most significant byte first
		peer  int
	}
	rank := func(i int) [32]byte { return random("committee/"+duty, b[:], subject[:], roster[i][:]) }
	tickets := make([]ticket, 0, len(roster))
	for i := range roster {
		if roster[i] != subject {
			r := rank(i)
			tickets = append(tickets, ticket{binary.BigEndian.Uint64(r[:]), i})
		}
	}
	slices.SortFunc(tickets, func(x, y ticket) int {
		if c := cmp.Compare(x.first, y.first); c != 0 {
			return c
		}
		rx, ry := rank(x.peer), rank(y.peer)
		return bytes.Compare(rx[:], ry[:])
	})
	out := make([]Addr, len(tickets))
	for i := range out {
		out[i] = roster[tickets[i].peer]
	}
	return out
}

// Draws remembers what Shuffle gave, for cores in one process that draw the same. The zero value and nil
// remember nothing yet and nothing at all. Not for concurrent use.
type Draws struct{ drawn map[drawKey]drawn }

type drawKey struct {
	beacon  Beacon
	duty    string
	subject Addr
}

type drawn struct{ roster, order []Addr }

// maxDraws bounds what is remembered: two duties towards each peer of a few rounds.
const maxDraws = 1 << 10

func (d *Draws) shuffle(b Beacon, duty string, subject Addr, roster []Addr) []Addr {
	if d == nil {
		return Shuffle(b, duty, subject, roster)
	}
	key := drawKey{b, duty, subject}
	if old, ok := d.drawn[key]; ok && slices.Equal(old.roster, roster) {
		return old.order
	}
	if d.drawn == nil || len(d.drawn) >= maxDraws {
		d.drawn = map[drawKey]drawn{}
	}
	order := Shuffle(b, duty, subject, roster)
	d.drawn[key] = drawn{roster, order}
	return order
}

// Committee takes the k seats of item n from a shuffled roster, going round: items of one subject
// share the load evenly. A roster of at most k peers sits whole.
func Committee(shuffled []Addr, n, k int) []Addr {
	k = min(k, len(shuffled))
	out := make([]Addr, k)
	for i := range out {
		out[i] = shuffled[(n*k+i)%len(shuffled)]
	}
	return out
}

// Challenge draws k distinct rollouts out of n of a batch, ascending. All auditors of a batch
// draw the same ones, so their verdicts can be compared.
func Challenge(b Beacon, batch BlobID, n, k int) []int {
	if k >= n {
		k = n
	}
	chosen := make(map[int]bool, k)
	out := make([]int, 0, k)
	// Floyd's sampling: k draws, no rejection.
	for j := n - k; j < n; j++ {
		h := random("challenge", b[:], batch[:], u64(uint64(j)))
		t := int(binary.LittleEndian.Uint64(h[:]) % uint64(j+1))
		if chosen[t] {
			t = j
		}
		chosen[t] = true
		out = append(out, t)
	}
	slices.Sort(out)
	return out
}
