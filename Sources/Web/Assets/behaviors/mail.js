// A mail in its frame: with pictures when asked, without a new page. The frame has no origin, so nobody
// out here can look into it; its lower edge can be drawn.

export default function mail(details) {
  const frame = details.querySelector("iframe");
  const images = details.querySelector("a[data-images]");

  images?.addEventListener("click", (event) => {
    event.preventDefault();
    frame.src = `${frame.getAttribute("src").split("?")[0]}?images=1`;
    images.remove();
  });
}
