// Package audit makes batches that anybody can check, and checks them.
//
// [Produce] generates the rollouts of a batch with their seeds, log-probs and fingerprints, as an
// honest peer does. [Auditor.Check] re-derives one rollout from public data: the environment gives
// the task, the beacon and the peer's address give the seed, one prefill gives margins, log-probs
// and hidden states, and package verify judges them. Callers are swarm/node, `swarm verify` and the
// red team.
package audit
