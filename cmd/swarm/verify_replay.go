package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"swarmrl/rollout/audit"
	"swarmrl/verify"
)

func newVerifyReplayCommand() *cobra.Command {
	var o verifyOptions
	cmd := &cobra.Command{
		Use:   "replay EVIDENCE --model DIR",
		Short: "Come to a verdict anew from its evidence",
		Long: `Read the evidence that swarm verify --evidence wrote, check that the rollout in it belongs to the batch that it
names, audit it with your own copy of the policy, and compare. Exit code 1 means that the evidence does not hold.

The batch's root is what its peer announced and recorded: compare it with the record.`,
		Example: "  swarm verify replay found/rollout-0.json --model tiny",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.model == "" {
				return errors.New("verify replay needs --model, the policy that the evidence names")
			}
			raw, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			e, err := audit.DecodeEvidence(raw)
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			a, err := o.auditor(verify.Exact())
			if err != nil {
				return err
			}
			own, err := a.Replay(cmd.Context(), e)
			if err != nil {
				return fmt.Errorf("%s does not hold: %w", args[0], err)
			}
			verdict := "✓ nothing is wrong"
			if f, bad := verify.Failed(own.Findings); bad {
				verdict = f.String()
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "the evidence holds: batch %x, rollout %d, policy %x: %s\n", own.Batch, own.Rollout, own.Policy[:6], verdict)
			return err
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.model, "model", "", `model directory of the policy that the evidence names, or "tiny"`)
	f.StringSliceVar(&o.refs, "refs", nil, "batch files that critiques and revisions refer to")
	f.IntVar(&o.threads, "threads", 0, "threads; 0: all cores")
	f.BoolVar(&o.noProofs, "no-proofs", false, "the run has no fingerprints")
	return cmd
}
