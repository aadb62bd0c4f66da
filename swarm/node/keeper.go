package node

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"sync"

	"golang.org/x/sync/singleflight"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/swarm"
)

// keeper follows the policies that peers commit to: it pulls patches and snapshots, checks that
// they lead to the committed hash, and builds the policy when an audit asks. Safe for concurrent
// use.
type keeper struct {
	lab   *lab
	limit int // of known
	fetch func(ctx context.Context, from swarm.Addr, b swarm.Blob, round uint64, limit int64) ([]byte, error)

	mu    sync.Mutex
	known map[swarm.PolicyHash]*version
	busy  singleflight.Group // by what is rebuilt, and from whom
}

// version is a policy that this node can rebuild.
type version struct {
	tensors []ckpt.Tensor
	round   uint64 // the last that it was committed for
	policy  decoded[*policy.Policy]
}

// What policies may take in memory, and how many there may be at least and at most.
const (
	maxKnownBytes = 4 << 30
	minKnown      = 16
	maxKnown      = 1024
)

func newKeeper(l *lab) *keeper {
	k := &keeper{lab: l, known: map[swarm.PolicyHash]*version{}}
	k.limit = int(min(max(maxKnownBytes/max(l.bytes, 1), minKnown), maxKnown))
	k.add(swarm.PolicyHash(l.base.Hash), l.tensors, 1<<62)
	return k
}

func (k *keeper) add(h swarm.PolicyHash, tensors []ckpt.Tensor, round uint64) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if v := k.known[h]; v != nil {
		v.round = max(v.round, round)
		return
	}
	if tensors == nil {
		return // pruned in the meantime
	}
	if len(k.known) >= k.limit {
		k.forget()
	}
	k.known[h] = &version{tensors: tensors, round: round}
}

// forget takes away the policy that is asked for no longer soonest. The caller holds mu.
func (k *keeper) forget() {
	var oldest swarm.PolicyHash
	var least *version
	for h, v := range k.known {
		if least == nil || v.round < least.round {
			oldest, least = h, v
		}
	}
	delete(k.known, oldest)
}

// crowded says that policies which nobody needs yet should not be added: half of the room is for audits.
func (k *keeper) crowded() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return len(k.known) >= k.limit/2
}

func (k *keeper) get(h swarm.PolicyHash) *version {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.known[h]
}

// prune forgets policies that no audit will ask for.
func (k *keeper) prune(before uint64) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for h, v := range k.known {
		if v.round < before {
			delete(k.known, h)
		}
	}
}

// follow makes a committed policy known, from its parent and the patch or from a snapshot.
func (k *keeper) follow(ctx context.Context, from swarm.Addr, round uint64, c swarm.Commit) error {
	// Whoever copies another's hash into a commitment of its own shares no work with it, nor its failure.
	c.Role = 0
	key := fmt.Sprint(from, c)
	_, err, shared := k.busy.Do(key, func() (any, error) { return nil, k.learn(ctx, from, round, c) })
	if shared && err == nil {
		k.add(c.Policy, nil, k.keepUntil(round))
	}
	return err
}

func (k *keeper) learn(ctx context.Context, from swarm.Addr, round uint64, c swarm.Commit) error {
	if v := k.get(c.Policy); v != nil {
		k.add(c.Policy, nil, k.keepUntil(round))
		return nil
	}
	tensors, err := k.rebuild(ctx, from, round, c)
	if err != nil {
		return err
	}
	if got := swarm.PolicyHash(ckpt.PolicyHash(tensors)); got != c.Policy {
		return fmt.Errorf("%w: it leads to %.12s, committed %.12s", errBadPolicy, got, c.Policy)
	}
	k.add(c.Policy, tensors, k.keepUntil(round))
	return nil
}

// keepUntil is the last round in which a policy committed for a round may be asked for.
func (k *keeper) keepUntil(round uint64) uint64 {
	if candidates(k.lab.params, round) {
		return round + 2*uint64(k.lab.params.Chain.Epoch) + 8
	}
	return round
}

func (k *keeper) rebuild(ctx context.Context, from swarm.Addr, round uint64, c swarm.Commit) ([]ckpt.Tensor, error) {
	limit := 2*k.lab.bytes + 1<<20
	parent, err := k.parent(ctx, from, round, c, limit)
	if err != nil || c.Parent == c.Policy {
		return parent, err
	}
	if int64(c.Patch.Size) > limit {
		return nil, fmt.Errorf("%w: a patch of %d bytes, want at most %d", errBadPolicy, c.Patch.Size, limit)
	}
	patch, err := k.fetch(ctx, from, c.Patch, round, limit)
	if err != nil {
		return nil, fmt.Errorf("patch: %w", err)
	}
	tensors, err := ckpt.ApplyPatch(parent, patch, limit)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errBadPolicy, err)
	}
	return tensors, nil
}

// parent gives the key policy of a commitment, from here or from its snapshot.
func (k *keeper) parent(ctx context.Context, from swarm.Addr, round uint64, c swarm.Commit, limit int64) ([]ckpt.Tensor, error) {
	if v := k.get(c.Parent); v != nil {
		k.add(c.Parent, nil, round+1)
		return v.tensors, nil
	}
	if c.Snapshot.Size == 0 {
		return nil, fmt.Errorf("%w: its parent %.12s is not the base and has no snapshot", errBadPolicy, c.Parent)
	}
	if int64(c.Snapshot.Size) > limit {
		return nil, fmt.Errorf("%w: a snapshot of %d bytes, want at most %d", errBadPolicy, c.Snapshot.Size, limit)
	}
	raw, err := k.fetch(ctx, from, c.Snapshot, round, limit)
	if err != nil {
		return nil, fmt.Errorf("snapshot: %w", err)
	}
	tensors, err := k.parse(raw)
	if err != nil {
		return nil, err
	}
	if got := swarm.PolicyHash(ckpt.PolicyHash(tensors)); got != c.Parent {
		return nil, fmt.Errorf("%w: the snapshot holds %.12s, not %.12s", errBadPolicy, got, c.Parent)
	}
	k.add(c.Parent, tensors, round+1)
	return tensors, nil
}

// parse reads a snapshot, whose tensors must be those of the base in name and shape.
func (k *keeper) parse(raw []byte) ([]ckpt.Tensor, error) {
	f, err := ckpt.ParseSafetensors("snapshot", bytes.Clone(raw))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errBadPolicy, err)
	}
	tensors := f.Tensors()
	if len(tensors) != len(k.lab.tensors) {
		return nil, fmt.Errorf("%w: %d tensors, want %d", errBadPolicy, len(tensors), len(k.lab.tensors))
	}
	for i, want := range k.lab.tensors {
		if got := tensors[i]; got.Name != want.Name || got.DType != want.DType || !slices.Equal(got.Shape, want.Shape) {
			return nil, fmt.Errorf("%w: %s %s %v, want %s %s %v", errBadPolicy, got.DType, got.Name, got.Shape, want.DType, want.Name, want.Shape)
		}
	}
	return tensors, nil
}

// policy builds a committed policy, if it is known.
func (k *keeper) policy(h swarm.PolicyHash) (*policy.Policy, error) {
	v := k.get(h)
	if v == nil {
		return nil, fmt.Errorf("policy %.12s is not here", h)
	}
	return v.policy.get(func() (*policy.Policy, error) {
		p, err := k.lab.build(v.tensors, false)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errBadPolicy, err)
		}
		return p, nil
	})
}
