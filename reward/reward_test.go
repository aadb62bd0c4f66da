package reward

import (
	"math"
	"strings"
	"testing"
)

func TestCompose(t *testing.T) {
	for _, c := range []struct {
		parts []Part
		want  float64
	}{
		{nil, 0},
		{[]Part{{"a", 1, 0}}, 0},
		{[]Part{{"a", 1, 1}, {"b", 0, 0.25}}, 0.8},
		{[]Part{{"a", 0.5, 2}, {"metric", 1, 0}}, 0.5},
		{[]Part{{"a", 7, 1}, {"b", math.NaN(), 1}}, 0.5},
		{[]Part{{"a", 1, math.Inf(1)}, {"b", 0.25, 1}, {"c", 1, -1}}, 0.25},
	} {
		if got := Compose(c.parts); got != c.want {
			t.Errorf("%v: %v, want %v", c.parts, got, c.want)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		text  string
		think bool
		want  float64
	}{
		{"so <answer>5</answer>", false, 1},
		{"<answer>5</answer> so", false, 0},
		{"<answer> </answer>", false, 0},
		{"<answer>5</answer><answer>6</answer>", false, 0},
		{"<think>hm</think> <answer>5</answer>\n", true, 1},
		{"<answer>5</answer>", true, 0},
		{"<think>hm <answer>5</answer>", true, 0},
		{"<think>a</think><think>b</think><answer>5</answer>", true, 0},
		{"", false, 0},
		{strings.Repeat("<answer>", 1000), false, 0},
	} {
		if got, reason := Format(c.text, c.think); got != c.want {
			t.Errorf("%.60q: %v (%s), want %v", c.text, got, reason, c.want)
		}
	}
}

func TestLength(t *testing.T) {
	for _, c := range []struct {
		tokens int
		want   float64
	}{{0, 1}, {100, 1}, {150, 0.5}, {200, 0}, {1 << 40, 0}} {
		if got := Length(c.tokens, 100, 200); got != c.want {
			t.Errorf("%d tokens: %v, want %v", c.tokens, got, c.want)
		}
	}
	if Length(5, 5, 5) != 1 || Length(6, 5, 5) != 0 {
		t.Error("equal bounds")
	}
}

func TestCritique(t *testing.T) {
	right := []bool{false, true, false}
	for _, c := range []struct {
		text  string
		right []bool
		want  float64
	}{
		{"#2", right, 1},
		{"Not #1, because it forgets the sign. Best: #2.", right, 1},
		{"#1", right, 0},
		{"#3", right, 0},
		{"#0", right, 0},
		{"#0", []bool{false, false}, 1},
		{"#1", []bool{false, false}, 0},
		{"#4", right, 0},
		{"#99999999999999999999999", right, 0},
		{"7*6=42#2", right, 1},
		{"##2", right, 1},
		{"#2 and #", right, 1},
		{"#2 and #9", right, 0},
		{"#-1", right, 0},
		{"#", right, 0},
		{"2", right, 0},
		{"", nil, 0},
		{"#0", nil, 1},
		{"#２", right, 0},
		{strings.Repeat("#", 1<<20), right, 0},
	} {
		if got, reason := Critique(c.text, c.right); got != c.want {
			t.Errorf("%.40q: %v (%s), want %v", c.text, got, reason, c.want)
		}
	}
}

func FuzzCritique(f *testing.F) {
	f.Add("#2", 3)
	f.Add("none: #0", 0)
	f.Fuzz(func(t *testing.T, text string, n int) {
		right := make([]bool, max(n, 0)%100)
		if v, reason := Critique(text, right); v != 0 && v != 1 || reason == "" {
			t.Errorf("%v %q", v, reason)
		}
		Format(text, true)
	})
}

func FuzzFormat(f *testing.F) {
	f.Add("<think>x</think><answer>5</answer>")
	f.Add("<answer></answer></think><think>")
	f.Fuzz(func(t *testing.T, completion string) {
		for _, think := range []bool{false, true} {
			if v, reason := Format(completion, think); v != 0 && v != 1 || reason == "" {
				t.Errorf("%q: %v %q", completion, v, reason)
			}
		}
	})
}
