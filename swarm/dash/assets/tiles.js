// Six figures that answer: does it learn, is it honest, am I in?
import { $, h, set } from "./dom.js";
import { fix, int, pct, spark } from "./format.js";
import { panel, state, tally } from "./store.js";

const tile = (label, value, sub, picture) => h("div", { class: "tile" },
  h("div", { class: "label" }, label), h("div", { class: "value" }, value), h("div", { class: "sub" }, sub), picture);

export function swarmReward(round) {
  const s = state.swarmReward.get(round);
  return s && s.n ? s.total / s.n : undefined;
}

function heldOut(st) {
  const exams = state.exams;
  const last = st?.held_out || exams.at(-1), first = st?.first_held_out || exams[0];
  if (!last) return tile("Held-out pass@1", "–", "no examination yet");
  const gain = first ? 100 * (last.pass_1 - first.pass_1) : 0;
  return tile("Held-out pass@1", [pct(last.pass_1), h("small", { class: gain > 0 ? "good" : "" }, `${gain >= 0 ? "▲ +" : "▼ "}${fix(gain, 0)} points`)],
    `${fix(100 * last.low, 0)}–${pct(last.high)} at 95 %, ${int(last.tasks)} tasks`, spark(exams.map((x) => x.pass_1)));
}

function render() {
  const st = state.status, m = state.rounds.at(-1);
  const { passed, failed } = tally();
  const others = state.peers.filter((p) => !p.me), here = others.filter((p) => p.connected && !p.dropped).length;
  const led = st?.ledger || {};
  const theirs = m ? swarmReward(m.round) : undefined;
  set($("tiles"),
    heldOut(st),
    tile("Reward, last round", [m ? fix(m.reward) : "–", h("small", null, "mine")],
      theirs === undefined ? "of 1.00 for a right answer" : `${fix(theirs)} over the swarm`, spark(state.rounds.map((x) => x.reward), "var(--teal)")),
    tile("Tasks answered", [m ? `${int(m.answered ?? m.tasks_answered)}` : "–", h("small", null, m ? `of ${int(m.tasks_drawn)} drawn` : "")],
      m ? `learned from ${int(m.local)} own, ${int(m.external)} foreign` : ""),
    tile("Peers", [int(here), h("small", null, `of ${others.length} in reach`)],
      state.drops.size ? h("span", { class: "bad" }, `✕ ${state.drops.size} caught and dropped`) : "nobody dropped"),
    tile("Audits", [int(passed), h("small", null, "passed")],
      failed ? h("span", { class: "bad" }, `✕ ${failed} failed`) : passed ? "none failed" : "none yet"),
    tile("On chain", [int(led.records), h("small", null, "records")],
      led.kind === "rollup" ? h("span", { class: led.agrees ? "good" : "bad" }, led.agrees ? "✓ my state agrees" : "✕ my state differs") : st ? "no ledger" : ""));
}

panel(["tiles"], render);
