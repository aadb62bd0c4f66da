package main

import (
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/rollup"
	"swarmrl/swarm/node/winners"
)

func newWinnersCommand() *cobra.Command {
	var (
		l     ledgerFlags
		a     archiveFlags
		epoch int64
	)
	cmd := &cobra.Command{
		Use:   "winners",
		Short: "Show which models won their epochs, by how much, and who made them",
		Long: `Show which models won their epochs, by how much, and who made them: as the chain has it or, with --nodes, from the files of nodes.

A winner is an epoch's committed policy that beat the earlier candidates by a margin on held-out tasks that the chain drew.
"swarm winners verify" computes that again, "swarm distill --from winners:latest" makes a student of it.`,
		Example: `  swarm winners --nodes demo
  swarm winners verify latest --nodes demo
  swarm winners --chain http://127.0.0.1:8545 --sequencer http://127.0.0.1:8546`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			list, err := listWinners(cmd, &l, &a, epoch)
			if err != nil {
				return err
			}
			return l.print(cmd, list, func(w *tabwriter.Writer) { printWinners(w, list) })
		},
	}
	l.register(cmd, false)
	cmd.Flags().StringArrayVar(&a.nodes, "nodes", nil, "read data directories of nodes, or a directory of them, instead of the chain; repeated")
	cmd.Flags().Int64Var(&epoch, "epoch", -1, "one epoch, with its contributors; -1: the last ten")
	cmd.AddCommand(newWinnersVerifyCommand())
	return cmd
}

// winner is a winner and whether it can still change.
type winner struct {
	rollup.Winner
	Final bool `json:"final"`
}

// listWinners gives one epoch's winner, or the last ten.
func listWinners(cmd *cobra.Command, l *ledgerFlags, a *archiveFlags, epoch int64) ([]winner, error) {
	list := []winner{}
	if len(a.nodes) > 0 {
		archive, err := winners.Open(a.nodes...)
		if err != nil {
			return nil, err
		}
		for _, r := range archive.Records {
			if epoch < 0 || r.Epoch == uint64(epoch) {
				list = append(list, winner{r.Winner, r.Final})
			}
		}
		list = list[max(0, len(list)-10):]
	} else if err := chainWinners(cmd, l, epoch, &list); err != nil {
		return nil, err
	}
	if epoch >= 0 && len(list) == 0 {
		return nil, fmt.Errorf("epoch %d has no winner yet", epoch)
	}
	return list, nil
}

func chainWinners(cmd *cobra.Command, l *ledgerFlags, epoch int64, list *[]winner) error {
	o, err := l.open(cmd, false)
	if err != nil {
		return fmt.Errorf("%w; from files alone: --nodes DIR", err)
	}
	last := o.Params().Epoch(o.Present())
	first := last - min(last, 9)
	if epoch >= 0 {
		first, last = uint64(epoch), uint64(epoch)
	}
	for e := first; e <= last; e++ {
		w, err := o.Winner(e, rollup.Posted)
		if errors.Is(err, rollup.ErrUnknown) {
			continue
		}
		if err != nil {
			return err
		}
		_, err = o.Winner(e, rollup.Final)
		*list = append(*list, winner{w, err == nil})
	}
	return nil
}

func printWinners(w *tabwriter.Writer, list []winner) {
	fmt.Fprintln(w, "EPOCH\tMODEL\tSCORE\t95 %\tSAMPLES\tPROPOSER\tLEVEL\tEVALUATION")
	for _, x := range list {
		level := "posted"
		if x.Final {
			level = "final"
		}
		fmt.Fprintf(w, "%d\t%s\t%.3f\t%.3f-%.3f\t%d\t%v\t%s\t%s\n",
			x.Epoch, shorten(x.Model), x.Score, x.Low, x.High, x.Samples, x.Proposer, level, shorten(x.Evaluations))
	}
	if len(list) == 1 {
		for _, c := range list[0].Contributors {
			fmt.Fprintf(w, "\t%v\t%d units\n", c.Peer, c.Units)
		}
	}
}

// verifyWinner are the flags of `swarm winners verify`.
type verifyWinner struct {
	archiveFlags
	chain, sequencer string
	threads          int
	json             bool
}

func newWinnersVerifyCommand() *cobra.Command {
	v := &verifyWinner{}
	cmd := &cobra.Command{
		Use:   "verify EPOCH|latest",
		Short: "Rebuild a winner from base and patches, evaluate it again, and compare bit for bit",
		Long: `Rebuild a winner from the base model and the patches that nodes keep, evaluate it again on the tasks that the chain drew after the
epoch, with the same noise, and compare. Every number must be the same. The patches come from data directories of nodes or, with
--peer, from peers. With --chain the record is also held against the chain.`,
		Example: `  swarm winners verify latest --nodes demo
  swarm winners verify 3 --nodes 3.json --peer /ip4/203.0.113.5/tcp/4001/p2p/16Uiu2...`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return v.run(cmd, args[0]) },
	}
	v.register(cmd)
	f := cmd.Flags()
	f.StringVar(&v.base, "base", "", "directory of the run's base model, if it is not the embedded one")
	f.StringVar(&v.chain, "chain", "", "URL of the parent chain, or address of a peer that keeps it, to hold the record against; empty: files alone")
	f.StringVar(&v.sequencer, "sequencer", "http://127.0.0.1:8546", "URL of the sequencer, with --chain")
	f.IntVar(&v.threads, "threads", 0, "threads (default: all cores)")
	f.BoolVar(&v.json, "json", false, "print JSON")
	return cmd
}

func (v *verifyWinner) run(cmd *cobra.Command, epoch string) (err error) {
	archive, leave, err := v.open(cmd.Context())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, leave()) }()
	r, err := archive.Find(epoch, v.posted)
	if err != nil {
		return err
	}
	if v.chain != "" {
		if err := v.askChain(cmd, r); err != nil {
			return err
		}
	}
	o := model.Options{Pool: nn.NewPool(v.threads)}
	base, err := v.baseOf(r, o)
	if err != nil {
		return err
	}
	p, err := archive.Policy(cmd.Context(), r, base, o)
	if err != nil {
		return err
	}
	out, err := winners.Verify(cmd.Context(), r, p)
	if err != nil {
		return err
	}
	if v.json {
		err = printJSON(cmd.OutOrStdout(), out)
	} else {
		err = printVerified(cmd, r, out)
	}
	if err == nil && !out.Agrees {
		err = fmt.Errorf("epoch %d: the recorded scores are not those of this model", r.Epoch)
	}
	return err
}

// askChain holds a record against what the parent chain's data give.
func (v *verifyWinner) askChain(cmd *cobra.Command, r *winners.Record) error {
	cfg, err := ledgerAt(cmd, v.chain, v.sequencer)
	if err != nil {
		return err
	}
	o, err := rollup.OpenOperator(cmd.Context(), cfg)
	if err != nil {
		return err
	}
	level := rollup.Final
	if v.posted {
		level = rollup.Posted
	}
	w, err := o.Winner(r.Epoch, level)
	switch {
	case errors.Is(err, rollup.ErrUnknown):
		return fmt.Errorf("epoch %d has no final winner on the chain: wait for its challenge window, or accept it with --posted", r.Epoch)
	case err != nil:
		return err
	case rollup.Hash(r.RunID) != o.Deployment().Run:
		return fmt.Errorf("the record is of run %.12s, the chain's ledger of %.12s", r.RunID, o.Deployment().Run.String()[2:])
	case w.Model != r.Winner.Model || w.Proposer != r.Winner.Proposer || w.Evaluations != r.Winner.Evaluations || w.Score != r.Winner.Score:
		return fmt.Errorf("epoch %d: the chain's winner is %s with %.6f, the record's %s with %.6f",
			r.Epoch, shorten(w.Model), w.Score, shorten(r.Winner.Model), r.Winner.Score)
	}
	return nil
}

func printVerified(cmd *cobra.Command, r *winners.Record, v *winners.Verified) error {
	w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "winner of epoch %d\t%s\tby %v\n", v.Epoch, v.Model, r.Winner.Proposer)
	fmt.Fprintf(w, "evaluated again\t%d tasks, one answer each\tseed %d\n", v.Tasks, v.Seed)
	fmt.Fprintln(w, "environment\trecorded\tcomputed")
	for _, s := range v.Envs {
		fmt.Fprintf(w, "%s\t%.6f\t%.6f\n", s.Env, float64(s.Recorded)/1e6, float64(s.Computed)/1e6)
	}
	if v.Agrees {
		fmt.Fprintln(w, "verified\tevery score is the same, bit for bit")
	} else {
		fmt.Fprintln(w, "NOT verified\tscores differ")
	}
	return w.Flush()
}
