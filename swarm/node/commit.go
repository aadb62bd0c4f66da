package node

import (
	"bytes"
	"context"
	"io"
	"path/filepath"
	"time"

	"swarmrl/policy/ckpt"
	"swarmrl/rollout/snapshot"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
)

// policyKey is the entry of policy.safetensors that holds its policy's hash: a power failure may leave
// less of the file than its name promises.
const policyKey = "swarmrl_policy"

// keyPolicy is what patches lead from.
type keyPolicy struct {
	tensors  []ckpt.Tensor // nil: none yet, after a restart
	hash     swarm.PolicyHash
	round    uint64
	snapshot swarm.Blob // zero for the base, which everybody has
}

// commit copies the learner's policy as it is, and has the checker store and announce it for a round, and
// then do the rest, while the worker goes on.
func (n *Node) commit(round uint64, ls *lesson, then func(c *swarm.Commit)) {
	tensors := n.learner.Policy.Model.Tensors()
	var moments *snapshot.Captured
	if ls.steps > 0 {
		var err error
		if moments, err = n.learner.Capture(int(round), n.learnerConfig()); err != nil {
			n.log.Warn("the optimiser's moments are not kept", "reason", err)
		}
	}
	n.aside(urgentCommit, job{storing, "storing the policy", func(ctx context.Context) {
		begun := time.Now()
		c, err := n.storePolicy(tensors, round, ls)
		n.effort.commit.set(time.Since(begun))
		if err != nil {
			n.diskFailed(err)
			n.trouble.set("policy", err.Error())
			n.note(nil, round-min(round, 1), "the policy was not stored: %v", err)
			return
		}
		n.trouble.set("policy", "")
		n.input(ctx, &swarm.PolicyReady{Commit: *c})
		_, _ = n.policyFor(c.Policy) // builds it, so that the answers need not wait for that
		if moments != nil {
			n.later(func() error { return n.saveMoments(moments) })
		}
		then(c)
	}})
}

// aside hands a job to the checker.
func (n *Node) aside(urgency int, j job) {
	if !n.checker.add(urgency, j) {
		n.note(nil, n.clock.moment(&n.lab.params.Clock).Round, "too much to do: left out %s", j.name)
	}
}

// saveMoments writes the masters and moments that training goes on from after a restart. They may be those
// of an earlier round than the last commitment: nobody else knows them.
func (n *Node) saveMoments(moments *snapshot.Captured) error {
	if err := moments.Save(n.learnerDir()); err != nil {
		return err
	}
	return snapshot.Prune(n.learnerDir(), snapshot.Retention{})
}

// storePolicy stores what others need to rebuild a policy. Patches lead from the last key policy, which
// is the base or has a snapshot: so whoever missed a round, or all of them, needs two bodies at most.
func (n *Node) storePolicy(tensors []ckpt.Tensor, round uint64, ls *lesson) (*swarm.Commit, error) {
	hash := swarm.PolicyHash(ckpt.PolicyHash(tensors))
	if hash != n.key.hash && (n.key.tensors == nil || round >= n.key.round+uint64(n.lab.params.Learn.Snapshot)) {
		var file bytes.Buffer
		if err := ckpt.EncodeSafetensors(&file, tensors, nil); err != nil {
			return nil, err
		}
		snapshot, err := n.store(file.Bytes(), blob.Meta{Round: round})
		if err != nil {
			return nil, err
		}
		n.key = keyPolicy{tensors, hash, round, snapshot}
	}
	c := &swarm.Commit{Policy: hash, Parent: n.key.hash, Snapshot: n.key.snapshot}
	if hash != n.key.hash {
		patch, err := ckpt.EncodePatch(n.key.tensors, tensors)
		if err != nil {
			return nil, err
		}
		if c.Patch, err = n.store(patch, blob.Meta{Round: round}); err != nil {
			return nil, err
		}
		ls.patch = c.Patch.Size
	}
	fasten, err := ckpt.WriteLoose(filepath.Join(n.cfg.Dir, "policy.safetensors"), func(w io.Writer) error {
		return ckpt.EncodeSafetensors(w, tensors, map[string]string{policyKey: hash.String()})
	})
	if err != nil {
		return nil, err
	}
	n.later(fasten)
	if err := n.disguise(c, tensors, round); err != nil {
		return nil, err
	}
	n.keeper.add(hash, tensors, n.keeper.keepUntil(round)+2)
	return c, nil
}
