package ckpt

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// vectors gives the folder of reference cases.
func vectors(tb testing.TB, name string) string {
	tb.Helper()
	root := os.Getenv("SWARM_VECTORS")
	if root == "" {
		root = "testdata"
	}
	return filepath.Join(root, name)
}

type verdict struct {
	Valid           bool
	StrictMayRefuse bool `json:"strict_may_refuse"`
	Metadata        map[string]string
	Tensors         map[string]struct {
		DType  DType
		Shape  []uint64
		SHA256 string
	}
}

func TestVectors(t *testing.T) {
	dir := vectors(t, "safetensors")
	var expected struct{ Files map[string]verdict }
	src, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(src, &expected); err != nil {
		t.Fatal(err)
	}
	paths, err := filepath.Glob(filepath.Join(dir, "files", "*.safetensors"))
	if err != nil || len(paths) == 0 || len(paths) != len(expected.Files) {
		t.Fatalf("%d files, %d verdicts, %v", len(paths), len(expected.Files), err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".safetensors")
		want, ok := expected.Files[name]
		if !ok {
			t.Errorf("%s: no verdict", name)
			continue
		}
		t.Run(name, func(t *testing.T) { checkVerdict(t, path, want) })
	}
}

func checkVerdict(t *testing.T, path string, want verdict) {
	file, err := OpenSafetensors(path)
	data, readErr := os.ReadFile(path)
	if readErr != nil {
		t.Fatal(readErr)
	}
	before := allocated()
	_, errBytes := ParseSafetensors(path, data)
	if grown := allocated() - before; grown > uint64(16*len(data)+1<<16) {
		t.Errorf("allocated %d bytes for a file of %d", grown, len(data))
	}
	if (err == nil) != (errBytes == nil) {
		t.Fatalf("mapped: %v, from memory: %v", err, errBytes)
	}
	if err != nil {
		if want.Valid && !want.StrictMayRefuse {
			t.Fatal(err)
		}
		return
	}
	defer file.Close()
	if !want.Valid {
		t.Fatal("accepted")
	}
	checkContents(t, file, want)
}

func checkContents(t *testing.T, file *File, want verdict) {
	if !maps.Equal(file.Metadata(), want.Metadata) {
		t.Errorf("metadata %v, want %v", file.Metadata(), want.Metadata)
	}
	if len(file.Tensors()) != len(want.Tensors) {
		t.Fatalf("%d tensors, want %d", len(file.Tensors()), len(want.Tensors))
	}
	for name, w := range want.Tensors {
		got, ok := file.Tensor(name)
		if !ok {
			t.Errorf("no tensor %q", name)
			continue
		}
		var shape []uint64
		for _, d := range got.Shape {
			shape = append(shape, uint64(d))
		}
		sum := sha256.Sum256(got.Data)
		if got.DType != w.DType || !slices.Equal(shape, w.Shape) || hex.EncodeToString(sum[:]) != w.SHA256 {
			t.Errorf("tensor %q: %s %v %x, want %+v", name, got.DType, got.Shape, sum, w)
		}
	}
}

func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

// TestRewrite writes each valid vector again and reads the same back.
func TestRewrite(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(vectors(t, "safetensors"), "files", "*.safetensors"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no cases", err)
	}
	out := filepath.Join(t.TempDir(), "out.safetensors")
	for _, path := range paths {
		file, err := OpenSafetensors(path)
		if err != nil {
			continue
		}
		if err := WriteSafetensors(out, file.Tensors(), file.Metadata()); err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		again, err := OpenSafetensors(out)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		if again.Metadata()["format"] == "" || !equalTensors(file.Tensors(), again.Tensors()) {
			t.Errorf("%s: reads back differently", path)
		}
		again.Close()
		file.Close()
	}
}

func equalTensors(a, b []Tensor) bool {
	return slices.EqualFunc(a, b, func(a, b Tensor) bool {
		return a.Name == b.Name && a.DType == b.DType && slices.Equal(a.Shape, b.Shape) &&
			bytes.Equal(a.Data, b.Data)
	})
}
