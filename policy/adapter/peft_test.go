package adapter

import (
	"encoding/json"
	"math"
	"os"
	"testing"

	"swarmrl/policy"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
)

// TestPeft: an adapter that `swarm train` wrote gives the log-probabilities that Python's peft
// computes with it over the same base, the embedded one (recorded).
func TestPeft(t *testing.T) {
	meta, tensors, err := Load("testdata/adapter")
	if err != nil {
		t.Fatal(err)
	}
	p, err := policy.FromFS(tiny.FS(), model.Options{Adapter: &meta.Adapter})
	if err != nil {
		t.Fatal(err)
	}
	if err := Fill(p.Model, meta, tensors, p.Hash); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/peft.json")
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		Cases []struct {
			IDs   []int32   `json:"ids"`
			Logps []float64 `json:"logps"`
		} `json:"cases"`
	}
	if err := json.Unmarshal(data, &want); err != nil || len(want.Cases) == 0 {
		t.Fatalf("%d cases: %v", len(want.Cases), err)
	}
	for k, c := range want.Cases {
		n := len(c.IDs) - 1
		tape, err := p.Model.Forward(&model.Batch{Tokens: c.IDs[:n], Targets: c.IDs[1:], Starts: []int{0, n}}, 1)
		if err != nil {
			t.Fatal(err)
		}
		for i, logp := range c.Logps {
			if math.Abs(float64(tape.Logp[i])-logp) > 2e-4 {
				t.Errorf("case %d: log-probability %d is %v, want %v", k, i, tape.Logp[i], logp)
			}
		}
		tape.Release()
	}
}
