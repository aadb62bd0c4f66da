package envs

import "strings"

// compileWord prints text: each character is made from the one before by adding the difference,
// with a loop where that is shorter.
func compileWord(text string) []byte {
	a := new(assembler)
	last := 0
	for _, c := range []byte(text) {
		a.addLoop(0, 1, int(c)-last)
		a.out = append(a.out, '.')
		last = int(c)
	}
	return a.out
}

// Cells of a counter's program. Those from cellDivide on are for printing.
const (
	cellLeft  = iota // target minus sum, not below 0
	cellGap          // above+1 minus sum, not below 0
	cellAcc          // the sum
	cellTimes        // how much is still to be taken off
	cellCopy
	cellSpare
	cellFlag
	cellDivide
)

func compileCounter(k counter) []byte {
	a := new(assembler)
	a.addLoop(cellLeft, cellSpare, k.target)
	if k.conditional {
		a.addLoop(cellGap, cellSpare, k.above+1)
	}
	a.while(cellLeft, func() {
		a.add(cellAcc, k.x)
		a.takeOff(k.x, cellLeft)
		if !k.conditional {
			a.add(cellAcc, k.y)
			a.takeOff(k.y, cellLeft)
			return
		}
		a.takeOff(k.x, cellGap)
		a.add(cellFlag, 1)
		a.when(cellGap, func() { a.add(cellFlag, -1) })
		a.while(cellFlag, func() {
			a.add(cellFlag, -1)
			a.add(cellAcc, k.y)
			a.takeOff(k.y, cellLeft)
		})
	})
	a.printDecimal(cellAcc)
	return a.out
}

// assembler writes Brainfuck and knows which cell the pointer is at.
type assembler struct {
	out []byte
	at  int
}

func (a *assembler) repeat(c string, n int) { a.out = append(a.out, strings.Repeat(c, n)...) }

func (a *assembler) to(cell int) {
	a.repeat(">", max(cell-a.at, 0))
	a.repeat("<", max(a.at-cell, 0))
	a.at = cell
}

// add adds n to a cell in unary.
func (a *assembler) add(cell, n int) {
	a.to(cell)
	a.repeat("+", max(n, 0))
	a.repeat("-", max(-n, 0))
}

// addLoop adds n by a product where that is shorter; spare must be 0 and is 0 again after.
func (a *assembler) addLoop(cell, spare, n int) {
	best, rounds := abs(n), 0
	for f := 2; f <= 16; f++ {
		if cost := f + abs(n)/f + abs(n)%f + 7; cost < best {
			best, rounds = cost, f
		}
	}
	if rounds == 0 {
		a.add(cell, n)
		return
	}
	a.add(spare, rounds)
	a.while(spare, func() {
		a.add(cell, n/rounds)
		a.add(spare, -1)
	})
	a.add(cell, n%rounds)
}

// while runs body until cell is 0. The body may leave the pointer anywhere.
func (a *assembler) while(cell int, body func()) {
	a.to(cell)
	a.out = append(a.out, '[')
	body()
	a.to(cell)
	a.out = append(a.out, ']')
}

// move adds a cell to others and leaves it 0.
func (a *assembler) move(cell int, to ...int) {
	a.while(cell, func() {
		a.add(cell, -1)
		for _, t := range to {
			a.add(t, 1)
		}
	})
}

// when runs body once if cell is not 0.
func (a *assembler) when(cell int, body func()) {
	a.move(cell, cellCopy, cellSpare)
	a.move(cellSpare, cell)
	a.while(cellCopy, func() {
		body()
		a.clear(cellCopy)
	})
}

func (a *assembler) clear(cell int) {
	a.to(cell)
	a.out = append(a.out, "[-]"...)
}

// takeOff subtracts n from a cell, but not below 0.
func (a *assembler) takeOff(n, cell int) {
	a.add(cellTimes, n)
	a.while(cellTimes, func() {
		a.add(cellTimes, -1)
		a.when(cell, func() { a.add(cell, -1) })
	})
}

// divide takes n at cell and leaves n%10 at cell+2 and n/10 at cell+3; the five cells after n must
// be 0. The loop is the usual idiom: it walks one step right for each unit.
func (a *assembler) divide(cell int) {
	a.add(cell+1, 10)
	a.to(cell)
	a.out = append(a.out, "[->-[>+>>]>[+[-<+>]>+>>]<<<<<]"...)
}

// printDecimal prints a cell without leading zeros.
func (a *assembler) printDecimal(cell int) {
	const low, high = cellDivide, cellDivide + 6
	a.move(cell, low)
	a.divide(low)
	a.move(low+3, high)
	a.divide(high)
	a.when(high+3, func() {
		a.add(cellFlag, 1)
		a.printDigit(high + 3)
	})
	a.when(high+2, func() {
		a.while(cellFlag, func() { a.add(cellFlag, -1) })
		a.add(cellFlag, 1)
	})
	a.while(cellFlag, func() {
		a.add(cellFlag, -1)
		a.printDigit(high + 2)
	})
	a.printDigit(low + 2)
}

// printDigit turns a number below ten into its character and prints it.
func (a *assembler) printDigit(cell int) {
	a.add(cellTimes, 6)
	a.while(cellTimes, func() {
		a.add(cellTimes, -1)
		a.add(cell, 8)
	})
	a.to(cell)
	a.out = append(a.out, '.')
}
