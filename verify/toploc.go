package verify

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// ChunkRows is how many rows of hidden states one proof covers (TOPLOC's decode batch).
const ChunkRows = 32

// Proof is one chunk's fingerprint in memory; Encode and DecodeProof give its bytes.
type Proof struct {
	Modulus uint16
	Coeffs  []uint16 // ascending, exactly k of them, each below 65497
}

// ProofSize is the length in bytes of a proof with k coefficients: 258 for the usual 128.
func ProofSize(k int) int { return 2 + 2*k }

// AppendTo appends the canonical bytes: modulus, then coefficients, big-endian.
func (p Proof) AppendTo(b []byte) []byte {
	b = binary.BigEndian.AppendUint16(b, p.Modulus)
	for _, c := range p.Coeffs {
		b = binary.BigEndian.AppendUint16(b, c)
	}
	return b
}

// Base64 is the published text form: the standard alphabet, padded.
func (p Proof) Base64() string { return base64.StdEncoding.EncodeToString(p.AppendTo(nil)) }

// DecodeProof reads a proof for a chunk of length elements, strictly: exactly k coefficients in the
// field, and a modulus that an honest prover could have needed. A chunk of at most 65497 elements
// cannot collide, so its modulus is 65497; for a longer one it lies within the limit below it.
func DecodeProof(b []byte, k, length int) (Proof, error) {
	if len(b) != ProofSize(k) {
		return Proof{}, fmt.Errorf("proof: %d bytes, want %d", len(b), ProofSize(k))
	}
	m := binary.BigEndian.Uint16(b)
	if low := lowestModulus(k, length); int(m) < low || m > prime {
		return Proof{}, fmt.Errorf("proof: modulus %d outside [%d, %d] for a chunk of %d", m, low, prime, length)
	}
	p := Proof{Modulus: m, Coeffs: make([]uint16, k)}
	for i := range p.Coeffs {
		p.Coeffs[i] = binary.BigEndian.Uint16(b[2+2*i:])
		if p.Coeffs[i] >= prime {
			return Proof{}, fmt.Errorf("proof: coefficient %d is %d, not below %d", i, p.Coeffs[i], prime)
		}
	}
	return p, nil
}

// DecodeBase64 is DecodeProof on the text form; whitespace, foreign characters and missing padding
// are errors.
func DecodeBase64(text string, k, length int) (Proof, error) {
	if len(text) != base64.StdEncoding.EncodedLen(ProofSize(k)) {
		return Proof{}, fmt.Errorf("proof: %d characters, want %d", len(text), base64.StdEncoding.EncodedLen(ProofSize(k)))
	}
	b, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil {
		return Proof{}, fmt.Errorf("proof: %w", err)
	}
	return DecodeProof(b, k, length)
}

// modulusSlack bounds how far below 65497 an honest modulus lies. With k = 128 points among a
// million indices a given m collides with probability below k²/2m = 0.13, so 64 misses in a row do
// not happen; small moduli, on which a forger's polynomial is easy, lie far below.
const modulusSlack = 64

func lowestModulus(k, length int) int {
	if length <= prime {
		return prime
	}
	return max(k, prime-modulusSlack)
}

// Degree is the index of the highest coefficient that is not zero; -1 for the zero polynomial.
func (p Proof) Degree() int {
	for i := len(p.Coeffs) - 1; i >= 0; i-- {
		if p.Coeffs[i] != 0 {
			return i
		}
	}
	return -1
}

// errNotFinite marks activations that hold Inf or NaN.
var errNotFinite = errors.New("hidden states are not finite")

// Fingerprinter commits to hidden states and compares commitments. It holds scratch: one goroutine
// at a time. The zero value is not ready; use NewFingerprinter.
type Fingerprinter struct {
	k      int
	sel    selector
	points []uint32 // indices of the selection
	x, y   []uint32
	coeffs []uint32
	read   []uint16 // the polynomial at the points
	seen   []uint64 // bitmap over residues
}

// NewFingerprinter gives one for proofs of k points; k is 128 in the published format, less for
// models whose rows are shorter. 1 <= k <= 65497.
func NewFingerprinter(k int) (*Fingerprinter, error) {
	if k < 1 || k > prime {
		return nil, fmt.Errorf("fingerprint of %d points, want 1 to %d", k, prime)
	}
	return &Fingerprinter{
		k: k, x: make([]uint32, k), y: make([]uint32, k), coeffs: make([]uint32, k), read: make([]uint16, k),
		seen: make([]uint64, prime/64+1),
	}, nil
}

// K is the number of points of each proof.
func (f *Fingerprinter) K() int { return f.k }

// Chunks is the number of proofs for that many rows.
func Chunks(rows int) int { return (rows + ChunkRows - 1) / ChunkRows }

// Commit appends to dst one proof per chunk of 32 rows of the hidden states h (T, C) in bf16 bits.
// Errors: a chunk with fewer than k elements, ragged h, values that are not finite.
func (f *Fingerprinter) Commit(dst []byte, h []uint16, width int) ([]byte, error) {
	if width < 1 || len(h)%width != 0 {
		return dst, fmt.Errorf("%d hidden values are no rows of %d", len(h), width)
	}
	start := len(dst)
	for chunk := range slices.Chunk(h, ChunkRows*width) {
		m, err := f.interpolate(chunk)
		if err != nil {
			return dst[:start], err
		}
		dst = binary.BigEndian.AppendUint16(dst, uint16(m))
		for _, c := range f.coeffs {
			dst = binary.BigEndian.AppendUint16(dst, uint16(c))
		}
	}
	return dst, nil
}

// CommitChunk gives the proof of one flattened chunk. The proof's slice is fresh.
func (f *Fingerprinter) CommitChunk(values []uint16) (Proof, error) {
	m, err := f.interpolate(values)
	if err != nil {
		return Proof{}, err
	}
	p := Proof{Modulus: uint16(m), Coeffs: make([]uint16, f.k)}
	for i, c := range f.coeffs {
		p.Coeffs[i] = uint16(c)
	}
	return p, nil
}

// interpolate sets coeffs to the polynomial of one flattened chunk and gives its modulus. It allocates nothing once the
// scratch has grown.
func (f *Fingerprinter) interpolate(values []uint16) (modulus uint32, err error) {
	if err := f.choose(values); err != nil {
		return 0, err
	}
	m := f.modulus(len(values))
	for i, index := range f.points {
		f.x[i] = index % m
		f.y[i] = uint32(values[index]) % prime
	}
	interpolate(f.coeffs, f.x, f.y)
	return m, nil
}

// choose fills points with the chunk's selection.
func (f *Fingerprinter) choose(values []uint16) error {
	if len(values) < f.k {
		return fmt.Errorf("chunk of %d values, want at least %d", len(values), f.k)
	}
	points, finite := f.sel.topK(f.points, values, f.k)
	if !finite {
		return errNotFinite
	}
	f.points = points
	return nil
}

// modulus is the largest m <= 65497 under which the points stay distinct.
func (f *Fingerprinter) modulus(length int) uint32 {
	m := uint32(prime)
	if length <= prime {
		return m
	}
	for !f.distinct(m) {
		m--
	}
	return m
}

func (f *Fingerprinter) distinct(m uint32) bool {
	clear(f.seen)
	for _, index := range f.points {
		r := index % m
		bit := uint64(1) << (r % 64)
		if f.seen[r/64]&bit != 0 {
			return false
		}
		f.seen[r/64] |= bit
	}
	return true
}
