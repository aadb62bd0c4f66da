// Command bench puts Commit and Compare beside the published toploc package, in one run on one core: the two take
// turns, and each figure is the median over the turns of chunks per second of CPU time. Chunks are 32 × 1024 bf16, k = 128.
//
//	PYTHON=venv/bin/python go run ./verify/bench
//
// The peer needs a Python ($PYTHON, else python3) with torch and toploc; without one our side is printed alone. Every
// mode of the package is measured beside ours on the same data: one chunk again and again, or 64 in turn.
package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"swarmrl/verify"
)

//go:embed peer.py
var script string

const (
	rows, width, points = 32, 1024, 128
	many                = 64  // chunks that are gone through in turn
	turns               = 5   // of each side
	turn                = 0.4 // CPU seconds
)

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(out io.Writer) error {
	ours, err := newOurs()
	if err != nil {
		return err
	}
	p, err := start()
	if err != nil {
		fmt.Fprintf(out, "no peer: %v\n", err)
	}
	rates := map[string][]float64{}
	for range turns {
		for what, work := range ours {
			rates[what] = append(rates[what], measure(work))
		}
		for _, what := range p.What {
			r, err := p.measure(what)
			if err != nil {
				return err
			}
			rates["toploc "+what] = append(rates["toploc "+what], r)
		}
	}
	for _, what := range []string{"commit", "compare", "commit, 64 chunks", "compare, 64 chunks"} {
		own := median(rates[what])
		fmt.Fprintf(out, "%-28s %9.0f chunks per CPU second\n", "swarmrl "+what, own)
		for _, mode := range p.What {
			if mode == what || strings.HasPrefix(mode, what+", one ") {
				theirs := median(rates["toploc "+mode])
				fmt.Fprintf(out, "%-28s %9.0f %8.1f×\n", "toploc "+mode, theirs, own/theirs)
			}
		}
	}
	return p.close()
}

func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	return x[len(x)/2]
}

// newOurs gives what we measure: each call does one chunk.
func newOurs() (map[string]func(i int), error) {
	f, err := verify.NewFingerprinter(points)
	if err != nil {
		return nil, err
	}
	r := rand.New(rand.NewPCG(69, 0))
	var chunks [][]uint16
	var proofs [][]byte
	for range many {
		h := make([]uint16, rows*width)
		for i := range h {
			h[i] = uint16(math.Float32bits(float32(r.NormFloat64())) >> 16)
		}
		p, err := f.Commit(nil, h, width)
		if err != nil {
			return nil, err
		}
		chunks, proofs = append(chunks, h), append(proofs, p)
	}
	var buf []byte
	commit := func(i int) {
		if buf, err = f.Commit(buf[:0], chunks[i], width); err != nil {
			panic(err)
		}
	}
	compare := func(i int) {
		if _, err := f.Compare(proofs[i], chunks[i], width, uint64(i)); err != nil {
			panic(err)
		}
	}
	return map[string]func(i int){
		"commit": func(int) { commit(0) }, "commit, 64 chunks": func(i int) { commit(i % many) },
		"compare": func(int) { compare(0) }, "compare, 64 chunks": func(i int) { compare(i % many) },
	}, nil
}

// measure gives chunks per second of CPU time.
func measure(work func(i int)) float64 {
	work(0)
	begun, n := cpu(), 0
	for cpu()-begun < time.Duration(turn*float64(time.Second)) {
		for range 100 {
			work(n)
			n++
		}
	}
	return float64(n) / (cpu() - begun).Seconds()
}

// peer is the package's process; the zero value has no modes.
type peer struct {
	What []string
	cmd  *exec.Cmd
	in   io.WriteCloser
	out  *bufio.Scanner
}

func start() (*peer, error) {
	python := os.Getenv("PYTHON")
	if python == "" {
		python = "python3"
	}
	p := &peer{cmd: exec.Command(python, "-c", script)}
	var failure strings.Builder
	p.cmd.Stderr = &failure
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return &peer{}, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return &peer{}, err
	}
	if err := p.cmd.Start(); err != nil {
		return &peer{}, err
	}
	p.out = bufio.NewScanner(out)
	if !p.out.Scan() {
		_ = p.cmd.Wait()
		text := strings.Split(strings.TrimSpace(failure.String()), "\n")
		return &peer{}, fmt.Errorf("%s: %s", python, text[len(text)-1])
	}
	return p, json.Unmarshal(p.out.Bytes(), p)
}

func (p *peer) measure(what string) (float64, error) {
	if _, err := fmt.Fprintf(p.in, "%s %g\n", what, turn); err != nil {
		return 0, err
	}
	if !p.out.Scan() {
		return 0, fmt.Errorf("the peer ended at %q", what)
	}
	var r struct{ N, CPU float64 }
	if err := json.Unmarshal(p.out.Bytes(), &r); err != nil {
		return 0, err
	}
	return r.N / r.CPU, nil
}

func (p *peer) close() error {
	if p.cmd == nil {
		return nil
	}
	return errors.Join(p.in.Close(), p.cmd.Wait())
}
