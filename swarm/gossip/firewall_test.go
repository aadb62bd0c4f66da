package gossip

import (
	"net"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/p2p/transport/quicreuse"
	"github.com/marcopolo/simnet"
)

// behindFirewall puts a host on a router that lets packets in only from where this host has sent some,
// as home routers do.
func behindFirewall(router *simnet.SimpleFirewallRouter, public bool) []libp2p.Option {
	source := new(sourceIP)
	options := []libp2p.Option{
		libp2p.QUICReuse(
			managed,
			quicreuse.OverrideSourceIPSelector(func() (quicreuse.SourceIPSelector, error) { return source, nil }),
			quicreuse.OverrideListenUDP(func(_ string, address *net.UDPAddr) (net.PacketConn, error) {
				source.ip.Store(&address.IP)
				if public {
					router.SetAddrPubliclyReachable(address)
				}
				c := simnet.NewSimConn(address)
				c.SetUpPacketReceiver(router)
				router.AddNode(address, c)
				return c, nil
			})),
		func(cfg *libp2p.Config) error { cfg.NATManager = nil; return nil }, // no router to ask in memory
	}
	if !public {
		options = append(options, libp2p.ForceReachabilityPrivate())
	}
	return options
}

// TestThroughFirewalls: two peers who can be dialled by nobody find a relay, meet over it, and punch holes
// for a connection of their own, over which announcements go.
func TestThroughFirewalls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		router := &simnet.SimpleFirewallRouter{}
		s := &simulation{t: t}
		t.Cleanup(synctest.Wait)
		relay := s.start(1, func(c *Config) {
			c.Reach, c.options = ReachPublic, behindFirewall(router, true)
		})
		hidden := func(i int) *Host {
			return s.start(i, func(c *Config) {
				c.Reach, c.Bootstrap, c.options = ReachAuto, relay.Addrs(), behindFirewall(router, false)
			})
		}
		a := hidden(2)
		circuit := func(addr string) bool { return strings.Contains(addr, "/p2p-circuit") }
		eventually(t, 10*time.Minute, "no relay found", func() bool { return slices.ContainsFunc(a.Addrs(), circuit) })
		b := hidden(3)
		eventually(t, 15*time.Minute, "no direct connection", func() bool {
			for _, c := range b.host.Network().ConnsToPeer(a.host.ID()) {
				if !c.Stat().Limited {
					return true
				}
			}
			return false
		})
		here, there := join(t, a, accept), join(t, b, accept)
		time.Sleep(10 * time.Second)
		if err := relay.Close(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(5 * time.Second)
		if err := there.Publish(t.Context(), []byte("through the wall")); err != nil {
			t.Fatal(err)
		}
		msg, err := here.Next(t.Context())
		if err != nil || string(msg.Data) != "through the wall" || msg.From != b.Address() {
			t.Errorf("%v: %q from %x", err, msg.Data, msg.From)
		}
	})
}
