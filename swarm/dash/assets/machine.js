// What this node does with its machine, and how its training goes.
import { $, h, set, text } from "./dom.js";
import { bytes, fix, int, pct, seconds, spark, time } from "./format.js";
import { panel, state } from "./store.js";

const kinds = [["generate", "generates"], ["train", "trains"], ["audit", "audits"], ["evaluate", "examines"]];

function work(m) {
  const wall = Math.max(m.wall_s || 0, kinds.reduce((sum, [k]) => sum + (m[k + "_s"] || 0), 0), 1e-9);
  const rest = wall - kinds.reduce((sum, [k]) => sum + (m[k + "_s"] || 0), 0);
  return h("div", null,
    h("div", { class: "bars", role: "img", "aria-label": `Last round of ${seconds(wall)}: ` + kinds.map(([k, w]) => `${w} ${seconds(m[k + "_s"] || 0)}`).join(", ") },
      kinds.map(([k]) => h("i", { class: k, "--part": 100 * (m[k + "_s"] || 0) / wall + "%" }))),
    h("div", { class: "legend" }, kinds.map(([k, w]) => h("span", null, h("i", { class: "swatch " + k }), w, h("b", null, seconds(m[k + "_s"] || 0)))),
      h("span", null, h("i", { class: "swatch rest" }), "waits", h("b", null, seconds(rest)))));
}

function sparks() {
  const r = state.rounds.slice(-200);
  const one = (label, key, digits = 3) => h("div", null, label, h("b", null, fix(r.at(-1)?.[key], digits)), h("div", null, spark(r.map((m) => m[key]), "var(--teal)", 112, 30)));
  return h("div", { class: "sparks" }, one("loss", "loss"), one("entropy", "entropy"), one("KL to behaviour", "kl_behaviour", 4), one("gradient norm", "grad_norm"), one("clipped", "clip"), one("tokens an answer", "length", 1));
}

function render() {
  const st = state.status, m = state.rounds.at(-1), note = state.notes.at(-1);
  $("machine-now").textContent = st?.working ? "now: " + text(st.working, 80) : "";
  const facts = st && h("div", { class: "facts" },
    h("div", null, h("b", null, st.work_share ? pct(st.work_share) : "–"), "of the time generating and training"),
    h("div", null, h("b", null, bytes(st.rss_bytes)), "memory"),
    h("div", null, h("b", null, m ? bytes(m.bytes_in) : "–"), "in, last round"),
    h("div", null, h("b", null, m ? bytes(m.bytes_out) : "–"), "out, last round"),
    h("div", null, h("b", null, m ? int(m.tokens_made / Math.max(.001, m.generate_s)) : "–"), "tokens a second"),
    h("div", null, h("b", null, m ? bytes(m.patch_bytes) : "–"), "weights' patch"),
    h("div", null, h("b", { title: st.started ? new Date(st.started).toLocaleString() : "" }, time(st.started)), "started"));
  set($("machine-body"), h("div", { class: "machine" }, h("div", null, facts, m ? work(m) : h("p", { class: "mute" }, "The first round has not ended yet.")), m ? sparks() : null),
    note ? h("p", { class: "why" }, "Last note: ", text(note.note, 300)) : null);
}

panel(["machine"], render);
