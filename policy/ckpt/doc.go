// Package ckpt holds what a policy is made of at rest: tensors in safetensors files, the hash that
// names a policy on the wire and on the chain, and the patches between two versions of it.
//
// policy/model reads weights through it, training and the node write, hash and patch through it.
//
//	dir, err := ckpt.OpenDir("models/tiny")     // one file or shards with an index, memory-mapped
//	defer dir.Close()
//	hash, err := dir.Hash()                     // the policy's identity
//	w, ok := dir.Tensor("model.norm.weight")    // w.Data aliases the mapping
//
// # A safetensors file
//
//	offset  bytes
//	0       8      n: length of the header, little endian, at most 100 000 000
//	8       n      JSON object in UTF-8, padded with spaces at its end
//	8+n     rest   the tensors' bytes, little endian, without holes or overlap
//
// The header maps a name to {"dtype": "BF16", "shape": [rows, cols], "data_offsets": [begin, end]},
// offsets counted from byte 8+n; "__metadata__" maps strings to strings. The parser takes what the
// format's description allows and refuses the rest, also where the reference library is lenient:
// a duplicate name, an unknown field, a header that does not begin with "{".
//
// # A policy's hash
//
//	leaf  = SHA-256(0x00 | u32 len | name | u32 len | dtype | u32 dims | u64 each | data)
//	node  = SHA-256(0x01 | left | right)
//	hash  = SHA-256("swarmrl/policy/v1" | u64 number of tensors | root)
//
// Integers are little endian. Leaves stand in the order of their names (bytes); a tree over n > 1
// leaves splits at the largest power of two below n (RFC 6962, section 2.1). Floating-point tensors of
// any width are hashed as dtype "BF16" with their data rounded to nearest even, so that the same
// policy has one hash whether it is stored as F32 or BF16; other types are hashed as they are.
package ckpt
