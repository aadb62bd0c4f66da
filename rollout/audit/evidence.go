package audit

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
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

// Bounds of a verdict's JSON: its bytes, and the findings in it; and of an opening's path, as a batch has 2^20 rollouts.
const (
	maxVerdict  = 32 << 10
	maxFindings = 32
	maxPath     = 20
)

// DecodeEvidence reads evidence from anybody's bytes: other fields than Encode writes, another order, trailing bytes,
// and verdicts that no verifier writes are errors. It allocates less than b has bytes.
func DecodeEvidence(b []byte) (*Evidence, error) {
	if len(b) > maxEvidence {
		return nil, fmt.Errorf("evidence of %d bytes, want at most %d", len(b), maxEvidence)
	}
	if !json.Valid(b) {
		return nil, errors.New("evidence: no JSON")
	}
	e := &Evidence{}
	parts, err := fields(b, "Verdict", "Opening")
	if err == nil {
		err = decodeVerdict(parts[0], &e.Verdict)
	}
	if err == nil {
		err = decodeOpening(parts[1], &e.Opening)
	}
	if err == nil {
		err = e.Verdict.Validate()
	}
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	return e, nil
}

func decodeVerdict(b []byte, v *verify.Verdict) error {
	if len(b) > maxVerdict {
		return fmt.Errorf("verdict of %d bytes, want at most %d", len(b), maxVerdict)
	}
	parts, err := fields(b, "Batch", "Policy", "Rollout", "Challenge", "Limits", "Findings")
	if err != nil {
		return fmt.Errorf("verdict: %w", err)
	}
	if _, err := members(parts[5], maxFindings); err != nil {
		return fmt.Errorf("findings: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	return d.Decode(v)
}

func decodeOpening(b []byte, o *batch.Opening) error {
	parts, err := fields(b, "Header", "Group", "Record", "Index", "Path")
	if err != nil {
		return fmt.Errorf("opening: %w", err)
	}
	for i, to := range []*[]byte{&o.Header, &o.Group, &o.Record} {
		if *to, err = decodeBytes(parts[i]); err != nil {
			return err
		}
	}
	if err := json.Unmarshal(parts[3], &o.Index); err != nil {
		return fmt.Errorf("opening: %w", err)
	}
	if string(parts[4]) == "null" { // of a batch of one rollout
		return nil
	}
	siblings, err := members(parts[4], maxPath)
	if err != nil {
		return fmt.Errorf("path: %w", err)
	}
	for _, s := range siblings {
		var sum [32]byte
		if err := json.Unmarshal(s.value, &sum); err != nil {
			return fmt.Errorf("path: %w", err)
		}
		o.Path = append(o.Path, sum)
	}
	return nil
}

// decodeBytes reads a string of base64.
func decodeBytes(b []byte) ([]byte, error) {
	if len(b) < 2 || b[0] != '"' {
		return nil, errNotJSON
	}
	b = b[1 : len(b)-1]
	out := make([]byte, base64.StdEncoding.DecodedLen(len(b)))
	n, err := base64.StdEncoding.Strict().Decode(out, b)
	return out[:n], err
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
