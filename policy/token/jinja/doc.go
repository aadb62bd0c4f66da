// Package jinja renders chat templates: the part of Jinja that they use, with the results and errors of
// Jinja2 3.1 in the sandbox that transformers sets up (trim_blocks, lstrip_blocks, loop controls,
// generation blocks, no automatic escaping).
//
//	t, err := jinja.Parse("{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}")
//	out, err := t.Execute(jinja.Context{Vars: map[string]any{"messages": messages}})
//	fmt.Println(out.Text)
//
// Templates come from strangers. One can neither change what it is given, nor reach anything outside,
// nor run for long: steps, nesting, and the bytes that it makes are counted and bounded, so that a
// template gives the same text or the same error on every machine.
//
// Values are Python's: nil, bool, int64, *big.Int, float64, string, *List, *Tuple, *Dict with its order,
// and a few that only templates make. FromGo and FromJSON make them.
//
// Inside the package an error of the template is a panic with *Error, recovered in Parse and Execute:
// evaluation is a deep recursion in which any step can fail. No other panic is recovered.
package jinja
