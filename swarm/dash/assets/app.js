// The page: joins the panels to the stream, and the keyboard to the page.
import { $, h, set } from "./dom.js";
import { freshen } from "./format.js";
import { connect, select, touch } from "./store.js";
import { tick } from "./header.js";
import "./tiles.js";
import { startCurves } from "./curves.js";
import "./graph.js";
import { pause, startFeed, step } from "./feed.js";
import { startAudits } from "./audits.js";
import "./chain.js";
import "./board.js";
import "./machine.js";

const dark = matchMedia("(prefers-color-scheme: dark)");

function theme(change) {
  let kept = null;
  try { kept = localStorage.getItem("theme"); } catch { /* storage is forbidden here */ }
  let now = kept || (dark.matches ? "dark" : "light");
  if (change) {
    now = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    try { localStorage.setItem("theme", now); } catch { /* it lasts until the page goes */ }
  }
  document.documentElement.dataset.theme = now;
  touch("theme");
}

const jumps = ["tiles", "curves", "peers", "feed", "audits", "chain", "board"];
const keys = [["j k", "next, previous post"], ["Enter", "unfold the post"], ["p", "pause the feed"], ["f", "filter"], ["x", "clear the filter"], ["1 … 7", "go to a section"], ["t", "light or dark"], ["?", "these keys"]];

function help() {
  const d = $("help");
  if (d.open) return d.close();
  set(d, h("div", { class: "head" }, h("h2", { id: "help-h" }, "Keys"), h("button", { class: "small", onclick: () => d.close() }, "Close")),
    h("table", null, h("tbody", null, keys.map(([k, what]) => h("tr", null, h("td", null, k.split(" ").map((x) => [h("kbd", null, x), " "])), h("td", null, what))))));
  d.showModal();
}

const actions = {
  j: () => step(1), k: () => step(-1), p: pause, t: () => theme(true), "?": help,
  f: () => $("filters").querySelector("select")?.focus(),
  x: () => select({ peer: "", env: "", stage: "", verdict: "" }),
};

document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
  if (e.key === "Enter" && e.target.matches("article.post")) {
    const d = e.target.querySelector("details");
    if (d) d.open = !d.open;
    return;
  }
  const n = Number(e.key);
  if (n >= 1 && n <= jumps.length) $(jumps[n - 1]).scrollIntoView({ behavior: "smooth" });
  else if (actions[e.key]) actions[e.key]();
  else return;
  e.preventDefault();
});

function watchSections() {
  const tabs = new Map([...document.querySelectorAll(".tabs a")].map((a) => [a.hash.slice(1), a]));
  const watch = new IntersectionObserver((seen) => {
    for (const x of seen) if (x.isIntersecting) for (const [id, a] of tabs) a.setAttribute("aria-current", String(id === x.target.id));
  }, { rootMargin: "-30% 0px -60% 0px" });
  for (const id of tabs.keys()) watch.observe($(id));
}

theme(false);
dark.addEventListener("change", () => theme(false));
$("theme").addEventListener("click", () => theme(true));
$("keys").addEventListener("click", help);
startCurves();
startFeed();
startAudits();
watchSections();
setInterval(tick, 250);
setInterval(freshen, 5000);
touch("status", "clock", "tiles", "curves", "peers", "feed", "audits", "chain", "board", "machine");
connect((up) => {
  const pill = $("link");
  pill.textContent = up ? "● live" : "○ reconnecting";
  pill.className = "pill " + (up ? "on" : "off");
});
