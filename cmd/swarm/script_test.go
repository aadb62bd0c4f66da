package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"swarmrl/envs/star"
	"swarmrl/reward/sandbox"
)

func TestMain(m *testing.M) {
	sandbox.RunWorker(star.Modules())
	testscript.Main(m, map[string]func(){"swarm": func() { os.Exit(run()) }})
}

// TestScripts runs every testdata/script/*.txtar against the real main.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script"})
}
