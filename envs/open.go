package envs

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
)

// Options choose a variant of an environment.
type Options struct {
	Grading string            // "strict" (also "") or "gym"
	Params  map[string]string // parameters fixed at every difficulty, and options like file
}

// Parse splits a name with options: "chain_sum?grading=gym&max_terms=3".
func Parse(full string) (name string, o Options, err error) {
	name, query, _ := strings.Cut(full, "?")
	values, err := url.ParseQuery(query)
	if err != nil {
		return "", o, fmt.Errorf("environment %q: %w", full, err)
	}
	o.Params = map[string]string{}
	for k, v := range values {
		switch {
		case len(v) != 1:
			return "", o, fmt.Errorf("environment %q: %s is given %d times", full, k, len(v))
		case k == "grading":
			o.Grading = v[0]
		default:
			o.Params[k] = v[0]
		}
	}
	return name, o, nil
}

// canonical gives the one name of this variant: options sorted, defaults left out.
func (o Options) canonical(name string) string {
	values := url.Values{}
	for k, v := range o.Params {
		values.Set(k, v)
	}
	if o.Grading != "" {
		values.Set("grading", o.Grading)
	}
	if len(values) == 0 {
		return name
	}
	return name + "?" + values.Encode()
}

// Open gives the environment of that name from the table. The name may carry options:
//
//	chain_sum?grading=gym&min_terms=2&max_terms=3
//
// grading is strict (default) or gym. format, think and length are weights in percent of the
// answer's: for one marked answer at the end, for that behind one <think>…</think>, and for a
// completion of at most length_soft bytes (2000), falling to 0 at length_hard (4000). They
// are 0 unless set, and then only reported. The rest fix parameters that Spec lists.
func Open(full string) (Env, error) {
	name, o, err := Parse(full)
	if err != nil {
		return nil, err
	}
	for _, row := range table() {
		if row.name == name {
			return row.open(o)
		}
	}
	if near := Nearest(name, Names()); near != "" {
		return nil, fmt.Errorf("environment %q is not in the table; did you mean %q?", name, near)
	}
	return nil, fmt.Errorf("environment %q is not in the table; `swarm env list` prints it", name)
}

// Needs says which option the environment cannot be opened without, "" for none.
func Needs(name string) string { return needs[name] }

// Names lists the table in its order.
func Names() []string {
	var names []string
	for _, row := range table() {
		names = append(names, row.name)
	}
	return names
}

func unknownOption(values map[string]string, params []Param) error {
	known := make([]string, len(params))
	for i, p := range params {
		known[i] = p.Name
	}
	for _, k := range slices.Sorted(maps.Keys(values)) {
		if !slices.Contains(known, k) {
			return fmt.Errorf("no option %q; there are grading, format, think, length, %s", k, strings.Join(known, ", "))
		}
	}
	return nil
}
