package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"swarmrl/envs"
)

// flagError names the flag that a person most likely meant.
func flagError(cmd *cobra.Command, err error) error {
	help := fmt.Sprintf("`%s --help` lists them", cmd.CommandPath())
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) {
		return err
	}
	if near := envs.Nearest(unknown.GetSpecifiedName(), flagNames(cmd)); near != "" {
		return fmt.Errorf("%w; did you mean --%s? %s", err, near, help)
	}
	return fmt.Errorf("%w; %s", err, help)
}

// flagNames lists the flags of a command.
func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// strictGroups makes commands that only group others refuse a subcommand that does not exist,
// which cobra answers with the help text and success.
func strictGroups(cmd *cobra.Command) {
	for _, sub := range cmd.Commands() {
		strictGroups(sub)
	}
	if !cmd.HasSubCommands() || cmd.Runnable() {
		return
	}
	cmd.Args = cobra.ArbitraryArgs
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return cmd.Help()
		}
		var names []string
		for _, sub := range cmd.Commands() {
			names = append(names, sub.Name())
		}
		if near := envs.Nearest(args[0], names); near != "" {
			return fmt.Errorf("unknown command %q for %q; did you mean %q?", args[0], cmd.CommandPath(), near)
		}
		return fmt.Errorf("unknown command %q for %q; there are %v", args[0], cmd.CommandPath(), names)
	}
}

// contradictions are pairs of flags that cannot both be meant.
var contradictions = []struct{ command, a, b, why string }{
	{"env eval", "url", "model", "one names an API, the other a directory"},
	{"env eval", "url", "threads", "the API computes elsewhere"},
	{"node", "host-chain", "chain", "a chain that this node hosts is at the run's own URL"},
	{"node", "host-chain", "sequencer", "a sequencer that this node hosts is at the run's own URL"},
	{"node", "quiet", "log", "both set what is logged"},
	{"node", "local", "mdns", "a local swarm looks at no network"},
}

// companions are flags that say nothing without another.
var companions = []struct{ command, flag, other string }{
	{"env eval", "remote", "url"},
	{"env eval", "key-env", "url"},
	{"env eval", "parallel", "url"},
	{"generate", "system", "chat"},
	{"node", "cheat-from", "cheat"},
	{"node", "chain-seed", "host-chain"},
	{"node", "web-host", "web"},
	{"train", "lora-alpha", "lora-rank"},
	{"train", "lora-targets", "lora-rank"},
}

// contradicts says which two of the flags that were given do not fit together. given says
// whether a flag was.
func contradicts(command string, given func(flag string) bool) error {
	for _, c := range contradictions {
		if c.command == command && given(c.a) && given(c.b) {
			return fmt.Errorf("--%s and --%s contradict each other: %s", c.a, c.b, c.why)
		}
	}
	for _, c := range companions {
		if c.command == command && given(c.flag) && !given(c.other) {
			return fmt.Errorf("--%s has no meaning without --%s", c.flag, c.other)
		}
	}
	return nil
}

// checkFlags is contradicts on a command line, before the command runs.
func checkFlags(cmd *cobra.Command, _ []string) error {
	command := strings.TrimPrefix(cmd.CommandPath(), cmd.Root().Name()+" ")
	return contradicts(command, cmd.Flags().Changed)
}
