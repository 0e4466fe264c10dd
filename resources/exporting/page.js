// What is chosen is seen in all three places: in the timeline, in the text and in the list. Without this, links lead from one to the other.
"use strict";
const timeline = document.querySelector(".timeline");
const told = link => [link.getAttribute("href").slice(1), ...(link.dataset.also || "").split(" ").filter(Boolean)];
const leading = new Map(); // from each event to the marks and the words that lead there
let chosen = [];
let isFromText = false;

// The event that the address names, and whether it is one of its passages.
function named() {
  const [, event = "", passage = ""] = /^#(e\d+)(-\d+)?$/.exec(location.hash) || [];
  return {event, isPassage: passage !== ""};
}

function focus(place) {
  const link = place && (place.matches("a") ? place : place.querySelector("a"));
  if (link) link.focus({preventScroll: true});
}

// Moves the timeline alone, and only if the mark is out of sight.
function uncover(mark) {
  const frame = timeline.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const apart = (low, high, from, to) => low < from || high > to ? (low + high - from - to) / 2 : 0;
  timeline.scrollBy(apart(box.left, box.right, frame.left, frame.right), apart(box.top, box.bottom, frame.top, frame.bottom));
}

function choose() {
  chosen.forEach(each => each.classList.remove("chosen"));
  const {event, isPassage} = named();
  chosen = [document.getElementById(event), ...leading.get(event) || []].filter(Boolean);
  chosen.forEach(each => each.classList.add("chosen"));
  const mark = chosen.find(each => timeline.contains(each));
  if (mark) uncover(mark);
  const other = document.getElementById(isPassage ? event : isFromText ? "" : event + "-1");
  if (other) other.scrollIntoView({block: "nearest"});
  isFromText = false;
  if (event) focus(document.getElementById(location.hash.slice(1)));
}

// Words that tell several events lead to the one they were reached from, and from there to the next.
function leadOn(passage, click) {
  const events = told(passage);
  const {event, isPassage} = named();
  const at = events.indexOf(event);
  const next = events[isPassage ? Math.max(at, 0) : (at + 1) % events.length];
  if (next === events[0]) return;
  click.preventDefault();
  location.hash = next;
}

function step(by) {
  const number = Number(named().event.slice(1)) || (by > 0 ? 0 : 2);
  const next = document.getElementById("e" + (number + by));
  if (next) location.hash = next.id;
}

addEventListener("hashchange", choose);
addEventListener("click", click => {
  const passage = click.target.closest(".articles a.passage");
  isFromText = !!passage;
  if (passage) leadOn(passage, click);
  const link = click.target.closest("a");
  if (link && link.getAttribute("href") === location.hash) setTimeout(choose); // the address, which is followed, stays as it was
});
addEventListener("keydown", key => {
  if (key.ctrlKey || key.altKey || key.metaKey) return;
  if (key.key === "n") step(1);
  if (key.key === "p") step(-1);
});
for (const link of document.querySelectorAll(".timeline a, .passage")) {
  for (const event of told(link)) leading.set(event, [...leading.get(event) || [], link]);
}
const headline = timeline.querySelector(".strong");
if (headline) uncover(headline);
timeline.scrollTop = 0; // where the axis is
choose();
