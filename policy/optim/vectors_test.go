package optim

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// root is the folder that holds optim/: SWARM_VECTORS, else testdata.
func root() string {
	if dir := os.Getenv("SWARM_VECTORS"); dir != "" {
		return dir
	}
	return "testdata"
}

func readJSON(t *testing.T, name string, into any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root(), "optim", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// readF32 reads the float32 tensors of a safetensors file that the test trusts.
func readF32(t *testing.T, name string) map[string][]float32 {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root(), "optim", name))
	if err != nil {
		t.Fatal(err)
	}
	n := binary.LittleEndian.Uint64(b)
	var header map[string]json.RawMessage
	if err := json.Unmarshal(b[8:8+n], &header); err != nil {
		t.Fatal(err)
	}
	out := map[string][]float32{}
	for key, raw := range header {
		var entry struct {
			DType   string `json:"dtype"`
			Offsets [2]int `json:"data_offsets"`
		}
		if key == "__metadata__" || json.Unmarshal(raw, &entry) != nil || entry.DType != "F32" {
			continue
		}
		data := b[8+int(n)+entry.Offsets[0] : 8+int(n)+entry.Offsets[1]]
		x := make([]float32, len(data)/4)
		for i := range x {
			x[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
		}
		out[key] = x
	}
	return out
}

type adamwCase struct {
	Config struct {
		LR     float64    `json:"lr"`
		Betas  [2]float64 `json:"betas"`
		Eps    float64    `json:"eps"`
		Decay  float64    `json:"weight_decay"`
		Clip   float64    `json:"clip"`
		Warmup int        `json:"warmup"`
		Total  int        `json:"total"`
	} `json:"config"`
	LR    []float64 `json:"lr"`
	Norms []float64 `json:"norms_before_clip"`
}

func TestAdamWVectors(t *testing.T) {
	var file struct {
		Steps   int                  `json:"steps"`
		Shapes  map[string][]int     `json:"shapes"`
		Decayed []string             `json:"decayed"`
		Cases   map[string]adamwCase `json:"cases"`
	}
	readJSON(t, "adamw.json", &file)
	tensors := readF32(t, "adamw.safetensors")
	if len(file.Cases) == 0 {
		t.Fatal("no cases")
	}
	for name, c := range file.Cases {
		t.Run(name, func(t *testing.T) {
			var names []string
			for key := range tensors {
				if rest, ok := strings.CutPrefix(key, name+"/init/"); ok {
					names = append(names, rest)
				}
			}
			slices.Sort(names)
			var params []Param
			for _, n := range names {
				data := slices.Clone(tensors[name+"/init/"+n])
				params = append(params, Param{Name: n, Data: data, Decay: slices.Contains(file.Decayed, n)})
			}
			runAdamW(t, name, c, params, tensors, file.Steps)
		})
	}
}

func runAdamW(t *testing.T, name string, c adamwCase, params []Param, tensors map[string][]float32, steps int) {
	opt, err := New(params, Config{Beta1: c.Config.Betas[0], Beta2: c.Config.Betas[1], Eps: c.Config.Eps, Decay: c.Config.Decay})
	if err != nil {
		t.Fatal(err)
	}
	schedule := Schedule{Base: c.Config.LR}
	if c.Config.Total > 0 {
		schedule = Schedule{Base: c.Config.LR, Shape: Cosine, Warmup: c.Config.Warmup, Total: c.Config.Total}
	}
	for step := range steps {
		var grads [][]float32
		for _, p := range params {
			grads = append(grads, slices.Clone(tensors[keyOf(name, "grad", p.Name, step)]))
		}
		norm, err := Clip(grads, c.Config.Clip)
		if err != nil {
			t.Fatal(err)
		}
		if c.Config.Clip > 0 && !near(norm, c.Norms[step], 1e-6, 0) {
			t.Errorf("step %d: norm %v, want %v", step, norm, c.Norms[step])
		}
		if lr := schedule.At(step); !near(lr, c.LR[step], 1e-7, 1e-18) {
			t.Errorf("step %d: lr %v, want %v", step, lr, c.LR[step])
		}
		if err := opt.Step(grads, schedule.At(step)); err != nil {
			t.Fatal(err)
		}
		for _, p := range params {
			compare(t, p.Name, p.Data, tensors[keyOf(name, "param", p.Name, step)], 5e-6, 1e-6)
		}
	}
	state := opt.State()
	for i, p := range params {
		// A first moment may cancel to near 0, so its tolerance also counts the tensor's largest.
		m := tensors[name+"/m/"+p.Name]
		compare(t, "m of "+p.Name, state.M[i], m, 1e-6, 1e-6*float64(max(slices.Max(m), -slices.Min(m))))
		compare(t, "v of "+p.Name, state.V[i], tensors[name+"/v/"+p.Name], 1e-6, 1e-25)
	}
}

func keyOf(name, kind, param string, step int) string {
	b, _ := json.Marshal(step)
	return name + "/" + kind + "/" + param + "/" + string(b)
}

func TestScheduleVectors(t *testing.T) {
	var file map[string]struct {
		Warmup int       `json:"warmup"`
		Total  int       `json:"total"`
		Floor  float64   `json:"min_lr_rate"`
		Base   float64   `json:"base_lr"`
		LR     []float64 `json:"lr"`
	}
	readJSON(t, "schedules.json", &file)
	if len(file) == 0 {
		t.Fatal("no cases")
	}
	for name, c := range file {
		shape := Cosine // the recorded names say the shape where it is another
		for _, s := range []Shape{Constant, Linear} {
			if strings.HasPrefix(name, string(s)) {
				shape = s
			}
		}
		s := Schedule{Base: c.Base, Shape: shape, Warmup: c.Warmup, Total: c.Total, Floor: c.Floor}
		if err := s.Validate(); err != nil {
			t.Fatal(err)
		}
		for i, want := range c.LR {
			if got := s.At(i); !near(got, want, 1e-7, 1e-18) {
				t.Errorf("%s: step %d has rate %v, want %v", name, i, got, want)
			}
		}
	}
}

func TestClipVectors(t *testing.T) {
	var cases []struct {
		Name    string      `json:"name"`
		Max     float64     `json:"max_norm"`
		Norm    float64     `json:"norm"`
		Grads   [][]float32 `json:"grads"`
		Clipped [][]float32 `json:"clipped"`
	}
	readJSON(t, "clip.json", &cases)
	if len(cases) == 0 {
		t.Fatal("no cases")
	}
	for _, c := range cases {
		norm, err := Clip(c.Grads, c.Max)
		if err != nil {
			t.Fatal(err)
		}
		if !near(norm, c.Norm, 1e-6, 0) {
			t.Errorf("%s: norm %v, want %v", c.Name, norm, c.Norm)
		}
		for i := range c.Grads {
			compare(t, c.Name, c.Grads[i], c.Clipped[i], 2e-6, 1e-12)
		}
	}
}

func near(got, want, rel, abs float64) bool {
	return math.Abs(got-want) <= rel*math.Abs(want)+abs
}

func compare(t *testing.T, what string, got, want []float32, rel, abs float64) {
	t.Helper()
	if len(got) != len(want) || len(want) == 0 {
		t.Fatalf("%s: %d numbers, want %d", what, len(got), len(want))
	}
	for i := range want {
		if !near(float64(got[i]), float64(want[i]), rel, abs) {
			t.Errorf("%s[%d] is %v, want %v", what, i, got[i], want[i])
			return
		}
	}
}
