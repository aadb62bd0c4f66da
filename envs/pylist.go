package envs

import "strings"

// pyRows reads a Python list or tuple of lists or tuples of non-negative integers, the only values
// that the gym grading of matrices can meet: what else evaluates there equals no gold.
func pyRows(s string) ([][]string, bool) {
	p := &pyReader{s: s}
	var rows [][]string
	if !p.list(func() bool {
		row := []string{}
		if !p.list(func() bool { return p.integer(&row) }) {
			return false
		}
		rows = append(rows, row)
		return true
	}) {
		return nil, false
	}
	p.space()
	return rows, p.at == len(s)
}

type pyReader struct {
	s  string
	at int
}

func (p *pyReader) space() {
	for p.at < len(p.s) && strings.IndexByte(" \t\n\r\f", p.s[p.at]) >= 0 {
		p.at++
	}
}

func (p *pyReader) next(c byte) bool {
	p.space()
	if p.at < len(p.s) && p.s[p.at] == c {
		p.at++
		return true
	}
	return false
}

// list reads [a, b] or (a, b), a comma at the end allowed.
func (p *pyReader) list(element func() bool) bool {
	end := byte(']')
	if !p.next('[') {
		if !p.next('(') {
			return false
		}
		end = ')'
	}
	for !p.next(end) {
		if !element() {
			return false
		}
		if !p.next(',') {
			return p.next(end)
		}
	}
	return true
}

func (p *pyReader) integer(row *[]string) bool {
	p.space()
	start := p.at
	for p.at < len(p.s) && isDigits(p.s[p.at:p.at+1]) {
		p.at++
	}
	if start == p.at {
		return false
	}
	text := p.s[start:p.at]
	if strings.Trim(text, "0") == "" {
		text = "0" // Python reads 000
	}
	*row = append(*row, text)
	return true
}
