package node

import (
	"os"
	"testing"
)

// TestWarmup: a learner goes on with its moments and its rate after a restart; one whose moments are lost begins the
// warm-up anew, so that its first steps change few weights (BenchmarkPatchLost of policy/ckpt).
func TestWarmup(t *testing.T) {
	n, c := practising(t)
	groups, err := n.answerAlone(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	samples := samplesOf(groups, nil)
	rate := func(l *learner) float64 {
		t.Helper()
		stats, err := l.Update(samples)
		if err != nil {
			t.Fatal(err)
		}
		return stats.Rate
	}
	part := n.lab.params.Learn.Rate / float64(n.lab.params.Learn.Warmup)
	if first, second := rate(n.learner), rate(n.learner); first != part || second != 2*part {
		t.Errorf("rates %v and %v, want %v and twice that", first, second, part)
	}
	if err := os.MkdirAll(n.learnerDir(), 0o700); err != nil {
		t.Fatal(err)
	}
	moments, err := n.learner.Capture(1, n.learnerConfig())
	if err != nil {
		t.Fatal(err)
	}
	if err := n.saveMoments(moments); err != nil {
		t.Fatal(err)
	}
	for _, kept := range []bool{true, false} {
		again, err := n.lab.newLearner(n.learner.Policy.Model.Tensors())
		if err != nil {
			t.Fatal(err)
		}
		want := part
		if kept {
			want = 3 * part
			if _, ok, err := again.Load(n.learnerDir(), n.learnerConfig()); !ok || err != nil {
				t.Fatalf("the moments: %v %v", ok, err)
			}
		}
		if got := rate(again); got-want > 1e-12 || want-got > 1e-12 {
			t.Errorf("moments kept %v: rate %v, want %v", kept, got, want)
		}
	}
}
