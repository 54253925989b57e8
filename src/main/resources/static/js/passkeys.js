// Registers passkeys and signs in by them. Where the browser cannot, its buttons stay hidden.
const able = Boolean(globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON);
const token = document.querySelector("input[name=token]")?.value;
const OPTIONS = "/login/passkey/options";
let waiting = null;

async function send(path, answer = {}) {
  const headers = { "Content-Type": "application/json" };
  if (token) headers["X-Token"] = token;
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(answer), redirect: "manual" });
  if (response.type === "opaqueredirect") {
    // Signed out meanwhile, or signed in too long ago: this page leads to where that is asked for.
    location.assign(path.startsWith("/account") ? `/account/prove?next=${location.pathname}` : "/login");
    return new Promise(() => {});
  }
  const json = response.headers.get("Content-Type")?.startsWith("application/json");
  const told = json ? await response.json() : { mistake: "That did not work. Reload the page and try again." };
  if (!response.ok) throw new Error(told.mistake);
  return told;
}

async function register(form) {
  const path = form.dataset.passkeyForm;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await send(`${path}/options`));
  const credential = await navigator.credentials.create({ publicKey });
  const name = encodeURIComponent(form.elements.name.value);
  location.assign((await send(`${path}?name=${name}`, credential.toJSON())).next);
}

async function signIn(button, mediation) {
  waiting?.abort();
  const mine = (waiting = new AbortController());
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await send(OPTIONS));
  const credential = await navigator.credentials.get({ publicKey, mediation, signal: mine.signal });
  location.assign((await send(button.dataset.passkey, credential.toJSON())).next);
}

async function saying(place, action) {
  const says = place.querySelector("[data-passkey-says]");
  says.textContent = "";
  try {
    await action();
  } catch (failure) {
    // Browsers do not tell whether somebody said no or had no passkey.
    if (failure.name === "InvalidStateError") says.textContent = "You already have a passkey on that device.";
    else if (failure.name === "NotAllowedError") says.textContent = "No passkey was used. You can try again.";
    else if (failure.name !== "AbortError") says.textContent = failure.message;
  }
}

// Offers passkeys in the field for the address; whatever goes wrong there, the button still works.
async function offer(button) {
  if (await PublicKeyCredential.isConditionalMediationAvailable?.()) signIn(button, "conditional").catch(() => {});
}

if (able) {
  for (const place of document.querySelectorAll("[data-passkeys]")) {
    place.hidden = false;
    const button = place.querySelector("[data-passkey]");
    button?.addEventListener("click", () => saying(place, () => signIn(button)));
    if (button?.dataset.autofill === "true") offer(button);
    if (place.dataset.passkeyForm) {
      place.addEventListener("submit", (event) => {
        event.preventDefault();
        saying(place, () => register(place));
      });
    }
  }
  for (const place of document.querySelectorAll("[data-no-passkeys]")) place.hidden = true;
}
