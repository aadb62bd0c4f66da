package batch

import (
	"encoding/binary"
	"fmt"
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

// slack is what the measurement and the smallest batch need in any case.
const slack = 4 << 10

// TestDecodeMemory: decoding allocates less than twice the input, whatever its rollouts are.
func TestDecodeMemory(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates, too")
	}
	for name, b := range map[string]*Batch{
		"long":            sample(1, 16, 8, 1000, 151_936, 128),
		"bytes":           sample(2, 16, 8, 44, 264, 32),
		"single tokens":   sample(3, 500, 1, 1, 264, 64),
		"without proofs":  sample(4, 16, 8, 44, 264, 0),
		"single unproven": sample(5, 100, 200, 1, 264, 0),
		"single rollouts": named(sample(6, 3000, 1, 1, 264, 0), 0),
		"many names":      named(sample(7, 3000, 1, 1, 264, 0), 4),
		"references":      referring(sample(8, 500, 1, 1, 264, 0)),
		"smallest":        sample(9, 1, 1, 1, 264, 0),
	} {
		raw, _, err := b.Encode()
		if err != nil {
			t.Fatal(err)
		}
		n := allocated(func() { _, err = Parse(raw) })
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d bytes, %d allocated, %.2f times", name, len(raw), n, float64(n)/float64(len(raw)))
		if n > 2*len(raw)+slack {
			t.Errorf("%s: %d bytes allocated for %d of input", name, n, len(raw))
		}
	}
}

// named gives every task a name of its own, of that many digits and a letter.
func named(b *Batch, digits int) *Batch {
	for i := range b.Groups {
		b.Groups[i].Env = fmt.Sprintf("%0*de", digits, i)[:digits+1]
		if digits == 0 {
			b.Groups[i].Env = "e"
		}
	}
	return b
}

func referring(b *Batch) *Batch {
	for i := range b.Groups {
		b.Groups[i].References = make([]Reference, i%(maxReferences+1))
	}
	return b
}

// TestLyingMemory: a header that promises the most allocates for what is there, and so does a file that is cut anywhere.
func TestLyingMemory(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates, too")
	}
	for _, b := range []*Batch{sample(6, 4, 4, 44, 264, 32), sample(7, 3000, 2, 1, 264, 0), sample(8, 10, 5000, 1, 264, 0)} {
		raw, _, err := b.Encode()
		if err != nil {
			t.Fatal(err)
		}
		for _, groups := range []uint32{maxGroups, 1 << 10, uint32(len(b.Groups))} {
			for _, cut := range []int{len(raw), len(raw) / 2, len(raw) - 1} {
				lie := append([]byte(nil), raw[:cut]...)
				binary.LittleEndian.PutUint32(lie[156:], groups)
				binary.LittleEndian.PutUint32(lie[160:], maxRollouts/groups*groups)
				if n := allocated(func() { _, err = Parse(lie) }); err == nil || n > 2*len(lie)+slack {
					t.Errorf("%d groups promised, %d of %d bytes: %v, %d bytes allocated", groups, cut, len(raw), err, n)
				}
			}
		}
	}
}
