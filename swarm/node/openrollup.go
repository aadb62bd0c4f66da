package node

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/gossip"
)

// openLedger connects to the run's rollup, hosting its chain first if this node is asked to.
func (n *Node) openLedger(ctx context.Context) error {
	run := n.cfg.Run
	if n.cfg.Chain != "" {
		run.ChainURL = n.cfg.Chain
	}
	if n.cfg.Sequencer != "" {
		run.Sequencer = n.cfg.Sequencer
	}
	if run.Sequencer == "" && IsPeerAddress(run.ChainURL) {
		run.Sequencer = run.ChainURL // whoever hosts the chain as a peer serves both
	}
	if run.ChainURL == "" {
		n.trouble.set("chain", "this run has no rollup: anyone can compute its beacons ahead, and nothing is recorded")
		return nil
	}
	key, err := rollup.ParseKey(n.cfg.Key.Bytes())
	if err != nil {
		return err
	}
	deployment := rollup.Deployment{Run: rollup.Hash(n.run), Params: LedgerParams(&n.cfg.Run.Params)}
	cfg := rollup.Config{Chain: run.ChainURL, Sequencer: run.Sequencer, BlobsFrom: n.cfg.BlobsFrom, ChainID: run.Params.Chain.ID}
	if n.cfg.HostChain {
		if n.hosted, err = hostChain(ctx, &n.cfg, run, deployment); err != nil {
			return err
		}
		cfg = n.hosted.Client()
		deployment = n.hosted.Deployment
	} else if deployment, err = n.reachLedger(ctx, &cfg, deployment); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(n.cfg.Dir, "ledger"), 0o700); err != nil {
		return err
	}
	cfg.Deployment, cfg.Key, cfg.Dir, cfg.Log = deployment, key, filepath.Join(n.cfg.Dir, "ledger"), n.log
	cfg.Judging, cfg.Confirmations = n.judging(), n.cfg.Confirmations
	cfg.Poll = 200 * time.Millisecond
	if n.ledger, err = rollup.Open(ctx, cfg); err != nil {
		return err
	}
	return n.joinReceipts()
}

// reachLedger finds the run's chain and sequencer elsewhere, and asks the sequencer what the contracts are made of: that is its word for
// the treasury and the guardian alone. Everything else follows from the run, and another window, quorum or price is another run's.
func (n *Node) reachLedger(ctx context.Context, cfg *rollup.Config, d rollup.Deployment) (rollup.Deployment, error) {
	sequencer := cfg.Sequencer
	if err := ReachLedger(n.host, cfg); err != nil || sequencer == "" {
		return d, err
	}
	fetched, err := rollup.FetchDeployment(ctx, *cfg)
	if err != nil {
		return d, fmt.Errorf("sequencer %s: %w; is the host of the run's chain up?", sequencer, err)
	}
	if fetched.Run != d.Run {
		return d, fmt.Errorf("sequencer %s serves run %.12s, not %.12s", sequencer, fetched.Run, d.Run)
	}
	if err := d.Params.Fill(); err != nil {
		return d, err
	}
	if fetched.Params != d.Params {
		return d, fmt.Errorf("sequencer %s deployed this run with other ledger constants, %+v, than the run's %+v", sequencer, fetched.Params, d.Params)
	}
	return fetched, nil
}

// hostChain runs the run's embedded chain and its sequencer in this process, at the addresses that
// the run file names: URLs, or this node's own address as a peer.
func hostChain(ctx context.Context, cfg *Config, run RunFile, d rollup.Deployment) (*rollup.Local, error) {
	chain, err := hostPort(run.ChainURL, cfg.Key.Addr())
	if err != nil {
		return nil, err
	}
	sequencer, err := hostPort(run.Sequencer, cfg.Key.Addr())
	if err != nil {
		return nil, err
	}
	return rollup.StartLocal(ctx, rollup.LocalConfig{
		Dir: filepath.Join(cfg.Dir, "chain"), ChainListen: chain, Listen: sequencer, ChainID: run.Params.Chain.ID, Run: d.Run, Params: d.Params, Seed: cfg.ChainSeed, Log: cfg.Log,
	})
}

func hostPort(text string, self swarm.Addr) (string, error) {
	if IsPeerAddress(text) {
		peer, err := peerOf(text)
		if err == nil && peer != gossip.Address(self) {
			err = fmt.Errorf("the run's chain is to be kept by the peer %s, which is not this node: host it there", text)
		}
		return "127.0.0.1:0", err
	}
	u, err := url.Parse(text)
	if err != nil || u.Port() == "" {
		return "", fmt.Errorf("to host the chain, the run file must name chain_url and sequencer with ports; it has %q", text)
	}
	return u.Host, nil
}
