package jinja

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func render(src string, vars map[string]any) (string, error) {
	t, err := Parse(src)
	if err != nil {
		return "", err
	}
	out, err := t.Execute(Context{Vars: vars})
	return out.Text, err
}

// TestBounds holds that no template runs for long or makes much.
func TestBounds(t *testing.T) {
	for _, src := range []string{
		`{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}`,
		`{{ 'x' * 10000000000 }}`,
		`{% set ns = namespace(s='x') %}{% for i in range(100) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}`,
		`{% set ns = namespace(s=[1]) %}{% for i in range(100) %}{% set ns.s = ns.s + ns.s %}{% endfor %}`,
		`{% set ns = namespace(s=[1]) %}{% for i in range(50) %}{% set ns.s = [ns.s, ns.s] %}{% endfor %}{{ ns.s }}`,
		`{% set ns = namespace(s=[1]) %}{% for i in range(50) %}{% set ns.s = [ns.s, ns.s] %}{% endfor %}{{ ns.s | tojson }}`,
		`{% set ns = namespace(s=[1], t=[1]) %}{% for i in range(50) %}{% set ns.s = [ns.s, ns.s] %}` +
			`{% set ns.t = [ns.t, ns.t] %}{% endfor %}{{ ns.s == ns.t }}`,
		`{% set ns = namespace(s=[]) %}{% for i in range(100000) %}{% set ns.s = [ns.s] %}{% endfor %}{{ ns.s }}`,
		`{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}`,
		`{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}`,
		`{{ 2 ** 100000000 }}`, `{{ 1000000007 ** (2 ** 40) }}`,
		`{{ range(100001) }}`, `{{ '{:,.999999d}'.format(1) }}`, `{{ '%999999999d' % 1 }}`, `{{ '{:>999999999}'.format(1) }}`,
		`{{ 'a'.center(4000000000) }}`, `{{ 'a' | indent(4000000000, true) }}`,
		`{{ ('a' * 10000).replace('', 'b' * 100000) }}`, `{{ range(100000) | join('x' * 10000) }}`,
		`{% for a in range(100000) %}{{ ('ab' * 100000).upper() }}{% endfor %}`,
		`{% set ns = namespace(s='a,' * 100000) %}{% for i in range(10000) %}{{ ns.s.split(',') | length }}{% endfor %}`,
		`{% set s = 'x' * 1000000 %}{% set t = s ~ '' %}{% for a in range(100000) %}{% for b in range(100000) %}` +
			`{{ '' if s == t and s | length and s in {} and s is lower and s.isdigit() }}{% endfor %}{% endfor %}`,
		`{% set n = 7 ** 2500 %}{% for a in range(100000) %}{% for b in range(100000) %}{{ '' if n * n // n % n }}` +
			`{% endfor %}{% endfor %}`,
		strings.Repeat("{{ (", 1) + strings.Repeat("(", 100000),
		`{{ ` + strings.Repeat("-", 100000) + `1 }}`,
		`{{ ` + strings.Repeat("not ", 100000) + `1 }}`,
		`{{ ` + strings.Repeat("[", 100000),
		strings.Repeat("{% if 1 %}", 100000),
		`{{ x` + strings.Repeat(" if x else x", 100000) + ` }}`,
	} {
		start := time.Now()
		out, err := render(src, nil)
		if err == nil {
			t.Errorf("%.80s: gave %d bytes", src, len(out))
		}
		if d := time.Since(start); d > 20*time.Second {
			t.Errorf("%.80s: took %v", src, d)
		}
		t.Logf("%.60s: %v (%v)", src, err, time.Since(start).Round(time.Millisecond))
	}
}

func TestTemplatesDoNotChangeValues(t *testing.T) {
	list := &List{[]any{"a"}}
	dict := NewDict("k", "v")
	vars := map[string]any{"list": list, "dict": dict}
	for _, src := range []string{
		`{{ list.append(1) }}`, `{{ dict.update({'x': 1}) }}`, `{{ dict.pop('k') }}`, `{{ list.sort() }}`,
		`{% set dict.k = 1 %}`, `{{ list.__class__() }}`, `{{ dict.setdefault('z', 1) }}`,
	} {
		if out, err := render(src, vars); err == nil {
			t.Errorf("%s: %q", src, out)
		}
	}
	if len(list.Items) != 1 || dict.Len() != 1 {
		t.Error("a template changed what it was given")
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	_, err := Parse("a\nb\n{{ 'x' }\n")
	var e *Error
	if !errors.As(err, &e) || e.Line != 3 || e.Type != syntaxError {
		t.Errorf("%v", err)
	}
}

func TestFromJSON(t *testing.T) {
	v, err := FromJSON([]byte(`{"z": 1, "a": [1.0, 12345678901234567890123, true, null, "é"]}`))
	if err != nil {
		t.Fatal(err)
	}
	got, err := render(`{{ v | tojson }}`, map[string]any{"v": v})
	if want := `{"z": 1, "a": [1.0, 12345678901234567890123, true, null, "é"]}`; err != nil || got != want {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
	for _, bad := range []string{"", "{", "[1,]", "1 2", strings.Repeat("[", 1000), strings.Repeat("9", 1<<16)} {
		if v, err := FromJSON([]byte(bad)); err == nil {
			t.Errorf("%.20q gave %v", bad, v)
		}
	}
}

func FuzzTemplate(f *testing.F) {
	for _, src := range []string{
		`{% for m in messages if m.role == 'user' -%} {{ loop.index0 }}{{ m.content | trim }} {%- else %}none{% endfor %}`,
		`{% macro f(a, b=1) %}{{ a ~ b ~ varargs ~ kwargs }}{{ caller() }}{% endmacro %}{% call f(2) %}x{% endcall %}`,
		`{% set ns = namespace(a=1) %}{% set ns.a = ns.a + 1 %}{{ ns.a ** 2 // 3 % 2 }}{% set x | upper %}y{% endset %}`,
		`{{ messages[::-1] | map(attribute='content') | join(', ') }}{{ '%5.2f|%-3s' % (1.5, 'x') }}{{ '{:>{}}'.format(1, 5) }}`,
		`{# c #}{% raw %}{{ }}{% endraw %}{{- messages | tojson(indent=2) -}}{% generation %}g{% endgeneration %}`,
		`{{ {'a': 1}.items() | list }}{{ 'aB c'.split() | sort }}{{ 1 if x is not defined else 2 }}{% filter upper %}a{% endfilter %}`,
		`{% with a = 1 %}{{ a }}{% endwith %}{% for x in [[1, []]] recursive %}{{ loop(x[1]) }}{% break %}{% endfor %}`,
	} {
		f.Add(src)
	}
	messages := &List{[]any{NewDict("role", "user", "content", " hi "), NewDict("role", "assistant", "content", "yes")}}
	f.Fuzz(func(t *testing.T, src string) {
		tpl, err := Parse(src)
		if err != nil {
			return
		}
		vars := map[string]any{"messages": messages, "x": int64(3)}
		one, err1 := tpl.Execute(Context{Vars: vars})
		two, err2 := tpl.Execute(Context{Vars: vars})
		if one.Text != two.Text && !strings.Contains(src, "namespace") || (err1 == nil) != (err2 == nil) {
			t.Fatalf("%q: %q, %v, then %q, %v", src, one.Text, err1, two.Text, err2)
		}
	})
}

func BenchmarkRender(b *testing.B) {
	t, err := Parse(`{%- for m in messages %}{{- '<|im_start|>' + m.role + '\n' + m.content + '<|im_end|>\n' }}{%- endfor %}`)
	if err != nil {
		b.Fatal(err)
	}
	vars := map[string]any{"messages": &List{[]any{
		NewDict("role", "system", "content", "Be kind."), NewDict("role", "user", "content", "hi"),
	}}}
	for b.Loop() {
		if _, err := t.Execute(Context{Vars: vars}); err != nil {
			b.Fatal(err)
		}
	}
}
