// Tells the server that somebody looked at a title for some seconds, and whether a search led there. It sends the title's
// number and nothing else, and nothing at all where the browser asks not to be tracked.
const LONG_ENOUGH = 4000;
const FOUND = "found";
const shown = document.querySelector("[data-viewed]");

if (!navigator.globalPrivacyControl && navigator.doNotTrack !== "1") {
  document.addEventListener("click", remember);
  if (shown) watch();
}

function remember({ target }) {
  const answer = target.closest?.(".search a, .results a");
  if (answer) keep(answer.pathname);
}

function watch() {
  const found = keep("") === location.pathname;
  let timer = null;

  const update = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") timer = setTimeout(tell, LONG_ENOUGH);
  };

  const tell = () => {
    document.removeEventListener("visibilitychange", update);
    const view = new URLSearchParams({ title: shown.dataset.viewed });
    const token = document.querySelector("input[name=token]");
    if (found) view.set("from", "search");
    if (token) view.set("token", token.value);
    navigator.sendBeacon("/views", view);
  };

  document.addEventListener("visibilitychange", update);
  update();
}

// Storage may be forbidden; then nobody knows of the search.
function keep(path) {
  try {
    const before = sessionStorage.getItem(FOUND);
    if (path) sessionStorage.setItem(FOUND, path);
    else sessionStorage.removeItem(FOUND);
    return before;
  } catch {
    return null;
  }
}
