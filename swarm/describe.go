package swarm

import (
	"fmt"
	"strings"
)

// Describe words an effect for logs and traces: one line, names instead of addresses, the
// first 8 digits of hashes.
func Describe(e Effect) string {
	switch e := e.(type) {
	case *Judge:
		late := map[bool]string{true: "; followed all the same"}[e.Late]
		return strings.TrimSuffix(fmt.Sprintf("%s: %s%s", e.Verdict, e.Reason, late), ": ")
	case *Entered:
		return fmt.Sprintf("round %d %s, %v left", e.Moment.Round, e.Moment.Phase, e.Moment.Left)
	case *Publish:
		return fmt.Sprintf("publish in round %d %s", e.Round, DescribeMessage(e.Message))
	case *DoAnswer:
		return fmt.Sprintf("answer %d tasks of round %d until %v", len(e.Tasks), e.Round, e.Deadline)
	case *DoCritique:
		return fmt.Sprintf("critique in round %d until %v%s", e.Round, e.Deadline, describeRefs(e.Groups))
	case *DoRevise:
		return describeRevise(e)
	case *DoTrain:
		return fmt.Sprintf("train on round %d until %v, external%s", e.Round, e.Deadline, describeRefs(e.External))
	case *DoAdopt:
		return fmt.Sprintf("adopt %s's policy %s", Name(e.From), e.Policy.String()[:8])
	case *DoFetch:
		return fmt.Sprintf("fetch %s of round %d from %s, %d bytes %s", e.Stage, e.Round, Name(e.From), e.Blob.Size, e.Blob.ID.String()[:8])
	case *DoAudit:
		confirm := map[bool]string{true: " to confirm a verdict"}[e.Confirm]
		return fmt.Sprintf("audit %s's %s of round %d, rollouts %d%s", Name(e.Subject), e.Stage, e.Round, e.Rollouts, confirm)
	}
	return describeRecord(e)
}

func describeRecord(e Effect) string {
	switch e := e.(type) {
	case *Attest:
		return fmt.Sprintf("attest %s in round %d, %d units", Name(e.Subject), e.Round, e.Units)
	case *Participate:
		return fmt.Sprintf("record my part in round %d, %d units", e.Round, e.Units)
	case *Fault:
		return fmt.Sprintf("record fault of %s in round %d: %s, rollout %d of %s, %d envelopes", Name(e.Subject), e.Round, e.Check, e.Rollout, e.Stage, len(e.Evidence))
	case *Drop:
		return fmt.Sprintf("drop %s: %s: %s", Name(e.Peer), e.Check, e.Reason)
	case *Cancel:
		return fmt.Sprintf("cancel round %d: %s", e.Round, e.Reason)
	case *Note:
		if e.Peer == (Addr{}) {
			return "note " + e.Text
		}
		return fmt.Sprintf("note on %s: %s", Name(e.Peer), e.Text)
	}
	return fmt.Sprintf("%T", e)
}

func describeRevise(e *DoRevise) string {
	var b strings.Builder
	fmt.Fprintf(&b, "revise in round %d until %v", e.Round, e.Deadline)
	for _, t := range e.Tasks {
		fmt.Fprintf(&b, " task %d [", t.Task)
		for i, c := range t.Critics {
			b.WriteString(map[bool]string{true: " "}[i > 0] + Name(c.Peer))
		}
		b.WriteString("]")
	}
	return b.String()
}

func describeRefs(refs []GroupRef) string {
	if len(refs) == 0 {
		return " none"
	}
	var b strings.Builder
	for _, r := range refs {
		fmt.Fprintf(&b, " %s/%d", Name(r.Peer), r.Task)
		if r.Stage != Answer {
			b.WriteString("/" + r.Stage.String())
		}
	}
	return b.String()
}

// DescribeMessage words a message.
func DescribeMessage(m Message) string {
	switch m := m.(type) {
	case *Commit:
		return fmt.Sprintf("a %s peer's policy %s, patch of %d bytes", m.Role, m.Policy.String()[:8], m.Patch.Size)
	case *Announce:
		return fmt.Sprintf("%d groups of %s, %d bytes %s", m.Groups, m.Stage, m.Batch.Size, m.Batch.ID.String()[:8])
	case *Verdict:
		if m.Check == Passed {
			return fmt.Sprintf("verdict on %s's %s: passed", Name(m.Subject), m.Stage)
		}
		return fmt.Sprintf("verdict on %s's %s: %s at rollout %d: %s", Name(m.Subject), m.Stage, m.Check, m.Rollout, m.Reason)
	}
	return fmt.Sprintf("%T", m)
}
