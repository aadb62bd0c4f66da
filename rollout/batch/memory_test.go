package batch

import (
	"encoding/binary"
	"runtime"
	"testing"
)

// allocated gives the bytes that f allocates, freed or not: more than the memory that it needs at a time.
func allocated(f func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}

// Decoding takes at most twice the input's memory, whatever the input says of itself.
func TestDecodeMemory(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates, too")
	}
	const slack = 16 << 10 // what the measurement and the smallest batch need in any case
	for name, c := range map[string]struct {
		b       *Batch
		rollout int // bytes more for each
	}{
		"long":            {sample(1, 16, 8, 1000, 151_936, 128), 0},
		"bytes":           {sample(2, 16, 8, 44, 264, 32), 0},
		"single tokens":   {sample(3, 500, 1, 1, 264, 64), 0},
		"without proofs":  {sample(4, 16, 8, 44, 264, 0), 128},
		"single unproven": {sample(5, 100, 20, 1, 264, 0), 128},
	} {
		raw, _, err := c.b.Encode()
		if err != nil {
			t.Fatal(err)
		}
		n := allocated(func() { _, _, _, err = Decode(raw) })
		if err != nil {
			t.Fatal(err)
		}
		limit := 2*len(raw) + c.rollout*len(c.b.Rollouts) + slack
		t.Logf("%s: %d bytes, %d allocated, %.2f times", name, len(raw), n, float64(n)/float64(len(raw)))
		if n > limit {
			t.Errorf("%s: %d bytes allocated for %d of input, limit %d", name, n, len(raw), limit)
		}
	}
	// A header that promises the most allocates for what is there.
	raw, _, err := sample(6, 4, 4, 44, 264, 32).Encode()
	if err != nil {
		t.Fatal(err)
	}
	binary.LittleEndian.PutUint32(raw[156:], maxGroups)
	binary.LittleEndian.PutUint32(raw[160:], maxRollouts)
	if n := allocated(func() { _, _, _, err = Decode(raw) }); err == nil || n > 2*len(raw)+slack {
		t.Errorf("lying header: %v, %d bytes allocated for %d", err, n, len(raw))
	}
}
