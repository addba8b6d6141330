// A small sheet over the bar: closes when one clicks beside it.

export default function ask(details) {
  document.addEventListener("pointerdown", (event) => {
    if (details.open && !details.contains(event.target)) details.open = false;
  });
}
