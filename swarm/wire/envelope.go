package wire

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"swarmrl/swarm"
)

const (
	// MaxAnnouncement bounds an envelope; gossip carries nothing larger.
	MaxAnnouncement = 4096
	// Version is the only version of the envelope that this program speaks.
	Version = 1

	domain     = "swarmrl"
	maxPayload = MaxAnnouncement - 256
)

// Envelope is a signed message about a round of a run.
type Envelope struct {
	Domain  string
	Version uint64
	Run     swarm.RunID
	Round   uint64
	Seq     uint64 // counts up over a peer's life, so that logs have an order
	From    swarm.Addr
	Kind    swarm.Kind
	Payload []byte
	Sig     [65]byte
}

// VersionError is an envelope of another version of the protocol.
type VersionError struct{ Got uint64 }

// Error tells a person what to do.
func (e *VersionError) Error() string {
	if e.Got > Version {
		return fmt.Sprintf("the sender speaks version %d of the protocol and this program version %d: update swarm", e.Got, Version)
	}
	return fmt.Sprintf("the sender speaks version %d of the protocol, which this program (version %d) no longer reads", e.Got, Version)
}

// Errors of Open that callers tell apart.
var (
	ErrOtherRun  = errors.New("an envelope of another run")
	ErrSignature = errors.New("the signature is not the sender's")
)

// Seal signs a message. The bytes are the caller's and fit in an announcement.
func Seal(key *Key, run swarm.RunID, round, seq uint64, msg swarm.Message) ([]byte, error) {
	env := Envelope{
		Domain: domain, Version: Version, Run: run, Round: round, Seq: seq,
		From: key.Addr(), Kind: msg.Kind(), Payload: Marshal(msg),
	}
	if len(env.Payload) > maxPayload {
		return nil, fmt.Errorf("payload of %d bytes, want at most %d", len(env.Payload), maxPayload)
	}
	env.Sig = key.sign(env.digest())
	return Marshal(&env), nil
}

func (e *Envelope) digest() [32]byte {
	h := sha256.New()
	h.Write([]byte("swarmrl/envelope/v1"))
	h.Write(e.Run[:])
	h.Write(binary.LittleEndian.AppendUint64(nil, e.Round))
	h.Write(binary.LittleEndian.AppendUint64(nil, e.Seq))
	h.Write([]byte{byte(e.Kind)})
	h.Write(e.Payload)
	return [32]byte(h.Sum(nil))
}

// Open checks bounds, form, version, run and signature, in this order, and decodes the message.
// What it gives is signed by Envelope.From; whether it makes sense is the core's business.
func Open(data []byte, run swarm.RunID) (*Envelope, swarm.Message, error) {
	env, err := Peek(data)
	if err != nil {
		return nil, nil, err
	}
	if env.Run != run {
		return nil, nil, ErrOtherRun
	}
	from, err := recoverSigner(env.Sig, env.digest())
	if err != nil {
		return nil, nil, err
	}
	if from != env.From {
		return nil, nil, ErrSignature
	}
	msg, err := decodeMessage(env.Kind, env.Payload)
	if err != nil {
		return nil, nil, fmt.Errorf("message of kind %d: %w", env.Kind, err)
	}
	return env, msg, nil
}

// Peek decodes an envelope without checking run and signature.
func Peek(data []byte) (*Envelope, error) {
	if err := Scan(data, Limits{}); err != nil {
		return nil, err
	}
	if v, ok := peekVersion(data); ok && v != Version {
		return nil, &VersionError{Got: v}
	}
	var env Envelope
	if err := Unmarshal(data, &env, Limits{}); err != nil {
		return nil, err
	}
	if env.Domain != domain {
		return nil, fmt.Errorf("domain %q, want %q", env.Domain, domain)
	}
	return &env, nil
}

// peekVersion reads the second element of a scanned array that begins with the domain, so that
// later versions may change all that follows.
func peekVersion(data []byte) (uint64, bool) {
	prefix := string(append([]byte{0xa0 | byte(len(domain))}, domain...))
	if len(data) < 1 || data[0]&0xf0 != 0x90 || len(data) < 2+len(prefix) || string(data[1:1+len(prefix)]) != prefix {
		return 0, false
	}
	rest := data[1+len(prefix):]
	switch c := rest[0]; {
	case c <= 0x7f:
		return uint64(c), true
	case c >= 0xcc && c <= 0xcf && len(rest) > 1<<(c-0xcc):
		var buf [8]byte
		n := 1 << (c - 0xcc)
		copy(buf[8-n:], rest[1:1+n])
		return binary.BigEndian.Uint64(buf[:]), true
	}
	return 0, false
}

// messages is the table of kinds: a new message is one line here and one file in swarm.
var messages = map[swarm.Kind]func() swarm.Message{
	swarm.KindCommit:   func() swarm.Message { return &swarm.Commit{} },
	swarm.KindAnnounce: func() swarm.Message { return &swarm.Announce{} },
	swarm.KindVerdict:  func() swarm.Message { return &swarm.Verdict{} },
}

func decodeMessage(kind swarm.Kind, payload []byte) (swarm.Message, error) {
	build := messages[kind]
	if build == nil {
		return nil, errors.New("unknown")
	}
	msg := build()
	if err := Unmarshal(payload, msg, Limits{}); err != nil {
		return nil, err
	}
	return msg, nil
}
