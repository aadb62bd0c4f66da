package node

import (
	"slices"

	"swarmrl/rollout"
	"swarmrl/rollout/batch"
	"swarmrl/swarm"
)

// The cheats that change a batch after it was generated.

var cheatWrongTask = cheat{
	doc: "answers tasks that the beacon did not draw",
	editBatch: func(_ *Node, _ order, b *batch.Batch) {
		for i := range b.Groups {
			b.Groups[i].Seed ^= 1
		}
	},
}

var cheatBestOfN = cheat{
	doc: "shows the best sample of each group in place of the others",
	editBatch: func(n *Node, o order, b *batch.Batch) {
		samples := n.lab.params.Samples(o.stage)
		for g, p := range o.plans[:len(b.Groups)] {
			group := b.Rollouts[g*samples : (g+1)*samples]
			best, value := 0, -1.0
			for i := range group {
				if s := p.grade(n.lab.base.Tokenizer.Decode(group[i].Tokens, true)); s.Value > value {
					best, value = i, s.Value
				}
			}
			for i := range group {
				copyRollout(&group[i], &group[best])
			}
		}
	},
}

var cheatEditedTokens = cheat{
	doc: "corrects its answers by hand, in the first token",
	editBatch: func(n *Node, _ order, b *batch.Batch) {
		for i := range b.Rollouts {
			tokens := slices.Clone(b.Rollouts[i].Tokens)
			if len(tokens) > 1 {
				tokens[0] = tokens[0]%int32(b.Header.Vocabulary-16) + 1
			}
			if !slices.Contains(n.lab.base.EOS, tokens[0]) {
				b.Rollouts[i].Tokens = tokens
			}
		}
	},
}

var cheatCopied = cheat{
	doc: "puts another peer's rollouts into its own batch",
	editBatch: func(n *Node, o order, b *batch.Batch) {
		other := n.shelf.anyOther(n.self, o.stage)
		if other == nil {
			other = &reading{batch: &batch.Batch{Rollouts: slices.Clone(b.Rollouts)}}
			slices.Reverse(other.batch.Rollouts)
		}
		for i := range b.Rollouts {
			copyRollout(&b.Rollouts[i], &other.batch.Rollouts[i%len(other.batch.Rollouts)])
		}
	},
}

// copyRollout takes over what was generated, and keeps the place in the batch.
func copyRollout(dst, src *batch.Rollout) {
	group, sample := dst.Group, dst.Sample
	*dst = *src
	dst.Group, dst.Sample = group, sample
}

var cheatForgedLogp = cheat{
	doc: "claims log-probabilities that make its rollouts weigh more",
	editBatch: func(_ *Node, _ order, b *batch.Batch) {
		for i := range b.Rollouts {
			for t := range b.Rollouts[i].Logp {
				b.Rollouts[i].Logp[t] -= 1
			}
		}
	},
}

var cheatNoProof = cheat{
	doc: "fills the proofs of its hidden states with zeros",
	editBatch: func(_ *Node, _ order, b *batch.Batch) {
		for i := range b.Rollouts {
			clear(b.Rollouts[i].Proofs)
		}
	},
}

var cheatGarbage = cheat{
	doc: "generates nothing and sends random tokens",
	editBatch: func(n *Node, o order, b *batch.Batch) {
		state := uint64(o.round) + 88172645463325252
		for i := range b.Rollouts {
			r := &b.Rollouts[i]
			for t := range r.Tokens[:len(r.Tokens)-1] {
				state ^= state << 13
				state ^= state >> 7
				state ^= state << 17
				r.Tokens[t] = int32(state % 200)
			}
			if r.Finish == rollout.Length {
				r.Tokens[len(r.Tokens)-1] = 1
			}
		}
	},
}

var cheatOwnEnv = cheat{
	doc: "answers the tasks of an environment that it changed",
	editBatch: func(_ *Node, _ order, b *batch.Batch) {
		for i := range b.Groups {
			b.Groups[i].EnvVersion[0] ^= 1
		}
	},
}

var cheatPlanted = cheat{
	doc: "plants words in the reasoning before its answers, and keeps the answers",
	editBatch: func(n *Node, _ order, b *batch.Batch) {
		for i := range b.Rollouts {
			tokens := slices.Clone(b.Rollouts[i].Tokens)
			for t := range max(0, len(tokens)-3) {
				if !slices.Contains(n.lab.base.EOS, tokens[t]^1) {
					tokens[t] ^= 1
				}
			}
			b.Rollouts[i].Tokens = tokens
		}
	},
}

var cheatCritiqueSpam = cheat{
	doc:   "critiques its own tasks, one after the other, in place of those that it was drawn for",
	stage: swarm.Critique,
	editBatch: func(n *Node, o order, b *batch.Batch) {
		own := n.lab.params.Tasks(o.beacon, n.self)
		for i := range b.Groups {
			d := own[i%len(own)]
			spec := n.lab.envs[d.Env].Spec()
			b.Groups[i].Env, b.Groups[i].EnvVersion = spec.Name, spec.Version
			b.Groups[i].Seed, b.Groups[i].Index, b.Groups[i].Difficulty = d.Seed, d.Index, d.Difficulty
		}
	},
}

var cheatVoteStuffing = cheat{
	doc:   "votes for the same candidate in every critique, whatever its model says",
	stage: swarm.Critique,
	editBatch: func(_ *Node, _ order, b *batch.Batch) {
		for i := range b.Rollouts {
			copyRollout(&b.Rollouts[i], &b.Rollouts[0])
		}
	},
}
