package sandbox

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// errOutput marks a program that printed too much.
var errOutput = errors.New("too much output")

// state is what a worker keeps between requests: the functions of each module, and the programs of
// modules that it has loaded (an environment is called thousands of times).
type state struct {
	modules map[string]Module
	loaded  map[loadedKey]starlark.StringDict
}

type loadedKey struct{ module, code string }

// maxLoaded bounds the programs that a worker keeps.
const maxLoaded = 16

func newState(modules map[string]Module) *state {
	return &state{modules: modules, loaded: map[loadedKey]starlark.StringDict{}}
}

// execute runs one request inside the worker. It stops at the first output that is a failure.
func (s *state) execute(req *request) []Output {
	globals, failed := s.load(req)
	if failed != nil {
		return []Output{*failed}
	}
	f, ok := globals[req.Entry].(*starlark.Function)
	if !ok {
		return failures(NotFound, "no function "+req.Entry)
	}
	var outputs []Output
	for _, raw := range req.Args {
		out := call(req, f, raw)
		outputs = append(outputs, out)
		if out.Cause != "" {
			break
		}
	}
	return outputs
}

func failures(c Cause, detail string) []Output {
	return []Output{{Cause: c, Detail: clip(detail, 300)}}
}

// load executes the program's top level, once for a program of a module.
func (s *state) load(req *request) (starlark.StringDict, *Output) {
	key := loadedKey{req.Module, req.Code}
	if globals, ok := s.loaded[key]; ok {
		return globals, nil
	}
	predeclared, ok := s.modules[req.Module]
	if !ok && req.Module != "" {
		return nil, &Output{Cause: RuntimeError, Detail: "no module " + req.Module}
	}
	t := newThread(req)
	globals, err := starlark.ExecFileOptions(&syntax.FileOptions{}, t.thread, "program.star", req.Code, predeclared)
	if err != nil {
		return nil, &Output{Cause: t.cause(err), Detail: clip(describe(err), 300)}
	}
	globals.Freeze()
	if req.Module != "" {
		if len(s.loaded) >= maxLoaded {
			clear(s.loaded)
		}
		s.loaded[key] = globals
	}
	return globals, nil
}

// call runs the function once on fresh arguments.
func call(req *request, f *starlark.Function, raw json.RawMessage) Output {
	args, err := decodeArgs(raw)
	if err != nil {
		return Output{Cause: RuntimeError, Detail: err.Error()}
	}
	t := newThread(req)
	v, err := starlark.Call(t.thread, f, args, nil)
	if err != nil {
		return Output{Cause: t.cause(err), Detail: clip(describe(err), 300)}
	}
	e := encoder{limit: int(req.Output)}
	e.value(v, 0)
	if e.cause != "" {
		return Output{Cause: e.cause, Detail: e.detail}
	}
	return Output{Value: e.out}
}

// thread is a Starlark thread that counts steps and printed bytes.
type thread struct {
	thread  *starlark.Thread
	steps   uint64
	printed int64
}

func newThread(req *request) *thread {
	t := &thread{steps: req.Steps}
	t.thread = &starlark.Thread{Name: "program", Print: func(th *starlark.Thread, msg string) {
		t.printed += int64(len(msg)) + 1
		if t.printed > req.Output {
			th.Cancel(errOutput.Error())
		}
	}}
	t.thread.SetMaxExecutionSteps(req.Steps)
	return t
}

// cause tells what kind of failure an error of this thread is.
func (t *thread) cause(err error) Cause {
	var syntaxErr syntax.Error
	var resolveErr resolve.ErrorList
	switch {
	case errors.As(err, &syntaxErr), errors.As(err, &resolveErr):
		return SyntaxError
	case strings.Contains(err.Error(), errOutput.Error()) && t.printed > 0:
		return OutputLimit
	case t.thread.ExecutionSteps() >= t.steps:
		return StepLimit
	}
	return RuntimeError
}

// describe names the innermost line of a failure.
func describe(err error) string {
	var eval *starlark.EvalError
	if errors.As(err, &eval) && len(eval.CallStack) > 0 {
		return fmt.Sprintf("%s: %s", eval.CallStack.At(0).Pos, eval.Msg)
	}
	return err.Error()
}
