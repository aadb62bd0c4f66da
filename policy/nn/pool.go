package nn

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Pool runs the package's matrix functions on a fixed number of threads. Its methods may be called from any number of
// goroutines, and from within For: whoever finds the workers taken does all of its work itself. Results never depend
// on the number of threads.
type Pool struct {
	threads int
	busy    sync.Mutex // held by the caller whose job the workers share
	job     job
	seq     atomic.Uint32 // rises with each job
	closing atomic.Bool
	workers []*worker
	done    sync.WaitGroup
	free    chan *scratch
}

// job is one loop, cut in chunks that threads take in order of arrival.
type job struct {
	f        func(lo, hi int)
	n, chunk int64
	next     atomic.Int64
	open     atomic.Bool
	inside   atomic.Int32 // workers that may be reading the fields above
}

type worker struct {
	parked atomic.Bool
	wake   chan struct{}
}

// scratch is the memory that one thread packs into.
type scratch struct {
	a, b, tile []float32
}

// NewPool starts threads−1 workers; the caller of each method is the last thread. 0 means GOMAXPROCS.
func NewPool(threads int) *Pool {
	if threads <= 0 {
		threads = runtime.GOMAXPROCS(0)
	}
	p := &Pool{threads: threads, free: make(chan *scratch, 2*threads)}
	for range threads - 1 {
		w := &worker{wake: make(chan struct{}, 1)}
		p.workers = append(p.workers, w)
		p.done.Add(1)
		go p.serve(w)
	}
	return p
}

// Threads gives the number of threads, the caller included.
func (p *Pool) Threads() int { return p.threads }

// Close ends the workers. No method may be running or called later.
func (p *Pool) Close() {
	p.closing.Store(true)
	p.announce()
	p.done.Wait()
}

// For calls f on ranges that together cover [0, n) once, each of grain elements or somewhat more, on all threads. The
// work must not depend on where the ranges are cut.
func (p *Pool) For(n, grain int, f func(lo, hi int)) {
	grain = max(grain, 1)
	if n <= grain || p.threads == 1 || !p.busy.TryLock() {
		if n > 0 {
			f(0, n)
		}
		return
	}
	defer p.busy.Unlock()
	j := &p.job
	chunk := max(grain, n/(4*p.threads))
	j.f, j.n, j.chunk = f, int64(n), int64(chunk)
	j.next.Store(0)
	j.open.Store(true)
	p.announce()
	j.work()
	j.open.Store(false)
	for spin := 0; j.inside.Load() != 0; spin++ {
		if spin > spinWait {
			runtime.Gosched()
		}
	}
	j.f = nil
}

func (j *job) work() {
	for {
		lo := j.next.Add(j.chunk) - j.chunk
		if lo >= j.n {
			return
		}
		j.f(int(lo), int(min(lo+j.chunk, j.n)))
	}
}

// spinWait is how often a thread looks for news before it gives its core away: some microseconds.
const spinWait = 4000

// announce tells the workers of a new job: those that spin see seq, those that sleep are woken.
func (p *Pool) announce() {
	p.seq.Add(1)
	for _, w := range p.workers {
		if w.parked.CompareAndSwap(true, false) {
			w.wake <- struct{}{}
		}
	}
}

func (p *Pool) serve(w *worker) {
	defer p.done.Done()
	seen := uint32(0)
	for {
		seen = p.await(w, seen)
		if p.closing.Load() {
			return
		}
		p.job.inside.Add(1)
		if p.job.open.Load() {
			p.job.work()
		}
		p.job.inside.Add(-1)
	}
}

// await returns when seq differs from seen, and gives it.
func (p *Pool) await(w *worker, seen uint32) uint32 {
	for range spinWait {
		if s := p.seq.Load(); s != seen {
			return s
		}
	}
	w.parked.Store(true)
	if s := p.seq.Load(); s != seen && w.parked.CompareAndSwap(true, false) {
		return s
	}
	<-w.wake
	return p.seq.Load()
}

// take lends scratch memory to one thread; give returns it.
func (p *Pool) take() *scratch {
	select {
	case s := <-p.free:
		return s
	default:
		return new(scratch)
	}
}

func (p *Pool) give(s *scratch) {
	select {
	case p.free <- s:
	default:
	}
}
