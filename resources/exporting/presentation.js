// Goes to the next event and back by the keys that presenters press. Without this, the page is scrolled, or its links are followed.
"use strict";
const steps = [...document.querySelectorAll("section")];

function go(by) {
  const now = steps.findIndex(step => step.getBoundingClientRect().bottom > innerHeight / 2);
  const next = steps[Math.min(steps.length - 1, Math.max(0, now + by))];
  next.scrollIntoView();
  history.replaceState(null, "", "#" + next.id);
}

addEventListener("keydown", key => {
  if (key.ctrlKey || key.altKey || key.metaKey) return;
  const by = {ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1}[key.key];
  if (!by || key.key === " " && key.target.closest("a")) return;
  key.preventDefault();
  go(by);
});
