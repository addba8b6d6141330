// A secret shown once goes to the clipboard by a button; without one it can still be marked and copied.

export default function copy(element) {
  const field = element.querySelector("[data-copy]");
  const button = element.querySelector("button");
  field.addEventListener("focus", () => field.select());
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    button.querySelector("span").textContent = button.dataset.copied;
  });
}
