package main

import (
	"os/exec"
	"strings"
	"testing"
)

// allowed is the import table of the design: a package tree (left) may import these trees of
// ours (right), beside itself. Leaves import none.
var allowed = map[string][]string{
	"cmd":        {"swarm/node", "swarm", "rollout", "policy", "verify", "rollup", "envs", "reward"},
	"swarm/node": {"swarm", "rollout", "policy", "verify", "rollup", "envs"},
	"swarm":      {},
	"rollout":    {"envs", "policy", "verify"},
	"envs":       {"reward"},
	"policy":     {},
	"reward":     {},
	"verify":     {},
	"rollup":     {},
}

// confined lists libraries that only some trees may import.
var confined = map[string][]string{
	"github.com/libp2p/":              {"swarm/gossip", "swarm/blob"},
	"github.com/ethereum/go-ethereum": {"rollup"},
	"gorgonia.org/cu":                 {"policy/cuda"},
}

// TestImports holds the table over the real import graph, tests excluded.
func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}}{{range .Imports}} {{.}}{{end}}`, "swarmrl/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if len(lines) < 1 {
		t.Fatal("no packages")
	}
	for _, line := range lines {
		fields := strings.Fields(line)
		from := strings.TrimPrefix(fields[0], "swarmrl/")
		for _, imported := range fields[1:] {
			checkEdge(t, from, imported)
		}
	}
}

func checkEdge(t *testing.T, from, imported string) {
	t.Helper()
	for lib, trees := range confined {
		if strings.HasPrefix(imported, lib) && !inAny(from, trees) {
			t.Errorf("%s imports %s, which belongs to %v", from, imported, trees)
		}
	}
	to, ours := strings.CutPrefix(imported, "swarmrl/")
	if !ours {
		return
	}
	tree := owner(from)
	if tree == "" {
		t.Errorf("%s is not in the import table", from)
		return
	}
	if owner(to) != tree && !inAny(to, allowed[tree]) {
		t.Errorf("%s imports %s; %s may import %v", from, to, tree, allowed[tree])
	}
}

// owner gives the longest row of the table that holds the package.
func owner(pkg string) string {
	best := ""
	for tree := range allowed {
		if inTree(pkg, tree) && len(tree) > len(best) {
			best = tree
		}
	}
	return best
}

func inAny(pkg string, trees []string) bool {
	for _, tree := range trees {
		if inTree(pkg, tree) {
			return true
		}
	}
	return false
}

func inTree(pkg, tree string) bool { return pkg == tree || strings.HasPrefix(pkg, tree+"/") }
