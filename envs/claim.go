package envs

import "slices"

const (
	claimTruthful = iota // person tells the truth
	claimLiar
	claimNot
	claimAnd
	claimOr
	claimImplies
	claimIff
)

// A claim is what an islander says about the islanders.
type claim struct {
	op, person int
	parts      []*claim
}

type claimLimits struct{ people, speaker, width int }

// drawClaim gives a random claim; nobody says "I am lying" outright.
func drawClaim(r *Rand, l claimLimits, depth int) *claim {
	dice := r.Intn(6)
	switch {
	case depth <= 1 || dice == 0:
		for {
			c := &claim{op: r.Intn(2), person: r.Intn(l.people)}
			if c.op != claimLiar || c.person != l.speaker {
				return c
			}
		}
	case dice == 1:
		return &claim{op: claimNot, parts: []*claim{drawClaim(r, l, depth-1)}}
	case dice <= 3:
		return &claim{op: claimAnd + dice - 2, parts: drawParts(r, l, depth-1, r.Range(2, l.width))}
	}
	return &claim{op: claimImplies + dice - 4, parts: drawParts(r, l, depth-1, 2)}
}

// drawParts gives n different claims.
func drawParts(r *Rand, l claimLimits, depth, n int) []*claim {
	var parts []*claim
	for len(parts) < n {
		c := drawClaim(r, l, depth)
		if !slices.ContainsFunc(parts, c.equal) {
			parts = append(parts, c)
		}
	}
	return parts
}

func (c *claim) equal(d *claim) bool {
	return c.op == d.op && c.person == d.person && slices.EqualFunc(c.parts, d.parts, (*claim).equal)
}

// holds evaluates a claim; bit i of truthful says that person i tells the truth.
func (c *claim) holds(truthful uint) bool {
	switch c.op {
	case claimTruthful:
		return truthful>>c.person&1 == 1
	case claimLiar:
		return truthful>>c.person&1 == 0
	case claimNot:
		return !c.parts[0].holds(truthful)
	case claimImplies:
		return !c.parts[0].holds(truthful) || c.parts[1].holds(truthful)
	case claimIff:
		return c.parts[0].holds(truthful) == c.parts[1].holds(truthful)
	}
	for _, p := range c.parts {
		if p.holds(truthful) == (c.op == claimOr) {
			return c.op == claimOr
		}
	}
	return c.op == claimAnd
}

// consistent lists the assignments in which exactly the truthful say what holds.
func consistent(claims []*claim) []uint {
	var out []uint
	for truthful := range uint(1) << len(claims) {
		fits := true
		for i, c := range claims {
			fits = fits && c.holds(truthful) == (truthful>>i&1 == 1)
		}
		if fits {
			out = append(out, truthful)
		}
	}
	return out
}

// words puts a claim in English; parts that are not simple stand in brackets.
func (c *claim) words(names []string, pair [2]string) string {
	part := func(p *claim) string {
		if p.op <= claimLiar {
			return p.words(names, pair)
		}
		return "(" + p.words(names, pair) + ")"
	}
	switch c.op {
	case claimTruthful, claimLiar:
		return names[c.person] + " is " + pair[c.op]
	case claimNot:
		return "it is not true that " + part(c.parts[0])
	case claimImplies:
		return "if " + part(c.parts[0]) + " then " + part(c.parts[1])
	case claimIff:
		return part(c.parts[0]) + " if and only if " + part(c.parts[1])
	}
	joint := " and "
	if c.op == claimOr {
		joint = " or "
	}
	text := part(c.parts[0])
	for _, p := range c.parts[1:] {
		text += joint + part(p)
	}
	return text
}
