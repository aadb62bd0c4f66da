package ext

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"swarmrl/envs/envtest"
	"swarmrl/reward/sandbox"
)

// script is a child in Python that misbehaves on demand: difficulty chooses how.
const script = `
import json, sys, time, os
for line in sys.stdin:
    r = json.loads(line)
    if r["op"] == "spec":
        a = {"name": "doubling", "version": "1", "doc": "double a number", "difficulty": "how it misbehaves"}
    elif r["op"] == "task":
        d = r["difficulty"]
        if d == 0.125: os._exit(3)
        if d == 0.25: time.sleep(1000)
        if d == 0.375: print("not json", flush=True); continue
        if d == 0.625: print("x" * (9 << 20), flush=True); continue
        if d == 0.75: raise RuntimeError("a fault of the program")
        if d == 0.875: a = {"error": "no such task"}
        else: a = {"task": {"prompt": "Double %d." % r["seed"], "gold": str(2 * r["seed"])}}
    else:
        a = {"score": 1.0 if r["completion"].strip() == r["task"]["gold"] else 0.0}
    print(json.dumps(a), flush=True)
`

func openScript(t *testing.T, timeout time.Duration) *Env {
	t.Helper()
	if err := sandbox.Probe(); err != nil {
		t.Skipf("no sandbox here: %v", err)
	}
	const python = "/usr/bin/python3"
	target, err := filepath.EvalSymlinks(python)
	if err != nil {
		t.Skipf("no system Python: %v", err)
	}
	e, err := Open(Config{Command: []string{target, "-s", "-c", script}, ReadOnly: []string{target}, Timeout: timeout})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	return e
}

func TestProgramIsAnEnvironment(t *testing.T) {
	e := openScript(t, time.Minute)
	task, err := e.Task(1, 2, 0.5)
	if err != nil {
		t.Fatal(err)
	}
	if e.Grade(task, task.Gold).Value != 1 || e.Grade(task, "0").Value != 0 || e.Spec().Name != "ext/doubling" {
		t.Errorf("spec %+v, gold %v", e.Spec(), e.Grade(task, task.Gold))
	}
}

// The version follows the program's file, not its path.
func TestVersionHashesTheProgram(t *testing.T) {
	if err := sandbox.Probe(); err != nil {
		t.Skipf("no sandbox here: %v", err)
	}
	target, err := filepath.EvalSymlinks("/usr/bin/python3")
	if err != nil {
		t.Skipf("no system Python: %v", err)
	}
	versions := map[[32]byte]int{}
	for _, source := range []string{script, script, script + "# another\n"} {
		path := filepath.Join(t.TempDir(), "program.py")
		if err := os.WriteFile(path, []byte(source), 0o644); err != nil {
			t.Fatal(err)
		}
		e, err := Open(Config{Command: []string{target, "-s", path}, ReadOnly: []string{target, path}})
		if err != nil {
			t.Fatal(err)
		}
		versions[e.Spec().Version]++
		e.Close()
	}
	if len(versions) != 2 {
		t.Errorf("%d versions of two programs", len(versions))
	}
}

func TestFaultsCostOneCall(t *testing.T) {
	e := openScript(t, time.Minute)
	for difficulty, want := range map[float64]string{
		0.125: "ended before it answered", 0.375: "want a JSON object",
		0.625: "more than", 0.75: "a fault of the program", 0.875: "no such task",
	} {
		if _, err := e.Task(1, 2, difficulty); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("difficulty %v: error %v, want %q in it", difficulty, err, want)
		}
		if _, err := e.Task(1, 2, 0.5); err != nil {
			t.Errorf("after %q: %v", want, err)
		}
	}
}

// A program that hangs is ended in time, and the next call has a new one. On a slow machine that may need a second try.
func TestHangCostsOneCall(t *testing.T) {
	e := openScript(t, 3*time.Second)
	if _, err := e.Task(1, 2, 0.25); err == nil || !strings.Contains(err.Error(), "no answer within") {
		t.Errorf("a program that hangs: %v", err)
	}
	var err error
	for range 20 {
		if _, err = e.Task(1, 2, 0.5); err == nil {
			return
		}
	}
	t.Errorf("after a hang: %v", err)
}

func TestOpenFileRefusesBadFiles(t *testing.T) {
	for text, want := range map[string]string{
		`{"command": ["python"]}`:                   "absolute path",
		`{"command": ["/usr/bin/python3"], "x": 1}`: "unknown field",
		`{`: "EOF",
		`{"command": ["/x"], "read_only": ["relative"]}`:    "absolute path",
		`{"command": ["/x"], "read_only": ["/"]}`:           "below /",
		`{"command": ["/x"], "read_only": ["/nosuchpath"]}`: "no such file",
	} {
		if sandbox.Probe() != nil && strings.Contains(text, "read_only") {
			continue // the box is refused before its paths are looked at
		}
		path := filepath.Join(t.TempDir(), "x.env.json")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenFile(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q in it", text, err, want)
		}
	}
}

// The real reasoning-gym from PyPI, in the box, scored by itself.
func TestReasoningGym(t *testing.T) {
	if err := sandbox.Probe(); err != nil {
		t.Skipf("no sandbox here: %v", err)
	}
	venv, roots := reasoningGym(t)
	adapter := filepath.Join(venv, "swarmrl_adapter.py")
	if err := os.WriteFile(adapter, Adapter, 0o644); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "gym.env.json")
	raw, err := json.Marshal(Config{Command: []string{filepath.Join(venv, "bin", "python"), adapter, "reasoning_gym", "chain_sum"}, ReadOnly: roots})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	e, err := OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	for _, f := range envtest.Check(e, envtest.Config{Tasks: 10, Slow: 30 * time.Second}) {
		if f.Err != "" && !strings.Contains(f.Check, "adversarial") && !strings.Contains(f.Check, "garbage") {
			t.Errorf("%s: %s", f.Check, f.Err) // the library's own partial credit is not ours to mend
		}
	}
}

// reasoningGym installs the package once into the user's cache, and gives the environment and what
// must be readable for it.
func reasoningGym(t *testing.T) (venv string, roots []string) {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("Python is missing: reasoning-gym cannot run")
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skipf("no cache folder: %v", err)
	}
	venv = filepath.Join(cache, "swarmrl-test", "reasoning-gym-0.1.25")
	pip := filepath.Join(venv, "bin", "pip")
	if _, err := os.Stat(filepath.Join(venv, "ready")); err != nil {
		for _, argv := range [][]string{{python, "-m", "venv", "--clear", venv}, {pip, "install", "-q", "reasoning-gym==0.1.25"}} {
			if out, err := exec.Command(argv[0], argv[1:]...).CombinedOutput(); err != nil {
				t.Skipf("reasoning-gym cannot be installed here: %v: %.300s", err, out)
			}
		}
		if err := os.WriteFile(filepath.Join(venv, "ready"), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	base, err := exec.Command(filepath.Join(venv, "bin", "python"), "-c", "import sys; print(sys.base_prefix)").Output()
	if err != nil {
		t.Fatal(err)
	}
	roots = []string{venv}
	if prefix := strings.TrimSpace(string(base)); prefix != "/usr" {
		return venv, append(roots, prefix)
	}
	target, err := filepath.EvalSymlinks(filepath.Join(venv, "bin", "python"))
	if err != nil {
		t.Fatal(err)
	}
	return venv, append(roots, target)
}
