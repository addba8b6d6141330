// Says every few seconds that this ticket is being looked at, or written on, and shows who else does.
// A tab in the background, or one that is left, says nothing more and is soon forgotten.

const beat = 15_000;
const typing = 8_000;

export default function presence(element, attach) {
  const url = element.dataset.says;
  let written = -Infinity;
  let said = "";

  for (const area of document.querySelectorAll("#reply, #note")) {
    area.addEventListener("input", () => {
      written = performance.now();
      if (said !== "typing") say();
    });
  }
  document.addEventListener("visibilitychange", () => (visible() ? say() : leave()));
  addEventListener("pagehide", leave);
  setInterval(() => visible() && say(), beat);
  if (visible()) say();

  function visible() {
    return document.visibilityState === "visible";
  }

  function form(doing) {
    said = doing;
    return new URLSearchParams({ _csrf: element.dataset.csrf, doing });
  }

  function leave() {
    if (said !== "gone") navigator.sendBeacon(url, form("gone"));
  }

  async function say() {
    const doing = performance.now() - written < typing ? "typing" : "looking";
    try {
      const answer = await fetch(url, { method: "POST", body: form(doing) });
      if (!answer.ok) return;
      const html = await answer.text();
      // Said aloud only when it is new.
      if (element.innerHTML !== html) element.innerHTML = html;
    } catch (problem) {
      if (!(problem instanceof TypeError)) throw problem;
    }
  }
}
