package token

import "strings"

// Streamer decodes token by token and gives text as soon as it is certain. It is not safe for
// concurrent use.
type Streamer struct {
	// SkipSpecial leaves special tokens out.
	SkipSpecial bool

	t      *Tokenizer
	ids    []int32 // since the last text that was given out, and the tokens of that text
	prefix string  // what the tokens before index decode to: given out already
	index  int
}

// Stream begins a new sequence.
func (t *Tokenizer) Stream() *Streamer { return &Streamer{t: t} }

// Next takes the next id and gives the text that it completes, "" while the text ends in half a
// character.
func (s *Streamer) Next(id int32) string {
	if s.prefix == "" && len(s.ids) > 0 {
		if text := s.decode(); !strings.HasSuffix(text, "\ufffd") {
			s.prefix, s.index = text, len(s.ids)
		}
	}
	s.ids = append(s.ids, id)
	text := s.decode()
	if len(text) <= len(s.prefix) || strings.HasSuffix(text, "\ufffd") {
		return ""
	}
	return s.advance(text)
}

// Flush gives what Next held back at the end of a sequence, with U+FFFD for half characters. Where bytes
// at the end make invalid a run that was valid and has been shown, that is one U+FFFD.
func (s *Streamer) Flush() string {
	text := s.decode()
	switch {
	case text == s.prefix:
		return ""
	case len(text) <= len(s.prefix) || !strings.HasPrefix(text, s.prefix):
		return s.advance(s.prefix + "\ufffd")
	}
	return s.advance(text)
}

func (s *Streamer) decode() string { return s.t.Decode(s.ids, s.SkipSpecial) }

// advance gives the part of text that is new, and keeps only its tokens as context for what follows.
func (s *Streamer) advance(text string) string {
	added := text[commonPrefix(text, s.prefix):]
	kept := len(s.ids) - s.index
	s.ids = append(s.ids[:0], s.ids[s.index:]...)
	s.prefix, s.index = s.decode(), kept
	return added
}

// commonPrefix is len(prefix), but where a byte token made invalid what was valid with fewer of them.
func commonPrefix(text, prefix string) int {
	if strings.HasPrefix(text, prefix) {
		return len(prefix)
	}
	n := 0
	for n < len(text) && n < len(prefix) && text[n] == prefix[n] {
		n++
	}
	return n
}
