// Package pretrain makes swarm-tiny's weights from nothing: procedural demonstrations, next-token
// loss, AdamW. The recipe (policy/tiny/recipe.json) has two phases. The clean one shows right
// answers with their work until the skill is there. The mixed one is short and sets habits: mostly
// bare answers, many wrong. So the base can do what it seldom does, and reinforcement learning has
// something true to find. Critiques and revisions look at candidates of mixed quality in both.
//
//	err := pretrain.Run(ctx, recipe, pretrain.Options{Dir: "out"})
//
// A run is a function of the recipe: the examples of step s come from
// SHA-256("swarmrl/pretrain/v1" | seed | phase | step), the initial weights of a tensor from
// SHA-256("swarmrl/init/v1" | seed | name). It may be killed at any instant and goes on from its
// last snapshot to the same weights, on any machine, with any number of threads.
package pretrain
