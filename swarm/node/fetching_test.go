package node

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"swarmrl/swarm"
	"swarmrl/swarm/blob"
)

// oneOther is a network of one other peer; nil: nobody is there.
type oneOther struct {
	serve func(net.Conn, [20]byte)
	ready chan struct{} // closed when the other serves
}

func (o *oneOther) Handle(_ string, serve func(net.Conn, [20]byte)) {
	if serve != nil {
		o.serve = serve
		close(o.ready)
	}
}

func (o *oneOther) Dial(ctx context.Context, _ [20]byte, _ string) (net.Conn, error) {
	if ctx.Err() != nil || o.serve == nil {
		return nil, errors.New("nobody there")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	defer l.Close()
	a, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		return nil, err
	}
	b, err := l.Accept()
	go o.serve(b, [20]byte{1})
	return a, err
}

// fetching gives a node that can fetch from one other, and a body that the other has.
func fetching(t *testing.T, room int64) (*Node, *oneOther, *swarm.DoFetch) {
	n, other := fuzzed(t), &oneOther{ready: make(chan struct{})}
	open := func(o blob.Config, w blob.Network) (*blob.Store, *blob.Exchange) {
		o.Dir = t.TempDir()
		s, err := blob.Open(o)
		if err != nil {
			t.Fatal(err)
		}
		x, err := blob.NewExchange(s, w, blob.ExchangeConfig{Timeout: time.Second})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		return s, x
	}
	theirs, x := open(blob.Config{}, other)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- x.Run(ctx) }()
	t.Cleanup(func() { stop(); <-done })
	n.blobs, n.exchange = open(blob.Config{MaxBytes: room}, other)
	n.inputs, n.life = make(chan request, 9), t.Context()
	body := []byte("a body that is no batch")
	id, err := theirs.PutBytes(body, blob.Meta{})
	if err != nil {
		t.Fatal(err)
	}
	<-other.ready
	return n, other, &swarm.DoFetch{From: swarm.Addr{2}, Blob: swarm.Blob{ID: id, Size: uint64(len(body))}}
}

// TestOwnFaults: a body that this node could not take is held against nobody; one that does not come is.
func TestOwnFaults(t *testing.T) {
	hour, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	past, cancel := context.WithDeadline(context.Background(), time.Now())
	defer cancel()
	for what, c := range map[string]struct {
		ctx   context.Context
		room  int64
		spoil func(*Node, *oneOther)
		check swarm.Check
		lost  bool
	}{
		"a body that comes":   {ctx: hour, check: swarm.Malformed},
		"nobody there":        {ctx: hour, spoil: func(_ *Node, o *oneOther) { o.serve = nil }, check: swarm.Withheld},
		"a full store":        {ctx: hour, room: 5, lost: true},
		"the round is over":   {ctx: past, lost: true},
		"a panic":             {ctx: hour, spoil: func(n *Node, _ *oneOther) { n.exchange = nil }, lost: true},
		"a body that is here": {ctx: past, spoil: func(n *Node, _ *oneOther) { put(t, n) }, check: swarm.Malformed},
	} {
		n, other, e := fetching(t, c.room)
		if c.spoil != nil {
			c.spoil(n, other)
		}
		if in := n.fetchGuarded(c.ctx, e, claim{}); in.Check != c.check || in.Lost != c.lost {
			t.Errorf("%s: %v, lost %v: %s", what, in.Check, in.Lost, in.Reason)
		}
	}
}

func put(t *testing.T, n *Node) {
	if _, err := n.blobs.PutBytes([]byte("a body that is no batch"), blob.Meta{}); err != nil {
		t.Fatal(err)
	}
}

// TestSeats: whoever never brought anything takes no seat of those who did; and a maker whose turn did
// not come is not to blame.
func TestSeats(t *testing.T) {
	n, _, e := fetching(t, 0)
	n.core = swarm.New(*n.lab.params, n.self, swarm.Full, swarm.State{Standings: map[swarm.Addr]swarm.Standing{{2}: {Rounds: 1, Passed: 1}}})
	n.core.Step(&swarm.Tick{})
	n.core.Step(&swarm.Sighted{Beacon: swarm.Beacon{7}})
	n.fetching, n.strangers = make(chan struct{}, 1), make(chan struct{}, 1)
	n.strangers <- struct{}{} // and does not end
	result := func(e swarm.DoFetch) *swarm.Fetched {
		n.startFetch(t.Context(), &e)
		select {
		case r := <-n.inputs:
			return r.in.(*swarm.Fetched)
		case <-time.After(time.Minute):
			t.Fatal("the fetch does not end")
			return nil
		}
	}
	if in := result(*e); in.Check != swarm.Malformed {
		t.Errorf("a known peer's body: %v %s", in.Check, in.Reason)
	}
	n.clock.start = time.Now().Add(-time.Hour)
	e.From = swarm.Addr{3}
	if in := result(*e); !in.Lost || !strings.Contains(in.Reason, "turn") {
		t.Errorf("a stranger whose turn does not come: %v %s", in.Check, in.Reason)
	}
}

// TestOwnFaultsOfAudits: nor is a policy that this node could not take its maker's fault.
func TestOwnFaultsOfAudits(t *testing.T) {
	for want, err := range map[swarm.Check]error{swarm.Withheld: errors.New("nobody there"), swarm.BadPolicy: errBadPolicy, swarm.Passed: blob.ErrQuota} {
		if out := unaudited(&swarm.DoAudit{}, err); out.Check != want || out.Lost != (want == swarm.Passed) {
			t.Errorf("%v: %v, lost %v", err, out.Check, out.Lost)
		}
	}
}
