package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/policy/ckpt/hub"
)

func newModelGetCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "get ORG/NAME[@REVISION]",
		Short: "Download a model from the Hugging Face Hub",
		Long: `Download a model from the Hugging Face Hub, and print the folder that holds it.

The folder is part of the Hub's own cache, which Python tools share. Files are checked against the Hub's hashes; what was
begun before is resumed. HF_ENDPOINT, HF_HOME, HF_HUB_CACHE, HF_HUB_OFFLINE and HF_TOKEN work as they do there.`,
		Example: `  swarm model get Qwen/Qwen2.5-0.5B-Instruct
  swarm model info $(swarm model get Qwen/Qwen3-0.6B@main)
  HF_HUB_OFFLINE=1 swarm model get Qwen/Qwen3-0.6B     # from the cache, or an error`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			config := hub.FromEnv(os.Getenv)
			progress := newTransferLog(cmd.ErrOrStderr())
			config.Progress = progress.report
			client, err := hub.New(config)
			if err != nil {
				return err
			}
			repo, revision, _ := strings.Cut(args[0], "@")
			dir, err := client.Snapshot(cmd.Context(), repo, revision)
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), map[string]string{"repo": repo, "dir": dir})
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), dir)
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// transferLog prints how a download gets on: a line when a file is there, and one every few seconds of a
// large one.
type transferLog struct {
	mu   sync.Mutex
	w    io.Writer
	last time.Time
}

const transferEvery = 3 * time.Second

func newTransferLog(w io.Writer) *transferLog { return &transferLog{w: w, last: time.Now()} }

func (l *transferLog) report(file string, done, total int64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if done != total && time.Since(l.last) < transferEvery {
		return
	}
	l.last = time.Now()
	if total <= 0 {
		fmt.Fprintf(l.w, "%s  %s\n", file, transferText(done))
		return
	}
	fmt.Fprintf(l.w, "%s  %s of %s (%d %%)\n", file, transferText(done), transferText(total), 100*done/total)
}

func transferText(bytes int64) string {
	if bytes < 1e6 {
		return fmt.Sprintf("%.1f kB", float64(bytes)/1e3)
	}
	return fmt.Sprintf("%.1f MB", float64(bytes)/1e6)
}
