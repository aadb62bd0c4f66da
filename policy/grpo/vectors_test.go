package grpo

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swarmrl/policy/ckpt"
)

// root is the folder that holds grpo/ and models/: SWARM_VECTORS, else testdata.
func root() string {
	if dir := os.Getenv("SWARM_VECTORS"); dir != "" {
		return dir
	}
	return "testdata"
}

func readJSON(t *testing.T, name string, into any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root(), "grpo", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// tensor is numbers of any recorded type, widened.
type tensor struct {
	shape []int
	f     []float32
}

func readTensors(t *testing.T, path string) map[string]tensor {
	t.Helper()
	f, err := ckpt.OpenSafetensors(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := map[string]tensor{}
	for _, x := range f.Tensors() {
		w := tensor{shape: x.Shape}
		switch x.DType {
		case "F32":
			for i := 0; i < len(x.Data); i += 4 {
				w.f = append(w.f, math.Float32frombits(binary.LittleEndian.Uint32(x.Data[i:])))
			}
		case "I64":
			for i := 0; i < len(x.Data); i += 8 {
				w.f = append(w.f, float32(int64(binary.LittleEndian.Uint64(x.Data[i:]))))
			}
		default:
			t.Fatalf("%s: type %s", x.Name, x.DType)
		}
		out[strings.Clone(x.Name)] = w
	}
	return out
}

// lossConfig is a recorded configuration, in TRL's words.
type lossConfig struct {
	LossType     string   `json:"loss_type"`
	Level        string   `json:"importance_sampling_level"`
	Low          float64  `json:"epsilon_low"`
	High         float64  `json:"epsilon_high"`
	Delta        *float64 `json:"delta"`
	Beta         float64  `json:"beta"`
	Temperature  float64  `json:"temperature"`
	MaxLen       int      `json:"max_completion_length"`
	KLCorrected  bool     `json:"use_bias_correction_kl"`
	TopEntropy   float64  `json:"top_entropy_quantile"`
	OffPolicy    *float64 `json:"off_policy_mask_threshold"`
	EntropyCoef  float64  `json:"entropy_coef"`
	Accumulation int      `json:"accumulation"`
	OnPolicy     bool     `json:"on_policy"`
	ToolMask     bool     `json:"tool_mask"`
	Mode         *string  `json:"is_mode"`
	Min          *float64 `json:"is_min"`
	Max          *float64 `json:"is_max"`
}

func (c lossConfig) config() Config {
	out := Config{
		Kind: Kind(c.LossType), Level: Level(c.Level), EpsilonLow: c.Low, EpsilonHigh: c.High, Beta: c.Beta,
		KLCorrected: c.KLCorrected, MaxLen: c.MaxLen, EntropyCoef: c.EntropyCoef, OffPolicy: c.OffPolicy,
		TopEntropy: &c.TopEntropy,
	}
	set := func(to *float64, from *float64) {
		if from != nil {
			*to = *from
		}
	}
	set(&out.Delta, c.Delta)
	set(&out.CorrectionMin, c.Min)
	set(&out.CorrectionMax, c.Max)
	if c.Mode != nil {
		out.Correction = Correction(*c.Mode)
	}
	return out
}

type lossCase struct {
	Config  json.RawMessage     `json:"config"`
	Items   int                 `json:"num_items_in_batch"`
	Loss    float64             `json:"loss"`
	Metrics map[string]*float64 `json:"metrics"`
}

// table is the stand-in policy of a recorded file: free logits over B×T positions.
type table struct {
	b, t, v int
	x       map[string]tensor
}

func TestLossVectors(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(root(), "grpo", "loss_*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no loss files: %v", err)
	}
	for _, path := range files {
		var file struct {
			Shape    struct{ B, T, V int }
			Defaults json.RawMessage
			Cases    map[string]lossCase
		}
		readJSON(t, filepath.Base(path), &file)
		tab := table{file.Shape.B, file.Shape.T, file.Shape.V, readTensors(t, strings.TrimSuffix(path, "json")+"safetensors")}
		if len(file.Cases) == 0 {
			t.Fatal("no cases")
		}
		for name, c := range file.Cases {
			t.Run(filepath.Base(path)+"/"+name, func(t *testing.T) {
				var cfg lossConfig
				for _, raw := range []json.RawMessage{file.Defaults, c.Config} {
					if err := json.Unmarshal(raw, &cfg); err != nil {
						t.Fatal(err)
					}
				}
				tab.check(t, name, cfg, c)
			})
		}
	}
}

func (tab table) check(t *testing.T, name string, cfg lossConfig, want lossCase) {
	tokens, at, probs := tab.pack(cfg)
	res, err := Loss(cfg.config(), tokens, Totals{Tokens: want.Items, Parts: cfg.Accumulation})
	if err != nil {
		t.Fatal(err)
	}
	if math.Abs(res.Loss-want.Loss) > 1e-6 {
		t.Errorf("loss %v, want %v", res.Loss, want.Loss)
	}
	checkMetrics(t, res.Stats, want.Metrics)
	d := make([]float64, tab.b*tab.t*tab.v)
	for i, pos := range at {
		dH := 0.0
		if res.DEntropy != nil {
			dH = float64(res.DEntropy[i])
		}
		tok := int(tab.x["completion_ids"].f[pos])
		for v, p := range probs[i] {
			g := -p * float64(res.DLogp[i])
			if v == tok {
				g += float64(res.DLogp[i])
			}
			if p > 0 {
				g -= dH * p * (math.Log(p) + float64(tokens.Entropy[i]))
			}
			d[pos*tab.v+v] = g / cfg.Temperature
		}
	}
	recorded := tab.x["dlogits."+name].f
	for i := range recorded {
		if math.Abs(d[i]-float64(recorded[i])) > 1e-6 {
			t.Fatalf("dlogits[%d] is %v, want %v", i, d[i], recorded[i])
		}
	}
}

// pack gives the counted prefix of each row as ragged tokens, their places in B×T and their
// distributions.
func (tab table) pack(cfg lossConfig) (b *Tokens, at []int, probs [][]float64) {
	b = &Tokens{Starts: []int{0}, Advantages: tab.x["advantages"].f}
	for s := range tab.b {
		for i := range tab.t {
			pos := s*tab.t + i
			if tab.x["completion_mask"].f[pos] == 0 {
				continue
			}
			logits := tab.x["logits"].f[pos*tab.v : (pos+1)*tab.v]
			p, logp, entropy := softmax(logits, cfg.Temperature, int(tab.x["completion_ids"].f[pos]))
			at, probs = append(at, pos), append(probs, p)
			b.Logp, b.Entropy = append(b.Logp, float32(logp)), append(b.Entropy, float32(entropy))
			b.Ref = append(b.Ref, tab.x["ref_logps"].f[pos])
			b.Sampler = append(b.Sampler, tab.x["sampler_logps"].f[pos])
			if !cfg.OnPolicy {
				b.Old = append(b.Old, tab.x["old_logps"].f[pos])
			}
			if cfg.ToolMask {
				b.Mask = append(b.Mask, tab.x["tool_mask"].f[pos] != 0)
			}
		}
		b.Starts = append(b.Starts, len(at))
	}
	return b, at, probs
}

func softmax(logits []float32, temperature float64, tok int) (p []float64, logp, entropy float64) {
	top, sum := math.Inf(-1), 0.0
	for _, x := range logits {
		top = max(top, float64(x)/temperature)
	}
	p = make([]float64, len(logits))
	for v, x := range logits {
		p[v] = math.Exp(float64(x)/temperature - top)
		sum += p[v]
	}
	for v := range p {
		p[v] /= sum
		entropy -= p[v] * math.Log(p[v])
	}
	return p, math.Log(p[tok]), entropy
}

func checkMetrics(t *testing.T, s Stats, want map[string]*float64) {
	t.Helper()
	ours := map[string]float64{
		"kl": s.KL, "entropy": s.Entropy, "clip_ratio/low_mean": s.ClipLow, "clip_ratio/high_mean": s.ClipHigh,
		"clip_ratio/region_mean": s.Clip(), "clip_ratio/low_min": s.ClipLowMin, "clip_ratio/high_max": s.ClipHighMax,
		"cispo_clip_ratio": s.ClipHigh, "vespo/phi_seq_mean": s.Phi,
	}
	for name, x := range want {
		got, ok := ours[name]
		if ok && x != nil && math.Abs(got-*x) > 2e-6*max(1, math.Abs(*x)) {
			t.Errorf("%s is %v, want %v", name, got, *x)
		}
	}
}

func TestAdvantageVectors(t *testing.T) {
	var cases []struct {
		Name       string       `json:"name"`
		Group      int          `json:"group_size"`
		Scale      Scale        `json:"scale_rewards"`
		How        string       `json:"aggregation"`
		Weights    []float64    `json:"weights"`
		Rewards    [][]*float64 `json:"rewards"`
		Advantages []float64    `json:"advantages"`
		Equal      float64      `json:"frac_reward_zero_std"`
	}
	readJSON(t, "advantages.json", &cases)
	if len(cases) == 0 {
		t.Fatal("no cases")
	}
	for _, c := range cases {
		r := Rewards{Weights: c.Weights, Group: c.Group, Scale: c.Scale, EachFirst: c.How == "normalize_then_sum"}
		for _, row := range c.Rewards {
			var values []float64
			for _, x := range row {
				if x == nil {
					values = append(values, math.NaN())
					continue
				}
				values = append(values, float64(float32(*x)))
			}
			r.Values = append(r.Values, values)
		}
		adv, equal, err := r.Advantages()
		if err != nil {
			t.Fatal(err)
		}
		rel := 1e-5
		if strings.HasPrefix(c.Name, "large") || strings.HasPrefix(c.Name, "tiny_spread") {
			rel = 1e-4 // float32 cancellation in the recorded values
		}
		for i, want := range c.Advantages {
			if math.Abs(float64(adv[i])-want) > rel*math.Abs(want)+1e-7 {
				t.Errorf("%s: advantage %d is %v, want %v", c.Name, i, adv[i], want)
			}
		}
		if math.Abs(equal-c.Equal) > 1e-6 {
			t.Errorf("%s: share of equal rewards %v, want %v", c.Name, equal, c.Equal)
		}
	}
}
