// What peers answer, criticise and revise, as people read it.
import { $, cache, h, set, sync, text } from "./dom.js";
import { fix, hex, int, time } from "./format.js";
import { nameOf, panel, select, state } from "./store.js";

const shown = 150;
let paused = false, frozen = [];

const judge = (r) => r >= .999 ? "right" : r > .001 ? "part" : "wrong";
const sign = { right: "✓", part: "◐", wrong: "✗" };
const word = { right: "right", part: "partly right", wrong: "wrong" };
const verb = { answer: "answered", critique: "judged", revise: "revised" };

const meter = (r) => h("span", { class: "meter", title: "mean reward" }, h("i", { "--part": 100 * Math.max(0, Math.min(1, r)) + "%" }), fix(r));

function chips(g) {
  return h("div", { class: "chips" }, g.samples.slice(0, 16).map((x) => {
    const k = judge(x.reward);
    const said = g.stage === "critique" ? (Number(x.answer) > 0 ? "#" + x.answer + " is best" : "none is right") : text(x.answer, 60) || "no answer";
    return h("span", { class: "chip " + k, title: text(x.reason, 200) }, h("span", { "aria-hidden": "true" }, sign[k] + " "), h("span", { class: "hidden" }, word[k] + ": "), said);
  }), meter(g.reward), g.signal ? h("span", { class: "tag teach", title: "the rewards differ, so there is something to learn" }, "teaches") : null);
}

function samples(g) {
  if (!g.samples.length) return null;
  return h("details", null, h("summary", null, `What ${g.samples.length === 1 ? "it" : "they"} wrote`), g.samples.slice(0, 32).map((x, i) => h("div", { class: "sample " + judge(x.reward) },
    h("div", { class: "line" }, h("span", null, `#${i + 1} `, sign[judge(x.reward)], " ", word[judge(x.reward)], `, reward ${fix(x.reward)}, ${int(x.tokens)} tokens`)),
    h("div", { class: "why" }, text(x.reason, 500)), h("pre", { dir: "auto" }, text(x.text)))));
}

function votes(g) {
  if (!g.choices?.length) return null;
  const all = Math.max(1, ...g.choices.map((c) => c.votes));
  return h("div", null, g.choices.slice(0, 16).map((c, i) => h("div", { class: "vote" },
    h("span", { class: "mute" }, "#" + (i + 1)),
    h("span", { class: "text" }, h("span", { "aria-hidden": "true", class: c.right ? "good" : "mute" }, c.right ? "✓ " : "✗ "), h("span", { class: "hidden" }, c.right ? "right: " : "wrong: "), text(c.answer, 120) || "no answer"),
    h("i", { "--part": 100 * c.votes / all + "%" }), h("span", { class: "mute num" }, int(c.votes)))));
}

function reasons(g) {
  const seen = new Set(g.samples.map((x) => x.reason).filter((r) => r && r !== "right" && r !== "wrong")); // the marks say that much
  return seen.size ? h("p", { class: "why" }, "Why: ", text([...seen].slice(0, 3).join(" · "), 400)) : null;
}

function group(e) {
  const g = e.group;
  const better = g.before === undefined ? null : g.reward - g.before;
  return h("article", { class: "post" + (e.fresh ? " fresh" : ""), tabindex: -1, "aria-label": `${text(e.name, 60)} ${verb[g.stage]}, round ${e.round}` },
    hex(e.peer, e.name || ""),
    h("div", null,
      h("div", { class: "line" }, h("b", null, text(e.name || e.peer, 60)), e.mine ? h("span", { class: "tag" }, "me") : null,
        e.cheat ? h("span", { class: "tag cheat" }, "cheats: " + text(e.cheat, 30)) : null,
        h("span", null, verb[g.stage] || text(g.stage, 20), g.subject ? [" the answers of ", h("b", null, nameOf(g.subject))] : null),
        h("span", { class: "tag" }, text(g.env, 40)),
        better === null ? null : h("span", { class: better > .001 ? "good" : better < -.001 ? "bad" : "" }, `${better > .001 ? "▲" : better < -.001 ? "▼" : "="} ${fix(g.before)} → ${fix(g.reward)}`),
        h("span", null, "round " + e.round), time(e.time)),
      h("p", { class: "q", dir: "auto" }, text(g.question, 1200)),
      votes(g), chips(g), reasons(g), samples(g)));
}

function drop(e) {
  return h("article", { class: "post", tabindex: -1, "aria-label": `${text(e.name, 60)} dropped` }, hex(e.peer, e.name || ""),
    h("div", null, h("div", { class: "line" }, h("b", { class: "bad" }, "✕ " + text(e.name || e.peer, 60)), h("span", null, "was caught and dropped"), h("span", null, "round " + e.round), time(e.time)),
      h("p", { class: "q" }, text(e.drop?.check, 80)), h("p", { class: "why" }, text(e.drop?.reason, 500))));
}

const post = cache((e) => e.group ? group(e) : drop(e), 1500);

function wanted(e) {
  const f = state.filter, g = e.group;
  if (f.peer && e.peer !== f.peer && g?.subject !== f.peer) return false;
  if (!g) return !f.env && !f.stage && !f.verdict;
  return (!f.env || g.env === f.env) && (!f.stage || g.stage === f.stage) && (!f.verdict || judge(g.reward) === f.verdict);
}

function choice(label, key, entries) {
  const el = h("select", { onchange: (x) => select({ [key]: x.target.value }) }, entries.map(([v, t]) => h("option", { value: v }, t)));
  el.value = state.filter[key];
  return h("label", null, label, el);
}

let built = "";
function filters() {
  const sig = JSON.stringify([state.filter, [...state.envs], state.peers.map((p) => p.addr)]);
  if (sig === built) return;
  built = sig;
  const focused = document.activeElement?.closest?.("#filters label")?.firstChild?.textContent;
  set($("filters"),
    choice("Peer", "peer", [["", "all"], ...state.peers.map((p) => [p.addr, text(p.name, 40) + (p.me ? " (me)" : "")])]),
    choice("Environment", "env", [["", "all"], ...[...state.envs].sort().map((x) => [x, text(x, 40)])]),
    choice("Stage", "stage", [["", "all"], ["answer", "answers"], ["critique", "critiques"], ["revise", "revisions"]]),
    choice("Verdict", "verdict", [["", "all"], ["right", "✓ all right"], ["part", "◐ some right"], ["wrong", "✗ none right"]]));
  if (focused) [...$("filters").querySelectorAll("label")].find((l) => l.firstChild.textContent === focused)?.querySelector("select").focus();
}

function render() {
  filters();
  if (!paused) frozen = state.posts;
  const list = frozen.filter(wanted);
  const fresh = paused ? state.posts.length - frozen.length : 0;
  $("feed-count").textContent = paused ? `paused, ${Math.max(0, fresh)} more` : list.length < state.posts.length ? `${list.length} of ${state.posts.length}` : "";
  const nodes = list.slice(-shown).reverse().map((e) => post(e.seq, e));
  if (nodes.length) return sync($("feed-list"), nodes);
  set($("feed-list"), h("p", { class: "none" }, state.posts.length ? "Nothing matches the filter." : "The first answers appear here when the answer phase begins."));
}

export function pause() {
  paused = !paused;
  frozen = paused ? [...state.posts] : state.posts;
  $("feed-pause").setAttribute("aria-pressed", paused);
  $("feed-pause").textContent = paused ? "Go on" : "Pause";
  render();
}

// step moves the keyboard to the next or previous post.
export function step(by) {
  const all = [...$("feed-list").querySelectorAll("article")];
  if (!all.length) return;
  const at = all.indexOf(document.activeElement?.closest?.("article"));
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

export const startFeed = () => $("feed-pause").addEventListener("click", pause);

panel(["feed", "filters"], render);
