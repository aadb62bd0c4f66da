package envs_test

import (
	"testing"

	"swarmrl/envs"
	"swarmrl/envs/envtest"
)

// TestBuiltIn runs the conformance suite over the whole table.
func TestBuiltIn(t *testing.T) {
	for _, name := range envs.Names() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if option := envs.Needs(name); option != "" {
				t.Skipf("it needs the option %s: its own test sets it", option)
			}
			env, err := envs.Open(name)
			if err != nil {
				t.Fatal(err)
			}
			envtest.TestEnv(t, env)
		})
	}
}

func TestTaskID(t *testing.T) {
	env, err := envs.Open("gcd")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[[32]byte]bool{}
	for seed := range uint64(3) {
		for index := range uint64(3) {
			for _, d := range []float64{0, 0.5, 1} {
				seen[envs.TaskID(env.Spec(), seed, index, d)] = true
			}
		}
	}
	if len(seen) != 27 {
		t.Errorf("%d different ids, want 27", len(seen))
	}
}

func TestOpen(t *testing.T) {
	for _, bad := range []string{"", "nothing", "gcd?x=1", "gcd?numbers=1", "gcd?numbers=a", "gcd?grading=easy", "gcd?numbers=2&numbers=3", "gcd?%zz"} {
		if _, err := envs.Open(bad); err == nil {
			t.Errorf("%q opens", bad)
		}
	}
	env, err := envs.Open("gcd?numbers=3&grading=gym")
	if err != nil {
		t.Fatal(err)
	}
	if got := env.Spec().Name; got != "gcd?grading=gym&numbers=3" {
		t.Errorf("name %q", got)
	}
	strict, _ := envs.Open("gcd")
	if strict.Spec().Version == env.Spec().Version {
		t.Error("two variants share a version")
	}
}
