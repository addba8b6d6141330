// A part of the page that stays true: when the desk says that something changed, it is fetched again.
//
// `/events` is one stream for the page. Each event's data is JSON with `topics`, such as
// ["ticket:018f…", "queues"]; an element listens to those in `data-on` and fetches `data-part`.

import { attach } from "../main.js";

const listeners = new Set();
let stream;

export default function live(element) {
  const topics = element.dataset.on.split(" ");
  const listener = { element, hears: (all) => all.some((topic) => topics.includes(topic)), refresh: once(() => refresh(element)) };
  listeners.add(listener);
  open();
}

function open() {
  if (stream) return;
  stream = new EventSource("/events");
  let lost = false;
  stream.onmessage = (event) => tell(JSON.parse(event.data).topics ?? []);
  stream.onerror = () => (lost = true);
  stream.onopen = () => {
    if (lost) for (const { refresh } of current()) refresh();
    lost = false;
  };
  addEventListener("pagehide", () => stream.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

function tell(topics) {
  for (const listener of current()) if (listener.hears(topics)) listener.refresh();
}

function current() {
  for (const listener of listeners) if (!listener.element.isConnected) listeners.delete(listener);
  return listeners;
}

/** Several calls in a short while make one, after the last; a call during another makes one more. */
function once(work) {
  let timer;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) return (again = true);
    running = true;
    await work();
    running = false;
    if (again) {
      again = false;
      run();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 120);
  };
}

async function refresh(element) {
  // Whoever is typing or choosing in this part is not disturbed; the part comes when they leave it.
  if (element.querySelector("textarea:focus, input:focus, select:focus")) {
    element.addEventListener("focusout", () => refresh(element), { once: true });
    return;
  }
  element.dataset.loading = "";
  try {
    const answer = await fetch(element.dataset.part, { headers: { Accept: "text/html" } });
    if (answer.redirected || answer.status === 401) return location.reload();
    if (!answer.ok) return;
    replace(element, await answer.text());
  } catch {
    // The stream tells when the desk is back, and everything is fetched again then.
  } finally {
    delete element.dataset.loading;
  }
}

function replace(element, html) {
  const next = document.createElement(element.tagName);
  next.innerHTML = html;
  if (next.innerHTML === element.dataset.last) return;
  const open = new Set([...element.querySelectorAll("details[open]")].map(keyOf));
  const known = new Set([...element.querySelectorAll("a[data-row]")].map((link) => link.href));
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  const again = focused && (focused.id ? `#${CSS.escape(focused.id)}` : focused.href && `a[href="${CSS.escape(focused.getAttribute("href"))}"]`);
  element.dataset.last = next.innerHTML;
  element.replaceChildren(...next.childNodes);
  for (const details of element.querySelectorAll("details")) if (open.has(keyOf(details))) details.open = true;
  if (known.size) {
    for (const link of element.querySelectorAll("a[data-row]")) if (!known.has(link.href)) link.closest(".row").classList.add("row-new");
  }
  if (again) element.querySelector(again)?.focus({ preventScroll: true });
  attach(element);
}

function keyOf(details) {
  return `${details.closest("[id]")?.id ?? ""}/${details.className}/${details.firstElementChild?.textContent}`;
}
