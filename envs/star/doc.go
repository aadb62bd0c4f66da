// Package star runs environments that are data: one Starlark file, addressed by its hash, that a
// run names and peers fetch from strangers.
//
//	name = "sum-of-two"
//	doc = "sum of two whole numbers"
//	difficulty = "at 0, 0.5, 1: numbers up to 10, 505, 1000"
//
//	def task(seed, difficulty):
//	    r = rand(seed)
//	    top = 10 + int(difficulty * 990)
//	    a, b = r.int(0, top), r.int(0, top)
//	    return {"prompt": "What is %d + %d?" % (a, b), "gold": str(a + b)}
//
//	def score(task, completion):
//	    return 1.0 if final_answer(completion) == task["gold"] else 0.0
//
// task gives a dict with "prompt" (text, or a list of {"role", "content"}), "gold" (text, or None
// where no single answer is known) and whatever else score needs; all of it must be JSON. score
// gives a number in [0, 1], or a dict with "value", "reason" and "answer". The functions that a
// file may call beside Starlark's own are in module.go: rand, final_answer, parse_int,
// numbers, math_equal.
//
// A file runs in a child process (reward/sandbox): steps are counted exactly, memory is bounded, it
// sees no clock, no file and no network. What it does wrong names its line.
package star
