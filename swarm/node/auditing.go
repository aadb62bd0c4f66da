package node

import (
	"context"
	"errors"
	"time"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
	"swarmrl/verify"
)

var errBadPolicy = errors.New("bad policy")

// Env gives an environment of the run, for audit.Source.
func (n *Node) Env(name string) (envs.Env, error) {
	for i, share := range n.lab.params.Envs {
		if name == n.lab.envs[i].Spec().Name || name == share.Name {
			return n.lab.envs[i], nil
		}
	}
	return nil, errors.New("no environment of this run")
}

// candidateSource resolves the references of one task.
type candidateSource struct {
	*Node
	task [32]byte
}

// Candidates gives what a critique or revision was shown, for audit.Source.
func (s candidateSource) Candidates(refs []batch.Reference) ([]rollout.Candidate, error) {
	list, ok := s.shelf.candidates(s.task)
	if !ok || len(list) != len(refs) {
		return nil, errUnknownCandidate
	}
	out := make([]rollout.Candidate, len(refs))
	for i, r := range refs {
		if r.Leaf != list[i].leaf {
			return nil, errUnknownCandidate
		}
		out[i] = rollout.Candidate{Answer: list[i].Answer, Votes: int(min(r.Votes, 1<<20))}
	}
	return out, nil
}

// audit replays the challenged rollouts of a batch. It gives nil when this node lacks what it
// needs, which is nobody's fault.
func (n *Node) audit(ctx context.Context, e *swarm.DoAudit, challenge swarm.Beacon) *swarm.Audited {
	begun := time.Now()
	r, ok := n.shelf.get(e.Batch)
	if !ok {
		return nil
	}
	out := &swarm.Audited{Subject: e.Subject, Round: e.Round, Stage: e.Stage, Batch: e.Batch}
	story := &AuditEvent{
		By: n.self, ByName: swarm.Name(n.self), Stage: e.Stage.String(), Batch: e.Batch.String(),
		Policy: e.Policy.String(), Rollouts: e.Rollouts, Confirm: e.Confirm,
	}
	p, err := n.keeper.policy(e.Policy)
	switch {
	case errors.Is(err, errBadPolicy):
		out.Check, out.Reason = swarm.BadPolicy, err.Error()
	case err != nil:
		n.note(&e.Subject, e.Round, "no audit of the %s batch: %v", e.Stage, err)
		return nil
	default:
		reports, err := n.replay(ctx, p, r, e, challenge)
		if err != nil {
			return nil
		}
		for k, i := range e.Rollouts {
			report, g := reports[k], r.groups[r.batch.Rollouts[i].Group]
			if report == nil {
				continue
			}
			failed := n.judge(out, story, report, i)
			if o := &r.batch.Rollouts[i]; out.Check == swarm.WrongToken && int(o.Sample) < len(g.copied) && g.copied[o.Sample] != "" {
				out.Check, out.Reason = swarm.Duplicate, out.Reason+"; "+g.copied[o.Sample]
			}
			if e.Stage == swarm.Answer {
				n.court.note(ledgerRoot(r.leaves), e.Round, uint32(i), failed)
			}
			if failed {
				break
			}
		}
	}
	story.Check, story.Pass, story.Rollout, story.Reason = out.Check.String(), out.Check == swarm.Passed, out.Rollout, out.Reason
	story.Seconds = time.Since(begun).Seconds()
	n.bus.Emit(Event{Type: TypeAudit, Round: e.Round, Peer: &e.Subject, Audit: story})
	return out
}

// replay runs the checks on rollouts of a batch: on answers in shared passes through the model. A report
// is nil where the candidates that a prompt shows are not here.
func (n *Node) replay(ctx context.Context, p *policy.Policy, r *shelved, e *swarm.DoAudit, beacon swarm.Beacon) ([]*audit.Report, error) {
	auditor := audit.Auditor{Policy: p, Source: candidateSource{Node: n}, Limits: verify.Limits(n.lab.params.Audit.Limits)}
	challenge := func(i int) uint64 { return verify.Challenge(beacon, r.root, i) }
	if e.Stage == swarm.Answer {
		return auditor.CheckAll(ctx, r.batch, e.Rollouts, challenge)
	}
	reports := make([]*audit.Report, len(e.Rollouts))
	for k, i := range e.Rollouts {
		g := r.groups[r.batch.Rollouts[i].Group]
		if g.env == nil {
			continue
		}
		var err error
		auditor.Source = candidateSource{n, g.id}
		if reports[k], err = auditor.Check(ctx, r.batch, i, challenge(i)); err != nil {
			return nil, err
		}
	}
	return reports, nil
}

// judge takes a report into the outcome, and says whether the rollout failed.
func (n *Node) judge(out *swarm.Audited, story *AuditEvent, report *audit.Report, i int) bool {
	for _, f := range report.Findings {
		story.Findings = append(story.Findings, Finding{
			Rollout: i, Check: string(f.Check), OK: f.OK, Token: f.Token, Value: f.Value, Limit: f.Limit, Detail: f.Detail,
		})
	}
	f, failed := report.Failed()
	if failed {
		out.Check, out.Rollout, out.Reason = checkOf(f.Check), uint32(i), f.String()
	}
	return failed
}

// checkOf maps a finding of package verify to the protocol's number.
func checkOf(c verify.Check) swarm.Check {
	switch c {
	case verify.CheckTask:
		return swarm.WrongTask
	case verify.CheckFinish:
		return swarm.BadFinish
	case verify.CheckDuplicate:
		return swarm.Duplicate
	case verify.CheckSampling:
		return swarm.WrongToken
	case verify.CheckLogp:
		return swarm.WrongLogp
	case verify.CheckModulus, verify.CheckDegree, verify.CheckOffPoint, verify.CheckTOPLOC:
		return swarm.WrongState
	}
	return swarm.Malformed
}
