package winners

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/rollout/distill"
	"swarmrl/rollout/eval"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
)

// kept is a node's directory with one winner, as a node of a run of one environment leaves it.
type kept struct {
	t      *testing.T
	dir    string
	base   *policy.Policy
	params swarm.Params
	record *Record
}

func newKept(t *testing.T) *kept {
	t.Helper()
	base, err := policy.FromFS(tiny.FS(), model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	env, err := envs.Open("tiny-arith")
	if err != nil {
		t.Fatal(err)
	}
	p := swarm.DefaultParams()
	p.Base, p.Chain.Epoch, p.Eval.Tasks, p.Clock.Start = swarm.PolicyHash(base.Hash), 2, 20, 1
	p.Rollout.Tasks, p.Rollout.Group = 3, 4
	p.Envs = []swarm.EnvShare{{Name: "tiny-arith", Version: swarm.Version(env.Spec().Version), Weight: 1, Difficulty: 0.5}}
	k := &kept{t: t, dir: t.TempDir(), base: base, params: p}
	k.elect()
	return k
}

// elect makes a winner of epoch 0: the base with its norm turned up, committed for round 2.
func (k *kept) elect() {
	t, p := k.t, &k.params
	changed := slices.Clone(k.base.Model.Tensors())
	for i, x := range changed {
		if x.Name == "model.norm.weight" {
			v, err := x.Float32()
			if err != nil {
				t.Fatal(err)
			}
			for j := range v {
				v[j] *= 1.25
			}
			changed[i] = ckpt.FromFloat32(x.Name, x.Shape, v)
		}
	}
	patch, err := ckpt.EncodePatch(k.base.Model.Tensors(), changed)
	if err != nil {
		t.Fatal(err)
	}
	winner, err := k.base.WithWeights(changed, model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	hash := swarm.PolicyHash(winner.Hash)
	peer := swarm.Addr{1, 2, 3}
	k.record = &Record{
		Run: EncodeRun(p), RunID: p.ID(), Final: true, Beacon: rollup.Hash{9},
		Winner: rollup.Winner{Model: rollup.Hash(hash), Proposer: rollup.Address(peer), Samples: 20},
		Commits: []Commit{
			{Round: 1, Policy: p.Base, Parent: p.Base, Beacon: swarm.Beacon{7}},
			{Round: 2, Policy: hash, Parent: p.Base, Patch: k.store(patch), Beacon: swarm.Beacon{9}},
		},
		Peers: []Peer{{Address: peer, Name: swarm.Name(peer), At: []string{"/ip4/127.0.0.1/tcp/1/p2p/x"}}},
	}
	report, err := eval.Run(t.Context(), winner, Evaluation(p, k.record.Beacon))
	if err != nil {
		t.Fatal(err)
	}
	k.record.Candidates = []rollup.Candidate{{Proposer: rollup.Address(peer), Model: rollup.Hash(hash), Scores: Scores(report), Samples: 20}}
	for i, by := range []*policy.Policy{k.base, winner} {
		k.answer(peer, &k.record.Commits[i], by, nil)
	}
	k.save()
}

func (k *kept) save() {
	k.t.Helper()
	if err := k.record.Save(k.dir); err != nil {
		k.t.Fatal(err)
	}
}

// store keeps a body as the blob store does.
func (k *kept) store(body []byte) Body {
	k.t.Helper()
	id := swarm.BlobID(blob.IDOf(body))
	path := filepath.Join(k.dir, "blobs", "bodies", id.String()[:2], id.String())
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, body, 0o600)); err != nil {
		k.t.Fatal(err)
	}
	return Body{id, uint64(len(body))}
}

// answer adds a batch of answers; edit may forge it.
func (k *kept) answer(peer swarm.Addr, c *Commit, by *policy.Policy, edit func(b *batch.Batch)) {
	t, p := k.t, &k.params
	t.Helper()
	var groups []batch.Group
	for _, d := range p.Tasks(c.Beacon, peer) {
		e := p.Envs[d.Env]
		groups = append(groups, batch.Group{Env: e.Name, EnvVersion: e.Version, Seed: d.Seed, Index: d.Index, Difficulty: d.Difficulty})
	}
	h := audit.Header(by, batch.Header{
		Stage: rollout.Answer, Run: p.ID(), Round: uint32(c.Round), Peer: peer, Beacon: c.Beacon, Sampling: Sampling(p),
		MaxTokens: uint16(p.Rollout.MaxNew), ProofPoints: uint16(p.Audit.Points),
	})
	b, err := audit.Produce(t.Context(), by, onlyEnvs{}, h, groups, p.Rollout.Group)
	if err != nil {
		t.Fatal(err)
	}
	if edit != nil {
		edit(b)
	}
	raw, _, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	k.record.Batches = append(k.record.Batches, Batch{Body: k.store(raw), Round: c.Round, Stage: swarm.Answer})
}

type onlyEnvs struct{}

func (onlyEnvs) Env(name string) (envs.Env, error) { return envs.Open(name) }

func (onlyEnvs) Candidates([]batch.Reference) ([]rollout.Candidate, error) {
	return nil, errors.New("answers have no candidates")
}

func (k *kept) open() (*Archive, *Record) {
	k.t.Helper()
	a, err := Open(k.dir)
	if err != nil {
		k.t.Fatal(err)
	}
	r, err := a.Find("latest", false)
	if err != nil {
		k.t.Fatal(err)
	}
	return a, r
}

// TestFromFiles: a winner is rebuilt, measured again and read from a directory alone.
func TestFromFiles(t *testing.T) {
	k := newKept(t)
	a, r := k.open()
	p, err := a.Policy(t.Context(), r, k.base, model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	v, err := Verify(t.Context(), r, p)
	if err != nil || !v.Agrees || len(v.Envs) != 1 || v.Tasks != 20 {
		t.Fatalf("%+v, %v", v, err)
	}
	var stats distill.DataStats
	rows, err := a.Rollouts(t.Context(), r, k.base, &stats)
	if err != nil || len(rows) != 24 || stats.Found != 24 || stats.Failed+stats.Unverifiable != 0 {
		t.Fatalf("%d rows, %+v, %v", len(rows), stats, err)
	}
	for _, e := range rows {
		if e.Policy == "" || e.Proof == nil || !strings.Contains(e.Checks, "sampling") || e.Peer != r.Winner.Proposer.String() {
			t.Fatalf("row %+v", e)
		}
	}
	held, err := a.Questions()
	if err != nil || len(held) == 0 {
		t.Fatalf("%d questions, %v", len(held), err)
	}
	for _, e := range rows {
		if held[e.Question()] {
			t.Errorf("a training task asks the evaluation's %q", e.Messages)
		}
	}
}

// TestLies: a score that is off by a millionth, forged tokens, another's policy and tasks of one's own
// choice are found.
func TestLies(t *testing.T) {
	k := newKept(t)
	k.record.Candidates[0].Scores[0]++
	peer := swarm.Addr{1, 2, 3}
	k.answer(peer, &k.record.Commits[0], k.base, func(b *batch.Batch) { b.Rollouts[2].Tokens[0] ^= 1 })
	k.answer(peer, &Commit{Round: 2, Policy: k.record.Commits[1].Policy, Beacon: swarm.Beacon{9}}, k.base, nil)
	k.answer(peer, &Commit{Round: 1, Policy: k.params.Base, Beacon: swarm.Beacon{7}}, k.base, func(b *batch.Batch) { b.Groups[0].Seed++ })
	k.save()
	a, r := k.open()
	p, err := a.Policy(t.Context(), r, k.base, model.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if v, err := Verify(t.Context(), r, p); err != nil || v.Agrees {
		t.Errorf("a wrong score agrees: %v", err)
	}
	if _, err := Verify(t.Context(), r, k.base); err == nil {
		t.Error("another model was measured")
	}
	var stats distill.DataStats
	rows, err := a.Rollouts(t.Context(), r, k.base, &stats)
	if err != nil || len(rows) != 24+11 || stats.Failed != 1+12+12 || stats.Reasons["header"] != 12 || stats.Reasons["task"] != 12 {
		t.Errorf("%d rows, %+v, %v", len(rows), stats, err)
	}
}

// TestRefused: each thing that is missing or wrong is said with its cure.
func TestRefused(t *testing.T) {
	k := newKept(t)
	expect := func(err error, words ...string) {
		t.Helper()
		for _, w := range words {
			if err == nil || !strings.Contains(err.Error(), w) {
				t.Errorf("error %v, want %q in it", err, w)
			}
		}
	}
	k.record.Final = false
	k.save()
	a, err := Open(k.dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"latest", "0"} {
		_, err = a.Find(name, false)
		expect(err, "not final", "--posted")
		if _, err := a.Find(name, true); err != nil {
			t.Error(err)
		}
	}
	_, err = a.Find("7", true)
	expect(err, "epoch 7 has no winner here", "0")
	_, err = a.Find("last", true)
	expect(err, "latest")

	other := *k.base
	other.Hash[0] ^= 1
	_, err = a.Policy(t.Context(), k.record, &other, model.Options{})
	expect(err, "--base")

	patch := k.record.Commits[1].Patch
	path := filepath.Join(k.dir, "blobs", "bodies", patch.ID.String()[:2], patch.ID.String())
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	torn := bytes.Clone(raw)
	torn[len(torn)/2] ^= 1
	for _, body := range [][]byte{torn, nil} {
		if err := os.WriteFile(path, body, 0o600); err != nil {
			t.Fatal(err)
		}
		b, _ := Open(k.dir)
		_, err = b.Policy(t.Context(), k.record, k.base, model.Options{})
		expect(err, "patch "+patch.ID.String()[:12], "these peers had it", swarm.Name(swarm.Addr{1, 2, 3}), "/ip4/127.0.0.1/tcp/1", "--peer")
	}
	_, err = Open(filepath.Join(k.dir, "blobs"))
	expect(err, "neither a node's data directory")
	_, err = Open(t.TempDir())
	expect(err, "neither a node's data directory")
}

// TestMerge: a final record counts before one that is not; two that contradict each other are said.
func TestMerge(t *testing.T) {
	k := newKept(t)
	second := newKept(t)
	second.record.Final = false
	second.record.Peers = []Peer{{Address: swarm.Addr{5}, Name: "b"}}
	second.save()
	a, err := Open(second.dir, k.dir)
	if err != nil || len(a.Records) != 1 || !a.Records[0].Final || len(a.Records[0].Peers) != 2 {
		t.Fatalf("%+v, %v", a, err)
	}
	// A node that was dropped has a record without commitments: the others' counts.
	commits := second.record.Commits
	second.record.Commits = nil
	second.save()
	if a, err := Open(second.dir, k.dir); err != nil || len(a.Records) != 1 {
		t.Errorf("beside an incomplete record: %+v, %v", a, err)
	}
	if _, err := Open(second.dir); err == nil || !strings.Contains(err.Error(), "no commitment leads") {
		t.Errorf("an incomplete record alone: %v", err)
	}
	second.record.Commits, second.record.Final = commits, true
	second.record.Winner.Model[0] ^= 1
	second.record.Commits[1].Policy[0] ^= 1
	second.save()
	if _, err := Open(k.dir, second.dir); err == nil || !strings.Contains(err.Error(), "ask the chain") {
		t.Errorf("two winners of an epoch: %v", err)
	}
}

// FuzzLoad: a record from anybody is refused or holds together.
func FuzzLoad(f *testing.F) {
	f.Add([]byte(`{}`))
	f.Add([]byte(`{"run":"AAAA","commits":[{}],"winner":{"Epoch":1}}`))
	p := swarm.DefaultParams()
	f.Add([]byte(`{"run":"` + EncodeRun(&p) + `","run_id":"` + p.ID().String() + `","commits":[{"round":1}]}`))
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, raw []byte) {
		path := filepath.Join(dir, "0.json")
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := Load(path)
		if err != nil {
			return
		}
		if q, err := r.Params(); err != nil || q.ID() != r.RunID || len(r.Commits) == 0 {
			t.Errorf("accepted %+v", r)
		}
	})
}
