package nn

import "unsafe"

// tile is one call of a matrix kernel: up to kind's rows and columns of c, over all of k. Strides count bytes. The
// assembly reads the fields by their offsets.
type tile struct {
	k          int
	a          unsafe.Pointer
	aRow, aCol int
	b          unsafe.Pointer
	bRow       int // from one k to the next
	bPanel     int // from one panel to the next, for kinds that take several
	c          unsafe.Pointer
	cRow       int
	load       int     // 0: the chains start from +0; 1: from c
	cols       int     // columns that exist, for edges
	pre        uintptr // memory to be asked for, preStep bytes further on with each k
	preStep    int
}

// kind tells the kernels of one instruction set apart.
type kind int

const (
	full     kind = iota // width columns
	edge                 // cols < width columns
	wide                 // few rows by several times width columns
	half                 // full over bfloat16 weights
	halfEdge             // edge over bfloat16 weights
	halfWide             // wide over bfloat16 weights
	middle               // very few rows by twice width columns
)

// limits says what the kernels of an instruction set take.
type limits struct {
	width int    // columns of full
	rows  [7]int // most rows, by kind; 0 where the kind does not exist
	wide  [7]int // columns of wide, by rows
}

// product is a matrix product over raw memory, all strides in bytes. b is read in panels of 32 columns.
type product struct {
	m, n, k      int
	a            unsafe.Pointer
	aRow, aCol   int
	aTile        int // from one tile of rows to the next, if they were copied one by one
	b            unsafe.Pointer
	bRow, bPanel int
	half         bool // b holds bfloat16 pairs
	c            unsafe.Pointer
	cRow         int
	load         bool
	next         *Ahead // what tiles over bfloat16 weights ask for
}

// run computes the product on this thread without moving its operands.
func (p *product) run() {
	l := &tileLimits[active]
	var t tile // field by field: to copy a literal that was just written in pieces stalls the processor
	t.k, t.aRow, t.aCol, t.bRow, t.bPanel, t.cRow = p.k, p.aRow, p.aCol, p.bRow, p.bPanel, p.cRow
	if p.load {
		t.load = 1
	}
	element := 4
	base := full
	if p.half {
		element, base = 2, half
	}
	for j := 0; j < p.n; {
		kd, w := base, l.width
		if f := l.wideColumns(base+wide, p.m); f <= p.n-j && f > 0 {
			kd, w = base+wide, f
		} else if base == full && p.m <= l.rows[middle] && p.n-j >= 2*l.width {
			kd, w = middle, 2*l.width
		} else if p.n-j < w {
			kd, w = base+edge, p.n-j
		}
		t.cols, t.bPanel = w, p.bPanel
		if l.width < panelWidth {
			t.bPanel = element * l.width // a panel is two of such kernels' columns
		}
		t.b = unsafe.Add(p.b, j/panelWidth*p.bPanel+j%panelWidth*element)
		c := unsafe.Add(p.c, 4*j)
		tiles := 1
		if p.aTile > 0 {
			tiles = tileCount(p.m)
		} else if p.m > l.rows[kd] {
			tiles = (p.m + l.rows[kd] - 1) / l.rows[kd]
		}
		if tiles == 1 {
			t.a, t.c = p.a, c
			p.ahead(&t, 0)
			t.run(kd, p.m)
			j += w
			continue
		}
		for i := range tiles {
			lo, hi := i*p.m/tiles, (i+1)*p.m/tiles
			t.a, t.c = unsafe.Add(p.a, lo*p.aRow), unsafe.Add(c, lo*p.cRow)
			if p.aTile > 0 {
				t.a = unsafe.Add(p.a, i*p.aTile)
			}
			p.ahead(&t, i)
			t.run(kd, hi-lo)
		}
		j += w
	}
}

// cacheLine is in bytes.
const cacheLine = 64

// askRows is from how many rows on tiles ask for what comes next: the keys and values of fewer sequences stay in the
// second cache by themselves.
const askRows = 10

// ahead lets the first tiles of a copied panel ask for the panel after it, a line with each k, and those over bfloat16
// weights for what comes next.
func (p *product) ahead(t *tile, i int) {
	t.pre, t.preStep = uintptr(t.b), 0
	if p.half && p.next != nil && p.m >= askRows {
		if at := p.next.take(p.k); at != 0 {
			t.pre, t.preStep = at, cacheLine
		}
	} else if p.bRow == 4*panelWidth && !p.half && i*cacheLine < p.bRow {
		t.pre, t.preStep = uintptr(t.b)+uintptr(p.bPanel+i*p.k*cacheLine), cacheLine
	}
}

// wideColumns is how many columns kind k takes for m rows, 0 where it cannot.
func (l *limits) wideColumns(k kind, m int) int {
	if m > l.rows[k] {
		return 0
	}
	return l.wide[m]
}

// tileCount is in how many tiles m copied rows are cut, for every kind of kernel.
func tileCount(m int) int {
	r := &tileLimits[active].rows
	most := min(r[full], r[edge])
	return (m + most - 1) / most
}

// takesHalf says whether m rows by n columns of bfloat16 weights need no widening beforehand.
func (l *limits) takesHalf(m, n int) bool {
	return l.rows[half] > 0 || m <= l.rows[halfWide] && n%panelWidth == 0
}

// generic is the portable kernel.
func (t *tile) generic(rows int) {
	for i := range rows {
		c := unsafe.Slice((*float32)(unsafe.Add(t.c, i*t.cRow)), t.cols)
		if t.load == 0 {
			clear(c)
		}
		for k := range t.k {
			x := *(*float32)(unsafe.Add(t.a, i*t.aRow+k*t.aCol))
			b := unsafe.Slice((*float32)(unsafe.Add(t.b, k*t.bRow)), t.cols)
			for j, s := range c {
				c[j] = fma(x, b[j], s)
			}
		}
		for j, s := range c {
			c[j] = canon(s)
		}
	}
}
