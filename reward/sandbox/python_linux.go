package sandbox

import (
	"context"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// python is the interpreter that runs submissions: the system's, whose files lie under /usr.
const python = "/usr/bin/python3"

// launcher prepares the command line once; the function starts one waiting interpreter.
func launcher(l Limits) (func() (*interpreter, error), error) {
	target, err := filepath.EvalSymlinks(python)
	if err != nil {
		return nil, fmt.Errorf("%s is missing: install python3", python)
	}
	b, err := newBox()
	if err != nil {
		return nil, err
	}
	cpu := strconv.Itoa(int(max(1, (l.CPU+time.Second-1)/time.Second)))
	args := b.arguments(
		[]string{"--setenv", "PYTHONHASHSEED", "0", "--ro-bind", target, python},
		[]string{"--as=" + strconv.FormatInt(l.Memory, 10), "--cpu=" + cpu},
		[]string{python, "-s", "-S", "-B", "-c", harness()}) // -I would make it ignore PYTHONHASHSEED
	return func() (*interpreter, error) { return start(b, args) }, nil
}

// interpreter is a sandboxed Python that waits for its one request.
type interpreter struct {
	cmd    *exec.Cmd
	stdin  io.WriteCloser
	stdout io.ReadCloser
	stderr tail
}

func start(b *box, args []string) (*interpreter, error) {
	i := &interpreter{stderr: tail{limit: 4096}}
	cmd, release, err := b.command(args)
	if err != nil {
		return nil, err
	}
	defer release()
	i.cmd = cmd
	i.cmd.Stderr = &i.stderr
	i.cmd.WaitDelay = 200 * time.Millisecond
	if i.stdin, err = i.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	if i.stdout, err = i.cmd.StdoutPipe(); err != nil {
		return nil, err
	}
	if err := i.cmd.Start(); err != nil {
		return nil, fmt.Errorf("bubblewrap: %w", err)
	}
	var ready [1]byte
	timer := time.AfterFunc(20*time.Second, func() { i.cmd.Process.Kill() })
	_, err = io.ReadFull(i.stdout, ready[:])
	timer.Stop()
	if err != nil || ready[0] != 6 {
		i.kill()
		return nil, fmt.Errorf("sandboxed Python does not start: %s", strings.TrimSpace(clip(i.stderr.String(), 300)))
	}
	return i, nil
}

// run gives the interpreter its request and standard input, and waits for its end.
func (i *interpreter) run(ctx context.Context, kind byte, body, stdin []byte, l Limits) *execution {
	r := &execution{}
	head, err := frame(kind, body)
	if err != nil {
		i.kill()
		return &execution{cause: RuntimeError, stderr: err.Error()}
	}
	var once sync.Once
	end := func(c Cause) {
		once.Do(func() {
			r.cause = c
			i.cmd.Process.Kill()
		})
	}
	guard := watch(i.pid(), l, end)
	stop := context.AfterFunc(ctx, func() { end(TimeLimit) })
	defer stop()
	go func() {
		if _, err := i.stdin.Write(head); err == nil {
			_, _ = i.stdin.Write(stdin) // a program need not read its input
		}
		i.stdin.Close()
	}()
	out := &capped{limit: l.Output, over: func() { end(OutputLimit) }}
	_, _ = io.Copy(out, i.stdout) // ends when the last writer is gone
	_ = i.cmd.Wait()
	guard.stop()
	r.slept, r.cpu = guard.spent()
	once.Do(func() {}) // after this nobody sets the cause
	r.stdout, r.stderr, r.exit = out.buf.Bytes(), i.stderr.String(), i.cmd.ProcessState.ExitCode()
	if r.cause == "" {
		r.cause = i.limitCause()
	}
	return r
}

// limitCause reads a kernel limit from the exit status of an interpreter that has ended: bubblewrap
// reports a signal as 128 + number.
func (i *interpreter) limitCause() Cause {
	switch i.cmd.ProcessState.ExitCode() {
	case 128 + int(syscall.SIGKILL), 128 + int(syscall.SIGXCPU):
		return TimeLimit
	}
	return ""
}

// wait gives the interpreter the time to end by itself that a watchdog allows it.
func (i *interpreter) wait() {
	i.stdin.Close()
	_ = i.cmd.Wait()
}

func (i *interpreter) pid() int { return i.cmd.Process.Pid }

// interrupt ends the interpreter; kill must follow.
func (i *interpreter) interrupt() { i.cmd.Process.Kill() }

// kill ends the interpreter and everything in its namespaces, and reaps it.
func (i *interpreter) kill() {
	i.cmd.Process.Kill()
	i.stdin.Close()
	i.stdout.Close()
	_ = i.cmd.Wait()
}
