package rollup

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
)

// EmbeddedConfig says how the chain of this process runs.
type EmbeddedConfig struct {
	Dir      string        // data directory; "" = in memory, lost at Close
	Listen   string        // loopback address of the JSON-RPC endpoint, "127.0.0.1:0" for a free port; "" = none
	ChainID  uint64        // 0 = what the directory has, or 777177
	Interval time.Duration // one block at most in each of the clock's steps of this length; 0 = 1 s, so that block time never runs ahead of the clock; negative = any number (tests)
	Idle     time.Duration // and one at least in each of these, as it begins, for the beacon; 0 = 5 s, negative = only on transactions
	Seed     string        // test networks only: makes beacons a function of it and of the time since the run's start, so everybody knows them ahead; "" = random
	Log      *slog.Logger  // may be nil
}

// Embedded is a whole EVM chain in this process: go-ethereum's node with our own block producer. Blocks are on disk
// before anyone can see them. It has no security against the machine it runs on: that is what it is for.
// Safe for concurrent use.
type Embedded struct {
	stack  *node.Node
	eth    *eth.Ethereum
	log    *slog.Logger
	cfg    EmbeddedConfig
	faucet *ecdsa.PrivateKey
	chain  uint64
	server *http.Server
	rpc    http.Handler // JSON-RPC, allow-list only
	blobs  *blobShelf
	url    string

	gate     sync.RWMutex // held for writing while a block is made and synced, for reading while a request is answered
	quit     chan struct{}
	produced sync.WaitGroup
	closed   sync.Once
}

// StartEmbedded opens or creates the chain and starts making blocks; it is ready when it returns.
func StartEmbedded(cfg EmbeddedConfig) (*Embedded, error) {
	if cfg.Interval == 0 {
		cfg.Interval = time.Second
	}
	if cfg.Idle == 0 {
		cfg.Idle = 5 * time.Second
	}
	id, err := openChainDir(&cfg)
	if err != nil {
		return nil, err
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Seed != "" {
		cfg.Log.Warn("the chain is seeded: anyone can compute its beacons ahead; for tests and demonstrations only")
	}
	e := &Embedded{cfg: cfg, log: cfg.Log, faucet: id.faucet, chain: cfg.ChainID, quit: make(chan struct{})}
	if e.blobs, err = openBlobShelf(cfg.Dir); err != nil {
		return nil, err
	}
	if err := e.startNode(id.genesis); err != nil {
		return nil, err
	}
	if err := e.listen(cfg.Listen); err != nil {
		return nil, errors.Join(err, e.stack.Close())
	}
	e.startProducer()
	return e, nil
}

// chainIdentity is what makes a data directory one chain.
type chainIdentity struct {
	faucet  *ecdsa.PrivateKey
	genesis *core.Genesis
}

// chainFile is DIR/chain.json: what the directory was created as, so that a later version can tell whether it still fits.
type chainFile struct {
	Format  int         `json:"format"` // 1
	ChainID uint64      `json:"chain_id"`
	Genesis common.Hash `json:"genesis"`
}

const (
	defaultChainID = 777177
	chainFormat    = 1
	blockGasLimit  = 60_000_000
)

// openChainDir reads or creates the directory's identity, and checks that this program still makes the same genesis.
func openChainDir(cfg *EmbeddedConfig) (chainIdentity, error) {
	var file chainFile
	path := filepath.Join(cfg.Dir, "chain.json")
	if cfg.Dir != "" {
		if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
			return chainIdentity{}, err
		}
		if raw, err := os.ReadFile(path); err == nil {
			if err := json.Unmarshal(raw, &file); err != nil {
				return chainIdentity{}, fmt.Errorf("%s: %w", path, err)
			}
			if file.Format != chainFormat {
				return chainIdentity{}, fmt.Errorf("%s: format %d, this program reads %d; use the version that made it or start a new directory", cfg.Dir, file.Format, chainFormat)
			}
			if cfg.ChainID != 0 && cfg.ChainID != file.ChainID {
				return chainIdentity{}, fmt.Errorf("%s: holds chain %d, the run is for chain %d; use another directory", cfg.Dir, file.ChainID, cfg.ChainID)
			}
			cfg.ChainID = file.ChainID
		}
	}
	if cfg.ChainID == 0 {
		cfg.ChainID = defaultChainID
	}
	key, err := faucetKey(cfg.Dir)
	if err != nil {
		return chainIdentity{}, err
	}
	g := embeddedGenesis(cfg.ChainID, crypto.PubkeyToAddress(key.PublicKey))
	hash := g.ToBlock().Hash()
	if file.Format == 0 && cfg.Dir != "" {
		raw, _ := json.Marshal(chainFile{chainFormat, cfg.ChainID, hash})
		return chainIdentity{key, g}, writeFile(path, raw)
	}
	if file.Format != 0 && file.Genesis != hash {
		return chainIdentity{}, fmt.Errorf("%s: its genesis is %v, this program (or its faucet.key) makes %v; use the version that made it or start a new directory", cfg.Dir, file.Genesis, hash)
	}
	return chainIdentity{key, g}, nil
}

// faucetKey gives the directory's own random key: a well-known one would be everybody's.
func faucetKey(dir string) (*ecdsa.PrivateKey, error) {
	path := filepath.Join(dir, "faucet.key")
	if dir != "" {
		if raw, err := os.ReadFile(path); err == nil {
			key, err := crypto.HexToECDSA(strings.TrimSpace(string(raw)))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			return key, nil
		}
	}
	key, err := crypto.GenerateKey()
	if err != nil || dir == "" {
		return key, err
	}
	return key, writeFile(path, []byte(hex.EncodeToString(crypto.FromECDSA(key))+"\n"))
}

// writeFile writes atomically and durably, readable by the owner alone.
func writeFile(path string, data []byte) error {
	return replaceFile(path, data, func() error { return nil })
}

// replaceFile is writeFile that calls release when the new file stands beside the old one.
func replaceFile(path string, data []byte, release func() error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".tmp-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := release(); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(dir string) error {
	if runtime.GOOS == "windows" { // it cannot flush a directory; its file system journals renames
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// create2Factory is the deterministic deployment proxy that every public chain has at this address.
var (
	create2Factory     = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
	create2FactoryCode = common.FromHex("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")
)

// embeddedGenesis pins the fork schedule: params.AllDevChainProtocolChanges moves with each release of go-ethereum, and
// an old data directory would no longer open.
func embeddedGenesis(id uint64, faucet common.Address) *core.Genesis {
	zero := func() *uint64 { return new(uint64) }
	config := &params.ChainConfig{
		ChainID: new(big.Int).SetUint64(id), HomesteadBlock: common.Big0, EIP150Block: common.Big0, EIP155Block: common.Big0,
		EIP158Block: common.Big0, ByzantiumBlock: common.Big0, ConstantinopleBlock: common.Big0, PetersburgBlock: common.Big0,
		IstanbulBlock: common.Big0, MuirGlacierBlock: common.Big0, BerlinBlock: common.Big0, LondonBlock: common.Big0,
		ArrowGlacierBlock: common.Big0, GrayGlacierBlock: common.Big0, TerminalTotalDifficulty: common.Big0,
		ShanghaiTime: zero(), CancunTime: zero(), PragueTime: zero(), OsakaTime: zero(),
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: &params.BlobConfig{Target: 3, Max: 6, UpdateFraction: 3338477},
			Prague: &params.BlobConfig{Target: 6, Max: 9, UpdateFraction: 5007716},
		},
	}
	alloc := core.SystemContractAllocs()
	alloc[create2Factory] = types.Account{Code: create2FactoryCode, Nonce: 1, Balance: new(big.Int)}
	alloc[faucet] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 100)}
	return &core.Genesis{
		Config: config, GasLimit: blockGasLimit, BaseFee: big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int), Alloc: alloc,
	}
}

// startNode builds the node. Hash scheme, archive and SyncKeyValue are what survives kill -9: the path scheme goes back
// to the genesis, and hash without archive does not start again.
func (e *Embedded) startNode(g *core.Genesis) error {
	nc := node.DefaultConfig
	nc.Name, nc.DataDir, nc.IPCPath, nc.UseLightweightKDF = "swarm", e.cfg.Dir, "", true
	nc.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	stack, err := node.New(&nc)
	if err != nil {
		if errors.Is(err, node.ErrDatadirUsed) {
			return fmt.Errorf("%s: another process runs this chain; stop it or connect to its URL", e.cfg.Dir)
		}
		return fmt.Errorf("embedded chain: %w", err)
	}
	if e.eth, err = eth.New(stack, ethConfig(g)); err == nil {
		err = stack.Start()
	}
	if err != nil {
		return errors.Join(fmt.Errorf("embedded chain in %q: %w", e.cfg.Dir, err), stack.Close())
	}
	e.stack = stack
	e.eth.SetSynced()
	return nil
}

func ethConfig(g *core.Genesis) *ethconfig.Config {
	ec := ethconfig.Defaults
	ec.Genesis, ec.NetworkId = g, g.Config.ChainID.Uint64()
	ec.SyncMode, ec.StateScheme, ec.NoPruning = ethconfig.FullSync, "hash", true
	ec.TransactionHistory, ec.StateHistory = 0, 0
	ec.LogNoHistory = true // the log index holds 14 MB; we ask for narrow ranges, which the blocks' own blooms answer
	ec.DatabaseCache, ec.TrieCleanCache, ec.TrieDirtyCache, ec.SnapshotCache = 16, 8, 8, 0
	ec.TxPool.NoLocals, ec.TxPool.PriceLimit = true, 1
	ec.TxPool.AccountSlots, ec.TxPool.AccountQueue = 1024, 4096
	ec.Miner.GasPrice, ec.Miner.GasCeil = big.NewInt(1), blockGasLimit
	ec.GPO.IgnorePrice = big.NewInt(1)
	ec.RPCGasCap, ec.RPCEVMTimeout = blockGasLimit, 5*time.Second
	return &ec
}

// ChainID gives the chain's id.
func (e *Embedded) ChainID() uint64 { return e.chain }

// URL gives the JSON-RPC endpoint, or "" without Listen.
func (e *Embedded) URL() string { return e.url }

// FaucetKey gives the key that owns the genesis balance.
func (e *Embedded) FaucetKey() *ecdsa.PrivateKey { return e.faucet }

// Close stops making blocks, answers what is in flight and closes the database. It may be called twice.
func (e *Embedded) Close() (err error) {
	e.closed.Do(func() {
		close(e.quit)
		e.produced.Wait()
		if e.server != nil {
			err = e.server.Close()
		}
		e.gate.Lock()
		defer e.gate.Unlock()
		err = errors.Join(err, e.stack.Close())
	})
	return err
}

// listen opens the endpoint on loopback only.
func (e *Embedded) listen(addr string) error {
	var err error
	if e.rpc, err = e.handler(); err != nil || addr == "" {
		return err
	}
	host, _, err := net.SplitHostPort(addr)
	if ip := net.ParseIP(host); err != nil || ip == nil || !ip.IsLoopback() {
		return fmt.Errorf("chain endpoint %q: want a loopback address such as 127.0.0.1:8545", addr)
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("chain endpoint: %w; choose another port or stop what uses it", err)
	}
	e.url = "http://" + l.Addr().String()
	e.server = &http.Server{Handler: localOnly(e.rpc), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 60 * time.Second}
	go e.server.Serve(l) // returns at Close
	return nil
}
