package token

import (
	"strings"
	"unicode/utf8"
)

// Bounds of one generation of an encoder's cache: words, their ids, and the length of a word that is
// worth keeping.
const (
	maxCached     = 1 << 16
	maxCachedIDs  = 1 << 18
	maxCachedWord = 64
)

// scanLimit is the number of symbols up to which the lowest rank is found by looking at all of them.
const scanLimit = 48

// encoder is the scratch space of one call of Encode: out, and a cache that lives on.
type encoder struct {
	m     *bpe
	out   []int32
	word  func(string) // appends a word's ids to out
	fresh generation   // words met of late
	stale generation   // words met before those

	syms  []int32 // symbols of the word at hand
	ranks []merge // ranks[i]: merge of symbols i and i+1
	list  links
}

// generation holds words with their ids, as ranges of the arena.
type generation struct {
	words map[string]cached
	arena []int32
}

type cached struct{ start, end int32 }

func (g *generation) find(word string) ([]int32, bool) {
	c, ok := g.words[word]
	return g.arena[c.start:c.end], ok
}

func newEncoder(m *bpe) *encoder {
	e := &encoder{m: m, fresh: generation{words: map[string]cached{}}, stale: generation{words: map[string]cached{}}}
	e.word = e.encode
	return e
}

func (e *encoder) encode(word string) {
	if len(word) == 0 {
		return
	}
	if e.m.ignoreMerges || len(word) == 1 && e.m.byteLevel {
		if id, ok := e.m.ids[word]; ok {
			e.out = append(e.out, id)
			return
		}
	}
	if len(word) > maxCachedWord {
		e.out = e.mergeAll(word, e.out)
		return
	}
	if ids, ok := e.fresh.find(word); ok {
		e.out = append(e.out, ids...)
		return
	}
	start := len(e.out)
	if ids, ok := e.stale.find(word); ok {
		e.out = append(e.out, ids...)
	} else {
		e.out = e.mergeAll(word, e.out)
	}
	e.keep(word, e.out[start:])
}

// keep adds a word to the fresh generation; a full one becomes the stale one, which is forgotten.
func (e *encoder) keep(word string, ids []int32) {
	if len(e.fresh.words) >= maxCached || len(e.fresh.arena)+len(ids) > maxCachedIDs {
		e.fresh, e.stale = e.stale, e.fresh
		clear(e.fresh.words)
		e.fresh.arena = e.fresh.arena[:0]
	}
	g := &e.fresh
	start := int32(len(g.arena))
	g.arena = append(g.arena, ids...)
	g.words[strings.Clone(word)] = cached{start, int32(len(g.arena))}
}

// mergeAll appends the ids of a word that is not cached.
func (e *encoder) mergeAll(word string, out []int32) []int32 {
	e.symbols(word)
	if len(e.syms) > scanLimit {
		return e.mergeLong(out)
	}
	syms, ranks := e.syms, e.ranks[:0]
	for i := 0; i+1 < len(syms); i++ {
		ranks = append(ranks, e.m.merge(syms[i], syms[i+1]))
	}
	for len(ranks) > 0 {
		best := 0
		for i := range ranks {
			if ranks[i].rank < ranks[best].rank {
				best = i
			}
		}
		if ranks[best].rank == noMerge {
			break
		}
		syms[best] = ranks[best].id
		copy(syms[best+1:], syms[best+2:])
		syms = syms[:len(syms)-1]
		copy(ranks[best:], ranks[best+1:])
		ranks = ranks[:len(ranks)-1]
		if best < len(ranks) {
			ranks[best] = e.m.merge(syms[best], syms[best+1])
		}
		if best > 0 {
			ranks[best-1] = e.m.merge(syms[best-1], syms[best])
		}
	}
	e.ranks = ranks[:0]
	return append(out, syms...)
}

// symbols fills syms with the ids that merging begins with.
func (e *encoder) symbols(word string) {
	e.syms = e.syms[:0]
	unk := false // an unknown token that waits, as the library holds it back
	for i, n := 0, 0; i < len(word); i += n {
		var id int32
		id, n = e.m.symbol(word, i)
		switch {
		case id >= 0:
			if unk {
				e.syms = append(e.syms, e.m.unk)
				unk = false
			}
			e.syms = append(e.syms, id)
		case e.fallback(word[i : i+n]):
		case e.m.unk >= 0:
			if unk && !e.m.fuseUnk {
				e.syms = append(e.syms, e.m.unk)
			}
			unk = true
		}
	}
	if unk {
		e.syms = append(e.syms, e.m.unk)
	}
}

// symbol gives the id of the character (byte-level: the byte) at i, -1 for none, and its length.
func (m *bpe) symbol(word string, i int) (id int32, n int) {
	c := word[i]
	switch {
	case m.byteLevel:
		return m.byteID[c], 1
	case c < utf8.RuneSelf:
		return m.asciiID[c], 1
	}
	r, n := utf8.DecodeRuneInString(word[i:])
	if r == utf8.RuneError && n == 1 {
		return -1, 1 // not UTF-8: must not be taken for the character U+FFFD
	}
	return lookup(m.ids, word[i:i+n]), n
}

// fallback appends byte tokens for a character, if the vocabulary has all that it needs.
func (e *encoder) fallback(char string) bool {
	if !e.m.fallback {
		return false
	}
	for i := range len(char) {
		if e.m.byteID[char[i]] < 0 {
			return false
		}
	}
	for i := range len(char) {
		e.syms = append(e.syms, e.m.byteID[char[i]])
	}
	return true
}
