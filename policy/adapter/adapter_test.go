package adapter

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

var shape = model.Config{
	Arch: model.Qwen3, Hidden: 16, Layers: 2, Heads: 2, KVHeads: 1, HeadDim: 8, Intermediate: 24, Vocab: 40,
	Context: 64, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
}

func adapted(t *testing.T, a model.Adapter) *model.Model {
	t.Helper()
	base := model.RandomTensors(&shape, 1, 0.1, nn.NewPool(1))
	m, err := model.New(&shape, model.InMemory(base), model.Options{Adapter: &a})
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range m.Params() {
		for j := range p.Data {
			p.Data[j] = float32((i+j)%7)/16 - 0.2
		}
	}
	m.Refresh()
	return m
}

var lora = model.Adapter{Rank: 4, Alpha: 8, Targets: []string{"v_proj", "q_proj", "down_proj"}}

// TestSaveLoad: an adapter that was saved computes what it computed.
func TestSaveLoad(t *testing.T) {
	dir, m := t.TempDir(), adapted(t, lora)
	base := ckpt.Hash{1}
	if err := Save(dir, Meta{Adapter: lora, Base: base, BaseName: "tiny"}, m.AdapterTensors()); err != nil {
		t.Fatal(err)
	}
	meta, tensors, err := Load(dir)
	if err != nil || meta.Base != base || meta.BaseName != "tiny" || meta.Adapter.Rank != 4 || meta.Adapter.Alpha != 8 {
		t.Fatalf("%+v, %v", meta, err)
	}
	other := adapted(t, meta.Adapter)
	for _, p := range other.Params() {
		clear(p.Data)
	}
	if err := Fill(other, meta, tensors, base); err != nil {
		t.Fatal(err)
	}
	if ckpt.PolicyHash(other.Tensors()) != ckpt.PolicyHash(m.Tensors()) {
		t.Error("the merged weights differ")
	}
	if Hash(base, tensors) != Hash(base, m.AdapterTensors()) || Hash(base, tensors) == Hash(ckpt.Hash{2}, tensors) {
		t.Error("the hash does not name the pair")
	}
}

func TestRefused(t *testing.T) {
	dir, m := t.TempDir(), adapted(t, lora)
	if err := Save(dir, Meta{Adapter: lora, Base: ckpt.Hash{1}}, m.AdapterTensors()); err != nil {
		t.Fatal(err)
	}
	meta, tensors, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	before := slices.Clone(m.Params()[0].Data)
	refuse := func(want string, err error) {
		t.Helper()
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	refuse("belongs to the base", Fill(m, meta, tensors, ckpt.Hash{2}))
	refuse("tensors", Fill(m, meta, tensors[1:], ckpt.Hash{1}))
	wide := adapted(t, model.Adapter{Rank: 5, Alpha: 8, Targets: lora.Targets})
	refuse("not of shape", Fill(wide, meta, tensors, ckpt.Hash{1}))
	nan := slices.Clone(tensors)
	nan[1].Data = slices.Repeat([]byte{0xff}, len(nan[1].Data))
	refuse("NaN", Fill(m, meta, nan, ckpt.Hash{1}))
	if !slices.Equal(before, m.Params()[0].Data) {
		t.Error("a refused adapter changed the model")
	}
	if _, _, err := Load(t.TempDir()); !os.IsNotExist(err) {
		t.Errorf("an empty directory: %v", err)
	}
	for want, text := range map[string]string{
		"peft_type": `{"peft_type":"IA3"}`, "use_dora": `{"peft_type":"LORA","use_dora":true}`, "bias": `{"peft_type":"LORA","bias":"all"}`,
		"invalid": `{`, "modules_to_save": `{"peft_type":"LORA","modules_to_save":["lm_head"]}`,
		"use_rslora": `{"peft_type":"LORA","r":2,"use_rslora":true}`, "alpha_pattern": `{"peft_type":"LORA","alpha_pattern":{"q_proj":64}}`,
		"r is 0": `{"peft_type":"LORA"}`, "target_modules": `{"peft_type":"LORA","r":2,"target_modules":"all-linear"}`, "fan_in": `{"peft_type":"LORA","fan_in_fan_out":true}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, ckpt.AdapterConfigName), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, _, err := Load(dir)
		if want == "invalid" {
			want = "unexpected end"
		}
		refuse(want, err)
	}
}

func FuzzConfig(f *testing.F) {
	f.Add([]byte(`{"peft_type":"LORA","r":8,"lora_alpha":16,"target_modules":["q_proj"]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := ckpt.ParseAdapterConfig(data)
		if err != nil {
			return
		}
		m, err := asked(c)
		if err != nil {
			return
		}
		_, _ = model.New(&shape, model.InMemory(nil), model.Options{Adapter: &m.Adapter})
	})
}
