package wire

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"golang.org/x/crypto/sha3"

	"swarmrl/swarm"
)

// Key is a peer's secp256k1 private key: its identity on the network and on the chain. Safe
// for concurrent use; never printed.
type Key struct{ priv *secp256k1.PrivateKey }

// NewKey draws a key from the system's randomness.
func NewKey() (*Key, error) {
	priv, err := secp256k1.GeneratePrivateKey()
	if err != nil {
		return nil, err
	}
	return &Key{priv}, nil
}

// ParseKey reads 64 hex digits.
func ParseKey(text string) (*Key, error) {
	raw, err := hex.DecodeString(strings.TrimSpace(text))
	if err != nil || len(raw) != 32 {
		return nil, errors.New("a key is 64 hex digits")
	}
	var scalar secp256k1.ModNScalar
	if overflow := scalar.SetByteSlice(raw); overflow || scalar.IsZero() {
		return nil, errors.New("the key is out of the group's range")
	}
	return &Key{secp256k1.NewPrivateKey(&scalar)}, nil
}

// Bytes gives the 32 secret bytes, for the network and the chain client. They are the caller's to keep.
func (k *Key) Bytes() []byte { return k.priv.Serialize() }

// Addr is the Ethereum address of the key.
func (k *Key) Addr() swarm.Addr { return addrOf(k.priv.PubKey()) }

// String hides the secret.
func (k *Key) String() string { return "key of " + k.Addr().String() }

func addrOf(pub *secp256k1.PublicKey) swarm.Addr {
	h := sha3.NewLegacyKeccak256()
	h.Write(pub.SerializeUncompressed()[1:])
	return swarm.Addr(h.Sum(nil)[12:])
}

// sign is deterministic (RFC 6979), so that the same message has the same envelope.
func (k *Key) sign(digest [32]byte) [65]byte {
	return [65]byte(ecdsa.SignCompact(k.priv, digest[:], false))
}

// recover gives the signer of a digest. Only the form that sign makes is accepted.
func recoverSigner(sig [65]byte, digest [32]byte) (swarm.Addr, error) {
	if sig[0] < 27 || sig[0] > 30 {
		return swarm.Addr{}, fmt.Errorf("signature begins with %d, want 27 to 30", sig[0])
	}
	var s secp256k1.ModNScalar
	if s.SetByteSlice(sig[33:]) || s.IsOverHalfOrder() {
		return swarm.Addr{}, errors.New("signature has the high S")
	}
	pub, _, err := ecdsa.RecoverCompact(sig[:], digest[:])
	if err != nil {
		return swarm.Addr{}, fmt.Errorf("signature: %w", err)
	}
	return addrOf(pub), nil
}
