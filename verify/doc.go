// Package verify decides whether a rollout is what its peer claims it is.
//
// It takes arrays and gives verdicts: no model, no I/O, no clock. rollout.Replay runs the model
// once over prompt and answer and feeds it; swarm/node turns failing findings into fault reports.
//
// # Checks
//
// A rollout is a deterministic function of public values, so each claim can be recomputed:
//
//   - modulus, degree, offpoint, toploc: the TOPLOC fingerprint of the last hidden states
//     (arXiv 2501.16007), byte-compatible with the published library, hardened against the
//     forgeries that its deployed limits accept (constant and small-modulus polynomials);
//   - sampling: Token-DiFR (arXiv 2511.20621). The seed of each sequence is public, so the
//     verifier adds the same Gumbel noise to its own logits and finds for every token the margin
//     by which it lost to the argmax. On our CPU kernels an honest margin is exactly 0;
//   - logprob, finish, reward, duplicate, plausible: the other things that a batch claims.
//
// # A fingerprint, byte by byte
//
// A chunk is 32 rows of hidden states (fewer at the end), flattened row-major to L bf16 values.
// Its k largest magnitudes (ties: lower index first) give points (index mod m, raw bf16 bits)
// over GF(65497), where m is the largest modulus up to 65497 that keeps the indices apart.
//
//	offset  size  field
//	0       2     m, big-endian
//	2       2k    coefficients c_0 … c_{k-1} of the polynomial through the points, big-endian
//
// # Limits
//
// Tolerances are part of a run's parameters ([Limits]); they are calibrated on honest and on
// forged pairs, and never looser than the best forger. See README.md for the table.
package verify
