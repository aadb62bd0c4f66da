package envs

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"sync"

	"swarmrl/reward/sandbox"
)

// maxCode is the longest program, in bytes, that is run.
const maxCode = 64 << 10

// The pools are shared by all environments of the process and live as long as it does: children die
// with their parent. They start with the first program.
var (
	starlarkPool = sync.OnceValues(func() (*sandbox.Starlark, error) {
		return sandbox.NewStarlark(runtime.GOMAXPROCS(0), sandbox.Limits{})
	})
	pythonPool = sync.OnceValues(func() (*sandbox.Python, error) {
		return sandbox.NewPython(runtime.GOMAXPROCS(0), sandbox.Limits{})
	})
)

// A functionTests calls entry with each of args; the results must equal want.
type functionTests struct {
	entry string
	args  []json.RawMessage // each a JSON list
	want  []json.RawMessage
}

func (f *functionTests) add(want any, args ...any) {
	f.args = append(f.args, mustJSON(args))
	f.want = append(f.want, mustJSON(want))
}

// mustJSON encodes what a generator of ours made.
func mustJSON(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

// codeOf takes the program out of an answer: the last complete block between ``` marks, else all.
func codeOf(answer string) string {
	end := strings.LastIndex(answer, "\n```")
	if end < 0 {
		return answer
	}
	start := strings.LastIndex(answer[:end+1], "```")
	if start < 0 || start == end+1 {
		return answer
	}
	block := answer[start+3 : end+1]
	// The rest of the first line names the language.
	if i := strings.IndexByte(block, '\n'); i >= 0 {
		return block[i+1:]
	}
	return answer
}

// runStarlark judges a Starlark program by its hidden tests.
func runStarlark(code string, f *functionTests) (float64, string) {
	if len(code) > maxCode {
		return 0, fmt.Sprintf("a program of %d bytes, more than %d", len(code), maxCode)
	}
	pool, err := starlarkPool()
	if err != nil {
		return 0, err.Error()
	}
	outputs, err := pool.Call(context.Background(), "", code, f.entry, f.args)
	if err != nil {
		return 0, err.Error()
	}
	return verdict(sandbox.Judge(outputs, f.want))
}

func verdict(v sandbox.Verdict) (float64, string) {
	if v.Pass() {
		return 1, fmt.Sprintf("all %d hidden tests pass", v.Total)
	}
	reason := fmt.Sprintf("%d of %d hidden tests pass, then %s", v.Passed, v.Total, v.Cause)
	if v.Detail != "" && v.Cause != sandbox.WrongAnswer {
		reason += ": " + quote(v.Detail)
	}
	return 0, reason
}

// scoreStarlark is the Scorer of items whose key is a *functionTests.
func scoreStarlark(it Item, answer string) (float64, string) {
	f, ok := it.Key.(*functionTests)
	if !ok {
		return 0, "the task is not of this environment"
	}
	return runStarlark(codeOf(answer), f)
}
