package ckpt

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func FuzzSafetensors(f *testing.F) {
	paths, err := filepath.Glob(filepath.Join(vectors(f, "safetensors"), "files", "*"))
	if err != nil || len(paths) == 0 {
		f.Fatal("no seeds", err)
	}
	for _, path := range paths {
		if data, err := os.ReadFile(path); err == nil {
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := ParseSafetensors("fuzz", data)
		if err != nil {
			return
		}
		total := 0
		for _, x := range file.Tensors() {
			if err := x.check(); err != nil {
				t.Fatal(err)
			}
			total += len(x.Data)
		}
		if total > len(data) {
			t.Fatalf("%d bytes of tensors in %d", total, len(data))
		}
		var out bytes.Buffer
		if err := EncodeSafetensors(&out, file.Tensors(), file.Metadata()); err != nil {
			t.Fatal(err)
		}
		again, err := ParseSafetensors("again", out.Bytes())
		if err != nil || !equalTensors(file.Tensors(), again.Tensors()) {
			t.Fatalf("written again: %v", err)
		}
	})
}

func FuzzIndex(f *testing.F) {
	f.Add([]byte(`{"metadata":{"total_size":4},"weight_map":{"a":"m-1.safetensors"}}`))
	f.Add([]byte(`{"weight_map":{"\ud83d\ude42":"x.safetensors"}, "x":[1,-2.5e3,true,null,"\\"]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		weights, err := parseIndex(data)
		if err != nil {
			return
		}
		for _, shard := range weights {
			if filepath.Base(shard) != shard {
				t.Fatalf("shard %q leads elsewhere", shard)
			}
		}
	})
}
