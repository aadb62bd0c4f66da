//go:build !windows

package blob

const dirSyncUnsupported = false
