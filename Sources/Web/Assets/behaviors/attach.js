// Files for a letter are sent ahead as soon as they are chosen, so that the letter waits for none of
// them, and a letter that comes back has them still. Each stands in the list with a way to take it off.

export default function attach(box, attachBehaviours) {
  const picker = box.querySelector("input[type=file]");
  const list = box.querySelector("ul");
  const status = box.querySelector("[role=status]");
  const form = box.closest("form");
  let under = 0;

  list.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-removes]");
    if (!button) return;
    button.closest("li").remove();
    picker.focus();
  });
  picker.addEventListener("change", () => {
    const files = [...picker.files];
    picker.value = "";
    for (const file of files) send(file);
  });
  form.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  form.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    for (const file of event.dataTransfer.files) send(file);
  });
  // A letter does not leave without what is still on its way to the desk.
  form.addEventListener(
    "submit",
    (event) => {
      if (!under) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      status.textContent = box.dataset.waits;
    },
    { capture: true },
  );

  async function send(file) {
    const body = new FormData();
    body.set("_csrf", form.elements._csrf.value);
    body.set("file", file);
    under += 1;
    status.textContent = `${file.name}…`;
    try {
      const answer = await fetch("/uploads", { method: "POST", body });
      const holder = document.createElement("ul");
      if (answer.ok) {
        holder.innerHTML = await answer.text();
        list.append(...holder.children);
        status.textContent = "";
      } else {
        const isPlain = answer.headers.get("content-type")?.startsWith("text/plain");
        status.textContent = isPlain ? await answer.text() : box.dataset.failed;
      }
    } catch {
      status.textContent = box.dataset.failed;
    } finally {
      under -= 1;
    }
  }
}
