// Buttons with `command="show-modal"` open their dialog by themselves in newer browsers; this does it
// in older ones. The dialog element keeps the focus inside and gives it back.

export default function dialog(element) {
  const knows = "commandForElement" in HTMLButtonElement.prototype;
  if (!knows) {
    for (const button of document.querySelectorAll(`[commandfor="${element.id}"]`)) button.addEventListener("click", () => element.showModal());
  }
  if (!("closedBy" in HTMLDialogElement.prototype)) {
    element.addEventListener("click", (event) => event.target === element && element.close());
  }
}
