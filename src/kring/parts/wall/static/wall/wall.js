/* SPDX-License-Identifier: EUPL-1.2
   The wall with a pointer and with keys: dragging, moving, the menu of a note, searching, zoom, the clock. Every change is
   a form that also works without this file; live/queue.js keeps it until the server answered. One listener for all notes. */
(() => {
  "use strict";
  const wall = () => document.getElementById("wall");
  if (!wall()) return;
  const say = (words) => { if (window.kringLive && words) window.kringLive.say(words); };
  const noteOf = (element) => (element && element.closest ? element.closest(".wall-note") : null);
  const number = (id) => id.slice(id.lastIndexOf("-") + 1);
  const lists = () => [...wall().querySelectorAll(".wall-notes")];
  const placeOf = (list) => list.id.replace(/-notes$/, "");
  const nameOf = (list) => {
    const cluster = list.closest(".wall-cluster");
    const head = (cluster || list.closest(".wall-theme")).querySelector(cluster ? "h3" : "h2");
    return head ? head.textContent : "";
  };
  const open = () => { const phase = document.getElementById("wall-phase"); return phase && phase.dataset.state === "open"; };

  /* --- moving --- */
  const undo = new Map(); /* command → where the note hung */
  const moving = []; /* moved here, not yet kept; they are kept in this order */
  const move = (note, list, before) => {
    const form = document.getElementById("wall-move");
    if (!open() || !form) return;
    moving.push({ id: note.id, list: note.parentElement.id, before: note.nextElementSibling ? note.nextElementSibling.id : "" });
    form.elements.note.value = number(note.id);
    form.elements.into.value = placeOf(list);
    form.elements.before.value = before ? number(before.id) : "";
    list.insertBefore(note, before);
    form.requestSubmit();
    say(`${wall().dataset.moved} ${nameOf(list)}`);
  };
  document.addEventListener("kring:queued", (event) => {
    if (event.target.id === "wall-move") undo.set(event.detail.command, moving.shift());
    if (event.target.closest("dialog")) close();
  });
  document.addEventListener("kring:command", ({ detail }) => {
    const was = undo.get(detail.command);
    undo.delete(detail.command);
    if (!was || detail.status < 400) return;
    const note = document.getElementById(was.id), list = document.getElementById(was.list);
    if (note && list) list.insertBefore(note, document.getElementById(was.before));
  });

  /* --- keys: Alt and an arrow moves, an arrow goes to the next note --- */
  const focusNote = (note) => { const link = note && note.querySelector(".wall-open"); if (link) link.focus(); };
  const step = (note, key) => {
    const list = note.parentElement, all = lists(), at = all.indexOf(list);
    if (key === "ArrowUp" && note.previousElementSibling) move(note, list, note.previousElementSibling);
    else if (key === "ArrowDown" && note.nextElementSibling) move(note, list, note.nextElementSibling.nextElementSibling);
    else if (key === "ArrowLeft" && at > 0) move(note, all[at - 1], null);
    else if (key === "ArrowRight" && at < all.length - 1) move(note, all[at + 1], null);
    else return;
    focusNote(document.getElementById(note.id));
  };
  document.addEventListener("keydown", (event) => {
    const note = noteOf(event.target);
    if (!note || !event.key.startsWith("Arrow") || event.target.matches("input, textarea, select")) return;
    if (event.altKey) { event.preventDefault(); step(note, event.key); return; }
    const next = { ArrowUp: note.previousElementSibling, ArrowDown: note.nextElementSibling }[event.key];
    if (next) { event.preventDefault(); focusNote(next); }
  });

  /* --- dragging --- */
  let drag = null;
  const marker = document.createElement("li");
  marker.className = "wall-drop";
  marker.setAttribute("aria-hidden", "true");
  const lift = () => {
    drag.lifted = true;
    drag.note.classList.add("is-held");
    document.body.classList.add("wall-dragging");
    getSelection().removeAllRanges();
  };
  const drop = (put) => {
    if (!drag) return;
    const { id, lifted, timer } = drag;
    clearTimeout(timer);
    drag = null;
    document.body.classList.remove("wall-dragging");
    const list = marker.parentElement, before = marker.nextElementSibling;
    marker.remove();
    const note = document.getElementById(id);
    if (!note) return;
    note.classList.remove("is-held");
    if (put && lifted && list && before !== note && !(list === note.parentElement && before === note.nextElementSibling)) move(note, list, before);
  };
  const over = (x, y) => {
    const under = document.elementFromPoint(x, y);
    const cluster = under && under.closest(".wall-cluster");
    const list = under && (under.closest(".wall-notes") || (cluster && cluster.querySelector(".wall-notes")));
    if (!list) return;
    const note = noteOf(under);
    if (!note) { if (under !== marker) list.append(marker); return; }
    const box = note.getBoundingClientRect();
    note[y < box.top + box.height / 2 ? "before" : "after"](marker);
  };
  document.addEventListener("pointerdown", (event) => {
    const note = noteOf(event.target);
    if (!note || event.button || !open() || event.target.closest("a, button, summary, details[open]")) return;
    drag = { note, id: note.id, x: event.clientX, y: event.clientY, pointer: event.pointerId, touch: event.pointerType !== "mouse", lifted: false };
    if (drag.touch) drag.timer = setTimeout(lift, 350);
  });
  document.addEventListener("pointermove", (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 6;
    if (!drag.lifted && far) { if (drag.touch) { drop(false); return; } lift(); }
    if (drag && drag.lifted) { event.preventDefault(); over(event.clientX, event.clientY); }
  });
  document.addEventListener("touchmove", (event) => { if (drag && drag.lifted) event.preventDefault(); }, { passive: false });
  document.addEventListener("pointerup", () => drop(true));
  document.addEventListener("pointercancel", () => drop(false));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") drop(false); });

  /* --- the menu: the page of a note or a cluster, in a dialog --- */
  const menu = document.getElementById("wall-menu"), sheet = menu.querySelector("[data-wall-menu]");
  let opener = "";
  const close = () => { if (menu.open) menu.close(); };
  const show = async (link) => {
    let html = "";
    try {
      const answer = await fetch(link.href, { headers: { "HX-Request": "true" }, credentials: "same-origin" });
      if (!answer.ok || answer.redirected) throw new Error();
      html = await answer.text();
    } catch { if (navigator.onLine) location.assign(link.href); return; }
    sheet.innerHTML = html;
    opener = (noteOf(link) || link.closest("[id]")).id;
    menu.showModal();
    menu.dispatchEvent(new CustomEvent("kring:put", { bubbles: true, detail: { element: sheet } }));
  };
  menu.addEventListener("close", () => {
    sheet.replaceChildren();
    const back = document.getElementById(opener);
    const link = back && back.querySelector(".wall-open");
    if (link) link.focus({ preventScroll: true });
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".wall-open");
    if (link && wall().contains(link) && !event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); show(link); return; }
    if (event.target.closest("[data-wall-close]") && menu.open) { event.preventDefault(); close(); return; }
    const view = event.target.closest("[data-wall-view]");
    if (view && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      wall().classList.toggle("wall--outline", view.dataset.wallView === "outline");
      history.replaceState(null, "", view.href);
      document.querySelectorAll("[data-wall-view]").forEach((other) => { if (other === view) other.setAttribute("aria-current", "true"); else other.removeAttribute("aria-current"); });
      return;
    }
    const zoom = event.target.closest("[data-wall-zoom]");
    if (zoom) document.body.dataset.wallZoom = String(Math.max(-1, Math.min(2, Number(document.body.dataset.wallZoom || 0) + Number(zoom.dataset.wallZoom))));
  });

  /* --- searching: what does not match steps aside --- */
  const field = () => document.getElementById("wall-search");
  const search = () => {
    const box = field();
    if (!box || new URLSearchParams(location.search).get("zoek")) return;
    const words = box.value.trim().toLocaleLowerCase();
    let found = 0;
    wall().querySelectorAll(".wall-note").forEach((note) => {
      const here = !words || note.textContent.toLocaleLowerCase().includes(words);
      note.classList.toggle("is-away", !here);
      found += here;
    });
    const line = document.querySelector("[data-wall-found]");
    if (line) line.textContent = words ? `${found} / ${wall().querySelectorAll(".wall-note").length}` : "";
  };
  let typing = 0;
  document.addEventListener("input", (event) => { if (event.target === field()) { clearTimeout(typing); typing = setTimeout(search, 150); } });
  document.addEventListener("submit", (event) => { if (event.target.matches("[data-wall-search]") && window.kringLive) { event.preventDefault(); search(); } });
  ["kring:put", "kring:whole"].forEach((when) => document.addEventListener(when, () => { if (field() && field().value) search(); }));

  /* --- the phase, on the page around the wall: what may be written and seen hangs on it --- */
  const mark = () => {
    const phase = document.getElementById("wall-phase"), page = wall().closest("main");
    if (!phase || !page) return;
    [...page.classList].forEach((name) => { if (/^wall-(in|is)-/.test(name)) page.classList.remove(name); });
    page.classList.add(`wall-in-${phase.dataset.phase}`, `wall-is-${phase.dataset.state}`);
  };
  document.addEventListener("kring:put", (event) => { if (event.detail.element.id === "wall-phase") mark(); });

  /* --- the clock --- */
  const tick = () => {
    const clock = document.querySelector("[data-timer]");
    const left = clock && clock.querySelector("[data-timer-left]");
    if (!left) return;
    const seconds = Math.round((new Date(clock.dataset.timer) - Date.now()) / 1000);
    left.textContent = seconds > 0 ? `(${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")})` : "";
    if (seconds === 0) say(clock.dataset.over);
  };
  setInterval(tick, 1000);
  const wake = () => { document.querySelectorAll("[data-wall-zoom]").forEach((button) => { button.hidden = false; }); tick(); };
  document.addEventListener("kring:live", (event) => { if (event.detail.kind === "reload") { mark(); wake(); } });
  wake();
})();
