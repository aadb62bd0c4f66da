// Command neon writes the arm64 assembly of the packages nn and verify. Run it by `go generate ./policy/nn ./verify`; the
// result is committed.
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
	nn := flag.String("nn", "", "folder of package nn, to write its files")
	verify := flag.String("verify", "", "folder of package verify, to write its files")
	flag.Parse()
	if *nn != "" {
		var products, loops file
		gemm(&products)
		layout(&products)
		elementwise(&loops)
		noise(&loops)
		products.write(*nn, "nn", "gemm")
		loops.write(*nn, "nn", "math")
		write(*nn, "dispatch_arm64.go", dispatch())
		write(*nn, "vector_arm64.go", wrappers())
	}
	if *verify != "" {
		var f file
		judge(&f)
		f.write(*verify, "verify", "neon")
	}
}

func (f *file) write(dir, pkg, name string) {
	write(dir, name+"_arm64.s", f.assembly())
	write(dir, name+"_arm64.go", f.declarations(pkg))
}

func write(dir, name, text string) {
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
		panic(err)
	}
}
