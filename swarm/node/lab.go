package node

import (
	"bytes"
	"fmt"
	"io/fs"
	"sync"
	"time"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
	"swarmrl/rollout"
	"swarmrl/swarm"
)

// lab holds what tasks and policies are made of. It does not change after openLab, and is safe
// for concurrent use as far as its parts are; policies run on the worker alone.
type lab struct {
	params  *swarm.Params
	envs    []envs.Env // parallel to Params.Envs
	pool    *nn.Pool
	base    *policy.Policy
	tensors []ckpt.Tensor // of the base
	bytes   int64         // of the base's tensors
}

func openLab(cfg *Config) (*lab, error) {
	l := &lab{params: &cfg.Run.Params, pool: nn.NewPool(cfg.Threads)}
	for _, share := range l.params.Envs {
		env, err := cfg.environment(&share)
		if err != nil {
			return nil, err
		}
		l.envs = append(l.envs, env)
	}
	var err error
	if l.base, err = loadBase(cfg.Model, l.params.Model, model.Options{Pool: l.pool}); err != nil {
		return nil, err
	}
	if got := swarm.PolicyHash(l.base.Hash); got != l.params.Base {
		return nil, fmt.Errorf("model %s: hash %.12s, the run starts from %.12s", l.params.Model, got, l.params.Base)
	}
	l.tensors = l.base.Model.Tensors()
	for _, t := range l.tensors {
		l.bytes += int64(len(t.Data))
	}
	return l, nil
}

// loadBase loads the base model from a directory, or the embedded one.
func loadBase(dir, name string, o model.Options) (*policy.Policy, error) {
	if dir != "" {
		return policy.Load(dir, o)
	}
	if name == "swarm-tiny" {
		return policy.FromFS(tiny.FS(), o)
	}
	return nil, fmt.Errorf("model %s is not here: download it (swarm model get) and name its directory with --model", name)
}

// BaseHash gives the hash of a base model, for a new run.
func BaseHash(dir, name string) (swarm.PolicyHash, error) {
	p, err := loadBase(dir, name, model.Options{})
	if err != nil {
		return swarm.PolicyHash{}, err
	}
	return swarm.PolicyHash(p.Hash), nil
}

// build makes a policy of the base's shape from tensors. The hash is computed, not believed.
func (l *lab) build(tensors []ckpt.Tensor, train bool) (*policy.Policy, error) {
	var file bytes.Buffer
	if err := ckpt.EncodeSafetensors(&file, tensors, nil); err != nil {
		return nil, err
	}
	w, err := ckpt.OpenFS(weightsFS{file.Bytes()})
	if err != nil {
		return nil, err
	}
	defer w.Close()
	m, err := model.New(l.base.Model.Config, w, model.Options{Pool: l.pool, Train: train})
	if err != nil {
		return nil, err
	}
	p := *l.base
	p.Model, p.Hash = m, ckpt.PolicyHash(tensors)
	return &p, nil
}

// sampling is how every rollout of the run is drawn.
func (l *lab) sampling() rollout.Sampling {
	r := l.params.Rollout
	return rollout.Sampling{Temperature: r.Temperature, TopK: r.TopK, TopP: r.TopP, MinP: r.MinP}
}

// weightsFS is a file system that holds one file of weights.
type weightsFS struct{ data []byte }

// Open opens model.safetensors.
func (w weightsFS) Open(name string) (fs.File, error) {
	if name != ckpt.SingleName {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return &weightsFile{Reader: bytes.NewReader(w.data), size: int64(len(w.data))}, nil
}

// weightsFile is that file, and its own description.
type weightsFile struct {
	*bytes.Reader
	size int64
}

// Close does nothing: the bytes are the caller's.
func (f *weightsFile) Close() error { return nil }

// Stat describes the file.
func (f *weightsFile) Stat() (fs.FileInfo, error) { return f, nil }

// Name is the file's name.
func (f *weightsFile) Name() string { return ckpt.SingleName }

// Size is the length in bytes.
func (f *weightsFile) Size() int64 { return f.size }

// Mode is that of a file that can be read.
func (f *weightsFile) Mode() fs.FileMode { return 0o444 }

// ModTime is not known.
func (f *weightsFile) ModTime() time.Time { return time.Time{} }

// IsDir is false.
func (f *weightsFile) IsDir() bool { return false }

// Sys is nothing.
func (f *weightsFile) Sys() any { return nil }

// decoded caches a value that is made once.
type decoded[T any] struct {
	once sync.Once
	v    T
	err  error
}

func (d *decoded[T]) get(make func() (T, error)) (T, error) {
	d.once.Do(func() { d.v, d.err = make() })
	return d.v, d.err
}
