package jinja

import (
	"fmt"
	"math"
	"math/big"
	"strings"
	"unicode/utf16"
)

// jsonWriter is Python's json.dumps.
type jsonWriter struct {
	r            *run
	out          strings.Builder
	ascii, sort  bool
	pretty       bool
	indent       string
	comma, colon string
}

func (w *jsonWriter) put(s string) {
	w.r.grow(len(s))
	w.out.WriteString(s)
}

func (w *jsonWriter) value(v any, depth int) {
	w.r.step(1)
	defer w.r.enter()()
	switch v := v.(type) {
	case nil:
		w.put("null")
	case bool:
		w.put(ifElse(v, "true", "false"))
	case string:
		w.string(v)
	case markup:
		w.string(string(v))
	case int64, *big.Int, float64:
		w.put(jsonNumberText(v))
	case *List:
		w.items("[", "]", len(v.Items), depth, func(i int) { w.value(v.Items[i], depth+1) })
	case *Tuple:
		w.items("[", "]", len(v.Items), depth, func(i int) { w.value(v.Items[i], depth+1) })
	case *Dict:
		w.dict(v, depth)
	default:
		fail(typeError, "Object of type %s is not JSON serializable", typeName(v))
	}
}

func jsonNumberText(v any) string {
	if f, ok := v.(float64); ok {
		switch {
		case math.IsNaN(f):
			return "NaN"
		case math.IsInf(f, 1):
			return "Infinity"
		case math.IsInf(f, -1):
			return "-Infinity"
		}
	}
	return formatNumber(v)
}

func (w *jsonWriter) items(open, end string, n, depth int, item func(i int)) {
	w.put(open)
	for i := range n {
		if i > 0 {
			w.put(w.comma)
		}
		w.line(depth + 1)
		item(i)
	}
	if n > 0 {
		w.line(depth)
	}
	w.put(end)
}

func (w *jsonWriter) line(depth int) {
	if w.pretty {
		w.put("\n" + strings.Repeat(w.indent, depth))
	}
}

func (w *jsonWriter) dict(d *Dict, depth int) {
	pairs := d.pairs()
	if w.sort {
		pairs = w.r.sorted(pairs, func(p any) any { return p.(*Tuple).Items[0] }, false)
	}
	w.items("{", "}", len(pairs), depth, func(i int) {
		pair := pairs[i].(*Tuple).Items
		w.string(jsonKey(pair[0]))
		w.put(w.colon)
		w.value(pair[1], depth+1)
	})
}

func jsonKey(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case markup:
		return string(v)
	case nil:
		return "null"
	case bool:
		return ifElse(v, "true", "false")
	case int64, *big.Int, float64:
		return jsonNumberText(v)
	}
	fail(typeError, "keys must be str, int, float, bool or None, not %s", typeName(v))
	return ""
}

var jsonEscapes = map[rune]string{
	'"': `\"`, '\\': `\\`, '\n': `\n`, '\r': `\r`, '\t': `\t`, '\f': `\f`, '\b': `\b`,
}

func (w *jsonWriter) string(s string) {
	w.r.grow(len(s) + 2)
	w.out.WriteByte('"')
	for _, c := range s {
		escape, ok := jsonEscapes[c]
		switch {
		case ok:
			w.out.WriteString(escape)
		case c < 0x20, w.ascii && c > 0x7e && c < 0x10000:
			fmt.Fprintf(&w.out, `\u%04x`, c)
		case w.ascii && c >= 0x10000:
			high, low := utf16.EncodeRune(c)
			fmt.Fprintf(&w.out, `\u%04x\u%04x`, high, low)
		default:
			w.out.WriteRune(c)
		}
	}
	w.out.WriteByte('"')
}
