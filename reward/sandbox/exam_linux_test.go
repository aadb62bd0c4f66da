package sandbox

import (
	"context"
	"strings"
	"testing"
	"time"
)

// TestExam: each program against each kind of test that a row of HumanEval or MBPP may hold.
func TestExam(t *testing.T) {
	p := openPython(t, Limits{Wall: time.Second, CPU: 400 * time.Millisecond})
	double := "def f(x):\n    return 2 * x\n"
	for name, c := range map[string]struct {
		code, setup, tests string
		want               Cause
	}{
		"equal":                {double, "", "assert f(2) == 4\nassert f('ab') == 'abab'", ""},
		"wrong":                {double, "", "assert f(2) == 4\nassert f(3) == 7", WrongAnswer},
		"close":                {"def f(x):\n    return x / 3\n", "import math", "assert abs(f(1) - 0.3333333) < 1e-6\nassert math.isclose(f(3), 1.0)", ""},
		"not close":            {"def f(x):\n    return x\n", "import math", "assert math.isclose(f(3), 1.0)", WrongAnswer},
		"module unnamed":       {double, "", "assert math.floor(f(1.2)) == 2", ""},
		"nan":                  {"def f():\n    return float('nan')\n", "", "v = f()\nassert v != v", ""},
		"infinite":             {"def f():\n    return [float('inf'), -0.0]\n", "", "assert f()[0] > 1e308 and str(f()[1]) == '-0.0'", ""},
		"sets":                 {"def f(x):\n    return set(x), frozenset(x), {'k': (1,)}\n", "", "assert f([1, 1, 2]) == ({1, 2}, frozenset([1, 2]), {'k': (1,)})", ""},
		"tuple is no list":     {"def f():\n    return [1]\n", "", "assert f() == (1,)", WrongAnswer},
		"in place":             {"def f(x):\n    x.sort()\n", "", "l = [3, 1, 2]\nassert f(l) is None\nassert l == [1, 2, 3]", ""},
		"keywords":             {"def f(a, *, b=1):\n    return a + b\n", "", "assert f(1, b=2) == 3 and f(a=5) == 6", ""},
		"exception wanted":     {"def f(x):\n    raise KeyError(x)\n", "", "try:\n    f(1)\n    assert False\nexcept LookupError:\n    pass", ""},
		"stops the tests":      {"def f(x):\n    raise StopIteration\n", "", "assert all(map(f, [1, 2]))\nfor a, b in zip(map(f, [1]), [2]): assert a == b", RuntimeError},
		"exception":            {"def f(x):\n    return 1 // x\n", "", "assert f(0) == 1", RuntimeError},
		"own exception":        {"class E(ValueError):\n    pass\ndef f(x):\n    raise E(x)\n", "", "try:\n    f(0)\nexcept ValueError:\n    pass", ""},
		"none compared":        {"def f(x):\n    pass\n", "", "assert f(0) < 1", WrongAnswer},
		"loop":                 {double, "", "for i in range(300):\n    assert f(i) == i + i", ""},
		"random":               {double, "import random", "for i in range(9):\n    n = random.randint(0, 9)\n    assert f(n) == n + n", ""},
		"helper of setup":      {double, "def twice(x):\n    return x + x", "assert f(3) == twice(3)", ""},
		"iterator":             {"def f(n):\n    return map(str, range(n))\n", "", "assert list(f(3)) == ['0', '1', '2']", ""},
		"counter":              {"import collections\ndef f(s):\n    return collections.Counter(s)\n", "", "assert f('aab') == {'a': 2, 'b': 1}", ""},
		"object":               {"class A:\n    pass\ndef f():\n    return A()\n", "", "assert f()", ""},
		"object is no value":   {"class A:\n    def __eq__(s, o): return True\n    def __sub__(s, o): return 0\ndef f():\n    return A()\n", "", "assert f() == 1", WrongAnswer},
		"object subtracted":    {"class A(object):\n    def __sub__(s, o): return 0\ndef f():\n    return A()\n", "", "assert abs(f() - 1) < 1", WrongAnswer},
		"tree":                 {"class Node:\n    def __init__(s, v):\n        s.v, s.left = v, None\ndef f(n):\n    return n.v + (f(n.left) if n.left else 0)\n", "root = Node(1)\nroot.left = Node(2)\nroot.left.left = Node(4)", "assert f(root) == 7\nassert root.left.v == 2", ""},
		"function result":      {"def f(a):\n    return lambda b: a + b\n", "", "assert f(2)(3) == 5", ""},
		"type argument":        {"def f(x, t):\n    return [e for e in x if not isinstance(e, t)]\n", "", "assert f([1, 'a'], str) == [1]", ""},
		"decimal":              {"from decimal import Decimal\ndef f():\n    return Decimal(1)\n", "", "assert f() == 1", BadResult},
		"endless iterator":     {"import itertools\ndef f():\n    return itertools.count()\n", "", "assert next(f()) == 0", BadResult},
		"missing":              {"def g():\n    pass\n", "", "assert f(1) == 1", NotFound},
		"syntax":               {"def f(:\n", "", "assert f(1) == 1", SyntaxError},
		"forever":              {"def f(x):\n    while True: pass\n", "", "assert f(1) == 1", TimeLimit},
		"asleep":               {"import time\ndef f(x):\n    time.sleep(1000)\n", "", "assert f(1) == 1", TimeLimit},
		"at the top":           {"raise SystemExit\n", "", "assert f(1) == 1", RuntimeError},
		"leaves":               {"import os\ndef f(x):\n    os._exit(0)\n", "", "assert f(1) == 1", RuntimeError},
		"memory":               {"def f(x):\n    return bytearray(1 << 34)\n", "", "assert f(1) == 1", MemoryLimit},
		"huge result":          {"def f(x):\n    return 'a' * (1 << 22)\n", "", "assert f(1) == 1", OutputLimit},
		"evil equality":        {"class Y(int):\n    def __eq__(s, o): return True\n    __hash__ = int.__hash__\ndef f(x):\n    return Y(7)\n", "", "assert f(1) == 8", WrongAnswer},
		"evil list":            {"class L(list):\n    def __iter__(s): return iter([8])\n    def __eq__(s, o): return True\ndef f(x):\n    return L([7])\n", "", "assert f(1) == [8]", WrongAnswer},
		"builtins replaced":    {"import builtins, math\nbuiltins.abs = lambda x: 0\nmath.isclose = lambda *a: True\nabs = builtins.abs\ndef f(x):\n    return 99\n", "import math", "assert abs(f(1) - 1) < 1 and math.isclose(f(1), 1)", WrongAnswer},
		"forged frames":        {"import os\nfor fd in range(3, 64):\n    try: os.write(fd, b'\\x01\\x00\\x00\\x00P' * 9)\n    except OSError: pass\ndef f(x):\n    return 1\n", "", "assert f(1) == 2", BadResult},
		"forged value":         {"import os\ndef f(x):\n    for fd in range(3, 64):\n        try: os.write(fd, b'\\x03\\x00\\x00\\x00Vi2')\n        except OSError: pass\n    os._exit(0)\n", "", "assert f(1) == 2", BadResult},
		"reads its input":      {"import sys\nsys.stdin.read()\ndef f(x):\n    return input()\n", "", "assert f(1) == 2", RuntimeError},
		"prints":               {"print('P' * 100000)\ndef f(x):\n    print(x)\n    return x\n", "", "assert f(1) == 1", ""},
		"no numpy":             {double, "import numpy as np", "assert np.allclose(f(1), 2)", BadTests},
		"setup needs it":       {"def f(x):\n    return 1\n", "root = Node(1)", "assert f(root) == 1", NotFound},
		"argument is no value": {double, "", "assert f(lambda: 1) == 1", BadTests},
		"tests broken":         {double, "", "assert f(1 == 2", BadTests},
		"tests call nothing":   {double, "", "assert True", BadTests},
	} {
		t.Run(name, func(t *testing.T) {
			v, err := p.Examine(context.Background(), c.code, Exam{Setup: c.setup, Tests: c.tests, Entry: "f", Aliases: []string{"candidate"}})
			if err != nil || v.Cause != c.want || v.Pass() != (c.want == "") {
				t.Errorf("%+v %v, want %q", v, err, c.want)
			}
		})
	}
}

// The program's process must not hold what the tests expect, in any form that it can find.
func TestExamKeepsTheTestsOut(t *testing.T) {
	p := openPython(t, Limits{})
	spy := `
import gc, sys, os
def f(x):
    seen = []
    frame = sys._getframe()
    while frame:
        seen.append(repr(frame.f_locals) + repr(frame.f_globals))
        frame = frame.f_back
    for o in gc.get_objects():
        try: seen.append(repr(o))
        except Exception: pass
    seen.append(repr(os.environ) + repr(sys.argv))
    return "".join(seen).count("".join(["SECRET", "MARK"]))
`
	v, err := p.Examine(context.Background(), spy, Exam{Tests: "wanted = 'SECRETMARK'\nassert f(1) == 0", Entry: "f"})
	if err != nil || !v.Pass() {
		t.Errorf("%+v %v", v, err)
	}
}

// Iteration order of sets of texts, and so the result, is the same in every process.
func TestPythonHashesAlike(t *testing.T) {
	p := openPython(t, Limits{})
	seen := map[string]bool{}
	for range 6 {
		out, err := p.Run(context.Background(), "print(list({'a', 'bc', 'def', 'ghij', 'klmno', 'pq'}))", []string{""})
		if err != nil || out[0].Cause != "" {
			t.Fatalf("%+v %v", out, err)
		}
		seen[string(out[0].Value)] = true
	}
	if len(seen) != 1 {
		t.Errorf("%d orders of one set", len(seen))
	}
}

func TestUnpackTexts(t *testing.T) {
	good := packTexts('u', "a", "", strings.Repeat("é", 9))
	if texts, err := unpackTexts(good); err != nil || len(texts) != 3 || texts[2] != strings.Repeat("é", 9) {
		t.Errorf("%q %v", texts, err)
	}
	for _, bad := range []string{"", "u", "u1:", "u1:s3:ab", "u1:s-1:", "u99:", "u1:s1:ab", "l0:", "u1:i5;", string(good[:len(good)-1])} {
		if texts, err := unpackTexts([]byte(bad)); err == nil {
			t.Errorf("%q is read as %q", bad, texts)
		}
	}
}

func BenchmarkExam(b *testing.B) {
	p := openPython(b, Limits{})
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			v, err := p.Examine(context.Background(), "def f(x):\n    return x + x\n", Exam{Tests: "for i in range(5):\n    assert f(i) == 2 * i", Entry: "f"})
			if err != nil || !v.Pass() {
				b.Fatalf("%+v %v", v, err)
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "exams/s")
}

func FuzzUnpackTexts(f *testing.F) {
	f.Add(packTexts('u', "runtime_error", "ValueError: x"))
	f.Add([]byte("u2:s1:as2:"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if texts, err := unpackTexts(data); err == nil && string(packTexts('u', texts...)) != string(data) && len(texts) > 0 {
			if again, err := unpackTexts(packTexts('u', texts...)); err != nil || len(again) != len(texts) {
				t.Errorf("%q: %q", data, texts)
			}
		}
	})
}
