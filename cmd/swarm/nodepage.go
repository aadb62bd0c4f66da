package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"swarmrl/swarm/dash"
	"swarmrl/swarm/node"
)

// nodePage is the web page beside a node's local API.
func nodePage(n *node.Node) http.Handler {
	page, err := dash.Mount(dashConfig(n))
	if err != nil {
		panic(err) // what it requires is given below
	}
	return page
}

// openWeb listens for browsers beyond the local API. They must show a token, which is made once
// and kept in the data directory, so that bookmarks stay good.
func openWeb(n *node.Node, s *nodeSettings) (*dash.Server, error) {
	token, err := webToken(filepath.Join(s.Dir, "web-token"))
	if err != nil {
		return nil, err
	}
	cfg := dashConfig(n)
	cfg.Addr, cfg.Hosts, cfg.Token = s.Web, s.WebHosts, token
	return dash.New(cfg)
}

// webToken reads a token of 32 hex digits, or makes one that its owner alone can read.
func webToken(path string) (string, error) {
	raw, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		token := dash.NewToken()
		return token, os.WriteFile(path, []byte(token+"\n"), 0o600)
	}
	if err != nil {
		return "", err
	}
	token := strings.TrimSpace(string(raw))
	if len(token) < 16 {
		return "", fmt.Errorf("%s: a token of %d characters can be guessed; want at least 16, or remove the file to get a new one", path, len(token))
	}
	return token, nil
}

// dashConfig joins a node's story, status and peers to the page.
func dashConfig(n *node.Node) dash.Config {
	return dash.Config{
		Source: story{n.Bus()},
		Status: func() any { return n.Status() },
		Peers: func() any {
			peers, err := n.Peers(context.Background()) // it waits five seconds at most
			if err != nil {
				return nil
			}
			return peers
		},
	}
}

// story is a node's bus as the page reads it.
type story struct{ bus *node.Bus }

func (s story) Since(seq uint64, limit int, kind dash.Kind) []dash.Event {
	filter := func(e *node.Event) bool { return kind.Holds(string(e.Type), e.Rare()) }
	var out []dash.Event
	for _, e := range s.bus.Since(seq, limit, filter) {
		if data, err := json.Marshal(e); err == nil { // a NaN from training cannot be told
			out = append(out, dash.Event{Seq: e.Seq, Type: string(e.Type), Rare: e.Rare(), JSON: data})
		}
	}
	return out
}

// Subscribe turns events into wakes: a page that was slow asks Since for all that it missed.
func (s story) Subscribe() (<-chan struct{}, func()) {
	events, stop := s.bus.Subscribe()
	wake, done := make(chan struct{}, 1), make(chan struct{})
	go func() {
		for {
			select {
			case <-events:
				select {
				case wake <- struct{}{}:
				default:
				}
			case <-done:
				return
			}
		}
	}()
	return wake, func() { stop(); close(done) }
}
