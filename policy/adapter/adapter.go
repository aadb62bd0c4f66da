// Package adapter keeps LoRA adapters (Hu et al., arXiv:2106.09685) on disk in the layout of
// Python's peft: adapter_config.json and adapter_model.safetensors, float32, with peft's names.
//
//	err := adapter.Save("run/adapter", adapter.Meta{Adapter: a, Base: base.Hash}, m.AdapterTensors())
//	meta, tensors, err := adapter.Load("run/adapter")
//	err = adapter.Fill(m, meta, tensors, baseHash) // m was loaded with Options.Adapter = &meta.Adapter
//
// The file's metadata entry "swarmrl_base" holds the hash of the base that the adapter was trained
// over: another base is refused. Adapters from elsewhere have none; only their shapes are held.
package adapter

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
)

// The names of peft's files.
const (
	ConfigName  = "adapter_config.json"
	WeightsName = "adapter_model.safetensors"
	baseKey     = "swarmrl_base"
)

// Meta is what an adapter directory says beside the weights.
type Meta struct {
	Adapter  model.Adapter
	Base     ckpt.Hash // zero when the file does not say
	BaseName string    // base_model_name_or_path, for peft
}

// peftConfig are the fields of adapter_config.json that decide what an adapter computes.
type peftConfig struct {
	PeftType      string   `json:"peft_type"`
	TaskType      string   `json:"task_type"`
	Base          string   `json:"base_model_name_or_path"`
	Rank          int      `json:"r"`
	Alpha         float64  `json:"lora_alpha"`
	Targets       []string `json:"target_modules"`
	Bias          string   `json:"bias"`
	Dropout       float64  `json:"lora_dropout"`
	FanInFanOut   bool     `json:"fan_in_fan_out"`
	RSLoRA        bool     `json:"use_rslora"`
	DoRA          bool     `json:"use_dora"`
	Inference     bool     `json:"inference_mode"`
	ModulesToSave []string `json:"modules_to_save"`
}

// Save writes the directory; each file is replaced at once or not at all, the weights last.
func Save(dir string, m Meta, tensors []ckpt.Tensor) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	targets := slices.Clone(m.Adapter.Targets)
	slices.Sort(targets)
	config, err := json.MarshalIndent(peftConfig{
		PeftType: "LORA", TaskType: "CAUSAL_LM", Base: m.BaseName, Rank: m.Adapter.Rank, Alpha: m.Adapter.Alpha,
		Targets: targets, Bias: "none", Inference: true,
	}, "", "  ")
	if err != nil {
		return err
	}
	err = ckpt.WriteAtomic(filepath.Join(dir, ConfigName), func(w io.Writer) error {
		_, err := w.Write(append(config, '\n'))
		return err
	})
	if err != nil {
		return err
	}
	return ckpt.WriteSafetensors(filepath.Join(dir, WeightsName), tensors, map[string]string{baseKey: m.Base.String()})
}

// maxConfig bounds adapter_config.json.
const maxConfig = 1 << 20

// Load reads a directory that Save or peft wrote. The tensors' data are copies.
func Load(dir string) (Meta, []ckpt.Tensor, error) {
	m, err := loadConfig(filepath.Join(dir, ConfigName))
	if err != nil {
		return m, nil, err
	}
	f, err := ckpt.OpenSafetensors(filepath.Join(dir, WeightsName))
	if err != nil {
		return m, nil, err
	}
	defer f.Close()
	if base := f.Metadata()[baseKey]; base != "" {
		if m.Base, err = ckpt.ParseHash(base); err != nil {
			return m, nil, fmt.Errorf("%s: %w", filepath.Join(dir, WeightsName), err)
		}
	}
	var tensors []ckpt.Tensor
	err = f.Read(func() error {
		for _, t := range f.Tensors() {
			t.Data = bytes.Clone(t.Data)
			tensors = append(tensors, t)
		}
		return nil
	})
	return m, tensors, err
}

func loadConfig(path string) (Meta, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Meta{}, err
	}
	if info.Size() > maxConfig {
		return Meta{}, fmt.Errorf("%s: %d bytes, want at most %d", path, info.Size(), maxConfig)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return Meta{}, err
	}
	m, err := parseConfig(data)
	if err != nil {
		return m, fmt.Errorf("%s: %w", path, err)
	}
	return m, nil
}

// parseConfig reads adapter_config.json; a feature that we do not compute is an error that names it.
func parseConfig(data []byte) (Meta, error) {
	var c peftConfig
	if err := json.Unmarshal(data, &c); err != nil {
		return Meta{}, err
	}
	for _, x := range []struct {
		what string
		is   bool
	}{
		{"a peft_type other than LORA", c.PeftType != "LORA"},
		{"bias", c.Bias != "" && c.Bias != "none"},
		{"fan_in_fan_out", c.FanInFanOut},
		{"use_rslora", c.RSLoRA},
		{"use_dora", c.DoRA},
		{"modules_to_save", len(c.ModulesToSave) > 0},
	} {
		if x.is {
			return Meta{}, fmt.Errorf("%s is not supported", x.what)
		}
	}
	a := model.Adapter{Rank: c.Rank, Alpha: c.Alpha, Targets: c.Targets}
	return Meta{Adapter: a, BaseName: c.Base}, nil
}

// Fill copies an adapter's weights into a model that was loaded with Options.Adapter, and refreshes
// it. base is the hash of the model's own weights. On an error the model is unchanged.
func Fill(m *model.Model, meta Meta, tensors []ckpt.Tensor, base ckpt.Hash) error {
	if meta.Base != (ckpt.Hash{}) && meta.Base != base {
		return fmt.Errorf("the adapter belongs to the base %s, this one is %s", meta.Base, base)
	}
	params := m.Params()
	if len(tensors) != len(params) {
		return fmt.Errorf("the adapter has %d tensors, the model wants %d", len(tensors), len(params))
	}
	values := make([][]float32, len(params))
	for i, p := range params {
		at := slices.IndexFunc(tensors, func(t ckpt.Tensor) bool { return t.Name == p.Name })
		if at < 0 || !slices.Equal(tensors[at].Shape, p.Shape) {
			return fmt.Errorf("the adapter's %s is missing or not of shape %v", p.Name, p.Shape)
		}
		var err error
		if values[i], err = tensors[at].Float32(); err != nil {
			return err
		}
		if n := slices.IndexFunc(values[i], func(x float32) bool { return x-x != 0 }); n >= 0 {
			return fmt.Errorf("the adapter's %s: element %d is %v", p.Name, n, values[i][n])
		}
	}
	for i, p := range params {
		copy(p.Data, values[i])
	}
	m.Refresh()
	return nil
}

// Hash names the policy that an adapter makes of a base: peers on one base exchange adapters only.
func Hash(base ckpt.Hash, tensors []ckpt.Tensor) ckpt.Hash {
	return ckpt.AdapterHash(base, ckpt.PolicyHash(tensors))
}
