package audit

import (
	"bytes"
	"errors"
	"fmt"
)

// member is a value of a JSON object or array, with its name in an object.
type member struct {
	name  string
	value []byte
}

var errNotJSON = errors.New("not as it is written")

// members cuts a JSON object or array that is known to be valid into at most so many members. The values share b's
// memory, so that hostile bytes cost no more than they are.
func members(b []byte, most int) (out []member, err error) {
	b = bytes.TrimSpace(b)
	if len(b) < 2 || b[0] != '{' && b[0] != '[' {
		return nil, errNotJSON
	}
	inner := b[1 : len(b)-1]
	depth, quoted, start := 0, false, 0
	for i := 0; i <= len(inner); i++ {
		if i == len(inner) || depth == 0 && !quoted && inner[i] == ',' {
			part := bytes.TrimSpace(inner[start:i])
			if len(part) == 0 && len(out) == 0 {
				break
			}
			if len(out) == most {
				return nil, fmt.Errorf("more than %d members", most)
			}
			m, err := cutMember(part, b[0] == '{')
			if err != nil {
				return nil, err
			}
			out, start = append(out, m), i+1
			continue
		}
		switch c := inner[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{', c == '[':
			depth++
		case c == '}', c == ']':
			depth--
		}
	}
	return out, nil
}

func cutMember(part []byte, named bool) (member, error) {
	if !named {
		return member{value: part}, nil
	}
	name, rest, ok := bytes.Cut(part[1:], []byte{'"'})
	_, value, colon := bytes.Cut(rest, []byte{':'})
	if !ok || !colon {
		return member{}, errNotJSON
	}
	return member{string(name), bytes.TrimSpace(value)}, nil
}

// fields gives the values of an object that has exactly these members, in this order.
func fields(b []byte, names ...string) ([][]byte, error) {
	all, err := members(b, len(names))
	if err != nil {
		return nil, err
	}
	var values [][]byte
	for i, m := range all {
		if m.name != names[i] {
			return nil, fmt.Errorf("field %q, want %q", m.name, names[i])
		}
		values = append(values, m.value)
	}
	if len(all) != len(names) {
		return nil, fmt.Errorf("field %q is missing", names[len(all)])
	}
	return values, nil
}
