package node

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"swarmrl/policy/nn"
	"swarmrl/swarm"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/wire"
)

// fuzzed is a node that reads and is not started: batches, announcements and queries come to it directly.
func fuzzed(t testing.TB) *Node {
	t.Helper()
	run := testRun(t, time.Now().Add(time.Hour))
	run.Params.Rollout.Tasks, run.Params.Rollout.Group, run.Params.Rollout.MaxNew = 2, 2, 8
	l, err := studyLab(&run.Params, nn.NewPool(1))
	if err != nil {
		t.Fatal(err)
	}
	n := &Node{
		cfg: Config{Run: run, Dir: t.TempDir()}, lab: l, run: run.ID(), self: swarm.Addr{1}, shelf: newShelf(), mine: newOwnBatches(),
		keeper: newKeeper(l), bus: &Bus{subs: map[chan Event]bool{}}, trouble: newTroubles(), view: &view{}, worker: newWorker(),
		clock: newClock(&run.Params), court: newCourt(), log: slog.New(slog.DiscardHandler),
	}
	return n
}

// honestBody is a batch in order, with what is claimed about it.
func honestBody(t testing.TB, n *Node, peer swarm.Addr) ([]byte, claim) {
	t.Helper()
	self := n.self
	n.self = peer
	defer func() { n.self = self }()
	beacon := swarm.Beacon{7}
	o := order{stage: swarm.Answer, beacon: beacon, policy: n.lab.base, deadline: time.Now().Add(time.Hour)}
	for _, d := range n.lab.params.Tasks(beacon, peer) {
		p, err := n.lab.plan(n.lab.base, peer, d)
		if err != nil {
			t.Fatal(err)
		}
		o.plans = append(o.plans, p)
	}
	out, err := n.generate(context.Background(), o, o.plans)
	if err != nil {
		t.Fatal(err)
	}
	_, raw, err := n.pack(o, o.plans, out)
	if err != nil {
		t.Fatal(err)
	}
	return raw, claim{peer: peer, policy: swarm.PolicyHash(n.lab.base.Hash), beacon: beacon, groups: len(o.plans)}
}

// FuzzBody: whatever the bytes of a body are, it is read or refused with a reason; and only what is in
// order reaches the shelf.
func FuzzBody(f *testing.F) {
	n := fuzzed(f)
	peer := swarm.Addr{2}
	raw, c := honestBody(f, n, peer)
	f.Add(raw, uint8(0))
	f.Add(raw[:len(raw)/2], uint8(0))
	f.Add(raw, uint8(1))
	f.Add([]byte{}, uint8(2))
	f.Fuzz(func(t *testing.T, body []byte, stage uint8) {
		at := c
		at.stage = swarm.Stage(stage % 3)
		in, r := n.readBody(body, &swarm.DoFetch{From: peer, Stage: at.stage}, at)
		if (in.Check == swarm.Passed) != (r != nil) || in.Check != swarm.Passed && in.Reason == "" {
			t.Errorf("%v %q, read %v", in.Check, in.Reason, r != nil)
		}
	})
}

// TestHonestBodyPasses keeps FuzzBody's seed in order.
func TestHonestBodyPasses(t *testing.T) {
	n := fuzzed(t)
	raw, c := honestBody(t, n, swarm.Addr{2})
	in, r := n.readBody(raw, &swarm.DoFetch{From: swarm.Addr{2}}, c)
	if in.Check != swarm.Passed || r == nil || len(in.Groups) != 2 {
		t.Errorf("%v %s", in.Check, in.Reason)
	}
}

// FuzzAnnouncement: bytes from the topic are judged, and nothing panics, in whatever order they come.
func FuzzAnnouncement(f *testing.F) {
	n := fuzzed(f)
	key, err := wire.NewKey()
	if err != nil {
		f.Fatal(err)
	}
	for i, m := range []swarm.Message{
		&swarm.Commit{Policy: swarm.PolicyHash{1}}, &swarm.Announce{Batch: swarm.Blob{Size: 1}, Groups: 1}, &swarm.Verdict{Check: swarm.WrongToken},
	} {
		raw, err := wire.Seal(key, n.run, uint64(i), 1, m)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw, uint64(0))
	}
	f.Fuzz(func(t *testing.T, data []byte, at uint64) {
		env, msg, err := wire.Open(data, n.run)
		if err != nil {
			_ = n.unreadable(gossip.Address(n.self), err)
			return
		}
		core := swarm.New(n.cfg.Run.Params, n.self, swarm.Full, swarm.State{})
		core.Step(&swarm.Tick{At: time.Duration(at % (1 << 50))})
		effects := core.Step(&swarm.Heard{From: env.From, Round: env.Round, Message: msg, Raw: data})
		if _, ok := effects[0].(*swarm.Judge); !ok {
			t.Error("no judgement")
		}
	})
}

// FuzzQuery: the local API answers any query with a status of its own choice.
func FuzzQuery(f *testing.F) {
	n := fuzzed(f)
	f.Add("/api/log", "since=1&limit=2&type=note&peer=a&round=3")
	f.Add("/api/metrics", "")
	f.Add("/api/run/../log", "limit=-9")
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/log", n.serveLog)
	mux.HandleFunc("GET /api/metrics", n.serveMetrics)
	h := localOnly(mux)
	f.Fuzz(func(t *testing.T, path, query string) {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Host, r.URL = "127.0.0.1", &url.URL{Path: path, RawQuery: query}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Errorf("%s?%s: %d", path, query, w.Code)
		}
	})
}

// FuzzRunLink: a link from anybody is read or refused, and what is read gives the same link.
func FuzzRunLink(f *testing.F) {
	run := testRun(f, time.Unix(1_800_000_000, 0))
	f.Add(run.Link())
	f.Add("swarm:AQ?peer=x")
	f.Fuzz(func(t *testing.T, link string) {
		if r, err := ParseLink(link); err == nil {
			if again, err := ParseLink(r.Link()); err != nil || again.ID() != r.ID() {
				t.Errorf("%q: %v", link, err)
			}
		}
	})
}
