package node

import (
	"context"
	"time"

	"swarmrl/rollup"
	"swarmrl/swarm/gossip"
)

// The sequencer promises each record its place by a signed receipt. Nodes show each other what they hold, on a topic of its own: a
// sequencer that promised one place to two of them is caught by whoever hears both, and loses its bond.

// showEvery is how often a node shows what the sequencer promised it.
const showEvery = 2 * time.Second

// joinReceipts enters the topic; the ledger is open.
func (n *Node) joinReceipts() (err error) {
	n.receipts, err = n.host.Join("receipts", n.hearReceipts)
	return err
}

// hearReceipts judges a message of receipts. It passes on only what says something new.
func (n *Node) hearReceipts(_ gossip.Address, data []byte) gossip.Verdict {
	list, err := rollup.DecodeReceipts(data)
	if err != nil {
		return gossip.Reject
	}
	news, err := n.ledger.Hear(list)
	switch {
	case err != nil:
		return gossip.Reject
	case news:
		return gossip.Accept
	}
	return gossip.Ignore
}

// showReceipts shows this node's receipts until ctx ends.
func (n *Node) showReceipts(ctx context.Context) error {
	tick := time.NewTicker(showEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		list := n.ledger.Receipts()
		if len(list) == 0 {
			continue
		}
		if err := n.receipts.Publish(ctx, rollup.EncodeReceipts(list)); err != nil && ctx.Err() == nil {
			n.log.Debug("receipts not shown", "error", err)
		}
	}
}
