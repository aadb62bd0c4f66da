package node

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"swarmrl/envs"
	"swarmrl/rollout/batch"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/wire"
)

func TestRunFileRoundTrip(t *testing.T) {
	run := testRun(t, time.Unix(1_800_000_000, 0))
	run.Bootstrap, run.ChainURL, run.Sequencer = []string{"/ip4/1.2.3.4/tcp/1"}, "http://127.0.0.1:1", "http://127.0.0.1:2"
	path := filepath.Join(t.TempDir(), "run.toml")
	if err := run.Save(path); err != nil {
		t.Fatal(err)
	}
	back, err := LoadRun(path)
	if err != nil {
		t.Fatal(err)
	}
	if back.ID() != run.ID() || !reflect.DeepEqual(back, run) {
		t.Errorf("the file gives\n%+v, want\n%+v", back, run)
	}
	back, err = LoadRun(run.Link())
	if err != nil || !reflect.DeepEqual(back, run) {
		t.Errorf("the link gives %v\n%+v, want\n%+v", err, back, run)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, append(text, "\nsurprise = 1\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadRun(path); err == nil || !strings.Contains(err.Error(), "surprise") {
		t.Errorf("an unknown key: %v", err)
	}
	if err := os.WriteFile(path, bytes.Replace(text, []byte("max_new"), []byte("max_mew"), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadRun(path); err == nil || !strings.Contains(err.Error(), `did you mean "rollout.max_new"?`) {
		t.Errorf("a misspelt key: %v", err)
	}
	link := run.Link()
	if _, err := LoadRun(link[:40] + link[44:]); err == nil {
		t.Error("a changed link is read")
	}
}

// TestJournal: what was signed comes back in the same bytes, after a crash that tore the last line too.
func TestJournal(t *testing.T) {
	dir := t.TempDir()
	key, err := wire.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	run := swarm.RunID{1}
	j, _, err := openJournal(dir, key, run)
	if err != nil {
		t.Fatal(err)
	}
	msg := &swarm.Announce{Stage: swarm.Answer, Batch: swarm.Blob{ID: swarm.BlobID{1}, Size: 5}}
	first, err := j.sign(3, msg)
	if err != nil {
		t.Fatal(err)
	}
	if err := j.save(swarm.State{}); err != nil {
		t.Fatal(err)
	}
	if _, err := j.file.WriteString(`{"about":"4 announce answ`); err != nil {
		t.Fatal(err)
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	j, _, err = openJournal(dir, key, run)
	if err != nil {
		t.Fatal(err)
	}
	other := *msg
	other.Batch.ID[5] = 9
	again, err := j.sign(3, &other)
	if err != nil || string(again) != string(first) {
		t.Error("a second batch of the same stage was signed")
	}
	next, err := j.sign(4, msg)
	if err != nil || string(next) == string(first) || j.seq != 2 {
		t.Errorf("round 4: %v, sequence %d", err, j.seq)
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	if _, _, err := openJournal(dir, key, swarm.RunID{2}); err == nil || !strings.Contains(err.Error(), "another data directory") {
		t.Errorf("another run: %v", err)
	}
}

func TestClockFollowsTheChain(t *testing.T) {
	p := swarm.DefaultParams()
	now := time.Now()
	p.Clock.Start = now.Unix() - 100
	c := newClock(&p)
	c.head(now.Add(29*time.Second), now)
	c.head(now.Add(30*time.Second), now)
	c.head(now.Add(27*time.Second), now)
	at := c.now()
	if at < 129*time.Second || at > 132*time.Second {
		t.Errorf("%v since the start, want 130 s: this machine's clock is half a minute slow", at)
	}
	if d := time.Until(c.local(at)); d > time.Second || d < -time.Second {
		t.Errorf("now is %v off now", d)
	}
}

func TestPace(t *testing.T) {
	var p pace
	if p.fits(swarm.Answer, time.Second) != 1 {
		t.Error("an unknown pace tries more than one group")
	}
	p.note(swarm.Answer, time.Second, 10)
	if got := p.fits(swarm.Answer, time.Second); got != 8 {
		t.Errorf("%d groups of 100 ms into a second, want 8", got)
	}
	if got := p.fits(swarm.Answer, -time.Second); got != 0 {
		t.Errorf("%d groups into no time", got)
	}
}

// TestLocalOnly: no other site's page, and no name bound to loopback, gets an answer.
func TestLocalOnly(t *testing.T) {
	h := localOnly(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	for _, c := range []struct {
		host, origin string
		want         int
	}{
		{"127.0.0.1:80", "", 200},
		{"localhost:80", "http://localhost:80", 200},
		{"[::1]:80", "", 200},
		{"evil.example", "", 403},
		{"127.0.0.1:80", "http://evil.example", 403},
		{"127.0.0.1.evil.example:80", "", 403},
	} {
		r := httptest.NewRequest("GET", "/api/status", nil)
		r.Host = c.host
		if c.origin != "" {
			r.Header.Set("Origin", c.origin)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != c.want {
			t.Errorf("host %s origin %q: %d, want %d", c.host, c.origin, w.Code, c.want)
		}
	}
}

// TestAPIListensOnLoopback: an address that others could reach is refused before anything is opened.
func TestAPIListensOnLoopback(t *testing.T) {
	for api, want := range map[string]bool{
		"": true, "127.0.0.1:0": true, "[::1]:8080": true, "localhost:8080": true,
		":8080": false, "0.0.0.0:8080": false, "[::]:8080": false, "192.168.1.2:8080": false, "example.org:80": false,
	} {
		cfg := Config{Run: testRun(t, time.Now()), Dir: t.TempDir(), API: api}
		if err := cfg.validate(); (err == nil) != want || err != nil && !strings.Contains(err.Error(), "loopback") {
			t.Errorf("%q: %v", api, err)
		}
	}
}

// TestReach: how a node is found follows from its settings.
func TestReach(t *testing.T) {
	for want, cfg := range map[gossip.Reach]Config{
		gossip.ReachAuto: {}, gossip.ReachLocal: {Local: true}, gossip.ReachPublic: {Public: true},
	} {
		cfg.Run, cfg.Dir = testRun(t, time.Now()), t.TempDir()
		if err := cfg.validate(); err != nil || cfg.hostConfig().Reach != want {
			t.Errorf("reach %d (%v), want %d", cfg.hostConfig().Reach, err, want)
		}
	}
	cfg := Config{Run: testRun(t, time.Now()), Dir: t.TempDir(), Local: true, Public: true}
	if cfg.validate() == nil {
		t.Error("local and public at once")
	}
}

func TestWorkerOrder(t *testing.T) {
	w := newWorker()
	for i, u := range []int{urgentTrain, urgentAudit, urgentAnswer, urgentAudit} {
		w.add(u, job{name: string(rune('a' + i))})
	}
	var got string
	for {
		j, ok := w.next(urgencies)
		if !ok {
			break
		}
		got += j.name
	}
	if got != "cbda" {
		t.Errorf("order %s, want cbda", got)
	}
	for range maxQueued {
		w.add(urgentAudit, job{})
	}
	if w.add(urgentAudit, job{}) {
		t.Error("the queue has no end")
	}
}

// TestSwarmReward: the figure is of all groups of answers that could be graded, of whatever size, round by round.
func TestSwarmReward(t *testing.T) {
	env, err := envs.Open("tiny-arith")
	if err != nil {
		t.Fatal(err)
	}
	group := func(e envs.Env, s swarm.Stage, values ...float64) *graded {
		g := &graded{plan: &plan{env: e, stage: s}}
		for _, v := range values {
			g.scores = append(g.scores, envs.Score{Value: v})
		}
		return g
	}
	var v view
	v.read(7, &reading{groups: []*graded{group(env, swarm.Answer, 1, 0), group(env, swarm.Answer, 1)}})
	v.read(7, &reading{groups: []*graded{group(env, swarm.Answer, 0, 0, 0), group(nil, swarm.Answer, 0), group(env, swarm.Critique, 1)}})
	v.read(8, &reading{groups: []*graded{group(env, swarm.Answer, 0.25)}})
	if a, b, c := v.swarmReward(7), v.swarmReward(8), v.swarmReward(9); a != 0.5 || b != 0.25 || c != 0 {
		t.Errorf("rewards %v, %v, %v, want 0.5, 0.25, 0", a, b, c)
	}
	v.read(12, &reading{})
	if v.swarmReward(7) != 0 || v.swarmReward(8) != 0.25 {
		t.Error("it forgets another round than the oldest")
	}
}

// TestWorkerHurries: the job under way ends for what is more urgent, whether that waits already or comes, and for nothing else.
func TestWorkerHurries(t *testing.T) {
	w := newWorker()
	ctx, stop := w.until(t.Context(), urgentTrain)
	w.add(urgentTrain, job{})
	if ctx.Err() != nil {
		t.Error("it gives way to its like")
	}
	w.add(urgentCommit, job{})
	if ctx.Err() == nil {
		t.Error("it goes on")
	}
	stop()
	if ctx, stop = w.until(t.Context(), urgentTrain); ctx.Err() == nil {
		t.Error("it begins before what is more urgent")
	}
	stop()
	if ctx, stop = w.until(t.Context(), urgentCommit); ctx.Err() != nil {
		t.Error("it does not begin")
	}
	stop()
	w.add(urgentAnswer, job{})
}

// A long answer that stands in an answer to another task, of this round or an earlier one, is found; one to the same
// task is not.
func TestShelfFindsCopies(t *testing.T) {
	text := make([]int32, 60)
	for i := range text {
		text[i] = int32(i * i % 251)
	}
	reading := func(id byte, task byte, tokens []int32) *reading {
		g := &graded{plan: &plan{id: [32]byte{task}}, rollouts: []batch.Rollout{{Tokens: []int32{1, 2}}, {Sample: 1, Tokens: tokens}}}
		return &reading{id: swarm.BlobID{id}, groups: []*graded{g}}
	}
	near := slices.Clone(text)
	near[30] = 255
	s := newShelf()
	for i, c := range []struct {
		task   byte
		tokens []int32
		copied bool
	}{{1, text, false}, {1, near, false}, {2, near, true}, {3, text[:20], false}} {
		r := reading(byte(i), c.task, c.tokens)
		s.put(swarm.Addr{byte(i)}, uint64(i), swarm.Answer, r)
		s.prune(uint64(i))
		if got := r.groups[0].copy() != ""; got != c.copied || r.groups[0].copied[0] != "" {
			t.Errorf("reading %d: %q, want a copy %v", i, r.groups[0].copied, c.copied)
		}
	}
}

// bondedLedger is a ledger that knows who is bonded, and nothing else.
type bondedLedger struct {
	ledger
	list []rollup.Address
}

// Bonded gives the list, for a stake of a token.
func (b *bondedLedger) Bonded(_ context.Context, stake uint64) ([]rollup.Address, error) {
	if stake != 1e9 {
		return nil, errors.New("another stake than the run's")
	}
	return b.list, nil
}

// TestTellBonded: in a run with a stake the core hears who is bonded whenever that changes, and a node that
// is not says so.
func TestTellBonded(t *testing.T) {
	run := testRun(t, time.Now())
	run.Params.Chain.Stake = 1e9
	led := &bondedLedger{list: []rollup.Address{{1}}}
	n := &Node{
		self: swarm.Addr{2}, lab: &lab{params: &run.Params}, ledger: led, trouble: newTroubles(), inputs: make(chan request, 9),
	}
	known := n.tellBonded(t.Context(), t.Context(), nil)
	if list := n.trouble.list(); len(list) != 1 || !strings.Contains(list[0], "swarm stake") {
		t.Errorf("an unbonded node says %v", list)
	}
	known = n.tellBonded(t.Context(), t.Context(), known) // nothing new
	led.list = append(led.list, rollup.Address{2})
	known = n.tellBonded(t.Context(), t.Context(), known)
	if len(known) != 2 || len(n.trouble.list()) != 0 {
		t.Errorf("knows %v, complains of %v", known, n.trouble.list())
	}
	for _, want := range []int{1, 2} {
		if in, ok := (<-n.inputs).in.(*swarm.Bonded); !ok || len(in.Peers) != want {
			t.Errorf("the core hears %+v, want %d peers", in, want)
		}
	}
	if len(n.inputs) != 0 {
		t.Error("the core hears what it knows")
	}
}
