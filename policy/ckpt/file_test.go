package ckpt

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// sample gives n BF16 tensors with differing content.
func sample(n, rows, cols int) []Tensor {
	out := make([]Tensor, n)
	for i := range out {
		values := make([]float32, rows*cols)
		for j := range values {
			values[j] = float32((i*7919+j*104729)%1000)/500 - 1
		}
		out[i] = FromFloat32("layer."+string(rune('a'+i))+".weight", []int{rows, cols}, values)
	}
	return out
}

func TestTruncatedUnderMapping(t *testing.T) {
	path := filepath.Join(t.TempDir(), SingleName)
	if err := WriteSafetensors(path, sample(4, 256, 256), nil); err != nil {
		t.Fatal(err)
	}
	dir, err := OpenDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	defer dir.Close()
	if _, err := dir.Hash(); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 8192); err != nil {
		t.Fatal(err)
	}
	if _, err := dir.Hash(); err == nil || !strings.Contains(err.Error(), SingleName) {
		t.Errorf("hash of a file cut under the mapping: %v", err)
	}
	sum := 0
	err = dir.Read(func() error {
		last := dir.Tensors()[3]
		sum += int(last.Data[len(last.Data)-1])
		return nil
	})
	if err == nil {
		t.Errorf("read past the cut gave %d", sum)
	}
}

// TestReadFile: a pipe would wait, a device has no end.
func TestReadFile(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x"), []byte("12345"), 0o600); err != nil {
		t.Fatal(err)
	}
	if data, err := ReadFile(os.DirFS(dir), "x", 5); err != nil || string(data) != "12345" {
		t.Errorf("%q, %v", data, err)
	}
	for name, want := range map[string]string{"x": "x: more than 4 bytes", ".": "not a regular file", "y": "y"} {
		if _, err := ReadFile(os.DirFS(dir), name, 4); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
	if _, err := os.Stat(os.DevNull); err == nil {
		if _, err := ReadFile(os.DirFS(filepath.Dir(os.DevNull)), filepath.Base(os.DevNull), 4); err == nil {
			t.Error("a device: no error")
		}
	}
}

func TestReadKeepsErrorsAndPanics(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.safetensors")
	if err := WriteSafetensors(path, sample(1, 2, 2), nil); err != nil {
		t.Fatal(err)
	}
	f, err := OpenSafetensors(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	want := errors.New("mine")
	if err := f.Read(func() error { return want }); err != want {
		t.Errorf("got %v", err)
	}
	defer func() {
		if recover() == nil {
			t.Error("a nil dereference became an error")
		}
	}()
	f.Read(func() error {
		var p *Tensor
		_ = p.Name
		return nil
	})
}

func TestDropKeepsData(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.safetensors")
	if err := WriteSafetensors(path, sample(3, 100, 100), nil); err != nil {
		t.Fatal(err)
	}
	f, err := OpenSafetensors(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	before := PolicyHash(f.Tensors())
	for _, x := range f.Tensors() {
		f.Drop(x)
	}
	f.Drop(sample(1, 64, 64)[0]) // not of this file: nothing happens
	if PolicyHash(f.Tensors()) != before {
		t.Error("data changed")
	}
}

func TestAtomicWriteLeavesOldFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "m.safetensors")
	if err := WriteSafetensors(path, sample(1, 4, 4), nil); err != nil {
		t.Fatal(err)
	}
	old, _ := os.ReadFile(path)
	bad := append(sample(2, 4, 4), Tensor{Name: "x", DType: F32, Shape: []int{3}, Data: make([]byte, 8)})
	for _, tensors := range [][]Tensor{bad, append(sample(1, 4, 4), sample(1, 4, 4)...)} {
		if err := WriteSafetensors(path, tensors, nil); err == nil {
			t.Error("wrote a wrong tensor")
		}
	}
	now, _ := os.ReadFile(path)
	entries, _ := os.ReadDir(dir)
	if sha256.Sum256(old) != sha256.Sum256(now) || len(entries) != 1 {
		t.Errorf("old file changed or leftovers: %v", entries)
	}
}

func TestShards(t *testing.T) {
	all := sample(4, 8, 8)
	file := func(tensors ...Tensor) *fstest.MapFile {
		var b strings.Builder
		if err := EncodeSafetensors(&b, tensors, nil); err != nil {
			t.Fatal(err)
		}
		return &fstest.MapFile{Data: []byte(b.String())}
	}
	index := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	const good = `{"metadata":{"total_size":512,"deep":[{"x":null}]},"weight_map":{` +
		`"layer.a.weight":"1.safetensors","layer.b.weight":"2.safetensors","layer.c.weight":"1.safetensors"}}`
	one, two := file(all[0], all[2]), file(all[1])
	c, err := OpenFS(fstest.MapFS{IndexName: index(good), "1.safetensors": one, "2.safetensors": two})
	if err != nil {
		t.Fatal(err)
	}
	if h, err := c.Hash(); err != nil || h != PolicyHash(all[:3]) {
		t.Errorf("hash %v, %v", h, err)
	}
	for name, fsys := range map[string]fstest.MapFS{
		"empty":         {},
		"missing shard": {IndexName: index(good), "1.safetensors": one},
		"missing":       {IndexName: index(good), "1.safetensors": file(all[0]), "2.safetensors": two},
		"elsewhere":     {IndexName: index(good), "1.safetensors": one, "2.safetensors": file(all[1], all[2])},
		"unnamed":       {IndexName: index(good), "1.safetensors": one, "2.safetensors": file(all[1], all[3])},
		"no map":        {IndexName: index(`{"metadata":{}}`)},
		"up":            {IndexName: index(`{"weight_map":{"a":"../1.safetensors"}}`)},
		"absolute":      {IndexName: index(`{"weight_map":{"a":"/1.safetensors"}}`)},
		"suffix":        {IndexName: index(`{"weight_map":{"a":"config.json"}}`)},
		"duplicate":     {IndexName: index(`{"weight_map":{"a":"1.safetensors","a":"2.safetensors"}}`)},
		"cut":           {IndexName: index(good[:60])},
		"trailing":      {IndexName: index(good + "x")},
		"nested":        {IndexName: index(`{"a":` + strings.Repeat("[", 1000))},
	} {
		if _, err := OpenFS(fsys); err == nil {
			t.Errorf("%s: accepted", name)
		} else {
			t.Logf("%s: %v", name, err)
		}
	}
}

func TestNotARegularFile(t *testing.T) {
	if _, err := OpenSafetensors(t.TempDir()); err == nil {
		t.Error("opened a folder")
	}
	if _, err := OpenSafetensors(filepath.Join(t.TempDir(), "none")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}
