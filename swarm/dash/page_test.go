package dash_test

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"swarmrl/swarm"
	"swarmrl/swarm/dash"
	"swarmrl/swarm/node"
)

// TestPage opens the page on a run of 24 rounds and looks for what must be there.
func TestPage(t *testing.T) {
	told := newTale(24)
	url, _ := serve(t, told, nil)
	p := open(t, 1440, 1130)
	p.do(chromedp.Navigate(url))
	p.await(listed + " > 20")
	for selector, text := range map[string]string{
		"#run": "arithmetic-at-home", "#clock": "25", "#clock .now": "answer", "#me": swarm.Name(told.peers[0]), "#link": "live",
		"#tiles": "Held-out pass@1", "#curves-legend": "reward, swarm", "#graph": swarm.Name(told.peers[3]),
		"#alerts": "Caught: " + swarm.Name(told.peers[5]), "#alerts .bad": "Slashed", "#audits-list": "Evidence", "#chain-list": "won the selection",
		"#chain-facts": "winner of epoch 2", "#board-rows": "★ winner", "#machine-body": "generates", "#feed-list": "teaches",
	} {
		p.await(shows(selector, text))
	}
	if n := eval[int](p, `document.querySelectorAll("#curves-plot canvas").length`); n != 1 {
		t.Errorf("%d canvases of curves, want 1", n)
	}
	if n := eval[int](p, `document.querySelectorAll("#graph g.peer").length`); n != 6 {
		t.Errorf("%d peers in the graph, want 6", n)
	}
	p.do(chromedp.Click("#audits-failed"))
	p.await(`document.querySelectorAll("#audits-list .row").length === 1`)
	p.do(chromedp.Click("#audits-list summary"))
	p.await(shows("#audits-list details[open]", "3.41"))
	p.do(chromedp.Click("#audits-failed"), chromedp.Click("#curves-table"))
	p.await(`document.querySelectorAll("#curves-rows tbody tr").length >= 24`)
	p.do(chromedp.Click("#curves-table"))
	if eval[string](p, `document.documentElement.dataset.theme`) == "light" {
		p.shot("light")
		p.do(chromedp.Click("#theme"))
	}
	p.await(`document.documentElement.dataset.theme === "dark"`)
	p.do(chromedp.Evaluate[chromedp.Void](`window.scrollTo(0, 0); document.activeElement.blur()`))
	time.Sleep(1700 * time.Millisecond) // the colour of new posts fades
	p.shot("dashboard")
	p.do(chromedp.Evaluate[chromedp.Void](`document.getElementById("board").scrollIntoView()`))
	if w := eval[int](p, `document.querySelector("#board-rows table").scrollWidth - document.getElementById("board-rows").clientWidth`); w > 0 {
		t.Errorf("the leaderboard is %d px too wide", w)
	}
	p.shot("board")
	p.clean()
}

// TestLive publishes while the page is open: a post, a phase, a drop and a metric appear by
// themselves.
func TestLive(t *testing.T) {
	told := newTale(2)
	url, _ := serve(t, told, nil)
	p := open(t, 1200, 900)
	p.do(chromedp.Navigate(url))
	p.await(listed + " > 5 && " + shows("#link", "live"))
	told.emit(node.Event{Type: node.TypeGroup, Peer: &told.peers[2], Group: &node.GroupEvent{
		Stage: "answer", Env: "brand-new-env", Question: "is it live?", Samples: []node.Sample{{Text: "yes", Answer: "yes", Reward: 1, Reason: "equals yes", Tokens: 3}}, Reward: 1,
	}})
	p.await(shows("#feed-list article:first-child .q", "is it live?"))
	p.await(shows("#filters", "brand-new-env"))
	told.emit(node.Event{Type: node.TypeDrop, Peer: &told.peers[4], Drop: &node.DropEvent{Check: "duplicate", Reason: "a copy of rollout 3"}})
	p.await(shows("#alerts", "Caught: "+swarm.Name(told.peers[4])))
	p.await(shows("#say", "Caught"))
	told.at("critique", 1)
	p.await(shows("#clock .now", "critique"))
	p.clean()
}

// TestLate opens the page when most events are forgotten: the curves have every round nevertheless, that of the whole swarm's
// reward too.
func TestLate(t *testing.T) {
	told := newTale(60)
	first := told.rounds[0]
	if told.events[0].Seq+1600 > told.last() {
		t.Fatalf("%d events are a tale too short", told.last())
	}
	url, _ := serve(t, told, nil)
	p := open(t, 1200, 900)
	p.do(chromedp.Navigate(url))
	p.await(listed + " > 5 && " + shows("#link", "live"))
	p.do(chromedp.Click("#curves-table"))
	p.await(`document.querySelectorAll("#curves-rows tbody tr").length >= 60`)
	cells := eval[[]string](p, `[...document.querySelectorAll("#curves-rows tbody tr:last-child td")].map((c) => c.textContent)`)
	if len(cells) != 4 || cells[2] != fmt.Sprintf("%.2f", first.Reward) || cells[3] != fmt.Sprintf("%.2f", first.Swarm) {
		t.Errorf("the first round is shown as %q, want the rewards %.2f and %.2f", cells, first.Reward, first.Swarm)
	}
	if n := eval[int](p, `[...document.querySelectorAll("#curves-rows tbody tr")].filter((r) => !r.cells[3].textContent && r.cells[2].textContent).length`); n != 0 {
		t.Errorf("%d rounds have my reward, and not the swarm's", n)
	}
	p.clean()
}

// TestReconnect restarts the server on the same port; the page goes on after the last event that
// it saw, without telling any twice, and says how many are lost.
func TestReconnect(t *testing.T) {
	told := newTale(2)
	at, stop := serve(t, told, nil)
	p := open(t, 1200, 900)
	p.do(chromedp.Navigate(at))
	p.await(listed + " > 5 && " + shows("#link", "live"))
	before := eval[int](p, listed)
	stop()
	p.await(shows("#link", "reconnecting"))
	seen := told.last()
	for i := range 3 {
		told.emit(node.Event{Type: node.TypeGroup, Peer: &told.peers[1], Group: &node.GroupEvent{
			Stage: "answer", Env: "tiny-arith", Question: fmt.Sprintf("missed %d", i), Samples: []node.Sample{{Answer: "1"}},
		}})
	}
	told.forget(seen + 1)
	u, err := url.Parse(at)
	if err != nil {
		t.Fatal(err)
	}
	serve(t, told, func(c *dash.Config) { c.Addr = u.Host })
	p.await(shows("#feed-list article:first-child .q", "missed 2"))
	p.await(shows("#link", "live"))
	p.await(shows("#alerts", "1 events happened"))
	if after := eval[int](p, listed); after != before+2 {
		t.Errorf("%d posts before, %d after, want two more", before, after)
	}
	p.clean("net::ERR", "Failed to load resource")
}

// hostile strings try to become markup, script, or a lie about the page.
var hostile = []string{
	`<img src=x onerror="window.pwned=1">`,
	`</script><script>window.pwned=1</script>`,
	`"><svg onload=window.pwned=1>`,
	`javascript:window.pwned=1`,
	`{{constructor.constructor('window.pwned=1')()}}`,
	"\u202egnihton \u2066 \x00 \x1b[31m bell\a \u200b",
	strings.Repeat("W", 50_000),
	strings.Repeat("<b>", 2000),
	"data: x\n\nevent: phase\ndata: {}\r\rid: 99999999\n\n",
	"𝕳𝖊𝖑𝖑𝖔 👩‍👩‍👧 \ufeff\U000e0041",
}

// TestHostileText puts them wherever a peer, a model or a chain has a word.
func TestHostileText(t *testing.T) {
	told := newTale(1)
	told.trouble = hostile
	url, _ := serve(t, told, nil)
	for i, x := range hostile {
		peer := &told.peers[i%6]
		s := node.Sample{Text: x, Answer: x, Reward: 0.5, Reason: x, Tokens: 1}
		told.emit(node.Event{Type: node.TypeGroup, Peer: peer, Group: &node.GroupEvent{
			Stage: "critique", Env: x, Question: x, Subject: peer, Choices: []node.Choice{{Answer: x, Votes: 1}}, Samples: []node.Sample{s, s}, Reward: 0.5,
		}})
		told.emit(node.Event{Type: node.TypeAudit, Peer: peer, Audit: &node.AuditEvent{
			By: *peer, ByName: x, Stage: x, Batch: x, Policy: x, Check: x, Reason: x, Findings: []node.Finding{{Check: x, Detail: x}},
		}})
		told.emit(node.Event{Type: node.TypeChain, Peer: peer, Chain: &node.ChainEvent{Record: x, Hash: x, Detail: x}})
		told.emit(node.Event{Type: node.TypeDrop, Peer: peer, Drop: &node.DropEvent{Check: x, Reason: x}})
		told.emit(node.Event{Type: node.TypeNote, Note: x})
	}
	p := open(t, 1200, 900)
	p.do(chromedp.Navigate(url))
	p.await(listed + " > 20")
	p.do(chromedp.Evaluate[chromedp.Void](`document.querySelectorAll("details").forEach((d) => { d.open = true; })`))
	time.Sleep(300 * time.Millisecond)
	for js, what := range map[string]string{
		`window.pwned !== undefined`: "a string became script",
		`document.querySelectorAll("main img, main script, main b b, main svg[onload], main iframe, main a[href^=javascript]").length > 0`:                     "a string became markup",
		`[...document.querySelectorAll("#feed-list, #audits-list, #chain-list, #alerts")].some((e) => /[\u202e\u2066\u0000\u001b\u200b]/.test(e.textContent))`: "a control character is shown raw",
		`document.documentElement.scrollWidth > innerWidth`:                "the page is wider than the window",
		`document.querySelector("#clock .now")?.textContent === undefined`: "a string ended the phase",
	} {
		if eval[bool](p, js) {
			t.Error(what)
		}
	}
	if !eval[bool](p, shows("#feed-list", `<img src=x onerror="window.pwned=1">`)) {
		t.Error("hostile text is not shown as text")
	}
	p.shot("hostile")
	p.clean()
}

// TestPhone looks at the page on a small, fine screen.
func TestPhone(t *testing.T) {
	told := newTale(24)
	url, _ := serve(t, told, nil)
	p := open(t, 390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch, chromedp.EmulateScale(2))
	p.do(chromedp.Navigate(url))
	p.await(listed + " > 20")
	if w := eval[int](p, `document.documentElement.scrollWidth`); w > 390 {
		t.Errorf("the page is %d wide on a screen of 390", w)
	}
	if n := eval[int](p, `[...document.querySelectorAll(".tabs a")].filter((a) => a.getBoundingClientRect().height >= 44).length`); n != 6 {
		t.Errorf("%d tabs that a thumb can hit, want 6", n)
	}
	if n := eval[float64](p, `parseFloat(getComputedStyle(document.body).fontSize)`); n < 15 {
		t.Errorf("text of %v px", n)
	}
	time.Sleep(1700 * time.Millisecond)
	p.shot("phone")
	p.do(chromedp.Click(`.tabs a[href="#feed"]`))
	p.await(`Math.abs(document.getElementById("feed").getBoundingClientRect().top) < 200`)
	p.await(`document.querySelector('.tabs a[href="#feed"]').getAttribute("aria-current") === "true"`)
	p.shot("phone-feed")
	p.clean()
}

// TestKeyboard does everything without a pointer.
func TestKeyboard(t *testing.T) {
	told := newTale(3)
	url, _ := serve(t, told, nil)
	p := open(t, 1200, 900)
	p.do(chromedp.Navigate(url))
	p.await(listed + " > 20")
	p.do(chromedp.KeyEvent("jj"))
	p.await(`document.activeElement === document.querySelectorAll("#feed-list article")[1]`)
	p.do(chromedp.KeyEvent("\r"))
	p.await(`document.activeElement.querySelector("details")?.open`)
	p.do(chromedp.KeyEvent("p"))
	p.await(shows("#feed-pause", "Go on"))
	count := eval[int](p, listed)
	told.emit(node.Event{Type: node.TypeGroup, Peer: &told.peers[1], Group: &node.GroupEvent{Stage: "answer", Env: "tiny-arith", Question: "while paused", Samples: []node.Sample{{Answer: "1"}}}})
	p.await(shows("#feed-count", "1 more"))
	if n := eval[int](p, listed); n != count {
		t.Errorf("%d posts while paused, want %d", n, count)
	}
	if !eval[bool](p, `document.querySelector("#feed-list details[open]") !== null`) {
		t.Error("what was unfolded is folded again")
	}
	p.do(chromedp.KeyEvent("p"))
	p.await(shows("#feed-list article:first-child", "while paused"))
	p.do(chromedp.KeyEvent("?"))
	p.await(`document.getElementById("help").open`)
	p.do(chromedp.KeyEvent("?"))
	p.await(`!document.getElementById("help").open`)
	p.do(chromedp.Focus("#graph g.peer"), chromedp.KeyEvent("\r"))
	p.await(`document.querySelector("#filters select").value !== ""`)
	p.await(`new Set([...document.querySelectorAll("#feed-list article .line > b:first-child")].map((b) => b.textContent)).size <= 3`)
	p.do(chromedp.KeyEvent("x"))
	p.await(`document.querySelector("#filters select").value === ""`)
	p.clean()
}
