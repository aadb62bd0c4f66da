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
//
// llama.cpp continues files of F32, F16 and BF16 with the greedy text of this module's engine. A file of Q8_0 holds
// byte for byte what llama.cpp's own quantiser makes of the F32 file, and so continues as that does: not always as the
// unrounded model, since its weights are rounded, and llama.cpp rounds the activations beside them to 8 bits as well.
package gguf
