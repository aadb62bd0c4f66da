package rollup

import "swarmrl/rollup/ledger"

type (
	// Hash is a 32-byte identity: a record, a root, a model.
	Hash = ledger.Hash
	// Address is the Ethereum address of a peer's key.
	Address = ledger.Address
	// Signature is an EIP-2098 signature of 64 bytes.
	Signature = ledger.Signature
	// Params are the ledger constants of a run.
	Params = ledger.Params
)

// ParseAddress reads an address in hex.
func ParseAddress(s string) (a Address, err error) { return a, a.UnmarshalText([]byte(s)) }

// ParseHash reads a hash in hex.
func ParseHash(s string) (h Hash, err error) { return h, h.UnmarshalText([]byte(s)) }
