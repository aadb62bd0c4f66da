package pretrain

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"swarmrl/envs"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/snapshot"
)

// childDir makes the test binary a pretraining run that a test may kill.
const childDir = "SWARM_TEST_PRETRAIN_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		hash, err := Run(context.Background(), mini(), Options{Dir: dir, Threads: 1, Every: 1})
		fmt.Println(hash, err)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// mini is the embedded recipe with small steps.
func mini() Recipe {
	r, err := ParseRecipe(tiny.Recipe())
	if err != nil {
		panic(err)
	}
	r = r.Shorten(4)
	for i := range r.Phases {
		r.Phases[i].Tokens = 100
	}
	return r
}

func finish(t *testing.T, dir string, o Options) ckpt.Hash {
	t.Helper()
	o.Dir = dir
	hash, err := Run(context.Background(), mini(), o)
	if err != nil {
		t.Fatal(err)
	}
	return hash
}

// TestKill kills runs at random instants; going on gives the hash of a run that was left alone.
func TestKill(t *testing.T) {
	want := finish(t, t.TempDir(), Options{Threads: 2})
	dir := t.TempDir()
	random, kills := rand.New(rand.NewPCG(1, 2)), 0
	for patience := time.Duration(0); ; patience += 3 * time.Millisecond {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childDir+"="+dir)
		var out strings.Builder
		cmd.Stdout = &out
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(20*time.Millisecond+patience+time.Duration(random.IntN(60))*time.Millisecond, func() {
			_ = cmd.Process.Kill()
		})
		err := cmd.Wait()
		timer.Stop()
		if err != nil {
			kills++
			continue
		}
		if got := strings.TrimSpace(out.String()); got != want.String()+" <nil>" {
			t.Errorf("after %d kills: %q, want %s", kills, got, want)
		}
		t.Logf("%d kills", kills)
		return
	}
}

// TestInterrupt: a cancelled context saves, whatever the snapshots' interval.
func TestInterrupt(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	_, err := Run(ctx, mini(), Options{Dir: dir, Threads: 1, Progress: func(p Progress) {
		if p.Step == 3 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if step, ok, err := snapshot.Latest(dir); err != nil || !ok || step != 3 {
		t.Errorf("snapshot of step %d, %v, %v", step, ok, err)
	}
	if got, want := finish(t, dir, Options{Threads: 2}), finish(t, t.TempDir(), Options{Threads: 1}); got != want {
		t.Errorf("%s after an interruption, want %s", got, want)
	}
}

// TestRefused: another recipe, a damaged snapshot and a read-only folder are named; nothing changes.
func TestRefused(t *testing.T) {
	dir := t.TempDir()
	finish(t, dir, Options{Threads: 1})
	other := mini()
	other.Seed++
	if _, err := Run(context.Background(), other, Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), "another configuration") {
		t.Errorf("another recipe: %v", err)
	}
	step, _, err := snapshot.Latest(dir)
	if err != nil {
		t.Fatal(err)
	}
	path := snapshot.Path(dir, step)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data[len(data)/2] ^= 1
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Run(context.Background(), mini(), Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("a damaged snapshot: %v", err)
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Run(context.Background(), mini(), Options{Dir: filepath.Join(file, "x")}); err == nil {
		t.Error("a directory inside a file was taken")
	}
}

// TestExamples: what is learned is what the stages will ask for.
func TestExamples(t *testing.T) {
	r := mini()
	random := seeded("test")
	share := map[int32]int{}
	for i := range 3000 {
		e := draw(random, r.Phases[i%2])
		last := e.prompt[len(e.prompt)-1]
		share[last]++
		if e.prompt[0] != tiny.User || e.response[len(e.response)-1] != tiny.End {
			t.Fatalf("%v %v", e.prompt, e.response)
		}
		text := ""
		for _, id := range e.response[:len(e.response)-1] {
			text += string(rune(id))
		}
		if !strings.Contains(text, "#") {
			t.Fatalf("%q", text)
		}
		if i < 12 {
			t.Logf("%d %q -> %q", last, show(e.prompt), text)
		}
	}
	if share[tiny.Answer] < 1600 || share[tiny.Critique] < 400 || share[tiny.Revise] < 300 {
		t.Errorf("shares %v", share)
	}
}

func show(ids []int32) string {
	text := ""
	for _, id := range ids {
		if id < 256 {
			text += string(rune(id))
		} else {
			text += fmt.Sprintf("<%d>", id)
		}
	}
	return text
}

// TestCandidates: critics see right and wrong candidates, one and several.
func TestCandidates(t *testing.T) {
	random := seeded("candidates")
	counts, right := map[int]int{}, 0
	for range 2000 {
		q := envs.DrawTiny(random, envs.Pick(random, envs.TinyNames()), envs.TinyPretrain, 0.5)
		list := candidates(random, q)
		counts[len(list)]++
		for _, c := range list {
			if q.Right(c.answer) {
				right++
				break
			}
		}
	}
	if right < 1600 || right > 1990 || counts[1] > 300 || counts[4] < 400 {
		t.Errorf("%d of 2000 have a right candidate; sizes %v", right, counts)
	}
}
