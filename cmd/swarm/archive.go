package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/swarm/node/winners"
)

// archiveFlags are how commands find winners: in files of nodes, the bodies also with peers.
type archiveFlags struct {
	nodes, peers []string
	base         string
	posted       bool
}

func (a *archiveFlags) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringArrayVar(&a.nodes, "nodes", nil, "data directory of a node, a directory of them, or a winner's record; repeated (default: this user's node)")
	f.StringArrayVar(&a.peers, "peer", nil, "multiaddr of a peer to fetch missing patches and batches from, repeated")
	f.BoolVar(&a.posted, "posted", false, "also take winners that are not final")
}

// open reads the records; closing leaves the network, if it was needed.
func (a *archiveFlags) open(ctx context.Context) (*winners.Archive, func() error, error) {
	if len(a.nodes) == 0 {
		a.nodes = []string{defaultDir()}
	}
	archive, err := winners.Open(a.nodes...)
	if err != nil || len(a.peers) == 0 {
		return archive, func() error { return nil }, err
	}
	f, err := winners.NewFetcher(ctx, archive.Records[0].RunID, a.peers)
	if err != nil {
		return nil, nil, err
	}
	archive.Fetch = f.Fetch
	return archive, f.Close, nil
}

// baseOf opens the model that a run starts from.
func (a *archiveFlags) baseOf(r *winners.Record, o model.Options) (*policy.Policy, error) {
	p, err := r.Params()
	if err != nil {
		return nil, err
	}
	switch {
	case a.base != "" && a.base != tinyName:
		return policy.Load(a.base, o)
	case p.Model != "swarm-tiny":
		return nil, fmt.Errorf("the run starts from %s, which is not here: download it with `swarm model get` and name its directory with --base", p.Model)
	}
	return loadTiny(o)
}

// fromWinners gives the records that --from names: winners:latest, winners:EPOCH or winners:all.
func (a *archiveFlags) fromWinners(archive *winners.Archive, from string) ([]*winners.Record, error) {
	name, ok := strings.CutPrefix(from, "winners:")
	if !ok {
		return nil, fmt.Errorf("--from %q: want winners:latest, winners:EPOCH or winners:all", from)
	}
	if name != "all" {
		r, err := archive.Find(name, a.posted)
		return []*winners.Record{r}, err
	}
	var out []*winners.Record
	for _, r := range archive.Records {
		if r.Final || a.posted {
			out = append(out, r)
		}
	}
	if len(out) == 0 {
		_, err := archive.Find("latest", false)
		return nil, errors.Join(err)
	}
	return out, nil
}
