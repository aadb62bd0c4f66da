package blob

import (
	"sync"
	"time"
)

// throttle spreads bytes over time: each taker is told how long to wait first. The zero rate
// never waits.
type throttle struct {
	rate float64 // bytes per second

	mu   sync.Mutex
	next time.Time // when all that was taken so far will have gone
}

func newThrottle(rate int64) *throttle { return &throttle{rate: float64(rate)} }

// take books n bytes and gives the time to wait before they may be sent. One second's worth may
// go at once.
func (t *throttle) take(n int64, now time.Time) time.Duration {
	if t.rate == 0 {
		return 0
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if earliest := now.Add(-time.Second); t.next.Before(earliest) {
		t.next = earliest
	}
	wait := t.next.Sub(now)
	t.next = t.next.Add(time.Duration(float64(n) / t.rate * float64(time.Second)))
	return max(0, wait)
}

// idle says that nothing booked is still to go, so that forgetting the throttle frees nobody.
func (t *throttle) idle() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.next.Before(time.Now())
}
