package node

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime/debug"
	"slices"
	"time"

	"swarmrl/rollout/batch"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
)

// carry carries out one effect, or hands it to whoever does. It runs on the core's goroutine and
// must not wait.
func (n *Node) carry(ctx context.Context, b bound) {
	switch e := b.effect.(type) {
	case *swarm.Entered:
		n.entered(e.Moment)
	case *swarm.Publish:
		n.publish(ctx, e, b.raw)
	case *swarm.DoFetch:
		n.startFetch(ctx, e)
	case *swarm.Drop:
		n.dropped(e)
	case *swarm.Cancel:
		n.note(nil, e.Round, "round %d is void: %s", e.Round, e.Reason)
	case *swarm.Note:
		if e.Peer == (swarm.Addr{}) {
			n.note(nil, n.core.Now().Round, "%s", e.Text)
		} else {
			n.note(&e.Peer, n.core.Now().Round, "%s", e.Text)
		}
	case *swarm.Participate, *swarm.Attest, *swarm.Fault:
		n.record(e)
	default:
		n.schedule(e)
	}
}

// schedule queues the work that needs the processor.
func (n *Node) schedule(e swarm.Effect) {
	switch e := e.(type) {
	case *swarm.DoAnswer:
		n.queue(urgentAnswer, generating, fmt.Sprintf("answering round %d", e.Round), func(ctx context.Context) { n.doAnswer(ctx, e) })
	case *swarm.DoCritique:
		n.queue(urgentCritique, generating, fmt.Sprintf("critiquing in round %d", e.Round), func(ctx context.Context) { n.doCritique(ctx, e) })
	case *swarm.DoRevise:
		skills := n.weights(e)
		n.queue(urgentRevise, generating, fmt.Sprintf("revising in round %d", e.Round), func(ctx context.Context) { n.doRevise(ctx, e, skills) })
	case *swarm.DoTrain:
		n.queue(urgentCommit, training, fmt.Sprintf("training on round %d", e.Round), func(context.Context) { n.doTrain(e) })
	case *swarm.DoAdopt:
		n.scheduleAdoption(e)
	case *swarm.DoAudit:
		n.scheduleAudit(e)
	}
}

func (n *Node) queue(urgency int, kind, name string, run func(ctx context.Context)) {
	if !n.worker.add(urgency, job{kind, name, run}) {
		n.note(nil, n.core.Now().Round, "too much to do: left out %s", name)
	}
}

// entered tells of a phase, and tidies up when a round begins.
func (n *Node) entered(m swarm.Moment) {
	ends := n.clock.local(n.lab.params.Clock.End(m.Round, m.Phase))
	if m.Phase == swarm.Waiting {
		ends = n.clock.start
	}
	p := &PhaseEvent{Phase: m.Phase.String(), Ends: ends, Roster: len(n.core.Roster(m.Round))}
	if b, ok := n.core.Beacon(m.Round); ok {
		p.Beacon = b.String()
	}
	n.bus.Emit(Event{Type: TypePhase, Round: m.Round, Phase: p})
	n.view.entered(m, ends, p.Roster)
	if m.Phase == swarm.Answering {
		go n.makeRoom(n.life)
	}
	if m.Phase == swarm.Answering && m.Round >= 3 {
		n.shelf.prune(m.Round - 3)
		n.keeper.prune(m.Round - 2)
		if keep := keepRounds(n.lab.params); m.Round > keep && m.Round%4 == 0 {
			go func() {
				_, _, _ = n.blobs.Collect(m.Round - keep)
				if err := n.lineage.prune(m.Round - keep); err != nil {
					n.diskFailed(err)
				}
			}()
		}
	}
	for _, a := range n.core.Peers() {
		n.host.SetScore(a, network(n.core.Standing(a)))
	}
}

// network maps a standing to what the network layer wants. Only a peer that was dropped falls below
// a stranger's 0: a slow one must still be heard, or it could never do better.
func network(s swarm.Standing) float64 {
	if s.Dropped != swarm.Passed {
		return -1
	}
	return s.Score()
}

// publish sends a message. What was said before is said again in the same bytes.
func (n *Node) publish(ctx context.Context, e *swarm.Publish, raw []byte) {
	if err := n.topic.Publish(ctx, raw); err != nil && ctx.Err() == nil {
		n.note(nil, e.Round, "not sent: %v", err)
	}
	switch m := e.Message.(type) {
	case *swarm.Commit:
		if err := n.lineage.note(n.self, e.Round, m); err != nil {
			n.diskFailed(err)
		}
		n.view.committed(e.Round, m.Policy)
		n.bus.Emit(Event{Type: TypePeer, Round: e.Round, Peer: &n.self, Info: &PeerEvent{
			Role: m.Role.String(), Policy: m.Policy.String(), Score: 1,
		}})
	case *swarm.Announce:
		if n.cheatsTwice(e.Round) {
			n.sayOtherwise(ctx, e.Round, *m)
		}
	}
	n.chatters(ctx, e)
}

func (n *Node) dropped(e *swarm.Drop) {
	n.log.Warn("peer dropped", "peer", swarm.Name(e.Peer), "check", e.Check, "reason", e.Reason)
	n.bus.Emit(Event{Type: TypeDrop, Round: n.core.Now().Round, Peer: &e.Peer, Drop: &DropEvent{e.Check.String(), e.Reason}})
	n.host.SetScore(e.Peer, -1)
}

// score asks the core, from outside of its goroutine.
func (n *Node) score(a swarm.Addr) (score float64) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_ = n.ask(ctx, func(c *swarm.Core) { s := c.Standing(a); score = s.Score() })
	return score
}

// startFetch pulls and reads a batch in a goroutine of its own; a few run at a time.
func (n *Node) startFetch(ctx context.Context, e *swarm.DoFetch) {
	beacon, known := n.core.Beacon(e.Round)
	commit, _ := n.core.Commitment(e.Round, e.From)
	c := claim{peer: e.From, round: e.Round, stage: e.Stage, policy: commit.Policy, beacon: beacon}
	deadline := n.clock.local(n.lab.params.Clock.End(e.Round, swarm.Settling))
	announced, _ := n.core.Announced(e.Round, e.Stage, e.From)
	c.groups = int(announced.Groups)
	seats := n.strangers
	if st := n.core.Standing(e.From); st.Rounds > 0 && st.Strikes == 0 {
		seats = n.fetching
	}
	go func() {
		ctx, cancel := context.WithDeadline(ctx, deadline)
		defer cancel()
		select {
		case seats <- struct{}{}:
			defer func() { <-seats }()
		case <-ctx.Done():
			n.input(n.life, lost(e, "its round was over before its turn came"))
			return
		}
		if !known {
			n.input(n.life, lost(e, "its round has no beacon here"))
			return
		}
		n.input(n.life, n.fetchGuarded(ctx, e, c))
	}()
}

// lost is the end of a fetch that failed through this node's own doing.
func lost(e *swarm.DoFetch, reason string) *swarm.Fetched {
	return &swarm.Fetched{From: e.From, Round: e.Round, Stage: e.Stage, Batch: e.Blob.ID, Lost: true, Reason: reason}
}

// fetchGuarded is fetch; a panic in it is a bug of ours, and held against nobody.
func (n *Node) fetchGuarded(ctx context.Context, e *swarm.DoFetch, c claim) (in *swarm.Fetched) {
	defer func() {
		if r := recover(); r != nil {
			n.bug("reading a batch", r, debug.Stack())
			in = lost(e, "a bug of this node")
		}
	}()
	return n.fetch(ctx, e, c)
}

// bug tells of a panic that was caught.
func (n *Node) bug(where string, reason any, stack []byte) {
	n.trouble.set("bug", fmt.Sprintf("%s: %v; please report the log", where, reason))
	n.log.Error("bug", "where", where, "panic", reason, "stack", string(stack))
}

// patience is how long a batch may take to come, once its turn has come.
func (n *Node) patience(nBytes uint64) time.Duration {
	round := n.lab.params.Clock.Round
	return min(round/8+time.Duration(nBytes)*time.Second/blob.LeastRate, round/5)
}

// fetch pulls a body and checks it as far as that needs no model. Only a maker who had all the patience
// that he is due withheld it.
func (n *Node) fetch(ctx context.Context, e *swarm.DoFetch, c claim) *swarm.Fetched {
	patient, cancel := context.WithTimeout(ctx, n.patience(e.Blob.Size))
	defer cancel()
	raw, err := n.pull(patient, e.From, e.Blob, e.Round, int64(e.Blob.Size))
	if err != nil && (ctx.Err() != nil || own(err)) {
		return lost(e, err.Error())
	}
	if err != nil {
		return &swarm.Fetched{
			From: e.From, Round: e.Round, Stage: e.Stage, Batch: e.Blob.ID, Check: swarm.Withheld, Reason: err.Error(),
		}
	}
	in, r := n.readBody(raw, e, c)
	if r != nil {
		n.tell(e.From, e.Round, r)
	}
	return in
}

// readBody reads and grades a body; the reading is nil if something is wrong with it.
func (n *Node) readBody(raw []byte, e *swarm.DoFetch, c claim) (*swarm.Fetched, *reading) {
	in := &swarm.Fetched{From: e.From, Round: e.Round, Stage: e.Stage, Batch: e.Blob.ID}
	f, err := batch.Parse(raw)
	if err != nil {
		in.Check, in.Reason = swarm.Malformed, err.Error()
		return in, nil
	}
	flaw := n.checkHeader(f, c)
	var b *batch.Batch
	var plans []*plan
	if flaw == nil { // rollouts that the run did not ask for are never unpacked
		b = f.Batch(0, f.Len())
		flaw = n.checkEnds(b)
	}
	if flaw == nil {
		plans, flaw = n.derive(b, c)
	}
	if flaw != nil {
		in.Check, in.Rollout, in.Reason = flaw.check, flaw.rollout, flaw.reason
		return in, nil
	}
	r := n.lab.read(e.Blob.ID, b, f.Leaves(), f.Root, plans)
	n.shelf.put(e.From, e.Round, e.Stage, r)
	in.Groups, in.Rollouts, in.Suspects = r.summaries(), len(b.Rollouts), r.suspects()
	return in, r
}

// errOwn marks what this node's own store did not give.
var errOwn = errors.New("this node's own store")

// own says whether a body did not come through this node's own doing: a full disk or quota, a broken file.
func own(err error) bool { return errors.Is(err, errOwn) || blob.Own(err) }

// pull gives a body, from here, from its maker, or from others who have read it.
func (n *Node) pull(ctx context.Context, from swarm.Addr, b swarm.Blob, round uint64, limit int64) ([]byte, error) {
	if int64(b.Size) > limit {
		return nil, fmt.Errorf("%d bytes, want at most %d", b.Size, limit)
	}
	if from != n.self {
		err := n.exchange.Fetch(ctx, b.ID, [][20]byte{from}, blob.FetchOptions{
			Meta: blob.Meta{Owner: from, Round: round, Loose: true}, MaxBytes: int64(b.Size),
		})
		if err != nil {
			if own(err) {
				n.diskFailed(err)
			}
			return nil, err
		}
	}
	raw, err := n.blobs.Bytes(b.ID, limit)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errOwn, err)
	}
	return raw, nil
}

// maxReaders is how many others are asked for a body that its maker does not serve, or serves slowly.
const maxReaders = 8

// readers gives connected peers, any of whom may have read a body before.
func (n *Node) readers(context.Context, blob.ID) [][20]byte {
	peers := n.topic.Peers()
	rand.Shuffle(len(peers), func(i, j int) { peers[i], peers[j] = peers[j], peers[i] })
	return peers[:min(len(peers), maxReaders)]
}

// lied hears of a peer that served bytes which do not match their hash.
func (n *Node) lied(provider [20]byte, id blob.ID) {
	n.noteNow(provider, "served bytes that are not %x", id[:6])
}

// weights takes the critics' voting weights out of the core, for a revision.
func (n *Node) weights(e *swarm.DoRevise) map[swarm.Addr]float64 {
	out := map[swarm.Addr]float64{}
	for _, t := range e.Tasks {
		for _, c := range t.Critics {
			s := n.core.Standing(c.Peer)
			out[c.Peer] = s.VoteWeight()
		}
	}
	return out
}

// tell shows the groups of a batch to whoever watches.
func (n *Node) tell(from swarm.Addr, round uint64, r *reading) {
	n.view.read(round, r)
	for _, g := range r.groups {
		if g.env == nil {
			continue
		}
		n.bus.Emit(Event{Type: TypeGroup, Round: round, Peer: &from, Group: g.event()})
	}
}

// maxShown bounds the text of an event in bytes.
const maxShown = 2000

func (g *graded) event() *GroupEvent {
	out := &GroupEvent{
		Stage: g.stage.String(), Env: g.env.Spec().Name, Task: uint32(g.draw.Index), Choices: g.choices, Signal: g.signal(),
	}
	if g.stage == swarm.Critique {
		out.Subject = &g.subject
	}
	for _, m := range g.task.Prompt {
		out.Question += m.Content
	}
	out.Question, out.Reward = cut(out.Question), g.reward()
	for i, s := range g.scores {
		out.Samples = append(out.Samples, Sample{
			Text: cut(g.texts[i]), Answer: cut(s.Answer), Reward: s.Value, Reason: s.Reason, Tokens: len(g.rollouts[i].Tokens),
		})
	}
	return out
}

func cut(s string) string {
	if len(s) <= maxShown {
		return s
	}
	return s[:maxShown] + "…"
}

// record queues a record for the rollup. Faults go first where there is a crowd.
func (n *Node) record(e swarm.Effect) {
	if n.ledger == nil {
		return
	}
	select {
	case n.records <- record{e, n.leafRoot(e)}:
	default:
		n.trouble.set("records", "the rollup takes records slower than this node makes them; some were left out")
	}
}

// record is an effect for the rollup with the root over the rollouts that it is about.
type record struct {
	effect swarm.Effect
	root   rollup.Hash
}

// leafRoot finds the batch that a record is about, and gives the ledger's root over its rollouts.
func (n *Node) leafRoot(e swarm.Effect) rollup.Hash {
	var id swarm.BlobID
	switch e := e.(type) {
	case *swarm.Participate:
		id = e.Batch
	case *swarm.Attest:
		id = e.Batch
	case *swarm.Fault:
		id = e.Batch
	}
	r, ok := n.shelf.get(id)
	if !ok {
		return rollup.Hash{}
	}
	return ledgerRoot(r.leaves)
}

// ledgerRoot is the ledger's root over the leaves of a batch.
func ledgerRoot(leaves [][32]byte) rollup.Hash { return rollup.LeafRoot(leafBytes(leaves)) }

func leafBytes(leaves [][32]byte) [][]byte {
	out := make([][]byte, len(leaves))
	for i := range leaves {
		out[i] = slices.Clone(leaves[i][:])
	}
	return out
}
