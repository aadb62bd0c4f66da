package rollout

import (
	"context"
	"errors"
	"fmt"
	"slices"

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

// Replay feeds the prompt and the tokens at once and gives what Generate saw when it drew them, bit
// for bit: an honest completion of req has no margin above 0. tokens must be at most req.MaxNew and
// may be anybody's.
func Replay(ctx context.Context, p *policy.Policy, req Request, tokens []int32, s Sampling) (*Trace, error) {
	traces, errs := ReplayAll(ctx, p, []Claim{{Request: req, Tokens: tokens}}, s)
	return traces[0], errs[0]
}

// Claim is a completion that somebody says a request got.
type Claim struct {
	Request Request
	Tokens  []int32
}

// ReplayAll is Replay of many claims, faster: they share passes through the model, and those with
// one prompt its computation. Each has a trace or an error; a bad one does not touch the others.
func ReplayAll(ctx context.Context, p *policy.Policy, claims []Claim, s Sampling) ([]*Trace, []error) {
	traces, errs := make([]*Trace, len(claims)), make([]error, len(claims))
	r := &replayer{model: p.Model, dec: p.Model.NewDecoder(), s: s}
	for i := range claims {
		if errs[i] = errors.Join(s.Validate(), claims[i].validate(p.Model.Config)); errs[i] != nil {
			continue
		}
		if r.rows > 0 && r.rows+claims[i].rows() > replayRows {
			r.run(ctx, errs)
		}
		traces[i] = newTrace(len(claims[i].Tokens))
		r.add(i, &claims[i], traces[i])
	}
	r.run(ctx, errs)
	for i, err := range errs {
		if err != nil {
			traces[i] = nil
		}
	}
	return traces, errs
}

// replayRows is the number of tokens after which no further claim joins a pass.
const replayRows = 2048

func (c *Claim) rows() int { return len(c.Request.Prompt) + len(c.Tokens) }

func (c *Claim) validate(cfg *model.Config) error {
	if err := c.Request.validate(cfg); err != nil {
		return err
	}
	if n := len(c.Tokens); n == 0 || n > c.Request.MaxNew {
		return fmt.Errorf("completion of %d tokens: want 1 to %d", n, c.Request.MaxNew)
	}
	return inVocabulary("completion", c.Tokens, cfg.Vocab)
}

func newTrace(n int) *Trace {
	return &Trace{Margin: make([]float32, n), Logp: make([]float32, n), LogpT1: make([]float32, n)}
}

// replayer gathers claims for one pass.
type replayer struct {
	model   *model.Model
	dec     *model.Decoder
	s       Sampling
	claims  []replayed
	prompts []*prompt
	rows    int
	hidden  []float32 // states that logits are wanted of
	points  []point   // one per such state
	logits  []float32
}

// replayed is a claim under replay.
type replayed struct {
	*Claim
	index  int
	trace  *Trace
	prompt *prompt
}

// point is one token of a claim.
type point struct{ claim, token int }

func (r *replayer) add(index int, c *Claim, t *Trace) {
	r.rows += c.rows()
	var shared *prompt
	for _, p := range r.prompts {
		if slices.Equal(p.tokens, c.Request.Prompt) {
			shared = p
		}
	}
	if shared == nil {
		shared = &prompt{tokens: c.Request.Prompt}
		r.prompts = append(r.prompts, shared)
	}
	r.claims = append(r.claims, replayed{Claim: c, index: index, trace: t, prompt: shared})
}

// run replays what was gathered and begins anew.
func (r *replayer) run(ctx context.Context, errs []error) {
	if len(r.claims) == 0 {
		return
	}
	err := ctx.Err()
	if err == nil {
		err = r.prefill()
	}
	for lo, size := 0, max(1, maxLogits/r.model.Config.Vocab); err == nil && lo < len(r.points); lo += size {
		if err = ctx.Err(); err == nil {
			err = r.judge(lo, min(size, len(r.points)-lo), errs)
		}
	}
	for _, c := range r.claims {
		if err != nil && errs[c.index] == nil {
			errs[c.index] = err
		}
	}
	r.claims, r.prompts, r.rows = r.claims[:0], r.prompts[:0], 0
}

// prefill computes the states that the tokens were drawn from: of each prompt's last token and, on
// copies of the prompts' caches, of all tokens of a claim but the last.
func (r *replayer) prefill() error {
	c := r.model.Config.Hidden
	var feeds []model.Feed
	for _, p := range r.prompts {
		p.seq = r.dec.NewSequence()
		feeds = append(feeds, model.Feed{Seq: p.seq, Tokens: p.tokens})
	}
	hidden, err := r.dec.Step(feeds)
	if err != nil {
		return err
	}
	for i, p := range r.prompts {
		p.hidden = append(p.hidden[:0], hidden[i*c:][:c]...)
	}
	feeds = feeds[:0]
	for _, x := range r.claims {
		if n := len(x.Tokens) - 1; n > 0 {
			feeds = append(feeds, model.Feed{Seq: x.prompt.seq.Fork(), Tokens: x.Tokens[:n], All: true})
		}
	}
	if hidden, err = r.dec.Step(feeds); err != nil {
		return err
	}
	for _, f := range feeds {
		f.Seq.Free()
	}
	for _, p := range r.prompts {
		p.seq.Free()
	}
	r.hidden, r.points = r.hidden[:0], r.points[:0]
	for i, x := range r.claims {
		from, n := len(r.hidden), len(x.Tokens)
		r.hidden = append(append(r.hidden, x.prompt.hidden...), hidden[:(n-1)*c]...)
		hidden = hidden[(n-1)*c:]
		x.trace.Hidden = appendBF16(nil, r.hidden[from:])
		for j := range n {
			r.points = append(r.points, point{i, j})
		}
	}
	return nil
}

// judge sets the traces of n points from lo on.
func (r *replayer) judge(lo, n int, errs []error) error {
	cfg := r.model.Config
	c, v := cfg.Hidden, cfg.Vocab
	r.logits = grow(r.logits, n*v)
	if err := r.dec.Logits(r.logits, r.hidden[lo*c:][:n*c], n); err != nil {
		return err
	}
	failed := make([]error, n)
	r.model.Pool().For(n, 1, func(from, to int) {
		smp := sampler{s: r.s}
		for i := from; i < to; i++ {
			failed[i] = r.judgeOne(&smp, r.points[lo+i], r.logits[i*v:][:v])
		}
	})
	for i, err := range failed {
		at := r.points[lo+i]
		if index := r.claims[at.claim].index; err != nil && errs[index] == nil {
			errs[index] = fmt.Errorf("token %d: %w", at.token, err)
		}
	}
	return nil
}

func (r *replayer) judgeOne(smp *sampler, at point, logits []float32) error {
	x := &r.claims[at.claim]
	d, err := smp.draw(logits, noise{x.Request.Seed, at.token}, x.Tokens[at.token])
	if err != nil {
		return err
	}
	x.trace.Margin[at.token], x.trace.Logp[at.token], x.trace.LogpT1[at.token] = d.margin, d.logp, d.logpT1
	if at.token == len(x.Tokens)-1 {
		x.trace.EOSProb = smp.probability(logits, x.Request.Stop)
	}
	return nil
}
