// Holds a changed draft against its sources a moment after the last key, and says what stands in none.

export default function recheck(element) {
  const area = element.querySelector("textarea");
  const target = element.querySelector(".editor-warnings");
  const original = area.defaultValue;
  let timer;
  let turn = 0;

  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(check, 600);
  });
  if (area.value !== original) check();

  async function check() {
    const mine = ++turn;
    if (area.value === original) return target.replaceChildren();
    const body = new URLSearchParams({ _csrf: area.form.elements._csrf.value, text: area.value });
    try {
      const answer = await fetch(element.dataset.recheck, { method: "POST", body });
      if (answer.ok && mine === turn) target.innerHTML = await answer.text();
    } catch {
      // Without an answer nothing is claimed; the check is made again when the draft is approved.
    }
  }
}
