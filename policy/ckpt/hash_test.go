package ckpt

import (
	"encoding/binary"
	"math"
	"slices"
	"testing"
)

func TestHashIgnoresOrderAndWidth(t *testing.T) {
	tensors := sample(5, 3, 7)
	want := PolicyHash(tensors)
	const golden = "e6f45f27dbf949dcf5cd02b24e1b769f5d9c0ede18ed0e1997675e717fd6ec33"
	if want.String() != golden {
		t.Errorf("hash %s, want %s: this names every policy, it must not change", want, golden)
	}
	slices.Reverse(tensors)
	for i, x := range tensors {
		values, err := x.Float32()
		if err != nil {
			t.Fatal(err)
		}
		wide := Tensor{Name: x.Name, DType: F32, Shape: x.Shape}
		if i%2 == 1 {
			wide.DType = F64
		}
		for _, v := range values {
			if wide.DType == F32 {
				wide.Data = binary.LittleEndian.AppendUint32(wide.Data, math.Float32bits(v))
			} else {
				wide.Data = binary.LittleEndian.AppendUint64(wide.Data, math.Float64bits(float64(v)))
			}
		}
		tensors[i] = wide
	}
	if got := PolicyHash(tensors); got != want {
		t.Errorf("stored wide: %s, want %s", got, want)
	}
}

func TestHashSeesEverything(t *testing.T) {
	base := PolicyHash(sample(3, 2, 6))
	change := map[string]func([]Tensor) []Tensor{
		"name":    func(x []Tensor) []Tensor { x[1].Name += "x"; return x },
		"shape":   func(x []Tensor) []Tensor { x[1].Shape = []int{6, 2}; return x },
		"data":    func(x []Tensor) []Tensor { x[2].Data[23] ^= 1; return x },
		"dtype":   func(x []Tensor) []Tensor { x[0].DType = "I16"; return x },
		"missing": func(x []Tensor) []Tensor { return x[:2] },
		"none":    func(x []Tensor) []Tensor { return nil },
	}
	for name, f := range change {
		if PolicyHash(f(sample(3, 2, 6))) == base {
			t.Errorf("a change of %s is not seen", name)
		}
	}
	if a := AdapterHash(base, Hash{1}); a == AdapterHash(Hash{1}, base) || a == base {
		t.Error("adapter hash")
	}
}

func TestProofs(t *testing.T) {
	for n := 1; n <= 9; n++ {
		tensors := sample(n, 2, 3)
		policy := PolicyHash(tensors)
		for i, x := range tensors {
			p, err := Prove(tensors, x.Name)
			if err != nil || !VerifyProof(policy, x, p) {
				t.Fatalf("%d of %d: %v", i, n, err)
			}
			for _, bad := range forgeries(p) {
				if VerifyProof(policy, x, bad) {
					t.Errorf("%d of %d: forged %+v passes", i, n, bad)
				}
			}
			other := sample(n, 2, 3)[i]
			other.Data[0] ^= 1
			if VerifyProof(policy, other, p) {
				t.Errorf("%d of %d: another tensor passes", i, n)
			}
		}
	}
	if _, err := Prove(sample(2, 1, 1), "none"); err == nil {
		t.Error("proof for nothing")
	}
}

func forgeries(p Proof) []Proof {
	out := []Proof{
		{Index: -1, Count: p.Count, Path: p.Path},
		{Index: p.Index + 1, Count: p.Count, Path: p.Path},
		{Index: p.Index, Count: p.Count + 1, Path: p.Path},
		{Index: p.Index, Count: 0, Path: p.Path},
		{Index: p.Index, Count: p.Count, Path: append(slices.Clone(p.Path), Hash{})},
		{Index: p.Index, Count: math.MaxInt, Path: p.Path},
	}
	if len(p.Path) > 0 {
		cut := slices.Clone(p.Path)
		cut[0][5] ^= 1
		out = append(out, Proof{p.Index, p.Count, cut}, Proof{p.Index, p.Count, p.Path[1:]})
	}
	return out
}

func TestHalfAndBrainFloats(t *testing.T) {
	for h, want := range map[uint16]float64{
		0x0000: 0, 0x0001: 0x1p-24, 0x03ff: 1023 * 0x1p-24, 0x0400: 0x1p-14, 0x3c00: 1, 0xc000: -2,
		0x7bff: 65504, 0x7c00: math.Inf(1), 0xfc00: math.Inf(-1), 0x3555: 0.333251953125,
	} {
		if got := float64(f16to32(h)); got != want {
			t.Errorf("f16 %#x: %v, want %v", h, got, want)
		}
	}
	for f, want := range map[uint32]uint16{
		0x3f800000: 0x3f80, 0x3f808000: 0x3f80, 0x3f818000: 0x3f82, 0x3f808001: 0x3f81,
		0x7f7fffff: 0x7f80, 0x7f800000: 0x7f80, 0x7f800001: 0x7fc0, 0x80000000: 0x8000,
	} {
		if got := bf16(math.Float32frombits(f)); got != want {
			t.Errorf("bf16 of %#x: %#x, want %#x", f, got, want)
		}
	}
}

func TestHashText(t *testing.T) {
	h := PolicyHash(nil)
	text, _ := h.MarshalText()
	var back Hash
	if err := back.UnmarshalText(text); err != nil || back != h {
		t.Error(err)
	}
	for _, bad := range []string{"", "00", string(text) + "0", "zz" + string(text[2:])} {
		if _, err := ParseHash(bad); err == nil {
			t.Errorf("%q accepted", bad)
		}
	}
}
