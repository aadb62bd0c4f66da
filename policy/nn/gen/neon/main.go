// Command neon writes the arm64 assembly of package nn. Run it by `go generate ./policy/nn`; the result is committed.
//
// Go's assembler lacks most of Advanced SIMD, so vector instructions are written as words, with what they say beside
// them in ARM's own syntax.
package main

import (
	"flag"
	"os"
	"path/filepath"
)

func main() {
	dir := flag.String("dir", "", "folder of package nn")
	flag.Parse()
	var products, loops file
	gemm(&products)
	layout(&products)
	elementwise(&loops)
	noise(&loops)
	for name, text := range map[string]string{
		"gemm_arm64.s": products.assembly(), "gemm_arm64.go": products.declarations(),
		"math_arm64.s": loops.assembly(), "math_arm64.go": loops.declarations(),
		"dispatch_arm64.go": dispatch(), "vector_arm64.go": wrappers(),
	} {
		if err := os.WriteFile(filepath.Join(*dir, name), []byte(text), 0o644); err != nil {
			panic(err)
		}
	}
}
