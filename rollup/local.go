package rollup

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"
)

// LocalConfig says how a whole ledger runs in this process: the embedded chain, the run's contracts on it, and their
// sequencer, which pays for everybody. For development, demonstrations and one operator's swarm.
type LocalConfig struct {
	Dir           string        // data directory; "" = in memory
	ChainListen   string        // loopback address of the chain's RPC; "" = 127.0.0.1 and a free port
	Listen        string        // loopback address of the sequencer's endpoint; "" = 127.0.0.1 and a free port
	ChainID       uint64        // 0 = 777177
	Run           Hash          // identity of the run
	Params        Params        // ledger constants
	BlockInterval time.Duration // a block at most this often; 0 = 1 s
	Idle          time.Duration // a block at least this often; 0 = 1 s, so that beacons come on time
	BatchInterval time.Duration // least time between batches; 0 = 1 s
	Grant         uint64        // gwei of the token staked for each peer that registers; 0 = 100 tokens
	Seed          string        // test networks only, see EmbeddedConfig: the same seed gives each round the same beacon in every run; "" = random
	Log           *slog.Logger  // may be nil
}

// Local is a whole ledger in this process.
type Local struct {
	Chain      *Embedded
	Sequencer  *Sequencer
	Deployment Deployment
}

// StartLocal starts or resumes one. Run makes it go.
func StartLocal(ctx context.Context, cfg LocalConfig) (*Local, error) {
	if cfg.ChainListen == "" {
		cfg.ChainListen = "127.0.0.1:0"
	}
	if cfg.Listen == "" {
		cfg.Listen = "127.0.0.1:0"
	}
	if cfg.Idle == 0 {
		cfg.Idle = time.Second
	}
	if cfg.Grant == 0 {
		cfg.Grant = 100 * 1_000_000_000
	}
	chainDir := ""
	if cfg.Dir != "" {
		chainDir = filepath.Join(cfg.Dir, "chain")
	}
	chain, err := StartEmbedded(EmbeddedConfig{Dir: chainDir, Listen: cfg.ChainListen, ChainID: cfg.ChainID, Interval: cfg.BlockInterval, Idle: cfg.Idle, Seed: cfg.Seed, Log: cfg.Log})
	if err != nil {
		return nil, err
	}
	l := &Local{Chain: chain, Deployment: Deployment{Run: cfg.Run, Params: cfg.Params, Treasury: KeyAddress(chain.FaucetKey())}}
	if err := l.open(ctx, cfg); err != nil {
		return nil, errors.Join(err, chain.Close())
	}
	return l, nil
}

func (l *Local) open(ctx context.Context, cfg LocalConfig) error {
	if err := l.Deployment.Params.Fill(); err != nil {
		return err
	}
	c := Config{Embedded: l.Chain, Deployment: l.Deployment, Key: l.Chain.FaucetKey(), Dir: cfg.Dir, Log: cfg.Log, Poll: 100 * time.Millisecond}
	tm, err := NewTxManager(ctx, c)
	if err != nil {
		return err
	}
	if _, err := Deploy(ctx, tm, l.Deployment); err != nil {
		return err
	}
	l.Sequencer, err = OpenSequencer(ctx, SequencerConfig{
		Config: c, Listen: cfg.Listen, Interval: cfg.BatchInterval, Sponsor: true, Grant: cfg.Grant,
	})
	return err
}

// Run posts batches until ctx ends; Close must follow.
func (l *Local) Run(ctx context.Context) error { return l.Sequencer.Run(ctx) }

// Serve answers peers that reach chain (the RPC's allow-list) and sequencer by listeners, of streams say, until both close.
func (l *Local) Serve(chain, sequencer net.Listener) error {
	g := new(errgroup.Group)
	g.Go(func() error { return l.Chain.ServeChain(chain) })
	g.Go(func() error { return l.Sequencer.Serve(sequencer) })
	return g.Wait()
}

// Close stops the chain. Run must have ended.
func (l *Local) Close() error { return l.Chain.Close() }

// Client gives the configuration of a client of this ledger in this process.
func (l *Local) Client() Config {
	return Config{Embedded: l.Chain, Deployment: l.Deployment, Sequencer: l.Sequencer.URL(), Poll: 100 * time.Millisecond}
}
