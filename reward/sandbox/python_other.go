//go:build !linux

package sandbox

import (
	"context"
	"errors"
)

// launcher refuses: only Linux has the namespaces that isolate CPython.
func launcher(Limits) (func() (*interpreter, error), error) {
	return nil, errors.New("Python programs are sandboxed on Linux only (bubblewrap); use Starlark here")
}

type interpreter struct{}

func (*interpreter) run(context.Context, map[string]any, []byte, Limits) *execution { return nil }

func (*interpreter) kill() {}
