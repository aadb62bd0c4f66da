package redteam

import (
	"context"
	"fmt"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
)

// Variants are the honest ways to make a batch: other kernels, threads and batch sizes of this engine, which
// must give the same bits, and engines that compute otherwise, which only the tolerant limits allow. On large models the
// portable kernels are left out: they would take hours.
func (l *Lab) Variants(exact bool) []Forger {
	var out []Forger
	add := func(name, doc string, f forge) {
		out = append(out, Forger{Name: "honest, " + name, Doc: doc, Forge: f})
	}
	if exact {
		for _, name := range nn.Kernels() {
			if name == "generic" && l.Policy.Model.Config.Hidden > 512 {
				continue
			}
			add("kernel "+name, "the "+name+" kernels", onKernel(name))
		}
		for _, threads := range []int{1, 2} {
			add(fmt.Sprintf("%d threads", threads), "that many threads", onThreads(threads))
		}
		for _, slots := range []int{1, 7, 64} {
			add(fmt.Sprintf("%d slots", slots), "that many sequences decoded at a time", inSlots(slots))
		}
		out = append(out, Forger{Name: "honest, one step late", Doc: "under the policy before the last update, which it names", Under: late, Forge: answersLate})
		return out
	}
	add("same engine", "this engine", func(ctx context.Context, l *Lab) (*batch.Batch, error) { return l.Honest(ctx) })
	add("other sums", "the same model with its features in another order, so that every sum runs otherwise", permuted)
	add("bf16 cache", "another engine, keys and values kept in bf16", onEngine(precision{cache: true}))
	add("bf16 arithmetic", "another engine, every result of a layer rounded to bf16", onEngine(precision{cache: true, arithmetic: true}))
	return out
}

// late is a policy one step away from the lab's: who allows batches of the step before audits them by it.
func late(l *Lab) (*policy.Policy, error) {
	return l.Altered("finetuned", func(p model.Param) { finetune(l, p) })
}

func answersLate(ctx context.Context, l *Lab) (*batch.Batch, error) {
	p, err := late(l)
	if err != nil {
		return nil, err
	}
	b, err := l.answers(ctx, p)
	if err == nil {
		b.Header.Policy = p.Hash
	}
	return b, err
}

func onKernel(name string) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		restore, err := nn.Use(name)
		if err != nil {
			return nil, err
		}
		defer restore()
		return l.fresh(ctx, rollout.Options{WantHidden: true})
	}
}

func onThreads(n int) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		pool := nn.NewPool(n)
		defer pool.Close()
		o := l.config.Options
		o.Pool = pool
		p, err := l.Policy.WithWeights(l.Policy.Model.Tensors(), o)
		if err != nil {
			return nil, err
		}
		return l.answers(ctx, p)
	}
}

func inSlots(slots int) forge {
	return func(ctx context.Context, l *Lab) (*batch.Batch, error) {
		return l.fresh(ctx, rollout.Options{WantHidden: true, Slots: slots})
	}
}

// fresh generates this round's batch anew.
func (l *Lab) fresh(ctx context.Context, o rollout.Options) (*batch.Batch, error) {
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	return l.generate(ctx, l.Policy, reqs, l.config.Sampling, o)
}

func onEngine(by precision) forge {
	return func(_ context.Context, l *Lab) (*batch.Batch, error) {
		reqs, err := l.Requests()
		if err != nil {
			return nil, err
		}
		if l.engines[by] == nil {
			clear(l.engines)
			l.engines[by] = newEngine(l.Policy.Model, by)
		}
		out, err := l.engines[by].generate(reqs, l.config.Sampling)
		if err != nil {
			return nil, err
		}
		h, groups := l.Claim()
		return l.pack(h, groups, out)
	}
}
