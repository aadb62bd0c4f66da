package sandbox

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
)

func sortedKeys(m map[string]any) []string { return slices.Sorted(maps.Keys(m)) }

// Starlark runs Starlark programs in a pool of child processes. Safe for concurrent use.
type Starlark struct {
	limits Limits
	idle   chan *child // one slot per worker; nil: to be started
	closed chan struct{}
	once   sync.Once
}

// NewStarlark opens a pool of workers children, started when first needed. The program's main must
// call RunWorker.
func NewStarlark(workers int, limits Limits) (*Starlark, error) {
	limits, err := limits.fill()
	if err != nil {
		return nil, err
	}
	if workers < 1 {
		return nil, fmt.Errorf("%d Starlark workers, want at least 1", workers)
	}
	if !armed.Load() {
		return nil, errors.New("Starlark workers: main does not call sandbox.RunWorker")
	}
	s := &Starlark{limits: limits, idle: make(chan *child, workers), closed: make(chan struct{})}
	for range workers {
		s.idle <- nil
	}
	return s, nil
}

// Close ends all children. Running calls end with an error.
func (s *Starlark) Close() {
	s.once.Do(func() { close(s.closed) })
	for range cap(s.idle) {
		if c := <-s.idle; c != nil {
			c.kill()
		}
	}
	for range cap(s.idle) {
		s.idle <- nil
	}
}

// Call loads code, then calls its function entry once for each element of args (a JSON list), each
// time on fresh values. It gives the outputs up to the first failure. module names a set of
// functions given to RunWorker, or is empty. The error is ours (no worker, ctx ended), never the
// program's.
func (s *Starlark) Call(ctx context.Context, module, code, entry string, args []json.RawMessage) ([]Output, error) {
	var c *child
	select {
	case c = <-s.idle:
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-s.closed:
		return nil, errors.New("sandbox closed")
	}
	select {
	case <-s.closed:
		s.idle <- c
		return nil, errors.New("sandbox closed")
	default:
	}
	if c == nil {
		var err error
		if c, err = startChild(); err != nil {
			s.idle <- nil
			return nil, err
		}
	}
	req := request{
		Code: code, Module: module, Entry: entry, Args: args,
		Steps: s.limits.Steps, Output: s.limits.Output, Memory: s.limits.Memory,
	}
	outputs, err := c.exchange(ctx, &req, s.limits)
	if c.dead {
		c = nil
	}
	s.idle <- c
	return outputs, err
}

// child is one worker process.
type child struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	stderr tail
	dead   bool
}

func startChild() (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("Starlark worker: %w", err)
	}
	c := &child{cmd: exec.Command(self), stderr: tail{limit: 4096}}
	c.cmd.Args = []string{workerName}
	c.cmd.Env = []string{}
	c.cmd.Dir = os.TempDir()
	c.cmd.Stderr = &c.stderr
	if c.in, err = c.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	c.out = bufio.NewReader(out)
	isolate(c.cmd)
	if err := c.cmd.Start(); err != nil {
		return nil, fmt.Errorf("Starlark worker: %w", err)
	}
	return c, nil
}

// exchange sends one request and waits for its reply within the limits of time.
func (c *child) exchange(ctx context.Context, req *request, l Limits) ([]Output, error) {
	expired := make(chan struct{})
	guard := watch(c.cmd.Process.Pid, l, func(Cause) {
		close(expired)
		c.cmd.Process.Kill()
	})
	stop := context.AfterFunc(ctx, func() { c.cmd.Process.Kill() })
	var r reply
	err := writeFrame(c.in, req)
	if err == nil {
		err = readFrame(c.out, &r)
	}
	guard.stop()
	stop()
	if err == nil {
		return r.Outputs, nil
	}
	c.kill()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	select {
	case <-expired:
		return failures(TimeLimit, fmt.Sprintf("still running after %v of processor time", l.CPU)), nil
	default:
	}
	return c.postMortem(err)
}

// postMortem says why a worker died by itself.
func (c *child) postMortem(err error) ([]Output, error) {
	text := c.stderr.String()
	code := c.cmd.ProcessState.ExitCode()
	switch {
	case code == exitMemory, strings.Contains(text, "out of memory"), strings.Contains(text, "cannot allocate memory"),
		strings.Contains(text, "SIGSEGV"): // the runtime's own, where the kernel gave it no more memory
		return failures(MemoryLimit, "used too much memory"), nil
	case strings.Contains(text, "stack overflow"), strings.Contains(text, "stack exceeds"):
		return failures(RuntimeError, "nested too deeply"), nil
	}
	return nil, fmt.Errorf("Starlark worker ended with code %d: %s (%w)", code, clip(text, 500), err)
}

func (c *child) kill() {
	c.dead = true
	c.cmd.Process.Kill()
	c.in.Close()
	c.cmd.Wait()
}

// tail keeps the first bytes of a stream and drops the rest.
type tail struct {
	mu    sync.Mutex
	limit int
	text  []byte
}

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, b[:min(len(b), t.limit-len(t.text))]...)
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.text)
}
