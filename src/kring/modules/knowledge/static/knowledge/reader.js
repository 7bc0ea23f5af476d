// SPDX-License-Identifier: EUPL-1.2
// The reader of a magazine: one article at a time, over the whole window. Without this script the page is all articles
// in order. Keys: left, right, Home, End, Escape. A finger sweeps. The place is remembered on this device only.
(() => {
  "use strict";
  const bar = document.querySelector("[data-reader]");
  if (!bar) return;
  const find = (name) => document.querySelector(`[data-reader-${name}]`);
  const pages = [...document.querySelectorAll("[data-reader-page]")];
  const turn = find("turn"), said = find("said"), leave = find("leave"), screen = find("screen");
  const progress = turn.querySelector("progress");
  const kept = `kring-reader-${bar.dataset.issue}`;
  const SWEEP = 60; // pixels that a finger goes sideways before it turns a page
  let now = -1;

  const recall = () => { try { return localStorage.getItem(kept) || ""; } catch { return ""; } };
  const remember = (id) => { try { localStorage.setItem(kept, id); } catch { /* private windows keep nothing */ } };
  const placeOf = (id) => pages.findIndex((page) => page.id === id);
  const words = (place) => bar.dataset.said
    .replace("{place}", place).replace("{count}", pages.length - 1).replace("{title}", pages[place].dataset.title);

  const show = (place, { focus = true } = {}) => {
    const next = Math.max(0, Math.min(pages.length - 1, place));
    if (next === now) return;
    now = next;
    pages.forEach((page, at) => page.toggleAttribute("data-now", at === now));
    window.scrollTo(0, 0);
    requestAnimationFrame(() => window.scrollTo(0, 0)); // a scroll that was still gliding ends here
    const id = pages[now].id;
    history.replaceState(history.state, "", `#${id}`);
    remember(id);
    progress.max = pages.length - 1;
    progress.value = now;
    find("place").textContent = now ? `${now} / ${pages.length - 1}` : bar.dataset.first;
    turn.querySelectorAll("[data-reader-step]").forEach((button) => {
      const end = Number(button.dataset.readerStep) < 0 ? 0 : pages.length - 1;
      button.toggleAttribute("disabled", now === end);
    });
    said.textContent = now ? words(now) : bar.dataset.first;
    if (focus) pages[now].querySelector("[tabindex='-1']").focus({ preventScroll: true });
  };

  const away = () => {
    if (document.fullscreenElement) { document.exitFullscreen(); return; }
    const from = document.referrer && new URL(document.referrer);
    if (from && from.origin === location.origin && from.pathname === leave.pathname && history.length > 1) history.back();
    else location.assign(leave.href);
  };

  const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || typing(event.target)) return;
    const where = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: pages.length - 1 }[event.key];
    if (event.key === "Escape") away();
    else if (where === undefined) return;
    else show(where);
    event.preventDefault();
  });

  let start = null;
  document.addEventListener("touchstart", (event) => {
    const one = event.touches.length === 1 && event.touches[0];
    start = one ? { x: one.clientX, y: one.clientY } : null;
  }, { passive: true });
  document.addEventListener("touchend", (event) => {
    if (!start || String(getSelection())) return;
    const { clientX, clientY } = event.changedTouches[0];
    const aside = clientX - start.x, down = clientY - start.y;
    start = null;
    if (Math.abs(aside) > SWEEP && Math.abs(aside) > 2 * Math.abs(down)) show(now + (aside < 0 ? 1 : -1));
  }, { passive: true });

  document.addEventListener("click", (event) => {
    const step = event.target.closest("[data-reader-step]");
    const link = event.target.closest("a[href^='#']");
    if (step) show(now + Number(step.dataset.readerStep));
    else if (link && placeOf(link.hash.slice(1)) >= 0) { event.preventDefault(); show(placeOf(link.hash.slice(1))); }
  });
  addEventListener("hashchange", () => { const at = placeOf(location.hash.slice(1)); if (at >= 0) show(at); });

  if (document.fullscreenEnabled) {
    const label = screen.querySelector("span"), off = label.textContent;
    screen.hidden = false;
    screen.addEventListener("click", () => {
      if (document.fullscreenElement) document.exitFullscreen(); else document.documentElement.requestFullscreen();
    });
    document.addEventListener("fullscreenchange", () => {
      label.textContent = document.fullscreenElement ? label.dataset.on : off;
    });
  }

  document.documentElement.classList.add("kring-reads");
  turn.hidden = false;
  find("hint").hidden = false;
  show(Math.max(0, placeOf(location.hash.slice(1)), location.hash ? 0 : placeOf(recall())), { focus: false });
  bar.dataset.reader = "open";
})();
