package node

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// TOML gives the run as a file that a person can edit: every field, in the order of the
// parameters.
func (r *RunFile) TOML() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# A run of swarmrl. Its identity is the hash of everything below but bootstrap and URLs.\n")
	fmt.Fprintf(&b, "# RunID %s\n\n", r.ID())
	fmt.Fprintf(&b, "bootstrap = %s\nchain_url = %q\nsequencer = %q\n", tomlStrings(r.Bootstrap), r.ChainURL, r.Sequencer)
	if len(r.Sources) > 0 {
		b.WriteString("sources = [\n")
		for _, s := range r.Sources {
			b.WriteString(tomlText(s) + ",\n")
		}
		b.WriteString("]\n")
	}
	writeTable(&b, "", reflect.ValueOf(r.Params))
	return b.String()
}

func tomlStrings(list []string) string {
	quoted := make([]string, len(list))
	for i, s := range list {
		quoted[i] = strconv.Quote(s)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}

// tomlText writes a text of several lines so that a person can read it.
func tomlText(s string) string {
	var b strings.Builder
	b.WriteString("\"\"\"\n")
	for _, c := range s {
		switch {
		case c == '\\' || c == '"':
			b.WriteRune('\\')
			b.WriteRune(c)
		case c < ' ' && c != '\n' && c != '\t' || c == 0x7f:
			fmt.Fprintf(&b, `\u%04x`, c)
		default:
			b.WriteRune(c)
		}
	}
	b.WriteString("\"\"\"")
	return b.String()
}

// writeTable writes the plain fields of a struct, then its tables.
func writeTable(b *strings.Builder, name string, v reflect.Value) {
	t := v.Type()
	for i := range t.NumField() {
		if f := v.Field(i); !isTable(f) {
			fmt.Fprintf(b, "%s = %s\n", t.Field(i).Tag.Get("koanf"), tomlValue(f))
		}
	}
	for i := range t.NumField() {
		key := strings.TrimPrefix(name+"."+t.Field(i).Tag.Get("koanf"), ".")
		switch f := v.Field(i); {
		case f.Kind() == reflect.Struct:
			fmt.Fprintf(b, "\n[%s]\n", key)
			writeTable(b, key, f)
		case f.Kind() == reflect.Slice:
			for j := range f.Len() {
				fmt.Fprintf(b, "\n[[%s]]\n", key)
				writeTable(b, key, f.Index(j))
			}
		}
	}
}

func isTable(v reflect.Value) bool { return v.Kind() == reflect.Struct || v.Kind() == reflect.Slice }

func tomlValue(v reflect.Value) string {
	switch x := v.Interface().(type) {
	case time.Duration:
		return strconv.Quote(x.String())
	case fmt.Stringer:
		return strconv.Quote(x.String())
	case float32:
		return tomlFloat(float64(x), 32)
	case float64:
		return tomlFloat(x, 64)
	}
	if v.Kind() == reflect.String {
		return strconv.Quote(v.String())
	}
	return fmt.Sprint(v.Interface())
}

// tomlFloat keeps a point or an exponent, without which TOML reads an integer.
func tomlFloat(x float64, bits int) string {
	s := strconv.FormatFloat(x, 'g', -1, bits)
	if !strings.ContainsAny(s, ".en") {
		s += ".0"
	}
	return s
}
