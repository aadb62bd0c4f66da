package ckpt

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// The names under which transformers stores weights.
const (
	SingleName = "model.safetensors"
	IndexName  = "model.safetensors.index.json"
)

// maxIndex bounds the index file of a sharded checkpoint.
const maxIndex = 64 << 20

// Checkpoint is the weights of a model directory: one file, or shards under an index.
type Checkpoint struct {
	files   []*File
	tensors []Tensor
}

// OpenDir opens model.safetensors or, when there is none, the shards that
// model.safetensors.index.json names. Files are memory-mapped.
func OpenDir(dir string) (*Checkpoint, error) {
	return open(dir, os.DirFS(dir), func(name string) (*File, error) {
		return OpenSafetensors(filepath.Join(dir, name))
	})
}

// OpenFS is OpenDir for the root of a file system, such as an embedded one; files are read into memory.
func OpenFS(fsys fs.FS) (*Checkpoint, error) {
	return open("model", fsys, func(name string) (*File, error) {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		return ParseSafetensors(name, data)
	})
}

func open(dir string, fsys fs.FS, file func(string) (*File, error)) (*Checkpoint, error) {
	_, err := fs.Stat(fsys, SingleName)
	if err == nil {
		f, err := file(SingleName)
		if err != nil {
			return nil, err
		}
		return &Checkpoint{files: []*File{f}, tensors: f.tensors}, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	weights, err := readIndex(fsys)
	if _, gone := fs.Stat(fsys, "."); errors.Is(gone, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: no such directory", dir)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: neither %s nor %s", dir, SingleName, IndexName)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(dir, IndexName), err)
	}
	return openShards(weights, file)
}

// openShards opens each file of the index once; index and files must agree on every tensor.
func openShards(weights map[string]string, file func(string) (*File, error)) (*Checkpoint, error) {
	c := &Checkpoint{}
	for _, shard := range shards(weights) {
		f, err := file(shard)
		if err != nil {
			c.Close()
			return nil, err
		}
		c.files = append(c.files, f)
		for _, t := range f.tensors {
			if weights[t.Name] != shard {
				c.Close()
				return nil, fmt.Errorf("%s holds tensor %q, which the index has in %q",
					shard, t.Name, weights[t.Name])
			}
		}
		c.tensors = append(c.tensors, f.tensors...)
	}
	c.tensors = sorted(c.tensors)
	if len(c.tensors) == len(weights) {
		return c, nil
	}
	defer c.Close()
	for name, shard := range weights {
		if _, ok := c.Tensor(name); !ok {
			return nil, fmt.Errorf("%s does not hold tensor %q, which the index has there", shard, name)
		}
	}
	return nil, fmt.Errorf("index names %d tensors, files hold %d", len(weights), len(c.tensors))
}

func shards(weights map[string]string) []string {
	var out []string
	for _, shard := range weights {
		out = append(out, shard)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// readIndex gives tensor name to file name. A file name is a plain name: it cannot lead elsewhere.
func readIndex(fsys fs.FS) (map[string]string, error) {
	src, err := ReadFile(fsys, IndexName, maxIndex)
	if err != nil {
		return nil, err
	}
	return parseIndex(src)
}

func parseIndex(src []byte) (map[string]string, error) {
	if !utf8.Valid(src) {
		return nil, errors.New("not UTF-8")
	}
	var weights map[string]string
	s := &scanner{src: src}
	s.object(func(field string) {
		if field == "weight_map" {
			weights = s.stringMap()
			return
		}
		s.skip(0)
	})
	s.end()
	if s.err != nil {
		return nil, s.err
	}
	if len(weights) == 0 {
		return nil, errors.New("no weight_map")
	}
	for name, shard := range weights {
		if !plainName(shard) || !strings.HasSuffix(shard, ".safetensors") {
			return nil, fmt.Errorf("tensor %q: %q is not the name of a safetensors file", name, shard)
		}
	}
	return weights, nil
}

func plainName(name string) bool {
	return filepath.IsLocal(name) && !strings.ContainsAny(name, "/\\:\x00")
}

// Tensors gives all tensors of all files, sorted by name. The slice is the checkpoint's own.
func (c *Checkpoint) Tensors() []Tensor { return c.tensors }

// Tensor finds one by its name.
func (c *Checkpoint) Tensor(name string) (Tensor, bool) { return find(c.tensors, name) }

// Path names the file that holds a tensor.
func (c *Checkpoint) Path(tensor string) string {
	for _, f := range c.files {
		if _, ok := f.Tensor(tensor); ok {
			return f.path
		}
	}
	return ""
}

// Read is File.Read over all files of the checkpoint.
func (c *Checkpoint) Read(fn func() error) error {
	for _, f := range c.files {
		inner := fn
		fn = func() error { return f.Read(inner) }
	}
	return fn()
}

// Want is File.Want for tensors of any of the files.
func (c *Checkpoint) Want(tensors []Tensor) {
	for _, f := range c.files {
		f.Want(tensors)
	}
}

// Drop is File.Drop for a tensor of any of the files.
func (c *Checkpoint) Drop(t Tensor) {
	for _, f := range c.files {
		f.Drop(t)
	}
}

// Hash gives PolicyHash of the tensors, or an error where a file was cut while it was read.
func (c *Checkpoint) Hash() (Hash, error) {
	var h Hash
	err := c.Read(func() error {
		h = PolicyHash(c.tensors)
		return nil
	})
	return h, err
}

// Close closes all files: any use of a tensor's Data after it is a fault.
func (c *Checkpoint) Close() error {
	var errs []error
	for _, f := range c.files {
		errs = append(errs, f.Close())
	}
	c.files, c.tensors = nil, nil
	return errors.Join(errs...)
}
