package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/policy/nn"
	"swarmrl/reward/sandbox"
	"swarmrl/swarm/node"
)

// doctorOptions are the flags of `swarm doctor`.
type doctorOptions struct {
	dir, model, chain string
	ports             []int
	json              bool

	status  *node.Status  // of the node that runs in dir; nil: none runs
	network *node.Network // as it sees it
}

// diagnosis is the outcome of one check: OK, or a fault with its cure. A warning is a fault that a
// node can live with.
type diagnosis struct {
	Check string `json:"check"`
	OK    bool   `json:"ok"`
	Warn  bool   `json:"warning,omitempty"`
	Found string `json:"found"`
	Cure  string `json:"cure,omitempty"`
}

func newDoctorCommand() *cobra.Command {
	var o doctorOptions
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check this machine: processor, memory, disk, clock, ports, sandbox, chain, keys",
		Long: `Check whether this machine can take part, and say how to mend what is wrong. ✓ is good, ! works but less well,
✗ stops a node. Exit code 1 if anything is ✗. Model, ports and chain are those of node.toml in the data directory, unless
flags name others. While a node runs there, it is asked whether peers reach it and how its clock stands to theirs.`,
		Example: `  swarm doctor
  swarm doctor --model models/Qwen2.5-0.5B --chain http://127.0.0.1:8545
  swarm doctor --json | jq 'select(.ok | not)'`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd) },
	}
	f := cmd.Flags()
	f.StringVar(&o.dir, "dir", defaultDir(), "the node's data directory")
	f.StringVar(&o.model, "model", "", `model that the node is to run, or "tiny"`)
	f.StringVar(&o.chain, "chain", "", "URL of the parent chain; empty: the run's, or the embedded chain")
	f.IntSliceVar(&o.ports, "port", nil, "ports that the node is to listen on")
	f.BoolVar(&o.json, "json", false, "print one JSON object per check")
	return cmd
}

func (o *doctorOptions) run(cmd *cobra.Command) error {
	ctx, out := cmd.Context(), cmd.OutOrStdout()
	o.askNode(ctx)
	checks := []func(context.Context) diagnosis{
		func(context.Context) diagnosis { return o.settings(cmd) },
		o.processor, o.memory, o.disk, o.clock, o.portsFree, o.reachable, o.sandbox, o.python, o.gpu, o.chainUp, o.keystore,
	}
	bad := 0
	for _, check := range checks {
		d := check(ctx)
		if !d.OK && !d.Warn {
			bad++
		}
		if err := d.print(out, o.json); err != nil {
			return err
		}
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d checks need you", bad, len(checks))
	}
	return nil
}

func (d diagnosis) print(out io.Writer, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(out).Encode(d)
	}
	mark := "✗"
	switch {
	case d.OK:
		mark = "✓"
	case d.Warn:
		mark = "!"
	}
	text := fmt.Sprintf("%s %-10s %s\n", mark, d.Check, d.Found)
	if !d.OK {
		text += fmt.Sprintf("  %-10s → %s\n", "", d.Cure)
	}
	_, err := io.WriteString(out, text)
	return err
}

func (o *doctorOptions) processor(context.Context) diagnosis {
	kernels := nn.Kernels()
	d := diagnosis{Check: "processor", OK: true, Found: fmt.Sprintf("%d threads, kernels %s", runtime.NumCPU(), strings.Join(kernels, ", "))}
	if len(kernels) < 2 {
		d.OK, d.Warn = false, true
		d.Cure = "no vector kernels on this processor: results are the same, but some twenty times slower; AVX2 or AVX-512 would help"
	}
	return d
}

func (o *doctorOptions) memory(context.Context) diagnosis {
	d := diagnosis{Check: "memory"}
	need, err := modelMemory(o.model)
	if err != nil {
		d.Found, d.Cure = err.Error(), "give --model a directory with config.json and safetensors files"
		return d
	}
	free, known := freeMemory()
	d.Found = fmt.Sprintf("%s needs about %s to train", o.model, sizeText(need))
	if !known {
		d.OK = true
		d.Found += "; free memory is not known on this system"
		return d
	}
	d.Found += ", " + sizeText(free) + " are free"
	d.OK = free >= need
	d.Cure = "choose a smaller model, LoRA, or the role generate (which needs a ninth of it)"
	return d
}

// modelMemory is what full training of a model takes: 18 bytes a parameter, 300 MB for the node.
func modelMemory(name string) (int64, error) {
	const base = 300 << 20
	if name == tinyName {
		return base, nil
	}
	files, err := filepath.Glob(filepath.Join(name, "*.safetensors"))
	if err != nil {
		return 0, err
	}
	if len(files) == 0 {
		return 0, fmt.Errorf("no safetensors files in %s", name)
	}
	var bytes int64
	for _, f := range files {
		info, err := os.Stat(f)
		if err != nil {
			return 0, err
		}
		bytes += info.Size()
	}
	return base + bytes/2*18, nil
}

// freeMemory reads what Linux calls available.
func freeMemory() (int64, bool) {
	raw, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return 0, false
	}
	for line := range strings.Lines(string(raw)) {
		var kB int64
		if n, _ := fmt.Sscanf(line, "MemAvailable: %d kB", &kB); n == 1 {
			return kB << 10, true
		}
	}
	return 0, false
}

func sizeText(n int64) string {
	if n >= 1<<30 {
		return fmt.Sprintf("%.1f GiB", float64(n)/(1<<30))
	}
	return fmt.Sprintf("%d MiB", n>>20)
}

func (o *doctorOptions) disk(context.Context) diagnosis {
	d := diagnosis{Check: "disk", Cure: "choose a data directory that can be written and has 2 GiB free: --dir DIR"}
	if err := os.MkdirAll(o.dir, 0o700); err != nil {
		d.Found = err.Error()
		return d
	}
	f, err := os.CreateTemp(o.dir, "doctor")
	if err != nil {
		d.Found = err.Error()
		return d
	}
	f.Close()
	os.Remove(f.Name())
	free, known := freeDisk(o.dir)
	if !known {
		d.OK, d.Found = true, o.dir+" can be written; free space is not known on this system"
		return d
	}
	d.Found = fmt.Sprintf("%s can be written, %s free", o.dir, sizeText(free))
	d.OK = free >= 2<<30
	return d
}

func (o *doctorOptions) sandbox(context.Context) diagnosis {
	d := diagnosis{Check: "sandbox", OK: true, Found: "bubblewrap and user namespaces work"}
	if err := sandbox.Probe(); err != nil {
		return diagnosis{
			Check: "sandbox", Warn: true, Found: err.Error(),
			Cure: "environments that run Python programs stay off until then; all others work",
		}
	}
	return d
}

func (o *doctorOptions) python(context.Context) diagnosis {
	d := diagnosis{Check: "python", OK: true, Found: "/usr/bin/python3, for environments that run Python programs"}
	if _, err := os.Stat("/usr/bin/python3"); err != nil {
		return diagnosis{
			Check: "python", Warn: true, Found: "no /usr/bin/python3",
			Cure: "install python3 if you want environments that run Python programs; nothing else needs it",
		}
	}
	return d
}

func (o *doctorOptions) gpu(ctx context.Context) diagnosis {
	d := diagnosis{Check: "gpu", OK: true, Found: "none; this build computes on the processor"}
	if path, err := exec.LookPath("nvidia-smi"); err == nil {
		ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
		defer cancel()
		if out, err := exec.CommandContext(ctx, path, "--query-gpu=name", "--format=csv,noheader").Output(); err == nil {
			d.Found = strings.TrimSpace(string(out)) + "; this build computes on the processor"
		}
	}
	return d
}

// keystore looks at the node's key file: there, and for its owner's eyes only.
func (o *doctorOptions) keystore(context.Context) diagnosis {
	d := diagnosis{Check: "key", OK: true, Found: "none yet; swarm init or the first swarm node makes one"}
	files, err := filepath.Glob(filepath.Join(o.dir, "*key*"))
	if err != nil || len(files) == 0 {
		return d
	}
	for _, f := range files {
		info, err := os.Stat(f)
		if err != nil {
			return diagnosis{Check: "key", Found: err.Error(), Cure: "give this user the right to read it"}
		}
		if runtime.GOOS != "windows" && !info.IsDir() && info.Mode().Perm()&0o077 != 0 {
			return diagnosis{Check: "key", Found: fmt.Sprintf("%s can be read by others (%v)", f, info.Mode().Perm()), Cure: "chmod 600 " + f}
		}
	}
	d.Found = files[0]
	return d
}
