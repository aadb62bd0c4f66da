// Package hub downloads models from the Hugging Face Hub into the Hub's own cache, so that Python tools
// on the same machine find them there, and the other way around.
//
//	c, err := hub.New(hub.FromEnv(os.Getenv))
//	dir, err := c.Snapshot(ctx, "Qwen/Qwen2.5-0.5B-Instruct", "main")
//	p, err := policy.Load(dir, model.Options{})
//
// The cache:
//
//	models--ORG--NAME/blobs/ETAG               a file's bytes, under their hash
//	models--ORG--NAME/blobs/ETAG.incomplete    so far: the next call goes on where this one ended
//	models--ORG--NAME/refs/REVISION            the commit that a branch or tag was at
//	models--ORG--NAME/snapshots/COMMIT/PATH    a relative link to the blob
//	.locks/models--ORG--NAME/ETAG.lock         held while a blob is written
//
// Every file is checked against the hash that the Hub states: SHA-256 for large ones, git's SHA-1 for
// small ones. Servers are not trusted: names cannot lead out of the cache, sizes are bounded, a stalled
// transfer is cut and resumed, and the token goes to the endpoint only, never along a redirect.
package hub
