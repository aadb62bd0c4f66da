package node

import (
	"context"
	"maps"
	"runtime/debug"
	"slices"
	"sync"
	"time"
)

// The urgencies of work, the most urgent first.
const (
	urgentAnswer = iota
	urgentCritique
	urgentRevise
	urgentCommit
	urgentAudit
	urgentTrain // and examinations, in turn
	urgencies
)

// worker runs jobs one after the other, the most urgent first, in the order of their coming
// among equals. A node has two: one that generates and trains, and one that checks, proves and
// stores beside it.
type worker struct {
	mu      sync.Mutex
	queues  [urgencies][]job
	wake    chan struct{}
	current string
	doing   string                   // the activity now
	since   time.Time                // when it began
	spent   map[string]time.Duration // by activity, since the last takeSpent
	total   map[string]time.Duration // by activity, since the beginning
	hurry   func()                   // ends the job under way when something more urgent than bound comes; nil: nothing does
	bound   int

	panicked func(job string, reason any, stack []byte)
}

type job struct {
	kind string // the activity: generate, train, …
	name string // for people
	run  func(ctx context.Context)
}

func newWorker() *worker {
	return &worker{
		wake: make(chan struct{}, 1), doing: idle, since: time.Now(),
		spent: map[string]time.Duration{}, total: map[string]time.Duration{},
	}
}

// The activities. Of each worker, their times add up to the wall time.
const (
	idle       = "idle"
	generating = "generate"
	training   = "train"
	proving    = "prove"  // proofs, encoding and grading of own batches
	auditing   = "audit"  // replays of others' rollouts
	storing    = "commit" // a policy: rounding, patch, disk
	examining  = "evaluate"
)

// turn has the time from now on counted as another activity's, and gives the one before. A nil worker
// counts nothing.
func (w *worker) turn(activity string) (before string) {
	if w == nil {
		return ""
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.settle()
	before, w.doing = w.doing, activity
	return before
}

// settle counts the time of the present activity. The caller holds mu.
func (w *worker) settle() {
	now := time.Now()
	w.spent[w.doing] += now.Sub(w.since)
	w.total[w.doing] += now.Sub(w.since)
	w.since = now
}

// maxQueued bounds the jobs of one urgency; audits beyond it are not done.
const maxQueued = 256

// add queues a job; false means that the queue is full.
func (w *worker) add(urgency int, j job) bool {
	w.mu.Lock()
	full := len(w.queues[urgency]) >= maxQueued
	if !full {
		w.queues[urgency] = append(w.queues[urgency], j)
		if w.hurry != nil && urgency < w.bound {
			w.hurry()
		}
	}
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default:
	}
	return !full
}

// next takes the first job that is more urgent than a bound.
func (w *worker) next(bound int) (job, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for u := range w.queues[:bound] {
		if q := w.queues[u]; len(q) > 0 {
			w.queues[u] = q[1:]
			w.current = q[0].name
			return q[0], true
		}
	}
	if bound == urgencies {
		w.current = ""
	}
	return job{}, false
}

// yield runs what is more urgent than the job under way, in the middle of that.
func (w *worker) yield(ctx context.Context, urgency int) {
	name := w.working()
	for ctx.Err() == nil {
		j, ok := w.next(urgency)
		if !ok {
			break
		}
		before := w.turn(j.kind)
		w.guard(ctx, j)
		w.turn(before)
	}
	w.mu.Lock()
	w.current = name
	w.mu.Unlock()
}

// until gives the job under way a context that also ends when something more urgent waits. Stop it before
// the job ends.
func (w *worker) until(ctx context.Context, urgency int) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.hurry, w.bound = cancel, urgency
	if slices.ContainsFunc(w.queues[:urgency], func(q []job) bool { return len(q) > 0 }) {
		cancel()
	}
	return ctx, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.hurry = nil
		cancel()
	}
}

// run works until ctx ends.
func (w *worker) run(ctx context.Context) error {
	for {
		j, ok := w.next(urgencies)
		if !ok {
			select {
			case <-ctx.Done():
				return nil
			case <-w.wake:
			}
			continue
		}
		w.turn(j.kind)
		w.guard(ctx, j)
		w.turn(idle)
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
	w.settle()
	out := w.spent
	w.spent = map[string]time.Duration{}
	return out
}

// totals gives the time of each activity since the node began.
func (w *worker) totals() map[string]time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.settle()
	return maps.Clone(w.total)
}
