package distill

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"swarmrl/envs"
	"swarmrl/envs/star"
)

// Example is one verified rollout with its origin: a row of the data.
type Example struct {
	Messages   []Turn    `json:"messages" parquet:"messages,list"` // the question
	Completion string    `json:"completion" parquet:"completion"`  // what the winner wrote
	Answer     string    `json:"answer" parquet:"answer"`          // the extracted final answer
	Reward     float64   `json:"reward" parquet:"reward"`          // graded here, never taken from a peer
	Env        string    `json:"env" parquet:"env,dict"`
	EnvVersion string    `json:"env_version" parquet:"env_version,dict"`
	Task       string    `json:"task" parquet:"task"` // TaskID
	Seed       uint64    `json:"seed" parquet:"seed"`
	Index      uint64    `json:"index" parquet:"index"`
	Difficulty float64   `json:"difficulty" parquet:"difficulty"`
	Stage      string    `json:"stage" parquet:"stage,dict"` // answer or revise
	Run        string    `json:"run" parquet:"run,dict"`
	Epoch      uint64    `json:"epoch" parquet:"epoch"`
	Round      uint64    `json:"round" parquet:"round"`
	Peer       string    `json:"peer" parquet:"peer,dict"`
	Policy     string    `json:"policy" parquet:"policy,dict"` // hash of the weights that wrote it
	Batch      string    `json:"batch" parquet:"batch,dict"`   // blob that holds it
	Rollout    uint32    `json:"rollout" parquet:"rollout"`    // its number in the batch
	Leaf       string    `json:"leaf" parquet:"leaf"`          // of the batch's Merkle tree
	Proof      []byte    `json:"proof" parquet:"proof"`        // TOPLOC, as the batch has it
	Checks     string    `json:"checks" parquet:"checks,dict"` // passed when the data was made
	Tokens     []int32   `json:"tokens" parquet:"tokens,list"`
	Logp       []float32 `json:"logp" parquet:"logp,list"` // of the tokens, under the policy
}

// Turn is a message of a question.
type Turn struct {
	Role    string `json:"role" parquet:"role"`
	Content string `json:"content" parquet:"content"`
}

// Question is the text by which examples are the same question.
func (e *Example) Question() string {
	text := e.Env
	for _, m := range e.Messages {
		text += "\x00" + m.Role + "\x00" + m.Content
	}
	return text
}

// DataStats counts what became of the rollouts of the winners.
type DataStats struct {
	Found        int            `json:"found"`        // rollouts in the winners' batches
	Failed       int            `json:"failed"`       // did not pass the checks
	Unverifiable int            `json:"unverifiable"` // their policy could not be rebuilt
	Wrong        int            `json:"wrong"`        // graded below the least reward
	Repeated     int            `json:"repeated"`     // not the best of their question
	Contaminated int            `json:"contaminated"` // of a question that the evaluations ask
	Kept         int            `json:"kept"`
	Reasons      map[string]int `json:"reasons,omitempty"` // of those that failed
	Envs         map[string]int `json:"envs"`
	Stages       map[string]int `json:"stages"`
	Peers        map[string]int `json:"peers"`
}

// Choice says which examples are kept.
type Choice struct {
	Least    float64         // reward
	Withheld map[string]bool // questions of evaluations, by Question
}

// Choose keeps the best example of each question, a revision before an answer, and none of a
// question that is withheld. An example with a seed of an evaluation is an error: it cannot come from
// training.
func Choose(all []Example, c Choice, stats *DataStats) ([]Example, error) {
	best := map[string]Example{}
	for i := range all {
		e := &all[i]
		q := e.Question()
		if e.Seed&envs.EvaluationSeed != 0 {
			return nil, fmt.Errorf("row %d (%s, round %d) has an evaluation's seed %d: take it out, or the student is measured on what it learned",
				i+1, e.Env, e.Round, e.Seed)
		}
		switch old, seen := best[q]; {
		case c.Withheld[q]:
			stats.Contaminated++
		case e.Reward < c.Least:
			stats.Wrong++
		case !seen:
			best[q] = *e
		default:
			stats.Repeated++
			if better(e, &old) {
				best[q] = *e
			}
		}
	}
	out := slices.SortedFunc(maps.Values(best), func(a, b Example) int {
		return cmp.Or(cmp.Compare(a.Epoch, b.Epoch), cmp.Compare(a.Round, b.Round), strings.Compare(a.Batch, b.Batch), cmp.Compare(a.Rollout, b.Rollout))
	})
	stats.count(out)
	if len(out) == 0 {
		return nil, fmt.Errorf("no data is left of %d rollouts: %s; take winners of more epochs, or let the nodes keep more rounds", stats.Found, stats)
	}
	return out, nil
}

// better prefers reward, then a revision, then what the policy found likelier, token for token.
func better(a, b *Example) bool {
	if a.Reward != b.Reward {
		return a.Reward > b.Reward
	}
	if a.Stage != b.Stage {
		return a.Stage == "revise"
	}
	return meanLogp(a) > meanLogp(b)
}

func meanLogp(e *Example) float64 {
	sum := 0.0
	for _, lp := range e.Logp {
		sum += float64(lp)
	}
	return sum / float64(max(len(e.Logp), 1))
}

func (s *DataStats) count(kept []Example) {
	s.Kept, s.Envs, s.Stages, s.Peers = len(kept), map[string]int{}, map[string]int{}, map[string]int{}
	for i := range kept {
		s.Envs[kept[i].Env]++
		s.Stages[kept[i].Stage]++
		s.Peers[kept[i].Peer]++
	}
}

// String says where rollouts went.
func (s *DataStats) String() string {
	return fmt.Sprintf("%d failed a check, %d could not be verified, %d wrong, %d repeated, %d of evaluations' questions",
		s.Failed, s.Unverifiable, s.Wrong, s.Repeated, s.Contaminated)
}

// HeldOut adds the questions of an evaluation of rollout/eval to set, by Example.Question.
func HeldOut(set map[string]bool, names []string, tasks int, seed uint64) error {
	opened := make([]envs.Env, len(names))
	for i, name := range names {
		var err error
		if opened[i], err = star.OpenSingle(name); err != nil {
			return err
		}
	}
	for i := range tasks {
		env := opened[i%len(names)]
		task, err := env.Task(seed|envs.EvaluationSeed, uint64(i/len(names)), env.Spec().Default)
		if err != nil {
			return err
		}
		e := Example{Env: env.Spec().Name}
		for _, m := range task.Prompt {
			e.Messages = append(e.Messages, Turn{m.Role, m.Content})
		}
		set[e.Question()] = true
	}
	return nil
}
