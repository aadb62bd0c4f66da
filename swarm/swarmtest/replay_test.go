package swarmtest

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"swarmrl/swarm"
)

// TestReplay records the inputs of one peer of a troubled swarm, and plays them again: the effects are
// the same, line by line.
func TestReplay(t *testing.T) {
	var log bytes.Buffer
	var want, got []string
	self := swarm.Addr{}
	cfg := Config{
		Params: params(), Peers: 6, Rounds: 5, Seed: 8, Loss: 0.02,
		Cheats: map[int]Cheat{4: {Check: swarm.WrongToken, From: 1}},
		Input: func(_ time.Duration, p int, in swarm.Input) {
			if p != 2 {
				return
			}
			line, err := swarm.EncodeInput(in)
			if err != nil {
				t.Fatal(err)
			}
			log.Write(append(line, '\n'))
		},
		Log: func(_ time.Duration, p int, s string) {
			if p == 2 {
				want = append(want, s)
			}
		},
	}
	res := Run(cfg)
	for a, n := range res.Addrs {
		if n == 2 {
			self = a
		}
	}
	begin, err := json.Marshal(Beginning{Type: "begin", Self: self})
	if err != nil {
		t.Fatal(err)
	}
	whole := append(append(begin, '\n'), log.Bytes()...)
	err = Replay(cfg.Params, bytes.NewReader(whole), func(_ swarm.Input, effects []swarm.Effect) {
		for _, e := range effects {
			got = append(got, swarm.Describe(e))
		}
	})
	if err != nil || !slices.Equal(got, want) || len(got) == 0 {
		t.Errorf("%v: %d effects, want %d", err, len(got), len(want))
	}
	if err := Replay(cfg.Params, strings.NewReader("{}\n"), nil); err == nil {
		t.Error("a log without a beginning plays")
	}
}
