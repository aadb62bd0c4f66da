package node

import (
	"context"

	"swarmrl/envs"
	"swarmrl/rollout/eval"
	"swarmrl/swarm"
)

// StudyResult is what a run came to; JSON holds all of it.
type StudyResult struct {
	Arm     Arm          `json:"arm"`
	Seed    uint64       `json:"seed"`
	Peers   int          `json:"peers"` // honest ones
	Budget  float64      `json:"budget"`
	Target  int          `json:"target"` // updates at Batch
	Before  StudyScores  `json:"before"`
	Batch   StudyScores  `json:"batch"` // after Target updates: equal training batches
	After   StudyScores  `json:"after"` // when the budget was spent: equal compute
	Updates int          `json:"updates"`
	Curve   []StudyPoint `json:"curve"`
	Spent   Spent        `json:"spent"`     // of the honest peers together
	Account float64      `json:"accounted"` // the same in accounted CPU seconds
	AtBatch Spent        `json:"spent_at_batch"`
	// Dropped counts the honest peers that dropped a hostile one, by its number and their reason.
	Dropped map[int]map[string]int `json:"dropped,omitempty"`
	Blamed  int                    `json:"blamed"` // honest peers dropped by honest peers
}

// StudyScores are held-out results, one entry for each honest peer.
type StudyScores struct {
	Updates int       `json:"updates"`
	Pass1   []float64 `json:"pass_1"`
	Pass8   []float64 `json:"pass_8"`
	Greedy  []float64 `json:"greedy"`
}

// StudyPoint is a point of the curve: one answer to each held-out task, mean of the honest peers.
type StudyPoint struct {
	Updates   int     `json:"updates"`
	Accounted float64 `json:"accounted"`
	Pass1     float64 `json:"pass_1"`
}

func (s *study) done() bool {
	p := s.peers[0]
	return p.updates >= s.cfg.Updates && s.accounted() >= s.cfg.Budget
}

// accounted is the compute of the honest peers so far.
func (s *study) accounted() float64 {
	sum := s.spent()
	return sum.accounted()
}

func (s *study) spent() (sum Spent) {
	for _, p := range s.peers[:s.cfg.Peers] {
		sum.add(&p.spent)
	}
	return sum
}

func (r *StudyResult) close(s *study) {
	r.Budget, r.Target, r.Updates = s.cfg.Budget, s.cfg.Updates, s.peers[0].updates
	r.Spent, r.Account = s.spent(), s.accounted()
}

func (r *StudyResult) drop(s *study, p *studyPeer, e *swarm.Drop) {
	if !s.honest(p) {
		return
	}
	q := s.peer(e.Peer)
	if s.honest(q) {
		r.Blamed++
		return
	}
	if r.Dropped == nil {
		r.Dropped = map[int]map[string]int{}
	}
	if r.Dropped[q.index] == nil {
		r.Dropped[q.index] = map[string]int{}
	}
	r.Dropped[q.index][e.Check.String()]++
}

// measure adds what is due after a round: a point of the curve, the scores at equal batch.
func (s *study) measure(ctx context.Context) error {
	u := s.peers[0].updates
	if u == s.cfg.Updates {
		s.out.AtBatch = s.spent()
		if err := s.examine(ctx, &s.out.Batch); err != nil {
			return err
		}
	}
	if s.cfg.Every == 0 || u%s.cfg.Every != 0 && (u > 40 || u%10 != 0 && u != 5) { // it rises early
		return nil
	}
	point := StudyPoint{Updates: u, Accounted: s.accounted()}
	for _, p := range s.peers[:s.cfg.Peers] {
		r, err := s.evaluate(ctx, p, eval.Config{Tasks: s.cfg.Tasks, Samples: 1})
		if err != nil {
			return err
		}
		point.Pass1 += r.Total.Pass1.Mean / float64(s.cfg.Peers)
	}
	s.out.Curve = append(s.out.Curve, point)
	if s.cfg.Progress != nil {
		s.cfg.Progress(point)
	}
	return nil
}

// examine measures all honest peers in full; before the first update they are alike.
func (s *study) examine(ctx context.Context, to *StudyScores) error {
	to.Updates = s.peers[0].updates
	var t eval.Summary
	for i, p := range s.peers[:s.cfg.Peers] {
		if i == 0 || to.Updates > 0 {
			r, err := s.evaluate(ctx, p, eval.Config{Tasks: s.cfg.Tasks, Samples: 8, Greedy: true})
			if err != nil {
				return err
			}
			t = r.Total
		}
		to.Pass1 = append(to.Pass1, t.Pass1.Mean)
		to.Pass8 = append(to.Pass8, t.PassK.Mean)
		to.Greedy = append(to.Greedy, t.Greedy.Mean)
	}
	return nil
}

// evaluate measures a peer on the held-out tasks, the same ones in every run.
func (s *study) evaluate(ctx context.Context, p *studyPeer, c eval.Config) (*eval.Report, error) {
	policy, err := s.know.policy(p.learner.hash)
	if err != nil {
		return nil, err
	}
	c.MaxNew, c.Sampling, c.Seed = s.base.params.Rollout.MaxNew, s.base.sampling(), envs.EvaluationSeed|2
	for _, e := range s.base.params.Envs {
		c.Envs = append(c.Envs, e.Name)
	}
	return eval.Run(ctx, policy, c)
}
