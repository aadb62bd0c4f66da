package swarm

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Addr is a peer: the Ethereum address of its secp256k1 key.
type Addr [20]byte

// RunID is the hash of a run's canonical Params.
type RunID [32]byte

// PolicyHash is the Merkle root of a policy's tensors.
type PolicyHash [32]byte

// BlobID is the hash tree root of a body: a batch, a patch, a snapshot or evidence.
type BlobID [32]byte

// TaskID names one task of one environment version.
type TaskID [32]byte

// Beacon is the chain's randomness for one round.
type Beacon [32]byte

// Version is the hash of an environment's source or declared constants.
type Version [32]byte

// String gives the address as 0x and 40 hex digits, lower case.
func (a Addr) String() string { return "0x" + hex.EncodeToString(a[:]) }

// String gives 64 hex digits.
func (h RunID) String() string { return hex.EncodeToString(h[:]) }

// String gives 64 hex digits.
func (h PolicyHash) String() string { return hex.EncodeToString(h[:]) }

// String gives 64 hex digits.
func (h BlobID) String() string { return hex.EncodeToString(h[:]) }

// String gives 64 hex digits.
func (h TaskID) String() string { return hex.EncodeToString(h[:]) }

// String gives 64 hex digits.
func (h Beacon) String() string { return hex.EncodeToString(h[:]) }

// String gives 64 hex digits.
func (h Version) String() string { return hex.EncodeToString(h[:]) }

// MarshalText gives the String form, so that JSON and TOML show identities as hex.
func (a Addr) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// MarshalText gives the String form.
func (h RunID) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// MarshalText gives the String form.
func (h PolicyHash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// MarshalText gives the String form.
func (h BlobID) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// MarshalText gives the String form.
func (h TaskID) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// MarshalText gives the String form.
func (h Beacon) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// MarshalText gives the String form.
func (h Version) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads hex digits, 0x allowed.
func (a *Addr) UnmarshalText(text []byte) error { return unhex(a[:], text) }

// UnmarshalText reads hex digits, 0x allowed.
func (h *RunID) UnmarshalText(text []byte) error { return unhex(h[:], text) }

// UnmarshalText reads hex digits, 0x allowed.
func (h *PolicyHash) UnmarshalText(text []byte) error { return unhex(h[:], text) }

// UnmarshalText reads hex digits, 0x allowed.
func (h *BlobID) UnmarshalText(text []byte) error { return unhex(h[:], text) }

// UnmarshalText reads hex digits, 0x allowed.
func (h *TaskID) UnmarshalText(text []byte) error { return unhex(h[:], text) }

// UnmarshalText reads hex digits, 0x allowed.
func (h *Beacon) UnmarshalText(text []byte) error { return unhex(h[:], text) }

// UnmarshalText reads hex digits, 0x allowed.
func (h *Version) UnmarshalText(text []byte) error { return unhex(h[:], text) }

func unhex(dst, text []byte) error {
	digits := strings.TrimPrefix(string(text), "0x")
	if len(digits) != 2*len(dst) {
		return fmt.Errorf("%d hex digits, want %d", len(digits), 2*len(dst))
	}
	_, err := hex.Decode(dst, []byte(digits))
	return err
}
