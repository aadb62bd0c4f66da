//go:build !unix

package hub

import "context"

// lockFile does nothing on systems without flock: two processes that download the same file at once
// both write it, and the hash decides.
func lockFile(context.Context, string) (unlock func(), err error) { return func() {}, nil }
