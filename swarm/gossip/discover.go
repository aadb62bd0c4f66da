package gossip

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	ds "github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/libp2p/go-libp2p/p2p/discovery/mdns"
	"github.com/multiformats/go-multihash"
	"golang.org/x/sync/errgroup"
)

const (
	eagerInterval = 2 * time.Second  // between searches while alone
	calmInterval  = 30 * time.Second // between searches below LowPeers
	saveInterval  = time.Minute
	advertiseTTL  = 10 * time.Minute
	dialTimeout   = 15 * time.Second
)

// Run looks for peers until ctx ends, then closes the host. It returns nil after an orderly
// end; having no peers is not an error.
func (h *Host) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	if h.cfg.MDNS {
		nearby := make(neighbours, 16)
		service := mdns.NewMdnsService(h.host, "_sw"+shortName(h.cfg.Network)+"._udp", nearby)
		if err := service.Start(); err != nil {
			h.cfg.Log.Info("no local discovery", "err", err) // a machine without multicast
		} else {
			defer service.Close() //nolint:errcheck // the host ends with it
			group.Go(func() error { return h.meet(ctx, nearby) })
		}
	}
	group.Go(func() error { return h.search(ctx) })
	group.Go(func() error { return h.advertise(ctx) })
	group.Go(func() error { return h.keepPeers(ctx) })
	err := group.Wait()
	if cerr := h.Close(); err == nil {
		err = cerr
	}
	return err
}

// shortName keeps the mDNS label within its 15 bytes.
func shortName(network string) string { return fmt.Sprintf("%.4x", sha256.Sum256([]byte(network))) }

// neighbours queues what mDNS finds; more than it holds is found again later.
type neighbours chan peer.AddrInfo

func (n neighbours) HandlePeerFound(info peer.AddrInfo) {
	select {
	case n <- info:
	default:
	}
}

func (h *Host) meet(ctx context.Context, nearby neighbours) error {
	for {
		select {
		case info := <-nearby:
			h.dial(ctx, info)
		case <-ctx.Done():
			return nil
		}
	}
}

// search connects to peers it knows of, and asks the DHT for more while there are few.
func (h *Host) search(ctx context.Context) error {
	remembered := loadPeers(h.cfg.Dir, h.cfg.Log)
	for {
		connected := len(h.host.Network().Peers())
		if connected < h.cfg.LowPeers {
			h.searchOnce(ctx, remembered)
		}
		wait := calmInterval
		if len(h.host.Network().Peers()) == 0 {
			wait = eagerInterval
		}
		if !sleep(ctx, jitter(wait)) {
			return nil
		}
	}
}

func (h *Host) searchOnce(ctx context.Context, remembered []peer.AddrInfo) {
	var group errgroup.Group
	group.SetLimit(8)
	known := append(append([]peer.AddrInfo{}, h.bootstrap...), remembered...)
	for _, info := range known {
		group.Go(func() error { h.dial(ctx, info); return nil })
	}
	_ = group.Wait() // dial reports nothing
	if len(h.host.Network().Peers()) == 0 {
		return // the DHT starts from connected peers
	}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	<-h.dht.RefreshRoutingTable()
	for _, key := range h.rendezvous() {
		for info := range h.findProviders(ctx, key, h.cfg.LowPeers) {
			group.Go(func() error { h.dial(ctx, info); return nil })
		}
	}
	_ = group.Wait()
}

// dial connects unless connected, barred, or tried a moment ago; failures wait longer each time.
func (h *Host) dial(ctx context.Context, info peer.AddrInfo) {
	if info.ID == h.host.ID() || h.host.Network().Connectedness(info.ID) == network.Connected || !h.gate.allows(info.ID) {
		return
	}
	if !h.dialing.begin(info.ID, time.Now()) {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	err := h.host.Connect(ctx, info)
	h.dialing.end(info.ID, err == nil, time.Now())
	if err != nil {
		h.cfg.Log.Debug("dial", "peer", info.ID, "err", err)
	}
}

func (h *Host) remember(info peer.AddrInfo) {
	h.host.Peerstore().AddAddrs(info.ID, info.Addrs, peerstore.TempAddrTTL)
}

// rendezvous gives the keys under which peers of this network's topics find each other.
func (h *Host) rendezvous() [][32]byte {
	keys := [][32]byte{sha256.Sum256([]byte("swarmrl/network/v1" + h.cfg.Network))}
	h.mu.Lock()
	defer h.mu.Unlock()
	for name := range h.topics {
		keys = append(keys, sha256.Sum256([]byte("swarmrl/topic/v1"+name)))
	}
	return keys
}

// addressKey is where a peer says in the DHT which id its address has. The claim proves itself:
// the id embeds the key, and the key gives the address.
func addressKey(a Address) [32]byte {
	return sha256.Sum256(append([]byte("swarmrl/address/v1"), a[:]...))
}

// advertise puts this peer under the network's keys, and its address, while peers are there.
func (h *Host) advertise(ctx context.Context) error {
	for {
		wait := eagerInterval
		if h.dht.RoutingTable().Size() > 0 {
			wait = advertiseTTL
			for _, key := range append(h.rendezvous(), addressKey(h.self)) {
				if err := h.provide(ctx, key); err != nil && ctx.Err() == nil {
					h.cfg.Log.Debug("advertise", "err", err)
					wait = calmInterval
				}
			}
		}
		if !sleep(ctx, jitter(wait)) {
			return nil
		}
	}
}

// provide tells the DHT that this peer has what the key names.
func (h *Host) provide(ctx context.Context, key [32]byte) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	c, err := keyCID(key)
	if err != nil {
		return err
	}
	return h.dht.Provide(ctx, c, true)
}

// findProviders asks the DHT who has what the key names: at most n peers, none of them checked.
func (h *Host) findProviders(ctx context.Context, key [32]byte, n int) <-chan peer.AddrInfo {
	c, err := keyCID(key)
	if err != nil {
		closed := make(chan peer.AddrInfo)
		close(closed)
		return closed
	}
	return h.dht.FindProvidersAsync(ctx, c, n)
}

func keyCID(key [32]byte) (cid.Cid, error) {
	mh, err := multihash.Encode(key[:], multihash.SHA2_256)
	if err != nil {
		return cid.Undef, fmt.Errorf("key: %w", err)
	}
	return cid.NewCidV1(cid.Raw, mh), nil
}

// relayCandidates offers connected peers to libp2p's auto relay, which asks each whether it
// relays.
func (h *Host) relayCandidates(_ context.Context, n int) <-chan peer.AddrInfo {
	out := make(chan peer.AddrInfo, n)
	defer close(out)
	select {
	case <-h.opened:
	default:
		return out
	}
	for _, pid := range h.host.Network().Peers() {
		select {
		case out <- h.host.Peerstore().PeerInfo(pid):
		default:
			return out
		}
	}
	return out
}

func (h *Host) openDHT() error {
	store := dssync.MutexWrap(&boundedStore{MapDatastore: ds.NewMapDatastore(), max: 1 << 16})
	var err error
	h.dht, err = dht.New(h.host,
		dht.ProtocolPrefix(protocol.ID("/swarmrl/"+h.cfg.Network)),
		dht.Mode(dht.ModeAutoServer),
		dht.Datastore(store),
		dht.DisableValues(),
		dht.BootstrapPeers(h.bootstrap...),
	)
	if err != nil {
		return fmt.Errorf("dht: %w", err)
	}
	return h.dht.Bootstrap(h.ctx)
}

// boundedStore refuses new keys when it is full: what strangers ask the DHT to keep must not
// fill the memory. Expired records make room.
type boundedStore struct {
	*ds.MapDatastore
	mu  sync.Mutex
	n   int
	max int
}

func (s *boundedStore) Put(ctx context.Context, key ds.Key, value []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	has, err := s.MapDatastore.Has(ctx, key)
	if err != nil {
		return err
	}
	if !has {
		if s.n >= s.max || len(value) > 4096 {
			return fmt.Errorf("dht store: %d keys, no room for %d bytes", s.n, len(value))
		}
		s.n++
	}
	return s.MapDatastore.Put(ctx, key, value)
}

func (s *boundedStore) Delete(ctx context.Context, key ds.Key) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if has, err := s.MapDatastore.Has(ctx, key); err == nil && has {
		s.n--
	}
	return s.MapDatastore.Delete(ctx, key)
}

func (s *boundedStore) Batch(context.Context) (ds.Batch, error) { return ds.NewBasicBatch(s), nil }

func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// jitter spreads d over [d/2, 3d/2), so that peers that started together do not move together.
func jitter(d time.Duration) time.Duration { return d/2 + rand.N(d) }
