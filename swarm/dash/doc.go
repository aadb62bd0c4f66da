// Package dash is a node's web page: the round, the learning curves, the peers, what they
// answered and why it was rewarded, audits with their evidence, the chain. One embedded page,
// plain JavaScript modules, no network beyond the node itself.
//
// swarm/node is the caller. It gives events (a [Source]), its status and its peers, and serves
// its own API behind the page's guard:
//
//	d, err := dash.New(dash.Config{Source: feed, Status: status, Peers: peers, API: mux})
//	go d.Run(ctx)
//	fmt.Println(d.URL())
//
// # Paths
//
//	/            the page; /assets/… its parts
//	/stream      server-sent events, see below
//	/api/…       Config.API
//
// The stream sends each event of the source with its number as id, its type as name and its
// JSON as data, and between them, without id, "status" and "peers" whenever they changed. A
// reader that comes back with Last-Event-ID gets what it missed; a new one gets the newest
// events, and all of type "metrics". An event "gap" tells how many are lost for good.
//
// # Who may look
//
// Everything is refused whose Host header is not a name of this server (a page elsewhere must
// not reach it by DNS rebinding), and everything that another site's page asks for. On
// addresses beyond loopback a token is required, in the URL once, then in a cookie.
//
// # uPlot
//
// assets/uPlot.* are dist/uPlot.iife.min.js, dist/uPlot.min.css and LICENSE (MIT) of the npm
// package uplot 1.6.32, unchanged; the integrity of its archive is
// sha512-KIMVnG68zvu5XXUbC4LQEPnhwOxBuLyW1AHtpm6IKTXImkbLgkMy+jabjLgSLMasNuGGzQm/ep3tOkyTxpiQIw==
package dash
