package envs

import (
	"os"
	"testing"

	"swarmrl/reward/sandbox"
)

// TestMain lets this binary be the child in which Starlark programs run.
func TestMain(m *testing.M) {
	sandbox.RunWorker(nil)
	os.Exit(m.Run())
}
