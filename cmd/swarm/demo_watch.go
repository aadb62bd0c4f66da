package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"

	"swarmrl/swarm/node"
)

// demoWatch follows the peers through their local APIs, as any program may.
type demoWatch struct {
	d     *demo
	fleet *fleet

	mu       sync.Mutex
	status   map[string]node.Status
	curve    map[string][]demoPoint // held-out pass@1 by peer
	audits   int                    // replays of others' rollouts that honest peers did
	passed   int
	caught   []demoCatch
	faults   map[string]bool   // fault records that the rollup has taken, by hash
	records  map[string]int    // of each kind that the chain has
	winners  map[string]string // proposer by what was decided
	disputes int
	slashed  string          // what the rollup took from the cheat
	rounds   map[uint64]bool // rounds in which a participation was recorded
	cheater  string          // address
	lines    int             // that the live view takes on the terminal
}

// demoPoint is one examination of a peer.
type demoPoint struct {
	Round uint64  `json:"round"`
	Pass1 float64 `json:"pass_1"`
}

// demoCatch is an honest peer's finding against the cheat.
type demoCatch struct {
	By     string         `json:"by"`
	Round  uint64         `json:"round"`
	Check  string         `json:"check"`
	Reason string         `json:"reason"`
	Proof  []node.Finding `json:"evidence,omitempty"`
}

func newDemoWatch(d *demo, f *fleet) *demoWatch {
	return &demoWatch{
		d: d, fleet: f, status: map[string]node.Status{}, curve: map[string][]demoPoint{}, faults: map[string]bool{},
		records: map[string]int{}, winners: map[string]string{}, rounds: map[uint64]bool{},
	}
}

// run shows progress until the time is over, ctx ends or an honest peer dies.
func (w *demoWatch) run(ctx context.Context, left time.Duration) error {
	ctx, cancel := context.WithCancel(ctx)
	var streams sync.WaitGroup
	defer streams.Wait()
	defer cancel()
	for _, m := range w.fleet.members {
		streams.Go(func() { w.follow(ctx, m) })
	}
	w.d.say("dashboard %s", w.fleet.members[0].api)
	end := time.NewTimer(left)
	defer end.Stop()
	deadline := time.Now().Add(left)
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-end.C:
			return nil
		case <-tick.C:
		}
		if err := w.fleet.ended(); err != nil {
			return err
		}
		for _, m := range w.fleet.members {
			if s, err := m.status(ctx); err == nil {
				w.mu.Lock()
				w.status[m.name] = *s
				if m.cheat {
					w.cheater = s.Addr.String()
				}
				w.mu.Unlock()
			}
		}
		w.show(time.Until(deadline))
	}
}

// status asks a node how it is.
func (m *member) status(ctx context.Context) (*node.Status, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, m.api+"/api/status", nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var s node.Status
	return &s, json.NewDecoder(io.LimitReader(resp.Body, 1<<20)).Decode(&s)
}

// follow reads a node's event stream, again from the last event whenever it breaks.
func (w *demoWatch) follow(ctx context.Context, m *member) {
	var last uint64
	for ctx.Err() == nil {
		_ = w.stream(ctx, m, &last) // a node that is not up yet, or gone: try again
		select {
		case <-ctx.Done():
		case <-time.After(500 * time.Millisecond):
		}
	}
}

func (w *demoWatch) stream(ctx context.Context, m *member, last *uint64) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, m.api+"/api/events", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Last-Event-ID", fmt.Sprint(*last))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, 4<<20)
	for lines.Scan() {
		data, ok := strings.CutPrefix(lines.Text(), "data:")
		if !ok {
			continue
		}
		var e node.Event
		if json.Unmarshal([]byte(data), &e) != nil || e.Seq <= *last {
			continue
		}
		*last = e.Seq
		w.hear(m, &e)
	}
	return lines.Err()
}

// hear takes in one event of a node.
func (w *demoWatch) hear(m *member, e *node.Event) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case e.Metrics != nil:
		if h := e.Metrics.HeldOut; h != nil {
			w.curve[m.name] = append(w.curve[m.name], demoPoint{e.Round, h.Pass1})
			w.event("%-7s round %-3d held-out pass@1 %.3f", m.name, e.Round, h.Pass1)
		}
	case e.Audit != nil:
		w.hearAudit(m, e)
	case e.Chain != nil:
		w.hearChain(m, e)
	}
}

func (w *demoWatch) hearAudit(m *member, e *node.Event) {
	a := e.Audit
	s := w.status[m.name]
	if m.cheat || a.By != s.Addr {
		return
	}
	w.audits++
	if a.Pass {
		w.passed++
		return
	}
	if e.Peer == nil || e.Peer.String() != w.cheater {
		w.event("%-7s round %-3d %s FAILED the check %q of %s: %s", m.name, e.Round, e.Name, a.Check, a.Stage, a.Reason)
		return
	}
	w.caught = append(w.caught, demoCatch{By: m.name, Round: e.Round, Check: a.Check, Reason: a.Reason, Proof: a.Findings})
	if len(w.caught) <= 3 {
		w.event("%-7s round %-3d caught the cheat (%s) by the check %q: %s", m.name, e.Round, e.Name, a.Check, a.Reason)
	}
}

func (w *demoWatch) hearChain(m *member, e *node.Event) {
	c := e.Chain
	if c.Queued || c.Error != "" {
		return
	}
	w.records[c.Record]++
	switch {
	case c.Record == "participate" && !m.cheat:
		w.rounds[e.Round] = true
	case c.Record == "fault" && !m.cheat && !w.faults[c.Hash]:
		w.faults[c.Hash] = true
		w.event("%-7s round %-3d the rollup has its fault report: %s", m.name, e.Round, c.Detail)
	case c.Record == "dispute":
		w.disputes++
		w.event("%-7s round %-3d opened a dispute over %s's stake: %s", m.name, e.Round, e.Name, c.Detail)
	case c.Record == "slashed" && e.Peer != nil && e.Peer.String() == w.cheater && w.slashed == "":
		w.slashed = c.Detail
		w.event("chain   round %-3d %s (the cheat) is slashed: it %s", e.Round, e.Name, c.Detail)
	case c.Record == "winner" && w.winners[c.Detail] == "":
		w.winners[c.Detail] = e.Name
		w.event("chain           winner of %s: the policy of %s", c.Detail, e.Name)
	}
}

// event prints something that happened, above the live view.
func (w *demoWatch) event(format string, args ...any) {
	if w.d.json {
		_ = json.NewEncoder(w.d.out).Encode(map[string]string{"event": strings.Join(strings.Fields(fmt.Sprintf(format, args...)), " ")})
		return
	}
	w.wipe()
	fmt.Fprintf(w.d.out, format+"\n", args...)
}

// window is the terminal's size; 0, 0 where the output is none.
func (w *demoWatch) window() (width, height int) {
	f, ok := w.d.out.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 0, 0
	}
	width, height, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0, 0
	}
	return width, height
}

// wipe takes the live view off the terminal.
func (w *demoWatch) wipe() {
	if w.lines > 0 {
		fmt.Fprintf(w.d.out, "\x1b[%dA\x1b[J", w.lines)
		w.lines = 0
	}
}

// show draws the live view on a terminal; elsewhere events alone tell.
func (w *demoWatch) show(left time.Duration) {
	width, height := w.window()
	if w.d.json || width == 0 {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.wipe()
	lines := w.view(left)
	for _, line := range lines[:min(len(lines), max(1, height-1))] { // what scrolls away cannot be wiped
		runes := []rune(line)
		if len(runes) >= width {
			runes = runes[:width-1]
		}
		fmt.Fprintln(w.d.out, string(runes))
		w.lines++
	}
}

// view is the live view's lines.
func (w *demoWatch) view(left time.Duration) []string {
	first := w.status[w.fleet.members[0].name]
	out := []string{fmt.Sprintf("── round %d, %s ── %v left ── chain: block %d, %d records in %d batches ── %d audits",
		first.Round, first.Phase, left.Round(time.Second), first.Ledger.Block, first.Ledger.Records, first.Ledger.Batches, w.audits)}
	for _, m := range w.fleet.members {
		s, ok := w.status[m.name]
		if !ok {
			out = append(out, fmt.Sprintf("   %-7s starting", m.name))
			continue
		}
		role := ""
		if m.cheat {
			role = "  cheats: " + w.d.Cheat
			if n := len(w.caught); n > 0 {
				role += fmt.Sprintf(", caught %d times", n)
			}
		}
		reward, held := "–", "–"
		if s.Metrics != nil {
			reward = fmt.Sprintf("%.2f", s.Metrics.Reward)
		}
		if s.HeldOut != nil {
			held = fmt.Sprintf("%.2f %s", s.HeldOut.Pass1, bar(s.HeldOut.Pass1, 20))
		}
		out = append(out, fmt.Sprintf("   %-7s %-26s reward %-4s held-out %s%s", m.name, s.Name, reward, held, role))
	}
	return out
}

// bar draws a share of n cells.
func bar(share float64, n int) string {
	full := max(0, min(n, int(share*float64(n)+0.5)))
	return strings.Repeat("█", full) + strings.Repeat("░", n-full)
}
