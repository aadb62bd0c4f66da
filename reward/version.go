package reward

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"sync"
)

//go:embed reward.go
var composeSource string

//go:embed format.go
var formatSource string

// Version is a hash of the source that composes scores: equal versions give equal values.
var Version = sync.OnceValue(func() string {
	h := sha256.Sum256([]byte(composeSource + formatSource))
	return hex.EncodeToString(h[:])
})
