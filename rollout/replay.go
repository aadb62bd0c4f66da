package rollout

import (
	"context"
	"fmt"

	"swarmrl/policy"
	"swarmrl/policy/model"
)

// Trace is what a policy makes of a completion, token by token.
type Trace struct {
	Margin  []float32 // by which each token lost to the draw's winner; 0 for an honest one, +Inf for one that a filter removes
	Logp    []float32 // under the sampling distribution; −Inf where Margin is +Inf
	LogpT1  []float32 // at temperature 1, without filters
	Hidden  []uint16  // (len(tokens), C) bf16, the state that each token was drawn from
	EOSProb float32   // probability under the model that the last token drawn is one of the request's Stop
}

// replayRows bounds the logits that are held at a time.
const replayRows = 256

// Replay feeds the prompt and the tokens at once and gives what Generate saw when it drew them, bit for bit: an honest
// completion of req has no margin above 0. tokens must be at most req.MaxNew and may be anybody's.
func Replay(ctx context.Context, p *policy.Policy, req Request, tokens []int32, s Sampling) (*Trace, error) {
	cfg := p.Model.Config
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if err := req.validate(cfg); err != nil {
		return nil, err
	}
	if n := len(tokens); n == 0 || n > req.MaxNew {
		return nil, fmt.Errorf("completion of %d tokens: want 1 to %d", n, req.MaxNew)
	}
	if err := inVocabulary("completion", tokens, cfg.Vocab); err != nil {
		return nil, err
	}
	r := &replayer{model: p.Model, dec: p.Model.NewDecoder(), req: req, tokens: tokens, s: s}
	hidden, err := r.prefill(ctx)
	if err != nil {
		return nil, err
	}
	t := &Trace{Margin: make([]float32, len(tokens)), Logp: make([]float32, len(tokens)), LogpT1: make([]float32, len(tokens))}
	t.Hidden = appendBF16(nil, hidden)
	size := max(1, min(replayRows, maxLogits/cfg.Vocab))
	for lo := 0; lo < len(tokens); lo += size {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := r.judge(t, hidden, lo, min(size, len(tokens)-lo)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

type replayer struct {
	model  *model.Model
	dec    *model.Decoder
	req    Request
	tokens []int32
	s      Sampling
	logits []float32
}

// prefill gives the states that the tokens were drawn from: of the prompt's last token and of all tokens but the last.
func (r *replayer) prefill(ctx context.Context) ([]float32, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	all := append(append([]int32(nil), r.req.Prompt...), r.tokens[:len(r.tokens)-1]...)
	hidden, err := r.dec.Step([]model.Feed{{Seq: r.dec.NewSequence(), Tokens: all, All: true}})
	if err != nil {
		return nil, err
	}
	return hidden[(len(r.req.Prompt)-1)*r.model.Config.Hidden:], nil
}

func (r *replayer) judge(t *Trace, hidden []float32, lo, n int) error {
	cfg := r.model.Config
	c, v := cfg.Hidden, cfg.Vocab
	r.logits = grow(r.logits, n*v)
	r.dec.Logits(r.logits, hidden[lo*c:][:n*c], n)
	errs := make([]error, n)
	r.model.Pool().For(n, 1, func(from, to int) {
		smp := sampler{s: r.s}
		for i := from; i < to; i++ {
			at, logits := lo+i, r.logits[i*v:][:v]
			var d draw
			d, errs[i] = smp.draw(logits, noise{r.req.Seed, at}, r.tokens[at])
			t.Margin[at], t.Logp[at], t.LogpT1[at] = d.margin, d.logp, d.logpT1
			if at == len(r.tokens)-1 && errs[i] == nil {
				t.EOSProb = smp.probability(logits, r.req.Stop)
			}
		}
	})
	for i, err := range errs {
		if err != nil {
			return fmt.Errorf("token %d: %w", lo+i, err)
		}
	}
	return nil
}
