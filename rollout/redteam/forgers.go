package redteam

import (
	"context"

	"swarmrl/rollout/batch"
)

// Forger is a way to cheat.
type Forger struct {
	Name  string
	Doc   string
	Forge func(ctx context.Context, l *Lab) (*batch.Batch, error)
}

// Forgers is the table of all ways that we know.
var Forgers = []Forger{
	{"finetuned", "weights after one GRPO-sized step, own proofs", finetuned(false)},
	{"finetuned, reproven", "the same, prefilled with the true weights", finetuned(true)},
	{"int8", "weights rounded to 8 bits per row, own proofs", rounded(8, false)},
	{"int8, reproven", "the same, prefilled with the true weights", rounded(8, true)},
	{"int4", "weights rounded to 4 bits per row, own proofs", rounded(4, false)},
	{"int4, reproven", "the same, prefilled with the true weights", rounded(4, true)},
	{"draft", "a smaller model drafts (half of the layers), the true one prefills", draft},
	{"temperature 0.7", "cooler sampling, prefilled", sampled(0.7, 0)},
	{"temperature 1.3", "hotter sampling, prefilled", sampled(1.3, 0)},
	{"top-k", "top-k 4, prefilled", sampled(1, 4)},
	{"greedy", "no sampling at all, prefilled", sampled(0, 0)},
	{"best of 2", "the better graded of two samples, prefilled", bestOf(2)},
	{"best of 4", "the best graded of four samples, prefilled", bestOf(4)},
	{"best of 8", "the best graded of eight samples, prefilled", bestOf(8)},
	{"hidden system text", "more prompt than the task has, prefilled without it", hiddenPrompt},
	{"another peer's", "rollouts of another peer for the same tasks, as they are", anotherPeers},
	{"last round's", "own rollouts of the round before, prefilled for this one's tasks", lastRounds},
	{"edited 1 %", "one token in a hundred replaced, prefilled", edited(0.01)},
	{"edited 10 %", "one token in ten replaced, prefilled", edited(0.10)},
	{"early stop", "cut in half and ended, prefilled", earlyStop},
	{"wrong seed", "honest sampling from seeds of its own, prefilled", wrongSeed},
	{"constant polynomial", "proofs are one typical value everywhere", constantProof},
	{"modulus 128", "a polynomial that gives every index a top value", smallModulus},
	{"guessed outliers", "interpolates the likeliest places and values, running no model", guessedOutliers},
	{"another prompt's proof", "proofs of another rollout", otherProof},
	{"random proof", "proofs are random bytes in range", randomProof},
	{"shuffled proofs", "the proofs of a rollout in another order", shuffledProofs},
	{"log-probs shifted", "claimed log-probs 0.01 higher", shiftedLogp},
}
