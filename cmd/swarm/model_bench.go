package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/rollout"
)

// benchResult is one line of `swarm model bench`.
type benchResult struct {
	Work    string  `json:"work"`
	Batch   int     `json:"batch"`
	Threads int     `json:"threads"`
	Seconds float64 `json:"seconds"`
	Tokens  float64 `json:"tokens_per_second,omitempty"`
	RSS     int     `json:"rss_mib,omitempty"` // most so far
}

func newModelBenchCommand() *cobra.Command {
	b := modelBench{}
	cmd := &cobra.Command{
		Use:   "bench DIR",
		Short: "Measure how fast this machine loads, prefills and decodes a model",
		Long: `Measure how fast this machine loads a model, gives the first token, reads a prompt (prefill) and generates
(decode) at several batch sizes, with sampling at temperature 1. A tokenizer is not needed.`,
		Example: "  swarm model random --shape qwen05b --out /tmp/q && swarm model bench /tmp/q --batch 1,8",
		Args:    cobra.ExactArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return b.run(cmd, args[0]) },
	}
	f := cmd.Flags()
	f.IntVar(&b.threads, "threads", 0, "threads; 0: all cores")
	f.IntVar(&b.prompt, "prompt", 256, "tokens of the prompt that prefill reads")
	f.IntVar(&b.decode, "new", 32, "tokens that each sequence generates")
	f.IntSliceVar(&b.batches, "batch", []int{1, 8}, "sequences that are generated together")
	f.BoolVar(&b.json, "json", false, "print one JSON object per measurement")
	return cmd
}

type modelBench struct {
	threads, prompt, decode int
	batches                 []int
	json                    bool
	out                     io.Writer
}

func (b *modelBench) run(cmd *cobra.Command, dir string) error {
	tw := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
	if b.out = cmd.OutOrStdout(); !b.json {
		b.out = tw
		fmt.Fprintln(tw, "work\tbatch\tthreads\tseconds\ttokens/s\tpeak RSS MiB")
	}
	pool := nn.NewPool(b.threads)
	defer pool.Close()
	b.threads = pool.Threads()
	start := time.Now()
	m, err := loadWeights(dir, model.Options{Pool: pool, Stay: true})
	if err != nil {
		return err
	}
	defer func() { m.Close() }()
	generate := func(batch, prompt, decode int) (time.Duration, error) {
		var reqs []rollout.Request
		for i := range batch {
			ids := make([]int32, prompt)
			for j := range ids {
				ids[j] = int32((i*7919 + j*j*31 + 1) % m.Config.Vocab)
			}
			reqs = append(reqs, rollout.Request{Prompt: ids, Seed: uint64(i), MaxNew: decode})
		}
		start := time.Now()
		_, err := rollout.Generate(cmd.Context(), &policy.Policy{Model: m}, reqs, rollout.Sampling{Temperature: 1}, rollout.Options{Slots: batch})
		return time.Since(start), err
	}
	if _, err := generate(1, 8, 1); err != nil {
		return err
	}
	b.print("first token since start", 1, time.Since(start), 0)
	start = time.Now()
	packed, err := loadWeights(dir, model.Options{Pool: pool})
	if err != nil {
		return err
	}
	b.print("load and pack", 1, time.Since(start), 0)
	if err := m.Close(); err != nil {
		return err
	}
	m = packed
	prefill, err := generate(1, b.prompt, 1)
	if err != nil {
		return err
	}
	b.print(fmt.Sprintf("prefill %d", b.prompt), 1, prefill, b.prompt)
	for _, batch := range b.batches {
		// The time of the prompts is taken off by a run that generates one token.
		short, err := generate(batch, 16, 1)
		if err != nil {
			return err
		}
		long, err := generate(batch, 16, 1+b.decode)
		if err != nil {
			return err
		}
		b.print(fmt.Sprintf("decode %d", b.decode), batch, long-short, batch*b.decode)
	}
	return tw.Flush()
}

func (b *modelBench) print(work string, batch int, d time.Duration, tokens int) {
	r := benchResult{Work: work, Batch: batch, Threads: b.threads, Seconds: d.Seconds(), RSS: peakRSS()}
	if tokens > 0 {
		r.Tokens = float64(tokens) / d.Seconds()
	}
	if b.json {
		_ = printJSON(b.out, r)
		return
	}
	fmt.Fprintf(b.out, "%s\t%d\t%d\t%.3f\t%.1f\t%d\n", r.Work, r.Batch, r.Threads, r.Seconds, r.Tokens, r.RSS)
}

func loadWeights(name string, o model.Options) (*model.Model, error) {
	c, w, err := openModel(name)
	if err != nil {
		return nil, err
	}
	m, err := model.New(c, w, o)
	if err != nil || !m.Stays() {
		w.Close()
	}
	return m, err
}

// peakRSS is the most memory that the process has had resident, in MiB; 0 where the system does not
// tell.
func peakRSS() int {
	f, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		var kib int
		if strings.HasPrefix(s.Text(), "VmHWM:") {
			_, _ = fmt.Sscanf(s.Text(), "VmHWM: %d kB", &kib)
			return kib >> 10
		}
	}
	return 0
}
