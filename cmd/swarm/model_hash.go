package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func newModelHashCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "hash DIR",
		Short: "Print the hash that names a policy on the wire and on the chain",
		Long: `Print the hash that names a policy on the wire and on the chain: the Merkle root over its tensors in bf16,
sorted by name. The same weights have one hash however they are stored or sharded.`,
		Example: "  swarm model hash models/Qwen3-0.6B",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			_, w, err := openModel(args[0])
			if err != nil {
				return err
			}
			defer w.Close()
			hash, err := w.Hash()
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), map[string]any{"hash": hash})
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), hash)
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}
