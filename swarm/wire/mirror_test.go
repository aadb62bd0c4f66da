package wire

import "github.com/decred/dcrd/dcrec/secp256k1/v4"

// mirrored gives the other signature of the same digest and key: S negated, parity flipped.
func mirrored(sig [65]byte) [65]byte {
	var s secp256k1.ModNScalar
	s.SetByteSlice(sig[33:])
	s.Negate()
	raw := s.Bytes()
	copy(sig[33:], raw[:])
	sig[0] = 27 + (sig[0] - 27) ^ 1
	return sig
}
