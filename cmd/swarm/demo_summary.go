package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/go-analyze/charts"
	"github.com/guptarohit/asciigraph"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/rollout/eval"
	"swarmrl/swarm/node"
)

// demoSummary is what a demo came to.
type demoSummary struct {
	Rounds   int                `json:"rounds_recorded"` // rounds whose participation the rollup has
	Records  uint64             `json:"records"`
	Batches  uint64             `json:"batches"`
	Final    uint64             `json:"batches_final"`
	Audits   int                `json:"audits"`
	Passed   int                `json:"audits_passed"`
	Cheat    string             `json:"cheat"`
	Caught   []demoCatch        `json:"caught"`
	Faults   int                `json:"faults_recorded"`
	Disputes int                `json:"disputes_opened"`
	Slashed  string             `json:"slashed,omitempty"` // what the rollup took from the cheat
	Winner   *node.WinnerStatus `json:"winner,omitempty"`  // of the last epoch that the rollup decided
	Base     *eval.Report       `json:"base"`
	Peers    []demoPeer         `json:"peers"`
	Gain     float64            `json:"gain"` // mean held-out pass@1 of the honest peers, less the base's
	Curve    string             `json:"curve"`
}

// demoPeer is one honest peer's outcome on tasks that nobody trained on.
type demoPeer struct {
	Name  string        `json:"name"`
	Alias string        `json:"alias"`
	Pass1 eval.Interval `json:"pass_1"`
	PassK eval.Interval `json:"pass_8"`
	Dir   string        `json:"dir"`
	curve []demoPoint
}

// summarise measures base and peers anew, on the same held-out tasks with the same noise.
func (d *demo) summarise(ctx context.Context, w *demoWatch) (*demoSummary, error) {
	w.mu.Lock()
	w.wipe()
	first := w.status[w.fleet.members[0].name]
	s := &demoSummary{
		Rounds: len(w.rounds), Records: first.Ledger.Records, Batches: first.Ledger.Batches, Final: first.Ledger.Finalized,
		Audits: w.audits, Passed: w.passed, Cheat: d.Cheat, Caught: w.caught, Faults: len(w.faults), Disputes: w.disputes, Slashed: w.slashed, Winner: first.Ledger.Winner,
	}
	w.mu.Unlock()
	d.say("measuring everybody on %d tasks that nobody trained on …", demoTasks)
	run, err := node.LoadRun(d.runFile())
	if err != nil {
		return nil, err
	}
	config := eval.Config{Tasks: demoTasks, Samples: 8, MaxNew: run.Params.Rollout.MaxNew, Seed: d.Seed}
	for _, e := range run.Params.Envs {
		config.Envs = append(config.Envs, e.Name)
	}
	base, err := loadPolicy(tinyName, 0, false)
	if err != nil {
		return nil, err
	}
	if s.Base, err = eval.Run(ctx, base, config); err != nil {
		return nil, err
	}
	for _, m := range w.fleet.members {
		if m.cheat {
			continue
		}
		p, err := d.peerPolicy(base, m.name)
		if err != nil {
			return nil, err
		}
		r, err := eval.Run(ctx, p, config)
		if err != nil {
			return nil, err
		}
		status := w.status[m.name]
		s.Peers = append(s.Peers, demoPeer{Name: m.name, Alias: status.Name, Pass1: r.Total.Pass1, PassK: r.Total.PassK, Dir: filepath.Join(d.dir, m.name), curve: w.curve[m.name]})
		s.Gain += (r.Total.Pass1.Mean - s.Base.Total.Pass1.Mean) / float64(d.Peers)
	}
	s.Curve = filepath.Join(d.dir, "curve.png")
	if err := s.draw(s.Curve); err != nil {
		return nil, err
	}
	return s, s.save(filepath.Join(d.dir, "summary.json"))
}

// demoTasks is the size of the final measurement.
const demoTasks = 200

// peerPolicy loads what a peer has learned.
func (d *demo) peerPolicy(base *policy.Policy, name string) (*policy.Policy, error) {
	path := filepath.Join(d.dir, name, "policy.safetensors")
	f, err := ckpt.OpenSafetensors(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return base.WithWeights(f.Tensors(), model.Options{Pool: base.Model.Pool()})
}

func (s *demoSummary) save(path string) error {
	raw, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		return err
	}
	return ckpt.WriteAtomic(path, func(w io.Writer) error { _, err := w.Write(append(raw, '\n')); return err })
}

// print gives the summary to people or programs.
func (s *demoSummary) print(d *demo) error {
	if d.json {
		return printJSON(d.out, s)
	}
	base := s.Base.Total
	d.say("\nWhat they learned (pass@1 and pass@8 on %d held-out tasks, 8 answers each):\n", demoTasks)
	d.say("  %-7s %-26s pass@1 %.3f [%.2f, %.2f]  %s  pass@8 %.3f", "base", "", base.Pass1.Mean, base.Pass1.Low, base.Pass1.High, bar(base.Pass1.Mean, 30), base.PassK.Mean)
	for _, p := range s.Peers {
		d.say("  %-7s %-26s pass@1 %.3f [%.2f, %.2f]  %s  pass@8 %.3f", p.Name, p.Alias, p.Pass1.Mean, p.Pass1.Low, p.Pass1.High, bar(p.Pass1.Mean, 30), p.PassK.Mean)
	}
	d.say("\n%s\n  mean gain %+.3f", s.plot(), s.Gain)
	d.say("\nRollup: %d rounds recorded, %d records in %d batches (%d final). Audits: %d, of which %d passed.", s.Rounds, s.Records, s.Batches, s.Final, s.Audits, s.Passed)
	s.printCheat(d)
	if w := s.Winner; w != nil {
		d.say("Winner of epoch %d on the rollup: the policy of %s, score %.3f [%.2f, %.2f] on %d samples.", w.Epoch, w.Name, w.Score, w.Low, w.High, w.Samples)
	}
	s.goOn(d)
	d.say("\nCurve: %s", s.Curve)
	return nil
}

// goOn names the commands that come next; all of them work from the demo's files.
func (s *demoSummary) goOn(d *demo) {
	best, swarm := s.best(), d.typed()
	d.say("\nGo on:\n  %s chat --model tiny --weights %s", swarm, filepath.Join(best.Dir, "policy.safetensors"))
	if s.Winner != nil {
		d.say("  %s winners verify latest --nodes %s --posted", swarm, d.dir)
		d.say("  %s distill --from winners:latest --nodes %s --posted --student tiny --dir student", swarm, d.dir)
	} else {
		d.say("  %s distill --teacher %s --student half --dir student", swarm, filepath.Join(best.Dir, "policy.safetensors"))
	}
	d.say("  %s log --dir %s\n  %s run new --help, then %s node --run run.toml: a run with other people", swarm, best.Dir, swarm, swarm)
}

// typed is how a person calls this program from here: by its name if a shell would find it so, else by
// its path.
func (d *demo) typed() string {
	if found, err := exec.LookPath("swarm"); err == nil {
		a, errA := os.Stat(found)
		b, errB := os.Stat(d.self)
		if errA == nil && errB == nil && os.SameFile(a, b) {
			return "swarm"
		}
	}
	if here, err := os.Getwd(); err == nil {
		if path, err := filepath.Rel(here, d.self); err == nil && !strings.HasPrefix(path, "..") {
			return "." + string(filepath.Separator) + path
		}
	}
	return d.self
}

// check says what a demo must show and did not.
func (s *demoSummary) check() error {
	switch {
	case s.Rounds == 0:
		return errors.New("the rollup recorded no round")
	case s.Passed == 0:
		return errors.New("no audit passed")
	case s.Cheat != "" && len(s.Caught) == 0:
		return fmt.Errorf("the cheat (%s) was not caught", s.Cheat)
	case s.Cheat != "" && s.Faults == 0:
		return errors.New("no fault report reached the rollup")
	}
	return nil
}

func (s *demoSummary) printCheat(d *demo) {
	switch {
	case s.Cheat == "":
	case len(s.Caught) == 0:
		d.say("Cheat: %s was not caught.", s.Cheat)
	default:
		c := s.Caught[0]
		slashed := "not slashed yet"
		if s.Slashed != "" {
			slashed = "slashed: it " + s.Slashed
		}
		d.say("Cheat: %s, caught %d times, first in round %d by %s (%s: %s); %d fault reports on the rollup, %d dispute over its stake; %s.", s.Cheat, len(s.Caught), c.Round, c.By, c.Check, c.Reason, s.Faults, s.Disputes, slashed)
	}
}

func (s *demoSummary) best() demoPeer {
	best := s.Peers[0]
	for _, p := range s.Peers[1:] {
		if p.Pass1.Mean > best.Pass1.Mean {
			best = p
		}
	}
	return best
}

// plot draws the honest peers' mean held-out pass@1 over their examinations for a terminal.
func (s *demoSummary) plot() string {
	mean := []float64{s.Base.Total.Pass1.Mean}
	for i := 0; ; i++ {
		sum := 0.0
		for _, p := range s.Peers {
			if i >= len(p.curve) {
				sum = -1
				break
			}
			sum += p.curve[i].Pass1 / float64(len(s.Peers))
		}
		if sum < 0 {
			break
		}
		mean = append(mean, sum)
	}
	return asciigraph.Plot(append(mean, s.Base.Total.Pass1.Mean+s.Gain), asciigraph.Height(8), asciigraph.Width(60), asciigraph.Offset(3),
		asciigraph.LowerBound(0), asciigraph.UpperBound(1), asciigraph.Precision(2),
		asciigraph.Caption("mean held-out pass@1 of the honest peers, from the base to the end"))
}

// draw writes the learning curves of the honest peers as a PNG.
func (s *demoSummary) draw(path string) error {
	longest := 0
	for _, p := range s.Peers {
		longest = max(longest, len(p.curve))
	}
	var series [][]float64
	var names, labels []string
	for _, p := range s.Peers {
		values := []float64{s.Base.Total.Pass1.Mean}
		for i := range longest {
			if i < len(p.curve) {
				values = append(values, p.curve[i].Pass1)
			} else {
				values = append(values, values[len(values)-1])
			}
			if len(labels) < longest && i < len(p.curve) {
				labels = append(labels, strconv.FormatUint(p.curve[i].Round, 10))
			}
		}
		values = append(values, p.Pass1.Mean)
		series, names = append(series, values), append(names, p.Alias)
	}
	o := charts.NewLineChartOptionWithData(series)
	o.Title.Text = "held-out pass@1 by round"
	o.Legend.SeriesNames = names
	o.Legend.Offset = charts.OffsetStr{Top: charts.PositionBottom}
	o.Symbol.Shape = charts.SymbolNone
	o.YAxis[0].Min, o.YAxis[0].Max = charts.Ptr(0.0), charts.Ptr(1.0)
	o.XAxis.Labels = append(append([]string{"base"}, labels...), "end")
	p := charts.NewPainter(charts.PainterOptions{OutputFormat: charts.ChartOutputPNG, Width: 900, Height: 500})
	if err := p.LineChart(o); err != nil {
		return err
	}
	raw, err := p.Bytes()
	if err != nil {
		return err
	}
	return ckpt.WriteAtomic(path, func(w io.Writer) error { _, err := w.Write(raw); return err })
}
