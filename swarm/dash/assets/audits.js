// Audits with their evidence: which check, which number against which limit.
import { $, cache, h, set, sync, text } from "./dom.js";
import { fix, int, short, seconds, time } from "./format.js";
import { panel, state, tally } from "./store.js";

const num = (x) => !Number.isFinite(x) ? "–" : Math.abs(x) >= 1000 || (x !== 0 && Math.abs(x) < .001) ? x.toExponential(2) : fix(x, 3);

function findings(a) {
  if (!a.findings?.length) return null;
  return h("table", { class: "evidence" },
    h("thead", null, h("tr", null, ["", "rollout", "check", "token", "value", "limit"].map((x, i) => h("th", { scope: "col", class: i > 2 ? "n" : "" }, x)))),
    h("tbody", null, a.findings.slice(0, 64).map((f) => h("tr", null,
      h("td", { class: "mark " + (f.ok ? "pass" : "fail") }, f.ok ? "✓" : "✗"), h("td", null, int(f.rollout)), h("td", null, text(f.check, 60), f.detail ? h("div", { class: "mute" }, text(f.detail, 300)) : null),
      h("td", { class: "n" }, f.token < 0 ? "all" : int(f.token)), h("td", { class: "n" }, num(f.value)), h("td", { class: "n" }, num(f.limit))))));
}

function make(e) {
  const a = e.audit;
  return h("div", { class: "row" },
    h("div", { class: "line" },
      h("span", { class: "mark " + (a.pass ? "pass" : "fail") }, a.pass ? "✓ passed" : "✗ failed"),
      h("b", null, text(e.name || e.peer, 60)), h("span", null, "by ", h("b", null, text(a.by_name || a.by, 60))),
      a.confirm ? h("span", { class: "tag" }, "confirms") : null, h("span", null, `${text(a.stage, 20)}, round ${e.round}`), time(e.time)),
    a.pass ? null : h("p", { class: "why" }, h("b", { class: "bad" }, text(a.check, 60)), a.reason ? ": " + text(a.reason, 400) : ""),
    h("details", null, h("summary", null, "Evidence"),
      h("p", { class: "why" }, "batch ", h("code", { title: text(a.batch, 80) }, short(a.batch)), a.policy ? [" · policy ", h("code", { title: text(a.policy, 80) }, short(a.policy))] : null,
        a.rollouts?.length ? ` · replayed rollouts ${a.rollouts.slice(0, 24).join(", ")}` : "", a.seconds ? ` · ${seconds(a.seconds)}` : ""),
      findings(a) || h("p", { class: "why" }, a.by_name ? "The auditor's signed verdict; the numbers are with the auditor." : "No findings were kept.")));
}

const row = cache(make, 600);
let failedOnly = false;

export function startAudits() {
  $("audits-failed").addEventListener("click", (e) => {
    failedOnly = !failedOnly;
    e.target.setAttribute("aria-pressed", failedOnly);
    render();
  });
}

function render() {
  const { passed, failed } = tally();
  $("audits-count").textContent = passed + failed ? `${passed} passed, ${failed} failed` : "";
  const told = failedOnly ? state.failed : [...state.audits, ...state.failed].sort((a, b) => a.seq - b.seq);
  const nodes = told.slice(-120).reverse().map((e) => row(e.seq, e));
  if (nodes.length) return sync($("audits-list"), nodes);
  set($("audits-list"), h("p", { class: "none" }, failedOnly ? "None failed." : "Peers replay each other's rollouts from the next beacon on."));
}

panel(["audits", "status"], render);
