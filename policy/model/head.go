package model

import "swarmrl/policy/nn"

// A head's logits are computed for some rows at a time: logitRows of them, or as many fewer as keep
// the chunks of all threads under logitFloats (256 MiB), but at least 16.
const (
	logitRows   = 512
	logitFloats = 64 << 20
)

func (c *Config) chunkRows(lanes int) int {
	return max(16, min(logitRows, logitFloats/c.Vocab/lanes))
}

// headPass is a group at the model's head.
type headPass struct {
	t         *Tape
	l         *lane
	g         *group
	rows      []int     // of the batch, those that have a target
	size      int       // of a chunk
	h, logits []float32 // (size, C) and (size, V)
	inv       []float32 // (size), see nn.LogProbKeep
	held      bool      // logits hold what logProbs left of all rows
}

// head takes the pass's memory from l, whose scratch must not be reset before it ends.
func (t *Tape) head(l *lane, g *group) *headPass {
	c := t.m.Config
	p := &headPass{t: t, l: l, g: g, size: min(c.chunkRows(t.lanes), g.hi-g.lo)}
	for i := g.lo; i < g.hi; i++ {
		if t.batch.Targets[i] >= 0 {
			p.rows = append(p.rows, i)
		}
	}
	p.h, p.logits = l.scratch.take(p.size*c.Hidden), l.scratch.take(p.size*c.Vocab)
	p.inv = l.scratch.take(p.size)
	return p
}

// chunks calls f with some of the rows at a time.
func (p *headPass) chunks(f func(rows []int)) {
	for lo := 0; lo < len(p.rows); lo += p.size {
		f(p.rows[lo:min(lo+p.size, len(p.rows))])
	}
}

// compute sets hidden states and logits of the rows.
func (p *headPass) compute(rows []int) {
	c := p.t.m.Config.Hidden
	for i, r := range rows {
		copy(p.h[i*c:][:c], p.t.Hidden[r*c:])
	}
	p.t.net.head.forward(p.t.m.pool, nil, p.logits, p.h, len(rows))
}

// logProbs sets the tape's log-probabilities and entropies.
func (p *headPass) logProbs() {
	t, v := p.t, p.t.m.Config.Vocab
	clear(t.Logp[p.g.lo:p.g.hi])
	clear(t.Entropy[p.g.lo:p.g.hi])
	p.chunks(func(rows []int) {
		p.compute(rows)
		t.m.pool.For(len(rows), rowGrain, func(lo, hi int) {
			u := make([]float32, v)
			for i := lo; i < hi; i++ {
				r := rows[i]
				t.Logp[r], t.Entropy[r], p.inv[i] = nn.LogProbKeep(p.logits[i*v:][:v], u, t.batch.Targets[r], t.invTemp)
			}
		})
	})
	p.held = len(p.rows) <= p.size
}

// backward sets dHidden (T, C) from the gradients of the logits, which loss writes over those of the
// rows that it is given, and in the group's turn adds the gradients of the head's weight and the
// final norm's.
func (p *headPass) backward(dHidden []float32, grads *Grads, loss func(rows []int)) {
	t, g, pool := p.t, p.g, p.t.m.pool
	c := t.m.Config.Hidden
	dh := p.l.scratch.take(p.size * c)
	clear(dHidden)
	begun := false
	p.chunks(func(rows []int) {
		loss(rows)
		t.net.head.backward(pool, nil, dh, p.logits, len(rows))
		for i, r := range rows {
			copy(dHidden[(r-g.lo)*c:][:c], dh[i*c:])
		}
		if !begun {
			t.turns.head.await(g.number)
			begun = true
		}
		t.net.head.weightBackward(pool, nil, &linearGrad{w: grads.head}, p.logits, p.h, len(rows))
	})
	if !begun {
		t.turns.head.await(g.number)
	}
	t.m.normWeightBackward(grads.norm, dHidden, g.x[t.m.Config.Layers], t.rstd[g.lo:], g.hi-g.lo)
	t.turns.head.pass()
}

// gradients replaces the rows' logits, or what logProbs left of them, by their gradients from dLogp
// and dEntropy (T), which may be nil.
func (p *headPass) gradients(rows []int, dLogp, dEntropy []float32) {
	t, v, first := p.t, p.t.m.Config.Vocab, p.g.lo
	again := p.held && dEntropy == nil
	if !again {
		p.compute(rows)
	}
	t.m.pool.For(len(rows), rowGrain, func(lo, hi int) {
		u := make([]float32, v)
		for i := lo; i < hi; i++ {
			z, r := p.logits[i*v:][:v], rows[i]
			switch {
			case again:
				nn.LogProbBackwardKept(z, t.batch.Targets[r], t.invTemp, p.inv[i], dLogp[r-first])
			case dEntropy == nil:
				nn.LogProbBackward(z, u, t.batch.Targets[r], t.invTemp, dLogp[r-first], 0)
			default:
				nn.LogProbBackward(z, u, t.batch.Targets[r], t.invTemp, dLogp[r-first], dEntropy[r-first])
			}
		}
	})
}
