package model

import (
	"encoding/json"
	"math"
	"strings"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
)

// Random makes a model of shape c whose matrices are drawn from N(0, std²), whose norms are 1 and
// whose biases are 0: a function of the shape, the seed and std alone. To be trained from nothing,
// or measured.
func Random(c *Config, seed uint64, std float32, o Options) *Model {
	m := newModel(c, o)
	s := newStore(c, false)
	for i, p := range s.params {
		fillRandom(m.pool, p, i, seed, std)
	}
	m.masters = s
	if o.Train {
		m.train = s.net(c)
	}
	m.Refresh()
	if !o.Train {
		m.masters = nil
	}
	return m
}

// RandomTensors gives the committed weights of Random without building the model.
func RandomTensors(c *Config, seed uint64, std float32, pool *nn.Pool) []ckpt.Tensor {
	var out []ckpt.Tensor
	for i, p := range newStore(c, true).params {
		n := 1
		for _, d := range p.Shape {
			n *= d
		}
		p.Data = make([]float32, n)
		fillRandom(pool, p, i, seed, std)
		out = append(out, ckpt.FromFloat32(p.Name, p.Shape, p.Data))
	}
	return out
}

// Tensors gives the names and shapes of the weights of shape c, sorted by name, without data.
func (c *Config) Tensors() []Param {
	params := newStore(c, true).params
	for i := range params {
		params[i].Data = nil
	}
	return params
}

// fillRandom sets tensor number i. Elements 4j to 4j+3 come from the words of Philox4x32({j, j>>32,
// i, 0}, seed): two pairs of independent normal numbers by Box and Muller's transform, in float64.
func fillRandom(pool *nn.Pool, p Param, i int, seed uint64, std float32) {
	switch {
	case strings.HasSuffix(p.Name, "norm.weight"):
		for j := range p.Data {
			p.Data[j] = 1
		}
		return
	case len(p.Shape) < 2:
		clear(p.Data)
		return
	}
	key := [2]uint32{uint32(seed), uint32(seed >> 32)}
	pool.For((len(p.Data)+3)/4, 1024, func(lo, hi int) {
		for j := lo; j < hi; j++ {
			w := nn.Philox4x32([4]uint32{uint32(j), uint32(uint64(j) >> 32), uint32(i), 0}, key)
			var x [4]float32
			x[0], x[1] = normal(w[0], w[1], std)
			x[2], x[3] = normal(w[2], w[3], std)
			copy(p.Data[4*j:], x[:])
		}
	})
}

func normal(a, b uint32, std float32) (float32, float32) {
	const unit = 0x1p-32
	r := math.Sqrt(-2*nn.Log64((float64(a)+0.5)*unit)) * float64(std)
	sin, cos := nn.SinCos((float64(b) + 0.5) * unit * (2 * math.Pi))
	return float32(r * cos), float32(r * sin)
}

// MarshalJSON writes the config.json that ParseConfig and transformers, from version 4 on, read.
func (c *Config) MarshalJSON() ([]byte, error) {
	architecture := map[Arch]string{Llama: "LlamaForCausalLM", Qwen2: "Qwen2ForCausalLM", Qwen3: "Qwen3ForCausalLM"}[c.Arch]
	fields := map[string]any{
		"architectures": []string{architecture}, "model_type": c.Arch, "torch_dtype": "bfloat16",
		"hidden_size": c.Hidden, "num_hidden_layers": c.Layers, "intermediate_size": c.Intermediate,
		"num_attention_heads": c.Heads, "num_key_value_heads": c.KVHeads, "head_dim": c.HeadDim,
		"vocab_size": c.Vocab, "max_position_embeddings": c.Context, "rms_norm_eps": json.Number(formatFloat32(c.NormEps)),
		"rope_theta": c.Rope.Theta, "rope_scaling": nil, "tie_word_embeddings": c.Tied,
		"hidden_act": "silu", "attention_dropout": 0.0, "bos_token_id": nil, "eos_token_id": nil,
	}
	if c.Arch != Qwen2 {
		fields["attention_bias"] = false
	}
	if c.Arch == Llama {
		fields["mlp_bias"] = false
	}
	if c.Pad >= 0 {
		fields["pad_token_id"] = c.Pad
	}
	if len(c.EOS) > 0 {
		fields["eos_token_id"] = c.EOS
	}
	if b := c.Rope.Llama3; b != nil {
		fields["rope_scaling"] = map[string]any{
			"rope_type": "llama3", "factor": b.Factor, "low_freq_factor": b.LowFreq, "high_freq_factor": b.HighFreq,
			"original_max_position_embeddings": b.Original,
		}
	}
	return json.MarshalIndent(fields, "", "  ")
}

// formatFloat32 gives the shortest decimal that reads as x.
func formatFloat32(x float32) string {
	b, _ := json.Marshal(x) // of a finite number, which cannot fail
	return string(b)
}
