// Package gguf writes models in the format of llama.cpp (GGUF, version 3), as its own converter does.
//
//	err := gguf.Export("models/tiny", "tiny-q8.gguf", gguf.Q8_0)
//
// A GGUF file:
//
//	"GGUF" | u32 3 | u64 tensors | u64 keys
//	per key:    string name | u32 type | value
//	per tensor: string name | u32 dims | u64 each, innermost first | u32 type | u64 offset
//	zeros to a multiple of 32
//	the tensors' bytes, each at its offset from here, zeros between them to multiples of 32
//
// Numbers are little endian; a string is u64 length and bytes; an array is u32 type of its elements, u64
// number, elements. Matrices are written in the type that is asked for, vectors as F32.
package gguf
