package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/knadh/koanf/parsers/toml/v2"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/providers/posflag"
	"github.com/knadh/koanf/v2"
	"github.com/lmittmann/tint"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"swarmrl/envs"
	"swarmrl/swarm"
	"swarmrl/swarm/dash"
	"swarmrl/swarm/node"
)

// nodeSettings are the settings of `swarm node`: config file, then environment, then flags.
type nodeSettings struct {
	Run           string   `koanf:"run"`
	Dir           string   `koanf:"dir"`
	Pass          string   `koanf:"passphrase-file"`
	Role          string   `koanf:"role"`
	Listen        []string `koanf:"listen"`
	Bootstrap     []string `koanf:"bootstrap"`
	Local         bool     `koanf:"local"`
	Public        bool     `koanf:"public"`
	MDNS          bool     `koanf:"mdns"`
	API           string   `koanf:"api"`
	Web           string   `koanf:"web"`
	WebHosts      []string `koanf:"web-host"`
	Chain         string   `koanf:"chain"`
	Sequencer     string   `koanf:"sequencer"`
	BlobsFrom     string   `koanf:"blobs-from"`
	Confirmations string   `koanf:"confirmations"`
	HostChain     bool     `koanf:"host-chain"`
	ChainSeed     string   `koanf:"chain-seed"`
	Model         string   `koanf:"model"`
	Threads       int      `koanf:"threads"`
	Cheat         string   `koanf:"cheat"`
	CheatFrom     uint64   `koanf:"cheat-from"`
	Record        bool     `koanf:"record"`
	MaxDisk       int64    `koanf:"max-disk"`
	Log           string   `koanf:"log"`
	Plain         bool     `koanf:"plain"`
	Quiet         bool     `koanf:"quiet"`
}

func newNodeCommand() *cobra.Command {
	var config string
	cmd := &cobra.Command{
		Use:   "node --run FILE|LINK",
		Short: "Take part in a run: answer, critique, revise, learn, and check the others",
		Long: `Take part in a run. Everything that the node keeps lies in its data directory; started again, it goes on where it was.
Settings come from the config file, then from the environment (SWARM_API for --api), then from flags.`,
		Example: `  swarm node --run run.toml
  swarm node --run swarm:AQ… --dir ~/swarm2 --role verify
  swarm node --run run.toml --dir cheater --cheat edited-tokens   # to see how others notice`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runNode(cmd, config) },
	}
	f := cmd.Flags()
	f.StringVar(&config, "config", "", "config file in TOML, with the names of the flags; none: node.toml in the data directory, if it exists")
	f.String("run", "", "run file or link")
	f.String("dir", defaultDir(), "data directory")
	f.String("passphrase-file", "", "file with the passphrase of a locked key; else SWARM_PASSPHRASE, else the terminal asks")
	f.String("role", "full", "full, generate (do not train) or verify (only audit)")
	f.StringSlice("listen", nil, "multiaddrs to listen on; none: all interfaces, a free port")
	f.StringSlice("bootstrap", nil, "multiaddrs of peers to begin with, beside those of the run")
	f.Bool("local", false, "a swarm on one machine: no NAT traversal, no public discovery")
	f.Bool("public", false, "a node whose port anyone can dial: relay for peers behind NATs, and hand out peers to newcomers")
	f.Bool("mdns", false, "find peers on the local network")
	f.String("api", "127.0.0.1:0", "loopback address of the local API; empty: none")
	f.String("web", "", "also serve the dashboard here, such as 0.0.0.0:4040; browsers must show the token in the data directory's web-token")
	f.StringSlice("web-host", nil, "names under which browsers reach --web, such as a reverse proxy's")
	f.String("chain", "", "URL of the parent chain, or address of a peer that keeps it, in place of the run's")
	f.String("sequencer", "", "URL of the sequencer, or a peer's address, in place of the run's")
	f.String("blobs-from", "", "URL of a consensus node, for a ledger whose batches are in blobs of a public chain")
	f.String("confirmations", "0", confirmationsUsage)
	f.Bool("host-chain", false, "run the run's chain and sequencer in this process, at the URLs of the run file")
	f.String("chain-seed", "", "with --host-chain, for tests: beacons that anyone who knows the seed can foretell")
	f.String("model", "", "directory of the base model, if it is not the embedded one")
	f.Int("threads", 1, "threads that compute")
	f.String("cheat", "", "misbehave on purpose, to see how others notice: "+strings.Join(node.CheatKinds(), ", "))
	f.Uint64("cheat-from", 0, "first round in which --cheat applies")
	f.Bool("record", false, "write every input of the protocol to inputs.jsonl, to replay an incident")
	f.Int64("max-disk", 0, "bytes of batches and policies on disk; 0: 8 GiB")
	f.String("log", "info", "debug, info, warn or error")
	f.Bool("plain", false, "log lines even on a terminal, in place of the screen")
	f.Bool("quiet", false, "log warnings and errors only")
	return cmd
}

// defaultDir is where a node lives if nobody says otherwise.
func defaultDir() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "swarm-data"
	}
	return filepath.Join(home, ".swarm")
}

func runNode(cmd *cobra.Command, config string) error {
	s, err := loadNodeSettings(cmd, config)
	if err != nil {
		return err
	}
	cfg, err := s.config()
	if err != nil {
		return err
	}
	var ring *logRing
	if terminal(os.Stdout) && !s.Plain && !s.Quiet {
		ring = &logRing{}
		cfg.Log = slog.New(ring)
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(50) // a node lives beside other programs: spare memory before time
	}
	n, err := node.New(cmd.Context(), cfg)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(cmd.Context())
	defer cancel()
	var web *dash.Server
	if s.Web != "" {
		if web, err = openWeb(n, &s); err != nil {
			cancel()
			return errors.Join(err, n.Run(ctx)) // which closes it at once
		}
		page, _, _ := strings.Cut(web.URL(), "?") // a token in a log is no secret
		cfg.Log.Info("dashboard beyond this machine", "url", page, "token", filepath.Join(s.Dir, "web-token"))
		served := make(chan struct{})
		defer func() { cancel(); <-served }()
		go func() {
			defer close(served)
			if err := web.Run(ctx); err != nil {
				cfg.Log.Error("the dashboard ended; the node goes on", "reason", err)
			}
		}()
	}
	if ring != nil {
		return runScreen(ctx, n, ring)
	}
	cfg.Log.Info("node", "name", swarm.Name(n.Addr()), "address", n.Addr(), "run", cfg.Run.ID().String()[:12], "dir", s.Dir)
	if s.Cheat != "" {
		cfg.Log.Warn("this node CHEATS on purpose", "kind", s.Cheat, "what it does", node.CheatDoc(s.Cheat))
	}
	return n.Run(ctx)
}

// loadNodeSettings merges config file, environment and flags, the later ones stronger.
func loadNodeSettings(cmd *cobra.Command, config string) (nodeSettings, error) {
	k := koanf.New(".")
	if config == "" {
		dir, _ := cmd.Flags().GetString("dir")
		if path := filepath.Join(dir, "node.toml"); fileExists(path) {
			config = path
		}
	}
	if config != "" {
		if err := k.Load(file.Provider(config), toml.Parser()); err != nil {
			return nodeSettings{}, fmt.Errorf("config file: %w", err)
		}
		if err := knownKeys(k, cmd); err != nil {
			return nodeSettings{}, fmt.Errorf("%s: %w", config, err)
		}
	}
	fromEnv := env.Provider(".", env.Opt{Prefix: "SWARM_", TransformFunc: func(key, value string) (string, any) {
		name := strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(key, "SWARM_")), "_", "-")
		if cmd.Flags().Lookup(name) == nil {
			return "", nil // for another program of ours, such as tests
		}
		if name == "listen" || name == "bootstrap" || name == "web-host" {
			return name, strings.Split(value, ",")
		}
		return name, value
	}})
	if err := k.Load(fromEnv, nil); err != nil {
		return nodeSettings{}, err
	}
	if err := k.Load(posflag.Provider(cmd.Flags(), ".", k), nil); err != nil {
		return nodeSettings{}, err
	}
	if err := contradicts("node", given(k, cmd)); err != nil {
		return nodeSettings{}, err
	}
	var s nodeSettings
	return s, k.Unmarshal("", &s)
}

// given says whether a setting was made: by file, environment or flag, and to another value than
// the one that it has anyway.
func given(k *koanf.Koanf, cmd *cobra.Command) func(string) bool {
	return func(name string) bool {
		f := cmd.Flags().Lookup(name)
		return f != nil && k.Exists(name) && k.String(name) != f.DefValue && fmt.Sprint(k.Get(name)) != f.DefValue
	}
}

func fileExists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// knownKeys refuses a config file with a setting that does not exist, and names the nearest one.
func knownKeys(k *koanf.Koanf, cmd *cobra.Command) error {
	for _, key := range k.Keys() {
		if cmd.Flags().Lookup(key) != nil && key != "config" {
			continue
		}
		if near := envs.Nearest(key, flagNames(cmd)); near != "" {
			return fmt.Errorf("unknown setting %q; did you mean %q?", key, near)
		}
		return fmt.Errorf("unknown setting %q", key)
	}
	return nil
}

func (s *nodeSettings) config() (node.Config, error) {
	cfg := node.Config{
		Dir: s.Dir, Listen: s.Listen, Bootstrap: s.Bootstrap, Local: s.Local, Public: s.Public, MDNS: s.MDNS, API: s.API, Chain: s.Chain,
		Sequencer: s.Sequencer, BlobsFrom: s.BlobsFrom, HostChain: s.HostChain, ChainSeed: s.ChainSeed, Model: s.Model, Threads: s.Threads, Cheat: s.Cheat, CheatFrom: s.CheatFrom,
		Record: s.Record, MaxDisk: s.MaxDisk, Version: version, Web: nodePage,
	}
	if s.Run == "" {
		return cfg, fmt.Errorf("--run: name a run file or a link; `swarm run new` makes one")
	}
	var err error
	if cfg.Run, err = node.LoadRun(s.Run); err != nil {
		return cfg, err
	}
	if err := cfg.Confirmations.Set(s.Confirmations); err != nil {
		return cfg, err
	}
	if err := cfg.Role.UnmarshalText([]byte(s.Role)); err != nil {
		return cfg, err
	}
	if s.Quiet {
		s.Log = "warn"
	}
	if cfg.Log, err = newLogger(s.Log); err != nil {
		return cfg, err
	}
	if err := os.MkdirAll(s.Dir, 0o700); err != nil {
		return cfg, fmt.Errorf("data directory: %w; name one that can be written with --dir", err)
	}
	cfg.Key, err = openNodeKey(filepath.Join(s.Dir, "key"), s.Pass)
	return cfg, err
}

// newLogger writes lines with colours to a terminal, and JSON elsewhere.
func newLogger(level string) (*slog.Logger, error) {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return nil, fmt.Errorf("--log %q: want debug, info, warn or error", level)
	}
	if term.IsTerminal(int(os.Stderr.Fd())) {
		return slog.New(tint.NewTextHandler(os.Stderr, &tint.Options{Level: l, TimeFormat: "15:04:05"})), nil
	}
	return slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{Level: l})), nil
}
