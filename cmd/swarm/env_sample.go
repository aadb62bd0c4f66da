package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/envs"
)

func newEnvSampleCommand() *cobra.Command {
	var n int
	var seed uint64
	var difficulty float64
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "sample NAME",
		Short:   "Show tasks as a person would read them, with their answers",
		Example: "  swarm env sample countdown -n 3 --difficulty 1",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			env, done, err := openEnv(args[0])
			if err != nil {
				return err
			}
			defer done()
			if !cmd.Flags().Changed("difficulty") {
				difficulty = env.Spec().Default
			}
			for i := range n {
				t, err := env.Task(seed, uint64(i), difficulty)
				if err != nil {
					return err
				}
				if err := printTask(cmd.OutOrStdout(), env, t, asJSON); err != nil {
					return err
				}
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.IntVarP(&n, "number", "n", 3, "tasks to show")
	f.Uint64Var(&seed, "seed", 1, "seed of the tasks")
	f.Float64Var(&difficulty, "difficulty", 0, "difficulty from 0 to 1 (default: the environment's own)")
	f.BoolVar(&asJSON, "json", false, "print one JSON object per line")
	return cmd
}

func printTask(w io.Writer, env envs.Env, t envs.Task, asJSON bool) error {
	id := envs.TaskID(env.Spec(), t.Seed, t.Index, t.Difficulty)
	if asJSON {
		return json.NewEncoder(w).Encode(map[string]any{
			"id": hex.EncodeToString(id[:]), "seed": t.Seed, "index": t.Index, "difficulty": t.Difficulty,
			"prompt": t.Prompt, "gold": t.Gold,
		})
	}
	var b strings.Builder
	fmt.Fprintf(&b, "── %s  seed %d  index %d  difficulty %g  %x\n", env.Spec().Name, t.Seed, t.Index, t.Difficulty, id[:4])
	for _, m := range t.Prompt {
		if len(t.Prompt) > 1 {
			fmt.Fprintf(&b, "%s: ", m.Role)
		}
		fmt.Fprintf(&b, "%s\n", readable(m.Content))
	}
	gold := t.Gold
	if gold == "" {
		gold = "(no single answer is known)"
	}
	fmt.Fprintf(&b, ">>> %s\n\n", strings.ReplaceAll(readable(gold), "\n", "\n    "))
	_, err := io.WriteString(w, b.String())
	return err
}

// readable keeps an environment's text from steering the terminal.
func readable(s string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 {
			return '�'
		}
		return c
	}, s)
}
