package main

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"swarmrl/rollup"
	"swarmrl/swarm/node"
	"swarmrl/swarm/wire"
)

// loadLedgerKey opens a key file: a keystore v3, or a node's file of 64 hex digits.
func loadLedgerKey(path, passphraseFile string) (*ecdsa.PrivateKey, error) {
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no key at %s: name one with --key, or make one with `swarm init`", path)
	}
	if err != nil {
		return nil, fmt.Errorf("key: %w", err)
	}
	if bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) {
		return rollup.KeyFile{Path: path, Passphrase: passphraseFrom(passphraseFile)}.Load()
	}
	secret, err := hex.DecodeString(strings.TrimSpace(string(raw)))
	if err != nil {
		return nil, fmt.Errorf("%s: neither a keystore nor a node's key", path)
	}
	return rollup.ParseKey(secret)
}

// openNodeKey opens a node's key file, locked or not, or makes one that is not.
func openNodeKey(path, passphraseFile string) (*wire.Key, error) {
	if !fileExists(path) {
		return node.LoadKey(path)
	}
	key, err := loadLedgerKey(path, passphraseFile)
	if err != nil {
		return nil, err
	}
	return wire.ParseKey(hex.EncodeToString(rollup.KeyBytes(key)))
}

// passphraseFrom gives a passphrase from a file, the environment or the terminal.
func passphraseFrom(file string) func(confirm bool) ([]byte, error) {
	return rollup.PassphraseFrom(file, "SWARM_PASSPHRASE", askPassphrase)
}

// askPassphrase asks on the terminal, twice for a new key.
func askPassphrase(twice bool) ([]byte, error) {
	fd := int(os.Stdin.Fd())
	if !term.IsTerminal(fd) {
		return nil, errors.New("the key is locked and there is no terminal: give --passphrase-file or SWARM_PASSPHRASE")
	}
	ask := func(what string) ([]byte, error) {
		fmt.Fprint(os.Stderr, what)
		defer fmt.Fprintln(os.Stderr)
		return term.ReadPassword(fd)
	}
	first, err := ask("Passphrase: ")
	if err != nil || !twice {
		return first, err
	}
	again, err := ask("Again: ")
	if err == nil && !bytes.Equal(first, again) {
		return nil, errors.New("the passphrases differ")
	}
	return first, err
}

func newAccountCommand() *cobra.Command {
	var (
		l      ledgerFlags
		payout string
	)
	cmd := &cobra.Command{
		Use:   "account [ADDRESS]",
		Short: "Show an account of the ledger: stake, work, rewards, faults; without an address the key's",
		Example: `  swarm account
  swarm account --payout 0x00000000000000000000000000000000000000ff   # rewards go there, so that the node's key need hold no value`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if payout != "" {
				return l.setPayout(cmd, payout)
			}
			o, err := l.open(cmd, len(args) == 0)
			if err != nil {
				return err
			}
			who, err := addressArg(args, l.key, l.passphrase)
			if err != nil {
				return err
			}
			return l.account(cmd, o, who)
		},
	}
	l.register(cmd, true)
	cmd.Flags().StringVar(&payout, "payout", "", "have the key's rewards paid to this address from now on: a signed record, without gas")
	return cmd
}

// setPayout signs the record that names who is paid, and hands it to the sequencer.
func (l *ledgerFlags) setPayout(cmd *cobra.Command, payout string) error {
	to, err := rollup.ParseAddress(payout)
	if err != nil {
		return fmt.Errorf("payout %q: %w", payout, err)
	}
	cfg, err := l.config(cmd)
	if err != nil {
		return err
	}
	if cfg.Key, err = loadLedgerKey(l.key, l.passphrase); err != nil {
		return err
	}
	c, err := rollup.Open(cmd.Context(), cfg)
	if err != nil {
		return err
	}
	defer c.Close() //nolint:errcheck // it holds no file
	fmt.Fprintf(cmd.ErrOrStderr(), "pay the rewards of %v to %v\n  gas   none: a signed record\n", c.Address(), to)
	if agreed, err := l.agreed(cmd, map[string]any{"account": c.Address(), "payout": to}); !agreed {
		return err
	}
	r, err := c.SetPayout(cmd.Context(), to)
	switch {
	case errors.Is(err, rollup.ErrUnregistered):
		return fmt.Errorf("%v: %w: its node does that when it first runs", c.Address(), err)
	case err != nil:
		return err
	case r.Queued:
		return errors.New("the sequencer does not take the record: is it up? try again")
	}
	return l.print(cmd, r, func(w *tabwriter.Writer) { fmt.Fprintf(w, "record\t%v\tplace %d\n", r.Record, r.Position) })
}

func addressArg(args []string, key, passphrase string) (rollup.Address, error) {
	if len(args) > 0 {
		a, err := rollup.ParseAddress(args[0])
		if err != nil {
			return a, fmt.Errorf("address %q: %w", args[0], err)
		}
		return a, nil
	}
	k, err := loadLedgerKey(key, passphrase)
	if err != nil {
		return rollup.Address{}, err
	}
	return rollup.KeyAddress(k), nil
}

func (l *ledgerFlags) account(cmd *cobra.Command, o *rollup.Operator, who rollup.Address) error {
	h, err := o.Holdings(cmd.Context(), who)
	if err != nil {
		return err
	}
	posted, err := o.Account(who, rollup.Posted)
	if err != nil && !errors.Is(err, rollup.ErrUnknown) {
		return err
	}
	registered := err == nil
	final, err := o.Account(who, rollup.Final)
	if err != nil && !errors.Is(err, rollup.ErrUnknown) {
		return err
	}
	all := struct {
		Address    rollup.Address  `json:"address"`
		Registered bool            `json:"registered"`
		Posted     rollup.Account  `json:"posted"`
		Final      rollup.Account  `json:"final"`
		Holdings   rollup.Holdings `json:"holdings"`
	}{who, registered, posted, final, h}
	return l.print(cmd, all, func(w *tabwriter.Writer) {
		fmt.Fprintf(w, "address\t%v\n", who)
		fmt.Fprintf(w, "coins\t%s\n", h.Coins)
		fmt.Fprintf(w, "tokens\t%s\tstaked %s, leaving %s, bonded %s\n", h.Tokens, tokens(h.Staked), tokens(h.Leaving), tokens(h.Bond))
		if !registered {
			fmt.Fprintf(w, "account\tnone: this key is not registered (its node does that when it first runs)\n")
			return
		}
		fmt.Fprintf(w, "account\t%d\tnonce %d\n", posted.Index, posted.Nonce)
		fmt.Fprintf(w, "work\t%d units\tin %d settled rounds\n", posted.Units, posted.Rounds)
		fmt.Fprintf(w, "rewards\t%s\t%s final, %s claimed\n", tokens(posted.Rewards), tokens(final.Rewards), tokens(h.Claimed))
		fmt.Fprintf(w, "standing\t%d wins\t%d reports, %d faults, %.0f %% of attestations strayed\n", posted.Wins, posted.Reports, posted.Faults, 100*posted.Strayed)
		if !posted.Payout.IsZero() {
			fmt.Fprintf(w, "pays\t%v\n", posted.Payout)
		}
	})
}

// tokens gives gwei as whole tokens.
func tokens(gwei uint64) string {
	s := strings.TrimRight(fmt.Sprintf("%d.%09d", gwei/1e9, gwei%1e9), "0")
	return strings.TrimSuffix(s, ".")
}
