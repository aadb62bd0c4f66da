// Package batch is the file in which a peer publishes the rollouts of one stage of a round, and
// which auditors, trainers and researchers read.
//
// The format is canonical: one batch has one encoding, so its hash names it. It is streamable (a
// header, a table of tasks, then one record a rollout), and Merkle-addressed, so that one rollout
// can be opened alone in a dispute. All integers are little-endian.
//
//	header, 164 bytes
//	offset  size  field
//	0       4     "SWRB"
//	4       2     version, 1
//	6       1     stage: 0 answer, 1 critique, 2 revise
//	7       1     bytes per token id: 2 if the vocabulary is at most 65536, else 3
//	8       32    run
//	40      4     round
//	44      20    peer (address)
//	64      32    policy hash
//	96      32    beacon of the round, from which tasks and sampling seeds follow
//	128     4     temperature, float32 bits
//	132     4     top-k, 0 = off
//	136     4     top-p, float32 bits
//	140     4     min-p, float32 bits
//	144     2     most new tokens of a rollout
//	146     2     k, points of each proof; 0 = no proofs
//	148     4     hidden width
//	152     4     vocabulary size
//	156     4     groups
//	160     4     rollouts
//
//	group, once per task, in the order of the draw; no task twice
//	0       1     length n of the environment's name
//	1       n     environment's name
//	.       32    environment's version
//	.       8     seed
//	.       8     index
//	.       8     difficulty, float64 bits
//	.       1     number r of references
//	.       36r   references: leaf hash (32) of a candidate rollout, its votes (4)
//
//	rollout, ordered by group, then sample; every group has samples 0 to n-1, n = rollouts / groups, so
//	that nobody can draw more and hand in the best
//	0       4     length of what follows
//	4       4     group
//	8       2     sample
//	10      1     finish: 1 end-of-sequence, 2 length
//	11      2     tokens t, end-of-sequence included
//	13      wt    token ids, w = 2 or 3 bytes each
//	.       2t    behaviour log-probs under the sampling distribution, quantised: −logp·2048,
//	              nearest even, at most 65535 (error at most 1/4096 down to logp −31.99)
//	.       cs    TOPLOC proofs, one per 32 tokens, s = 2 + 2k bytes each
//
// A rollout's leaf is SHA-256(0x00 ‖ SHA-256(header) ‖ SHA-256(group) ‖ record); an inner node is
// SHA-256(0x01 ‖ left ‖ right); a level of odd length passes its last node up unchanged. The root
// is what a peer commits to on the rollup.
//
// Measured (TestSizePerToken): 5.2 bytes a token, all told, where rollouts have 1 to 256 tokens of
// 151,936 words, 8 of a task; 6.7 for swarm-tiny's 1 to 16 of 264; and 258 bytes per 32 tokens of
// proof of 128 points. Reading it (Parse) allocates less than twice the bytes.
package batch
