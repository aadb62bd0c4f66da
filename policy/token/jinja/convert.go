package jinja

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
)

// FromGo gives a value for templates. It takes nil, booleans, integers, floats, strings, slices and
// string-keyed maps of these (sorted by key: use a *Dict where order matters), json.RawMessage, and the
// types of this package. Other types become a text that names them, as transformers does.
func FromGo(v any) any {
	switch v := v.(type) {
	case nil, bool, int64, float64, string, *big.Int, *List, *Tuple, *Dict, Range:
		return v
	case int:
		return int64(v)
	case int32:
		return int64(v)
	case float32:
		return float64(v)
	case []any:
		return listOf(v)
	case []string:
		return listOf(v)
	case []*Dict:
		return listOf(v)
	case []map[string]any:
		return listOf(v)
	case map[string]any:
		return dictOf(v)
	case map[string]string:
		return dictOf(v)
	case json.RawMessage:
		if value, err := FromJSON(v); err == nil {
			return value
		}
	}
	return fmt.Sprintf("<%T>", v)
}

func listOf[T any](items []T) *List {
	out := &List{make([]any, len(items))}
	for i, x := range items {
		out.Items[i] = FromGo(x)
	}
	return out
}

func dictOf[T any](m map[string]T) *Dict {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	d := &Dict{}
	for _, k := range keys {
		d.Set(k, FromGo(m[k]))
	}
	return d
}

// FromJSON reads one JSON value: objects keep their order, numbers without point and exponent are
// integers of any size.
func FromJSON(src []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	v, err := readJSON(d, 0)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("text after the JSON value")
	}
	return v, nil
}

func readJSON(d *json.Decoder, depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("JSON nested deeper than %d", maxDepth)
	}
	tok, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch tok := tok.(type) {
	case json.Delim:
		if tok == '[' {
			return readArray(d, depth)
		}
		return readObject(d, depth)
	case json.Number:
		return jsonNumber(tok.String())
	default:
		return tok, nil
	}
}

func readArray(d *json.Decoder, depth int) (any, error) {
	out := &List{}
	for d.More() {
		v, err := readJSON(d, depth+1)
		if err != nil {
			return nil, err
		}
		out.Items = append(out.Items, v)
	}
	_, err := d.Token()
	return out, err
}

func readObject(d *json.Decoder, depth int) (any, error) {
	out := &Dict{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		v, err := readJSON(d, depth+1)
		if err != nil {
			return nil, err
		}
		out.Set(key, v)
	}
	_, err := d.Token()
	return out, err
}

func jsonNumber(s string) (any, error) {
	if strings.ContainsAny(s, ".eE") {
		f, ok := parseFloat(s)
		if !ok {
			return nil, fmt.Errorf("number %s", s)
		}
		return f, nil
	}
	if len(s) > maxIntBits/4 {
		return nil, fmt.Errorf("integer of %d digits", len(s))
	}
	i, _ := new(big.Int).SetString(s, 10)
	return norm(i), nil
}
