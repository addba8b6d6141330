// A part of the page that stays true: when the desk says that something changed, it is fetched again.
//
// `/events` is one stream for the page. Each event's data is JSON with `topics`, such as
// ["ticket:018f…", "queues"]; an element listens to those in `data-on` and fetches `data-part`.

import { morph } from "../morph.js";

const listeners = new Set();
let stream;
// What happened after the page was drawn and before its stream stood is told too.
let newest = document.body.dataset.newestFact;

export default function live(element, attach) {
  const topics = element.dataset.on.split(" ");
  const listener = { element, hears: (all) => all.some((topic) => topics.includes(topic)), refresh: once(() => refresh(element, attach)) };
  listeners.add(listener);
  if (listeners.size === 1) watch();
}

/** Only the tab that is looked at holds a stream: browsers allow six connections to one host. */
function watch() {
  const visible = () => document.visibilityState === "visible";
  const change = () => {
    stream?.close();
    stream = visible() ? connect() : undefined;
  };
  document.addEventListener("visibilitychange", () => {
    change();
    if (visible()) everything();
  });
  addEventListener("pagehide", () => stream?.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  change();
}

function connect() {
  const source = new EventSource(`/events?last_event_id=${newest}`);
  let lost = false;
  source.onmessage = (event) => {
    newest = event.lastEventId || newest;
    tell(JSON.parse(event.data).topics ?? []);
  };
  source.addEventListener("presence", (event) => tell(JSON.parse(event.data).topics));
  source.onerror = () => (lost = true);
  source.onopen = () => {
    if (lost) everything();
    lost = false;
  };
  return source;
}

function everything() {
  for (const listener of current()) listener.refresh();
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

async function refresh(element, attach) {
  element.dataset.loading = "";
  try {
    const answer = await fetch(element.dataset.part, { headers: { Accept: "text/html" } });
    if (answer.redirected || answer.status === 401) return location.reload();
    if (!answer.ok) return;
    const next = element.cloneNode(false);
    next.innerHTML = await answer.text();
    const focused = document.activeElement;
    morph(element, next);
    // A row that moved has lost the focus on its way.
    if (focused?.isConnected && focused !== document.activeElement) focused.focus({ preventScroll: true });
    attach(element);
  } catch (problem) {
    // While the desk is away nothing can be fetched; the stream tells when it is back.
    if (!(problem instanceof TypeError)) throw problem;
  } finally {
    delete element.dataset.loading;
  }
}
