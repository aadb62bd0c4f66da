package rollout

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
)

// halfShape is that of Qwen2.5-0.5B.
var halfShape = model.Config{
	Arch: model.Qwen2, Hidden: 896, Layers: 24, Heads: 14, KVHeads: 2, HeadDim: 64, Intermediate: 4864, Vocab: 151936,
	Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 1e6}, Tied: true, Pad: -1,
}

// halfModel gives a checkpoint of half a billion random weights, 1 GB. $SWARM_BENCH_MODEL names a folder where it stays
// for the next time.
func halfModel(b *testing.B) string {
	b.Helper()
	dir := os.Getenv("SWARM_BENCH_MODEL")
	if dir == "" {
		dir = b.TempDir()
	}
	weights := filepath.Join(dir, "model.safetensors")
	if _, err := os.Stat(weights); err == nil {
		return dir
	}
	config, err := json.Marshal(&halfShape)
	if err == nil {
		err = os.MkdirAll(dir, 0o755)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, model.ConfigName), config, 0o644)
	}
	if err == nil {
		err = ckpt.WriteSafetensors(weights, halfTensors(), nil)
	}
	if err != nil {
		b.Fatal(err)
	}
	return dir
}

// halfTensors has matrices uniform in ±2⁻⁵, norms of 1, biases of 0.
func halfTensors() []ckpt.Tensor {
	var out []ckpt.Tensor
	state := uint64(1)
	for _, p := range halfShape.Tensors() {
		n := 1
		for _, d := range p.Shape {
			n *= d
		}
		data := make([]byte, 2*n)
		for i := range n {
			x := uint16(0)
			switch {
			case len(p.Shape) > 1:
				state = state*6364136223846793005 + 1442695040888963407
				x = nn.BF16FromF32((float32(state>>40)/(1<<24) - 0.5) / 16)
			case strings.HasSuffix(p.Name, "norm.weight"):
				x = nn.BF16FromF32(1)
			}
			data[2*i], data[2*i+1] = byte(x), byte(x>>8)
		}
		out = append(out, ckpt.Tensor{Name: p.Name, DType: ckpt.BF16, Shape: p.Shape, Data: data})
	}
	return out
}

// BenchmarkHalf decodes 32 tokens of some sequences, and reads a prompt of 256, with half a billion bf16 weights.
func BenchmarkHalf(b *testing.B) {
	dir := halfModel(b)
	for _, threads := range []int{1, 2} {
		pool := nn.NewPool(threads)
		m, err := model.Load(dir, model.Options{Pool: pool})
		if err != nil {
			b.Fatal(err)
		}
		for _, n := range []int{1, 8} {
			b.Run(fmt.Sprintf("decode=%d/threads=%d", n, threads), func(b *testing.B) { benchDecode(b, m, n) })
		}
		b.Run(fmt.Sprintf("prefill=256/threads=%d", threads), func(b *testing.B) { benchPrefill(b, m, 256) })
		pool.Close()
	}
}

func benchDecode(b *testing.B, m *model.Model, n int) {
	const tokens = 32
	var reqs []Request
	for i := range n {
		reqs = append(reqs, Request{Prompt: []int32{int32(i)}, Seed: uint64(i), MaxNew: tokens})
	}
	cpu := cpuTime(b)
	for b.Loop() {
		if _, err := Generate(context.Background(), &policy.Policy{Model: m}, reqs, Sampling{Temperature: 1}, Options{}); err != nil {
			b.Fatal(err)
		}
	}
	report(b, cpu, float64(b.N*n*tokens), "tokens")
}

func benchPrefill(b *testing.B, m *model.Model, n int) {
	prompt := make([]int32, n)
	for i := range prompt {
		prompt[i] = int32(i * 31)
	}
	logits := make([]float32, m.Config.Vocab)
	cpu := cpuTime(b)
	for b.Loop() {
		d := m.NewDecoder()
		h, err := d.Step([]model.Feed{{Seq: d.NewSequence(), Tokens: prompt}})
		if err != nil {
			b.Fatal(err)
		}
		if err := d.Logits(logits, h, 1); err != nil {
			b.Fatal(err)
		}
	}
	report(b, cpu, float64(b.N*n), "tokens")
	layers := float64(m.Config.Weights() - m.Config.Vocab*m.Config.Hidden)
	b.ReportMetric(2*layers*float64(b.N*n)/(cpuTime(b)-cpu).Seconds()/1e9, "GFLOP/cpu-s")
}

const halfChild = "SWARM_BENCH_FIRST_TOKEN"

// BenchmarkFirstToken starts a process that loads the checkpoint and gives one token, and compares it with reading the
// file once: from the disk, since the file is dropped from the cache before each, and again from the cache. rss/file is
// the process's peak over the size of the file.
func BenchmarkFirstToken(b *testing.B) {
	if dir := os.Getenv(halfChild); dir != "" {
		firstToken(b, dir)
		return
	}
	dir := halfModel(b)
	weights := filepath.Join(dir, "model.safetensors")
	size := 0.0
	var cold, warm, coldRead, warmRead time.Duration
	var rss float64
	for b.Loop() {
		size = dropCache(b, weights)
		coldRead = readOnce(b, weights)
		dropCache(b, weights)
		cold, _ = runChild(b, dir)
		warmRead = readOnce(b, weights)
		warm, rss = runChild(b, dir)
	}
	b.ReportMetric(cold.Seconds(), "cold-s")
	b.ReportMetric(coldRead.Seconds(), "cold-read-s")
	b.ReportMetric(warm.Seconds(), "warm-s")
	b.ReportMetric(warmRead.Seconds(), "warm-read-s")
	b.ReportMetric(rss/size, "rss/file")
}

func firstToken(b *testing.B, dir string) {
	pool := nn.NewPool(0)
	m, err := model.Load(dir, model.Options{Pool: pool, Stay: true})
	if err != nil {
		b.Fatal(err)
	}
	reqs := []Request{{Prompt: []int32{1, 2, 3}, MaxNew: 1}}
	if _, err := Generate(context.Background(), &policy.Policy{Model: m}, reqs, Sampling{}, Options{}); err != nil {
		b.Fatal(err)
	}
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	fmt.Println("VmHWM", strings.TrimSpace(strings.Split(rest, "kB")[0]))
	os.Exit(0)
}

// runChild gives the time until the first token of a new process, and its peak memory in bytes.
func runChild(b *testing.B, dir string) (time.Duration, float64) {
	b.Helper()
	cmd := exec.Command(os.Args[0], "-test.run", "^$", "-test.bench", "FirstToken", "-test.benchtime", "1x")
	cmd.Env = append(os.Environ(), halfChild+"="+dir)
	begin := time.Now()
	out, err := cmd.CombinedOutput()
	took := time.Since(begin)
	if err != nil {
		b.Fatalf("%v: %s", err, out)
	}
	_, rest, _ := strings.Cut(string(out), "VmHWM")
	var kib float64
	if _, err := fmt.Sscan(rest, &kib); err != nil {
		b.Fatalf("%v: %s", err, out)
	}
	return took, kib * 1024
}

// dropCache lets the system forget what it holds of a file, and gives the file's size.
func dropCache(b *testing.B, name string) float64 {
	b.Helper()
	f, err := os.Open(name)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err == nil {
		err = f.Sync()
	}
	if err == nil {
		err = unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED)
	}
	if err != nil {
		b.Fatal(err)
	}
	return float64(info.Size())
}

func readOnce(b *testing.B, name string) time.Duration {
	b.Helper()
	f, err := os.Open(name)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	begin, buf := time.Now(), make([]byte, 4<<20)
	for err == nil {
		_, err = f.Read(buf)
	}
	if err != io.EOF {
		b.Fatal(err)
	}
	return time.Since(begin)
}
