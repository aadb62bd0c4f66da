package token

// links is a word's symbols as a doubly linked list, with a heap of the merges that are possible: n
// symbols take O(n log n), where looking at all pairs each time takes O(n²).
type links struct {
	prev, next []int32
	heap       []uint64 // rank << 32 | position of the left symbol; entries may be stale
}

// gone marks a symbol that was merged into its left neighbour.
const gone = -2

// mergeLong merges e.syms and appends what is left to out.
func (e *encoder) mergeLong(out []int32) []int32 {
	syms, l := e.syms, &e.list
	l.prev, l.next, l.heap = l.prev[:0], l.next[:0], l.heap[:0]
	for i := range syms {
		l.prev = append(l.prev, int32(i-1))
		l.next = append(l.next, int32(i+1))
	}
	l.next[len(syms)-1] = -1
	for i := range syms {
		e.offer(int32(i))
	}
	for len(l.heap) > 0 {
		top := l.pop()
		left := int32(uint32(top))
		right := l.next[left]
		if right < 0 || l.prev[left] == gone {
			continue
		}
		m := e.m.merge(syms[left], syms[right])
		if m.rank != int32(top>>32) {
			continue // one of the two has changed since
		}
		syms[left] = m.id
		l.next[left] = l.next[right]
		if after := l.next[right]; after >= 0 {
			l.prev[after] = left
		}
		l.prev[right], l.next[right] = gone, -1
		e.offer(left)
		if l.prev[left] >= 0 {
			e.offer(l.prev[left])
		}
	}
	for i := int32(0); i >= 0; i = l.next[i] {
		out = append(out, syms[i])
	}
	return out
}

// offer puts the merge of a symbol and its right neighbour on the heap, if there is one.
func (e *encoder) offer(left int32) {
	right := e.list.next[left]
	if right < 0 {
		return
	}
	if m := e.m.merge(e.syms[left], e.syms[right]); m.rank != noMerge {
		e.list.push(uint64(uint32(m.rank))<<32 | uint64(uint32(left)))
	}
}

func (l *links) push(v uint64) {
	l.heap = append(l.heap, v)
	i := len(l.heap) - 1
	for i > 0 && l.heap[(i-1)/2] > v {
		l.heap[i] = l.heap[(i-1)/2]
		i = (i - 1) / 2
	}
	l.heap[i] = v
}

func (l *links) pop() uint64 {
	h := l.heap
	top, v := h[0], h[len(h)-1]
	h = h[:len(h)-1]
	l.heap = h
	for i := 0; len(h) > 0; {
		child := 2*i + 1
		if child+1 < len(h) && h[child+1] < h[child] {
			child++
		}
		if child >= len(h) || h[child] >= v {
			h[i] = v
			break
		}
		h[i] = h[child]
		i = child
	}
	return top
}
