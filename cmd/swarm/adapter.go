package main

import (
	"fmt"
	"os"
	"path/filepath"

	"swarmrl/policy"
	"swarmrl/policy/adapter"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
)

// isAdapter says whether a directory holds a LoRA adapter in PEFT's layout, not a whole model.
func isAdapter(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, ckpt.AdapterConfigName))
	_, whole := os.Stat(filepath.Join(dir, model.ConfigName))
	return err == nil && whole != nil
}

// loadAdapter opens the base that an adapter names (a directory, "tiny", or a directory beside the adapter's) and adds the
// adapter to it. The policy is named by the hash of the pair. It cannot be trained further.
func loadAdapter(dir string, o model.Options) (*policy.Policy, error) {
	meta, tensors, err := adapter.Load(dir)
	if err != nil {
		return nil, err
	}
	o.Train, o.Adapter = false, &meta.Adapter
	p, err := loadBase(dir, meta.BaseName, o)
	if err != nil {
		return nil, err
	}
	if err := adapter.Fill(p.Model, meta, tensors, p.Hash); err != nil {
		return nil, fmt.Errorf("%s over %s: %w", dir, meta.BaseName, err)
	}
	p.Hash = ckpt.Hash(adapter.Hash(p.Hash, tensors))
	return p, nil
}

func loadBase(dir, name string, o model.Options) (*policy.Policy, error) {
	if name == tinyName {
		return policy.FromFS(tiny.FS(), o)
	}
	for _, base := range []string{name, filepath.Join(dir, name)} {
		if _, err := os.Stat(filepath.Join(base, model.ConfigName)); name != "" && err == nil {
			return policy.Load(base, o)
		}
	}
	return nil, fmt.Errorf("%s is an adapter over %q, which is no directory here: set base_model_name_or_path in its %s", dir, name, ckpt.AdapterConfigName)
}
