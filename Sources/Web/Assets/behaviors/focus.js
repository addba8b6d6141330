// What went wrong is read first.

export default function focus(element) {
  element.focus();
}
