package swarm

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParamsRoundTrip(t *testing.T) {
	p := traceParams()
	p.Clock.Start = 1_800_000_000
	back, err := DecodeParams(p.Encode())
	if err != nil || !reflect.DeepEqual(p, back) {
		t.Fatalf("%v\n%+v\n%+v", err, p, back)
	}
	q := p
	q.Learn.Rate *= 1.0000001
	if p.ID() == q.ID() {
		t.Error("another learning rate has the same RunID")
	}
	for _, cut := range [][]byte{nil, p.Encode()[1:], p.Encode()[:40], append(p.Encode(), 0)} {
		if _, err := DecodeParams(cut); err == nil {
			t.Errorf("%d bytes decode", len(cut))
		}
	}
}

func TestParamsRejected(t *testing.T) {
	for field, spoil := range map[string]func(*Params){
		"clock.round":         func(p *Params) { p.Clock.Round = 0 },
		"rollout.temperature": func(p *Params) { p.Rollout.Temperature = 0 },
		"envs":                func(p *Params) { p.Envs = nil },
		"learn.rate":          func(p *Params) { p.Learn.Rate = -1 },
		"mode":                func(p *Params) { p.Mode = "other" },
		"clock.answer +":      func(p *Params) { p.Clock.Answer = 90 },
	} {
		p := traceParams()
		spoil(&p)
		if err := p.Validate(); err == nil || !strings.Contains(err.Error(), field) {
			t.Errorf("%s: %v", field, err)
		}
	}
}

func FuzzDecodeParams(f *testing.F) {
	p := traceParams()
	f.Add(p.Encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		if p, err := DecodeParams(data); err == nil && string(p.Encode()) != string(data) {
			t.Fatal("decodes, but encodes otherwise")
		}
	})
}

func TestTally(t *testing.T) {
	weight := func(a Addr) float64 { return map[Addr]float64{{'a'}: 1, {'b'}: 1, {'c'}: 0.5}[a] }
	votes := []Vote{
		{Addr{'a'}, []int{1, 1, 1, 1}},
		{Addr{'b'}, []int{2}},
		{Addr{'a'}, []int{1}},         // a second time: not heard
		{Addr{'c'}, []int{99, 0, -1}}, // out of range: none
	}
	counts := Tally(2, votes, weight)
	if want := []float64{0.5, 1, 1}; !reflect.DeepEqual(counts, want) {
		t.Errorf("counts %v, want %v", counts, want)
	}
	if got := Best(counts); got != 1 {
		t.Errorf("equal votes go to %d, want the first", got)
	}
	if got := Best([]float64{2, 1, 0}); got != 0 {
		t.Errorf("none has most votes, but %d wins", got)
	}
}

// TestManyIdentities: an attacker who signs with many keys has the weight of strangers with no
// skill, and none of those whom sortition did not draw.
func TestManyIdentities(t *testing.T) {
	honest := Standing{Passed: 20, Rounds: 20, Groups: 80, Signal: 50, Skill: 1.5}
	stranger, dropped := Standing{}, Standing{Dropped: WrongToken, Passed: 50}
	if h, s := honest.VoteWeight(), stranger.VoteWeight(); h < 2*s {
		t.Errorf("a proven critic weighs %.2f, a stranger %.2f", h, s)
	}
	if dropped.Score() != 0 || dropped.VoteWeight() != 0 {
		t.Error("a dropped peer has weight")
	}
}

func TestStandingBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Standing{
			Rounds: rapid.Uint32().Draw(t, "rounds"), Missed: rapid.Uint32().Draw(t, "missed"),
			Passed: rapid.Uint32().Draw(t, "passed"), Strikes: rapid.Uint32().Draw(t, "strikes"),
			Groups: rapid.Uint32().Draw(t, "groups"), Skill: rapid.Float64Range(-4, 4).Draw(t, "skill"),
		}
		s.Signal = rapid.Uint32Max(s.Groups).Draw(t, "signal")
		if v := s.Score(); !(v >= 0 && v <= 1) {
			t.Fatalf("score %v", v)
		}
		s.critiqued(rapid.Bool().Draw(t, "right"), rapid.Float64().Draw(t, "chance"))
		if !(s.Skill >= -4 && s.Skill <= 4) {
			t.Fatalf("skill %v", s.Skill)
		}
	})
}

func TestChallenge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, k := rapid.IntRange(0, 200).Draw(t, "n"), rapid.IntRange(0, 20).Draw(t, "k")
		got := Challenge(Beacon{1}, BlobID{2}, n, k)
		if len(got) != min(n, k) {
			t.Fatalf("%d of %d: %v", k, n, got)
		}
		for i, v := range got {
			if v < 0 || v >= n || i > 0 && v <= got[i-1] {
				t.Fatalf("%v", got)
			}
		}
	})
}

// TestTasksNeverExamined: no task of a round has the seed of an examination, and peers and rounds
// draw different ones.
func TestTasksNeverExamined(t *testing.T) {
	p := traceParams()
	seen := map[uint64]bool{}
	for peer := range byte(20) {
		for round := range byte(20) {
			for _, d := range p.Tasks(Beacon{round}, Addr{peer}) {
				if d.Seed>>63 != 0 {
					t.Fatal("a training task has an examination's seed")
				}
				if seen[d.Seed] {
					t.Fatal("a seed was drawn twice")
				}
				seen[d.Seed] = true
			}
		}
	}
}

func TestBonded(t *testing.T) {
	p := traceParams()
	p.Chain.Stake = 1
	c := New(p, Addr{'a'}, Full, State{})
	c.Step(&Tick{At: -time.Second})
	hear := func() Judgement {
		return c.Step(&Heard{From: Addr{'b'}, Message: &Commit{Policy: PolicyHash{1}}})[0].(*Judge).Verdict
	}
	if hear() != Ignore {
		t.Error("a peer without stake is heard")
	}
	c.Step(&Bonded{Peers: []Addr{{'b'}}})
	if hear() != Accept {
		t.Error("a bonded peer is not heard")
	}
}

// TestStandingsAreBounded: keys that come and go leave nothing behind, and those that were dropped or
// struck no more than so many; who passed audits is remembered.
func TestStandingsAreBounded(t *testing.T) {
	p := traceParams()
	key := func(kind byte, i int) Addr { return Addr{kind, byte(i >> 16), byte(i >> 8), byte(i)} }
	s := State{Standings: map[Addr]Standing{}}
	for i := range 3000 {
		s.Standings[key('p', i)] = Standing{Passed: 1 + uint32(i)}
		s.Standings[key('d', i)] = Standing{Dropped: Withheld, Round: uint64(i)}
		s.Standings[key('s', i)] = Standing{Strikes: 1, Struck: uint64(i)}
	}
	c := New(p, Addr{'a'}, Full, s)
	c.Step(&Tick{At: -time.Second})
	for r := range 8 {
		for i := range 500 {
			c.Step(&Heard{From: key('x', 500*r+i), Round: uint64(r), Message: &Commit{Policy: PolicyHash{1}}})
		}
		c.Step(&Tick{At: p.Clock.Begin(uint64(r))})
		if got, most := len(c.Peers()), maxStandings+(keepRounds+2)*500; got > most {
			t.Fatalf("%d peers are remembered in round %d, want at most %d", got, r, most)
		}
	}
	c.Step(&Tick{At: p.Clock.Begin(20)})
	left := c.State().Standings
	if len(left) != maxStandings {
		t.Errorf("%d peers are remembered, want %d", len(left), maxStandings)
	}
	for a, want := range map[Addr]bool{key('p', 0): true, key('s', 0): true, key('d', 2999): true, key('d', 0): false, key('x', 0): false} {
		if _, got := left[a]; got != want {
			t.Errorf("%c %v is remembered: %v", a[0], a, got)
		}
	}
}

// TestInputLog: what a node records can be read again.
func TestInputLog(t *testing.T) {
	for _, in := range []Input{
		&Tick{At: 5}, &Sighted{Round: 2, Beacon: Beacon{1}}, &Bonded{Peers: []Addr{{1}}},
		&Heard{From: Addr{2}, Round: 3, Raw: []byte{4}, Message: &Verdict{Reason: "x", Check: WrongToken}},
		&Fetched{From: Addr{3}, Groups: []Group{{Task: 1, Picks: []int{2}}}}, &Batched{Round: 4}, &PolicyReady{}, &Audited{Reason: "y"},
	} {
		line, err := EncodeInput(in)
		if err != nil {
			t.Fatal(err)
		}
		back, err := DecodeInput(line)
		if err != nil || !reflect.DeepEqual(in, back) {
			t.Errorf("%s: %v %+v", line, err, back)
		}
	}
}
