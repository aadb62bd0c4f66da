// Package train is reinforcement learning on one machine: it plays tasks, grades them, and moves
// the policy by GRPO. `swarm train` runs [Run]; the node runs the same [Learner].
//
//	l, err := train.NewLearner(policy, settings)
//	stats, err := l.Update(samples) // (policy, ordered samples, settings) → policy, nothing else
//
// Update is a pure function in that sense: whoever starts from the same masters and moments and
// gives the same samples in the same order gets the same bits, on any machine and with any number
// of threads. A run, too, is a function of its Config: tasks and noise of step s come from
// counters, so a run that was killed at any instant goes on from its last snapshot to the same
// weights.
//
// # Memory
//
// Full training keeps per parameter 4 bytes of master, 4 of gradient, 8 of moments and 2 of bf16
// for generation: 18. Activations are those of one micro-batch: see policy/model for the bytes per
// token; Settings.MicroTokens bounds the tokens.
package train
