package winners

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/rollout/distill"
	"swarmrl/swarm"
	"swarmrl/verify"
)

// Rollouts gives the answers and revisions of the winner's proposer in its epoch. Every one is
// replayed on the policy that its batch names, rebuilt here: tasks, prompts, tokens, log-probabilities
// and proofs must be what the run's rules give. What is left out is counted in stats.
func (a *Archive) Rollouts(ctx context.Context, r *Record, base *policy.Policy, stats *distill.DataStats) ([]distill.Example, error) {
	p, err := r.Params()
	if err != nil {
		return nil, err
	}
	x := &reader{archive: a, record: r, params: p, base: base, stats: stats, envs: map[string]envs.Env{}, answers: map[[32]byte]string{}}
	for _, e := range p.Envs {
		if x.envs[e.Name], err = openEnv(e); err != nil {
			return nil, err
		}
	}
	list := slices.Clone(r.Batches)
	slices.SortStableFunc(list, func(b, c Batch) int { return int(b.Stage) - int(c.Stage) }) // revisions refer to answers
	var out []distill.Example
	for _, b := range list {
		if b.Stage == swarm.Critique {
			continue
		}
		raw, err := a.body(ctx, r, "batch", b.Body, maxBatch)
		if err != nil {
			return nil, err
		}
		rows, err := x.read(ctx, b, raw)
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}

// maxBatch bounds a batch in bytes.
const maxBatch = 1 << 30

// reader turns the batches of one winner into examples. It is the Source of their audits.
type reader struct {
	archive *Archive
	record  *Record
	params  *swarm.Params
	base    *policy.Policy
	stats   *distill.DataStats
	envs    map[string]envs.Env
	answers map[[32]byte]string // by leaf
}

// Env gives an environment of the run.
func (x *reader) Env(name string) (envs.Env, error) {
	if env, ok := x.envs[name]; ok {
		return env, nil
	}
	return nil, fmt.Errorf("environment %q is not the run's", name)
}

// Candidates gives the answers that a revision was shown.
func (x *reader) Candidates(refs []batch.Reference) ([]rollout.Candidate, error) {
	out := make([]rollout.Candidate, len(refs))
	for i, ref := range refs {
		answer, ok := x.answers[ref.Leaf]
		if !ok {
			return nil, fmt.Errorf("candidate %d is not among the peer's answers", i+1)
		}
		out[i] = rollout.Candidate{Answer: answer, Votes: int(min(ref.Votes, 1<<20))}
	}
	return out, nil
}

// read checks and grades one batch.
func (x *reader) read(ctx context.Context, b Batch, raw []byte) ([]distill.Example, error) {
	file, err := batch.Parse(raw)
	if err != nil {
		return nil, fmt.Errorf("batch %.12s: %w", b.ID, err)
	}
	decoded, leaves := file.Batch(0, file.Len()), file.Leaves()
	x.stats.Found += len(decoded.Rollouts)
	c := x.commit(b.Round)
	if c == nil {
		x.stats.Unverifiable += len(decoded.Rollouts)
		return nil, nil
	}
	if reason := x.flaw(decoded, b, c); reason != "" {
		x.fail(len(decoded.Rollouts), reason)
		return nil, nil
	}
	tensors, err := x.archive.rebuild(ctx, x.record, x.base, c)
	if err != nil {
		return nil, err
	}
	p, err := x.base.WithWeights(tensors, model.Options{Pool: x.base.Model.Pool()})
	if err != nil {
		return nil, err
	}
	auditor := &audit.Auditor{Policy: p, Source: x, Limits: verify.Limits(x.params.Audit.Limits)}
	var out []distill.Example
	for i := range decoded.Rollouts {
		report, err := auditor.Check(ctx, decoded, i, verify.Challenge(x.record.Beacon, file.Root, i))
		if err != nil {
			return nil, err
		}
		if f, failed := report.Failed(); failed {
			x.fail(1, string(f.Check))
			continue
		}
		if b.Stage == swarm.Answer {
			x.answers[leaves[i]] = report.Score.Answer
		}
		e, err := x.example(b, decoded, i, report)
		if err != nil {
			return nil, err
		}
		e.Leaf = hex.EncodeToString(leaves[i][:])
		out = append(out, e)
	}
	return out, nil
}

func (x *reader) fail(n int, reason string) {
	x.stats.Failed += n
	if x.stats.Reasons == nil {
		x.stats.Reasons = map[string]int{}
	}
	x.stats.Reasons[reason] += n
}

func (x *reader) commit(round uint64) *Commit {
	for i := range x.record.Commits {
		if c := &x.record.Commits[i]; c.Round == round {
			return c
		}
	}
	return nil
}

// flaw says what is wrong with a batch as a whole: its header, or tasks that the beacon did not draw.
func (x *reader) flaw(b *batch.Batch, at Batch, c *Commit) string {
	p, peer := x.params, swarm.Addr(x.record.Winner.Proposer)
	want := audit.Header(x.base, batch.Header{
		Stage: rollout.Stage(at.Stage), Run: x.record.RunID, Round: uint32(at.Round), Peer: peer, Beacon: c.Beacon,
		Sampling: Sampling(p), MaxTokens: uint16(p.Rollout.MaxNew),
		ProofPoints: uint16(min(p.Audit.Points, x.base.Model.Config.Hidden)),
	})
	want.Policy = c.Policy
	if b.Header != want {
		return "header"
	}
	draws := p.Tasks(c.Beacon, peer)
	for i := range b.Groups {
		g := &b.Groups[i]
		if g.Index >= uint64(len(draws)) {
			return "task"
		}
		d := draws[g.Index]
		if g.Env != p.Envs[d.Env].Name || g.Seed != d.Seed || g.Difficulty != d.Difficulty {
			return "task"
		}
	}
	for i := range b.Rollouts {
		if n := p.Samples(at.Stage); int(b.Rollouts[i].Group) != i/n || int(b.Rollouts[i].Sample) != i%n {
			return "order"
		}
	}
	return ""
}

func (x *reader) example(b Batch, d *batch.Batch, i int, report *audit.Report) (distill.Example, error) {
	o := &d.Rollouts[i]
	g := &d.Groups[o.Group]
	env := x.envs[g.Env]
	task, err := env.Task(g.Seed, g.Index, g.Difficulty)
	if err != nil {
		return distill.Example{}, err
	}
	id := audit.TaskID(env, g)
	e := distill.Example{
		Completion: audit.Text(x.base, o), Answer: report.Score.Answer, Reward: report.Score.Value,
		Env: g.Env, EnvVersion: hex.EncodeToString(g.EnvVersion[:]), Task: hex.EncodeToString(id[:]),
		Seed: g.Seed, Index: g.Index, Difficulty: g.Difficulty, Stage: b.Stage.String(),
		Run: x.record.RunID.String(), Epoch: x.record.Epoch, Round: b.Round, Peer: x.record.Winner.Proposer.String(),
		Policy: hex.EncodeToString(d.Header.Policy[:]), Batch: b.ID.String(), Rollout: uint32(i), Proof: o.Proofs,
		Checks: passed(report.Findings), Tokens: o.Tokens, Logp: o.Logp,
	}
	for _, m := range task.Prompt {
		e.Messages = append(e.Messages, distill.Turn{Role: m.Role, Content: m.Content})
	}
	return e, nil
}

// passed lists the checks of a report, each once.
func passed(findings []verify.Finding) string {
	var list []string
	for _, f := range findings {
		if name := string(f.Check); f.OK && !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return strings.Join(list, " ")
}

// Questions gives the held-out questions of all records' evaluations, by distill.Example.Question:
// data must not hold them.
func (a *Archive) Questions() (map[string]bool, error) {
	out := map[string]bool{}
	for _, r := range a.Records {
		p, err := r.Params()
		if err != nil {
			return nil, err
		}
		c := Evaluation(p, r.Beacon)
		if err := distill.HeldOut(out, c.Envs, c.Tasks, c.Seed); err != nil {
			return nil, err
		}
	}
	return out, nil
}
