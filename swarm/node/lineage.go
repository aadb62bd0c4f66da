package node

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"

	"swarmrl/policy/ckpt"
	"swarmrl/rollout/batch"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/node/winners"
)

// lineage remembers what committed policies are rebuilt from, for the rounds whose bodies are kept, so
// that the record of a winner can name them. It survives restarts. Safe for concurrent use.
type lineage struct {
	path string

	mu  sync.Mutex
	all []descent
}

// descent is a line of winners/commits.jsonl.
type descent struct {
	Peer swarm.Addr `json:"peer"`
	winners.Commit
}

func openLineage(dir string) (*lineage, error) {
	l := &lineage{path: filepath.Join(dir, "winners", "commits.jsonl")}
	if err := os.MkdirAll(filepath.Dir(l.path), 0o700); err != nil {
		return nil, err
	}
	f, err := os.Open(l.path)
	if os.IsNotExist(err) {
		return l, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var d descent
		if json.Unmarshal(lines.Bytes(), &d) == nil {
			l.all = append(l.all, d)
		}
	}
	return l, nil
}

// note remembers a commitment whose policy is known here.
func (l *lineage) note(peer swarm.Addr, round uint64, c *swarm.Commit) error {
	d := descent{peer, winners.Commit{
		Round: round, Policy: c.Policy, Parent: c.Parent, Patch: winners.BodyOf(c.Patch), Snapshot: winners.BodyOf(c.Snapshot),
	}}
	l.mu.Lock()
	defer l.mu.Unlock()
	if slices.ContainsFunc(l.all, func(o descent) bool { return o.Peer == peer && o.Round == round }) {
		return nil
	}
	l.all = append(l.all, d)
	line, err := json.Marshal(d)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(l.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(append(line, '\n'))
	return cmp.Or(err, f.Close())
}

// of gives a peer's commitments for the rounds from first to last, in order.
func (l *lineage) of(peer swarm.Addr, first, last uint64) []winners.Commit {
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []winners.Commit
	for _, d := range l.all {
		if d.Peer == peer && d.Round >= first && d.Round <= last {
			out = append(out, d.Commit)
		}
	}
	slices.SortFunc(out, func(a, b winners.Commit) int { return cmp.Compare(a.Round, b.Round) })
	return out
}

// prune forgets rounds before the given one.
func (l *lineage) prune(before uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	kept := slices.DeleteFunc(slices.Clone(l.all), func(d descent) bool { return d.Round < before })
	if len(kept) == len(l.all) {
		return nil
	}
	l.all = kept
	return ckpt.WriteAtomic(l.path, func(w io.Writer) error {
		e := json.NewEncoder(w)
		for _, d := range kept {
			if err := e.Encode(d); err != nil {
				return err
			}
		}
		return nil
	})
}

// keepRounds is for how many rounds bodies are kept: until the winner of an epoch is known, so that
// its bodies can be pinned, and as long as patches lead from a snapshot.
func keepRounds(p *swarm.Params) uint64 {
	return uint64(max(p.Learn.Snapshot+4, p.Chain.Epoch+12))
}

// keepWinner writes the record of an epoch's winner and pins the bodies that it names.
func (n *Node) keepWinner(ctx context.Context, epoch uint64, final bool) error {
	level := rollup.Posted
	if final {
		level = rollup.Final
	}
	w, err := n.ledger.Winner(ctx, epoch, level)
	if err != nil {
		return err
	}
	e, err := n.ledger.Epoch(ctx, epoch, level)
	if err != nil {
		return err
	}
	r, err := winners.Load(winners.Path(n.cfg.Dir, epoch))
	if err != nil || r.Winner.Model != w.Model {
		if r, err = n.recordWinner(ctx, w); err != nil {
			return err
		}
	}
	r.Final, r.Winner, r.Candidates = final, w, e.Candidates
	return r.Save(n.cfg.Dir)
}

// recordWinner gathers what a winner was made of.
func (n *Node) recordWinner(ctx context.Context, w rollup.Winner) (*winners.Record, error) {
	p, length := n.lab.params, uint64(n.lab.params.Chain.Epoch)
	first, last := max(w.Epoch*length, 1)-1, (w.Epoch+1)*length-1 // from candidate to candidate
	r := &winners.Record{
		Run: winners.EncodeRun(p), RunID: n.run, Epoch: w.Epoch, Winner: w,
		Commits: n.lineage.of(swarm.Addr(w.Proposer), first, last), Peers: n.holders(),
	}
	var err error
	if r.Beacon, err = n.ledger.Beacon(ctx, n.clock.start.Add(p.Clock.Begin(last+1))); err != nil {
		return nil, err
	}
	reason := "winner-" + strconv.FormatUint(w.Epoch, 10)
	for i := range r.Commits {
		c := &r.Commits[i]
		b, err := n.ledger.Beacon(ctx, n.clock.start.Add(p.Clock.Begin(c.Round)))
		if err != nil {
			return nil, err
		}
		c.Beacon = swarm.Beacon(b)
		n.pin(c.Patch, reason)
		n.pin(c.Snapshot, reason)
	}
	r.Batches = n.batchesOf(swarm.Addr(w.Proposer), first, last)
	for _, b := range r.Batches {
		n.pin(b.Body, reason)
	}
	return r, nil
}

// pin keeps a body that is here.
func (n *Node) pin(b winners.Body, reason string) {
	if b.Size > 0 && n.blobs.Has(b.ID) {
		if err := n.blobs.Pin(b.ID, reason); err != nil {
			n.diskFailed(err)
		}
	}
}

// batchesOf finds a peer's batches of some rounds among the bodies here, by their headers.
func (n *Node) batchesOf(peer swarm.Addr, first, last uint64) []winners.Batch {
	var out []winners.Batch
	for _, info := range n.blobs.List() {
		if info.Round < first || info.Round > last || info.Owner != peer && info.Owner != [20]byte{} {
			continue
		}
		body, err := n.blobs.Open(info.ID)
		if err != nil {
			continue
		}
		r, err := batch.NewReader(bufio.NewReader(body))
		_ = body.Close() // it was only read
		if err == nil && r.Header.Peer == peer && uint64(r.Header.Round) == info.Round && r.Header.Run == n.run {
			out = append(out, winners.Batch{
				Body: winners.Body{ID: info.ID, Size: uint64(info.Length)}, Round: info.Round, Stage: swarm.Stage(r.Header.Stage),
			})
		}
	}
	slices.SortFunc(out, func(a, b winners.Batch) int {
		return cmp.Or(cmp.Compare(a.Round, b.Round), cmp.Compare(a.Stage, b.Stage))
	})
	return out
}

// holders gives who takes part and so follows all policies, and where they are.
func (n *Node) holders() []winners.Peer {
	at := map[swarm.Addr][]string{n.self: n.host.Addrs()}
	for _, info := range n.host.Peers() {
		if !info.Inbound { // the others' ports are not those that they listen on
			at[swarm.Addr(info.Address)] = []string{info.Addr + "/p2p/" + info.ID}
		}
	}
	var roster []swarm.Addr
	_ = n.ask(n.life, func(c *swarm.Core) { roster = c.Roster(c.Now().Round) })
	if !slices.Contains(roster, n.self) {
		roster = append(roster, n.self)
	}
	var out []winners.Peer
	for _, a := range roster {
		out = append(out, winners.Peer{Address: a, Name: swarm.Name(a), At: at[a]})
	}
	return out
}
