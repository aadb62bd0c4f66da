package node

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"swarmrl/rollup"
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
	if run.ChainURL == "" {
		n.trouble.set("chain", "this run has no rollup: anyone can compute its beacons ahead, and nothing is recorded")
		return nil
	}
	key, err := rollup.ParseKey(n.cfg.Key.Bytes())
	if err != nil {
		return err
	}
	deployment := rollup.Deployment{Run: rollup.Hash(n.run), Params: LedgerParams(&n.cfg.Run.Params)}
	cfg := rollup.Config{Chain: run.ChainURL, Sequencer: run.Sequencer}
	if n.cfg.HostChain {
		if n.hosted, err = hostChain(ctx, &n.cfg, run, deployment); err != nil {
			return err
		}
		cfg = n.hosted.Client()
		deployment = n.hosted.Deployment
	} else if run.Sequencer != "" {
		fetched, err := rollup.FetchDeployment(ctx, cfg)
		if err != nil {
			return fmt.Errorf("sequencer %s: %w; is the host of the run's chain up?", run.Sequencer, err)
		}
		if fetched.Run != deployment.Run {
			return fmt.Errorf("sequencer %s serves run %.12s, not %.12s", run.Sequencer, fetched.Run, deployment.Run)
		}
		deployment = fetched
	}
	if err := os.MkdirAll(filepath.Join(n.cfg.Dir, "ledger"), 0o700); err != nil {
		return err
	}
	cfg.Deployment, cfg.Key, cfg.Dir, cfg.Log = deployment, key, filepath.Join(n.cfg.Dir, "ledger"), n.log
	cfg.Judging = n.judging()
	cfg.Poll = 200 * time.Millisecond
	n.ledger, err = rollup.Open(ctx, cfg)
	return err
}

// hostChain runs the run's embedded chain and its sequencer in this process, at the addresses that
// the run file names.
func hostChain(ctx context.Context, cfg *Config, run RunFile, d rollup.Deployment) (*rollup.Local, error) {
	chain, err := hostPort(run.ChainURL)
	if err != nil {
		return nil, err
	}
	sequencer, err := hostPort(run.Sequencer)
	if err != nil {
		return nil, err
	}
	return rollup.StartLocal(ctx, rollup.LocalConfig{
		Dir: filepath.Join(cfg.Dir, "chain"), ChainListen: chain, Listen: sequencer, Run: d.Run, Params: d.Params, Seed: cfg.ChainSeed, Log: cfg.Log,
	})
}

func hostPort(text string) (string, error) {
	u, err := url.Parse(text)
	if err != nil || u.Port() == "" {
		return "", fmt.Errorf("to host the chain, the run file must name chain_url and sequencer with ports; it has %q", text)
	}
	return u.Host, nil
}
