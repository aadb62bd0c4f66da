package gossip

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// PeerInfo describes a connected peer. Agent is the peer's own word.
type PeerInfo struct {
	Address   Address
	ID        string
	Agent     string        // at most 64 bytes, printable
	Addr      string        // multiaddr of the oldest connection
	IP        string        // "" when relayed
	Transport string        // "tcp", "quic" or "relay"
	Inbound   bool          // it dialled us
	Since     time.Time     // of the oldest connection
	Latency   time.Duration // 0: not measured yet
	Score     float64       // gossipsub's, as of the last few seconds
	Standing  float64       // as set by SetScore
	Topics    int           // topics that it follows
}

// Peers lists the connected peers, ordered by address.
func (h *Host) Peers() []PeerInfo {
	var out []PeerInfo
	for _, pid := range h.host.Network().Peers() {
		conns := h.host.Network().ConnsToPeer(pid)
		a, err := h.book.address(pid)
		if err != nil || len(conns) == 0 {
			continue
		}
		c := slices.MinFunc(conns, func(x, y network.Conn) int { return x.Stat().Opened.Compare(y.Stat().Opened) })
		score, topics := h.counters.about(pid)
		out = append(out, PeerInfo{
			Address: a, ID: pid.String(), Agent: h.agent(pid), Addr: c.RemoteMultiaddr().String(),
			IP: remoteIP(c), Transport: transportOf(c), Inbound: c.Stat().Direction == network.DirInbound,
			Since: c.Stat().Opened, Latency: h.host.Peerstore().LatencyEWMA(pid),
			Score: score, Standing: h.gate.of(a), Topics: topics,
		})
	}
	slices.SortFunc(out, func(x, y PeerInfo) int { return slices.Compare(x.Address[:], y.Address[:]) })
	return out
}

func (h *Host) agent(pid peer.ID) string {
	v, err := h.host.Peerstore().Get(pid, "AgentVersion")
	s, ok := v.(string)
	if err != nil || !ok {
		return ""
	}
	return printable(s, 64)
}

// printable keeps at most n bytes of ASCII that a terminal shows as it is.
func printable(s string, n int) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return -1
		}
		return r
	}, s)
	return s[:min(len(s), n)]
}

func transportOf(c network.Conn) string {
	addr := c.RemoteMultiaddr().String()
	switch {
	case strings.Contains(addr, "/p2p-circuit"):
		return "relay"
	case strings.Contains(addr, "/quic"):
		return "quic"
	default:
		return "tcp"
	}
}

// The file of remembered peers: JSON, an array of multiaddrs with /p2p/ part.
const (
	peersFile     = "peers.json"
	maxRemembered = 256
	maxPeersFile  = 1 << 20
)

// keepPeers writes the connected peers now and then, and at the end.
func (h *Host) keepPeers(ctx context.Context) error {
	if h.cfg.Dir == "" {
		return nil
	}
	for more := true; more; {
		more = sleep(ctx, saveInterval)
		if err := h.savePeers(); err != nil {
			h.cfg.Log.Info("peers not remembered", "err", err)
		}
	}
	return nil
}

// savePeers replaces the file, unless nobody is connected: then the old list is worth more.
func (h *Host) savePeers() error {
	var addrs []string
	for _, pid := range h.host.Network().Peers() {
		info := h.host.Peerstore().PeerInfo(pid)
		info.Addrs = info.Addrs[:min(len(info.Addrs), 8)]
		full, err := peer.AddrInfoToP2pAddrs(&info)
		if err != nil || len(addrs) >= maxRemembered {
			continue
		}
		for _, a := range full {
			addrs = append(addrs, a.String())
		}
	}
	if len(addrs) == 0 {
		return nil
	}
	data, err := json.MarshalIndent(addrs, "", " ")
	if err != nil {
		return err
	}
	return writeFile(filepath.Join(h.cfg.Dir, peersFile), data)
}

func writeFile(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".peers-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) //nolint:errcheck // gone after the rename
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// loadPeers reads the file. Whatever is wrong with it costs only the memory of old peers.
func loadPeers(dir string, log *slog.Logger) []peer.AddrInfo {
	if dir == "" {
		return nil
	}
	f, err := os.Open(filepath.Join(dir, peersFile))
	if err != nil {
		return nil
	}
	defer f.Close()
	infos, err := decodePeers(io.LimitReader(f, maxPeersFile))
	if err != nil {
		log.Info("remembered peers unreadable; starting without them", "err", err)
	}
	return infos
}

func decodePeers(r io.Reader) ([]peer.AddrInfo, error) {
	var addrs []string
	if err := json.NewDecoder(r).Decode(&addrs); err != nil {
		return nil, fmt.Errorf("%s: %w", peersFile, err)
	}
	return parsePeers(addrs[:min(len(addrs), 8*maxRemembered)])
}
