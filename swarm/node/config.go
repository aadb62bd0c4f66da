package node

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"

	"swarmrl/envs"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/wire"
)

// Config is a participant. Run and Dir are required.
type Config struct {
	Run RunFile
	// Dir holds everything that the node keeps: made when missing, used by one process at a time.
	Dir string
	// Key is the identity; nil reads or makes Dir/key.
	Key *wire.Key
	// Role: full, generate or verify. The zero value is full.
	Role swarm.Role
	// Listen holds multiaddrs; empty: all interfaces, free ports.
	Listen []string
	// Bootstrap holds multiaddrs beside those of the run file.
	Bootstrap []string
	// Local is for swarms on one machine: no NAT traversal, no public DHT.
	Local bool
	// Public is for nodes that anyone can dial: they also relay for those whom nobody can, and hand out peers.
	Public bool
	// MDNS finds peers on the local network.
	MDNS bool
	// API is the loopback address of the local API; "127.0.0.1:0" picks a port, "" has none.
	API string
	// Chain and Sequencer are URLs that replace those of the run file.
	Chain, Sequencer string
	// BlobsFrom is the URL of a consensus node, for a ledger whose batches are in blobs of a public chain.
	BlobsFrom string
	// Confirmations say when a block of the chain is believed, for what is final and for beacons: each block of the latter keeps a
	// round's beacon back by a block's time.
	Confirmations rollup.Confirmations
	// HostChain runs the run's chain and sequencer in this process, where the run file's URLs say.
	HostChain bool
	// ChainSeed makes the hosted chain's beacons repeat from run to run: for demos and tests alone,
	// since whoever knows it knows every task ahead. Empty: random.
	ChainSeed string
	// Model is a directory of the base model; empty: the embedded one, if the run names it.
	Model string
	// Threads compute; 0: 1.
	Threads int
	// Cheat misbehaves on purpose, so that others can show that they notice; see cheat.go. Empty: honest.
	Cheat string
	// CheatFrom is the first round in which it does.
	CheatFrom uint64
	// Record writes every input of the core to inputs.jsonl, to be replayed at a desk.
	Record bool
	// MaxDisk bounds the stored bodies in bytes; 0: 8 GiB.
	MaxDisk int64
	// Web serves pages beside the API, at every path that does not begin with /api/.
	Web func(*Node) http.Handler
	// Log: nil discards.
	Log *slog.Logger
	// Version is shown in the status.
	Version string
}

func (c *Config) validate() error {
	if c.Dir == "" {
		return errors.New("data directory: none given")
	}
	if err := c.Run.Params.Validate(); err != nil {
		return fmt.Errorf("run: %w", err)
	}
	if c.Threads == 0 {
		c.Threads = 1
	}
	if c.Threads < 0 || c.Threads > 1024 {
		return fmt.Errorf("threads: %d, want 1 to 1024", c.Threads)
	}
	if c.MaxDisk == 0 {
		c.MaxDisk = 8 << 30
	}
	if c.Role > swarm.Verify {
		return fmt.Errorf("%s, want full, generate or verify", c.Role)
	}
	if c.Local && c.Public {
		return errors.New("local and public: a node is one of them at most")
	}
	if c.API != "" && !loopback(c.API) {
		return fmt.Errorf("local API at %s: it has no password and listens on loopback alone; use 127.0.0.1:PORT, and ssh -L from elsewhere", c.API)
	}
	if c.Cheat != "" && cheats[c.Cheat] == nil {
		return fmt.Errorf("cheat %q, want one of %v", c.Cheat, CheatKinds())
	}
	if c.Log == nil {
		c.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if err := refuseRoot(&c.Run.Params, os.Geteuid(), envs.ProbeSandbox); err != nil {
		return err
	}
	return c.loadKey()
}

// blobConfig says where the node's bodies lie.
func (c *Config) blobConfig() blob.Config {
	return blob.Config{Dir: filepath.Join(c.Dir, "blobs"), MaxBytes: c.MaxDisk, Log: c.Log}
}

// hostConfig says how the node is found.
func (c *Config) hostConfig() gossip.Config {
	reach := gossip.ReachAuto
	switch {
	case c.Local:
		reach = gossip.ReachLocal
	case c.Public:
		reach = gossip.ReachPublic
	}
	return gossip.Config{
		Key: [32]byte(c.Key.Bytes()), Network: c.Run.Params.ID().String()[:16], Listen: c.Listen,
		Bootstrap: slices.Concat(c.Run.Bootstrap, c.Bootstrap), Dir: c.Dir, Reach: reach,
		MDNS: c.MDNS, Agent: "swarmrl/" + c.Version, Log: c.Log,
	}
}

// loadKey reads Dir/key, or makes it when there is none.
func (c *Config) loadKey() error {
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return fmt.Errorf("data directory: %w", err)
	}
	if c.Key != nil {
		return nil
	}
	var err error
	c.Key, err = LoadKey(filepath.Join(c.Dir, "key"))
	return err
}

// LoadKey reads a key file of 64 hex digits, or makes one, readable by its owner alone.
func LoadKey(path string) (*wire.Key, error) {
	raw, err := os.ReadFile(path)
	if err == nil {
		key, err := wire.ParseKey(string(raw))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		return key, nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	key, err := wire.NewKey()
	if err != nil {
		return nil, err
	}
	return key, os.WriteFile(path, fmt.Appendf(nil, "%x\n", key.Bytes()), 0o600)
}
