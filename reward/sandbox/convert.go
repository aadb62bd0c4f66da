package sandbox

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strconv"

	"go.starlark.net/starlark"
)

// Bounds of a result, so that a shared or deep structure cannot hold the encoder up.
const (
	maxDepth   = 64
	maxIntBits = 1 << 15
)

// decodeArgs turns a JSON list into fresh Starlark values.
func decodeArgs(raw json.RawMessage) (starlark.Tuple, error) {
	v, err := decodeJSON(raw)
	if err != nil {
		return nil, err
	}
	list, ok := v.([]any)
	if !ok {
		return nil, errors.New("arguments are no list")
	}
	args := make(starlark.Tuple, len(list))
	for i, e := range list {
		if args[i], err = toStarlark(e); err != nil {
			return nil, err
		}
	}
	return args, nil
}

func toStarlark(v any) (starlark.Value, error) {
	switch v := v.(type) {
	case nil:
		return starlark.None, nil
	case bool:
		return starlark.Bool(v), nil
	case string:
		return starlark.String(v), nil
	case json.Number:
		return toNumber(string(v))
	case []any:
		elems := make([]starlark.Value, len(v))
		for i, e := range v {
			var err error
			if elems[i], err = toStarlark(e); err != nil {
				return nil, err
			}
		}
		return starlark.NewList(elems), nil
	case map[string]any:
		return toDict(v)
	}
	return nil, fmt.Errorf("%T is no JSON value", v)
}

func toNumber(s string) (starlark.Value, error) {
	if !isInteger(s) {
		f, err := strconv.ParseFloat(s, 64)
		return starlark.Float(f), err
	}
	i, ok := new(big.Int).SetString(s, 10)
	if !ok || i.BitLen() > maxIntBits {
		return nil, fmt.Errorf("integer of %d digits", len(s))
	}
	return starlark.MakeBigInt(i), nil
}

// toDict keeps keys in sorted order, so that iteration is the same everywhere.
func toDict(m map[string]any) (starlark.Value, error) {
	d := starlark.NewDict(len(m))
	for _, k := range sortedKeys(m) {
		v, err := toStarlark(m[k])
		if err != nil {
			return nil, err
		}
		if err := d.SetKey(starlark.String(k), v); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// encoder writes a Starlark value as JSON within bounds; the first problem is kept in cause.
type encoder struct {
	out    []byte
	limit  int
	cause  Cause
	detail string
}

func (e *encoder) fail(c Cause, format string, args ...any) {
	if e.cause == "" {
		e.cause, e.detail = c, fmt.Sprintf(format, args...)
	}
}

func (e *encoder) value(v starlark.Value, depth int) {
	if e.cause != "" {
		return
	}
	if len(e.out) > e.limit {
		e.fail(OutputLimit, "result of more than %d bytes", e.limit)
		return
	}
	if depth > maxDepth {
		e.fail(BadResult, "result nested deeper than %d", maxDepth)
		return
	}
	switch v := v.(type) {
	case starlark.NoneType:
		e.out = append(e.out, "null"...)
	case starlark.Bool:
		e.out = strconv.AppendBool(e.out, bool(v))
	case starlark.Int:
		e.integer(v)
	case starlark.Float:
		e.float(float64(v))
	case starlark.String:
		e.text(string(v))
	case *starlark.List:
		e.list(v, depth)
	case starlark.Tuple:
		e.list(v, depth)
	case *starlark.Dict:
		e.dict(v, depth)
	default:
		e.fail(BadResult, "%s is not representable as JSON", v.Type())
	}
}

func (e *encoder) integer(v starlark.Int) {
	i := v.BigInt()
	if i.BitLen() > maxIntBits {
		e.fail(OutputLimit, "integer of %d bits", i.BitLen())
		return
	}
	e.out = i.Append(e.out, 10)
}

func (e *encoder) float(f float64) {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		e.fail(BadResult, "%v is not representable as JSON", f)
		return
	}
	start := len(e.out)
	e.out = strconv.AppendFloat(e.out, f, 'g', -1, 64)
	if isInteger(string(e.out[start:])) {
		e.out = append(e.out, ".0"...)
	}
}

func (e *encoder) text(s string) {
	if len(s) > e.limit {
		e.fail(OutputLimit, "text of %d bytes", len(s))
		return
	}
	b, err := json.Marshal(s)
	if err != nil {
		e.fail(BadResult, "%v", err)
		return
	}
	e.out = append(e.out, b...)
}

func (e *encoder) list(v starlark.Indexable, depth int) {
	e.out = append(e.out, '[')
	for i := range v.Len() {
		if i > 0 {
			e.out = append(e.out, ',')
		}
		if e.value(v.Index(i), depth+1); e.cause != "" {
			return
		}
	}
	e.out = append(e.out, ']')
}

func (e *encoder) dict(v *starlark.Dict, depth int) {
	e.out = append(e.out, '{')
	for i, item := range v.Items() {
		key, ok := item[0].(starlark.String)
		if !ok {
			e.fail(BadResult, "a key is %s, want string", item[0].Type())
			return
		}
		if i > 0 {
			e.out = append(e.out, ',')
		}
		e.text(string(key))
		e.out = append(e.out, ':')
		if e.value(item[1], depth+1); e.cause != "" {
			return
		}
	}
	e.out = append(e.out, '}')
}
