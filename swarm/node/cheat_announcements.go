package node

// The cheats that say one thing and do another.

var cheatWithheld = cheat{
	doc:      "announces batches whose bodies nobody can fetch",
	withhold: true,
}

var cheatEquivocate = cheat{
	doc:   "announces two different batches for one stage",
	twice: true,
}
