package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// rate is an amount per second by the clock and per second of CPU time.
type rate struct{ wall, cpu float64 }

// measureOurs runs one Go benchmark and reads its metrics.
func measureOurs(c *contest, threads int) (rate, error) {
	name := fmt.Sprintf(c.bench, threads)
	pattern := "^" + strings.ReplaceAll(name, "/", "$/^") + "$"
	out, err := exec.Command("go", "test", "-run", "^$", "-bench", pattern, "-benchtime", "2s", c.pkg).CombinedOutput()
	if err != nil {
		return rate{}, fmt.Errorf("go test %s: %w\n%s", c.pkg, err, out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.HasPrefix(line, "Benchmark") {
			return parseBenchmark(line, c.unit)
		}
	}
	return rate{}, fmt.Errorf("no benchmark %s in %s", name, c.pkg)
}

// parseBenchmark reads the values of unit/s and unit/cpu-s from a line of go test.
func parseBenchmark(line, unit string) (rate, error) {
	var r rate
	fields := strings.Fields(line)
	for i := 1; i < len(fields); i++ {
		v, err := strconv.ParseFloat(fields[i-1], 64)
		switch {
		case fields[i] == unit+"/s" && err == nil:
			r.wall = v
		case fields[i] == unit+"/cpu-s" && err == nil:
			r.cpu = v
		}
	}
	if r.wall == 0 || r.cpu == 0 {
		return rate{}, fmt.Errorf("no %s/s and %s/cpu-s in %q", unit, unit, line)
	}
	return r, nil
}

var errNoRival = errors.New("not here")

// measure runs the script and reads the median of its figure.
func (v *rival) measure(dir string, threads int) (rate, error) {
	python := os.Getenv("PYTHON")
	if python == "" {
		python = "python3"
	}
	if _, err := os.Stat(filepath.Join(dir, v.args[0])); err != nil {
		return rate{}, errNoRival
	}
	if exec.Command(python, "-c", "import numpy, torch").Run() != nil {
		return rate{}, fmt.Errorf("%w: %s has no numpy and torch", errNoRival, python)
	}
	cmd := exec.Command(python, append(append([]string(nil), v.args...), "--threads", strconv.Itoa(threads))...)
	cmd.Dir = dir
	var failure bytes.Buffer
	cmd.Stderr = &failure
	out, err := cmd.Output()
	if err != nil {
		return rate{}, fmt.Errorf("%w: %s: %w: %s", errNoRival, v.args[0], err, lastLine(failure.Bytes()))
	}
	return parseRival(out, v.path)
}

func lastLine(text []byte) []byte {
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	return lines[len(lines)-1]
}

// parseRival reads {"per_s": {"median": …}, "per_cpu_s": {"median": …}} at the path.
func parseRival(out []byte, path []string) (rate, error) {
	raw := json.RawMessage(out)
	for _, key := range path {
		var object map[string]json.RawMessage
		if err := json.Unmarshal(raw, &object); err != nil || object[key] == nil {
			return rate{}, fmt.Errorf("no %s in %.80q", strings.Join(path, "."), out)
		}
		raw = object[key]
	}
	var figure struct {
		PerS struct {
			Median float64 `json:"median"`
		} `json:"per_s"`
		PerCPU struct {
			Median float64 `json:"median"`
		} `json:"per_cpu_s"`
	}
	if err := json.Unmarshal(raw, &figure); err != nil {
		return rate{}, err
	}
	if figure.PerS.Median <= 0 || figure.PerCPU.Median <= 0 {
		return rate{}, fmt.Errorf("no medians in %.80q", raw)
	}
	return rate{figure.PerS.Median, figure.PerCPU.Median}, nil
}
