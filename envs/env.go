// Package envs holds the tasks that a swarm learns from. An environment is a pure function: from
// (seed, index, difficulty) it gives the messages of a task and the key that grades it, and from
// a task and a completion it gives a score in [0, 1]. Nothing else goes in: no clock, no network,
// no global state, no floating point that differs between machines. So an answer key never
// travels, and every peer comes to the same reward.
//
// Callers are rollout (generate and grade), swarm/node (regrade what others sent) and the CLI
// (`swarm env`). They open an environment by name and ask:
//
//	env, err := envs.Open("chain_sum")
//	task, err := env.Task(seed, index, 0.5)
//	score := env.Grade(task, completion) // score.Value in [0, 1], score.Reason for a person
//
// Most environments are a [Definition]: a table row with a generator and a scorer, in one file.
// README.md shows how to add one in 20 lines; envtest.TestEnv proves that it is sound.
package envs

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"

	"swarmrl/reward"
)

// A Message is one turn of a chat: Role is "system", "user" or "assistant".
type Message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

// A Task is one question. Prompt is all that a model sees. Key and Gold are never sent: every
// peer derives them from the task's coordinates.
type Task struct {
	Prompt []Message
	Key    any    // what Grade needs; its type belongs to the environment
	Gold   string // an answer that scores 1; empty when none is known
	// Coordinates, as given to Env.Task.
	Seed, Index uint64
	Difficulty  float64
}

// A Part is one named component of a score, see [reward.Part]. Weight 0 makes it a metric.
type Part = reward.Part

// A Score is a verdict on a completion. Value lies in [0, 1]. Answer is the final answer as it was
// extracted, in the form in which votes are counted. Reason says in a sentence why Value is what
// it is.
type Score struct {
	Value  float64 `json:"value"`
	Parts  []Part  `json:"parts,omitempty"`
	Answer string  `json:"answer"`
	Reason string  `json:"reason"`
}

// A Spec says what an environment is.
type Spec struct {
	Name       string   // the table's name, with the options that were set: chain_sum?grading=gym
	Version    [32]byte // hash of source and constants: equal versions give equal tasks and scores
	Doc        string   // a sentence for a person
	Difficulty string   // what difficulty 0, 0.5 and 1 mean here
	Params     []Param  // the knobs that difficulty turns and that options may fix
	Default    float64  // the difficulty to use when a run does not say
}

// EvaluationSeed is the bit that marks a seed as an evaluation's. Training draws seeds without
// it, so a task of an evaluation is never drawn for training. In the tiny environments and those
// of files not even its question is; in others a small question space may repeat one.
const EvaluationSeed = uint64(1) << 63

// Env is an environment. All methods are pure and safe for concurrent use.
type Env interface {
	Spec() Spec
	// Task gives the task at (seed, index); it errs on a difficulty outside [0, 1] and on nothing
	// else unless the environment reads a file of tasks.
	Task(seed, index uint64, difficulty float64) (Task, error)
	// Grade scores any completion whatever: hostile text earns 0 and a reason.
	Grade(t Task, completion string) Score
}

// MultiTurn is an environment that answers between the model's turns. turns holds what followed
// the prompt: the model's messages (role assistant) and the environment's (role user) in
// alternation, beginning with the model's.
type MultiTurn interface {
	Env
	// MaxTurns is the largest number of model turns.
	MaxTurns(t Task) int
	// Reply gives the environment's answer to turns, which end with the model's; done says that
	// the task is over and that reply is not to be sent. It is over after MaxTurns at the latest.
	Reply(t Task, turns []Message) (reply string, done bool)
	// GradeTurns scores a whole conversation. Replies in it that the environment would not have
	// given earn 0. Grade(t, c) is GradeTurns of the one turn c.
	GradeTurns(t Task, turns []Message) Score
	// GoldTurn gives a good next turn for the model: playing it to the end scores 1.
	GoldTurn(t Task, turns []Message) string
}

// SingleTurn refuses an environment of several turns, for callers that ask once and grade the answer.
func SingleTurn(env Env) error {
	if _, ok := env.(MultiTurn); !ok {
		return nil
	}
	return fmt.Errorf("environment %s is a game over several turns: `swarm env eval` plays it; runs, training and `swarm eval` take tasks of one turn",
		env.Spec().Name)
}

// AnswerScorer is what an environment offers whose score depends on the extracted final answer
// alone: ScoreAnswer is Grade without the extraction.
type AnswerScorer interface {
	ScoreAnswer(t Task, answer string) Score
}

// TaskID names a task for the whole swarm:
//
//	SHA-256("swarmrl/task/v1" | name | 0x00 | version | seed u64 LE | index u64 LE | difficulty f64 LE)
func TaskID(s Spec, seed, index uint64, difficulty float64) [32]byte {
	b := make([]byte, 0, 128)
	b = append(b, "swarmrl/task/v1"...)
	b = append(b, s.Name...)
	b = append(b, 0)
	b = append(b, s.Version[:]...)
	return sha256.Sum256(appendCoordinates(b, seed, index, difficulty))
}

func appendCoordinates(b []byte, seed, index uint64, difficulty float64) []byte {
	b = binary.LittleEndian.AppendUint64(b, seed)
	b = binary.LittleEndian.AppendUint64(b, index)
	return binary.LittleEndian.AppendUint64(b, math.Float64bits(difficulty))
}
