// Package blob keeps and moves bodies: batches, patches, snapshots and evidence, from a few
// bytes to gigabytes, each named by the hash of its content.
//
// An [ID] is the root of a hash tree over chunks of 4 MiB, bound to the length:
//
//	leaf  = SHA-256(0x00 ‖ chunk)                          the last chunk may be shorter
//	node  = SHA-256(0x01 ‖ left ‖ right)                   left = largest power of two below n
//	ID    = SHA-256(0x02 ‖ length uint64 LE ‖ root)        root of an empty body = 32 zero bytes
//
// so whoever has an ID can check the list of leaves, and with it each chunk alone, from whomever
// it comes. A [Store] keeps bodies in files and their index in badger; what Put returned is
// durable. An [Exchange] serves a store to peers and fetches from several of them at once,
// chunk by chunk, resuming what a crash left. swarm/node is the caller:
//
//	store, err := blob.Open(blob.Config{Dir: dir})
//	exchange, err := blob.NewExchange(store, host, blob.ExchangeConfig{Lied: punish})
//	go exchange.Run(ctx)
//	id, err := store.PutBytes(batch, blob.Meta{Owner: self, Round: round})
//	err = exchange.Fetch(ctx, id, providers, blob.FetchOptions{Meta: meta, MaxBytes: 64 << 20})
//	data, err := store.Bytes(id, 64<<20)
//
// # Protocol
//
// One stream carries requests and replies in order; the asker may send the next request before
// the last reply. Integers are little-endian.
//
//	request  op uint8 ‖ id [32] ‖ chunk uint32             op 1 = leaves (chunk 0), 2 = chunk
//	reply    status uint8 ‖ n uint32 ‖ n bytes             n = 0 unless status is 0
//	status   0 here it is, 1 not here, 2 busy: come back later, 3 malformed request
//	leaves   length uint64 ‖ leaf [32] per chunk
//
// A reply's n must be what the request allows, and come at LeastRate, or the stream ends; until the
// leaves make the ID, the length is a claim for which nothing beside them is allocated.
//
// A provider serves so many streams at a time. When all seats are taken a newcomer gets one of a peer that
// holds more seats than it would, or else that of whoever takes least of those who have sat for some
// seconds; one who lost his seat on the way comes back as if it had been busy.
package blob
