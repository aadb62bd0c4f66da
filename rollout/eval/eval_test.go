package eval

import (
	"context"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
)

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if math.Abs(got-want) > tolerance {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

// TestWilson holds intervals against published values (Newcombe 1998, table I).
func TestWilson(t *testing.T) {
	for _, c := range []struct{ k, n, low, high float64 }{
		{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718},
	} {
		i := Wilson(c.k, c.n)
		near(t, "low", i.Low, c.low, 6e-5)
		near(t, "high", i.High, c.high, 6e-5)
	}
	if i := Wilson(0, 0); i.Low != 0 || i.High != 1 {
		t.Errorf("nothing seen: %v", i)
	}
}

// TestPassAt counts subsets.
func TestPassAt(t *testing.T) {
	for n := 1; n <= 8; n++ {
		for c := 0; c <= n; c++ {
			for k := 1; k <= n; k++ {
				hit, all := 0, 0
				for set := range 1 << n {
					size := 0
					for b := range n {
						size += set >> b & 1
					}
					if size == k {
						all++
						if set&(1<<c-1) != 0 {
							hit++
						}
					}
				}
				near(t, "pass@k", PassAt(n, c, k), float64(hit)/float64(all), 1e-12)
			}
		}
	}
}

func TestMcNemar(t *testing.T) {
	near(t, "p of 10 and 2", McNemar(10, 2), 0.03857421875, 1e-9)
	near(t, "p of 0 and 5", McNemar(0, 5), 0.0625, 1e-9)
	near(t, "p of 4 and 4", McNemar(4, 4), 1, 1e-9)
	near(t, "p of nothing", McNemar(0, 0), 1, 1e-9)
}

func loaded(t *testing.T, threads int) *policy.Policy {
	t.Helper()
	pool := nn.NewPool(threads)
	t.Cleanup(pool.Close)
	p, err := policy.FromFS(tiny.FS(), model.Options{Pool: pool})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestRun: a score comes out again, whatever the threads, and survives JSON.
func TestRun(t *testing.T) {
	c := Config{Envs: envs.TinyNames(), Tasks: 20, Samples: 4, Greedy: true, MaxNew: 44, Seed: 3}
	a, err := Run(context.Background(), loaded(t, 1), c)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Run(context.Background(), loaded(t, 2), c)
	if err != nil {
		t.Fatal(err)
	}
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	if string(x) != string(y) {
		t.Errorf("other threads, another report:\n%s\n%s", x, y)
	}
	var back Report
	if err := json.Unmarshal(x, &back); err != nil {
		t.Fatal(err)
	}
	p, err := Compare(a, &back)
	if err != nil || p.Difference.Mean != 0 || p.P != 1 {
		t.Errorf("compared with itself: %+v, %v", p, err)
	}
	if a.Seed&envs.EvaluationSeed == 0 || len(a.Outcomes) != 20 || len(a.Envs) != 5 {
		t.Errorf("%+v", a)
	}
	if table := a.Table(); strings.Count(table, "\n") != 7 {
		t.Errorf("table:\n%s", table)
	}
}

func TestRefused(t *testing.T) {
	p := loaded(t, 1)
	for want, c := range map[string]Config{
		"no environment": {},
		"not in the tab": {Envs: []string{"tiny-nothing"}},
		"pass@9":         {Envs: []string{"tiny-seq"}, Samples: 8, K: 9},
		"difficulty 2":   {Envs: []string{"tiny-seq"}, Difficulty: new(float64)},
	} {
		if c.Difficulty != nil {
			*c.Difficulty = 2
		}
		if _, err := Run(context.Background(), p, c); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if _, err := Compare(&Report{Seed: 1}, &Report{Seed: 2}); err == nil {
		t.Error("reports of two seeds were compared")
	}
}
