package rollout

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"swarmrl/policy/nn"
)

// root is where the vectors are.
func root() string {
	if dir := os.Getenv("SWARM_VECTORS"); dir != "" {
		return dir
	}
	return "testdata"
}

// row is logits; null is minus infinity.
type row []float64

func (r *row) UnmarshalJSON(data []byte) error {
	var list []*float64
	if err := json.Unmarshal(data, &list); err != nil {
		return err
	}
	for _, v := range list {
		if v == nil {
			*r = append(*r, math.Inf(-1))
		} else {
			*r = append(*r, *v)
		}
	}
	return nil
}

func (r row) float32s() []float32 {
	out := make([]float32, len(r))
	for i, v := range r {
		out[i] = float32(v)
	}
	return out
}

// samplingFiles decodes each file of the sampling vectors that has cases of this kind.
func samplingFiles[T any](t *testing.T, has func(*T) bool) []*T {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(root(), "sampling", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	var out []*T
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		v := new(T)
		if err := json.Unmarshal(data, v); err != nil {
			t.Log(name, err)
		} else if has(v) {
			out = append(out, v)
		}
	}
	if len(out) == 0 {
		t.Fatalf("no cases in %s", filepath.Join(root(), "sampling"))
	}
	return out
}

type filterFile struct {
	Logits map[string]row
	Cases  []struct {
		Logits string
		Config struct {
			Temperature float32
			TopK        int     `json:"top_k"`
			TopP        float32 `json:"top_p"`
			MinP        float32 `json:"min_p"`
		}
		Kept  []int32
		Probs []float64
	}
}

func TestFilterVectors(t *testing.T) {
	for _, file := range samplingFiles(t, func(f *filterFile) bool { return len(f.Cases) > 0 && f.Cases[0].Kept != nil }) {
		for i, c := range file.Cases {
			s := Sampling{Temperature: c.Config.Temperature, TopK: c.Config.TopK, TopP: c.Config.TopP, MinP: c.Config.MinP}
			if s.Temperature == 0 {
				s.Temperature = 1
			}
			if err := s.Validate(); err != nil {
				t.Fatal(err)
			}
			smp := sampler{s: s}
			smp.filter(file.Logits[c.Logits].float32s())
			if !slices.Equal(smp.kept, c.Kept) {
				t.Errorf("case %d, %s %+v: kept %v, want %v", i, c.Logits, s, smp.kept, c.Kept)
				continue
			}
			for j, want := range c.Probs {
				got := math.Exp(float64(smp.logProb(smp.keptZ, nn.Max(smp.keptZ), smp.keptZ[j])))
				if math.Abs(got-want) > 1e-6 {
					t.Errorf("case %d, %s %+v: probability of %d is %v, want %v", i, c.Logits, s, c.Kept[j], got, want)
				}
			}
		}
	}
}

type entropyFile struct {
	Logits map[string]row
	Cases  []struct {
		Logits      string
		Temperature float32
		LogSumExp   float64 `json:"logsumexp"`
		Entropy     float64
		LogProbs    row
		Argmax      int32
	}
}

func TestEntropyVectors(t *testing.T) {
	for _, file := range samplingFiles(t, func(f *entropyFile) bool { return len(f.Cases) > 0 && f.Cases[0].LogProbs != nil }) {
		for i, c := range file.Cases {
			logits := file.Logits[c.Logits].float32s()
			z, shifted := make([]float32, len(logits)), make([]float32, len(logits))
			tolerance := 1e-5 * math.Max(1, math.Abs(float64(nn.Max(logits))))
			if d := pickGreedy(logits, nn.Max(logits), -1); d.token != c.Argmax {
				t.Errorf("case %d, %s: argmax %d, want %d", i, c.Logits, d.token, c.Argmax)
			}
			for target, want := range c.LogProbs {
				copy(z, logits)
				logp, entropy := nn.LogProb(z, shifted, int32(target), 1/c.Temperature)
				if float32(want) != logp && !(math.Abs(float64(logp)-want) <= tolerance) {
					t.Errorf("case %d, %s: log-probability of %d is %v, want %v", i, c.Logits, target, logp, want)
				}
				if math.Abs(float64(entropy)-c.Entropy) > tolerance {
					t.Errorf("case %d, %s: entropy %v, want %v", i, c.Logits, entropy, c.Entropy)
				}
			}
		}
	}
}

// TestOverflow: finite logits that overflow once divided by the temperature are an error, whatever is filtered.
func TestOverflow(t *testing.T) {
	for _, s := range []Sampling{{Temperature: 0.7}, {Temperature: 0.7, MinP: 0.05}, {Temperature: 0.7, TopK: 2}, {Temperature: 0.7, TopP: 0.5}, {Temperature: 1e-44}} {
		smp := sampler{s: s}
		if d, err := smp.draw([]float32{1, 3e38, -3e38, 0}, noise{}, -1); err == nil {
			t.Errorf("%+v: %+v", s, d)
		}
	}
}
