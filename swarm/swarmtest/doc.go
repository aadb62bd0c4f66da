// Package swarmtest runs a whole swarm in memory and in virtual time: real protocol cores, a
// network with seeded latency, loss and partitions, and stub workers in place of models. The
// same Config gives the same log, byte for byte, so a failing run is a seed.
//
//	res := swarmtest.Run(swarmtest.Config{Params: p, Peers: 100, Rounds: 50, Seed: 7})
//	if res.Dropped[honest] ...
//
// Replay feeds a recorded log of inputs (a simulation's or a live node's) to a fresh core.
package swarmtest
