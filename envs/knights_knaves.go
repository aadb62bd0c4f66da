package envs

import (
	"fmt"
	"slices"
	"strings"
)

var knightsKnaves = Definition{
	Name: "knights_knaves",
	Doc:  "find who tells the truth",
	Params: []Param{
		{Name: "people", Easy: 2, Default: 2, Hard: 4, Min: 2, Max: 8, Doc: "how many people"},
		{Name: "depth", Easy: 2, Default: 2, Hard: 3, Min: 2, Max: 4, Doc: "largest depth of a statement"},
		{Name: "width", Easy: 2, Default: 2, Hard: 3, Min: 2, Max: 3, Doc: "most parts of an and, or an or"},
	},
	Generate: generateKnights,
	Score:    strictKnights,
	Gym:      gymKnights,
	Files:    []string{"knights_knaves.go", "claim.go", "integer.go", "pynumber.go"},
}

// roles are pairs of truth-teller and liar, with their articles.
var roles = [][2]string{
	{"a knight", "a knave"},
	{"a pioneer", "a laggard"},
	{"a saint", "a sinner"},
	{"a hero", "a villain"},
	{"an angel", "a devil"},
	{"an altruist", "an egoist"},
	{"a sage", "a fool"},
}

func bareRole(role string) string { return role[strings.IndexByte(role, ' ')+1:] }

var people = strings.Fields(`Ada Anton Bela Boris Clara Cyrus Dana Dmitri Edith Emil Fatima Felix Greta Gustav Hana Hugo
Ines Ivan Jana Jonas Karin Kemal Leila Lorenz Mara Milan Nadia Nils Olga Oscar Paula Pavel Ravi Rosa Selma Stefan
Tamar Theo Ursula Viktor Wanda Yusuf Zofia`)

var sayings = []string{
	"%s says: %s.", "%s claims that %s.", "%s tells you that %s.", "According to %s, %s.", "%s swears that %s.",
	"%s insists: %s.", "You hear from %s that %s.", "%s whispers that %s.", "In the view of %s, %s.",
}

// A knightsKey holds the names, the role of each and both roles, in small letters.
type knightsKey struct{ names, roles, both []string }

// generateKnights draws statements until exactly one assignment fits them. At depth 1 none ever
// would: where nobody speaks but of one person, swapping all roles fits as well.
func generateKnights(r *Rand, p Params) Item {
	n := p["people"]
	var claims []*claim
	var truth uint
	for {
		claims = claims[:0]
		for person := range n {
			claims = append(claims, drawClaim(r, claimLimits{people: n, speaker: person, width: p["width"]}, p["depth"]))
		}
		if solutions := consistent(claims); len(solutions) == 1 {
			truth = solutions[0]
			break
		}
	}
	names := make([]string, n)
	for i, at := range r.Perm(len(people))[:n] {
		names[i] = people[at]
	}
	return knightsItem(r, claims, names, truth)
}

func knightsItem(r *Rand, claims []*claim, names []string, truth uint) Item {
	pair := Pick(r, roles)
	var b strings.Builder
	fmt.Fprintf(&b, "Everyone here is either %s, who always tells the truth, or %s, who always lies. You meet %s.",
		pair[0], pair[1], enumerate(names))
	for i, c := range claims {
		b.WriteByte(' ')
		fmt.Fprintf(&b, Pick(r, sayings), names[i], c.words(names, pair))
	}
	fmt.Fprintf(&b, " Who is what? Answer like this: %s is %s, %s is %s.", names[0], pair[1], names[1], pair[0])
	k := knightsKey{both: []string{bareRole(pair[0]), bareRole(pair[1])}}
	gold := make([]string, len(names))
	for i, name := range names {
		role := pair[1-truth>>i&1]
		gold[i] = name + " is " + role
		k.names = append(k.names, strings.ToLower(name))
		k.roles = append(k.roles, bareRole(role))
	}
	return Item{Question: b.String(), Gold: enumerate(gold) + ".", Key: k}
}

func enumerate(list []string) string {
	n := len(list) - 1
	return strings.Join(list[:n], ", ") + " and " + list[n]
}

// strictKnights wants each person's role said once, and rightly; "is", articles, "and" and
// punctuation may stand between.
func strictKnights(it Item, answer string) (float64, string) {
	k := it.Key.(knightsKey)
	if len(answer) > 4*len(it.Gold)+100 {
		return 0, fmt.Sprintf("an answer of %d bytes where %d are enough", len(answer), len(it.Gold))
	}
	said, name := map[string]string{}, ""
	for _, word := range strings.FieldsFunc(strings.ToLower(answer), func(c rune) bool { return strings.ContainsRune(" \n\r\t.,;:()", c) }) {
		switch {
		case slices.Contains([]string{"is", "a", "an", "and"}, word):
		case slices.Contains(k.names, word) && name == "" && said[word] == "":
			name = word
		case slices.Contains(k.both, word) && name != "":
			said[name], name = word, ""
		default:
			return 0, quote(word) + " does not belong in an answer"
		}
	}
	for i, who := range k.names {
		switch said[who] {
		case "":
			return 0, who + " has no role"
		case k.roles[i]:
		default:
			return 0, who + " is no " + said[who]
		}
	}
	return 1, "correct"
}

// gymKnights gives 1 for the same set of pairs and 0.3 + 0.7·share for as many pairs of which
// some are right.
func gymKnights(it Item, answer string) (float64, string) {
	if answer == "" {
		return 0, "empty"
	}
	want, got := rolePairs(it.Gold), rolePairs(answer)
	right := 0
	for pair := range got {
		if want[pair] {
			right++
		}
	}
	switch {
	case len(got) != len(want) || right == 0:
		return 0, "other people"
	case right == len(want):
		return 1, "correct"
	}
	return 0.3 + float64(0.7*float64(right))/float64(len(want)), fmt.Sprintf("%d of %d are right", right, len(want))
}

var pairMarks = strings.NewReplacer(".", " ", ",", " ", ")", " ", "(", " ")

func rolePairs(s string) map[[2]string]bool {
	text := strings.ReplaceAll(pairMarks.Replace(pyStrip(strings.ToLower(s))), " and ", " ")
	out, name := map[[2]string]bool{}, ""
	for _, word := range strings.FieldsFunc(text, func(c rune) bool { return pyStrip(string(c)) == "" }) {
		switch {
		case word == "is" || word == "a" || word == "an":
		case !slices.ContainsFunc(roles, func(p [2]string) bool { return word == bareRole(p[0]) || word == bareRole(p[1]) }):
			name = word
		case name != "":
			out[[2]string{name, word}] = true
			name = ""
		}
	}
	return out
}
