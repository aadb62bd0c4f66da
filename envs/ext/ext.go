// Package ext runs environments written in other languages: a child process that speaks JSON lines
// over standard input and output, in the same box as any untrusted program (reward/sandbox.Command).
//
// The child answers one request line with one line:
//
//	{"op": "spec"}
//	    {"name": "…", "version": "…", "doc": "…", "difficulty": "…"}
//	{"op": "task", "seed": 1, "index": 2, "difficulty": 0.5}
//	    {"task": {"prompt": "…", "gold": "…", …}}           see envs.DecodeTask
//	{"op": "score", "task": {…}, "completion": "…"}
//	    {"score": 1.0} or {"score": {"value": …, "reason": "…", "answer": "…"}}
//	a fault
//	    {"error": "…"}
//
// A child that crashes, hangs or writes garbage costs that one call, which says so; the next call
// starts a fresh child. adapter.py serves a reasoning_gym data set or a verifiers environment:
//
//	{"command": ["/venv/bin/python", "/venv/adapter.py", "reasoning_gym", "chain_sum"], "read_only": ["/venv"]}
//
// in a file NAME.env.json is all that such an environment needs. An environment of this kind is only
// as reproducible as its program; peers that grade each other must run the same one.
package ext

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	_ "embed"

	"swarmrl/envs"
	"swarmrl/reward/sandbox"
)

// Adapter is the Python program that serves reasoning_gym and verifiers environments.
//
//go:embed adapter.py
var Adapter []byte

// Config says how to run the child.
type Config struct {
	Command  []string      `json:"command"`   // program and arguments; the program is an absolute path
	ReadOnly []string      `json:"read_only"` // absolute paths that it may read, beside the system's libraries
	Timeout  time.Duration `json:"-"`         // for one answer; zero means 20 s
	Memory   int64         `json:"memory"`    // bytes of address space; zero means 2 GiB
}

// Open starts the child, asks for its spec and gives it as an Env named ext/ and what it calls
// itself. Close it when done.
func Open(c Config) (*Env, error) {
	if c.Timeout == 0 {
		c.Timeout = 20 * time.Second
	}
	if c.Memory == 0 {
		c.Memory = 2 << 30
	}
	e := &Env{config: c}
	out, err := e.ask(map[string]any{"op": "spec"})
	if err != nil {
		return nil, err
	}
	if err := e.describe(out); err != nil {
		e.Close()
		return nil, err
	}
	return e, nil
}

// OpenFile opens the environment that a NAME.env.json describes.
func OpenFile(path string) (*Env, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	d := json.NewDecoder(strings.NewReader(string(raw)))
	d.DisallowUnknownFields()
	var c Config
	if err := d.Decode(&c); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	e, err := Open(c)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return e, nil
}

// Env is a running environment. Safe for concurrent use; calls take turns.
type Env struct {
	config Config
	spec   envs.Spec

	mu     sync.Mutex
	child  *child
	closed bool
}

var goodName = regexp.MustCompile(`^[a-z0-9][a-z0-9_.-]{0,47}$`)

// describe reads the spec. The version binds what the child declares, the arguments of the command that
// runs it, with the content of those that are files, and the code of ours that grades with it.
func (e *Env) describe(out *answer) error {
	if !goodName.MatchString(out.Name) {
		return fmt.Errorf("environment program: name %q: want %s", out.Name, goodName)
	}
	if out.Version == "" || out.Doc == "" || out.Difficulty == "" {
		return fmt.Errorf("environment program %s: version, doc and difficulty must be sentences", out.Name)
	}
	e.spec = envs.Spec{Name: "ext/" + out.Name, Doc: out.Doc, Difficulty: out.Difficulty, Default: 0.5}
	library, err := envs.LibraryVersion()
	if err != nil {
		return err
	}
	h := sha256.New()
	fmt.Fprintf(h, "swarmrl/ext/v2\x00%s\x00%s\x00%x", out.Name, out.Version, library)
	for _, argument := range e.config.Command[1:] {
		content := sha256.Sum256([]byte(argument))
		if info, err := os.Stat(argument); err == nil && info.Mode().IsRegular() && info.Size() <= maxProgram {
			source, err := os.ReadFile(argument)
			if err != nil {
				return err
			}
			content = sha256.Sum256(source)
		}
		h.Write(content[:])
	}
	e.spec.Version = [32]byte(h.Sum(nil))
	return nil
}

// maxProgram bounds the files of a command that the version hashes, in bytes.
const maxProgram = 16 << 20

// Spec implements envs.Env.
func (e *Env) Spec() envs.Spec { return e.spec }

// Task implements envs.Env. The child's seed is 31 bits drawn from (seed, index, difficulty).
func (e *Env) Task(seed, index uint64, difficulty float64) (envs.Task, error) {
	if !(difficulty >= 0 && difficulty <= 1) {
		return envs.Task{}, fmt.Errorf("%s: difficulty %v: want 0..1", e.spec.Name, difficulty)
	}
	item := envs.NewRand(e.spec.Name, seed, index, difficulty).Uint64() >> 33
	out, err := e.ask(map[string]any{"op": "task", "seed": item, "index": index, "difficulty": difficulty})
	if err != nil {
		return envs.Task{}, fmt.Errorf("%s: %w", e.spec.Name, err)
	}
	t, err := envs.DecodeTask(out.Task)
	if err != nil {
		return envs.Task{}, fmt.Errorf("%s: task: %w", e.spec.Name, err)
	}
	t.Seed, t.Index, t.Difficulty = seed, index, difficulty
	return t, nil
}

// Grade implements envs.Env.
func (e *Env) Grade(t envs.Task, completion string) envs.Score {
	return envs.GradeJSON(t, completion, func(key, text json.RawMessage) ([]byte, error) {
		out, err := e.ask(map[string]any{"op": "score", "task": key, "completion": text})
		if err != nil {
			return nil, err
		}
		return out.Score, nil
	})
}

// answer is any line of the child.
type answer struct {
	Name, Version, Doc, Difficulty string
	Task, Score                    json.RawMessage
	Error                          string
}

// ask sends one request, starting a child if there is none, and reads one answer.
func (e *Env) ask(request map[string]any) (*answer, error) {
	line, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return nil, errors.New("environment program: closed")
	}
	if e.child == nil {
		if e.child, err = startChild(e.config); err != nil {
			return nil, fmt.Errorf("environment program: %w", err)
		}
	}
	out, err := e.child.exchange(append(line, '\n'), e.config.Timeout)
	if err != nil {
		err = fmt.Errorf("environment program: %w", errors.Join(err, e.child.lastWords()))
		e.child.kill()
		e.child = nil
		return nil, err
	}
	var a answer
	if err := json.Unmarshal(out, &a); err != nil {
		e.child.kill()
		e.child = nil
		return nil, fmt.Errorf("environment program: answers %.80q, want a JSON object", out)
	}
	if a.Error != "" {
		return nil, fmt.Errorf("environment program: %.300s", a.Error)
	}
	return &a, nil
}

// Close ends the child.
func (e *Env) Close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.closed = true
	if e.child != nil {
		e.child.kill()
		e.child = nil
	}
}

// sandboxed prepares the child's command.
func (c Config) sandboxed() (*boxed, error) {
	if len(c.Command) == 0 || !strings.HasPrefix(c.Command[0], "/") {
		return nil, fmt.Errorf("command %q: want a program by its absolute path", c.Command)
	}
	cmd, release, err := sandbox.Command(slices.Clone(c.Command), c.ReadOnly, sandbox.Limits{Memory: c.Memory})
	if err != nil {
		return nil, err
	}
	return &boxed{cmd, release}, nil
}
