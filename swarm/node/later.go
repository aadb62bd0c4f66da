package node

import "context"

// maxLater bounds what waits for the disk.
const maxLater = 256

// later has something made durable that a crash of the process cannot undo any more. It is left out when
// the disk is hopelessly behind.
func (n *Node) later(job func() error) {
	select {
	case n.laters <- job:
	default:
		n.trouble.set("disk", "it takes less than this node writes; a power failure would lose some bodies")
	}
}

// settleAll does what was put off, in order.
func (n *Node) settleAll(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case job := <-n.laters:
			n.settle(job)
		}
	}
}

// settleRest does what is left when nothing runs any more.
func (n *Node) settleRest() {
	for len(n.laters) > 0 {
		n.settle(<-n.laters)
	}
}

func (n *Node) settle(job func() error) {
	if err := job(); err != nil {
		n.diskFailed(err)
	}
}
