package blob

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"sync"
	"time"
)

const (
	ioSize    = 256 << 10
	pieceSize = 64 << 10
)

var buffers = sync.Pool{New: func() any { b := make([]byte, ioSize); return &b }}

// accept serves one stream until the peer closes it, errs, or lets it wait too long.
func (x *Exchange) accept(conn net.Conn, from [20]byte) {
	defer conn.Close()
	seat := x.enter(conn, from)
	if seat == nil {
		x.refuse(conn)
		return
	}
	defer x.leave(seat)
	s := &session{seat: seat, x: x, reader: bufio.NewReaderSize(conn, 16*requestSize)}
	defer s.closeFile()
	for {
		// Between requests a peer may think for longer than within one.
		if seat.deadline(conn.SetReadDeadline, 3*x.cfg.Timeout) != nil {
			return
		}
		q, err := decodeRequest(s.reader)
		if err != nil {
			if !errors.Is(err, io.EOF) {
				x.cfg.Log.Debug("blob stream ends", "peer", fmt.Sprintf("%#x", from), "err", err)
				s.head(statusMalformed, 0) //nolint:errcheck // a farewell
			}
			return
		}
		if err := s.answer(q); err != nil {
			x.cfg.Log.Debug("blob not sent", "peer", fmt.Sprintf("%#x", from), "id", short(q.id), "err", err)
			return
		}
	}
}

// refuse answers the first request with "busy", so that the peer knows it is not a failure.
func (x *Exchange) refuse(conn net.Conn) {
	conn.SetDeadline(time.Now().Add(x.cfg.Timeout)) //nolint:errcheck // the read reports
	if _, err := decodeRequest(conn); err == nil {
		conn.Write((&reply{status: statusBusy}).encode()) //nolint:errcheck // the stream ends anyway
	}
}

// session is one stream being served.
type session struct {
	*seat
	x      *Exchange
	reader *bufio.Reader

	id       ID // of what is open
	file     *os.File
	manifest *Manifest
}

func (s *session) closeFile() {
	if s.file != nil {
		s.file.Close()
		s.file = nil
	}
}

func (s *session) head(status uint8, n int64) error {
	return s.write((&reply{status: status, n: uint32(n)}).encode())
}

// write sends in pieces, so that a peer which takes them slowly is not one which takes nothing.
func (s *session) write(data []byte) error {
	for len(data) > 0 {
		if err := s.deadline(s.conn.SetWriteDeadline, s.x.cfg.Timeout); err != nil {
			return err
		}
		n, err := s.conn.Write(data[:min(len(data), pieceSize)])
		if err != nil {
			return err
		}
		s.took(n)
		data = data[n:]
	}
	return nil
}

func (s *session) answer(q request) error {
	if err := s.open(q.id); err != nil {
		if errors.Is(err, ErrNotFound) {
			return s.head(statusNotHere, 0)
		}
		return errors.Join(err, s.head(statusNotHere, 0))
	}
	if q.op == opLeaves {
		data := s.manifest.encode()
		if err := s.head(statusOK, int64(len(data))); err != nil {
			return err
		}
		return s.write(data)
	}
	i := int(q.chunk)
	if i >= len(s.manifest.Leaves) {
		return errors.Join(fmt.Errorf("chunk %d of %d", i, len(s.manifest.Leaves)), s.head(statusMalformed, 0))
	}
	if ok, err := s.x.store.hasChunk(q.id, s.file, s.manifest, i); !ok {
		return errors.Join(err, s.head(statusNotHere, 0))
	}
	return s.sendChunk(i)
}

func (s *session) sendChunk(i int) error {
	n := s.manifest.chunkLength(i)
	if err := s.head(statusOK, n); err != nil {
		return err
	}
	buf := buffers.Get().(*[]byte)
	defer buffers.Put(buf)
	for at, end := int64(i)*ChunkSize, int64(i)*ChunkSize+n; at < end; {
		k := min(ioSize, end-at)
		if _, err := s.file.ReadAt((*buf)[:k], at); err != nil {
			return err
		}
		if err := s.write((*buf)[:k]); err != nil {
			return err
		}
		at += k
		s.x.bytesOut.Add(k)
	}
	return nil
}

// open makes the body, or the part of one, the session's open file.
func (s *session) open(id ID) error {
	if s.file != nil && s.id == id {
		return nil
	}
	s.closeFile()
	file, manifest, err := s.x.store.openAny(id)
	if err != nil {
		return err
	}
	s.id, s.file, s.manifest = id, file, manifest
	return nil
}
