// Makes a search field a combobox (ARIA Authoring Practices: editable, with a list): suggestions as one types, or what
// was searched for before while the field is empty.
import { forget, recent, remember } from "./recent.js";

const PAUSE = 90;

export function suggest(form) {
  const field = form.querySelector("[data-suggest]");
  const popup = document.createElement("div");
  const list = document.createElement("div");
  const said = document.createElement("p");
  let active = -1;
  let timer = 0;
  let asking = null;

  popup.className = "suggestions";
  popup.hidden = true;
  list.id = `${field.id}-suggestions`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  said.className = "unseen";
  said.setAttribute("aria-live", "polite");
  popup.append(list);
  form.append(popup, said);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-haspopup": "listbox",
  })) {
    field.setAttribute(name, value);
  }

  const options = () => [...list.querySelectorAll("[role=option]")];

  function show(text) {
    const found = options();
    found.forEach((option, place) => (option.id = `${list.id}-${place}`));
    active = -1;
    field.removeAttribute("aria-activedescendant");
    popup.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(!popup.hidden));
    said.textContent = text;
  }

  function hide() {
    clearTimeout(timer);
    asking?.abort();
    popup.hidden = true;
    active = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    said.textContent = "";
  }

  function move(to) {
    const found = options();
    found[active]?.setAttribute("aria-selected", "false");
    active = to < 0 ? found.length - 1 : to >= found.length ? 0 : to;
    found[active].setAttribute("aria-selected", "true");
    found[active].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", found[active].id);
  }

  function showRecent() {
    popup.querySelector(".suggestions-clear")?.remove();
    list.replaceChildren();
    const searches = recent();
    if (searches.length) {
      const group = document.createElement("div");
      const heading = document.createElement("p");
      group.className = "suggested";
      group.setAttribute("role", "group");
      heading.className = "suggested-kind";
      heading.id = `${list.id}-recent`;
      heading.textContent = "Recent searches";
      group.setAttribute("aria-labelledby", heading.id);
      group.append(heading, ...searches.map(past));
      list.append(group);
      popup.append(clearing());
    }
    show(searches.length ? `${searches.length} recent searches` : "");
  }

  function past(text) {
    const link = document.createElement("a");
    link.className = "suggestion";
    link.href = `/search?q=${encodeURIComponent(text)}`;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    link.textContent = text;
    return link;
  }

  function clearing() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "suggestions-clear";
    button.textContent = "Clear recent searches";
    button.addEventListener("click", () => {
      forget();
      showRecent();
      field.focus();
    });
    return button;
  }

  async function ask() {
    const query = field.value.trim();
    asking?.abort();
    if (!query) {
      showRecent();
      return;
    }
    asking = new AbortController();
    try {
      const answer = await fetch(`/search/suggest?q=${encodeURIComponent(query)}`, {
        headers: { Accept: "text/html" },
        signal: asking.signal,
      });
      if (!answer.ok) return;
      const fragment = await answer.text();
      if (document.activeElement !== field || field.value.trim() !== query) return;
      popup.querySelector(".suggestions-clear")?.remove();
      list.innerHTML = fragment;
      const count = options().length;
      show(count === 1 ? "1 suggestion" : `${count} suggestions`);
    } catch {
      // Without an answer the field is a plain one.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener("click", () => popup.hidden && ask());
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (popup.hidden) ask();
      else move(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1));
    } else if (event.key === "Enter" && active >= 0 && !popup.hidden) {
      event.preventDefault();
      options()[active].click();
    } else if (event.key === "Escape") {
      hide();
    } else if (event.key === "Tab" || event.key === "Home" || event.key === "End") {
      if (event.key === "Tab") setTimeout(() => form.contains(document.activeElement) || hide());
      else if (active >= 0) {
        options()[active]?.setAttribute("aria-selected", "false");
        active = -1;
        field.removeAttribute("aria-activedescendant");
      }
    }
  });
  list.addEventListener("click", (event) => {
    const chosen = event.target.closest(".suggestion");
    if (chosen) remember(chosen.querySelector("bdi")?.textContent ?? chosen.textContent);
  });
  // A press on the list must not take the focus from the field, or the list would close under the finger.
  popup.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("blur", () => setTimeout(() => popup.contains(document.activeElement) || hide(), 150));
  form.addEventListener("submit", () => remember(field.value));
}
