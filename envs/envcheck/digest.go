package envcheck

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"swarmrl/envs"
)

// Digest hashes the prompts and gold answers of n tasks at each of the difficulties 0, 0.5 and 1 and
// the scores of the completions that Run uses. Two processes, and two machines, must agree on it.
func Digest(env envs.Env, n int) ([32]byte, error) {
	h := sha256.New()
	enc := json.NewEncoder(h)
	k := &checker{env: env, c: Config{Tasks: n}}
	k.load()
	if k.err != nil {
		return [32]byte{}, k.err
	}
	err := guard(func() error {
		for _, t := range k.tasks {
			if err := enc.Encode([]any{t.Prompt, t.Gold, k.play(t)}); err != nil {
				return err
			}
			for _, c := range hostile(t) {
				if err := enc.Encode(env.Grade(t, c.text)); err != nil {
					return fmt.Errorf("%s: %s: %w", at(t), c.kind, err)
				}
			}
		}
		return nil
	})
	spec := env.Spec()
	h.Write(spec.Version[:])
	return [32]byte(h.Sum(nil)), err
}
