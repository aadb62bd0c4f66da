package hub

import (
	"context"
	"crypto/sha1" //nolint:gosec // git names small files by it
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// Bounds of what a server may answer.
const (
	maxListing   = 16 << 20
	maxRedirects = 5
)

// statusError is an answer that is no success.
type statusError struct {
	what   string
	status int
}

func (e *statusError) Error() string {
	switch e.status {
	case http.StatusUnauthorized, http.StatusForbidden:
		return fmt.Sprintf("%s: access denied (%d): a gated or private repository wants HF_TOKEN", e.what, e.status)
	case http.StatusNotFound:
		return fmt.Sprintf("%s: not found (404)", e.what)
	}
	return fmt.Sprintf("%s: server answered %d", e.what, e.status)
}

// retryable says whether asking again may help.
func (e *statusError) retryable() bool {
	return e.status >= 500 || e.status == http.StatusTooManyRequests || e.status == http.StatusRequestTimeout
}

// send makes one request to the endpoint, with the token. It does not follow redirects.
func (c *Client) send(ctx context.Context, method, path string, header http.Header) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, c.endpoint.String()+path, nil)
	if err != nil {
		return nil, err
	}
	setHeader(req, header)
	if c.config.Token != "" {
		req.Header.Set("Authorization", "Bearer "+c.config.Token)
	}
	return c.http.Do(req)
}

func setHeader(req *http.Request, header http.Header) {
	for k, v := range header {
		req.Header[k] = v
	}
	req.Header.Set("User-Agent", "swarmrl")
	req.Header.Set("Accept-Encoding", "identity") // sizes and ranges are of the file itself
}

// follow goes on from an answer through its redirects, without the token.
func (c *Client) follow(ctx context.Context, method string, resp *http.Response, header http.Header) (*http.Response, error) {
	for hops := 0; isRedirect(resp.StatusCode); hops++ {
		resp.Body.Close()
		if hops == maxRedirects {
			return nil, fmt.Errorf("%s: more than %d redirects", resp.Request.URL.Host, maxRedirects)
		}
		next, err := target(resp)
		if err != nil {
			return nil, err
		}
		req, err := http.NewRequestWithContext(ctx, method, next.String(), nil)
		if err != nil {
			return nil, err
		}
		setHeader(req, header)
		if resp, err = c.http.Do(req); err != nil {
			return nil, err
		}
	}
	return resp, nil
}

func isRedirect(status int) bool {
	switch status {
	case 301, 302, 303, 307, 308:
		return true
	}
	return false
}

// target gives where a redirect leads; never from https to http.
func target(resp *http.Response) (*url.URL, error) {
	from := resp.Request.URL
	to, err := from.Parse(resp.Header.Get("Location"))
	if err != nil || resp.Header.Get("Location") == "" {
		return nil, fmt.Errorf("%s: redirect without a place", from.Host)
	}
	if to.Scheme != "https" && (to.Scheme != "http" || from.Scheme != "http") {
		return nil, fmt.Errorf("%s: redirect to %s://%s", from.Host, to.Scheme, to.Host)
	}
	return to, nil
}

// info is what the Hub knows of a revision.
type info struct {
	SHA      string `json:"sha"`
	Siblings []struct {
		Name string `json:"rfilename"`
	} `json:"siblings"`
}

var commitRE = regexp.MustCompile(`^[0-9a-f]{40}$`)

// list asks for the commit that a revision is at, and its files.
func (c *Client) list(ctx context.Context, repo, revision string) (info, error) {
	var out info
	what := repo + "@" + revision
	ctx, cancel := context.WithTimeout(ctx, 2*c.config.Idle)
	defer cancel()
	resp, err := c.send(ctx, http.MethodGet, "/api/models/"+repo+"/revision/"+url.PathEscape(revision), nil)
	if err == nil {
		resp, err = c.follow(ctx, http.MethodGet, resp, nil)
	}
	if err != nil {
		return out, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return out, &statusError{what, resp.StatusCode}
	}
	src, err := io.ReadAll(io.LimitReader(resp.Body, maxListing+1))
	if err != nil {
		return out, err
	}
	if len(src) > maxListing {
		return out, fmt.Errorf("%s: list of files of more than %d bytes", what, maxListing)
	}
	if err := json.Unmarshal(src, &out); err != nil {
		return out, fmt.Errorf("%s: list of files: %w", what, err)
	}
	if !commitRE.MatchString(out.SHA) {
		return out, fmt.Errorf("%s: %q is no commit", what, out.SHA)
	}
	return out, nil
}

// remote is a file as the Hub states it.
type remote struct {
	name string
	etag string // names the blob
	size int64  // -1: not stated
}

var etagRE = regexp.MustCompile(`^[0-9A-Za-z._-]{1,128}$`)

// head asks for a file's hash and size.
func (c *Client) head(ctx context.Context, repo, commit, name string) (remote, error) {
	out := remote{name: name, size: -1}
	ctx, cancel := context.WithTimeout(ctx, c.config.Idle)
	defer cancel()
	resp, err := c.send(ctx, http.MethodHead, resolvePath(repo, commit, name), nil)
	if err != nil {
		return out, err
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusOK && !isRedirect(resp.StatusCode) {
		return out, &statusError{repo + "/" + name, resp.StatusCode}
	}
	h := resp.Header
	if got := h.Get("X-Repo-Commit"); got != commit {
		return out, fmt.Errorf("%s/%s: server answers for commit %q, want %s", repo, name, got, commit)
	}
	etag := h.Get("X-Linked-Etag")
	if etag == "" {
		etag = h.Get("Etag")
	}
	out.etag = strings.Trim(strings.TrimPrefix(etag, "W/"), `"`)
	if !etagRE.MatchString(out.etag) || strings.Trim(out.etag, ".") == "" {
		return out, fmt.Errorf("%s/%s: %q is no etag", repo, name, etag)
	}
	size := h.Get("X-Linked-Size")
	if size == "" && resp.StatusCode == http.StatusOK {
		size = h.Get("Content-Length")
	}
	if size == "" && !isHash(out.etag) {
		return out, fmt.Errorf("%s/%s: the server states neither size nor hash", repo, name)
	}
	if size == "" {
		return out, nil
	}
	if out.size, err = strconv.ParseInt(size, 10, 64); err != nil || out.size < 0 || out.size > c.config.MaxBytes {
		return out, fmt.Errorf("%s/%s: %s bytes, limit %d", repo, name, size, c.config.MaxBytes)
	}
	return out, nil
}

// isHash says whether an etag is a hash that the file can be checked against.
func isHash(etag string) bool {
	_, err := hex.DecodeString(etag)
	return err == nil && (len(etag) == 2*sha1.Size || len(etag) == 2*sha256.Size)
}

func resolvePath(repo, commit, name string) string {
	parts := strings.Split(name, "/")
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	return "/" + repo + "/resolve/" + commit + "/" + strings.Join(parts, "/")
}

// temporary says whether an error may be gone at the next attempt.
func temporary(ctx context.Context, err error) bool {
	var status *statusError
	if errors.As(err, &status) {
		return status.retryable()
	}
	var final *finalError
	return ctx.Err() == nil && !errors.As(err, &final)
}

// finalError is one that another attempt does not mend.
type finalError struct{ error }

func (e *finalError) Unwrap() error { return e.error }
