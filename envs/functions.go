package envs

import (
	"fmt"
	"slices"
	"strings"
)

var functions = Definition{
	Name: "functions",
	Doc:  "write a function from its description; hidden tests decide",
	Params: []Param{
		{Name: "tests", Easy: 10, Default: 12, Hard: 16, Min: 1, Max: 50, Doc: "hidden tests"},
		{Name: "kinds", Easy: 6, Default: 14, Hard: 14, Min: 1, Max: 14, Doc: "the first so many kinds of task, the simplest first"},
		{Name: "constant", Easy: 9, Default: 50, Hard: 500, Min: 2, Max: 1000, Doc: "largest constant in a description"},
	},
	Generate: func(r *Rand, p Params) Item {
		t := functionKinds[r.Intn(p["kinds"])](r.Range(2, p["constant"]), r.Range(2, p["constant"]))
		f := &functionTests{entry: "f"}
		for i := range p["tests"] {
			xs := make([]int, min(i, 1)*r.Range(1, 9)) // the first is empty
			for j := range xs {
				xs[j] = r.Range(-p["constant"], 2*p["constant"])
			}
			f.add(t.run(slices.Clone(xs)), xs)
		}
		return Item{
			Question: "Write a function f(xs), where xs is a list of whole numbers that may be empty. It returns " + t.ask + ".",
			Gold:     t.code, Key: f,
		}
	},
	Score: scoreStarlark,
	Files: []string{"functions.go", "synthesis.go", "code_run.go", "integer.go", "simple_equations.go"},
	Hint:  codeHint,
}

// A functionTask describes a function, does what it does, and writes it down.
type functionTask struct {
	ask  string
	run  func(xs []int) any
	code string
}

// loop writes a function that folds xs: start, then the lines for each x, then what it returns.
func loop(start, result string, lines ...string) string {
	body := ""
	for _, l := range lines {
		body += "        " + l + "\n"
	}
	return "def f(xs):\n    " + start + "\n    for x in xs:\n" + body + "    return " + result
}

// accumulate gives the value of a fold over integers.
func accumulate(start int, step func(t, x int) int) func(xs []int) any {
	return func(xs []int) any {
		t := start
		for _, x := range xs {
			t = step(t, x)
		}
		return t
	}
}

// keeping gives the list of what g makes of the elements that it accepts.
func keeping(g func(x int) (int, bool)) func(xs []int) any {
	return func(xs []int) any {
		out := []int{}
		for _, x := range xs {
			if y, ok := g(x); ok {
				out = append(out, y)
			}
		}
		return out
	}
}

func mod(x, k int) int { return x - k*floorDiv(x, k) }

// functionKinds make a task of two constants.
var functionKinds = []func(a, b int) functionTask{
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("the sum of the elements that are greater than %d", a),
			accumulate(0, func(t, x int) int {
				if x > a {
					return t + x
				}
				return t
			}), loop("t = 0", "t", fmt.Sprintf("if x > %d:", a), "    t += x"),
		}
	},
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("how many elements are divisible by %d", a),
			accumulate(0, func(t, x int) int {
				if x%a == 0 {
					return t + 1
				}
				return t
			}), loop("t = 0", "t", fmt.Sprintf("if x %% %d == 0:", a), "    t += 1"),
		}
	},
	func(a, b int) functionTask {
		return functionTask{
			fmt.Sprintf("the list in which each x is replaced by %d*x + %d", a, b),
			keeping(func(x int) (int, bool) { return a*x + b, true }),
			loop("out = []", "out", fmt.Sprintf("out.append(%d * x + %d)", a, b)),
		}
	},
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("the elements that are less than %d, in reverse order", a),
			func(xs []int) any {
				out := []int{}
				for _, x := range slices.Backward(xs) {
					if x < a {
						out = append(out, x)
					}
				}
				return out
			}, fmt.Sprintf("def f(xs):\n    return [x for x in xs[::-1] if x < %d]", a),
		}
	},
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("the largest element that is at most %d, or -1000000 if there is none", a),
			accumulate(-1_000_000, func(t, x int) int {
				if x <= a && x > t {
					return x
				}
				return t
			}), loop("t = -1000000", "t", fmt.Sprintf("if x <= %d and x > t:", a), "    t = x"),
		}
	},
	func(a, b int) functionTask {
		lo, hi := min(a, b), max(a, b)
		return functionTask{
			fmt.Sprintf("True if every element lies from %d to %d, both included, else False", -lo, hi),
			func(xs []int) any { return !slices.ContainsFunc(xs, func(x int) bool { return x < -lo || x > hi }) },
			loop("ok = True", "ok", fmt.Sprintf("if x < %d or x > %d:", -lo, hi), "    ok = False"),
		}
	},
	func(a, b int) functionTask {
		return functionTask{
			fmt.Sprintf("the list of running totals, where the total begins at %d and each total is taken modulo %d", a, b),
			func(xs []int) any {
				out, t := []int{}, a
				for _, x := range xs {
					t = mod(t+x, b)
					out = append(out, t)
				}
				return out
			}, fmt.Sprintf("def f(xs):\n    t = %d\n    out = []\n    for x in xs:\n        t = (t + x) %% %d\n        out.append(t)\n    return out", a, b),
		}
	},
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("the elements sorted by their remainder modulo %d (which is never negative), those with equal remainders in the order of xs", a),
			func(xs []int) any {
				slices.SortStableFunc(xs, func(x, y int) int { return mod(x, a) - mod(y, a) })
				return append([]int{}, xs...)
			}, fmt.Sprintf("def f(xs):\n    return sorted(xs, key = lambda x: x %% %d)", a),
		}
	},
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("the text that joins, with commas and no spaces, \"big\" for each element that is at least %d and \"small\" for each other one", a),
			func(xs []int) any {
				out := make([]string, len(xs))
				for i, x := range xs {
					out[i] = "small"
					if x >= a {
						out[i] = "big"
					}
				}
				return strings.Join(out, ",")
			}, fmt.Sprintf("def f(xs):\n    return \",\".join([\"big\" if x >= %d else \"small\" for x in xs])", a),
		}
	},
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("the distinct remainders of the elements modulo %d (never negative), in ascending order", a),
			func(xs []int) any {
				for i, x := range xs {
					xs[i] = mod(x, a)
				}
				slices.Sort(xs)
				return append([]int{}, slices.Compact(xs)...)
			}, fmt.Sprintf("def f(xs):\n    seen = {}\n    for x in xs:\n        seen[x %% %d] = True\n    return sorted(seen.keys())", a),
		}
	},
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("the length of the longest run of neighbouring elements that are all greater than %d", a/2),
			func(xs []int) any {
				best, run := 0, 0
				for _, x := range xs {
					if run++; x <= a/2 {
						run = 0
					}
					best = max(best, run)
				}
				return best
			}, fmt.Sprintf("def f(xs):\n    best = 0\n    run = 0\n    for x in xs:\n        run = run + 1 if x > %d else 0\n        best = max(best, run)\n    return best", a/2),
		}
	},
	func(a, _ int) functionTask {
		return functionTask{
			fmt.Sprintf("the list of pairs [i, j] with i < j of indices whose elements differ by at most %d, in ascending order of i, then j", a/3),
			func(xs []int) any {
				out := [][]int{}
				for i := range xs {
					for j := i + 1; j < len(xs); j++ {
						if abs(xs[i]-xs[j]) <= a/3 {
							out = append(out, []int{i, j})
						}
					}
				}
				return out
			}, fmt.Sprintf("def f(xs):\n    n = len(xs)\n    return [[i, j] for i in range(n) for j in range(i + 1, n) if abs(xs[i] - xs[j]) <= %d]", a/3),
		}
	},
	func(a, b int) functionTask {
		return functionTask{
			fmt.Sprintf("a dict with the keys \"low\", \"mid\" and \"high\" that counts the elements below %d, from there to below %d, and from there on", min(a, b), a+b),
			func(xs []int) any {
				out := map[string]int{"low": 0, "mid": 0, "high": 0}
				for _, x := range xs {
					switch {
					case x < min(a, b):
						out["low"]++
					case x < a+b:
						out["mid"]++
					default:
						out["high"]++
					}
				}
				return out
			}, loop(`d = {"low": 0, "mid": 0, "high": 0}`, "d", fmt.Sprintf("k = \"low\" if x < %d else (\"mid\" if x < %d else \"high\")", min(a, b), a+b), "d[k] += 1"),
		}
	},
	func(a, b int) functionTask {
		return functionTask{
			fmt.Sprintf("the polynomial with the coefficients xs, constant term first, at the point %d, modulo %d (0 for an empty list; never negative)", a, b),
			func(xs []int) any {
				t := 0
				for _, x := range slices.Backward(xs) {
					t = mod(t*a+x, b)
				}
				return t
			}, fmt.Sprintf("def f(xs):\n    t = 0\n    for x in xs[::-1]:\n        t = (t * %d + x) %% %d\n    return t", a, b),
		}
	},
}
