package audit

import (
	"context"
	"slices"
	"testing"

	"swarmrl/verify"
)

// A stranger with the policy and the evidence comes to the same verdict; a changed one is not confirmed.
func TestEvidenceReplays(t *testing.T) {
	ctx, p := context.Background(), openTiny(t)
	b := honest(t, p, 2, 2)
	b.Rollouts[1].Tokens[0]++
	file := parsed(t, b)
	a := Auditor{Policy: p, Source: table{}, Limits: verify.Exact()}
	for i, ok := range []bool{true, false} {
		report, err := a.Check(ctx, b, i, 7)
		if err != nil {
			t.Fatal(err)
		}
		e, err := a.Evidence(report, file, i, 7)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := e.Encode()
		if err != nil {
			t.Fatal(err)
		}
		read, err := DecodeEvidence(raw)
		if err != nil {
			t.Fatal(err)
		}
		stranger := Auditor{Policy: openTiny(t), Source: table{}}
		own, err := stranger.Replay(ctx, read)
		if err != nil || own.OK() != ok {
			t.Errorf("rollout %d: %v, ok %v, want %v", i, err, own.OK(), ok)
		}
		refuse(t, stranger, raw)
	}
}

// refuse changes the evidence in ways that a liar might.
func refuse(t *testing.T, a Auditor, raw []byte) {
	t.Helper()
	for name, lie := range map[string]func(e *Evidence){
		"other batch":   func(e *Evidence) { e.Verdict.Batch[0]++ },
		"other rollout": func(e *Evidence) { e.Verdict.Rollout++ },
		"other record":  func(e *Evidence) { e.Opening.Record[20] ^= 1 },
		"other policy":  func(e *Evidence) { e.Verdict.Policy[0]++ },
		"other value": func(e *Evidence) {
			i := slices.IndexFunc(e.Verdict.Findings, func(f verify.Finding) bool { return !f.OK })
			if i < 0 {
				e.Verdict.Findings[0].OK = false
			} else {
				e.Verdict.Findings[i].Value++
			}
		},
	} {
		e, err := DecodeEvidence(raw)
		if err != nil {
			t.Fatal(err)
		}
		lie(e)
		if _, err := a.Replay(context.Background(), e); err == nil {
			t.Errorf("%s: confirmed", name)
		}
	}
	for name, bad := range map[string][]byte{
		"cut": raw[:len(raw)-2], "more": append(slices.Clone(raw), '1'), "empty": nil,
		"field": []byte(`{"Verdict":{},"Opening":{},"X":1}`), "no findings": []byte(`{"Verdict":{},"Opening":{}}`),
	} {
		if _, err := DecodeEvidence(bad); err == nil {
			t.Errorf("%s: read", name)
		}
	}
}

// Whatever the bytes, evidence is refused or replayed to an end, and only what was written is confirmed.
func FuzzEvidence(f *testing.F) {
	p := openTiny(f)
	b := honest(f, p, 1, 2)
	b.Rollouts[0].Logp[0] -= 1
	file := parsed(f, b)
	a := Auditor{Policy: p, Source: table{}, Limits: verify.Exact()}
	for i := range b.Rollouts {
		report, err := a.Check(context.Background(), b, i, 7)
		if err != nil {
			f.Fatal(err)
		}
		e, err := a.Evidence(report, file, i, 7)
		if err != nil {
			f.Fatal(err)
		}
		raw, err := e.Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, err := DecodeEvidence(raw)
		if err != nil {
			return
		}
		own, err := a.Replay(context.Background(), e)
		if err == nil && own.OK() != e.Verdict.OK() {
			t.Fatalf("confirmed %v with %v", e.Verdict, own)
		}
	})
}
