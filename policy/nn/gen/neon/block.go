package main

import (
	"fmt"
	"math"
)

// block is straight code on registers without number, which allocate gives them. A value is written once and then only
// by operations that accumulate in it.
type block struct {
	code   []ins
	next   int
	file   *file
	hoist  map[uint32]int // constants that stand in registers
	wanted map[uint32]int // how often a constant was only read
	order  []uint32
}

func (b *block) value() int { b.next++; return b.next - 1 }

func (b *block) add(i ins) int {
	b.code = append(b.code, i)
	return i.d
}

func (b *block) op3(name string, x, y int) int { return b.add(op3(name, b.value(), x, y)) }
func (b *block) op2(name string, x int) int    { return b.add(op2(name, b.value(), x)) }

// accrue is an operation that also reads its result, d.
func (b *block) accrue(name string, d, x, y int) int { return b.add(op3(name, d, x, y)) }

func (b *block) copy(x int) int { return b.add(move(b.value(), x)) }

// fma is x·y + z; z is kept.
func (b *block) fma(x, y, z int) int { return b.accrue("fmla", b.copy(z), x, y) }

func (b *block) shift(name string, x, by int) int { return b.add(shift(name, b.value(), x, by)) }

// fresh is a constant that an operation may accumulate in.
func (b *block) fresh(bits uint32) int {
	const table = 17 // the register that holds the table's address
	i := load("q", b.value(), table, b.file.constant(bits))
	i.format += fmt.Sprintf(" // %#x", bits)
	return b.add(i)
}

// word is a constant that is only read.
func (b *block) word(bits uint32) int {
	if r, ok := b.hoist[bits]; ok {
		return r
	}
	if b.wanted[bits] == 0 {
		b.order = append(b.order, bits)
	}
	b.wanted[bits]++
	return b.fresh(bits)
}

func (b *block) float(x float32) int  { return b.word(math.Float32bits(x)) }
func (b *block) start(x float32) int  { return b.fresh(math.Float32bits(x)) }
func (b *block) mul(x, y int) int     { return b.op3("fmul", x, y) }
func (b *block) plus(x, y int) int    { return b.op3("fadd", x, y) }
func (b *block) minus(x, y int) int   { return b.op3("fsub", x, y) }
func (b *block) divided(x, y int) int { return b.op3("fdiv", x, y) }

// canonical replaces NaNs, in x itself.
func (b *block) canonical(x int) int {
	return b.accrue("bif", x, b.word(0x7fc00000), b.op3("fcmeq", x, x))
}

// pick gives yes where the mask is set, else no; the mask is used up.
func (b *block) pick(mask, yes, no int) int { return b.accrue("bsl", mask, yes, no) }

// fixed numbers are those of real registers: fixed+i is register i.
const fixed = -100

// allocate numbers the registers of code, of which those below 0 have their numbers, from the free ones.
func allocate(code []ins, free []int) (out []ins, ok bool) {
	last := map[int]int{}
	for at, i := range code {
		for _, r := range []int{i.d, i.n, i.m} {
			last[r] = at
		}
	}
	number := map[int]int{}
	of := func(r int) int {
		switch {
		case r <= fixed+31 && r >= fixed:
			return r - fixed
		case r < 0:
			return r
		}
		return number[r]
	}
	for at, i := range code {
		n, m := of(i.n), of(i.m)
		release := func(r int) {
			if r >= 0 && last[r] == at && r != i.d {
				if p, ok := number[r]; ok {
					free = append(free, p)
					delete(number, r)
				}
			}
		}
		if i.move && i.n >= 0 && last[i.n] == at {
			number[i.d] = number[i.n]
			delete(number, i.n)
			continue
		}
		release(i.n)
		release(i.m)
		if _, have := number[i.d]; !have && i.d >= 0 {
			if len(free) == 0 {
				return nil, false
			}
			number[i.d], free = free[0], free[1:]
		}
		d := of(i.d)
		if i.d >= 0 && last[i.d] == at {
			free = append(free, d)
			delete(number, i.d)
		}
		i.d, i.n, i.m = d, n, m
		out = append(out, i)
	}
	return out, true
}

// interleave merges the codes of several blocks, an instruction of each in turn, with values told apart.
func interleave(blocks []*block) []ins {
	var out []ins
	const apart = 1000
	for at := range blocks[0].code {
		for u, b := range blocks {
			i := b.code[at]
			for _, r := range []*int{&i.d, &i.n, &i.m} {
				if *r >= 0 {
					*r += u * apart
				}
			}
			out = append(out, i)
		}
	}
	return out
}
