package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"swarmrl/policy/ckpt"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/blob"
	"swarmrl/swarm/gossip"
)

// Node is a participant. New builds it, Run runs it once.
type Node struct {
	cfg  Config
	log  *slog.Logger
	self swarm.Addr
	run  swarm.RunID
	lab  *lab

	bus      *Bus
	blobs    *blob.Store
	exchange *blob.Exchange
	host     *gossip.Host
	topic    *gossip.Topic
	receipts *gossip.Topic // the sequencer's promises; nil without a ledger
	ledger   ledger        // nil: a run without a rollup
	hosted   *rollup.Local // the chain, if it runs here
	clock    *clock
	worker   *worker // generates and trains
	checker  *worker // judges, proves and stores beside it
	keeper   *keeper
	lineage  *lineage
	shelf    *shelf
	mine     *ownBatches
	trouble  *troubles
	refused  refusals
	room     *room
	court    *court
	begun    time.Time

	inputs     chan request
	follows    chan following
	rebuilding atomic.Int32 // policies that are being fetched and rebuilt
	records    chan record
	fetching   chan struct{} // a seat for each batch that is being read of peers who brought some before,
	// and for each of others: who never serves takes no seat of those who do
	strangers chan struct{}

	core    *swarm.Core // of its goroutine
	journal *journal
	speaker *speaker
	laters  chan func() error // what is to be made durable

	// of watchBeacons
	beaconed uint64
	beacons  beacons

	// of the worker
	pace     pace
	learner  *learner
	course   *course // nil: none yet
	credit   *lesson // what counts for the policy after the next
	answered uint64  // the last round whose own answers may be trained on

	// of the checker
	key     keyPolicy
	counted gossip.Stats  // at the last round's end
	cpu     time.Duration // of the process, by then

	// of both
	effort effort
	masks  masks

	view    *view
	serving atomic.Pointer[string] // address of the API
	replays *recorder

	life context.Context // ends with the node
	stop context.CancelFunc
}

// New opens everything that the node keeps and needs. The error is one sentence with the cure.
func New(ctx context.Context, cfg Config) (*Node, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	if err := fetchSources(ctx, &cfg); err != nil {
		return nil, err
	}
	n := &Node{
		cfg: cfg, log: cfg.Log, self: cfg.Key.Addr(), run: cfg.Run.Params.ID(), begun: time.Now(),
		worker: newWorker(), checker: newWorker(), speaker: newSpeaker(), laters: make(chan func() error, maxLater), shelf: newShelf(), mine: newOwnBatches(), trouble: newTroubles(), court: newCourt(),
		inputs: make(chan request, 64), follows: make(chan following, 256), records: make(chan record, 256),
		fetching: make(chan struct{}, 8), strangers: make(chan struct{}, 8),
		clock: newClock(&cfg.Run.Params), view: &view{}, credit: &lesson{},
	}
	n.effort.commit.set(200 * time.Millisecond)
	n.worker.panicked, n.checker.panicked, n.room = n.bug, n.bug, newRoom(cfg.Dir)
	if c := n.cheat(cfg.CheatFrom); c != nil {
		n.clock.skew = c.skew
	}
	n.life, n.stop = context.WithCancel(context.Background())
	if err := n.open(ctx); err != nil {
		return nil, errors.Join(err, n.close())
	}
	return n, nil
}

func (n *Node) open(ctx context.Context) error {
	var err error
	if n.lab, err = openLab(&n.cfg); err != nil {
		return err
	}
	var state swarm.State
	if n.journal, state, err = openJournal(n.cfg.Dir, n.cfg.Key, n.run); err != nil {
		return err
	}
	n.core = swarm.New(n.cfg.Run.Params, n.self, n.cfg.Role, state)
	if n.bus, err = openBus(n.cfg.Dir, n.self, n.cfg.Cheat); err != nil {
		return err
	}
	if n.lineage, err = openLineage(n.cfg.Dir); err != nil {
		return err
	}
	if n.replays, err = openRecorder(n.cfg.Dir, n.cfg.Record); err != nil {
		return err
	}
	if err := n.replays.begin(n.self, n.cfg.Role, state); err != nil {
		return err
	}
	if err := n.openNetwork(); err != nil {
		return err
	}
	n.keeper = newKeeper(n.lab)
	n.keeper.fetch = n.pull
	if err := n.openLearner(); err != nil {
		return err
	}
	return n.openLedger(ctx)
}

func (n *Node) openNetwork() error {
	var err error
	if n.blobs, err = blob.Open(n.cfg.blobConfig()); err != nil {
		return err
	}
	if err := n.shareSources(); err != nil {
		return err
	}
	cfg := n.cfg.hostConfig()
	cfg.Barred = func(a gossip.Address, until time.Time) {
		n.noteNow(a, "all it sends is refused until %s: too much of it was garbage", until.Format(time.TimeOnly))
	}
	if n.host, err = gossip.New(cfg); err != nil {
		return err
	}
	if n.topic, err = n.host.Join("announce", n.validate); err != nil {
		return err
	}
	n.exchange, err = blob.NewExchange(n.blobs, n.host, blob.ExchangeConfig{Lied: n.lied, Find: n.readers, Timeout: 5 * time.Second, Log: n.log})
	return err
}

// openLearner goes on from the policy that an earlier life of the node put on disk.
func (n *Node) openLearner() error {
	tensors, err := readPolicy(filepath.Join(n.cfg.Dir, "policy.safetensors"))
	if err != nil {
		if !errors.Is(err, os.ErrNotExist) {
			n.log.Warn("what was learned is lost; the node begins with the base", "reason", err)
		}
		tensors = n.lab.tensors
	}
	n.learner, err = n.lab.newLearner(tensors)
	if err != nil {
		return err
	}
	if n.learner.hash == n.lab.params.Base {
		n.key = keyPolicy{tensors: n.lab.tensors, hash: n.learner.hash}
	}
	n.keeper.add(n.learner.hash, tensors, 1<<62)
	if err := os.MkdirAll(n.learnerDir(), 0o700); err != nil {
		return err
	}
	// Masters and moments go on where they were; a snapshot that cannot be read costs the moments only.
	if step, ok, err := n.learner.Load(n.learnerDir(), n.learnerConfig()); err != nil {
		n.log.Warn("the optimiser begins afresh", "reason", err)
	} else if ok {
		n.log.Info("training goes on", "round", step)
	}
	return nil
}

// readPolicy reads the policy that an earlier life of the node stored, whole or not at all.
func readPolicy(path string) ([]ckpt.Tensor, error) {
	f, err := ckpt.OpenSafetensors(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	tensors := ownTensors(f.Tensors())
	if want, got := f.Metadata()[policyKey], swarm.PolicyHash(ckpt.PolicyHash(tensors)).String(); want != "" && want != got {
		return nil, fmt.Errorf("%s holds the policy %.8s, not %.8s", path, got, want)
	}
	return tensors, nil
}

// ownTensors copies tensors out of a mapped file.
func ownTensors(mapped []ckpt.Tensor) []ckpt.Tensor {
	out := slices.Clone(mapped)
	for i := range out {
		out[i].Data = slices.Clone(out[i].Data)
	}
	return out
}

// Run takes part until ctx ends.
func (n *Node) Run(ctx context.Context) error {
	defer n.close()
	defer context.AfterFunc(ctx, n.stop)()
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return n.host.Run(ctx) })
	g.Go(func() error { return n.exchange.Run(ctx) })
	g.Go(func() error { return n.worker.run(ctx) })
	g.Go(func() error { return n.checker.run(ctx) })
	g.Go(func() error { return n.loop(ctx) })
	g.Go(func() error { return n.speak(ctx) })
	g.Go(func() error { return n.settleAll(ctx) })
	g.Go(func() error { return drain(ctx, n.topic) })
	g.Go(func() error { return n.followAll(ctx) })
	g.Go(func() error { return n.tick(ctx) })
	g.Go(func() error { return n.watchChain(ctx) })
	g.Go(func() error { return n.watchBeacons(ctx) })
	if n.hosted != nil {
		g.Go(func() error { return n.hosted.Run(ctx) })
		g.Go(func() error { return ServeLedger(ctx, n.host, n.hosted) })
	}
	if n.ledger != nil {
		g.Go(func() error { return n.ledger.Run(ctx) })
		g.Go(func() error { return n.watchLedger(ctx) })
		g.Go(func() error { return n.recordAll(ctx) })
		g.Go(func() error { return n.showReceipts(ctx) })
		g.Go(func() error { return drain(ctx, n.receipts) })
	}
	if n.cfg.API != "" {
		g.Go(func() error { return n.serve(ctx) })
	}
	n.begin()
	go n.makeRoom(n.life)
	err := g.Wait()
	n.settleRest()
	if errors.Is(err, context.Canceled) && ctx.Err() != nil {
		return nil
	}
	return err
}

// begin commits the first policy: the one on disk, or the base.
func (n *Node) begin() {
	n.worker.add(urgentCommit, job{storing, "preparing the policy", func(context.Context) {
		n.commit(n.lab.params.Clock.Moment(n.clock.now()).Round+1, &lesson{}, func(c *swarm.Commit) {
			if n.lab.params.Eval.Tasks > 0 {
				n.queueFirstExam(c.Policy)
			}
		})
	}})
}

func (n *Node) close() error {
	n.stop()
	var errs []error
	if n.host != nil {
		errs = append(errs, n.host.Close())
	}
	if n.blobs != nil {
		errs = append(errs, n.blobs.Close())
	}
	if n.ledger != nil {
		errs = append(errs, n.ledger.Close())
	}
	if n.hosted != nil {
		errs = append(errs, n.hosted.Close())
	}
	if n.journal != nil {
		errs = append(errs, n.journal.close())
	}
	if n.replays != nil {
		errs = append(errs, n.replays.close())
	}
	if n.bus != nil {
		n.bus.close()
	}
	return errors.Join(errs...)
}

// Addr is the node's address.
func (n *Node) Addr() swarm.Addr { return n.self }

// Bus is the node's story.
func (n *Node) Bus() *Bus { return n.bus }

// note tells one sentence to the log and to whoever watches.
func (n *Node) note(about *swarm.Addr, round uint64, format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	n.bus.Emit(Event{Type: TypeNote, Round: round, Peer: about, Note: text})
	if about != nil {
		n.log.Debug(text, "round", round, "peer", swarm.Name(*about))
		return
	}
	n.log.Info(text, "round", round)
}

// noteNow tells one sentence about a peer, in the round that it is now.
func (n *Node) noteNow(about [20]byte, format string, args ...any) {
	n.note((*swarm.Addr)(&about), n.view.now(), format, args...)
}

// troubles are the standing complaints that the status shows, by topic.
type troubles struct {
	mu  sync.Mutex
	now map[string]string
}

func newTroubles() *troubles { return &troubles{now: map[string]string{}} }

// set replaces a complaint; the empty sentence ends it.
func (t *troubles) set(topic, sentence string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if sentence == "" {
		delete(t.now, topic)
		return
	}
	t.now[topic] = sentence
}

func (t *troubles) list() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []string
	for _, topic := range slices.Sorted(maps.Keys(t.now)) {
		out = append(out, topic+": "+t.now[topic])
	}
	return out
}
