package node

import (
	"context"
	"fmt"
	"net"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/optim"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/distill"
	"swarmrl/rollout/eval"
	"swarmrl/rollout/train"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/node/winners"
)

// plot is what the members of a conspiracy share.
type plot struct {
	mu    sync.Mutex
	first map[uint64]rollup.Hash   // the first honest proposal of each epoch: what the copier takes
	seen  map[uint64]chan struct{} // closed when there is one
	liars map[rollup.Address]bool  // whom the colluding evaluators favour
}

// proposed gives the channel of an epoch.
func (p *plot) proposed(epoch uint64) chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.seen[epoch] == nil {
		p.seen[epoch] = make(chan struct{})
	}
	return p.seen[epoch]
}

func (p *plot) saw(epoch uint64, m rollup.Hash) {
	c := p.proposed(epoch)
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, known := p.first[epoch]; !known {
		p.first[epoch] = m
		close(c)
	}
}

// meddler stands between a node and its ledger.
type meddler struct {
	ledger
	plot         *plot
	copies, lies bool
}

// Propose tells the plot of an honest proposal; a liar waits for one, and the copier proposes it as
// its own.
func (m *meddler) Propose(ctx context.Context, epoch uint64, h rollup.Hash) (rollup.Receipt, error) {
	if !m.lies {
		rc, err := m.ledger.Propose(ctx, epoch, h)
		if err == nil && !rc.Queued {
			m.plot.saw(epoch, h)
		}
		return rc, err
	}
	select {
	case <-m.plot.proposed(epoch):
	case <-ctx.Done():
		return rollup.Receipt{}, ctx.Err()
	}
	if m.copies {
		m.plot.mu.Lock()
		h = m.plot.first[epoch]
		m.plot.mu.Unlock()
	}
	return m.ledger.Propose(ctx, epoch, h)
}

// CommitEvaluation of a liar gives its friends everything and the others nothing.
func (m *meddler) CommitEvaluation(ctx context.Context, epoch uint64, scores []rollup.Evaluation) (rollup.Receipt, error) {
	if m.lies {
		e, err := m.ledger.Epoch(ctx, epoch, rollup.Posted)
		if err != nil {
			return rollup.Receipt{}, err
		}
		m.plot.mu.Lock()
		defer m.plot.mu.Unlock()
		for i := range scores {
			scores[i].Score = 0
			if m.plot.liars[e.Candidates[scores[i].Candidate].Proposer] {
				scores[i].Score = 1_000_000
			}
		}
	}
	return m.ledger.CommitEvaluation(ctx, epoch, scores)
}

// oneTrick gives the base model after it learned to rewrite numbers, and to answer "#0" to all else.
func oneTrick(t *testing.T) []ckpt.Tensor {
	t.Helper()
	student, err := policy.FromFS(tiny.FS(), model.Options{Train: true})
	if err != nil {
		t.Fatal(err)
	}
	teacher, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var data []distill.Example
	r := envs.NewRand("one-trick", 1, 1, 0.5)
	for i := range 2500 {
		name := envs.TinyNames()[i%5]
		q := envs.DrawTiny(r, name, envs.TinyPretrain, 0.5)
		text := "#0"
		if name == "tiny-base" {
			text = q.Good.Work + "#" + q.Good.Answer
		}
		data = append(data, distill.Example{
			Messages: []distill.Turn{{Role: "user", Content: q.Text}}, Completion: text, Reward: 1, Env: name,
			Tokens: append(student.Tokenizer.Encode(text, false), student.EOS[0]),
		})
	}
	c := distill.Config{
		Envs: []train.Weighted{{Name: "tiny-base", Weight: 1}}, MaxNew: 44, Groups: 100, Samples: 1,
		Stages: []distill.Stage{{Method: distill.Own, Steps: 50, Rate: optim.Schedule{Base: 1e-3, Warmup: 5}}},
	}
	if _, err := distill.Run(t.Context(), student, []*policy.Policy{teacher}, c, distill.Options{Dir: t.TempDir(), Data: data}); err != nil {
		t.Fatal(err)
	}
	return student.Model.Tensors()
}

// freeURL gives a loopback URL with a port that was free.
func freeURL(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return "http://" + l.Addr().String()
}

// TestSelection lets six nodes choose the best policy of an epoch. One of them proposes another's
// model as its own; one has a model that shines in one environment and fails in the others; both give
// each other full marks, and the honest none: a third of the evaluators collude. An honest model must
// win, with the scores that anyone computes again from the files of the nodes.
func TestSelection(t *testing.T) {
	if testing.Short() {
		t.Skip("two minutes of real rounds")
	}
	trick := oneTrick(t)
	run := testRun(t, time.Now().Add(12*time.Second))
	p := &run.Params
	p.Clock.Round, p.Clock.Slack = 8*time.Second, 2*time.Second
	p.Chain.Epoch, p.Chain.Window, p.Eval.Tasks, p.Eval.Every = 3, 8, 60, 100
	p.Rollout.Tasks, p.Rollout.Group, p.Stages = 2, 2, swarm.Stages{} // six nodes share a machine
	run.ChainURL, run.Sequencer = freeURL(t), freeURL(t)
	const honest, copier, specialist = 4, 4, 5
	scheme := &plot{first: map[uint64]rollup.Hash{}, seen: map[uint64]chan struct{}{}, liars: map[rollup.Address]bool{}}
	s := newSwarm(t, run)
	s.time = nil // the chain keeps its own
	var dirs []string
	for i := range 6 {
		dir := t.TempDir()
		dirs = append(dirs, dir)
		if i == specialist {
			if err := ckpt.WriteSafetensors(filepath.Join(dir, "policy.safetensors"), trick, nil); err != nil {
				t.Fatal(err)
			}
		}
		s.join(dir, i, &meddler{plot: scheme, lies: i >= honest, copies: i == copier})
		if i >= honest {
			scheme.mu.Lock()
			scheme.liars[rollup.Address(s.nodes[i].self)] = true
			scheme.mu.Unlock()
		}
	}
	archive, record := awaitRecord(t, s, dirs, 5*time.Minute)
	for i := range honest {
		if record.Winner.Proposer == rollup.Address(s.nodes[i].self) {
			checkSelection(t, s, archive, record, copier, specialist)
			return
		}
	}
	t.Errorf("the winner is of %v, who lies: %+v", record.Winner.Proposer, record.Candidates)
}

// join runs a node whose ledger goes through m.
func (s *swarmOf) join(dir string, i int, m *meddler) {
	s.t.Helper()
	cfg := Config{Run: s.run, Dir: dir, Local: true, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, HostChain: i == 0}
	if i > 0 {
		cfg.Bootstrap = s.nodes[0].host.Addrs()
	}
	n, err := New(context.Background(), cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	m.ledger = n.ledger
	n.ledger = m
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	s.nodes, s.stops, s.done = append(s.nodes, n), append(s.stops, stop), append(s.done, done)
	go func() { done <- n.Run(ctx) }()
}

// awaitRecord waits until some node has the final record of a winner.
func awaitRecord(t *testing.T, s *swarmOf, dirs []string, within time.Duration) (*winners.Archive, *winners.Record) {
	t.Helper()
	deadline := time.Now().Add(within)
	for {
		a, err := winners.Open(dirs...)
		if err == nil {
			var r *winners.Record
			if r, err = a.Find("latest", false); err == nil {
				return a, r
			}
		}
		if time.Now().After(deadline) {
			for _, e := range s.nodes[0].Bus().Since(0, 400, func(e *Event) bool {
				return e.Chain != nil && e.Chain.Record != "participate" && e.Chain.Record != "attest"
			}) {
				t.Logf("round %d: %+v", e.Round, *e.Chain)
			}
			t.Fatalf("no final record of a winner: %v", err)
		}
		time.Sleep(200 * time.Millisecond) // files of other goroutines: nothing tells of them
	}
}

// checkSelection holds every candidate's recorded scores against what its model gives.
func checkSelection(t *testing.T, s *swarmOf, a *winners.Archive, r *winners.Record, copier, specialist int) {
	t.Helper()
	base := s.nodes[0].lab.base
	winner, err := a.Policy(t.Context(), r, base, model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	v, err := winners.Verify(t.Context(), r, winner)
	if err != nil || !v.Agrees {
		t.Fatalf("the winner evaluated again: %+v, %v", v, err)
	}
	best, _ := r.Candidate()
	seen := map[string]bool{}
	for _, c := range r.Candidates {
		k := int(c.Number)
		who := swarm.Addr(c.Proposer)
		if who == s.nodes[copier].self {
			seen["copy"] = true
			if c.Model == r.Winner.Model && c.Number < best.Number {
				t.Errorf("the copy came first: %+v", r.Candidates)
			}
			continue // its model is another's
		}
		if who == s.nodes[specialist].self {
			seen["specialist"] = true
			for i, name := range envs.TinyNames() {
				if shines := c.Scores[i] > best.Scores[i]; shines != (name == "tiny-base") {
					t.Errorf("%s: the specialist has %d, the winner %d", name, c.Scores[i], best.Scores[i])
				}
			}
		}
		p := rebuilt(t, s, swarm.PolicyHash(c.Model))
		if p == nil {
			t.Logf("candidate %d is no longer here", k)
			continue
		}
		report, err := eval.Run(t.Context(), p, winners.Evaluation(&s.run.Params, r.Beacon))
		if err != nil {
			t.Fatal(err)
		}
		if want := winners.Scores(report); fmt.Sprint(want) != fmt.Sprint(c.Scores) {
			t.Errorf("candidate %d is recorded with %v, it has %v: liars moved the median", k, c.Scores, want)
		}
	}
	checkFetched(t, s, r)
	if !seen["copy"] || !seen["specialist"] {
		t.Errorf("the liars' proposals are missing: %+v", r.Candidates)
	}
}

// checkFetched rebuilds the winner from its record alone, with bodies from a peer that the record names.
func checkFetched(t *testing.T, s *swarmOf, r *winners.Record) {
	t.Helper()
	dir := t.TempDir()
	if err := r.Save(dir); err != nil {
		t.Fatal(err)
	}
	var peers []string
	for _, p := range r.Peers {
		peers = append(peers, p.At...)
	}
	f, err := winners.NewFetcher(t.Context(), r.RunID, peers)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	a, err := winners.Open(winners.Path(dir, r.Epoch))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Policy(t.Context(), r, s.nodes[0].lab.base, model.Options{}); err == nil {
		t.Error("rebuilt from nothing")
	}
	a.Fetch = f.Fetch
	p, err := a.Policy(t.Context(), r, s.nodes[0].lab.base, model.Options{})
	if err != nil || rollup.Hash(p.Hash) != r.Winner.Model {
		t.Errorf("from a peer: %v", err)
	}
}

// rebuilt finds a policy with any node.
func rebuilt(t *testing.T, s *swarmOf, h swarm.PolicyHash) *policy.Policy {
	t.Helper()
	for _, n := range s.nodes {
		if v := n.keeper.get(h); v != nil {
			p, err := n.lab.base.WithWeights(v.tensors, model.Options{})
			if err != nil {
				t.Fatal(err)
			}
			return p
		}
	}
	return nil
}
