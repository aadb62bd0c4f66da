package redteam

import (
	"context"

	"swarmrl/rollout/batch"
)

func shiftedLogp(ctx context.Context, l *Lab) (*batch.Batch, error) {
	b, err := l.Copy(ctx)
	if err != nil {
		return nil, err
	}
	for i := range b.Rollouts {
		for j := range b.Rollouts[i].Logp {
			b.Rollouts[i].Logp[j] = min(0, b.Rollouts[i].Logp[j]+0.01)
		}
	}
	return b, nil
}
