"""What stands around every page: the keyboard, light and dark, refusals, small screens."""

import re

import pytest
from playwright.sync_api import expect

from conftest import arrive, focused, settled
from desk import mail

CHORDS = {
    "a": "/queues/approvals", "m": "/queues/mine", "u": "/queues/unassigned",
    "e": "/queues/escalated", "i": "/queues/all", "k": "/knowledge", "d": "/mail-drop",
}


@pytest.mark.parametrize("key", CHORDS)
def test_g_and_a_letter_lead_to_a_list(page, key):
    page.goto("/confidence")
    settled(page)
    page.keyboard.press("g")
    page.keyboard.press(key)
    page.wait_for_url(f"**{CHORDS[key]}")


def test_a_slash_goes_to_the_search_and_escape_leaves_it(page):
    page.goto("/queues/all")
    settled(page)
    page.keyboard.press("/")
    assert focused(page) == "search"
    page.keyboard.type("gk")
    expect(page.locator("#search")).to_have_value("gk")
    page.keyboard.press("Escape")
    assert focused(page) != "search"
    assert page.url.endswith("/queues/all")


def test_the_keys_are_told_in_a_dialog_that_keeps_the_focus(page):
    page.goto("/queues/all")
    settled(page)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text("Approve & send")
    for _ in range(4):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    page.keyboard.press("g")
    page.keyboard.press("k")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    assert page.url.endswith("/queues/all")


def test_the_keys_are_a_page_without_scripts(open_as):
    page = open_as("sofia", java_script_enabled=False)
    page.goto("/queues/all")
    page.get_by_role("link", name="Keyboard shortcuts").click()
    page.wait_for_url("**/keys")
    expect(page.get_by_role("heading", name="Keyboard shortcuts")).to_be_visible()


def test_light_and_dark_are_chosen_and_kept(page):
    page.goto("/queues/all")
    settled(page)
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    page.get_by_role("button", name="Light").click()
    light = page.evaluate(ground)
    page.get_by_role("button", name="Dark").click()
    expect(page.get_by_role("button", name="Dark")).to_have_attribute("aria-pressed", "true")
    assert page.evaluate(ground) != light
    # The choice travels to the desk on its own; from then on the desk draws pages so.
    page.wait_for_function(
        "async () => (await (await fetch('/keys')).text()).includes('data-theme=\"dark\"')"
    )
    page.goto("/knowledge")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.evaluate(ground) != light


def test_nobody_told_follows_the_system(open_as):
    grounds = set()
    for scheme in ("light", "dark"):
        page = open_as("ravi", color_scheme=scheme)
        page.goto("/queues/all")
        grounds.add(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
    assert len(grounds) == 2


@pytest.mark.parametrize(
    "address", ["/nothing-here", "/queues/nowhere", "/tickets/00000000-0000-7000-8000-000000000000"]
)
def test_what_is_not_there_is_said_with_a_way_back(page, address):
    answer = page.goto(address)
    assert answer.status == 404
    expect(page.locator(".problem h1")).to_be_visible()
    expect(page.locator(".problem code").last).not_to_be_empty()
    page.get_by_role("link", name="Back to the desk").click()
    page.wait_for_url("**/queues/approvals")


def test_a_viewer_reads_everything_and_decides_nothing(desk, page, open_as):
    address = arrive(desk, page, mail("Only to look at", "qwop zxcv\n"))
    viewer = open_as("vera")
    viewer.goto(address)
    expect(viewer.locator(".message[data-author=customer]")).to_contain_text("qwop")
    expect(viewer.get_by_role("textbox", name="Reply")).to_have_count(0)
    expect(viewer.get_by_label("Priority")).to_be_disabled()
    expect(viewer.get_by_role("link", name="New ticket")).to_have_count(0)
    viewer.goto("/queues/approvals")
    viewer.locator("[data-row]").first.click()
    viewer.wait_for_url("**/drafts/*")
    expect(viewer.get_by_text("You may read here, but not decide.")).to_be_visible()
    expect(viewer.get_by_role("button", name="Approve & send")).to_have_count(0)
    answer = viewer.goto("/tickets/new")
    assert answer.status == 403
    expect(viewer.locator(".problem")).to_be_visible()
    # The form alone does not keep anybody out: the server refuses too.
    token = viewer.locator("input[name=_csrf]").first.input_value()
    refused = viewer.request.post(f"{address}/messages", form={"_csrf": token, "kind": "note", "body": "x"})
    assert refused.status == 403


def test_a_form_without_its_token_is_refused(desk, page):
    address = arrive(desk, page, mail("Forged", "qwop zxcv\n"))
    refused = page.request.post(f"{address}/messages", form={"kind": "note", "body": "forged"})
    assert refused.status == 403
    page.reload()
    expect(page.get_by_text("forged", exact=True)).to_have_count(0)


@pytest.mark.parametrize(
    "address", ["/queues/approvals", "/queues/all", "/knowledge", "/mail-drop", "/tickets/new", "first draft", "first ticket"]
)
def test_on_a_phone_nothing_is_wider_than_the_screen(open_as, address):
    page = open_as("sofia", viewport={"width": 380, "height": 800}, has_touch=True, is_mobile=True)
    if address.startswith("first"):
        page.goto("/queues/approvals" if address == "first draft" else "/queues/all")
        address = page.locator("[data-row]").first.get_attribute("href")
    page.goto(address)
    settled(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 380
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("link", name="Knowledge")).to_be_visible()
