package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

// shapes are what `swarm model random` can make: those that rivals are measured at.
var shapes = map[string]model.Config{
	"tiny": {
		Arch: model.Qwen3, Hidden: 128, Layers: 4, Heads: 4, KVHeads: 2, HeadDim: 32, Intermediate: 384, Vocab: 320,
		Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
	},
	"small": {
		Arch: model.Qwen3, Hidden: 512, Layers: 8, Heads: 8, KVHeads: 4, HeadDim: 64, Intermediate: 1536, Vocab: 8192,
		Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
	},
	"qwen05b": {
		Arch: model.Qwen2, Hidden: 896, Layers: 24, Heads: 14, KVHeads: 2, HeadDim: 64, Intermediate: 4864, Vocab: 151936,
		Context: 32768, NormEps: 1e-6, Rope: model.Rope{Theta: 1e6}, Tied: true, Pad: -1,
	},
}

func newModelRandomCommand() *cobra.Command {
	var shape, out string
	var seed uint64
	var std float32
	cmd := &cobra.Command{
		Use:   "random --shape tiny|small|qwen05b --out DIR",
		Short: "Write a model of random weights, to measure with",
		Long: `Write a model of random weights, to measure with: config.json and model.safetensors (qwen05b: 0.99 GB), no tokenizer.
The weights are a function of shape, seed and std.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, ok := shapes[shape]
			if !ok {
				return fmt.Errorf("shape %q: want tiny, small or qwen05b", shape)
			}
			if err := os.MkdirAll(out, 0o755); err != nil {
				return err
			}
			data, err := json.Marshal(&c)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(out, model.ConfigName), data, 0o644); err != nil {
				return err
			}
			tensors := model.RandomTensors(&c, seed, std, nn.NewPool(0))
			return ckpt.WriteSafetensors(filepath.Join(out, ckpt.SingleName), tensors, map[string]string{"format": "pt"})
		},
	}
	f := cmd.Flags()
	f.StringVar(&shape, "shape", "tiny", "tiny (0.8 M parameters), small (29 M) or qwen05b (494 M)")
	f.StringVar(&out, "out", "", "directory to write (required)")
	f.Uint64Var(&seed, "seed", 0, "seed of the weights")
	f.Float32Var(&std, "std", 0.02, "standard deviation of the matrices")
	_ = cmd.MarkFlagRequired("out")
	return cmd
}
