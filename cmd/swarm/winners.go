package main

import (
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"swarmrl/rollup"
)

func newWinnersCommand() *cobra.Command {
	var (
		l     ledgerFlags
		epoch int64
	)
	cmd := &cobra.Command{
		Use:   "winners",
		Short: "Show which models won their epochs, by how much, and who made them",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o, err := l.open(cmd, false)
			if err != nil {
				return err
			}
			last := o.Params().Epoch(o.Present())
			first := last - min(last, 9)
			if epoch >= 0 {
				first, last = uint64(epoch), uint64(epoch)
			}
			list := []winner{}
			for e := first; e <= last; e++ {
				w, err := o.Winner(e, rollup.Posted)
				if errors.Is(err, rollup.ErrUnknown) {
					continue
				}
				if err != nil {
					return err
				}
				_, err = o.Winner(e, rollup.Final)
				list = append(list, winner{w, err == nil})
			}
			if epoch >= 0 && len(list) == 0 {
				return fmt.Errorf("epoch %d has no winner yet", epoch)
			}
			return l.print(cmd, list, func(w *tabwriter.Writer) { printWinners(w, list) })
		},
	}
	l.register(cmd, false)
	cmd.Flags().Int64Var(&epoch, "epoch", -1, "one epoch, with its contributors; -1: the last ten")
	return cmd
}

// winner is a winner and whether it can still change.
type winner struct {
	rollup.Winner
	Final bool `json:"final"`
}

func printWinners(w *tabwriter.Writer, list []winner) {
	fmt.Fprintln(w, "EPOCH\tMODEL\tSCORE\t95 %\tSAMPLES\tPROPOSER\tLEVEL")
	for _, x := range list {
		level := "posted"
		if x.Final {
			level = "final"
		}
		fmt.Fprintf(w, "%d\t%s\t%.3f\t%.3f-%.3f\t%d\t%v\t%s\n", x.Epoch, shorten(x.Model), x.Score, x.Low, x.High, x.Samples, x.Proposer, level)
	}
	if len(list) == 1 {
		for _, c := range list[0].Contributors {
			fmt.Fprintf(w, "\t%v\t%d units\n", c.Peer, c.Units)
		}
	}
}
