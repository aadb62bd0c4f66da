package node

import (
	"swarmrl/policy"
	"swarmrl/rollout"
)

// The cheats that generate otherwise than they say.

var cheatWrongModel = cheat{
	doc: "answers with the base model instead of the policy that it committed",
	usePolicy: func(n *Node, _ *policy.Policy) *policy.Policy {
		return n.lab.base
	},
}

var cheatTemperature = cheat{
	doc: "samples at a fifth of the temperature, for better answers",
	useSampling: func(s rollout.Sampling) rollout.Sampling {
		s.Temperature /= 5
		return s
	},
}

var cheatWrongSeed = cheat{
	doc: "draws with noise of its own choice",
	useRequest: func(_ *Node, r rollout.Request) rollout.Request {
		r.Seed ^= 0xabcdef
		return r
	},
}

var cheatEndless = cheat{
	doc: "goes on after the end of its answers, to the last token that is allowed",
	useRequest: func(_ *Node, r rollout.Request) rollout.Request {
		r.Stop = nil
		return r
	},
}
