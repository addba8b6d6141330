// The keys in a dialog over the page instead of a page of their own. The dialog element keeps the
// focus inside and gives it back.

export default function dialog(element) {
  for (const link of document.querySelectorAll('a[href="/keys"]')) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      element.showModal();
    });
  }
  if (!("closedBy" in HTMLDialogElement.prototype)) {
    element.addEventListener("click", (event) => event.target === element && element.close());
  }
}
