// Gives rails buttons for people who point; they stay away where everything is in sight.
for (const rail of document.querySelectorAll(".rail")) {
  const tiles = rail.querySelector(".rail-tiles");
  const buttons = rail.querySelector(".rail-buttons");

  const update = () => {
    const room = tiles.scrollWidth - tiles.clientWidth;
    const at = Math.abs(tiles.scrollLeft);
    buttons.hidden = room < 2;
    for (const button of buttons.children) {
      // Not "disabled": that would take the focus away from whoever has just come to the end.
      button.ariaDisabled = Number(button.dataset.rail) < 0 ? at < 2 : at > room - 2;
    }
  };

  buttons.addEventListener("click", (event) => {
    const direction = event.target.closest("button")?.dataset.rail;
    const onward = getComputedStyle(tiles).direction === "rtl" ? -1 : 1;
    if (direction) tiles.scrollBy({ left: direction * onward * tiles.clientWidth * 0.8 });
  });
  tiles.addEventListener("scroll", update, { passive: true });
  new ResizeObserver(update).observe(tiles);
}
