//go:build !linux

package blob

import "os"

// startWriteback is a hint to the kernel that only Linux takes.
func startWriteback(*os.File, int64, int64) {}
