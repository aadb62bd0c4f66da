package sandbox

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

//go:embed harness.py
var harnessSource string

// harness is the whole of what an interpreter runs. A JSON text is a literal of Python, too.
var harness = sync.OnceValue(func() string {
	text, err := json.Marshal(examSource)
	if err != nil {
		panic(err) // it is a text
	}
	return strings.Replace(harnessSource, `"EXAM"`, string(text), 1)
})

// Exit codes by which the harness tells what a program's run came to.
const (
	exitSyntax       = 97
	exitPythonMemory = 98
)

// warm is how many interpreters per worker are held ready, and how many start at once. Making and
// tearing down namespaces waits on the kernel more than it computes, so one is too few.
const warm = 4

// Python runs CPython programs under bubblewrap, each in a fresh interpreter that was started ahead
// of time. Linux only. Safe for concurrent use.
type Python struct {
	limits  Limits
	version string
	launch  func() (*interpreter, error)
	ready   chan *interpreter // started and waiting
	slots   chan struct{}     // executions that may run at once
	ctx     context.Context
	cancel  context.CancelFunc
	wg      sync.WaitGroup
	mu      sync.Mutex
	failed  error // why interpreters do not start, if they do not
}

// NewPython opens a pool in which at most workers programs run at once, with some
// interpreters each held ready. The error says what to install or set where isolation is not to be had.
func NewPython(workers int, limits Limits) (*Python, error) {
	limits, err := limits.fill()
	if err != nil {
		return nil, err
	}
	if workers < 1 {
		return nil, fmt.Errorf("%d Python workers, want at least 1", workers)
	}
	launch, err := launcher(limits)
	if err != nil {
		return nil, err
	}
	p := &Python{
		limits: limits, launch: launch,
		ready: make(chan *interpreter, warm*workers), slots: make(chan struct{}, workers),
	}
	p.ctx, p.cancel = context.WithCancel(context.Background())
	if err := p.probe(); err != nil {
		p.cancel()
		return nil, err
	}
	for range warm * workers {
		p.wg.Go(p.keepReady)
	}
	return p, nil
}

// probe runs one harmless program, so that a broken sandbox shows at once and not as bad rewards.
func (p *Python) probe() error {
	i, err := p.launch()
	if err != nil {
		return err
	}
	out := i.run(p.ctx, isProgram, []byte("import sys\nprint(6*7, *sys.version_info[:2])"), nil, p.limits)
	var major, minor int
	if n, _ := fmt.Sscanf(string(out.stdout), "42 %d %d\n", &major, &minor); n != 2 || out.cause != "" {
		return fmt.Errorf("the sandbox does not run Python: %s", clip(out.stderr, 300))
	}
	p.version = fmt.Sprintf("%d.%d", major, minor)
	return nil
}

// Version is the interpreter's version, such as 3.11.
func (p *Python) Version() string { return p.version }

// keepReady starts interpreters whenever the pool has room.
func (p *Python) keepReady() {
	for p.ctx.Err() == nil {
		i, err := p.launch()
		p.mu.Lock()
		p.failed = err
		p.mu.Unlock()
		if err != nil {
			select {
			case <-time.After(time.Second):
			case <-p.ctx.Done():
			}
			continue
		}
		select {
		case p.ready <- i:
		case <-p.ctx.Done():
			i.kill()
		}
	}
}

// Close ends all interpreters and waits for them.
func (p *Python) Close() {
	p.cancel()
	p.wg.Wait()
	for {
		select {
		case i := <-p.ready:
			i.kill()
		default:
			return
		}
	}
}

// Call defines code and calls its function entry once for each element of args (a JSON list), all
// in one interpreter. It gives the outputs up to the first failure. The error is ours, never the
// program's.
func (p *Python) Call(ctx context.Context, code, entry string, args []json.RawMessage) ([]Output, error) {
	texts := make([]string, len(args))
	for i, a := range args {
		texts[i] = string(a)
	}
	body, err := json.Marshal(map[string]any{"code": code, "entry": entry, "args": texts})
	if err != nil {
		return nil, err
	}
	r, err := p.execute(ctx, isFunction, body, nil, p.limits)
	if err != nil {
		return nil, err
	}
	return r.results(len(args)), nil
}

// allRuns is how many times the time of one execution all executions of a program may take together,
// so that one of hundreds of tests, each just within its limit, does not hold up a round.
const allRuns = 4

// Run executes code as a program once for each standard input, each in an interpreter of its own. It
// gives the outputs up to the first failure; a non-zero exit status is one, and so is more than four
// times the limits' time for all of them.
func (p *Python) Run(ctx context.Context, code string, stdin []string) ([]Output, error) {
	var outputs []Output
	wall, cpu := allRuns*p.limits.Wall, allRuns*p.limits.CPU
	for _, in := range stdin {
		l := p.limits
		l.Wall, l.CPU = min(l.Wall, wall), min(l.CPU, cpu)
		r, err := p.execute(ctx, isProgram, []byte(code), []byte(in), l)
		if err != nil {
			return nil, err
		}
		wall, cpu = wall-r.slept, cpu-r.cpu
		out := r.program()
		outputs = append(outputs, out)
		if out.Cause != "" {
			break
		}
	}
	return outputs, nil
}

// execute takes a ready interpreter and runs one request in it.
func (p *Python) execute(ctx context.Context, kind byte, body, stdin []byte, l Limits) (*execution, error) {
	select {
	case p.slots <- struct{}{}:
		defer func() { <-p.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	i, err := p.take(ctx)
	if err != nil {
		return nil, err
	}
	r := i.run(ctx, kind, body, stdin, l)
	return r, ctx.Err()
}

// take waits for a ready interpreter.
func (p *Python) take(ctx context.Context) (*interpreter, error) {
	for {
		select {
		case i := <-p.ready:
			return i, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-p.ctx.Done():
			return nil, errors.New("sandbox closed")
		case <-time.After(5 * time.Second):
			p.mu.Lock()
			err := p.failed
			p.mu.Unlock()
			if err != nil {
				return nil, err
			}
		}
	}
}

// The kinds of request that the harness knows.
const (
	isProgram   = 'p'
	isFunction  = 'f'
	isCandidate = 'c'
	isExaminer  = 'x'
)

// execution is what came out of an interpreter.
type execution struct {
	stdout []byte
	stderr string
	exit   int
	cause  Cause // set when we ended it

	slept, cpu time.Duration // what counted towards the limits
}

// frame is the request as the harness reads it.
func frame(kind byte, body []byte) ([]byte, error) {
	if len(body) > maxFrame {
		return nil, fmt.Errorf("program of %d bytes", len(body))
	}
	head := binary.LittleEndian.AppendUint32(nil, uint32(len(body)+1))
	return append(append(head, kind), body...), nil
}

// results reads the harness's lines; what is missing or malformed is the program's failure.
func (r *execution) results(want int) []Output {
	var outputs []Output
	lines := bufio.NewScanner(bytes.NewReader(r.stdout))
	lines.Buffer(nil, len(r.stdout)+1)
	for len(outputs) < want && lines.Scan() {
		var line struct {
			Cause  Cause
			Detail string
			Value  json.RawMessage
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil || !known(line.Cause) || line.Value == nil {
			outputs = append(outputs, Output{Cause: BadResult, Detail: "unreadable result"})
			break
		}
		outputs = append(outputs, Output{Value: line.Value, Cause: line.Cause, Detail: clip(line.Detail, 300)})
		if line.Cause != "" {
			return outputs
		}
	}
	if len(outputs) < want && (len(outputs) == 0 || outputs[len(outputs)-1].Cause == "") {
		outputs = append(outputs, Output{Cause: r.end(), Detail: clip(r.stderr, 300)})
	}
	return outputs
}

// end says why there is no more output.
func (r *execution) end() Cause {
	if r.cause != "" {
		return r.cause
	}
	return RuntimeError
}

// program judges the end of a whole program.
func (r *execution) program() Output {
	switch {
	case r.cause != "":
		return Output{Cause: r.cause}
	case r.exit == exitSyntax:
		return Output{Cause: SyntaxError, Detail: clip(r.stderr, 300)}
	case r.exit == exitPythonMemory:
		return Output{Cause: MemoryLimit}
	case r.exit != 0:
		return Output{Cause: RuntimeError, Detail: clip(r.stderr, 300)}
	}
	return Output{Value: r.stdout}
}

// known accepts the causes that a harness may report; a submission can forge a line, but not a pass.
func known(c Cause) bool {
	switch c {
	case "", RuntimeError, SyntaxError, NotFound, BadResult, MemoryLimit:
		return true
	}
	return false
}

// capped collects at most limit bytes and calls over once when there are more.
type capped struct {
	mu    sync.Mutex
	buf   bytes.Buffer
	limit int64
	over  func()
}

// Write takes all bytes, keeps what fits.
func (c *capped) Write(b []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	room := c.limit - int64(c.buf.Len())
	if int64(len(b)) > room {
		c.buf.Write(b[:max(room, 0)])
		if c.over != nil {
			c.over()
			c.over = nil
		}
		return len(b), io.ErrShortWrite
	}
	return c.buf.Write(b)
}
