package ledger

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// Kind is what a record says.
type Kind uint8

// The kinds of records. Round is the epoch for those of selection.
const (
	Participate Kind = 1  // units claimed, payload = root of the rollouts
	Attest      Kind = 2  // target, units, payload = AttestedRoot of the target's
	Report      Kind = 3  // target, units = leaf, payload = hash of the evidence
	EvalCommit  Kind = 4  // units = number of scores, payload = head of their chain
	EvalReveal  Kind = 5  // target = candidate·2^8 + environment, units = samples·2^20 + score = the chain's next link
	CloseRound  Kind = 6  // target = whose slot to settle
	Payout      Kind = 7  // payload = address in the low 20 bytes
	Propose     Kind = 8  // payload = commitment to a model
	RevealModel Kind = 9  // target = candidate, payload = model
	CloseEpoch  Kind = 10 // weigh the next candidate
)

// RecordSize is the length of an encoded record.
const RecordSize = 115

// Record is one signed statement of a participant. Its encoding, big endian:
//
//	kind 1 | round 4 | index 3 | nonce 4 | units 4 | target 3 | payload 32 | r 32 | vs 32
//
// r and vs are the compact signature of EIP-2098: the top bit of vs is the parity, the rest is s, at most half the group order.
type Record struct {
	Kind    Kind
	Round   uint32
	Index   uint32 // of the signer's account, 24 bits
	Nonce   uint32
	Units   uint32
	Target  uint32 // 24 bits
	Payload Hash
	Sig     Signature
}

// AppendTo appends the encoding.
func (r *Record) AppendTo(b []byte) []byte {
	b = append(b, byte(r.Kind))
	b = binary.BigEndian.AppendUint32(b, r.Round)
	b = append(b, byte(r.Index>>16), byte(r.Index>>8), byte(r.Index))
	b = binary.BigEndian.AppendUint32(b, r.Nonce)
	b = binary.BigEndian.AppendUint32(b, r.Units)
	b = append(b, byte(r.Target>>16), byte(r.Target>>8), byte(r.Target))
	b = append(b, r.Payload[:]...)
	return append(b, r.Sig[:]...)
}

// DecodeRecord reads an encoding; every string of RecordSize bytes is some record.
func DecodeRecord(b []byte) (r Record, err error) {
	if len(b) != RecordSize {
		return r, fmt.Errorf("record of %d bytes, want %d", len(b), RecordSize)
	}
	r.Kind = Kind(b[0])
	r.Round, r.Index = uint32(get(b, 1, 4)), uint32(get(b, 5, 3))
	r.Nonce, r.Units, r.Target = uint32(get(b, 8, 4)), uint32(get(b, 12, 4)), uint32(get(b, 16, 3))
	copy(r.Payload[:], b[19:])
	copy(r.Sig[:], b[51:])
	return r, nil
}

// Domain separates the signatures of one deployment from all others (EIP-712).
type Domain struct {
	separator Hash
}

// Type strings of EIP-712; Receipt is the sequencer's.
const (
	domainType  = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	recordType  = "Record(uint8 kind,uint32 round,uint24 index,uint32 nonce,uint32 units,uint24 target,bytes32 payload)"
	receiptType = "Receipt(bytes32 record,uint64 term,uint64 position)"
)

var (
	recordTypeHash  = crypto.Keccak256([]byte(recordType))
	receiptTypeHash = crypto.Keccak256([]byte(receiptType))
	registerTag     = []byte("swarmrl: register this key")
)

// NewDomain gives the domain of the rollup contract on a chain.
func NewDomain(chainID uint64, contract Address) Domain {
	return Domain{Hash(crypto.Keccak256Hash(crypto.Keccak256([]byte(domainType)), crypto.Keccak256([]byte("SwarmRollup")),
		crypto.Keccak256([]byte("1")), word(chainID), append(make([]byte, 12), contract[:]...)))}
}

// Separator gives the EIP-712 domain separator, as the contract has it.
func (d Domain) Separator() Hash { return d.separator }

// Digest is what the signer of a record signs, and the record's identity.
func (d Domain) Digest(r *Record) Hash {
	var b [8 * 32]byte
	copy(b[:], recordTypeHash)
	b[63] = byte(r.Kind)
	binary.BigEndian.PutUint32(b[92:], r.Round)
	binary.BigEndian.PutUint32(b[124:], r.Index&0xffffff)
	binary.BigEndian.PutUint32(b[156:], r.Nonce)
	binary.BigEndian.PutUint32(b[188:], r.Units)
	binary.BigEndian.PutUint32(b[220:], r.Target&0xffffff)
	copy(b[224:], r.Payload[:])
	return d.typed(b[:])
}

// ReceiptDigest is what a sequencer signs to promise a record its place.
func (d Domain) ReceiptDigest(record Hash, term, position uint64) Hash {
	return d.typed(append(append(append(append([]byte{}, receiptTypeHash...), record[:]...), word(term)...), word(position)...))
}

// RegisterDigest is what a key signs to prove that its owner wants it registered.
func (d Domain) RegisterDigest(owner Address) Hash {
	return Hash(crypto.Keccak256Hash(registerTag, d.separator[:], owner[:]))
}

func (d Domain) typed(structure []byte) Hash {
	return Hash(crypto.Keccak256Hash([]byte{0x19, 1}, d.separator[:], crypto.Keccak256(structure)))
}

// Sign signs the record in place.
func (d Domain) Sign(r *Record, key *ecdsa.PrivateKey) error {
	sig, err := SignDigest(d.Digest(r), key)
	r.Sig = sig
	return err
}

// SignDigest signs a digest.
func SignDigest(h Hash, key *ecdsa.PrivateKey) (s Signature, err error) {
	sig, err := crypto.Sign(h[:], key)
	if err != nil {
		return s, fmt.Errorf("sign: %w", err)
	}
	copy(s[:], sig[:64])
	s[32] |= sig[64] << 7
	return s, nil
}

// SignerOf gives the address that signed a digest, or the zero address.
func SignerOf(h Hash, s Signature) Address { return recoverCompact(h, s) }

// Signer gives the address that signed the record, or the zero address for bytes that are no signature.
func (d Domain) Signer(r *Record) Address {
	h := d.Digest(r)
	return recoverCompact(h, r.Sig)
}

func word(v uint64) []byte {
	var b [32]byte
	binary.BigEndian.PutUint64(b[24:], v)
	return b[:]
}
