package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"swarmrl/policy/model"
)

// modelInfo is what `swarm model info` says.
type modelInfo struct {
	Arch       model.Arch `json:"arch"`
	Parameters int        `json:"parameters"`
	Hidden     int        `json:"hidden"`
	Layers     int        `json:"layers"`
	Heads      int        `json:"heads"`
	KVHeads    int        `json:"kv_heads"`
	HeadDim    int        `json:"head_dim"`
	MLP        int        `json:"intermediate"`
	Vocab      int        `json:"vocab"`
	Context    int        `json:"context"`
	Tied       bool       `json:"tied"`
	EOS        []int32    `json:"eos"`
	KVBytes    int        `json:"kv_bytes_per_token"`
	Tensors    int        `json:"tensors"`
	Bytes      int        `json:"bytes"`
}

func newModelInfoCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "info DIR",
		Short:   "Print a model's shape and size",
		Example: "  swarm model info models/Qwen3-0.6B\n  swarm model info tiny --json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			info, err := readInfo(args[0])
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), info)
			}
			return info.print(cmd.OutOrStdout())
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func readInfo(name string) (*modelInfo, error) {
	c, w, err := openModel(name)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	info := &modelInfo{
		Arch: c.Arch, Hidden: c.Hidden, Layers: c.Layers, Heads: c.Heads, KVHeads: c.KVHeads, HeadDim: c.HeadDim,
		MLP: c.Intermediate, Vocab: c.Vocab, Context: c.Context, Tied: c.Tied, EOS: c.EOS,
		KVBytes: 2 * 4 * c.Layers * c.KVHeads * c.HeadDim, Tensors: len(w.Tensors()),
	}
	for _, t := range w.Tensors() {
		info.Parameters += t.Len()
		info.Bytes += len(t.Data)
	}
	return info, nil
}

func (i *modelInfo) print(w io.Writer) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	tied := "own output head"
	if i.Tied {
		tied = "output head tied to the embedding"
	}
	fmt.Fprintf(tw, "family\t%s, %s\n", i.Arch, tied)
	fmt.Fprintf(tw, "parameters\t%d in %d tensors, %d bytes\n", i.Parameters, i.Tensors, i.Bytes)
	fmt.Fprintf(tw, "layers\t%d of width %d, MLP %d\n", i.Layers, i.Hidden, i.MLP)
	fmt.Fprintf(tw, "attention\t%d heads of %d, %d for keys and values\n", i.Heads, i.HeadDim, i.KVHeads)
	fmt.Fprintf(tw, "vocabulary\t%d, ends with %v\n", i.Vocab, i.EOS)
	fmt.Fprintf(tw, "context\t%d tokens, cache %d bytes each\n", i.Context, i.KVBytes)
	return tw.Flush()
}
