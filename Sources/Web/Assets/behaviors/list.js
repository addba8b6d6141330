// j and k walk through the rows of a list; Enter, or o, opens the one that has the focus.

export default function list(element) {
  const rows = () => [...element.querySelectorAll("a[data-row]")];

  document.addEventListener("keydown", (event) => {
    if (!element.isConnected || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, textarea, select") || document.querySelector("dialog[open]")) return;
    const all = rows();
    const at = all.indexOf(document.activeElement);
    if (event.key === "j" || event.key === "k") {
      const next = event.key === "j" ? Math.min(at + 1, all.length - 1) : Math.max(at - 1, 0);
      all[next]?.focus();
      all[next]?.closest(".row")?.scrollIntoView({ block: "nearest" });
      event.preventDefault();
    } else if (event.key === "o" && at >= 0) {
      all[at].click();
    }
  });
}
