"""Setting a desk up: people, tokens, kill switches, the business; by hand, and held against axe."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import settled

MEASURED = {"bypass_csp": True, "reduced_motion": "reduce"}
PHONE = {"viewport": {"width": 380, "height": 800}, "has_touch": True, "is_mobile": True}
PAGES = [
    "profile", "business", "people", "teams", "inboxes", "inboxes/new", "categories", "tokens",
    "switches", "errors", "audit",
]


@pytest.fixture
def owner(open_as):
    return open_as("marieke")


def grave(page):
    page.emulate_media(color_scheme="light")
    found = Axe().run(page).response["violations"]
    page.emulate_media(color_scheme="dark")
    found += Axe().run(page, options={"runOnly": ["color-contrast"]}).response["violations"]
    return [(v["id"], v["nodes"][0]["html"][:160]) for v in found
            if v["impact"] in ("serious", "critical")]


@pytest.mark.parametrize("place", PAGES)
def test_axe_finds_nothing_serious(open_as, place):
    page = open_as("marieke", **MEASURED)
    page.goto(f"/settings/{place}")
    settled(page)
    page.locator("details").evaluate_all("all => all.forEach(each => each.open = true)")
    assert grave(page) == []


@pytest.mark.parametrize("place", PAGES)
def test_nothing_hangs_over_the_edge_of_a_phone(open_as, place):
    page = open_as("marieke", **PHONE)
    page.goto(f"/settings/{place}")
    settled(page)
    page.locator("details").evaluate_all("all => all.forEach(each => each.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 380


def test_an_invitation_leads_to_the_desk(owner, open_as):
    owner.goto("/settings/people")
    owner.get_by_label("Name", exact=True).fill("Nina New")
    owner.get_by_label("Email", exact=True).fill("nina@ternkettle.example")
    owner.get_by_role("button", name="Make an invitation").click()
    link = owner.get_by_role("textbox", name="A way in for Nina New").input_value()
    expect(owner.get_by_text("invited until")).to_be_visible()

    page = open_as(None)
    page.goto(link)
    expect(page.get_by_role("heading", name="Welcome, Nina New")).to_be_visible()
    page.get_by_label("New password", exact=True).fill("a long password")
    page.get_by_label("New password again", exact=True).fill("another password")
    page.get_by_role("button", name="Go to the desk").click()
    expect(page.get_by_text("The two are not the same.")).to_be_visible()
    page.get_by_label("New password", exact=True).fill("a long password")
    page.get_by_label("New password again", exact=True).fill("a long password")
    page.get_by_role("button", name="Go to the desk").click()
    page.wait_for_url("**/queues/approvals")

    # Deactivated, they are out at the next step.
    owner.goto("/settings/people")
    owner.get_by_role("link", name="Nina New").click()
    owner.get_by_text("Deactivate", exact=True).click()
    owner.get_by_role("button", name="Deactivate now").click()
    expect(owner.get_by_text("Deactivated. They can no longer sign in.")).to_be_visible()
    page.goto("/queues/all")
    page.wait_for_url("**/sign-in*")


def test_manual_only_is_told_on_every_page_until_it_is_lifted(owner, page):
    owner.goto("/settings/switches")
    row = owner.locator("#everything")
    row.get_by_text("Switch off", exact=False).first.click()
    row.get_by_label("Reason, for your colleagues").fill("Wrong prices")
    row.get_by_role("button", name="Switch off now").click()
    for place in ["/queues/all", "/knowledge", "/settings/profile"]:
        page.goto(place)
        banner = page.get_by_label("Switched off")
        expect(banner).to_contain_text("Manual-only mode")
        expect(banner).to_contain_text("Wrong prices")
    owner.locator("#everything").get_by_role("button", name=re.compile("Switch on")).click()
    expect(owner.get_by_label("Switched off")).to_have_count(0)


def test_a_token_is_shown_once_and_revoked(owner):
    owner.goto("/settings/tokens")
    owner.get_by_label("Name", exact=True).fill("Kiosk")
    owner.get_by_role("button", name="Make a token").click()
    secret = owner.get_by_label("The new token").input_value()
    assert secret.startswith("mlt_")
    owner.goto("/settings/tokens")
    assert secret not in owner.content()
    entry = owner.locator(".entry", has_text="Kiosk")
    entry.locator("summary").click()
    entry.get_by_role("button", name="Revoke").click()
    expect(owner.locator(".entry", has_text="Kiosk")).to_contain_text("Revoked")


def test_a_mistake_stands_beside_its_field_and_nothing_typed_is_lost(owner):
    owner.goto("/settings/business")
    owner.get_by_label("Time zone").fill("Mars/Olympus")
    owner.get_by_label("Brand voice").fill("Warm and brief.")
    owner.get_by_role("button", name="Save").click()
    zone = owner.get_by_label("Time zone")
    expect(zone).to_have_attribute("aria-invalid", "true")
    expect(owner.get_by_label("Brand voice")).to_have_value("Warm and brief.")
    zone.fill("Europe/Amsterdam")
    owner.get_by_role("button", name="Save").click()
    expect(owner.get_by_text("Saved.")).to_be_visible()


def test_an_agent_finds_their_own_page_and_no_more(page):
    page.goto("/settings")
    page.wait_for_url("**/settings/profile")
    expect(page.locator(".settings-nav a")).to_have_count(1)
    page.goto("/settings/people")
    expect(page.get_by_role("heading", name="Not allowed")).to_be_visible()
