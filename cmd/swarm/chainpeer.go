package main

import (
	"context"
	"fmt"
	"path/filepath"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"swarmrl/rollup"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/node"
)

// reachLedger opens a host of this command's own where chain or sequencer is a peer; it lives as long as ctx, or the command.
func reachLedger(ctx context.Context, cfg *rollup.Config) error {
	if !node.IsPeerAddress(cfg.Chain) && !node.IsPeerAddress(cfg.Sequencer) {
		return nil
	}
	key, err := rollup.NewKey()
	if err != nil {
		return err
	}
	h, err := gossip.New(gossip.Config{
		Key: [32]byte(rollup.KeyBytes(key)), Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Reach: gossip.ReachLocal, Agent: "swarmrl/" + version,
	})
	if err != nil {
		return err
	}
	context.AfterFunc(ctx, func() { _ = h.Close() }) // the command is over either way
	return node.ReachLedger(h, cfg)
}

// ledgerAt gives how to reach a ledger; without --sequencer, a peer that keeps the chain is asked for both.
func ledgerAt(cmd *cobra.Command, chain, sequencer string) (rollup.Config, error) {
	cfg := rollup.Config{Chain: chain, Sequencer: sequencer}
	if node.IsPeerAddress(chain) && !cmd.Flags().Changed("sequencer") {
		cfg.Sequencer = chain
	}
	return cfg, reachLedger(cmd.Context(), &cfg)
}

// peerServer is where `swarm chain start` can be reached as a peer.
type peerServer struct {
	listen []string
	host   *gossip.Host // nil: nowhere
}

// open begins to listen, under a key of its own in the directory, and says where.
func (p *peerServer) open(dir string, w *tabwriter.Writer) error {
	if len(p.listen) == 0 {
		return nil
	}
	key, err := node.LoadKey(filepath.Join(dir, "peer.key"))
	if err != nil {
		return err
	}
	p.host, err = gossip.New(gossip.Config{Key: [32]byte(key.Bytes()), Listen: p.listen, Dir: dir, Agent: "swarmrl/" + version})
	if err != nil {
		return err
	}
	for _, a := range p.host.Addrs() {
		fmt.Fprintf(w, "peer\t%s\tfor chain_url and --chain, where no port is open\n", a)
	}
	return nil
}

// run serves until ctx ends.
func (p *peerServer) run(ctx context.Context, serve func(context.Context, *gossip.Host) error) error {
	if p.host == nil {
		return nil
	}
	go func() { _ = p.host.Run(ctx) }() // keeps the host known; it ends with ctx
	err := serve(ctx, p.host)
	if e := p.host.Close(); err == nil {
		err = e
	}
	return err
}
