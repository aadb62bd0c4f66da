package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"swarmrl/rollup"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/node"
)

func newChainCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "chain",
		Short: "Run, deploy and watch the chain that a run's ledger lives on",
	}
	cmd.AddCommand(newChainStartCommand(), newChainStatusCommand(), newChainDeployCommand(), newChainWatchCommand(), newChainFundCommand(), newChainPauseCommand())
	return cmd
}

// ledgerFlags are how the commands of the ledger find it, and the key that signs.
type ledgerFlags struct {
	chain, sequencer, deployment string
	blobsFrom                    string
	confirmations                rollup.Confirmations
	key, passphrase              string
	json, yes, dry               bool
}

func (l *ledgerFlags) register(cmd *cobra.Command, signs bool) {
	f := cmd.Flags()
	f.StringVar(&l.chain, "chain", "http://127.0.0.1:8545", "URL of the parent chain (http, https, ws, wss), or the address of a peer that keeps it (/ip4/…/p2p/…)")
	f.StringVar(&l.sequencer, "sequencer", "http://127.0.0.1:8546", "URL of the sequencer, or a peer's address; with a peer as --chain: that peer")
	f.StringVar(&l.deployment, "deployment", "", "file of `swarm chain deploy`; empty: as the sequencer says")
	f.StringVar(&l.blobsFrom, "blobs-from", "", "URL of a consensus node, for batches in blobs on a public chain")
	f.Var(&l.confirmations, "confirmations", confirmationsUsage)
	f.BoolVar(&l.json, "json", false, "print JSON")
	if signs {
		f.StringVar(&l.key, "key", filepath.Join(defaultDir(), "key"), "key file: keystore v3, or a node's")
		f.StringVar(&l.passphrase, "passphrase-file", "", "file with the key's passphrase; else SWARM_PASSPHRASE, else the terminal asks")
		f.BoolVar(&l.yes, "yes", false, "sign without asking")
		f.BoolVar(&l.dry, "dry-run", false, "show what would be signed, and stop")
	}
}

// confirmationsUsage is the help of --confirmations, wherever it is.
const confirmationsUsage = "when a block of the parent chain is believed: finalized or safe (its own tags: what is final waits for them, beacons do not), " +
	"a number of blocks that must follow (both wait), or both, as in finalized/4"

// config gives the ledger's configuration, without a key.
func (l *ledgerFlags) config(cmd *cobra.Command) (rollup.Config, error) {
	cfg, err := ledgerAt(cmd, l.chain, l.sequencer)
	cfg.BlobsFrom, cfg.Confirmations = l.blobsFrom, l.confirmations
	if err != nil || l.deployment == "" {
		return cfg, err
	}
	raw, err := os.ReadFile(l.deployment)
	if err != nil {
		return cfg, err
	}
	cfg.Deployment, err = rollup.ParseDeployment(raw)
	return cfg, err
}

// open reads the ledger; with sign it loads the key first.
func (l *ledgerFlags) open(cmd *cobra.Command, sign bool) (*rollup.Operator, error) {
	cfg, err := l.config(cmd)
	if err != nil {
		return nil, err
	}
	if sign {
		if cfg.Key, err = loadLedgerKey(l.key, l.passphrase); err != nil {
			return nil, err
		}
	}
	return rollup.OpenOperator(cmd.Context(), cfg)
}

// print writes JSON where asked for, else what text writes.
func (l *ledgerFlags) print(cmd *cobra.Command, v any, text func(w *tabwriter.Writer)) error {
	if l.json {
		e := json.NewEncoder(cmd.OutOrStdout())
		e.SetIndent("", "  ")
		return e.Encode(v)
	}
	w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
	text(w)
	return w.Flush()
}

// agreed says whether what was shown is to be signed and sent: not in a dry run, which prints the plan, and not before the
// person has said so, or --yes.
func (l *ledgerFlags) agreed(cmd *cobra.Command, plan any) (bool, error) {
	if l.dry {
		return false, l.print(cmd, plan, func(w *tabwriter.Writer) { fmt.Fprintln(w, "dry run: nothing was sent") })
	}
	if l.yes {
		return true, nil
	}
	err := confirm(cmd, "Sign and send?")
	return err == nil, err
}

// sign shows an intent with its cost, asks, and does it.
func (l *ledgerFlags) sign(cmd *cobra.Command, o *rollup.Operator, i rollup.Intent) error {
	q, err := o.Quote(cmd.Context(), i)
	if err != nil {
		return err
	}
	if !l.json || !l.yes {
		w := cmd.ErrOrStderr()
		fmt.Fprintf(w, "%s\n  from  %v\n  gas   at most %d, %s coins\n", q.What, q.From, q.Gas, q.MaxCost)
		for _, e := range q.Effects {
			fmt.Fprintf(w, "  then  %s\n", e)
		}
	}
	if agreed, err := l.agreed(cmd, q); !agreed {
		return err
	}
	done, err := o.Do(cmd.Context(), i)
	if err != nil {
		return err
	}
	return l.print(cmd, done, func(w *tabwriter.Writer) {
		for _, d := range done {
			fmt.Fprintf(w, "transaction\t%v\tblock %d\tgas %d\n", d.Transaction, d.Block, d.Gas)
		}
	})
}

// confirm asks a question that only "y" or "yes" answers.
func confirm(cmd *cobra.Command, question string) error {
	fmt.Fprintf(cmd.ErrOrStderr(), "%s [y/N] ", question)
	var text string
	if _, err := fmt.Fscanln(cmd.InOrStdin(), &text); err != nil && text == "" {
		return errors.New("not signed: answer y, or give --yes")
	}
	if text = strings.ToLower(text); text != "y" && text != "yes" {
		return errors.New("not signed")
	}
	return nil
}

// chainStart are the flags of `swarm chain start`.
type chainStart struct {
	dir, listen, sequencer, run string
	block                       time.Duration
	round                       time.Duration
	other                       otherChain
	peer                        peerServer
}

func newChainStartCommand() *cobra.Command {
	var c chainStart
	cmd := &cobra.Command{
		Use:   "start",
		Short: "Run a development chain with a run's contracts and their sequencer, until interrupted",
		Example: `  swarm chain start --run run.toml
  swarm chain start --dir /tmp/chain --round 30s
  swarm chain start --on https://rpc.example --deployment deployment.json --key key --blobs 6`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if c.other.url != "" {
				return c.other.sequence(cmd, &c)
			}
			return c.start(cmd)
		},
	}
	c.other.register(cmd)
	f := cmd.Flags()
	f.StringVar(&c.dir, "dir", filepath.Join(defaultDir(), "chain"), "data directory of the chain")
	f.StringVar(&c.listen, "listen", "127.0.0.1:8545", "loopback address of the chain's RPC")
	f.StringVar(&c.sequencer, "sequencer-listen", "127.0.0.1:8546", "loopback address of the sequencer")
	f.StringSliceVar(&c.peer.listen, "p2p", nil, "multiaddrs to serve chain and sequencer on as a peer, such as /ip4/0.0.0.0/tcp/4001; none: not")
	f.StringVar(&c.run, "run", "", "run file; empty: a ledger for trying out, its rounds begin now")
	f.DurationVar(&c.round, "round", time.Minute, "length of a round, without a run file")
	f.DurationVar(&c.block, "block", time.Second, "least time between blocks")
	return cmd
}

// ledgerRun gives the configuration of a run file's ledger, or of one for trying out, kept in the directory.
func (c *chainStart) ledgerRun() (rollup.LocalConfig, error) {
	cfg := rollup.LocalConfig{Dir: c.dir, ChainListen: c.listen, Listen: c.sequencer, BlockInterval: c.block}
	if c.run != "" {
		r, err := node.LoadRun(c.run)
		if err != nil {
			return cfg, err
		}
		cfg.Run, cfg.Params, cfg.ChainID = rollup.Hash(r.Params.ID()), node.LedgerParams(&r.Params), r.Params.Chain.ID
		return cfg, nil
	}
	path := filepath.Join(c.dir, "trial.json")
	p := rollup.Params{Start: uint64(time.Now().Unix()), RoundLength: uint32(c.round / time.Second)}
	if raw, err := os.ReadFile(path); err == nil {
		if err := json.Unmarshal(raw, &p); err != nil {
			return cfg, fmt.Errorf("%s: %w", path, err)
		}
	} else {
		raw, _ := json.Marshal(p)
		if err := errors.Join(os.MkdirAll(c.dir, 0o700), os.WriteFile(path, raw, 0o600)); err != nil {
			return cfg, err
		}
	}
	cfg.Run, cfg.Params = sha256.Sum256([]byte("swarmrl/trial")), p
	return cfg, nil
}

func (c *chainStart) start(cmd *cobra.Command) error {
	cfg, err := c.ledgerRun()
	if err != nil {
		return err
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(30) // a small heap that changes slowly: memory is worth more than the collector's time
	}
	began := time.Now()
	l, err := rollup.StartLocal(cmd.Context(), cfg)
	if err != nil {
		return err
	}
	at, err := rollup.ContractsOf(l.Deployment)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "chain\t%s\tid %d, ready in %v\n", l.Chain.URL(), l.Chain.ChainID(), time.Since(began).Round(time.Millisecond))
	fmt.Fprintf(w, "sequencer\t%s\t%v\n", l.Sequencer.URL(), l.Sequencer.Address())
	fmt.Fprintf(w, "rollup\t%v\trun %v\n", at.Rollup, l.Deployment.Run)
	if err := c.peer.open(c.dir, w); err != nil {
		return errors.Join(err, l.Close())
	}
	fmt.Fprintf(w, "note\tone machine makes the blocks: for development, no security against it\n")
	if err := w.Flush(); err != nil {
		return err
	}
	g, ctx := errgroup.WithContext(cmd.Context())
	g.Go(func() error { return l.Run(ctx) })
	g.Go(func() error {
		return c.peer.run(ctx, func(ctx context.Context, h *gossip.Host) error { return node.ServeLedger(ctx, h, l) })
	})
	return errors.Join(g.Wait(), l.Close())
}

func newChainStatusCommand() *cobra.Command {
	var l ledgerFlags
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Say how far the ledger is, from the parent chain's data alone",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o, err := l.open(cmd, false)
			if err != nil {
				return err
			}
			s := o.Status()
			return l.print(cmd, s, func(w *tabwriter.Writer) {
				fmt.Fprintf(w, "chain\t%d\tblock %d, %v ago\n", s.ChainID, s.Head.Number, time.Since(s.Head.Time).Round(time.Second))
				fmt.Fprintf(w, "settled\tblock %d\t%v confirmations\n", s.Settled.Number, l.confirmations)
				fmt.Fprintf(w, "rollup\t%v\trun %v\n", s.Contract, o.Deployment().Run)
				fmt.Fprintf(w, "round\t%d\t%d s each\n", o.Present(), o.Params().RoundLength)
				fmt.Fprintf(w, "batches\t%d\t%d final, %d records, %d fraud proofs\n", s.Batches, s.Finalized, s.Records, s.Term)
				fmt.Fprintf(w, "root\t%v\tderived here; agrees: %v\n", s.Root, s.Agrees)
				if s.Batches > 0 {
					fmt.Fprintf(w, "sequencer\t%v\tlast posted %v\n", s.Sequencer, s.LastPosted.Format(time.RFC3339))
				}
				if !s.Paused.IsZero() {
					fmt.Fprintf(w, "paused\tuntil %v\tno batch is taken; claims, withdrawals, forced records and proofs go on\n", s.Paused.Format(time.RFC3339))
				}
				if s.Trouble != "" {
					fmt.Fprintf(w, "trouble\t%s\n", s.Trouble)
				}
			})
		},
	}
	l.register(cmd, false)
	return cmd
}
