package eval

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
)

// MaxCandidates is how many answers the later stages are shown.
const MaxCandidates = 4

// StageReport says what critique and revision are worth beside a plain vote of the same answers.
type StageReport struct {
	Policy string `json:"policy"`
	Seed   uint64 `json:"seed"`
	Tasks  int    `json:"tasks"`
	Group  int    `json:"group"` // samples per task and stage

	Answer   Interval `json:"answer"`   // pass@1
	Majority Interval `json:"majority"` // the answer with most votes: the control
	Possible Interval `json:"possible"` // a right answer is among the candidates
	Named    Interval `json:"named"`    // critiques that name a right candidate, or 0 when none is
	Chance   float64  `json:"chance"`   // what naming at random would reach
	Picked   Interval `json:"picked"`   // the candidate that most critiques name
	Revised  Interval `json:"revised"`  // pass@1 of revisions
	Again    Interval `json:"again"`    // the revision with most votes
	Together Interval `json:"together"` // votes of answers and critiques added
}

// Stages plays all three stages on held-out tasks: every task is answered Samples times, its
// distinct answers are criticised and revised as often. Candidates stand before the critic in an
// order that the task's hash shuffles.
func Stages(ctx context.Context, p *policy.Policy, c Config) (*StageReport, error) {
	if err := c.fill(); err != nil {
		return nil, err
	}
	groups, _, err := draw(p, c)
	if err != nil {
		return nil, err
	}
	s := &stager{p: p, how: Play{Samples: c.Samples, MaxNew: c.MaxNew, Sampling: c.Sampling, Beacon: beacon(c.Seed)}}
	if err := Answer(ctx, p, groups, s.how); err != nil {
		return nil, err
	}
	for _, g := range groups {
		s.tasks = append(s.tasks, newCase(g))
	}
	if err := s.play(ctx); err != nil {
		return nil, err
	}
	r := s.report()
	r.Policy, r.Seed, r.Tasks, r.Group = p.Hash.String(), c.Seed, len(groups), c.Samples
	return r, nil
}

// Tally counts the distinct answers of a group, most votes first, ties in the order of appearance,
// at most limit. Samples without an answer have no vote.
func Tally(scores []envs.Score, limit int) []rollout.Candidate {
	var all []rollout.Candidate
	for _, s := range scores {
		if s.Answer == "" {
			continue
		}
		i := slices.IndexFunc(all, func(c rollout.Candidate) bool { return c.Answer == s.Answer })
		if i < 0 {
			i, all = len(all), append(all, rollout.Candidate{Answer: s.Answer})
		}
		all[i].Votes++
	}
	slices.SortStableFunc(all, func(a, b rollout.Candidate) int { return cmp.Compare(b.Votes, a.Votes) })
	return all[:min(len(all), limit)]
}

// stageCase is a task on its way through the stages.
type stageCase struct {
	g        *Group
	votes    []rollout.Candidate // by votes
	shown    []rollout.Candidate // as the critic sees them
	right    map[string]bool
	critique []string // texts
	revision []envs.Score
}

func newCase(g *Group) *stageCase {
	c := &stageCase{g: g, votes: Tally(g.Scores, MaxCandidates), right: map[string]bool{}}
	for _, s := range g.Scores {
		c.right[s.Answer] = s.Value == 1
	}
	c.shown = slices.Clone(c.votes)
	r := envs.RandFrom(g.ID)
	r.Shuffle(len(c.shown), func(i, j int) { c.shown[i], c.shown[j] = c.shown[j], c.shown[i] })
	return c
}

type stager struct {
	p     *policy.Policy
	how   Play
	tasks []*stageCase
}

// play criticises and revises every task that has an answer.
func (s *stager) play(ctx context.Context) error {
	critiques, err := s.stage(ctx, rollout.Critique, func(c *stageCase) []rollout.Candidate { return c.shown })
	if err != nil {
		return err
	}
	revisions, err := s.stage(ctx, rollout.Revise, func(c *stageCase) []rollout.Candidate { return c.votes })
	if err != nil {
		return err
	}
	for i, c := range s.tasks {
		c.critique = critiques[i]
		for _, text := range revisions[i] {
			c.revision = append(c.revision, c.g.Env.Grade(c.g.Task, text))
		}
	}
	return nil
}

func (s *stager) stage(ctx context.Context, stage rollout.Stage, shown func(*stageCase) []rollout.Candidate) ([][]string, error) {
	var reqs []rollout.Request
	out := make([][]string, len(s.tasks))
	var whose []int
	for i, c := range s.tasks {
		if len(c.votes) == 0 {
			continue
		}
		prompt, err := rollout.Prompt(s.p, stage, c.g.Task.Prompt, shown(c))
		if err != nil {
			return nil, err
		}
		for k := range s.how.Samples {
			seed := rollout.SeedOf(s.how.Beacon, [20]byte{}, c.g.ID, stage, uint32(k))
			reqs = append(reqs, rollout.Request{Prompt: prompt, Seed: seed, MaxNew: s.how.MaxNew, Stop: s.p.EOS})
			whose = append(whose, i)
		}
	}
	done, err := rollout.Generate(ctx, s.p, reqs, s.how.Sampling, rollout.Options{Slots: s.how.Slots})
	if err != nil {
		return nil, err
	}
	for n, d := range done {
		out[whose[n]] = append(out[whose[n]], s.p.Tokenizer.Decode(d.Tokens, true))
	}
	return out, nil
}

func (s *stager) report() *StageReport {
	var answer, majority, possible, named, picked, revised, again, together []float64
	chance := 0.0
	for _, c := range s.tasks {
		pass := 0.0
		for _, x := range c.g.Scores {
			pass += share(x.Value == 1) / float64(len(c.g.Scores))
		}
		hits, votes := c.count()
		answer, majority = append(answer, pass), append(majority, share(c.best(c.votes)))
		possible = append(possible, share(slices.ContainsFunc(c.votes, func(v rollout.Candidate) bool { return c.right[v.Answer] })))
		named, picked = append(named, hits), append(picked, share(c.best(votes)))
		chance += 1 / float64(len(c.shown)+1) / float64(len(s.tasks))
		good := 0.0
		for _, x := range c.revision {
			good += share(x.Value == 1) / float64(len(c.revision))
		}
		revised, again = append(revised, good), append(again, share(majorityRight(c.revision)))
		together = append(together, share(c.best(added(c.votes, votes))))
	}
	return &StageReport{
		Answer: clustered(answer), Majority: clustered(majority), Possible: clustered(possible), Named: clustered(named),
		Chance: chance, Picked: clustered(picked), Revised: clustered(revised), Again: clustered(again), Together: clustered(together),
	}
}

// count gives the share of critiques that are right and the votes of all for the candidates.
func (c *stageCase) count() (hits float64, votes []rollout.Candidate) {
	votes = slices.Clone(c.shown)
	none := true
	for i := range votes {
		votes[i].Votes = 0
		none = none && !c.right[votes[i].Answer]
	}
	for _, text := range c.critique {
		i, ok := envs.Named(text, len(votes))
		switch {
		case !ok:
		case i == 0:
			hits += share(none) / float64(len(c.critique))
		default:
			votes[i-1].Votes++
			hits += share(c.right[votes[i-1].Answer]) / float64(len(c.critique))
		}
	}
	return hits, votes
}

// best says whether the candidate with most votes is right; without votes there is none.
func (c *stageCase) best(votes []rollout.Candidate) bool {
	at := -1
	for i, v := range votes {
		if v.Votes > 0 && (at < 0 || v.Votes > votes[at].Votes) {
			at = i
		}
	}
	return at >= 0 && c.right[votes[at].Answer]
}

func added(a, b []rollout.Candidate) []rollout.Candidate {
	out := slices.Clone(a)
	for i := range out {
		for _, y := range b {
			if y.Answer == out[i].Answer {
				out[i].Votes += y.Votes
			}
		}
	}
	return out
}

func majorityRight(scores []envs.Score) bool {
	top := Tally(scores, 1)
	if len(top) == 0 {
		return false
	}
	i := slices.IndexFunc(scores, func(s envs.Score) bool { return s.Answer == top[0].Answer })
	return scores[i].Value == 1
}

// Table is the report as plain text.
func (r *StageReport) Table() string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 8, 2, ' ', 0)
	for _, row := range []struct {
		name string
		i    Interval
	}{
		{"answer pass@1", r.Answer},
		{fmt.Sprintf("majority of %d answers (control)", r.Group), r.Majority},
		{"a right answer among the candidates", r.Possible},
		{fmt.Sprintf("critique right (chance %.3f)", r.Chance), r.Named},
		{"answer picked by the critiques", r.Picked},
		{"revision pass@1", r.Revised},
		{fmt.Sprintf("majority of %d revisions", r.Group), r.Again},
		{"votes of answers and critiques together", r.Together},
	} {
		fmt.Fprintf(w, "%s\t%s\n", row.name, row.i)
	}
	_ = w.Flush() // a strings.Builder never errs
	return b.String()
}
