package redteam

import (
	"context"
	"math"

	"swarmrl/policy/model"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
)

type forge = func(ctx context.Context, l *Lab) (*batch.Batch, error)

// otherWeights generates with altered weights, and prefills with the true ones if reproven.
func otherWeights(name string, reproven bool, edit func(l *Lab, params []model.Param)) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		p, err := l.Altered(name, func(params []model.Param) { edit(l, params) })
		if err != nil {
			return nil, err
		}
		reqs, err := l.Requests()
		if err != nil {
			return nil, err
		}
		b, err := l.Generate(ctx, p, reqs, l.config.Sampling)
		if err != nil || !reproven {
			return b, err
		}
		return l.Reprove(ctx, b)
	}
}

// stepSize is the learning rate of the finetuned forger: with Adam a first step moves every weight
// by about the learning rate, in a direction of its own.
const stepSize = 4e-4

func finetuned(reproven bool) forge {
	return otherWeights("finetuned", reproven, func(l *Lab, params []model.Param) {
		for _, p := range params {
			for i := range p.Data {
				if l.Rand.Uint64()&1 == 0 {
					p.Data[i] += stepSize
				} else {
					p.Data[i] -= stepSize
				}
			}
		}
	})
}

// rounded quantises matrices symmetrically, row by row, to the given number of bits.
func rounded(bits int, reproven bool) forge {
	name := map[int]string{4: "int4", 8: "int8"}[bits]
	return otherWeights(name, reproven, func(_ *Lab, params []model.Param) {
		levels := float64(int(1)<<(bits-1) - 1)
		for _, p := range params {
			if len(p.Shape) != 2 {
				continue
			}
			for cols := p.Shape[1]; len(p.Data) > 0; p.Data = p.Data[cols:] {
				roundRow(p.Data[:cols], levels)
			}
		}
	})
}

func roundRow(row []float32, levels float64) {
	top := 0.0
	for _, v := range row {
		top = max(top, math.Abs(float64(v)))
	}
	if top == 0 {
		return
	}
	for i, v := range row {
		row[i] = float32(math.RoundToEven(float64(v)/top*levels) / levels * top)
	}
}

// draft stands for a smaller model of the same family: the second half of the layers adds nothing.
func draft(ctx context.Context, l *Lab) (*batch.Batch, error) {
	layers := l.Policy.Model.Config.Layers
	forge := otherWeights("draft", true, func(_ *Lab, params []model.Param) {
		for _, p := range params {
			if layer, ok := layerOf(p.Name); ok && layer >= (layers+1)/2 && addsToResidual(p.Name) {
				clear(p.Data)
			}
		}
	})
	return forge(ctx, l)
}

// sampled draws with another temperature or top-k, from the right seeds, and prefills.
func sampled(temperature float32, topK int) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		reqs, err := l.Requests()
		if err != nil {
			return nil, err
		}
		b, err := l.Generate(ctx, l.Policy, reqs, rollout.Sampling{Temperature: temperature, TopK: topK})
		if err != nil {
			return nil, err
		}
		return l.Reprove(ctx, b)
	}
}
