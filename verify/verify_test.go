package verify

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestDrawIsUniformAndStable(t *testing.T) {
	counts := make([]int, 10)
	for i := range 4000 {
		drawn := Draw([32]byte{byte(i), byte(i >> 8)}, [32]byte{1}, 10, 3)
		if len(drawn) != 3 || drawn[0] >= drawn[1] || drawn[1] >= drawn[2] {
			t.Fatalf("drew %v", drawn)
		}
		for _, d := range drawn {
			counts[d]++
		}
	}
	for i, c := range counts { // binomial: 1200 ± 29
		if c < 1050 || c > 1350 {
			t.Errorf("index %d drawn %d times of 4000, want about 1200", i, c)
		}
	}
	if a, b := Draw([32]byte{7}, [32]byte{8}, 100, 5), Draw([32]byte{7}, [32]byte{8}, 100, 5); a[0] != b[0] || a[4] != b[4] {
		t.Errorf("same beacon, other draw: %v and %v", a, b)
	}
	if got := Draw([32]byte{}, [32]byte{}, 0, 5); len(got) != 0 {
		t.Errorf("drew %v of nothing", got)
	}
}

// The formula against a simulation of a peer that forges a share of its rollouts.
func TestDetectionMatchesSimulation(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, c := range []struct{ n, f, q, rounds int }{{64, 3, 4, 1}, {64, 6, 4, 5}, {32, 1, 2, 20}, {16, 16, 1, 1}} {
		const trials = 4000
		caught := 0
		for range trials {
			hit := false
			for round := range c.rounds {
				beacon := [32]byte{byte(r.Uint32()), byte(r.Uint32()), byte(r.Uint32()), byte(r.Uint32()), byte(round)}
				for _, i := range Draw(beacon, [32]byte{}, c.n, c.q) {
					hit = hit || i < c.f
				}
			}
			if hit {
				caught++
			}
		}
		p := Detection(c.n, c.f, c.q, c.rounds)
		got := float64(caught) / trials
		if sigma := math.Sqrt(p*(1-p)/trials) + 1e-9; math.Abs(got-p) > 4*sigma {
			t.Errorf("%+v: simulated %.3f, formula %.3f", c, got, p)
		}
	}
}

func TestAuditCount(t *testing.T) {
	a := Audit{Rate: 0.1, Min: 2}
	for _, c := range []struct {
		n        int
		standing float64
		want     int
	}{{0, 1, 0}, {1, 1, 1}, {64, 1, 7}, {10, 1, 2}, {64, 0, 64}, {64, math.NaN(), 64}, {64, 0.5, 36}, {64, 9, 7}} {
		if got := a.Count(c.n, c.standing); got != c.want {
			t.Errorf("%d rollouts at standing %v: %d audits, want %d", c.n, c.standing, got, c.want)
		}
	}
}

func TestJudgeSampling(t *testing.T) {
	nan := float32(math.NaN())
	for _, c := range []struct {
		margins []float32
		limits  Limits
		ok      bool
	}{
		{[]float32{0, 0, 0}, Exact(), true},
		{nil, Exact(), true},
		{[]float32{0, 1e-7, 0}, Exact(), false},
		{[]float32{0, nan}, Tolerant(), false},
		{[]float32{-1}, Tolerant(), false},
		{[]float32{float32(math.Inf(1))}, Tolerant(), false},
		{make([]float32, 100), Tolerant(), true},
		{append(make([]float32, 99), 1), Tolerant(), true},
		{append(make([]float32, 99), 5), Tolerant(), false},
		{append(make([]float32, 9), 1), Tolerant(), true}, // one of a short rollout
		{append(make([]float32, 18), 1, 1), Tolerant(), false},
		{append(make([]float32, 99), 1, 1), Tolerant(), true},
	} {
		if got := JudgeSampling(c.margins, c.limits); got.OK != c.ok {
			t.Errorf("%v: %v", c.margins, got)
		}
	}
}

func TestJudgeLogp(t *testing.T) {
	claimed := make([]float32, 0, 1000)
	own := make([]float32, 0, 1000)
	for i := range 1000 {
		lp := -float32(i) * 0.0313
		own = append(own, lp)
		claimed = append(claimed, Logp(QuantiseLogp(lp)))
	}
	if f := JudgeLogp(claimed, own, Exact()); !f.OK || f.Value > 1.0/4096+1e-6 {
		t.Errorf("honest quantised log-probs: %v", f)
	}
	claimed[999], own[999] = Logp(QuantiseLogp(-40)), -40 // unlikelier than the format can say
	if f := JudgeLogp(claimed, own, Exact()); !f.OK {
		t.Errorf("a log-prob below the format's least: %v", f)
	}
	claimed[7] += 0.01
	if f := JudgeLogp(claimed, own, Exact()); f.OK || f.Token != 7 {
		t.Errorf("shifted log-prob: %v", f)
	}
	if f := JudgeLogp(claimed[:5], own, Exact()); f.OK {
		t.Errorf("missing log-probs: %v", f)
	}
	own[0] = float32(math.NaN())
	if f := JudgeLogp(claimed, own, Exact()); f.OK {
		t.Errorf("NaN: %v", f)
	}
}

func TestJudgeFinish(t *testing.T) {
	l := Limits{EOSFloor: 0.1}
	for _, c := range []struct {
		f  Finish
		ok bool
	}{
		{Finish{EOS: true, Tokens: 3, Max: 10, EOSProb: 0.5}, true},
		{Finish{EOS: true, Tokens: 3, Max: 10, EOSProb: 0.05}, false},
		{Finish{EOS: true, Tokens: 3, Max: 10, EOSProb: math.NaN()}, false},
		{Finish{Tokens: 10, Max: 10}, true},
		{Finish{Tokens: 9, Max: 10}, false},
		{Finish{Tokens: 0, Max: 10, EOS: true, EOSProb: 1}, false},
		{Finish{Tokens: 11, Max: 10}, false},
	} {
		if got := JudgeFinish(c.f, l); got.OK != c.ok {
			t.Errorf("%+v: %v", c.f, got)
		}
	}
}

func TestJudgePlausible(t *testing.T) {
	p := Plausibility{MaxTokens: 100, MeanLogp: -3, TokenLogp: -12, Repetition: 0.5}
	flat := func(n int, lp float32) ([]int32, []float32) {
		tokens, logp := make([]int32, n), make([]float32, n)
		for i := range tokens {
			tokens[i], logp[i] = int32(i), lp
		}
		return tokens, logp
	}
	tokens, logp := flat(60, -1)
	if f := JudgePlausible(tokens, logp, p); !f.OK {
		t.Errorf("honest: %v", f)
	}
	logp[30] = -15
	if f := JudgePlausible(tokens, logp, p); f.OK || f.Token != 30 {
		t.Errorf("planted word: %v", f)
	}
	for i := range tokens {
		tokens[i], logp[i] = int32(i%4), -0.1
	}
	if f := JudgePlausible(tokens, logp, p); f.OK {
		t.Errorf("repetition: %v", f)
	}
	if f := JudgePlausible(flat2(flat(101, -1))(p)); f.OK {
		t.Errorf("too long: %v", f)
	}
	if f := JudgePlausible(flat2(flat(30, -4))(p)); f.OK {
		t.Errorf("implausible: %v", f)
	}
	if f := JudgePlausible(nil, nil, p); f.OK {
		t.Errorf("empty: %v", f)
	}
}

func flat2(tokens []int32, logp []float32) func(Plausibility) ([]int32, []float32, Plausibility) {
	return func(p Plausibility) ([]int32, []float32, Plausibility) { return tokens, logp, p }
}

func TestLimitsValidate(t *testing.T) {
	for _, l := range []Limits{Exact(), Tolerant(), Loosest()} {
		if err := l.Validate(); err != nil {
			t.Error(err)
		}
	}
	for i, spoil := range []func(l *Limits){
		func(l *Limits) { l.Mismatches = 60.0 / 128 }, func(l *Limits) { l.Mean = 40 }, func(l *Limits) { l.Median = 40 }, // as deployed
		func(l *Limits) { l.Mean = math.NaN() }, func(l *Limits) { l.LateTokens = -1 }, func(l *Limits) { l.Logp = math.Inf(1) },
		func(l *Limits) { l.Degree = 0 }, func(l *Limits) { l.OffPoint = 1 }, func(l *Limits) { l.MaxMargin = 9 },
	} {
		l := Exact()
		if spoil(&l); l.Validate() == nil {
			t.Errorf("%d: %+v accepted", i, l)
		}
	}
}

func FuzzCompare(f *testing.F) {
	h := activations("gauss", 5, 40, 64, 16, nil)
	fp, err := NewFingerprinter(16)
	if err != nil {
		f.Fatal(err)
	}
	good, err := fp.Commit(nil, h, 64)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good, uint64(1))
	f.Add([]byte{}, uint64(0))
	f.Add(good[:34], uint64(0))
	f.Fuzz(func(t *testing.T, proofs []byte, challenge uint64) {
		findings := fp.JudgeProofs(proofs, h, 64, challenge, Exact())
		_, bad := Failed(findings)
		if honest := string(proofs) == string(good); honest == bad {
			t.Fatalf("proofs of %d bytes: %v", len(proofs), findings)
		}
	})
}
