// Makes one piece of a page equal to a newer one by changing only what differs, so that focus, open
// disclosures, half-written text and the place on the page stay, and only news is read out.

export function morph(old, next) {
  if (old.isEqualNode(next)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) old.data = next.data;
    return;
  }
  if (old.nodeName === "IFRAME") return;
  attributes(old, next);
  // A countdown writes its own text.
  if (!old.matches("[data-behavior~=countdown]")) children(old, next);
}

function attributes(old, next) {
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !own(old, name)) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value && !own(old, name)) old.setAttribute(name, value);
  }
}

/** What the reader or a behaviour has set, not the desk. */
function own(element, name) {
  return name === "data-loading" || name === "aria-busy" || name === "data-sent" || (name === "open" && element.nodeName === "DETAILS");
}

function children(old, next) {
  const keyed = new Map([...old.children].map((child) => [keyOf(child), child]).filter(([key]) => key));
  let cursor = old.firstChild;
  for (const child of [...next.childNodes]) {
    const key = keyOf(child);
    const match = key ? keyed.get(key) : alike(cursor, child) ? cursor : null;
    if (!match) {
      old.insertBefore(child, cursor);
      if (child.matches?.(".row")) child.classList.add("row-new");
    } else {
      if (match === cursor) cursor = cursor.nextSibling;
      else old.insertBefore(match, cursor);
      morph(match, child);
    }
  }
  while (cursor) {
    const gone = cursor;
    cursor = cursor.nextSibling;
    gone.remove();
  }
}

/** A row is known by what it leads to, anything else by its id. */
function keyOf(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  return node.id || (node.matches(".row") && node.querySelector("a[data-row]")?.getAttribute("href")) || "";
}

function alike(old, next) {
  return old && !keyOf(old) && old.nodeName === next.nodeName;
}
