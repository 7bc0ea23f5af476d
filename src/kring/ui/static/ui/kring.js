/* SPDX-License-Identifier: EUPL-1.2
   Small comforts. Everything works without this file: it only keeps what you type, stops double sending,
   switches colours at once and closes menus. */
(() => {
  "use strict";
  const texts = () => document.body.dataset;
  const NEVER = /^(password|hidden|file|submit|button|reset|image)$/;
  const KEEP_DAYS = 14;

  /* what is typed is kept on this device until it is sent (data-keep="key") */
  const keyOf = (form) => `kring:${texts().who}:${form.dataset.keep}`; /* two people at one computer do not share */
  const kept = (form) =>
    [...form.elements].filter((field) => field.name && !NEVER.test(field.type) && !/one-time-code|password/.test(field.autocomplete || ""));
  const read = (form) =>
    kept(form).map((field) => [field.name, field.value, field.type === "checkbox" || field.type === "radio" ? field.checked : null]);
  const write = (key, value) => {
    try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* full or forbidden: the form still works */ }
  };
  const find = (key) => { try { return JSON.parse(localStorage.getItem(key) || "null"); } catch { return null; } };
  const forget = (key) => { try { localStorage.removeItem(key); } catch { /* as above */ } };
  const remember = (form, sent) => write(keyOf(form), { at: Date.now(), sent, fields: read(form) });
  const all = () => {
    try { return Object.keys(localStorage).filter((key) => key.startsWith("kring:")); } catch { return []; }
  };
  /* Sent and arrived: the browser moved on to a page that says so (data-arrived). Sent and lost, by a fallen
     connection, an expired session or a mistake of ours: what was typed is still wanted. */
  const sweep = () => {
    const [visit] = performance.getEntriesByType("navigation");
    const moved = !visit || visit.type === "navigate";
    const arrived = texts().arrived === "yes";
    for (const key of all()) {
      const found = find(key);
      if (!found || Date.now() - found.at > KEEP_DAYS * 864e5) forget(key);
      else if (found.sent && moved && arrived) forget(key);
      else if (found.sent) write(key, { ...found, sent: false });
    }
  };
  const put = (form, fields) => {
    let changed = false;
    const left = [...fields];
    for (const field of kept(form)) {
      const place = left.findIndex(([name, value, checked]) => name === field.name && (checked === null || value === field.value));
      if (place < 0) continue;
      const [, value, checked] = left.splice(place, 1)[0];
      if (checked === null ? field.value !== value : field.checked !== checked) {
        changed = true;
        if (checked === null) field.value = value; else field.checked = checked;
      }
    }
    return changed;
  };
  const sayRestored = (form) => {
    const line = document.createElement("p");
    line.className = "kring-kept";
    line.setAttribute("role", "status");
    line.append(`${texts().restored} `);
    const again = document.createElement("button");
    again.type = "button";
    again.className = "kring-button kring-button--link";
    again.textContent = texts().forget;
    again.addEventListener("click", () => { form.reset(); line.remove(); });
    line.append(again);
    form.prepend(line);
  };
  const keep = (form) => {
    if (form.dataset.kept) return;
    form.dataset.kept = "yes";
    const refused = form.querySelector("[aria-invalid=true]");
    const before = refused ? null : find(keyOf(form));
    if (refused) remember(form, false);
    else if (before && put(form, before.fields)) sayRestored(form);
    let timer;
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => remember(form, false), 300); });
    form.addEventListener("submit", () => { clearTimeout(timer); remember(form, true); });
    form.addEventListener("reset", () => { clearTimeout(timer); forget(keyOf(form)); });
  };

  /* one press is one sending (data-once) */
  const once = (event) => {
    const form = event.target;
    if (!form.matches("form[data-once]") || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    const button = event.submitter;
    const words = button && button.lastElementChild;
    if (button) button.setAttribute("aria-disabled", "true");
    if (words) {
      button.dataset.words = words.textContent;
      words.textContent = texts().busy;
    }
    setTimeout(() => letGo(form), 8000);
  };
  const letGo = (form) => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled=true]").forEach((button) => {
      button.removeAttribute("aria-disabled");
      if (button.dataset.words && button.lastElementChild) button.lastElementChild.textContent = button.dataset.words;
    });
  };

  /* colours change at once; the cookie is the same one the server writes without this file */
  const theme = (event) => {
    const button = event.target.closest("[data-theme-switch] button");
    if (!button) return;
    event.preventDefault();
    const chosen = button.value;
    if (chosen === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    document.cookie = `kring_theme=${chosen}; path=/; max-age=31536000; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
    button.form.querySelectorAll("button").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
  };

  /* an open menu closes by Escape and by a press elsewhere */
  const closeMenus = (except) =>
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => { if (menu !== except) menu.open = false; });

  /* J and K go down and up a list, for who stands in it (data-keys): never a letter that surprises elsewhere */
  const walk = (event) => {
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    const list = event.target.closest("[data-keys]");
    if (!step || !list || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    const rows = [...list.querySelectorAll(".kring-list-row")].map((row) => row.querySelector("a")).filter(Boolean);
    const here = rows.findIndex((link) => link.closest(".kring-list-row").contains(document.activeElement));
    const next = rows[Math.min(rows.length - 1, Math.max(0, here + step))];
    if (next) { event.preventDefault(); next.focus(); }
  };

  /* who signs out leaves nothing behind */
  const leave = (event) => { if (event.target.matches("[data-leave]")) all().forEach(forget); };

  /* a calm bar while there is no connection */
  const connection = () => {
    const bar = document.querySelector(".kring-offline");
    if (navigator.onLine) { if (bar) bar.remove(); return; }
    if (bar) return;
    const made = document.createElement("div");
    made.className = "kring-offline";
    made.setAttribute("role", "status");
    made.textContent = texts().offline;
    document.body.append(made);
  };

  const wake = (root) => {
    root.querySelectorAll("form[data-keep]").forEach(keep);
    root.querySelectorAll(".kring-keys").forEach((hint) => { hint.hidden = false; });
  };
  document.addEventListener("submit", once);
  document.addEventListener("submit", leave);
  document.addEventListener("click", (event) => { theme(event); closeMenus(event.target.closest("details[data-menu]")); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.activeElement && document.activeElement.closest("details[data-menu][open]");
    closeMenus(null);
    if (menu) menu.querySelector("summary").focus();
  });
  document.addEventListener("keydown", walk);
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(letGo));
  document.addEventListener("htmx:afterSwap", (event) => wake(event.target));
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target.closest && event.target.closest("form");
    if (!form) return;
    letGo(form);
    if (form.dataset.keep && event.detail.successful) forget(keyOf(form));
  });
  window.addEventListener("offline", connection);
  window.addEventListener("online", connection);
  sweep();
  wake(document);
  const summary = document.querySelector("[data-focus]");
  if (summary) summary.focus();
})();
