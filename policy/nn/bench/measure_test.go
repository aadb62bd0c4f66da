package main

import "testing"

func TestParse(t *testing.T) {
	r, err := parseBenchmark("BenchmarkGemm/8-2   \t 3\t 200 ns/op\t 180.5 GFLOP/cpu-s\t 90.25 GFLOP/s", "GFLOP")
	if err != nil || r != (rate{90.25, 180.5}) {
		t.Error(r, err)
	}
	if _, err := parseBenchmark("BenchmarkGemm/8-2 3 200 ns/op", "GFLOP"); err == nil {
		t.Error("a line without metrics passes")
	}
	out := []byte(`{"gflops": {"numpy_f32": {"per_s": {"min": 1, "median": 61.5}, "per_cpu_s": {"median": 92}}}}`)
	if r, err = parseRival(out, []string{"gflops", "numpy_f32"}); err != nil || r != (rate{61.5, 92}) {
		t.Error(r, err)
	}
	for _, bad := range []string{``, `{}`, `[1]`, `{"gflops": 3}`, `{"gflops": {"numpy_f32": {"per_s": {}}}}`} {
		if _, err := parseRival([]byte(bad), []string{"gflops", "numpy_f32"}); err == nil {
			t.Errorf("%q passes", bad)
		}
	}
}
