package node

import (
	"context"
	"runtime/debug"
	"sync"
	"time"
)

// The urgencies of work, the most urgent first.
const (
	urgentAnswer = iota
	urgentCritique
	urgentRevise
	urgentTrain
	urgentAudit
	urgentEvaluate
	urgencies
)

// worker runs jobs one after the other, the most urgent first, in the order of their coming
// among equals. So a node uses its threads for one thing at a time, and its rounds in order.
type worker struct {
	mu      sync.Mutex
	queues  [urgencies][]job
	wake    chan struct{}
	current string
	spent   map[string]time.Duration // by kind, since the last takeSpent

	panicked func(job string, reason any, stack []byte)
}

type job struct {
	kind string // generate, train, audit, evaluate
	name string // for people
	run  func(ctx context.Context)
}

func newWorker() *worker {
	return &worker{wake: make(chan struct{}, 1), spent: map[string]time.Duration{}}
}

// maxQueued bounds the jobs of one urgency; audits beyond it are not done.
const maxQueued = 256

// add queues a job; false means that the queue is full.
func (w *worker) add(urgency int, j job) bool {
	w.mu.Lock()
	full := len(w.queues[urgency]) >= maxQueued
	if !full {
		w.queues[urgency] = append(w.queues[urgency], j)
	}
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default:
	}
	return !full
}

func (w *worker) next() (job, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for u := range w.queues {
		if q := w.queues[u]; len(q) > 0 {
			w.queues[u] = q[1:]
			w.current = q[0].name
			return q[0], true
		}
	}
	w.current = ""
	return job{}, false
}

// run works until ctx ends.
func (w *worker) run(ctx context.Context) error {
	for {
		j, ok := w.next()
		if !ok {
			select {
			case <-ctx.Done():
				return nil
			case <-w.wake:
			}
			continue
		}
		begun := time.Now()
		w.guard(ctx, j)
		w.mu.Lock()
		w.spent[j.kind] += time.Since(begun)
		w.mu.Unlock()
		if ctx.Err() != nil {
			return nil
		}
	}
}

// guard runs a job. A panic in it is a bug of ours: it costs the job, not the node.
func (w *worker) guard(ctx context.Context, j job) {
	defer func() {
		if r := recover(); r != nil && w.panicked != nil {
			w.panicked(j.name, r, debug.Stack())
		}
	}()
	j.run(ctx)
}

// working names the job under way.
func (w *worker) working() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.current
}

// takeSpent gives the time spent by kind since the last call.
func (w *worker) takeSpent() map[string]time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	out := w.spent
	w.spent = map[string]time.Duration{}
	return out
}
