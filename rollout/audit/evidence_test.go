package audit

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"strings"
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

// TestEvidenceMemory: evidence allocates less than its bytes, and some constant, whatever they are.
func TestEvidenceMemory(t *testing.T) {
	limits, err := json.Marshal(verify.Exact())
	if err != nil {
		t.Fatal(err)
	}
	sum := "[" + strings.Repeat("0,", 31) + "0]"
	verdict := func(findings string) string {
		return fmt.Sprintf(`{"Batch":%s,"Policy":%s,"Rollout":0,"Challenge":0,"Limits":%s,"Findings":%s}`, sum, sum, limits, findings)
	}
	opening := func(record, path string) string {
		return fmt.Sprintf(`{"Header":"AAAA","Group":"AAAA","Record":"%s","Index":0,"Path":%s}`, record, path)
	}
	const many = 1 << 19
	one := `[{"Check":"finish","OK":false,"Token":0,"Value":0,"Limit":0,"Detail":""}]`
	for name, c := range map[string]struct {
		text string
		read bool
	}{
		"long record":         {`{"Verdict":` + verdict(one) + `,"Opening":` + opening(strings.Repeat("AAAA", many), "null") + `}`, true},
		"findings":            {`{"Verdict":` + verdict("["+strings.Repeat("{},", many)+"{}]") + `,"Opening":` + opening("", "null") + `}`, false},
		"no findings":         {`{"Verdict":` + verdict("["+strings.Repeat("0,", 1<<13)+"0]") + `,"Opening":` + opening("", "null") + `}`, false},
		"path":                {`{"Verdict":` + verdict(one) + `,"Opening":` + opening("", "["+strings.Repeat("0,", many)+"0]") + `}`, false},
		"long detail":         {`{"Verdict":` + verdict(`[{"Detail":"`+strings.Repeat("x", many)+`"}]`) + `,"Opening":` + opening("", "null") + `}`, false},
		"escaped record":      {`{"Verdict":` + verdict(one) + `,"Opening":` + opening(strings.Repeat("\\u0041", many), "null") + `}`, false},
		"fields out of joint": {`{"Opening":` + opening("", "null") + `,"Verdict":` + verdict(one) + `}`, false},
	} {
		raw := []byte(c.text)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := DecodeEvidence(raw)
		runtime.ReadMemStats(&after)
		n := int(after.TotalAlloc - before.TotalAlloc)
		if (err == nil) != c.read || n > len(raw)+128<<10 {
			t.Errorf("%s: %v, %d bytes allocated for %d", name, err, n, len(raw))
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
