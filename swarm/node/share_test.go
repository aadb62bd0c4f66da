package node

import (
	"os"
	"strconv"
	"testing"
	"time"

	"swarmrl/swarm"
)

// BenchmarkRound runs four honest nodes of one thread each on the clock on the wall, with the constants
// of `swarm run new`, for SWARM_BENCH_ROUNDS rounds (8), and says where the time of their compute threads
// went, what they did in it, and what they learned.
func BenchmarkRound(b *testing.B) {
	rounds := 8
	if text := os.Getenv("SWARM_BENCH_ROUNDS"); text != "" {
		var err error
		if rounds, err = strconv.Atoi(text); err != nil {
			b.Fatal(err)
		}
	}
	for range b.N {
		run := tinyRun(b, swarm.DefaultParams(), time.Now().Add(4*time.Second))
		s := &swarmOf{t: b, run: run}
		for i := range 4 {
			s.add(b.TempDir(), i, "")
		}
		for i := range s.nodes {
			s.await(i, "the last round", time.Duration(rounds+5)*run.Params.Clock.Round+time.Minute, func(e *Event) bool {
				return e.Metrics != nil && !e.Metrics.ExamOnly && e.Metrics.Round >= uint64(rounds)
			})
		}
		s.reportShare(b, rounds)
	}
}

// reportShare reports the means over all nodes and rounds but the first.
func (s *swarmOf) reportShare(b *testing.B, rounds int) {
	sum, n := map[string]float64{}, 0.0
	for _, node := range s.nodes {
		for _, e := range node.Bus().Since(0, 10*rounds, func(e *Event) bool { return e.Metrics != nil && e.Metrics.Wall > 0 }) {
			n++
			m := e.Metrics
			for name, v := range map[string]float64{
				"generate": m.Generate, "train": m.Train, "audit": m.Audit, "evaluate": m.Evaluate, "prove": m.Prove,
				"commit": m.Commit, "idle": m.Idle, "other": m.Other,
			} {
				sum[name] += v / e.Metrics.Wall
			}
			sum["steps"] += float64(e.Metrics.Steps)
			sum["answered"] += float64(e.Metrics.Answered)
			sum["local"] += float64(e.Metrics.Local)
			sum["external"] += float64(e.Metrics.External)
			sum["beacon-s"] += e.Metrics.Beacon
		}
	}
	for name, v := range sum {
		b.ReportMetric(v/n, name)
	}
	b.ReportMetric((sum["generate"]+sum["train"])/n, "work-share")
	pass := 0.0
	s.stopAll()
	for _, node := range s.nodes {
		p, err := node.keeper.policy(node.view.policy)
		if err != nil {
			b.Fatal(err)
		}
		node.lab.params.Eval.Tasks = 300
		held, err := node.examine(b.Context(), p)
		if err != nil {
			b.Fatal(err)
		}
		pass += held.Pass1 / float64(len(s.nodes))
	}
	b.ReportMetric(pass, "pass@1")
	b.Logf("%.0f rounds of nodes", n)
}
