// Package redteam holds the forgers that the verifier must stop: each is a way to hand in a batch
// that was not generated as claimed, as code. Tests run every one of them against the checks, and
// `swarm verify calibrate` measures them on a model at hand and prints which check stops which.
//
// A forger is one file's worth of code and one line in [Forgers]. It gets a [Lab]: the claimed
// policy, the tasks, and honest means (generate, prefill, prove), and gives a batch that claims to be
// honest. The good ones re-prove: they prefill their tokens with the true model, so that fingerprints
// and log-probs are in order, and only the sampling check is left to catch them.
package redteam
