// A mail in its frame: as tall as it is, and with pictures when asked, without a new page.

export default function mail(details) {
  const frame = details.querySelector("iframe");
  const images = details.querySelector("a[data-images]");
  frame.addEventListener("load", fit);
  details.addEventListener("toggle", fit);
  fit();

  images?.addEventListener("click", (event) => {
    event.preventDefault();
    frame.src = `${frame.src.split("?")[0]}?images=1`;
    images.remove();
  });

  function fit() {
    const root = frame.contentDocument?.documentElement;
    if (details.open && root?.scrollHeight) frame.style.blockSize = `${Math.min(root.scrollHeight + 16, 4000)}px`;
  }
}
