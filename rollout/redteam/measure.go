package redteam

import (
	"context"
	"fmt"
	"math"
	"slices"

	"swarmrl/policy"
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
	Passed   int                  // of these
	Touched  int                  // batches with at least one of them
	Shares   []float64            // of these batches, which share of the rollouts it was
	By       map[verify.Check]int // failed rollouts by check, one may fail several; of CheckSpread batches
}

// Rate is the share of forged rollouts that were caught, with its 95 % Wilson interval.
func (r Row) Rate() (rate, low, high float64) {
	if r.Forged == 0 {
		return 0, 0, 1
	}
	k := r.Forged - r.Passed
	i := eval.Wilson(float64(k), float64(r.Forged))
	return float64(k) / float64(r.Forged), i.Low, i.High
}

// BatchOf is the probability that a batch of n rollouts is caught when all are audited, if a share of them is forged as
// in the batches that were measured and had any: by the lower end of the 95 % interval of Rate.
func (r Row) BatchOf(n int) float64 {
	_, low, _ := r.Rate()
	sum := 0.0
	for _, share := range r.Shares {
		sum -= math.Expm1(float64(n) * share * math.Log1p(-low))
	}
	return sum / float64(max(1, len(r.Shares)))
}

// Measure makes batches in all these ways for some rounds, and audits every rollout with every check under every set
// of limits: it gives a row for each, rows[limits][way]. note is called after each batch.
func (l *Lab) Measure(ctx context.Context, ways []Forger, rounds int, limits []Tolerance, note func(string)) ([][]Row, error) {
	rows := make([][]Row, len(limits))
	for i := range rows {
		for _, f := range ways {
			rows[i] = append(rows[i], Row{Name: f.Name, Doc: f.Doc, By: map[verify.Check]int{}})
		}
	}
	for round := range rounds {
		for w := range ways {
			b, err := ways[w].Forge(ctx, l)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", ways[w].Name, err)
			}
			results, spread, err := l.audit(ctx, &ways[w], b, limits)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", ways[w].Name, err)
			}
			for i := range limits {
				rows[i][w].add(results[i], spread[i])
			}
			if note != nil {
				r := &rows[0][w]
				note(fmt.Sprintf("round %d, %s: %d forged, %d failed", round+1, r.Name, r.Forged, r.Failed))
			}
		}
		if err := l.Next(ctx); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// result is what became of one rollout.
type result struct {
	tokens int
	forged bool
	failed []verify.Check
}

// add takes a batch in; spread says that its log-probs failed as a whole.
func (r *Row) add(results []result, spread bool) {
	caught, touched := spread, 0
	if spread {
		r.By[verify.CheckSpread]++
	}
	for _, x := range results {
		r.Rollouts++
		r.Tokens += x.tokens
		bad := len(x.failed) > 0
		if bad {
			r.Failed++
			caught = true
		}
		if x.forged {
			r.Forged++
			touched++
		}
		if x.forged && !bad {
			r.Passed++
		}
		for _, c := range x.failed {
			r.By[c]++
		}
	}
	r.Batches++
	if caught {
		r.Caught++
	}
	if touched > 0 {
		r.Touched++
		r.Shares = append(r.Shares, float64(touched)/float64(len(results)))
	}
}

// audit sends a batch over the wire and audits every rollout, results[limits][rollout], and its log-probs as a whole.
func (l *Lab) audit(ctx context.Context, f *Forger, b *batch.Batch, limits []Tolerance) (results [][]result, spread []bool, err error) {
	honest, err := l.honestUnder(ctx, f)
	if err != nil {
		return nil, nil, err
	}
	results, spread = make([][]result, len(limits)), make([]bool, len(limits))
	raw, _, err := b.Encode()
	if err != nil { // the format has no bytes for such a batch
		for i := range results {
			for j := range b.Rollouts {
				results[i] = append(results[i], result{len(b.Rollouts[j].Tokens), true, []verify.Check{verify.CheckFormat}})
			}
		}
		return results, spread, nil
	}
	file, err := batch.Parse(raw)
	if err != nil {
		return nil, nil, err
	}
	b = file.Batch(0, file.Len())
	a, err := l.auditor(ctx, f)
	if err != nil {
		return nil, nil, err
	}
	all := make([]int, len(b.Rollouts))
	for i := range all {
		all[i] = i
	}
	beacon := [32]byte{byte(l.round), byte(l.round >> 8), 0xBE}
	challenge := func(i int) uint64 { return verify.Challenge(beacon, file.Root, i) }
	reports, err := a.CheckAll(ctx, b, all, challenge)
	if err != nil {
		return nil, nil, err
	}
	for n := range limits {
		a.Limits = limits[n].Limits
		spread[n] = !f.Own && !verify.JudgeSpread(audit.LogpErrors(b, all, reports), limits[n].RMS).OK
		for i, report := range reports {
			r := &b.Rollouts[i]
			x := result{tokens: len(r.Tokens), forged: b.Header != honest.Header || !same(r, &honest.Rollouts[i])}
			for _, finding := range a.Again(report, &b.Header, r, challenge(i)) {
				if !finding.OK && (!f.Own || finding.Check == verify.CheckDuplicate || finding.Check == verify.CheckPlausible) {
					x.failed = append(x.failed, finding.Check)
				}
			}
			results[n] = append(results[n], x)
		}
	}
	return results, spread, nil
}

// under gives the policy that the forger's batches name.
func (f *Forger) under(l *Lab) (*policy.Policy, error) {
	if f.Under == nil {
		return l.Policy, nil
	}
	return f.Under(l)
}

// honestUnder gives the batch of an honest peer under that policy.
func (l *Lab) honestUnder(ctx context.Context, f *Forger) (*batch.Batch, error) {
	if f.Under == nil {
		return l.Honest(ctx)
	}
	return l.once(f.Name, func() (*batch.Batch, error) {
		p, err := f.Under(l)
		if err != nil {
			return nil, err
		}
		h, groups := l.Claim()
		h.Policy = p.Hash
		return audit.Produce(ctx, p, l, h, groups, l.config.Samples)
	})
}

// auditor is one of another peer, who has seen a neighbour's batch and the last round's.
func (l *Lab) auditor(ctx context.Context, f *Forger) (*audit.Auditor, error) {
	last, err := l.Last(ctx)
	if err != nil {
		return nil, err
	}
	neighbour, err := l.Neighbour(ctx)
	if err != nil {
		return nil, err
	}
	want, _ := l.Claim()
	bounds, err := l.Bounds(ctx)
	if err != nil {
		return nil, err
	}
	p, err := f.under(l)
	if err != nil {
		return nil, err
	}
	want.Policy = p.Hash
	a := &audit.Auditor{Policy: p, Source: l, All: true, Want: &want, Copies: verify.NewCopies(1 << 20), Plausible: &bounds}
	for _, b := range []*batch.Batch{last, neighbour} {
		a.Remember(b)
	}
	return a, nil
}

// same compares what a batch holds of a rollout: tokens, quantised log-probs, proofs.
func same(a, b *batch.Rollout) bool {
	return slices.Equal(a.Tokens, b.Tokens) && slices.Equal(a.Proofs, b.Proofs) &&
		slices.EqualFunc(a.Logp, b.Logp, func(x, y float32) bool { return verify.QuantiseLogp(x) == verify.QuantiseLogp(y) })
}
