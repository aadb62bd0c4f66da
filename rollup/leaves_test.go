package rollup

import (
	"fmt"
	"testing"
)

func TestLeafProofs(t *testing.T) {
	for n := 1; n <= 17; n++ {
		leaves := make([][]byte, n)
		for i := range leaves {
			leaves[i] = fmt.Appendf(nil, "leaf %d", i)
		}
		root := LeafRoot(leaves)
		for i, l := range leaves {
			p, err := LeafProof(leaves, i)
			if err != nil {
				t.Fatal(err)
			}
			if !VerifyLeaf(root, l, i, n, p) {
				t.Errorf("leaf %d of %d: proof refused", i, n)
			}
			if VerifyLeaf(root, append(l, 'x'), i, n, p) || VerifyLeaf(root, l, i, n, append(p, Hash{})) || VerifyLeaf(root, l, (i+1)%n, n, p) && n > 1 {
				t.Errorf("leaf %d of %d: forged proof taken", i, n)
			}
		}
	}
}
