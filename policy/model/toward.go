package model

import (
	"fmt"

	"swarmrl/policy/nn"
)

// Divergence is a distance between the next-token distributions of teachers and a student.
type Divergence uint8

// The divergences, with p the student's distribution and q the mean of the teachers'.
const (
	ForwardKL Divergence = iota // Σ q·log(q/p): cover what the teachers do
	ReverseKL                   // Σ p·log(p/q): do only what the teachers do
)

// least is the lowest teacher's probability that a logarithm is taken of.
const least = 1e-30

// Encode is Forward without the head: the tape has hidden states, no log-probabilities. It is all that
// BackwardToward needs of student and teachers.
func (m *Model) Encode(b *Batch, temperature float32) (*Tape, error) {
	t, err := m.openHeld(b, temperature)
	if err != nil {
		return nil, err
	}
	t.each(t.forward)
	clear(t.Logp)
	clear(t.Entropy)
	return t, nil
}

// BackwardToward adds to g the gradient of Σ weight·divergence over the positions that have a
// target, and gives the divergence of each, (T), 0 elsewhere. It sees all of the vocabulary, not the
// target alone; logits of student and teachers are held for some positions at a time. teachers are
// tapes of Encode or Forward over the same batch by models with the same vocabulary; they stay as they are.
// Like Backward it uses t up.
func (m *Model) BackwardToward(t *Tape, teachers []*Tape, d Divergence, weight []float32, g *Grads) ([]float32, error) {
	rows := len(t.batch.Tokens)
	switch {
	case !m.Trains():
		return nil, fmt.Errorf("backward: the model was loaded for inference")
	case len(weight) != rows:
		return nil, fmt.Errorf("backward: %d weights for %d tokens", len(weight), rows)
	case len(teachers) == 0:
		return nil, fmt.Errorf("backward: no teacher")
	}
	for i, x := range teachers {
		if c := x.m.Config; c.Vocab != m.Config.Vocab || len(x.batch.Tokens) != rows {
			return nil, fmt.Errorf("backward: teacher %d saw %d tokens of a vocabulary of %d, the student %d of %d",
				i, len(x.batch.Tokens), c.Vocab, rows, m.Config.Vocab)
		}
	}
	out := make([]float32, rows)
	t.backwardAll(g, func(l *lane, p *headPass) func(at []int) {
		q := newTeaching(l, p, teachers)
		return func(at []int) {
			p.compute(at)
			q.mean(at)
			v := m.Config.Vocab
			m.pool.For(len(at), rowGrain, func(lo, hi int) {
				u, l := make([]float32, v), make([]float32, v)
				for i := lo; i < hi; i++ {
					r := at[i]
					out[r] = diverge(p.logits[i*v:][:v], q.p[i*v:][:v], u, l, d, weight[r], t.invTemp)
				}
			})
		}
	})
	return out, nil
}

// diverge replaces a row of logits by weight times the divergence's gradient, and gives the
// divergence. q is the teachers' row; u and l are scratch of the same length.
func diverge(z, q, u, l []float32, d Divergence, weight, invTemp float32) float32 {
	nn.Scale(z, invTemp, z)
	sum := nn.LogSumExp(z)
	for j := range z {
		u[j] = z[j] - sum // log p
		l[j] = max(q[j], least)
	}
	nn.Log(l, l)
	nn.Exp(z, u) // p
	scale := weight * invTemp
	if d == ForwardKL {
		nn.Sub(l, l, u)
		kl := nn.Dot(q, l)
		nn.Sub(z, z, q)
		nn.Scale(z, scale, z)
		return kl
	}
	nn.Sub(u, u, l)
	kl := nn.Dot(z, u)
	for j := range z {
		z[j] = float32(z[j]*(u[j]-kl)) * scale
	}
	return kl
}

// teaching computes the teachers' mean distribution for some positions at a time.
type teaching struct {
	student  *Tape
	teachers []*Tape
	p        []float32 // (rows, V) the mean
	h, z     []float32 // of one teacher
}

// newTeaching takes its memory from l, like the pass of the student's head.
func newTeaching(l *lane, p *headPass, teachers []*Tape) *teaching {
	v, width := p.t.m.Config.Vocab, 0
	for _, x := range teachers {
		width = max(width, x.m.Config.Hidden)
	}
	return &teaching{
		student: p.t, teachers: teachers,
		p: l.scratch.take(p.size * v), z: l.scratch.take(p.size * v), h: l.scratch.take(p.size * width),
	}
}

// mean fills p for positions of the batch.
func (q *teaching) mean(at []int) {
	v := q.student.m.Config.Vocab
	share := 1 / float32(len(q.teachers))
	for k, x := range q.teachers {
		c := x.m.Config.Hidden
		for i, r := range at {
			copy(q.h[i*c:], x.Hidden[r*c:][:c])
		}
		x.net.head.forward(q.student.m.pool, nil, q.z, q.h, len(at))
		q.student.m.pool.For(len(at), rowGrain, func(lo, hi int) {
			for i := lo; i < hi; i++ {
				z, p := q.z[i*v:][:v], q.p[i*v:][:v]
				nn.Scale(z, x.invTemp, z)
				nn.Softmax(z)
				if k == 0 {
					nn.Scale(p, share, z)
				} else {
					nn.Axpy(p, share, z)
				}
			}
		})
	}
}
