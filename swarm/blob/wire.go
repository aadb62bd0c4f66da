package blob

import (
	"encoding/binary"
	"fmt"
	"io"
)

// Operations and statuses of the protocol; see the package comment.
const (
	opLeaves = 1
	opChunk  = 2

	statusOK        = 0
	statusNotHere   = 1
	statusBusy      = 2
	statusMalformed = 3

	requestSize = 1 + 32 + 4
	replySize   = 1 + 4
)

// request asks for the leaves or one chunk of a body.
type request struct {
	op    uint8
	id    ID
	chunk uint32
}

func (q *request) encode() []byte {
	out := append(make([]byte, 0, requestSize), q.op)
	out = append(out, q.id[:]...)
	return binary.LittleEndian.AppendUint32(out, q.chunk)
}

// decodeRequest reads one request. io.EOF is the orderly end of a stream.
func decodeRequest(r io.Reader) (request, error) {
	var b [requestSize]byte
	if _, err := io.ReadFull(r, b[:]); err != nil {
		return request{}, err
	}
	q := request{op: b[0], id: ID(b[1:33]), chunk: binary.LittleEndian.Uint32(b[33:])}
	switch {
	case q.op != opLeaves && q.op != opChunk:
		return request{}, fmt.Errorf("operation %d", q.op)
	case q.op == opLeaves && q.chunk != 0 || q.chunk >= MaxChunks:
		return request{}, fmt.Errorf("operation %d, chunk %d", q.op, q.chunk)
	}
	return q, nil
}

// reply is the head of an answer; n bytes follow.
type reply struct {
	status uint8
	n      uint32
}

func (p *reply) encode() []byte {
	return binary.LittleEndian.AppendUint32([]byte{p.status}, p.n)
}

// maxReply is what any answer may hold: a chunk, which is longer than the most leaves.
const maxReply = ChunkSize

func decodeReply(r io.Reader) (reply, error) {
	var b [replySize]byte
	if _, err := io.ReadFull(r, b[:]); err != nil {
		return reply{}, err
	}
	p := reply{status: b[0], n: binary.LittleEndian.Uint32(b[1:])}
	if p.status > statusMalformed || p.status != statusOK && p.n != 0 || p.n > maxReply {
		return reply{}, fmt.Errorf("reply with status %d and %d bytes", p.status, p.n)
	}
	return p, nil
}
