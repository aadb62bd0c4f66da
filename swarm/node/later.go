package node

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
)

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

// settleAll does what was put off, in order, and what is left when the node stops.
func (n *Node) settleAll(ctx context.Context) error {
	for {
		select {
		case job := <-n.laters:
			if err := job(); err != nil {
				n.diskFailed(err)
			}
			continue
		default:
		}
		select {
		case <-ctx.Done():
			return nil
		case job := <-n.laters:
			if err := job(); err != nil {
				n.diskFailed(err)
			}
		}
	}
}

// writeLoose replaces a file: a crash of the process leaves the old or the new one. The function that it
// gives makes the new one durable.
func writeLoose(path string, write func(io.Writer) error) (fasten func() error, err error) {
	f, err := os.Create(path + ".new")
	if err != nil {
		return nil, err
	}
	buffered := bufio.NewWriterSize(f, 1<<16)
	err = errors.Join(write(buffered), buffered.Flush(), f.Close()) // Windows renames no file that is open
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return nil, errors.Join(err, os.Remove(f.Name()))
	}
	return func() error {
		f, err := os.OpenFile(path, os.O_RDWR, 0)
		if err != nil {
			return err
		}
		return errors.Join(f.Sync(), f.Close())
	}, nil
}
