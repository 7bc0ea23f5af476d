/* SPDX-License-Identifier: EUPL-1.2
   Fragments: top-level elements with an id. On the page already: replaced, or moved when data-into or data-order differ.
   New: put into the element named by data-into, in the order of data-order. With data-gone="id": that element goes.
   What somebody is typing is never replaced beneath their fingers: it waits until they are done.
   The end of a long list may come as <noscript data-later>, which is only text here: it takes its place piece by piece
   when the page is there, and all of it before anything changes.
   tests/foundation/live/fresh.py holds the same rules in Python. */
window.kringLive = (() => {
  "use strict";
  const held = new Map(); /* id → the fragment that waits until nobody types there */
  const byId = (id) => (id ? document.getElementById(id) : null);

  const changed = (field) => {
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.tagName === "SELECT") return [...field.options].some((option) => option.selected !== option.defaultSelected && option.defaultSelected);
    return field.type !== "hidden" && field.value !== field.defaultValue;
  };
  const isTyping = (element) => [...element.querySelectorAll("input, textarea, select")].some(changed);

  const focusIn = (element) => {
    const focused = document.activeElement;
    if (!focused || !element.contains(focused)) return null;
    if (focused.id && focused !== element) return { id: focused.id };
    const alike = [...element.querySelectorAll(focused.tagName)];
    return { tag: focused.tagName, name: focused.getAttribute("name"), value: focused.getAttribute("value"), place: alike.indexOf(focused) };
  };
  const giveFocus = (element, was) => {
    if (!was) return;
    const alike = was.tag ? [...element.querySelectorAll(was.tag)] : [];
    const same = alike.find((other) => was.name && other.getAttribute("name") === was.name && other.getAttribute("value") === was.value);
    const next = (was.id && byId(was.id)) || same || alike[was.place] || element;
    if (next === element && !element.hasAttribute("tabindex")) element.setAttribute("tabindex", "-1");
    next.focus({ preventScroll: true });
  };
  const keepOpen = (old, fresh) => {
    const inside = [...fresh.querySelectorAll("details")];
    old.querySelectorAll("details").forEach((details, place) => { if (inside[place]) inside[place].open = details.open; });
  };

  const insert = (into, element) => {
    const order = element.dataset.order;
    const ordered = [...into.children].filter((child) => child.dataset.order !== undefined && child !== element);
    const after = order === undefined ? undefined : ordered.find((child) => child.dataset.order > order);
    const last = ordered[ordered.length - 1];
    if (after) after.before(element);
    else if (last) last.after(element);
    else into.append(element);
  };
  const wake = (element) => {
    if (window.htmx) window.htmx.process(element);
    document.dispatchEvent(new CustomEvent("kring:put", { detail: { element } }));
  };

  const remove = (id) => {
    const old = byId(id);
    held.delete(id);
    if (!old) return false;
    const near = old.contains(document.activeElement) && (old.nextElementSibling || old.previousElementSibling || old.parentElement);
    old.remove();
    if (near) {
      if (!near.hasAttribute("tabindex")) near.setAttribute("tabindex", "-1");
      near.focus({ preventScroll: true });
    }
    return true;
  };
  const put = (fresh) => {
    const old = byId(fresh.id);
    const into = byId(fresh.dataset.into);
    if (!old) {
      if (!into) return false;
      insert(into, fresh);
      wake(fresh);
      return true;
    }
    const moves = into && (old.parentElement !== into || old.dataset.order !== fresh.dataset.order);
    if (!moves && old.isEqualNode(fresh)) return false;
    if (isTyping(old)) { held.set(fresh.id, fresh); return false; }
    held.delete(fresh.id);
    const focus = focusIn(old);
    keepOpen(old, fresh);
    if (moves) { old.remove(); insert(into, fresh); } else old.replaceWith(fresh);
    giveFocus(fresh, focus);
    wake(fresh);
    return true;
  };

  const say = (words) => {
    let region = byId("kring-live-said");
    if (!region) {
      region = document.createElement("div");
      region.id = "kring-live-said";
      region.className = "kring-hidden-text";
      region.setAttribute("aria-live", "polite");
      document.body.append(region);
    }
    const line = document.createElement("p");
    line.textContent = words;
    region.append(line);
    setTimeout(() => line.remove(), 8000);
  };

  /* --- what comes later --- */
  const later = () => document.querySelector("noscript[data-later]");
  const unfold = (piece) => {
    const holder = document.createElement("template"); /* read by a page without scripts it holds elements already */
    holder.innerHTML = piece.childElementCount ? piece.innerHTML : piece.textContent;
    piece.replaceWith(holder.content);
    if (!later()) document.dispatchEvent(new CustomEvent("kring:whole"));
  };
  const whole = () => { for (let piece = later(); piece; piece = later()) unfold(piece); };
  const idle = window.requestIdleCallback ? (work) => requestIdleCallback(work, { timeout: 500 }) : (work) => setTimeout(work, 30);
  const fill = () => {
    const piece = later();
    if (piece) { unfold(piece); idle(fill); }
  };
  const reach = () => { /* the address names something further down */
    const named = location.hash.slice(1);
    if (named && !byId(named) && later()) { whole(); location.replace(location.hash); }
  };
  reach();
  addEventListener("hashchange", reach);
  addEventListener("beforeprint", whole);
  let begun = false;
  const begin = () => { if (!begun) { begun = true; idle(fill); } }; /* live.js, when the page is live; or when that takes long */
  addEventListener("load", () => setTimeout(begin, 3000));

  const apply = (html) => {
    whole();
    const holder = document.createElement("template");
    holder.innerHTML = html;
    for (const given of [...holder.content.children]) {
      const element = document.importNode(given, true);
      const words = element.dataset.announce;
      const done = element.dataset.gone !== undefined ? remove(element.dataset.gone) : put(element);
      if (done && words) say(words);
    }
  };
  const release = () => { for (const [id, fresh] of [...held]) { const old = byId(id); if (!old) held.delete(id); else if (!isTyping(old)) put(fresh); } };
  document.addEventListener("focusout", () => setTimeout(release, 0));
  document.addEventListener("reset", () => setTimeout(release, 0));

  return { apply, say, isTyping, held, begin, whole };
})();
