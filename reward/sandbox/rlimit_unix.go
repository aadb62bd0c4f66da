//go:build unix

package sandbox

import (
	"os/exec"
	"syscall"

	"golang.org/x/sys/unix"
)

// limitData bounds this process's private memory, files and core dumps. Errors are left: the
// watchdog of guardMemory bounds memory where the kernel does not.
func limitData(bytes int64) {
	for what, value := range map[int]uint64{
		unix.RLIMIT_DATA:  uint64(bytes),
		unix.RLIMIT_CORE:  0,
		unix.RLIMIT_FSIZE: 0,
	} {
		_ = unix.Setrlimit(what, &unix.Rlimit{Cur: value, Max: value})
	}
}

// isolate puts a child in a process group of its own, so that a Ctrl-C in the terminal is ours to
// handle.
func isolate(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }
