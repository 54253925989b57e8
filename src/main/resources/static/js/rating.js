// Sends ratings without leaving the page, and shows what the answer says in place of what was there.
const SHOWN = ["#my-rating", ".hero-scores"];

function tell(form) {
  const chosen = form.querySelector("input:checked");
  if (chosen) form.querySelector("[data-rated]").textContent = `${chosen.labels[0].innerText.trim()} of 5`;
}

async function send(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.action, { method: "POST", body });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.querySelector("#my-rating")) {
    // The session is over, or something else needs the whole page.
    location.assign(answer.url);
    return;
  }
  for (const part of SHOWN) {
    const now = document.querySelector(part);
    const then = page.querySelector(part);
    if (now && then) now.replaceWith(then);
  }
  document.querySelector("#my-rating button").focus({ preventScroll: true });
}

document.addEventListener("change", ({ target }) => {
  const form = target.closest?.("[data-rate]");
  if (form) tell(form);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.rate !== "member") return;
  event.preventDefault();
  send(form).catch(() => form.submit());
});
