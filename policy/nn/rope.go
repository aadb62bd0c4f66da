package nn

import "sync"

// RopeTable holds the cosines and sines of a rotary embedding, float32(cos(a)) with the angle a =
// float32(pos)·freq[i] rounded to float32. It grows as positions are asked for and may be used by
// any number of goroutines.
type RopeTable struct {
	freq []float32 // (D/2), radians per position

	mu   sync.Mutex
	rows [][]float32 // blocks of ropeBlock positions: cos (D/2) then sin (D/2) for each
}

// ropeBlock is the number of positions that the table grows by.
const ropeBlock = 256

// NewRopeTable makes the table of these frequencies, D/2 of them.
func NewRopeTable(freq []float32) *RopeTable { return &RopeTable{freq: freq} }

// At gives cosine and sine of all frequencies at positions [0, n), as a function of the position.
func (t *RopeTable) At(n int) func(pos int) (cos, sin []float32) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for len(t.rows)*ropeBlock < n {
		t.rows = append(t.rows, t.block(len(t.rows)*ropeBlock))
	}
	rows, half := t.rows, len(t.freq)
	return func(pos int) (cos, sin []float32) {
		row := rows[pos/ropeBlock][pos%ropeBlock*2*half:]
		return row[:half], row[half : 2*half]
	}
}

func (t *RopeTable) block(first int) []float32 {
	half := len(t.freq)
	b := make([]float32, ropeBlock*2*half)
	for i := range ropeBlock {
		for j, f := range t.freq {
			sin, cos := SinCos(float64(float32(float32(first+i) * f)))
			b[i*2*half+j], b[i*2*half+half+j] = float32(cos), float32(sin)
		}
	}
	return b
}

// Rope rotates a head x in place: element i is paired with element i+D/2.
func Rope(x, cos, sin []float32) { Rotate(x[:len(cos)], x[len(cos):2*len(cos)], cos, sin) }

// RopeBackward turns the gradient dx of the rotated head into that of the head, in place: the
// inverse rotation, which is the rotation with the halves exchanged.
func RopeBackward(dx, cos, sin []float32) { Rotate(dx[len(cos):2*len(cos)], dx[:len(cos)], cos, sin) }
