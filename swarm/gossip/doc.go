// Package gossip is a peer's place in the network: it finds other peers, carries small signed
// announcements to all of them, and opens streams to one of them.
//
// It models three things. A [Host] is a libp2p node (TCP and QUIC, Noise) whose one secp256k1
// key is also an Ethereum address: peers are named by that [Address] everywhere above this
// package. A [Topic] floods announcements of at most [MaxMessage] bytes through gossipsub;
// the caller judges each one with a validator that answers [Accept], [Ignore] or [Reject], and
// rejected senders fall out of the mesh. A stream (Handle, Dial, Listen) is a net.Conn to one
// authenticated peer; bodies of any size travel there, never over a topic.
//
// Messages carry no signature of the transport: what is published must name and prove its own
// author, since the peer that hands a message over is usually not the one that wrote it.
//
// A host starts without any peer in reach, keeps trying its bootstrap list, the peers it
// remembers from earlier runs, the local network and the DHT, and never ends because nobody
// is there. swarm/node is the caller:
//
//	host, err := gossip.New(gossip.Config{Key: key, Bootstrap: []string{"/dns4/…/p2p/16Uiu2…"}})
//	go host.Run(ctx)
//	topic, err := host.Join("announce", func(from gossip.Address, data []byte) gossip.Verdict {
//		return judge(data)
//	})
//	err = topic.Publish(ctx, announcement)
//	for {
//		msg, err := topic.Next(ctx)
//		…
//	}
package gossip
