package nn

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// vectors is the root of the recorded cases.
func vectors() string {
	if root := os.Getenv("SWARM_VECTORS"); root != "" {
		return root
	}
	return "testdata"
}

type word uint32

func (w *word) UnmarshalText(b []byte) error {
	v, err := strconv.ParseUint(string(b), 16, 32)
	*w = word(v)
	return err
}

// TestPhilox replays every recorded answer of the generator in the sampling vectors.
func TestPhilox(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(vectors(), "sampling", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var cases struct {
			Answers []struct {
				Ctr, Out [4]word
				Key      [2]word
			}
		}
		if json.Unmarshal(data, &cases) != nil {
			continue // another kind of vector
		}
		for i, c := range cases.Answers {
			n++
			out := Philox4x32([4]uint32{uint32(c.Ctr[0]), uint32(c.Ctr[1]), uint32(c.Ctr[2]), uint32(c.Ctr[3])},
				[2]uint32{uint32(c.Key[0]), uint32(c.Key[1])})
			for j, w := range out {
				if w != uint32(c.Out[j]) {
					t.Errorf("%s answer %d: word %d is %08x, want %08x", file, i, j, w, c.Out[j])
				}
			}
		}
	}
	if n == 0 {
		t.Fatalf("no answers of Philox under %s/sampling", vectors())
	}
}

// TestGumbel checks the noise against the standard library and that it rises with the word.
func TestGumbel(t *testing.T) {
	last := float32(math.Inf(-1))
	for w := uint64(0); w < 1<<32; w += 65537 {
		g := Gumbel(uint32(w))
		want := -math.Log(-math.Log((float64(w) + 0.5) / (1 << 32)))
		if ulps(g, want) > 0.51 && math.Abs(float64(g)-want) > 1e-15 || g < last {
			t.Fatalf("Gumbel(%d) = %g, want %g; before it %g", w, g, want, last)
		}
		last = g
	}
	if g := Gumbel(math.MaxUint32); g < 22.8 || g > 22.9 {
		t.Fatalf("largest noise %g", g)
	}
}
