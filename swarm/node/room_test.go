package node

import (
	"fmt"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// TestDiskFull lets a node's disk fill up in the middle of a run: it says so, goes on as a verifier, and
// goes back to work when there is room.
func TestDiskFull(t *testing.T) {
	if testing.Short() {
		t.Skip("real nodes with real models")
	}
	run := testRun(t, time.Now().Add(time.Minute))
	s := newSwarm(t, run, "")
	var full atomic.Bool
	s.prepare = func(n *Node) {
		n.room.fault = func() error {
			if full.Load() {
				return fmt.Errorf("write: %w", syscall.ENOSPC)
			}
			return nil
		}
	}
	n := s.add(t.TempDir(), 1, "")
	trained := func(e *Event) bool { return e.Metrics != nil && e.Metrics.Samples > 0 }
	s.await(1, "training step", time.Minute, trained)
	full.Store(true)
	said := s.await(1, "word of the full disk", time.Minute, func(e *Event) bool { return strings.Contains(e.Note, "only verifies") })
	if list := strings.Join(n.Status().Trouble, "\n"); !strings.Contains(list, "no space left") {
		t.Errorf("the status says: %s", list)
	}
	role := func(name string) func(e *Event) bool {
		return func(e *Event) bool {
			return e.Info != nil && *e.Peer == n.self && e.Info.Role == name && e.Seq > said.Seq
		}
	}
	s.await(1, "commitment as a verifier", time.Minute, role("verify"))
	s.await(1, "audit by the verifier", time.Minute, func(e *Event) bool {
		return e.Audit != nil && e.Audit.By == n.self && e.Audit.Pass && e.Seq > said.Seq
	})
	full.Store(false)
	back := s.await(1, "return to work", time.Minute, func(e *Event) bool { return strings.Contains(e.Note, "back to the role full") })
	s.await(1, "training step afterwards", time.Minute, func(e *Event) bool { return trained(e) && e.Seq > back.Seq })
	if list := n.Status().Trouble; len(list) > 1 { // the run has no rollup
		t.Errorf("it still complains: %v", list)
	}
}
