package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"swarmrl/envs"
)

func newEnvListCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the built-in environments",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return listEnvs(cmd.OutOrStdout(), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per line")
	return cmd
}

func listEnvs(out io.Writer, asJSON bool) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, name := range envs.Names() {
		if option := envs.Needs(name); option != "" {
			if asJSON {
				if err := printJSON(out, map[string]string{"name": name, "needs": option}); err != nil {
					return err
				}
				continue
			}
			fmt.Fprintf(w, "%s\tneeds %s=…\tsee swarm env show %s\n", name, option, name)
			continue
		}
		env, err := envs.Open(name)
		if err != nil {
			// A missing sandbox is no reason to hide the others.
			fmt.Fprintf(w, "%s\tunavailable\t%v\n", name, err)
			continue
		}
		s := env.Spec()
		if asJSON {
			if err := printJSON(out, specOf(s)); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(w, "%s\t%x\t%s\n", s.Name, s.Version[:4], s.Doc)
	}
	return w.Flush()
}

// envSpec is a Spec as JSON.
type envSpec struct {
	Name       string       `json:"name"`
	Version    string       `json:"version"`
	Doc        string       `json:"doc"`
	Difficulty string       `json:"difficulty"`
	Default    float64      `json:"default"`
	Params     []envs.Param `json:"params,omitempty"`
}

func specOf(s envs.Spec) envSpec {
	return envSpec{s.Name, hex.EncodeToString(s.Version[:]), s.Doc, s.Difficulty, s.Default, s.Params}
}

func newEnvShowCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "show NAME",
		Short: "Show what an environment is: its version, its difficulty, its options",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			env, done, err := openEnv(args[0])
			if err != nil {
				return err
			}
			defer done()
			if asJSON {
				return json.NewEncoder(cmd.OutOrStdout()).Encode(specOf(env.Spec()))
			}
			return showEnv(cmd.OutOrStdout(), env)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func showEnv(out io.Writer, env envs.Env) error {
	s := env.Spec()
	fmt.Fprintf(out, "%s: %s\n\nversion     %x\ndifficulty  %s\n", s.Name, s.Doc, s.Version, s.Difficulty)
	if _, ok := env.(envs.MultiTurn); ok {
		fmt.Fprintln(out, "turns       several: it answers between the model's turns")
	}
	if len(s.Params) == 0 {
		return nil
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "\noption\tat 0\tat 0.5\tat 1\tmay be\tmeaning\n")
	for _, p := range s.Params {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d..%d\t%s\n", p.Name, p.Easy, p.Default, p.Hard, p.Min, p.Max, p.Doc)
	}
	return w.Flush()
}
