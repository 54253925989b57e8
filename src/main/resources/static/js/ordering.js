// Puts a list in order in place: by pointer at the grips, and by the buttons without leaving them.
import { send } from "./sending.js";

const list = document.querySelector("[data-ordering]");
const status = document.querySelector("[data-ordering-status]");
const rows = () => [...list.children];
const first = Number(list.querySelector(".ordered-place")?.textContent ?? 1);

for (const grip of list.querySelectorAll(".ordered-grip")) {
  grip.hidden = false;
  grip.addEventListener("pointerdown", drag);
}
list.addEventListener("submit", (event) => {
  const row = event.target.closest(".ordered-row");
  const to = place(row, event);
  // What lies on another page of the list is left to the server.
  if (to === null || to < first || to >= first + rows().length) return;
  event.preventDefault();
  put(row, to);
  save(row);
});

function place(row, event) {
  const form = event.target;
  if (form.matches(".ordered-step")) return first + rows().indexOf(row) + Number(event.submitter.value);
  if (!form.matches(".ordered-to")) return null;
  const typed = form.elements.place.value.trim();
  return /^[0-9]{1,6}$/.test(typed) ? Number(typed) : null;
}

// The others go around the row: one that leaves the document for a moment loses the pointer and the focus.
function put(row, to) {
  const all = rows();
  const from = all.indexOf(row);
  row.before(...all.slice(from + 1, to - first + 1));
  row.after(...all.slice(to - first, from));
  rows().forEach((each, index) => {
    each.querySelector(".ordered-place").textContent = first + index;
    each.querySelector("[name=place]").value = first + index;
  });
}

async function save(row) {
  const to = first + rows().indexOf(row);
  const form = row.querySelector(".ordered-to");
  try {
    if (await send(form.action, form, { place: to })) {
      const name = row.querySelector(".ordered-name a").textContent;
      status.textContent = `${name} is at place ${to} of ${list.dataset.total}`;
      return;
    }
  } catch {
    // Shown as it is kept, whatever went wrong.
  }
  location.reload();
}

function drag(event) {
  if (event.button !== 0) return;
  const grip = event.currentTarget;
  const row = grip.closest(".ordered-row");
  const from = first + rows().indexOf(row);
  const end = new AbortController();
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  row.classList.add("is-dragged");
  const finish = (keep) => {
    end.abort();
    row.classList.remove("is-dragged");
    if (!keep) put(row, from);
    else if (first + rows().indexOf(row) !== from) save(row);
  };
  grip.addEventListener("pointermove", (move) => {
    const to = under(row, move.clientY);
    if (to !== first + rows().indexOf(row)) put(row, to);
  }, end);
  grip.addEventListener("pointerup", () => finish(true), end);
  grip.addEventListener("pointercancel", () => finish(false), end);
  document.addEventListener("keydown", (key) => key.key === "Escape" && finish(false), end);
}

// The place among the others whose middles are above the pointer.
function under(row, y) {
  const above = rows().filter((other) => {
    const box = other.getBoundingClientRect();
    return other !== row && box.top + box.height / 2 < y;
  });
  return first + above.length;
}
