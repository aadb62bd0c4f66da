// Package swarm is the protocol: what a peer of a run must do, and what it may believe, at
// each moment of a round. It is a pure state machine. It has no clock, socket, disk or
// goroutine: the node feeds it inputs (time passed, a beacon, a signed message, the result of
// work that it asked for) and carries out the effects that it returns as data. The simulator
// in swarm/swarmtest drives the same machine in virtual time.
//
// # A round
//
// A run has a start and rounds of equal length on the chain's clock. Round r is
//
//	answer 40 %   the beacon of r draws my tasks; I answer each G times and announce the batch
//	critique 20 % sortition gives me groups of others; I name the best answer of each
//	revise 15 %   I answer my own tasks again, having read the critiques
//	settle 25 %   I train on own and admitted foreign groups, and commit my policy for r+1
//
// The policy of round r is committed before the beacon of r exists, so nobody chooses a policy
// for his tasks. The beacon of r+1 draws who audits which rollouts of r, so nobody knows in
// round r what will be looked at.
//
//	core := swarm.New(params, self, swarm.Full, swarm.State{})
//	for _, effect := range core.Tick(at) { ... }
//
// Identities are arrays with methods. Randomness is SHA-256 over domain-separated public
// values, so any reader draws the same tasks, committees and samples.
package swarm
