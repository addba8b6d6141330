// A dialog with a form: its buttons close it, Control and Enter send it. The dialog element keeps the
// focus inside and gives it back.

export default function sheet(dialog) {
  for (const button of dialog.querySelectorAll("[data-closes]")) button.addEventListener("click", () => dialog.close());
  const form = dialog.querySelector("form");
  form?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector(".button.primary"));
  });
}
