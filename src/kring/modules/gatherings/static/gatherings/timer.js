// The clock of a conversation: counts each step down, says when it is over; the page holds all without it.
"use strict";
(() => {
  const box = document.getElementById("klok");
  const steps = [...document.querySelectorAll("[data-step]")];
  if (!box || !steps.length) return;
  const clock = box.querySelector("[data-clock]");
  const said = box.querySelector("[data-said]");
  const words = box.querySelector("[data-words]").dataset;
  let step = 0, ends = 0, timer = 0, left = 0;
  box.hidden = false;

  const name = () => steps[step].querySelector("strong").textContent;
  const draw = () => {
    left = Math.max(0, Math.round((ends - Date.now()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    if (!left) { clearInterval(timer); said.textContent = words.over; }
  };
  const begin = () => {
    clearInterval(timer);
    steps.forEach((one, place) => one.toggleAttribute("aria-current", place === step));
    const minutes = Number(steps[step].dataset.step);
    ends = Date.now() + minutes * 60000;
    said.textContent = words.words.replace("[n]", step + 1).replace("[s]", name()).replace("[m]", minutes);
    draw();
    timer = setInterval(draw, 1000);
  };
  box.querySelector("[data-start]").addEventListener("click", begin);
  box.querySelector("[data-next]").addEventListener("click", () => { step = Math.min(steps.length - 1, step + 1); begin(); });
})();
