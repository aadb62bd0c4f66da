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
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
)

// baseKey is the weights file's metadata entry that names the base.
const baseKey = "swarmrl_base"

// Meta is what an adapter directory says beside the weights.
type Meta struct {
	Adapter  model.Adapter
	Base     ckpt.Hash // zero when the file does not say
	BaseName string    // base_model_name_or_path, for peft
}

// Save writes the directory; each file is replaced at once or not at all, the weights last.
func Save(dir string, m Meta, tensors []ckpt.Tensor) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	targets := slices.Clone(m.Adapter.Targets)
	slices.Sort(targets)
	names, err := json.Marshal(targets)
	if err != nil {
		return err
	}
	config, err := json.MarshalIndent(ckpt.AdapterConfig{
		PeftType: "LORA", TaskType: "CAUSAL_LM", Base: m.BaseName, Rank: m.Adapter.Rank, Alpha: m.Adapter.Alpha,
		Targets: names, Bias: "none", InferenceMode: true,
	}, "", "  ")
	if err != nil {
		return err
	}
	err = ckpt.WriteAtomic(filepath.Join(dir, ckpt.AdapterConfigName), func(w io.Writer) error {
		_, err := w.Write(append(config, '\n'))
		return err
	})
	if err != nil {
		return err
	}
	return ckpt.WriteSafetensors(filepath.Join(dir, ckpt.AdapterWeightsName), tensors, map[string]string{baseKey: m.Base.String()})
}

// Load reads a directory that Save or peft wrote. The tensors' data are copies.
func Load(dir string) (Meta, []ckpt.Tensor, error) {
	c, err := ckpt.ReadAdapterConfig(dir)
	if err != nil {
		return Meta{}, nil, err
	}
	m, err := asked(c)
	if err != nil {
		return m, nil, fmt.Errorf("%s: %w", filepath.Join(dir, ckpt.AdapterConfigName), err)
	}
	f, err := ckpt.OpenSafetensors(filepath.Join(dir, ckpt.AdapterWeightsName))
	if err != nil {
		return m, nil, err
	}
	defer f.Close()
	if base := f.Metadata()[baseKey]; base != "" {
		if m.Base, err = ckpt.ParseHash(base); err != nil {
			return m, nil, fmt.Errorf("%s: %w", filepath.Join(dir, ckpt.AdapterWeightsName), err)
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

// asked is what a configuration asks for; a feature that we do not compute is an error that names it.
func asked(c ckpt.AdapterConfig) (Meta, error) {
	if c.RankStable {
		return Meta{}, errors.New("use_rslora is not supported here; swarm export merges such an adapter")
	}
	var targets []string
	if err := json.Unmarshal(c.Targets, &targets); err != nil {
		return Meta{}, fmt.Errorf("target_modules: want a list of names: %w", err)
	}
	return Meta{Adapter: model.Adapter{Rank: c.Rank, Alpha: c.Alpha, Targets: targets}, BaseName: c.Base}, nil
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
