package rollup

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"net"
	"time"
)

// Config says which run's ledger to open, and where.
type Config struct {
	// Chain is the parent chain: an http(s) or ws(s) URL. Empty needs Dial or Embedded.
	Chain string
	// Dial opens a connection to a peer that serves its chain (ServeChain), over any transport, a libp2p stream say.
	Dial func(context.Context) (net.Conn, error)
	// Embedded is the chain of this process, if it runs one.
	Embedded *Embedded
	// Sequencer is the URL of the sequencer's endpoint; empty = records go through the parent's inbox, which costs gas.
	Sequencer string
	// DialSequencer opens a connection to the sequencer's endpoint over any transport.
	DialSequencer func(context.Context) (net.Conn, error)
	// BlobsFrom is the URL of a consensus node (Beacon API), where batches in blobs are read on a public chain; empty: the chain's own
	// node must have them, as ours and anvil do, or the sequencer.
	BlobsFrom string

	// ChainID is the parent chain's id, where the run names one; 0 = whatever it is.
	ChainID uint64
	// Deployment is the run's: with it the contracts' addresses are known.
	Deployment Deployment
	// FromBlock is the first block to look at for the run's logs; 0 = the chain's first.
	FromBlock uint64
	// Key signs records and, where a transaction of its own is needed, pays for it.
	Key *ecdsa.PrivateKey
	// Dir holds the record queue and the secrets of commitments; "" = memory only.
	Dir string
	// Poll is how often the chain is asked for a new head; 0 = 250 ms.
	Poll time.Duration
	// Confirmations say when a block is believed; zero for the embedded chain.
	Confirmations Confirmations
	// QueueLimit is how many records may wait; 0 = 4096.
	QueueLimit int
	// Judging lets this client answer and decide disputes; its zero value takes no part.
	Judging Judging
	// Log may be nil.
	Log *slog.Logger
}

// sequenced says whether a sequencer can be asked.
func (c *Config) sequenced() bool { return c.Sequencer != "" || c.DialSequencer != nil }

func (c *Config) poll() time.Duration {
	if c.Poll > 0 {
		return c.Poll
	}
	return 250 * time.Millisecond
}

func (c *Config) logger() *slog.Logger {
	if c.Log == nil {
		return slog.New(slog.DiscardHandler)
	}
	return c.Log
}
