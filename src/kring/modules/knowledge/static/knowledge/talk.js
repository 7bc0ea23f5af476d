/* SPDX-License-Identifier: EUPL-1.2
   While people wait for each other the page looks again by itself. Without this file there is a link that does it. */
(() => {
  "use strict";
  const waiting = document.querySelector("[data-refresh]");
  if (!waiting) return;
  const look = () => {
    const busy = document.hidden || waiting.contains(document.activeElement);
    if (!busy) location.reload();
  };
  setInterval(look, Number(waiting.dataset.refresh) * 1000);
})();
