package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"swarmrl/reward/sandbox"
)

// TestEnvReadme does what envs/README.md says: it takes the two files out of it, runs the commands
// on the first and a test on the second.
func TestEnvReadme(t *testing.T) {
	readme, err := os.ReadFile("../../envs/README.md")
	if err != nil {
		t.Fatal(err)
	}
	block := func(language string) string {
		m := regexp.MustCompile("(?s)```" + language + "\n(.*?)```").FindSubmatch(readme)
		if m == nil {
			t.Fatalf("no block of %s in the README", language)
		}
		return string(m[1])
	}
	t.Run("star", func(t *testing.T) {
		source := block("python")
		if n := strings.Count(source, "\n"); n > 20 {
			t.Errorf("%d lines, promised 20", n)
		}
		dir := t.TempDir()
		file := filepath.Join(dir, "vowels.star")
		if err := os.WriteFile(file, []byte(source), 0o600); err != nil {
			t.Fatal(err)
		}
		commands := regexp.MustCompile(`(?m)^    swarm (env .*)$`).FindAllStringSubmatch(string(readme), -1)
		if len(commands) < 3 {
			t.Fatalf("%d commands in the README", len(commands))
		}
		for _, command := range commands {
			cmd := root()
			var out strings.Builder
			cmd.SetOut(&out)
			cmd.SetErr(&out)
			cmd.SetArgs(strings.Fields(strings.ReplaceAll(command[1], "vowels.star", file)))
			if err := cmd.ExecuteContext(t.Context()); err != nil {
				t.Errorf("swarm %s: %v\n%s", command[1], err, out.String())
			}
		}
	})
	t.Run("go", func(t *testing.T) {
		// A package of its own inside the module, so that it finds swarmrl/envs.
		dir, err := os.MkdirTemp("testdata", "readme")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(dir)
		test := "package vowels\n\nimport (\n\t\"testing\"\n\n\t\"swarmrl/envs\"\n\t\"swarmrl/envs/envtest\"\n)\n\nfunc TestVowels(t *testing.T) {\n" +
			"\tenv, err := envs.New(Vowels, envs.Options{})\n\tif err != nil {\n\t\tt.Fatal(err)\n\t}\n\tenvtest.TestEnv(t, env)\n}\n"
		for name, text := range map[string]string{"vowels.go": block("go"), "vowels_test.go": test} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		out, err := exec.Command("go", "test", "-count=1", "./"+dir).CombinedOutput()
		if err != nil {
			t.Errorf("go test: %v\n%s", err, out)
		}
	})
}

// swarmEnv runs `swarm env ARGS` in this process.
func swarmEnv(t *testing.T, args ...string) string {
	t.Helper()
	cmd := root()
	var out strings.Builder
	cmd.SetOut(&out)
	cmd.SetErr(&out)
	cmd.SetArgs(append([]string{"env"}, args...))
	if err := cmd.ExecuteContext(t.Context()); err != nil {
		t.Errorf("swarm env %v: %v\n%s", args, err, out.String())
	}
	return out.String()
}

// TestScaffoldGo adds the scaffold to the table, as its last line says, and runs the test that it
// names.
func TestScaffoldGo(t *testing.T) {
	dir := t.TempDir()
	swarmEnv(t, "new", "my_sum", "--lang", "go", "--dir", dir)
	envs, err := filepath.Abs("../../envs")
	if err != nil {
		t.Fatal(err)
	}
	table, err := os.ReadFile(filepath.Join(envs, "table.go"))
	if err != nil {
		t.Fatal(err)
	}
	added := strings.Replace(string(table), "\tgcd,\n", "\tgcd,\n\tmySum,\n", 1)
	if err := os.WriteFile(filepath.Join(dir, "table.go"), []byte(added), 0o600); err != nil {
		t.Fatal(err)
	}
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {
		filepath.Join(envs, "my_sum.go"): filepath.Join(dir, "my_sum.go"),
		filepath.Join(envs, "table.go"):  filepath.Join(dir, "table.go"),
	}})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(file, overlay, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("go", "test", "-overlay", file, "-run", "TestBuiltIn/my_sum", "-v", "swarmrl/envs").CombinedOutput()
	if err != nil || !strings.Contains(string(out), "--- PASS: TestBuiltIn/my_sum") {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestScaffoldPython validates the scaffold in Python as it is.
func TestScaffoldPython(t *testing.T) {
	if err := sandbox.Probe(); err != nil {
		t.Skipf("no sandbox for programs here: %v", err)
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skipf("the scaffold is a Python program: %v", err)
	}
	dir := t.TempDir()
	swarmEnv(t, "new", "my_sum", "--lang", "python", "--dir", dir)
	if out := swarmEnv(t, "validate", "-n", "5", filepath.Join(dir, "my_sum.env.json")); strings.Contains(out, "✗") {
		t.Error(out)
	}
}
