//go:build unix

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"swarmrl/swarm"
	"swarmrl/swarm/blob"
	"swarmrl/swarm/node"
)

// kills is how often TestKill kills a node.
const kills = 6

// TestKill kills a node (kill -9) at random instants and starts it again. By the word of the other node,
// which recorded everything that it heard: after each kill it announces answers in the round in which
// it is back, or in the next; it never says two things where one is allowed; and whatever it announced is
// still on its disk at the end.
func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute of real rounds and real processes")
	}
	dir := t.TempDir()
	k := &killing{t: t, dir: dir, run: filepath.Join(dir, "run.toml")}
	k.swarm("run", "new", "--out", k.run, "--start", "6s", "--round", "5s", "--tasks", "8", "--eval-every", "0")
	witness := k.start("witness", "--record")
	first := k.status("witness")
	victim := k.start("victim", "--bootstrap", first.Listen[0])
	k.victim = k.status("victim").Addr
	k.sleep(12 * time.Second)
	rng := rand.New(rand.NewPCG(8, 9))
	var back []uint64
	for range kills {
		k.sleep(time.Duration(1500+rng.IntN(6500)) * time.Millisecond)
		if err := victim.Process.Signal(syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
		_ = victim.Wait()
		victim = k.start("victim", "--bootstrap", first.Listen[0])
		back = append(back, k.status("victim").Round)
	}
	k.sleep(11 * time.Second)
	for _, p := range []*exec.Cmd{victim, witness} {
		if err := p.Process.Signal(os.Interrupt); err != nil {
			t.Fatal(err)
		}
		_ = p.Wait()
	}
	k.judge(back)
}

// killing is a run of TestKill.
type killing struct {
	t      *testing.T
	dir    string
	run    string
	victim swarm.Addr
}

// command is this test's binary in the part of the program (see TestMain).
func (k *killing) command(args ...string) *exec.Cmd {
	self, err := os.Executable()
	if err != nil {
		k.t.Fatal(err)
	}
	cmd := exec.Command(self, args...)
	cmd.Args[0] = "swarm"
	return cmd
}

func (k *killing) swarm(args ...string) {
	if out, err := k.command(args...).CombinedOutput(); err != nil {
		k.t.Fatalf("%v: %v\n%s", args, err, out)
	}
}

// start starts a node and waits until it answers.
func (k *killing) start(name string, more ...string) *exec.Cmd {
	dir := filepath.Join(k.dir, name)
	_ = os.Remove(filepath.Join(dir, "api"))
	cmd := k.command(append([]string{"node", "--run", k.run, "--dir", dir, "--local", "--plain", "--log", "warn"}, more...)...)
	if err := cmd.Start(); err != nil {
		k.t.Fatal(err)
	}
	k.t.Cleanup(func() { _ = cmd.Process.Kill() })
	for range 200 {
		if k.command("status", "--dir", dir).Run() == nil {
			return cmd
		}
		k.sleep(100 * time.Millisecond)
	}
	k.t.Fatalf("%s does not answer", name)
	return nil
}

func (k *killing) status(name string) (s node.Status) {
	out, err := k.command("status", "--json", "--dir", filepath.Join(k.dir, name)).Output()
	if err == nil {
		err = json.Unmarshal(out, &s)
	}
	if err != nil {
		k.t.Fatalf("status of %s: %v", name, err)
	}
	return s
}

// sleep lets the processes work; their rounds go by the machine's clock.
func (k *killing) sleep(d time.Duration) { <-time.After(d) }

// judge reads what the witness heard from the victim.
func (k *killing) judge(back []uint64) {
	said := k.heard()
	announced := map[uint64]bool{}
	store, err := blob.Open(blob.Config{Dir: filepath.Join(k.dir, "victim", "blobs")})
	if err != nil {
		k.t.Fatal(err)
	}
	defer store.Close()
	unlike := map[string]string{}
	for _, h := range said {
		about := ""
		switch m := h.Message.(type) {
		case *swarm.Commit:
			about = fmt.Sprintf("commitment for round %d", h.Round)
		case *swarm.Announce:
			about = fmt.Sprintf("%s of round %d", m.Stage, h.Round)
			announced[h.Round] = announced[h.Round] || m.Stage == swarm.Answer
			if _, err := store.Bytes(m.Batch.ID, int64(m.Batch.Size)); err != nil {
				k.t.Errorf("the %s that it announced is lost: %v", about, err)
			}
		default:
			continue
		}
		if old, ok := unlike[about]; ok && old != string(h.Raw) {
			k.t.Errorf("it said two things: %s", about)
		}
		unlike[about] = string(h.Raw)
	}
	for _, r := range back {
		if !announced[r] && !announced[r+1] {
			k.t.Errorf("back in round %d, it answered neither then nor in the next", r)
		}
	}
	k.t.Logf("%d kills, back in rounds %v; %d messages heard, answers in %d rounds", len(back), back, len(said), len(announced))
	events, err := os.ReadFile(filepath.Join(k.dir, "witness", "events.jsonl"))
	if err != nil || strings.Contains(string(events), `"drop":{`) {
		k.t.Errorf("the witness dropped it (%v)", err)
	}
}

// heard gives the victim's messages in the witness's record.
func (k *killing) heard() (out []*swarm.Heard) {
	f, err := os.Open(filepath.Join(k.dir, "witness", "inputs.jsonl"))
	if err != nil {
		k.t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		if in, err := swarm.DecodeInput(lines.Bytes()); err == nil {
			if h, ok := in.(*swarm.Heard); ok && h.From == k.victim {
				out = append(out, h)
			}
		}
	}
	return out
}
