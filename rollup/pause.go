package rollup

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// pause is the newest pause of posting, as the rollup contract keeps it: Unix seconds, and the seconds of all pauses before.
type pause struct{ from, until, before uint64 }

// clock gives the time that sequencers are held to at an instant: it stands still while nobody may post.
func (p pause) clock(unix uint64) uint64 {
	return unix - p.before - (min(unix, p.until) - min(unix, p.from))
}

// at says whether posting is paused at an instant.
func (p pause) at(unix uint64) bool { return unix < p.until }

// lastPause gives the end of the present pause, or of the last one; the zero time if there was none.
func (d *deriver) lastPause() (end time.Time, now bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	if d.pause.until == 0 {
		return time.Time{}, false
	}
	return blockTime(d.pause.until), d.pause.at(uint64(d.head.Time.Unix()))
}

// pausedUntil gives the end of the present pause, or the zero time. The caller holds the lock.
func (d *deriver) pausedUntil() time.Time {
	if d.pause.at(uint64(d.head.Time.Unix())) {
		return blockTime(d.pause.until)
	}
	return time.Time{}
}

// PauseWindows bounds a pause of posting, in challenge windows: the contract refuses a longer one, and each ends by itself.
const PauseWindows = 24

// Pause stops batches for a while, by the guardian's key; 0 = for as long as may be. Nothing else stops.
func (o *Operator) Pause(ctx context.Context, d time.Duration) (Intent, error) {
	if o.tm == nil {
		return Intent{}, errNoKey
	}
	at, most := o.d.plan.at.Rollup, PauseWindows*time.Duration(o.d.plan.Params.Window)*time.Second
	guardian, err := o.number(ctx, at, o.d.abi.PackGuardian())
	if err != nil {
		return Intent{}, err
	}
	guarded, err := o.number(ctx, at, o.d.abi.PackGuarded())
	if err != nil {
		return Intent{}, err
	}
	if d == 0 {
		d = most
	}
	d = d.Truncate(time.Second)
	end, paused := o.d.lastPause()
	switch who := Address(common.BigToAddress(guardian)); {
	case who != o.tm.Address():
		return Intent{}, fmt.Errorf("%v may not pause posting: the guardian is %v", o.tm.Address(), who)
	case paused:
		return Intent{}, fmt.Errorf("posting is paused until %v already; only governance renews a pause", end.UTC().Format(time.RFC3339))
	case guarded.Sign() == 0:
		return Intent{}, errors.New("the guardian has paused posting once: it may again when governance names it anew")
	case d < time.Second || d > most:
		return Intent{}, fmt.Errorf("a pause of %v, want 1s to %v, which is %d challenge windows", d, most, PauseWindows)
	}
	return Intent{
		What: fmt.Sprintf("pause posting for %v", d),
		Effects: []string{
			"no batch is taken until then; claims, withdrawals, forced records and fraud proofs go on",
			"the pause counts for no sequencer's silence; records that their rounds' windows pass by in it are worth nothing",
			"this guardian cannot pause again, nor end the pause, before governance says so",
		},
		calls: []Call{{To: common.Address(at), Data: o.d.abi.PackPause(big.NewInt(int64(d / time.Second))), What: "pause posting"}},
	}, nil
}
