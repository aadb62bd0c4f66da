package redteam

import (
	"context"
	"strings"
	"testing"

	"swarmrl/policy/model"
	"swarmrl/verify"
)

// Where five dimensions are large whatever the token, guessed and replayed proofs pass TOPLOC under tolerant limits;
// that is found, and said.
func TestWarn(t *testing.T) {
	l := tinyLab(t)
	for _, outliers := range []bool{false, true} {
		if outliers {
			p, err := l.Altered("outliers", func(p model.Param) { plantOutliers(p, l.Policy.Model.Config.Hidden) })
			if err != nil {
				t.Fatal(err)
			}
			l.Policy = p
			clear(l.made)
			l.bounds = nil
		}
		rows, err := l.Measure(context.Background(), Forgers, 1, []Tolerance{Exact(), {verify.Tolerant(), 0.01}}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if w := l.Warn(rows[1]); strings.Contains(w, "guessed outliers") != outliers {
			t.Errorf("outliers %v: %q", outliers, w)
		} else {
			t.Log(w)
		}
		for i, row := range rows[0] {
			if row.Passed > 0 && !Forgers[i].Own {
				t.Errorf("outliers %v, exact limits: %s: %d of %d pass", outliers, row.Name, row.Passed, row.Forged)
			}
		}
	}
}

// plantOutliers gives five dimensions of the residual stream one large value for every token.
func plantOutliers(p model.Param, width int) {
	const outliers = 5
	switch {
	case strings.HasSuffix(p.Name, "embed_tokens.weight"):
		for row := range len(p.Data) / width {
			for d := range outliers {
				p.Data[row*width+d] = 3 + float32(d)
			}
		}
	case addsToResidual(p.Name):
		clear(p.Data[:outliers*len(p.Data)/width])
	}
}
