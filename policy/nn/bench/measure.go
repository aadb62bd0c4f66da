package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// rate is an amount per second by the clock and per second of CPU time, 0 where it is not known.
type rate struct{ wall, cpu float64 }

// hall is where contests are held.
type hall struct {
	scripts string
	dir     string            // our own, for test binaries
	model   string            // where 1 GB files are kept
	binary  map[string]string // test binaries by package
	printed map[string][]byte // what scripts have printed, by their arguments
}

func openHall(scripts string) (*hall, error) {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	h := &hall{
		scripts: scripts, dir: dir, model: os.Getenv("SWARM_BENCH_MODEL"),
		binary: map[string]string{}, printed: map[string][]byte{},
	}
	if h.model == "" {
		h.model = filepath.Join(dir, "model")
	}
	return h, nil
}

func (h *hall) close() { os.RemoveAll(h.dir) }

// ours runs one Go benchmark and reads its rates.
func (h *hall) ours(c *contest, threads int) (rate, error) {
	m, err := h.metrics(c, threads)
	if err != nil {
		return rate{}, err
	}
	r := rate{m[c.unit+"/s"], m[c.unit+"/cpu-s"]}
	if r.wall == 0 {
		return rate{}, fmt.Errorf("%s reports no %s/s", c.bench, c.unit)
	}
	return r, nil
}

// metrics runs one Go benchmark and gives what it reports.
func (h *hall) metrics(c *contest, threads int) (map[string]float64, error) {
	test, err := h.compile(c.pkg)
	if err != nil {
		return nil, err
	}
	name := c.bench
	if strings.Contains(name, "%d") {
		name = fmt.Sprintf(name, threads)
	}
	pattern := "^" + strings.ReplaceAll(name, "/", "$/^") + "$"
	cmd := exec.Command(test, "-test.run", "^$", "-test.bench", pattern, "-test.benchtime", "2s")
	cmd.Dir = c.pkg
	cmd.Env = append(os.Environ(), "SWARM_BENCH_MODEL="+h.model)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", name, err, out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.HasPrefix(line, "Benchmark") {
			return parseBenchmark(line), nil
		}
	}
	return nil, fmt.Errorf("no benchmark %s in %s", name, c.pkg)
}

// compile gives the package's test binary.
func (h *hall) compile(pkg string) (string, error) {
	if test := h.binary[pkg]; test != "" {
		return test, nil
	}
	test := filepath.Join(h.dir, strings.ReplaceAll(strings.Trim(pkg, "./"), "/", "_")+".test")
	if out, err := exec.Command("go", "test", "-c", "-o", test, pkg).CombinedOutput(); err != nil {
		return "", fmt.Errorf("go test -c %s: %w\n%s", pkg, err, out)
	}
	h.binary[pkg] = test
	return test, nil
}

// parseBenchmark reads the values of a line of go test by their units.
func parseBenchmark(line string) map[string]float64 {
	m := map[string]float64{}
	fields := strings.Fields(line)
	for i := 2; i+1 < len(fields); i += 2 {
		if v, err := strconv.ParseFloat(fields[i], 64); err == nil {
			m[fields[i+1]] = v
		}
	}
	return m
}

var errNoRival = errors.New("not here")

// python is the interpreter that runs the rivals.
func python() string {
	return cmp.Or(os.Getenv("SWARM_PYTHON"), os.Getenv("PYTHON"), "python3")
}

// theirs runs the script, unless it has run already, and reads the median of its figure.
func (h *hall) theirs(v *rival, threads int) (rate, error) {
	args := append(append([]string(nil), v.args...), "--threads", strconv.Itoa(threads))
	if v.args[0] == "llama_cpp.py" {
		more, err := h.llama()
		if err != nil {
			return rate{}, err
		}
		args = append(args, more...)
	}
	key := strings.Join(args, " ")
	out, ok := h.printed[key]
	if !ok {
		var err error
		if out, err = h.script(python(), args...); err != nil {
			return rate{}, err
		}
		h.printed[key] = out
	}
	return parseRival(out, v.path)
}

// llama gives the arguments that name llama.cpp's programs and a model in its format.
func (h *hall) llama() ([]string, error) {
	dir := os.Getenv("SWARM_LLAMA")
	if dir == "" {
		return nil, fmt.Errorf("%w: SWARM_LLAMA names no folder of llama.cpp's programs", errNoRival)
	}
	model := filepath.Join(h.model, "model.gguf")
	if _, err := os.Stat(model); err != nil {
		gguf := cmp.Or(os.Getenv("SWARM_GGUF_PYTHON"), python())
		if _, err := h.script(gguf, "gguf_random.py", model); err != nil {
			return nil, err
		}
	}
	return []string{
		"--bench", filepath.Join(dir, "llama-bench"),
		"--batched", filepath.Join(dir, "llama-batched-bench"), "--model", model,
	}, nil
}

// script gives what a script prints.
func (h *hall) script(python string, args ...string) ([]byte, error) {
	if _, err := os.Stat(filepath.Join(h.scripts, args[0])); err != nil {
		return nil, fmt.Errorf("%w: no %s", errNoRival, args[0])
	}
	cmd := exec.Command(python, args...)
	cmd.Dir = h.scripts
	cmd.Env = append(os.Environ(), "TOKENIZERS_PARALLELISM=false", "TRANSFORMERS_VERBOSITY=error",
		"HF_HUB_OFFLINE=1", "PYTHONDONTWRITEBYTECODE=1")
	var failure bytes.Buffer
	cmd.Stderr = &failure
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w: %.200s", errNoRival, args[0], err, lastLine(failure.Bytes()))
	}
	return out, nil
}

func lastLine(text []byte) []byte {
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	return lines[len(lines)-1]
}

// parseRival reads the figure at the path: {"per_s": {"median": …}, "per_cpu_s": {"median": …}}, {"median": …},
// or a number.
func parseRival(out []byte, path []string) (rate, error) {
	raw := json.RawMessage(out)
	for _, key := range path {
		var object map[string]json.RawMessage
		if err := json.Unmarshal(raw, &object); err != nil || object[key] == nil {
			return rate{}, fmt.Errorf("no %s in %.80q", strings.Join(path, "."), out)
		}
		raw = object[key]
	}
	type spread struct {
		Median float64 `json:"median"`
	}
	var found struct {
		spread
		PerS   spread `json:"per_s"`
		PerCPU spread `json:"per_cpu_s"`
	}
	var number float64
	if json.Unmarshal(raw, &number) != nil {
		if err := json.Unmarshal(raw, &found); err != nil {
			return rate{}, err
		}
	}
	r := rate{max(number, found.Median, found.PerS.Median), found.PerCPU.Median}
	if r.wall <= 0 {
		return rate{}, fmt.Errorf("no median in %.80q", raw)
	}
	return r, nil
}
