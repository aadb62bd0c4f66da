//go:build !linux

package sandbox

import (
	"errors"
	"os/exec"
)

var errNoBox = errors.New("programs are sandboxed on Linux only (bubblewrap); use Starlark here")

// Probe says why CPython and programs in other languages cannot be sandboxed here.
func Probe() error { return errNoBox }

// Command refuses: only Linux has the namespaces that isolate a program.
func Command([]string, []string, Limits) (*exec.Cmd, func(), error) { return nil, nil, errNoBox }
