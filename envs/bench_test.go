package envs

import (
	"slices"
	"testing"
	"time"
)

// BenchmarkGenerateAndGrade reports, over the built-in environments, the median cost of making and
// grading one task at difficulty 0.5.
func BenchmarkGenerateAndGrade(b *testing.B) {
	var costs []float64
	for _, d := range builtin {
		env, err := New(d, Options{})
		if err != nil {
			b.Fatal(err)
		}
		var spent time.Duration
		b.Run(d.Name, func(b *testing.B) {
			b.ReportAllocs()
			start := time.Now()
			for i := range b.N {
				t, err := env.Task(1, uint64(i), 0.5)
				if err != nil || env.Grade(t, "<answer>"+t.Gold+"</answer>").Value != 1 {
					b.Fatal(t.Prompt, err)
				}
			}
			spent = time.Since(start) / time.Duration(b.N)
		})
		costs = append(costs, float64(spent.Nanoseconds()))
	}
	slices.Sort(costs)
	b.Run("median", func(b *testing.B) {
		b.ReportMetric(costs[len(costs)/2]/1000, "µs/task")
		b.ReportMetric(0, "ns/op")
	})
}
