package gguf

import (
	"encoding/json"
	"math"

	"swarmrl/policy/model"
)

// config is what a GGUF says of a config.json.
type config struct {
	*model.Config
	bos json.RawMessage // bos_token_id
}

// permuted says whether llama.cpp turns neighbouring pairs of a head, so that q and k are stored
// permuted, instead of halves.
var permuted = map[model.Arch]bool{model.Llama: true}

func parseConfig(src []byte) (*config, error) {
	c, err := model.ParseConfig(src)
	if err != nil {
		return nil, err
	}
	var raw map[string]json.RawMessage // names are exact here, as they are in model
	if err := json.Unmarshal(src, &raw); err != nil {
		return nil, err
	}
	return &config{c, raw["bos_token_id"]}, nil
}

// ropeFactors gives the divisors of rope frequencies for llama3 scaling, nil for none.
func (c *config) ropeFactors() []float32 {
	b := c.Rope.Llama3
	if b == nil {
		return nil
	}
	out := make([]float32, c.HeadDim/2)
	for i := range out {
		frequency := 1 / math.Pow(c.Rope.Theta, float64(2*i)/float64(c.HeadDim))
		wavelength := 2 * math.Pi / frequency
		original := float64(b.Original)
		switch {
		case wavelength < original/b.HighFreq:
			out[i] = 1
		case wavelength > original/b.LowFreq:
			out[i] = float32(b.Factor)
		default:
			smooth := (original/wavelength - b.LowFreq) / (b.HighFreq - b.LowFreq)
			out[i] = float32(1 / ((1-smooth)/b.Factor + smooth))
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
