package ledger

import (
	"bytes"

	"github.com/ethereum/go-ethereum/crypto"
)

// halfOrder is half the order of secp256k1: a larger s is the mirror image of a signature.
var halfOrder = [32]byte{
	0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4, 0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0,
}

// recoverCompact gives the signer of an EIP-2098 signature, the zero address where the chain's ecrecover gives none.
func recoverCompact(digest Hash, compact Signature) Address {
	var sig [65]byte
	copy(sig[:], compact[:])
	sig[64] = sig[32] >> 7
	sig[32] &= 0x7f
	if bytes.Compare(sig[32:64], halfOrder[:]) > 0 {
		return Address{}
	}
	pub, err := crypto.Ecrecover(digest[:], sig[:])
	if err != nil {
		return Address{}
	}
	return Address(crypto.Keccak256(pub[1:])[12:])
}
