package verify

import "testing"

// The shape of the toploc package's own benchmark: 32 rows of 1024, k = 128.
func benchChunk(b *testing.B) ([]uint16, *Fingerprinter) {
	b.Helper()
	f, err := NewFingerprinter(128)
	if err != nil {
		b.Fatal(err)
	}
	return activations("gauss", 69, 32, 1024, 128, nil), f
}

func BenchmarkCommit(b *testing.B) {
	h, f := benchChunk(b)
	dst := make([]byte, 0, ProofSize(128))
	for b.Loop() {
		if _, err := f.Commit(dst[:0], h, 1024); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "proofs/s")
}

func BenchmarkSelect(b *testing.B) {
	h, f := benchChunk(b)
	for b.Loop() {
		if err := f.choose(h); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkInterpolate(b *testing.B) {
	h, f := benchChunk(b)
	if err := f.choose(h); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		for i, index := range f.points {
			f.x[i], f.y[i] = index, uint32(h[index])
		}
		interpolate(f.coeffs, f.x, f.y)
	}
}

func BenchmarkCompare(b *testing.B) {
	h, f := benchChunk(b)
	proofs, err := f.Commit(nil, h, 1024)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := f.Compare(proofs, h, 1024, 1); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "proofs/s")
}
