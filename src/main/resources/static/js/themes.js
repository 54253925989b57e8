// Switches between the system's theme, light and dark, and remembers the choice.
const THEMES = ["auto", "light", "dark"];
const root = document.documentElement;
const button = document.querySelector("[data-theme-switch]");

const current = () => root.dataset.theme ?? "auto";

function show() {
  button.querySelector("span").textContent = `Theme: ${current()}`;
  button.title = `Theme: ${current()}`;
}

function choose(theme) {
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Remembered for this page only.
  }
  show();
}

if (button) {
  button.hidden = false;
  button.addEventListener("click", () => choose(THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length]));
  show();
}
