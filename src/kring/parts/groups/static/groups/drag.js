// Drag somebody to another group; the price is asked while the name hangs above it, and shown before it is dropped.
"use strict";
(() => {
  const form = document.getElementById("verplaats");
  if (!form) return;
  let held = null;
  const prices = new Map();

  const ask = (member, group) => {
    const key = `${member.dataset.member}-${group.dataset.group}`;
    if (!prices.has(key)) {
      const url = member.dataset.prices.replace(/0\/$/, `${group.dataset.group}/`);
      prices.set(key, fetch(url, { headers: { Accept: "application/json" } }).then((answer) => answer.json()));
    }
    return prices.get(key);
  };
  const say = (group, words) => { group.querySelector("[data-price]").textContent = words; };

  for (const member of document.querySelectorAll("[data-member]")) {
    if (!member.querySelector("a")) continue;
    member.draggable = true;
    member.addEventListener("dragstart", (event) => {
      held = member;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", member.dataset.member);
    });
    member.addEventListener("dragend", () => { held = null; });
  }
  for (const group of document.querySelectorAll("[data-group]")) {
    const ours = () => held && !group.contains(held);
    group.addEventListener("dragenter", async () => {
      if (!ours()) return;
      const member = held;
      const price = await ask(member, group);
      if (held === member) say(group, price.words);
    });
    group.addEventListener("dragover", (event) => { if (ours()) event.preventDefault(); });
    group.addEventListener("dragleave", (event) => { if (!group.contains(event.relatedTarget)) say(group, ""); });
    group.addEventListener("drop", async (event) => {
      if (!ours()) return;
      event.preventDefault();
      const member = held;
      const price = await ask(member, group);
      say(group, price.words);
      if (!price.possible) return;
      form.action = member.dataset.move;
      form.elements.number.value = group.dataset.group;
      form.elements.expected.value = price.expected;
      form.elements.command.value = crypto.randomUUID();
      form.submit();
    });
  }
})();
