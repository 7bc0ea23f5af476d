// The door of a gathering. Without this script the page searches and checks in by forms; with it, it also works without
// network: the page and its files are kept by a service worker, what is pressed waits in the queue (live/queue.js).
"use strict";
(() => {
  const page = document.querySelector("[data-checkin]");
  if (!page) return;
  const rows = () => [...page.querySelectorAll("[data-person]")];
  const search = page.querySelector("[data-search]");
  const told = page.querySelector("[data-told]");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const letters = (text) => text.toUpperCase().replace(/[^0-9A-Z]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");

  // A random word, so that a press on another phone can be told from a second one on this.
  const device = () => {
    let word = localStorage.getItem("kring-device");
    if (!word) localStorage.setItem("kring-device", (word = crypto.getRandomValues(new Uint32Array(1))[0].toString(36)));
    return word;
  };

  // Searching by name or code, on the list that is in the page. The page holds a mark of each code, never the code, and
  // the key of this gathering with which a mark is made.
  const keyed = async () => {
    const raw = Uint8Array.from(page.dataset.key.match(/../g), (part) => parseInt(part, 16));
    return crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  };
  const byCode = async (text) => {
    const code = letters(text.split("/").filter(Boolean).pop() || "");
    if (code.length < 11 || !window.crypto?.subtle) return undefined;
    const made = await crypto.subtle.sign("HMAC", await keyed(), new TextEncoder().encode(code));
    const mark = [...new Uint8Array(made)].map((part) => part.toString(16).padStart(2, "0")).join("").slice(0, 20);
    return rows().find((row) => row.dataset.mark === mark);
  };
  const narrow = async () => {
    const wanted = plain(search.value);
    const one = await byCode(search.value);
    let left = 0;
    for (const row of rows()) {
      const shown = one ? row === one : plain(row.dataset.person).includes(wanted);
      row.hidden = !shown;
      left += shown;
    }
    told.textContent = wanted ? page.dataset.left.replace("0", left) : "";
  };
  const checkIn = (row) => {
    row.hidden = false;
    const form = row.querySelector("form[data-command]");
    if (form?.hidden) {
      told.textContent = `${row.dataset.person}: ${page.dataset.earlyWords}`;
      return;
    }
    if (form) form.requestSubmit();
    else row.querySelector("a, button")?.focus();
    told.textContent = `${row.dataset.person}: ${form ? page.dataset.pressed : page.dataset.already}`;
  };
  if (search) {
    search.addEventListener("input", narrow);
    search.form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const one = await byCode(search.value);
      const shown = rows().filter((row) => !row.hidden);
      if (one || shown.length === 1) {
        checkIn(one || shown[0]);
        search.value = "";
        for (const row of rows()) row.hidden = false;
      }
      search.focus();
    });
  }

  // Names stay on a device for two days at most: then the list goes, also from a page that stayed open.
  const LONGEST = 48 * 60 * 60 * 1000;
  const age = async () => {
    if (Date.now() - Date.parse(page.dataset.made) <= LONGEST) return;
    clearInterval(ageing);
    page.querySelector("#gasten")?.remove();
    told.textContent = page.dataset.old;
    await window.caches?.delete("kring-inchecken");
  };
  const ageing = setInterval(age, 60_000);
  document.addEventListener("visibilitychange", age);
  age();

  // A list that was kept before the door opened shows its buttons when it does, also without network.
  const opens = Date.parse(page.dataset.opens || "");
  const open = () => {
    if (Date.now() < opens) return;
    clearInterval(waiting);
    document.querySelector("[data-early]")?.remove();
    for (const form of page.querySelectorAll("form[data-command][hidden]")) form.hidden = false;
  };
  const waiting = opens ? setInterval(open, 5000) : 0;
  if (opens) open();

  // The moment of pressing goes with the form, before the queue takes it: it may be sent much later.
  window.addEventListener(
    "submit",
    (event) => {
      const field = (name) => event.target.querySelector(`[name=${name}]`);
      if (field("said_at")) field("said_at").value = new Date().toISOString();
      if (field("device")) field("device").value = device();
    },
    true,
  );

  // A camera that reads codes, where the browser itself can.
  const scan = page.querySelector("[data-scan]");
  if (scan && "BarcodeDetector" in window && navigator.mediaDevices?.getUserMedia) {
    const video = page.querySelector("video");
    let stream = null;
    const stop = () => {
      stream?.getTracks().forEach((track) => track.stop());
      stream = null;
      video.hidden = true;
      scan.setAttribute("aria-pressed", "false");
    };
    const look = async (detector, last) => {
      if (!stream) return;
      try {
        const [found] = await detector.detect(video);
        if (found && found.rawValue !== last) {
          last = found.rawValue;
          const row = await byCode(last);
          if (row) checkIn(row);
          else told.textContent = page.dataset.unknown;
        }
      } catch { /* this picture could not be read; the next one may */ }
      setTimeout(() => look(detector, last), 250);
    };
    BarcodeDetector.getSupportedFormats().then((formats) => {
      if (formats.includes("qr_code")) scan.hidden = false;
    });
    scan.addEventListener("click", async () => {
      if (stream) return stop();
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      } catch {
        told.textContent = page.dataset.noCamera;
        return undefined;
      }
      video.srcObject = stream;
      video.hidden = false;
      scan.setAttribute("aria-pressed", "true");
      await video.play();
      return look(new BarcodeDetector({ formats: ["qr_code"] }), "");
    });
  }

  // Keep this page and its files on the device; "forget" takes the list of names away again.
  if (!("serviceWorker" in navigator)) return;
  const files = [...document.querySelectorAll("script[src], link[rel=stylesheet]")].map((one) => one.src || one.href);
  navigator.serviceWorker.register(page.dataset.worker, { scope: page.dataset.scope }).then(async () => {
    const ready = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      page.dataset.kept = "yes";
      const line = page.querySelector("[data-kept-line]");
      if (line) line.hidden = false;
    };
    const keep = (...ports) => ready.active.postMessage({ keep: [location.href.split("#")[0], ...files] }, ports);
    if (navigator.onLine) keep(channel.port2);
    addEventListener("online", () => setTimeout(keep, 5000)); // what waited was sent by then
  });
  page.querySelector("[data-forget]")?.addEventListener("click", async (event) => {
    await caches.delete("kring-inchecken");
    event.target.disabled = true;
    told.textContent = page.dataset.forgotten;
  });
})();
