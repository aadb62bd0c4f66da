package sandbox

import (
	"sync"
	"sync/atomic"
	"time"
)

// usage is what a process and its descendants have taken so far.
type usage struct {
	cpu    time.Duration
	asleep bool // none of their threads wants to compute
	last   int  // the youngest of them
}

// A watchdog ends a process that takes more time than its limits allow, as far as that is the
// process's own doing: it counts the processor time, and the time in which the process sleeps. What
// a busy machine makes it wait does not count, so that a verdict does not depend on the load.
type watchdog struct {
	pid     int
	limits  Limits
	over    func(Cause)
	working atomic.Bool // false: the process waits for us
	slept   atomic.Int64
	cpu     atomic.Int64
	done    chan struct{}
	once    sync.Once
}

const (
	watchEvery = 25 * time.Millisecond
	// patience is the multiple of all limits after which even a process that never got its
	// processor time is ended.
	patience = 60
	// maxFiles bounds what a program may make in its /tmp: a file costs the kernel memory however short.
	maxFiles = 10_000
)

// watch begins at once; over is called at most once, from another goroutine, with the limit that was passed.
func watch(pid int, l Limits, over func(Cause)) *watchdog {
	w := &watchdog{pid: pid, limits: l, over: over, done: make(chan struct{})}
	w.working.Store(true)
	go w.run()
	return w
}

// stop ends the watch. It may be called twice.
func (w *watchdog) stop() { w.once.Do(func() { close(w.done) }) }

// spent is what counted towards the limits so far.
func (w *watchdog) spent() (slept, cpu time.Duration) {
	return time.Duration(w.slept.Load()), time.Duration(w.cpu.Load())
}

func (w *watchdog) run() {
	ticker := time.NewTicker(watchEvery)
	defer ticker.Stop()
	var begin usage
	known := false
	var waited time.Duration
	for {
		select {
		case <-w.done:
			return
		case <-ticker.C:
		}
		if !w.working.Load() {
			continue
		}
		u, ok := usageOf(w.pid)
		if ok && !known {
			begin, known = u, true
		}
		if waited += watchEvery; !ok || u.asleep {
			w.slept.Add(int64(watchEvery))
		}
		if ok {
			w.cpu.Store(int64(u.cpu - begin.cpu))
		}
		slept, cpu := w.spent()
		if slept > w.limits.Wall || cpu > w.limits.CPU || waited > patience*(w.limits.Wall+w.limits.CPU) {
			w.over(TimeLimit)
			return
		}
		if ok && u.last != w.pid && filesOf(u.last) > maxFiles {
			w.over(DiskLimit)
			return
		}
	}
}
