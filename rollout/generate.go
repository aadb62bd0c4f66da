package rollout

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

// Options are about the work of generating, never about its outcome.
type Options struct {
	Slots      int  // sequences in progress at a time; 0: as many as suit the caches and maxCache
	WantHidden bool // fill Completion.Hidden
	// OnToken is called as tokens are drawn, never twice at a time; in the goroutine of Generate.
	OnToken func(request int, token int32)
}

const (
	maxSlots  = 64      // more only thrash the caches
	laneSlots = 14      // of one thread that has sequences of its own: the rows of one tile, little cache
	maxCache  = 1 << 28 // floats of keys and values: 1 GiB
	// maxPrefill is the number of prompt tokens after which no further prompt joins a step.
	maxPrefill = 2048
	// maxLogits is the number of logits that are held at a time: 64 MiB.
	maxLogits = 1 << 24
	// laneWeights is up to how many weights sequences are dealt out to threads, each of which reads
	// them all from its cache. The products of larger models are cut instead.
	laneWeights = 8 << 20
)

// Generate completes all requests with the policy's committed weights. A request's outcome depends
// on nothing but itself, the sampling and the policy. Requests with the same prompt share its
// computation and its cache.
func Generate(ctx context.Context, p *policy.Policy, reqs []Request, s Sampling, o Options) ([]Completion, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	longest := 0
	for i := range reqs {
		if err := reqs[i].validate(p.Model.Config); err != nil {
			return nil, fmt.Errorf("request %d: %w", i, err)
		}
		longest = max(longest, len(reqs[i].Prompt)+reqs[i].MaxNew)
	}
	if len(reqs) == 0 {
		return nil, nil
	}
	j := &job{model: p.Model, reqs: reqs, s: s, o: o, out: make([]Completion, len(reqs))}
	j.lanes, j.slots = lanes(p.Model, longest, len(reqs), o)
	j.plan()
	errs := make([]error, j.lanes)
	if j.lanes == 1 {
		errs[0] = j.lane(ctx)
	} else {
		p.Model.Pool().Each(j.lanes, func(i int) { errs[i] = j.lane(ctx) })
	}
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return j.out, nil
}

// CacheBytes is how much the keys and values take of so many requests, prompt and answer of the longest tokens each, as
// far as they are generated at a time.
func CacheBytes(m *model.Model, longest, requests int) int {
	lanes, slots := lanes(m, longest, requests, Options{})
	return 4 * lanes * slots * m.CacheFloats(longest)
}

// lanes is how many threads go through sequences of their own, and how many each at a time.
func lanes(m *model.Model, longest, requests int, o Options) (lanes, slots int) {
	lanes, slots = 1, maxSlots
	if threads := m.Pool().Threads(); m.Config.Weights() <= laneWeights {
		slots = laneSlots * threads
		if o.OnToken == nil {
			lanes = threads
		}
	}
	slots = min(slots, maxCache/m.CacheFloats(longest))
	if o.Slots > 0 {
		slots = o.Slots
	}
	slots = max(1, min(slots, requests))
	lanes = min(lanes, slots)
	return lanes, (slots + lanes - 1) / lanes
}

// job is one Generate, which lanes share.
type job struct {
	model        *model.Model
	reqs         []Request
	s            Sampling
	o            Options
	out          []Completion
	lanes, slots int // slots of each lane

	mu      sync.Mutex
	prompts []*prompt // not yet begun
}

// generator is the state of one lane.
type generator struct {
	*job
	dec     *model.Decoder
	pending []*slot // whose prompts are this lane's
	active  []*slot
	feeds   []model.Feed
	rows    []float32 // hidden states of this step that logits are wanted of
	logits  []float32
	order   []*slot // of draws
}

// slot is a request in progress.
type slot struct {
	req    int
	prompt *prompt
	seq    *model.Sequence
	next   [1]int32 // the token to be fed
	row    int      // of its hidden state
	draw   draw
	err    error
}

// prompt is one that several requests share, all of them in one lane.
type prompt struct {
	tokens []int32
	slots  []*slot
	left   int // requests that have not begun
	seq    *model.Sequence
	hidden []float32 // of its last token
	row    int       // of hidden in this step
	feed   int
}

// plan orders the requests by their prompts, from that which came first, and cuts the requests of a
// prompt where there are too few prompts for all lanes.
func (j *job) plan() {
	byTokens := map[string]*prompt{}
	for i := range j.reqs {
		key := string(bytesOf(j.reqs[i].Prompt))
		p := byTokens[key]
		if p == nil {
			p = &prompt{tokens: j.reqs[i].Prompt}
			byTokens[key] = p
			j.prompts = append(j.prompts, p)
		}
		p.slots = append(p.slots, &slot{req: i})
	}
	if n := len(j.prompts); j.lanes > 1 && n < 2*j.lanes {
		j.cut((2*j.lanes + n - 1) / max(n, 1))
	}
	for _, p := range j.prompts {
		p.left = len(p.slots)
		for _, s := range p.slots {
			s.prompt = p
		}
	}
}

// cut divides the requests of each prompt in up to n parts.
func (j *job) cut(n int) {
	var parts []*prompt
	for _, p := range j.prompts {
		size := (len(p.slots) + n - 1) / n
		for some := range slices.Chunk(p.slots, size) {
			parts = append(parts, &prompt{tokens: p.tokens, slots: some})
		}
	}
	j.prompts = parts
}

func bytesOf(ids []int32) []byte {
	b := make([]byte, 0, 4*len(ids))
	for _, id := range ids {
		b = append(b, byte(id), byte(id>>8), byte(id>>16), byte(id>>24))
	}
	return b
}

// lane completes requests until there are none left.
func (j *job) lane(ctx context.Context) error {
	g := &generator{job: j, dec: j.model.NewDecoder()}
	for {
		g.refill()
		if len(g.active) == 0 && len(g.pending) == 0 {
			g.dec.Release()
			return nil
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := g.step(); err != nil {
			return err
		}
	}
}

// refill takes prompts from the job until there are requests for all free slots.
func (g *generator) refill() {
	if len(g.active)+len(g.pending) >= g.slots {
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	for len(g.prompts) > 0 && len(g.active)+len(g.pending) < g.slots {
		g.pending = append(g.pending, g.prompts[0].slots...)
		g.prompts = g.prompts[1:]
	}
}

// step feeds each active sequence its last token and new prompts to free slots, then draws a token
// for all of them.
func (g *generator) step() error {
	c := g.model.Config.Hidden
	g.feeds = g.feeds[:0]
	for _, s := range g.active {
		s.row = len(g.feeds)
		g.feeds = append(g.feeds, model.Feed{Seq: s.seq, Tokens: s.next[:]})
	}
	begun := g.admit()
	hidden, err := g.dec.Step(g.feeds)
	if err != nil {
		return err
	}
	g.rows = append(g.rows[:0], hidden[:len(g.active)*c]...)
	for _, s := range begun {
		g.begin(s, hidden)
	}
	g.active = append(g.active, begun...)
	if err := g.draw(); err != nil {
		return err
	}
	return g.finish()
}

// admit moves pending requests to free slots, and feeds the prompts that are new.
func (g *generator) admit() []*slot {
	prefill := 0
	free := max(0, g.slots-len(g.active))
	n := 0
	for n < min(free, len(g.pending)) {
		p := g.pending[n].prompt
		if p.seq == nil {
			if prefill += len(p.tokens); prefill > maxPrefill && n > 0 {
				break
			}
			p.seq, p.feed = g.dec.NewSequence(), len(g.feeds)
			g.feeds = append(g.feeds, model.Feed{Seq: p.seq, Tokens: p.tokens})
		}
		p.row = -1
		n++
	}
	begun := g.pending[:n]
	g.pending = g.pending[n:]
	return begun
}

// begin gives a slot its prompt's state: a copy, or to the last of its requests the state itself.
func (g *generator) begin(s *slot, hidden []float32) {
	p, c := s.prompt, g.model.Config.Hidden
	if p.hidden == nil {
		p.hidden = slices.Clone(hidden[p.feed*c:][:c])
	}
	if p.row < 0 {
		p.row = len(g.rows) / c
		g.rows = append(g.rows, p.hidden...)
	}
	s.row = p.row
	if p.left--; p.left == 0 {
		s.seq = p.seq
	} else {
		s.seq = p.seq.Fork()
	}
	r := &g.reqs[s.req]
	g.out[s.req] = Completion{
		Tokens: make([]int32, 0, min(r.MaxNew, 64)),
		Logp:   make([]float32, 0, min(r.MaxNew, 64)), LogpT1: make([]float32, 0, min(r.MaxNew, 64)),
	}
}

// draw computes logits for some rows at a time and draws for the slots that stand on them.
func (g *generator) draw() error {
	cfg := g.model.Config
	c, v := cfg.Hidden, cfg.Vocab
	total, size := len(g.rows)/c, max(1, maxLogits/v)
	g.order = append(g.order[:0], g.active...)
	slots := g.order
	slices.SortStableFunc(slots, func(a, b *slot) int { return a.row - b.row })
	for lo := 0; lo < total; lo += size {
		n := min(size, total-lo)
		if cap(g.logits) < n*v {
			g.logits = make([]float32, n*v)
		}
		logits := g.logits[:n*v]
		if err := g.dec.Logits(logits, g.rows[lo*c:][:n*c], n); err != nil {
			return err
		}
		end := 0
		for end < len(slots) && slots[end].row < lo+n {
			end++
		}
		g.model.Pool().For(end, 1, func(from, to int) {
			smp := sampler{s: g.s}
			for _, s := range slots[from:to] {
				g.drawOne(&smp, s, logits[(s.row-lo)*v:][:v])
			}
		})
		slots = slots[end:]
	}
	return nil
}

func (g *generator) drawOne(smp *sampler, s *slot, logits []float32) {
	r, out := &g.reqs[s.req], &g.out[s.req]
	s.draw, s.err = smp.draw(logits, noise{r.Seed, len(out.Tokens)}, -1)
	if s.err == nil && (len(out.Tokens)+1 == r.MaxNew || slices.Contains(r.Stop, s.draw.token)) {
		out.EOSProb = smp.probability(logits, r.Stop)
	}
}

// probability of any of the ids at temperature 1.
func (s *sampler) probability(logits []float32, ids []int32) float32 {
	sum, top := float32(0), nn.Max(logits)
	for i, id := range ids {
		if !slices.Contains(ids[:i], id) {
			sum += nn.Exp1(s.logProb(logits, top, logits[id]))
		}
	}
	return min(sum, 1)
}

// finish records what was drawn and lets go of the sequences that ended.
func (g *generator) finish() error {
	c := g.model.Config.Hidden
	stay := g.active[:0]
	for _, s := range g.active {
		if s.err != nil {
			return fmt.Errorf("request %d, token %d: %w", s.req, len(g.out[s.req].Tokens), s.err)
		}
		r, out := &g.reqs[s.req], &g.out[s.req]
		s.next[0] = s.draw.token
		out.Tokens = append(out.Tokens, s.draw.token)
		out.Logp, out.LogpT1 = append(out.Logp, s.draw.logp), append(out.LogpT1, s.draw.logpT1)
		if g.o.WantHidden {
			out.Hidden = appendBF16(out.Hidden, g.rows[s.row*c:][:c])
		}
		if g.o.OnToken != nil {
			g.o.OnToken(s.req, s.draw.token)
		}
		switch {
		case slices.Contains(r.Stop, s.draw.token):
			out.Finish = EOS
		case len(out.Tokens) == r.MaxNew:
			out.Finish = Length
		default:
			stay = append(stay, s)
			continue
		}
		s.seq.Free()
	}
	clear(g.active[len(stay):])
	g.active = stay
	return nil
}

func appendBF16(dst []uint16, x []float32) []uint16 {
	n := len(dst)
	dst = slices.Grow(dst, len(x))[:n+len(x)]
	nn.NarrowBF16(dst[n:], x)
	return dst
}
