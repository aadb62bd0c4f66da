package node

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"

	"swarmrl/policy/ckpt"
	"swarmrl/swarm"
)

// TestCopiedCommitmentFailsAlone: a stranger commits an honest peer's policy with a patch of garbage and
// serves it slowly; whoever rebuilds the honest peer's policy meanwhile gets it.
func TestCopiedCommitmentFailsAlone(t *testing.T) {
	n := fuzzed(t)
	next := slices.Clone(n.lab.tensors)
	next[0].Data = bytes.Clone(next[0].Data)
	next[0].Data[0] ^= 1
	patch, err := ckpt.EncodePatch(n.lab.tensors, next)
	if err != nil {
		t.Fatal(err)
	}
	honest, stranger := swarm.Addr{2}, swarm.Addr{3}
	good := swarm.Commit{
		Policy: swarm.PolicyHash(ckpt.PolicyHash(next)), Parent: n.lab.params.Base, Patch: swarm.Blob{ID: swarm.BlobID{1}, Size: uint64(len(patch))},
	}
	bad := good
	bad.Patch = swarm.Blob{ID: swarm.BlobID{2}, Size: 7}
	synctest.Test(t, func(t *testing.T) {
		served := make(chan struct{})
		n.keeper.fetch = func(_ context.Context, _ swarm.Addr, b swarm.Blob, _ uint64, _ int64) ([]byte, error) {
			if b == bad.Patch {
				<-served
				return []byte("garbage"), nil
			}
			return patch, nil
		}
		failed, audit := make(chan error, 1), make(chan error, 1)
		go func() { failed <- n.keeper.follow(t.Context(), stranger, 0, bad) }()
		synctest.Wait()
		go func() { audit <- n.keeper.follow(t.Context(), honest, 0, good) }()
		synctest.Wait()
		close(served)
		if err := <-audit; err != nil {
			t.Errorf("the honest peer's policy: %v", err)
		}
		if err := <-failed; err != nil && !errors.Is(err, errBadPolicy) {
			t.Errorf("the stranger's: %v", err)
		}
	})
}

// TestSnapshotMustFit: a snapshot has the tensors of the base, name by name and shape by shape.
func TestSnapshotMustFit(t *testing.T) {
	n := fuzzed(t)
	for what, spoil := range map[string]func(t []ckpt.Tensor) []ckpt.Tensor{
		"":              nil,
		"another name":  func(t []ckpt.Tensor) []ckpt.Tensor { t[3].Name += "x"; return t },
		"another shape": func(t []ckpt.Tensor) []ckpt.Tensor { t[3].Shape = []int{1, t[3].Len()}; return t },
		"a tensor less": func(t []ckpt.Tensor) []ckpt.Tensor { return t[1:] },
		"another type":  func(t []ckpt.Tensor) []ckpt.Tensor { t[3].DType = "F16"; return t },
		"the same, twice": func(t []ckpt.Tensor) []ckpt.Tensor {
			return append(t, ckpt.Tensor{Name: "z", DType: "F32", Shape: []int{0}})
		},
	} {
		tensors := slices.Clone(n.lab.tensors)
		if spoil != nil {
			tensors = spoil(tensors)
		}
		var file bytes.Buffer
		if err := ckpt.EncodeSafetensors(&file, tensors, nil); err != nil {
			t.Fatal(what, err)
		}
		if _, err := n.keeper.parse(file.Bytes()); (err == nil) != (spoil == nil) || err != nil && !errors.Is(err, errBadPolicy) {
			t.Errorf("%s: %v", what, err)
		}
	}
}
