package envs

import (
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	known := []string{"run", "role", "listen", "host-chain", "api"}
	for name, want := range map[string]string{
		"lisen": "listen", "hostchain": "host-chain", "host_chain": "host-chain", "rum": "run", "apy": "api",
		"rolle": "role", "colour": "", "": "", strings.Repeat("run", 1000): "",
	} {
		if got := Nearest(name, known); got != want {
			t.Errorf("Nearest(%.20q) = %q, want %q", name, got, want)
		}
	}
}
