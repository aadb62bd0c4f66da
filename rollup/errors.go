package rollup

import (
	"errors"
	"fmt"
)

// The errors that callers branch on. Everything else says what is wrong and how to cure it, in one sentence.
var (
	ErrUnknown      = errors.New("not in the ledger")              // the account, round or epoch does not exist at that level
	ErrUnregistered = errors.New("this key is not registered")     // call Register first
	ErrUnavailable  = errors.New("the sequencer is not reachable") // level Unsafe has no answer now; Posted has
	ErrWindow       = errors.New("outside the record's window")    // too early or too late for the round or epoch
	ErrQueueFull    = errors.New("the record queue is full")       // Config.QueueLimit records wait for the chain
)

// RefusedError is the sequencer's answer to a record that would have no effect: Reason is for people.
type RefusedError struct{ Reason string }

// Error gives the reason.
func (e *RefusedError) Error() string { return "record refused: " + e.Reason }

// NonceError says that a record's nonce is not the account's next one.
type NonceError struct{ Got, Want uint32 }

// Error gives both nonces.
func (e *NonceError) Error() string { return fmt.Sprintf("record nonce %d, want %d", e.Got, e.Want) }
