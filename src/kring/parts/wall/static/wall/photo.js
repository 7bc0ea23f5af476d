/* SPDX-License-Identifier: EUPL-1.2
   Drawing a box on a photo fills in the four numbers of the form; without this file people type them. */
(() => {
  "use strict";
  const paper = document.querySelector("[data-wall-paper]");
  const field = (name) => document.querySelector(`[name="${name}"]`);
  if (!paper || !field("left")) return;
  const box = paper.querySelector("[data-wall-area]");
  const NAMES = ["left", "top", "width", "height"], ATTRIBUTES = ["x", "y", "width", "height"];
  let start = null;
  const at = (event) => {
    const frame = paper.getBoundingClientRect();
    const share = (part, whole) => Math.min(100, Math.max(0, Math.round((part / whole) * 100)));
    return [share(event.clientX - frame.left, frame.width), share(event.clientY - frame.top, frame.height)];
  };
  const draw = () => NAMES.forEach((name, place) => box.setAttribute(ATTRIBUTES[place], String(Number(field(name).value || 0) * 10)));
  paper.addEventListener("pointerdown", (event) => { start = at(event); paper.setPointerCapture(event.pointerId); event.preventDefault(); });
  paper.addEventListener("pointermove", (event) => {
    if (!start) return;
    const [x, y] = at(event);
    const values = [Math.min(x, start[0]), Math.min(y, start[1]), Math.max(1, Math.abs(x - start[0])), Math.max(1, Math.abs(y - start[1]))];
    NAMES.forEach((name, place) => { field(name).value = String(values[place]); });
    draw();
  });
  paper.addEventListener("pointerup", () => { start = null; field("words").focus(); });
  document.addEventListener("input", draw);
  draw();
})();
