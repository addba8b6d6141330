// Control (or Command) and K: every command of this page, and what the desk finds, in one list. The
// field keeps the focus; the arrows move through the options, which a screen reader hears by
// aria-activedescendant.

import { press } from "./keys.js";

export default function palette(dialog) {
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const none = dialog.querySelector(".palette-none");
  const count = dialog.querySelector("[data-count]");
  let commands = [];
  let found = [];
  let active = 0;
  let timer;
  let turn = 0;

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open();
  });
  for (const button of document.querySelectorAll("[data-palette]")) button.addEventListener("click", open);
  if (!("closedBy" in HTMLDialogElement.prototype)) {
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  }

  field.addEventListener("input", () => {
    active = 0;
    show();
    clearTimeout(timer);
    timer = setTimeout(look, 150);
  });
  field.addEventListener("keydown", (event) => {
    const options = [...list.querySelectorAll("[role=option]")];
    const moves = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: options.length - 1 };
    if (event.key in moves) {
      event.preventDefault();
      active = (moves[event.key] + options.length) % Math.max(options.length, 1);
      mark();
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      choose(options[active]);
    }
  });
  list.addEventListener("click", (event) => choose(event.target.closest("[role=option]")));
  list.addEventListener("pointermove", (event) => {
    const at = [...list.querySelectorAll("[role=option]")].indexOf(event.target.closest("[role=option]"));
    if (at < 0 || at === active) return;
    active = at;
    mark(false);
  });

  function open() {
    // A dialog that is open keeps what it is about.
    if (document.querySelector("dialog[open]")) return;
    document.querySelector("[popover]:popover-open")?.hidePopover();
    commands = collect();
    found = [];
    active = 0;
    field.value = "";
    dialog.showModal();
    field.focus();
    show();
  }

  /** Whatever answers to a key can be chosen here too. */
  function collect() {
    const seen = new Set();
    return [...document.querySelectorAll("a[data-key], button[data-key], :not(.menu) > summary[data-key]")]
      .filter((element) => (element.checkVisibility() || element.closest(".menu-list, .side")) && !element.disabled)
      .map((element) => {
        const words = element.cloneNode(true);
        for (const extra of words.querySelectorAll("kbd, .count, svg")) extra.remove();
        const label = (element.getAttribute("aria-label") ?? words.textContent).trim().replace(/\s+/g, " ");
        return { element, label, key: element.dataset.key, icon: element.querySelector("svg"), goes: Boolean(element.closest(".side")) };
      })
      .filter(({ label, goes }) => label && !seen.has(`${goes} ${label}`) && seen.add(`${goes} ${label}`))
      .sort((one, other) => one.goes - other.goes);
  }

  async function look() {
    const words = field.value.trim();
    const mine = ++turn;
    if (!words) return;
    try {
      const answer = await fetch(`${dialog.dataset.source}?q=${encodeURIComponent(words)}`);
      if (!answer.ok || mine !== turn) return;
      const holder = document.createElement("div");
      holder.innerHTML = await answer.text();
      if (mine !== turn) return;
      found = [...holder.children];
      show();
    } catch (problem) {
      if (!(problem instanceof TypeError)) throw problem;
    }
  }

  function show() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fitting = commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
    if (!words.length) found = [];
    const here = fitting.filter(({ goes }) => !goes).map(option);
    const places = fitting.filter(({ goes }) => goes).map(option);
    list.replaceChildren(...group(dialog.dataset.here, here), ...group(dialog.dataset.go, [...found, ...places]));
    const options = list.querySelectorAll("[role=option]");
    options.forEach((element, index) => (element.id = `palette-${index}`));
    none.hidden = options.length > 0;
    count.textContent = options.length || none.textContent;
    active = Math.min(active, Math.max(options.length - 1, 0));
    mark();
  }

  function group(label, options) {
    if (!options.length) return [];
    const box = document.createElement("div");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", label);
    const title = document.createElement("p");
    title.textContent = label;
    title.setAttribute("aria-hidden", "true");
    box.append(title, ...options);
    return [box];
  }

  function option({ element, label, key, icon }) {
    const line = document.createElement("div");
    line.setAttribute("role", "option");
    if (icon) line.append(icon.cloneNode(true));
    const words = document.createElement("span");
    words.textContent = label;
    line.append(words);
    const cap = document.createElement("kbd");
    cap.textContent = key.split(" ").filter((part) => part !== "Escape").join(" ");
    cap.setAttribute("aria-hidden", "true");
    line.append(cap);
    line.command = element;
    return line;
  }

  function mark(scroll = true) {
    list.querySelectorAll("[role=option]").forEach((element, index) => {
      element.setAttribute("aria-selected", String(index === active));
      if (index !== active) return;
      field.setAttribute("aria-activedescendant", element.id);
      if (scroll) element.scrollIntoView({ block: "nearest" });
    });
    if (!list.childElementCount) field.removeAttribute("aria-activedescendant");
  }

  function choose(chosen) {
    if (!chosen) return;
    dialog.close();
    if (chosen.dataset.href) location.assign(chosen.dataset.href);
    else press(chosen.command);
  }
}
