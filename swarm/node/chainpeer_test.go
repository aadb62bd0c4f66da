package node

import (
	"strings"
	"testing"
	"time"

	"swarmrl/rollup"
	"swarmrl/swarm/gossip"
	"swarmrl/swarm/wire"
)

// TestLedgerThroughPeer keeps a run's chain and sequencer in one node, whose address stands in the run file in place of URLs. The
// other has no other way to them: it registers, follows the chain and gets receipts over streams.
func TestLedgerThroughPeer(t *testing.T) {
	t.Parallel()
	key, err := wire.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	port := strings.TrimPrefix(freeURL(t), "http://127.0.0.1:")
	listen := "/ip4/127.0.0.1/tcp/" + port
	run := testRun(t, time.Now().Add(time.Hour))
	probe, err := gossip.New(gossip.Config{Key: [32]byte(key.Bytes()), Reach: gossip.ReachLocal, Listen: []string{"/ip4/127.0.0.1/tcp/0"}})
	if err != nil {
		t.Fatal(err)
	}
	run.ChainURL = listen + "/p2p/" + probe.ID()
	if err := probe.Close(); err != nil {
		t.Fatal(err)
	}
	if link, err := ParseLink(run.Link()); err != nil || link.ChainURL != run.ChainURL {
		t.Fatalf("the link leads to %q, %v", link.ChainURL, err)
	}
	s := newSwarm(t, run)
	s.time = nil // the chain keeps its own
	s.configure = func(c *Config) { c.HostChain, c.Key, c.Listen = true, key, []string{listen} }
	s.add(t.TempDir(), 0, "")
	s.configure = func(c *Config) { c.Bootstrap = nil } // the chain's address is enough
	s.add(t.TempDir(), 1, "")
	for i, n := range s.nodes {
		s.await(i, "registration", time.Minute, func(e *Event) bool { return e.Chain != nil && e.Chain.Record == "register" })
		c := n.ledger.(rollup.Client)
		rc, err := c.SetPayout(t.Context(), rollup.Address{byte(i + 1)})
		if err != nil || rc.Queued {
			t.Fatalf("node %d: %+v, %v; want a receipt", i, rc, err)
		}
		for deadline := time.Now().Add(time.Minute); ; time.Sleep(100 * time.Millisecond) {
			if a, err := c.Account(t.Context(), c.Address(), rollup.Posted); err == nil && a.Payout == (rollup.Address{byte(i + 1)}) {
				break
			}
			if time.Now().After(deadline) {
				t.Fatalf("node %d: its record is not posted", i)
			}
		}
	}
	other := Config{Run: run, Dir: t.TempDir(), Local: true, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, HostChain: true}
	if _, err := New(t.Context(), other); err == nil || !strings.Contains(err.Error(), "is not this node") {
		t.Errorf("another node hosts the chain: %v", err)
	}
}

// TestPeerAddress refuses what is no peer's address, in one sentence.
func TestPeerAddress(t *testing.T) {
	for _, bad := range []string{"/", "/ip4/127.0.0.1/tcp/4001", "/p2p/nonsense", "/ip4/127.0.0.1/tcp/1/p2p/QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N"} {
		cfg := rollup.Config{Chain: bad}
		if err := ReachLedger(nil, &cfg); err == nil || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v", bad, err)
		}
	}
	cfg := rollup.Config{Chain: "http://127.0.0.1:1", Sequencer: "http://127.0.0.1:2"}
	if err := ReachLedger(nil, &cfg); err != nil || cfg.Chain == "" || cfg.Dial != nil || cfg.DialSequencer != nil {
		t.Errorf("URLs: %+v, %v", cfg, err)
	}
}
