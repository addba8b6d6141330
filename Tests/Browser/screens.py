"""Pictures of the demo desk.

    python Tests/Browser/screens.py            the few that the documentation shows, into docs/screens
    python Tests/Browser/screens.py FOLDER     every page, light and dark, wide and on a phone
"""

import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from conftest import CHROMIUM, settled, sign_in
from desk import ROOT, Desk
from places import OUTSIDE, addresses

WIDTHS = {1440: 900, 380: 800}
SHOWN = {("approvals", "light", 1440), ("draft", "dark", 1440), ("ticket", "light", 1440), ("draft", "light", 380)}


def main(folder):
    everything = folder is not None
    folder = Path(folder) if everything else ROOT / "docs/screens"
    folder.mkdir(parents=True, exist_ok=True)
    with Desk() as desk, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        stranger = browser.new_context(base_url=desk.url)
        sofia = browser.new_context(base_url=desk.url)
        page = sofia.new_page()
        sign_in(page, desk.people["sofia"])
        places = {**addresses(page), **OUTSIDE}
        wanted = SHOWN
        if everything:
            wanted = {(n, s, w) for n in places for s in ("light", "dark") for w in WIDTHS}
        for name, scheme, width in sorted(wanted):
            page = (stranger if name in OUTSIDE else sofia).new_page()
            page.set_viewport_size({"width": width, "height": WIDTHS[width]})
            page.emulate_media(color_scheme=scheme)
            page.goto(places[name])
            settled(page)
            file = folder / f"{name}-{scheme}-{width}.png"
            page.screenshot(path=file, full_page=everything and name != "draft")
            page.close()
            # Flat colours: a palette holds them, and the file is a third.
            Image.open(file).convert("RGB").quantize(128).save(file, optimize=True)
            print(file)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
