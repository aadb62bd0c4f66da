package ckpt

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func exampleAdapter() *Adapter {
	a := &Adapter{Base: "org/base", Rank: 2, Alpha: 4}
	for _, module := range []string{"model.layers.0.self_attn.q_proj", "model.layers.1.mlp.up_proj"} {
		a.Modules = append(a.Modules, LoRA{
			Module: module,
			A:      FromFloat32("", []int{2, 3}, []float32{1, 2, 3, -1, 0, 0.5}),
			B:      FromFloat32("", []int{4, 2}, []float32{1, 0, 0, 1, 0.5, 0.5, -1, 2}),
		})
	}
	return a
}

// writeAdapter writes an adapter as PEFT does.
func writeAdapter(dir string, a *Adapter) error {
	var targets []string
	for _, m := range a.Modules {
		if err := m.check(a.Rank); err != nil {
			return err
		}
		targets = append(targets, m.Module[strings.LastIndexByte(m.Module, '.')+1:])
	}
	slices.Sort(targets)
	c := AdapterConfig{
		PeftType: "LORA", TaskType: "CAUSAL_LM", Base: a.Base, Rank: a.Rank, Alpha: a.Alpha, Bias: "none",
		Targets: []byte(quote(slices.Compact(targets))), RankStable: a.RankStable, InferenceMode: true,
		RankPattern: map[string]any{}, AlphaPattern: map[string]any{},
	}
	if err := c.check(); err != nil {
		return err
	}
	src, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := WriteSafetensors(filepath.Join(dir, AdapterWeightsName), a.Tensors(), nil); err != nil {
		return err
	}
	return WriteAtomic(filepath.Join(dir, AdapterConfigName), func(w io.Writer) error {
		_, err := io.Copy(w, bytes.NewReader(append(src, '\n')))
		return err
	})
}

func TestAdapterRoundTrip(t *testing.T) {
	dir := t.TempDir()
	a := exampleAdapter()
	if err := writeAdapter(dir, a); err != nil {
		t.Fatal(err)
	}
	b, err := ReadAdapter(dir)
	if err != nil {
		t.Fatal(err)
	}
	if b.Base != a.Base || b.Rank != 2 || b.Alpha != 4 || b.Scale() != 2 || !equalTensors(a.Tensors(), b.Tensors()) {
		t.Errorf("%+v", b)
	}
	if name := b.Tensors()[0].Name; name != "base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight" {
		t.Error(name)
	}
	src, err := os.ReadFile(filepath.Join(dir, AdapterConfigName))
	if err != nil || !strings.Contains(string(src), `"q_proj"`) || !strings.Contains(string(src), `"up_proj"`) {
		t.Errorf("%s, %v", src, err)
	}
}

func TestAdapterMerge(t *testing.T) {
	a := exampleAdapter()
	base := []Tensor{
		FromFloat32("model.layers.0.self_attn.q_proj.weight", []int{4, 3}, make([]float32, 12)),
		FromFloat32("model.layers.1.mlp.up_proj.weight", []int{4, 3}, []float32{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}),
		FromFloat32("model.norm.weight", []int{1}, []float32{7}),
	}
	got, err := a.Merge(base)
	if err != nil {
		t.Fatal(err)
	}
	// 2 B·A: rows (1,2,3), (-1,0,.5), half their sum, -first + 2 second.
	want := []float32{2, 4, 6, -2, 0, 1, 0, 2, 3.5, -6, -4, -4}
	for i, tensor := range got[:2] {
		values, _ := tensor.Float32()
		for j, v := range values {
			if v != want[j]+float32(i) {
				t.Errorf("%s[%d] = %v, want %v", tensor.Name, j, v, want[j]+float32(i))
			}
		}
	}
	if base[0].Data[1] != 0 || PolicyHash(got[2:]) != PolicyHash(base[2:]) {
		t.Error("merging changed the base")
	}
	if _, err := a.Merge(base[1:]); err == nil {
		t.Error("merged into a base without the module")
	}
}

func TestAdapterRefuses(t *testing.T) {
	dir := t.TempDir()
	if err := writeAdapter(dir, exampleAdapter()); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, AdapterConfigName)
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ from, to, field string }{
		{`"LORA"`, `"IA3"`, "peft_type"},
		{`"use_dora": false`, `"use_dora": true`, "use_dora"},
		{`"bias": "none"`, `"bias": "all"`, "bias"},
		{`"r": 2`, `"r": 3`, "r 3"},
		{`"r": 2`, `"r": 0`, "r is 0"},
		{`"r": 2`, `"r": 2, "rank_pattern": {"x": 4}`, "rank_pattern"},
		{`{`, `[`, AdapterConfigName},
	} {
		if err := os.WriteFile(path, []byte(strings.Replace(string(good), c.from, c.to, 1)), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadAdapter(dir); err == nil || !strings.Contains(err.Error(), c.field) {
			t.Errorf("%s: %v", c.to, err)
		}
	}
	if err := os.WriteFile(path, good, 0o644); err != nil {
		t.Fatal(err)
	}
	weights := filepath.Join(dir, AdapterWeightsName)
	if err := WriteSafetensors(weights, exampleAdapter().Tensors()[:3], nil); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadAdapter(dir); err == nil {
		t.Error("a module without lora_B")
	}
	bad := exampleAdapter()
	bad.Modules[0].A.Shape = []int{3, 2}
	if err := writeAdapter(dir, bad); err == nil {
		t.Error("wrote wrong shapes")
	}
}
