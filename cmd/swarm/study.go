package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/policy/ckpt"
	"swarmrl/swarm/node"
)

// studyFlags are the flags of `swarm study`.
type studyFlags struct {
	dir   string
	arms  []string
	seeds []uint
	c     node.StudyConfig
	table bool
}

func newStudyCommand() *cobra.Command {
	x := &studyFlags{}
	cmd := &cobra.Command{
		Use:   "study --dir DIR",
		Short: "Compare ways to learn together, in swarms inside of this process",
		Long: `Compare ways to learn together: swarms of the embedded model inside of this process, with the cores, batches,
admission and training of real nodes, and without network, chain or clock. An arm is LOCAL/EXTERNAL groups
a step; r resamples until LOCAL groups have signal, s gives each peer an environment of its own, and :KIND
adds one third of peers who cheat. A budget is CPU seconds of all honest peers together, accounted by the
work done, so that the same seed gives the same bits everywhere. Each arm and seed is one file in DIR: run
the same command again, and only what is missing is done.`,
		Example: `  swarm study --dir study --arm 8/0,8/0r,6/2,4/4,2/6 --seed 0,1,2 --budget 600
  swarm study --dir study --arm 8/0s,4/4s --seed 0,1,2 --budget 600
  swarm study --dir study --table`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return x.run(cmd) },
	}
	f := cmd.Flags()
	f.StringVar(&x.dir, "dir", "", "directory of the results (required)")
	f.StringSliceVar(&x.arms, "arm", []string{"8/0", "8/0r", "6/2", "4/4", "2/6"}, "arms")
	f.UintSliceVar(&x.seeds, "seed", []uint{0, 1, 2}, "seeds of tasks and noise")
	f.IntVar(&x.c.Peers, "peers", 4, "honest peers")
	f.Float64Var(&x.c.Budget, "budget", 600, "accounted CPU seconds of a run")
	f.IntVar(&x.c.Updates, "updates", 40, "updates a peer after which arms are compared at equal training batch")
	f.IntVar(&x.c.Every, "every", 80, "updates between two points of the curve")
	f.IntVar(&x.c.Tasks, "tasks", 300, "held-out tasks")
	f.BoolVar(&x.table, "table", false, "only show what is in DIR")
	_ = cmd.MarkFlagRequired("dir")
	return cmd
}

func (x *studyFlags) run(cmd *cobra.Command) error {
	out := cmd.OutOrStdout()
	if !x.table {
		if err := os.MkdirAll(x.dir, 0o755); err != nil {
			return err
		}
		for _, seed := range x.seeds {
			for _, name := range x.arms {
				if err := x.one(cmd, name, uint64(seed)); err != nil {
					return err
				}
			}
		}
	}
	runs, err := loadStudies(x.dir)
	if err != nil {
		return err
	}
	_, err = io.WriteString(out, node.StudyTable(runs))
	return err
}

// one plays an arm with a seed, unless its file is there.
func (x *studyFlags) one(cmd *cobra.Command, name string, seed uint64) error {
	path := filepath.Join(x.dir, fmt.Sprintf("%s-%d.json", strings.NewReplacer("/", "+", ":", "-").Replace(name), seed))
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		return err
	}
	c := x.c
	c.Seed = seed
	var err error
	if c.Arm, err = node.ParseArm(name); err != nil {
		return err
	}
	c.Progress = func(p node.StudyPoint) {
		fmt.Fprintf(cmd.ErrOrStderr(), "%s seed %d: %d updates, %.1f CPU s, held-out pass@1 %.3f\n",
			name, seed, p.Updates, p.Accounted, p.Pass1)
	}
	r, err := node.Study(cmd.Context(), c)
	if err != nil {
		return err
	}
	return ckpt.WriteAtomic(path, func(w io.Writer) error {
		enc := json.NewEncoder(w)
		enc.SetIndent("", " ")
		return enc.Encode(r)
	})
}

// loadStudies reads all results of a directory, the arms without cheats first, then by name and seed.
func loadStudies(dir string) ([]*node.StudyResult, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(paths) == 0 {
		return nil, errors.Join(err, fmt.Errorf("%s: no results", dir))
	}
	var runs []*node.StudyResult
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		r := &node.StudyResult{}
		if err := json.Unmarshal(raw, r); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		runs = append(runs, r)
	}
	slices.SortStableFunc(runs, func(a, b *node.StudyResult) int {
		return cmp.Or(strings.Compare(a.Arm.Cheat, b.Arm.Cheat), b.Arm.Local-a.Arm.Local, cmp.Compare(a.Seed, b.Seed))
	})
	return runs, nil
}
