// Package model computes decoder-only language models of the Llama, Qwen2 and Qwen3 families on CPUs: log-probabilities of
// packed sequences, their gradients, and generation step by step with a cache. It is written once over the operators
// of policy/nn and inherits their promise: equal bits whatever the threads, the kernel, or the company that a sequence
// has in a batch; a token that is fed alone, after its predecessors, gives the bits that it gives within its sequence.
//
//	m, err := model.Load("models/tiny", model.Options{Pool: pool, Train: true})
//	tape, err := m.Forward(&model.Batch{Tokens: ids, Targets: next, Starts: []int{0, len(ids)}}, 1)
//	err = m.Backward(tape, dLogp, nil, grads)
//
// # Two sets of weights
//
// A policy is committed as bf16. Generation and scoring (Decoder) read those bf16 weights, packed for streaming. A model that
// is loaded to be trained also has float32 masters, which Forward and Backward use as they are; Refresh rounds them into the
// bf16 weights after a change.
//
// # Order of operations
//
// C hidden size, H query heads, D head size, I MLP size, V vocabulary. Every product with a weight is one chain of FMAs, a
// bias is added after it.
//
//	x = embedding[token]
//	h = rmsnorm(x, input_layernorm); q, k, v = h·Wᵀ + b
//	q, k = rmsnorm(head) by head (Qwen3); q, k = rotate(head); q = q·(1/√D)
//	x = x + attention(q, k, v)·Woᵀ            see nn.Attention
//	h = rmsnorm(x, post_attention_layernorm)
//	x = x + swiglu(h·Wgᵀ, h·Wuᵀ)·Wdᵀ
//	hidden = rmsnorm(x, norm); logits = (hidden·headᵀ)·(1/temperature)
//
// # Memory
//
// A tape holds per token and layer 2·C + (H+2·KV)·D + H·D + 2·I + 2·H + 2 floats, for Qwen3 (H+KV)·(D+1) more;
// with Batch.Recompute C per layer, and once that of one layer for the largest group of sequences.
package model

import (
	"sync"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
)

// Options say how a model is loaded.
type Options struct {
	Pool  *nn.Pool // threads to run on; nil makes a pool of one thread
	Train bool     // keep float32 masters, so that Forward reads them and Backward works
}

// Model is a decoder with its weights. Forward, Backward and decoders may run in several goroutines at once; nothing
// else may run while Params change or Refresh works.
type Model struct {
	Config *Config

	pool      *nn.Pool
	masters   *store // nil without Train
	train     *net   // over masters
	infer     *net
	rope      *nn.RopeTable
	attention *nn.Attention

	mu   sync.Mutex
	tape *Tape // free for the next Forward
}

func newModel(c *Config, o Options) *Model {
	m := &Model{Config: c, pool: o.Pool, rope: nn.NewRopeTable(c.frequencies())}
	if m.pool == nil {
		m.pool = nn.NewPool(1)
	}
	m.attention = &nn.Attention{Heads: c.Heads, KVHeads: c.KVHeads, HeadDim: c.HeadDim}
	return m
}

// Pool gives the threads that the model runs on.
func (m *Model) Pool() *nn.Pool { return m.pool }

// Trains says whether the model has masters.
func (m *Model) Trains() bool { return m.masters != nil }

// Params gives the float32 masters, sorted by name; nil if the model was not loaded to be trained. Whoever changes
// Data calls Refresh before the next generation.
func (m *Model) Params() []Param {
	if m.masters == nil {
		return nil
	}
	return m.masters.params
}

// Refresh rounds the masters to the bf16 weights that generation reads. No decoder may be at work.
func (m *Model) Refresh() {
	if m.masters == nil {
		return
	}
	if m.infer == nil {
		m.infer = m.masters.net(m.Config)
	}
	r := &rounder{pool: m.pool}
	r.net(m.infer, m.masters)
}

// Tensors gives the committed policy: all weights as bf16 under their Hugging Face names, sorted. They are copies.
func (m *Model) Tensors() []ckpt.Tensor {
	var out []ckpt.Tensor
	if m.masters != nil {
		for _, p := range m.masters.params {
			out = append(out, ckpt.FromFloat32(p.Name, p.Shape, p.Data))
		}
		return out
	}
	s := newStore(m.Config, false)
	m.infer.unpack(s)
	for _, p := range s.params {
		out = append(out, ckpt.FromFloat32(p.Name, p.Shape, p.Data))
	}
	return out
}

func (m *Model) takeTape() *Tape {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.tape
	m.tape = nil
	if t == nil {
		t = &Tape{m: m}
	}
	t.arena.reset()
	t.scratch.reset()
	return t
}

func (m *Model) giveTape(t *Tape) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.tape = t
}
