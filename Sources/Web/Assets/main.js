// Gives each element with `data-behavior="one two"` its behaviours: `behaviors/one.js`, each a
// module whose default export takes the element, and this function for markup that arrives later.
// They are imported at once and by name, so that a page that has loaded answers to its keys.

import ask from "./behaviors/ask.js";
import attachFiles from "./behaviors/attach.js";
import busy from "./behaviors/busy.js";
import compose from "./behaviors/compose.js";
import copy from "./behaviors/copy.js";
import countdown from "./behaviors/countdown.js";
import dialog from "./behaviors/dialog.js";
import editor from "./behaviors/editor.js";
import filter from "./behaviors/filter.js";
import focus from "./behaviors/focus.js";
import grades from "./behaviors/grades.js";
import keep from "./behaviors/keep.js";
import keys from "./behaviors/keys.js";
import list from "./behaviors/list.js";
import live from "./behaviors/live.js";
import mail from "./behaviors/mail.js";
import opens from "./behaviors/opens.js";
import palette from "./behaviors/palette.js";
import presence from "./behaviors/presence.js";
import preview from "./behaviors/preview.js";
import recheck from "./behaviors/recheck.js";
import reveal from "./behaviors/reveal.js";
import review from "./behaviors/review.js";
import sheet from "./behaviors/sheet.js";
import theme from "./behaviors/theme.js";

const behaviors = {
  ask, busy, compose, copy, countdown, dialog, editor, filter, focus, grades, keep, keys, list, live, mail, opens, palette, presence,
  preview, recheck, reveal, review, sheet, theme, attach: attachFiles,
};
const attached = new WeakMap();

function attach(root) {
  for (const element of [root, ...root.querySelectorAll("[data-behavior]")]) {
    const done = attached.get(element) ?? new Set();
    attached.set(element, done);
    for (const name of element.dataset.behavior?.split(" ") ?? []) {
      if (done.has(name)) continue;
      done.add(name);
      behaviors[name](element, attach);
    }
  }
}

attach(document.body);
