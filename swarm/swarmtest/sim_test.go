package swarmtest

import (
	"slices"
	"strings"
	"testing"
	"time"

	"swarmrl/swarm"
)

func params() swarm.Params {
	p := swarm.DefaultParams()
	p.Envs = []swarm.EnvShare{{Name: "sum", Weight: 1}}
	p.Rollout.Tasks = 4
	p.Learn.Local, p.Learn.External = 2, 2
	return p
}

func TestSameSeedSameLog(t *testing.T) {
	cfg := Config{
		Params: params(), Peers: 8, Rounds: 6, Seed: 3, Loss: 0.02,
		Down: []Outage{{Peer: 2, From: 9 * time.Second, To: 16 * time.Second}},
	}
	a, b := Run(cfg), Run(cfg)
	if a.Digest != b.Digest || a.Events != b.Events {
		t.Fatal("two runs of one seed differ")
	}
	cfg.Seed = 4
	if c := Run(cfg); c.Digest == a.Digest {
		t.Fatal("two seeds agree")
	}
}

func TestQuietSwarm(t *testing.T) {
	res := Run(Config{Params: params(), Peers: 8, Rounds: 10, Seed: 1})
	if len(res.Dropped) != 0 {
		t.Errorf("honest peers were dropped: %v", res.Dropped)
	}
	for n := range 8 {
		if res.Trained[n] != 10 {
			t.Errorf("peer %d trained %d of 10 rounds", n, res.Trained[n])
		}
		if res.External[n] < 15 {
			t.Errorf("peer %d had %d foreign groups in 10 rounds", n, res.External[n])
		}
	}
}

// TestByzantine puts one third of hostile peers of each kind into a swarm whose peers pass messages on:
// the honest ones drop them all for one and the same reason, or need not; they drop nobody else, blame
// nobody for what he passed on, and train in every round on each other.
func TestByzantine(t *testing.T) {
	for i, kind := range Byzantine {
		t.Run(kind.Name, func(t *testing.T) {
			hostile := []int{1, 4, 7}
			cfg := Config{Params: params(), Peers: 9, Rounds: 16, Seed: uint64(i), Mesh: 2, Cheats: map[int]Cheat{}}
			if kind.Drop == swarm.FalseVerdict {
				cfg.Mesh = 0 // once its neighbours have dropped a liar, others do not hear enough of it
			}
			kind.Cheat.From = 1
			for _, n := range hostile {
				cfg.Cheats[n] = kind.Cheat
			}
			res := Run(cfg)
			for n := range cfg.Peers {
				if slices.Contains(hostile, n) {
					continue
				}
				if res.Trained[n] < 15 || res.External[n] < 16 {
					t.Errorf("peer %d trained %d times, on %d foreign groups", n, res.Trained[n], res.External[n])
				}
				if blamed := res.Blamed[n]; blamed > 0 {
					t.Errorf("honest peer %d is blamed for %d messages that it passed on", n, blamed)
				}
				checkDrops(t, res, n, hostile, kind.Drop)
			}
			if kind.Drop.Provable() && res.Faults[1] == 0 {
				t.Error("no fault was recorded")
			}
		})
	}
}

// checkDrops holds what an honest peer thinks of the others against what it should.
func checkDrops(t *testing.T, res *Result, n int, hostile []int, want swarm.Check) {
	t.Helper()
	for other := range len(res.Addrs) {
		why := res.Dropped[n][other]
		switch lies := slices.Contains(hostile, other); {
		case !lies && why != "":
			t.Errorf("peer %d dropped honest %d: %s", n, other, why)
		case lies && want != swarm.Passed && !strings.HasPrefix(why, want.String()+":"):
			t.Errorf("peer %d has dropped the liar %d for %q, want %q", n, other, why, want)
		}
	}
}

// TestStuffedVotesWeighLess: as many identities as there are honest critics, who all name the same wrong
// candidate, lose the vote once they have been seen to be wrong.
func TestStuffedVotesWeighLess(t *testing.T) {
	cfg := Config{Params: params(), Peers: 8, Rounds: 12, Seed: 11, Cheats: map[int]Cheat{}}
	for n := 4; n < 8; n++ {
		cfg.Cheats[n] = Cheat{Stuff: true}
	}
	res := Run(cfg)
	var votes []swarm.Vote
	for a, n := range res.Addrs {
		pick := 1
		if n >= 4 {
			pick = 2
		}
		votes = append(votes, swarm.Vote{Peer: a, Picks: []int{pick}})
	}
	core := res.Cores[0]
	counts := swarm.Tally(2, votes, func(a swarm.Addr) float64 { s := core.Standing(a); return s.VoteWeight() })
	if swarm.Best(counts) != 1 || counts[2] > counts[1]/2 {
		t.Errorf("the votes weigh %v", counts)
	}
}

// TestRareLie lets one rollout in eight be forged: the challenges find it in the end.
func TestRareLie(t *testing.T) {
	cfg := Config{
		Params: params(), Peers: 6, Rounds: 12, Seed: 5,
		Cheats: map[int]Cheat{0: {Check: swarm.WrongToken, Share: 0.125}},
	}
	res := Run(cfg)
	for n := 1; n < 6; n++ {
		if res.Dropped[n][0] == "" {
			t.Errorf("peer %d keeps the liar", n)
		}
	}
}

// TestFlood holds that false verdicts by the hundred cost nobody but their sender anything.
func TestFlood(t *testing.T) {
	cfg := Config{
		Params: params(), Peers: 6, Rounds: 8, Seed: 6,
		Cheats: map[int]Cheat{3: {Check: swarm.Passed, Flood: 50}},
	}
	res := Run(cfg)
	if sent := int(res.Sent[3]) * 5 * 50; res.Refused[swarm.Ignore] < sent*9/10 {
		t.Errorf("%d messages were ignored, want nearly all %d false verdicts", res.Refused[swarm.Ignore], sent)
	}
	for n := range 6 {
		for other := range res.Dropped[n] {
			if other != 3 {
				t.Errorf("peer %d dropped honest %d: %s", n, other, res.Dropped[n][other])
			}
		}
		if res.Trained[n] != 8 {
			t.Errorf("peer %d trained %d of 8 rounds", n, res.Trained[n])
		}
	}
}

// TestPartitionAndChurn splits the swarm for two rounds, crashes two peers, and loses messages:
// all go on afterwards, and nobody is blamed.
func TestPartitionAndChurn(t *testing.T) {
	p := params()
	r := p.Clock.Round
	res := Run(Config{
		Params: p, Peers: 10, Rounds: 12, Seed: 9, Loss: 0.005,
		Splits:  []Split{{Border: 4, From: 3 * r, To: 5 * r}},
		Down:    []Outage{{Peer: 0, From: 2*r + r/3, To: 2*r + r/2}, {Peer: 9, From: r, To: 6 * r}},
		Skew:    map[int]time.Duration{5: 80 * time.Millisecond, 6: -80 * time.Millisecond},
		NoChain: map[uint64]bool{8: true},
	})
	if len(res.Dropped) != 0 {
		t.Errorf("honest peers were dropped: %v", res.Dropped)
	}
	for n, c := range res.Cores {
		if got := len(c.Roster(11)); got < 9 {
			t.Errorf("peer %d sees %d of 10 in the last round", n, got)
		}
		if n != 9 && res.Trained[n] < 9 {
			t.Errorf("peer %d trained %d times", n, res.Trained[n])
		}
	}
}

// TestHundredPeers is a hundred peers in fifty rounds, with loss, a partition, crashes, wrong clocks and a
// round without a beacon. The log tells what it took.
func TestHundredPeers(t *testing.T) {
	if testing.Short() {
		t.Skip("100 peers, 50 rounds")
	}
	p := params()
	r := p.Clock.Round
	cfg := Config{
		Params: p, Peers: 100, Rounds: 50, Seed: 2, Loss: 0.001,
		Splits:  []Split{{Border: 30, From: 10 * r, To: 12 * r}},
		Skew:    map[int]time.Duration{5: 80 * time.Millisecond, 6: -80 * time.Millisecond},
		NoChain: map[uint64]bool{20: true},
		Cheats:  map[int]Cheat{50: {Check: swarm.WrongToken, From: 22}},
	}
	for n := 60; n < 70; n++ {
		cfg.Down = append(cfg.Down, Outage{Peer: n, From: time.Duration(n-57)*r + r/4, To: time.Duration(n-55) * r})
	}
	begun := time.Now()
	res := Run(cfg)
	took := time.Since(begun)
	for n := range cfg.Peers {
		if n != 50 && (res.Dropped[n][50] == "" || len(res.Dropped[n]) > 1) {
			t.Errorf("peer %d dropped %v, want the cheat alone", n, res.Dropped[n])
		}
		if res.Trained[n] < 44 {
			t.Errorf("peer %d trained in %d of 50 rounds", n, res.Trained[n])
		}
	}
	slices.Sort(res.Arrival)
	t.Logf("%v for %d events, %d messages accepted; 99 of 100 arrive within %v",
		took, res.Events, res.Accepted, res.Arrival[len(res.Arrival)*99/100])
}
