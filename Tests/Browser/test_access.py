"""Every page in light and dark, held against axe's rules; nothing serious is found."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import settled
from places import FIXED, OPENED, OUTSIDE, addresses, open_all

# axe measures with inline styles, which the desk's policy would refuse; and colours must stand still.
MEASURED = {"bypass_csp": True, "reduced_motion": "reduce"}
# Two frames later the new colours have begun to come, and after their animations they are there.
STILL = """async () => {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
}"""
PHONE = {"viewport": {"width": 380, "height": 800}, "has_touch": True, "is_mobile": True}


@pytest.fixture(scope="module")
def places(desk, browser, signed_in):
    context = browser.new_context(base_url=desk.url, storage_state=signed_in("sofia"))
    yield {**addresses(context.new_page()), **OUTSIDE}
    context.close()


def grave(page):
    """What axe finds serious or critical in both schemes; in the second only colours differ."""
    page.emulate_media(color_scheme="light")
    page.evaluate(STILL)
    found = Axe().run(page).response["violations"]
    page.emulate_media(color_scheme="dark")
    page.evaluate(STILL)
    found += Axe().run(page, options={"runOnly": ["color-contrast"]}).response["violations"]
    return [
        (v["id"], v["nodes"][0]["html"][:160], v["nodes"][0]["failureSummary"])
        for v in found
        if v["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("place", [*OUTSIDE, *FIXED, *OPENED, "this-confidence"])
def test_axe_finds_nothing_serious(open_as, places, place):
    page = open_as(None if place in OUTSIDE else "sofia", **MEASURED)
    page.goto(places[place])
    settled(page)
    open_all(page)
    assert grave(page) == []


def test_axe_finds_nothing_serious_in_what_opens(open_as, places):
    page = open_as("sofia", **MEASURED)
    page.goto(places["draft"])
    settled(page)
    page.keyboard.press("Shift+Digit4")
    page.keyboard.press("r")
    assert grave(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert grave(page) == []


@pytest.mark.parametrize("place", ["approvals", "draft", "ticket", "knowledge"])
def test_axe_finds_nothing_serious_on_a_phone(open_as, places, place):
    page = open_as("sofia", **PHONE, **MEASURED)
    page.goto(places[place])
    settled(page)
    assert grave(page) == []


def test_axe_finds_nothing_serious_in_the_menu_of_a_phone(open_as):
    page = open_as("sofia", **PHONE, **MEASURED)
    page.goto("/queues/mine")
    page.get_by_role("button", name="Menu").click()
    assert grave(page) == []


@pytest.mark.parametrize("keys", ["e", "Shift+M", ".", "Control+k"])
def test_axe_finds_nothing_serious_in_what_opens_over_a_ticket(open_as, places, keys):
    page = open_as("sofia", **MEASURED)
    page.goto(places["ticket"])
    settled(page)
    page.keyboard.press(keys)
    page.wait_for_function("document.querySelector('dialog[open], details.menu[open]')")
    assert grave(page) == []
