package rollup

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"swarmrl/rollup/bind/staking"
	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/bind/swarmtoken"
	"swarmrl/rollup/ledger"
)

// SequencerConfig says how a sequencer runs. Config.Key pays for its transactions and holds its bond.
type SequencerConfig struct {
	Config
	Listen     string        // address of the HTTP endpoint; "" = none, Serve takes a listener
	Interval   time.Duration // least time between batches; 0 = 1 s
	MaxBatch   int           // records of a batch in calldata, at most 900; 0 = 512
	Blobs      int           // most blobs of a batch, at most 6; 0 = calldata only. A batch goes in blobs when they would be at least half full
	Sponsor    bool          // pay the gas of strangers' registrations
	Grant      uint64        // gwei of the token staked for each registered account, with a coin for gas and two dispute bonds: development only
	GrantLimit int           // registrations that are paid for; 0 = 1000
	QueueLimit int           // acknowledged records not yet posted; 0 = 65,536
}

// Sequencer collects records, promises each its place, posts them in batches and makes batches final. It is bonded: a wrong root, a
// broken promise, two promises for one place, or silence cost it the bond.
type Sequencer struct {
	cfg     SequencerConfig
	d       *deriver
	tm      *TxManager
	log     *slog.Logger
	journal *journal
	recent  map[Hash]uint64 // digest: position, of acknowledged records of this term
	old     map[Hash]uint64 // the generation before

	// guarded by d.mu
	queue []numbered // acknowledged, not yet seen posted; number = position
	first uint64     // position of queue[0]
	term  uint64
	mixed bool // the queue holds records of batches that are gone

	regMu    sync.Mutex
	register []registration
	asked    map[Address]time.Time // registrations taken on, never more than GrantLimit

	resting  bool // another sequencer has its turn
	listener net.Listener
	shelf    *blobShelf // what it posted in blobs
	evil     evil
}

// evil is what tests make a sequencer do; guarded by d.mu.
type evil struct {
	sealed func(*ledger.Batch)       // changes a batch before it is posted
	refuse func(*ledger.Record) bool // censors, here and in the inbox
}

// OpenSequencer connects to the chain, derives the ledger, takes up the records that an earlier run acknowledged, and locks the
// bond if it is not locked yet.
func OpenSequencer(ctx context.Context, cfg SequencerConfig) (*Sequencer, error) {
	defaults(&cfg)
	p, err := newPlan(cfg.Deployment)
	if err != nil {
		return nil, err
	}
	tm, err := NewTxManager(ctx, cfg.Config)
	if err != nil {
		return nil, err
	}
	d, err := newDeriver(ctx, tm.chain, p, &cfg.Config)
	if err != nil {
		return nil, err
	}
	if err := ownDir(cfg.Dir, p.at.Rollup); err != nil {
		return nil, err
	}
	s := &Sequencer{cfg: cfg, d: d, tm: tm, log: cfg.logger(), recent: map[Hash]uint64{}, asked: map[Address]time.Time{}}
	head, err := tm.chain.HeaderByNumber(ctx, nil)
	if err == nil {
		err = d.advance(ctx, head)
	}
	if err != nil {
		return nil, err
	}
	if err := s.ensureBond(ctx); err != nil {
		return nil, err
	}
	if s.shelf, err = openBlobShelf(cfg.Dir); err != nil {
		return nil, err
	}
	if err := s.restore(); err != nil {
		return nil, err
	}
	d.hooks = hooks{rewind: s.rewind, replay: s.replay, reverted: s.reverted}
	if cfg.Listen != "" {
		if s.listener, err = net.Listen("tcp", cfg.Listen); err != nil {
			return nil, fmt.Errorf("sequencer endpoint: %w; choose another port or stop what uses it", err)
		}
	}
	return s, nil
}

func defaults(cfg *SequencerConfig) {
	if cfg.Interval == 0 {
		cfg.Interval = time.Second
	}
	if cfg.MaxBatch <= 0 || cfg.MaxBatch > 900 {
		cfg.MaxBatch = 512
	}
	if cfg.QueueLimit == 0 {
		cfg.QueueLimit = maxAhead
	}
	cfg.Blobs = min(cfg.Blobs, maxTxBlobs)
	if cfg.GrantLimit == 0 {
		cfg.GrantLimit = 1000
	}
}

// URL gives the endpoint, or "".
func (s *Sequencer) URL() string {
	if s.listener == nil {
		return ""
	}
	return "http://" + s.listener.Addr().String()
}

// Address gives the sequencer's address.
func (s *Sequencer) Address() Address { return s.tm.Address() }

// restore takes up the journal's records that are not posted yet.
func (s *Sequencer) restore() error {
	path := ""
	if s.cfg.Dir != "" {
		path = filepath.Join(s.cfg.Dir, "sequencer.queue")
	}
	j, entries, err := openJournal(path)
	if err != nil {
		return err
	}
	s.journal = j
	s.d.mu.Lock()
	defer s.d.mu.Unlock()
	s.first, s.term = s.d.records, s.d.term
	for _, e := range entries {
		if e.number == s.first+uint64(len(s.queue)) {
			s.queue = append(s.queue, e)
		}
	}
	s.apply()
	return nil
}

// ensureBond locks what the bond lacks.
func (s *Sequencer) ensureBond(ctx context.Context) error {
	at, abi := common.Address(s.d.plan.at.Rollup), s.d.abi
	out, err := s.tm.view(ctx, at, abi.PackBonds(s.tm.from))
	if err != nil {
		return fmt.Errorf("bond: %w", err)
	}
	have, err := abi.UnpackBonds(out)
	if err != nil {
		return fmt.Errorf("bond: %w", err)
	}
	lack := new(big.Int).Sub(wei(s.d.plan.Params.Bond), have)
	if lack.Sign() <= 0 {
		return nil
	}
	token := swarmtoken.NewSwarmToken()
	tokenAt := common.Address(s.d.plan.at.Token)
	if out, err = s.tm.view(ctx, tokenAt, token.PackBalanceOf(s.tm.from)); err != nil {
		return fmt.Errorf("bond: %w", err)
	}
	if balance, err := token.UnpackBalanceOf(out); err != nil || balance.Cmp(lack) < 0 {
		return fmt.Errorf("the sequencer %v has %s tokens, its bond lacks %s: send it tokens (`swarm chain fund %v --tokens %s`, from the faucet or with the treasury's --key)",
			s.tm.from, decimal(balance), decimal(lack), s.tm.from, decimal(lack))
	}
	_, err = s.tm.SendAll(ctx, []Call{
		{To: tokenAt, Data: token.PackApprove(at, lack), What: "allow the bond", Gas: 100_000},
		{To: at, Data: abi.PackBond(s.tm.from, lack), What: "lock the bond", Gas: 300_000},
	})
	return err
}

// Run serves and posts until ctx ends.
func (s *Sequencer) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	defer wg.Wait()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	if s.listener != nil {
		srv := &http.Server{Handler: localOnly(s.Handler()), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 20 * time.Second, WriteTimeout: 30 * time.Second}
		wg.Add(2)
		go func() { defer wg.Done(); srv.Serve(s.listener) }()
		go func() { defer wg.Done(); <-ctx.Done(); srv.Close() }()
	}
	tick := time.NewTicker(s.cfg.poll())
	defer tick.Stop()
	last := time.Time{}
	for {
		select {
		case <-ctx.Done():
			return s.journal.close()
		case <-tick.C:
		}
		if time.Since(last) < s.cfg.Interval {
			continue
		}
		began := time.Now()
		worked, err := s.step(ctx)
		if err != nil && ctx.Err() == nil {
			s.log.Warn("sequencer", "error", err)
		}
		if worked || err != nil {
			last = began // a batch takes a block to be mined, and the next one need not wait for longer
		}
	}
}

// step follows the chain and sends what is due, all in one go.
func (s *Sequencer) step(ctx context.Context) (worked bool, err error) {
	head, err := s.tm.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return false, fmt.Errorf("parent chain: %w", err)
	}
	if err := s.d.advance(ctx, head); err != nil {
		return false, err
	}
	may, err := s.mayPost(ctx)
	if err != nil {
		return false, err
	}
	calls := append(s.registrations(), s.chores(head)...) // taken off their queue: nothing may fail before they are sent
	var batch Call
	sealed := false
	if may {
		batch, sealed = s.seal()
	}
	if sealed && batch.Blobs == nil {
		calls = append(calls, batch)
	}
	if len(calls) == 0 && !sealed {
		return false, nil
	}
	minute, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for _, c := range calls { // one that fails must not hold up the others
		if _, e := s.tm.launch(minute, c); e != nil {
			err = errors.Join(err, e)
		}
	}
	err = errors.Join(err, s.tm.land(minute))
	if batch.Blobs != nil { // alone: a key has either blobs on their way or none
		longer, cancel := context.WithTimeout(ctx, 5*time.Minute) // their proofs take a slow machine long
		defer cancel()
		e := s.keepBlobs(batch.Blobs)
		if e == nil {
			_, e = s.tm.Send(longer, batch)
		}
		err = errors.Join(err, e)
	}
	return true, err
}

// mayPost says whether something waits and the contract would take it from this sequencer now: another may have its turn.
func (s *Sequencer) mayPost(ctx context.Context) (bool, error) {
	s.d.mu.RLock()
	waits := len(s.queue) > 0 || s.d.taken < len(s.d.inbox)
	s.d.mu.RUnlock()
	if !waits {
		return false, nil
	}
	out, err := s.tm.view(ctx, common.Address(s.d.plan.at.Rollup), s.d.abi.PackMayPost(s.tm.from))
	if err != nil {
		return false, fmt.Errorf("parent chain: %w", err)
	}
	may, err := s.d.abi.UnpackMayPost(out)
	if err == nil && may == s.resting {
		s.resting = !may
		s.log.Info("sequencer", "its turn to post", may)
	}
	return may, err
}

// chores gives the calls that keep the ledger going: batches become final, epochs' evaluators are drawn.
func (s *Sequencer) chores(head *types.Header) (calls []Call) {
	s.d.mu.RLock()
	defer s.d.mu.RUnlock()
	at, d := common.Address(s.d.plan.at.Rollup), s.d
	n := 0
	for i := d.final; i < len(d.batches) && d.batches[i].deadline < head.Time && d.fraud == nil; i++ {
		n++
	}
	if n > 0 {
		calls = append(calls, Call{To: at, Data: d.abi.PackFinalize(big.NewInt(int64(n))), What: "make batches final", Gas: 100_000 + 10_000*uint64(n)})
	}
	for _, e := range d.undrawn(head.Time) {
		calls = append(calls, Call{To: at, Data: d.abi.PackDraw(big.NewInt(int64(e))), What: fmt.Sprintf("draw the evaluators of epoch %d", e)})
	}
	return calls
}

// undrawn gives the recent epochs that have candidates and whose evaluators are due to be drawn. The caller holds the lock.
func (d *deriver) undrawn(now uint64) (out []uint64) {
	p := d.plan.Params
	round, ok := p.RoundAt(blockTime(now))
	if !ok {
		return nil
	}
	epoch := p.Epoch(round)
	for e := epoch - min(epoch, 4); e < epoch; e++ {
		if p.Phase(e, round) != ledger.PhaseCommit {
			continue
		}
		c, ok := d.st.Now().Epoch(uint32(e))
		if !ok || c.Seeded || c.Candidates == 0 {
			continue
		}
		queued := false
		for _, m := range d.inbox[d.taken:] {
			queued = queued || m[0] == ledger.MsgDraw && [4]byte(m[1:5]) == [4]byte{byte(e >> 24), byte(e >> 16), byte(e >> 8), byte(e)}
		}
		if !queued {
			out = append(out, e)
		}
	}
	return out
}

// maxTake bounds the inbox messages of a batch.
const maxTake = 128

// seal makes the next batch of what waits, if anything does.
func (s *Sequencer) seal() (Call, bool) {
	d := s.d
	d.mu.Lock()
	defer d.mu.Unlock()
	take, n := min(len(d.inbox)-d.taken, maxTake), min(len(s.queue), s.cfg.MaxBatch)
	if s.evil.refuse != nil {
		take = 0
	}
	room := s.cfg.Blobs*blobEntries - (take+ledger.ChunkSize-1)/ledger.ChunkSize
	blobs := s.cfg.Blobs > 0 && len(s.queue) >= blobEntries/2
	if blobs {
		n = min(len(s.queue), room)
	}
	if d.fraud != nil || d.off || take+n == 0 {
		return Call{}, false
	}
	s.rewind()
	b := &ledger.Batch{Context: d.context(uint64(d.head.Time.Unix())), Messages: d.inbox[d.taken : d.taken+take], Single: blobs}
	for i := range n {
		b.Records = append(b.Records, s.queue[i].raw[:]...)
	}
	d.st.Seal(b)
	d.st.Revert(d.end)
	pre := d.root
	s.apply()
	if s.evil.sealed != nil {
		s.evil.sealed(b)
	}
	if blobs {
		return s.inBlobs(b, pre)
	}
	roots := make([][32]byte, len(b.Roots))
	for i, r := range b.Roots {
		roots[i] = r
	}
	data, err := d.abi.TryPackPost(pre, b.Context.Time, uint32(take), b.Records, roots)
	if err != nil {
		s.log.Error("pack batch", "error", err)
		return Call{}, false
	}
	return Call{To: common.Address(d.plan.at.Rollup), Data: data, What: fmt.Sprintf("post %d messages and %d records", take, n)}, true
}

// inBlobs posts a batch in blobs. The caller holds d.mu.
func (s *Sequencer) inBlobs(b *ledger.Batch, pre Hash) (Call, bool) {
	n := len(b.Records) / ledger.RecordSize
	data := s.d.abi.PackPostBlobs(pre, b.Context.Time, uint32(len(b.Messages)), uint32(n), b.Roots[len(b.Roots)-1])
	return Call{
		To: common.Address(s.d.plan.at.Rollup), Data: data, Gas: 500_000, Blobs: encodeBlobs(b),
		What: fmt.Sprintf("post %d messages and %d records in blobs", len(b.Messages), n),
	}, true
}

// keepBlobs stores the blobs of a batch that is about to be posted: consensus nodes forget them in time.
func (s *Sequencer) keepBlobs(blobs []*kzg4844.Blob) error {
	for _, b := range blobs {
		h, _, err := blobHash(b)
		if err == nil {
			err = s.shelf.put(h, b)
		}
		if err != nil {
			return fmt.Errorf("blobs: %w", err)
		}
	}
	return nil
}

// rewind takes the queue off the state. The caller holds d.mu.
func (s *Sequencer) rewind() { s.d.st.Revert(s.d.end) }

// apply puts the queue on the state. The caller holds d.mu.
func (s *Sequencer) apply() {
	s.d.st.Begin(s.d.context(uint64(s.d.head.Time.Unix())))
	for i := range s.queue {
		s.d.st.Apply(s.queue[i].raw[:])
	}
	s.d.st.Touched()
}

// replay drops from the queue what has been posted and puts the rest on the state again. The caller holds d.mu.
func (s *Sequencer) replay() {
	d := s.d
	k := int(d.records - min(d.records, s.first))
	ours := !s.mixed && d.records >= s.first && d.term == s.term && k <= len(s.queue) && s.postedIs(s.queue[:min(k, len(s.queue))])
	if ours {
		s.queue = s.queue[k:]
	} else {
		s.rebuild()
	}
	s.first, s.term, s.mixed = d.records, d.term, false
	s.apply()
	if k > 0 || !ours {
		if err := s.journal.rewrite(s.queue); err != nil {
			s.log.Error("sequencer queue", "error", err)
		}
	}
}

// postedIs says whether the newest posted records are these.
func (s *Sequencer) postedIs(want []numbered) bool {
	i := len(want)
	for b := len(s.d.batches) - 1; b >= 0 && i > 0; b-- {
		if s.d.batches[b] == nil || s.d.batches[b].batch == nil {
			return false
		}
		data := s.d.batches[b].batch.Records
		for len(data) > 0 && i > 0 {
			if [ledger.RecordSize]byte(data[len(data)-ledger.RecordSize:]) != want[i-1].raw {
				return false
			}
			data, i = data[:len(data)-ledger.RecordSize], i-1
		}
	}
	return i == 0
}

// rebuild puts the queue in order after another sequencer's batch, a reorganisation or a fraud proof. Promises of this term are kept: a
// record stays in its place, even where it does nothing any more, for a broken promise costs the bond. What lost its place, or
// does nothing there, is tried again at the end.
func (s *Sequencer) rebuild() {
	old, again := s.queue, []numbered(nil)
	s.queue, s.recent, s.old = nil, map[Hash]uint64{}, nil
	s.d.st.Begin(s.d.context(uint64(s.d.head.Time.Unix())))
	start := s.d.st.Mark()
	for _, e := range old {
		if s.d.term != s.term || !s.fillUpTo(e.number) || !s.put(e) {
			again = append(again, e)
		}
	}
	for _, e := range again {
		before := s.d.st.Mark()
		if s.d.st.Apply(e.raw[:]) != ledger.Done {
			s.d.st.Revert(before)
			continue
		}
		e.number = s.d.records + uint64(len(s.queue))
		s.queue = append(s.queue, e)
	}
	s.d.st.Revert(start)
}

// maxFill bounds the empty records that fill the way to a promised place.
const maxFill = 4096

// fillUpTo queues empty records, which do nothing, until a place is the next; false if it is taken or too far away.
func (s *Sequencer) fillUpTo(place uint64) bool {
	next := s.d.records + uint64(len(s.queue))
	if place < next || place-next > maxFill {
		return false
	}
	for ; next < place; next++ {
		s.queue = append(s.queue, numbered{number: next})
	}
	return true
}

// put queues a record in its place and says whether it does anything there.
func (s *Sequencer) put(e numbered) bool {
	s.queue = append(s.queue, e)
	before := s.d.st.Mark()
	if s.d.st.Apply(e.raw[:]) != ledger.Done {
		s.d.st.Revert(before)
		return false
	}
	r, _ := ledger.DecodeRecord(e.raw[:]) // the length is right
	s.remember(s.d.domain.Digest(&r), e.number)
	return true
}

// reverted puts the records of reverted batches before the queue. The caller holds d.mu.
func (s *Sequencer) reverted(records []byte) {
	var back []numbered
	number := s.first
	if len(s.queue) > 0 {
		number = s.queue[0].number
	}
	number -= min(number, uint64(len(records)/ledger.RecordSize))
	for at := 0; at+ledger.RecordSize <= len(records); at += ledger.RecordSize {
		e := numbered{number: number + uint64(len(back))}
		copy(e.raw[:], records[at:])
		back = append(back, e)
	}
	s.queue, s.mixed = append(back, s.queue...), true
}

// registration is a stranger's request to be registered.
type registration struct {
	key [64]byte
	who Address
	sig ledger.Signature
}

// registrations gives the calls for the waiting requests, and for their grants.
func (s *Sequencer) registrations() (calls []Call) {
	s.regMu.Lock()
	defer s.regMu.Unlock()
	rollup, abi := common.Address(s.d.plan.at.Rollup), swarmrollup.NewSwarmRollup()
	for _, r := range s.register {
		calls = append(calls, Call{
			To: rollup, Data: abi.PackRegister(r.key[:], [32]byte(r.sig[:32]), [32]byte(r.sig[32:])),
			What: "register " + r.who.String(), Gas: 400_000,
		})
	}
	if n := len(s.register); n > 0 && s.cfg.Grant > 0 {
		at := common.Address(s.d.plan.at.Staking)
		total := new(big.Int).Mul(wei(s.cfg.Grant), big.NewInt(int64(n)))
		calls = append(calls, Call{To: common.Address(s.d.plan.at.Token), Data: swarmtoken.NewSwarmToken().PackApprove(at, total), What: "allow grants", Gas: 100_000})
		for _, r := range s.register {
			calls = append(calls, Call{To: common.Address(r.who), Value: wei(1_000_000_000), What: "coins for " + r.who.String(), Gas: 21_000})
			// Loose tokens besides, so that it can open a dispute.
			loose := swarmtoken.NewSwarmToken().PackTransfer(common.Address(r.who), wei(2*s.d.plan.Params.DisputeBond))
			calls = append(calls, Call{To: common.Address(s.d.plan.at.Token), Data: loose, What: "tokens for " + r.who.String(), Gas: 200_000})
			calls = append(calls, Call{To: at, Data: staking.NewStaking().PackStake(common.Address(r.who), wei(s.cfg.Grant)), What: "stake for " + r.who.String(), Gas: 300_000})
		}
	}
	s.register = nil
	return calls
}
