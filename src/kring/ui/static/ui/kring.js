/* SPDX-License-Identifier: EUPL-1.2
   Small comforts. Everything works without this file: it only keeps what you type, stops double sending,
   switches colours at once and closes menus. */
(() => {
  "use strict";
  const texts = () => document.body.dataset;
  const NEVER = /^(password|hidden|file|submit|button|reset|image)$/;
  const KEEP_DAYS = 14;

  /* what is typed is kept on this device until it is sent (data-keep="key") */
  const keyOf = (form) => `kring:${form.dataset.keep}`;
  const kept = (form) =>
    [...form.elements].filter((field) => field.name && !NEVER.test(field.type) && !/one-time-code|password/.test(field.autocomplete || ""));
  const read = (form) =>
    kept(form).map((field) => [field.name, field.value, field.type === "checkbox" || field.type === "radio" ? field.checked : null]);
  const remember = (form) => {
    try {
      localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), fields: read(form) }));
    } catch { /* storage is full or forbidden: the form itself still works */ }
  };
  const forget = (form) => { try { localStorage.removeItem(keyOf(form)); } catch { /* as above */ } };
  const recall = (form) => {
    try {
      const found = JSON.parse(localStorage.getItem(keyOf(form)) || "null");
      return found && Date.now() - found.at < KEEP_DAYS * 864e5 ? found.fields : null;
    } catch { return null; }
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
    again.addEventListener("click", () => { forget(form); form.reset(); line.remove(); });
    line.append(again);
    form.prepend(line);
  };
  const keep = (form) => {
    if (form.dataset.kept) return;
    form.dataset.kept = "yes";
    const before = form.querySelector("[aria-invalid=true]") ? null : recall(form);
    if (before && put(form, before)) sayRestored(form);
    let timer;
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => remember(form), 300); });
    form.addEventListener("submit", () => { clearTimeout(timer); forget(form); });
  };

  /* one press is one sending (data-once) */
  const once = (event) => {
    const form = event.target;
    if (!form.matches("form[data-once]") || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    const button = event.submitter;
    if (button) { button.setAttribute("aria-disabled", "true"); button.dataset.words = button.textContent; button.lastElementChild ? (button.lastElementChild.textContent = texts().busy) : 0; }
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

  const wake = (root) => root.querySelectorAll("form[data-keep]").forEach(keep);
  document.addEventListener("submit", once);
  document.addEventListener("click", (event) => { theme(event); closeMenus(event.target.closest("details[data-menu]")); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.activeElement && document.activeElement.closest("details[data-menu][open]");
    closeMenus(null);
    if (menu) menu.querySelector("summary").focus();
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(letGo));
  document.addEventListener("htmx:afterSwap", (event) => wake(event.target));
  document.addEventListener("htmx:afterRequest", (event) => { const form = event.target.closest && event.target.closest("form"); if (form) letGo(form); });
  document.addEventListener("submit", (event) => { if (event.target.matches("[data-print]")) { event.preventDefault(); window.print(); } });
  wake(document);
  const summary = document.querySelector("[data-focus]");
  if (summary) summary.focus();
})();
