// "0:42" until a moment. The server's clock counts: `data-now` is its time when the page was made.

export default function countdown(element) {
  const until = Date.parse(element.dateTime);
  const skew = Date.parse(element.dataset.now) - Date.now();
  const timer = setInterval(tick, 500);
  tick();

  function tick() {
    if (!element.isConnected) return clearInterval(timer);
    const left = Math.ceil((until - Date.now() - skew) / 1000);
    if (left > 0) {
      element.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    } else {
      clearInterval(timer);
      const footer = element.closest(".delivery");
      footer?.querySelector("form")?.remove();
      element.parentElement.textContent = element.dataset.done;
    }
  }
}
