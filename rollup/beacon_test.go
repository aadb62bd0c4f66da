package rollup

import (
	"testing"
	"time"
)

// seededBeacons gives the beacons of a few instants of a run that begins ago before now, on a chain with a seed.
func seededBeacons(t *testing.T, seed string, ago time.Duration) (out []Hash) {
	e, err := StartEmbedded(EmbeddedConfig{Interval: -1, Idle: 50 * time.Millisecond, Seed: seed})
	if err != nil {
		t.Fatal(err)
	}
	defer closeChain(t, e)
	p := hostileParams()
	p.Start, p.RoundLength = uint64(time.Now().Add(-ago).Unix()), 10
	r := newTestRunOn(t, p, Config{Embedded: e, Key: e.FaucetKey()})
	c, err := Open(r.ctx, r.config(testKey(t, "reader"), "reader"))
	if err != nil {
		t.Fatal(err)
	}
	defer r.run(c.Run)()
	if err := e.AdvanceTime(time.Minute); err != nil {
		t.Fatal(err)
	}
	for round := range uint64(4) {
		b, err := c.Beacon(r.ctx, p.RoundStart(round))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, b)
	}
	return out
}

// TestSeededBeacons has the same beacons for the same seed whenever the run begins, others for another seed, and no two alike.
func TestSeededBeacons(t *testing.T) {
	a, b, c := seededBeacons(t, "7", 0), seededBeacons(t, "7", 13*time.Second), seededBeacons(t, "8", 0)
	seen := map[Hash]bool{}
	for i := range a {
		if a[i] != b[i] || a[i] == c[i] {
			t.Errorf("instant %d: %v, with the same seed %v, with another %v", i, a[i], b[i], c[i])
		}
		if seen[a[i]] {
			t.Errorf("instant %d: its beacon came before", i)
		}
		seen[a[i]] = true
	}
	if x, y := seededBeacons(t, "", 0), seededBeacons(t, "", 0); x[0] == y[0] {
		t.Error("without a seed the beacons repeat")
	}
}
