// Writing an answer: Control (or Command) and Enter press the button that says so, and “Send and
// resolve” first asks what solved it.

export default function compose(form) {
  const resolve = form.querySelector("button[data-opens]");
  const dialog = resolve && document.getElementById(resolve.dataset.opens);

  resolve?.addEventListener("click", (event) => {
    event.preventDefault();
    if (!form.reportValidity()) return;
    dialog.showModal();
    dialog.querySelector("select").focus();
  });

  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    const asks = dialog?.open;
    if (event.ctrlKey || event.metaKey) {
      const chord = `${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}Enter`;
      press(event, asks ? dialog.querySelector("[data-confirms]") : form.querySelector(`[data-chord="${chord}"]`));
    } else if (asks && event.target.matches("input")) {
      // Enter in a line would press the first button of the form, which is another one.
      press(event, dialog.querySelector("[data-confirms]"));
    }
  });

  function press(event, button) {
    if (!button) return;
    event.preventDefault();
    button.click();
  }
}
