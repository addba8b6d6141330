// The draft's editor: says when it was changed, gives the draft back, warns before edits are lost.

export default function editor(element) {
  const area = element.querySelector("textarea");
  const foot = element.querySelector("[data-edited]");
  const original = area.defaultValue;
  let leaving = false;

  area.addEventListener("input", show);
  foot.querySelector("button").addEventListener("click", () => {
    area.value = original;
    show();
    area.focus();
  });
  area.form.addEventListener("submit", () => (leaving = true));
  addEventListener("beforeunload", (event) => {
    if (!leaving && area.isConnected && area.value !== original) event.preventDefault();
  });
  show();

  function show() {
    foot.hidden = area.value === original;
  }
}
