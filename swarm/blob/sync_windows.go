package blob

// dirSyncUnsupported: Windows cannot flush a directory; its file system journals renames.
const dirSyncUnsupported = true
