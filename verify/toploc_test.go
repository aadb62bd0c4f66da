package verify

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"io"
	"math"
	"math/bits"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// vectors is the root of the reference data: SWARM_VECTORS, else testdata.
func vectors(t testing.TB, folder string) string {
	root := os.Getenv("SWARM_VECTORS")
	if root == "" {
		root = "testdata"
	}
	dir := filepath.Join(root, folder)
	if entries, err := os.ReadDir(dir); err != nil || len(entries) == 0 {
		t.Fatalf("no vectors in %s: %v", dir, err)
	}
	return dir
}

// lines calls f with each line of every file in dir whose name holds the word.
func lines(t *testing.T, dir, word string, f func(line []byte)) {
	t.Helper()
	count := 0
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() || !strings.Contains(e.Name(), word) || !strings.Contains(e.Name(), ".jsonl") {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(e.Name(), ".gz") {
			z, err := gzip.NewReader(bytes.NewReader(raw))
			if err != nil {
				t.Fatal(err)
			}
			if raw, err = io.ReadAll(z); err != nil {
				t.Fatal(err)
			}
		}
		scanner := bufio.NewScanner(bytes.NewReader(raw))
		scanner.Buffer(nil, 1<<26)
		for scanner.Scan() {
			f(scanner.Bytes())
			count++
		}
		if scanner.Err() != nil {
			t.Fatal(scanner.Err())
		}
	}
	if count == 0 {
		t.Fatalf("no %s cases in %s", word, dir)
	}
}

func unmarshal(t *testing.T, line []byte, v any) {
	t.Helper()
	if err := json.Unmarshal(line, v); err != nil {
		t.Fatalf("%v in %.80s", err, line)
	}
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestPolynomials(t *testing.T) {
	lines(t, vectors(t, "toploc"), "polynomials", func(line []byte) {
		var c struct {
			X, Y, Coeffs, Value []uint32
			At                  []uint32
			Modulus             uint32
			Proof, Base64       string
		}
		unmarshal(t, line, &c)
		f, err := NewFingerprinter(len(c.X))
		if err != nil {
			t.Fatal(err)
		}
		// The recorded modulus is the library's search over these points alone.
		f.points = c.X
		m := uint32(prime)
		for !f.distinct(m) {
			m--
		}
		if m != c.Modulus {
			t.Fatalf("modulus %d, want %d", m, c.Modulus)
		}
		x, y := make([]uint32, len(c.X)), make([]uint32, len(c.X))
		for i := range x {
			x[i], y[i] = c.X[i]%m, c.Y[i]%prime
		}
		coeffs := make([]uint32, len(x))
		interpolate(coeffs, x, y)
		p := Proof{Modulus: uint16(m)}
		for i, got := range coeffs {
			if got != c.Coeffs[i] {
				t.Fatalf("coefficient %d is %d, want %d", i, got, c.Coeffs[i])
			}
			p.Coeffs = append(p.Coeffs, uint16(got))
		}
		if got := hex.EncodeToString(p.AppendTo(nil)); got != c.Proof || p.Base64() != c.Base64 {
			t.Fatalf("bytes %s, want %s", got, c.Proof)
		}
		for i, at := range c.At {
			if got := evaluate(p.Coeffs, at); uint32(got) != c.Value[i] {
				t.Fatalf("f(%d) = %d, want %d", at, got, c.Value[i])
			}
		}
	})
}

type toplocCase struct {
	ID, Family, Sha256, Raw string
	Seed                    uint64
	Rows, Hidden, K         int
	Prefill                 int
	DecodeBatch             int `json:"decode_batch"`
	First                   []uint16
	Chunks                  []struct {
		Rows          [2]int
		Modulus       uint16
		Proof         string
		ProofPinned   string `json:"proof_pinned"`
		Indices       []uint32
		IndicesPinned []uint32 `json:"indices_pinned"`
		TieFree       bool     `json:"tie_free"`
	}
	ConstProofs []string `json:"const_proofs"`
	Verify      []struct {
		Variant, Sha256 string
		Pinned          [][]float64
	}
}

func (c *toplocCase) chunk(h []uint16, i int) []uint16 {
	r := c.Chunks[i].Rows
	return h[r[0]*c.Hidden : r[1]*c.Hidden]
}

func TestCases(t *testing.T) {
	dir := vectors(t, "toploc")
	lines(t, dir, "cases", func(line []byte) {
		var c toplocCase
		unmarshal(t, line, &c)
		t.Run(c.ID, func(t *testing.T) {
			h := activations(c.Family, c.Seed, c.Rows, c.Hidden, c.K, c.chunkLengths())
			checkHash(t, h, c.Sha256)
			if c.Raw != "" {
				checkRaw(t, filepath.Join(dir, c.Raw), h)
			}
			proofs := checkProofs(t, &c, h)
			for _, v := range c.Verify {
				checkVariant(t, &c, h, proofs, v.Variant, v.Sha256, v.Pinned)
			}
		})
	})
}

func (c *toplocCase) chunkLengths() []int {
	var lengths []int
	for _, chunk := range c.Chunks {
		lengths = append(lengths, (chunk.Rows[1]-chunk.Rows[0])*c.Hidden)
	}
	return lengths
}

func checkProofs(t *testing.T, c *toplocCase, h []uint16) []Proof {
	t.Helper()
	f, err := NewFingerprinter(c.K)
	if err != nil {
		t.Fatal(err)
	}
	var proofs []Proof
	for i, chunk := range c.Chunks {
		p, err := f.CommitChunk(c.chunk(h, i))
		if err != nil {
			t.Fatal(err)
		}
		want := chunk.ProofPinned
		if want == "" {
			want = chunk.Proof
		}
		if got := hex.EncodeToString(p.AppendTo(nil)); got != want {
			t.Fatalf("chunk %d: proof %s, want %s", i, got, want)
		}
		proofs = append(proofs, p)
	}
	return proofs
}

func checkVariant(t *testing.T, c *toplocCase, h []uint16, proofs []Proof, variant, sha string, pinned [][]float64) {
	t.Helper()
	other, used := vary(t, c, h, proofs, variant)
	checkHash(t, other, sha)
	f, err := NewFingerprinter(c.K)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range pinned {
		s, err := f.CompareChunk(used[i], c.chunk(other, i), 1)
		if err != nil {
			t.Fatalf("%s chunk %d: %v", variant, i, err)
		}
		if float64(s.Mismatches) != want[0] || math.Abs(s.Mean-want[1]) > 1e-12*max(1, want[1]) || s.Median != want[2] {
			t.Errorf("%s chunk %d: %+v, want %v", variant, i, s, want)
		}
	}
}

// vary gives the activations of a variant and the proofs that are checked against them.
func vary(t *testing.T, c *toplocCase, h []uint16, proofs []Proof, variant string) ([]uint16, []Proof) {
	t.Helper()
	out := append([]uint16(nil), h...)
	rows := func(from func(i int) int) {
		for i := range c.Rows {
			copy(out[i*c.Hidden:(i+1)*c.Hidden], h[from(i)*c.Hidden:(from(i)+1)*c.Hidden])
		}
	}
	switch {
	case variant == "identical":
	case strings.HasPrefix(variant, "jitter_"):
		for i, b := range h {
			out[i] = narrow(widen(b) * float32(1.01))
		}
	case strings.HasPrefix(variant, "noise_2^-"):
		l, err := strconv.Atoi(strings.TrimPrefix(variant, "noise_2^-"))
		if err != nil {
			t.Fatal(err)
		}
		for i, b := range h {
			noise := math.Ldexp(float64(bell(c.Seed+60+uint64(l), uint64(i))), -(16 + l))
			out[i] = narrow(widen(b) + float32(noise))
		}
	case variant == "other_activations":
		out = activations(c.Family, c.Seed+50, c.Rows, c.Hidden, c.K, c.chunkLengths())
	case variant == "rows_reversed":
		rows(func(i int) int { return c.Rows - 1 - i })
	case variant == "rows_rotated":
		rows(func(i int) int { return (i + c.Rows - 1) % c.Rows })
	case variant == "proofs_rotated":
		return out, append(append([]Proof(nil), proofs[1:]...), proofs[0])
	case variant == "constant_forgery":
		var forged []Proof
		for i, text := range c.ConstProofs {
			p, err := DecodeProof(unhex(t, text), c.K, len(c.chunk(h, i)))
			if err != nil {
				t.Fatal(err)
			}
			forged = append(forged, p)
		}
		return out, forged
	default:
		t.Fatalf("unknown variant %q", variant)
	}
	return out, proofs
}

// paperLimits are the bounds of the paper at k = 128, by which the vectors' requirement is judged.
func paperLimits() Limits { return Tolerant() }

type malformedCase struct {
	Name, Require, Text string
	Set                 *struct{ Row, Dim, Bits int }
	Proofs              []json.RawMessage
	Rows                *int
	K                   int
}

func TestMalformed(t *testing.T) {
	var setup toplocCase
	lines(t, vectors(t, "toploc"), "malformed", func(line []byte) {
		var c malformedCase
		unmarshal(t, line, &c)
		if c.Name == "_setup" {
			unmarshal(t, line, &setup)
			return
		}
		h := activations(setup.Family, setup.Seed, setup.Rows, setup.Hidden, setup.K,
			[]int{ChunkRows * setup.Hidden, (setup.Rows - ChunkRows) * setup.Hidden})
		if c.Rows != nil {
			h = h[:*c.Rows*setup.Hidden]
		}
		want := strings.HasPrefix(c.Require, "accept")
		if got := c.accepted(t, &setup, h); got != want {
			t.Errorf("%s: accepted %v, require %q", c.Name, got, c.Require)
		}
	})
}

// accepted runs the part of the package that the case is about.
func (c *malformedCase) accepted(t *testing.T, setup *toplocCase, h []uint16) bool {
	t.Helper()
	switch {
	case c.Text != "":
		_, err := DecodeBase64(c.Text, setup.K, ChunkRows*setup.Hidden)
		return err == nil
	case c.Set != nil:
		h[c.Set.Row*setup.Hidden+c.Set.Dim] = uint16(c.Set.Bits)
		return c.builds(t, setup.K, h, setup.Hidden)
	case strings.HasPrefix(c.Name, "build_"):
		return c.builds(t, c.K, h, setup.Hidden)
	}
	f, err := NewFingerprinter(setup.K)
	if err != nil {
		t.Fatal(err)
	}
	var proofs []byte
	for _, p := range c.Proofs {
		proofs = append(proofs, proofBytes(t, p)...)
	}
	_, bad := Failed(f.JudgeProofs(proofs, h, setup.Hidden, 7, paperLimits()))
	return !bad
}

// builds says whether Commit makes at least one proof of h.
func (c *malformedCase) builds(t *testing.T, k int, h []uint16, width int) bool {
	t.Helper()
	f, err := NewFingerprinter(k)
	if err != nil {
		t.Fatal(err)
	}
	proofs, err := f.Commit(nil, h, width)
	return err == nil && len(proofs) > 0
}

// proofBytes reads a hex string, or {"hex_repeat": [head, unit, times]}.
func proofBytes(t *testing.T, raw json.RawMessage) []byte {
	t.Helper()
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return unhex(t, text)
	}
	var r struct {
		HexRepeat []json.RawMessage `json:"hex_repeat"`
	}
	unmarshal(t, raw, &r)
	var head, unit string
	var times int
	unmarshal(t, r.HexRepeat[0], &head)
	unmarshal(t, r.HexRepeat[1], &unit)
	unmarshal(t, r.HexRepeat[2], &times)
	return append(unhex(t, head), bytes.Repeat(unhex(t, unit), times)...)
}

func checkHash(t *testing.T, h []uint16, want string) {
	t.Helper()
	b := make([]byte, 2*len(h))
	for i, v := range h {
		binary.LittleEndian.PutUint16(b[2*i:], v)
	}
	if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != want {
		t.Fatalf("activations hash %x, want %s", sum, want)
	}
}

func checkRaw(t *testing.T, path string, h []uint16) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(z)
	if err != nil || len(b) != 2*len(h) {
		t.Fatalf("%s: %d bytes, %v", path, len(b), err)
	}
	for i, v := range h {
		if binary.LittleEndian.Uint16(b[2*i:]) != v {
			t.Fatalf("%s differs at %d", path, i)
		}
	}
}

// --- the integer recipe of the vectors' README ---

func draw(seed, i uint64) uint64 { return mix(seed + i*0x9E3779B97F4A7C15) }

func bell(seed, e uint64) int64 {
	var sum int64
	for _, w := range []uint64{draw(seed, 2*e), draw(seed, 2*e+1)} {
		for ; w != 0; w >>= 16 {
			sum += int64(w & 0xFFFF)
		}
	}
	return sum - 262140
}

func widen(b uint16) float32 { return math.Float32frombits(uint32(b) << 16) }

func narrow(f float32) uint16 {
	u := math.Float32bits(f)
	return uint16((u + 0x7FFF + u>>16&1) >> 16)
}

func fixed(s int64) uint16 { return narrow(float32(float64(s) / 65536)) }

func activations(family string, seed uint64, rows, hidden, k int, chunks []int) []uint16 {
	h := make([]uint16, rows*hidden)
	for e := range h {
		h[e] = element(family, seed, uint64(e), uint64(e%hidden))
	}
	if family == "spikes" || family == "collide" {
		start := 0
		for c, length := range chunks {
			spike(h[start:start+length], family, seed+2+uint64(c), k)
			start += length
		}
	}
	return h
}

func element(family string, seed, e, dim uint64) uint16 {
	r := draw(seed, e)
	switch family {
	case "heavy":
		return fixed(bell(seed, e) << min(6, bits.TrailingZeros64(draw(seed+1, e))))
	case "outlier":
		s := bell(seed, e)
		if d := draw(seed+1, dim); d%61 == 0 {
			shift := int64(8+(d>>8)%24) * 65536
			if d>>40&1 == 1 {
				shift = -shift
			}
			s += shift
		}
		return fixed(s)
	case "equal":
		return 0x3F80
	case "zeros":
		return 0
	case "ties":
		return uint16(0x4000 + 32*(r>>8%4&0x3) + 0x8000*(r&1))
	case "sparse":
		if (r>>32)%256 == 0 {
			return uint16(0x3F00 + r>>8%256)
		}
		return uint16(0x8000 * (r >> 1 & 1))
	case "wide":
		return uint16(r&1<<15 | (0x70+r>>1%22)<<7 | r>>8&127)
	default: // gauss, spikes, collide
		return fixed(bell(seed, e))
	}
}

func spike(chunk []uint16, family string, seed uint64, k int) {
	length := uint64(len(chunk))
	taken := map[uint64]bool{}
	kept := 0
	keep := func(p uint64) {
		r := draw(seed, uint64(kept))
		chunk[p] = uint16(0x4100 + r>>20%0x300 + 0x8000*(r>>60&1))
		taken[p] = true
		kept++
	}
	j := uint64(0)
	if family == "collide" && length > prime {
		p := draw(seed, 0) % (length - prime)
		keep(p)
		keep(p + prime)
		j = 1
	}
	for ; kept < k; j++ {
		if p := draw(seed, j) % length; !taken[p] {
			keep(p)
		}
	}
}
