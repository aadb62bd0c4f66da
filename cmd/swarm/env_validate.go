package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/envs"
	"swarmrl/envs/envcheck"
)

func newEnvValidateCommand() *cobra.Command {
	var c envcheck.Config
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "validate NAME...",
		Short: "Prove without a model that an environment is sound",
		Long: `Prove without a model that an environment is sound: gold answers score 1, adversarial ones do not, scores
lie in [0, 1], three runs and two processes agree, tasks differ by seed, duplicates are rare, grading is bounded.`,
		Example: "  swarm env validate chain_sum my_env.star",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			failed := 0
			for _, name := range args {
				n, err := validateEnv(cmd.Context(), cmd.OutOrStdout(), name, c, asJSON)
				if err != nil {
					return err
				}
				failed += n
			}
			if failed > 0 {
				return fmt.Errorf("%d checks failed", failed)
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.IntVarP(&c.Tasks, "tasks", "n", 40, "tasks per difficulty")
	f.BoolVar(&c.NoGold, "no-gold", false, "tasks without a known answer are no fault")
	f.BoolVar(&asJSON, "json", false, "print one JSON object per check and line")
	return cmd
}

// validateEnv prints the findings about one environment and gives the number of failed checks.
func validateEnv(ctx context.Context, out io.Writer, name string, c envcheck.Config, asJSON bool) (failed int, err error) {
	env, done, err := openEnv(name)
	if err != nil {
		return 0, err
	}
	defer done()
	findings := envcheck.Run(env, c)
	processes := envcheck.Finding{Check: "two processes agree"}
	if err := twoProcesses(ctx, env, name); err != nil {
		processes.Err, processes.Fix = err.Error(), "use no clock, no map order, no address, no environment variable"
	}
	findings = append(findings, processes)
	if !asJSON {
		fmt.Fprintf(out, "%s\n", env.Spec().Name)
	}
	for _, f := range findings {
		if f.Err != "" {
			failed++
		}
		switch {
		case asJSON:
			err = printJSON(out, f)
		case f.Err == "":
			_, err = fmt.Fprintf(out, "  ✓ %s\n", f.Check)
		default:
			_, err = fmt.Fprintf(out, "  ✗ %s: %s\n    fix: %s\n", f.Check, readable(f.Err), f.Fix)
		}
		if err != nil {
			return failed, err
		}
	}
	return failed, nil
}

// digestTasks is how many tasks per difficulty two processes compare.
const digestTasks = 5

// twoProcesses compares the digest here with that of a second process of this program.
func twoProcesses(ctx context.Context, env envs.Env, name string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	here, err := envcheck.Digest(env, digestTasks)
	if err != nil {
		return err
	}
	if strings.HasSuffix(name, ".star") || strings.HasSuffix(name, ".json") {
		if name, err = filepath.Abs(name); err != nil {
			return err
		}
	}
	cmd := exec.CommandContext(ctx, self, "env", "digest", "-n", strconv.Itoa(digestTasks), "--", name)
	cmd.Args[0] = "swarm"
	text, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return fmt.Errorf("the second process: %w: %.300s", err, exit.Stderr)
		}
		return fmt.Errorf("the second process: %w", err)
	}
	if there := strings.TrimSpace(string(text)); there != fmt.Sprintf("%x", here) {
		return fmt.Errorf("the digests %x and %.16s… differ", here[:4], there)
	}
	return nil
}

// newEnvDigestCommand prints the digest that validate compares between processes and people
// between machines.
func newEnvDigestCommand() *cobra.Command {
	var n int
	cmd := &cobra.Command{
		Use:   "digest NAME",
		Short: "Print a hash of tasks and scores, to compare between machines",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			env, done, err := openEnv(args[0])
			if err != nil {
				return err
			}
			defer done()
			d, err := envcheck.Digest(env, n)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "%x\n", d)
			return err
		},
	}
	cmd.Flags().IntVarP(&n, "tasks", "n", digestTasks, "tasks per difficulty")
	return cmd
}
