package redteam

import (
	"context"

	"swarmrl/policy"
	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// Forger is a way to cheat.
type Forger struct {
	Name  string
	Doc   string
	Stops verify.Check // the check that must catch it
	Forge func(ctx context.Context, l *Lab) (*batch.Batch, error)
	// Under gives the policy that the batch names, which its auditor holds as well; nil: the lab's.
	Under func(l *Lab) (*policy.Policy, error)
	// Own is set where the peer commits a policy under which its rollouts are in order: only the receiver's own
	// checks of the text are left.
	Own bool
	// Beyond says why nothing can catch it, where that is so.
	Beyond string
}

// Forgers is the table of all ways that we know.
var Forgers = []Forger{
	{Name: "finetuned", Doc: "weights after one GRPO-sized step, own proofs", Stops: verify.CheckTOPLOC, Forge: finetuned(false)},
	{Name: "finetuned, reproven", Doc: "the same, prefilled with the true weights", Stops: verify.CheckSampling, Forge: finetuned(true)},
	{Name: "int8", Doc: "weights rounded to 8 bits per row, own proofs", Stops: verify.CheckTOPLOC, Forge: rounded(8, false)},
	{Name: "int8, reproven", Doc: "the same, prefilled with the true weights", Stops: verify.CheckSampling, Forge: rounded(8, true)},
	{Name: "int4", Doc: "weights rounded to 4 bits per row, own proofs", Stops: verify.CheckTOPLOC, Forge: rounded(4, false)},
	{Name: "int4, reproven", Doc: "the same, prefilled with the true weights", Stops: verify.CheckSampling, Forge: rounded(4, true)},
	{Name: "draft", Doc: "a smaller model drafts (half of the layers), the true one prefills", Stops: verify.CheckSampling, Forge: draft},
	{Name: "temperature 0.7", Doc: "cooler sampling, prefilled", Stops: verify.CheckSampling, Forge: sampled(rollout.Sampling{Temperature: 0.7})},
	{Name: "temperature 1.3", Doc: "hotter sampling, prefilled", Stops: verify.CheckSampling, Forge: sampled(rollout.Sampling{Temperature: 1.3})},
	{Name: "top-k", Doc: "top-k 4, prefilled", Stops: verify.CheckSampling, Forge: sampled(rollout.Sampling{Temperature: 1, TopK: 4})},
	{Name: "top-p", Doc: "top-p 0.9, prefilled", Stops: verify.CheckSampling, Forge: sampled(rollout.Sampling{Temperature: 1, TopP: 0.9})},
	{Name: "greedy", Doc: "no sampling at all, prefilled", Stops: verify.CheckSampling, Forge: sampled(rollout.Sampling{})},
	{Name: "best of 2", Doc: "the better graded of two samples, of equals the likelier, prefilled", Stops: verify.CheckSampling, Forge: bestOf(2)},
	{Name: "best of 4", Doc: "the best of four samples, prefilled", Stops: verify.CheckSampling, Forge: bestOf(4)},
	{Name: "best of 8", Doc: "the best of eight samples, prefilled", Stops: verify.CheckSampling, Forge: bestOf(8)},
	{Name: "chosen samples", Doc: "a quarter of honest samples, chosen, under their own numbers", Stops: verify.CheckFormat, Forge: chosenSamples},
	{Name: "repeated task", Doc: "one task as often as there should be tasks", Stops: verify.CheckFormat, Forge: repeatedTask},
	{
		Name: "own temperature", Doc: "honest sampling at temperature 0.7, which the header admits", Stops: verify.CheckFormat,
		Forge: ownHeader(func(h *batch.Header) { h.Sampling.Temperature = 0.7 }),
	},
	{
		Name: "fewer points", Doc: "honest rollouts with proofs of one point, which the header admits", Stops: verify.CheckFormat,
		Forge: ownHeader(func(h *batch.Header) { h.ProofPoints = 1 }),
	},
	{Name: "hidden system text", Doc: "more prompt than the task has, prefilled without it", Stops: verify.CheckSampling, Forge: hiddenPrompt},
	{Name: "another peer's", Doc: "rollouts of another peer for the same tasks, as they are", Stops: verify.CheckSampling, Forge: anotherPeers},
	{Name: "near-copy", Doc: "a neighbour's rollouts, one token in twenty replaced, prefilled", Stops: verify.CheckSampling, Forge: nearCopy(0.05)},
	{Name: "last round's", Doc: "own rollouts of the round before, prefilled for this one's tasks", Stops: verify.CheckSampling, Forge: lastRounds},
	{Name: "edited 1 %", Doc: "one token in a hundred replaced, prefilled", Stops: verify.CheckSampling, Forge: edited(0.01)},
	{Name: "edited 10 %", Doc: "one token in ten replaced, prefilled", Stops: verify.CheckSampling, Forge: edited(0.10)},
	{Name: "early stop", Doc: "cut in half and ended, prefilled", Stops: verify.CheckSampling, Forge: earlyStop},
	{Name: "wrong seed", Doc: "honest sampling from seeds of its own, prefilled", Stops: verify.CheckSampling, Forge: wrongSeed},
	{Name: "constant polynomial", Doc: "proofs are one typical value everywhere", Stops: verify.CheckOffPoint, Forge: constantProof},
	{Name: "modulus 128", Doc: "a polynomial that gives every index a top value", Stops: verify.CheckModulus, Forge: smallModulus},
	{Name: "guessed outliers", Doc: "interpolates the likeliest places and values, running no model", Stops: verify.CheckTOPLOC, Forge: guessedOutliers},
	{Name: "another prompt's proof", Doc: "proofs of another rollout", Stops: verify.CheckTOPLOC, Forge: otherProof},
	{Name: "random proof", Doc: "proofs are random bytes in range", Stops: verify.CheckTOPLOC, Forge: randomProof},
	{Name: "shuffled proofs", Doc: "the proofs of a rollout in another order", Stops: verify.CheckTOPLOC, Forge: shuffledProofs},
	{Name: "log-probs shifted", Doc: "claimed log-probs 0.01 higher", Stops: verify.CheckLogp, Forge: shiftedLogp},
	{Name: "poisoned reasoning", Doc: "a planted text before right answers, under a policy that says so", Stops: verify.CheckPlausible, Own: true, Forge: poisoned},
	{
		Name: "poisoned, well worded", Doc: "what a policy of its own says and the receiver's finds likely", Stops: verify.CheckPlausible, Own: true,
		Forge: wellWorded, Beyond: "a text that the receiver's own policy might have written is no foreign text to it",
	},
}
