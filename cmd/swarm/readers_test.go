package main

import (
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"swarmrl/policy"
	"swarmrl/policy/adapter"
	"swarmrl/policy/model"
	"swarmrl/rollout"
	"swarmrl/rollout/distill"
)

// python gives an interpreter that has the modules, or skips the test: $SWARM_PYTHON, else python3.
func python(t *testing.T, modules ...string) string {
	t.Helper()
	exe := os.Getenv("SWARM_PYTHON")
	if exe == "" {
		exe = "python3"
	}
	for _, m := range modules {
		// Alternatives stand apart by |.
		ok := false
		for name := range strings.SplitSeq(m, "|") {
			code := "import importlib.util as u, sys; sys.exit(u.find_spec('" + name + "') is None)"
			ok = ok || exec.Command(exe, "-c", code).Run() == nil
		}
		if !ok {
			t.Skipf("%s has no module %s: pip install it, or name another interpreter in SWARM_PYTHON", exe, m)
		}
	}
	return exe
}

// check runs one of testdata/readers.
func check(t *testing.T, exe, script string, args ...string) {
	t.Helper()
	cmd := exec.Command(exe, append([]string{filepath.Join("testdata", "readers", script)}, args...)...)
	cmd.Env = append(os.Environ(), "HF_HUB_OFFLINE=1", "TRANSFORMERS_VERBOSITY=error", "CUDA_VISIBLE_DEVICES=")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", script, err, out)
	}
	t.Logf("%s: %s", script, strings.TrimSpace(string(out)))
}

// try runs a command in this process and gives what it printed.
func try(t testing.TB, args ...string) (string, error) {
	t.Helper()
	cmd := root()
	var out strings.Builder
	cmd.SetOut(&out)
	cmd.SetErr(io.Discard)
	cmd.SetArgs(args)
	err := cmd.ExecuteContext(t.Context())
	return out.String(), err
}

func mustSwarm(t testing.TB, args ...string) string {
	t.Helper()
	out, err := try(t, args...)
	if err != nil {
		t.Fatalf("swarm %s: %v", strings.Join(args, " "), err)
	}
	return out
}

// student distils a model of half the size for two steps, exports it, and gives the directories.
func student(t *testing.T) (run, exported string) {
	t.Helper()
	run, exported = filepath.Join(t.TempDir(), "small"), filepath.Join(t.TempDir(), "export")
	mustSwarm(t, "distill", "--teacher", "tiny", "--student", "half", "--method", "fkl", "--steps", "3", "--groups", "8",
		"--eval-tasks", "5", "--eval-samples", "1", "--threads", "1", "--dir", run)
	mustSwarm(t, "export", filepath.Join(run, "model"), exported)
	return run, exported
}

type readerCase struct {
	IDs    []int32   `json:"ids,omitempty"`
	Logp   []float32 `json:"logp,omitempty"`
	Prompt []int32   `json:"prompt,omitempty"`
	Tokens []int32   `json:"tokens,omitempty"`
	Text   string    `json:"text"`
}

// expect writes what this program computes for some questions: log-probabilities and greedy answers.
func expect(t *testing.T, p *policy.Policy) string {
	t.Helper()
	var cases []readerCase
	for _, q := range []string{
		"47+85", "bin 113", "3 7 11 15", "a&!b|a^b", "1>5 2>8 4>14", "9*8", "100-37", "12+34+5", "hex 200", "bin 64", "hex 77", "2 4 8 16", "5 10 15 20", "1 1 2 3 5",
		"!a|b", "a^b&a", "(a|b)&!a", "1>2 3>6 5>10", "2>4 3>9 4>16", "47+85=", "x", "7-9", "60/5", "bin 255", "40 37 34 31",
	} {
		_, prompt, err := p.Chat([]policy.Message{{Role: "user", Content: q}}, map[string]any{"stage": "answer"})
		if err != nil {
			t.Fatal(err)
		}
		out, err := rollout.Generate(t.Context(), p, []rollout.Request{{Prompt: prompt, MaxNew: 24, Stop: p.EOS}}, rollout.Sampling{}, rollout.Options{})
		if err != nil {
			t.Fatal(err)
		}
		ids := append(append([]int32{}, prompt...), out[0].Tokens...)
		n := len(ids) - 1
		tape, err := p.Model.Forward(&model.Batch{Tokens: ids[:n], Targets: ids[1:], Starts: []int{0, n}}, 1)
		if err != nil {
			t.Fatal(err)
		}
		cases = append(cases, readerCase{IDs: ids, Logp: append([]float32{}, tape.Logp...), Prompt: prompt, Tokens: out[0].Tokens, Text: p.Tokenizer.Decode(out[0].Tokens, true)})
		tape.Release()
	}
	path := filepath.Join(t.TempDir(), "expected.json")
	raw, err := json.Marshal(map[string]any{"cases": cases})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestTransformersReads: transformers loads an exported student with equal logits.
func TestTransformersReads(t *testing.T) {
	exe := python(t, "transformers", "torch")
	_, dir := student(t)
	p, err := policy.Load(dir, model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	check(t, exe, "read_transformers.py", dir, expect(t, p))
}

// TestLlamaReads: llama.cpp loads GGUF files and continues with the same greedy tokens.
func TestLlamaReads(t *testing.T) {
	exe := python(t, "llama_cpp|xllamacpp")
	p, err := loadTiny(model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := expect(t, p)
	// Of 25. In q8_0 the weights are rounded, and llama.cpp rounds activations to 8 bits beside them: another model.
	for typ, same := range map[string]string{"f16": "25", "bf16": "25", "f32": "25", "q8_0": "15"} {
		path := filepath.Join(t.TempDir(), typ+".gguf")
		mustSwarm(t, "export", tinyName, path, "--type", typ)
		check(t, exe, "read_llamacpp.py", path, want, same)
	}
}

// TestQuantized: a q8_0 file holds byte for byte what the quantiser of llama.cpp's own Python package makes of our f32
// file, so that whatever runs the one runs the other alike.
func TestQuantized(t *testing.T) {
	exe := python(t, "gguf", "numpy")
	dir := t.TempDir()
	for _, typ := range []string{"f32", "q8_0"} {
		mustSwarm(t, "export", tinyName, filepath.Join(dir, typ+".gguf"), "--type", typ)
	}
	check(t, exe, "read_gguf.py", filepath.Join(dir, "f32.gguf"), filepath.Join(dir, "q8_0.gguf"))
}

// TestPeftReads: peft loads an adapter that `swarm train` wrote, and the merged export is the same
// model.
func TestPeftReads(t *testing.T) {
	exe := python(t, "transformers", "torch", "peft")
	run, base, merged := t.TempDir(), filepath.Join(t.TempDir(), "base"), filepath.Join(t.TempDir(), "merged")
	mustSwarm(t, "export", tinyName, base)
	mustSwarm(t, "train", "--model", base, "--env", "tiny-arith", "--steps", "3", "--groups", "4", "--group", "4", "--lora-rank", "4",
		"--eval-tasks", "-1", "--eval-every", "0", "--lr", "1e-2", "--threads", "1", "--dir", run)
	mustSwarm(t, "export", base, merged, "--adapter", filepath.Join(run, "adapter"))
	p, err := policy.Load(merged, model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	check(t, exe, "read_transformers.py", merged, expect(t, p))
	meta, tensors, err := adapter.Load(filepath.Join(run, "adapter"))
	if err != nil {
		t.Fatal(err)
	}
	if p, err = policy.Load(base, model.Options{Adapter: &meta.Adapter}); err != nil {
		t.Fatal(err)
	}
	if err := adapter.Fill(p.Model, meta, tensors, p.Hash); err != nil {
		t.Fatal(err)
	}
	check(t, exe, "read_transformers.py", base, expect(t, p), filepath.Join(run, "adapter"))
}

// TestPandasReads: pandas and pyarrow read the data, TensorBoard the curves.
func TestPandasReads(t *testing.T) {
	exe := python(t, "pandas", "pyarrow")
	dir := t.TempDir()
	var rows []distill.Example
	for i := range 40 {
		rows = append(rows, distill.Example{
			Messages: []distill.Turn{{Role: "user", Content: strings.Repeat("1+", i) + "1"}}, Completion: "#" + strings.Repeat("é", i), Answer: "x",
			Reward: float64(i%2) / 2, Env: "tiny-arith", EnvVersion: "v", Task: "t", Seed: 1<<62 + uint64(i), Index: uint64(i), Difficulty: 0.5,
			Stage: "answer", Run: "r", Epoch: 1, Round: uint64(i), Peer: "p", Policy: "h", Batch: "b", Rollout: uint32(i), Leaf: "l",
			Proof: []byte{0, 255, byte(i)}, Checks: "task", Tokens: []int32{int32(i), 262}, Logp: []float32{-0.125, -float32(i)},
		})
	}
	if err := distill.SaveData(dir, rows, &distill.DataStats{Found: 40, Kept: 40}, "test"); err != nil {
		t.Fatal(err)
	}
	check(t, exe, "read_parquet.py", filepath.Join(dir, distill.ParquetName), filepath.Join(dir, distill.JSONLName))
	again, err := distill.LoadData(dir)
	if err != nil || len(again) != len(rows) || again[39].Completion != rows[39].Completion {
		t.Errorf("read again: %d rows, %v", len(again), err)
	}
}

func TestTensorBoardReads(t *testing.T) {
	exe := python(t, "pandas", "pyarrow", "tensorboard")
	run, _ := student(t)
	out := t.TempDir()
	mustSwarm(t, "export", "metrics", run, out)
	check(t, exe, "read_tensorboard.py", filepath.Join(out, "metrics.parquet"), filepath.Join(out, filepath.Base(run)))
}

// TestNotebook executes the notebook on a run's table.
func TestNotebook(t *testing.T) {
	exe := python(t, "pandas", "pyarrow", "matplotlib", "nbclient", "nbformat", "ipykernel")
	run, out := t.TempDir(), t.TempDir()
	mustSwarm(t, "train", "--env", "tiny-arith", "--steps", "4", "--groups", "2", "--group", "4", "--eval-every", "2", "--eval-tasks", "5",
		"--eval-samples", "1", "--threads", "1", "--dir", run)
	mustSwarm(t, "export", "metrics", run, out)
	book, err := filepath.Abs(filepath.Join("..", "..", "rollout", "curves.ipynb"))
	if err != nil {
		t.Fatal(err)
	}
	check(t, exe, "read_notebook.py", book, out)
}
