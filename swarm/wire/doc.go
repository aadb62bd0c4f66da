// Package wire turns protocol messages into signed bytes and back. Readers of gossip, stores
// and the rollup's evidence use it; nothing that a stranger sends is decoded elsewhere.
//
// # Format
//
// Everything is MessagePack: structs are arrays of their fields in declared order, integers
// have their shortest form, identities are bin of fixed length. Maps, extensions, nil and
// timestamps do not occur. There is one encoding of each value: a reader scans the bytes for
// bounds first, decodes, encodes again and compares.
//
//	envelope = [ "swarmrl", version, run bin32, round, seq, from bin20, kind, payload bin, sig bin65 ]
//
// The signature is secp256k1 over
//
//	SHA-256("swarmrl/envelope/v1" || run || round LE64 || seq LE64 || kind || payload)
//
// as 27+recovery id, R, S with the low S, so that nobody but its author can make a second
// envelope of a message. The address of the recovered key must be `from`.
//
//	data, err := wire.Seal(key, run, round, seq, &swarm.Announce{...})
//	env, msg, err := wire.Open(data, run)
package wire
