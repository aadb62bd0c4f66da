package node

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
)

// plan is one group as everybody derives it: the task, the prompt, and how completions are
// graded. Nothing in it is believed from a peer but the references, which name leaves.
type plan struct {
	stage   swarm.Stage
	draw    swarm.Draw
	subject swarm.Addr // whose task
	env     envs.Env
	task    envs.Task
	id      [32]byte
	prompt  []int32
	refs    []batch.Reference
	choices []Choice
}

// plan derives a group of the answer stage.
func (l *lab) plan(p *policy.Policy, subject swarm.Addr, d swarm.Draw) (*plan, error) {
	env := l.envs[d.Env]
	task, err := env.Task(d.Seed, d.Index, d.Difficulty)
	if err != nil {
		return nil, fmt.Errorf("task %d of %s: %w", d.Index, env.Spec().Name, err)
	}
	g := &plan{
		draw: d, subject: subject, env: env, task: task,
		id: envs.TaskID(env.Spec(), d.Seed, d.Index, d.Difficulty),
	}
	g.prompt, err = rollout.Prompt(p, rollout.Answer, task.Prompt, nil)
	return g, err
}

// compare turns a plan into one of a later stage, which shows candidates.
func (g *plan) compare(p *policy.Policy, stage swarm.Stage, shown []candidate) (*plan, error) {
	out := *g
	out.stage, out.refs, out.choices = stage, nil, nil
	var list []rollout.Candidate
	for _, c := range shown {
		out.refs = append(out.refs, batch.Reference{Leaf: c.leaf, Votes: uint32(c.Votes)})
		out.choices = append(out.choices, c.Choice)
		list = append(list, rollout.Candidate{Answer: c.Answer, Votes: c.Votes})
	}
	var err error
	out.prompt, err = rollout.Prompt(p, rollout.Stage(stage), g.task.Prompt, list)
	return &out, err
}

// candidate is an answer that critics and revisers are shown.
type candidate struct {
	Choice
	leaf [32]byte // of the first rollout that gave it
}

// maxCandidates are shown at most.
const maxCandidates = 4

// maxAnswer bounds a candidate's answer in bytes: longer ones are not shown.
const maxAnswer = 256

// candidates lists the distinct answers of a graded group by falling number of rollouts that gave
// them, the earlier first among equals.
func (g *graded) candidates() []candidate {
	var list []candidate
	at := map[string]int{}
	for i, s := range g.scores {
		if s.Answer == "" || len(s.Answer) > maxAnswer {
			continue
		}
		k, seen := at[s.Answer]
		if !seen {
			k = len(list)
			at[s.Answer] = k
			list = append(list, candidate{Choice{Answer: s.Answer, Right: s.Value == 1}, g.leaves[i]})
		}
		list[k].Votes++
	}
	slices.SortStableFunc(list, func(a, b candidate) int { return b.Votes - a.Votes })
	return list[:min(len(list), maxCandidates)]
}

// grade scores a completion in its stage: answers and revisions by the environment, a critique by
// whether the candidate that it names is right, or none is and it says so.
func (g *plan) grade(text string) envs.Score {
	if g.stage != swarm.Critique {
		return g.env.Grade(g.task, text)
	}
	right := make([]bool, len(g.choices))
	for i, c := range g.choices {
		right[i] = c.Right
	}
	return envs.GradeCritique(text, right)
}

// chance is how likely a blind critique names the truth.
func (g *plan) chance() float64 {
	right := 0
	for _, c := range g.choices {
		if c.Right {
			right++
		}
	}
	return float64(max(right, 1)) / float64(len(g.choices)+1)
}

// graded is a group with its completions and their scores.
type graded struct {
	*plan
	rollouts []batch.Rollout
	texts    []string
	scores   []envs.Score
	leaves   [][32]byte
	copied   []string // per rollout, why it looks like a copy of another task's; nil until it is shelved
}

// copy gives the first such reason, or "".
func (g *graded) copy() string { return cmp.Or(g.copied...) }

// reading is a batch that was read and graded: mine or another's.
type reading struct {
	id     swarm.BlobID
	batch  *batch.Batch
	root   [32]byte
	leaves [][32]byte
	groups []*graded
}

var errUnknownCandidate = errors.New("it refers to rollouts that are not here")

// read grades the rollouts of a batch by the plans of its groups.
func (l *lab) read(id swarm.BlobID, b *batch.Batch, leaves [][32]byte, root [32]byte, plans []*plan) *reading {
	r := &reading{id: id, batch: b, root: root, leaves: leaves}
	for _, p := range plans {
		r.groups = append(r.groups, &graded{plan: p})
	}
	for i, o := range b.Rollouts {
		g := r.groups[o.Group]
		text := l.base.Tokenizer.Decode(o.Tokens, true)
		g.rollouts = append(g.rollouts, o)
		g.texts = append(g.texts, text)
		g.leaves = append(g.leaves, leaves[i])
		if g.plan.env != nil {
			g.scores = append(g.scores, g.grade(text))
		} else {
			g.scores = append(g.scores, envs.Score{Reason: "its candidates are not here"})
		}
	}
	return r
}

// signal says whether the rewards of a group differ.
func (g *graded) signal() bool {
	for _, s := range g.scores {
		if s.Value != g.scores[0].Value {
			return true
		}
	}
	return false
}

// reward is the mean of a group's.
func (g *graded) reward() float64 {
	sum := 0.0
	for _, s := range g.scores {
		sum += s.Value
	}
	return sum / float64(max(len(g.scores), 1))
}

// summary is what the core needs to know of a group.
func (g *graded) summary() swarm.Group {
	out := swarm.Group{Task: uint32(g.draw.Index), Subject: g.subject, Signal: g.signal(), Admit: g.env != nil}
	if g.stage != swarm.Critique || g.env == nil {
		return out
	}
	out.Chance = g.chance()
	for i, s := range g.scores {
		pick, ok := envs.Named(g.texts[i], len(g.choices))
		if !ok {
			pick = -1
		}
		if s.Value == 1 {
			out.Hits++
		}
		out.Picks = append(out.Picks, pick)
	}
	return out
}

func (r *reading) summaries() []swarm.Group {
	out := make([]swarm.Group, len(r.groups))
	for i, g := range r.groups {
		out[i] = g.summary()
	}
	return out
}

// maxSuspects bounds the rollouts of a batch that are replayed because they look copied.
const maxSuspects = 4

// suspects gives rollouts of a shelved batch that stand in another task's rollouts. Whose they are, a
// replay tells: seeds differ between peers and tasks.
func (r *reading) suspects() []int {
	var out []int
	for i := range r.batch.Rollouts {
		o := &r.batch.Rollouts[i]
		g := r.groups[o.Group]
		if int(o.Sample) < len(g.copied) && g.copied[o.Sample] != "" && len(out) < maxSuspects {
			out = append(out, i)
		}
	}
	return out
}
