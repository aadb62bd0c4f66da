package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/swarm/node"
)

func newStatusCommand() *cobra.Command {
	var a apiFlags
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Say what the node is doing, how it learns, and what troubles it",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var s node.Status
			raw, err := a.get(cmd.Context(), "/api/status", &s)
			if err != nil {
				return err
			}
			if a.json {
				_, err = cmd.OutOrStdout().Write(raw)
				return err
			}
			printStatus(cmd, &s)
			return nil
		},
	}
	a.register(cmd)
	return cmd
}

func printStatus(cmd *cobra.Command, s *node.Status) {
	row := func(name, format string, args ...any) {
		fmt.Fprintf(cmd.OutOrStdout(), "%-9s %s\n", name, fmt.Sprintf(format, args...))
	}
	row("node", "%s (%s, %s)", s.Name, s.Role, s.Addr)
	if s.Cheat != "" {
		row("cheat", "%s, on purpose", s.Cheat)
	}
	row("run", "%s %.12s", printable(s.RunName), s.Run)
	row("round", "%d, %s, %v left", s.Round, s.Phase, time.Until(s.PhaseEnds).Round(100*time.Millisecond))
	row("peers", "%d connected, %d in this round", s.Peers, s.Roster)
	row("policy", "%.12s, base %.12s", s.Policy, s.Base)
	if m := s.Metrics; m != nil {
		row("learning", "round %d: reward %.3f, %d own and %d foreign groups, %d of practice", m.Round, m.Reward, m.Local, m.External, m.Practice)
	}
	if h := s.HeldOut; h != nil && s.First != nil {
		row("held-out", "pass@1 %.3f [%.3f, %.3f], first %.3f", h.Pass1, h.Low, h.High, s.First.Pass1)
	}
	if l := s.Ledger; l.Kind == "rollup" {
		row("rollup", "block %d, %d records in %d batches (%d final), %d of mine waiting", l.Block, l.Records, l.Batches, l.Finalized, l.Queued)
	} else {
		row("rollup", "none: nothing is recorded")
	}
	row("machine", "%d MiB, %.0f %% of the time generating and training", s.RSS>>20, 100*s.Share)
	for _, t := range s.Trouble {
		row("trouble", "%s", printable(t))
	}
}
