package rollup

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Confirmations say when a block of the parent chain is believed. A client follows the newest block; what is called final (payouts,
// winners) rests on a block as deep as Final says, and a beacon on one as deep as Beacon. The zero value believes the newest block.
//
// As text: "finalized" or "safe", the chain's own tags (an L2's are unsafe, then safe once its data are on L1, then finalized), hold final
// things back and no beacon; a number of blocks holds back both; "finalized/4" or "safe/safe" name both.
type Confirmations struct{ Final, Beacon Depth }

// Depth is how deep a block must lie: at the chain's own tag, or under so many blocks.
type Depth struct {
	Tag    string // "finalized", "safe"; "" = none
	Blocks uint64 // that must follow; with a tag, on chains that know none
}

// Blocks that stand in for a tag on a chain without it: two epochs of Ethereum, and one.
const (
	finalizedBlocks = 64
	safeBlocks      = 32
)

// maxConfirmations bounds a number of blocks: what is deeper is a mistake.
const maxConfirmations = 100_000

func parseDepth(s string) (Depth, error) {
	switch s {
	case "finalized":
		return Depth{s, finalizedBlocks}, nil
	case "safe":
		return Depth{s, safeBlocks}, nil
	}
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil || n > maxConfirmations {
		return Depth{}, fmt.Errorf("confirmations %q: want finalized, safe, or 0 to %d blocks", s, maxConfirmations)
	}
	return Depth{Blocks: n}, nil
}

func (d Depth) String() string {
	if d.Tag != "" {
		return d.Tag
	}
	return strconv.FormatUint(d.Blocks, 10)
}

// UnmarshalText reads the text form; "" is the zero value.
func (c *Confirmations) UnmarshalText(text []byte) (err error) {
	*c = Confirmations{}
	if len(text) == 0 {
		return nil
	}
	final, beacon, both := strings.Cut(string(text), "/")
	if c.Final, err = parseDepth(final); err != nil {
		return err
	}
	if both {
		c.Beacon, err = parseDepth(beacon)
	} else if c.Final.Tag == "" {
		c.Beacon = c.Final
	}
	return err
}

// String gives the text form.
func (c Confirmations) String() string {
	if c.Final == c.Beacon && c.Final.Tag == "" || c.Final.Tag != "" && c.Beacon == (Depth{}) {
		return c.Final.String()
	}
	return c.Final.String() + "/" + c.Beacon.String()
}

// MarshalText gives the text form.
func (c Confirmations) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Set reads the text form, for flags.
func (c *Confirmations) Set(s string) error { return c.UnmarshalText([]byte(s)) }

// Type names the text form, for flags.
func (c *Confirmations) Type() string { return "finalized|safe|N" }

// receipts gives the blocks that must follow a transaction's: a tag holds back what is final, not each transaction.
func (c Confirmations) receipts() uint64 {
	if c.Beacon.Tag != "" {
		return 0
	}
	return c.Beacon.Blocks
}

// gauge finds the newest block of a depth, as heads go by.
type gauge struct {
	Depth
	at    Head // never goes back while it is on the chain
	known bool // the chain has named a block by the tag: it cannot unlearn that
	forks int  // reorganisations when at was last looked for
}

// measure looks again under a new head. What the node cannot have meant is an error, and changes nothing. gone is a block that was
// believed and that the chain took back: what was called final may not be.
func (g *gauge) measure(ctx context.Context, d *deriver, head *types.Header) (gone *Head, err error) {
	forks := d.reorganised()
	if forks != g.forks && g.at.Hash != (Hash{}) {
		same, err := d.onChain(ctx, g.at)
		if err != nil {
			return nil, err
		}
		if !same {
			was := g.at
			gone, g.at = &was, Head{}
		}
	}
	g.forks = forks
	h, err := g.find(ctx, d.chain, head)
	if err != nil || h == nil {
		return gone, err
	}
	found := headOf(h)
	if found.Number <= g.at.Number && g.at.Hash != (Hash{}) {
		return gone, nil // nodes behind one address differ; a tag does not go back
	}
	if g.Tag != "" {
		same, err := d.onChain(ctx, found)
		if err != nil {
			return gone, err
		}
		if !same {
			return gone, fmt.Errorf("parent chain: the node calls block %d %s, %v, and has another in its place", found.Number, g.Tag, found.Hash)
		}
	}
	g.at = found
	return gone, nil
}

// find gives the newest block of the depth, or nil while there is none.
func (g *gauge) find(ctx context.Context, c *ethclient.Client, head *types.Header) (*types.Header, error) {
	if g.Tag == "" {
		return under(ctx, c, head, g.Blocks)
	}
	number := rpc.FinalizedBlockNumber
	if g.Tag == "safe" {
		number = rpc.SafeBlockNumber
	}
	h, err := c.HeaderByNumber(ctx, big.NewInt(number.Int64()))
	switch {
	case err != nil && tagUnknown(err) && !g.known:
		return under(ctx, c, head, g.Blocks)
	case errors.Is(err, ethereum.NotFound), err != nil && strings.Contains(err.Error(), "not found"):
		return nil, nil // none yet
	case err != nil:
		return nil, fmt.Errorf("parent chain: %s block: %w", g.Tag, err)
	}
	g.known = true
	if !h.Number.IsUint64() {
		return nil, fmt.Errorf("parent chain: the node calls block %v %s", h.Number, g.Tag)
	}
	if h.Number.Cmp(head.Number) <= 0 {
		return h, nil
	}
	now, err := c.HeaderByNumber(ctx, nil) // the chain has grown since, or the node lies
	if err != nil {
		return nil, fmt.Errorf("parent chain: %w", err)
	}
	if h.Number.Cmp(now.Number) > 0 {
		return nil, fmt.Errorf("parent chain: the node calls block %v %s, and its newest is %v", h.Number, g.Tag, now.Number)
	}
	return head, nil
}

// under gives the block that so many follow, or nil.
func under(ctx context.Context, c *ethclient.Client, head *types.Header, blocks uint64) (*types.Header, error) {
	n := head.Number.Uint64()
	if blocks == 0 {
		return head, nil
	}
	if n < blocks {
		return nil, nil
	}
	h, err := c.HeaderByNumber(ctx, new(big.Int).SetUint64(n-blocks))
	if err != nil {
		return nil, fmt.Errorf("parent chain: block %d: %w", n-blocks, err)
	}
	return h, nil
}

// tagUnknown says that a node does not know what a tag is: for it, there is no such parameter.
func tagUnknown(err error) bool {
	var e rpc.Error
	return errors.As(err, &e) && (e.ErrorCode() == -32602 || e.ErrorCode() == -32601)
}

// finality is a number of batches that the contract called final, and in which block.
type finality struct {
	block   uint64
	batches int
}

// settle holds what is final to blocks that lie deep enough: those up to the one where gauge stands. The caller holds the lock.
func (d *deriver) settle() {
	for len(d.finals) > 1 && d.finals[1].block <= d.settled.Number {
		d.finals = d.finals[1:]
	}
	if len(d.finals) > 0 && d.settled.Hash != (Hash{}) && d.finals[0].block <= d.settled.Number {
		d.firm = max(d.firm, d.finals[0].batches)
	}
}

// said gives what is wrong with what the chain says. The caller holds the lock.
func (d *deriver) said() string {
	for _, s := range []string{d.trouble, d.broken, d.unsettled} {
		if s != "" {
			return s
		}
	}
	return ""
}

// unsettle forgets what the contract called final after a block, where at most so many batches were final. The caller holds the lock.
func (d *deriver) unsettle(block uint64, final int) {
	kept := len(d.finals)
	for kept > 0 && d.finals[kept-1].block > block {
		kept--
	}
	if d.finals = d.finals[:kept:kept]; kept == 0 && final > 0 {
		d.finals = []finality{{block, final}}
	}
	d.firm = min(d.firm, final)
}
