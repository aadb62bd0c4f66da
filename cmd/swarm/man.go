package main

import (
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func newManCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "man DIR",
		Short:   "Write man pages for all commands into a directory",
		Example: "  swarm man ~/.local/share/man/man1 && man swarm-node\n  swarm completion bash > ~/.local/share/bash-completion/completions/swarm",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return err
			}
			date := time.Unix(0, 0).UTC() // the same pages from the same binary
			header := &doc.GenManHeader{Title: "SWARM", Section: "1", Source: "swarm " + version, Date: &date}
			if err := doc.GenManTree(cmd.Root(), header, args[0]); err != nil {
				return err
			}
			_, err := fmt.Fprintln(cmd.OutOrStdout(), "man pages in", args[0])
			return err
		},
	}
}
