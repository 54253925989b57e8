// Lets the watchlist's buttons work in place. Where nobody is signed in there is no token, and the form goes its own way.
import { send } from "./sending.js";

const forms = () => [...document.querySelectorAll("form.wish")];
let toast = null;

if (forms().some((form) => form.elements.token)) {
  toast = document.createElement("div");
  toast.className = "notice toast";
  toast.setAttribute("role", "status");
  document.body.append(toast);
  document.addEventListener("submit", press);
}

async function press(event) {
  const form = event.target;
  if (!form.matches("form.wish") || !form.elements.token) return;
  event.preventDefault();
  if (form.dataset.busy) return;
  form.dataset.busy = "true";
  const wished = form.querySelector("button").ariaPressed !== "true";
  try {
    if (await send(form.action, form)) {
      show(form.dataset.wish, wished);
      tell(form, wished);
    } else {
      form.submit();
    }
  } catch {
    form.submit();
  } finally {
    delete form.dataset.busy;
  }
}

function show(path, wished) {
  for (const form of forms().filter((form) => form.dataset.wish === path)) {
    form.action = path + (wished ? "/watchlist/removal" : "/watchlist");
    form.querySelector("button").ariaPressed = String(wished);
    const drawing = form.querySelector("use");
    drawing.setAttribute("href", drawing.getAttribute("href").replace(/#.*/, wished ? "#wished" : "#wish"));
  }
}

function tell(form, wished) {
  const path = form.dataset.wish;
  const text = document.createElement("p");
  text.textContent = wished ? "Added to your watchlist." : "Removed from your watchlist.";
  toast.replaceChildren(text, button("Undo", undo), button("Close", () => close(form)));

  async function undo() {
    if (await send(path + (wished ? "/watchlist/removal" : "/watchlist/return"), form)) show(path, !wished);
    close(form);
  }
}

function button(name, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = name;
  made.addEventListener("click", action);
  return made;
}

function close(form) {
  toast.replaceChildren();
  form.querySelector("button").focus();
}
