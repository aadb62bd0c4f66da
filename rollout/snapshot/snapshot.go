// Package snapshot keeps a training run on disk: everything that it needs to go on as if it had
// never stopped, in one file per step that is either whole or absent.
//
// A snapshot is a safetensors file step-NNNNNNNN.safetensors with the float32 tensors
// "master/<name>", "m/<name>" and "v/<name>" (AdamW's moments), and one metadata entry "snapshot":
//
//	{"kind": "train", "step": 120, "updates": 118, "config": {…}, "extra": {…}, "sha256": "…"}
//
// config is what the run was started with; a run with another configuration refuses it. extra is
// the run's own: data cursors, counters, the best evaluation. sha256 is over this document with an
// empty sha256, then the tensors' bytes in the order of their names. Callers are rollout/pretrain, rollout/train and the node.
package snapshot

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/optim"
)

// State is what a snapshot holds.
type State struct {
	Kind    string          `json:"kind"` // which program wrote it
	Step    int             `json:"step"` // the next step to do
	Updates int             `json:"updates"`
	Config  json.RawMessage `json:"config"`
	Extra   json.RawMessage `json:"extra"`
	SHA256  string          `json:"sha256"`
}

const (
	prefix   = "step-"
	suffix   = ".safetensors"
	metadata = "snapshot"
)

// Path names the snapshot of a step in dir.
func Path(dir string, step int) string {
	return filepath.Join(dir, fmt.Sprintf("%s%08d%s", prefix, step, suffix))
}

// Save writes s with the masters and moments into dir, which it makes. On an error nothing that
// was there has changed.
func Save(dir string, s State, params []model.Param, moments optim.State) error {
	s.Updates = moments.Steps
	return (&Captured{s, alias(params, moments)}).Save(dir)
}

// Captured is a copy of a state, which training no longer changes.
type Captured struct {
	state   State
	tensors []ckpt.Tensor
}

// Capture copies s with the masters and moments, so that they can be saved while training goes on.
func Capture(s State, params []model.Param, moments optim.State) *Captured {
	c := &Captured{s, alias(params, moments)}
	for i, t := range c.tensors {
		c.tensors[i].Data = slices.Clone(t.Data)
	}
	c.state.Updates = moments.Steps
	return c
}

// alias gives masters and moments as tensors that share their memory.
func alias(params []model.Param, moments optim.State) (tensors []ckpt.Tensor) {
	for i, p := range params {
		tensors = append(tensors,
			ckpt.AliasFloat32("master/"+p.Name, p.Shape, p.Data),
			ckpt.AliasFloat32("m/"+p.Name, p.Shape, moments.M[i]),
			ckpt.AliasFloat32("v/"+p.Name, p.Shape, moments.V[i]))
	}
	return tensors
}

// Save is the function of that name, for what was captured.
func (c *Captured) Save(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	s, tensors := c.state, c.tensors
	var err error
	if s.SHA256, err = digest(s, tensors, func(ckpt.Tensor) {}); err != nil {
		return err
	}
	meta, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return ckpt.WriteSafetensors(Path(dir, s.Step), tensors, map[string]string{metadata: string(meta)})
}

// digest hashes the state without its digest, then the tensors' bytes in the order of their names, and lets go of each.
func digest(s State, tensors []ckpt.Tensor, drop func(ckpt.Tensor)) (string, error) {
	s.SHA256 = ""
	meta, err := json.Marshal(s)
	if err != nil {
		return "", err
	}
	order := slices.Clone(tensors)
	slices.SortFunc(order, func(a, b ckpt.Tensor) int { return strings.Compare(a.Name, b.Name) })
	h := sha256.New()
	h.Write(meta)
	for _, t := range order {
		h.Write(t.Data)
		drop(t)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// Steps lists the steps that dir has snapshots of, ascending. A dir that does not exist has none.
func Steps(dir string) ([]int, error) {
	entries, err := os.ReadDir(dir)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var steps []int
	for _, e := range entries {
		middle, ok := strings.CutPrefix(e.Name(), prefix)
		middle, ends := strings.CutSuffix(middle, suffix)
		if step, err := strconv.Atoi(middle); ok && ends && err == nil && Path(dir, step) == filepath.Join(dir, e.Name()) {
			steps = append(steps, step)
		}
	}
	slices.Sort(steps)
	return steps, nil
}

// Latest gives the last step that dir has a snapshot of; ok is false when there is none.
func Latest(dir string) (step int, ok bool, err error) {
	steps, err := Steps(dir)
	if err != nil || len(steps) == 0 {
		return 0, false, err
	}
	return steps[len(steps)-1], true, nil
}

// Load reads a snapshot into params and opt, whose shapes must fit. kind and config are the run's;
// a snapshot of another kind or configuration is refused, as is one whose bytes are damaged. On an
// error params and opt are unchanged, unless the file was cut after it had been found whole.
// It reads into place: no second copy is in memory at any time.
func Load(path, kind string, config json.RawMessage, params []model.Param, opt *optim.AdamW) (State, error) {
	f, err := ckpt.OpenSafetensors(path)
	if pathErr := (*fs.PathError)(nil); err != nil && !errors.As(err, &pathErr) {
		return State{}, fmt.Errorf("%w; delete it to go on from the one before", err)
	}
	if err != nil {
		return State{}, err
	}
	defer f.Close()
	var s State
	err = f.Read(func() (err error) {
		s, err = load(f, kind, config, params, opt)
		return err
	})
	if err != nil {
		return State{}, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

func load(f *ckpt.File, kind string, config json.RawMessage, params []model.Param, opt *optim.AdamW) (s State, err error) {
	if err := json.Unmarshal([]byte(f.Metadata()[metadata]), &s); err != nil {
		return s, fmt.Errorf("no snapshot in it: %w", err)
	}
	if s.Kind != kind {
		return s, fmt.Errorf("it belongs to %q, want %q", s.Kind, kind)
	}
	if !sameJSON(s.Config, config) {
		return s, fmt.Errorf("it was made with another configuration; use another directory to start anew")
	}
	if sum, err := digest(s, f.Tensors(), f.Drop); err != nil || sum != s.SHA256 {
		return s, fmt.Errorf("its bytes are damaged; delete it to go on from the one before")
	}
	moments := opt.State()
	moments.Steps = s.Updates
	var places []place
	for i, p := range params {
		for k, dst := range map[string][]float32{"master/": p.Data, "m/": moments.M[i], "v/": moments.V[i]} {
			t, ok := f.Tensor(k + p.Name)
			if !ok || !slices.Equal(t.Shape, p.Shape) || !t.DType.Float() || t.Len() != len(dst) {
				return s, fmt.Errorf("%s%s is missing or of another shape", k, p.Name)
			}
			places = append(places, place{t, dst})
		}
	}
	if err := opt.Restore(moments); err != nil { // its own moments, so far: this sets the count of steps
		return s, err
	}
	for _, p := range places {
		if err := p.tensor.ReadFloat32(p.values); err != nil {
			return s, err
		}
		f.Drop(p.tensor)
	}
	return s, nil
}

// place is where a tensor of a snapshot goes.
type place struct {
	tensor ckpt.Tensor
	values []float32
}

// sameJSON compares two documents without regard to white space.
func sameJSON(a, b json.RawMessage) bool {
	var x, y bytes.Buffer
	return json.Compact(&x, a) == nil && json.Compact(&y, b) == nil && bytes.Equal(x.Bytes(), y.Bytes())
}

// Retention says which snapshots stay: the last Last (0 means 2), every step that Every divides
// (0: none), and those in Keep.
type Retention struct {
	Last  int
	Every int
	Keep  []int
}

// Prune removes the snapshots of dir that r does not keep, and what killed processes left of others.
func Prune(dir string, r Retention) error {
	torn, err := filepath.Glob(filepath.Join(dir, "."+prefix+"*"+suffix+".*.tmp"))
	if err != nil {
		return err
	}
	for _, path := range torn {
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	steps, err := Steps(dir)
	if err != nil {
		return err
	}
	last := r.Last
	if last == 0 {
		last = 2
	}
	for i, step := range steps {
		if i >= len(steps)-last || slices.Contains(r.Keep, step) || (r.Every > 0 && step%r.Every == 0) {
			continue
		}
		if err := os.Remove(Path(dir, step)); err != nil {
			return err
		}
	}
	return nil
}

// Remove deletes the snapshot of a step.
func Remove(dir string, step int) error { return os.Remove(Path(dir, step)) }
