/* SPDX-License-Identifier: EUPL-1.2
   A form with data-command is never lost: it is kept on this device (IndexedDB) under its own command id and sent in order
   until the server answered. Nothing is thrown away but by the person: a conflict or a refusal is shown with the words.
   Answers: 200 {"html"}: put on the page; 409 and other 4xx {"html" or "message"}: shown; no answer: tried again.
   Needs fragments.js. Without this file the same form is an ordinary form. */
(() => {
  "use strict";
  const WAITING = "waiting", CONFLICT = "conflict", REFUSED = "refused";
  const LONGEST = 15000;
  const who = () => document.body.dataset.who || "";
  const air = "BroadcastChannel" in window ? new BroadcastChannel("kring-queue") : null;
  let wait = 500, timer = 0, running = false;

  const newId = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64; bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  };

  /* --- what is kept --- */
  const opened = new Promise((resolve, reject) => {
    const asked = indexedDB.open("kring-queue", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("commands", { keyPath: "number", autoIncrement: true });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  opened.catch(() => {}); /* a private window may refuse: then forms are ordinary forms */
  const stored = async (mode, work) => {
    const base = await opened;
    return new Promise((resolve, reject) => {
      const turn = base.transaction("commands", mode, { durability: "strict" });
      const asked = work(turn.objectStore("commands"));
      turn.oncomplete = () => resolve(asked && asked.result);
      turn.onabort = turn.onerror = () => reject(turn.error);
    });
  };
  const all = async () => (await stored("readonly", (store) => store.getAll())).filter((item) => item.who === who());
  const keep = (item) => stored("readwrite", (store) => store.put(item));
  const drop = (number) => stored("readwrite", (store) => store.delete(number));
  const told = () => { if (air) air.postMessage("changed"); return draw(); };

  /* --- sending, in order, by one window at a time --- */
  const token = (item) => {
    const here = document.querySelector("input[name=csrfmiddlewaretoken]");
    return here ? here.value : (item.fields.find(([name]) => name === "csrfmiddlewaretoken") || ["", ""])[1];
  };
  const send = async (item) => {
    const ending = new AbortController();
    const late = setTimeout(() => ending.abort(), 20000);
    try {
      return await fetch(item.url, {
        method: "POST", body: new URLSearchParams(item.fields), credentials: "same-origin", redirect: "manual", signal: ending.signal,
        headers: { "X-Kring-Command": "1", "X-CSRFToken": token(item), Accept: "application/json" },
      });
    } catch { return null; } finally { clearTimeout(late); }
  };
  const words = async (answer) => { try { return await answer.json(); } catch { return {}; } };
  const signIn = (answer) => answer.type === "opaqueredirect" || answer.status === 401;
  const noAnswer = (answer) => !answer || answer.status >= 500 || answer.status === 429 || answer.status === 408;

  const one = async (item) => {
    const answer = await send(item);
    if (noAnswer(answer)) return false;
    if (signIn(answer)) { await keep({ ...item, message: texts().signin }); await told(); return false; }
    const said = await words(answer);
    if (answer.ok) {
      await drop(item.number);
      if (said.version !== undefined && item.versionOf) await renumber(item.versionOf, said.version);
      if (said.html) window.kringLive.apply(said.html);
      document.dispatchEvent(new CustomEvent("kring:command", { detail: { command: item.command, status: answer.status, said } }));
    } else {
      await keep({ ...item, state: answer.status === 409 ? CONFLICT : REFUSED, message: said.message || "", html: said.html || "", fresh: said.version });
      document.dispatchEvent(new CustomEvent("kring:command", { detail: { command: item.command, status: answer.status, said } }));
    }
    await told();
    return true;
  };
  /* what I do after my own change builds on that change */
  const renumber = async (thing, version) => {
    for (const item of await all()) {
      if (item.versionOf !== thing) continue;
      await keep({ ...item, fields: item.fields.map(([name, value]) => [name, name === "version" ? String(version) : value]) });
    }
  };
  const replay = async () => {
    for (;;) {
      const next = (await all()).find((item) => item.state === WAITING);
      if (!next) { wait = 500; return; }
      if (!(await one(next))) { later(); return; }
      wait = 500;
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait * (0.7 + Math.random() * 0.6));
    wait = Math.min(LONGEST, wait * 2);
  };
  const run = async () => {
    if (running) return;
    running = true;
    try {
      if (navigator.locks) await navigator.locks.request("kring-queue", replay);
      else await replay();
    } catch { later(); } finally { running = false; }
    await draw();
  };

  /* --- what the person sees --- */
  const texts = () => (document.querySelector("[data-queue]") || { dataset: {} }).dataset;
  const typed = (item) => item.words || "";
  const button = (label, press) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "kring-button kring-button--link";
    made.textContent = label;
    made.addEventListener("click", press);
    return made;
  };
  const row = (item) => {
    const line = document.createElement("li");
    line.dataset.queueState = item.state;
    line.dataset.queueCommand = item.command;
    const own = document.createElement("p");
    own.textContent = typed(item);
    line.append(own);
    const state = document.createElement("p");
    state.className = "kring-quiet";
    state.textContent = item.message || texts()[item.state] || "";
    line.append(state);
    if (item.state === WAITING) return line;
    if (item.html) {
      const theirs = document.createElement("div");
      theirs.innerHTML = item.html;
      line.append(theirs);
    }
    line.append(button(texts().again, async () => { await keep(onTop(item)); await told(); run(); }));
    line.append(button(texts().drop, async () => { await drop(item.number); await told(); }));
    return line;
  };
  /* trying a conflict again is on purpose: on top of what the other made of it */
  const onTop = (item) => ({
    ...item, state: WAITING, message: "", html: "",
    fields: item.fields.map(([name, value]) => [name, name === "version" && item.fresh !== undefined ? String(item.fresh) : value]),
  });
  const draw = async () => {
    let items = [];
    try { items = await all(); } catch { return; }
    const place = document.querySelector("[data-queue]");
    document.documentElement.dataset.queued = String(items.length);
    document.querySelectorAll("form[data-command]").forEach((form) => {
      const mine = items.filter((item) => item.form && item.form === form.id);
      form.toggleAttribute("data-waiting", mine.some((item) => item.state === WAITING));
    });
    if (!place) return;
    place.hidden = items.length === 0;
    place.querySelector("[data-queue-list]").replaceChildren(...items.map(row));
    place.querySelector("[data-queue-count]").textContent = items.length;
  };

  /* --- taking over a form --- */
  const WORDS = /^(textarea|text|search|select-one)$/;
  const take = async (event) => {
    const form = event.target;
    if (!form.matches("form[data-command]") || event.defaultPrevented || form.enctype === "multipart/form-data") return;
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    const command = newId();
    data.set("command", command);
    const item = {
      command, who: who(), state: WAITING, at: Date.now(), url: event.submitter && event.submitter.hasAttribute("formaction") ? event.submitter.formAction : form.action,
      form: form.id, fields: [...data].map(([name, value]) => [name, String(value)]), versionOf: form.dataset.versionOf || "",
      words: [...form.elements].filter((field) => WORDS.test(field.type) && field.value).map((field) => (field.selectedOptions ? field.selectedOptions[0].textContent : field.value).trim()).join(" · ") || form.dataset.words || "",
      message: "", html: "",
    };
    const before = [...form.elements].map((field) => [field, field.value, field.checked]);
    form.reset(); /* at once: what is typed while this is being kept belongs to the next */
    try { await keep(item); } catch {
      for (const [field, value, checked] of before) Object.assign(field, { value, checked });
      form.removeAttribute("data-command");
      form.requestSubmit(event.submitter);
      return;
    }
    form.dispatchEvent(new CustomEvent("kring:queued", { bubbles: true, detail: { command } }));
    await told();
    wait = 500;
    run();
  };
  document.addEventListener("submit", take, true);
  if (air) air.onmessage = () => draw();
  addEventListener("online", () => { wait = 500; run(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) run(); });
  window.kringQueue = { run, all };
  draw().then(run);
})();
