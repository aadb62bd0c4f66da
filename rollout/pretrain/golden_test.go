package pretrain

import (
	"context"
	"testing"

	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
)

// shortened is the policy that `swarm pretrain --shorten 2` gives, on every machine. It changes with
// the recipe, the demonstrator, the tiny environments' questions and nn's arithmetic.
const shortened = "048babb0be75da7676d01ee85262783555938f3149a0175cb5d76569cadf0247"

func TestShortened(t *testing.T) {
	r, err := ParseRecipe(tiny.Recipe())
	if err != nil {
		t.Fatal(err)
	}
	for _, kernel := range nn.Kernels() {
		if kernel == "generic" && len(nn.Kernels()) > 1 {
			continue // slow, and held to the others by nn's own tests
		}
		restore, err := nn.Use(kernel)
		if err != nil {
			t.Fatal(err)
		}
		hash, err := Run(context.Background(), r.Shorten(2), Options{Dir: t.TempDir(), Threads: 2})
		restore()
		if err != nil {
			t.Fatal(err)
		}
		if hash.String() != shortened {
			t.Errorf("%s: the shortened recipe gives %s, want %s", kernel, hash, shortened)
		}
	}
}
