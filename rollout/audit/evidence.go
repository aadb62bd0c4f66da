package audit

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// Evidence is a verdict on one rollout with the rollout itself, opened against the root that its peer signed or
// recorded: all that a stranger needs, besides the policy, to come to the same verdict.
type Evidence struct {
	Verdict verify.Verdict
	Opening batch.Opening
}

// maxEvidence bounds an encoded piece of evidence: a record of the largest size, in base64, and some room.
const maxEvidence = 24 << 20

// Encode gives the evidence as JSON.
func (e *Evidence) Encode() ([]byte, error) { return json.MarshalIndent(e, "", " ") }

// DecodeEvidence reads evidence from anybody's bytes: unknown fields, trailing bytes, and verdicts that no verifier
// writes are errors.
func DecodeEvidence(b []byte) (*Evidence, error) {
	if len(b) > maxEvidence {
		return nil, fmt.Errorf("evidence of %d bytes, want at most %d", len(b), maxEvidence)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	e := &Evidence{}
	if err := d.Decode(e); err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("evidence: bytes after it")
	}
	if err := e.Verdict.Validate(); err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	return e, nil
}

// Evidence packs a report on rollout i of a batch. What was found of copies and of plausibility stays
// out: that depends on what the auditor has seen before and on its own policy.
func (a *Auditor) Evidence(r *Report, f *batch.File, i int, challenge uint64) (*Evidence, error) {
	o, err := f.Open(i)
	if err != nil {
		return nil, err
	}
	e := &Evidence{a.Verdict(r, &f.Header, f.Root, i, challenge), *o}
	e.Verdict.Findings = slices.DeleteFunc(slices.Clone(r.Findings), func(f verify.Finding) bool {
		return f.Check == verify.CheckDuplicate || f.Check == verify.CheckPlausible
	})
	return e, nil
}

// Replay opens the rollout and audits it anew with the auditor's policy, under the evidence's own limits and challenge.
// It gives the new verdict, and an error if that does not confirm the evidence: a rollout of another batch, other
// numbers, another check.
func (a *Auditor) Replay(ctx context.Context, e *Evidence) (*verify.Verdict, error) {
	h, g, r, err := e.Opening.Verify(e.Verdict.Batch)
	if err != nil {
		return nil, err
	}
	if int(e.Opening.Index) != e.Verdict.Rollout {
		return nil, fmt.Errorf("evidence: verdict on rollout %d, opened is %d", e.Verdict.Rollout, e.Opening.Index)
	}
	fresh := &Auditor{Policy: a.Policy, Source: a.Source, Limits: e.Verdict.Limits, All: a.All, NoProofs: a.NoProofs}
	report, err := fresh.CheckRollout(ctx, h, g, r, e.Verdict.Challenge)
	if err != nil {
		return nil, err
	}
	own := fresh.Verdict(report, h, e.Verdict.Batch, e.Verdict.Rollout, e.Verdict.Challenge)
	return &own, e.Verdict.Confirm(&own, 0)
}
