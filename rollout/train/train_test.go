package train

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/eval"
	"swarmrl/rollout/snapshot"
)

// childDir makes the test binary a training run that a test may kill.
const childDir = "SWARM_TEST_TRAIN_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		res, err := Run(context.Background(), load(1), mini(), Options{Dir: dir, Every: 1})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(res.Hash)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func load(threads int) *policy.Policy {
	p, err := policy.FromFS(tiny.FS(), model.Options{Pool: nn.NewPool(threads), Train: true})
	if err != nil {
		panic(err)
	}
	return p
}

// mini is a run of a second.
func mini() Config {
	list, err := ParseEnvs("tiny-base:2,tiny-logic")
	if err != nil {
		panic(err)
	}
	return Config{
		Envs: list, Seed: 5, Steps: 5, Groups: 6, Group: 4, MaxNew: 24, Settings: DefaultSettings(),
		Eval: Evaluation{Tasks: 8, Samples: 2, Every: 2},
	}
}

func finish(t *testing.T, c Config, o Options, threads int) *Result {
	t.Helper()
	if o.Dir == "" {
		o.Dir = t.TempDir()
	}
	res, err := Run(context.Background(), load(threads), c, o)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// TestRun: a run ends with all its files, and with the same bits whatever the threads and the
// interval of snapshots.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	a := finish(t, mini(), Options{Dir: dir}, 1)
	b := finish(t, mini(), Options{Every: 2}, 2)
	if a.Hash != b.Hash {
		t.Errorf("%s and %s", a.Hash, b.Hash)
	}
	for _, name := range []string{"metrics.jsonl", "curve.png", "curve.svg", "report.json", "model/model.safetensors", "model/config.json"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	p, err := policy.Load(filepath.Join(dir, "model"), model.Options{})
	if err != nil || p.Hash != a.Hash {
		t.Errorf("the saved model is %v, want %s: %v", p, a.Hash, err)
	}
	rows, err := rewind(dir, 3)
	if err != nil || len(rows) != 3 || rows[1].HeldOut == nil {
		t.Errorf("rows up to step 3: %+v, %v", rows, err)
	}
}

// TestKill kills runs at random instants; going on gives the hash of a run that was left alone.
func TestKill(t *testing.T) {
	want := finish(t, mini(), Options{}, 2).Hash
	dir := t.TempDir()
	random, kills := rand.New(rand.NewPCG(3, 4)), 0
	for patience := time.Duration(0); ; patience += 4 * time.Millisecond {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childDir+"="+dir)
		var out strings.Builder
		cmd.Stdout = &out
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(30*time.Millisecond+patience+time.Duration(random.IntN(80))*time.Millisecond, func() {
			_ = cmd.Process.Kill()
		})
		err := cmd.Wait()
		timer.Stop()
		if err != nil {
			if out.Len() > 0 {
				t.Fatal(out.String())
			}
			kills++
			continue
		}
		if got := strings.TrimSpace(out.String()); got != want.String() {
			t.Errorf("after %d kills: %s, want %s", kills, got, want)
		}
		rows, err := rewind(dir, 100)
		if err != nil || len(rows) != 5 {
			t.Errorf("%d rows, want 5: %v", len(rows), err)
		}
		t.Logf("%d kills", kills)
		return
	}
}

// TestInterrupt: a cancelled context saves; the same command goes on.
func TestInterrupt(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	_, err := Run(ctx, load(1), mini(), Options{Dir: dir, Progress: func(row Row) {
		if row.Step == 3 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if got, want := finish(t, mini(), Options{Dir: dir}, 1).Hash, finish(t, mini(), Options{}, 1).Hash; got != want {
		t.Errorf("%s after an interruption, want %s", got, want)
	}
}

// TestRateZero: the control without learning leaves the policy as it was.
func TestRateZero(t *testing.T) {
	c := mini()
	c.Settings.Rate.Base = 0
	if got := finish(t, c, Options{}, 1); got.Hash != load(1).Hash || got.Paired.Difference.Mean != 0 {
		t.Errorf("%s, want %s; %+v", got.Hash, load(1).Hash, got.Paired)
	}
}

// TestUpdate: an update is a function of the samples' order and content; micro-batches that cut the
// samples elsewhere agree closely, and the samples' gradients move probability to what was rewarded.
func TestUpdate(t *testing.T) {
	hash := func(s Settings, samples []Sample, threads int) ckpt.Hash {
		t.Helper()
		l, err := NewLearner(load(threads), s, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Update(samples); err != nil {
			t.Fatal(err)
		}
		return ckpt.PolicyHash(l.Policy.Model.Tensors())
	}
	samples := played(t)
	s := DefaultSettings()
	if hash(s, samples, 1) != hash(s, samples, 2) {
		t.Error("threads changed the update")
	}
	reversed := slices.Clone(samples)
	slices.Reverse(reversed)
	if hash(s, samples, 1) == hash(s, reversed, 1) {
		t.Log("another order gave the same bits")
	}
	s.Recompute = true
	if hash(s, samples, 1) != hash(DefaultSettings(), samples, 1) {
		t.Error("recomputation changed the update")
	}
}

func played(t *testing.T) []Sample {
	t.Helper()
	p := load(1)
	env, err := envs.Open("tiny-logic")
	if err != nil {
		t.Fatal(err)
	}
	var groups []*eval.Group
	for i := range 8 {
		g, err := eval.NewGroup(p, env, 9, uint64(i), 0)
		if err != nil {
			t.Fatal(err)
		}
		groups = append(groups, g)
	}
	how := eval.Play{Samples: 8, MaxNew: 24}
	how.Sampling.Temperature = 1
	if err := eval.Answer(context.Background(), p, groups, how); err != nil {
		t.Fatal(err)
	}
	samples, live, err := Samples(groups, "none", func(g, k int) float64 { return float64((g + k) % 2) })
	if err != nil || live != 8 || len(samples) != 64 {
		t.Fatalf("%d samples of %d groups: %v", len(samples), live, err)
	}
	if _, live, err = Samples(groups, "none", func(int, int) float64 { return 1 }); err != nil || live != 0 {
		t.Errorf("equal rewards: %d groups, %v", live, err)
	}
	return samples
}

// TestRecover: an alarm takes the run back to the last good snapshot at half the rate, a few times;
// the rate that the run goes on with is that of its snapshot.
func TestRecover(t *testing.T) {
	c := mini()
	c.Recover = true
	c.Alarms = Alarms{Entropy: 1e9, Patience: 2}
	var rows []Row
	dir := t.TempDir()
	_, err := Run(context.Background(), load(1), c, Options{Dir: dir, Every: 1, Progress: func(row Row) { rows = append(rows, row) }})
	if err == nil || !strings.Contains(err.Error(), "after 4 recoveries") || !strings.Contains(err.Error(), "stopped exploring") {
		t.Fatal(err)
	}
	back := 0
	for _, row := range rows {
		if row.Alarm != "" {
			back++
		}
	}
	if back != maxRecoveries || rows[len(rows)-1].Rate >= rows[0].Rate/4 {
		t.Errorf("%d recoveries, rates from %v to %v", back, rows[0].Rate, rows[len(rows)-1].Rate)
	}
}

func TestRefused(t *testing.T) {
	for want, spoil := range map[string]func(*Config){
		"no environment":  func(c *Config) { c.Envs = nil },
		"not in the tabl": func(c *Config) { c.Envs[0].Name = "nothing" },
		"groups of 1":     func(c *Config) { c.Group = 1 },
		"evaluation's":    func(c *Config) { c.Seed = 1 << 63 },
		"unknown rewards": func(c *Config) { c.Rewards = "bribes" },
		"unknown loss":    func(c *Config) { c.Settings.Loss.Kind = "ppo" },
		"unknown sched":   func(c *Config) { c.Settings.Rate.Shape = "zigzag" },
		"needs a refer":   func(c *Config) { c.Settings.Loss.Beta = 1 },
		"context holds":   func(c *Config) { c.MaxNew = 5000 },
		"0 steps":         func(c *Config) { c.Steps = 0 },
	} {
		c := mini()
		spoil(&c)
		dir := t.TempDir()
		if _, err := Run(context.Background(), load(1), c, Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
		if steps, _ := snapshot.Steps(dir); len(steps) != 0 {
			t.Errorf("%s: snapshots %v", want, steps)
		}
	}
	for _, bad := range []string{"", "nothing", "tiny-seq:0", "tiny-seq:x", "tiny-seq,,", "tiny-seq:-1"} {
		if _, err := ParseEnvs(bad); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
}

// TestAnotherRun: a directory that belongs to another configuration is not touched.
func TestAnotherRun(t *testing.T) {
	dir := t.TempDir()
	finish(t, mini(), Options{Dir: dir}, 1)
	before, err := snapshot.Steps(dir)
	if err != nil {
		t.Fatal(err)
	}
	other := mini()
	other.Seed++
	if _, err := Run(context.Background(), load(1), other, Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), "another configuration") {
		t.Errorf("%v", err)
	}
	if after, _ := snapshot.Steps(dir); !slices.Equal(before, after) {
		t.Errorf("snapshots %v, were %v", after, before)
	}
}

// TestInUse: two processes cannot write to one directory.
func TestInUse(t *testing.T) {
	dir := t.TempDir()
	lock, err := snapshot.Lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Run(context.Background(), load(1), mini(), Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), "in use") {
		t.Errorf("%v", err)
	}
	if err := lock.Close(); err != nil {
		t.Fatal(err)
	}
	finish(t, mini(), Options{Dir: dir}, 1)
}

// TestPersist: a learner that goes on from its snapshot does what one does that never stopped.
func TestPersist(t *testing.T) {
	samples := played(t)
	fresh := func() *Learner {
		l, err := NewLearner(load(1), DefaultSettings(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	update := func(l *Learner) {
		t.Helper()
		if _, err := l.Update(samples); err != nil {
			t.Fatal(err)
		}
	}
	dir, a, b := t.TempDir(), fresh(), fresh()
	if _, ok, err := b.Load(dir, []byte(`{}`)); ok || err != nil {
		t.Errorf("an empty directory: %v, %v", ok, err)
	}
	update(a)
	saved, err := a.Capture(7, []byte(`{}`))
	if err == nil {
		err = saved.Save(dir)
	}
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := b.Load(dir, []byte(`{"other":1}`)); err == nil {
		t.Error("another run's snapshot was taken")
	}
	if step, ok, err := b.Load(dir, []byte(`{}`)); step != 7 || !ok || err != nil {
		t.Fatalf("step %d, %v, %v", step, ok, err)
	}
	update(a)
	update(b)
	if ckpt.PolicyHash(a.Policy.Model.Tensors()) != ckpt.PolicyHash(b.Policy.Model.Tensors()) {
		t.Error("the loaded learner went elsewhere")
	}
}

// TestUnfit: what the learner's policy finds unfit teaches as little as an advantage of zero.
func TestUnfit(t *testing.T) {
	played := played(t)
	learn := func(change func(s []Sample)) [][]float32 {
		l, err := NewLearner(load(1), DefaultSettings(), nil)
		if err != nil {
			t.Fatal(err)
		}
		samples := slices.Clone(played)
		change(samples)
		if _, err := l.Update(samples); err != nil {
			t.Fatal(err)
		}
		var out [][]float32
		for _, p := range l.Policy.Model.Params() {
			out = append(out, p.Data)
		}
		return out
	}
	var asked atomic.Int32
	refused := learn(func(s []Sample) {
		for i := range s {
			tokens := len(s[i].Tokens)
			s[i].Fit = func(logp []float32) bool {
				asked.Add(1)
				return i > 0 && len(logp) == tokens
			}
		}
	})
	without := learn(func(s []Sample) { s[0].Advantage = 0 })
	with := learn(func([]Sample) {})
	if !reflect.DeepEqual(refused, without) || reflect.DeepEqual(refused, with) || int(asked.Load()) < 2 {
		t.Errorf("the first sample was refused, and not learned from: %v; asked %d times", reflect.DeepEqual(refused, without), asked.Load())
	}
}
