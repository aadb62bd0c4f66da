package envs

import (
	"slices"
	"strings"

	"swarmrl/reward/sandbox"
)

// Untrusted says that opening or grading an environment runs programs that strangers wrote:
// completions that are programs, or the environment itself.
func Untrusted(name string) bool {
	row, _, _ := strings.Cut(name, "?")
	return strings.HasPrefix(name, "star/") || slices.Contains([]string{"code", "synthesis", "functions"}, row)
}

// ProbeSandbox says why programs cannot be isolated from this machine; nil: they can.
func ProbeSandbox() error { return sandbox.Probe() }
