package dash_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"sync"
	"time"

	"swarmrl/swarm"
	"swarmrl/swarm/dash"
	"swarmrl/swarm/node"
)

// tale is a run of five honest peers and a cheat, told in the node's own events, so that the
// page is tested against the types that it will get. The same seed tells the same tale.
type tale struct {
	mu     sync.Mutex
	events []dash.Event
	subs   map[chan struct{}]bool

	rng     *rand.Rand
	now     time.Time
	peers   []swarm.Addr
	cheat   int
	round   uint64
	phase   string
	ends    time.Time
	dropped bool
	rounds  []*node.Metrics
	trouble []string
}

const answerLength, roundLength = 40, 100 // seconds

// newTale begins far enough in the past that it has reached the present after n rounds and the
// first half of a phase.
func newTale(n int) *tale {
	t := &tale{
		subs: map[chan struct{}]bool{}, rng: rand.New(rand.NewPCG(7, 11)),
		now: time.Now().Add(-time.Duration(n)*roundLength*time.Second - 24*time.Second),
	}
	for i := range 6 {
		t.peers = append(t.peers, swarm.Addr{byte(i * 41), byte(i*i + 7), 9, byte(i)})
	}
	t.cheat = 5
	for range n {
		t.playRound()
	}
	t.openRound()
	return t
}

// Since implements dash.Source.
func (t *tale) Since(seq uint64, limit int, kind dash.Kind) []dash.Event {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []dash.Event
	for _, e := range t.events {
		if e.Seq > seq && kind.Holds(e.Type, e.Rare) {
			out = append(out, e)
		}
	}
	return out[max(0, len(out)-limit):]
}

// Subscribe implements dash.Source.
func (t *tale) Subscribe() (<-chan struct{}, func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	c := make(chan struct{}, 1)
	t.subs[c] = true
	return c, func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		delete(t.subs, c)
	}
}

// forget drops events up to a number, as a full ring would.
func (t *tale) forget(seq uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for len(t.events) > 0 && t.events[0].Seq <= seq {
		t.events = t.events[1:]
	}
}

func (t *tale) emit(e node.Event) uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	if e.Peer != nil {
		e.Name, e.Mine = swarm.Name(*e.Peer), *e.Peer == t.peers[0]
	}
	e.Seq, e.Round = t.last()+1, t.round
	if e.Time = t.now; e.Time.IsZero() || e.Time.After(time.Now()) {
		e.Time = time.Now()
	}
	data, err := json.Marshal(e)
	if err != nil {
		panic(err)
	}
	t.events = append(t.events, dash.Event{Seq: e.Seq, Type: string(e.Type), Rare: e.Rare(), JSON: data})
	for c := range t.subs {
		select {
		case c <- struct{}{}:
		default:
		}
	}
	return e.Seq
}

func (t *tale) hash() string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(strconv.Itoa(t.rng.Int()))))
}

func (t *tale) last() uint64 {
	if len(t.events) == 0 {
		return 0
	}
	return t.events[len(t.events)-1].Seq
}

// skill is the chance of a right answer in a round: it rises and flattens.
func (t *tale) skill(peer int) float64 {
	return 0.22 + 0.5*(1-math.Exp(-float64(t.round)/11)) + 0.02*float64(peer%3)
}

func (t *tale) at(phase string, seconds float64) {
	t.now = t.now.Add(time.Duration(seconds * float64(time.Second)))
	t.phase, t.ends = phase, t.now.Add(map[string]time.Duration{"answer": 40, "critique": 20, "revise": 15, "settle": 25}[phase]*time.Second)
	t.emit(node.Event{Type: node.TypePhase, Phase: &node.PhaseEvent{Phase: phase, Ends: t.ends, Roster: t.present()}})
}

func (t *tale) present() int {
	if t.dropped {
		return 5
	}
	return 6
}

// task is a question of swarm-tiny's environments.
type task struct {
	env, question, right string
	a, b                 int
}

func (t *tale) task() task {
	a, b := 10+t.rng.IntN(89), 10+t.rng.IntN(89)
	switch t.rng.IntN(4) {
	case 0:
		return task{"tiny-arith", fmt.Sprintf("%d+%d", a, b), strconv.Itoa(a + b), a, b}
	case 1:
		return task{"tiny-base", fmt.Sprintf("%d to base 2", a), strconv.FormatInt(int64(a), 2), a, b}
	case 2:
		d := 1 + b%9
		return task{"tiny-seq", fmt.Sprintf("%d, %d, %d, %d, ?", a, a+d, a+2*d, a+3*d), strconv.Itoa(a + 4*d), a, d}
	default:
		return task{"tiny-code", fmt.Sprintf("f(1)=%d f(2)=%d f(3)=%d, f?", a%7+2, a%7+4, a%7+6), fmt.Sprintf("2*x%+d", a%7), a, b}
	}
}

func (k task) wrong(i int) string {
	return []string{strconv.Itoa(k.a + i + 2), strconv.Itoa(k.b + 10*i), k.right + "0", ""}[i%4]
}

func (t *tale) sample(k task, p float64) node.Sample {
	right := t.rng.Float64() < p
	s := node.Sample{Answer: k.right, Reward: 1, Reason: "equals " + k.right, Tokens: 12 + t.rng.IntN(20)}
	if !right {
		s.Answer = k.wrong(t.rng.IntN(9))
		s.Reward, s.Reason = 0, fmt.Sprintf("%s is not %s", s.Answer, k.right)
		if s.Answer == "" {
			s.Reason = "no answer before the limit"
		}
	}
	s.Text = fmt.Sprintf("%d,%d;\n= %s", k.a%10+k.b%10, k.a/10+k.b/10, s.Answer)
	return s
}

func (t *tale) group(stage string, peer int, k task, index uint32, p float64) node.GroupEvent {
	g := node.GroupEvent{Stage: stage, Env: k.env, Task: index, Question: k.question}
	for range 4 {
		s := t.sample(k, p)
		g.Samples = append(g.Samples, s)
		g.Reward += s.Reward / 4
	}
	g.Signal = g.Reward > 0 && g.Reward < 1
	return g
}

func (t *tale) openRound() {
	t.round++
	t.at("answer", 0)
	t.answers(3)
}

func (t *tale) answers(each int) (tasks [][]task) {
	for i := range t.peers {
		if i == t.cheat && t.dropped {
			continue
		}
		var mine []task
		for k := range each {
			t.now = t.now.Add(time.Duration(38/each/len(t.peers)) * time.Second)
			what := t.task()
			g := t.group("answer", i, what, uint32(k), t.skill(i))
			t.emit(node.Event{Type: node.TypeGroup, Peer: &t.peers[i], Group: &g})
			mine = append(mine, what)
		}
		tasks = append(tasks, mine)
	}
	return tasks
}

func (t *tale) playRound() {
	begin := t.now
	t.round++
	t.at("answer", 0)
	tasks := t.answers(2)
	t.now = begin
	t.at("critique", 40)
	for i := range tasks {
		t.critique((i+1)%len(tasks), i, tasks[i][0])
	}
	t.now = begin
	t.at("revise", 60)
	for i := range tasks {
		g := t.group("revise", i, tasks[i][0], 0, min(0.97, t.skill(i)+0.2))
		t.emit(node.Event{Type: node.TypeGroup, Peer: &t.peers[i], Group: &g})
	}
	t.now = begin
	t.at("settle", 75)
	t.settle()
	t.now = begin.Add(roundLength * time.Second)
}

func (t *tale) critique(critic, subject int, k task) {
	g := node.GroupEvent{Stage: "critique", Env: k.env, Question: k.question, Subject: &t.peers[subject]}
	g.Choices = []node.Choice{{Answer: k.right, Votes: 3 + t.rng.IntN(4), Right: true}, {Answer: k.wrong(1), Votes: t.rng.IntN(3)}, {Answer: k.wrong(2), Votes: t.rng.IntN(2)}}
	for range 4 {
		pick := 1
		if t.rng.Float64() > t.skill(critic)+0.1 {
			pick = t.rng.IntN(4)
		}
		s := node.Sample{Answer: strconv.Itoa(pick), Tokens: 6, Text: fmt.Sprintf("best: %d", pick), Reason: "the named answer is wrong"}
		if pick == 1 {
			s.Reward, s.Reason = 1, "the named answer is right"
		}
		g.Samples = append(g.Samples, s)
		g.Reward += s.Reward / 4
	}
	g.Signal = g.Reward > 0 && g.Reward < 1
	t.emit(node.Event{Type: node.TypeGroup, Peer: &t.peers[critic], Group: &g})
}

func (t *tale) settle() {
	for i := range 2 {
		t.audit((int(t.round)+2*i)%5, i == 0, true)
	}
	if t.round == 3 {
		t.audit(t.cheat, true, false)
		t.dropped = true
		t.emit(node.Event{Type: node.TypeDrop, Peer: &t.peers[t.cheat], Drop: &node.DropEvent{
			Check:  "sampling",
			Reason: "token 7 of rollout 2 has a Gumbel margin of 3.41 where honest generation has 0: the committed policy, with this seed, would have written another token",
		}})
		t.chain("fault", t.cheat, "batch 6b1f…, rollout 2: sampling", 0)
		t.chain("dispute", t.cheat, "case 1: sampling at rollout 2", 0)
	}
	if t.round == 5 {
		t.chain("slashed", t.cheat, "lost a dispute: 0.500 tokens of stake, 1 faults in all", 0)
	}
	for i := range 5 {
		t.chain("participate", i, "", 8+t.rng.IntN(9))
	}
	t.chain("attest", 0, "", 0)
	m := t.measure()
	t.rounds = append(t.rounds, m)
	t.emit(node.Event{Type: node.TypeMetrics, Peer: &t.peers[0], Metrics: m})
	if t.round == 24 {
		t.chain("winner", 2, "held-out 0.71, 95 % in 0.66 … 0.76, of five candidates", 0)
	}
}

func (t *tale) audit(of int, mine, pass bool) {
	by := t.peers[0]
	if !mine {
		by = t.peers[1+of%4]
	}
	a := &node.AuditEvent{
		By: by, ByName: swarm.Name(by), Stage: "answer", Batch: t.hash(), Policy: t.hash(),
		Rollouts: []int{2, 5, 11}, Check: "passed", Pass: pass, Seconds: 0.3 + t.rng.Float64(),
	}
	for _, r := range a.Rollouts {
		a.Findings = append(a.Findings,
			node.Finding{Rollout: r, Check: "sampling", OK: true, Token: -1, Value: 0, Limit: 0.02},
			node.Finding{Rollout: r, Check: "toploc", OK: true, Token: 0, Value: 1.2e-4, Limit: 0.01},
			node.Finding{Rollout: r, Check: "logprob", OK: true, Token: 9, Value: 3.1e-7, Limit: 1e-3})
	}
	if !pass {
		a.Check, a.Rollout, a.Reason = "sampling", 2, "token 7: margin 3.41, limit 0.02"
		a.Findings[0] = node.Finding{Rollout: 2, Check: "sampling", Token: 7, Value: 3.41, Limit: 0.02, Detail: "wrote \"8\", the seeded draw gives \"3\""}
	}
	if !mine {
		a.Findings = nil
	}
	t.emit(node.Event{Type: node.TypeAudit, Peer: &t.peers[of], Audit: a})
}

func (t *tale) chain(record string, peer int, detail string, units int) {
	t.emit(node.Event{Type: node.TypeChain, Peer: &t.peers[peer], Chain: &node.ChainEvent{
		Record: record, Hash: t.hash(), Position: 6*t.round + uint64(peer), Units: units, Detail: detail,
	}})
}

func (t *tale) measure() *node.Metrics {
	x := float64(t.round)
	p := t.skill(0)
	m := &node.Metrics{
		Round: t.round, Policy: t.hash(), Drawn: 12, Answered: 12, Reward: p + 0.06*(t.rng.Float64()-0.5), Swarm: p + 0.02, Signal: 7, Local: 4, External: 4,
		Samples: 64, Loss: 0.02 + 0.05*t.rng.Float64(), Norm: 0.4 + 0.2*t.rng.Float64(), Entropy: 1.1*math.Exp(-x/30) + 0.2, KL: 0.002 + 0.002*t.rng.Float64(),
		Clip: 0.01 + 0.01*t.rng.Float64(), Length: 18 - 4*(1-math.Exp(-x/9)), Audits: 2, Patch: 48_000, Generate: 41, Train: 38, Audit: 4, Evaluate: 6, Wall: roundLength,
		Peers: 5, Finished: t.now, BytesIn: 410_000, BytesOut: 530_000, TokensMade: 61_000,
	}
	if t.round%2 == 1 {
		m.HeldOut = &node.HeldOut{Tasks: 256, Pass1: p - 0.02, Low: p - 0.08, High: p + 0.04}
	}
	return m
}

func (t *tale) lastExam(from, step int) *node.HeldOut {
	for i := from; i >= 0 && i < len(t.rounds); i += step {
		if t.rounds[i].HeldOut != nil {
			return t.rounds[i].HeldOut
		}
	}
	return nil
}

// Status is the node's.
func (t *tale) Status() any {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := node.Status{
		Name: swarm.Name(t.peers[0]), Addr: t.peers[0], Run: fmt.Sprintf("%x", sha256.Sum256([]byte("run"))), RunName: "arithmetic-at-home", Role: "full", Version: "dev",
		Started: time.Now().Add(-40 * time.Minute), Round: t.round, Phase: t.phase, PhaseEnds: t.ends, Peers: 5, Roster: t.present(),
		HeldOut: t.lastExam(len(t.rounds)-1, -1), First: t.lastExam(0, 1), RSS: 412_000_000, Goroutine: 120, Working: "answering task 7 of 12", Share: 0.83, Trouble: t.trouble,
		Ledger: node.LedgerStatus{
			Kind: "rollup", ChainID: 1337, Contract: "0x5fbdb2315678afecb367f032d93f642f64180aa3", Block: 100 + t.round*8, BlockTime: time.Now(), Batches: t.round,
			Finalized: t.round - 2, Records: 6 * t.round, Queued: 1, Root: fmt.Sprintf("%x", sha256.Sum256([]byte{byte(t.round)})), Agrees: true, Registered: true,
			Winner: &node.WinnerStatus{Epoch: 2, Model: fmt.Sprintf("%x", sha256.Sum256([]byte("model"))), Proposer: t.peers[2], Name: swarm.Name(t.peers[2]), Score: 0.71, Low: 0.66, High: 0.76, Samples: 256},
		},
	}
	return s
}

// Peers are the node's.
func (t *tale) Peers() any {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []node.PeerStatus
	for i, a := range t.peers {
		p := node.PeerStatus{
			Addr: a, Name: swarm.Name(a), Me: i == 0, Role: []string{"full", "full", "generate", "full", "verify", "full"}[i], Policy: fmt.Sprintf("%x", sha256.Sum256([]byte{byte(i), byte(t.round)})),
			Score: []float64{0, 0.93, 0.71, 0.88, 0.64, 0.5}[i], Standing: swarm.Standing{Rounds: uint32(t.round), Passed: uint32(t.round) - uint32(i)%3, Groups: 40, Signal: 22},
			Connected: i != 4 || t.round%7 != 0, LatencyMS: float64(3 + 17*i), Stake: 1_000_000_000, Rewards: uint64(t.round) * uint64(9_000_000-700_000*i), LastRound: t.round,
		}
		if i == t.cheat && t.dropped {
			p.Score, p.Dropped, p.Faults, p.Stake, p.Rewards, p.Connected = 0, "sampling", 1, 500_000_000, 0, false
		}
		out = append(out, p)
	}
	return out
}
