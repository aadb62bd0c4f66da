package model

import "swarmrl/policy/nn"

// A head's logits are computed for some rows at a time: logitRows of them, or as many fewer as keep
// the chunk under logitFloats (256 MiB), but at least 16.
const (
	logitRows   = 512
	logitFloats = 64 << 20
)

func (c *Config) chunkRows() int { return max(16, min(logitRows, logitFloats/c.Vocab)) }

// chunks calls f with the rows that have a target, some at a time: their indices, their hidden
// states packed into h, and logits for them.
func (t *Tape) chunks(f func(rows []int, h, logits []float32)) {
	c := t.m.Config
	size := c.chunkRows()
	h, logits := t.scratch.take(size*c.Hidden), t.scratch.take(size*c.Vocab)
	rows := make([]int, 0, size)
	flush := func() {
		if len(rows) == 0 {
			return
		}
		for i, r := range rows {
			copy(h[i*c.Hidden:], t.Hidden[r*c.Hidden:][:c.Hidden])
		}
		t.net.head.forward(t.m.pool, nil, logits, h, len(rows))
		f(rows, h, logits)
		rows = rows[:0]
	}
	for i, target := range t.batch.Targets {
		if target >= 0 {
			rows = append(rows, i)
		}
		if len(rows) == size {
			flush()
		}
	}
	flush()
	t.scratch.reset()
}

func (t *Tape) logProbs() {
	v := t.m.Config.Vocab
	clear(t.Logp)
	clear(t.Entropy)
	t.chunks(func(rows []int, _, logits []float32) {
		t.m.pool.For(len(rows), rowGrain, func(lo, hi int) {
			u := make([]float32, v)
			for i := lo; i < hi; i++ {
				r := rows[i]
				t.Logp[r], t.Entropy[r] = nn.LogProb(logits[i*v:][:v], u, t.batch.Targets[r], t.invTemp)
			}
		})
	})
}

// headBackward sets dHidden (T, C) and adds the gradient of the head's weight.
func (t *Tape) headBackward(dHidden, dLogp, dEntropy []float32, g *Grads) {
	c, pool := t.m.Config, t.m.pool
	v := c.Vocab
	clear(dHidden)
	dh := t.arena.take(c.chunkRows() * c.Hidden)
	t.chunks(func(rows []int, h, logits []float32) {
		pool.For(len(rows), rowGrain, func(lo, hi int) {
			u := make([]float32, v)
			for i := lo; i < hi; i++ {
				z, r := logits[i*v:][:v], rows[i]
				dEnt := float32(0)
				if dEntropy != nil {
					dEnt = dEntropy[r]
				}
				nn.LogProbBackward(z, u, t.batch.Targets[r], t.invTemp, dLogp[r], dEnt)
			}
		})
		t.net.head.weightBackward(pool, nil, &linearGrad{w: g.head}, logits, h, len(rows))
		t.net.head.backward(pool, nil, dh, logits, len(rows))
		for i, r := range rows {
			copy(dHidden[r*c.Hidden:][:c.Hidden], dh[i*c.Hidden:])
		}
	})
}
