//go:build unix

package node

import (
	"time"

	"golang.org/x/sys/unix"
)

// processCPU is the CPU time of this process so far; zero where it cannot be read.
func processCPU() time.Duration {
	var u unix.Rusage
	if unix.Getrusage(unix.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
