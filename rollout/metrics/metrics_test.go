package metrics

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestReadAndSave: numbers become points by their names, runs are told apart, torn lines are left out.
func TestReadAndSave(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "demo", "a", fileName), `{"round":3,"reward":0.5,"policy":"x","held_out":{"pass_1":0.25,"envs":{"e":1}}}`+"\n"+`{"round":4,"rew`)
	write(t, filepath.Join(dir, "demo", "b", fileName), `{"step":1,"loss":2}`+"\n"+`{"step":2,"loss":1,"list":[1]}`+"\n")
	write(t, filepath.Join(dir, "student", "run", fileName), `{"loss":7}`+"\n"+`{"loss":8}`+"\n")
	points, err := Read(filepath.Join(dir, "demo"), filepath.Join(dir, "student"))
	if err != nil {
		t.Fatal(err)
	}
	want := []Point{
		{"a", 3, "held_out.envs.e", 1},
		{"a", 3, "held_out.pass_1", 0.25},
		{"a", 3, "reward", 0.5},
		{"b", 1, "loss", 2},
		{"b", 2, "loss", 1},
		{"student", 1, "loss", 7},
		{"student", 2, "loss", 8},
	}
	if !slices.Equal(points, want) {
		t.Fatalf("points %v", points)
	}
	out := filepath.Join(dir, "out")
	if err := Save(out, points); err != nil {
		t.Fatal(err)
	}
	again, err := parquet.ReadFile[Point](filepath.Join(out, ParquetName))
	if err != nil || !slices.Equal(again, want) {
		t.Errorf("read again: %v, %v", again, err)
	}
	raw, err := os.ReadFile(filepath.Join(out, "b", EventsName))
	if err != nil {
		t.Fatal(err)
	}
	records := 0
	for len(raw) > 0 {
		n := binary.LittleEndian.Uint64(raw)
		if masked(raw[:8]) != binary.LittleEndian.Uint32(raw[8:]) || masked(raw[12:12+n]) != binary.LittleEndian.Uint32(raw[12+n:]) {
			t.Fatalf("record %d: checksum", records)
		}
		raw = raw[16+n:]
		records++
	}
	if records != 3 {
		t.Errorf("%d records, want the version and two steps", records)
	}
}

func TestNothingToRead(t *testing.T) {
	dir := t.TempDir()
	for path, want := range map[string]string{filepath.Join(dir, "none"): "no metrics.jsonl", filepath.Join(dir, "empty"): "no metrics yet"} {
		if filepath.Base(path) == "empty" {
			write(t, filepath.Join(path, fileName), "")
		}
		if _, err := Read(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", path, err, want)
		}
	}
}
