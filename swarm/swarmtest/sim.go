package swarmtest

import (
	"container/heap"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"math/rand/v2"
	"time"

	"swarmrl/swarm"
)

// Config is a scenario. The zero value of a field is a quiet network of honest peers.
type Config struct {
	Params  swarm.Params
	Peers   int
	Rounds  uint64
	Seed    uint64
	Latency time.Duration // mean of an exponential delay; default 20 ms
	Loss    float64       // share of deliveries lost
	Mesh    int           // neighbours on either side, who pass on what they accept; 0: everybody hears the author
	Cheats  map[int]Cheat // by peer number
	Down    []Outage      // crashes and restarts
	Splits  []Split       // partitions of the network
	Skew    map[int]time.Duration
	NoChain map[uint64]bool                              // rounds without a beacon
	Log     func(at time.Duration, peer int, s string)   // every effect; may be nil
	Input   func(at time.Duration, p int, i swarm.Input) // every input; may be nil
}

// Cheat is what a hostile peer does wrong in every round from From on.
type Cheat struct {
	Check swarm.Check // what an honest check of its batches must find
	Share float64     // share of its rollouts that are bad; 0 means all
	From  uint64
	Flood int // false verdicts sent beside, for each message of its own
	Spam  int // critique announcements of a million groups, the same

	Skew     time.Duration // of its clock
	TwoFaced bool          // commits to one policy before half of its neighbours, and to another before the rest
	Swap     bool          // announces batches of another policy than the committed one
	Accuse   bool          // accuses honest peers of lies
	Stuff    bool          // votes for a wrong candidate, always
	Stray    bool          // says what it says for other rounds too
	Garbage  bool          // sends messages out of all bounds
}

// Outage is a peer that is off between two instants; it comes back from its stored state.
type Outage struct {
	Peer     int
	From, To time.Duration
}

// Split cuts the peers below Border off the others between two instants.
type Split struct {
	Border   int
	From, To time.Duration
}

// Result is what a scenario came to.
type Result struct {
	Digest   [32]byte                 // of all inputs and effects in their order
	Events   int                      // handled
	Dropped  map[int]map[int]string   // who dropped whom, and why
	Trained  map[int]int              // training steps by peer
	External map[int]int              // foreign groups trained on, by peer
	Faults   map[int]int              // faults recorded, by subject
	Accepted int                      // announcements accepted
	Refused  map[swarm.Judgement]int  // others
	Sent     map[int]uint64           // messages published, by peer
	Blamed   map[int]int              // rejections of what a peer handed over, by that peer
	Arrival  []time.Duration          // from publication to acceptance of answer announcements
	Cores    []*swarm.Core            // at the end
	Addrs    map[swarm.Addr]int       // number of each peer
	batches  map[swarm.BlobID]content // what batches hold
}

type content struct {
	groups   []swarm.Group
	rollouts int
	check    swarm.Check
	bad      func(rollout int) bool
}

type sim struct {
	cfg    Config
	res    *Result
	rng    *rand.Rand
	now    time.Duration
	seq    uint64
	queue  events
	peers  []*peer
	digest hash.Hash
	draws  swarm.Draws // of all cores
}

type peer struct {
	n       int
	addr    swarm.Addr
	role    swarm.Role
	core    *swarm.Core
	state   swarm.State
	down    bool
	version int
	epoch   int // of restarts: results of an earlier life are lost
	seen    map[string]bool
}

// Run plays a scenario to its end.
func Run(cfg Config) *Result {
	if cfg.Latency == 0 {
		cfg.Latency = 20 * time.Millisecond
	}
	s := &sim{
		cfg: cfg, rng: rand.New(rand.NewPCG(cfg.Seed, 1)), digest: sha256.New(),
		res: &Result{
			Dropped: map[int]map[int]string{}, Trained: map[int]int{}, External: map[int]int{},
			Faults: map[int]int{}, Refused: map[swarm.Judgement]int{}, Sent: map[int]uint64{}, Blamed: map[int]int{},
			Addrs: map[swarm.Addr]int{}, batches: map[swarm.BlobID]content{},
		},
	}
	s.now = -2 * time.Second
	s.begin()
	end := cfg.Params.Clock.Begin(cfg.Rounds)
	for len(s.queue) > 0 && s.queue[0].at < end {
		e := heap.Pop(&s.queue).(event)
		s.now = e.at
		s.res.Events++
		e.do()
	}
	for _, p := range s.peers {
		s.res.Cores = append(s.res.Cores, p.core)
	}
	s.res.Digest = [32]byte(s.digest.Sum(nil))
	return s.res
}

// begin seats the peers and lays out everything that time alone decides.
func (s *sim) begin() {
	for n := range s.cfg.Peers {
		h := sha256.Sum256(binary.LittleEndian.AppendUint64([]byte("peer"), uint64(n)))
		p := &peer{n: n, addr: swarm.Addr(h[:20]), seen: map[string]bool{}}
		p.core = s.newCore(p)
		s.peers = append(s.peers, p)
		s.res.Addrs[p.addr] = n
		s.after(0, func() { s.arrive(p) })
	}
	for r := range s.cfg.Rounds {
		if !s.cfg.NoChain[r] {
			at := s.cfg.Params.Clock.Begin(r)
			s.at(at, func() { s.beacon(r) })
		}
	}
	for _, o := range s.cfg.Down {
		p := s.peers[o.Peer]
		s.at(o.From, func() { p.state, p.down = p.core.State(), true; p.epoch++ })
		s.at(o.To, func() {
			p.down = false
			p.core = s.newCore(p)
			s.arrive(p)
		})
	}
}

func (s *sim) newCore(p *peer) *swarm.Core {
	c := swarm.New(s.cfg.Params, p.addr, p.role, p.state)
	c.Share(&s.draws)
	return c
}

func (s *sim) arrive(p *peer) {
	s.step(p, &swarm.PolicyReady{Commit: s.policy(p)})
	s.tick(p)
}

// policy is a stub: every training step gives another hash.
func (s *sim) policy(p *peer) swarm.Commit {
	h := sha256.Sum256(fmt.Appendf(nil, "policy %d %d", p.n, p.version))
	return swarm.Commit{Policy: h, Patch: swarm.Blob{ID: h, Size: 1000}}
}

func (s *sim) beacon(r uint64) {
	b := swarm.Beacon(sha256.Sum256(fmt.Appendf(nil, "beacon %d %d", s.cfg.Seed, r)))
	for _, p := range s.peers {
		s.later(p, s.latency(), func() { s.step(p, &swarm.Sighted{Round: r, Beacon: b}) })
	}
}

// tick steps the clock of a peer and comes back when its phase ends, or its slack begins.
func (s *sim) tick(p *peer) {
	s.step(p, &swarm.Tick{At: s.now + s.cfg.Skew[p.n] + s.cfg.Cheats[p.n].Skew})
	s.later(p, max(p.core.NextTick(), time.Millisecond), func() { s.tick(p) })
}

func (s *sim) step(p *peer, in swarm.Input) []swarm.Effect {
	if s.cfg.Input != nil {
		s.cfg.Input(s.now, p.n, in)
	}
	effects := p.core.Step(in)
	for _, e := range effects {
		s.record(p, e)
		s.act(p, e)
	}
	return effects
}

func (s *sim) record(p *peer, e swarm.Effect) {
	if j, ok := e.(*swarm.Judge); ok && j.Verdict == swarm.Accept && s.cfg.Log == nil {
		s.digest.Write(binary.LittleEndian.AppendUint64([]byte{byte(p.n)}, uint64(s.now)))
		return
	}
	line := swarm.Describe(e)
	fmt.Fprintf(s.digest, "%d %d %s\n", s.now, p.n, line)
	if s.cfg.Log != nil {
		s.cfg.Log(s.now, p.n, line)
	}
}

func (s *sim) latency() time.Duration {
	return time.Millisecond + time.Duration(s.rng.ExpFloat64()*float64(s.cfg.Latency))
}

func (s *sim) split(a, b int) bool {
	for _, c := range s.cfg.Splits {
		if s.now >= c.From && s.now < c.To && (a < c.Border) != (b < c.Border) {
			return true
		}
	}
	return false
}

func (s *sim) at(at time.Duration, do func()) {
	s.seq++
	heap.Push(&s.queue, event{at, s.seq, do})
}

func (s *sim) after(d time.Duration, do func()) { s.at(s.now+d, do) }

// later is after, for work that a crash of the peer undoes.
func (s *sim) later(p *peer, d time.Duration, do func()) {
	epoch := p.epoch
	s.after(d, func() {
		if !p.down && p.epoch == epoch {
			do()
		}
	})
}

type event struct {
	at  time.Duration
	seq uint64
	do  func()
}

type events []event

// Len, Less, Swap, Push and Pop make a heap by time, then by order of planning.
func (e events) Len() int { return len(e) }

// Less orders by time.
func (e events) Less(i, j int) bool {
	return e[i].at < e[j].at || e[i].at == e[j].at && e[i].seq < e[j].seq
}

// Swap exchanges two events.
func (e events) Swap(i, j int) { e[i], e[j] = e[j], e[i] }

// Push appends an event.
func (e *events) Push(x any) { *e = append(*e, x.(event)) }

// Pop takes the last event.
func (e *events) Pop() any {
	old := *e
	last := old[len(old)-1]
	*e = old[:len(old)-1]
	return last
}
