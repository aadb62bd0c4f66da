package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/policy/ckpt"
	"swarmrl/swarm/node"
)

// demoSettings are what a demo is; they are kept in demo.json so that it can be resumed.
type demoSettings struct {
	Peers   int           `json:"peers"`
	Minutes float64       `json:"minutes"`
	Seed    uint64        `json:"seed"`
	Envs    []string      `json:"envs,omitempty"`
	Cheat   string        `json:"cheat"` // empty: nobody cheats
	Round   time.Duration `json:"round"`
	Ports   []int         `json:"ports"` // chain, sequencer, then API and listen of each peer
	Used    time.Duration `json:"used"`  // of Minutes, in earlier sessions
}

// demo is a running demo.
type demo struct {
	demoSettings
	dir   string
	json  bool
	check bool
	out   io.Writer
	self  string
}

func newDemoCommand() *cobra.Command {
	d := &demo{}
	var cheat string
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Watch a swarm learn on this machine: a chain, four peers, and a cheat that gets caught",
		Long: `Start an embedded chain and four real nodes on this machine, let them learn together, and a fifth that cheats on
purpose, so that you see it caught. Each is a process of its own with its own data directory; nothing leaves
this machine. At the end: what was learned, on tasks that nobody trained on, and how to go on.

Ctrl-C stops everything; the same command goes on where it stopped.`,
		Example: `  swarm demo
  swarm demo --minutes 1 --json
  swarm demo --peers 6 --cheat wrong-model --env tiny-arith --env tiny-code`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if cheat != "none" {
				d.Cheat = cheat
			}
			d.out = cmd.OutOrStdout()
			return d.main(cmd.Context())
		},
	}
	f := cmd.Flags()
	f.IntVar(&d.Peers, "peers", 4, "honest peers")
	f.Float64Var(&d.Minutes, "minutes", 5, "how long they learn")
	f.Uint64Var(&d.Seed, "seed", 1, "seed of the peers' identities, the tasks, and the final measurement")
	f.StringArrayVar(&d.Envs, "env", nil, "environment as NAME[=WEIGHT][@DIFFICULTY], repeated; none: the five tiny ones")
	f.StringVar(&cheat, "cheat", "edited-tokens", "what the extra peer does, or none; an unknown kind lists them")
	f.DurationVar(&d.Round, "round", 6*time.Second, "length of a round")
	f.StringVar(&d.dir, "dir", filepath.Join(cacheDir(), "demo"), "where the peers keep their data")
	f.BoolVar(&d.json, "json", false, "print JSON: a line per event, then the summary")
	f.BoolVar(&d.check, "check", false, "exit with 1 unless rounds were recorded, audits passed and the cheat was caught and reported")
	return cmd
}

// cacheDir is where things live that can be made again.
func cacheDir() string {
	if dir, err := os.UserCacheDir(); err == nil {
		return filepath.Join(dir, "swarmrl")
	}
	return filepath.Join(os.TempDir(), "swarmrl")
}

func (d *demo) validate() error {
	switch {
	case d.Peers < 2 || d.Peers > 32:
		return fmt.Errorf("--peers %d: want 2 to 32", d.Peers)
	case !(d.Minutes > 0 && d.Minutes <= 24*60):
		return fmt.Errorf("--minutes %v: want more than 0, at most a day", d.Minutes)
	case d.Round < 2*time.Second || d.Round%time.Second != 0:
		return fmt.Errorf("--round %v: want whole seconds, at least 2", d.Round)
	}
	if d.Cheat == "" {
		return nil
	}
	for _, kind := range node.CheatKinds() {
		if kind == d.Cheat {
			return nil
		}
	}
	return fmt.Errorf("--cheat %q: want none, or one of %v", d.Cheat, node.CheatKinds())
}

// main runs the demo from first start or resumption to the summary.
func (d *demo) main(ctx context.Context) error {
	if err := d.validate(); err != nil {
		return err
	}
	var err error
	if d.self, err = os.Executable(); err != nil {
		return err
	}
	unlock, err := d.prepare(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	begun := time.Now()
	fleet, err := d.start(ctx)
	if err != nil {
		return err
	}
	left := time.Duration(d.Minutes*float64(time.Minute)) - d.Used
	watch := newDemoWatch(d, fleet)
	err = watch.run(ctx, left)
	fleet.stop()
	d.Used += time.Since(begun)
	if saveErr := d.save(); err == nil {
		err = saveErr
	}
	if errors.Is(err, context.Canceled) {
		return fmt.Errorf("stopped after %v; the same command goes on from here, and removing %s starts anew", d.Used.Round(time.Second), d.dir)
	}
	if err != nil {
		return err
	}
	summary, err := d.summarise(ctx, watch)
	if err != nil {
		return err
	}
	if err := os.Rename(d.settingsPath(), filepath.Join(d.dir, "done.json")); err != nil {
		return err
	}
	if err := summary.print(d); err != nil || !d.check {
		return err
	}
	return summary.check()
}

func (d *demo) settingsPath() string { return filepath.Join(d.dir, "demo.json") }

// prepare resumes what was interrupted, or clears the directory and makes the run file.
func (d *demo) prepare(ctx context.Context) (unlock func(), err error) {
	if err := os.MkdirAll(d.dir, 0o700); err != nil {
		return nil, fmt.Errorf("%w; name a directory that can be written with --dir", err)
	}
	if unlock, err = lockDir(d.dir); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			unlock()
		}
	}()
	raw, err := os.ReadFile(d.settingsPath())
	if err == nil {
		return unlock, d.resume(raw)
	}
	if !errors.Is(err, os.ErrNotExist) {
		return unlock, err
	}
	if err := d.clear(); err != nil {
		return unlock, err
	}
	if d.Ports, err = freePorts(2 + 2*(d.Peers+1)); err != nil {
		return unlock, err
	}
	if err := d.newRun(ctx); err != nil {
		return unlock, err
	}
	return unlock, d.save()
}

// resume takes over the settings of the interrupted demo, if it is the same one.
func (d *demo) resume(raw []byte) error {
	var old demoSettings
	if err := json.Unmarshal(raw, &old); err != nil {
		return fmt.Errorf("%s: %w; remove %s to start anew", d.settingsPath(), err, d.dir)
	}
	if old.Peers != d.Peers || old.Seed != d.Seed || old.Cheat != d.Cheat || old.Round != d.Round || fmt.Sprint(old.Envs) != fmt.Sprint(d.Envs) {
		return fmt.Errorf("%s holds an interrupted demo with other settings; give it its own --dir, or remove %s", d.dir, d.dir)
	}
	minutes := d.Minutes
	d.demoSettings = old
	d.Minutes = minutes
	d.say("going on after %v", d.Used.Round(time.Second))
	return nil
}

// clear removes an earlier demo's data, and nothing else.
func (d *demo) clear() error {
	entries, err := os.ReadDir(d.dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !demoOwns(e.Name()) {
			return fmt.Errorf("%s holds %s, which is not a demo's; choose another --dir", d.dir, e.Name())
		}
	}
	for _, e := range entries {
		if e.Name() == lockName {
			continue
		}
		if err := os.RemoveAll(filepath.Join(d.dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// demoOwns knows the names of what a demo writes.
func demoOwns(name string) bool {
	for _, pattern := range []string{"peer-*", "cheat", "cheat.log", "run.toml", "demo.json", "done.json", "summary.json", "curve.*", lockName} {
		if ok, _ := filepath.Match(pattern, name); ok {
			return true
		}
	}
	return false
}

func (d *demo) save() error {
	raw, err := json.MarshalIndent(d.demoSettings, "", " ")
	if err != nil {
		return err
	}
	return ckpt.WriteAtomic(d.settingsPath(), func(w io.Writer) error { _, err := w.Write(raw); return err })
}

// say prints a line to people.
func (d *demo) say(format string, args ...any) {
	if !d.json {
		fmt.Fprintf(d.out, format+"\n", args...)
	}
}

// freePorts asks the system for loopback ports that are free now.
func freePorts(n int) ([]int, error) {
	var ports []int
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer l.Close() // all are held until the end, so that none comes twice
		ports = append(ports, l.Addr().(*net.TCPAddr).Port)
	}
	return ports, nil
}
