// SPDX-License-Identifier: EUPL-1.2
// Keys for who codes many notes: the same buttons, links and choices that stand on the page. Without this it all works.
(() => {
  const hint = document.querySelector(".harvest-keys");
  if (hint) hint.hidden = false;
  const typing = (target) =>
    target instanceof HTMLElement && target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "h" || key === "b") {
      const choice = document.querySelector(`input[name=direction][value=${key === "h" ? "helps" : "hinders"}]`);
      if (choice instanceof HTMLInputElement) {
        choice.checked = true;
        choice.focus();
      }
      return;
    }
    if (!/^[0-9jk]$/.test(key)) return;
    const place = document.querySelector(`[data-key="${key}"]`);
    if (place instanceof HTMLElement) {
      event.preventDefault();
      place.click();
    }
  });
})();
