//go:build race

package batch

// raced: the race detector's own allocations cannot be told from ours.
const raced = true
