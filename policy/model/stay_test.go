package model

import (
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/nn"
)

// saved writes random weights of the shape and gives the path of the open checkpoint.
func saved(t *testing.T, c *Config, bits ckpt.DType) (string, *ckpt.Checkpoint) {
	t.Helper()
	path := filepath.Join(t.TempDir(), ckpt.SingleName)
	tensors := RandomTensors(c, 4, 0.3, nn.NewPool(1))
	for i, x := range tensors {
		if wide, err := x.Float32(); err != nil {
			t.Fatal(err)
		} else if bits == ckpt.F32 {
			tensors[i].DType, tensors[i].Data = ckpt.F32, nil
			for _, v := range wide {
				tensors[i].Data = binary.LittleEndian.AppendUint32(tensors[i].Data, math.Float32bits(v))
			}
		}
	}
	if err := ckpt.WriteSafetensors(path, tensors, nil); err != nil {
		t.Fatal(err)
	}
	w, err := ckpt.OpenDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	return path, w
}

// TestStay: weights that stay in their file give the bits of those that were packed, before they are
// packed and after, and are the same policy. Weights of float32 do not stay.
func TestStay(t *testing.T) {
	pool := nn.NewPool(2)
	defer pool.Close()
	tokens := []int32{3, 1, 4, 1, 5, 9, 2, 6, 5}
	for _, c := range append(oddShapes(), &tinyShape) {
		for _, bits := range []ckpt.DType{ckpt.BF16, ckpt.F32} {
			_, w := saved(t, c, bits)
			want, err := New(c, w, Options{Pool: pool})
			if err != nil {
				t.Fatal(err)
			}
			m, err := New(c, w, Options{Pool: pool, Stay: true})
			if err != nil || m.Stays() != (bits == ckpt.BF16) {
				t.Fatalf("%s, %s: stays %v, %v", c.Arch, bits, m.Stays(), err)
			}
			all := decode(t, want, tokens, 3)
			for i := range patience + c.Layers + 2 {
				if !slices.Equal(decode(t, m, tokens, 3), all) {
					t.Fatalf("%s, %s: other bits in pass %d", c.Arch, bits, i)
				}
			}
			if bits == ckpt.BF16 && !m.infer.embed.panels.Kept() {
				t.Errorf("%s: the embedding is still in the file", c.Arch)
			}
			if ckpt.PolicyHash(m.Tensors()) != ckpt.PolicyHash(want.Tensors()) || m.Err() != nil {
				t.Errorf("%s, %s: another policy, %v", c.Arch, bits, m.Err())
			}
			if err := m.Close(); err != nil {
				t.Error(err)
			}
			w.Close()
		}
	}
}

// TestStayCut: a file that is cut is an error of every use that comes later, whatever had been read.
func TestStayCut(t *testing.T) {
	pool := nn.NewPool(3)
	defer pool.Close()
	c := &tinyShape
	for passes := range 3 {
		path, w := saved(t, c, ckpt.BF16)
		m, err := New(c, w, Options{Pool: pool, Stay: true})
		if err != nil {
			t.Fatal(err)
		}
		for range passes {
			decode(t, m, []int32{1, 2, 3}, 3)
		}
		if err := os.Truncate(path, 200_000); err != nil {
			t.Fatal(err)
		}
		want := fmt.Sprintf("%s: byte", path)
		d := m.NewDecoder()
		hidden, err := d.Step([]Feed{{Seq: d.NewSequence(), Tokens: []int32{1}}})
		if err == nil {
			err = d.Logits(make([]float32, c.Vocab), hidden, 1)
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("decoder after %d passes: %v, want %s", passes, err, want)
		}
		if _, err := m.Forward(randomBatch(c, 3), 1); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("forward after %d passes: %v, want %s", passes, err, want)
		}
		m.Tensors()
		if err := m.Err(); err == nil {
			t.Errorf("no error after %d passes", passes)
		}
		if err := m.Close(); err != nil {
			t.Error(err)
		}
	}
}
