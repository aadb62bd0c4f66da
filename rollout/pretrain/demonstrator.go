package pretrain

import (
	"cmp"
	"slices"
	"strconv"

	"swarmrl/envs"
	"swarmrl/policy/tiny"
)

// example is a prompt and what the demonstrator writes after it, as token ids.
type example struct{ prompt, response []int32 }

// chance is true with probability p, the same on every machine.
func chance(r *envs.Rand, p float64) bool { return float64(r.Uint64()>>11) < p*(1<<53) }

// demonstrate answers a question with a quality.
func demonstrate(r *envs.Rand, q envs.TinyQuestion, how Quality) envs.Working {
	work := chance(r, how.Work)
	right := how.RightBare
	if work {
		right = how.RightWork
	}
	w := q.Good
	if !chance(r, right) {
		w = mistake(r, q)
	}
	if !work {
		w.Work = ""
	}
	return w
}

// bugWeights is how often each bug of a question is made, the most typical first.
var bugWeights = []int{10, 4, 3, 2, 1}

// mistake draws a wrong answer; after six bugs that are right by luck it lets the last stand.
func mistake(r *envs.Rand, q envs.TinyQuestion) (w envs.Working) {
	total := 0
	for i := range q.Bugs {
		total += bugWeights[i]
	}
	for range 6 {
		u := r.Intn(total)
		i := 0
		for ; u >= bugWeights[i]; i++ {
			u -= bugWeights[i]
		}
		if w = q.Bugs[i]; !q.Right(w.Answer) {
			break
		}
	}
	return w
}

// vote is a candidate answer and how many of a group gave it.
type vote struct {
	answer string
	n      int
}

// group is how many answers candidates are counted from, and maxCandidates how many are shown.
const (
	group         = 8
	maxCandidates = 4
)

// candidates tallies a group of answers of one mixed quality, drawn anew each time; most votes
// first, ties in the order of appearance.
func candidates(r *envs.Rand, q envs.TinyQuestion) []vote {
	var all []vote
	right := float64(1+r.Intn(17)) / 20
	for range group {
		answer := demonstrate(r, q, Quality{RightBare: right}).Answer
		i := slices.IndexFunc(all, func(v vote) bool { return v.answer == answer })
		if i < 0 {
			i, all = len(all), append(all, vote{answer: answer})
		}
		all[i].n++
	}
	slices.SortStableFunc(all, func(a, b vote) int { return cmp.Compare(b.n, a.n) })
	return all[:min(len(all), maxCandidates)]
}

// draw makes one example of a phase.
func draw(r *envs.Rand, p Phase) example {
	q := envs.DrawTiny(r, envs.Pick(r, envs.TinyNames()), envs.TinyPretrain, p.Difficulty)
	switch u := float64(r.Uint64()>>11) / (1 << 53); {
	case u < p.Critiques:
		return critique(r, q, p.Critic)
	case u < p.Critiques+p.Revisions:
		return revision(r, q, p.Reviser)
	}
	w := demonstrate(r, q, p.Answer)
	return example{closed(ask(q), tiny.Answer), closed(write(w.Work+"#"+w.Answer), tiny.End)}
}

// critique solves the question, then names the candidate that agrees, or 0. Before the critic the
// chat template puts a candidate's number behind it: whoever repeats the answer finds what follows.
func critique(r *envs.Rand, q envs.TinyQuestion, how Quality) example {
	shown := candidates(r, q)
	r.Shuffle(len(shown), func(i, j int) { shown[i], shown[j] = shown[j], shown[i] })
	prompt, named := ask(q), 0
	for i, c := range shown {
		prompt = append(append(prompt, tiny.Candidate), write(c.answer+"#"+strconv.Itoa(i+1))...)
		if named == 0 && q.Right(c.answer) {
			named = i + 1
		}
	}
	w := demonstrate(r, q, how)
	if !q.Right(w.Answer) { // a critic that errs names any
		named = r.Intn(len(shown) + 1)
	}
	text := "#" + strconv.Itoa(named)
	if w.Work != "" {
		text = w.Work + "=" + w.Answer + text
	}
	return example{closed(prompt, tiny.Critique), closed(write(text), tiny.End)}
}

// revision answers again with the candidates and their votes in sight.
func revision(r *envs.Rand, q envs.TinyQuestion, how Quality) example {
	prompt := ask(q)
	for _, c := range candidates(r, q) {
		prompt = append(append(prompt, tiny.Candidate), write(c.answer+":"+strconv.Itoa(c.n))...)
	}
	w := demonstrate(r, q, how)
	return example{closed(prompt, tiny.Revise), closed(write(w.Work+"#"+w.Answer), tiny.End)}
}

func ask(q envs.TinyQuestion) []int32 { return append([]int32{tiny.User}, write(q.Text)...) }

func closed(ids []int32, last int32) []int32 { return append(ids, last) }

// write gives the ids of ASCII text: its bytes.
func write(s string) []int32 {
	ids := make([]int32, len(s), len(s)+8)
	for i := range s {
		ids[i] = int32(s[i])
	}
	return ids
}
