package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
)

// modelCommands is the table of `swarm model`.
var modelCommands = []func() *cobra.Command{
	newModelInfoCommand,
	newModelHashCommand,
	newModelTokenizeCommand,
	newModelGetCommand,
	newModelBenchCommand,
	newModelRandomCommand,
}

func newModelCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "model",
		Short: "Look at models, name them by hash, tokenize with them",
		Long: `Look at models, name them by hash, tokenize with them. A model is a directory as transformers writes it:
config.json, model.safetensors (or shards with an index), tokenizer.json. The name "tiny" is the model inside this program.`,
		Args: cobra.NoArgs,
	}
	for _, build := range modelCommands {
		cmd.AddCommand(build())
	}
	return cmd
}

// tinyName is the model that needs no directory.
const tinyName = "tiny"

// loadPolicy opens a model by its directory or name, or an adapter with its base, on a number of threads, 0 for all.
func loadPolicy(name string, threads int, train bool) (*policy.Policy, error) {
	return loadWith(name, model.Options{Pool: nn.NewPool(threads), Train: train})
}

// openPolicy is loadPolicy for who wants the first token soon; see model.Options.Stay.
func openPolicy(name string, threads int) (*policy.Policy, error) {
	return loadWith(name, model.Options{Pool: nn.NewPool(threads), Stay: true})
}

func loadWith(name string, o model.Options) (*policy.Policy, error) {
	if name == tinyName {
		return policy.FromFS(tiny.FS(), o)
	}
	if isAdapter(name) && !o.Train {
		o.Stay = false
		return loadAdapter(name, o)
	}
	return policy.Load(name, o)
}

// printJSON writes one value on one line.
func printJSON(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) }

// openModel gives a model's shape and its open weights, which the caller closes.
func openModel(name string) (*model.Config, *ckpt.Checkpoint, error) {
	fsys := os.DirFS(name)
	open := func() (*ckpt.Checkpoint, error) { return ckpt.OpenDir(name) }
	if name == tinyName {
		fsys = tiny.FS()
		open = func() (*ckpt.Checkpoint, error) { return ckpt.OpenFS(fsys) }
	}
	c, err := model.ReadConfig(fsys)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	w, err := open()
	return c, w, err
}
