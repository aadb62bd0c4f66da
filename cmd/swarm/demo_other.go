//go:build !unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

func ownGroup(*exec.Cmd) {}

// lockDir makes a file that must not be there; it is removed at the end.
func lockDir(dir string) (unlock func(), err error) {
	path := filepath.Join(dir, lockName)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("%s: %w, or remove %s if none does", dir, errBusy, path)
	}
	return func() { f.Close(); os.Remove(path) }, nil
}
