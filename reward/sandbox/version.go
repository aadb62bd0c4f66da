package sandbox

import (
	"embed"
	"sync"

	"swarmrl/reward"
)

//go:embed *.go *.py
var sources embed.FS

// starlarkVersion is the version of go.starlark.net in go.mod; a test holds the two together.
const starlarkVersion = "v0.0.0-20260908191801-89a6a09411d5"

// Version is a hash of this package's source without its tests, and of the Starlark library's version:
// equal versions give equal verdicts on programs that do not read a clock or random numbers.
var Version = sync.OnceValue(func() string { return reward.SourceHash(sources, starlarkVersion) })
