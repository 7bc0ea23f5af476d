/* SPDX-License-Identifier: EUPL-1.2
   What happens elsewhere appears here: <div data-live="wall:12" data-live-after="17">. One window of this browser holds
   one stream for all of them (a lock says which); the others hear from it. Needs fragments.js. Without this file a page
   shows what was there when it was opened. */
(() => {
  "use strict";
  const SILENCE = 45000; /* the server gives a sign of life every 20 seconds */
  const ROLL = 15000;
  const me = Math.random().toString(36).slice(2);
  const places = new Map(); /* channel → the number up to which this window shows it */
  const over = new Set(); /* channels that ended for us */
  const air = "BroadcastChannel" in window ? new BroadcastChannel("kring-live") : null;
  const shared = air && navigator.locks;
  let connected = null;

  const roots = (channel) => [...document.querySelectorAll("[data-live]")].filter((root) => !channel || root.dataset.live === channel);
  const look = () => {
    for (const root of roots()) {
      const after = Number(root.dataset.liveAfter || 0);
      if (!places.has(root.dataset.live)) places.set(root.dataset.live, after);
    }
  };

  /* --- what this window does with what was heard --- */
  const show = (state) => {
    connected = state;
    window.kringLive.begin();
    document.documentElement.dataset.liveState = state ? "on" : "off";
    document.querySelectorAll("[data-live-line]").forEach((line) => {
      line.hidden = false;
      line.dataset.liveLine = state ? "on" : "off";
      const words = line.querySelector("[data-live-words]");
      const next = state ? line.dataset.on : line.dataset.off;
      if (words && words.textContent !== next) words.textContent = next;
    });
  };
  const refresh = async (channel, number) => {
    let text;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
      if (!answer.ok || answer.redirected) return;
      text = await answer.text();
    } catch { return; }
    const page = new DOMParser().parseFromString(text, "text/html");
    window.kringLive.whole();
    for (const root of roots(channel)) {
      const fresh = [...page.querySelectorAll("[data-live]")].find((other) => other.dataset.live === channel);
      if (!fresh) { location.reload(); return; }
      if (window.kringLive.isTyping(root)) patch(root, fresh);
      else root.replaceWith(document.importNode(fresh, true));
      places.set(channel, Math.max(number || 0, Number(fresh.dataset.liveAfter || 0)));
    }
    window.kringLive.whole();
    document.dispatchEvent(new CustomEvent("kring:live", { detail: { channel, kind: "reload" } }));
    want();
  };
  /* somebody is typing: bring what belongs in a list up to date around them, leave the rest */
  const patch = (root, fresh) => {
    const there = new Set([...fresh.querySelectorAll("[id][data-into]")].map((element) => element.id));
    root.querySelectorAll("[id][data-into]").forEach((old) => {
      if (!there.has(old.id)) window.kringLive.apply(`<template data-gone="${CSS.escape(old.id)}"></template>`);
    });
    fresh.querySelectorAll("[id][data-into]").forEach((element) => window.kringLive.apply(element.outerHTML));
  };
  const heardHere = (type, data) => {
    if (type === "state") { show(data.connected); return; }
    const channel = data.c;
    if (!places.has(channel)) return;
    if (type === "message") {
      if (data.n <= places.get(channel)) return;
      places.set(channel, data.n);
      window.kringLive.apply(data.html);
      document.dispatchEvent(new CustomEvent("kring:live", { detail: { channel, kind: data.k, number: data.n } }));
    } else if (type === "reload") refresh(channel, data.n);
    else if (type === "closed") {
      over.add(channel);
      document.querySelectorAll("[data-live-line]").forEach((line) => {
        const words = line.querySelector("[data-live-words]");
        if (words && line.dataset.over) words.textContent = line.dataset.over;
        line.dataset.liveLine = "over";
      });
      document.dispatchEvent(new CustomEvent("kring:live", { detail: { channel, kind: "closed" } }));
    } else if (type === "present") {
      document.querySelectorAll("[data-live-present]").forEach((list) => {
        if (list.dataset.livePresent !== channel) return;
        list.replaceChildren(...data.names.map((name) => {
          const item = document.createElement(list.matches("ul, ol") ? "li" : "span");
          item.textContent = name;
          return item;
        }));
        document.querySelectorAll(`[data-live-count="${CSS.escape(channel)}"]`).forEach((count) => { count.textContent = data.names.length; });
      });
    }
  };

  /* --- the window that holds the stream --- */
  const wants = new Map(); /* window → { seen, channels: {channel: after} } */
  const heard = new Map(); /* channel → number up to which the stream brought it */
  let source = null, following = "", retry = 0, quiet = 0, waiting = 0, leads = false;

  const tell = (type, data) => { heardHere(type, data); if (air) air.postMessage({ is: "said", type, data }); };
  const needed = () => {
    const all = new Map();
    for (const { channels } of wants.values()) {
      for (const [channel, after] of Object.entries(channels)) all.set(channel, Math.min(after, all.has(channel) ? all.get(channel) : Infinity));
    }
    return all;
  };
  const open = () => {
    const all = needed();
    const names = [...all.keys()].sort();
    const behind = names.some((name) => heard.has(name) && all.get(name) < heard.get(name));
    if (source && names.join() === following && !behind) return;
    if (source) source.close();
    source = null;
    following = names.join();
    for (const name of [...heard.keys()]) if (!all.has(name)) heard.delete(name);
    if (!names.length) return;
    for (const name of names) heard.set(name, all.get(name));
    const query = names.map((name) => `c=${encodeURIComponent(name)}&after=${heard.get(name)}`).join("&");
    listen(new EventSource(`/live/?${query}`));
  };
  const again = (wait) => {
    if (source) source.close();
    source = null;
    following = "";
    clearTimeout(waiting);
    waiting = setTimeout(() => { for (const [name, number] of heard) forward(name, number); open(); }, wait);
  };
  /* no window needs what the stream brought already */
  const forward = (name, number) => {
    for (const { channels } of wants.values()) if (name in channels) channels[name] = Math.max(channels[name], number);
  };
  const alive = () => { clearTimeout(quiet); quiet = setTimeout(() => { tell("state", { connected: false }); again(0); }, SILENCE); };
  const listen = (stream) => {
    source = stream;
    alive();
    const on = (type) => stream.addEventListener(type, (event) => {
      if (source !== stream) return;
      alive();
      const data = JSON.parse(event.data);
      if (type === "message") { heard.set(data.c, data.n); forward(data.c, data.n); }
      if (type === "reload" && data.n) { heard.set(data.c, data.n); forward(data.c, data.n); }
      if (type === "closed") { for (const { channels } of wants.values()) delete channels[data.c]; }
      if (type !== "beat") tell(type, data);
    });
    ["message", "reload", "closed", "present", "beat"].forEach(on);
    stream.onopen = () => { retry = 0; alive(); tell("state", { connected: true }); };
    stream.onerror = () => {
      if (source !== stream) return;
      const refused = stream.readyState === EventSource.CLOSED;
      tell("state", { connected: false });
      if (!needed().size) { stream.close(); source = null; return; }
      retry += 1;
      again(Math.min(refused ? 30000 : 5000, 250 * 2 ** Math.min(retry, 7)) * (0.5 + Math.random()));
    };
  };
  let sorting = 0;
  const sort = () => { clearTimeout(sorting); sorting = setTimeout(open, 30); };
  const lead = () => {
    leads = true;
    if (air) air.postMessage({ is: "roll" });
    want();
    open(); /* what other windows want follows; this one need not wait for them */
    setInterval(() => {
      const now = Date.now();
      for (const [window_, { seen }] of wants) if (window_ !== me && now - seen > 3 * ROLL) wants.delete(window_);
      if (air) air.postMessage({ is: "roll" });
      sort();
    }, ROLL);
  };

  /* --- between windows --- */
  const wanted = () => Object.fromEntries([...places].filter(([channel]) => !over.has(channel)));
  const keepWant = (window_, channels) => { wants.set(window_, { seen: Date.now(), channels }); if (leads) sort(); };
  const want = () => {
    keepWant(me, wanted());
    if (air) air.postMessage({ is: "want", window: me, channels: wanted() });
  };
  if (air) {
    air.onmessage = ({ data }) => {
      if (data.is === "said") heardHere(data.type, data.data);
      else if (data.is === "roll") { if (places.size) want(); }
      else if (data.is === "want" && leads) {
        keepWant(data.window, data.channels);
        if (connected !== null) air.postMessage({ is: "said", type: "state", data: { connected } });
      } else if (data.is === "leave") { wants.delete(data.window); if (leads) sort(); }
    };
  }
  addEventListener("pagehide", () => { if (air) air.postMessage({ is: "leave", window: me }); });
  addEventListener("pageshow", (event) => { if (event.persisted) refreshAll(); });
  addEventListener("online", () => { if (leads) { retry = 0; again(0); } });
  addEventListener("offline", () => show(false));
  const refreshAll = () => { for (const channel of places.keys()) refresh(channel); };

  look();
  if (!places.size) return;
  if (!shared) { lead(); return; }
  want();
  navigator.locks.request("kring-live", () => { lead(); return new Promise(() => {}); });
})();
