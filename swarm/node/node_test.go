package node

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"swarmrl/envs"
	"swarmrl/swarm"
	"swarmrl/swarm/swarmtest"
	"swarmrl/swarm/wire"
)

// testRun is a run of swarm-tiny without a rollup, with little to do in rounds that are long enough for
// a slow machine.
func testRun(t testing.TB, start time.Time) RunFile {
	t.Helper()
	p := swarm.DefaultParams()
	p.Name = "test"
	p.Clock.Round, p.Clock.Slack = time.Minute, 10*time.Second
	p.Rollout.Tasks, p.Rollout.Group = 4, 4
	p.Learn.Local, p.Learn.External = 4, 4
	p.Eval.Tasks, p.Eval.Every = 10, 1
	return tinyRun(t, p, start)
}

// tinyRun is a run of swarm-tiny on its environments, without a rollup.
func tinyRun(t testing.TB, p swarm.Params, start time.Time) RunFile {
	t.Helper()
	p.Clock.Start = start.Unix()
	var err error
	if p.Base, err = BaseHash("", p.Model); err != nil {
		t.Fatal(err)
	}
	for _, name := range envs.TinyNames() {
		env, err := envs.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		p.Envs = append(p.Envs, swarm.EnvShare{
			Name: name, Version: swarm.Version(env.Spec().Version), Weight: 1, Difficulty: env.Spec().Default,
		})
	}
	if err := p.Validate(); err != nil {
		t.Fatal(err)
	}
	return RunFile{Params: p}
}

// swarmOf runs nodes in this process, over real sockets on loopback.
type swarmOf struct {
	t     testing.TB
	run   RunFile
	nodes []*Node
	done  []chan error
	stops []context.CancelFunc

	time      *conductor    // nil: the clock on the wall
	configure func(*Config) // of the next node; nil: nothing
	prepare   func(*Node)   // before it runs; nil: nothing
}

func newSwarm(t testing.TB, run RunFile, cheats ...string) *swarmOf {
	t.Helper()
	s := &swarmOf{t: t, run: run, time: newConductor(t)}
	for i, cheat := range cheats {
		s.add(t.TempDir(), i, cheat)
	}
	t.TempDir() // what removes directories comes after what stops the nodes in them
	t.Cleanup(s.stopAll)
	return s
}

func (s *swarmOf) add(dir string, i int, cheat string) *Node {
	s.t.Helper()
	cfg := Config{
		Run: s.run, Dir: dir, Local: true, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, API: "127.0.0.1:0", Cheat: cheat, Record: true,
	}
	if len(s.nodes) > 0 {
		cfg.Bootstrap = s.nodes[0].host.Addrs()
	}
	if os.Getenv("SWARM_TEST_LOG") != "" {
		cfg.Log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug})).With("node", i)
	}
	if s.configure != nil {
		s.configure(&cfg)
	}
	n, err := New(context.Background(), cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	if s.prepare != nil {
		s.prepare(n)
	}
	if s.time != nil {
		s.time.join(n)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	s.nodes, s.stops, s.done = append(s.nodes, n), append(s.stops, stop), append(s.done, done)
	return n
}

func (s *swarmOf) stop(i int) {
	if s.stops[i] == nil {
		return
	}
	s.stops[i]()
	s.stops[i] = nil
	if err := <-s.done[i]; err != nil {
		s.t.Errorf("node %d: %v", i, err)
	}
}

func (s *swarmOf) stopAll() {
	for i := range s.nodes {
		s.stop(i)
	}
}

// await waits for an event of a node.
func (s *swarmOf) await(i int, what string, within time.Duration, want func(*Event) bool) Event {
	s.t.Helper()
	events, stop := s.nodes[i].Bus().Subscribe()
	defer stop()
	if past := s.nodes[i].Bus().Since(0, 1, want); len(past) > 0 {
		return past[0]
	}
	timeout := time.After(within)
	for {
		select {
		case e := <-events:
			if want(&e) {
				return e
			}
		case <-timeout:
			for _, e := range s.nodes[i].Bus().Since(0, 40, func(e *Event) bool { return e.Note != "" || e.Drop != nil }) {
				s.t.Logf("%d r%d %s %s %+v", e.Seq, e.Round, e.Name, e.Note, e.Drop)
			}
			s.t.Fatalf("node %d: no %s within %v", i, what, within)
		}
	}
}

// TestSwarmLearnsAndAudits runs three honest nodes for some rounds: all train on each other's
// groups, audits pass, and nobody is dropped.
func TestSwarmLearnsAndAudits(t *testing.T) {
	if testing.Short() {
		t.Skip("real nodes with real models")
	}
	s := newSwarm(t, testRun(t, time.Now().Add(time.Minute)), "", "", "")
	for i := range s.nodes {
		s.await(i, "training on others' groups", 2*time.Minute, func(e *Event) bool { return e.Metrics != nil && e.Metrics.External > 0 })
		s.await(i, "practice", 2*time.Minute, func(e *Event) bool { return e.Metrics != nil && e.Metrics.Practice > 0 })
		s.await(i, "passed audit", 2*time.Minute, func(e *Event) bool { return e.Audit != nil && e.Audit.By == s.nodes[i].self && e.Audit.Pass })
		s.await(i, "examination", 2*time.Minute, func(e *Event) bool { return e.Metrics != nil && e.Metrics.HeldOut != nil })
		if drops := s.nodes[i].Bus().Since(0, 10, func(e *Event) bool { return e.Drop != nil }); len(drops) > 0 {
			t.Errorf("node %d dropped %s: %+v", i, drops[0].Name, drops[0].Drop)
		}
	}
}

// TestRestart stops a node and starts it again on its directory: it goes on with the policy that it
// had, and signs nothing twice.
func TestRestart(t *testing.T) {
	if testing.Short() {
		t.Skip("real nodes with real models")
	}
	s := newSwarm(t, testRun(t, time.Now().Add(time.Minute)), "", "")
	trained := func(e *Event) bool { return e.Metrics != nil && e.Metrics.Samples > 0 }
	first := s.await(1, "training step", 2*time.Minute, trained)
	dir := s.nodes[1].cfg.Dir
	s.stop(1)
	again := s.add(dir, 1, "")
	if again.learner.hash == s.run.Base {
		t.Error("it begins from the base again")
	}
	s.await(2, "another training step", 2*time.Minute, func(e *Event) bool { return trained(e) && e.Round > first.Round })
	s.stop(2)
	entries, signed := readJournal(t, filepath.Join(dir, "journal.jsonl"), s.run.ID())
	replayLog(t, s.run.Params, filepath.Join(dir, "inputs.jsonl"), signed)
	seen := map[string]bool{}
	for _, e := range entries {
		if seen[e] {
			t.Errorf("signed twice: %s", e)
		}
		seen[e] = true
	}
	if drops := s.nodes[0].Bus().Since(0, 10, func(e *Event) bool { return e.Drop != nil }); len(drops) > 0 {
		t.Errorf("the other dropped it: %+v", drops[0].Drop)
	}
}

// replayLog plays what a node recorded in both of its lives: the effects of the same inputs are the same,
// so that the replay publishes everything that the node signed.
func replayLog(t *testing.T, p swarm.Params, path string, signed []string) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	published := map[string]bool{}
	err = swarmtest.Replay(p, f, func(_ swarm.Input, effects []swarm.Effect) {
		for _, e := range effects {
			if p, ok := e.(*swarm.Publish); ok {
				published[fmt.Sprintf("%d %s", p.Round, swarm.DescribeMessage(p.Message))] = true
			}
		}
	})
	if err != nil || len(signed) < 4 {
		t.Errorf("the recorded log: %v, %d messages signed", err, len(signed))
	}
	for _, s := range signed {
		if !published[s] {
			t.Errorf("the replay does not publish what the node did: %s", s)
		}
	}
}

// readJournal gives what each envelope of a journal is about, and what it says.
func readJournal(t *testing.T, path string, run swarm.RunID) (about, said []string) {
	t.Helper()
	key, err := wire.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	j := &journal{dir: filepath.Dir(path), key: key, run: run, signed: map[string]entry{}}
	if err := j.open(); err != nil {
		t.Fatal(err)
	}
	defer j.close()
	for _, e := range j.signed {
		env, msg, err := wire.Open(e.Raw, run)
		if err != nil {
			t.Fatal(err)
		}
		about = append(about, fmt.Sprintf("%s %s", env.From, subject(env.Round, msg)))
		said = append(said, fmt.Sprintf("%d %s", env.Round, swarm.DescribeMessage(msg)))
	}
	slices.Sort(about)
	return about, said
}
