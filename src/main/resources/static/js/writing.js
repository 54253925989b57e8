// Counts characters as the server does, and keeps a draft on the server while somebody writes.
const PAUSE = 1500;
const form = document.querySelector("[data-writing]");

function watch(text) {
  const counter = form.querySelector("[data-counter]");
  const state = form.querySelector("[data-draft]");
  const most = Number(text.dataset.most);
  let waiting;
  let last = sent();

  function sent() {
    return new URLSearchParams(new FormData(form)).toString();
  }

  function count() {
    // By code points, so that an emoji is one; blanks around the text are not kept.
    const length = [...text.value.trim()].length;
    counter.textContent = `${length.toLocaleString("en-US")} of ${most.toLocaleString("en-US")} characters`;
    counter.classList.toggle("is-over", length > most);
  }

  async function save() {
    const body = sent();
    if (body === last) return;
    try {
      // Goes on when the page is left meanwhile.
      const answer = await fetch(form.dataset.writing, {
        method: "POST",
        body: new URLSearchParams(body),
        keepalive: body.length < 60_000,
      });
      const said = answer.headers.get("Content-Type")?.startsWith("text/plain");
      state.textContent = said ? await answer.text() : "The draft is not saved yet.";
      if (answer.ok) last = body;
    } catch {
      state.textContent = "No connection. The draft is not saved yet.";
    }
  }

  form.addEventListener("input", () => {
    count();
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  });
  let sending = false;
  form.addEventListener("submit", () => {
    sending = true;
    clearTimeout(waiting);
  });
  addEventListener("pagehide", () => {
    clearTimeout(waiting);
    if (!sending) save();
  });
  count();
}

if (form) watch(form.querySelector("textarea"));
