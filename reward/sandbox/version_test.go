package sandbox

import (
	"os"
	"strings"
	"testing"
)

// The version names the Starlark library that is linked.
func TestStarlarkVersion(t *testing.T) {
	mod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(mod), "go.starlark.net "+starlarkVersion+"\n") {
		t.Errorf("go.mod does not ask for go.starlark.net %s: set starlarkVersion to what it asks for", starlarkVersion)
	}
}
