// What is chosen is seen in all three places: in the timeline, in the text and in the list. Without this, links lead from one to the other.
"use strict";
let chosen = [];
let isFromText = false;

function focus(place) {
  const link = place && (place.matches("a") ? place : place.querySelector("a"));
  if (link) link.focus({preventScroll: true});
}

function choose() {
  chosen.forEach(each => each.classList.remove("chosen"));
  const [, number, passage] = /^#e(\d+)(-\d+)?$/.exec(location.hash) || [];
  chosen = number ? [document.getElementById("e" + number), ...document.querySelectorAll(`a[href="#e${number}"]`)] : [];
  chosen.forEach(each => each.classList.add("chosen"));
  const other = document.getElementById(passage ? "e" + number : isFromText ? "" : `e${number}-1`);
  if (other) other.scrollIntoView({block: "nearest"});
  isFromText = false;
  if (number) focus(document.getElementById(location.hash.slice(1)));
}

function step(by) {
  const [, number] = /^#e(\d+)/.exec(location.hash) || [0, by > 0 ? 0 : 2];
  const next = document.getElementById("e" + (Number(number) + by));
  if (next) location.hash = next.id;
}

addEventListener("hashchange", choose);
addEventListener("click", click => { isFromText = !!click.target.closest(".articles a"); });
addEventListener("keydown", key => {
  if (key.ctrlKey || key.altKey || key.metaKey) return;
  if (key.key === "n") step(1);
  if (key.key === "p") step(-1);
});
choose();
