package verify

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestCopies(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	text := func(n int) []int32 {
		out := make([]int32, n)
		for i := range out {
			out[i] = r.Int32N(1000)
		}
		return out
	}
	c := NewCopies(10_000)
	original, task := text(200), func(i byte) [32]byte { return [32]byte{i} }
	loop := make([]int32, 300)
	for i := range loop {
		loop[i] = int32(i % 10)
	}
	for i, tokens := range [][]int32{text(200), original, text(50), {1, 2, 3}, {1, 2, 3}, loop, loop} {
		if f, _ := c.Judge(tokens, task(byte(i))); !f.OK {
			t.Errorf("fresh text %d judged a copy: %v", i, f)
		}
	}
	near := append([]int32(nil), original...)
	near[50], near[120] = -1, -2
	if f, _ := c.Judge(near, task(1)); !f.OK {
		t.Errorf("two answers of one task judged copies: %v", f)
	}
	f, of := c.Judge(near, task(9))
	if f.OK || of != 1 {
		t.Errorf("near-copy of rollout 1: %v, of %d", f, of)
	}
	if want := Overlap(near, original); math.Abs(f.Value-want) > 1e-9 || want < 0.9 {
		t.Errorf("share %v, a third party finds %v", f.Value, want)
	}
	for i := range 200 { // forgetting keeps memory bounded
		c.Judge(text(500), task(byte(i)))
	}
	if len(c.windows) > 10_000 || cap(c.order) > 40_000 {
		t.Errorf("%d windows remembered in room for %d, capacity 10000", len(c.windows), cap(c.order))
	}
}
