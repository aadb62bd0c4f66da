package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/envs"
	"swarmrl/envs/ext"
	"swarmrl/envs/star"
	"swarmrl/reward/sandbox"
)

// envCommands is the table of subcommands of `swarm env`.
var envCommands = []func() *cobra.Command{
	newEnvListCommand,
	newEnvShowCommand,
	newEnvSampleCommand,
	newEnvValidateCommand,
	newEnvEvalCommand,
	newEnvNewCommand,
	newEnvDigestCommand,
}

func newEnvCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "env",
		Short: "List, read, check, measure and write environments",
		Long: `An environment is named by the table (swarm env list), with options behind a question mark as in
"chain_sum?grading=gym&max_terms=3"; or by the path of a .star file, or of a .env.json file that says how to run
an environment in another language.`,
	}
	for _, build := range envCommands {
		cmd.AddCommand(build())
	}
	return cmd
}

// openEnv resolves a name: a path that ends in .star or .env.json, or a row of the table. done
// ends the children that the environment runs in.
func openEnv(name string) (env envs.Env, done func(), err error) {
	switch {
	case strings.HasSuffix(name, ".star"):
		return openStar(name)
	case strings.HasSuffix(name, ".env.json"):
		path, err := filepath.Abs(name)
		if err != nil {
			return nil, nil, err
		}
		e, err := ext.OpenFile(path)
		if err != nil {
			return nil, nil, err
		}
		return e, func() { e.Close() }, nil
	}
	if manifest := strings.TrimSuffix(name, filepath.Ext(name)) + ".env.json"; filepath.Ext(name) != "" && isFile(name) && isFile(manifest) {
		return nil, nil, fmt.Errorf("%s is run by %s: name that one", name, manifest)
	}
	env, err = envs.Open(name)
	return env, func() {}, err
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func openStar(path string) (envs.Env, func(), error) {
	source, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	pool, err := sandbox.NewStarlark(runtime.GOMAXPROCS(0), sandbox.Limits{})
	if err != nil {
		return nil, nil, err
	}
	env, err := star.Open(source, pool)
	if err != nil {
		pool.Close()
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	return env, pool.Close, nil
}
