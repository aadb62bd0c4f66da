package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"
)

func newStakeCommand() *cobra.Command {
	var (
		l   ledgerFlags
		who string
	)
	cmd := &cobra.Command{
		Use:   "stake TOKENS",
		Short: "Lock tokens for a peer: what draws it onto committees, and what it risks",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			amount, err := amountArg(args[0])
			if err != nil {
				return err
			}
			o, err := l.open(cmd, true)
			if err != nil {
				return err
			}
			var list []string
			if who != "" {
				list = []string{who}
			}
			target, err := addressArg(list, l.key, l.passphrase)
			if err != nil {
				return err
			}
			i, err := o.Stake(cmd.Context(), target, amount)
			if err != nil {
				return err
			}
			return l.sign(cmd, o, i)
		},
	}
	l.register(cmd, true)
	cmd.Flags().StringVar(&who, "for", "", "the peer; empty: the key's own address")
	return cmd
}

func newUnstakeCommand() *cobra.Command {
	var l ledgerFlags
	cmd := &cobra.Command{
		Use:   "unstake [TOKENS]",
		Short: "Begin to take stake out; without an amount, withdraw what has waited long enough",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var amount uint64
			if len(args) > 0 {
				var err error
				if amount, err = amountArg(args[0]); err != nil {
					return err
				}
			}
			o, err := l.open(cmd, true)
			if err != nil {
				return err
			}
			i, err := o.Unstake(cmd.Context(), amount)
			if err != nil {
				return err
			}
			return l.sign(cmd, o, i)
		},
	}
	l.register(cmd, true)
	return cmd
}

func newClaimCommand() *cobra.Command {
	var l ledgerFlags
	cmd := &cobra.Command{
		Use:   "claim [ADDRESS]",
		Short: "Pay out an account's rewards, as far as they are final, to its payout address",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o, err := l.open(cmd, true)
			if err != nil {
				return err
			}
			who, err := addressArg(args, l.key, l.passphrase)
			if err != nil {
				return err
			}
			i, err := o.Claim(cmd.Context(), who)
			if err != nil {
				return err
			}
			return l.sign(cmd, o, i)
		},
	}
	l.register(cmd, true)
	return cmd
}

// amountArg reads whole tokens as gwei.
func amountArg(text string) (uint64, error) {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || v <= 0 {
		return 0, fmt.Errorf("amount %q, want a number of tokens above 0", text)
	}
	return gweiOf(v)
}
