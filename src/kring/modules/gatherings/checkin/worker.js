// Keeps the check-in page, and nothing else of the house, for when there is no network at the door; never for longer
// than two days, because names of people stand on it (the page says the same to itself, in checkin.js).
"use strict";
const KEPT = "kring-inchecken";
const PAGES = "/inchecken/";
const SINCE = "x-kring-kept"; // when it was kept, by the clock of this device
const LONGEST = 48 * 60 * 60 * 1000;
const PATIENCE = 4000; // a hall with bad network is slower than none

const keep = (kept, request, answer) => {
  const headers = new Headers(answer.headers);
  headers.set(SINCE, String(Date.now()));
  return kept.put(request, new Response(answer.body, { status: answer.status, headers }));
};

// The cache without the pages that were kept too long.
const fresh = async () => {
  const kept = await caches.open(KEPT);
  for (const request of await kept.keys()) {
    if (!new URL(request.url).pathname.startsWith(PAGES)) continue;
    const since = Number((await kept.match(request))?.headers.get(SINCE));
    if (Date.now() - since > LONGEST) await kept.delete(request);
  }
  return kept;
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(fresh().then(() => self.clients.claim())));

self.addEventListener("message", (event) => {
  if (!event.data?.keep) return;
  event.waitUntil(
    (async () => {
      const kept = await fresh();
      const one = async (address) => {
        const request = new Request(address, { credentials: "same-origin" });
        const answer = await fetch(request);
        if (!answer.ok || answer.redirected) throw new TypeError(address);
        await keep(kept, request, answer);
      };
      await Promise.all(event.data.keep.map(one));
      event.ports[0]?.postMessage("kept");
    })().catch(() => undefined),
  );
});

const page = async (request) => {
  const kept = await fresh();
  const asked = fetch(request).then(async (answer) => {
    // Not allowed any more, or signed out: then the names must not stay on this device.
    if (answer.ok && !answer.redirected && answer.type === "basic") await keep(kept, request, answer.clone());
    else if (answer.type === "opaqueredirect" || answer.redirected || answer.status === 404) await kept.delete(request);
    return answer;
  });
  const late = new Promise((resolve) => setTimeout(async () => resolve(await kept.match(request)), PATIENCE));
  try {
    return (await Promise.race([asked, late])) || (await asked);
  } catch {
    return (await kept.match(request, { ignoreSearch: true })) || Response.error();
  }
};

const file = async (request) => {
  const found = await caches.match(request);
  return found || fetch(request);
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && url.pathname.startsWith(PAGES)) event.respondWith(page(request));
  else if (request.destination === "script" || request.destination === "style") event.respondWith(file(request));
});
