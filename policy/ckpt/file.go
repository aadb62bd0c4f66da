package ckpt

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sort"
)

// File is one open safetensors file. Its methods are safe for concurrent use, Close aside.
type File struct {
	path    string
	mapping mapping
	tensors []Tensor
	meta    map[string]string
}

// OpenSafetensors maps the file and parses its header; no tensor data is read yet. Errors name the
// path. The caller closes the file after the last use of any tensor's Data.
func OpenSafetensors(path string) (*File, error) {
	m, err := mapFile(path)
	if err != nil {
		return nil, err
	}
	f := &File{path: path, mapping: m}
	err = m.guard(func() error {
		if f.tensors, f.meta, err = parseSafetensors(m.data); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		return nil
	})
	if err != nil {
		return nil, errors.Join(err, m.close())
	}
	return f, nil
}

// ParseSafetensors reads a file that is in memory already, an embedded model for instance. The
// tensors' Data aliases the argument. Name stands in errors.
func ParseSafetensors(name string, data []byte) (*File, error) {
	f := &File{path: name, mapping: mapping{data: data}}
	var err error
	if f.tensors, f.meta, err = parseSafetensors(data); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return f, nil
}

// Tensors gives all tensors, sorted by name. The slice is the file's own: do not change it.
func (f *File) Tensors() []Tensor { return f.tensors }

// Tensor finds one by its name.
func (f *File) Tensor(name string) (Tensor, bool) { return find(f.tensors, name) }

// Metadata gives the header's "__metadata__", nil where there is none.
func (f *File) Metadata() map[string]string { return f.meta }

// Read runs fn, which may read tensor data, and turns a memory fault (the file was truncated or its
// disk failed under the mapping) into an error. The guard holds for the calling goroutine only: a
// worker that reads tensor data needs its own Read.
func (f *File) Read(fn func() error) error {
	return f.mapping.guard(fn)
}

// Want tells the system that tensors' pages are needed soon, in this order, so that the disk reads them
// meanwhile. Those of other files do not count.
func (f *File) Want(tensors []Tensor) {
	for _, t := range tensors {
		f.mapping.want(t.Data)
	}
}

// Drop tells the system that a tensor's pages are not needed in memory for now: after its weights have
// been packed, say. Data stays valid and is read from the file again if it is used.
func (f *File) Drop(t Tensor) { f.mapping.drop(t.Data) }

// Close unmaps the file: any use of a tensor's Data after it is a fault.
func (f *File) Close() error {
	f.tensors = nil
	return f.mapping.close()
}

func find(tensors []Tensor, name string) (Tensor, bool) {
	i := sort.Search(len(tensors), func(i int) bool { return tensors[i].Name >= name })
	if i < len(tensors) && tensors[i].Name == name {
		return tensors[i], true
	}
	return Tensor{}, false
}

// readAll is the way of systems without mmap, and of empty files.
func readAll(file *os.File, size int64) (mapping, error) {
	data := make([]byte, size)
	if _, err := io.ReadFull(file, data); err != nil {
		return mapping{}, fmt.Errorf("%s: %w", file.Name(), err)
	}
	return mapping{data: slices.Clip(data)}, nil
}
