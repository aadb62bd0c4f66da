package main

import (
	"slices"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	m := parseBenchmark("BenchmarkGemm/8-2   \t 3\t 200 ns/op\t 180.5 GFLOP/cpu-s\t 90.25 GFLOP/s")
	if m["GFLOP/s"] != 90.25 || m["GFLOP/cpu-s"] != 180.5 || m["ns/op"] != 200 {
		t.Error(m)
	}
	for _, c := range []struct {
		json string
		path []string
		want rate
	}{
		{`{"gflops": {"numpy_f32": {"per_s": {"min": 1, "median": 61.5}, "per_cpu_s": {"median": 92}}}}`, []string{"gflops", "numpy_f32"}, rate{61.5, 92}},
		{`{"a": {"median": 5, "max": 9}}`, []string{"a"}, rate{5, 0}},
		{`{"a": {"8": 3.5}}`, []string{"a", "8"}, rate{3.5, 0}},
	} {
		if r, err := parseRival([]byte(c.json), c.path); err != nil || r != c.want {
			t.Error(c.json, r, err)
		}
	}
	for _, bad := range []string{``, `{}`, `[1]`, `{"gflops": 3}`, `{"gflops": {"numpy_f32": {"per_s": {}}}}`, `{"gflops": {"numpy_f32": "x"}}`} {
		if _, err := parseRival([]byte(bad), []string{"gflops", "numpy_f32"}); err == nil {
			t.Errorf("%q passes", bad)
		}
	}
}

// TestGroups: groups stand together, so that their list names each once, and unknown ones are refused.
func TestGroups(t *testing.T) {
	var groups []string
	for _, c := range contests() {
		groups = append(groups, c.group)
	}
	groups = slices.Compact(groups)
	once := slices.Clone(groups)
	slices.Sort(once)
	if len(slices.Compact(once)) != len(groups) {
		t.Errorf("scattered groups: %v", groups)
	}
	if err := run("1", "none", []string{"gem"}); err == nil || !strings.Contains(err.Error(), "want gemm") {
		t.Error(err)
	}
	if err := run("0", "none", nil); err == nil {
		t.Error("no threads: no error")
	}
}
