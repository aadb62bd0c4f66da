package node

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"swarmrl/policy/ckpt"
)

func playStudy(t *testing.T, arm string, seed uint64) *StudyResult {
	t.Helper()
	a, err := ParseArm(arm)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Study(t.Context(), StudyConfig{Arm: a, Seed: seed, Peers: 2, Updates: 3, Every: 1, Tasks: 20})
	if err != nil {
		t.Fatal(err)
	}
	s := &r.Spent
	s.Generate, s.Read, s.Train, s.Audit = 0, 0, 0, 0
	s = &r.AtBatch
	s.Generate, s.Read, s.Train, s.Audit = 0, 0, 0, 0
	return r
}

// TestStudyRepeats: a study is a function of its arm and seed.
func TestStudyRepeats(t *testing.T) {
	a, b, c := playStudy(t, "2/2", 1), playStudy(t, "2/2", 1), playStudy(t, "2/2", 2)
	if !reflect.DeepEqual(a, b) {
		t.Errorf("one seed, two outcomes:\n%+v\n%+v", a, b)
	}
	if reflect.DeepEqual(a.Curve, c.Curve) && a.Account == c.Account {
		t.Error("two seeds, one outcome")
	}
	if a.Updates != 3 || a.Batch.Updates != 3 || len(a.After.Pass8) != 2 || a.Spent.Groups.External == 0 || a.Blamed > 0 {
		t.Errorf("%+v", a)
	}
}

// TestStudyArms: resampling fills the batch with own groups, specialists read each other's tasks.
func TestStudyArms(t *testing.T) {
	r := playStudy(t, "3/0r", 1)
	if g := r.Spent.Groups; g.Local != 3*2*3 || g.External != 0 || r.Spent.Rollouts.Generated <= 8*g.Local {
		t.Errorf("resampled: %+v", r.Spent)
	}
	r = playStudy(t, "3/3s", 1)
	if r.Spent.Groups.External == 0 || r.Spent.Rollouts.Read != r.Spent.Rollouts.Generated || r.Blamed > 0 {
		t.Errorf("specialists: %+v", r.Spent)
	}
}

// TestStudyCheat: a third of forgers on top is dropped by all honest peers, who go on with each other.
func TestStudyCheat(t *testing.T) {
	r := playStudy(t, "2/2:edited-tokens", 1)
	if r.Dropped[2]["wrong token"] != 2 || r.Blamed > 0 || r.Spent.Groups.External == 0 {
		t.Errorf("dropped %v, %d honest ones; %+v", r.Dropped, r.Blamed, r.Spent)
	}
}

// TestStudyPoison: what no check finds is dropped by nobody, and trained on where it has signal.
func TestStudyPoison(t *testing.T) {
	r := playStudy(t, "2/2:poisoned", 1)
	if len(r.Dropped) > 0 || r.Blamed > 0 || r.Spent.Groups.External == 0 {
		t.Errorf("dropped %v, %d honest ones; %+v", r.Dropped, r.Blamed, r.Spent)
	}
}

// BenchmarkPatch trains a lone peer on swarm-tiny for eight rounds and says how much smaller than the
// weights its patches are: from one round to the next, and after eight rounds from the last snapshot.
func BenchmarkPatch(b *testing.B) {
	for b.Loop() {
		a, err := ParseArm("8/0")
		if err != nil {
			b.Fatal(err)
		}
		s := newStudy(StudyConfig{Arm: a, Peers: 1, Updates: 1, Tasks: 5})
		if err := errors.Join(s.open(), s.play(b.Context())); err != nil {
			b.Fatal(err)
		}
		before := s.base.tensors
		smaller := func(from []ckpt.Tensor) float64 {
			patch, err := ckpt.EncodePatch(from, s.peers[0].learner.Policy.Model.Tensors())
			if err != nil {
				b.Fatal(err)
			}
			return float64(s.base.bytes) / float64(len(patch))
		}
		b.ReportMetric(smaller(before), "x-first")
		for r := range uint64(7) {
			before = s.peers[0].learner.Policy.Model.Tensors()
			if err := s.round(b.Context(), r+1); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(smaller(before), "x-next")
		b.ReportMetric(smaller(s.base.tensors), "x-eighth")
	}
}

func TestStudyTable(t *testing.T) {
	for _, bad := range []string{"", "8", "x/y", "0/4", "8/0:nothing", "8/-1", "8/0q"} {
		if _, err := ParseArm(bad); err == nil {
			t.Errorf("arm %q is read", bad)
		}
	}
	run := func(arm string, seed uint64, pass float64) *StudyResult {
		a, err := ParseArm(arm)
		if err != nil {
			t.Fatal(err)
		}
		scores := StudyScores{
			Updates: 9, Pass1: []float64{pass - 0.1, pass + 0.1}, Pass8: []float64{1, 1}, Greedy: []float64{0.5, 0.5},
		}
		return &StudyResult{Arm: a, Seed: seed, Before: scores, Batch: scores, After: scores}
	}
	table := StudyTable([]*StudyResult{
		run("8/0", 0, 0.5), run("8/0", 1, 0.6),
		run("4/4", 0, 0.6), run("4/4", 1, 0.7), run("4/4:copied", 1, 0.65),
	})
	for _, want := range []string{
		"| 8/0 | 2 | equal batch | 9 | 0 | 0 | 0.550 ± 0.635 | 1.000 ± 0.000 | 0.500 ± 0.000 | – |",
		"| 4/4 | 2 | equal compute | 9 | 0 | 0 | 0.650 ± 0.635 | 1.000 ± 0.000 | 0.500 ± 0.000 | +0.100 ± 0.000 |",
		"| 4/4:copied | 1 | equal batch | 9 | 0 | 0 | 0.650 | 1.000 | 0.500 | -0.050 |",
	} {
		if !strings.Contains(table, want) {
			t.Errorf("no row %q in\n%s", want, table)
		}
	}
}
