package verify

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"
	"slices"
	"testing"
)

// The examples of the toploc package's README: torch.manual_seed(42), k = 4, rows of 16, a prompt of five rows, then
// chunks of three. Points are (index, bf16 bits); the statistics are those of its check with all values times 1.01.
func TestReadmeExamples(t *testing.T) {
	f, err := NewFingerprinter(4)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range []struct {
		rows  int
		x     [4]int
		y     [4]uint16
		proof string
		stats [3]float64
	}{
		{5, [4]int{35, 79, 63, 70}, [4]uint16{0x4039, 0xC02B, 0x4019, 0xC00B}, "/9kbQitnukt1bQ==", [3]float64{0, 1.75, 2}},
		{3, [4]int{35, 44, 2, 6}, [4]uint16{0xC023, 0x4022, 0xC018, 0xBFE4}, "/9nLuJrxhiVUoA==", [3]float64{0, 2, 2}},
		{3, [4]int{8, 47, 3, 19}, [4]uint16{0x4034, 0xC00F, 0x400D, 0x4002}, "/9m0aNrm5KtBtg==", [3]float64{0, 1.25, 1}},
		{3, [4]int{44, 43, 33, 3}, [4]uint16{0xC00E, 0x4007, 0x4001, 0x4000}, "/9mAZNZYMOKvcw==", [3]float64{0, 1, 1}},
		{1, [4]int{13, 1, 4, 14}, [4]uint16{0xC01D, 0xBFA4, 0x3F9B, 0x3F97}, "/9nSBGTqkZH21w==", [3]float64{0, 2, 2}},
	} {
		values := make([]uint16, 16*c.rows)
		jittered := make([]uint16, len(values))
		for j, x := range c.x {
			values[x] = c.y[j]
			jittered[x] = narrow(float32(float64(widen(c.y[j])) * 1.01))
		}
		p, err := f.CommitChunk(values)
		if err != nil || p.Base64() != c.proof {
			t.Fatalf("example %d: %s (%v), want %s", i+1, p.Base64(), err, c.proof)
		}
		s, err := f.CompareChunk(p, jittered, 1)
		if err != nil || float64(s.Mismatches) != c.stats[0] || s.Mean != c.stats[1] || s.Median != c.stats[2] {
			t.Errorf("example %d: %+v (%v), want %v", i+1, s, err, c.stats)
		}
	}
}

// The unit test of prime-rl: 32 rows of 1024 from torch.randn in bf16 after manual_seed(69), k = 128. Among eleven values
// of the last magnitude torch took nine others than our rule does, so the points are given to the interpolation.
func TestPrimeExample(t *testing.T) {
	values := torchNormal(69, 32*1024)
	raw := make([]byte, 0, 2*len(values))
	for _, v := range values {
		raw = binary.BigEndian.AppendUint16(raw, v)
	}
	if sum := sha256.Sum256(raw); hex.EncodeToString(sum[:]) != "134c827945ecfb7c45db9737a2ebaf107c0b662b7680673cad9753a8feb0b1a2" {
		t.Fatalf("the values are not torch's: %x", sum)
	}
	kept := []uint32{3370, 3414, 8011, 13014, 19525, 19911, 20121, 22589, 31849}
	var x, y []uint32
	for i, v := range values {
		if m := v & magnitudeMask; m > 0x4038 || m == 0x4038 && slices.Contains(kept, uint32(i)) {
			x, y = append(x, uint32(i)), append(y, uint32(v))
		}
	}
	p := Proof{Modulus: prime, Coeffs: Interpolate(x, y)}
	if sum := sha256.Sum256(p.AppendTo(nil)); len(x) != 128 || hex.EncodeToString(sum[:]) != "24024b7f84913b0aa3e76fc75ba544aae67882f358682377f54f56c120207d7d" {
		t.Errorf("%d points give a proof of hash %x", len(x), sum)
	}
}

// Polynomials that can be checked by hand, and a chunk whose indices collide modulo the prime.
func TestSmallExamples(t *testing.T) {
	if c := Interpolate([]uint32{1, 2, 3}, []uint32{4, 5, 6}); !slices.Equal(c, []uint16{3, 1, 0}) {
		t.Errorf("through (1,4) (2,5) (3,6): %v, want x + 3", c)
	}
	if c := Interpolate([]uint32{0, 5, 65500}, []uint32{0x4000, 0xC040, 0x3F80}); !slices.Equal(c, []uint16{16384, 20609, 7671}) {
		t.Errorf("got %v", c)
	}
	values := make([]uint16, 70_000)
	for i := range values {
		r := mix(6 + uint64(i)*0x9E3779B97F4A7C15)
		values[i] = uint16(r&1)<<15 | uint16(0x70+r>>1%22)<<7 | uint16(r>>8&127)
	}
	values[10], values[65507] = 0x4480, 0x4500
	f, err := NewFingerprinter(16)
	if err != nil {
		t.Fatal(err)
	}
	p, err := f.CommitChunk(values)
	if got := hex.EncodeToString(p.AppendTo(nil)); err != nil || got != "ffd885fee2508e001eba4360f512f40a58ffae42abf5e7dc8203063551c7335f632f" {
		t.Errorf("%s (%v)", got, err)
	}
	if s, err := f.CompareChunk(p, values, 1); err != nil || s.Mismatches != 0 || s.Mean != 0 || s.Median != 0 {
		t.Errorf("%+v (%v)", s, err)
	}
}

// torchNormal gives what torch.randn(n, dtype=bfloat16) does on a CPU after manual_seed: uniforms of eight bits from
// MT19937, then Box and Muller's transform over blocks of sixteen, every step rounded to bf16. n is a multiple of 16.
func torchNormal(seed uint32, n int) []uint16 {
	round := func(x float64) float64 { return float64(widen(narrow(float32(x)))) }
	g := newTwister(seed)
	u := make([]float64, n)
	for i := range u {
		u[i] = float64(g.next()&255) / 256
	}
	for b := 0; b < n; b += 16 {
		for j := b; j < b+8; j++ {
			r := round(math.Sqrt(round(-2 * round(math.Log(1-u[j])))))
			th := round(2 * math.Pi * u[j+8])
			u[j], u[j+8] = round(r*round(math.Cos(th))), round(r*round(math.Sin(th)))
		}
	}
	out := make([]uint16, n)
	for i, v := range u {
		out[i] = narrow(float32(v))
	}
	return out
}

// twister is MT19937.
type twister struct {
	state [624]uint32
	at    int
}

func newTwister(seed uint32) *twister {
	g := &twister{at: 624}
	g.state[0] = seed
	for i := 1; i < 624; i++ {
		g.state[i] = 1812433253*(g.state[i-1]^g.state[i-1]>>30) + uint32(i)
	}
	return g
}

func (g *twister) next() uint32 {
	if g.at == 624 {
		for i := range g.state {
			y := g.state[i]&0x80000000 | g.state[(i+1)%624]&0x7FFFFFFF
			g.state[i] = g.state[(i+397)%624] ^ y>>1 ^ (y&1)*0x9908B0DF
		}
		g.at = 0
	}
	y := g.state[g.at]
	g.at++
	y ^= y >> 11
	y ^= y << 7 & 0x9D2C5680
	y ^= y << 15 & 0xEFC60000
	return y ^ y>>18
}
