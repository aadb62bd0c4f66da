package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/policy/nn"
	"swarmrl/reward/sandbox"
)

// doctorOptions are the flags of `swarm doctor`.
type doctorOptions struct {
	data, model, rpc string
	ports            []int
	json             bool
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
✗ stops a node. Exit code 1 if anything is ✗.`,
		Example: `  swarm doctor
  swarm doctor --model models/Qwen2.5-0.5B --rpc http://127.0.0.1:8545
  swarm doctor --json | jq 'select(.ok | not)'`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd.Context(), cmd.OutOrStdout()) },
	}
	f := cmd.Flags()
	f.StringVar(&o.data, "data", defaultDataDir(), "the node's data directory")
	f.StringVar(&o.model, "model", tinyName, `model that the node is to run, or "tiny"`)
	f.StringVar(&o.rpc, "rpc", "", "the chain's JSON-RPC URL; empty: the embedded chain")
	f.IntSliceVar(&o.ports, "port", []int{4001}, "ports that the node is to listen on")
	f.BoolVar(&o.json, "json", false, "print one JSON object per check")
	return cmd
}

// defaultDataDir is where a node keeps its things unless told otherwise.
func defaultDataDir() string {
	if dir, err := os.UserConfigDir(); err == nil {
		return filepath.Join(dir, "swarmrl")
	}
	return "swarmrl"
}

func (o *doctorOptions) run(ctx context.Context, out io.Writer) error {
	checks := []func(context.Context) diagnosis{
		o.processor, o.memory, o.disk, o.clock, o.portsFree, o.reachable, o.sandbox, o.python, o.gpu, o.chain, o.keystore,
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
	const node = 300 << 20
	if name == tinyName {
		return node, nil
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
	return node + bytes/2*18, nil
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
	d := diagnosis{Check: "disk", Cure: "choose a data directory that can be written and has 2 GiB free: --data DIR"}
	if err := os.MkdirAll(o.data, 0o700); err != nil {
		d.Found = err.Error()
		return d
	}
	f, err := os.CreateTemp(o.data, "doctor")
	if err != nil {
		d.Found = err.Error()
		return d
	}
	f.Close()
	os.Remove(f.Name())
	free, known := freeDisk(o.data)
	if !known {
		d.OK, d.Found = true, o.data+" can be written; free space is not known on this system"
		return d
	}
	d.Found = fmt.Sprintf("%s can be written, %s free", o.data, sizeText(free))
	d.OK = free >= 2<<30
	return d
}

// clock compares with the chain's head, if there is one to ask.
func (o *doctorOptions) clock(ctx context.Context) diagnosis {
	d := diagnosis{Check: "clock", OK: true, Found: time.Now().UTC().Format("2006-01-02 15:04:05 UTC")}
	if o.rpc == "" {
		return d
	}
	head, err := headTime(ctx, o.rpc)
	if err != nil {
		return d // the chain check says what is wrong there
	}
	off := time.Since(head)
	d.Found += fmt.Sprintf(", %v after the chain's head", off.Round(time.Second))
	if off < -15*time.Second || off > 5*time.Minute {
		d.OK = false
		d.Cure = "set the clock (timedatectl set-ntp true), or look whether the chain has stopped; rounds follow the chain's time"
	}
	return d
}

func (o *doctorOptions) portsFree(context.Context) diagnosis {
	d := diagnosis{Check: "ports", OK: true}
	for _, p := range o.ports {
		address := fmt.Sprintf(":%d", p)
		l, err := net.Listen("tcp", address)
		if err != nil {
			d.OK, d.Found = false, fmt.Sprintf("TCP %d: %v", p, err)
			d.Cure = "end the program that holds it, or choose another with swarm node --listen"
			return d
		}
		l.Close()
		u, err := net.ListenPacket("udp", address)
		if err != nil {
			d.OK, d.Found = false, fmt.Sprintf("UDP %d (QUIC): %v", p, err)
			d.Cure = "end the program that holds it, or choose another with swarm node --listen"
			return d
		}
		u.Close()
	}
	d.Found = fmt.Sprintf("%v free for TCP and UDP", o.ports)
	return d
}

// reachable looks whether this machine has a public address of its own. Behind a router the node
// asks for a port mapping and punches holes, which only the running node can try.
func (o *doctorOptions) reachable(context.Context) diagnosis {
	d := diagnosis{Check: "network"}
	addresses, err := net.InterfaceAddrs()
	if err != nil {
		d.Found, d.Cure = err.Error(), "check the network interfaces"
		return d
	}
	private := 0
	for _, a := range addresses {
		ip, _, err := net.ParseCIDR(a.String())
		switch {
		case err != nil || ip.IsLoopback() || ip.IsLinkLocalUnicast():
		case ip.IsPrivate() || ip.To4() != nil && ip.To4()[0] == 100 && ip.To4()[1]&0xC0 == 64:
			private++
		default:
			d.OK, d.Found = true, "has a public address, "+ip.String()
			return d
		}
	}
	d.Warn = true
	if private == 0 {
		d.Found, d.Cure = "only loopback: peers on this machine alone", "connect to a network to join others"
		return d
	}
	d.Found = "behind a router (private addresses only)"
	d.Cure = "forward the node's port for TCP and UDP; without it the node tries UPnP, hole punching and relays, and swarm status says what came of it"
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

func (o *doctorOptions) chain(ctx context.Context) diagnosis {
	if o.rpc == "" {
		return diagnosis{Check: "chain", OK: true, Found: "embedded: this node or the run's coordinator keeps it"}
	}
	head, err := headTime(ctx, o.rpc)
	if err != nil {
		return diagnosis{Check: "chain", Found: err.Error(), Cure: "check the URL, and that the chain's node runs: swarm chain status --rpc URL"}
	}
	return diagnosis{Check: "chain", OK: true, Found: o.rpc + ", head of " + head.UTC().Format("15:04:05")}
}

// headTime asks a JSON-RPC endpoint for its newest block's time.
func headTime(ctx context.Context, url string) (time.Time, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber","params":["latest",false]}`)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, body)
	if err != nil {
		return time.Time{}, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return time.Time{}, err
	}
	defer resp.Body.Close()
	var answer struct {
		Result *struct{ Timestamp string }
		Error  *struct{ Message string }
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, 1<<20)).Decode(&answer); err != nil {
		return time.Time{}, fmt.Errorf("%s is no JSON-RPC endpoint: %w", url, err)
	}
	if answer.Error != nil {
		return time.Time{}, errors.New(answer.Error.Message)
	}
	var seconds int64
	if answer.Result == nil {
		return time.Time{}, fmt.Errorf("%s knows no block", url)
	}
	if _, err := fmt.Sscanf(answer.Result.Timestamp, "0x%x", &seconds); err != nil {
		return time.Time{}, fmt.Errorf("block time %q: %w", answer.Result.Timestamp, err)
	}
	return time.Unix(seconds, 0), nil
}

// keystore looks at the node's key file: there, and for its owner's eyes only.
func (o *doctorOptions) keystore(context.Context) diagnosis {
	d := diagnosis{Check: "key", OK: true, Found: "none yet; swarm init or the first swarm node makes one"}
	files, err := filepath.Glob(filepath.Join(o.data, "*key*"))
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
