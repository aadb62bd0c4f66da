package hub

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"time"
)

// Config says where models come from and go to.
type Config struct {
	Endpoint string // "" is https://huggingface.co
	Cache    string // folder of the cache; must be set
	Token    string // "" is none
	Offline  bool   // use what the cache holds, open no connection

	// Idle cuts a transfer in which nothing arrives for so long; 0 is 30 s.
	Idle time.Duration
	// Retries bounds attempts in a row that bring nothing; 0 is 5.
	Retries int
	// MaxBytes bounds one file; 0 is 64 GiB.
	MaxBytes int64
	// Transport makes connections; nil is Go's own with timeouts.
	Transport http.RoundTripper
	// Progress, if not nil, is told of each file as it arrives.
	Progress func(file string, done, total int64)
}

// FromEnv reads HF_ENDPOINT, HF_HUB_CACHE, HF_HOME, HF_HUB_OFFLINE and HF_TOKEN as the Hub's own client
// does.
func FromEnv(getenv func(string) string) Config {
	c := Config{
		Endpoint: strings.TrimRight(getenv("HF_ENDPOINT"), "/"),
		Token:    strings.TrimSpace(getenv("HF_TOKEN")),
		Cache:    getenv("HF_HUB_CACHE"),
	}
	switch strings.ToUpper(getenv("HF_HUB_OFFLINE")) {
	case "1", "ON", "YES", "TRUE":
		c.Offline = true
	}
	if c.Cache == "" {
		c.Cache = filepath.Join(home(getenv), "hub")
	}
	return c
}

func home(getenv func(string) string) string {
	if dir := getenv("HF_HOME"); dir != "" {
		return dir
	}
	if dir := getenv("XDG_CACHE_HOME"); dir != "" {
		return filepath.Join(dir, "huggingface")
	}
	return filepath.Join(getenv("HOME"), ".cache", "huggingface")
}

func (c *Config) validate() (*url.URL, error) {
	if c.Cache == "" {
		return nil, errors.New("hub: no cache folder")
	}
	if c.Endpoint == "" {
		c.Endpoint = "https://huggingface.co"
	}
	if c.Idle == 0 {
		c.Idle = 30 * time.Second
	}
	if c.Retries == 0 {
		c.Retries = 5
	}
	if c.MaxBytes == 0 {
		c.MaxBytes = 64 << 30
	}
	u, err := url.Parse(c.Endpoint)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return nil, fmt.Errorf("hub: endpoint %q is no http address", c.Endpoint)
	}
	if c.Token != "" && u.Scheme == "http" && !loopback(u.Hostname()) {
		return nil, fmt.Errorf("hub: HF_TOKEN would go to %s unencrypted", c.Endpoint)
	}
	return u, nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Client downloads models. It is safe for concurrent use.
type Client struct {
	config   Config
	endpoint *url.URL
	http     *http.Client
}

// New checks the config.
func New(config Config) (*Client, error) {
	u, err := config.validate()
	if err != nil {
		return nil, err
	}
	transport := config.Transport
	if transport == nil {
		t := http.DefaultTransport.(*http.Transport).Clone()
		t.ResponseHeaderTimeout = config.Idle
		t.DisableCompression = true
		transport = t
	}
	return &Client{config: config, endpoint: u, http: &http.Client{
		Transport: transport,
		// Redirects are followed by us, without the token.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}
