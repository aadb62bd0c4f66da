package mathcheck

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

type pair struct {
	ID, Family, Tier string
	Gold             string
	Output           json.RawMessage
	Truth            *bool
}

// text joins an output that is given as repeated pieces.
func (p pair) text(t *testing.T) string {
	var s string
	if json.Unmarshal(p.Output, &s) == nil {
		return s
	}
	var pieces [][2]any
	if err := json.Unmarshal(p.Output, &pieces); err != nil {
		t.Fatal(p.ID, err)
	}
	var b strings.Builder
	for _, piece := range pieces {
		b.WriteString(strings.Repeat(piece[0].(string), int(piece[1].(float64))))
	}
	return b.String()
}

func pairs(t *testing.T) []pair {
	root := os.Getenv("SWARM_VECTORS")
	if root == "" {
		root = "testdata"
	}
	files, err := filepath.Glob(filepath.Join(root, "math", "*.jsonl.gz"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no recorded pairs in %s", root)
	}
	var out []pair
	for _, file := range files {
		in, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		gz, err := gzip.NewReader(in)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(gz)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() {
			var p pair
			if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
				t.Fatal(err)
			}
			out = append(out, p)
		}
	}
	return out
}

// TestPairs: the verdict on every pair is the field truth, and none takes 100 ms.
func TestPairs(t *testing.T) {
	wrong, slowest := 0, time.Duration(0)
	all := pairs(t)
	for _, p := range all {
		output := p.text(t)
		start := time.Now()
		v := Verify(p.Gold, output)
		took := time.Since(start)
		for range 3 { // a busy machine may have taken the processor away
			start = time.Now()
			Verify(p.Gold, output)
			took = min(took, time.Since(start))
			if took < 20*time.Millisecond {
				break
			}
		}
		slowest = max(slowest, took)
		if took > 100*time.Millisecond {
			t.Errorf("%s: %v", p.ID, took)
		}
		if p.Truth != nil && v.Equal != *p.Truth {
			wrong++
			t.Errorf("%s %s: gold %q output %.120q: %v, want %v: answer %.60q: %s", p.ID, p.Tier, p.Gold, output, v.Equal, *p.Truth, v.Answer, v.Reason)
		}
	}
	t.Logf("%d pairs, %d wrong, slowest %v", len(all), wrong, slowest)
}
