// The keyboard of the console. Whatever carries `data-key` answers to it: a link is followed, a
// button pressed, a field focused, a disclosure opened. `g a` is a chord: g, then a.

const patience = 1200;

export default function keys(body) {
  let chord = "";
  let expires = 0;

  body.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing) return;
    if (event.key === "Escape") return leave(event);
    if (isTyping(event.target) || document.querySelector("dialog[open]")) return;

    if (event.timeStamp > expires) chord = "";
    expires = event.timeStamp + patience;
    const key = event.key;
    const found = find(chord ? `${chord} ${key}` : key) ?? (chord ? undefined : find(key));
    if (found) {
      event.preventDefault();
      chord = "";
      press(found);
    } else {
      chord = key === "g" && !chord ? "g" : "";
    }
  });
}

/** The first element that answers to a key or a chord and can be seen, or stands in a menu that opens. */
function find(chord) {
  return [...document.querySelectorAll("[data-key]")].find(
    (element) => answers(element.dataset.key, chord) && (element.checkVisibility() || element.closest(".menu-list")),
  );
}

function answers(keys, chord) {
  return keys.startsWith("g ") ? keys === chord : keys.split(" ").includes(chord);
}

export function press(element) {
  if (element.matches("input, textarea")) {
    element.focus();
    element.select?.();
    if (element.matches("textarea")) element.setSelectionRange(0, 0);
    element.scrollIntoView({ block: "nearest" });
  } else if (element.matches("summary")) {
    const details = element.parentElement;
    details.open = !details.open;
    const field = details.open && details.querySelector("textarea, input:not([type=hidden]), button, .menu-item");
    (field || element).focus();
  } else {
    element.click();
  }
}

/** Escape closes what is open, then leaves the field, then goes back. */
function leave(event) {
  if (document.querySelector("dialog[open], [popover]:popover-open")) return;
  const open = document.querySelector("details:is([name=ask], .menu)[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  } else if (isTyping(event.target)) {
    event.target.blur();
  } else {
    find("Escape")?.click();
  }
}

function isTyping(element) {
  return element.matches("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])");
}
