// Package eval measures policies: it plays tasks that training can never draw, with seeded
// sampling, and compares policies on the same tasks with the same noise.
//
//	report, err := eval.Run(ctx, policy, eval.Config{Envs: []string{"tiny-arith"}, Tasks: 128, Samples: 8})
//	paired, err := eval.Compare(before, after)
//
// A score can be recomputed from what a report prints: the policy's hash, the environments'
// versions and the seed. Task i belongs to environment i mod n; its seed is the report's with
// envs.EvaluationSeed set, its index i div n. Sample k of a task draws with the seed
// rollout.SeedOf(SHA-256("swarmrl/eval/v1" | seed), zero peer, TaskID, answer stage, k).
//
// A sample passes when its score is 1. pass@1 is the mean over all samples, pass@k Chen et al.'s
// unbiased estimate (arXiv:2107.03374), both averaged over tasks. Intervals are Wilson's at 95 %
// with the effective number of trials that the spread between tasks gives.
package eval
