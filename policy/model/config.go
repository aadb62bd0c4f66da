package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

// Arch names a family of decoder. The three differ in small ways only: Qwen2 adds biases to
// q, k and v; Qwen3 normalises each head of q and k; Llama may scale its rotary frequencies.
type Arch string

// The families that this package computes.
const (
	Llama Arch = "llama"
	Qwen2 Arch = "qwen2"
	Qwen3 Arch = "qwen3"
)

// Config is the shape and the arithmetic of a model, read from its config.json.
type Config struct {
	Arch         Arch
	Hidden       int     // C, width of the residual stream
	Layers       int     // decoder layers
	Heads        int     // H, query heads
	KVHeads      int     // key and value heads; divides Heads
	HeadDim      int     // D, width of a head; even
	Intermediate int     // I, width of the gated MLP
	Vocab        int     // V, rows of the embedding
	Context      int     // most positions of a sequence
	NormEps      float32 // added to the mean square by RMSNorm
	Rope         Rope
	Tied         bool    // the output head is the embedding
	EOS          []int32 // ids that end a sequence; may be empty
	Pad          int32   // id whose embedding gets no gradient through the input, as in transformers; -1: none
}

// Rope is the rotary embedding: base frequency and, for Llama 3, the stretch of its bands.
type Rope struct {
	Theta  float64
	Llama3 *RopeBands // nil: the default, unscaled frequencies
}

// RopeBands are Llama 3's parameters: wavelengths above Original/LowFreq are divided by Factor,
// those below Original/HighFreq are kept, those between are interpolated.
type RopeBands struct {
	Factor, LowFreq, HighFreq float64
	Original                  int // context that the base model was trained with
}

// QKNorm says whether each head of q and k is normalised.
func (c *Config) QKNorm() bool { return c.Arch == Qwen3 }

// Weights is the number of those that every token is multiplied with, the head's among them.
func (c *Config) Weights() int {
	return c.Layers*c.layerWeights() + c.Vocab*c.Hidden
}

func (c *Config) layerWeights() int {
	return c.Hidden * (c.qkvWidth() + c.Heads*c.HeadDim + 3*c.Intermediate)
}

// QKVBias says whether q, k and v have biases.
func (c *Config) QKVBias() bool { return c.Arch == Qwen2 }

// Largest shapes that are read, so that no product of two overflows and a hostile file asks
// for nothing absurd: the weights' own size bounds memory, see Load.
const (
	maxWidth   = 1 << 20
	maxLayers  = 1 << 10
	maxVocab   = 1 << 22
	maxContext = 1 << 24
)

// ParseConfig reads config.json in the layouts of transformers 4 (rope_theta, rope_scaling) and
// 5 (rope_parameters). A field that changes the arithmetic in a way that this package does not
// compute is an error that names it; so is a missing or absurd shape.
func ParseConfig(data []byte) (*Config, error) {
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		if json.Valid(data) {
			err = errors.New("want an object")
		}
		return nil, fmt.Errorf("config.json: %w", err)
	}
	f := &fields{raw: raw, name: ""}
	c := readConfig(f)
	if f.err != nil {
		return nil, fmt.Errorf("config.json: %w", f.err)
	}
	return c, nil
}

func readConfig(f *fields) *Config {
	c := &Config{Arch: Arch(f.text("model_type", ""))}
	if !slices.Contains([]Arch{Llama, Qwen2, Qwen3}, c.Arch) {
		f.failf("model_type %q: want llama, qwen2 or qwen3", c.Arch)
		return nil
	}
	c.Hidden = f.size("hidden_size", 0, maxWidth)
	c.Layers = f.size("num_hidden_layers", 0, maxLayers)
	c.Heads = f.size("num_attention_heads", 0, maxWidth)
	c.Intermediate = f.size("intermediate_size", 0, maxWidth)
	c.Vocab = f.size("vocab_size", 0, maxVocab)
	c.KVHeads = f.size("num_key_value_heads", c.defaultKVHeads(), maxWidth)
	c.HeadDim = f.size("head_dim", c.defaultHeadDim(), maxWidth)
	c.Context = f.size("max_position_embeddings", c.defaultContext(), maxContext)
	c.NormEps = float32(f.number("rms_norm_eps", 1e-6))
	c.Tied = f.flag("tie_word_embeddings", false)
	c.EOS = f.ids("eos_token_id", c.Vocab)
	c.Pad = f.pad(c.Vocab)
	c.Rope = readRope(f)
	f.checkUnsupported(c.Arch)
	if f.err == nil {
		f.keep(c.validate())
	}
	return c
}

// The defaults are those of transformers for an absent field; 0 makes the field obligatory.
func (c *Config) defaultKVHeads() int {
	if c.Arch == Llama {
		return c.Heads
	}
	return 0
}

func (c *Config) defaultHeadDim() int {
	if c.Arch == Qwen3 || c.Heads == 0 {
		return 128
	}
	return c.Hidden / c.Heads
}

func (c *Config) defaultContext() int {
	if c.Arch == Llama {
		return 2048
	}
	return 32768
}

func (c *Config) validate() error {
	switch {
	case c.Heads%c.KVHeads != 0:
		return fmt.Errorf("num_key_value_heads %d does not divide num_attention_heads %d", c.KVHeads, c.Heads)
	case c.HeadDim%2 != 0:
		return fmt.Errorf("head_dim %d is odd", c.HeadDim)
	case c.Heads*c.HeadDim > maxWidth:
		return fmt.Errorf("num_attention_heads %d x head_dim %d exceeds %d", c.Heads, c.HeadDim, maxWidth)
	case !(c.NormEps > 0 && c.NormEps < 1):
		return fmt.Errorf("rms_norm_eps %g is not in (0, 1)", c.NormEps)
	case !(c.Rope.Theta >= 1 && c.Rope.Theta <= 1e12):
		return fmt.Errorf("rope_theta %g is not in [1, 1e12]", c.Rope.Theta)
	}
	return c.Rope.Llama3.validate()
}

func (b *RopeBands) validate() error {
	if b == nil {
		return nil
	}
	if !(b.Factor >= 1 && b.Factor <= 1e6) {
		return fmt.Errorf("rope factor %g is not in [1, 1e6]", b.Factor)
	}
	if !(b.LowFreq > 0 && b.LowFreq < b.HighFreq && b.HighFreq <= 1e6) {
		return errors.New("rope: want 0 < low_freq_factor < high_freq_factor <= 1e6")
	}
	return nil
}

// readRope reads rope_theta and rope_scaling or, if that is empty, rope_parameters, as transformers does.
func readRope(f *fields) Rope {
	r := Rope{Theta: f.number("rope_theta", 10000)}
	name := "rope_scaling"
	if !f.has(name) || f.falsy(name) {
		name = "rope_parameters"
	}
	if !f.has(name) {
		return r
	}
	g := f.object(name)
	r.Theta = g.number("rope_theta", r.Theta)
	kind := g.text("rope_type", g.text("type", "default"))
	g.oneIfSet("partial_rotary_factor")
	switch kind {
	case "default":
	case "llama3":
		r.Llama3 = &RopeBands{
			Factor:   g.number("factor", 0),
			LowFreq:  g.number("low_freq_factor", 0),
			HighFreq: g.number("high_freq_factor", 0),
			Original: g.size("original_max_position_embeddings", 0, maxContext),
		}
	default:
		g.failf("rope_type %q is not supported: want default or llama3", kind)
	}
	f.keep(g.err)
	return r
}
