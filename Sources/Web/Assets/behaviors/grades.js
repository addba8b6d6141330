// Keys 1–5 set the first grade that is still open, then the next; with Shift, all three.

export default function grades(group) {
  const fields = [...group.querySelectorAll("fieldset")];
  let last = -1;

  document.addEventListener("keydown", (event) => {
    if (!group.isConnected || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("textarea, select, input:not([type=radio], [type=checkbox])")) return;
    if (document.querySelector("dialog[open]")) return;
    // The code, not the key: with Shift a digit is another sign, and on some keyboards without it too.
    const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
    if (!digit) return;
    event.preventDefault();
    if (event.shiftKey) {
      for (const field of fields) set(field, digit);
      last = fields.length - 1;
    } else {
      const open = fields.findIndex((field) => !field.querySelector(":checked"));
      last = open >= 0 ? open : (last + 1) % fields.length;
      set(fields[last], digit);
    }
  });

  group.addEventListener("change", settle);

  function set(field, digit) {
    field.querySelector(`input[value="${digit}"]`).checked = true;
    settle();
  }

  function settle() {
    if (fields.every((field) => field.querySelector(":checked"))) delete group.dataset.missing;
  }
}
