package gossip

import (
	"container/heap"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
)

// The model is gossipsub's mesh under our parameters, without packets, keys and goroutines: a thousand
// peers fit into it. TestModelAgrees holds it against the real thing, at sizes where both run.
//
// It has: a random graph of connections, a mesh in it, flooding of own messages, eager pushes along the
// mesh, "I do not want" (known to a neighbour one latency after the first copy came), gossip of ids at
// each heartbeat with requests for what is missing, uplinks of finite rate, validation one message at a
// time, and pushes that get lost.
type model struct {
	peers, low int           // low is Config.LowPeers
	latency    time.Duration // of a link
	spread     float64       // links differ by so much of it, up and down
	validation time.Duration // CPU time of one announcement
	uplink     float64       // bytes a second
	loss       float64       // share of pushes lost, as by full queues
	size       int           // of an announcement, bytes
	seed       uint64
	silent     float64 // share of peers that take everything and pass nothing on

	params pubsub.GossipSubParams
	rng    *rand.Rand
	links  [][]int32 // connections, by peer
	mesh   [][]int32 // of them, those of the mesh
	seen   [][]int64 // [peer][message] when the first copy came, ns; 0: not yet
	asked  []map[int32]bool
	busy   []int64 // until when a peer's validation is busy
	line   []int64 // until when its uplink is
	queue  deliveries
	now    int64

	bytes, copies int64
	delays        []time.Duration
}

// Bytes of a packet beside the announcement: the topic's name and protobuf fields; an id in a list.
const (
	packetBytes = 70
	idBytes     = 22
)

// deliver is an event: a copy of a message arrives, ids are gossiped, or a validation ends.
type deliver struct {
	at       int64
	kind     uint8 // arrives, validated, beats
	from, to int32
	msg      int32
}

const (
	arrives = iota
	validated
	beats
)

type deliveries []deliver

func (d deliveries) Len() int           { return len(d) }
func (d deliveries) Less(i, j int) bool { return d[i].at < d[j].at }
func (d deliveries) Swap(i, j int)      { d[i], d[j] = d[j], d[i] }
func (d *deliveries) Push(x any)        { *d = append(*d, x.(deliver)) }
func (d *deliveries) Pop() any {
	old := *d
	last := old[len(old)-1]
	*d = old[:len(old)-1]
	return last
}

func (m *model) connect() {
	m.params, m.rng = pubsub.DefaultGossipSubParams(), rand.New(rand.NewPCG(m.seed, 7))
	n := m.peers
	m.links, m.mesh = make([][]int32, n), make([][]int32, n)
	link := func(in [][]int32, a, b int32) {
		in[a], in[b] = append(in[a], b), append(in[b], a)
	}
	for a := range int32(n) {
		for len(m.links[a]) < min(m.low, n-1) {
			if b := int32(m.rng.IntN(n)); b != a && !slices.Contains(m.links[a], b) {
				link(m.links, a, b)
			}
		}
	}
	for _, i := range m.rng.Perm(n) {
		a := int32(i)
		if len(m.mesh[a]) >= m.params.Dlo {
			continue
		}
		for _, k := range m.rng.Perm(len(m.links[a])) {
			if b := m.links[a][k]; len(m.mesh[a]) < m.params.D && len(m.mesh[b]) < m.params.Dhi && !slices.Contains(m.mesh[a], b) {
				link(m.mesh, a, b)
			}
		}
	}
}

// delay is the latency of a link, the same in both directions.
func (m *model) delay(a, b int32) int64 {
	h := uint64(min(a, b))*2654435761 ^ uint64(max(a, b))*40503 ^ m.seed
	h ^= h >> 15
	h *= 0x9e3779b97f4a7c15
	u := float64(h>>11) / (1 << 53)
	return int64((1 + m.spread*(2*u-1)) * float64(m.latency))
}

func (m *model) at(e deliver) { heap.Push(&m.queue, e) }

// push sends a copy; it leaves when the uplink is free.
func (m *model) push(from, to, msg int32) {
	m.transmit(from, m.size+packetBytes)
	if m.loss == 0 || m.rng.Float64() >= m.loss {
		m.at(deliver{at: m.line[from] + m.delay(from, to), kind: arrives, from: from, to: to, msg: msg})
	}
}

func (m *model) transmit(from int32, n int) {
	m.bytes += int64(n)
	m.line[from] = max(m.line[from], m.now) + int64(float64(n)/m.uplink*1e9)
}

// round has every peer publish one announcement at the same instant, and follows them all for so long.
func (m *model) round(watch time.Duration) {
	m.connect()
	n := m.peers
	m.seen, m.asked = make([][]int64, n), make([]map[int32]bool, n)
	m.busy, m.line = make([]int64, n), make([]int64, n)
	for p := range int32(n) {
		m.seen[p], m.asked[p] = make([]int64, n), map[int32]bool{}
		m.at(deliver{at: m.rng.Int64N(int64(m.params.HeartbeatInterval)), kind: beats, to: p})
	}
	start := int64(10 * time.Millisecond)
	m.now = start
	for p := range int32(n) {
		m.seen[p][p] = start
		for _, q := range m.links[p] { // flood publishing
			m.push(p, q, p)
		}
	}
	for len(m.queue) > 0 {
		e := heap.Pop(&m.queue).(deliver)
		if m.now = e.at; m.now > start+int64(watch) {
			m.queue = nil
			return
		}
		switch e.kind {
		case arrives:
			m.arrive(e)
		case validated:
			m.delays = append(m.delays, time.Duration(m.now-start))
			m.forward(e)
		case beats:
			m.beat(e.to)
			e.at += int64(m.params.HeartbeatInterval)
			m.at(e)
		}
	}
}

func (m *model) mute(p int32) bool { return float64(p) < m.silent*float64(m.peers) }

// unwanted says whether announcements are long enough to be declined by their ids.
func (m *model) unwanted() bool { return m.size >= m.params.IDontWantMessageThreshold }

func (m *model) arrive(e deliver) {
	m.copies++
	if m.seen[e.to][e.msg] != 0 {
		return
	}
	m.seen[e.to][e.msg] = m.now
	for _, q := range m.mesh[e.to] {
		if q != e.from && m.unwanted() {
			m.transmit(e.to, packetBytes/2+idBytes) // I do not want it any more
		}
	}
	m.busy[e.to] = max(m.busy[e.to], m.now) + int64(m.validation)
	e.at, e.kind = m.busy[e.to], validated
	m.at(e)
}

func (m *model) forward(e deliver) {
	if m.mute(e.to) {
		return
	}
	for _, q := range m.mesh[e.to] {
		had := m.seen[q][e.msg]
		if q == e.from || q == e.msg || m.unwanted() && had != 0 && had+m.delay(q, e.to) <= m.now {
			continue
		}
		m.push(e.to, q, e.msg)
	}
}

// beat gossips the ids of recent messages to some neighbours outside of the mesh, who ask for those
// that they miss and get them two latencies later.
func (m *model) beat(p int32) {
	if m.mute(p) {
		return
	}
	window := int64(m.params.HistoryGossip) * int64(m.params.HeartbeatInterval)
	var ids []int32
	for msg, at := range m.seen[p] {
		if at != 0 && m.now-at <= window {
			ids = append(ids, int32(msg))
		}
	}
	if len(ids) == 0 {
		return
	}
	ids = ids[:min(len(ids), m.params.MaxIHaveLength)]
	others := slices.DeleteFunc(slices.Clone(m.links[p]), func(q int32) bool { return slices.Contains(m.mesh[p], q) })
	m.rng.Shuffle(len(others), func(i, j int) { others[i], others[j] = others[j], others[i] })
	k := max(m.params.Dlazy, int(m.params.GossipFactor*float64(len(others))))
	for _, q := range others[:min(k, len(others))] {
		m.transmit(p, packetBytes+idBytes*len(ids))
		for _, msg := range ids {
			if m.seen[q][msg] == 0 && !m.asked[q][msg] {
				m.asked[q][msg] = true
				m.transmit(q, packetBytes/2+idBytes)
				m.transmit(p, m.size+packetBytes)
				m.at(deliver{at: m.line[p] + 3*m.delay(p, q), kind: arrives, from: p, to: q, msg: msg})
			}
		}
	}
}

// outcome of a round in which a peer publishes so many announcements.
func (m *model) outcome() scale {
	n := float64(m.peers)
	slices.Sort(m.delays)
	return scale{
		delivered: (float64(len(m.delays)) + n) / (n * n), // its own it has
		p99:       m.delays[len(m.delays)*99/100],
		bytes:     announcements * float64(m.bytes) / n,
		copies:    float64(m.copies) / float64(len(m.delays)),
	}
}

// field is the model's network for figures that people read: links of 50 to 150 ms, uplinks of 50 Mbit/s,
// one push in fifty lost, announcements of the size that package wire's golden files have, validated as fast
// as its benchmark measures on one core.
func field(n int, seed uint64) *model {
	return &model{
		peers: n, low: 32, latency: 100 * time.Millisecond, spread: 0.5, validation: 160 * time.Microsecond,
		uplink: 50e6 / 8, loss: 0.02, size: 336, seed: seed,
	}
}

// BenchmarkModel is BenchmarkScale in the model, over a wide area network.
//
//	go test -run '^$' -bench Model -benchtime 1x ./swarm/gossip
func BenchmarkModel(b *testing.B) {
	for _, c := range []struct {
		peers  int
		silent float64
		mbit   float64 // of an uplink
	}{{10, 0, 50}, {100, 0, 50}, {1000, 0, 50}, {1000, 1. / 3, 50}, {1000, 0, 20}} {
		n := c.peers
		b.Run(fmt.Sprintf("peers=%d,silent=%.2f,mbit=%.0f", n, c.silent, c.mbit), func(b *testing.B) {
			var got scale
			for i := range b.N {
				m := field(n, uint64(i))
				m.silent, m.uplink = c.silent, c.mbit*1e6/8
				m.round(10 * time.Second)
				got = m.outcome()
			}
			b.ReportMetric(100*got.delivered, "%delivered")
			b.ReportMetric(float64(got.p99.Milliseconds()), "p99-ms")
			b.ReportMetric(got.bytes/1024, "KiB/peer/round")
			b.ReportMetric(got.bytes/announcements/float64(n), "B/announcement")
			b.ReportMetric(got.copies, "copies")
		})
	}
}

// TestModelScales: a thousand peers hear a thousand announcements made at one instant, on lossy links,
// within the slack that a round allows, and what an announcement costs a peer does not grow faster than
// the logarithm of their number. (A round's bytes grow with the announcements: everyone hears everyone.)
func TestModelScales(t *testing.T) {
	if testing.Short() {
		t.Skip("arithmetic of one goroutine")
	}
	const slack = 800 * time.Millisecond // swarm.DefaultParams
	cost := map[int]float64{}
	for _, n := range []int{10, 100, 1000} {
		m := field(n, 1)
		m.round(10 * time.Second)
		got := m.outcome()
		if got.delivered < 0.999 || got.p99 > slack {
			t.Errorf("%d peers: %.5f delivered, p99 %v", n, got.delivered, got.p99)
		}
		cost[n] = got.bytes / float64(n)
	}
	if limit := math.Log(1000) / math.Log(10); cost[1000] > limit*cost[10] {
		t.Errorf("an announcement costs a peer of 10, 100, 1000: %v bytes", cost)
	}
}

// TestModelAgrees holds the model against hosts that run gossipsub.
func TestModelAgrees(t *testing.T) {
	if testing.Short() {
		t.Skip("arithmetic of one goroutine")
	}
	inVirtualTime(t, func(t *testing.T, _ *simulation) {
		const n = 24
		want := measure(t, n, 2)
		m := model{peers: n, low: n - 1, latency: 25 * time.Millisecond, uplink: 100e6 / 8, size: len(stamped(0)), seed: 1}
		m.round(10 * time.Second)
		got := m.outcome()
		near := func(what string, got, want, tolerance float64) {
			if math.Abs(got-want) > tolerance*want {
				t.Errorf("%s: the model says %.1f, gossipsub %.1f", what, got, want)
			}
		}
		near("copies", got.copies, want.copies, 0.25)
		near("bytes", got.bytes, want.bytes, 0.25)
		near("p99 in ms", float64(got.p99.Milliseconds()), float64(want.p99.Milliseconds()), 0.5)
		near("delivered", got.delivered, want.delivered, 0.001)
	})
}
