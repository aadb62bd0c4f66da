package main

import (
	"time"

	"github.com/spf13/cobra"
)

func newChainPauseCommand() *cobra.Command {
	var (
		l        ledgerFlags
		duration time.Duration
	)
	cmd := &cobra.Command{
		Use:   "pause",
		Short: "As the run's guardian, stop batches for a while, and nothing else: once, until governance says so again",
		Example: `  swarm chain pause --for 30m --key guardian.json --dry-run
  swarm chain pause --key guardian.json --yes`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o, err := l.open(cmd, true)
			if err != nil {
				return err
			}
			i, err := o.Pause(cmd.Context(), duration)
			if err != nil {
				return err
			}
			return l.sign(cmd, o, i)
		},
	}
	l.register(cmd, true)
	cmd.Flags().DurationVar(&duration, "for", 0, "how long; 0: as long as the contract allows, 24 challenge windows")
	return cmd
}
