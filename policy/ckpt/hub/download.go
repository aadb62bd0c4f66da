package hub

import (
	"context"
	"crypto/sha1" //nolint:gosec // git names small files by it
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

// minProgress is what an attempt has to bring to count as one that got on.
const minProgress = 64 << 10

// fetch brings a blob into the cache: it is there when fetch returns nil.
func (c *Client) fetch(ctx context.Context, repo, commit string, f remote) error {
	blob := filepath.Join(c.repoDir(repo), "blobs", f.etag)
	if c.complete(blob, f) {
		return nil
	}
	lock := filepath.Join(c.config.Cache, ".locks", folder(repo), f.etag+".lock")
	unlock, err := lockFile(ctx, lock)
	if err != nil {
		return err
	}
	defer unlock()
	if c.complete(blob, f) { // another process was first
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(blob), 0o755); err != nil {
		return err
	}
	part, err := os.OpenFile(blob+".incomplete", os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return err
	}
	defer part.Close()
	if err := c.transfer(ctx, repo, commit, f, part); err != nil {
		return err
	}
	if err := errors.Join(part.Sync(), part.Close()); err != nil {
		return err
	}
	return os.Rename(part.Name(), blob)
}

// complete says whether the cache holds the blob. Its hash was checked when it came.
func (c *Client) complete(blob string, f remote) bool {
	info, err := os.Stat(blob)
	return err == nil && info.Mode().IsRegular() && (f.size < 0 || info.Size() == f.size)
}

// transfer fills part, in as many attempts as bring it on, and checks the hash. A wrong hash empties
// the file once and starts anew: what lay there before may have been the fault.
func (c *Client) transfer(ctx context.Context, repo, commit string, f remote, part *os.File) error {
	failures := 0
	resumed := fileSize(part) > 0
	for {
		before := fileSize(part)
		err := c.attempt(ctx, repo, commit, f, part)
		if err == nil {
			err = verify(part, f)
			if err == nil {
				return nil
			}
			if truncErr := part.Truncate(0); truncErr != nil {
				return truncErr
			}
			if !resumed {
				return err
			}
			resumed = false
			continue
		}
		if !temporary(ctx, err) {
			return err
		}
		if fileSize(part)-before >= minProgress {
			failures = 0
		} else if failures++; failures >= c.config.Retries {
			return fmt.Errorf("%s/%s: %d attempts: %w", repo, f.name, failures, err)
		}
		if err := pause(ctx, failures); err != nil {
			return err
		}
	}
}

func fileSize(f *os.File) int64 {
	info, err := f.Stat()
	if err != nil {
		return 0
	}
	return info.Size()
}

// pause waits a little longer after each failure.
func pause(ctx context.Context, failures int) error {
	timer := time.NewTimer(min(100*time.Millisecond<<failures, 10*time.Second))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// attempt asks for what is missing and appends it.
func (c *Client) attempt(ctx context.Context, repo, commit string, f remote, part *os.File) error {
	have := fileSize(part)
	switch {
	case f.size >= 0 && have == f.size && have > 0:
		return nil
	case f.size >= 0 && have > f.size:
		have = 0
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	timer := time.AfterFunc(c.config.Idle, func() {
		cancel(fmt.Errorf("%s: next to nothing came for %v", f.name, c.config.Idle))
	})
	defer timer.Stop()
	err := c.get(ctx, timer, repo, commit, f, part, have)
	if err != nil && ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

// get is one attempt from byte have on, while the timer runs.
func (c *Client) get(ctx context.Context, timer *time.Timer, repo, commit string, f remote, part *os.File, have int64) error {
	header := http.Header{}
	if have > 0 {
		header.Set("Range", fmt.Sprintf("bytes=%d-", have))
	}
	resp, err := c.send(ctx, http.MethodGet, resolvePath(repo, commit, f.name), header)
	if err == nil {
		resp, err = c.follow(ctx, http.MethodGet, resp, header)
	}
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	have, err = startAt(resp, have, f)
	if err != nil {
		if have == 0 {
			err = errors.Join(err, part.Truncate(0))
		}
		return err
	}
	if err := part.Truncate(have); err != nil {
		return &finalError{err}
	}
	if _, err := part.Seek(have, io.SeekStart); err != nil {
		return &finalError{err}
	}
	return c.copy(timer, part, resp.Body, have, f)
}

// startAt gives the offset at which the answer's bytes belong.
func startAt(resp *http.Response, have int64, f remote) (int64, error) {
	switch resp.StatusCode {
	case http.StatusOK:
		return 0, nil
	case http.StatusPartialContent:
		var from, to, total int64
		n, _ := fmt.Sscanf(resp.Header.Get("Content-Range"), "bytes %d-%d/%d", &from, &to, &total)
		if n == 3 && from == have && (f.size < 0 || total == f.size) {
			return have, nil
		}
		return 0, fmt.Errorf("%s: asked for bytes from %d of %d, got %q",
			f.name, have, f.size, resp.Header.Get("Content-Range"))
	case http.StatusRequestedRangeNotSatisfiable:
		return 0, fmt.Errorf("%s: server has no bytes from %d", f.name, have)
	}
	return have, &statusError{f.name, resp.StatusCode}
}

// minFlow is what has to come within Config.Idle.
const minFlow = 4 << 10

// copy appends the body. It never writes more than the file's size, and winds the timer as bytes come.
func (c *Client) copy(timer *time.Timer, part *os.File, body io.Reader, have int64, f remote) error {
	limit := c.config.MaxBytes
	if f.size >= 0 {
		limit = f.size
	}
	buf := make([]byte, 256<<10)
	flow := 0
	for {
		n, err := body.Read(buf)
		if flow += n; flow >= minFlow {
			timer.Reset(c.config.Idle)
			flow = 0
		}
		if have+int64(n) > limit {
			return &finalError{fmt.Errorf("%s: server sends more than %d bytes", f.name, limit)}
		}
		if n > 0 {
			if _, err := part.Write(buf[:n]); err != nil {
				return &finalError{err}
			}
			have += int64(n)
			if c.config.Progress != nil {
				c.config.Progress(f.name, have, f.size)
			}
		}
		switch {
		case err == io.EOF && f.size >= 0 && have < f.size:
			return fmt.Errorf("%s: ended at byte %d of %d", f.name, have, f.size)
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
	}
}

// verify checks the file against the hash that its etag is. An etag that is no hash leaves the size.
func verify(part *os.File, f remote) error {
	size := fileSize(part)
	if f.size >= 0 && size != f.size {
		return fmt.Errorf("%s: %d bytes, want %d", f.name, size, f.size)
	}
	var h hash.Hash
	switch {
	case !isHash(f.etag):
		return nil
	case len(f.etag) == 2*sha256.Size:
		h = sha256.New()
	default:
		h = sha1.New() //nolint:gosec // see above
		fmt.Fprintf(h, "blob %d\x00", size)
	}
	if _, err := part.Seek(0, io.SeekStart); err != nil {
		return err
	}
	if _, err := io.Copy(h, part); err != nil {
		return err
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != f.etag {
		return fmt.Errorf("%s: hash %s, want %s", f.name, got, f.etag)
	}
	return nil
}
