package nn

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

func threadTime() time.Duration {
	var ts unix.Timespec
	unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &ts)
	return time.Duration(ts.Nano())
}

func bestRate(f func(), flop float64, budget time.Duration) float64 {
	best := 0.0
	end := time.Now().Add(budget)
	for i := 0; i < 3 || time.Now().Before(end); i++ {
		t := threadTime()
		f()
		if r := flop / (threadTime() - t).Seconds() / 1e9; r > best {
			best = r
		}
	}
	return best
}

func TestTune(t *testing.T) {
	if os.Getenv("TUNE") == "" {
		t.Skip()
	}
	threads := 1
	if os.Getenv("TUNE") == "2" {
		threads = 2
	}
	p := NewPool(threads)
	r := rand.New(rand.NewPCG(1, 2))
	for _, s := range [][3]int{{1024, 1024, 1024}, {2048, 2048, 2048}, {8192, 128, 384}, {8192, 384, 128}, {8192, 128, 128}, {8192, 128, 512}, {2048, 512, 1536}} {
		rows, k, n := s[0], s[1], s[2]
		x, dy, w := mixed(r, rows*k, false), mixed(r, rows*n, false), mixed(r, n*k, false)
		dx, dw, y := make([]float32, rows*k), make([]float32, n*k), make([]float32, rows*n)
		fl := 2 * float64(rows*n*k)
		d := 300 * time.Millisecond
		pk := p.PackF32(w, n, k)
		fmt.Printf("%v y=xB %.0f  lin %.0f dW %.0f dX %.0f yT %.0f\n", s,
			bestRate(func() { p.Gemm(RowMajor(y, rows, n), RowMajor(x, rows, k), RowMajor(w, k, n), false) }, fl, d),
			bestRate(func() { p.Linear(y, x, rows, pk) }, fl, d),
			bestRate(func() { p.Gemm(RowMajor(dw, n, k), RowMajor(dy, rows, n).T(), RowMajor(x, rows, k), true) }, fl, d),
			bestRate(func() { p.Gemm(RowMajor(dx, rows, k), RowMajor(dy, rows, n), RowMajor(w, n, k), false) }, fl, d),
			bestRate(func() { p.Gemm(RowMajor(y, rows, n), RowMajor(x, rows, k), RowMajor(w, n, k).T(), false) }, fl, d))
	}
}
