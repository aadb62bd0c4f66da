package gguf

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

// config is what a GGUF says of a config.json, in the layout of transformers 4 or 5.
type config struct {
	Type         string          `json:"model_type"`
	Hidden       int             `json:"hidden_size"`
	Layers       int             `json:"num_hidden_layers"`
	Intermediate int             `json:"intermediate_size"`
	Heads        int             `json:"num_attention_heads"`
	KVHeads      int             `json:"num_key_value_heads"`
	HeadDim      int             `json:"head_dim"`
	Context      int             `json:"max_position_embeddings"`
	Vocab        int             `json:"vocab_size"`
	Eps          float64         `json:"rms_norm_eps"`
	Theta        float64         `json:"rope_theta"`
	Scaling      *ropeScaling    `json:"rope_scaling"`
	Rope         *ropeScaling    `json:"rope_parameters"`
	BOS          json.RawMessage `json:"bos_token_id"`
	EOS          json.RawMessage `json:"eos_token_id"`
	Name         string          `json:"_name_or_path"`
}

type ropeScaling struct {
	Type     string  `json:"rope_type"`
	OldType  string  `json:"type"`
	Theta    float64 `json:"rope_theta"`
	Factor   float64 `json:"factor"`
	Low      float64 `json:"low_freq_factor"`
	High     float64 `json:"high_freq_factor"`
	Original int     `json:"original_max_position_embeddings"`
}

// architectures are those that this program runs; the value says whether llama.cpp turns neighbouring
// pairs of a head (so that q and k are stored permuted) instead of halves.
var architectures = map[string]bool{"llama": true, "qwen2": false, "qwen3": false}

func parseConfig(src []byte) (*config, error) {
	c := &config{}
	if err := json.Unmarshal(src, c); err != nil {
		return nil, fmt.Errorf("config.json: %w", err)
	}
	if _, ok := architectures[c.Type]; !ok {
		return nil, fmt.Errorf("config.json: model_type %q is not supported", c.Type)
	}
	if c.KVHeads == 0 {
		c.KVHeads = c.Heads
	}
	if c.Heads <= 0 || c.KVHeads <= 0 || c.Hidden <= 0 || c.Layers <= 0 || c.Intermediate <= 0 || c.Vocab <= 0 {
		return nil, errors.New("config.json: a size is missing")
	}
	if c.HeadDim == 0 {
		c.HeadDim = c.Hidden / c.Heads
	}
	if c.Rope == nil {
		c.Rope = c.Scaling
	}
	if c.Rope == nil {
		c.Rope = &ropeScaling{Type: "default"}
	}
	if c.Rope.Type == "" {
		c.Rope.Type = c.Rope.OldType
	}
	if c.Theta == 0 {
		c.Theta = c.Rope.Theta
	}
	if c.Theta == 0 {
		c.Theta = 10000
	}
	switch c.Rope.Type {
	case "", "default":
	case "llama3":
		if c.Rope.Factor <= 0 || c.Rope.Low <= 0 || c.Rope.High <= c.Rope.Low || c.Rope.Original <= 0 {
			return nil, errors.New("config.json: rope_scaling of type llama3 lacks a factor")
		}
	default:
		return nil, fmt.Errorf("config.json: rope type %q is not supported", c.Rope.Type)
	}
	return c, nil
}

// ropeFactors gives the divisors of rope frequencies for llama3 scaling, nil for none.
func (c *config) ropeFactors() []float32 {
	if c.Rope.Type != "llama3" {
		return nil
	}
	out := make([]float32, c.HeadDim/2)
	for i := range out {
		frequency := 1 / math.Pow(c.Theta, float64(2*i)/float64(c.HeadDim))
		wavelength := 2 * math.Pi / frequency
		original := float64(c.Rope.Original)
		switch {
		case wavelength < original/c.Rope.High:
			out[i] = 1
		case wavelength > original/c.Rope.Low:
			out[i] = float32(c.Rope.Factor)
		default:
			smooth := (original/wavelength - c.Rope.Low) / (c.Rope.High - c.Rope.Low)
			out[i] = float32(1 / ((1-smooth)/c.Rope.Factor + smooth))
		}
	}
	return out
}

// firstID reads an id or the first of a list of ids, -1 for none.
func firstID(raw json.RawMessage) int {
	var one int
	if json.Unmarshal(raw, &one) == nil && len(raw) > 0 && string(raw) != "null" {
		return one
	}
	var many []int
	if json.Unmarshal(raw, &many) == nil && len(many) > 0 {
		return many[0]
	}
	return -1
}
