package node

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"
	"time"

	"swarmrl/envs"
	"swarmrl/policy/nn"
	"swarmrl/swarm"
)

// StudyConfig is one run of an experiment: a swarm of nodes' cores, learners, batches and checks in
// this process, without network, chain, disk or clock. The outcome is a function of it.
type StudyConfig struct {
	Arm     Arm
	Seed    uint64  // of tasks and noise
	Peers   int     // honest peers; 0 means 4
	Budget  float64 // accounted CPU seconds of all honest peers; see cost
	Updates int     // the swarm is also examined after so many updates a peer; it ends after both
	Every   int     // updates between the points of the curve, which has more at its beginning; 0: none
	Tasks   int     // held-out tasks of an examination, 8 answers and a greedy one each; 0 means 300
	// Progress hears of every point; nil: nobody.
	Progress func(StudyPoint)
}

// Arm is a way to fill a training batch.
type Arm struct {
	Name     string `json:"name"`
	Local    int    `json:"local"`    // own groups: so many are generated, and trained on if they have signal
	External int    `json:"external"` // others' groups
	Resample bool   `json:"resample"` // generate until Local groups have signal, four times as many at most
	Special  bool   `json:"special"`  // each peer draws from one environment of its own
	Cheat    string `json:"cheat"`    // of one third of the peers, who come on top; empty: none
}

// poisoned is the one kind of hostile peer that no check finds: it trains its policy towards wrong answers,
// and samples from what it committed to as it should.
const poisoned = "poisoned"

// resampled bounds how many groups are drawn for each that must have signal.
const resampled = 4

// ParseArm reads LOCAL/EXTERNAL, then r for resampling, s for specialists, and :KIND for a cheat.
func ParseArm(text string) (Arm, error) {
	a := Arm{Name: text}
	rest, kind, hostile := strings.Cut(text, ":")
	if a.Cheat = kind; hostile && cheats[kind] == nil && kind != poisoned {
		return a, fmt.Errorf("arm %q: no cheat %q, have %s and %v", text, kind, poisoned, CheatKinds())
	}
	rest, a.Special = strings.CutSuffix(rest, "s")
	rest, a.Resample = strings.CutSuffix(rest, "r")
	local, external, _ := strings.Cut(rest, "/")
	var err1, err2 error
	a.Local, err1 = strconv.Atoi(local)
	a.External, err2 = strconv.Atoi(external)
	if err1 != nil || err2 != nil || a.Local < 1 || a.Local > 256 || a.External < 0 || a.External > 1024 {
		return a, fmt.Errorf("arm %q, want LOCAL/EXTERNAL[r][s][:CHEAT] such as 4/4, 8/0r or 4/4:copied", text)
	}
	return a, nil
}

// study is a run under way.
type study struct {
	cfg   StudyConfig
	base  *lab // of the run, and of every peer that is no specialist
	run   swarm.RunID
	peers []*studyPeer
	know  *keeper // policies are handed over in memory
	at    time.Duration
	blobs map[swarm.BlobID][]byte
	out   *StudyResult
}

// Study plays the experiment.
func Study(ctx context.Context, cfg StudyConfig) (*StudyResult, error) {
	if cfg.Peers == 0 {
		cfg.Peers = 4
	}
	if cfg.Tasks == 0 {
		cfg.Tasks = 300
	}
	s := newStudy(cfg)
	if err := s.open(); err != nil {
		return nil, err
	}
	return s.out, s.play(ctx)
}

func newStudy(cfg StudyConfig) *study {
	return &study{
		cfg: cfg, blobs: map[swarm.BlobID][]byte{},
		out: &StudyResult{Arm: cfg.Arm, Seed: cfg.Seed, Peers: cfg.Peers},
	}
}

func (s *study) open() error {
	names := envs.TinyNames()
	if s.cfg.Arm.Special {
		names = names[:min(s.cfg.Peers, len(names))]
	}
	params, err := studyParams(s.cfg.Arm, names)
	if err != nil {
		return err
	}
	pool := nn.NewPool(1)
	if s.base, err = studyLab(&params, pool); err != nil {
		return err
	}
	s.run, s.know = params.ID(), newKeeper(s.base)
	hostile := 0
	if s.cfg.Arm.Cheat != "" {
		hostile = (s.cfg.Peers + 1) / 2
	}
	for i := range s.cfg.Peers + hostile {
		l := s.base
		if s.cfg.Arm.Special {
			own := params
			own.Envs = append([]swarm.EnvShare(nil), params.Envs...)
			for j := range own.Envs {
				if own.Envs[j].Weight = 1e-6; j == i%len(own.Envs) {
					own.Envs[j].Weight = 1
				}
			}
			if l, err = studyLab(&own, pool); err != nil {
				return err
			}
		}
		p, err := s.newPeer(i, l)
		if err != nil {
			return err
		}
		s.peers = append(s.peers, p)
	}
	return nil
}

// studyParams are the run's constants: those of DefaultParams but for the arm's, with answers only.
// Audits are on where somebody cheats.
func studyParams(a Arm, names []string) (swarm.Params, error) {
	p := swarm.DefaultParams()
	p.Name, p.Stages = "study "+a.Name, swarm.Stages{}
	p.Clock.Start, p.Clock.Round = 0, 10*time.Second
	p.Rollout.Tasks, p.Learn.Local, p.Learn.External = a.Local, a.Local, a.External
	p.Learn.Steps, p.Learn.MaxAge = 1, 1
	if a.Resample {
		p.Rollout.Tasks *= resampled
	}
	if a.Cheat == "" {
		p.Audit.Committee, p.Audit.Challenges = 0, 0
	}
	var err error
	if p.Base, err = BaseHash("", p.Model); err != nil {
		return p, err
	}
	for _, name := range names {
		env, err := envs.Open(name)
		if err != nil {
			return p, err
		}
		spec := env.Spec()
		p.Envs = append(p.Envs, swarm.EnvShare{
			Name: name, Version: swarm.Version(spec.Version), Weight: 1, Difficulty: spec.Default,
		})
	}
	return p, p.Validate()
}

func studyLab(p *swarm.Params, pool *nn.Pool) (*lab, error) {
	cfg := Config{Run: RunFile{Params: *p}}
	l, err := openLab(&cfg)
	if err == nil {
		l.pool = pool
	}
	return l, err
}

// counter gives the hash of a purpose and some numbers.
func (s *study) counter(purpose string, words ...uint64) [32]byte {
	b := append([]byte("swarmrl/study/v1/"), purpose...)
	for _, w := range words {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return sha256.Sum256(b)
}

func (s *study) newPeer(i int, l *lab) (*studyPeer, error) {
	h := s.counter("peer", s.cfg.Seed, uint64(i))
	n := &Node{
		lab: l, self: swarm.Addr(h[:20]), run: s.run, keeper: s.know, shelf: newShelf(), mine: newOwnBatches(),
		court: newCourt(), bus: &Bus{subs: map[chan Event]bool{}}, log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	}
	if i >= s.cfg.Peers {
		if n.cfg.CheatFrom = 1; s.cfg.Arm.Cheat != poisoned {
			n.cfg.Cheat = s.cfg.Arm.Cheat
		}
	}
	var err error
	if n.learner, err = l.newLearner(l.tensors); err != nil {
		return nil, err
	}
	return &studyPeer{Node: n, index: i, core: swarm.New(*l.params, n.self, swarm.Full, swarm.State{})}, nil
}
