package ledger

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Hash is a 32-byte identity: a record, a root, a model.
type Hash [32]byte

// Address is the Ethereum address of a peer's key.
type Address [20]byte

// String gives 0x and 64 hex digits.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// String gives 0x and 40 hex digits, lower case.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// IsZero says whether no hash is set.
func (h Hash) IsZero() bool { return h == Hash{} }

// IsZero says whether no address is set.
func (a Address) IsZero() bool { return a == Address{} }

// MarshalText gives the form of String.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// MarshalText gives the form of String.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads the form of String, with or without 0x.
func (h *Hash) UnmarshalText(b []byte) error { return Unhex(h[:], string(b)) }

// UnmarshalText reads the form of String, with or without 0x, in any case.
func (a *Address) UnmarshalText(b []byte) error { return Unhex(a[:], string(b)) }

// Signature is an EIP-2098 signature: r, then s with the parity in its top bit.
type Signature [64]byte

// MarshalText gives 0x and hex.
func (s Signature) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(s[:])), nil }

// UnmarshalText reads hex, with or without 0x.
func (s *Signature) UnmarshalText(b []byte) error { return Unhex(s[:], string(b)) }

// Unhex reads hex of exactly the length of dst, with or without 0x.
func Unhex(dst []byte, s string) error {
	s = strings.TrimPrefix(s, "0x")
	if len(s) != 2*len(dst) {
		return fmt.Errorf("%d hex digits, want %d", len(s), 2*len(dst))
	}
	if _, err := hex.Decode(dst, []byte(s)); err != nil {
		return fmt.Errorf("hex: %w", err)
	}
	return nil
}
