// Command bench puts this project's speed beside its rivals', measured in the same run on the same machine, and prints
// Markdown tables:
//
//	go run ./policy/nn/bench [-threads 1,2] [-rivals DIR] [gemm|train-tiny|train-small|generate|half|first|grpo ...]
//
// Rivals are the scripts in rivals/, which print JSON. They need a Python, $SWARM_PYTHON, $PYTHON or python3, with numpy and
// torch; generate and train-* with transformers, grpo with trl. half needs $SWARM_LLAMA, a folder
// with llama-bench and llama-batched-bench, and gguf in $SWARM_GGUF_PYTHON, or else in the former Python. Without them
// our side is printed alone.
//
// Each figure comes twice: by the clock, and per second of CPU time, which is the fair one on a machine that others use
// too. half and first keep a checkpoint and a GGUF file of 1 GB each in $SWARM_BENCH_MODEL, if that names a folder.
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

func main() {
	threads := flag.String("threads", "1,2", "numbers of threads")
	rivals := flag.String("rivals", filepath.Join("policy", "nn", "bench", "rivals"), "folder of the rivals' scripts")
	flag.Parse()
	if err := run(*threads, *rivals, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(threads, rivals string, groups []string) error {
	counts, err := numbers(threads)
	if err != nil {
		return err
	}
	var known []string
	for _, c := range contests() {
		known = append(known, c.group)
	}
	for _, g := range groups {
		if !slices.Contains(known, g) {
			return fmt.Errorf("group %q: want %s", g, strings.Join(slices.Compact(known), ", "))
		}
	}
	h, err := openHall(rivals)
	if err != nil {
		return err
	}
	defer h.close()
	fmt.Println("| what | threads | who | per second | per CPU second | ours by the clock | ours per CPU second |")
	fmt.Println("|---|---|---|---|---|---|---|")
	for _, c := range contests() {
		if len(groups) > 0 && !slices.Contains(groups, c.group) {
			continue
		}
		if err := h.hold(&c, counts); err != nil {
			return fmt.Errorf("%s: %w", c.group, err)
		}
	}
	return nil
}

func numbers(list string) ([]int, error) {
	var all []int
	for _, field := range strings.Split(list, ",") {
		t, err := strconv.Atoi(field)
		if err != nil || t < 1 {
			return nil, fmt.Errorf("threads %q: want numbers from 1 on", list)
		}
		all = append(all, t)
	}
	return all, nil
}

// hold measures both sides and prints a line for each; ratios are ours over the rival's.
func (h *hall) hold(c *contest, counts []int) error {
	if c.pairs != nil {
		return h.holdPairs(c)
	}
	var first rate
	for i, t := range counts {
		ours, err := h.ours(c, t)
		if err != nil {
			return err
		}
		note := ""
		if i == 0 {
			first = ours
		} else {
			note = fmt.Sprintf("%.2f× of %d thread", ours.wall/first.wall, counts[0])
		}
		c.print(t, "swarmrl", ours, note, "")
		for _, v := range c.rivals {
			theirs, err := h.theirs(&v, t)
			if err != nil {
				fmt.Printf("| %s | %d | %s | %v | | | |\n", c.name, t, v.name, err)
				continue
			}
			c.print(t, v.name, theirs, ratio(ours.wall, theirs.wall), ratio(ours.cpu, theirs.cpu))
		}
	}
	return nil
}

func (c *contest) print(threads int, who string, r rate, wall, cpu string) {
	fmt.Printf("| %s, %s | %d | %s | %s | %s | %s | %s |\n",
		c.name, c.unit, threads, who, figure(r.wall), figure(r.cpu), wall, cpu)
}

// holdPairs prints metrics of one benchmark beside one another.
func (h *hall) holdPairs(c *contest) error {
	m, err := h.metrics(c, 0)
	if err != nil {
		return err
	}
	for _, p := range c.pairs {
		ours, other, name := m[p.ours], p.limit, "limit"
		if p.theirs != "" {
			other, name = m[p.theirs], "reading it once"
		}
		if ours == 0 || other == 0 {
			return fmt.Errorf("no %s in what %s reports", p.ours, c.bench)
		}
		fmt.Printf("| %s | all | swarmrl | %s | | | |\n", p.name, figure(ours))
		fmt.Printf("| %s | | %s | %s | | %s | |\n", p.name, name, figure(other), ratio(ours, other))
	}
	return nil
}

func ratio(ours, theirs float64) string {
	if ours == 0 || theirs == 0 {
		return ""
	}
	return fmt.Sprintf("**%.2f×**", ours/theirs)
}

// figure has three digits or more.
func figure(x float64) string {
	switch {
	case x == 0:
		return ""
	case x >= 100:
		return fmt.Sprintf("%.0f", x)
	case x >= 10:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.2f", x)
}
