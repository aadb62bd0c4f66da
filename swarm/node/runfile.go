package node

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/go-viper/mapstructure/v2"
	"github.com/knadh/koanf/parsers/toml/v2"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/v2"

	"swarmrl/envs"
	"swarmrl/swarm"
)

// RunFile is a researcher's request: the run's parameters, and where to find others. Only the
// parameters make the RunID.
type RunFile struct {
	swarm.Params `koanf:",squash"`
	Bootstrap    []string `koanf:"bootstrap" json:"bootstrap"` // multiaddrs
	ChainURL     string   `koanf:"chain_url" json:"chain_url"` // JSON-RPC; empty: no rollup, for tests on one machine
	Sequencer    string   `koanf:"sequencer" json:"sequencer"` // its endpoint
	// Sources are the environments of the run that are files, as texts. Those that are missing, as in a
	// link, come from peers: the parameters name them by their address.
	Sources []string `koanf:"sources" json:"sources,omitempty"`
}

// LoadRun reads a run from a TOML file or a link.
func LoadRun(source string) (RunFile, error) {
	if strings.HasPrefix(source, linkScheme) {
		return ParseLink(source)
	}
	k := koanf.New(".")
	if err := k.Load(file.Provider(source), toml.Parser()); err != nil {
		return RunFile{}, fmt.Errorf("run file: %w", err)
	}
	if err := knownKeys(k.Keys()); err != nil {
		return RunFile{}, fmt.Errorf("run file %s: %w", source, err)
	}
	run := RunFile{Params: swarm.DefaultParams()}
	run.Envs = nil
	err := k.UnmarshalWithConf("", &run, koanf.UnmarshalConf{DecoderConfig: &mapstructure.DecoderConfig{
		Result: &run, ErrorUnused: true, TagName: "koanf", WeaklyTypedInput: true,
		DecodeHook: mapstructure.ComposeDecodeHookFunc(
			mapstructure.StringToTimeDurationHookFunc(), mapstructure.TextUnmarshallerHookFunc()),
	}})
	if err != nil {
		return RunFile{}, fmt.Errorf("run file %s: %w", source, err)
	}
	return run, run.Validate()
}

// knownKeys refuses a key that no run file has, and names the nearest one.
func knownKeys(keys []string) error {
	model := RunFile{Params: swarm.DefaultParams(), Sources: []string{""}}
	model.Envs = []swarm.EnvShare{{}}
	tree, err := toml.Parser().Unmarshal([]byte(model.TOML()))
	if err != nil {
		return err
	}
	all := dotted("", tree)
	for _, key := range keys {
		if slices.Contains(all, key) {
			continue
		}
		if near := envs.Nearest(key, all); near != "" {
			return fmt.Errorf("unknown setting %q; did you mean %q?", key, near)
		}
		return fmt.Errorf("unknown setting %q", key)
	}
	return nil
}

// dotted lists the keys of a tree of tables.
func dotted(prefix string, tree map[string]any) (out []string) {
	for key, v := range tree {
		if table, ok := v.(map[string]any); ok {
			out = append(out, dotted(prefix+key+".", table)...)
		} else {
			out = append(out, prefix+key)
		}
	}
	return out
}

// Save writes the run file.
func (r *RunFile) Save(path string) error {
	return os.WriteFile(path, []byte(r.TOML()), 0o644)
}

const linkScheme = "swarm:"

// Link gives the run in one line that can be sent to somebody: the parameters in base64, then
// where to find others.
func (r *RunFile) Link() string {
	q := url.Values{}
	for _, b := range r.Bootstrap {
		q.Add("peer", b)
	}
	if r.ChainURL != "" {
		q.Set("chain", r.ChainURL)
	}
	if r.Sequencer != "" {
		q.Set("sequencer", r.Sequencer)
	}
	return linkScheme + base64.RawURLEncoding.EncodeToString(r.Encode()) + "?" + q.Encode()
}

// maxLink bounds a link in bytes.
const maxLink = 1 << 16

// ParseLink reads what Link gave.
func ParseLink(link string) (RunFile, error) {
	if len(link) > maxLink {
		return RunFile{}, fmt.Errorf("run link: %d bytes, want at most %d", len(link), maxLink)
	}
	body, query, _ := strings.Cut(strings.TrimPrefix(link, linkScheme), "?")
	raw, err := base64.RawURLEncoding.DecodeString(body)
	if err != nil {
		return RunFile{}, errors.New("run link: cut or changed on its way; ask for it again")
	}
	p, err := swarm.DecodeParams(raw)
	if err != nil {
		return RunFile{}, fmt.Errorf("run link: %w", err)
	}
	q, err := url.ParseQuery(query)
	if err != nil {
		return RunFile{}, fmt.Errorf("run link: %w", err)
	}
	return RunFile{Params: p, Bootstrap: q["peer"], ChainURL: q.Get("chain"), Sequencer: q.Get("sequencer")}, nil
}
