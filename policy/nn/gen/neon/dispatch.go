package main

import (
	"fmt"
	"math"
	"strings"
)

func bits(x float32) uint32 { return math.Float32bits(x) }

// dispatch prints the Go switches from kind and rows to a kernel: static calls, so that a tile may stay on the stack.
func dispatch() string {
	s := generated + "package nn\n\nimport \"unsafe\"\n\n"
	s += "func (t *tile) neon(k kind, rows int) {\n\tp := (*byte)(unsafe.Pointer(t))\n\tswitch int(k)<<4 | rows {\n"
	for _, h := range shapes() {
		switch h.kind {
		case "Full", "Wide", "HalfWide":
			s += fmt.Sprintf("\tcase int(%s)<<4 | %d:\n\t\t%s(p)\n", strings.ToLower(h.kind[:1])+h.kind[1:], h.rows, h)
		}
	}
	s += "\tdefault:\n\t\tpanic(\"nn: no such tile\")\n\t}\n}\n\n"
	s += "// neonEdge takes t.cols columns, fewer than a whole tile.\nfunc (t *tile) neonEdge(rows int) {\n\tp := (*byte)(unsafe.Pointer(t))\n"
	s += "\tcolumns := t.cols // those of Narrow; of Edge, 3 more than its vectors\n\tif columns > 3 {\n\t\tcolumns = 3 + (columns+3)/4\n\t}\n"
	s += "\tswitch columns<<4 | rows {\n"
	for _, h := range shapes() {
		switch h.kind {
		case "Edge":
			s += fmt.Sprintf("\tcase %d<<4 | %d:\n\t\t%s(p)\n", 3+h.vectors, h.rows, h)
		case "Narrow":
			s += fmt.Sprintf("\tcase %d<<4 | %d:\n\t\t%s(p)\n", h.cols, h.rows, h)
		}
	}
	return s + "\tdefault:\n\t\tpanic(\"nn: no such tile\")\n\t}\n}\n"
}

// wrappers prints the Go side of the loops: how many elements the kernel did.
func wrappers() string {
	s := generated + "package nn\n\nimport \"unsafe\"\n"
	for _, l := range loops() {
		s += l.wrapper()
	}
	return s
}

func (l loop) wrapper() string {
	params := l.Params()
	return fmt.Sprintf("\nfunc vec%s(%s) int {\n\tn := len(%s) &^ 3\n\tif active == portable || n == 0 {\n\t\treturn 0\n\t}\n\tneon%s(%s)\n\treturn n\n}\n",
		l.Title(), params, l.Slices()[0], l.Title(), l.Args())
}
