// Command swarm is the one binary of swarmrl: a participant's node, a task author's
// workbench and a researcher's distillery. Each subcommand is one file; this file lists them.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"swarmrl/envs/star"
	"swarmrl/reward/sandbox"
)

// commands is the table of subcommands, in the order that `swarm --help` prints them.
var commands = []func() *cobra.Command{
	newChatCommand,
	newDemoCommand,
	newAccountCommand,
	newChainCommand,
	newClaimCommand,
	newRoundCommand,
	newStakeCommand,
	newUnstakeCommand,
	newWinnersCommand,
	newDistillCommand,
	newDoctorCommand,
	newGenerateCommand,
	newInitCommand,
	newLogCommand,
	newManCommand,
	newModelCommand,
	newNodeCommand,
	newPeersCommand,
	newTrainCommand,
	newEvalCommand,
	newExportCommand,
	newEnvCommand,
	newPretrainCommand,
	newRunCommand,
	newStatusCommand,
	newStudyCommand,
	newVerifyCommand,
	newVersionCommand,
}

// root builds the whole command tree. Errors are printed once, by run.
func root() *cobra.Command {
	cmd := &cobra.Command{
		Use:           "swarm",
		Short:         "An open swarm of computers that post-trains language models together",
		SilenceUsage:  true,
		SilenceErrors: true,

		PersistentPreRunE: checkFlags,
	}
	cmd.SetFlagErrorFunc(flagError)
	for _, build := range commands {
		sub := build()
		strictGroups(sub)
		cmd.AddCommand(sub)
	}
	return cmd
}

// run executes the command line and gives the exit code: 0, or 1 with one sentence on stderr.
func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := root().ExecuteContext(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "swarm:", err)
		return 1
	}
	return 0
}

func main() {
	sandbox.RunWorker(star.Modules()) // never returns in a child that runs untrusted Starlark
	os.Exit(run())
}
