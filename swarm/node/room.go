package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"syscall"

	"swarmrl/swarm"
)

// reserveSize is the room that a node keeps for a full disk: what its journal and the batches of some
// rounds need, so that it still hears and verifies.
const reserveSize = 32 << 20

// room watches over the space of the data directory. When a write finds none, the node gives up its
// reserve and only verifies, until there is room for the reserve again. Safe for concurrent use.
type room struct {
	path  string
	fault func() error // of tests; nil: none

	mu   sync.Mutex
	full bool
}

func newRoom(dir string) *room { return &room{path: filepath.Join(dir, "reserve")} }

// reserve takes the reserve, whose bytes must be written: a hole in a file reserves nothing.
func (r *room) reserve() error {
	if info, err := os.Stat(r.path); err == nil && info.Size() == reserveSize {
		return nil
	}
	if r.fault != nil {
		if err := r.fault(); err != nil {
			return err
		}
	}
	err := fill(r.path, reserveSize)
	if err != nil {
		_ = os.Remove(r.path)
	}
	return err
}

func fill(path string, size int) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	part := make([]byte, 1<<18)
	for size > 0 && err == nil {
		_, err = f.Write(part)
		size -= len(part)
	}
	return errors.Join(err, f.Close())
}

// noSpace says whether an error is a file system's word that it takes no more.
func noSpace(err error) bool {
	for _, no := range []error{syscall.ENOSPC, syscall.EROFS, syscall.EDQUOT, syscall.EFBIG} {
		if errors.Is(err, no) {
			return true
		}
	}
	return false
}

// diskFailed tells of a write that failed. One for lack of space makes the node a verifier.
func (n *Node) diskFailed(err error) {
	n.trouble.set("disk", err.Error())
	if !noSpace(err) || n.room == nil {
		return
	}
	n.room.mu.Lock()
	defer n.room.mu.Unlock()
	if n.room.full {
		return
	}
	n.room.full = true
	_ = os.Remove(n.room.path) // on a read-only file system there is no room to make
	sentence := fmt.Sprintf("%v: this node only verifies until there are %d MiB free for %s", err, 2*reserveSize>>20, n.cfg.Dir)
	n.trouble.set("room", sentence)
	n.log.Error("no room on the disk", "reason", err)
	go func() {
		n.note(nil, n.clock.moment(&n.lab.params.Clock).Round, "%s", sentence)
		n.input(n.life, &swarm.Duty{Role: swarm.Verify})
	}()
}

// makeRoom is called once a round: it takes the reserve, and with it the node's role back. It writes,
// so it runs in a goroutine of its own.
func (n *Node) makeRoom(ctx context.Context) {
	n.room.mu.Lock()
	defer n.room.mu.Unlock()
	if err := n.room.reserve(); err != nil {
		if !n.room.full {
			n.trouble.set("room", fmt.Sprintf("no reserve of %d MiB: %v", reserveSize>>20, err))
		}
		return
	}
	n.trouble.set("room", "")
	if n.room.full {
		n.room.full = false
		n.trouble.set("disk", "")
		n.note(nil, n.clock.moment(&n.lab.params.Clock).Round, "there is room again: back to the role %s", n.cfg.Role)
		n.input(ctx, &swarm.Duty{Role: n.cfg.Role})
	}
}
