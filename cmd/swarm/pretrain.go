package main

import (
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/policy/tiny"
	"swarmrl/rollout/pretrain"
)

func newPretrainCommand() *cobra.Command {
	var path string
	var shorten int
	o := pretrain.Options{}
	cmd := &cobra.Command{
		Use:   "pretrain --dir DIR",
		Short: "Pretrain swarm-tiny from nothing by its recipe",
		Long: `Pretrain swarm-tiny from nothing by its recipe. The weights are a function of the recipe: the same
command gives the same bits on any machine, whether or not it was interrupted. Run it again with the
same directory to go on after an interruption. The finished model is DIR/model, a Hugging Face directory.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			data := tiny.Recipe()
			if path != "" {
				var err error
				if data, err = os.ReadFile(path); err != nil {
					return err
				}
			}
			recipe, err := pretrain.ParseRecipe(data)
			if err != nil {
				return err
			}
			if shorten > 0 {
				recipe = recipe.Shorten(shorten)
			}
			out := cmd.OutOrStdout()
			o.Progress = pretrain.Lines(out, 5*time.Second)
			hash, err := pretrain.Run(cmd.Context(), recipe, o)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(out, "policy %s in %s/model\n", hash, o.Dir)
			return err
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.Dir, "dir", "", "directory of snapshots and of the finished model (required)")
	f.StringVar(&path, "recipe", "", "recipe file (default: the embedded one)")
	f.IntVar(&o.Threads, "threads", 0, "threads (default: all cores)")
	f.IntVar(&o.Every, "every", 200, "steps between snapshots")
	f.IntVar(&shorten, "shorten", 0, "cut every phase to this many steps (0: no)")
	_ = cmd.MarkFlagRequired("dir")
	return cmd
}
