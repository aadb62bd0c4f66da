package train

import "fmt"

// Alarms are the signs of a collapse. A sign must hold for Patience steps in a row. Zero fields
// take the values in brackets; negative ones switch a sign off.
type Alarms struct {
	Entropy  float64 `json:"entropy"`  // mean entropy below it, nats (0.01)
	Norm     float64 `json:"norm"`     // gradient norm above it (50)
	Clip     float64 `json:"clip"`     // share of clipped ratios above it (0.4)
	Patience int     `json:"patience"` // steps (10)
}

func (a *Alarms) fill() {
	set := func(x *float64, standard float64) {
		if *x == 0 {
			*x = standard
		}
	}
	set(&a.Entropy, 0.01)
	set(&a.Norm, 50)
	set(&a.Clip, 0.4)
	if a.Patience == 0 {
		a.Patience = 10
	}
}

// signs counts for how many steps in a row each sign has held. It is part of a snapshot.
type signs struct {
	Entropy, Norm, Clip, Equal int
}

// quiet says that no sign holds: a snapshot taken now is a good one.
func (s signs) quiet() bool { return s == signs{} }

// look counts a step and gives a sentence for a sign that has held long enough, once.
func (a Alarms) look(s *signs, row Row) string {
	count := func(n *int, holds bool) bool {
		if !holds {
			*n = 0
			return false
		}
		*n++
		return *n == a.Patience
	}
	var out string
	if count(&s.Equal, row.Live == 0) {
		out = fmt.Sprintf("all rewards of a group were equal for %d steps: there is nothing to learn from; the tasks are too hard, too easy, or the policy gives one answer", a.Patience)
	}
	trained := row.Live > 0 // a step without samples says nothing of the rest
	if trained && count(&s.Entropy, a.Entropy > 0 && row.Entropy < a.Entropy) {
		out = fmt.Sprintf("the entropy was below %g nats for %d steps: the policy has stopped exploring", a.Entropy, a.Patience)
	}
	if trained && count(&s.Norm, a.Norm > 0 && row.Norm > a.Norm) {
		out = fmt.Sprintf("the gradient norm was above %g for %d steps: the learning rate is too high", a.Norm, a.Patience)
	}
	if trained && count(&s.Clip, a.Clip > 0 && row.Clip > a.Clip) {
		out = fmt.Sprintf("more than %g %% of the ratios were clipped for %d steps: the policy runs away from its samples", 100*a.Clip, a.Patience)
	}
	return out
}
