// Shows a text as readers will see it, a moment after the last key.

export default function preview(area) {
  const target = document.getElementById(area.dataset.target);
  let timer;
  let turn = 0;

  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(render, 300);
  });

  async function render() {
    const mine = ++turn;
    const body = new URLSearchParams({ _csrf: area.form.elements._csrf.value, [area.name]: area.value });
    target.dataset.loading = "";
    try {
      const answer = await fetch(area.dataset.preview, { method: "POST", body });
      if (answer.ok && mine === turn) target.innerHTML = await answer.text();
    } finally {
      if (mine === turn) delete target.dataset.loading;
    }
  }
}
