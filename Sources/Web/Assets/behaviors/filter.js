// A filter takes effect when it is chosen.

export default function filter(form) {
  form.addEventListener("change", (event) => event.target.matches("select") && form.requestSubmit());
}
