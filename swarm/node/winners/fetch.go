package winners

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"swarmrl/swarm"
	"swarmrl/swarm/blob"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/wire"
)

// Fetcher pulls bodies from peers of a run over their network, without taking part. Close ends it.
type Fetcher struct {
	host      *gossip.Host
	store     *blob.Store
	exchange  *blob.Exchange
	providers [][20]byte
	dir       string
	stop      context.CancelFunc
	done      chan error
}

// NewFetcher connects to peers by their multiaddrs, which end in /p2p/ID. A peer that cannot be
// reached is an error only if none can.
func NewFetcher(ctx context.Context, run swarm.RunID, peers []string) (*Fetcher, error) {
	key, err := wire.NewKey()
	if err != nil {
		return nil, err
	}
	f := &Fetcher{done: make(chan error, 1)}
	if f.dir, err = os.MkdirTemp("", "swarm-fetch-"); err != nil {
		return nil, err
	}
	if f.store, err = blob.Open(blob.Config{Dir: f.dir}); err != nil {
		return nil, errors.Join(err, os.RemoveAll(f.dir))
	}
	f.host, err = gossip.New(gossip.Config{
		Key: [32]byte(key.Bytes()), Network: run.String()[:16], Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Reach: gossip.ReachLocal,
	})
	if err != nil {
		return nil, errors.Join(err, f.store.Close(), os.RemoveAll(f.dir))
	}
	life, stop := context.WithCancel(context.Background())
	f.stop = stop
	go func() { f.done <- f.host.Run(life) }()
	if f.exchange, err = blob.NewExchange(f.store, f.host, blob.ExchangeConfig{Timeout: 10 * time.Second}); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	var failed []error
	for _, addr := range peers {
		c, cancel := context.WithTimeout(ctx, 15*time.Second)
		who, err := f.host.Connect(c, addr)
		cancel()
		if err != nil {
			failed = append(failed, err)
			continue
		}
		f.providers = append(f.providers, who)
	}
	if len(f.providers) == 0 {
		return nil, errors.Join(fmt.Errorf("no peer of the run could be reached: %w", errors.Join(failed...)), f.Close())
	}
	return f, nil
}

// Fetch gives a body, for Archive.Fetch.
func (f *Fetcher) Fetch(ctx context.Context, _ *Record, b Body) ([]byte, error) {
	if err := f.exchange.Fetch(ctx, b.ID, f.providers, blob.FetchOptions{MaxBytes: int64(b.Size)}); err != nil {
		return nil, err
	}
	return f.store.Bytes(b.ID, int64(b.Size))
}

// Close leaves the network and removes what was kept meanwhile.
func (f *Fetcher) Close() error {
	f.stop()
	<-f.done
	return errors.Join(f.host.Close(), f.store.Close(), os.RemoveAll(f.dir))
}
