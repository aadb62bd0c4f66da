package rollup

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxRPCAnswer bounds what a node may answer: a hostile one could send megabytes.
const maxRPCAnswer = 32 << 20

// dialChain connects to the parent chain that the configuration names: this process's, a peer's, or a URL.
func dialChain(ctx context.Context, cfg *Config) (*ethclient.Client, error) {
	switch {
	case cfg.Embedded != nil:
		return dialHTTP(ctx, "http://embedded", inProcess{cfg.Embedded.rpc})
	case cfg.Dial != nil:
		return dialHTTP(ctx, "http://peer", streamTransport(cfg.Dial))
	case strings.HasPrefix(cfg.Chain, "http://"), strings.HasPrefix(cfg.Chain, "https://"):
		return dialHTTP(ctx, cfg.Chain, nil)
	case strings.HasPrefix(cfg.Chain, "ws://"), strings.HasPrefix(cfg.Chain, "wss://"):
		c, err := rpc.DialOptions(ctx, cfg.Chain, rpc.WithWebsocketMessageSizeLimit(maxRPCAnswer))
		if err != nil {
			return nil, fmt.Errorf("chain %s: %w; is it running?", cfg.Chain, err)
		}
		return ethclient.NewClient(c), nil
	case cfg.Chain == "":
		return nil, errors.New("no parent chain: give a URL, a peer's address, or run the embedded one")
	}
	return nil, fmt.Errorf("chain %q: want an http, https, ws or wss URL", cfg.Chain)
}

// HeadTime gives the time of the newest block of the chain that a configuration names.
func HeadTime(ctx context.Context, cfg Config) (time.Time, error) {
	c, err := dialChain(ctx, &cfg)
	if err != nil {
		return time.Time{}, err
	}
	defer c.Close()
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return time.Time{}, fmt.Errorf("parent chain: %w", err)
	}
	return time.Unix(int64(head.Time), 0), nil
}

func dialHTTP(ctx context.Context, url string, t http.RoundTripper) (*ethclient.Client, error) {
	if t == nil {
		t = http.DefaultTransport
	}
	c, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(&http.Client{Transport: boundedTransport{t}, Timeout: time.Minute}))
	if err != nil {
		return nil, fmt.Errorf("chain %s: %w", url, err)
	}
	return ethclient.NewClient(c), nil
}

// streamTransport speaks HTTP over connections that dial opens.
func streamTransport(dial func(context.Context) (net.Conn, error)) http.RoundTripper {
	return &http.Transport{
		DialContext:     func(ctx context.Context, _, _ string) (net.Conn, error) { return dial(ctx) },
		MaxIdleConns:    4,
		IdleConnTimeout: time.Minute,
	}
}

// boundedTransport cuts answers at maxRPCAnswer.
type boundedTransport struct{ http.RoundTripper }

// RoundTrip passes the request on.
func (t boundedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := t.RoundTripper.RoundTrip(r)
	if err == nil {
		resp.Body = http.MaxBytesReader(nil, resp.Body, maxRPCAnswer)
	}
	return resp, err
}
