// Remembers what was searched for, in this browser only.
const KEY = "matinee.searches";
const MOST = 8;

export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((text) => typeof text === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function remember(text) {
  const query = text.trim();
  if (query) keep([query, ...recent().filter((other) => other !== query)].slice(0, MOST));
}

export function forget() {
  keep([]);
}

function keep(searches) {
  try {
    if (searches.length) localStorage.setItem(KEY, JSON.stringify(searches));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing still searches.
  }
}
