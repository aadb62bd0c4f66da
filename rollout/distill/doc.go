// Package distill trains a student on one or several teachers: the winners of a swarm, or any models
// that share a tokenizer.
//
// Methods, each a [Stage] of a run:
//
//   - sft: the teachers answer, a grader keeps what is right, the student imitates it (rejection
//     sampling);
//   - fkl: the student imitates all of the teachers' samples, which is the forward KL divergence,
//     estimated at samples of the teacher;
//   - opd: on-policy distillation. The student answers, and each of its tokens is pushed by how much
//     more likely the teachers find it than the student: the reverse KL divergence, estimated at
//     samples of the student (arXiv 2306.13649, 2505.09388 §4.5). Teachers' log-probs come from one
//     batched prefill each.
//
// Merging weights without training is policy/distill's. With several teachers each environment has
// its own: the one that scores best there on a small measurement, or a mixture of all.
//
// A run is a function of (student, teachers, Config): tasks and noise come from counters, and a run
// that was killed goes on from its last snapshot to the same weights.
package distill
