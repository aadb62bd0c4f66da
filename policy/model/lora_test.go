package model

import (
	"math"
	"slices"
	"strings"
	"testing"

	"swarmrl/policy/nn"
)

// adapted is a random model with adapters whose values are not trivial.
func adapted(t *testing.T, c *Config, threads int, targets ...string) *Model {
	t.Helper()
	pool := nn.NewPool(threads)
	t.Cleanup(pool.Close)
	m, err := New(c, InMemory(RandomTensors(c, 3, 0.3, pool)), Options{Pool: pool, Adapter: &Adapter{Rank: 3, Alpha: 4, Targets: targets, Seed: 5}})
	if err != nil {
		t.Fatal(err)
	}
	for k, p := range m.Params() {
		if strings.HasSuffix(p.Name, "lora_B.weight") {
			for i := range p.Data {
				p.Data[i] = 0.25 * float32((i*7+k)%5-2)
			}
		}
	}
	m.Refresh()
	return m
}

func TestAdapterGradients(t *testing.T) {
	for _, c := range oddShapes() {
		m := adapted(t, c, 2, adapterTargets...)
		if want := 14 * c.Layers; len(m.Params()) != want || len(m.NewGrads().Params()) != want {
			t.Fatalf("%d parameters, want %d", len(m.Params()), want)
		}
		b := randomBatch(c, 1, 9, 4)
		loss := func() float64 {
			tape, err := m.Forward(b, 1.1)
			if err != nil {
				t.Fatal(err)
			}
			defer tape.Release()
			s := 0.0
			for i, token := range b.Tokens {
				s += float64(token%5-2)*float64(tape.Logp[i]) + float64(token%3)*float64(tape.Entropy[i])
			}
			return s
		}
		tape, g := backward(t, m, b, nil)
		tape.Release()
		for k, p := range m.Params() {
			for i := 0; i < len(p.Data); i += 1 + len(p.Data)/5 {
				const h = 1.0 / 512
				old := p.Data[i]
				p.Data[i] = old + h
				up := loss()
				p.Data[i] = old - h
				down := loss()
				p.Data[i] = old
				want, got := (up-down)/(2*h), float64(g.Params()[k].Data[i])
				if math.Abs(got-want) > 0.01*math.Abs(want)+0.03 {
					t.Errorf("%s %s[%d]: gradient %g, finite differences %g", c.Arch, p.Name, i, got, want)
				}
			}
		}
	}
}

// TestAdapterBits: threads change nothing, decoders read the rounded adapters, and merged weights
// are the same model.
func TestAdapterBits(t *testing.T) {
	for _, c := range oddShapes() {
		m, other := adapted(t, c, 1, "q_proj", "v_proj", "down_proj"), adapted(t, c, 3, "down_proj", "v_proj", "q_proj")
		b := randomBatch(c, 150, 3, 40)
		tape, want := backward(t, m, b, nil)
		tape2, got := backward(t, other, b, nil)
		if !slices.Equal(tape.Logp, tape2.Logp) {
			t.Errorf("%s: threads change log-probabilities", c.Arch)
		}
		sameGrads(t, want, got, "")
		for _, p := range m.Params() { // so that masters and what decoders read are equal
			half := make([]uint16, len(p.Data))
			nn.NarrowBF16(half, p.Data)
			nn.WidenBF16(p.Data, half)
		}
		m.Refresh()
		tape, err := m.Forward(b, 1)
		if err != nil {
			t.Fatal(err)
		}
		if h := decode(t, m, b.Tokens[:150], 7); !slices.Equal(h[:150*c.Hidden], tape.Hidden[:150*c.Hidden]) {
			t.Errorf("%s: decoding gives other bits", c.Arch)
		}
		merged, err := New(c, InMemory(m.Tensors()), Options{})
		if err != nil {
			t.Fatal(err)
		}
		near(t, string(c.Arch)+" merged", decode(t, merged, b.Tokens[:20], 20), decode(t, m, b.Tokens[:20], 20), 0.1)
		if ts := m.AdapterTensors(); len(ts) != 6*c.Layers || !strings.HasPrefix(ts[0].Name, "base_model.model.model.layers.0.mlp.down_proj.lora_A") {
			t.Errorf("%s: %d adapter tensors, the first %s", c.Arch, len(ts), ts[0].Name)
		}
	}
}

func TestBadAdapters(t *testing.T) {
	c := oddShapes()[0]
	for want, a := range map[string]Adapter{
		"rank 0":           {Alpha: 1, Targets: []string{"q_proj"}},
		"rank 2000":        {Rank: 2000, Alpha: 1, Targets: []string{"q_proj"}},
		"alpha NaN":        {Rank: 1, Alpha: math.NaN(), Targets: []string{"q_proj"}},
		"without targets":  {Rank: 1, Alpha: 1},
		`target "lm_head"`: {Rank: 1, Alpha: 1, Targets: []string{"lm_head"}},
		`target "q_proj"`:  {Rank: 1, Alpha: 1, Targets: []string{"q_proj", "q_proj"}},
	} {
		_, err := New(c, InMemory(RandomTensors(c, 1, 1, nn.NewPool(1))), Options{Adapter: &a})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %v, want %s", a, err, want)
		}
	}
}
