// The swarm as this node sees it: itself in the middle, the others around, in order of address,
// so that nobody jumps about.
import { $, h, s, set, text } from "./dom.js";
import { hexPath, hue, initials, pct } from "./format.js";
import { panel, pulses, select, state } from "./store.js";

const W = 440, H = 300;

const shapes = { // role → outline around the origin
  generate: (r) => `M0 ${-r}L${r} 0 0 ${r} ${-r} 0Z`,
  verify: (r) => `M${-r * .82} ${-r * .82}H${r * .82}V${r * .82}H${-r * .82}Z`,
  full: hexPath,
};

function places(others) {
  const out = new Map(), inner = others.length > 16 ? Math.ceil(others.length * .38) : 0;
  others.forEach((p, i) => {
    const ring = i < inner ? 0 : 1, n = ring ? others.length - inner : inner, k = ring ? i - inner : i;
    const a = 2 * Math.PI * (k + (ring ? 0 : .5)) / n - Math.PI / 2;
    const rx = ring ? 178 : 100, ry = ring ? 116 : 64;
    out.set(p.addr, [rx * Math.cos(a), ry * Math.sin(a)]);
  });
  return out;
}

function describe(p) {
  if (p.dropped) return `caught: ${text(p.dropped, 40)}`;
  return `${p.me ? "me, " : ""}standing ${pct(p.me ? 1 : p.score)}${p.connected || p.me ? "" : ", not in reach"}`;
}

function node(p, [x, y], small) {
  const r = (p.me ? 25 : 13 + 11 * Math.max(0, Math.min(1, p.score || 0))) * (small ? .62 : 1);
  const outline = (shapes[p.role] || hexPath)(r);
  const on = state.filter.peer === p.addr;
  const el = s("g", {
    class: "peer" + (p.dropped ? " gone" : ""), transform: `translate(${x} ${y})`, tabindex: 0, role: "button",
    "aria-pressed": String(on), "aria-label": `${text(p.name, 60)}, ${text(p.role || "role unknown", 20)}, ${describe(p)}`,
  },
    s("path", { class: "ring", d: (shapes[p.role] || hexPath)(r + 5) }),
    s("path", { d: outline, fill: p.dropped ? "var(--raised)" : hue(p.addr), stroke: p.dropped ? "var(--red)" : hue(p.addr), "stroke-width": 2.5, "stroke-linejoin": "round", "stroke-dasharray": p.dropped ? "4 3" : "none" }),
    p.dropped ? s("text", { y: 5, fill: "var(--red)" }, "✕") : s("text", { y: 4, class: "in" }, small ? "" : initials(p.name)),
    !small && s("text", { class: "name", y: r + 17 }, (p.me ? "me · " : "") + text(p.name, 26)),
    !small && s("text", { class: "sub", y: r + 30 }, p.dropped ? "caught" : p.me ? text(p.role || "", 16) : `${pct(p.score)}${p.latency_ms ? ` · ${p.latency_ms.toFixed(0)} ms` : ""}`));
  el.querySelector(".in")?.style.setProperty("fill", "#14100a");
  const choose = () => select({ peer: on ? "" : p.addr });
  el.addEventListener("click", choose);
  el.addEventListener("keydown", (k) => { if (k.key === "Enter" || k.key === " ") { k.preventDefault(); choose(); } });
  return el;
}

let where = new Map();

function render() {
  const me = state.peers.find((p) => p.me), others = state.peers.filter((p) => !p.me).sort((a, b) => a.addr < b.addr ? -1 : 1).slice(0, 64);
  const here = others.filter((p) => p.connected && !p.dropped).length;
  $("peers-count").textContent = state.peers.length ? `${here} of ${others.length} others in reach` : "";
  if (!others.length) {
    set($("graph"), h("p", { class: "none" }, "Nobody else is here yet. The node keeps looking: bootstrap peers, the local network, peers it knew before."));
    return;
  }
  where = places(others);
  const focused = document.activeElement?.closest?.("#graph g.peer")?.getAttribute("aria-label");
  const small = others.length > 16;
  set($("graph"), s("svg", { viewBox: `${-W / 2} ${-H / 2 - 14} ${W} ${H + 34}`, role: "group", "aria-label": "Peers" },
    others.map((p) => { const [x, y] = where.get(p.addr); return s("line", { class: "edge" + (p.connected && !p.dropped ? "" : " off"), x1: 0, y1: 0, x2: x, y2: y }); }),
    s("g", { class: "pulses" }),
    others.map((p) => node(p, where.get(p.addr), small)),
    me && node(me, [0, 0])));
  if (focused) [...$("graph").querySelectorAll("g.peer")].find((g) => g.getAttribute("aria-label") === focused)?.focus();
}

const still = matchMedia("(prefers-reduced-motion: reduce)");

// beat sends a dot from each peer that just published something to the middle.
export function beat() {
  const layer = $("graph").querySelector(".pulses");
  const peers = new Set(pulses.splice(0));
  if (!layer || still.matches || document.hidden) return;
  for (const addr of peers) {
    const from = where.get(addr);
    if (!from) continue;
    const dot = s("circle", { class: "pulse", r: 4 });
    layer.append(dot);
    dot.animate([{ transform: `translate(${from[0]}px,${from[1]}px)`, opacity: 1 }, { transform: "translate(0,0)", opacity: .2 }], { duration: 900, easing: "ease-in" })
      .finished.then(() => dot.remove(), () => dot.remove());
  }
}

panel(["peers"], render);
panel(["pulse"], beat);
