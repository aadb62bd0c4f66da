package redteam

import "fmt"

// warnShare is the share of replayed or guessed proofs that may pass TOPLOC before Warn speaks.
const warnShare = 0.01

// Warn says, from the rows of forgers under tolerant limits, whether TOPLOC alone would take a replayed or a guessed
// proof on this model: where dimensions are large whatever the token, their values are known without running it.
// Empty: no.
func (l *Lab) Warn(rows []Row) string {
	var proofs, tokens string
	for _, row := range rows {
		switch name := row.Name; name {
		case "guessed outliers", "another prompt's proof":
			if row.Forged > 0 && float64(row.Passed) > warnShare*float64(row.Forged) {
				proofs += fmt.Sprintf("; %s: %d of %d pass", name, row.Passed, row.Forged)
			}
		case "draft", "last round's", "wrong seed":
			tokens += fmt.Sprintf("; %s: %d of %d caught", name, row.Forged-row.Passed, row.Forged)
		}
	}
	if proofs == "" {
		return ""
	}
	return "warning: this model's largest hidden values hardly depend on the tokens, so TOPLOC binds neither prompt nor work" + proofs +
		". What holds then is the sampling check, whatever the proofs" + tokens
}
