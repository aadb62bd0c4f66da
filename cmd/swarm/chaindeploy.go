package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/rollup"
	"swarmrl/swarm/node"
)

func newChainDeployCommand() *cobra.Command {
	var (
		l              ledgerFlags
		run, out       string
		trea, guardian string
		supply         float64
	)
	cmd := &cobra.Command{
		Use:   "deploy",
		Short: "Put a run's contracts on a chain: their addresses follow from the run",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			r, err := node.LoadRun(run)
			if err != nil {
				return err
			}
			key, err := loadLedgerKey(l.key, l.passphrase)
			if err != nil {
				return err
			}
			d := rollup.Deployment{Run: rollup.Hash(r.Params.ID()), Params: node.LedgerParams(&r.Params), Treasury: rollup.KeyAddress(key)}
			if trea != "" {
				if d.Treasury, err = rollup.ParseAddress(trea); err != nil {
					return fmt.Errorf("treasury: %w", err)
				}
			}
			if guardian != "" {
				if d.Guardian, err = rollup.ParseAddress(guardian); err != nil {
					return fmt.Errorf("guardian: %w", err)
				}
			}
			if d.Supply, err = gweiOf(supply); err != nil {
				return err
			}
			at, err := rollup.ContractsOf(d)
			if err != nil {
				return err
			}
			cfg, err := l.config(cmd)
			if err != nil {
				return err
			}
			cfg.Key, cfg.ChainID = key, r.Params.Chain.ID
			tm, err := rollup.NewTxManager(cmd.Context(), cfg)
			if err != nil {
				return err
			}
			plan := deployPlan{Deployment: d, Contracts: at, From: rollup.KeyAddress(key), File: out}
			if plan.Gas, plan.MaxCost, err = rollup.DeployCost(cmd.Context(), tm, d); err != nil {
				return err
			}
			fmt.Fprintf(cmd.ErrOrStderr(), "deploy run %v\n  from  %v\n  gas   at most %d, %s coins\n  then  the rollup is at %v, %.0f tokens at %v\n",
				d.Run, plan.From, plan.Gas, plan.MaxCost, at.Rollup, supply, d.Treasury)
			shown := plan
			shown.File = "" // not written yet
			if agreed, err := l.agreed(cmd, shown); !agreed {
				return err
			}
			if _, err := rollup.Deploy(cmd.Context(), tm, d); err != nil {
				return err
			}
			raw, err := json.MarshalIndent(d, "", "  ")
			if err != nil {
				return err
			}
			if out == "-" {
				_, err = fmt.Fprintln(cmd.OutOrStdout(), string(raw))
				return err
			}
			if err := os.WriteFile(out, append(raw, '\n'), 0o644); err != nil {
				return err
			}
			return l.print(cmd, plan, func(w *tabwriter.Writer) { fmt.Fprintf(w, "deployment\t%s\tfor --deployment\n", out) })
		},
	}
	l.register(cmd, true)
	f := cmd.Flags()
	f.StringVar(&run, "run", "run.toml", "run file")
	f.StringVar(&out, "out", "deployment.json", `file for the deployment; "-" prints it`)
	f.StringVar(&trea, "treasury", "", "who gets the first tokens; empty: the key")
	f.StringVar(&guardian, "guardian", "", "who may pause posting (swarm chain pause), until governance names another; empty: the treasury")
	f.Float64Var(&supply, "supply", 1_000_000, "first tokens")
	return cmd
}

// deployPlan is what `swarm chain deploy` does.
type deployPlan struct {
	Deployment rollup.Deployment `json:"deployment"`
	Contracts  rollup.Contracts  `json:"contracts"`
	From       rollup.Address    `json:"from"`
	Gas        uint64            `json:"gas"` // at most
	MaxCost    string            `json:"max_cost"`
	File       string            `json:"file,omitempty"`
}

// gweiOf gives whole tokens or coins in gwei.
func gweiOf(v float64) (uint64, error) {
	if !(v >= 0 && v <= 1e10) {
		return 0, fmt.Errorf("amount %v, want 0 to 1e10", v)
	}
	return uint64(v * 1e9), nil
}

func newChainFundCommand() *cobra.Command {
	var (
		l             ledgerFlags
		dir           string
		coins, tokens float64
	)
	cmd := &cobra.Command{
		Use:   "fund ADDRESS",
		Short: "Send coins and tokens of a development chain's faucet",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			to, err := rollup.ParseAddress(args[0])
			if err != nil {
				return fmt.Errorf("address: %w", err)
			}
			c, err := gweiOf(coins)
			if err != nil {
				return err
			}
			t, err := gweiOf(tokens)
			if err != nil {
				return err
			}
			if !cmd.Flags().Changed("key") {
				l.key = filepath.Join(dir, "chain", "faucet.key")
			}
			o, err := l.open(cmd, true)
			if err != nil {
				return err
			}
			i, err := o.Fund(cmd.Context(), to, c, t)
			if err != nil {
				return err
			}
			return l.sign(cmd, o, i)
		},
	}
	l.register(cmd, true)
	f := cmd.Flags()
	f.StringVar(&dir, "dir", filepath.Join(defaultDir(), "chain"), "data directory of the chain, for its faucet key")
	f.Float64Var(&coins, "coins", 1, "coins, for gas")
	f.Float64Var(&tokens, "tokens", 100, "tokens, for stake")
	return cmd
}

func newChainWatchCommand() *cobra.Command {
	var l ledgerFlags
	cmd := &cobra.Command{
		Use:   "watch",
		Short: "Derive the ledger from the chain, say what happens, and prove a lying sequencer wrong",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := l.config(cmd)
			if err != nil {
				return err
			}
			if cfg.Key, err = loadLedgerKey(l.key, l.passphrase); err != nil {
				return err
			}
			cfg.Log = slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil))
			c, err := rollup.Open(cmd.Context(), cfg)
			if err != nil {
				return err
			}
			done := make(chan error, 1)
			go func() { done <- c.Run(cmd.Context()) }()
			var last rollup.Status
			for range c.Heads(cmd.Context()) {
				s, err := c.Status(cmd.Context())
				if err != nil {
					return err
				}
				if s.Root == last.Root && s.Finalized == last.Finalized && s.Trouble == last.Trouble {
					continue
				}
				last = s
				err = l.print(cmd, s, func(w *tabwriter.Writer) {
					fmt.Fprintf(w, "%s  block %d  %d batches, %d final  %d records  root %.12v  %s\n",
						time.Now().Format(time.TimeOnly), s.Head.Number, s.Batches, s.Finalized, s.Records, s.Root, s.Trouble)
				})
				if err != nil {
					return err
				}
			}
			return errors.Join(<-done, c.Close())
		},
	}
	l.register(cmd, true)
	return cmd
}

// shorten cuts a hash for a table.
func shorten(h rollup.Hash) string { return strings.TrimPrefix(h.String(), "0x")[:12] }
