// Opens and closes the header's search; Cancel and Esc close it and give the focus back to where it came from.
import { suggest } from "./suggesting.js";

const form = document.querySelector(".masthead .search");
const field = form?.querySelector("input");
const opener = document.querySelector("[data-search=open]");
const cancel = form?.querySelector("[data-search=close]");
let cameFrom = null;

function open(from) {
  cameFrom = from;
  form.classList.add("is-open");
  cancel.hidden = false;
}

function close() {
  form.classList.remove("is-open");
  cancel.hidden = true;
  field.value = field.defaultValue;
  const target = cameFrom?.isConnected && cameFrom.checkVisibility() ? cameFrom : opener;
  if (target.checkVisibility()) target.focus();
  else field.blur();
}

for (const each of document.querySelectorAll("[data-search-form]")) suggest(each);

if (form) {
  opener.hidden = false;
  opener.addEventListener("click", () => {
    open(opener);
    field.focus();
  });
  field.addEventListener("focus", (event) => {
    if (!form.classList.contains("is-open")) open(event.relatedTarget);
  });
  form.addEventListener("focusout", (event) => {
    if (!field.value && event.relatedTarget && !form.contains(event.relatedTarget) && event.relatedTarget !== opener) {
      form.classList.remove("is-open");
      cancel.hidden = true;
    }
  });
  cancel.addEventListener("click", close);
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
}
