package rollout

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

func models(t testing.TB) []string {
	found, err := filepath.Glob(filepath.Join(root(), "models", "*", "expected.json"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no model vectors under %s: %v", root(), err)
	}
	for i := range found {
		found[i] = filepath.Dir(found[i])
	}
	return found
}

func load(t testing.TB, dir string, threads int) *policy.Policy {
	t.Helper()
	pool := nn.NewPool(threads)
	t.Cleanup(pool.Close)
	m, err := model.Load(dir, model.Options{Pool: pool})
	if err != nil {
		t.Fatal(err)
	}
	return &policy.Policy{Model: m}
}

type greedyCase struct {
	Prompt, Output []int32
	EOS            *int32
}

func TestGreedyVectors(t *testing.T) {
	for _, dir := range models(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(dir, "expected.json"))
			if err != nil {
				t.Fatal(err)
			}
			var want struct {
				Greedy, Batch []greedyCase
				GreedyBatch   []greedyCase `json:"greedy_batch"`
				GreedyEOS     greedyCase   `json:"greedy_eos"`
			}
			if err := json.Unmarshal(data, &want); err != nil {
				t.Fatal(err)
			}
			cases := append(append(want.Greedy, want.GreedyBatch...), want.GreedyEOS)
			var reqs []Request
			for _, c := range cases {
				r := Request{Prompt: c.Prompt, MaxNew: len(c.Output)}
				if c.EOS != nil {
					r.MaxNew, r.Stop = 2*len(c.Output), []int32{*c.EOS}
				}
				reqs = append(reqs, r)
			}
			p := load(t, dir, 2)
			for _, slots := range []int{1, 2, 0} {
				out, err := Generate(context.Background(), p, reqs, Sampling{}, Options{Slots: slots})
				if err != nil {
					t.Fatal(err)
				}
				for i, c := range out {
					if !slices.Equal(c.Tokens, cases[i].Output) {
						t.Errorf("slots %d, prompt %d: %v, want %v", slots, i, c.Tokens, cases[i].Output)
					}
					if want := map[bool]Finish{true: EOS, false: Length}[cases[i].EOS != nil]; c.Finish != want {
						t.Errorf("prompt %d: finish %v, want %v", i, c.Finish, want)
					}
				}
			}
		})
	}
}

// settings are samplings that use each path of the sampler.
var settings = []Sampling{
	{},
	{Temperature: 1},
	{Temperature: 0.7},
	{Temperature: 1.3, TopK: 20},
	{Temperature: 1, TopP: 0.9},
	{Temperature: 0.8, MinP: 0.05, TopK: 100, TopP: 0.95},
}

// requests are of different prompts, some shared, lengths and seeds.
func requests(c *model.Config) []Request {
	var reqs []Request
	for i := range 11 {
		r := Request{Seed: uint64(i) * 0x9e3779b97f4a7c15, MaxNew: 3 + i*5, Stop: []int32{int32(c.Vocab - 1)}}
		for j := range 1 + i/3*37%90 {
			r.Prompt = append(r.Prompt, int32((j*31+i/3*7)%c.Vocab))
		}
		reqs = append(reqs, r)
	}
	return reqs
}

// TestCompany: what a request gets does not depend on slots, threads, or other requests.
func TestCompany(t *testing.T) {
	dir := models(t)
	for _, s := range settings {
		var want []Completion
		for _, threads := range []int{1, 2} {
			p := load(t, dir[len(dir)-1], threads)
			reqs := requests(p.Model.Config)
			for _, slots := range []int{0, 1, 3} {
				got, err := Generate(context.Background(), p, reqs, s, Options{Slots: slots, WantHidden: true})
				if err != nil {
					t.Fatal(err)
				}
				if want == nil {
					want = got
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("%+v, %d slots, %d threads: %s", s, slots, threads, diff)
				}
			}
			for i := range reqs {
				alone, err := Generate(context.Background(), p, reqs[i:i+1], s, Options{WantHidden: true})
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(want[i], alone[0]); diff != "" {
					t.Fatalf("%+v, request %d alone: %s", s, i, diff)
				}
			}
		}
	}
}

// TestReplay: one prefill gives the bits that generation gave, and honest tokens have no margin.
func TestReplay(t *testing.T) {
	for _, dir := range models(t) {
		p := load(t, dir, 2)
		reqs := requests(p.Model.Config)
		for _, s := range settings {
			out, err := Generate(context.Background(), p, reqs, s, Options{WantHidden: true})
			if err != nil {
				t.Fatal(err)
			}
			for i, c := range out {
				trace, err := Replay(context.Background(), p, reqs[i], c.Tokens, s)
				if err != nil {
					t.Fatal(err)
				}
				want := &Trace{Margin: make([]float32, len(c.Tokens)), Logp: c.Logp, LogpT1: c.LogpT1, Hidden: c.Hidden, EOSProb: c.EOSProb}
				if diff := cmp.Diff(want, trace); diff != "" {
					t.Fatalf("%s, %+v, request %d: %s", filepath.Base(dir), s, i, diff)
				}
			}
		}
	}
}

// TestReplayAll: together, with bad ones among them, each claim gets what it gets alone.
func TestReplayAll(t *testing.T) {
	p := load(t, models(t)[0], 2)
	for _, s := range settings {
		reqs := requests(p.Model.Config)
		out, err := Generate(context.Background(), p, reqs, s, Options{})
		if err != nil {
			t.Fatal(err)
		}
		var claims []Claim
		for round := range 12 { // enough for several passes
			for i, c := range out {
				claims = append(claims, Claim{reqs[i], c.Tokens[:1+(len(c.Tokens)-1)*(round%3)/2]})
			}
			claims = append(claims, Claim{Request: reqs[0]}, Claim{Request{MaxNew: 1}, []int32{1}}, Claim{reqs[0], []int32{-1}})
		}
		traces, errs := ReplayAll(context.Background(), p, claims, s)
		for i, c := range claims[:2*len(claims)/12] {
			alone, err := Replay(context.Background(), p, c.Request, c.Tokens, s)
			if (err == nil) != (errs[i] == nil) || (err == nil) != (traces[i] != nil) {
				t.Fatalf("claim %d: %v, alone %v", i, errs[i], err)
			}
			if diff := cmp.Diff(alone, traces[i]); diff != "" {
				t.Fatalf("claim %d: %s", i, diff)
			}
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Replay(ctx, p, Request{Prompt: []int32{1}, MaxNew: 1}, []int32{1}, Sampling{}); err != context.Canceled {
		t.Errorf("canceled: %v", err)
	}
}

// TestReplayForged: other tokens, another seed and another temperature leave margins.
func TestReplayForged(t *testing.T) {
	p := load(t, models(t)[0], 1)
	s := Sampling{Temperature: 1}
	req := Request{Prompt: []int32{1, 2, 3}, Seed: 5, MaxNew: 40}
	out, err := Generate(context.Background(), p, []Request{req}, s, Options{})
	if err != nil {
		t.Fatal(err)
	}
	honest := out[0].Tokens
	for name, forge := range map[string]func(r *Request, s *Sampling, tokens []int32){
		"seed":        func(r *Request, _ *Sampling, _ []int32) { r.Seed++ },
		"temperature": func(_ *Request, s *Sampling, _ []int32) { s.Temperature = 0.5 },
		"greedy":      func(_ *Request, s *Sampling, _ []int32) { s.Temperature = 0 },
		"filter":      func(_ *Request, s *Sampling, _ []int32) { s.TopK = 2 },
		"prompt":      func(r *Request, _ *Sampling, _ []int32) { r.Prompt = []int32{1, 2, 4} },
		"token":       func(_ *Request, _ *Sampling, tokens []int32) { tokens[7] = (tokens[7] + 1) % 100 },
	} {
		r, forged, tokens := req, s, slices.Clone(honest)
		forge(&r, &forged, tokens)
		trace, err := Replay(context.Background(), p, r, tokens, forged)
		if err != nil {
			t.Fatal(err)
		}
		if nn.Max(trace.Margin) <= 0 {
			t.Errorf("another %s leaves no margin", name)
		}
	}
}

func TestBadRequests(t *testing.T) {
	p := load(t, models(t)[0], 1)
	c := p.Model.Config
	ok := []int32{1, 2}
	for want, r := range map[string]Request{
		"request 0: the prompt is empty":                                                                           {MaxNew: 1},
		"request 0: at most 0 new tokens: want 1 or more":                                                          {Prompt: ok},
		"request 0: prompt token -1 at 1: outside a vocabulary of 512":                                             {Prompt: []int32{1, -1}, MaxNew: 1},
		"request 0: stop token 512 at 0: outside a vocabulary of 512":                                              {Prompt: ok, MaxNew: 1, Stop: []int32{512}},
		fmt.Sprintf("request 0: prompt of 2 tokens and %d new ones: the context holds %d", c.Context-1, c.Context): {Prompt: ok, MaxNew: c.Context - 1},
	} {
		if _, err := Generate(context.Background(), p, []Request{r}, Sampling{}, Options{}); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
		if _, err := Replay(context.Background(), p, r, ok[:1], Sampling{}); err == nil {
			t.Errorf("replay: no error, want %s", want)
		}
	}
	for _, s := range []Sampling{{Temperature: -1}, {TopK: -1}, {TopP: 2}, {MinP: -1}} {
		if _, err := Generate(context.Background(), p, nil, s, Options{}); err == nil {
			t.Errorf("%+v: no error", s)
		}
	}
	if out, err := Generate(context.Background(), p, nil, Sampling{}, Options{}); err != nil || len(out) != 0 {
		t.Errorf("nothing to generate: %v %v", out, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	n := 0
	_, err := Generate(ctx, p, []Request{{Prompt: ok, MaxNew: 100}}, Sampling{}, Options{OnToken: func(int, int32) {
		if n++; n == 3 {
			cancel()
		}
	}})
	if err != context.Canceled || n != 3 {
		t.Errorf("%v after %d tokens, want a cancellation after 3", err, n)
	}
}

const goldenFile = "testdata/golden.json"

// TestGolden: every kernel of this machine draws the committed tokens with the committed numbers.
// SWARM_GOLDEN=write records them anew.
func TestGolden(t *testing.T) {
	known := map[string]string{}
	if data, err := os.ReadFile(goldenFile); err == nil {
		if err := json.Unmarshal(data, &known); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range models(t) {
		for _, s := range settings {
			name := fmt.Sprintf("%s %+v", filepath.Base(dir), s)
			for _, kernel := range nn.Kernels() {
				restore, err := nn.Use(kernel)
				if err != nil {
					t.Fatal(err)
				}
				p := load(t, dir, 2)
				out, err := Generate(context.Background(), p, requests(p.Model.Config)[:5], s, Options{WantHidden: true})
				restore()
				if err != nil {
					t.Fatal(err)
				}
				data, err := json.Marshal(out) // floats by their shortest decimals, which tell all of them apart
				if err != nil {
					t.Fatal(err)
				}
				got := fmt.Sprintf("%.12x", sha256.Sum256(data))
				if want, ok := known[name]; ok && got != want && os.Getenv("SWARM_GOLDEN") != "write" {
					t.Errorf("%s on %s: digest %s, want %s", name, kernel, got, want)
				}
				known[name] = got
			}
		}
	}
	if os.Getenv("SWARM_GOLDEN") == "write" {
		data, err := json.MarshalIndent(known, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(goldenFile, append(data, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
