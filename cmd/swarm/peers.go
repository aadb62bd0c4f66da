package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"swarmrl/swarm/node"
)

func newPeersCommand() *cobra.Command {
	var a apiFlags
	cmd := &cobra.Command{
		Use:   "peers",
		Short: "List the peers that the node knows, and what it thinks of them",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var peers []node.PeerStatus
			raw, err := a.get(cmd.Context(), "/api/peers", &peers)
			if err != nil {
				return err
			}
			if a.json {
				_, err = cmd.OutOrStdout().Write(raw)
				return err
			}
			return printPeers(cmd, peers)
		},
	}
	a.register(cmd)
	return cmd
}

func printPeers(cmd *cobra.Command, peers []node.PeerStatus) error {
	w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "NAME\tROLE\tSCORE\tROUND\tAUDITS\tREWARDS\tSTATE\tADDRESS")
	for _, p := range peers {
		state := "away"
		switch {
		case p.Me:
			state = "this node"
		case p.Dropped != "":
			state = "dropped: " + printable(p.Dropped)
		case p.Connected:
			state = "connected"
		}
		fmt.Fprintf(w, "%s\t%s\t%.2f\t%d\t%d\t%.3f\t%s\t%s\n",
			p.Name, p.Role, p.Score, p.LastRound, p.Standing.Passed, float64(p.Rewards)/1e9, state, p.Addr)
	}
	return w.Flush()
}
