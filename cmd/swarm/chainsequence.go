package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"swarmrl/rollup"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/node"
)

// otherChain are the flags of `swarm chain start --on URL`: a sequencer for a run that was deployed on another chain.
type otherChain struct {
	url, deployment, key, passphrase string
	blobsFrom                        string
	blobs                            int
	confirmations                    rollup.Confirmations
	yes                              bool
}

func (o *otherChain) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.url, "on", "", "URL of a chain that the run is deployed on: run only its sequencer; empty: a chain of our own")
	f.StringVar(&o.deployment, "deployment", "deployment.json", "with --on: file of `swarm chain deploy`")
	f.StringVar(&o.key, "key", filepath.Join(defaultDir(), "key"), "with --on: key that holds the bond and pays for batches")
	f.StringVar(&o.passphrase, "passphrase-file", "", "with --on: file with the key's passphrase; else SWARM_PASSPHRASE, else the terminal asks")
	f.IntVar(&o.blobs, "blobs", 0, "with --on: post in up to so many blobs (EIP-4844) when they are worth it; 0: calldata only")
	f.StringVar(&o.blobsFrom, "blobs-from", "", "with --on: URL of a consensus node, where other sequencers' blobs are read")
	f.Var(&o.confirmations, "confirmations", "with --on: "+confirmationsUsage)
	f.BoolVar(&o.yes, "yes", false, "with --on: lock the bond without asking")
}

// sequence collects, posts and makes final until interrupted.
func (o *otherChain) sequence(cmd *cobra.Command, c *chainStart) error {
	raw, err := os.ReadFile(o.deployment)
	if err != nil {
		return fmt.Errorf("deployment: %w; `swarm chain deploy` writes it", err)
	}
	d, err := rollup.ParseDeployment(raw)
	if err != nil {
		return err
	}
	key, err := loadLedgerKey(o.key, o.passphrase)
	if err != nil {
		return err
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "sequence run %v\n  from  %v\n  then  a bond of %s tokens is locked, and gas is paid for every batch until interrupted\n",
		d.Run, rollup.KeyAddress(key), tokens(d.Params.Bond))
	if !o.yes {
		if err := confirm(cmd, "Sign and send?"); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(c.dir, 0o700); err != nil {
		return err
	}
	s, err := rollup.OpenSequencer(cmd.Context(), rollup.SequencerConfig{
		Config: rollup.Config{Chain: o.url, Deployment: d, Key: key, Dir: c.dir, Poll: time.Second, Confirmations: o.confirmations, BlobsFrom: o.blobsFrom},
		Listen: c.sequencer, Blobs: o.blobs, Sponsor: true,
	})
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "sequencer\t%s\t%v\n", s.URL(), s.Address())
	fmt.Fprintf(w, "chain\t%s\n", o.url)
	if err := c.peer.open(c.dir, w); err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return err
	}
	g, ctx := errgroup.WithContext(cmd.Context())
	g.Go(func() error { return s.Run(ctx) })
	g.Go(func() error {
		return c.peer.run(ctx, func(ctx context.Context, h *gossip.Host) error { return node.ServeSequencer(ctx, h, s) })
	})
	return g.Wait()
}
