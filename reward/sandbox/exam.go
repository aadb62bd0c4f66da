package sandbox

import (
	"context"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed exam.py
var examSource string

// BadTests is the cause of a failure that is not the program's: the tests themselves cannot run.
const BadTests Cause = "bad_tests"

// An Exam holds tests that are Python and not a list of results: asserts that call functions of a
// program. They run in a process of their own, whose calls are carried to the program's process and
// back as plain values, so that what they expect never enters it.
type Exam struct {
	Setup string // what the tests need beside the program: imports, helpers
	Tests string // Python; it passes if it ends without an exception
	// Entry is the function that the program must define; "" for those that the tests call.
	Entry string
	// Aliases are further names by which the tests call it.
	Aliases []string
}

// Bounds of one exam.
const (
	maxCalls     = 100_000
	maxExamBytes = 64 << 20 // that both sides send
)

// Examine runs the tests against the functions that code defines. The verdict counts the exam as one
// test. Values that are not plain (numbers, text, bytes, None, lists, tuples, sets, dicts, ranges and
// finite iterators of them) cannot be carried; the verdict says which. The error is ours.
func (p *Python) Examine(ctx context.Context, code string, e Exam) (Verdict, error) {
	v := Verdict{Total: 1}
	select {
	case p.slots <- struct{}{}:
		defer func() { <-p.slots }()
	case <-ctx.Done():
		return v, ctx.Err()
	}
	candidate, err := p.open(ctx, isCandidate, packTexts('u', code, e.Entry))
	if err != nil {
		return v, err
	}
	defer candidate.close()
	if letter, body := candidate.receive(); letter != 'R' {
		v.Cause, v.Detail = candidate.failure(letter, body)
		return v, ctx.Err()
	}
	aliases := map[string]string{}
	for _, name := range append(slices.Clone(e.Aliases), e.Entry) {
		if name != "" {
			aliases[name] = e.Entry
		}
	}
	examiner, err := p.open(ctx, isExaminer, packExam(e, aliases))
	if err != nil {
		return v, err
	}
	defer examiner.close()
	v.Cause, v.Detail = mediate(examiner, candidate)
	if v.Cause == "" {
		v.Passed = 1
	}
	return v, ctx.Err()
}

// mediate carries calls and results until the examiner is done or one side fails.
func mediate(examiner, candidate *dialogue) (Cause, string) {
	for range maxCalls {
		letter, call := examiner.receive()
		switch letter {
		case 'P':
			return "", ""
		case 'Q':
		default:
			cause, detail := examiner.failure(letter, call)
			return cause, detail
		}
		candidate.send('Q', call)
		letter, result := candidate.receive()
		if letter != 'V' && letter != 'E' {
			return candidate.failure(letter, result)
		}
		if examiner.moved+candidate.moved > maxExamBytes {
			return OutputLimit, fmt.Sprintf("more than %d bytes of arguments and results", maxExamBytes)
		}
		examiner.send(letter, result)
	}
	return StepLimit, fmt.Sprintf("more than %d calls", maxCalls)
}

// A dialogue is an interpreter with which frames are exchanged, by turns. Only while we wait for it does its
// time count.
type dialogue struct {
	i     *interpreter
	guard *watchdog
	limit int64 // bytes of a frame
	moved int64 // bytes received

	mu    sync.Mutex
	cause Cause // set when we ended it
	stop  func() bool
}

// open takes a ready interpreter and gives it its request.
func (p *Python) open(ctx context.Context, kind byte, body []byte) (*dialogue, error) {
	head, err := frame(kind, body)
	if err != nil {
		return nil, err
	}
	i, err := p.take(ctx)
	if err != nil {
		return nil, err
	}
	d := &dialogue{i: i, limit: p.limits.Output}
	d.guard = watch(i.pid(), p.limits, d.end)
	d.stop = context.AfterFunc(ctx, func() { d.end(TimeLimit) })
	d.write(head)
	return d, nil
}

func (d *dialogue) end(c Cause) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.cause == "" {
		d.cause = c
	}
	d.i.interrupt()
}

func (d *dialogue) close() {
	d.guard.stop()
	d.stop()
	d.i.kill()
}

// write may fail where the process has ended; the next receive says so.
func (d *dialogue) write(b []byte) {
	d.guard.working.Store(true)
	_, _ = d.i.stdin.Write(b)
}

func (d *dialogue) send(letter byte, body []byte) {
	head := append(binary.LittleEndian.AppendUint32(nil, uint32(len(body)+1)), letter)
	d.write(append(head, body...))
}

// receive gives the next frame; letter 0 where there is none.
func (d *dialogue) receive() (letter byte, body []byte) {
	defer d.guard.working.Store(false)
	var size [4]byte
	if _, err := io.ReadFull(d.i.stdout, size[:]); err != nil {
		return 0, nil
	}
	n := int64(binary.LittleEndian.Uint32(size[:]))
	if n == 0 || n > d.limit {
		d.end(OutputLimit)
		return 0, nil
	}
	body = make([]byte, n)
	if _, err := io.ReadFull(d.i.stdout, body); err != nil {
		return 0, nil
	}
	d.moved += n
	return body[0], body[1:]
}

// failure reads the frame in which a side says what went wrong, or why there is no frame.
func (d *dialogue) failure(letter byte, body []byte) (Cause, string) {
	if letter == 'F' || letter == 'X' {
		texts, err := unpackTexts(body)
		if err != nil || len(texts) != 2 || !known(Cause(texts[0])) && Cause(texts[0]) != BadTests && Cause(texts[0]) != WrongAnswer || texts[0] == "" {
			return BadResult, "unreadable result"
		}
		return Cause(texts[0]), clip(texts[1], 300)
	}
	if letter != 0 {
		return BadResult, "unreadable result"
	}
	d.guard.working.Store(true)
	d.i.wait()
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.cause != "" {
		return d.cause, ""
	}
	if c := d.i.limitCause(); c != "" {
		return c, ""
	}
	return RuntimeError, clip(d.i.stderr.String(), 300)
}

// packTexts writes texts as the harness's unpack reads them: a tuple (u) or a list (l).
func packTexts(letter byte, texts ...string) []byte {
	out := fmt.Appendf(nil, "%c%d:", letter, len(texts))
	for _, s := range texts {
		out = fmt.Appendf(out, "s%d:%s", len(s), s)
	}
	return out
}

func packExam(e Exam, aliases map[string]string) []byte {
	out := fmt.Appendf(nil, "u3:s%d:%ss%d:%sm%d:", len(e.Setup), e.Setup, len(e.Tests), e.Tests, len(aliases))
	for _, name := range slices.Sorted(maps.Keys(aliases)) {
		out = append(out, packTexts('u', name, aliases[name])...)
	}
	return out
}

var errPacked = errors.New("not a packed tuple of texts")

// unpackTexts reads a tuple of texts.
func unpackTexts(b []byte) ([]string, error) {
	s, ok := strings.CutPrefix(string(b), "u")
	head, s, ok2 := strings.Cut(s, ":")
	n, err := strconv.Atoi(head)
	if !ok || !ok2 || err != nil || n < 0 || n > 16 {
		return nil, errPacked
	}
	var texts []string
	for range n {
		rest, ok := strings.CutPrefix(s, "s")
		head, rest, ok2 := strings.Cut(rest, ":")
		size, err := strconv.Atoi(head)
		if !ok || !ok2 || err != nil || size < 0 || size > len(rest) {
			return nil, errPacked
		}
		texts, s = append(texts, rest[:size]), rest[size:]
	}
	if s != "" {
		return nil, errPacked
	}
	return texts, nil
}
