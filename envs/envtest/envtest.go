// Package envtest runs the conformance suite of environments (package envcheck) as a test.
package envtest

import (
	"testing"

	"swarmrl/envs"
	"swarmrl/envs/envcheck"
)

// TestEnv fails t with every finding about the environment.
func TestEnv(t *testing.T, env envs.Env) {
	t.Helper()
	for _, f := range envcheck.Run(env, envcheck.Config{}) {
		if f.Err != "" {
			t.Errorf("%s: %s: %s (%s)", env.Spec().Name, f.Check, f.Err, f.Fix)
		}
	}
}

// Config and Finding are those of package envcheck.
type (
	Config  = envcheck.Config
	Finding = envcheck.Finding
)

// Check is envcheck.Run.
func Check(env envs.Env, c Config) []Finding { return envcheck.Run(env, c) }
