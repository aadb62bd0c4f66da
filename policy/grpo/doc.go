// Package grpo turns rewards into advantages, and token log-probabilities into a loss and its
// gradient: Group Relative Policy Optimization and its relatives. It knows no model: arrays in,
// arrays out. rollout/train and the node call it between Forward and Backward:
//
//	adv, _, err := grpo.Rewards{Values: values, Group: 8, Scale: grpo.ScaleNone}.Advantages()
//	res, err := grpo.Loss(cfg, &grpo.Tokens{Starts: starts, Logp: logp, Old: old, Advantages: adv}, whole)
//	model.Backward(tape, res.DLogp, res.DEntropy, grads)
//
// Sequences are packed and ragged: those of index s own the tokens Starts[s] to Starts[s+1].
// Everything is computed in float64 with policy/nn's own exp and log, sequence by sequence in
// order, so that the bits are the same on every machine.
//
// The losses follow TRL 1.16 (recorded in testdata/grpo): GRPO (arXiv:2402.03300), BNPO
// (arXiv:2506.02864), Dr. GRPO (arXiv:2503.20783), DAPO with clip-higher (arXiv:2503.14476),
// LUSPO (arXiv:2602.05261), CISPO (arXiv:2506.13585), SAPO's soft gate (arXiv:2511.20347), VESPO
// (arXiv:2602.10693), GSPO's sequence ratio (arXiv:2507.18071), the two-sided clip of INTELLECT-2
// (arXiv:2505.07291), truncated and masked importance sampling for rollouts of another engine or
// an older policy, DeepSeek-V3.2's off-policy mask, and the top-entropy quantile
// (arXiv:2506.01939).
package grpo
