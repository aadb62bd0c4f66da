package node

import (
	"encoding/binary"
	"slices"

	"swarmrl/policy/ckpt"
)

// The cheats that commit to policies which nobody can rebuild.

var cheatNaNWeights = cheat{
	doc: "commits to weights that are no numbers",
	tensors: func(t []ckpt.Tensor) []ckpt.Tensor {
		out := slices.Clone(t)
		out[0].Data = slices.Clone(out[0].Data)
		binary.LittleEndian.PutUint16(out[0].Data, 0x7fc0) // a quiet NaN in bf16
		return out
	},
}

var cheatPatchBomb = cheat{
	doc: "publishes patches that say they hold terabytes",
	patch: func(real []byte) []byte {
		const header = 8 + 2*32 // of ckpt's format; then a block of coded streams, and its length
		return binary.AppendUvarint(append(slices.Clone(real[:header]), 1), 1<<42)
	},
}

var cheatOtherPatch = cheat{
	doc: "publishes patches that lead to other weights than the committed ones",
	tensors: func(t []ckpt.Tensor) []ckpt.Tensor {
		out := slices.Clone(t)
		out[0].Data = slices.Clone(out[0].Data)
		out[0].Data[0] ^= 1
		return out
	},
	patch: func(real []byte) []byte {
		out := slices.Clone(real)
		out[len(out)-1] ^= 1
		return out
	},
}
