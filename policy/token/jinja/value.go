package jinja

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// List is a Python list. Templates cannot change one.
type List struct{ Items []any }

// Tuple is a Python tuple; Names gives fields a name, as in namedtuple.
type Tuple struct {
	Items []any
	Names []string
}

// Range is Python's range; a template's is at most maxRange long.
type Range struct{ Start, Stop, Step int64 }

func (r Range) len() int64 {
	switch {
	case r.Step > 0 && r.Start < r.Stop:
		return (r.Stop-r.Start-1)/r.Step + 1
	case r.Step < 0 && r.Start > r.Stop:
		return (r.Start-r.Stop-1)/-r.Step + 1
	}
	return 0
}

// Undefined is the value of a name that does not exist.
type Undefined struct {
	err Error // what using it is
}

// markup is text that an escape or safe filter gave.
type markup string

// generator is what map, select and others give: it works when it is read, can be read once, and is
// always true.
type generator struct {
	name string
	make func() []any // nil once it was read
}

func (g *generator) drain() []any {
	if g.make == nil {
		return nil
	}
	items := g.make
	g.make = nil
	return items()
}

// view is dict.keys(), values() or items().
type view struct {
	name  string
	items []any
}

// namespace holds attributes that a template may set.
type namespace struct{ vars *Dict }

// function is a callable: a global, a method, a macro.
type function struct {
	name string
	call func(r *run, a *args) any
	// attrs are those of a macro.
	attrs map[string]any
}

func undefined(typ, format string, a ...any) *Undefined {
	u := &Undefined{}
	func() {
		defer func() { u.err = *recover().(*Error) }()
		fail(typ, format, a...)
	}()
	return u
}

func (u *Undefined) fail() { fail(u.err.Type, "%s", u.err.Message) }

// typeName is Python's name of a value's type.
func typeName(v any) string {
	switch v := v.(type) {
	case nil:
		return "NoneType"
	case bool:
		return "bool"
	case int64, *big.Int:
		return "int"
	case float64:
		return "float"
	case string:
		return "str"
	case markup:
		return "Markup"
	case *List:
		return "list"
	case *Tuple:
		return "tuple"
	case *Dict:
		return "dict"
	case Range:
		return "range"
	case *Undefined:
		return "Undefined"
	case *generator:
		return "generator"
	case *view:
		return "dict_" + v.name
	case *namespace:
		return "TemplateNamespace"
	case *loop:
		return "LoopContext"
	case *cycler:
		return "Cycler"
	}
	return "function"
}

// typeRepr is how Jinja's messages call a value.
func typeRepr(v any) string {
	if v == nil {
		return "None"
	}
	return typeName(v) + " object"
}

func truth(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case *Undefined:
		return false
	case bool:
		return v
	case int64:
		return v != 0
	case *big.Int:
		return v.Sign() != 0
	case float64:
		return v != 0
	case string:
		return v != ""
	case markup:
		return v != ""
	}
	if n, ok := length(v); ok {
		return n > 0
	}
	return true
}

// length is len(), where the type has one.
func length(v any) (int, bool) {
	switch v := v.(type) {
	case string:
		return runeLen(v), true
	case markup:
		return runeLen(string(v)), true
	case *List:
		return len(v.Items), true
	case *Tuple:
		return len(v.Items), true
	case *Dict:
		return v.Len(), true
	case Range:
		return int(v.len()), true
	case *view:
		return len(v.items), true
	case *loop:
		return len(v.items), true
	case *Undefined:
		return 0, true
	}
	return 0, false
}

func mustLen(v any) int {
	n, ok := length(v)
	if !ok {
		fail(typeError, "object of type '%s' has no len()", typeName(v))
	}
	return n
}

// iterate gives the items of an iterable; ok is false for other values.
func (r *run) iterate(v any) (items []any, ok bool) {
	switch v := v.(type) {
	case string:
		return r.chars(v), true
	case markup:
		return r.chars(string(v)), true
	case *List:
		return v.Items, true
	case *Tuple:
		return v.Items, true
	case *Dict:
		return v.keys, true
	case Range:
		r.grow(16 * int(v.len()))
		for i := int64(0); i < v.len(); i++ {
			items = append(items, v.Start+i*v.Step)
		}
		return items, true
	case *generator:
		return v.drain(), true
	case *view:
		return v.items, true
	case *Undefined:
		return nil, true
	case *loop:
		return v.items, true
	}
	return nil, false
}

func (r *run) mustIterate(v any) []any {
	items, ok := r.iterate(v)
	if !ok {
		fail(typeError, "'%s' object is not iterable", typeName(v))
	}
	r.step(len(items))
	return items
}

func (r *run) chars(s string) []any {
	r.grow(16 * len(s))
	out := make([]any, 0, len(s))
	for _, c := range s {
		out = append(out, string(c))
	}
	return out
}

// text gives the characters of a string or markup; ok is false for other values.
func text(v any) (string, bool) {
	switch v := v.(type) {
	case string:
		return v, true
	case markup:
		return string(v), true
	}
	return "", false
}

func runeLen(s string) int { return utf8.RuneCountInString(s) }

// Dict is a Python dict with its order. The zero value is empty.
type Dict struct {
	keys   []any
	values []any
	index  map[string]int
}

// NewDict gives a dict of names and values in turn: NewDict("role", "user", "content", "hi").
func NewDict(pairs ...any) *Dict {
	d := &Dict{}
	for i := 0; i+1 < len(pairs); i += 2 {
		d.Set(pairs[i], pairs[i+1])
	}
	return d
}

// Len gives the number of keys.
func (d *Dict) Len() int { return len(d.keys) }

// Get finds a key.
func (d *Dict) Get(key any) (any, bool) {
	i, ok := d.index[hashKey(key)]
	if !ok {
		return nil, false
	}
	return d.values[i], true
}

// Set adds a key at the end, or changes its value in its place.
func (d *Dict) Set(key, value any) {
	h := hashKey(key)
	if i, ok := d.index[h]; ok {
		d.values[i] = value
		return
	}
	if d.index == nil {
		d.index = map[string]int{}
	}
	d.index[h] = len(d.keys)
	d.keys = append(d.keys, key)
	d.values = append(d.values, value)
}

// Keys gives the keys in order; do not change the slice.
func (d *Dict) Keys() []any { return d.keys }

func (d *Dict) pairs() []any {
	out := make([]any, len(d.keys))
	for i, k := range d.keys {
		out[i] = &Tuple{Items: []any{k, d.values[i]}}
	}
	return out
}

// hashKey gives equal strings for keys that Python holds equal.
func hashKey(v any) string { return hashAt(v, 0) }

func hashAt(v any, depth int) string {
	switch v := v.(type) {
	case string:
		return "s" + v
	case markup:
		return "s" + string(v)
	case nil:
		return "n"
	case *Tuple:
		if depth > 1 || len(v.Items) > 64 {
			fail(limitError, "a tuple as key is too large")
		}
		var b strings.Builder
		b.WriteByte('(')
		for _, x := range v.Items {
			h := hashAt(x, depth+1)
			b.WriteString(strconv.Itoa(len(h)) + ":" + h)
		}
		return b.String()
	case bool, int64, *big.Int, float64:
		if i, ok := integral(v); ok {
			return "i" + i.String()
		}
		return "f" + formatNumber(v)
	case *Undefined:
		return "u"
	case *namespace, *function, *loop, *cycler, *generator:
		return fmt.Sprintf("p%p", v)
	case Range:
		return "r" + reprOther(v)
	}
	fail(typeError, "unhashable type: '%s'", typeName(v))
	return ""
}
