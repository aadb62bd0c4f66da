package main

import (
	"errors"
	"fmt"
	"strconv"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"swarmrl/rollup"
	"swarmrl/rollup/ledger"
)

func newRoundCommand() *cobra.Command {
	var l ledgerFlags
	cmd := &cobra.Command{
		Use:   "round [N]",
		Short: "Show who took part in a round, what they claimed and what others attested; without N the present one",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o, err := l.open(cmd, false)
			if err != nil {
				return err
			}
			n := o.Present()
			if len(args) > 0 {
				if n, err = strconv.ParseUint(args[0], 10, 32); err != nil {
					return fmt.Errorf("round %q: want a number", args[0])
				}
			}
			r, err := o.Round(n, rollup.Posted)
			if errors.Is(err, rollup.ErrUnknown) {
				return noRound(n, o.Present())
			}
			if err != nil {
				return err
			}
			return l.print(cmd, r, func(w *tabwriter.Writer) { printRound(w, r) })
		},
	}
	l.register(cmd, false)
	return cmd
}

// noRound says why the ledger knows nothing of a round.
func noRound(n, now uint64) error {
	switch {
	case n > now:
		return fmt.Errorf("round %d has not begun: it is round %d", n, now)
	case n+ledger.Rounds <= now:
		return fmt.Errorf("round %d: the ledger keeps the last %d rounds, and it is round %d", n, ledger.Rounds, now)
	}
	return fmt.Errorf("round %d: nobody's work in it is posted yet (it is round %d)", n, now)
}

func printRound(w *tabwriter.Writer, r rollup.Round) {
	state := "open"
	if r.Closed {
		state = "closed"
	}
	fmt.Fprintf(w, "round %d, %s: %d units attested, %d settled\n", r.Number, state, r.Total, r.Settled)
	fmt.Fprintln(w, "PEER\tCLAIMED\tCREDITED\tATTESTS\tREPORTS\tROLLOUTS")
	if len(r.Entries) == 0 && r.Total > 0 {
		fmt.Fprintf(w, "(the ledger keeps who took part for %d rounds)\n", ledger.Rounds)
	}
	for _, e := range r.Entries {
		note := ""
		if e.Guilty {
			note = "guilty"
		}
		fmt.Fprintf(w, "%v\t%d\t%d\t%d\t%d\t%s\t%s\n", e.Peer, e.Claimed, e.Credited, len(e.Attests), e.Reports, shorten(e.Rollouts), note)
	}
}
