package star

import "embed"

// Examples holds the files under examples/: five built-in tasks in this form, to read and to copy.
//
//go:embed examples/*.star
var Examples embed.FS
