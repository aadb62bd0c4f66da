package train

import (
	"encoding/json"

	"swarmrl/rollout/snapshot"
)

const learnerKind = "learner"

// Save writes the learner's masters and moments into dir as the snapshot of a step, then prunes
// dir. config names the run: Load of another one refuses it. On an error the earlier snapshots stand.
func (l *Learner) Save(dir string, step int, config json.RawMessage, r snapshot.Retention) error {
	extra, err := json.Marshal(l.scale)
	if err != nil {
		return err
	}
	s := snapshot.State{Kind: learnerKind, Step: step, Config: config, Extra: extra}
	if err := snapshot.Save(dir, s, l.Policy.Model.Params(), l.opt.State()); err != nil {
		return err
	}
	return snapshot.Prune(dir, r)
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
