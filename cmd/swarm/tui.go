package main

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"swarmrl/swarm/node"
)

// screen is the one-page view of a running node on a terminal.
type screen struct {
	node   *node.Node
	logs   *logRing
	cancel context.CancelFunc
	width  int
	height int
	peers  []node.PeerStatus
	feed   []string // newest last
	last   uint64   // event that the feed has seen
}

// runScreen shows the node until it ends or the user leaves; leaving stops the node.
func runScreen(ctx context.Context, n *node.Node, logs *logRing) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ended := make(chan error, 1)
	program := tea.NewProgram(&screen{node: n, logs: logs, cancel: cancel, width: 80, height: 24}, tea.WithoutSignalHandler())
	go func() {
		ended <- n.Run(ctx)
		program.Quit()
	}()
	_, err := program.Run()
	cancel()
	if nodeErr := <-ended; nodeErr != nil {
		return nodeErr
	}
	return err
}

// beat is the tick on which the screen is read anew.
type beat []node.PeerStatus

// Init implements tea.Model.
func (s *screen) Init() tea.Cmd { return s.read(0) }

// read asks the node after a pause, outside of the screen's own goroutine.
func (s *screen) read(pause time.Duration) tea.Cmd {
	return tea.Tick(pause, func(time.Time) tea.Msg {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		peers, err := s.node.Peers(ctx)
		if err != nil {
			return beat(nil) // the node is busy or ending; the last list stays
		}
		return beat(peers)
	})
}

// Update implements tea.Model.
func (s *screen) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.width, s.height = msg.Width, msg.Height
	case tea.KeyPressMsg:
		switch msg.String() {
		case "q", "ctrl+c", "esc":
			s.cancel() // Quit follows when the node has ended
		}
	case beat:
		if msg != nil {
			s.peers = msg
		}
		s.hear()
		return s, s.read(500 * time.Millisecond)
	}
	return s, nil
}

// feedLines bounds what the screen remembers of the story.
const feedLines = 200

// hear takes in what happened since the last beat.
func (s *screen) hear() {
	for _, e := range s.node.Bus().Since(s.last, feedLines, nil) {
		s.last = max(s.last, e.Seq)
		if line := tell(&e); line != "" {
			s.feed = append(s.feed, line)
		}
	}
	s.feed = s.feed[max(0, len(s.feed)-feedLines):]
}

// tell words an event in a line; empty for what the screen shows otherwise.
func tell(e *node.Event) string {
	who := plain(e.Name)
	if e.Mine {
		who = "I"
	}
	switch {
	case e.Group != nil:
		answer := ""
		if len(e.Group.Samples) > 0 {
			answer = e.Group.Samples[0].Answer
		}
		return fmt.Sprintf("r%-4d %s %sd %s: %s → %s (%.2f)", e.Round, who, strings.TrimSuffix(e.Group.Stage, "e")+"e", e.Group.Env, plain(e.Group.Question), plain(answer), e.Group.Reward)
	case e.Audit != nil && !e.Audit.Pass:
		return fmt.Sprintf("r%-4d ✗ %s failed %s: %s", e.Round, who, plain(e.Audit.Check), plain(e.Audit.Reason))
	case e.Drop != nil:
		return fmt.Sprintf("r%-4d ✗ %s is out: %s", e.Round, who, plain(e.Drop.Reason))
	case e.Chain != nil && !e.Chain.Queued:
		return fmt.Sprintf("r%-4d ⛓ %s %s %s", e.Round, plain(e.Chain.Record), who, plain(e.Chain.Detail+e.Chain.Error))
	case e.Note != "":
		return fmt.Sprintf("r%-4d %s", e.Round, plain(e.Note))
	}
	return ""
}

// plain takes control characters and line breaks out of a stranger's text.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F || r >= 0x80 && r < 0xA0 || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 {
			return ' '
		}
		return r
	}, text)
}

// View implements tea.Model. It fits any window: what has no room is left out, from the bottom.
func (s *screen) View() tea.View {
	st := s.node.Status()
	lines := s.head(&st)
	lines = append(lines, s.table()...)
	room := s.height - len(lines) - 1
	if room > 2 {
		lines = append(lines, strong("what happens"))
		feed := append(append([]string(nil), s.logs.lines()...), s.feed...)
		lines = append(lines, feed[max(0, len(feed)-room+1):]...)
	}
	for i, line := range lines {
		lines[i] = lipgloss.NewStyle().MaxWidth(max(1, s.width)).Render(line)
	}
	lines = lines[:min(len(lines), max(1, s.height-1))]
	v := tea.NewView(strings.Join(append(lines, faint("q leaves and stops the node")), "\n"))
	v.AltScreen = true
	return v
}

func strong(text string) string { return lipgloss.NewStyle().Bold(true).Render(text) }

func faint(text string) string { return lipgloss.NewStyle().Faint(true).Render(text) }

// head is run, round, learning, chain and troubles.
func (s *screen) head(st *node.Status) []string {
	left := max(0, time.Until(st.PhaseEnds).Round(time.Second))
	lines := []string{
		strong(st.Name) + fmt.Sprintf("  %s  run %s  dashboard http://%s", st.Role, plain(st.RunName), s.node.APIAddr()),
		fmt.Sprintf("round %d, %s, %v left   %d peers, %d in this round", st.Round, st.Phase, left, st.Peers, st.Roster),
	}
	learning := "learning  first round not done yet"
	if m := st.Metrics; m != nil {
		learning = fmt.Sprintf("learning  reward %.2f, %d own and %d foreign groups, %d of practice", m.Reward, m.Local, m.External, m.Practice)
	}
	if h := st.HeldOut; h != nil {
		learning += fmt.Sprintf("   held-out pass@1 %.2f %s", h.Pass1, bar(h.Pass1, 20))
		if st.First != nil {
			learning += fmt.Sprintf(" from %.2f", st.First.Pass1)
		}
	}
	lines = append(lines, learning)
	l := st.Ledger
	lines = append(lines, fmt.Sprintf("rollup    block %d, %d records in %d batches (%d final), %d of mine waiting", l.Block, l.Records, l.Batches, l.Finalized, l.Queued))
	for _, t := range st.Trouble {
		lines = append(lines, strong("! ")+plain(t))
	}
	return lines
}

// table is the peers.
func (s *screen) table() []string {
	lines := []string{strong(fmt.Sprintf("%-28s %-9s %-9s %s", "peer", "role", "standing", "state"))}
	for _, p := range s.peers {
		state := "away"
		switch {
		case p.Me:
			state = "this node"
		case p.Dropped != "":
			state = "✗ out: " + plain(p.Dropped)
		case p.Connected:
			state = "connected"
		}
		lines = append(lines, fmt.Sprintf("%-28s %-9s %-9s %s", p.Name, p.Role, bar(p.Score, 8), state))
	}
	return lines
}

// logRing keeps the last warnings while the screen owns the terminal.
type logRing struct {
	mu   sync.Mutex
	text []string
}

func (r *logRing) lines() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]string(nil), r.text...)
}

// Enabled implements slog.Handler: warnings and errors only, the story has the rest.
func (r *logRing) Enabled(_ context.Context, l slog.Level) bool { return l >= slog.LevelWarn }

// Handle implements slog.Handler.
func (r *logRing) Handle(_ context.Context, rec slog.Record) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s", rec.Time.Format("15:04:05"), rec.Level, rec.Message)
	rec.Attrs(func(a slog.Attr) bool {
		fmt.Fprintf(&b, " %s=%v", a.Key, a.Value)
		return true
	})
	r.mu.Lock()
	defer r.mu.Unlock()
	r.text = append(r.text, plain(b.String()))
	r.text = r.text[max(0, len(r.text)-5):]
	return nil
}

// WithAttrs implements slog.Handler; the ring leaves them out.
func (r *logRing) WithAttrs([]slog.Attr) slog.Handler { return r }

// WithGroup implements slog.Handler.
func (r *logRing) WithGroup(string) slog.Handler { return r }
