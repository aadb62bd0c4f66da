package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"swarmrl/envs"
	"swarmrl/envs/star"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
	"swarmrl/swarm/gossip"
)

// Environments may be files (envs/star). The run's parameters name such a file by its address; the
// file itself stands in the run file, lies in the data directory or in the folder of task files, or comes
// from any peer of the run, as a body of that address. Whoever has it serves it.

// sourceDir holds the environment files of a node, under their addresses.
func (c *Config) sourceDir() string { return filepath.Join(c.Dir, "envs") }

// environment opens one environment of the run and holds it to the version that the run names.
func (c *Config) environment(share *swarm.EnvShare) (envs.Env, error) {
	env, err := c.openEnvironment(share.Name)
	if err != nil {
		return nil, fmt.Errorf("environment %s: %w", share.Name, err)
	}
	if err := envs.SingleTurn(env); err != nil {
		return nil, err
	}
	if v := swarm.Version(env.Spec().Version); v != share.Version {
		return nil, fmt.Errorf("environment %s: the run asks for version %.8s, this program has %.8s; use the program that the run was made with", share.Name, share.Version, v)
	}
	return env, nil
}

func (c *Config) openEnvironment(name string) (envs.Env, error) {
	if address, ok := star.AddressIn(name); ok {
		if i := c.Run.source(address); i >= 0 {
			return star.LoadAs(name, []byte(c.Run.Sources[i]))
		}
	}
	return star.OpenName(name, c.sourceDir())
}

// source gives the index of the run file's source with that address, or -1.
func (r *RunFile) source(address [32]byte) int {
	return slices.IndexFunc(r.Sources, func(s string) bool { return star.Address([]byte(s)) == address })
}

// missingSources lists the addresses of files that are neither in the run file nor on disk.
func (c *Config) missingSources() [][32]byte {
	var missing [][32]byte
	for _, share := range c.Run.Envs {
		address, ok := star.AddressIn(share.Name)
		if !ok || c.Run.source(address) >= 0 {
			continue
		}
		found := slices.ContainsFunc([]string{c.sourceDir(), envs.TaskFolder()}, func(dir string) bool {
			_, err := os.Stat(filepath.Join(dir, star.FileName(address)))
			return err == nil
		})
		if !found {
			missing = append(missing, address)
		}
	}
	return missing
}

// fetchSources brings the environment files that this node lacks from peers of the run. It waits for
// peers until ctx ends. The host that it opens for that is closed again: the node proper can begin only
// when it can make tasks.
func fetchSources(ctx context.Context, c *Config) error {
	missing := c.missingSources()
	if len(missing) == 0 {
		return nil
	}
	if err := os.MkdirAll(c.sourceDir(), 0o700); err != nil {
		return err
	}
	c.Log.Info("this run has environments that are not here: asking its peers", "files", len(missing))
	store, err := blob.Open(c.blobConfig())
	if err != nil {
		return err
	}
	defer store.Close() //nolint:errcheck // the sources are in files of their own
	host, err := gossip.New(c.hostConfig())
	if err != nil {
		return err
	}
	exchange, err := blob.NewExchange(store, host, blob.ExchangeConfig{Timeout: 5 * time.Second, Log: c.Log})
	if err != nil {
		return errors.Join(err, host.Close())
	}
	inner, stop := context.WithCancel(ctx)
	g, inner := errgroup.WithContext(inner)
	g.Go(func() error { return host.Run(inner) })
	g.Go(func() error { return exchange.Run(inner) })
	g.Go(func() error {
		defer stop()
		return c.askForSources(inner, host, exchange, store, missing)
	})
	err = g.Wait()
	if ctx.Err() != nil {
		return fmt.Errorf("no peer gave the run's environments: %w", ctx.Err())
	}
	return err
}

// askEvery is the pause between rounds of asking; peers come and go.
const askEvery = time.Second

func (c *Config) askForSources(ctx context.Context, host *gossip.Host, exchange *blob.Exchange, store *blob.Store, missing [][32]byte) error {
	ticker := time.NewTicker(askEvery)
	defer ticker.Stop()
	for len(missing) > 0 {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		var peers [][20]byte
		for _, p := range host.Peers() {
			peers = append(peers, p.Address)
		}
		if len(peers) == 0 {
			continue
		}
		id := missing[0]
		err := exchange.Fetch(ctx, id, peers, blob.FetchOptions{MaxBytes: star.MaxSource})
		if err != nil {
			c.Log.Debug("environment", "address", fmt.Sprintf("%x", id[:6]), "peers", len(peers), "err", err)
			missing = append(missing[1:], id)
			continue
		}
		source, err := store.Bytes(id, star.MaxSource)
		if err != nil {
			return err
		}
		if err := saveSource(c.sourceDir(), source); err != nil {
			return err
		}
		c.Log.Info("environment here", "address", fmt.Sprintf("%x", id[:6]), "bytes", len(source))
		missing = missing[1:]
	}
	return nil
}

// saveSource puts a file under its address, whole or not at all.
func saveSource(dir string, source []byte) error {
	path := filepath.Join(dir, star.FileName(star.Address(source)))
	if err := os.WriteFile(path+".part", source, 0o600); err != nil {
		return err
	}
	return os.Rename(path+".part", path)
}

// shareSources puts the run's environment files among the bodies that this node serves.
func (n *Node) shareSources() error {
	for _, share := range n.cfg.Run.Envs {
		address, ok := star.AddressIn(share.Name)
		if !ok {
			continue
		}
		source, err := n.cfg.sourceOf(address)
		if err != nil {
			return err
		}
		id, err := n.blobs.PutBytes(source, blob.Meta{Owner: n.self})
		if err == nil {
			err = n.blobs.Pin(id, "environment")
		}
		if err != nil {
			return fmt.Errorf("environment %s: %w", share.Name, err)
		}
	}
	return nil
}

func (c *Config) sourceOf(address [32]byte) ([]byte, error) {
	if i := c.Run.source(address); i >= 0 {
		return []byte(c.Run.Sources[i]), nil
	}
	source, err := os.ReadFile(filepath.Join(c.sourceDir(), star.FileName(address)))
	if err != nil {
		return os.ReadFile(filepath.Join(envs.TaskFolder(), star.FileName(address)))
	}
	return source, nil
}

// refuseRoot keeps programs of strangers from running as root where they cannot be isolated.
func refuseRoot(p *swarm.Params, euid int, probe func() error) error {
	if euid != 0 {
		return nil
	}
	for _, share := range p.Envs {
		if !envs.Untrusted(share.Name) {
			continue
		}
		if err := probe(); err != nil {
			return fmt.Errorf("environment %s runs programs of strangers, and this is root without a sandbox (%w): "+
				"mend that, or run as an ordinary user", share.Name, err)
		}
		return nil
	}
	return nil
}
