package pretrain

import (
	"crypto/sha256"
	"encoding/binary"
	"math"
	"strings"

	"swarmrl/envs"
	"swarmrl/policy/model"
)

// initialise fills the masters: norms 1; the embedding N(0, 1/C); matrices N(0, 1/inputs), those
// that write to the residual stream (o, down) divided by sqrt(2·layers).
func initialise(seed uint64, layers int, params []model.Param) {
	for _, p := range params {
		if len(p.Shape) < 2 {
			for i := range p.Data {
				p.Data[i] = 1
			}
			continue
		}
		std := 1 / math.Sqrt(float64(p.Shape[1]))
		if strings.HasSuffix(p.Name, "o_proj.weight") || strings.HasSuffix(p.Name, "down_proj.weight") {
			std /= math.Sqrt(float64(2 * layers))
		}
		b := binary.LittleEndian.AppendUint64([]byte("swarmrl/init/v1"), seed)
		random := envs.RandFrom(sha256.Sum256(append(b, p.Name...)))
		for i := range p.Data {
			p.Data[i] = float32(normal(random) * std)
		}
	}
}

// normal is the sum of twelve uniforms less six: variance 1, exact additions only.
func normal(r *envs.Rand) float64 {
	sum := -6.0
	for range 12 {
		sum += float64(float64(r.Uint64()>>40) / (1 << 24))
	}
	return sum
}
