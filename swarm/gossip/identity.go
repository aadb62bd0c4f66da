package gossip

import (
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	lru "github.com/hashicorp/golang-lru/v2"
	lcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/crypto/sha3"
)

// Address is an Ethereum address, the name of a peer above this package.
type Address = [20]byte

// AddressOf gives the Ethereum address of a peer id. The id of a secp256k1 key embeds the
// public key, so nothing is looked up; other key types are an error.
func AddressOf(id string) (Address, error) {
	pid, err := peer.Decode(id)
	if err != nil {
		return Address{}, fmt.Errorf("peer id %q: %w", id, err)
	}
	return addressOf(pid)
}

// PeerIDOf gives the libp2p peer id of a compressed (33 bytes) or uncompressed (65 bytes)
// secp256k1 public key.
func PeerIDOf(publicKey []byte) (string, error) {
	pub, err := lcrypto.UnmarshalSecp256k1PublicKey(publicKey)
	if err != nil {
		return "", fmt.Errorf("public key: %w", err)
	}
	pid, err := peer.IDFromPublicKey(pub)
	if err != nil {
		return "", fmt.Errorf("public key: %w", err)
	}
	return pid.String(), nil
}

func addressOf(pid peer.ID) (Address, error) {
	pub, err := pid.ExtractPublicKey()
	if err != nil {
		return Address{}, fmt.Errorf("peer %s: %w", pid, err)
	}
	if pub.Type() != lcrypto.Secp256k1 {
		return Address{}, fmt.Errorf("peer %s has a key of type %s, want secp256k1", pid, pub.Type())
	}
	raw, err := pub.Raw()
	if err != nil {
		return Address{}, fmt.Errorf("peer %s: %w", pid, err)
	}
	key, err := secp256k1.ParsePubKey(raw)
	if err != nil {
		return Address{}, fmt.Errorf("peer %s: %w", pid, err)
	}
	return addressOfKey(key), nil
}

// addressOfKey is the last 20 bytes of the Keccak-256 of the point's two coordinates.
func addressOfKey(key *secp256k1.PublicKey) Address {
	h := sha3.NewLegacyKeccak256()
	h.Write(key.SerializeUncompressed()[1:])
	return Address(h.Sum(nil)[12:])
}

// book remembers which peer id belongs to which address: the way back cannot be computed.
// It is bounded and safe for concurrent use.
type book struct {
	ids       *lru.Cache[Address, peer.ID]
	addresses *lru.Cache[peer.ID, Address]
}

const bookSize = 16384

func newBook() *book {
	ids, err := lru.New[Address, peer.ID](bookSize)
	if err != nil {
		panic(err) // only a size below one fails
	}
	addresses, err := lru.New[peer.ID, Address](bookSize)
	if err != nil {
		panic(err)
	}
	return &book{ids: ids, addresses: addresses}
}

// address gives the address of a peer id and remembers the pair.
func (b *book) address(pid peer.ID) (Address, error) {
	if a, ok := b.addresses.Get(pid); ok {
		return a, nil
	}
	a, err := addressOf(pid)
	if err != nil {
		return Address{}, err
	}
	b.addresses.Add(pid, a)
	b.ids.Add(a, pid)
	return a, nil
}

// id gives the peer id of an address that was seen before.
func (b *book) id(a Address) (peer.ID, bool) { return b.ids.Get(a) }
