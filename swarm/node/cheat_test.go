package node

import (
	"cmp"
	"os"
	"strings"
	"testing"
	"time"

	"swarmrl/swarm"
)

// refused are the kinds of cheat that prove nothing and reach nobody: what they say is refused with a
// reason. All others must be dropped, by the check named here.
var refused = map[string]bool{"time-travel": true, "flood": true, "wrong-clock": true}

var caughtBy = map[string][]swarm.Check{
	"wrong-model":   {swarm.WrongToken, swarm.WrongLogp},
	"temperature":   {swarm.WrongToken, swarm.WrongLogp},
	"wrong-seed":    {swarm.WrongToken},
	"wrong-task":    {swarm.WrongTask},
	"best-of-n":     {swarm.WrongToken},
	"edited-tokens": {swarm.WrongToken},
	"copied":        {swarm.WrongToken, swarm.Duplicate},
	"forged-logp":   {swarm.WrongLogp},
	"no-proof":      {swarm.WrongState},
	"garbage":       {swarm.WrongToken},
	"withheld":      {swarm.Withheld},
	"equivocate":    {swarm.Equivocation},
	"own-env":       {swarm.WrongTask},
	"planted":       {swarm.WrongToken},
	"endless":       {swarm.BadFinish},
	"critique-spam": {swarm.WrongTask},
	"vote-stuffing": {swarm.WrongToken, swarm.BadFinish},
	"nan-weights":   {swarm.BadPolicy},
	"patch-bomb":    {swarm.BadPolicy},
	"other-patch":   {swarm.BadPolicy},
	"accuser":       {swarm.FalseVerdict},
}

// TestCheatsAreCaught runs two honest nodes with one of each kind of cheat: both find the same, and
// go on; neither drops the other.
func TestCheatsAreCaught(t *testing.T) {
	if testing.Short() {
		t.Skip("real nodes with real models, of each kind")
	}
	kinds := CheatKinds()
	if some := os.Getenv("SWARM_TEST_CHEAT"); some != "" {
		kinds = strings.Split(some, ",")
	}
	for _, kind := range kinds {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			s := newSwarm(t, testRun(t, time.Now().Add(time.Minute)), "", "", kind)
			liar := s.nodes[2].Addr()
			var last uint64
			for i := range 2 {
				if refused[kind] {
					last = s.refuses(i, liar, kind)
				} else {
					last = s.drops(i, liar, caughtBy[kind])
				}
			}
			for i := range 2 {
				s.await(i, "training step afterwards", 2*time.Minute, func(e *Event) bool { return e.Metrics != nil && e.Metrics.Round > last && e.Metrics.Samples > 0 })
				honest := s.nodes[i].Bus().Since(0, 10, func(e *Event) bool { return e.Drop != nil && *e.Peer != liar })
				if len(honest) > 0 {
					t.Errorf("node %d dropped an honest peer: %+v", i, honest[0].Drop)
				}
			}
		})
	}
}

// drops waits until a node drops the liar, which must be by one of the checks.
func (s *swarmOf) drops(i int, liar swarm.Addr, by []swarm.Check) uint64 {
	s.t.Helper()
	e := s.await(i, "drop of the cheat", 3*time.Minute, func(e *Event) bool { return e.Drop != nil && *e.Peer == liar })
	s.t.Logf("round %d: %s: %s", e.Round, e.Drop.Check, e.Drop.Reason)
	for _, c := range by {
		if c.String() == e.Drop.Check {
			return e.Round
		}
	}
	s.t.Errorf("node %d caught it by %q, want one of %v", i, e.Drop.Check, by)
	return e.Round
}

// refuses waits until a node says why it does not take what the liar sends.
func (s *swarmOf) refuses(i int, liar swarm.Addr, kind string) uint64 {
	s.t.Helper()
	what := map[string]string{"flood": "verdict refused"}[kind] // its bytes that are no messages are refused anyway
	e := s.await(i, "refusal", 2*time.Minute, func(e *Event) bool {
		return e.Note != "" && e.Peer != nil && *e.Peer == liar && strings.Contains(e.Note, cmp.Or(what, "refused"))
	})
	s.t.Logf("round %d: %s", e.Round, e.Note)
	return s.nodes[i].Status().Round
}
