// Learning curves: held-out pass@1 with its interval, and the reward of my answers and of the
// whole swarm's. Lines differ by dash and mark, not by colour alone.
import { $, h, s, set } from "./dom.js";
import { fix, pct, int } from "./format.js";
import { panel, state } from "./store.js";
import { swarmReward } from "./tiles.js";

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const lines = [
  { key: "held", label: "held-out pass@1, 95 % interval", colour: "--amber", width: 2.6, dash: [], points: true },
  { key: "mine", label: "reward, mine", colour: "--teal", width: 2, dash: [] },
  { key: "swarm", label: "reward, swarm", colour: "--violet", width: 2, dash: [7, 5] },
];

let plot = null, plotTheme = "", cursor = null, asTable = false;

function data() {
  const rounds = new Map();
  const at = (r) => { if (!rounds.has(r)) rounds.set(r, {}); return rounds.get(r); };
  for (const m of state.rounds) at(m.round).mine = m.reward;
  for (const e of state.exams) Object.assign(at(e.round), { held: e.pass_1, low: e.low, high: e.high });
  const current = state.status?.round ?? Infinity;
  for (const r of state.swarmReward.keys()) if (r < current) at(r).swarm = swarmReward(r);
  const xs = [...rounds.keys()].sort((a, b) => a - b);
  const col = (k) => xs.map((r) => rounds.get(r)[k] ?? null);
  return [xs, col("held"), col("mine"), col("swarm"), col("low"), col("high")];
}

function options(width, height) {
  const axis = {
    stroke: css("--mute"), font: "12px " + css("--sans"), grid: { stroke: css("--line"), width: 1 }, ticks: { show: false }, gap: 6,
  };
  const series = lines.map((l) => ({
    label: l.label, stroke: css(l.colour), width: l.width, dash: l.dash, spanGaps: true,
    points: l.points ? { show: true, size: 7, fill: css("--card"), stroke: css(l.colour), width: 2 } : { show: false },
  }));
  const edge = { stroke: "transparent", width: 0, points: { show: false }, spanGaps: true };
  return {
    width, height, legend: { show: false }, padding: [8, 10, 0, 0],
    scales: { x: { time: false, range: (u, lo, hi) => lo === hi ? [lo - 1, hi + 1] : [lo, hi] }, y: { range: (u, lo, hi) => [0, Math.min(1, Math.max(0.4, (hi || 0) * 1.12))] } },
    axes: [
      { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000], values: (u, v) => v.map(String), size: 30 },
      { ...axis, incrs: [.1, .2, .5], values: (u, v) => v.map((x) => x.toFixed(1)), size: 40 },
    ],
    series: [{}, ...series, edge, edge],
    bands: [{ series: [5, 4], fill: css("--amber-soft") }],
    cursor: { y: false, points: { size: 8 }, drag: { x: false, y: false } },
    hooks: { setCursor: [(u) => { cursor = u.cursor.idx ?? null; legend(u.data); }] },
  };
}

const swatch = (l) => s("svg", { width: 26, height: 10, viewBox: "0 0 26 10", "aria-hidden": "true" },
  s("path", { d: "M1 5H25", stroke: `var(${l.colour})`, "stroke-width": 2.6, "stroke-dasharray": l.dash.join(" ") || "none", fill: "none" }),
  l.points && s("circle", { cx: 13, cy: 5, r: 3.4, fill: "var(--card)", stroke: `var(${l.colour})`, "stroke-width": 2 }));

function legend(d) {
  const last = (col) => { for (let i = col.length - 1; i >= 0; i--) if (col[i] !== null) return col[i]; return null; };
  const at = cursor !== null && d[0][cursor] !== undefined ? cursor : null;
  set($("curves-legend"), lines.map((l, i) => {
    const v = at === null ? last(d[i + 1]) : d[i + 1][at];
    return h("span", null, swatch(l), l.label, h("b", null, v === null ? "–" : i ? fix(v) : pct(v)));
  }), at === null ? null : h("span", null, "round ", h("b", null, int(d[0][at]))));
}

function table(d) {
  const rows = d[0].map((r, i) => h("tr", null, h("td", { class: "n" }, int(r)),
    h("td", { class: "n" }, d[1][i] === null ? "" : `${pct(d[1][i])} (${pct(d[4][i])} … ${pct(d[5][i])})`),
    h("td", { class: "n" }, d[2][i] === null ? "" : fix(d[2][i])), h("td", { class: "n" }, d[3][i] === null ? "" : fix(d[3][i]))));
  set($("curves-rows"), h("table", null, h("thead", null, h("tr", null, ["round", ...lines.map((l) => l.label)].map((x) => h("th", { class: "n", scope: "col" }, x)))),
    h("tbody", null, rows.reverse().slice(0, 200))));
}

function render() {
  const d = data(), box = $("curves-plot");
  box.hidden = asTable;
  $("curves-rows").hidden = !asTable;
  if (asTable) return table(d);
  if (!d[0].length) {
    box.classList.add("empty");
    set(box, h("p", null, "The curves begin when the first round has ended."));
    plot = null;
    return legend(d);
  }
  const theme = document.documentElement.dataset.theme;
  if (!plot || plotTheme !== theme) {
    plot?.destroy();
    box.classList.remove("empty");
    set(box);
    plot = new uPlot(options(box.clientWidth || 600, height(box)), d, box);
    plotTheme = theme;
    plot.root.setAttribute("role", "img");
  } else plot.setData(d);
  plot.root.setAttribute("aria-label", `Learning curves over ${d[0].length} rounds; the button Table shows the numbers`);
  legend(d);
}

const height = (box) => Math.max(240, box.clientHeight);

export function startCurves() {
  new ResizeObserver(() => { const b = $("curves-plot"); if (plot && b.clientWidth) plot.setSize({ width: b.clientWidth, height: height(b) }); }).observe($("curves-plot"));
  $("curves-table").addEventListener("click", (e) => {
    asTable = !asTable;
    e.target.setAttribute("aria-pressed", asTable);
    render();
  });
}

panel(["curves", "theme"], render);
