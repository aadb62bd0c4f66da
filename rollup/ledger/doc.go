// Package ledger is the state machine of the rollup: records and inbox messages in, a state root out. It is a pure
// value: no clock, no network, no chain. Its twin is contracts/src/Machine.sol; both give the same root for every
// sequence of bytes, so that one chunk of eight records, run again on chain, settles any quarrel.
//
// The state is one sparse Merkle tree of depth 25 over cells. A cell's number is its kind (5 bits) and its place in that kind (20
// bits); the leaf of a cell is the keccak256 of its bytes, or zero for an absent cell; a node is keccak256(left || right).
//
//	kind    cell        place                    bytes (big endian)
//	0       account     index                    owner 20, payout 20, nonce 4, stake 8, rounds 4, units 8, rewards 8, reports 4, faults 4, wins 4, proposed 4, changed 4, before 8, earlier 8, strayed 2
//	1       round       round mod 2^20           number 4, seed 32, total 8, settled 8, members 4, seeded 4
//	2       epoch       epoch mod 2^20           number 4, seeded 1, seed 32, candidates 1, compared 1, best 1, proposer 3, model 32, samples 8, evaluations 32, 8 scores of 4
//	3       candidate   epoch mod 2^14, number 6 epoch 4, proposer 3, commitment 32, model 32
//	4       judge       index                    epoch 4, chain 32, left 2, unrevealed 2, weight 2, strayed 2
//	5       tally       epoch mod 2^11, candidate 6 bits, environment 3   epoch 4, n 1, n times (judge 3, score·2^12 + samples 4, weight 2), by score
//	16..31  slot        index; kind 16 + round mod 16   round 4, claimed 4, root 32, reports 4, flags 1, n 1, n times (attester 3, units 4, weight 2), by units
//
// A record is total: whatever its bytes, it has exactly one effect, and a bad one has none. A record with the right nonce and
// signature always uses up the nonce, even where its content has no effect.
//
// A committee is drawn by a seed and by stake that was there before anybody could know the seed, so that nobody picks winners first and
// stakes on them afterwards. Time is cut into seasons, each as long as a seed may be in use: of each account the cell keeps the least
// stake since the end of either of the two seasons before the last word on it, and a draw counts what was there before the season of its
// seed. What others add to an account late takes nothing from it. Only so much stake that its owner is drawn whatever the seed
// counts at once: a whole seat's part of all stake. So does all stake in the first season, in which a run is founded.
//
// What is decided is the lower median by weight. A vote weighs its voter's stake, up to the cap, in seats of the committee (256 = one), at least one:
// who is drawn by luck with less than a seat's worth stands for those who were not. So a third of the stake has a third of the weight to be expected,
// however it or the rest is split. An account's past then takes up to half of it: an exponential average of the share of its votes
// that strayed from what the others decided, over about 32 attestations (off by more than an eighth) and, apart from them, 8 evaluations (a score of the
// winner off by more than 0.1, or not all scores opened). One attestation of each slot is looked back at, by a seed of sixteen rounds later, when the slot is
// used again; an evaluation when its judge commits to the next one, if the epoch is closed by then: epochs of at least twice the phases leave time for it.
// The voter's own word is not in what it is compared with, and without a quorum of others nothing is counted.
//
// The past weighs what is decided and not the draw: where all are drawn a draw would ignore it; a seed is known before it is used, and who could ruin
// another's past in between could take its seat; and committees keep their size. It begins at nothing lost and only takes, so that what
// somebody builds up for long is worth no more than what a newcomer has, and no third gets above its stake: an average up to a quarter
// takes nothing, one of three quarters half. The least weight is half of the most, so that fewer than a third of the seats stay a minority whatever the pasts
// are (TestWorstPasts). Who lies only where it has the majority is not caught by this, and makes honest ones stray, but in less than a quarter
// of their votes: they lose nothing (TestRuinedPasts, TestAttestersPasts). Who leaves a bad past for a new account is out of draws while its
// stake unbonds and until the next season. Attestations are public: one that copies the others' looks like work.
package ledger
