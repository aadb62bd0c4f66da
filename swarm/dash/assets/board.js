// Who did what, as the chain and this node's own audits have it.
import { $, h, set, text } from "./dom.js";
import { tokens, hex, int, pct, short } from "./format.js";
import { panel, select, state } from "./store.js";

const meter = (p) => h("span", { class: "meter" }, h("i", { "--part": 100 * Math.max(0, Math.min(1, p.me ? 1 : p.score || 0)) + "%" }), p.me ? "own" : pct(p.score));

function line(p, i) {
  const st = p.standing || {};
  const won = state.winners.get(p.addr);
  return h("tr", { class: (p.dropped ? "out " : "") + (p.me ? "me" : "") },
    h("td", { class: "n" }, p.dropped ? "–" : i + 1),
    h("td", null, h("span", { class: "who" }, hex(p.addr, p.name || "", 26), h("button", { class: "small", title: p.addr, onclick: () => { select({ peer: p.addr }); $("feed").scrollIntoView(); } }, text(p.name, 60)),
      p.me ? h("span", { class: "tag" }, "me") : null, won ? h("span", { class: "tag teach", title: "selected on chain" }, "★ winner") : null, p.dropped ? h("span", { class: "tag cheat" }, "✕ " + text(p.dropped, 40)) : null)),
    h("td", null, text(p.role || "", 20)), h("td", null, meter(p)),
    h("td", { class: "n" }, int(st.Rounds || 0)), h("td", { class: "n" }, p.me ? "" : `${int(st.Passed || 0)}${st.Strikes ? ` / ${st.Strikes} strikes` : ""}`),
    h("td", { class: "n" }, tokens(p.rewards)), h("td", { class: "n" }, tokens(p.stake)), h("td", { class: "n" + (p.faults ? " bad" : "") }, int(p.faults || 0)),
    h("td", null, h("code", { title: text(p.policy, 80) }, short(p.policy))));
}

function render() {
  const peers = [...state.peers].sort((a, b) => (!!a.dropped - !!b.dropped) || (b.rewards || 0) - (a.rewards || 0) || (b.score || 0) - (a.score || 0) || (a.addr < b.addr ? -1 : 1));
  if (!peers.length) { set($("board-rows"), h("p", { class: "none" }, "No peers yet.")); return; }
  const heads = [["", 1], ["peer"], ["role"], ["standing"], ["rounds", 1], ["audits passed", 1], ["rewards", 1], ["stake", 1], ["faults", 1], ["policy"]];
  set($("board-rows"), h("table", null, h("thead", null, h("tr", null, heads.map(([t, n]) => h("th", { scope: "col", class: n ? "n" : "" }, t)))),
    h("tbody", null, peers.slice(0, 200).map(line))));
}

panel(["board", "peers"], render);
