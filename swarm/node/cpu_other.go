//go:build !unix

package node

import "time"

// processCPU is zero: this system does not tell.
func processCPU() time.Duration { return 0 }
