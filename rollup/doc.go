// Package rollup is the ledger of a run: an optimistic rollup, settled by contracts on any EVM chain, that records who
// worked, who checked whom and who lied, and picks each epoch's winners.
//
// Peers sign records (EIP-712) and hand them to a bonded sequencer, which orders them, runs a small deterministic
// state machine (package ledger) and posts the records with a state root per chunk of eight to the parent chain.
// Anyone re-derives the state from the parent chain alone; a wrong root loses to one transaction that runs one chunk
// again on chain, and the sequencer's bond is slashed. A censored record is forced in through the parent's inbox; when
// the sequencer is silent, any bonded peer may post. What this proves is the accounting. Whether a rollout
// was honest is for disputes: the Disputes contract lets a committee drawn by stake replay one leaf and vote.
//
// A participant opens a Client and runs it:
//
//	c, err := rollup.Open(ctx, rollup.Config{Chain: "http://127.0.0.1:8545", Sequencer: "http://127.0.0.1:8546", Key: key, Dir: dir, Deployment: d})
//	go c.Run(ctx)
//	index, err := c.Register(ctx)
//	receipt, err := c.Participate(ctx, round, units, rollup.LeafRoot(leaves))
//
// # Randomness and its bias
//
// Beacon(T) is SHA-256("swarmrl/beacon/v2" || chain id (8 bytes, big endian) || T less the run's start, in seconds (8 bytes) ||
// prevrandao) of the first block whose time is at or after T. On a proof-of-stake parent, a proposer who owns the k blocks that end at T may
// withhold each of them: at most k bits of bias, paid with k missed blocks; a proposer with share p of the
// stake owns the deciding block with probability p, so any event of probability q can be pushed to at most q + p·q(1−q)
// by its one bit. On the embedded chain the machine that makes the blocks chooses freely: that is development, not security.
// With EmbeddedConfig.Seed every block has the same randomness, made of the seed: a beacon then depends on the seed and on the time since the
// run's start alone, so that a demonstration repeats its tasks, and anyone can compute it ahead.
//
// # Sybils and collusion
//
// Stake, not the number of keys, draws committees: splitting it into more accounts changes nothing. Only stake from before the draw's seed
// could be known draws by luck, so that nobody stakes on accounts that are already drawn; see package ledger. What decides is the lower median, of
// the attested units and of the evaluators' scores, weighed by stake up to the cap and by past agreement (package ledger says how, and why the past
// only takes), so that hostile members move it only within what the honest say while they have less than half of the weight. Where everyone takes part (no more stake than seats), less than a third of hostile stake never decides
// (TestHostileThird). Where about 32 evaluators are drawn from many and a third of the stake is hostile, they hold the majority in
// less than 4 of 100 epochs (TestSampledCommittee measures 1.7); 64 seats make that rarer. A hostile majority of
// one epoch picks that epoch's winner; it cannot change balances, units or earlier winners.
package rollup
