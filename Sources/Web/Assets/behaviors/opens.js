// A link that leads to a form opens it as a dialog over the page instead.

export default function opens(link) {
  link.addEventListener("click", (event) => {
    const dialog = document.getElementById(link.dataset.opens);
    if (!dialog || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    link.closest("details")?.removeAttribute("open");
    dialog.showModal();
    dialog.querySelector("select, textarea, input:not([type=hidden])")?.focus();
  });
}
