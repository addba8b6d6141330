// What was written and not sent stays in this tab: it is there again after a reload or a way round.

export default function keep(form) {
  const key = `keep:${form.dataset.keep}`;
  const fields = [...form.elements].filter((field) => field.name && field.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=file])"));
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
  if (kept) {
    for (const field of fields) if (field.value === field.defaultValue && kept[field.name] !== undefined) field.value = kept[field.name];
    if (fields.some((field) => field.value !== field.defaultValue)) form.closest("details")?.setAttribute("open", "");
  }
  form.addEventListener("input", () => {
    const values = Object.fromEntries(fields.filter((field) => field.value !== field.defaultValue).map((field) => [field.name, field.value]));
    if (Object.keys(values).length) sessionStorage.setItem(key, JSON.stringify(values));
    else sessionStorage.removeItem(key);
  });
  form.addEventListener("submit", () => sessionStorage.removeItem(key));
}
