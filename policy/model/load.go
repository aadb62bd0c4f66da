package model

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"swarmrl/policy/ckpt"
)

// ConfigName is the file that holds a model's shape.
const ConfigName = "config.json"

// maxConfig bounds config.json.
const maxConfig = 1 << 20

// Load reads config.json and the weights of a model directory. Errors name the file and what is
// wrong in it.
func Load(dir string, o Options) (*Model, error) {
	c, err := ReadConfig(os.DirFS(dir))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	w, err := ckpt.OpenDir(dir)
	if err != nil {
		return nil, err
	}
	m, err := New(c, w, o)
	if err != nil || !m.Stays() {
		w.Close()
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Clean(dir), err)
	}
	return m, nil
}

// ReadConfig parses config.json at the root of fsys.
func ReadConfig(fsys fs.FS) (*Config, error) {
	data, err := ckpt.ReadFile(fsys, ConfigName, maxConfig)
	if err != nil {
		return nil, err
	}
	return ParseConfig(data)
}

// Weights are tensors by name: an open checkpoint, or tensors in memory.
type Weights interface {
	Tensors() []ckpt.Tensor // sorted by name
	Tensor(name string) (ckpt.Tensor, bool)
	Read(fn func() error) error // guards fn's reads of the tensors' data in its goroutine
	Want(t []ckpt.Tensor)       // their data is needed soon
	Drop(t ckpt.Tensor)         // its data is not needed for now
}

// InMemory gives tensors as Weights. It keeps the slice.
func InMemory(tensors []ckpt.Tensor) Weights {
	slices.SortFunc(tensors, func(a, b ckpt.Tensor) int { return strings.Compare(a.Name, b.Name) })
	return inMemory(tensors)
}

type inMemory []ckpt.Tensor

func (m inMemory) Tensors() []ckpt.Tensor     { return m }
func (m inMemory) Read(fn func() error) error { return fn() }
func (m inMemory) Want([]ckpt.Tensor)         {}
func (m inMemory) Drop(ckpt.Tensor)           {}

func (m inMemory) Tensor(name string) (ckpt.Tensor, bool) {
	i, ok := slices.BinarySearchFunc(m, name, func(t ckpt.Tensor, name string) int { return strings.Compare(t.Name, name) })
	if !ok {
		return ckpt.Tensor{}, false
	}
	return m[i], true
}

// New builds a model from the weights of w, which may be closed afterwards unless Options.Stay keeps
// them there. A tensor that is missing, left over, of another shape, or holds a value that is not finite is an error that names
// it. Nothing is allocated before the checkpoint is known to hold as much.
func New(c *Config, w Weights, o Options) (*Model, error) {
	if err := checkTensors(c, w); err != nil {
		return nil, err
	}
	m := newModel(c, o)
	if o.Train && o.Adapter == nil {
		m.masters = newStore(c, false)
		m.train = m.masters.net(c)
		if err := w.Read(func() error { return fill(m.masters.params, w) }); err != nil {
			return nil, err
		}
		m.Refresh()
		return m, nil
	}
	l := loader{c: c, w: w}
	if o.Stay && o.Adapter == nil {
		l.stay = newStay(c, w)
	}
	if l.stay != nil {
		l.stay.ahead(0)
	}
	m.infer = l.net()
	if err := l.fill(m.pool.Threads()); err != nil {
		if l.stay != nil {
			l.stay.asking.Wait() // the caller closes w
		}
		return nil, err
	}
	var err error
	if o.Adapter != nil {
		err = m.attach(o.Adapter)
	}
	return m, err
}

// checkTensors compares the checkpoint's list with what the shape wants.
func checkTensors(c *Config, w Weights) error {
	want := newStore(c, true).params
	for _, p := range want {
		t, ok := w.Tensor(p.Name)
		switch {
		case !ok:
			return fmt.Errorf("tensor %q is missing", p.Name)
		case !slices.Equal(t.Shape, p.Shape):
			return fmt.Errorf("tensor %q has shape %v, config.json wants %v", p.Name, t.Shape, p.Shape)
		case !t.DType.Float():
			return fmt.Errorf("tensor %q is of type %s, want a floating-point type", p.Name, t.DType)
		}
	}
	for _, t := range w.Tensors() {
		_, known := slices.BinarySearchFunc(want, t.Name, func(p Param, name string) int { return strings.Compare(p.Name, name) })
		if known || strings.HasSuffix(t.Name, ".rotary_emb.inv_freq") {
			continue
		}
		if c.Tied && t.Name == "lm_head.weight" {
			return fmt.Errorf("tensor %q stands beside tie_word_embeddings true", t.Name)
		}
		return fmt.Errorf("tensor %q is not part of a %s model of %d layers", t.Name, c.Arch, c.Layers)
	}
	return nil
}

// fill copies the checkpoint into masters.
func fill(params []Param, w Weights) error {
	for _, p := range params {
		t, _ := w.Tensor(p.Name)
		data, err := t.Float32()
		if err != nil {
			return err
		}
		if i := notFinite(data); i >= 0 {
			return fmt.Errorf("tensor %q: element %d is %v", p.Name, i, data[i])
		}
		copy(p.Data, data)
		w.Drop(t)
	}
	return nil
}

func notFinite(x []float32) int {
	return slices.IndexFunc(x, func(v float32) bool { return v-v != 0 })
}
