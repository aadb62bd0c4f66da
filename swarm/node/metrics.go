package node

import (
	"encoding/json"
	"os"
	"path/filepath"
	"time"

	"swarmrl/swarm"
)

// finish closes a round: a line in metrics.jsonl, and an event. It runs on the checker.
func (n *Node) finish(round uint64, h swarm.PolicyHash, ls *lesson, held *HeldOut) {
	made, roster := ls.made, ls.roster
	spent, beside := n.worker.takeSpent(), n.checker.takeSpent()
	net, before := n.host.Stats(), n.counted
	n.counted = net
	cpu := processCPU()
	m := &Metrics{
		Round: round, Policy: h.String(), Drawn: made.drawn, Answered: made.answered, Reward: made.reward, Swarm: n.view.swarmReward(round),
		Signal: made.signal, Local: ls.local, External: ls.external, Practice: ls.practice, Refused: ls.refused,
		Samples: ls.stats.Samples, Loss: ls.stats.Loss, Norm: ls.stats.Norm, Entropy: ls.stats.Entropy,
		KL: ls.stats.BehaviourKL, Clip: ls.stats.Clip(), Length: made.length, Audits: made.audits, Patch: ls.patch,
		Generate: spent[generating].Seconds(), Train: spent[training].Seconds(), Idle: spent[idle].Seconds(),
		Other: spent[storing].Seconds(), Audit: beside[auditing].Seconds(), Evaluate: beside[examining].Seconds(),
		Prove: beside[proving].Seconds(), Commit: beside[storing].Seconds(),
		CPU: (cpu - n.cpu).Seconds(), Steps: ls.steps, Beacon: made.beacon.Seconds(),
		Peers: roster, HeldOut: held, Finished: time.Now(),
		BytesIn: net.BytesIn - before.BytesIn, BytesOut: net.BytesOut - before.BytesOut, TokensMade: made.tokens,
	}
	n.cpu = cpu
	n.view.finished(m, spent)
	if line, err := json.Marshal(m); err == nil {
		n.appendLine("metrics.jsonl", line)
	}
	n.bus.Emit(Event{Type: TypeMetrics, Round: round, Peer: &n.self, Metrics: m})
	args := []any{"round", round, "reward", m.Reward, "local", m.Local, "external", m.External, "loss", m.Loss}
	if held != nil {
		args = append(args, "held-out pass@1", held.Pass1)
	}
	n.log.Info("round done", args...)
}

// finishExam writes a line for an examination outside of a round's training.
func (n *Node) finishExam(h swarm.PolicyHash, held *HeldOut) {
	m := &Metrics{Round: n.lab.params.Clock.Moment(n.clock.now()).Round, Policy: h.String(), ExamOnly: true, HeldOut: held, Finished: time.Now()}
	n.view.examined(held)
	if line, err := json.Marshal(m); err == nil {
		n.appendLine("metrics.jsonl", line)
	}
	n.bus.Emit(Event{Type: TypeMetrics, Round: m.Round, Peer: &n.self, Metrics: m})
	n.log.Info("first examination", "held-out pass@1", held.Pass1)
}

// examinedBefore says whether an earlier life of the node wrote metrics.
func (n *Node) examinedBefore() bool {
	info, err := os.Stat(filepath.Join(n.cfg.Dir, "metrics.jsonl"))
	return err == nil && info.Size() > 0
}

func (n *Node) appendLine(name string, line []byte) {
	f, err := os.OpenFile(filepath.Join(n.cfg.Dir, name), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err == nil {
		_, err = f.Write(append(line, '\n'))
		_ = f.Close()
	}
	if err != nil {
		n.diskFailed(err)
	}
}
