package model

import (
	"sync"
	"sync/atomic"
)

// turns lets groups that pass through a layer side by side add to its gradients one after the
// other, in the batch's order. Whoever awaits its turn must know that all before it have begun.
type turns struct {
	now  atomic.Int64
	mu   sync.Mutex
	news *sync.Cond
}

// turnSpin is how often a group looks before it sleeps: about ten microseconds.
const turnSpin = 20000

// await returns when it is number i's turn.
func (t *turns) await(i int) {
	for range turnSpin {
		if t.now.Load() == int64(i) {
			return
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.news == nil {
		t.news = sync.NewCond(&t.mu)
	}
	for t.now.Load() != int64(i) {
		t.news.Wait()
	}
}

// pass gives the turn to the next.
func (t *turns) pass() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.now.Add(1)
	if t.news != nil {
		t.news.Broadcast()
	}
}

// layerTurns are the places of a layer where a group adds to gradients, in the order of Backward.
type layerTurns struct{ mlp, heads, attention turns }

// backwardTurns are those of the whole model.
type backwardTurns struct {
	head   turns
	layers []layerTurns
}

// skip lets number i's turns go by, for a group that has nothing to add.
func (b *backwardTurns) skip(i int) {
	one := func(t *turns) { t.await(i); t.pass() }
	one(&b.head)
	for l := len(b.layers) - 1; l >= 0; l-- {
		t := &b.layers[l]
		one(&t.mlp)
		one(&t.heads)
		one(&t.attention)
	}
}
