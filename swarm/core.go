package swarm

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"time"
)

// keepRounds is how many past rounds stay in memory: the last is still audited in the next.
const keepRounds = 3

// maxPeers bounds the peers of one round that the core will hold.
const maxPeers = 4096

// Core is the protocol state of one peer. It belongs to one goroutine.
type Core struct {
	params Params
	self   Addr
	role   Role

	at     time.Duration
	now    Moment
	begun  bool // a Tick came
	rounds map[uint64]*round
	peers  map[Addr]*Standing
	bonded map[Addr]bool // nil: not known yet
	policy *Commit       // the newest own policy
	out    []Effect
	draws  *Draws // nil: none are kept
}

// round is what a peer knows of one round.
type round struct {
	beacon  *Beacon
	void    bool // the beacon moved or never came
	commits map[Addr]*commitment
	sorted  []Addr                 // keys of commits; see committed
	late    map[Addr]bool          // who committed too late
	batches [3]map[Addr]*batch     // by stage
	critics map[Addr][]Addr        // shuffled rosters, by subject
	given   map[GroupRef]bool      // to train on
	words   map[Addr]map[word]bool // verdicts heard, by who gave them

	critiqued, revised, trained bool // the work has begun
}

// word is what a peer may say once in a round.
type word struct {
	about  Addr
	stage  Stage
	passed bool
}

type commitment struct {
	msg Commit
	raw []byte
}

// batch follows an announced batch from hearing to verdict.
type batch struct {
	msg      Announce
	raw      []byte
	asked    bool // being fetched
	held     bool // fetched and in order
	ended    bool // held, or given up
	groups   []Group
	rollouts int
	audit    auditState
	before   auditState      // a replay that nobody was drawn for; a drawn audit is still done after it
	replayed []int           // rollouts of the replay under way
	appeals  []appeal        // accusations that wait for their replay
	clear    map[uint32]bool // accused rollouts: true for those found in order
}

// appeal is another peer's accusation of one rollout, or of the policy behind them all.
type appeal struct {
	by      Addr
	rollout uint32
}

// thePolicy stands for the policy where a rollout is accused.
const thePolicy = ^uint32(0)

type auditState uint8

const (
	auditNone auditState = iota
	auditAsked
	auditConfirming
	auditDone
)

// idle says whether no replay of the batch is under way.
func (a auditState) idle() bool { return a == auditNone || a == auditDone }

// New gives the core of a peer, at rest until its first Tick. The params must be valid. The
// state is what State gave when the peer last stopped; the zero State begins afresh.
func New(params Params, self Addr, role Role, s State) *Core {
	c := &Core{
		params: params, self: self, role: role,
		rounds: map[uint64]*round{}, peers: map[Addr]*Standing{},
	}
	c.restore(s)
	return c
}

// Share has the core keep its draws with those of other cores.
func (c *Core) Share(d *Draws) { c.draws = d }

// Step takes one input and gives the effects, in the order of doing. The slice is the
// caller's. Time in the past, results nobody asked for and repeated inputs have no effects.
func (c *Core) Step(in Input) []Effect {
	c.out = nil
	switch in := in.(type) {
	case *Tick:
		c.tick(in.At)
	case *Sighted:
		c.sight(in.Round, in.Beacon)
	case *Bonded:
		c.bonded = make(map[Addr]bool, len(in.Peers))
		for _, a := range in.Peers {
			c.bonded[a] = true
		}
	case *Heard:
		c.hear(in)
	case *Fetched:
		c.fetched(in)
	case *Batched:
		c.batched(in)
	case *PolicyReady:
		c.policyReady(in.Commit)
	case *Audited:
		c.audited(in)
	case *Duty:
		if c.role = in.Role; c.policy != nil {
			c.policy.Role = in.Role
		}
	}
	c.proceed()
	return c.out
}

// Now is the last moment that a Tick gave.
func (c *Core) Now() Moment { return c.now }

// Params are the constants of the run.
func (c *Core) Params() *Params { return &c.params }

// Standing gives what this peer thinks of another: a copy; the zero value for a stranger.
func (c *Core) Standing(a Addr) Standing {
	if s := c.peers[a]; s != nil {
		return *s
	}
	return Standing{}
}

// Peers lists everyone this core has an opinion of, sorted.
func (c *Core) Peers() []Addr { return sortedKeys(c.peers) }

// Commitment gives the policy that a peer committed for a round.
func (c *Core) Commitment(r uint64, a Addr) (Commit, bool) {
	if rd := c.rounds[r]; rd != nil && rd.commits[a] != nil {
		return rd.commits[a].msg, true
	}
	return Commit{}, false
}

// Beacon gives the beacon of a recent round, if the chain has shown it.
func (c *Core) Beacon(r uint64) (Beacon, bool) {
	if rd := c.rounds[r]; rd != nil && rd.beacon != nil {
		return *rd.beacon, true
	}
	return Beacon{}, false
}

// Announced gives what a peer announced in a recent round.
func (c *Core) Announced(r uint64, s Stage, a Addr) (Announce, bool) {
	if rd := c.rounds[r]; rd != nil && s <= Revise && rd.batches[s][a] != nil {
		return rd.batches[s][a].msg, true
	}
	return Announce{}, false
}

// Roster lists who takes part in a round: commitments in time, dropped peers excluded, sorted.
func (c *Core) Roster(r uint64) []Addr {
	rd := c.rounds[r]
	if rd == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(rd.committed()), c.dropped)
}

// committed lists who committed to the round, sorted. Nobody takes a commitment back.
func (rd *round) committed() []Addr {
	if len(rd.sorted) != len(rd.commits) {
		rd.sorted = sortedKeys(rd.commits)
	}
	return rd.sorted
}

func (c *Core) emit(e Effect) { c.out = append(c.out, e) }

func (c *Core) note(about Addr, format string, args ...any) {
	c.emit(&Note{Peer: about, Text: fmt.Sprintf(format, args...)})
}

func (c *Core) round(r uint64) *round {
	rd := c.rounds[r]
	if rd == nil {
		rd = &round{
			commits: map[Addr]*commitment{}, late: map[Addr]bool{}, critics: map[Addr][]Addr{}, given: map[GroupRef]bool{},
			words: map[Addr]map[word]bool{},
		}
		for s := range rd.batches {
			rd.batches[s] = map[Addr]*batch{}
		}
		c.rounds[r] = rd
	}
	return rd
}

func (c *Core) standing(a Addr) *Standing {
	s := c.peers[a]
	if s == nil {
		s = &Standing{}
		c.peers[a] = s
	}
	return s
}

func (c *Core) dropped(a Addr) bool {
	s := c.peers[a]
	return s != nil && s.Dropped != Passed
}

func sortedKeys[V any](m map[Addr]V) []Addr {
	keys := slices.Collect(maps.Keys(m))
	slices.SortFunc(keys, func(x, y Addr) int { return bytes.Compare(x[:], y[:]) })
	return keys
}
