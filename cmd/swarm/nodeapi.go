package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"
)

// apiFlags are how `swarm peers`, `status` and `log` find the running node.
type apiFlags struct {
	dir, api string
	json     bool
}

func (a *apiFlags) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&a.dir, "dir", defaultDir(), "data directory of the node")
	f.StringVar(&a.api, "api", "", "URL of its local API; empty: as the data directory says")
	f.BoolVar(&a.json, "json", false, "print JSON")
}

func (a *apiFlags) url() (string, error) {
	if a.api != "" {
		return strings.TrimSuffix(a.api, "/"), nil
	}
	raw, err := os.ReadFile(filepath.Join(a.dir, "api"))
	if err != nil {
		return "", fmt.Errorf("no node has run in %s; name its data directory with --dir", a.dir)
	}
	return strings.TrimSpace(string(raw)), nil
}

// maxAPIAnswer bounds what the node may answer in bytes.
const maxAPIAnswer = 256 << 20

// get asks the node for a path, and prints the answer as it is where --json asks for it.
func (a *apiFlags) get(ctx context.Context, path string, v any) ([]byte, error) {
	base, err := a.url()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+path, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("the node does not answer at %s; is it running?", base)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(resp.Body, maxAPIAnswer))
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the node says %s: %s", resp.Status, strings.TrimSpace(string(raw)))
	}
	return raw, json.Unmarshal(raw, v)
}

// printable keeps text of strangers from moving the cursor or changing colours.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return '·'
		}
		return r
	}, s)
}
