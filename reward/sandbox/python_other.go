//go:build !linux

package sandbox

import (
	"context"
	"io"
)

// launcher refuses: only Linux has the namespaces that isolate CPython.
func launcher(Limits) (func() (*interpreter, error), error) {
	return nil, errNoBox
}

type interpreter struct {
	stdin  io.WriteCloser
	stdout io.ReadCloser
	stderr tail
}

func (*interpreter) run(context.Context, byte, []byte, []byte, Limits) *execution { return nil }

func (*interpreter) kill() {}

func (*interpreter) wait() {}

func (*interpreter) interrupt() {}

func (*interpreter) pid() int { return 0 }

func (*interpreter) limitCause() Cause { return "" }
