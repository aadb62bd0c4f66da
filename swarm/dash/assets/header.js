// The bar on top: round, phases, time left; and what must not be missed.
import { $, h, set, text, cache } from "./dom.js";
import { hex, now, seconds } from "./format.js";
import { panel, state } from "./store.js";

const phases = [["answer", 40], ["critique", 20], ["revise", 15], ["settle", 25]];
const said = { phase: "", drops: new Set() };

export function say(line) { $("say").textContent = line; }

function clock() {
  const st = state.status, ph = state.phase;
  const current = st?.phase || ph?.phase || "waiting";
  const at = phases.findIndex(([n]) => n === current);
  set($("clock"),
    h("div", { class: "round" }, "Round", h("b", null, String(st?.round ?? ph?.round ?? "–"))),
    h("div", { class: "track" }, phases.map(([name, share], i) => {
      const el = h("div", { class: at < 0 ? "" : i < at ? "past" : i === at ? "now" : "" }, h("i"), h("span", null, i === at ? "▸ " + name : name));
      el.style.flex = share + " 1 0";
      if (i === at) el.setAttribute("aria-current", "step");
      return el;
    })),
    h("div", { class: "left", title: "until the phase ends" }));
  tick();
  const line = `round ${st?.round}, ${current}`;
  if (st && said.phase && said.phase !== line) say(`Round ${st.round}: ${current}`);
  said.phase = line;
}

let began = { key: "", at: 0 };
// tick moves the time left; it runs several times a second, so it touches two nodes only.
export function tick() {
  const ends = Date.parse(state.status?.phase_ends || state.phase?.ends);
  const left = $("clock").querySelector(".left"), bar = $("clock").querySelector(".now i");
  if (!left) return;
  if (!(ends > 0)) { left.textContent = ""; return; }
  const rest = Math.max(0, ends - now());
  left.textContent = rest >= 99500 ? seconds(rest / 1000) : Math.ceil(rest / 1000) + " s";
  if (!bar) return;
  const key = state.status?.round + " " + state.status?.phase;
  if (began.key !== key) began = { key, at: now(), length: phaseLength(ends) };
  bar.style.setProperty("--done", Math.min(100, 100 * (1 - rest / Math.max(began.length, rest, 1))).toFixed(1) + "%");
}

// phaseLength is how long the phase lasts in all: from the event that began it, else what is left.
function phaseLength(ends) {
  const starts = Date.parse(state.phaseBegan || "");
  return starts > 0 && starts < ends ? ends - starts : ends - now();
}

function status() {
  const st = state.status;
  if (!st) return;
  document.title = `${st.run_name ? text(st.run_name, 40) + " · " : ""}round ${st.round} · swarmrl`;
  $("run").textContent = text(st.run_name || st.run?.slice(0, 12) || "no run", 60);
  $("run").title = st.run || "";
  set($("me"), hex(st.addr, st.name || ""), h("div", null, h("b", null, text(st.name, 60)),
    h("span", { class: "mute" }, text(st.role || "", 20), st.cheat ? " · cheats on purpose" : "")));
}

const closed = new Set();
const alertFor = cache((el) => el, 50);

function alerts() {
  const out = [];
  const drops = [...state.drops.values()].slice(-3).reverse();
  for (const e of drops) {
    const key = "drop " + e.peer;
    if (closed.has(key)) continue;
    if (state.live && !said.drops.has(e.peer)) say(`Caught: ${e.name}, ${e.drop?.check}`);
    said.drops.add(e.peer);
    const slash = state.slashed.get(e.peer);
    out.push(alertFor(key + (slash ? " slashed" : ""), h("div", { class: "alert caught" }, hex(e.peer, e.name || ""),
      h("div", null,
        h("p", null, h("b", null, "Caught: " + text(e.name || e.peer, 60)), ` in round ${e.round}: `, text(e.drop?.check, 80)),
        h("p", null, text(e.drop?.reason, 400)),
        slash ? h("p", null, h("b", { class: "bad" }, "Slashed"), " in round ", slash.round, ": ", text(slash.chain.detail, 160)) : null),
      h("button", { class: "small", onclick: () => { closed.add(key); alerts(); } }, "Dismiss"))));
  }
  for (const t of (state.status?.trouble || []).slice(0, 4)) {
    const key = "trouble " + t;
    if (!closed.has(key)) out.push(alertFor(key, h("div", { class: "alert" }, h("span", { "aria-hidden": "true", class: "warm" }, "▲"),
      h("div", null, h("p", null, text(t, 500))), h("button", { class: "small", onclick: () => { closed.add(key); alerts(); } }, "Dismiss"))));
  }
  if (state.lost) out.push(h("div", { class: "alert" }, h("p", null, `${state.lost} events happened while this page was away and are no longer kept. `, h("code", null, "swarm log"), " has them.")));
  $("alerts").replaceChildren(...out);
}

panel(["clock", "status"], clock);
panel(["status"], status);
panel(["alerts"], alerts);
