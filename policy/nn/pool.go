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
}

// job is one loop, cut in chunks that threads take in order of arrival.
type job struct {
	task     task
	n, chunk int64
	next     atomic.Int64
	open     atomic.Bool
	inside   atomic.Int32  // workers that may be reading the fields above
	waiting  atomic.Bool   // the caller sleeps until inside is 0
	left     chan struct{} // wakes it
}

// task is work on a range of units.
type task interface{ run(lo, hi int) }

type funcTask func(lo, hi int)

func (f funcTask) run(lo, hi int) { f(lo, hi) }

type worker struct {
	parked atomic.Bool
	wake   chan struct{}
}

// NewPool starts threads−1 workers; the caller of each method is the last thread. 0 means GOMAXPROCS.
func NewPool(threads int) *Pool {
	if threads <= 0 {
		threads = runtime.GOMAXPROCS(0)
	}
	p := &Pool{threads: threads}
	p.job.left = make(chan struct{}, 1)
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
	p.loop(n, max(grain, n/(4*p.threads)), funcTask(f))
}

// Each calls f for every i in [0, n), on all threads: when one begins, all of smaller i have begun. It suits long work
// that calls the pool itself: each such call then stays on its thread, unless n is 1 or the pool has one thread.
func (p *Pool) Each(n int, f func(i int)) {
	p.loop(n, 1, funcTask(func(lo, hi int) {
		for i := lo; i < hi; i++ {
			f(i)
		}
	}))
}

// share calls t on each of n parts.
func (p *Pool) share(n int, t task) { p.loop(n, 1, t) }

func (p *Pool) loop(n, chunk int, t task) {
	if n <= chunk || p.threads == 1 || !p.busy.TryLock() {
		if n > 0 {
			t.run(0, n)
		}
		return
	}
	defer p.busy.Unlock()
	j := &p.job
	j.task, j.n, j.chunk = t, int64(n), int64(chunk)
	j.next.Store(0)
	j.open.Store(true)
	p.announce()
	j.work()
	j.open.Store(false)
	j.settle()
	j.task = nil
}

// settle returns once no worker is inside a job that is no longer open.
func (j *job) settle() {
	for range spinWait {
		if j.inside.Load() == 0 {
			return
		}
	}
	j.waiting.Store(true)
	if j.inside.Load() == 0 && j.waiting.CompareAndSwap(true, false) {
		return
	}
	<-j.left
}

func (j *job) leave() {
	if j.inside.Add(-1) == 0 && j.waiting.CompareAndSwap(true, false) {
		j.left <- struct{}{}
	}
}

func (j *job) work() {
	for {
		lo := j.next.Add(j.chunk) - j.chunk
		if lo >= j.n {
			return
		}
		j.task.run(int(lo), int(min(lo+j.chunk, j.n)))
	}
}

// spinWait is how often a thread looks for news before it gives its core away: about twenty microseconds, more than
// what lies between two parallel steps of a decoder, since to be woken takes longer.
const spinWait = 40000

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
		p.job.leave()
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
