// In a row that is wider than a phone, the entry one is at stands in sight.

export default function reveal(element) {
  const current = element.querySelector("[aria-current]");
  if (current) element.scrollLeft = current.offsetLeft - (element.clientWidth - current.offsetWidth) / 2;
}
