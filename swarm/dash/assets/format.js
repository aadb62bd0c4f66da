import { s, h, text } from "./dom.js";

export const pct = (x, digits = 0) => Number.isFinite(x) ? (100 * x).toFixed(digits) + " %" : "–";
export const fix = (x, d = 2) => Number.isFinite(x) ? x.toFixed(d) : "–";
export const int = (x) => Number.isFinite(x) ? Math.round(x).toLocaleString("en") : "–";
export const short = (hash) => hash ? text(hash, 200).replace(/^0x/, "").slice(0, 8) : "";

export function bytes(n) {
  if (!Number.isFinite(n)) return "–";
  const units = ["B", "kB", "MB", "GB", "TB"];
  let i = 0;
  while (n >= 1000 && i < units.length - 1) { n /= 1000; i++; }
  return (i && n < 100 ? n.toFixed(1) : Math.round(n)) + " " + units[i];
}

export function seconds(x) {
  if (!Number.isFinite(x)) return "–";
  if (x < 100) return x.toFixed(x < 10 ? 1 : 0) + " s";
  if (x < 6000) return Math.round(x / 60) + " min";
  return (x / 3600).toFixed(1) + " h";
}

// tokens have nine decimals on the rollup.
export const tokens = (gwei) => gwei ? (gwei / 1e9).toLocaleString("en", { maximumFractionDigits: 4 }) : "0";

// The server's clock runs the phases; skew is what this machine's is off, in ms.
let skew = 0;
export const setClock = (serverNow) => { skew = serverNow - Date.now(); };
export const now = () => Date.now() + skew;

export function ago(t) {
  const d = (now() - Date.parse(t)) / 1000;
  if (!Number.isFinite(d)) return "";
  if (d < 5) return "now";
  if (d < 60) return Math.floor(d) + " s ago";
  if (d < 3600) return Math.floor(d / 60) + " min ago";
  if (d < 86400) return Math.floor(d / 3600) + " h ago";
  return Math.floor(d / 86400) + " d ago";
}

export const time = (t) => h("time", { datetime: t, title: t ? new Date(t).toLocaleString() : "" }, ago(t));
export function freshen() {
  for (const el of document.querySelectorAll("time[datetime]")) {
    const a = ago(el.getAttribute("datetime"));
    if (el.textContent !== a) el.textContent = a;
  }
}

// A peer's colour comes from its address: twelve hues that hold apart on dark and light. The
// initials say the same without colour.
const hues = ["#ffb938", "#3fd3b0", "#a893ff", "#6cb6ff", "#ff9f80", "#9bd64a", "#f08bd0", "#5fd0e8", "#e0c060", "#c0a5ff", "#7fd49a", "#ff8fa0"];
export function hue(addr) {
  let n = 0;
  for (const c of String(addr || "")) n = (n * 31 + c.charCodeAt(0)) >>> 0;
  return hues[n % hues.length];
}
export const initials = (name) => text(name).split("-").map((w) => w[0] || "").join("").slice(0, 3).toUpperCase() || "?";

export const hexPath = (r) => [0, 1, 2, 3, 4, 5].map((i) => {
  const a = Math.PI / 3 * i - Math.PI / 2;
  return (i ? "L" : "M") + (r * Math.cos(a)).toFixed(2) + " " + (r * Math.sin(a)).toFixed(2);
}).join("") + "Z";

export function hex(addr, name, size = 34) {
  return h("span", { class: "hex", "aria-hidden": "true" },
    s("svg", { width: size, height: size, viewBox: "-20 -20 40 40" },
      s("path", { d: hexPath(17.5), fill: hue(addr), stroke: hue(addr), "stroke-width": 3, "stroke-linejoin": "round" }),
      s("text", { y: 4 }, initials(name))));
}

// spark is a small curve of numbers.
export function spark(values, colour = "var(--amber)", w = 76, ht = 26) {
  const v = values.filter(Number.isFinite);
  if (v.length < 2) return null;
  const lo = Math.min(...v), hi = Math.max(...v), span = hi - lo || 1;
  const d = v.map((y, i) => (i ? "L" : "M") + (2 + i * (w - 4) / (v.length - 1)).toFixed(1) + " " + (ht - 3 - (y - lo) * (ht - 6) / span).toFixed(1)).join("");
  return s("svg", { width: w, height: ht, viewBox: `0 0 ${w} ${ht}`, "aria-hidden": "true" },
    s("path", { d, fill: "none", stroke: colour, "stroke-width": 1.8, "stroke-linejoin": "round", "stroke-linecap": "round" }));
}
