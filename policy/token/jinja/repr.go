package jinja

import (
	"fmt"
	"math/big"
	"strings"
	"unicode"
)

// str is str(v), what {{ v }} prints.
func (r *run) str(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case markup:
		return string(v)
	case *Undefined:
		return ""
	}
	return r.repr(v)
}

func (r *run) repr(v any) string {
	var b strings.Builder
	r.writeRepr(&b, v)
	return b.String()
}

func (r *run) writeRepr(b *strings.Builder, v any) {
	r.step(1)
	defer r.enter()()
	before := b.Len()
	switch v := v.(type) {
	case nil:
		b.WriteString("None")
	case bool:
		b.WriteString(pyBool(v))
	case int64, *big.Int, float64:
		b.WriteString(formatNumber(v))
	case string:
		b.WriteString(reprString(v))
	case markup:
		b.WriteString("Markup(" + reprString(string(v)) + ")")
	case *List:
		r.writeItems(b, "[", v.Items, "]")
		return
	case *Tuple:
		end := ")"
		if len(v.Items) == 1 {
			end = ",)"
		}
		r.writeItems(b, "(", v.Items, end)
		return
	case *Dict:
		r.writeDict(b, v)
		return
	case *view:
		r.writeItems(b, "dict_"+v.name+"([", v.items, "])")
		return
	case *namespace:
		b.WriteString("<Namespace ")
		r.writeDict(b, v.vars)
		b.WriteString(">")
		return
	default:
		b.WriteString(reprOther(v))
	}
	r.grow(b.Len() - before)
}

func reprOther(v any) string {
	switch v := v.(type) {
	case Range:
		if v.Step == 1 {
			return fmt.Sprintf("range(%d, %d)", v.Start, v.Stop)
		}
		return fmt.Sprintf("range(%d, %d, %d)", v.Start, v.Stop, v.Step)
	case *Undefined:
		return "Undefined"
	case *generator:
		return "<" + v.name + ">" // Python adds an address
	case *loop:
		return fmt.Sprintf("<LoopContext %d/%d>", v.at+1, len(v.items))
	case *function:
		if v.attrs != nil {
			return "<Macro " + reprString(v.name) + ">"
		}
		return "<function " + v.name + ">"
	}
	return "<" + typeName(v) + ">"
}

func (r *run) writeItems(b *strings.Builder, open string, items []any, end string) {
	b.WriteString(open)
	for i, x := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		r.writeRepr(b, x)
	}
	b.WriteString(end)
	r.grow(2*len(items) + 2)
}

func (r *run) writeDict(b *strings.Builder, d *Dict) {
	b.WriteByte('{')
	for i, k := range d.keys {
		if i > 0 {
			b.WriteString(", ")
		}
		r.writeRepr(b, k)
		b.WriteString(": ")
		r.writeRepr(b, d.values[i])
	}
	b.WriteByte('}')
	r.grow(4*len(d.keys) + 2)
}

func pyBool(b bool) string {
	if b {
		return "True"
	}
	return "False"
}

// reprString is a string as Python writes it in source.
func reprString(s string) string {
	quote := '\''
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		quote = '"'
	}
	var b strings.Builder
	b.WriteRune(quote)
	for _, c := range s {
		switch {
		case c == quote || c == '\\':
			b.WriteString(`\` + string(c))
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case unicode.IsPrint(c):
			b.WriteRune(c)
		case c < 0x100:
			fmt.Fprintf(&b, `\x%02x`, c)
		case c < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, c)
		default:
			fmt.Fprintf(&b, `\U%08x`, c)
		}
	}
	b.WriteRune(quote)
	return b.String()
}
