package rollup

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// Beacon gives the randomness of an instant, when its block is there.
func (c *client) Beacon(ctx context.Context, at time.Time) (Hash, error) {
	t := at.Unix()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	heads := c.Heads(ctx)
	tick := time.NewTicker(c.cfg.poll())
	defer tick.Stop()
	for {
		forks := c.d.reorganised()
		c.mu.Lock()
		known, ok := c.beacons[t]
		head := c.deep // of a depth that is believed
		c.mu.Unlock()
		if ok && known.forks == forks {
			return known.value, nil
		}
		if head.Time.Unix() >= t && head.Hash != (Hash{}) {
			h, err := firstBlockAt(ctx, c, head.Number, t)
			if err != nil {
				return Hash{}, err
			}
			return c.keepBeacon(t, forks, h), nil
		}
		select {
		case <-ctx.Done():
			return Hash{}, fmt.Errorf("beacon of %v: the chain is at %v: %w", at, head.Time, ctx.Err())
		case _, open := <-heads:
			if !open {
				heads = nil
			}
		case <-tick.C:
		}
	}
}

// maxBeacons bounds the remembered beacons.
const maxBeacons = 1024

// foundBeacon is a beacon on a chain that had taken blocks back so many times; once more, and another block may give it.
type foundBeacon struct {
	value Hash
	forks int
}

func (c *client) keepBeacon(t int64, forks int, h *types.Header) Hash {
	v := beaconValue(c.d.chainID, t-int64(c.d.plan.Params.Start), h)
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.beacons) >= maxBeacons {
		clear(c.beacons)
	}
	c.beacons[t] = foundBeacon{v, forks}
	return v
}

// beaconValue hashes a block's randomness; see the package's doc.
func beaconValue(chainID uint64, sinceStart int64, h *types.Header) Hash {
	b := binary.BigEndian.AppendUint64([]byte("swarmrl/beacon/v2"), chainID)
	b = binary.BigEndian.AppendUint64(b, uint64(sinceStart))
	return sha256.Sum256(append(b, h.MixDigest[:]...))
}

// firstBlockAt finds the first block at or after an instant; head is one.
func firstBlockAt(ctx context.Context, c *client, head uint64, t int64) (*types.Header, error) {
	lo, hi := uint64(0), head // the answer lies in [lo, hi]
	var best *types.Header
	// The block is mostly near the head: go back in growing steps before bisecting.
	for step := uint64(1); hi >= step; step *= 2 {
		h, err := c.header(ctx, hi-step)
		if err != nil {
			return nil, err
		}
		if int64(h.Time) < t {
			lo = hi - step + 1
			break
		}
		hi, best = hi-step, h
	}
	for lo < hi {
		mid := lo + (hi-lo)/2
		h, err := c.header(ctx, mid)
		if err != nil {
			return nil, err
		}
		if int64(h.Time) >= t {
			hi, best = mid, h
		} else {
			lo = mid + 1
		}
	}
	if best != nil && best.Number.Uint64() == hi {
		return best, nil
	}
	return c.header(ctx, hi)
}

func (c *client) header(ctx context.Context, n uint64) (*types.Header, error) {
	h, err := c.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(n))
	if err != nil {
		return nil, fmt.Errorf("parent chain: block %d: %w", n, err)
	}
	return h, nil
}
