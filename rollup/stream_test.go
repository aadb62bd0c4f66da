package rollup

import (
	"context"
	"net"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/swarm/gossip"
)

// onStream gives a configuration that reaches a chain over a libp2p stream between two hosts, as peers without a port do.
func onStream(t *testing.T, e *Embedded) Config {
	t.Helper()
	var hosts []*gossip.Host
	for _, name := range []string{"serves", "asks"} {
		h, err := gossip.New(gossip.Config{
			Key: [32]byte(crypto.FromECDSA(testKey(t, name))), Reach: gossip.ReachLocal, Listen: []string{"/ip4/127.0.0.1/tcp/0"},
		})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := h.Close(); err != nil {
				t.Error(err)
			}
		})
		hosts = append(hosts, h)
	}
	if _, err := hosts[1].Connect(t.Context(), hosts[0].Addrs()[0]); err != nil {
		t.Fatal(err)
	}
	const protocol = "chain"
	l := hosts[0].Listen(protocol)
	t.Cleanup(func() { l.Close() })
	go e.ServeChain(l)
	return Config{Key: e.FaucetKey(), Dial: func(ctx context.Context) (net.Conn, error) {
		return hosts[1].Dial(ctx, hosts[0].Address(), protocol)
	}}
}
