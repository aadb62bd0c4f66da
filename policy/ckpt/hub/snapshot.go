package hub

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"swarmrl/policy/ckpt"
)

var repoRE = regexp.MustCompile(`^[0-9A-Za-z_][0-9A-Za-z._-]{0,95}(/[0-9A-Za-z_][0-9A-Za-z._-]{0,95})?$`)

// revisionRE allows branches, tags, commits and refs such as refs/pr/1.
var revisionRE = regexp.MustCompile(`^[0-9A-Za-z_][0-9A-Za-z._-]{0,95}(/[0-9A-Za-z_][0-9A-Za-z._-]{0,95}){0,4}$`)

// folder is the cache's name for a repository.
func folder(repo string) string { return "models--" + strings.ReplaceAll(repo, "/", "--") }

func (c *Client) repoDir(repo string) string { return filepath.Join(c.config.Cache, folder(repo)) }

func checkNames(repo, revision string) error {
	if !repoRE.MatchString(repo) || strings.Contains(repo, "..") || strings.Contains(repo, "--") {
		return fmt.Errorf("hub: %q is no repository, want ORG/NAME", repo)
	}
	if !revisionRE.MatchString(revision) || strings.Contains(revision, "..") {
		return fmt.Errorf("hub: %q is no revision", revision)
	}
	return nil
}

// Snapshot gives a folder that holds what a policy needs of the model at a revision ("" is main):
// configuration, tokenizer, chat template and safetensors weights. It downloads what is missing and
// resumes what was begun. The folder belongs to the cache: read it only.
func (c *Client) Snapshot(ctx context.Context, repo, revision string) (string, error) {
	if revision == "" {
		revision = "main"
	}
	if err := checkNames(repo, revision); err != nil {
		return "", err
	}
	if commitRE.MatchString(revision) || c.config.Offline {
		dir, err := c.cached(repo, revision)
		if err == nil || c.config.Offline {
			return dir, err
		}
	}
	listing, err := c.listRetrying(ctx, repo, revision)
	if err != nil {
		return "", fmt.Errorf("hub: %w", err)
	}
	if err := c.fill(ctx, repo, listing); err != nil {
		return "", fmt.Errorf("hub: %w", err)
	}
	if revision != listing.SHA {
		if err := c.writeRef(repo, revision, listing.SHA); err != nil {
			return "", err
		}
	}
	return c.snapshotDir(repo, listing.SHA), nil
}

func (c *Client) snapshotDir(repo, commit string) string {
	return filepath.Join(c.repoDir(repo), "snapshots", commit)
}

func (c *Client) listRetrying(ctx context.Context, repo, revision string) (info, error) {
	for failures := 1; ; failures++ {
		out, err := c.list(ctx, repo, revision)
		if err == nil || !temporary(ctx, err) || failures >= c.config.Retries {
			return out, err
		}
		if err := pause(ctx, failures); err != nil {
			return out, err
		}
	}
}

// cached gives the snapshot folder if it is complete.
func (c *Client) cached(repo, revision string) (string, error) {
	commit := revision
	if !commitRE.MatchString(revision) {
		ref, err := os.ReadFile(filepath.Join(c.repoDir(repo), "refs", filepath.FromSlash(revision)))
		commit = strings.TrimSpace(string(ref))
		if err != nil || !commitRE.MatchString(commit) {
			return "", fmt.Errorf("hub: %s@%s is not in the cache %s", repo, revision, c.config.Cache)
		}
	}
	dir := c.snapshotDir(repo, commit)
	needed := append([]string{"config.json", "tokenizer.json"}, weightsIn(os.DirFS(dir))...)
	for _, name := range needed {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			return "", fmt.Errorf("hub: %s@%s in the cache lacks %s", repo, revision, name)
		}
	}
	return dir, nil
}

// weightsIn gives the weight files that a folder must hold.
func weightsIn(dir fs.FS) []string {
	src, err := fs.ReadFile(dir, ckpt.IndexName)
	if err != nil {
		return []string{ckpt.SingleName}
	}
	shards, err := shardsOf(src)
	if err != nil {
		return []string{ckpt.SingleName}
	}
	return shards
}

// shardsOf reads the file names in an index.
func shardsOf(index []byte) ([]string, error) {
	var j struct {
		WeightMap map[string]string `json:"weight_map"`
	}
	if err := json.Unmarshal(index, &j); err != nil {
		return nil, fmt.Errorf("%s: %w", ckpt.IndexName, err)
	}
	var out []string
	for _, name := range j.WeightMap {
		out = append(out, name)
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// small are the files beside the weights that a policy reads.
var small = []string{
	"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "chat_template.jinja",
	"special_tokens_map.json", "adapter_config.json", "LICENSE", "README.md",
}

// fill downloads the files of a commit: small ones first, then the weights that they lead to.
func (c *Client) fill(ctx context.Context, repo string, listing info) error {
	has := map[string]bool{}
	for _, s := range listing.Siblings {
		has[s.Name] = true
	}
	names := slices.DeleteFunc(slices.Clone(small), func(name string) bool { return !has[name] })
	weights := []string{ckpt.SingleName}
	switch {
	case has[ckpt.SingleName]:
	case has[ckpt.IndexName]:
		if err := c.place(ctx, repo, listing.SHA, ckpt.IndexName); err != nil {
			return err
		}
		src, err := os.ReadFile(filepath.Join(c.snapshotDir(repo, listing.SHA), ckpt.IndexName))
		if err != nil {
			return err
		}
		if weights, err = shardsOf(src); err != nil {
			return err
		}
	case has["adapter_model.safetensors"]:
		weights = []string{"adapter_model.safetensors"}
	default:
		return fmt.Errorf("%s: no safetensors weights", repo)
	}
	for _, name := range append(names, weights...) {
		if !has[name] || !filepath.IsLocal(name) || strings.ContainsAny(name, "\\:\x00") {
			return fmt.Errorf("%s: file %q is not in the repository", repo, name)
		}
		if err := c.place(ctx, repo, listing.SHA, name); err != nil {
			return err
		}
	}
	return nil
}

// place brings one file into the snapshot.
func (c *Client) place(ctx context.Context, repo, commit, name string) error {
	link := filepath.Join(c.snapshotDir(repo, commit), filepath.FromSlash(name))
	if _, err := os.Stat(link); err == nil {
		return nil // a snapshot is of one commit: what is there is right
	}
	f, err := c.headRetrying(ctx, repo, commit, name)
	if err != nil {
		return err
	}
	if err := c.fetch(ctx, repo, commit, f); err != nil {
		return err
	}
	return linkBlob(filepath.Join(c.repoDir(repo), "blobs", f.etag), link)
}

func (c *Client) headRetrying(ctx context.Context, repo, commit, name string) (remote, error) {
	for failures := 1; ; failures++ {
		f, err := c.head(ctx, repo, commit, name)
		if err == nil || !temporary(ctx, err) || failures >= c.config.Retries {
			return f, err
		}
		if err := pause(ctx, failures); err != nil {
			return f, err
		}
	}
}

// linkBlob makes link lead to the blob: by a relative symbolic link, or by a hard link where the system
// has no symbolic ones.
func linkBlob(blob, link string) error {
	if err := os.MkdirAll(filepath.Dir(link), 0o755); err != nil {
		return err
	}
	rel, err := filepath.Rel(filepath.Dir(link), blob)
	if err != nil {
		return err
	}
	if err := os.Remove(link); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err // a link whose blob is gone
	}
	err = os.Symlink(rel, link)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		err = os.Link(blob, link)
	}
	if errors.Is(err, fs.ErrExist) {
		return nil // another process was first
	}
	return err
}

func (c *Client) writeRef(repo, revision, commit string) error {
	path := filepath.Join(c.repoDir(repo), "refs", filepath.FromSlash(revision))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return ckpt.WriteAtomic(path, func(w io.Writer) error {
		_, err := io.WriteString(w, commit)
		return err
	})
}
