package swarm

import (
	"bufio"
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "rewrite the expected effects in testdata")

// TestTraces runs every script in testdata. A line "> input" is stepped, and the lines below it are its
// effects. Peers are single letters; anything else that is a word is hashed into an identity.
func TestTraces(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatal("no traces in testdata")
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			got := runTrace(t, string(want))
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != string(want) {
				t.Errorf("effects differ:\n%s", firstDifference(got, string(want)))
			}
		})
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range g {
		if i >= len(w) || g[i] != w[i] {
			return fmt.Sprintf("line %d:\n  got  %s\n  want %s", i+1, g[i], strings.Join(w[min(i, len(w)):min(i+1, len(w))], ""))
		}
	}
	return fmt.Sprintf("line %d is missing", len(g)+1)
}

type tracer struct {
	t      *testing.T
	core   *Core
	role   Role
	params Params
}

func runTrace(t *testing.T, script string) string {
	tr := &tracer{t: t, params: traceParams()}
	tr.start(State{})
	var out strings.Builder
	lines := bufio.NewScanner(strings.NewReader(script))
	for lines.Scan() {
		line := lines.Text()
		if cmd, ok := strings.CutPrefix(line, "> "); ok {
			fmt.Fprintln(&out, line)
			for _, e := range tr.do(strings.Fields(cmd)) {
				fmt.Fprintln(&out, "  "+lettered(Describe(e)))
			}
		} else if !strings.HasPrefix(line, "  ") {
			fmt.Fprintln(&out, line)
		}
	}
	return out.String()
}

// traceParams are small round numbers: rounds of 10 s, phases 4, 2, 1.5 and 2.5 s.
func traceParams() Params {
	p := DefaultParams()
	p.Envs = []EnvShare{{Name: "sum", Weight: 1}}
	p.Clock.Round, p.Clock.Slack = 10*time.Second, 200*time.Millisecond
	p.Rollout.Tasks, p.Rollout.Group = 2, 4
	p.Learn.Local, p.Learn.External, p.Stages.Critics = 2, 2, 2
	p.Learn.Steps, p.Learn.MaxAge = 1, 1
	p.Audit.Challenges = 2
	return p
}

func (tr *tracer) start(s State) { tr.core = New(tr.params, addr("a"), tr.role, s) }

func addr(letter string) Addr { return Addr{letter[0]} }

func lettered(s string) string {
	for l := byte('a'); l <= 'z'; l++ {
		s = strings.ReplaceAll(s, Name(Addr{l}), string(l))
	}
	return s
}

func hash(word string) [32]byte { return sha256.Sum256([]byte(word)) }

func (tr *tracer) number(s string) uint64 {
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil {
		tr.t.Fatal(err)
	}
	return n
}

func (tr *tracer) stage(s string) Stage {
	for i, name := range stageNames {
		if name == s {
			return Stage(i)
		}
	}
	tr.t.Fatalf("stage %q", s)
	return 0
}

func (tr *tracer) check(s string) Check {
	for i, name := range checkNames {
		if strings.ReplaceAll(name, " ", "-") == s {
			return Check(i)
		}
	}
	tr.t.Fatalf("check %q", s)
	return 0
}

// do steps one command of a script.
func (tr *tracer) do(f []string) []Effect {
	switch f[0] {
	case "tick":
		at, err := time.ParseDuration(f[1])
		if err != nil {
			tr.t.Fatal(err)
		}
		return tr.core.Step(&Tick{At: at})
	case "beacon": // beacon ROUND WORD
		return tr.core.Step(&Sighted{Round: tr.number(f[1]), Beacon: hash(f[2])})
	case "policy": // policy WORD
		return tr.core.Step(&PolicyReady{Commit: Commit{Policy: hash(f[1]), Patch: Blob{ID: hash(f[1] + " patch"), Size: 7}}})
	case "restart":
		tr.start(tr.core.State())
		return nil
	case "stake": // stake GWEI: begins afresh
		tr.params.Chain.Stake = tr.number(f[1])
		tr.start(State{})
		return nil
	case "bonded": // bonded PEER...
		in := &Bonded{}
		for _, p := range f[1:] {
			in.Peers = append(in.Peers, addr(p))
		}
		return tr.core.Step(in)
	case "tally": // tally CANDIDATES PEER:PICK,PICK...
		return tr.tally(int(tr.number(f[1])), f[2:])
	case "duty": // duty NAME: from now on
		in := &Duty{}
		if err := in.Role.UnmarshalText([]byte(f[1])); err != nil {
			tr.t.Fatal(err)
		}
		return tr.core.Step(in)
	case "role": // role NAME: begins afresh
		if err := tr.role.UnmarshalText([]byte(f[1])); err != nil {
			tr.t.Fatal(err)
		}
		tr.start(State{})
		return nil
	case "mine": // mine STAGE ROUND WORD
		return tr.core.Step(&Batched{
			Stage: tr.stage(f[1]), Round: tr.number(f[2]), Batch: Blob{ID: hash(f[3]), Size: 9}, Groups: groups(addr("a"), "a"),
		})
	}
	return tr.peer(f)
}

// tally counts votes by standing, and says which candidate wins.
func (tr *tracer) tally(n int, said []string) []Effect {
	var votes []Vote
	for _, text := range said {
		peer, picks, _ := strings.Cut(text, ":")
		v := Vote{Peer: addr(peer)}
		for _, p := range strings.Split(picks, ",") {
			v.Picks = append(v.Picks, int(tr.number(p)))
		}
		votes = append(votes, v)
	}
	counts := Tally(n, votes, func(a Addr) float64 {
		s := tr.core.Standing(a)
		return s.VoteWeight()
	})
	note := fmt.Sprintf("none %.2f", counts[0])
	for i, c := range counts[1:] {
		note += fmt.Sprintf(", #%d %.2f", i+1, c)
	}
	return []Effect{&Note{Text: fmt.Sprintf("%s: #%d wins", note, Best(counts))}}
}

func groups(subject Addr, kinds string) []Group {
	out := make([]Group, 2)
	for i := range out {
		out[i] = Group{Task: uint32(i), Subject: subject, Signal: true, Admit: true}
	}
	if kinds == "flat" {
		out[0].Signal, out[1].Signal = false, false
	}
	return out
}

// peer steps what another peer did: PEER VERB ROUND ...
func (tr *tracer) peer(f []string) []Effect {
	from, r := addr(f[0]), tr.number(f[2])
	heard := func(m Message) []Effect {
		return tr.core.Step(&Heard{From: from, Round: r, Message: m, Raw: []byte(strings.Join(f, " "))})
	}
	switch f[1] {
	case "commits": // b commits ROUND WORD [role]
		m := &Commit{Policy: hash(f[3])}
		if len(f) > 4 {
			_ = m.Role.UnmarshalText([]byte(f[4]))
		}
		return heard(m)
	case "announces": // b announces ROUND STAGE WORD POLICY
		return heard(&Announce{Stage: tr.stage(f[3]), Batch: Blob{ID: hash(f[4]), Size: 11}, Policy: hash(f[5]), Groups: 2})
	case "brings": // b brings ROUND STAGE WORD SUBJECT|CHECK|lost [flat|copied]
		in := &Fetched{From: from, Round: r, Stage: tr.stage(f[3]), Batch: hash(f[4]), Rollouts: 8}
		if in.Lost = f[5] == "lost"; in.Lost {
			in.Reason = "as the script says"
		} else if len(f[5]) > 1 {
			in.Check, in.Reason = tr.check(f[5]), "as the script says"
		} else {
			in.Groups = groups(addr(f[5]), f[len(f)-1])
			if f[len(f)-1] == "copied" {
				in.Suspects = []int{2, 5}
			}
		}
		return tr.core.Step(in)
	case "accuses": // b accuses ROUND STAGE WORD SUBJECT CHECK
		return heard(&Verdict{Subject: addr(f[5]), Stage: tr.stage(f[3]), Batch: hash(f[4]), Check: tr.check(f[6]), Rollout: 3})
	case "audit": // b audit ROUND STAGE WORD CHECK|lost: what my audit of b found
		in := &Audited{Subject: from, Round: r, Stage: tr.stage(f[3]), Batch: hash(f[4]), Rollout: 3, Reason: "as the script says"}
		if in.Lost = f[5] == "lost"; !in.Lost {
			in.Check = tr.check(f[5])
		}
		return tr.core.Step(in)
	}
	tr.t.Fatalf("command %q", f)
	return nil
}
