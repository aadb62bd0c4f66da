package distill

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"

	"swarmrl/envs"
	"swarmrl/envs/star"
	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/eval"
)

// school is the teachers and the tasks.
type school struct {
	c        *Config
	teachers []*policy.Policy
	envs     []envs.Env
	best     []int // teacher of each environment
}

// newSchool checks that all speak the student's language.
func newSchool(p *policy.Policy, teachers []*policy.Policy, c *Config) (*school, error) {
	if len(teachers) == 0 {
		return nil, fmt.Errorf("distill: no teacher")
	}
	for i, t := range teachers {
		if err := sameTokenizer(p, t); err != nil {
			return nil, fmt.Errorf("distill: teacher %d (%.12s): %w", i+1, t.Hash, err)
		}
	}
	s := &school{c: c, teachers: teachers, best: make([]int, len(c.Envs))}
	for _, w := range c.Envs {
		env, err := star.OpenSingle(w.Name)
		if err != nil {
			return nil, err
		}
		s.envs = append(s.envs, c.Questions.ask(env))
	}
	return s, nil
}

// sameTokenizer compares vocabularies by size, and by what a probing text becomes.
func sameTokenizer(a, b *policy.Policy) error {
	if a.Tokenizer.VocabSize() != b.Tokenizer.VocabSize() {
		return fmt.Errorf("its tokenizer has %d tokens, the student's %d: log-probabilities cannot be compared", b.Tokenizer.VocabSize(), a.Tokenizer.VocabSize())
	}
	probe := "The quick brown fox, 1234567890 + x = \"ünïcödé\"\n\tfunc main() { return } 漢字"
	if x, y := a.Tokenizer.Encode(probe, true), b.Tokenizer.Encode(probe, true); !slices.Equal(x, y) {
		return fmt.Errorf("its tokenizer is another than the student's: log-probabilities cannot be compared")
	}
	for id := range int32(a.Tokenizer.VocabSize()) {
		if x, y := a.Tokenizer.Decode([]int32{id}, false), b.Tokenizer.Decode([]int32{id}, false); x != y {
			return fmt.Errorf("its token %d is %q, the student's %q", id, y, x)
		}
	}
	return nil
}

// audition measures every teacher on training tasks of each environment.
func (s *school) audition(ctx context.Context) error {
	if len(s.teachers) == 1 || s.c.Teaching != Best {
		return nil
	}
	for e := range s.envs {
		top := -1.0
		for k, t := range s.teachers {
			groups, err := s.draw(t, "audition", 0, s.c.Probe, func(int) int { return e })
			if err != nil {
				return err
			}
			if err := eval.Answer(ctx, t, groups, s.play("audition", 0, 4, 1)); err != nil {
				return err
			}
			if score := meanScore(groups); score > top {
				top, s.best[e] = score, k
			}
		}
	}
	return nil
}

func meanScore(groups []*eval.Group) float64 {
	sum, n := 0.0, 0
	for _, g := range groups {
		for _, score := range g.Scores {
			sum += score.Value
			n++
		}
	}
	return sum / float64(max(n, 1))
}

// counter gives the hash of a purpose, the run's seed and some counters.
func (s *school) counter(purpose string, words ...uint64) [32]byte {
	b := binary.LittleEndian.AppendUint64([]byte("swarmrl/distill/v1"+purpose), s.c.Seed)
	for _, w := range words {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return sha256.Sum256(b)
}

// pick gives the environment of a task, by weight.
func (s *school) pick(step int) func(task int) int {
	total := 0.0
	for _, w := range s.c.Envs {
		total += w.Weight
	}
	return func(task int) int {
		h := s.counter("env", uint64(step), uint64(task))
		u := float64(binary.LittleEndian.Uint64(h[:])>>11) / (1 << 53) * total
		for i, w := range s.c.Envs {
			if u -= w.Weight; u < 0 {
				return i
			}
		}
		return len(s.c.Envs) - 1
	}
}

// draw gives n tasks, worded for p, and remembers each one's environment by its place.
func (s *school) draw(p *policy.Policy, purpose string, step, n int, pick func(task int) int) ([]*eval.Group, error) {
	groups := make([]*eval.Group, n)
	h := s.counter("tasks"+purpose, uint64(step))
	seed := binary.LittleEndian.Uint64(h[:]) &^ envs.EvaluationSeed
	for i := range groups {
		e := pick(i)
		difficulty := s.envs[e].Spec().Default
		if d := s.c.Envs[e].Difficulty; d != nil {
			difficulty = *d
		}
		var err error
		if groups[i], err = eval.NewGroup(p, s.envs[e], seed, uint64(i), difficulty); err != nil {
			return nil, err
		}
	}
	return groups, nil
}

func (s *school) play(purpose string, step, samples int, temperature float32) eval.Play {
	return eval.Play{
		Samples: samples, MaxNew: s.c.MaxNew, Sampling: rollout.Sampling{Temperature: temperature},
		Beacon: s.counter("noise"+purpose, uint64(step)),
	}
}
