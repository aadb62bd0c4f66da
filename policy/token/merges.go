package token

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// mergeScanner reads the merges of a model, hundreds of thousands, from what encoding/json has found to
// be JSON.
type mergeScanner struct {
	src []byte
	pos int
}

var errMerges = errors.New("merges are neither strings nor pairs of strings")

func (s *mergeScanner) list(out *mergeList) error {
	if bytes.Equal(s.src, []byte("null")) {
		return nil
	}
	if s.next() != '[' {
		return errMerges
	}
	*out = make(mergeList, 0, min(bytes.Count(s.src, []byte{','}), 1<<20))
	for s.peek() != ']' {
		pair, err := s.merge()
		if err != nil {
			return err
		}
		*out = append(*out, pair)
		if s.peek() == ',' {
			s.next()
		}
	}
	return nil
}

// peek gives the next byte that is no white space, 0 at the end.
func (s *mergeScanner) peek() byte {
	for s.pos < len(s.src) {
		switch c := s.src[s.pos]; c {
		case ' ', '\t', '\r', '\n':
			s.pos++
		default:
			return c
		}
	}
	return 0
}

func (s *mergeScanner) next() byte {
	c := s.peek()
	s.pos++
	return c
}

// merge reads ["a", "b"] or "a b".
func (s *mergeScanner) merge() (pair [2]string, err error) {
	if s.peek() == '"' {
		line, err := s.str()
		a, b, ok := strings.Cut(line, " ")
		if err == nil && (!ok || strings.Contains(b, " ")) {
			err = fmt.Errorf("merge %q, want two tokens", line)
		}
		return [2]string{a, b}, err
	}
	if s.next() != '[' {
		return pair, errMerges
	}
	if pair[0], err = s.str(); err != nil {
		return pair, err
	}
	if s.next() != ',' {
		return pair, errMerges
	}
	if pair[1], err = s.str(); err != nil {
		return pair, err
	}
	if s.next() != ']' {
		return pair, errMerges
	}
	return pair, nil
}

func (s *mergeScanner) str() (string, error) {
	if s.next() != '"' {
		return "", errMerges
	}
	start, escaped := s.pos, false
	for s.pos < len(s.src) && s.src[s.pos] != '"' {
		if s.src[s.pos] == '\\' {
			escaped = true
			s.pos++
		}
		s.pos++
	}
	if s.pos >= len(s.src) {
		return "", errMerges
	}
	s.pos++
	if !escaped {
		return string(s.src[start : s.pos-1]), nil
	}
	var out string
	err := json.Unmarshal(s.src[start-1:s.pos], &out)
	return out, err
}
