package redteam

import (
	"context"
	"strings"

	"swarmrl/policy/model"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
)

// permuted is an honest peer whose engine sums in another order. Renumbering the features of the
// residual stream and of the MLP gives a model that computes the same function; every sum over
// features then runs in another order, as on another engine. Its hidden states are put back into
// the claimed order before they are proven.
func permuted(ctx context.Context, l *Lab) (*batch.Batch, error) {
	c := l.Policy.Model.Config
	residual, inner := l.permutation("residual", c.Hidden), l.permutation("inner", c.Intermediate)
	p, err := l.Altered("permuted", func(t model.Param) { permute(t, residual, inner) })
	if err != nil {
		return nil, err
	}
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	out, err := rollout.Generate(ctx, p, reqs, l.config.Sampling, rollout.Options{WantHidden: true})
	if err != nil {
		return nil, err
	}
	for i := range out {
		unpermute(out[i].Hidden, residual)
	}
	h, groups := l.Claim()
	return l.pack(h, groups, out)
}

// unpermute puts rows of hidden states back into the claimed order of features.
func unpermute(hidden []uint16, order []int) {
	row := make([]uint16, len(order))
	for ; len(hidden) > 0; hidden = hidden[len(order):] {
		copy(row, hidden)
		for i, from := range order {
			hidden[from] = row[i]
		}
	}
}

// permutation gives the same shuffle of n for the same name.
func (l *Lab) permutation(name string, n int) []int {
	if p, ok := l.orders[name]; ok {
		return p
	}
	p := l.Rand.Perm(n)
	l.orders[name] = p
	return p
}

// permute renumbers the features of one parameter: new[i] = old[order[i]].
func permute(t model.Param, residual, inner []int) {
	switch name := t.Name; {
	case strings.HasSuffix(name, "q_norm.weight"), strings.HasSuffix(name, "k_norm.weight"), strings.HasSuffix(name, ".bias"):
	case strings.HasSuffix(name, "norm.weight"):
		permuteRows(t.Data, residual, 1)
	case strings.HasSuffix(name, "embed_tokens.weight"), strings.HasSuffix(name, "lm_head.weight"),
		strings.HasSuffix(name, "q_proj.weight"), strings.HasSuffix(name, "k_proj.weight"), strings.HasSuffix(name, "v_proj.weight"):
		permuteCols(t.Data, residual)
	case strings.HasSuffix(name, "gate_proj.weight"), strings.HasSuffix(name, "up_proj.weight"):
		permuteCols(t.Data, residual)
		permuteRows(t.Data, inner, len(residual))
	case strings.HasSuffix(name, "down_proj.weight"):
		permuteCols(t.Data, inner)
		permuteRows(t.Data, residual, len(inner))
	case strings.HasSuffix(name, "o_proj.weight"):
		permuteRows(t.Data, residual, len(t.Data)/len(residual))
	}
}

func permuteRows(data []float32, order []int, cols int) {
	old := append([]float32(nil), data...)
	for i, from := range order {
		copy(data[i*cols:(i+1)*cols], old[from*cols:])
	}
}

func permuteCols(data []float32, order []int) {
	cols := len(order)
	old := make([]float32, cols)
	for ; len(data) > 0; data = data[cols:] {
		copy(old, data)
		for i, from := range order {
			data[i] = old[from]
		}
	}
}
