package rollup

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/bind/disputes"
	"swarmrl/rollup/bind/swarmtoken"
)

// Dispute is a case before the Disputes contract.
type Dispute struct {
	ID         uint64
	Challenger Address
	Accused    Address
	Round      uint64
	Leaf       uint32
	Rollouts   Hash // the root that the accused committed to
	Evidence   Hash
}

// Judging is what a client needs of the verifier to take part in disputes. Answers, votes and their transactions cost gas, so the key
// needs coins. The calls come one at a time, from Run; a slow one delays records.
type Judging struct {
	// Leaves gives this peer's own rollout leaves of a round, to answer an accusation; nil = it has none left.
	Leaves func(ctx context.Context, round uint64) ([][]byte, error)
	// Guilty replays a leaf and says whether it is bad. An error is no vote.
	Guilty func(ctx context.Context, d Dispute, leaf []byte) (bool, error)
}

// States of a case.
const (
	caseOpened   = 1
	caseAnswered = 2
	caseDrawn    = 3
	caseClosed   = 4
)

// court follows the open cases of the Disputes contract.
type court struct {
	c    *client
	abi  *disputes.Disputes
	at   common.Address
	seen uint64          // cases looked at
	open map[uint64]bool // of them not closed
	sent map[string]bool // what this peer already did
}

func newCourt(c *client) *court {
	return &court{c: c, abi: disputes.NewDisputes(), at: common.Address(c.d.plan.at.Disputes), open: map[uint64]bool{}, sent: map[string]bool{}}
}

// Challenge opens a dispute over a leaf of another's posted rollouts: it locks the challenger's bond of Params.DisputeBond tokens.
func (c *client) Challenge(ctx context.Context, f Fault) (uint64, error) {
	batch, witness, err := c.slotWitness(f)
	if err != nil {
		return 0, err
	}
	bond := wei(c.d.plan.Params.DisputeBond)
	out, err := viewCall(ctx, c.chain, common.Address(c.d.plan.at.Token), swarmtoken.NewSwarmToken().PackBalanceOf(common.Address(c.addr)))
	if err != nil {
		return 0, fmt.Errorf("open a dispute: %w", err)
	}
	if have := new(big.Int).SetBytes(out); have.Cmp(bond) < 0 {
		return 0, fmt.Errorf("open a dispute: %v has %s loose tokens, the bond is %s", c.addr, decimal(have), decimal(bond))
	}
	abi, at := c.court.abi, c.court.at
	r, err := c.tm.SendAll(ctx, []Call{
		{To: common.Address(c.d.plan.at.Token), Data: swarmtoken.NewSwarmToken().PackApprove(at, bond), What: "allow the bond", Gas: 100_000},
		{To: at, Data: abi.PackOpen(new(big.Int).SetUint64(batch), witness, f.Leaf, f.Evidence), What: "open a dispute", Gas: 1_000_000},
	})
	if err != nil {
		return 0, err
	}
	for _, l := range r[1].Logs {
		if e, err := abi.UnpackOpenedEvent(l); err == nil {
			return e.Id.Uint64(), nil
		}
	}
	return 0, errors.New("open a dispute: the contract said nothing")
}

// slotWitness opens the accused's slot in the newest posted state.
func (c *client) slotWitness(f Fault) (batch uint64, witness []byte, err error) {
	d := c.d
	d.mu.Lock()
	defer d.mu.Unlock()
	index, ok := d.index[f.Target]
	if !ok {
		return 0, nil, fmt.Errorf("%v: %w", f.Target, ErrUnknown)
	}
	if _, ok := d.view(Posted).Slot(uint32(f.Round), index); !ok || len(d.batches) == 0 || d.fraud != nil {
		return 0, nil, fmt.Errorf("round %d of %v: %w", f.Round, f.Target, ErrUnknown)
	}
	forward := d.st.Redo(d.end)
	defer d.st.Replay(forward)
	return uint64(len(d.batches) - 1), d.st.ProveSlot(uint32(f.Round), index), nil
}

// attend does what open cases ask of this peer.
func (t *court) attend(ctx context.Context) error {
	out, err := viewCall(ctx, t.c.chain, t.at, t.abi.PackCount())
	if err != nil {
		return err
	}
	n, err := t.abi.UnpackCount(out)
	if err != nil || !n.IsUint64() {
		return fmt.Errorf("disputes contract: %w", err)
	}
	for ; t.seen < n.Uint64() && len(t.open) < 1000; t.seen++ {
		t.open[t.seen] = true
	}
	for id := range t.open {
		out, err := viewCall(ctx, t.c.chain, t.at, t.abi.PackGet(new(big.Int).SetUint64(id)))
		if err != nil {
			return err
		}
		k, err := t.abi.UnpackGet(out)
		if err != nil {
			return fmt.Errorf("disputes contract: %w", err)
		}
		if k.State == caseClosed {
			delete(t.open, id)
			continue
		}
		if err := t.act(ctx, id, &k); err != nil {
			t.c.log.Info("dispute", "case", id, "error", err)
		}
	}
	return nil
}

// act makes this peer's next move in a case, if it has one.
func (t *court) act(ctx context.Context, id uint64, k *disputes.DisputesCase) error {
	head, err := t.c.Head(ctx)
	if err != nil {
		return err
	}
	now, n := uint64(head.Time.Unix()), new(big.Int).SetUint64(id)
	step := uint64(t.c.d.plan.Params.DisputeStep)
	me := common.Address(t.c.addr)
	party := me == k.Challenger
	switch {
	case k.State == caseOpened && me == k.Accused && now <= k.Deadline:
		return t.answer(ctx, id, k)
	case k.State == caseOpened && party && now > k.Deadline:
		return t.once(ctx, "end the unanswered", id, t.abi.PackTimeout(n))
	case k.State == caseAnswered && (party || me == k.Accused) && head.Number > k.SeedBlock:
		return t.once(ctx, fmt.Sprintf("draw by block %d the committee of", k.SeedBlock), id, t.abi.PackDraw(n))
	case k.State == caseDrawn && now <= k.Deadline:
		return t.vote(ctx, id, k)
	case k.State == caseDrawn && now <= k.Deadline+step:
		return t.reveal(ctx, id)
	case k.State == caseDrawn && (party || me == k.Accused):
		return t.once(ctx, "close", id, t.abi.PackClose(n))
	}
	return nil
}

// once sends a transaction that is needed one time.
func (t *court) once(ctx context.Context, what string, id uint64, data []byte) error {
	what = fmt.Sprintf("%s case %d", what, id)
	if t.sent[what] {
		return nil
	}
	if _, err := t.c.tm.Send(ctx, Call{To: t.at, Data: data, What: what}); err != nil {
		return err
	}
	t.sent[what] = true
	return nil
}

// answer opens the leaf that this peer is accused of, or shows that there is none.
func (t *court) answer(ctx context.Context, id uint64, k *disputes.DisputesCase) error {
	if t.c.cfg.Judging.Leaves == nil {
		return nil
	}
	leaves, err := t.c.cfg.Judging.Leaves(ctx, uint64(k.Round))
	if err != nil {
		return err
	}
	if LeafRoot(leaves) != Hash(k.Root) {
		return fmt.Errorf("round %d: %d leaves are kept here, but not those of root %v", k.Round, len(leaves), Hash(k.Root))
	}
	n := new(big.Int).SetUint64(id)
	if int(k.Leaf) >= len(leaves) {
		return t.once(ctx, "show that there is no such leaf in", id, t.abi.PackNoSuchLeaf(n, uint32(len(leaves)), leafTop(leaves)))
	}
	proof, err := LeafProof(leaves, int(k.Leaf))
	if err != nil {
		return err
	}
	var siblings [][32]byte
	for _, h := range proof {
		siblings = append(siblings, h)
	}
	return t.once(ctx, "answer", id, t.abi.PackAnswer(n, leaves[k.Leaf], uint32(len(leaves)), siblings))
}

// vote replays the leaf and commits to the verdict, if this peer is on the committee.
func (t *court) vote(ctx context.Context, id uint64, k *disputes.DisputesCase) error {
	if t.c.cfg.Judging.Guilty == nil || t.sent[fmt.Sprintf("vote on case %d", id)] {
		return nil
	}
	n := new(big.Int).SetUint64(id)
	out, err := viewCall(ctx, t.c.chain, t.at, t.abi.PackOnCommittee(n, common.Address(t.c.addr)))
	if err != nil {
		return err
	}
	if on, err := t.abi.UnpackOnCommittee(out); err != nil || !on {
		return err
	}
	v, err := t.ballot(ctx, n)
	if err != nil || v.Commitment != [32]byte{} {
		return err
	}
	leaf, err := t.leaf(ctx, n, k.SeedBlock)
	if err != nil {
		return err
	}
	guilty, err := t.c.cfg.Judging.Guilty(ctx, Dispute{
		ID: id, Challenger: Address(k.Challenger), Accused: Address(k.Accused), Round: uint64(k.Round), Leaf: k.Leaf,
		Rollouts: k.Root, Evidence: k.Evidence,
	}, leaf)
	if err != nil {
		return err
	}
	return t.once(ctx, "vote on", id, t.abi.PackCommit(n, t.commitment(id, guilty)))
}

// leaf gives the bytes with which the accused answered, before the block by which the committee is drawn.
func (t *court) leaf(ctx context.Context, id *big.Int, before uint64) ([]byte, error) {
	for from := t.c.d.from; before > from; before -= min(before-from, maxLogRange) {
		logs, err := t.c.chain.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(before - min(before-from, maxLogRange)), ToBlock: new(big.Int).SetUint64(before - 1),
			Addresses: []common.Address{t.at}, Topics: [][]common.Hash{{answeredTopic}, {common.BigToHash(id)}},
		})
		if err != nil {
			return nil, err
		}
		if len(logs) == 0 {
			continue
		}
		e, err := t.abi.UnpackAnsweredEvent(&logs[0])
		if err != nil {
			return nil, err
		}
		return e.Leaf, nil
	}
	return nil, fmt.Errorf("case %v: %w", id, ErrUnknown)
}

var answeredTopic = func() common.Hash {
	parsed, err := disputes.DisputesMetaData.ParseABI()
	if err != nil {
		panic("disputes bindings: " + err.Error())
	}
	return parsed.Events["Answered"].ID
}()

func (t *court) ballot(ctx context.Context, id *big.Int) (disputes.VotesOutput, error) {
	out, err := viewCall(ctx, t.c.chain, t.at, t.abi.PackVotes(id, common.Address(t.c.addr)))
	if err != nil {
		return disputes.VotesOutput{}, err
	}
	return t.abi.UnpackVotes(out)
}

// reveal opens this peer's vote: which one it was, the commitment says.
func (t *court) reveal(ctx context.Context, id uint64) error {
	n := new(big.Int).SetUint64(id)
	v, err := t.ballot(ctx, n)
	if err != nil || v.Said != 0 {
		return err
	}
	for _, guilty := range []bool{false, true} {
		if t.commitment(id, guilty) == v.Commitment {
			return t.once(ctx, "reveal the vote on", id, t.abi.PackReveal(n, guilty, t.salt(id)))
		}
	}
	return fmt.Errorf("case %d: the vote on the chain is not from here", id)
}

// salt is known to the key alone, and needs no memory.
func (t *court) salt(id uint64) Hash {
	secret := append([]byte("swarmrl/vote/v1"), crypto.FromECDSA(t.c.cfg.Key)...)
	return Hash(crypto.Keccak256Hash(secret, t.at[:], binary.BigEndian.AppendUint64(nil, id)))
}

func (t *court) commitment(id uint64, guilty bool) [32]byte {
	said := []byte{0}
	if guilty {
		said[0] = 1
	}
	salt := t.salt(id)
	return crypto.Keccak256Hash(common.LeftPadBytes(new(big.Int).SetUint64(id).Bytes(), 32), said, salt[:], t.c.addr[:])
}
