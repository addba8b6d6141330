"""Writes docs/screens/*.png: pages of the demo desk, light and dark, wide and on a phone.

    python Tests/Browser/screens.py [PAGE …]

The whole set is for looking at; what the documentation shows is chosen from it by hand.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import CHROMIUM, settled, sign_in
from desk import ROOT, Desk
from places import OUTSIDE, addresses

WIDTHS = {1440: 900, 380: 800}


def main(wanted):
    folder = ROOT / "docs/screens"
    folder.mkdir(parents=True, exist_ok=True)
    with Desk() as desk, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        stranger = browser.new_context(base_url=desk.url)
        sofia = browser.new_context(base_url=desk.url)
        first = sofia.new_page()
        sign_in(first, desk.people["sofia"])
        places = addresses(first)
        first.close()
        for name, address in {**OUTSIDE, **places}.items():
            if wanted and name not in wanted:
                continue
            page = (stranger if name in OUTSIDE else sofia).new_page()
            for width, height in WIDTHS.items():
                for scheme in ("light", "dark"):
                    page.set_viewport_size({"width": width, "height": height})
                    page.emulate_media(color_scheme=scheme)
                    page.goto(address)
                    settled(page)
                    file = Path(folder) / f"{name}-{scheme}-{width}.png"
                    page.screenshot(path=file, full_page=name not in ("draft",))
                    print(file.relative_to(ROOT))
            page.close()
        browser.close()


if __name__ == "__main__":
    main(set(sys.argv[1:]))
