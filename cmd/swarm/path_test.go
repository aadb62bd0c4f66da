package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// shorter are settings that make a command of the path quick; the demo's rounds fit a busy machine.
var shorter = map[string]string{
	"swarm demo":           " --peers 2 --cheat none --round 3s --minutes 1.8",
	"swarm distill":        " --steps 3 --groups 16 --eval-tasks 10 --eval-samples 1 --threads 1",
	"swarm eval":           " --tasks 10 --samples 1 --threads 1",
	"swarm winners":        "",
	"swarm export":         "",
	"swarm winners verify": "",
}

// TestPath runs the path of policy/distill/README.md, from a swarm to an exported student: the later
// commands have files alone.
func TestPath(t *testing.T) {
	if testing.Short() {
		t.Skip("two minutes of real rounds")
	}
	raw, err := os.ReadFile(filepath.Join("..", "..", "policy", "distill", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(raw), "## The whole path\n")
	if !ok {
		t.Fatal("the README has no path")
	}
	var script strings.Builder
	n := 0
	for line := range strings.Lines(rest) {
		if strings.HasPrefix(line, "## ") {
			break
		}
		command, ok := strings.CutPrefix(line, "    swarm ")
		if !ok {
			continue
		}
		words := strings.Fields("swarm " + command)
		short, known := shorter[strings.Join(words[:2], " ")]
		if !known {
			t.Fatalf("no short form of %q", line)
		}
		for i := 0; i+1 < len(words); i++ { // a flag that is given twice may add up
			if strings.HasPrefix(words[i], "--") && strings.Contains(short, " "+words[i]+" ") {
				words = slices.Delete(words, i, i+2)
				i--
			}
		}
		script.WriteString("exec " + strings.Join(words, " ") + short + "\n")
		n++
	}
	if n < 8 {
		t.Fatalf("%d commands in the path", n)
	}
	script.WriteString(`
stdout 'points'
exists student/data/rollouts.parquet student/data/rollouts.jsonl student/data/README.md student/report.md student/report.json
exists student/plots/scores.svg student/plots/training.png half/model/model.safetensors
exists published/README.md published/provenance.json published/generation_config.json published.gguf
grep 'winner of epoch' published/README.md
grep 'license:' published/README.md
exec swarm winners verify latest --nodes demo
stdout 'bit for bit'
exec swarm winners verify latest --nodes demo --json
stdout '"agrees":true'

# Without the patches, the sentence names them and who had them.
rm demo/peer-1/blobs
rm demo/peer-2/blobs
! exec swarm winners verify latest --nodes demo
stderr 'the (patch|snapshot) [0-9a-f]+ \([0-9]+ bytes\) is in none of .* these peers had it: [a-z]+-[a-z]+-[a-z]+ .*--peer MULTIADDR'
! exec swarm distill --from winners:latest --nodes demo --student tiny --dir nothing
stderr 'these peers had it'
! exists nothing
`)
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "path.txtar"), []byte(script.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{Dir: dir})
}
