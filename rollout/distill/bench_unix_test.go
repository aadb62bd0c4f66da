//go:build unix

package distill

import (
	"context"
	"syscall"
	"testing"
	"time"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/eval"
)

// BenchmarkUpdate measures an update by dense forward KL against what it cannot do without: an update
// that imitates the same answers, and one forward pass of the teacher over them. Both are done in turn.
// "ratio" is the first by the second.
//
// Times are the processor's.
//
//	go test -run - -bench Update -cpu 1 ./rollout/distill
func BenchmarkUpdate(b *testing.B) {
	open := func(trained bool) *policy.Policy {
		p, err := policy.FromFS(tiny.FS(), model.Options{Train: trained})
		if err != nil {
			b.Fatal(err)
		}
		return p
	}
	student, teacher := open(true), open(false)
	c := shortConfig(stage(FKL, 1))
	c.Groups, c.Samples = 128, 1
	if err := c.fill(); err != nil {
		b.Fatal(err)
	}
	school, err := newSchool(student, []*policy.Policy{teacher}, &c)
	if err != nil {
		b.Fatal(err)
	}
	s, err := newStudent(student, &c)
	if err != nil {
		b.Fatal(err)
	}
	groups, err := school.draw(student, "bench", 0, c.Groups, func(int) int { return 0 })
	if err != nil {
		b.Fatal(err)
	}
	if err := eval.Answer(context.Background(), teacher, groups, school.play("bench", 0, 1, 1)); err != nil {
		b.Fatal(err)
	}
	var lessons []lesson
	tokens := 0
	for _, g := range groups {
		lessons = append(lessons, lesson{prompt: g.Prompt, tokens: g.Completions[0].Tokens})
		tokens += len(g.Completions[0].Tokens)
	}
	batch, _ := pack(lessons)
	var dense, plain time.Duration
	update := func(by *loss) {
		if _, _, err := s.update(lessons, by, 1e-5); err != nil {
			b.Fatal(err)
		}
	}
	update(&loss{dense: true, teachers: school.teachers}) // warm
	n := 0
	for b.Loop() {
		start := spent(b)
		update(&loss{dense: true, teachers: school.teachers})
		dense += spent(b) - start
		start = spent(b)
		update(&loss{})
		tape, err := teacher.Model.Forward(batch, 1)
		if err != nil {
			b.Fatal(err)
		}
		tape.Release()
		plain += spent(b) - start
		n++
	}
	b.ReportMetric(float64(dense)/float64(plain), "ratio")
	b.ReportMetric(float64(n*tokens)/dense.Seconds(), "answer-tokens/s")
}

// spent is the processor time of this process.
func spent(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
