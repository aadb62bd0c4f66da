// Package model computes decoder-only language models of the Llama, Qwen2 and Qwen3 families on
// CPUs: log-probabilities of packed sequences, their gradients, and generation step by step with a
// cache. It is written once over the operators of policy/nn and inherits their promise: equal bits
// whatever the threads, the kernel, or the company that a sequence has in a batch; a token that is
// fed alone, after its predecessors, gives the bits that it gives within its sequence.
//
//	m, err := model.Load("models/tiny", model.Options{Pool: pool, Train: true})
//	tape, err := m.Forward(&model.Batch{Tokens: ids, Targets: next, Starts: []int{0, len(ids)}}, 1)
//	err = m.Backward(tape, dLogp, nil, grads)
//
// # Two sets of weights
//
// A policy is committed as bf16. Generation and scoring (Decoder) read those bf16 weights, packed
// for streaming. A model that is loaded to be trained also has float32 masters, which Forward and
// Backward use as they are; Refresh rounds them into the bf16 weights after a change.
//
// # Order of operations
//
// C hidden size, H query heads, D head size, I MLP size, V vocabulary. Every product with a weight
// is one chain of FMAs, a bias is added after it.
//
//	x = embedding[token]
//	h = rmsnorm(x, input_layernorm); q, k, v = h·Wᵀ + b
//	q, k = rmsnorm(head) by head (Qwen3); q, k = rotate(head); q = q·(1/√D)
//	x = x + attention(q, k, v)·Woᵀ            see nn.Attention
//	h = rmsnorm(x, post_attention_layernorm)
//	x = x + swiglu(h·Wgᵀ, h·Wuᵀ)·Wdᵀ
//	hidden = rmsnorm(x, norm); logits = (hidden·headᵀ)·(1/temperature)
//
// # Threads
//
// Sequences are cut in groups of some hundred rows that pass through all layers together. Where
// there are enough of them they run side by side, one thread each, without waiting for one another
// but where they add to gradients: there each awaits its turn, so that sums over tokens keep the
// batch's order.
//
// # Memory
//
// A model that is trained as a whole takes 18 bytes a parameter: masters, gradients and AdamW's two
// moments as float32, the committed weights as bf16. An update (Accumulate) over T tokens holds, in
// floats beside these,
//
//	tape     T·(2·C + 3)
//	groups   G·R·(L·A + C), A = 2·C + (H+2·KV)·D + H·D + 2·I + 2·H + 2, and for Qwen3 (H+KV)·(D+1) more
//	scratch  G·(R·(3·C + max(2·I, 2·(H+KV)·D)) + min(R, 512)·(2·C + V + 1))
//
// with L layers, R rows in the largest group, and G groups at a time, one a thread. Batch.Recompute
// puts C in the place of A, and R·(A + C) into scratch. Forward with Backward holds groups of all T
// rows at once. The weights of a model of up to 1 Mi parameters are packed as well: 8 MiB at most.
// UpdateBytes gives the sum; rollout/train measures it.
package model

import (
	"encoding/binary"
	"math"
	"sync"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
)

// Options say how a model is loaded.
type Options struct {
	Pool  *nn.Pool // threads to run on; nil makes a pool of one thread
	Train bool     // keep float32 masters, so that Forward reads them and Backward works
	// Stay leaves bf16 weights that are not trained in the checkpoint until they have been used some
	// times, so that the first token comes as soon as they can be read once. The checkpoint stays
	// open until Close; what is wrong in it is an error of those who read it first: Forward, Decoder.
	Stay bool
	// Adapter, if there is one, is trained instead: the weights stay bf16 and as they are.
	Adapter *Adapter
}

// Model is a decoder with its weights. Forward, Backward and decoders may run in several goroutines
// at once; nothing else may run while Params change or Refresh works.
type Model struct {
	Config *Config

	pool      *nn.Pool
	masters   *store // nil without Train
	train     *net   // what Forward reads of a model that is trained
	infer     *net   // what decoders read
	rope      *nn.RopeTable
	attention *nn.Attention

	packLimit int // packMasters, but for tests

	adapter       *Adapter
	base          *net      // infer without adapters
	lora, rounded *adapters // masters, and what infer has of them

	mu       sync.Mutex
	tape     *Tape // free for the next Forward
	decoders []*Decoder
}

func newModel(c *Config, o Options) *Model {
	m := &Model{Config: c, pool: o.Pool, packLimit: packMasters, rope: nn.NewRopeTable(c.Frequencies())}
	if m.pool == nil {
		m.pool = nn.NewPool(1)
	}
	m.attention = &nn.Attention{Heads: c.Heads, KVHeads: c.KVHeads, HeadDim: c.HeadDim}
	return m
}

// Pool gives the threads that the model runs on.
func (m *Model) Pool() *nn.Pool { return m.pool }

// Trains says whether the model was loaded to be trained.
func (m *Model) Trains() bool { return m.train != nil }

// Params gives the float32 values that are trained, sorted by name: all weights, or those of the
// adapters under PEFT's names; nil if the model was not loaded to be trained. Whoever changes Data
// calls Refresh before the next generation.
func (m *Model) Params() []Param {
	switch {
	case m.lora != nil:
		return m.lora.params
	case m.masters != nil:
		return m.masters.params
	}
	return nil
}

// Refresh rounds what is trained to the bf16 weights that generation reads. No decoder may be at
// work.
func (m *Model) Refresh() {
	switch {
	case m.lora != nil:
		m.rounded.round(m.lora)
	case m.masters != nil:
		if m.infer == nil {
			m.infer = m.masters.net(m.Config)
		}
		r := &rounder{pool: m.pool}
		r.net(m.infer, m.masters)
	}
}

// Tensors gives the committed policy: all weights as bf16 under their Hugging Face names, sorted.
// They are copies. An adapter's masters are merged into them.
func (m *Model) Tensors() []ckpt.Tensor {
	if m.masters != nil {
		return tensorsOf(m.masters.params)
	}
	s := newStore(m.Config, false)
	n := m.infer
	if m.lora != nil {
		n = m.train
	}
	n.unpack(m.pool, s)
	return tensorsOf(s.params)
}

// AdapterTensors gives the adapters' float32 values under PEFT's names, sorted; they share memory
// with no one. nil if there are none.
func (m *Model) AdapterTensors() []ckpt.Tensor {
	if m.lora == nil {
		return nil
	}
	var out []ckpt.Tensor
	for _, p := range m.lora.params {
		data := make([]byte, 0, 4*len(p.Data))
		for _, v := range p.Data {
			data = binary.LittleEndian.AppendUint32(data, math.Float32bits(v))
		}
		out = append(out, ckpt.Tensor{Name: p.Name, DType: ckpt.F32, Shape: p.Shape, Data: data})
	}
	return out
}

func tensorsOf(params []Param) []ckpt.Tensor {
	out := make([]ckpt.Tensor, len(params))
	for i, p := range params {
		out[i] = ckpt.FromFloat32(p.Name, p.Shape, p.Data)
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
	return t
}

func (m *Model) giveTape(t *Tape) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.tape = t
}
