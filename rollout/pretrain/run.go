package pretrain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/optim"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/snapshot"
)

// Options say where and how a recipe runs; they decide nothing about the weights.
type Options struct {
	Dir      string // snapshots, and the finished model in Dir/model
	Threads  int    // 0: all cores
	Every    int    // steps between snapshots; 0 means 200
	Progress func(Progress)
}

// Progress is the state after a step.
type Progress struct {
	Phase       string
	Step, Steps int
	Loss        float64 // mean over the step's targets, nats
	Norm        float64 // of the gradient before clipping
	Rate        float64
	Tokens      int // of this step, prompts included
	Took        time.Duration
}

const kind = "pretrain"

// Run carries the recipe out, from the last snapshot in Dir if there is one, and writes the model's
// directory. When ctx ends it saves a snapshot and gives ctx's error.
func Run(ctx context.Context, r Recipe, o Options) (ckpt.Hash, error) {
	p, err := start(r, o)
	if err != nil {
		return ckpt.Hash{}, err
	}
	defer p.pool.Close()
	if err := p.resume(); err != nil {
		return ckpt.Hash{}, err
	}
	for p.step < r.Steps() {
		if err := ctx.Err(); err != nil {
			return ckpt.Hash{}, errors.Join(err, p.save())
		}
		if err := p.one(); err != nil {
			return ckpt.Hash{}, fmt.Errorf("step %d: %w", p.step, err)
		}
		phase, within := r.at(p.step)
		if p.step%p.every == 0 || p.step == r.Steps() || (phase > 0 && within == 0) {
			if err := p.save(); err != nil {
				return ckpt.Hash{}, err
			}
		}
	}
	return p.finish()
}

// run is a recipe under way.
type run struct {
	r      Recipe
	o      Options
	config json.RawMessage
	every  int
	pool   *nn.Pool
	m      *model.Model
	grads  *model.Grads
	flat   [][]float32
	opt    *optim.AdamW
	step   int
}

func start(r Recipe, o Options) (*run, error) {
	if err := r.Validate(); err != nil {
		return nil, err
	}
	if o.Dir == "" {
		return nil, fmt.Errorf("pretrain: no directory")
	}
	config, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	p := &run{r: r, o: o, config: config, every: o.Every, pool: nn.NewPool(o.Threads)}
	if p.every == 0 {
		p.every = 200
	}
	if err := p.build(); err != nil {
		p.pool.Close()
		return nil, err
	}
	return p, nil
}

// build makes the model with its initial weights. The embedded checkpoint lends names and shapes.
func (p *run) build() error {
	c, err := model.ParseConfig(tiny.Shape())
	if err != nil {
		return err
	}
	w, err := ckpt.OpenFS(tiny.FS())
	if err != nil {
		return err
	}
	defer w.Close()
	if p.m, err = model.New(c, w, model.Options{Pool: p.pool, Train: true}); err != nil {
		return err
	}
	initialise(p.r.Seed, c.Layers, p.m.Params())
	p.grads = p.m.NewGrads()
	var params []optim.Param
	for i, x := range p.m.Params() {
		params = append(params, optim.Param{Name: x.Name, Data: x.Data, Decay: len(x.Shape) > 1})
		p.flat = append(p.flat, p.grads.Params()[i].Data)
	}
	p.opt, err = optim.New(params, optim.Config{
		Beta1: p.r.Beta1, Beta2: p.r.Beta2, Eps: p.r.Eps, Decay: p.r.Decay, For: p.pool.For,
	})
	return err
}

func (p *run) resume() error {
	step, ok, err := snapshot.Latest(p.o.Dir)
	if err != nil || !ok {
		return err
	}
	s, err := snapshot.Load(snapshot.Path(p.o.Dir, step), kind, p.config, p.m.Params(), p.opt)
	p.step = s.Step
	return err
}

func (p *run) save() error {
	s := snapshot.State{Kind: kind, Step: p.step, Config: p.config, Extra: json.RawMessage("null")}
	if err := snapshot.Save(p.o.Dir, s, p.m.Params(), p.opt.State()); err != nil {
		return err
	}
	return snapshot.Prune(p.o.Dir, snapshot.Retention{Last: 2, Keep: p.phaseEnds()})
}

func (p *run) phaseEnds() []int {
	var ends []int
	n := 0
	for _, x := range p.r.Phases {
		n += x.Steps
		ends = append(ends, n)
	}
	return ends
}

// one does a step: it changes the masters, the moments and the step counter, nothing else.
func (p *run) one() error {
	begin := time.Now()
	phase, within := p.r.at(p.step)
	if within == 0 {
		p.opt.Reset()
	}
	b, targets := p.r.batch(p.step)
	p.grads.Zero()
	all := make([]float32, len(b.Tokens))
	err := p.m.Accumulate(b, 1, func(first, last int, logp, _ []float32) (dLogp, dEntropy []float32, err error) {
		lo := b.Starts[first]
		copy(all[lo:], logp)
		dLogp = make([]float32, len(logp))
		for t := range dLogp {
			if b.Targets[lo+t] >= 0 {
				dLogp[t] = -1 / float32(targets)
			}
		}
		return dLogp, nil, nil
	}, p.grads)
	if err != nil {
		return err
	}
	loss := 0.0
	for _, logp := range all { // 0 where there is no target
		loss -= float64(logp)
	}
	norm, err := optim.Clip(p.flat, p.r.Clip)
	if err != nil {
		return err
	}
	rate := p.r.Phases[phase].schedule().At(within + 1)
	if err := p.opt.Step(p.flat, rate); err != nil {
		return err
	}
	p.step++
	if p.o.Progress != nil {
		p.o.Progress(Progress{
			Phase: p.r.Phases[phase].Name, Step: p.step, Steps: p.r.Steps(), Loss: loss / float64(targets),
			Norm: norm, Rate: rate, Tokens: len(b.Tokens), Took: time.Since(begin),
		})
	}
	return nil
}
