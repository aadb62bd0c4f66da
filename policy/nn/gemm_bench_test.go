//go:build unix

package nn

import (
	"fmt"
	"math/rand/v2"
	"syscall"
	"testing"
	"time"
)

// meter measures a benchmark by the clock and by CPU time, which on a shared machine is the steadier figure.
type meter struct{ began time.Duration }

func start() meter { return meter{cpuTime()} }

func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// report adds the rates of a benchmark whose iteration makes so many multiply-adds.
func (m meter) report(b *testing.B, fma float64) {
	work := 2 * fma * float64(b.N) / 1e9
	b.ReportMetric(work/b.Elapsed().Seconds(), "GFLOP/s")
	b.ReportMetric(work/(cpuTime()-m.began).Seconds(), "GFLOP/cpu-s")
}

// onThreads runs a benchmark on one thread and on two.
func onThreads(b *testing.B, f func(b *testing.B, p *Pool)) {
	for threads := 1; threads <= 2; threads++ {
		b.Run(fmt.Sprintf("threads=%d", threads), func(b *testing.B) {
			p := NewPool(threads)
			defer p.Close()
			f(b, p)
		})
	}
}

func BenchmarkGemm(b *testing.B) {
	for _, s := range [][3]int{{1024, 1024, 1024}, {2048, 2048, 2048}, {8192, 128, 384}, {384, 8192, 128}, {64, 896, 896}} {
		r := rand.New(rand.NewPCG(1, 2))
		x, y := mixed(r, s[0]*s[1], false), mixed(r, s[1]*s[2], false)
		z := make([]float32, s[0]*s[2])
		b.Run(fmt.Sprintf("%dx%dx%d", s[0], s[1], s[2]), func(b *testing.B) {
			onThreads(b, func(b *testing.B, p *Pool) {
				m := start()
				for b.Loop() {
					p.Gemm(RowMajor(z, s[0], s[2]), RowMajor(x, s[0], s[1]), RowMajor(y, s[1], s[2]), false)
				}
				m.report(b, float64(s[0]*s[1]*s[2]))
			})
		})
	}
}

// BenchmarkGradient is the weight's gradient of a Linear, dW = dYᵀ·X, and that of its input, dX = dY·W.
func BenchmarkGradient(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, s := range [][3]int{{8192, 128, 384}, {8192, 384, 128}, {8192, 128, 128}, {2048, 512, 1536}} {
		rows, k, n := s[0], s[1], s[2]
		x, dy, w := mixed(r, rows*k, false), mixed(r, rows*n, false), mixed(r, n*k, false)
		dx, dw := make([]float32, rows*k), make([]float32, n*k)
		b.Run(fmt.Sprintf("dW/%dx%dx%d", rows, k, n), func(b *testing.B) {
			onThreads(b, func(b *testing.B, p *Pool) {
				m := start()
				for b.Loop() {
					p.Gemm(RowMajor(dw, n, k), RowMajor(dy, rows, n).T(), RowMajor(x, rows, k), true)
				}
				m.report(b, float64(rows*k*n))
			})
		})
		b.Run(fmt.Sprintf("dX/%dx%dx%d", rows, k, n), func(b *testing.B) {
			onThreads(b, func(b *testing.B, p *Pool) {
				m := start()
				for b.Loop() {
					p.Gemm(RowMajor(dx, rows, k), RowMajor(dy, rows, n), RowMajor(w, n, k), false)
				}
				m.report(b, float64(rows*k*n))
			})
		})
	}
}

// BenchmarkDirect has the products of attention in a small head.
func BenchmarkDirect(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, s := range [][3]int{{1, 32, 128}, {1, 128, 32}, {128, 32, 128}, {128, 128, 32}, {16, 64, 77}} {
		m, k, n := s[0], s[1], s[2]
		x, y, z := mixed(r, m*k, false), mixed(r, n*k, false), make([]float32, m*n)
		b.Run(fmt.Sprintf("%dx%dx%d", m, k, n), func(b *testing.B) {
			b.ReportAllocs()
			meter := start()
			for b.Loop() {
				gemmDirect(z, n, x, k, 1, y, n, m, n, k, false)
			}
			meter.report(b, float64(m*k*n))
		})
	}
}

func BenchmarkLinear(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, s := range [][3]int{{1, 128, 384}, {8, 128, 384}, {64, 128, 384}, {8192, 128, 384}, {8192, 384, 128}, {8192, 96, 96}, {256, 896, 4864}, {256, 4864, 896}} {
		for _, half := range []bool{false, true} {
			rows, k, n := s[0], s[1], s[2]
			x, y, w := mixed(r, rows*k, false), make([]float32, rows*n), mixed(r, n*k, false)
			b.Run(fmt.Sprintf("bf16=%v/%dx%dx%d", half, rows, k, n), func(b *testing.B) {
				onThreads(b, func(b *testing.B, p *Pool) {
					packed := pack(p, w, n, k, half)
					b.ReportAllocs()
					m := start()
					for b.Loop() {
						p.Linear(y, x, rows, packed)
					}
					m.report(b, float64(rows*k*n))
				})
			})
		}
	}
}

func pack(p *Pool, w []float32, n, k int, half bool) *Panels {
	if !half {
		return p.PackF32(w, n, k)
	}
	h := make([]uint16, len(w))
	NarrowBF16(h, w)
	return p.PackBF16(h, n, k)
}

// BenchmarkDecode streams 24 layers' worth of weights that no cache holds, for few rows.
func BenchmarkDecode(b *testing.B) {
	const n, k, layers = 4864, 896, 24
	r := rand.New(rand.NewPCG(1, 2))
	w := mixed(r, n*k, false)
	p := NewPool(1)
	defer p.Close()
	for _, half := range []bool{true, false} {
		var ws []*Panels
		for range layers {
			ws = append(ws, pack(p, w, n, k, half))
		}
		size := 4 * n * k
		if half {
			size /= 2
		}
		for _, rows := range []int{1, 2, 4, 8, 16} {
			x, y := mixed(r, rows*k, false), make([]float32, rows*n)
			b.Run(fmt.Sprintf("bf16=%v/rows=%d", half, rows), func(b *testing.B) {
				onThreads(b, func(b *testing.B, p *Pool) {
					b.SetBytes(int64(size))
					m := start()
					for i := 0; b.Loop(); i++ {
						p.Linear(y, x, rows, ws[i%layers])
					}
					m.report(b, float64(rows*k*n))
				})
			})
		}
	}
}
