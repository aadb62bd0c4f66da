package model

import "fmt"

// Batch is ragged sequences packed one behind the other.
type Batch struct {
	Tokens  []int32 // (T)
	Targets []int32 // (T) the token to be predicted at each position, or -1 for no loss there
	Starts  []int   // where each sequence begins and, at the end, T

	// Recompute keeps only each layer's input and computes the rest again in Backward: about a
	// third more work for a fraction of the memory, for long sequences. The gradients keep their
	// bits.
	Recompute bool
}

// check finds what would read outside of a table.
func (b *Batch) check(c *Config) error {
	if len(b.Targets) != len(b.Tokens) {
		return fmt.Errorf("batch: %d targets for %d tokens", len(b.Targets), len(b.Tokens))
	}
	if n := len(b.Starts); n < 2 || b.Starts[0] != 0 || b.Starts[n-1] != len(b.Tokens) {
		return fmt.Errorf("batch: starts %v do not cover %d tokens", b.Starts, len(b.Tokens))
	}
	for i, s := range b.Starts[1:] {
		switch n := s - b.Starts[i]; {
		case n <= 0:
			return fmt.Errorf("batch: sequence %d has %d tokens", i, n)
		case n > c.Context:
			return fmt.Errorf("batch: sequence %d has %d tokens, the context holds %d", i, n, c.Context)
		}
	}
	for i, t := range b.Tokens {
		if t < 0 || int(t) >= c.Vocab {
			return fmt.Errorf("batch: token %d at %d, outside a vocabulary of %d", t, i, c.Vocab)
		}
		if b.Targets[i] < -1 || int(b.Targets[i]) >= c.Vocab {
			return fmt.Errorf("batch: target %d at %d, outside a vocabulary of %d", b.Targets[i], i, c.Vocab)
		}
	}
	return nil
}
