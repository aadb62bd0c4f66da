// Package node is the running participant: it drives the protocol core of package swarm with
// a real network, real models, real verification and the rollup.
//
//	n, err := node.New(ctx, node.Config{Run: run, Dir: dir})
//	err = n.Run(ctx) // until ctx ends
//
// # Goroutines
//
// One goroutine owns the core (loop): inputs go in through a channel, effects are carried out
// by others. One worker owns the processor (worker): answers, critiques, revisions, training
// steps, audits and examinations run on it one after the other, the most urgent first. Reading
// batches, following policies, the chain and the network each have their own. Run owns them all and returns when
// all have ended.
//
// # What is on disk
//
//	key            the secret key, 64 hex digits, mode 0600
//	state.json     the core's State, replaced atomically before anything that depends on it is sent
//	journal.jsonl  every envelope signed, before it is sent: nothing is signed twice
//	blobs/         batches, patches, snapshots
//	winners/       a record of each epoch's winner, with pinned bodies: see package winners
//	learner/       masters and moments after each training step
//	metrics.jsonl  one line a round
//	events.jsonl   what `swarm log` shows
//	inputs.jsonl   every input of the core, if Config.Record is set: swarmtest.Replay plays it again
//
// # Local API
//
// Loopback HTTP, JSON: see api.go for the paths and events.go for the types.
package node
