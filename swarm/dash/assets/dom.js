// Everything that is shown goes through text nodes and attributes that are not markup: text
// from peers can be any bytes, and the page's policy (trusted types) forbids markup from strings.

const SVG = "http://www.w3.org/2000/svg";

function fill(el, attrs, children) {
  for (const [k, v] of Object.entries(attrs || {})) {
    if (v === undefined || v === null || v === false) continue;
    if (k.startsWith("on")) el.addEventListener(k.slice(2), v);
    else if (k.startsWith("--")) el.style.setProperty(k, v);
    else if (k === "class") el.setAttribute("class", v);
    else el.setAttribute(k, v === true ? "" : String(v));
  }
  for (const c of children.flat(3)) {
    if (c === null || c === undefined || c === false || c === "") continue;
    el.append(c instanceof Node ? c : document.createTextNode(String(c)));
  }
  return el;
}

// h makes an HTML element, s an SVG element.
export const h = (tag, attrs, ...children) => fill(document.createElement(tag), attrs, children);
export const s = (tag, attrs, ...children) => fill(document.createElementNS(SVG, tag), attrs, children);
export const $ = (id) => document.getElementById(id);

// set replaces what an element shows.
export const set = (el, ...children) => { el.replaceChildren(); return fill(el, null, children); };

// text makes what a peer wrote harmless to read: control characters and those that turn the
// direction of writing are shown as their numbers.
const tricky = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
export function text(value, most = 4000) {
  let t = String(value ?? "");
  if (t.length > most) t = t.slice(0, most) + " …";
  return t.replace(tricky, (c) => "⟨" + c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + "⟩");
}

// sync makes parent's children the given nodes, moving as few as possible, so that what is
// unfolded or focused stays so.
export function sync(parent, nodes) {
  let at = parent.firstChild;
  for (const n of nodes) {
    if (n === at) { at = at.nextSibling; continue; }
    parent.insertBefore(n, at);
  }
  while (at) { const next = at.nextSibling; at.remove(); at = next; }
}

// once keeps the node made for a key, and forgets the oldest beyond a limit.
export function cache(make, limit = 600) {
  const kept = new Map();
  return (key, ...args) => {
    let n = kept.get(key);
    if (!n) {
      n = make(...args);
      kept.set(key, n);
      if (kept.size > limit) kept.delete(kept.keys().next().value);
    }
    return n;
  };
}
