package node

import (
	"cmp"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"swarmrl/swarm"
)

// Status gives the node's state at this moment.
func (n *Node) Status() Status {
	s := Status{
		Name: swarm.Name(n.self), Addr: n.self, Run: n.run.String(), RunName: n.cfg.Run.Name, Role: n.cfg.Role.String(),
		Cheat: n.cfg.Cheat, Version: n.cfg.Version, Started: n.begun, Base: n.lab.params.Base.String(),
		Peers: len(n.host.Peers()), Listen: n.host.Addrs(), Trouble: n.trouble.list(), RSS: residentBytes(),
		Goroutine: runtime.NumGoroutine(), Working: cmp.Or(n.worker.working(), n.checker.working()), Audits: n.bus.Audits(),
	}
	n.view.fill(&s)
	return s
}

func (v *view) now() uint64 {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.moment.Round
}

func (v *view) fill(s *Status) {
	v.mu.Lock()
	defer v.mu.Unlock()
	s.Round, s.Phase, s.PhaseEnds, s.Roster = v.moment.Round, v.moment.Phase.String(), v.ends, v.roster
	s.Policy, s.Metrics, s.HeldOut, s.First, s.Share = v.policy.String(), v.last, v.held, v.first, v.workShare()
	s.Ledger = LedgerStatus{Kind: "none"}
	if c := v.chain; c != nil {
		s.Ledger = LedgerStatus{
			Kind: "rollup", ChainID: c.ChainID, Contract: c.Contract.String(), Block: c.Head.Number, BlockTime: c.Head.Time,
			Batches: c.Batches, Finalized: c.Finalized, Records: c.Records, Queued: c.Queued, Root: c.Root.String(),
			Agrees: c.Agrees, Trouble: c.Trouble, Registered: v.member,
		}
		if w := v.winner; w != nil {
			s.Ledger.Winner = &WinnerStatus{
				Epoch: w.Epoch, Model: w.Model.String(), Proposer: swarm.Addr(w.Proposer), Name: swarm.Name(swarm.Addr(w.Proposer)),
				Score: w.Score, Low: w.Low, High: w.High, Samples: w.Samples,
			}
		}
	}
}

func (v *view) fillAccounts(peers map[swarm.Addr]*PeerStatus) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for a, p := range peers {
		if acc, ok := v.registry[a]; ok {
			p.Stake, p.Rewards, p.Faults = acc.Stake, acc.Rewards, acc.Faults
		}
	}
}

// residentBytes reads the process's resident memory; 0 where the system does not say.
func residentBytes() uint64 {
	raw, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(raw))
	if len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.ParseUint(fields[1], 10, 64)
	return pages * uint64(os.Getpagesize())
}

// prometheus serves the figures that people plot.
func (n *Node) prometheus() http.Handler {
	reg := prometheus.NewRegistry()
	gauge := func(name, help string, f func(s *Status) float64) {
		reg.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "swarm", Name: name, Help: help}, func() float64 {
			s := n.Status()
			return f(&s)
		}))
	}
	gauge("round", "present round", func(s *Status) float64 { return float64(s.Round) })
	gauge("peers", "connected peers", func(s *Status) float64 { return float64(s.Peers) })
	gauge("roster", "peers that committed to the round", func(s *Status) float64 { return float64(s.Roster) })
	gauge("work_share", "share of wall time that goes to generation and training", func(s *Status) float64 { return s.Share })
	gauge("rss_bytes", "resident memory", func(s *Status) float64 { return float64(s.RSS) })
	gauge("reward", "mean reward of own answers in the last round", func(s *Status) float64 {
		if s.Metrics == nil {
			return 0
		}
		return s.Metrics.Reward
	})
	gauge("held_out_pass1", "pass@1 on held-out tasks at the last examination", func(s *Status) float64 {
		if s.HeldOut == nil {
			return 0
		}
		return s.HeldOut.Pass1
	})
	reg.MustRegister(activities{"compute": n.worker, "check": n.checker})
	gauge("ledger_queued", "own records that are not final yet", func(s *Status) float64 { return float64(s.Ledger.Queued) })
	gauge("troubles", "standing complaints in the status", func(s *Status) float64 { return float64(len(s.Trouble)) })
	return promhttp.HandlerFor(reg, promhttp.HandlerOpts{})
}

// activities collects swarm_seconds_total, the wall time of both workers by what they did.
type activities map[string]*worker

var activitySeconds = prometheus.NewDesc("swarm_seconds_total",
	"wall time by activity; of each thread together, the node's age", []string{"thread", "activity"}, nil)

// Describe names the metric.
func (a activities) Describe(out chan<- *prometheus.Desc) { out <- activitySeconds }

// Collect reads the worker's totals.
func (a activities) Collect(out chan<- prometheus.Metric) {
	for thread, w := range a {
		for activity, d := range w.totals() {
			out <- prometheus.MustNewConstMetric(activitySeconds, prometheus.CounterValue, d.Seconds(), thread, activity)
		}
	}
}
