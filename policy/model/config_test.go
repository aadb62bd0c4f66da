package model

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
)

// edit gives the config of a family with some fields replaced; a nil value deletes one.
func edit(t testing.TB, arch Arch, changes map[string]any) []byte {
	t.Helper()
	c := *oddShapes()[map[Arch]int{Llama: 0, Qwen2: 1, Qwen3: 2}[arch]]
	data, err := json.Marshal(&c)
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(data, &fields); err != nil {
		t.Fatal(err)
	}
	for k, v := range changes {
		if fields[k] = v; v == nil {
			delete(fields, k)
		}
	}
	if data, err = json.Marshal(fields); err != nil {
		t.Fatal(err)
	}
	return data
}

func TestConfigRoundTrip(t *testing.T) {
	for _, want := range append(oddShapes(), &tinyShape) {
		data, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := ParseConfig(data)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	}
}

// TestConfigRefused: what would change the arithmetic is named.
func TestConfigRefused(t *testing.T) {
	type object = map[string]any
	for _, c := range []struct {
		arch   Arch
		fields object
		want   string
	}{
		{Qwen2, object{"use_sliding_window": true, "sliding_window": 4096}, "use_sliding_window"},
		{Qwen3, object{"use_sliding_window": true}, "use_sliding_window"},
		{Qwen3, object{"rope_scaling": object{"rope_type": "yarn"}, "rope_parameters": object{"rope_type": "default"}}, "rope_scaling.rope_type"},
		{Llama, object{"sliding_window": 4096}, "sliding_window"},
		{Qwen3, object{"layer_types": []string{"full_attention", "sliding_attention"}}, "layer_types[1]"},
		{Qwen3, object{"attention_bias": true}, "attention_bias"},
		{Llama, object{"attention_bias": true}, "attention_bias"},
		{Llama, object{"mlp_bias": true}, "mlp_bias"},
		{Llama, object{"hidden_act": "gelu"}, "hidden_act"},
		{Llama, object{"rope_scaling": object{"rope_type": "yarn", "factor": 4}}, "rope_scaling.rope_type"},
		{Llama, object{"rope_scaling": object{"type": "linear", "factor": 4}}, "rope_scaling.rope_type"},
		{Llama, object{"rope_scaling": object{"rope_type": "llama3", "factor": 8}}, "rope_scaling.original_max_position_embeddings"},
		{Llama, object{"rope_scaling": nil, "rope_parameters": object{"rope_type": "default", "partial_rotary_factor": 0.5}}, "rope_parameters.partial_rotary_factor"},
		{Qwen3, object{"partial_rotary_factor": 0.5}, "partial_rotary_factor"},
		{Qwen3, object{"quantization_config": object{"bits": 4}}, "quantization_config"},
		{Qwen3, object{"num_experts": 8}, "num_experts"},
		{Qwen3, object{"final_logit_softcapping": 30.0}, "final_logit_softcapping"},
		{Qwen3, object{"logits_scaling": 2}, "logits_scaling"},
		{Qwen3, object{"attention_dropout": 0.1}, "attention_dropout"},
		{Qwen3, object{"model_type": "mistral"}, "model_type"},
		{Qwen3, object{"architectures": []string{"Qwen3ForSequenceClassification"}}, "architectures"},
		{Qwen3, object{"hidden_size": nil}, "hidden_size is missing"},
		{Qwen3, object{"num_key_value_heads": nil}, "num_key_value_heads is missing"},
		{Qwen3, object{"hidden_size": 1e9}, "hidden_size"},
		{Qwen3, object{"hidden_size": -1}, "hidden_size"},
		{Qwen3, object{"hidden_size": 1.5}, "hidden_size"},
		{Qwen3, object{"hidden_size": "8"}, "hidden_size"},
		{Qwen3, object{"num_key_value_heads": 5}, "num_key_value_heads"},
		{Qwen3, object{"head_dim": 7}, "head_dim"},
		{Qwen3, object{"rms_norm_eps": 0}, "rms_norm_eps"},
		{Qwen3, object{"rope_theta": 0}, "rope_theta"},
		{Qwen3, object{"eos_token_id": 19}, "eos_token_id"},
		{Qwen3, object{"eos_token_id": "x"}, "eos_token_id"},
		{Qwen3, object{"tie_word_embeddings": "no"}, "tie_word_embeddings"},
	} {
		_, err := ParseConfig(edit(t, c.arch, c.fields))
		if err == nil || !strings.HasPrefix(err.Error(), "config.json: "+c.want) {
			t.Errorf("%v: error %v, want one that begins with %q", c.fields, err, "config.json: "+c.want)
		}
	}
	for _, src := range []string{"", "[]", "{", "null", `{"model_type":5}`, `{"hidden_size":{"a":1}}`} {
		if _, err := ParseConfig([]byte(src)); err == nil {
			t.Errorf("%s: no error", src)
		}
	}
}

// TestConfigTaken: what published checkpoints carry and what has no effect here.
func TestConfigTaken(t *testing.T) {
	for _, c := range []struct {
		arch   Arch
		fields map[string]any
	}{
		{Qwen2, map[string]any{"use_sliding_window": false, "sliding_window": 32768, "max_window_layers": 21, "use_mrope": false}},
		{Llama, map[string]any{"rope_scaling": nil, "pretraining_tp": 1, "num_key_value_heads": nil}},
		{Qwen3, map[string]any{"use_sliding_window": true, "sliding_window": json.RawMessage("null"), "rope_scaling": map[string]any{}}},
		{Llama, map[string]any{"head_dim": nil, "hidden_size": 36}},
		{Qwen3, map[string]any{"eos_token_id": []int{3, 4}, "quantization_config": nil, "num_experts": 0}},
	} {
		if _, err := ParseConfig(edit(t, c.arch, c.fields)); err != nil {
			t.Errorf("%v: %v", c.fields, err)
		}
	}
}

func FuzzParseConfig(f *testing.F) {
	for _, dir := range vectors(f) {
		for _, name := range []string{"config.json", "config.v4.json"} {
			if data, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
				f.Add(data)
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := ParseConfig(data)
		if err != nil {
			return
		}
		if c.Heads%c.KVHeads != 0 || c.HeadDim%2 != 0 || c.qkvWidth() > 3*maxWidth || c.Hidden < 1 || c.Vocab < 1 {
			t.Fatalf("%+v was accepted", c)
		}
		again, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		if d, err := ParseConfig(again); err != nil || !cmp.Equal(c, d) {
			t.Fatalf("%s is not read back: %v", again, err)
		}
	})
}

// TestBadWeights: one sentence names the tensor.
func TestBadWeights(t *testing.T) {
	c := oddShapes()[2]
	nan := func(p *Param, v float32) { p.Data[len(p.Data)/2] = v }
	for want, change := range map[string]func(ts []ckpt.Tensor) []ckpt.Tensor{
		`"model.norm.weight" is missing`: func(ts []ckpt.Tensor) []ckpt.Tensor { return ts[:len(ts)-1] },
		`"extra" is not part of a qwen3 model of 2 layers`: func(ts []ckpt.Tensor) []ckpt.Tensor {
			return append(ts, ckpt.FromFloat32("extra", []int{1}, []float32{0}))
		},
		`"lm_head.weight" stands beside tie_word_embeddings`: func(ts []ckpt.Tensor) []ckpt.Tensor {
			return append(ts, ckpt.FromFloat32("lm_head.weight", []int{1}, []float32{0}))
		},
		`"model.norm.weight" has shape [1], config.json wants [10]`: replaceNorm(ckpt.FromFloat32("model.norm.weight", []int{1}, []float32{0})),
		`"model.norm.weight" is of type I32`:                        replaceNorm(ckpt.Tensor{Name: "model.norm.weight", DType: ckpt.I32, Shape: []int{10}, Data: make([]byte, 40)}),
		`"model.norm.weight": element 5 is NaN`:                     nil,
		`"model.norm.weight": element 5 is -Inf`:                    nil,
	} {
		p := Param{Name: "model.norm.weight", Shape: []int{10}, Data: make([]float32, 10)}
		if strings.HasSuffix(want, "NaN") {
			var zero float32
			nan(&p, zero/zero)
		} else if strings.HasSuffix(want, "Inf") {
			var zero float32
			nan(&p, -1/zero)
		}
		if change == nil {
			change = replaceNorm(ckpt.FromFloat32(p.Name, p.Shape, p.Data))
		}
		dir := t.TempDir()
		if err := ckpt.WriteSafetensors(filepath.Join(dir, ckpt.SingleName), change(RandomTensors(c, 1, 1, Random(c, 1, 1, Options{}).Pool())), nil); err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, ConfigName), data, 0o600); err != nil {
			t.Fatal(err)
		}
		for _, o := range []Options{{}, {Train: true}, {Stay: true}} {
			m, err := Load(dir, o)
			if err == nil && o.Stay {
				_, err = m.Forward(randomBatch(c, 2), 1)
			}
			if err == nil || !strings.Contains(err.Error(), "tensor "+want) {
				t.Errorf("%+v: %v, want one with %s", o, err, want)
			}
		}
	}
}

// TestCutWeights: a file that is cut after it was opened is an error, whichever thread meets the
// hole.
func TestCutWeights(t *testing.T) {
	c := tinyShape
	path := filepath.Join(t.TempDir(), ckpt.SingleName)
	pool := nn.NewPool(3)
	defer pool.Close()
	for _, train := range []bool{false, true} {
		if err := ckpt.WriteSafetensors(path, RandomTensors(&c, 1, 1, pool), nil); err != nil {
			t.Fatal(err)
		}
		w, err := ckpt.OpenDir(filepath.Dir(path))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Truncate(path, 200_000); err != nil {
			t.Fatal(err)
		}
		if _, err := New(&c, w, Options{Pool: pool, Train: train}); err == nil || !strings.Contains(err.Error(), ckpt.SingleName) {
			t.Errorf("train %v: error %v, want one that names the file", train, err)
		}
		w.Close()
	}
}

func replaceNorm(t ckpt.Tensor) func([]ckpt.Tensor) []ckpt.Tensor {
	return func(ts []ckpt.Tensor) []ckpt.Tensor {
		for i := range ts {
			if ts[i].Name == t.Name {
				ts[i] = t
			}
		}
		return ts
	}
}

// TestBadBatches: nothing reads outside of a table.
func TestBadBatches(t *testing.T) {
	c := *oddShapes()[0]
	c.Context = 8
	m := Random(&c, 1, 0.1, Options{Train: true})
	for want, b := range map[string]*Batch{
		"batch: 1 targets for 2 tokens":                       {Tokens: []int32{1, 2}, Targets: []int32{1}, Starts: []int{0, 2}},
		"batch: starts [0] do not cover 1 tokens":             {Tokens: []int32{1}, Targets: []int32{1}, Starts: []int{0}},
		"batch: starts [0 2] do not cover 1 tokens":           {Tokens: []int32{1}, Targets: []int32{1}, Starts: []int{0, 2}},
		"batch: sequence 0 has 0 tokens":                      {Tokens: []int32{1}, Targets: []int32{1}, Starts: []int{0, 0, 1}},
		"batch: sequence 1 has -1 tokens":                     {Tokens: []int32{1}, Targets: []int32{1}, Starts: []int{0, 2, 1}},
		"batch: token 19 at 0, outside a vocabulary of 19":    {Tokens: []int32{19}, Targets: []int32{1}, Starts: []int{0, 1}},
		"batch: target -2 at 0, outside a vocabulary of 19":   {Tokens: []int32{1}, Targets: []int32{-2}, Starts: []int{0, 1}},
		"batch: sequence 0 has 9 tokens, the context holds 8": {Tokens: make([]int32, 9), Targets: make([]int32, 9), Starts: []int{0, 9}},
	} {
		if _, err := m.Forward(b, 1); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
	good := &Batch{Tokens: []int32{1}, Targets: []int32{1}, Starts: []int{0, 1}}
	if _, err := m.Forward(good, 0); err == nil {
		t.Error("temperature 0: no error")
	}
	tape, err := m.Forward(good, 1)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Backward(tape, nil, nil, m.NewGrads()); err == nil {
		t.Error("no gradients: no error")
	}
}
