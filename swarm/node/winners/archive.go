package winners

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
)

// Archive is records and bodies of several nodes. It reads files only, so the nodes may be running
// or long gone.
type Archive struct {
	Records []*Record // by epoch, the newest last
	Dirs    []string  // data directories that were found
	// Fetch, if set, is asked for a body that no directory has.
	Fetch func(ctx context.Context, r *Record, b Body) ([]byte, error)

	rebuilt map[swarm.PolicyHash][]ckpt.Tensor
}

// Open finds records in paths: data directories of nodes, directories of such directories (a demo's),
// and single records.
func Open(paths ...string) (*Archive, error) {
	a := &Archive{rebuilt: map[swarm.PolicyHash][]ckpt.Tensor{}}
	byEpoch := map[uint64]*Record{}
	var broken []error // records that one node could not complete: another node may have
	for _, path := range paths {
		files, err := a.look(path)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			r, err := Load(file)
			if err != nil {
				broken = append(broken, err)
				continue
			}
			if err := merge(byEpoch, r); err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
		}
	}
	a.Records = slices.SortedFunc(maps.Values(byEpoch), func(x, y *Record) int { return cmp.Compare(x.Epoch, y.Epoch) })
	if len(a.Records) == 0 && len(broken) > 0 {
		return nil, broken[0]
	}
	if len(a.Records) == 0 {
		return nil, fmt.Errorf("no winners in %s: an epoch must have ended and been evaluated while the node ran; name its data directory with --nodes",
			strings.Join(paths, ", "))
	}
	return a, nil
}

// look gives the records of a path and notes its data directories.
func (a *Archive) look(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	dirs := []string{path}
	if !isNode(path) {
		entries, err := os.ReadDir(path)
		if err != nil {
			return nil, err
		}
		dirs = nil
		for _, e := range entries {
			if dir := filepath.Join(path, e.Name()); isNode(dir) {
				dirs = append(dirs, dir)
			}
		}
	}
	if len(dirs) == 0 {
		return nil, fmt.Errorf("%s: neither a node's data directory nor one that holds some", path)
	}
	a.Dirs = append(a.Dirs, dirs...)
	var files []string
	for _, dir := range dirs {
		found, err := filepath.Glob(filepath.Join(dir, dirName, "*.json"))
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	return files, nil
}

// isNode knows a node's data directory by its blobs or its winners.
func isNode(dir string) bool {
	for _, name := range []string{"blobs", dirName} {
		if info, err := os.Stat(filepath.Join(dir, name)); err == nil && info.IsDir() {
			return true
		}
	}
	return false
}

// merge takes in another node's record of an epoch: a final one counts before one that is not.
func merge(byEpoch map[uint64]*Record, r *Record) error {
	old := byEpoch[r.Epoch]
	if old == nil {
		byEpoch[r.Epoch] = r
		return nil
	}
	if old.RunID != r.RunID {
		return fmt.Errorf("it is of run %.12s, others are of %.12s: name the nodes of one run", r.RunID, old.RunID)
	}
	if old.Winner.Model != r.Winner.Model && old.Final == r.Final {
		return fmt.Errorf("winner of epoch %d is %.12s here and %.12s elsewhere: ask the chain with `swarm winners`",
			r.Epoch, swarm.PolicyHash(r.Winner.Model), swarm.PolicyHash(old.Winner.Model))
	}
	better, other := old, r
	if r.Final && !old.Final || r.Final == old.Final && len(r.Commits)+len(r.Batches) > len(old.Commits)+len(old.Batches) {
		better, other = r, old
	}
	for _, p := range other.Peers {
		if !slices.ContainsFunc(better.Peers, func(q Peer) bool { return q.Address == p.Address }) {
			better.Peers = append(better.Peers, p)
		}
	}
	byEpoch[r.Epoch] = better
	return nil
}

// Find gives the record of "latest" or of an epoch by its number. One that is not final is refused
// unless posted is accepted.
func (a *Archive) Find(name string, posted bool) (*Record, error) {
	if name == "latest" {
		for _, r := range slices.Backward(a.Records) {
			if r.Final || posted {
				return r, nil
			}
		}
		return a.Records[len(a.Records)-1], a.notFinal(a.Records[len(a.Records)-1])
	}
	epoch, err := strconv.ParseUint(name, 10, 64)
	if err != nil {
		return nil, fmt.Errorf("epoch %q: want a number or latest", name)
	}
	for _, r := range a.Records {
		if r.Epoch == epoch && !r.Final && !posted {
			return r, a.notFinal(r)
		}
		if r.Epoch == epoch {
			return r, nil
		}
	}
	return nil, fmt.Errorf("epoch %d has no winner here; there are those of epochs %s", epoch, a.epochs())
}

// ErrNotFinal says that a fraud proof may still revert a winner.
var ErrNotFinal = errors.New("not final")

func (a *Archive) notFinal(r *Record) error {
	window := 0
	if p, err := r.Params(); err == nil {
		window = p.Chain.Window
	}
	return fmt.Errorf("the winner of epoch %d is %w: keep a node running for the challenge window of %d s, or accept it as posted with --posted",
		r.Epoch, ErrNotFinal, window)
}

func (a *Archive) epochs() string {
	var list []string
	for _, r := range a.Records {
		list = append(list, strconv.FormatUint(r.Epoch, 10))
	}
	return strings.Join(list, ", ")
}

// body finds a body in the directories, or fetches it. What does not hash to its name is no body.
func (a *Archive) body(ctx context.Context, r *Record, what string, b Body, limit int64) ([]byte, error) {
	if b.Size > uint64(limit) {
		return nil, fmt.Errorf("%s: %d bytes, want at most %d", what, b.Size, limit)
	}
	name := b.ID.String()
	for _, dir := range a.Dirs {
		raw, err := os.ReadFile(filepath.Join(dir, "blobs", "bodies", name[:2], name))
		if err == nil && blob.IDOf(raw) == blob.ID(b.ID) {
			return raw, nil
		}
	}
	if a.Fetch != nil {
		raw, err := a.Fetch(ctx, r, b)
		if err == nil && blob.IDOf(raw) == blob.ID(b.ID) {
			return raw, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return nil, fmt.Errorf("epoch %d: the %s %.12s (%d bytes) is in none of %s; these peers had it: %s; name their data directories with --nodes, or fetch it with --peer MULTIADDR",
		r.Epoch, what, name, b.Size, cmp.Or(strings.Join(a.Dirs, ", "), "no data directory"), r.holders())
}

// holders words the peers that had a record's bodies.
func (r *Record) holders() string {
	var list []string
	for _, p := range r.Peers {
		text := p.Name + " (" + p.Address.String() + ")"
		if len(p.At) > 0 {
			text += " at " + p.At[0]
		}
		list = append(list, text)
	}
	return cmp.Or(strings.Join(list, ", "), "none that the record knows")
}

// Policy rebuilds the winner from the base, a snapshot and a patch. Its hash is computed.
func (a *Archive) Policy(ctx context.Context, r *Record, base *policy.Policy, o model.Options) (*policy.Policy, error) {
	tensors, err := a.rebuild(ctx, r, base, &r.Commits[len(r.Commits)-1])
	if err != nil {
		return nil, err
	}
	return base.WithWeights(tensors, o)
}

// rebuild gives the weights of a committed policy.
func (a *Archive) rebuild(ctx context.Context, r *Record, base *policy.Policy, c *Commit) ([]ckpt.Tensor, error) {
	if t := a.rebuilt[c.Policy]; t != nil {
		return t, nil
	}
	params, err := r.Params()
	if err != nil {
		return nil, err
	}
	if swarm.PolicyHash(base.Hash) != params.Base {
		return nil, fmt.Errorf("the base %.12s is not that of the run, %s (%.12s): name its directory with --base", base.Hash, params.Model, params.Base)
	}
	tensors := base.Model.Tensors()
	limit := int64(1 << 20)
	for _, t := range tensors {
		limit += 2 * int64(len(t.Data))
	}
	if c.Parent != params.Base {
		if tensors, err = a.snapshot(ctx, r, c, limit); err != nil {
			return nil, err
		}
	}
	if c.Policy != c.Parent {
		patch, err := a.body(ctx, r, "patch", c.Patch, limit)
		if err != nil {
			return nil, err
		}
		if tensors, err = ckpt.ApplyPatch(tensors, patch, limit); err != nil {
			return nil, fmt.Errorf("patch %.12s: %w", c.Patch.ID, err)
		}
	}
	if got := swarm.PolicyHash(ckpt.PolicyHash(tensors)); got != c.Policy {
		return nil, fmt.Errorf("round %d: the patches lead to policy %.12s, committed was %.12s", c.Round, got, c.Policy)
	}
	a.rebuilt[c.Policy] = tensors
	return tensors, nil
}

// snapshot gives the weights that a patch leads from.
func (a *Archive) snapshot(ctx context.Context, r *Record, c *Commit, limit int64) ([]ckpt.Tensor, error) {
	raw, err := a.body(ctx, r, "snapshot", c.Snapshot, limit)
	if err != nil {
		return nil, err
	}
	f, err := ckpt.ParseSafetensors("snapshot", raw)
	if err != nil {
		return nil, err
	}
	if got := swarm.PolicyHash(ckpt.PolicyHash(f.Tensors())); got != c.Parent {
		return nil, fmt.Errorf("snapshot %.12s holds policy %.12s, want %.12s", c.Snapshot.ID, got, c.Parent)
	}
	return f.Tensors(), nil
}
