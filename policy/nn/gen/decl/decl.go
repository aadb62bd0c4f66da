// Package decl holds what the generators of all instruction sets know of package nn: where the fields
// of a tile lie, and how the wrapper of a vector loop is declared and calls it.
package decl

import (
	"slices"
	"strings"
)

// Offsets in nn's tile; a test of nn compares them.
const (
	TileK = 8 * iota
	TileA
	TileARow
	TileACol
	TileB
	TileBRow
	TileBPanel
	TileC
	TileCRow
	TileLoad
	TileCols
	TilePre
	TilePreStep
)

// Loop is a function over vectors: outputs and inputs are arrays of n floats, scalars are the same for all elements.
type Loop struct {
	Name    string
	Outs    []string
	Ins     []string // an output's name here means that it is read as well
	Scalars []string
	Lanes   bool // accumulates into 16 lanes: func(..., l *[lanes]float32)
}

var fields = strings.Fields

// table lists the elementwise functions and sums of package nn.
var table = []Loop{
	{"exp", fields("dst"), fields("x"), fields(""), false},
	{"log", fields("dst"), fields("x"), fields(""), false},
	{"tanh", fields("dst"), fields("x"), fields(""), false},
	{"sigmoid", fields("dst"), fields("x"), fields(""), false},
	{"silu", fields("dst"), fields("x"), fields(""), false},
	{"add", fields("dst"), fields("x y"), fields(""), false},
	{"sub", fields("dst"), fields("x y"), fields(""), false},
	{"mul", fields("dst"), fields("x y"), fields(""), false},
	{"swiglu", fields("dst"), fields("x y"), fields(""), false},
	{"mulAdd", fields("dst"), fields("x y dst"), fields(""), false},
	{"axpy", fields("dst"), fields("x dst"), fields("a"), false},
	{"scale", fields("dst"), fields("x"), fields("a"), false},
	{"scaleMul", fields("dst"), fields("x y"), fields("a"), false},
	{"scaleMulAdd", fields("dst"), fields("x y dst"), fields("a"), false},
	{"axpby", fields("dst"), fields("x y"), fields("a b"), false},
	{"swigluBackward", fields("dGate dUp"), fields("dOut gate up"), fields(""), false},
	{"swigluAll", fields("out dGate dUp"), fields("dOut gate up"), fields(""), false},
	{"rotate", fields("x y"), fields("x y cos sin"), fields(""), false},
	{"shift", fields("dst"), fields("x"), fields("m a floor"), false},
	{"softmaxGrad", fields("dst"), fields("p dp"), fields("d"), false},
	{"logProbGrad", fields("dst"), fields("dst x"), fields("a b c"), false},
	{"adamW", fields("p m v"), fields("p m v grad"), fields("shrink take1 keep2 take2 root eps size"), false},
	{"sum", fields(""), fields("x"), fields(""), true},
	{"dot", fields(""), fields("x y"), fields(""), true},
	{"expSum", fields("dst"), fields("x"), fields("m"), true},
	{"expSumOnly", fields(""), fields("x"), fields("m"), true},
}

// Of gives the loop of that name.
func Of(name string) Loop {
	for _, l := range table {
		if l.Name == name {
			return l
		}
	}
	panic("no loop " + name)
}

// Slices names the arrays, outputs first.
func (l Loop) Slices() []string {
	all := slices.Clone(l.Outs)
	for _, in := range l.Ins {
		if !slices.Contains(l.Outs, in) {
			all = append(all, in)
		}
	}
	return all
}

// Title is the name with a capital.
func (l Loop) Title() string { return strings.ToUpper(l.Name[:1]) + l.Name[1:] }

// Params declares the wrapper's parameters.
func (l Loop) Params() string {
	params := strings.Join(l.Slices(), ", ") + " []float32"
	if len(l.Scalars) > 0 {
		params += ", " + strings.Join(l.Scalars, ", ") + " float32"
	}
	if l.Lanes {
		params += ", l *[lanes]float32"
	}
	return params
}

// Args is what the wrapper, which knows a count n, gives to the loop in assembly.
func (l Loop) Args() string {
	var args []string
	for _, s := range l.Slices() {
		args = append(args, "unsafe.SliceData("+s+")")
	}
	args = append(append(args, l.Scalars...), "n")
	if l.Lanes {
		args = append(args, "&l[0]")
	}
	return strings.Join(args, ", ")
}
