package mathcheck

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// TestEqual holds what the recorded pairs do not: answers that other checkers confuse.
func TestEqual(t *testing.T) {
	for _, c := range []struct {
		gold, answer string
		want         bool
	}{
		{`\frac{1}{2004!}`, `\frac{1}{2006!}`, false},
		{`\frac{1}{2^{99}}`, `\frac{1}{2^{98}}`, false},
		{`(0,1)`, `(0,1.5)`, false},
		{`\pm 2021`, `2021`, false},
		{`12:00`, `1:00`, false},
		{`(1,2)`, `[1,2]`, false},
		{`(100, 200)`, `(100,200)`, true},
		{`100,200`, `100200`, true},
		{`\text{Thursday}`, `Thursday`, true},
		{`Thursday`, `thursday.`, true},
		{`listen`, `silent`, false},
		{`B`, `C`, false},
		{`x`, `X`, false},
		{`a`, `(A)`, false},
		{`a`, `A`, false},
		{`\text{(C)}`, `(C) \frac{1}{2}`, true},
		{`(C)`, `C`, true},
		{`x_1+x_2`, `x_2+x_1`, true},
		{`x_1`, `x_2`, false},
		{`\sqrt{x^2}`, `x`, true},
		{`|x|`, `x`, false},
		{`2^{x+1}`, `2\cdot 2^x`, true},
		{`\log_{2} x`, `\frac{\ln x}{\ln 2}`, true},
		{`\tan x`, `\frac{\sin x}{\cos x}`, true},
		{`\cos 60^\circ`, `0.5`, true},
		{`e^{i\pi}`, `-1`, true},
		{`-\infty`, `\infty`, false},
		{`-\$5`, `-5`, true},
		{`5 \text{ km}`, `5000 \text{ m}`, true},
		{`2 \text{ hours}`, `120 \text{ minutes}`, true},
		{`5 \text{ cm}^2`, `0.0005 \text{ m}^2`, true},
		{`x < 2 \text{ or } x > 3`, `(-\infty, 2) \cup (3, \infty)`, true},
		{`x < \sqrt{2}`, `(-\infty, \sqrt{2})`, true},
		{`x > 5`, `n > 5`, false},
		{`y > 2x`, `2x < y`, true},
		{`y > 2x`, `y < 2x`, false},
		{`\{1, 2\}`, `2, 1`, true},
		{`0.333333`, `\frac13`, false},
		{`\frac13`, `0.333334`, false},
		{`1{,}000`, `1000`, true},
		{`1e3`, `1000`, true},
		{`x = \frac{6}{2} = 3`, `3`, true},
		{`x=3`, `2x=6`, true},
		{`x=3`, `y=3`, false},
		{`0`, `\sin^2 x + \cos^2 x - 1`, true},
		{`(0, \infty)`, `2+3`, false},
		{`\mathbb{R}`, `x - 1`, false},
		{`0^0`, `1`, false},
		{``, ``, false},
		{`5`, ``, false},
	} {
		if got, reason := Equal(c.gold, c.answer); got != c.want {
			t.Errorf("Equal(%q, %q) = %v: %s", c.gold, c.answer, got, reason)
		}
	}
}

// TestCases reads testdata/cases.txt.
func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		i, j := strings.Index(line, " ||| "), strings.LastIndex(line, " ||| ")
		if strings.HasPrefix(line, "#") || i < 0 || i == j {
			continue
		}
		n++
		gold, answer, want := line[:i], line[i+5:j], strings.TrimSpace(line[j+5:]) == "1"
		if got, reason := Equal(gold, answer); got != want {
			t.Errorf("Equal(%q, %q) = %v: %s", gold, answer, got, reason)
		}
	}
	if n < 1900 {
		t.Errorf("%d cases", n)
	}
}

// TestOutputs reads testdata/outputs.txt: which answer is found in a text.
func TestOutputs(t *testing.T) {
	data, err := os.ReadFile("testdata/outputs.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		gold, rest, ok := strings.Cut(line, " ||| ")
		i := strings.LastIndex(rest, " ||| ")
		if strings.HasPrefix(line, "#") || !ok || i < 0 {
			continue
		}
		n++
		output, want := strings.ReplaceAll(rest[:i], `\n`, "\n"), strings.TrimSpace(rest[i+5:]) == "1"
		if v := Verify(gold, output); v.Equal != want {
			t.Errorf("Verify(%q, %q) = %v: answer %q: %s", gold, output, v.Equal, v.Answer, v.Reason)
		}
	}
	if n < 100 {
		t.Errorf("%d outputs", n)
	}
}

// TestSelf: every gold equals itself, and no gold equals a text that only quotes it.
func TestSelf(t *testing.T) {
	for _, p := range pairs(t) {
		if v := Verify(p.Gold, `\boxed{`+p.Gold+`}`); !v.Equal {
			t.Errorf("%s: %q is not itself: %s", p.ID, p.Gold, v.Reason)
		}
		if v := Verify(p.Gold, `It cannot be `+p.Gold+`, so \boxed{\text{no idea}}`); v.Equal {
			t.Errorf("%s: %q is found outside the box", p.ID, p.Gold)
		}
	}
}

func TestHostile(t *testing.T) {
	for _, output := range []string{
		"\xff\xfe", "\x00", strings.Repeat("9", 10<<20), `\boxed{` + strings.Repeat("(", 4000) + `}`,
		`\boxed{` + strings.Repeat(`\text{`, 600) + "5" + strings.Repeat("}", 600) + `}`,
		`\boxed{` + strings.Repeat(`5^`, 1000) + `5}`, `\boxed{` + strings.Repeat(`-`, 4000) + `5}`,
		`\boxed{` + strings.Repeat(`\sin `, 800) + `5}`, `\boxed{` + strings.Repeat("x_", 1000) + `x}`,
		`\boxed{\sqrt[0]{5}}`, `\boxed{\log_{1} 5}`, `\boxed{0^{-1}}`, `\boxed{\tan 90^\circ}`, `\boxed{(-1)^{10^{50}}}`,
		`\boxed{\binom{4000}{2000}^{9}}`, `\boxed{` + strings.Repeat("(x+1)^{99}", 400) + `}`,
		`\boxed{` + strings.Repeat("1000!+", 600) + `1}`, `\boxed{` + strings.Repeat(`\frac{1}{7}^{999}+`, 200) + `1}`,
		`\boxed{` + strings.Repeat(`\sin 1+`, 500) + `1}`, `\boxed{` + strings.Repeat(`\ln x+`, 500) + `1}`, `\boxed{` + strings.Repeat(`\{`, 1000) + strings.Repeat(`\}`, 1000) + `}`,
		`\boxed{` + strings.Repeat(`\begin{vmatrix}1&2&3&4\\1&2&3&4\\1&2&3&4\\1&2&3&`, 40) + "1" + strings.Repeat(`\end{vmatrix}`, 40) + `}`,
		`\boxed{` + strings.Repeat(`\sum_{k=1}^{500}`, 50) + `k}`, `\boxed{` + strings.Repeat(`\prod_{k=1}^{500} (`, 20) + "k" + strings.Repeat(")", 20) + `}`,
		`\boxed{` + strings.Repeat("one hundred ", 300) + `}`, `\boxed{5 ` + strings.Repeat("a", 4000) + `}`, `\boxed{5 ` + strings.Repeat("ab ", 1300) + `0}`,
		`\boxed{` + strings.Repeat("1'111", 700) + `}`, `\boxed{` + strings.Repeat("0.(1)", 700) + `}`, `\boxed{` + strings.Repeat("x²", 900) + `}`,
		`\boxed{` + strings.Repeat(`1 \text{ day } `, 200) + `}`, `\boxed{` + strings.Repeat(`A) `, 1000) + `}`, `\boxed{` + strings.Repeat(`\text{a and `, 40) + strings.Repeat("}", 40) + `}`,
		`\boxed{` + strings.Repeat(`1,`, 1900) + `5}`, `\boxed{` + strings.Repeat(`x_1 y,`, 600) + `5}`, `\boxed{` + strings.Repeat(`\pm 1+`, 500) + `5}`,
	} {
		start := time.Now()
		if v := Verify("5", output); v.Equal || v.Reason == "" {
			t.Errorf("%.60q: %+v", output, v)
		}
		if d := time.Since(start); d > time.Second { // some milliseconds on an idle machine
			t.Errorf("%.60q takes %v", output, d)
		}
	}
}

// TestRoundedValues: a decimal stands for a gold value that it rounds in six significant digits.
func TestRoundedValues(t *testing.T) {
	for answer, want := range map[string]bool{"0.000000": false, "0.000000385": false, "0.000000384769": true, "3.8476929234770831e-7": true} {
		if v := Verify(`\frac{1}{2598960}`, `\boxed{`+answer+`}`); v.Equal != want {
			t.Errorf("%s: %+v", answer, v)
		}
	}
}

// TestManyConditions: sets with a hole at each of many points take no more than a step for each.
func TestManyConditions(t *testing.T) {
	numbers, unequal := make([]string, 300), make([]string, 300)
	for i := range numbers {
		numbers[i] = strconv.Itoa(i)
		unequal[i] = `x \ne ` + numbers[i]
	}
	holes := `\mathbb{R} \setminus \{` + strings.Join(numbers, ", ") + `\}`
	for _, answer := range []string{holes, strings.Join(unequal, ", ")} {
		for _, gold := range []string{"[0,1]", "x=5", `x > 3`} {
			if v := Verify(gold, `\boxed{`+answer+`}`); v.Equal {
				t.Errorf("%s: %+v", gold, v)
			}
		}
	}
	if v := Verify(holes, `\boxed{`+strings.Join(unequal, ", ")+`}`); !v.Equal {
		t.Errorf("%+v", v)
	}
}

func FuzzVerify(f *testing.F) {
	f.Add(`\frac{1}{2}`, `\boxed{0.5}`)
	f.Add(`[0, \infty)`, `\boxed{x \ge 0}`)
	f.Add(`\begin{pmatrix} 1 & 2 \\ 3 & x^2 \end{pmatrix}`, `\boxed{\{1, 2\} \pm \sqrt[3]{-8}}`)
	f.Add(`5 \text{ cm}^2`, `The answer is $5\%$ or 0.\overline{3}, 1011_2`)
	f.Add(`\{x \mid |x-3| \le 1\}`, `\boxed{\mathbb{R} \setminus \{2\} \cap [0.1\bar{6}, 3.3...)}`)
	f.Add(`x \equiv 7 \pmod{10}`, `\boxed{\lfloor \sin^{-1} 1 \rfloor = 2\text{ million km/h}, f'(2) \approx \max(3, 5!!)}`)
	f.Add(`e^{i\pi}`, `\boxed{\log_2 \sin^2 30^\circ + |x|!}`)
	f.Fuzz(func(t *testing.T, gold, output string) {
		start := time.Now()
		a, b := Verify(gold, output), Verify(gold, output)
		if d := time.Since(start); d > 2*time.Second {
			t.Errorf("two verdicts take %v", d)
		}
		if a != b {
			t.Errorf("%v, then %v", a, b)
		}
		if a.Reason == "" || !utf8.ValidString(a.Reason) {
			t.Errorf("reason %q", a.Reason)
		}
		Equal(output, gold)
	})
}

func BenchmarkVerify(b *testing.B) {
	for _, c := range []struct{ name, gold, output string }{
		{"integer", "12611", `Adding up, we get \[\boxed{12611}\]`},
		{"wrong", "12611", `Adding up, we get \[\boxed{12612}\]`},
		{"fraction", `-\frac{29}{2}`, `So the final answer is $\boxed{-\frac{87}{6}}$.`},
		{"radical", `4\sqrt{5}`, `\boxed{\sqrt{80}}`},
		{"polynomial", `(x+3)(x-1)`, `\boxed{x^2+2x-3}`},
		{"tuple", `(-2, 4, 27)`, `\boxed{\left(-2, 4, 27\right)}`},
		{"interval", `[5, 11)`, `\boxed{5 \le x < 11}`},
		{"tower", "5", `\boxed{9^{9^{9^{9}}}}`},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Verify(c.gold, c.output)
			}
		})
	}
}
