// Sends the form of filters as soon as a menu closes in which something was changed; without this there is a button.
const form = document.querySelector("[data-filters]");
const state = () => new URLSearchParams(new FormData(form)).toString();

if (form) {
  const before = state();
  for (const menu of form.querySelectorAll("details")) {
    menu.addEventListener("toggle", () => {
      if (!menu.open && state() !== before) form.requestSubmit();
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  }
  document.addEventListener("click", (event) => {
    const open = form.querySelector("details[open]");
    if (open && !form.contains(event.target)) open.open = false;
  });
}
