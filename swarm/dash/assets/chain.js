// What the rollup says, and what of mine is still on its way there.
import { $, cache, h, set, sync, text } from "./dom.js";
import { fix, int, short, time } from "./format.js";
import { panel, state } from "./store.js";

const words = {
  participate: "took part", attest: "attested batches", fault: "was reported at fault", dispute: "is disputed before a committee", slashed: "was slashed", register: "registered", propose: "proposed a model",
  evaluate: "evaluated a model", winner: "won the selection", challenge: "challenged", payout: "was paid",
};

function make(e) {
  const c = e.chain;
  const kind = c.error ? "fail" : c.queued ? "wait" : "pass";
  const sign = c.record === "slashed" ? "✕ slashed" : c.record === "winner" ? "★ winner" : { fail: "✗ refused", wait: "… waiting", pass: "✓ recorded" }[kind];
  return h("div", { class: "row" }, h("div", { class: "line" },
    h("span", { class: "mark " + (c.record === "slashed" ? "fail" : c.record === "winner" ? "wait" : kind) }, sign), h("b", null, text(e.name || "", 60) || "this node"), h("span", null, words[c.record] || text(c.record, 30)),
    c.units ? h("span", { class: "tag" }, `${int(c.units)} units`) : null,
    h("span", null, "round " + e.round), c.hash ? h("code", { title: text(c.hash, 80) }, short(c.hash)) : null,
    kind === "pass" && c.position ? h("span", null, `#${int(c.position)}`) : null, time(e.time)),
    c.detail || c.error ? h("p", { class: "why" }, text(c.error || c.detail, 400)) : null);
}

// An event about the same record replaces the earlier one: waiting becomes recorded.
const row = cache(make, 800);

function render() {
  const led = state.status?.ledger;
  const fact = (label, value, cls, title) => h("div", { title }, h("b", { class: cls }, value), label);
  if (led?.kind === "rollup") {
    const w = led.winner;
    $("chain-state").textContent = led.trouble ? "▲ " + text(led.trouble, 120) : led.agrees ? "✓ re-derived here, equal" : "";
    set($("chain-facts"), fact("block", int(led.block)), fact("batches", int(led.batches)), fact("final", int(led.finalized)), fact("records", int(led.records)),
      fact("waiting", int(led.queued), led.queued ? "warm" : ""), fact("state root", short(led.root) || "–", "mono", text(led.root, 80)),
      fact("contract", led.contract ? text(led.contract, 60).slice(0, 10) + "…" : "–", "mono", text(led.contract, 60)), fact("this node", led.registered ? "✓ registered" : "✗ not registered", led.registered ? "good" : "bad"),
      w ? fact(`winner of epoch ${int(w.epoch)}: ${fix(w.score)}, ${fix(w.low)} … ${fix(w.high)}`, "★ " + text(w.name || w.proposer, 40), "warm", "model " + text(w.model, 80)) : null);
  } else {
    $("chain-state").textContent = state.status ? "no ledger in this run" : "";
    set($("chain-facts"));
  }
  const latest = new Map();
  for (const e of state.chain) if (e.chain) latest.set(e.chain.hash ? e.chain.record + e.chain.hash + e.peer : "seq" + e.seq, e);
  const nodes = [...latest.values()].sort((a, b) => a.seq - b.seq).slice(-120).reverse().map((e) => row(e.seq, e));
  if (nodes.length) return sync($("chain-list"), nodes);
  set($("chain-list"), h("p", { class: "none" }, "Records of this run appear here."));
}

panel(["chain"], render);
