package grpo

import (
	"math"
	"path/filepath"
	"testing"

	"swarmrl/policy/model"
	"swarmrl/policy/optim"
)

// e2eRun is a recorded run of five updates on one batch.
type e2eRun struct {
	Config    lossConfig `json:"config"`
	Losses    []float64  `json:"losses"`
	Norms     []float64  `json:"grad_norms_before_clip"`
	Optimizer struct {
		LR    float64 `json:"lr"`
		Beta1 float64 `json:"beta1"`
		Beta2 float64 `json:"beta2"`
		Eps   float64 `json:"eps"`
		Decay float64 `json:"weight_decay"`
		Clip  float64 `json:"clip_norm"`
		Steps int     `json:"steps"`
	} `json:"optimizer"`
}

// TestEndToEnd repeats TRL's runs on a real model: losses, gradients of every parameter, norms.
func TestEndToEnd(t *testing.T) {
	var file struct {
		Model string            `json:"model"`
		Runs  map[string]e2eRun `json:"runs"`
	}
	readJSON(t, "e2e.json", &file)
	if len(file.Runs) == 0 {
		t.Fatal("no runs")
	}
	for name, run := range file.Runs {
		t.Run(name, func(t *testing.T) {
			m, err := model.Load(filepath.Join(root(), "grpo", file.Model), model.Options{Train: true})
			if err != nil {
				t.Fatal(err)
			}
			x := readTensors(t, filepath.Join(root(), "grpo", "e2e_"+name+".safetensors"))
			newE2E(t, m, x, run).run()
		})
	}
}

// e2e is a run under way.
type e2e struct {
	t      *testing.T
	m      *model.Model
	x      map[string]tensor
	want   e2eRun
	batch  *model.Batch
	at     []int // position of each completion token in the batch
	place  []int // and in the recorded (B, T)
	tokens Tokens
	grads  *model.Grads
	flat   [][]float32
	opt    *optim.AdamW
}

func newE2E(t *testing.T, m *model.Model, x map[string]tensor, want e2eRun) *e2e {
	e := &e2e{t: t, m: m, x: x, want: want, batch: &model.Batch{Starts: []int{0}}, grads: m.NewGrads()}
	e.tokens = Tokens{Starts: []int{0}, Advantages: x["advantages"].f}
	for s := range x["advantages"].f {
		e.sequence(s)
	}
	var params []optim.Param
	for i, p := range m.Params() {
		params = append(params, optim.Param{Name: p.Name, Data: p.Data, Decay: len(p.Shape) > 1})
		e.flat = append(e.flat, e.grads.Params()[i].Data)
	}
	o := want.Optimizer
	var err error
	e.opt, err = optim.New(params, optim.Config{Beta1: o.Beta1, Beta2: o.Beta2, Eps: o.Eps, Decay: o.Decay})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// sequence packs prompt and completion of row s without their padding.
func (e *e2e) sequence(s int) {
	pick := func(ids, mask string) (out []int32, places []int) {
		n := e.x[ids].shape[1]
		for i := s * n; i < (s+1)*n; i++ {
			if e.x[mask].f[i] != 0 {
				out, places = append(out, int32(e.x[ids].f[i])), append(places, i)
			}
		}
		return out, places
	}
	prompt, _ := pick("prompt_ids", "prompt_mask")
	completion, places := pick("completion_ids", "completion_mask")
	first := len(e.batch.Tokens) + len(prompt) - 1
	e.batch.Tokens = append(append(e.batch.Tokens, prompt...), completion[:len(completion)-1]...)
	for range len(prompt) - 1 {
		e.batch.Targets = append(e.batch.Targets, -1)
	}
	e.batch.Targets = append(e.batch.Targets, completion...)
	e.batch.Starts = append(e.batch.Starts, len(e.batch.Tokens))
	for i, place := range places {
		e.at, e.place = append(e.at, first+i), append(e.place, place)
		e.tokens.Old = append(e.tokens.Old, e.x["old_logps"].f[place])
		e.tokens.Ref = append(e.tokens.Ref, e.x["ref_logps"].f[place])
	}
	e.tokens.Starts = append(e.tokens.Starts, len(e.at))
}

// loss runs the model forward and, unless it is the last time, backward into the gradients.
func (e *e2e) loss(backward bool) float64 {
	tape, err := e.m.Forward(e.batch, float32(e.want.Config.Temperature))
	if err != nil {
		e.t.Fatal(err)
	}
	defer tape.Release()
	e.tokens.Logp = nil
	for _, t := range e.at {
		e.tokens.Logp = append(e.tokens.Logp, tape.Logp[t])
	}
	c := e.want.Config.config()
	c.TopEntropy = nil
	res, err := Loss(c, &e.tokens, Totals{})
	if err != nil {
		e.t.Fatal(err)
	}
	if backward {
		d := make([]float32, len(e.batch.Tokens))
		for i, t := range e.at {
			d[t] = res.DLogp[i]
		}
		e.grads.Zero()
		if err := e.m.Backward(tape, d, nil, e.grads); err != nil {
			e.t.Fatal(err)
		}
	}
	return res.Loss
}

func (e *e2e) run() {
	for step, want := range e.want.Losses {
		last := step == e.want.Optimizer.Steps
		got := e.loss(!last)
		if math.Abs(got-want) > 2e-5 {
			e.t.Errorf("step %d: loss %v, want %v", step, got, want)
		}
		if last {
			return
		}
		if step == 0 {
			e.compareFirst()
		}
		norm, err := optim.Clip(e.flat, e.want.Optimizer.Clip)
		if err != nil {
			e.t.Fatal(err)
		}
		if w := e.want.Norms[step]; math.Abs(norm-w) > 1e-4*w {
			e.t.Errorf("step %d: gradient norm %v, want %v", step, norm, w)
		}
		if err := e.opt.Step(e.flat, e.want.Optimizer.LR); err != nil {
			e.t.Fatal(err)
		}
	}
}

// compareFirst holds the first step's log-probabilities and every gradient.
func (e *e2e) compareFirst() {
	for i, place := range e.place {
		if d := math.Abs(float64(e.tokens.Logp[i] - e.x["logps"].f[place])); d > 2e-5 {
			e.t.Errorf("log-probability %d differs by %v", i, d)
		}
	}
	for _, g := range e.grads.Params() {
		want, ok := e.x["grad."+g.Name]
		if !ok {
			e.t.Errorf("no recorded gradient of %s", g.Name)
			continue
		}
		var off, size float64
		for i, w := range want.f {
			d := float64(g.Data[i]) - float64(w)
			off, size = off+d*d, size+float64(w)*float64(w)
		}
		if math.Sqrt(off) > 1e-4*math.Sqrt(size) {
			e.t.Errorf("gradient of %s is off by %v of its norm", g.Name, math.Sqrt(off/size))
		}
	}
}
