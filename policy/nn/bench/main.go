// Command bench puts this project's speed beside its rivals', measured in the same run on the same machine: GEMM against
// the best BLAS that numpy or torch brings, training steps against PyTorch, generation against transformers.
//
//	go run ./policy/nn/bench [-threads 1,2] [-rivals DIR] [gemm] [train] [generate]
//
// Rivals are scripts that print one JSON line; they need a Python ($PYTHON, else python3) with numpy and torch.
// Without them our side is printed alone. Each figure comes twice: by the clock, and per second of CPU time, which is
// the fair one on a machine that others use too.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// contest is one figure of ours and the rivals that make the same.
type contest struct {
	group, name string
	pkg, bench  string // our benchmark, as go test -bench names it; %d is the number of threads
	unit        string // of its metrics: unit/s and unit/cpu-s
	rivals      []rival
}

// rival is a script with its arguments, and where its figure stands in the JSON that it prints.
type rival struct {
	name string
	args []string
	path []string
}

func contests() []contest {
	var all []contest
	for _, n := range []string{"1024", "2048"} {
		peak := func(lib string) rival {
			return rival{lib, []string{"gemm_peak.py", "--size", n, "--mib", "64"}, []string{"gflops", lib + "_f32"}}
		}
		all = append(all, contest{
			"gemm", "GEMM " + n + "³", "./policy/nn", "BenchmarkGemm/" + n + "x" + n + "x" + n + "/threads=%d",
			"GFLOP",
			[]rival{peak("numpy"), peak("torch")},
		})
	}
	for _, shape := range []string{"tiny", "small"} {
		train := func(name string, more ...string) rival {
			return rival{name, append([]string{"torch_train.py", "--shape", shape, "--repeat", "3"}, more...), []string{"tokens"}}
		}
		all = append(all, contest{
			"train", "train " + shape, "./policy/model", "BenchmarkTrainStep/" + shape + "/threads=%d", "tokens",
			[]rival{train("torch", "--impl", "plain"), train("compiled", "--impl", "plain", "--compile"), train("transformers", "--impl", "hf")},
		})
	}
	for _, batch := range []string{"1", "8", "64", "512"} {
		all = append(all, contest{
			"generate", "generate, batch " + batch, "./rollout", "BenchmarkGenerate/tiny/batch=" + batch + "/threads=%d", "tokens",
			[]rival{{"transformers", []string{"hf_generate.py", "--shape", "tiny", "--batch", batch}, []string{"tokens"}}},
		})
	}
	return all
}

func main() {
	threads := flag.String("threads", "1,2", "numbers of threads")
	rivals := flag.String("rivals", filepath.Join("..", "shared", "bench"), "folder of the rivals' scripts")
	flag.Parse()
	if err := run(*threads, *rivals, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(threads, rivals string, groups []string) error {
	fmt.Printf("%-22s %7s %-13s %10s %10s %8s %8s\n", "what", "threads", "who", "per s", "per cpu-s", "ratio", "cpu")
	for _, c := range contests() {
		if len(groups) > 0 && !slices.Contains(groups, c.group) {
			continue
		}
		for _, field := range strings.Split(threads, ",") {
			t, err := strconv.Atoi(field)
			if err != nil {
				return fmt.Errorf("threads %q: %w", threads, err)
			}
			if err := c.hold(t, rivals); err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
		}
	}
	return nil
}

// hold measures both sides and prints a line for each; ratios are ours over the rival's.
func (c *contest) hold(threads int, dir string) error {
	ours, err := measureOurs(c, threads)
	if err != nil {
		return err
	}
	print := func(who string, r rate, ratio string) {
		fmt.Printf("%-22s %7d %-13s %10.1f %10.1f %s\n", c.name+", "+c.unit, threads, who, r.wall, r.cpu, ratio)
	}
	print("swarmrl", ours, "")
	for _, v := range c.rivals {
		theirs, err := v.measure(dir, threads)
		if err != nil {
			fmt.Printf("%-22s %7d %-13s %v\n", c.name, threads, v.name, err)
			continue
		}
		print(v.name, theirs, fmt.Sprintf("%7.2f× %7.2f×", ours.wall/theirs.wall, ours.cpu/theirs.cpu))
	}
	return nil
}
