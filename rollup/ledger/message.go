package ledger

import (
	"encoding/binary"
	"fmt"
)

// The parent chain's messages to the ledger, in the order of the rollup contract's inbox.
const (
	MsgRegister = 0x40 // index 3, owner 20
	MsgStake    = 0x41 // index 3, stake 8 (gwei), time 8 (Unix seconds)
	MsgOutcome  = 0x42 // index 3, round 4, guilty 1
	MsgDraw     = 0x43 // epoch 4, seed 32
	MsgForced   = 0x44 // a record
)

var messageSizes = map[byte]int{MsgRegister: 24, MsgStake: 20, MsgOutcome: 9, MsgDraw: 37, MsgForced: 1 + RecordSize}

// CheckMessage says whether the bytes have the shape that the contract gives to messages.
func CheckMessage(m []byte) error {
	if len(m) == 0 || messageSizes[m[0]] != len(m) {
		return fmt.Errorf("inbox message of %d bytes", len(m))
	}
	return nil
}

// RegisterMessage encodes a registration.
func RegisterMessage(index uint32, owner Address) []byte {
	return append([]byte{MsgRegister, byte(index >> 16), byte(index >> 8), byte(index)}, owner[:]...)
}

// StakeMessage encodes an account's stake, in gwei, from an instant on, in Unix seconds.
func StakeMessage(index uint32, stake, time uint64) []byte {
	m := binary.BigEndian.AppendUint64([]byte{MsgStake, byte(index >> 16), byte(index >> 8), byte(index)}, stake)
	return binary.BigEndian.AppendUint64(m, time)
}

// OutcomeMessage encodes the end of a dispute.
func OutcomeMessage(index, round uint32, guilty bool) []byte {
	m := binary.BigEndian.AppendUint32([]byte{MsgOutcome, byte(index >> 16), byte(index >> 8), byte(index)}, round)
	if guilty {
		return append(m, 1)
	}
	return append(m, 0)
}

// DrawMessage encodes an epoch's randomness.
func DrawMessage(epoch uint32, seed Hash) []byte {
	return append(binary.BigEndian.AppendUint32([]byte{MsgDraw}, epoch), seed[:]...)
}

// ForcedMessage encodes a record that came through the parent chain.
func ForcedMessage(r *Record) []byte { return r.AppendTo([]byte{MsgForced}) }
