package redteam

import (
	"context"
	"fmt"
	"slices"

	"swarmrl/policy/nn"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/rollout/eval"
	"swarmrl/verify"
)

// Row is what the checks made of one kind of batch.
type Row struct {
	Name     string
	Doc      string
	Batches  int
	Caught   int                  // batches in which at least one rollout failed
	Rollouts int                  // audited
	Failed   int                  // of them
	Tokens   int                  // audited
	Forged   int                  // rollouts that differ from what an honest peer hands in
	By       map[verify.Check]int // failed rollouts by check; one rollout may fail several
}

// Rate is the share of forged rollouts that were caught, with its 95 % Wilson interval.
func (r Row) Rate() (rate, low, high float64) {
	n := r.Forged
	if n == 0 {
		return 0, 0, 1
	}
	k := min(r.Failed, n)
	i := eval.Wilson(float64(k), float64(n))
	return float64(k) / float64(n), i.Low, i.High
}

// Measure runs a way of making batches for some rounds and audits every rollout with every check.
func (l *Lab) Measure(ctx context.Context, f Forger, rounds int, limits verify.Limits) (Row, error) {
	row := Row{Name: f.Name, Doc: f.Doc, By: map[verify.Check]int{}}
	for range rounds {
		b, err := f.Forge(ctx, l)
		if err != nil {
			return row, fmt.Errorf("%s: %w", f.Name, err)
		}
		honest, err := l.Honest(ctx)
		if err != nil {
			return row, err
		}
		failed, err := l.audit(ctx, &row, b, honest, limits)
		if err != nil {
			return row, fmt.Errorf("%s: %w", f.Name, err)
		}
		row.Batches++
		if failed > 0 {
			row.Caught++
		}
		if err := l.Next(ctx); err != nil {
			return row, err
		}
	}
	return row, nil
}

// audit adds one batch to the row and gives how many of its rollouts failed.
func (l *Lab) audit(ctx context.Context, row *Row, b, honest *batch.Batch, limits verify.Limits) (failed int, err error) {
	raw, root, err := b.Encode()
	if err != nil {
		return 0, err
	}
	if b, _, err = batch.Decode(raw); err != nil {
		return 0, err
	}
	a := audit.Auditor{Policy: l.Policy, Source: l, Limits: limits, All: true}
	beacon := [32]byte{byte(l.round), byte(l.round >> 8), 0xBE}
	for i := range b.Rollouts {
		report, err := a.Check(ctx, b, i, verify.Challenge(beacon, root, i))
		if err != nil {
			return 0, err
		}
		row.Rollouts++
		row.Tokens += len(b.Rollouts[i].Tokens)
		if !same(&b.Rollouts[i], &honest.Rollouts[i]) {
			row.Forged++
		}
		if _, bad := report.Failed(); bad {
			failed++
		}
		for _, finding := range report.Findings {
			if !finding.OK {
				row.By[finding.Check]++
			}
		}
	}
	row.Failed += failed
	return failed, nil
}

// same compares what a batch holds of a rollout: tokens, quantised log-probs, proofs.
func same(a, b *batch.Rollout) bool {
	return slices.Equal(a.Tokens, b.Tokens) && slices.Equal(a.Proofs, b.Proofs) &&
		slices.EqualFunc(a.Logp, b.Logp, func(x, y float32) bool { return verify.QuantiseLogp(x) == verify.QuantiseLogp(y) })
}

// Variants are the honest ways to make a batch: other kernels and batch sizes of this engine, which
// must give the same bits, and engines that sum in another order, which only the tolerant limits
// allow.
func Variants(exact bool) []Forger {
	var out []Forger
	if exact {
		for _, name := range nn.Kernels() {
			out = append(out, Forger{"honest, kernel " + name, "the " + name + " kernels", onKernel(name)})
		}
		for _, slots := range []int{1, 7, 64} {
			out = append(out, Forger{fmt.Sprintf("honest, %d slots", slots), "that many sequences decoded at a time", inSlots(slots)})
		}
		return out
	}
	return []Forger{
		{"honest, same engine", "this engine", func(ctx context.Context, l *Lab) (*batch.Batch, error) { return l.Honest(ctx) }},
		{"honest, other sums", "the same model with its features in another order, so that every sum runs otherwise", permuted},
	}
}

func onKernel(name string) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		restore, err := nn.Use(name)
		if err != nil {
			return nil, err
		}
		defer restore()
		return l.fresh(ctx, rollout.Options{WantHidden: true})
	}
}

func inSlots(slots int) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		return l.fresh(ctx, rollout.Options{WantHidden: true, Slots: slots})
	}
}

// fresh generates this round's batch anew.
func (l *Lab) fresh(ctx context.Context, o rollout.Options) (*batch.Batch, error) {
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	return l.generate(ctx, l.Policy, reqs, l.config.Sampling, o)
}
