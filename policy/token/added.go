package token

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// addedToken is an entry of "added_tokens".
type addedToken struct {
	ID         int32  `json:"id"`
	Content    string `json:"content"`
	SingleWord bool   `json:"single_word"` // only where no word character stands beside it
	LStrip     bool   `json:"lstrip"`      // takes the white space before it
	RStrip     bool   `json:"rstrip"`      // takes the white space after it
	Normalized bool   `json:"normalized"`  // is searched in the normalised text
	Special    bool   `json:"special"`
}

// addedSet finds added tokens: a trie over their bytes. The zero value is empty.
type addedSet struct {
	nodes  []trieNode
	tokens []addedToken
	bytes  int       // of all tokens
	first  [256]bool // bytes that a token begins with
	only   int       // the one such byte, or -1 where there are several
}

type trieNode struct {
	next  map[byte]int32
	token int32 // index in tokens plus one, 0: none ends here
}

// Bounds of added tokens in bytes: a node of the trie takes much more than the byte that it stands
// for, and each place of a text may begin a token.
const (
	maxAdded    = 1 << 20
	maxAddedOne = 1 << 10
)

func (s *addedSet) add(text string, a addedToken) error {
	if len(text) > maxAddedOne {
		return fmt.Errorf("%d bytes, want at most %d", len(text), maxAddedOne)
	}
	if s.bytes += len(text); s.bytes > maxAdded {
		return fmt.Errorf("added tokens of more than %d bytes", maxAdded)
	}
	if len(s.nodes) == 0 {
		s.nodes = make([]trieNode, 1)
		s.only = int(text[0])
	}
	if s.only != int(text[0]) {
		s.only = -1
	}
	s.first[text[0]] = true
	at := int32(0)
	for i := range len(text) {
		next, ok := s.nodes[at].next[text[i]]
		if !ok {
			next = int32(len(s.nodes))
			s.nodes = append(s.nodes, trieNode{})
			if s.nodes[at].next == nil {
				s.nodes[at].next = map[byte]int32{}
			}
			s.nodes[at].next[text[i]] = next
		}
		at = next
	}
	s.tokens = append(s.tokens, a)
	s.nodes[at].token = int32(len(s.tokens))
	return nil
}

// find gives the leftmost, there longest, token at or after from; ok is false where there is none.
func (s *addedSet) find(text string, from int) (start, end int, tok *addedToken, ok bool) {
	for i := from; i < len(text); i++ {
		if s.only >= 0 {
			skip := strings.IndexByte(text[i:], byte(s.only))
			if skip < 0 {
				break
			}
			i += skip
		}
		if !s.first[text[i]] {
			continue
		}
		if end, index := s.longest(text, i); index > 0 {
			return i, end, &s.tokens[index-1], true
		}
	}
	return 0, 0, nil, false
}

func (s *addedSet) longest(text string, i int) (end int, index int32) {
	at := int32(0)
	for k := i; k < len(text); k++ {
		next, ok := s.nodes[at].next[text[k]]
		if !ok {
			break
		}
		at = next
		if s.nodes[at].token > 0 {
			end, index = k+1, s.nodes[at].token
		}
	}
	return end, index
}

// cut gives the pieces of a text in order: tokens with their id, and what stands between them with id
// -1. start is true for a piece that begins where the text does.
func (s *addedSet) cut(text string, piece func(text string, id int32, start bool)) {
	done := 0
	blank, filled := 0, 0 // the last white space after a token, so that none is walked through twice
	for at := 0; len(s.nodes) > 0; {
		start, end, tok, ok := s.find(text, at)
		if !ok {
			break
		}
		at = end
		if tok.SingleWord && (wordBefore(text[:start]) || wordAfter(text[end:])) {
			continue
		}
		if tok.LStrip {
			start = done + len(strings.TrimRightFunc(text[done:max(done, start)], unicode.IsSpace))
		}
		if tok.RStrip {
			if end < blank || end > filled {
				blank, filled = end, len(text)-len(strings.TrimLeftFunc(text[end:], unicode.IsSpace))
			}
			end = filled
		}
		if done < start {
			piece(text[done:start], -1, done == 0)
		}
		if start < end { // else it is white space that the token before has taken
			piece(text[start:end], tok.ID, start == 0)
		}
		done = end
	}
	if done < len(text) {
		piece(text[done:], -1, done == 0)
	}
}

func wordBefore(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return s != "" && isWord(r)
}

func wordAfter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && isWord(r)
}

// isWord is \w of Unicode regular expressions (UTS 18, annex C).
func isWord(r rune) bool {
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd, unicode.Nl, unicode.Pc,
		unicode.Other_Alphabetic, unicode.Join_Control)
}
