//go:build !unix

package main

import "time"

var begun = time.Now()

// cpu is the time since the start, where the system has no better.
func cpu() time.Duration { return time.Since(begun) }
