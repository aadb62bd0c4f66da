// Package rollout generates completions with a policy, and replays them: the same prompt, seed,
// sampling and committed weights give the same tokens, log-probabilities and hidden states, bit for
// bit, whatever else is generated at the time.
//
//	out, err := rollout.Generate(ctx, p, []rollout.Request{{Prompt: ids, Seed: 7, MaxNew: 64, Stop: p.EOS}},
//		rollout.Sampling{Temperature: 1}, rollout.Options{})
//	trace, err := rollout.Replay(ctx, p, request, out[0].Tokens, sampling)   // trace.Margin is all zero
//
// # How a token is drawn
//
// From the logits of the last position: z = logit·(1/Temperature), rounded to float32; then, each
// on what the former left, top-k keeps what is not below the k-th largest, top-p the most probable
// whose predecessors sum to less than TopP of the mass, min-p what has at least MinP times the
// largest probability. The token is argmax(z + g) over what is kept, the lowest index among equals,
// with the Gumbel noise g that package nn defines: keyed by the request's seed, counted by the
// number of tokens generated before and by the vocabulary index. Temperature 0 takes the largest
// logit.
//
// Its log-probability under the sampling distribution is (z − max z) − log Sum(exp(z − max z)) over
// the kept tokens in the order of their indices, in the arithmetic of package nn; LogpT1 is the
// same over all logits at temperature 1.
package rollout
