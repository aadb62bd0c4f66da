package train

import (
	"encoding/json"

	"swarmrl/rollout/snapshot"
)

const learnerKind = "learner"

// Capture copies the learner's masters and moments as the snapshot of a step, to be saved while
// training goes on. config names the run: Load of another one refuses it.
func (l *Learner) Capture(step int, config json.RawMessage) (*snapshot.Captured, error) {
	extra, err := json.Marshal(l.scale)
	if err != nil {
		return nil, err
	}
	s := snapshot.State{Kind: learnerKind, Step: step, Config: config, Extra: extra}
	return snapshot.Capture(s, l.Policy.Model.Params(), l.opt.State()), nil
}

// Load goes on from the last snapshot in dir; ok is false when there is none. On an error the
// learner is unchanged. The policy's Hash is the caller's to renew.
func (l *Learner) Load(dir string, config json.RawMessage) (step int, ok bool, err error) {
	step, ok, err = snapshot.Latest(dir)
	if err != nil || !ok {
		return 0, false, err
	}
	m := l.Policy.Model
	s, err := snapshot.Load(snapshot.Path(dir, step), learnerKind, config, m.Params(), l.opt)
	if err != nil {
		return 0, false, err
	}
	l.scale = 1
	if err := json.Unmarshal(s.Extra, &l.scale); err != nil {
		l.scale = 1
	}
	m.Refresh()
	return s.Step, true, nil
}
