package rollout

import (
	"fmt"
	"math"
	"slices"

	"swarmrl/policy/nn"
)

// Sampling is the distribution that tokens are drawn from. The zero value is greedy decoding.
type Sampling struct {
	Temperature float32 // 0: the largest logit
	TopK        int     // 0: off
	TopP        float32 // 0 or 1: off
	MinP        float32 // 0: off
}

// Validate rejects what has no meaning.
func (s Sampling) Validate() error {
	switch {
	case !(s.Temperature >= 0 && s.Temperature <= 1e4) || (s.Temperature > 0 && s.Temperature < 1e-4):
		return fmt.Errorf("temperature %g: want 0, or 0.0001 to 10000", s.Temperature)
	case s.TopK < 0:
		return fmt.Errorf("top-k %d: want 0 or more", s.TopK)
	case !(s.TopP >= 0 && s.TopP <= 1):
		return fmt.Errorf("top-p %g: want 0 to 1", s.TopP)
	case !(s.MinP >= 0 && s.MinP <= 1):
		return fmt.Errorf("min-p %g: want 0 to 1", s.MinP)
	}
	return nil
}

func (s Sampling) filters() bool { return s.TopK > 0 || (s.TopP > 0 && s.TopP < 1) || s.MinP > 0 }

// sampler draws from one row of logits at a time; its memory is reused.
type sampler struct {
	s       Sampling
	z       []float32 // scaled logits
	kept    []int32   // indices that may be drawn, ascending, when filters are on
	keptZ   []float32 // their z
	scratch []float32
	order   []int32
}

// draw is one token and what is known of it.
type draw struct {
	token       int32
	logp        float32 // under the sampling distribution; 0 when greedy
	logpT1      float32
	margin      float32 // by which token lost to the winner; only where a token was given
	unreachable bool    // the filters had removed the given token
}

// noise identifies a draw: the seed of its request and its place in the completion.
type noise struct {
	seed     uint64
	position int
}

func (n noise) key() [2]uint32 { return [2]uint32{uint32(n.seed), uint32(n.seed >> 32)} }

// gumbel is the noise of one vocabulary index.
func (n noise) gumbel(v int32) float32 {
	w := nn.Philox4x32([4]uint32{uint32(v) >> 2, uint32(n.position), 0, 0}, n.key())
	return nn.Gumbel(w[v&3])
}

// draw picks a token from logits, or, if given is not negative, judges that one.
func (s *sampler) draw(logits []float32, n noise, given int32) (draw, error) {
	top := nn.Max(logits)
	if top-top != 0 {
		return draw{}, fmt.Errorf("logits are not finite")
	}
	if t := s.s.Temperature; t > 0 {
		if z := float32(top * (1 / t)); z-z != 0 {
			return draw{}, fmt.Errorf("logits up to %g overflow at temperature %g", top, t)
		}
	}
	d := s.pick(logits, top, n, given)
	d.logpT1 = s.logProb(logits, top, logits[d.token])
	if s.s.Temperature == 1 && !s.s.filters() {
		d.logp = d.logpT1
	}
	return d, nil
}

func (s *sampler) pick(logits []float32, top float32, n noise, given int32) draw {
	if s.s.Temperature == 0 {
		return pickGreedy(logits, top, given)
	}
	if !s.s.filters() {
		return s.pickAll(logits, top, n, given)
	}
	return s.pickKept(logits, top, n, given)
}

func pickGreedy(logits []float32, top float32, given int32) draw {
	if given >= 0 {
		return draw{token: given, margin: top - logits[given]}
	}
	return draw{token: int32(slices.Index(logits, top))}
}

func (s *sampler) pickAll(logits []float32, top float32, n noise, given int32) draw {
	inv := 1 / s.s.Temperature
	best, value := nn.GumbelArgmax(logits, inv, n.key(), uint32(n.position))
	d := draw{token: int32(best)}
	if given >= 0 {
		d.token = given
		d.margin = value - (float32(logits[given]*inv) + n.gumbel(given))
	}
	if inv != 1 {
		s.z = grow(s.z, len(logits))
		nn.Scale(s.z, inv, logits)
		d.logp = s.logProb(s.z, float32(top*inv), s.z[d.token])
	}
	return d
}

func (s *sampler) pickKept(logits []float32, top float32, n noise, given int32) draw {
	s.filter(logits)
	best, bestValue, own := 0, float32(math.Inf(-1)), -1
	for i, v := range s.kept {
		if value := s.keptZ[i] + n.gumbel(v); value > bestValue {
			best, bestValue = i, value
		}
		if v == given {
			own = i
		}
	}
	d := draw{token: s.kept[best]}
	if given >= 0 {
		d.token = given
		if own < 0 {
			d.unreachable, d.margin, d.logp = true, float32(math.Inf(1)), float32(math.Inf(-1))
			return d
		}
		best, d.margin = own, bestValue-(s.keptZ[own]+n.gumbel(given))
	}
	d.logp = s.logProb(s.keptZ, nn.Max(s.keptZ), s.keptZ[best])
	return d
}

// logProb is log softmax of an element x of z whose largest is top.
func (s *sampler) logProb(z []float32, top, x float32) float32 {
	s.scratch = grow(s.scratch, len(z))
	return (x - top) - nn.Log1(nn.ExpSum(s.scratch, z, top))
}

func grow(x []float32, n int) []float32 {
	if cap(x) < n {
		return make([]float32, n)
	}
	return x[:n]
}

// filter sets kept and keptZ.
func (s *sampler) filter(logits []float32) {
	s.z = grow(s.z, len(logits))
	inv := float32(1)
	if s.s.Temperature > 0 {
		inv = 1 / s.s.Temperature
	}
	nn.Scale(s.z, inv, logits)
	floor := s.kthLargest()
	s.kept = s.kept[:0]
	for v, z := range s.z {
		if z >= floor && z > float32(math.Inf(-1)) {
			s.kept = append(s.kept, int32(v))
		}
	}
	s.gather()
	if s.s.TopP > 0 && s.s.TopP < 1 {
		s.keepTopP()
	}
	if s.s.MinP > 0 {
		s.keepMinP()
	}
}

func (s *sampler) gather() {
	s.keptZ = grow(s.keptZ, len(s.kept))
	for i, v := range s.kept {
		s.keptZ[i] = s.z[v]
	}
}

// kthLargest gives the value below which top-k drops, by a heap of the k largest, the least on top.
func (s *sampler) kthLargest() float32 {
	k := s.s.TopK
	if k == 0 || k >= len(s.z) {
		return float32(math.Inf(-1))
	}
	s.scratch = grow(s.scratch, k)
	h := s.scratch[:k]
	copy(h, s.z)
	less := func(a, b float32) bool { return a < b }
	for i := k/2 - 1; i >= 0; i-- {
		sift(h, i, less)
	}
	for _, z := range s.z[k:] {
		if z > h[0] {
			h[0] = z
			sift(h, 0, less)
		}
	}
	return h[0]
}

// keepTopP keeps the tokens, in the order of falling probability and, among equals, of falling
// index, before which less than TopP of the mass stands. The mass is summed in float64: in the
// order of indices for the whole, in that order for the part.
func (s *sampler) keepTopP() {
	e := grow(s.scratch, len(s.keptZ))
	nn.ExpSum(e, s.keptZ, nn.Max(s.keptZ))
	s.scratch = e
	total := 0.0
	s.order = s.order[:0]
	for i, x := range e {
		total += float64(x)
		s.order = append(s.order, int32(i))
	}
	// The first of the order stands on top of the heap; tokens are taken from it as far as they are
	// kept.
	before := func(a, b int32) bool { return e[a] > e[b] || (e[a] == e[b] && a > b) }
	for i := len(s.order)/2 - 1; i >= 0; i-- {
		sift(s.order, i, before)
	}
	limit, sum, n := float64(total*float64(s.s.TopP)), 0.0, len(s.order)
	for h := s.order; len(h) > 0 && (sum < limit || n == len(s.order)); n-- {
		sum += float64(e[h[0]])
		last := len(h) - 1
		h[0], h[last] = h[last], h[0]
		h = h[:last]
		sift(h, 0, before)
	}
	kept := s.order[n:]
	slices.Sort(kept)
	for i, at := range kept {
		s.kept[i] = s.kept[at]
	}
	s.kept = s.kept[:len(kept)]
	s.gather()
}

// keepMinP compares exp(z − max z): the largest probability is that of 1.
func (s *sampler) keepMinP() {
	e := grow(s.scratch, len(s.keptZ))
	nn.ExpSum(e, s.keptZ, nn.Max(s.keptZ))
	s.scratch = e
	n := 0
	for i, x := range e {
		if x >= s.s.MinP {
			s.kept[n] = s.kept[i]
			n++
		}
	}
	s.kept = s.kept[:n]
	s.gather()
}

// sift restores a heap whose element i may be out of place.
func sift[T any](h []T, i int, before func(a, b T) bool) {
	for {
		c := 2*i + 1
		if c >= len(h) {
			return
		}
		if c+1 < len(h) && before(h[c+1], h[c]) {
			c++
		}
		if !before(h[c], h[i]) {
			return
		}
		h[i], h[c] = h[c], h[i]
		i = c
	}
}
