package redteam

import "swarmrl/policy/model"

// stepSize is the learning rate of the finetuned forger: with Adam a first step moves every weight
// by about the learning rate, in a direction of its own.
const stepSize = 4e-4

func finetuned(reproven bool) forge { return otherWeights("finetuned", reproven, finetune) }

func finetune(l *Lab, p model.Param) {
	for i := range p.Data {
		if l.Rand.Uint64()&1 == 0 {
			p.Data[i] += stepSize
		} else {
			p.Data[i] -= stepSize
		}
	}
}
