package ckpt

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The files of an adapter as the PEFT library lays them out.
const (
	AdapterConfigName  = "adapter_config.json"
	AdapterWeightsName = "adapter_model.safetensors"
)

// adapterPrefix stands before every name in an adapter's weights.
const adapterPrefix = "base_model.model."

// Adapter is a LoRA adapter: for each module it adds Scale x B·A to the module's weight (Hu et al. 2021).
type Adapter struct {
	Base       string  // name or path of the base model, for people
	Rank       int     // r
	Alpha      float64 // lora_alpha
	RankStable bool    // scale alpha / sqrt(r) instead of alpha / r
	Modules    []LoRA  // sorted by name
}

// LoRA is an adapter's share of one module: A (r, in) and B (out, r).
type LoRA struct {
	Module string // such as model.layers.0.self_attn.q_proj
	A, B   Tensor
}

// Scale is what B·A is multiplied with.
func (a *Adapter) Scale() float64 {
	if a.RankStable {
		return a.Alpha / math.Sqrt(float64(a.Rank))
	}
	return a.Alpha / float64(a.Rank)
}

// Tensors gives the adapter's weights under their names in the file: PolicyHash of them is the adapter's
// hash.
func (a *Adapter) Tensors() []Tensor {
	var out []Tensor
	for _, m := range a.Modules {
		x, y := m.A, m.B
		x.Name = adapterPrefix + m.Module + ".lora_A.weight"
		y.Name = adapterPrefix + m.Module + ".lora_B.weight"
		out = append(out, x, y)
	}
	return sorted(out)
}

// AdapterConfig is the part of adapter_config.json that changes what an adapter computes.
type AdapterConfig struct {
	PeftType      string          `json:"peft_type"`
	TaskType      string          `json:"task_type"`
	Base          string          `json:"base_model_name_or_path"`
	Rank          int             `json:"r"`
	Alpha         float64         `json:"lora_alpha"`
	Dropout       float64         `json:"lora_dropout"`
	Bias          string          `json:"bias"`
	Targets       json.RawMessage `json:"target_modules"`
	FanInFanOut   bool            `json:"fan_in_fan_out"`
	RankStable    bool            `json:"use_rslora"`
	Dora          bool            `json:"use_dora"`
	InferenceMode bool            `json:"inference_mode"`
	RankPattern   map[string]any  `json:"rank_pattern,omitempty"`
	AlphaPattern  map[string]any  `json:"alpha_pattern,omitempty"`
	ModulesToSave []string        `json:"modules_to_save"`
}

// maxAdapterConfig bounds adapter_config.json in bytes.
const maxAdapterConfig = 1 << 20

// ParseAdapterConfig reads adapter_config.json. Whatever asks for more than plain or rank-stabilised LoRA
// is an error that names it.
func ParseAdapterConfig(src []byte) (AdapterConfig, error) {
	var c AdapterConfig
	if err := json.Unmarshal(src, &c); err != nil {
		return c, err
	}
	return c, c.check()
}

// ReadAdapterConfig reads that of a directory.
func ReadAdapterConfig(dir string) (AdapterConfig, error) {
	src, err := ReadFile(os.DirFS(dir), AdapterConfigName, maxAdapterConfig)
	if err != nil {
		return AdapterConfig{}, err
	}
	c, err := ParseAdapterConfig(src)
	if err != nil {
		err = fmt.Errorf("%s: %w", filepath.Join(dir, AdapterConfigName), err)
	}
	return c, err
}

// check names the first field that asks for something else than plain LoRA.
func (c *AdapterConfig) check() error {
	switch {
	case c.PeftType != "LORA":
		return fmt.Errorf("peft_type %q is not supported", c.PeftType)
	case c.Dora:
		return errors.New("use_dora is not supported")
	case c.FanInFanOut:
		return errors.New("fan_in_fan_out is not supported")
	case c.Bias != "" && c.Bias != "none":
		return fmt.Errorf("bias %q is not supported", c.Bias)
	case len(c.RankPattern) > 0:
		return errors.New("rank_pattern is not supported")
	case len(c.AlphaPattern) > 0:
		return errors.New("alpha_pattern is not supported")
	case len(c.ModulesToSave) > 0:
		return errors.New("modules_to_save is not supported")
	case c.Rank < 1 || c.Rank > 1<<16:
		return fmt.Errorf("r is %d", c.Rank)
	}
	return nil
}

// check holds the shapes of a module's two tensors.
func (m LoRA) check(rank int) error {
	for _, t := range []Tensor{m.A, m.B} {
		if err := t.check(); err != nil {
			return err
		}
		if len(t.Shape) != 2 || !t.DType.Float() {
			return fmt.Errorf("module %q: lora tensor of %s %v", m.Module, t.DType, t.Shape)
		}
	}
	if m.A.Shape[0] != rank || m.B.Shape[1] != rank {
		return fmt.Errorf("module %q: lora_A %v and lora_B %v for r %d", m.Module, m.A.Shape, m.B.Shape, rank)
	}
	return nil
}

// ReadAdapter reads an adapter in PEFT's layout. Its tensors are memory of their own.
func ReadAdapter(dir string) (*Adapter, error) {
	c, err := ReadAdapterConfig(dir)
	if err != nil {
		return nil, err
	}
	f, err := OpenSafetensors(filepath.Join(dir, AdapterWeightsName))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	a := &Adapter{Base: c.Base, Rank: c.Rank, Alpha: c.Alpha, RankStable: c.RankStable}
	err = f.Read(func() error {
		if err := a.collect(f.Tensors()); err != nil {
			return fmt.Errorf("%s: %w", filepath.Join(dir, AdapterWeightsName), err)
		}
		return nil
	})
	return a, err
}

// collect pairs the tensors of a file by their modules.
func (a *Adapter) collect(tensors []Tensor) error {
	found := map[string]*LoRA{}
	for _, t := range tensors {
		name, ok := strings.CutPrefix(t.Name, adapterPrefix)
		module, isA := strings.CutSuffix(name, ".lora_A.weight")
		if !isA {
			var isB bool
			module, isB = strings.CutSuffix(name, ".lora_B.weight")
			ok = ok && isB
		}
		if !ok || module == "" {
			return fmt.Errorf("tensor %q is no part of a LoRA adapter", t.Name)
		}
		if found[module] == nil {
			found[module] = &LoRA{Module: module}
		}
		t.Data = bytes.Clone(t.Data)
		if isA {
			found[module].A = t
		} else {
			found[module].B = t
		}
	}
	for _, m := range found {
		if err := m.check(a.Rank); err != nil {
			return err
		}
		a.Modules = append(a.Modules, *m)
	}
	slices.SortFunc(a.Modules, func(x, y LoRA) int { return strings.Compare(x.Module, y.Module) })
	return nil
}

// Merge gives the base's tensors with the adapter added, in bf16 where it was added: the sum is in
// float64 over the rank in order, rounded once to float32 and once to bf16.
func (a *Adapter) Merge(base []Tensor) ([]Tensor, error) {
	out := sorted(base)
	for _, m := range a.Modules {
		name := m.Module + ".weight"
		i := slices.IndexFunc(out, func(t Tensor) bool { return t.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("adapter: the base has no %q", name)
		}
		merged, err := a.mergeOne(out[i], m)
		if err != nil {
			return nil, err
		}
		out[i] = merged
	}
	return out, nil
}

func (a *Adapter) mergeOne(t Tensor, m LoRA) (Tensor, error) {
	if !slices.Equal(t.Shape, []int{m.B.Shape[0], m.A.Shape[1]}) {
		return t, fmt.Errorf("adapter: module %q of %v on a weight of %v",
			m.Module, []int{m.B.Shape[0], m.A.Shape[1]}, t.Shape)
	}
	w, err := t.Float32()
	down, errA := m.A.Float32()
	up, errB := m.B.Float32()
	if err := errors.Join(err, errA, errB); err != nil {
		return t, err
	}
	scale, cols := a.Scale(), t.Shape[1]
	sum := make([]float64, cols)
	for row := range t.Shape[0] {
		clear(sum)
		for k := range a.Rank {
			b := float64(up[row*a.Rank+k])
			for j, v := range down[k*cols : (k+1)*cols] {
				sum[j] += float64(b * float64(v))
			}
		}
		for j, s := range sum {
			w[row*cols+j] = float32(float64(w[row*cols+j]) + float64(scale*s))
		}
	}
	return FromFloat32(t.Name, t.Shape, w), nil
}
