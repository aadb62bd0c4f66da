// The page's state: events reduced to what the panels show.
import { setClock } from "./format.js";

const keep = { posts: 900, audits: 300, chain: 400, rounds: 4000 };

export const state = {
  status: null, peers: [], phase: null,
  posts: [], audits: [] /* passed */, failed: [] /* audits */, chain: [], rounds: [], exams: [], drops: new Map(), swarmReward: new Map(),
  answered: new Map(), // reward of a group's first answers, to compare a revision with
  winners: new Map(), slashed: new Map(), infos: new Map(), notes: [], lost: 0, live: false, last: 0,
  filter: { peer: "", env: "", stage: "", verdict: "" },
  envs: new Set(),
};

const dirty = new Set();
let asked = false;
const panels = [];

// panel registers a renderer for the parts of the state that it shows.
export const panel = (parts, render) => panels.push({ parts, render });

// tally counts audits: those of the node's life where it says so, else those that were told.
export const tally = () => state.status?.audits || { passed: state.audits.length, failed: state.failed.length };

export function touch(...parts) {
  for (const p of parts) dirty.add(p);
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    const now = new Set(dirty);
    dirty.clear();
    for (const p of panels) if (p.parts.some((x) => now.has(x))) {
      try { p.render(state); } catch (e) { console.error(e); }
    }
  });
}

const push = (list, item, most) => { list.push(item); if (list.length > most) list.splice(0, list.length - most); };

const groupKey = (e) => [e.round, e.peer, e.group.task].join(" ");

const reduce = {
  phase(e) { state.phase = { ...e.phase, round: e.round }; state.phaseBegan = e.time; touch("clock"); },
  group(e) {
    const g = e.group;
    if (!g || !Array.isArray(g.samples)) return;
    state.envs.add(g.env);
    if (g.stage === "answer") {
      state.answered.set(groupKey(e), g.reward);
      const sum = state.swarmReward.get(e.round) || { total: 0, n: 0 };
      if (!sum.told) { sum.total += g.reward; sum.n++; }
      state.swarmReward.set(e.round, sum);
    } else if (g.stage === "revise") {
      g.before = state.answered.get(groupKey(e));
    }
    if (state.answered.size > 5000) state.answered.delete(state.answered.keys().next().value);
    e.fresh = state.live;
    push(state.posts, e, keep.posts);
    touch("feed", "curves", "pulse");
    if (state.live && e.peer) pulses.push(e.peer);
  },
  audit(e) {
    if (e.audit) push(e.audit.pass ? state.audits : state.failed, e, keep.audits);
    touch("audits", "tiles");
  },
  drop(e) { state.drops.set(e.peer, e); push(state.posts, e, keep.posts); touch("alerts", "feed", "peers"); },
  chain(e) {
    push(state.chain, e, keep.chain);
    if (e.chain?.record === "slashed" && e.peer) { state.slashed.set(e.peer, e); touch("alerts"); }
    if (e.chain?.record === "winner" && e.peer) state.winners.set(e.peer, e);
    touch("chain", "board", "tiles");
  },
  metrics(e) {
    const m = e.metrics;
    if (!m) return;
    if (m.held_out) push(state.exams, { round: m.round, ...m.held_out }, keep.rounds);
    if (!m.exam_only) push(state.rounds, m, keep.rounds);
    if (m.swarm_reward) state.swarmReward.set(m.round, { total: m.swarm_reward, n: 1, told: true });
    touch("curves", "tiles", "machine");
  },
  peer(e) { if (e.peer) state.infos.set(e.peer, e.info); touch("peers"); },
  note(e) { push(state.notes, e, 50); touch("machine"); },
};

// pulses are peers that just did something, for the graph.
export const pulses = [];

function handle(type, data, id) {
  let value;
  try { value = JSON.parse(data); } catch { return; }
  if (type === "status") { state.status = value; touch("status", "clock", "tiles", "machine", "chain", "alerts"); return; }
  if (type === "peers") { state.peers = Array.isArray(value) ? value : []; touch("peers", "board", "tiles", "feed"); return; }
  if (type === "clock") { setClock(value); return; }
  if (type === "gap") { state.lost += value; touch("alerts"); return; }
  if (id && id <= state.last) return; // told twice
  if (id) state.last = id;
  if (typeof value === "object" && value) reduce[type]?.(value);
}

// connect listens until the page goes; the browser reconnects by itself, and names the last
// event it saw.
export function connect(onState) {
  const source = new EventSource("/stream");
  const names = [...Object.keys(reduce), "status", "peers", "clock", "gap"];
  for (const n of names) source.addEventListener(n, (m) => handle(n, m.data, Number(m.lastEventId)));
  source.addEventListener("clock", () => { state.live = true; });
  source.onopen = () => onState(true);
  source.onerror = () => {
    onState(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  };
}

// nameOf gives the name people know a peer by.
export function nameOf(addr) {
  const p = state.peers.find((x) => x.addr === addr);
  return p?.name || (addr ? addr.slice(0, 10) : "somebody");
}

export function select(change) { Object.assign(state.filter, change); touch("feed", "peers", "filters"); }
