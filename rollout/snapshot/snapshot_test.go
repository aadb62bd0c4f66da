package snapshot

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"swarmrl/policy/model"
	"swarmrl/policy/optim"
)

// fixture is a pair of tensors with an optimiser over them.
func fixture(t *testing.T, fill float32) ([]model.Param, *optim.AdamW) {
	t.Helper()
	params := []model.Param{
		{Name: "b", Shape: []int{3}, Data: make([]float32, 3)},
		{Name: "w", Shape: []int{2, 4}, Data: make([]float32, 8)},
	}
	var list []optim.Param
	var grads [][]float32
	for _, p := range params {
		for i := range p.Data {
			p.Data[i] = fill + float32(i)/3
		}
		list = append(list, optim.Param{Name: p.Name, Data: p.Data})
		grads = append(grads, slices.Repeat([]float32{fill}, len(p.Data)))
	}
	opt, err := optim.New(list, optim.Config{Beta1: .9, Beta2: .99, Eps: 1e-8})
	if err != nil {
		t.Fatal(err)
	}
	if err := opt.Step(grads, .1); err != nil {
		t.Fatal(err)
	}
	return params, opt
}

var config = json.RawMessage(`{"a": 1}`)

func save(t *testing.T, dir string, step int, fill float32) {
	t.Helper()
	params, opt := fixture(t, fill)
	s := State{Kind: "test", Step: step, Config: config, Extra: json.RawMessage(`[7]`)}
	if err := Save(dir, s, params, opt.State()); err != nil {
		t.Fatal(err)
	}
}

func TestSaveLoad(t *testing.T) {
	dir := t.TempDir()
	save(t, dir, 3, 2)
	want, wantOpt := fixture(t, 2)
	got, opt := fixture(t, 5)
	s, err := Load(Path(dir, 3), "test", json.RawMessage("{\"a\":1}\n"), got, opt)
	if err != nil || s.Step != 3 || s.Updates != 1 || string(s.Extra) != "[7]" {
		t.Fatalf("%+v, %v", s, err)
	}
	for i := range want {
		if !slices.Equal(got[i].Data, want[i].Data) || !slices.Equal(opt.State().M[i], wantOpt.State().M[i]) || !slices.Equal(opt.State().V[i], wantOpt.State().V[i]) {
			t.Errorf("%s differs", want[i].Name)
		}
	}
}

// TestDamage flips a bit of every byte in turn: either the snapshot is refused and nothing changes,
// or the byte carried nothing (white space, the name of the format) and all is loaded as it was.
func TestDamage(t *testing.T) {
	dir := t.TempDir()
	save(t, dir, 1, 2)
	data, err := os.ReadFile(Path(dir, 1))
	if err != nil {
		t.Fatal(err)
	}
	saved, _ := fixture(t, 2)
	other, _ := fixture(t, 5)
	load := func(content []byte) bool {
		t.Helper()
		if err := os.WriteFile(Path(dir, 1), content, 0o600); err != nil {
			t.Fatal(err)
		}
		params, opt := fixture(t, 5)
		_, err := Load(Path(dir, 1), "test", config, params, opt)
		want := saved
		if err != nil {
			want = other
		}
		if !slices.Equal(params[1].Data, want[1].Data) || (err != nil && !strings.Contains(err.Error(), dir)) {
			t.Errorf("masters %v, %v", params[1].Data, err)
		}
		return err == nil
	}
	passed := 0
	for i := range data {
		bad := slices.Clone(data)
		bad[i] ^= 2
		if load(bad) {
			passed++
		}
	}
	if passed > 20 {
		t.Errorf("%d flips were not found", passed)
	}
	for _, n := range []int{0, 7, 8, len(data) / 2, len(data) - 1} {
		if load(data[:n]) {
			t.Errorf("the first %d bytes were taken", n)
		}
	}
}

func TestRefused(t *testing.T) {
	dir := t.TempDir()
	save(t, dir, 1, 2)
	params, opt := fixture(t, 5)
	for want, try := range map[string]func() error{
		"belongs to":      func() error { _, err := Load(Path(dir, 1), "other", config, params, opt); return err },
		"another configu": func() error { _, err := Load(Path(dir, 1), "test", []byte(`{"a":2}`), params, opt); return err },
		"another shape": func() error {
			params[1].Shape = []int{4, 2}
			defer func() { params[1].Shape = []int{2, 4} }()
			_, err := Load(Path(dir, 1), "test", config, params, opt)
			return err
		},
	} {
		if err := try(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if _, ok, err := Latest(filepath.Join(dir, "nothing")); ok || err != nil {
		t.Errorf("a directory that is not there: %v, %v", ok, err)
	}
}

func TestPrune(t *testing.T) {
	dir := t.TempDir()
	for step := range 12 {
		save(t, dir, step, 1)
	}
	if err := os.WriteFile(filepath.Join(dir, "step-x.safetensors"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	torn := filepath.Join(dir, ".step-00000012.safetensors.123.tmp")
	if err := os.WriteFile(torn, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Prune(dir, Retention{Every: 5, Keep: []int{3}}); err != nil {
		t.Fatal(err)
	}
	if steps, err := Steps(dir); err != nil || !slices.Equal(steps, []int{0, 3, 5, 10, 11}) {
		t.Errorf("%v, %v", steps, err)
	}
	if _, err := os.Stat(torn); !os.IsNotExist(err) {
		t.Errorf("a torn file stays: %v", err)
	}
}
