package nn

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/golden.txt anew")

// drawn fills n floats from Philox by exact operations only: most between −4 and 4, some of any bits.
func drawn(seed uint32, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		w := Philox4x32([4]uint32{uint32(i), seed, 0, 0}, [2]uint32{20, 26})
		x[i] = float32(int32(w[0])) * 0x1p-29
		if w[1]%61 == 0 {
			x[i] = math.Float32frombits(w[2])
		}
	}
	return x
}

// tame is drawn without the odd ones.
func tame(seed uint32, n int) []float32 {
	x := drawn(seed, n)
	for i, v := range x {
		if !(v > -4 && v < 4) {
			x[i] = 0.5
		}
	}
	return x
}

// golden computes everything that the package promises the bits of.
func golden() map[string][]float32 {
	p := NewPool(2)
	defer p.Close()
	out := map[string][]float32{}
	bits := make([]float32, 1<<16)
	for i := range bits {
		bits[i] = math.Float32frombits(uint32(i) * 65537)
	}
	dense := make([]float32, 1<<14)
	for i := range dense {
		dense[i] = float32(i-1<<13) * 0x1p-9
	}
	for name, f := range map[string]func(dst, x []float32){"exp": Exp, "log": Log, "tanh": Tanh, "sigmoid": Sigmoid, "silu": SiLU} {
		all := append(append([]float32(nil), bits...), dense...)
		f(all, all)
		out[name] = all
	}
	for _, f := range elementwise {
		d, e := drawn(1, 1001), drawn(2, 1001)
		f.run(d, e, drawn(3, 1001), drawn(4, 1001), drawn(5, 1001), 1.25, -0.75)
		out["each "+f.name] = append(d, e...)
	}
	goldenSums(out)
	goldenProducts(p, out)
	goldenScalars(out)
	return out
}

func goldenSums(out map[string][]float32) {
	for _, n := range []int{0, 1, 15, 16, 17, 255, 1000} {
		x, y := tame(uint32(n), n), tame(uint32(n+1), n)
		soft, back := append([]float32(nil), x...), make([]float32, n)
		Softmax(soft)
		SoftmaxBackward(back, soft, y)
		sums := []float32{Sum(x), Dot(x, y), SumSquares(x), Max(x), LogSumExp(x), Sum(drawn(9, n)), Dot(drawn(9, n), y)}
		out[fmt.Sprintf("sums %d", n)] = append(append(sums, soft...), back...)
	}
	logits, u := tame(70, 333), make([]float32, 333)
	logp, entropy := LogProb(logits, u, 17, 0.8)
	grad := tame(70, 333)
	LogProbBackward(grad, u, 17, 0.8, 0.3, -0.1)
	out["logprob"] = append(append([]float32{logp, entropy}, logits...), grad...)
}

func goldenProducts(p *Pool, out map[string][]float32) {
	for i, s := range [][3]int{{1, 64, 160}, {2, 33, 131}, {7, 600, 50}, {45, 31, 67}, {130, 20, 40}} {
		m, k, n := s[0], s[1], s[2]
		x, w := drawn(uint32(30+i), m*k), drawn(uint32(40+i), n*k)
		if i > 0 {
			x, w = tame(uint32(30+i), m*k), tame(uint32(40+i), n*k)
		}
		c := make([]float32, m*n)
		p.Gemm(RowMajor(c, m, n), RowMajor(x, m, k), RowMajor(w, k, n), false)
		p.Gemm(RowMajor(c, m, n), RowMajor(x, k, m).T(), RowMajor(w, n, k).T(), true)
		half := make([]uint16, n*k)
		NarrowBF16(half, w)
		y, z := make([]float32, m*n), make([]float32, m*n)
		p.Linear(y, x, m, p.PackF32(w, n, k))
		p.Linear(z, x, m, p.PackBF16(half, n, k))
		out[fmt.Sprintf("product %d×%d×%d", m, k, n)] = append(append(c, y...), z...)
	}
}

func goldenScalars(out map[string][]float32) {
	var scalars []float32
	double := func(xs ...float64) {
		for _, x := range xs {
			u := math.Float64bits(x)
			scalars = append(scalars, math.Float32frombits(uint32(u)&0x3fffffff), math.Float32frombits(uint32(u>>32)&0x3fffffff))
		}
	}
	for i, x := range tame(50, 5000) {
		w := Philox4x32([4]uint32{uint32(i), 0, 0, 0}, [2]uint32{1, 2})
		sin, cos := SinCos(float64(x) * 1000)
		double(Log64(math.Abs(float64(x))), Exp64(float64(x)*100), Pow64(1e6, float64(x)), sin, cos)
		scalars = append(scalars, Gumbel(w[0]), Sqrt(x), Rsqrt(x), FMA(x, float32(i), 1/x))
	}
	for i := range uint32(40) {
		v, g := GumbelArgmax(tame(60+i, 2500), 1.5, [2]uint32{i, 7}, i)
		scalars = append(scalars, float32(v), g)
	}
	out["scalars"] = scalars
}

func digest(x []float32) string {
	h := sha256.New()
	var b [4]byte
	for _, v := range x {
		binary.LittleEndian.PutUint32(b[:], math.Float32bits(v))
		h.Write(b[:])
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// TestGolden compares every kernel with the committed digests, which all machines share.
func TestGolden(t *testing.T) {
	const file = "testdata/golden.txt"
	if *update {
		var lines []string
		for name, x := range golden() {
			lines = append(lines, digest(x)+" "+name)
		}
		if err := os.WriteFile(file, []byte(strings.Join(sorted(lines), "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	want := map[string]string{}
	for s := bufio.NewScanner(f); s.Scan(); {
		sum, name, _ := strings.Cut(s.Text(), " ")
		want[name] = sum
	}
	onEach(t, func(t *testing.T) {
		got := golden()
		if len(got) != len(want) {
			t.Errorf("%d results, %d digests in %s", len(got), len(want), file)
		}
		for name, x := range got {
			if d := digest(x); d != want[name] {
				t.Errorf("%s: %s, want %s", name, d, want[name])
			}
		}
	})
}

// sorted orders lines by their names.
func sorted(lines []string) []string {
	slices.SortFunc(lines, func(a, b string) int { return strings.Compare(a[33:], b[33:]) })
	return lines
}
