package model

import (
	"math"
	"testing"
)

// TestTowardByDifferences checks the gradients of both divergences, from one teacher and from two, at
// a temperature, and that a model is at no distance from itself.
func TestTowardByDifferences(t *testing.T) {
	for _, c := range oddShapes() {
		m := wide(c, Options{Train: true})
		first, second := Random(c, 5, 0.3, Options{}), Random(c, 6, 0.3, Options{})
		for _, d := range []Divergence{ForwardKL, ReverseKL} {
			for _, models := range [][]*Model{{first}, {first, second}} {
				checkToward(t, m, models, d)
			}
			if apart, _ := toward(t, m, []*Model{m}, d, m.NewGrads()); math.Abs(apart) > 1e-4 {
				t.Errorf("%s: a model is %g away from itself", c.Arch, apart)
			}
		}
	}
}

// toward gives the weighted divergence and the least of its positions.
func toward(t *testing.T, m *Model, teachers []*Model, d Divergence, g *Grads) (sum, least float64) {
	t.Helper()
	b := randomBatch(m.Config, 1, 9, 4)
	var tapes []*Tape
	for _, x := range teachers {
		tape, err := x.Encode(b, 0.8)
		if err != nil {
			t.Fatal(err)
		}
		defer tape.Release()
		tapes = append(tapes, tape)
	}
	tape, err := m.Forward(b, 0.8)
	if err != nil {
		t.Fatal(err)
	}
	defer tape.Release()
	weight := make([]float32, len(b.Tokens))
	for i := range weight {
		weight[i] = 1 + float32(i%3)
	}
	apart, err := m.BackwardToward(tape, tapes, d, weight, g)
	if err != nil {
		t.Fatal(err)
	}
	for i, x := range apart {
		sum += float64(weight[i]) * float64(x)
		least = min(least, float64(x))
		if b.Targets[i] < 0 && x != 0 {
			t.Errorf("position %d has no target and the divergence %g", i, x)
		}
	}
	return sum, least
}

func checkToward(t *testing.T, m *Model, teachers []*Model, d Divergence) {
	t.Helper()
	g := m.NewGrads()
	if _, least := toward(t, m, teachers, d, g); least < -1e-5 {
		t.Errorf("%s: a divergence of %g", m.Config.Arch, least)
	}
	for k, p := range m.Params() {
		for i := 0; i < len(p.Data); i += 1 + len(p.Data)/5 {
			const h = 1.0 / 512
			old := p.Data[i]
			p.Data[i] = old + h
			up, _ := toward(t, m, teachers, d, m.NewGrads())
			p.Data[i] = old - h
			down, _ := toward(t, m, teachers, d, m.NewGrads())
			p.Data[i] = old
			want, got := (up-down)/(2*h), float64(g.Params()[k].Data[i])
			if math.Abs(got-want) > 0.01*math.Abs(want)+0.03 {
				t.Errorf("%s %s[%d], divergence %d of %d teachers: gradient %g, finite differences %g", m.Config.Arch, p.Name, i, d, len(teachers), got, want)
			}
		}
	}
}

func TestBadToward(t *testing.T) {
	c := oddShapes()[0]
	m := wide(c, Options{Train: true})
	b := randomBatch(c, 1, 9, 4)
	tape, err := m.Forward(b, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer tape.Release()
	weight := make([]float32, len(b.Tokens))
	if _, err := m.BackwardToward(tape, nil, ForwardKL, weight, m.NewGrads()); err == nil {
		t.Error("no teacher accepted")
	}
	if _, err := m.BackwardToward(tape, []*Tape{tape}, ForwardKL, weight[1:], m.NewGrads()); err == nil {
		t.Error("a weight too few accepted")
	}
	short := randomBatch(c, 2, 9)
	other, err := m.Forward(short, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Release()
	if _, err := m.BackwardToward(tape, []*Tape{other}, ForwardKL, weight, m.NewGrads()); err == nil {
		t.Error("another batch accepted")
	}
}
