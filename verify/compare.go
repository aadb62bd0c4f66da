package verify

import (
	"fmt"
)

// NoMatch is what the mantissa statistics read when no exponent matches at all: 2^64, as published.
const NoMatch = float64(1<<63) * 2

// ChunkStats says how a proof fits the verifier's own hidden states of that chunk.
type ChunkStats struct {
	Mismatches int     // of the verifier's k points, how many have another exponent in the proof
	Mean       float64 // mean absolute mantissa difference over the others
	Median     float64 // upper median of the same (the C++ path's choice)
	OffPoint   float64 // share of challenged points off the selection whose exponent is a top one
	Degree     int     // of the proof's polynomial
}

// offPoints is how many indices off the selection the off-point test evaluates.
// Honest polynomials read like top values at 1 to 3 % of them, forged ones at all.
const offPoints = 64

// Compare decodes the proofs of a sequence strictly and measures each against the verifier's own
// hidden states h (T, C). Exactly one proof a chunk: anything else is an error, and an error is a
// failed proof. challenge seeds the off-point test and must be unknown to the prover when it
// commits (a later beacon).
func (f *Fingerprinter) Compare(proofs []byte, h []uint16, width int, challenge uint64) ([]ChunkStats, error) {
	if width < 1 || len(h) == 0 || len(h)%width != 0 {
		return nil, fmt.Errorf("%d hidden values are no rows of %d", len(h), width)
	}
	chunks, size := Chunks(len(h)/width), ProofSize(f.k)
	if len(proofs) != chunks*size {
		return nil, fmt.Errorf("%d bytes of proofs, want %d for %d chunks", len(proofs), chunks*size, chunks)
	}
	stats := make([]ChunkStats, chunks)
	for i := range stats {
		values := h[i*ChunkRows*width : min(len(h), (i+1)*ChunkRows*width)]
		p, err := DecodeProof(proofs[i*size:(i+1)*size], f.k, len(values))
		if err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
		stats[i], err = f.CompareChunk(p, values, mix(challenge+uint64(i)))
		if err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
	}
	return stats, nil
}

// CompareChunk measures one decoded proof against the verifier's flattened chunk. The polynomial is
// read at an element's index mod m, as the library's C++ path does; its Python path takes the raw
// index and fails honest proofs.
func (f *Fingerprinter) CompareChunk(p Proof, values []uint16, challenge uint64) (ChunkStats, error) {
	if len(p.Coeffs) != f.k || p.Modulus == 0 {
		return ChunkStats{}, fmt.Errorf("proof of %d points, want %d", len(p.Coeffs), f.k)
	}
	if err := f.choose(values); err != nil {
		return ChunkStats{}, err
	}
	var histogram [128]int
	var tops [256]bool
	s := ChunkStats{Degree: p.Degree()}
	matched, sum := 0, 0
	for i, index := range f.points {
		f.x[i] = index % uint32(p.Modulus)
	}
	evaluateAll(f.read, p.Coeffs, f.x)
	for i, index := range f.points {
		got, want := f.read[i], values[index]
		tops[exponent(want)] = true
		if exponent(got) != exponent(want) {
			s.Mismatches++
			continue
		}
		d := int(got&127) - int(want&127)
		d = max(d, -d)
		histogram[d]++
		sum += d
		matched++
	}
	s.Mean, s.Median = NoMatch, NoMatch
	if matched > 0 {
		s.Mean = float64(sum) / float64(matched)
		s.Median = float64(nth(&histogram, matched/2))
	}
	s.OffPoint = f.offPoint(p, values, &tops, challenge)
	return s, nil
}

// offPoint gives the share of challenged indices outside the selection at which the polynomial
// reads like a top value. An honest one is as good as random there (about 1 in 100); a constant or
// a small-modulus forgery reads like a top value everywhere.
func (f *Fingerprinter) offPoint(p Proof, values []uint16, tops *[256]bool, challenge uint64) float64 {
	if len(values) <= f.k {
		return 0
	}
	clear(f.seen)
	for _, index := range f.points {
		r := index % uint32(p.Modulus)
		f.seen[r/64] |= 1 << (r % 64)
	}
	var at [offPoints]uint32
	tried := 0
	for draws := uint64(1); tried < offPoints && draws <= 8*offPoints; draws++ {
		index := uint32(mix(challenge+draws) % uint64(len(values)))
		r := index % uint32(p.Modulus)
		if f.seen[r/64]&(1<<(r%64)) == 0 { // else a residue of the selection: honest there
			at[tried] = r
			tried++
		}
	}
	if tried == 0 {
		return 0
	}
	var read [offPoints]uint16
	evaluateAll(read[:tried], p.Coeffs, at[:tried])
	hits := 0
	for _, v := range read[:tried] {
		if tops[exponent(v)] {
			hits++
		}
	}
	return float64(hits) / float64(tried)
}

func exponent(b uint16) uint16 { return b >> 7 & 0xFF }

// nth gives the n-th smallest value (from 0) of a histogram.
func nth(histogram *[128]int, n int) int {
	for value, count := range histogram {
		if n < count {
			return value
		}
		n -= count
	}
	return 0
}

// mix is splitmix64's output function: a public, specified way to spread a challenge.
func mix(z uint64) uint64 {
	z += 0x9E3779B97F4A7C15
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}
