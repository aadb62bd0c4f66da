package model

import (
	"fmt"
	"io"
	"math"
	"strings"
	"sync"
	"sync/atomic"
	"unsafe"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
)

// stay is what a net knows of weights that stay in their checkpoint: matrices until they have been
// used some times, a layer's vectors until it is reached.
type stay struct {
	c    *Config
	w    Weights
	once []sync.Once // by layers
	err  atomic.Pointer[error]

	mu     sync.Mutex
	groups [][]ckpt.Tensor // in the order of their first use: the layers, then the head
	sent   int             // groups that the disk was asked for
	asking sync.WaitGroup
}

const (
	patience = 2 // uses of the first layer's weights before they are packed
	never    = math.MaxInt
	// aheadBytes is how much is asked of the disk before its turn.
	aheadBytes = 512 << 20
)

// newStay gives nil where weights cannot stay: they are not bf16, or not to be read in place.
func newStay(c *Config, w Weights) *stay {
	s := &stay{c: c, w: w, once: make([]sync.Once, c.Layers)}
	for _, p := range newStore(c, true).params {
		t, _ := w.Tensor(p.Name)
		x, err := t.BF16()
		if err != nil || len(x) > 0 && unsafe.Pointer(&x[0]) != unsafe.Pointer(&t.Data[0]) {
			return nil
		}
	}
	for i := range c.Layers + 1 {
		prefix := fmt.Sprintf("model.layers.%d.", i)
		var group []ckpt.Tensor
		for _, t := range w.Tensors() {
			if strings.HasPrefix(t.Name, prefix) || i == c.Layers && !strings.HasPrefix(t.Name, "model.layers.") {
				group = append(group, t)
			}
		}
		s.groups = append(s.groups, group)
	}
	return s
}

// ahead asks the disk for what is used after the groups before i.
func (s *stay) ahead(i int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var want []ckpt.Tensor
	bytes := 0
	for ; i < len(s.groups) && bytes < aheadBytes; i++ {
		for _, t := range s.groups[i] {
			bytes += len(t.Data)
		}
		if i == s.sent {
			want, s.sent = append(want, s.groups[i]...), i+1
		}
	}
	if len(want) > 0 {
		s.asking.Go(func() { s.w.Want(want) })
	}
}

// layer gives layer i.
func (n *net) layer(i int) *layer {
	if s := n.stay; s != nil {
		s.once[i].Do(func() {
			s.ahead(i)
			l := loader{c: s.c, w: s.w, stay: s}
			n.layers[i] = l.layer(i)
			s.vectors(&l)
		})
	}
	return &n.layers[i]
}

// vectors fills the loader's pieces, which are vectors all.
func (s *stay) vectors(l *loader) {
	var b buffers
	var err error
	s.read(func() {
		for i := range l.pieces {
			if err = b.fill(&l.pieces[i], s.w); err != nil {
				err = s.located(l.pieces[i].rows[0].Name, err)
				break
			}
		}
	})
	s.fail(err)
}

// lend gives tensors' rows as a weight of k inputs that is packed after some uses.
func (s *stay) lend(tensors []ckpt.Tensor, k, uses int) *nn.Panels {
	l := nn.Loan{
		Read: s.read, Patience: uses,
		Check: func(part, at int, x []uint16) {
			t := tensors[part]
			s.fail(s.located(t.Name, checkFinite(t, at, x)))
		},
		Packed: func() {
			for _, t := range tensors {
				s.w.Drop(t)
			}
		},
	}
	for _, t := range tensors {
		x, err := t.BF16()
		s.fail(err)
		l.Parts = append(l.Parts, x)
	}
	return nn.Lend(l, k)
}

// located adds the file that holds a tensor, since no one else knows it when weights are used.
func (s *stay) located(tensor string, err error) error {
	if w, ok := s.w.(interface{ Path(tensor string) string }); ok && err != nil {
		return fmt.Errorf("%s: %w", w.Path(tensor), err)
	}
	return err
}

// read is nn.Loan's Read. What goes wrong first is kept.
func (s *stay) read(f func()) bool {
	err := s.w.Read(func() error {
		f()
		return nil
	})
	s.fail(err)
	return err == nil
}

func (s *stay) fail(err error) {
	if err != nil {
		s.err.CompareAndSwap(nil, &err)
	}
}

// failed gives what went wrong with weights that stayed in their checkpoint: what was computed since
// means nothing.
func (n *net) failed() error {
	if n.stay != nil {
		if err := n.stay.err.Load(); err != nil {
			return *err
		}
	}
	return nil
}

// Stays says whether the model reads weights from the checkpoint that it was loaded from.
func (m *Model) Stays() bool { return m.infer != nil && m.infer.stay != nil }

// Err is what went wrong with weights that stayed in their checkpoint (Options.Stay): what was computed
// since, Tensors too, means nothing.
func (m *Model) Err() error {
	if !m.Stays() {
		return nil
	}
	return m.infer.failed()
}

// Close closes the checkpoint of a model that was loaded with Options.Stay. It must not be used
// afterwards.
func (m *Model) Close() error {
	if !m.Stays() {
		return nil
	}
	m.infer.stay.asking.Wait()
	if c, ok := m.infer.stay.w.(io.Closer); ok {
		return c.Close()
	}
	return nil
}
