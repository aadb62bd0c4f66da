//go:build !unix

package ckpt

import (
	"fmt"
	"os"
)

// mapping is a file's bytes, read into memory on systems without mmap.
type mapping struct{ data []byte }

func mapFile(path string) (mapping, error) {
	file, err := os.Open(path)
	if err != nil {
		return mapping{}, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return mapping{}, err
	}
	if !info.Mode().IsRegular() {
		return mapping{}, fmt.Errorf("%s: not a regular file", path)
	}
	return readAll(file, info.Size())
}

func (m mapping) guard(fn func() error) error { return fn() }

func (m mapping) want([]byte) {}

func (m mapping) drop([]byte) {}

func (m *mapping) close() error {
	*m = mapping{}
	return nil
}
