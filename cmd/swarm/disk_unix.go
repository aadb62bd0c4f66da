//go:build !windows

package main

import "golang.org/x/sys/unix"

// freeDisk is what an ordinary user may still write at path, in bytes.
func freeDisk(path string) (int64, bool) {
	var s unix.Statfs_t
	if unix.Statfs(path, &s) != nil {
		return 0, false
	}
	return int64(s.Bavail) * int64(s.Bsize), true
}
