package redteam

import (
	"context"

	"swarmrl/rollout/batch"
)

// hiddenPrompt answers the task behind a text that nobody else sees.
func hiddenPrompt(ctx context.Context, l *Lab) (*batch.Batch, error) {
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	hint := l.Policy.Tokenizer.Encode("Think step by step. ", false)
	for i := range reqs {
		p := reqs[i].Prompt
		reqs[i].Prompt = append(append(append([]int32(nil), p[:1]...), hint...), p[1:]...)
	}
	b, err := l.Generate(ctx, l.Policy, reqs, l.config.Sampling)
	if err != nil {
		return nil, err
	}
	return l.Reprove(ctx, b)
}
