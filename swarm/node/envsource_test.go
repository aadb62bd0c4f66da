package node

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"swarmrl/envs/star"
	"swarmrl/reward/sandbox"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
)

func TestMain(m *testing.M) {
	sandbox.RunWorker(star.Modules())
	os.Exit(m.Run())
}

// doubling is an environment in one file that the embedded model can at least begin to answer.
const doubling = `name = "doubling"
doc = "twice a number\twith \"quotes\" and a \\ backslash"
difficulty = "at 0, 0.5, 1: numbers to 9, 50, 99"

def task(seed, difficulty):
    n = rand(seed).int(1, 9 + int(90 * difficulty))
    return {"prompt": "%d+%d=" % (n, n), "gold": str(2 * n)}

def score(task, completion):
    answer = completion.split("#")[-1].strip()
    return {"value": 1.0 if answer == task["gold"] else 0.0, "answer": answer, "reason": "want " + task["gold"]}
`

// starRun is testRun on the one environment.
func starRun(t *testing.T, start time.Time) RunFile {
	t.Helper()
	env, err := star.Load([]byte(doubling))
	if err != nil {
		t.Fatal(err)
	}
	run := testRun(t, start)
	run.Envs = []swarm.EnvShare{{Name: env.Spec().Name, Version: swarm.Version(env.Spec().Version), Weight: 1, Difficulty: 0.5}}
	run.Sources = []string{doubling}
	if err := run.Validate(); err != nil {
		t.Fatal(err)
	}
	return run
}

func TestAddressIsABody(t *testing.T) {
	if star.Address([]byte(doubling)) != blob.IDOf([]byte(doubling)) {
		t.Error("the address of a source is not the ID of the body")
	}
	if star.MaxSource > blob.ChunkSize {
		t.Error("a source may have more than one chunk")
	}
}

func TestRunFileCarriesSources(t *testing.T) {
	run := starRun(t, time.Unix(1_800_000_000, 0))
	path := filepath.Join(t.TempDir(), "run.toml")
	if err := run.Save(path); err != nil {
		t.Fatal(err)
	}
	back, err := LoadRun(path)
	if err != nil || len(back.Sources) != 1 || back.Sources[0] != doubling || back.ID() != run.ID() {
		t.Fatalf("%v: %q", err, back.Sources)
	}
	cfg := Config{Run: back, Dir: t.TempDir()}
	if _, err := cfg.environment(&back.Envs[0]); err != nil {
		t.Error(err)
	}
	for what, change := range map[string]func(r *RunFile){
		"another source":  func(r *RunFile) { r.Sources = []string{doubling + "\n"} },
		"another version": func(r *RunFile) { r.Envs[0].Version[0]++ },
		"another name":    func(r *RunFile) { r.Envs[0].Name = strings.Replace(r.Envs[0].Name, "doubling", "tripling", 1) },
		"no source":       func(r *RunFile) { r.Sources = nil },
	} {
		bad := starRun(t, time.Unix(1_800_000_000, 0))
		change(&bad)
		cfg := Config{Run: bad, Dir: t.TempDir()}
		if _, err := cfg.environment(&bad.Envs[0]); err == nil {
			t.Errorf("%s: it opens", what)
		}
	}
}

// TestStarRun: one node has the run file, the other only the link. The second gets the environment's
// source from the first, and both answer, audit and train on each other's groups.
func TestStarRun(t *testing.T) {
	if testing.Short() {
		t.Skip("real nodes with real models")
	}
	s := newSwarm(t, starRun(t, time.Now().Add(time.Minute)), "")
	link, err := ParseLink(s.run.Link())
	if err != nil || len(link.Sources) != 0 {
		t.Fatalf("the link: %v, %d sources", err, len(link.Sources))
	}
	s.run = link
	s.add(t.TempDir(), 1, "")
	name := star.FileName(star.Address([]byte(doubling)))
	if source, err := os.ReadFile(filepath.Join(s.nodes[1].cfg.sourceDir(), name)); err != nil || string(source) != doubling {
		t.Errorf("the source did not arrive: %v", err)
	}
	for i := range s.nodes {
		s.await(i, "passed audit", 2*time.Minute, func(e *Event) bool { return e.Audit != nil && e.Audit.By == s.nodes[i].self && e.Audit.Pass })
		if drops := s.nodes[i].Bus().Since(0, 10, func(e *Event) bool { return e.Drop != nil }); len(drops) > 0 {
			t.Errorf("node %d dropped %s: %+v", i, drops[0].Name, drops[0].Drop)
		}
	}
}

// A node that finds no source ends with a reason when it is stopped.
func TestNobodyHasTheSource(t *testing.T) {
	run := starRun(t, time.Now().Add(time.Minute))
	run.Sources = nil
	ctx, stop := context.WithTimeout(context.Background(), 2*time.Second)
	defer stop()
	_, err := New(ctx, Config{Run: run, Dir: t.TempDir(), Local: true, Listen: []string{"/ip4/127.0.0.1/tcp/0"}})
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "no peer gave") {
		t.Errorf("%v", err)
	}
}

func TestRefuseRoot(t *testing.T) {
	broken := func() error { return errors.New("no namespaces") }
	whole := func() error { return nil }
	params := func(name string) *swarm.Params {
		return &swarm.Params{Envs: []swarm.EnvShare{{Name: "gcd"}, {Name: name}}}
	}
	for _, c := range []struct {
		name  string
		euid  int
		probe func() error
		ok    bool
	}{
		{"lcm", 0, broken, true},
		{"functions", 0, whole, true},
		{"functions", 1000, broken, true},
		{"functions", 0, broken, false},
		{"synthesis?grading=strict", 0, broken, false},
		{"code?sha256=12", 0, broken, false},
		{"star/x?blob=12", 0, broken, false},
	} {
		err := refuseRoot(params(c.name), c.euid, c.probe)
		if (err == nil) != c.ok || err != nil && !strings.Contains(err.Error(), "ordinary user") {
			t.Errorf("%s as %d: %v", c.name, c.euid, err)
		}
	}
}
