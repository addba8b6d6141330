"""Tickets that begin at the desk, and the articles that drafts are made from."""

import re

from playwright.sync_api import expect

from conftest import arrive_for_review, row, settled
from desk import mail


def test_a_call_is_kept_as_a_ticket(page):
    page.goto("/queues/all")
    settled(page)
    page.keyboard.press("c")
    page.wait_for_url("**/tickets/new")
    page.get_by_role("link", name="Log a call").click()
    page.wait_for_url(re.compile("kind=phone_log"))
    page.get_by_label("Name").fill("Piet Pieters")
    page.get_by_label("Phone", exact=True).fill("+31 6 00000 777")
    page.get_by_label("Subject").fill("Caller has no hot water")
    page.get_by_label("What was said").fill("The kettle stays cold. He wants a call after ten.")
    page.get_by_label("Priority").select_option("High")
    page.get_by_role("button", name="Save the call").click()
    page.wait_for_url("**/queues/unassigned")
    page.get_by_role("link", name="Caller has no hot water").click()
    page.wait_for_url("**/tickets/*")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Caller has no hot water")
    expect(page.locator(".ticket-head")).to_contain_text("Phone")
    expect(page.locator(".message[data-author=customer]")).to_contain_text("stays cold")
    expect(page.locator("details.panel").first).to_contain_text("+31 6 00000 777")


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_lost(page):
    page.goto("/tickets/new")
    page.get_by_label("Subject").fill("Half a letter")
    page.get_by_role("textbox", name="Email").fill("not an address")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("textbox", name="Email")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("Message")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("Subject")).to_have_value("Half a letter")


def test_a_letter_to_a_customer_opens_a_ticket(page):
    page.goto("/tickets/new")
    page.get_by_label("Name").fill("Zita Zorg")
    page.get_by_role("textbox", name="Email").fill("zita@customers.example")
    page.get_by_label("Subject").fill("Your loan machine is ready")
    page.get_by_label("Message").fill("Dear Zita,\n\nyour loan machine is ready.\n\nSofia")
    page.get_by_role("button", name="Send").click()
    page.wait_for_url("**/tickets/*")
    ours = page.locator(".message[data-author=agent]")
    expect(ours).to_contain_text("your loan machine is ready")
    expect(ours).to_contain_text("Sofia Lindqvist")
    expect(ours.locator(".delivery")).to_be_visible()


def test_what_was_written_for_a_new_ticket_is_there_again(page):
    page.goto("/tickets/new")
    settled(page)
    page.get_by_label("Subject").fill("Kept for later")
    page.goto("/queues/all")
    page.goto("/tickets/new")
    expect(page.get_by_label("Subject")).to_have_value("Kept for later")


def test_articles_are_searched_and_narrowed(page):
    page.goto("/knowledge")
    assert page.locator("li.row").count() >= 25
    page.get_by_label("Search articles").fill("descale")
    page.get_by_label("Search articles").press("Enter")
    page.wait_for_url(re.compile("q=descale"))
    expect(page.get_by_role("link", name=re.compile("descale the Tern One"))).to_be_visible()
    page.goto("/knowledge?state=draft")
    states = page.locator("li.row .article-state").all_inner_texts()
    assert states and set(states) == {"Draft"}
    page.goto("/knowledge?q=qwertzuiop")
    expect(page.get_by_role("heading", name="Nothing matches")).to_be_visible()


def test_an_article_goes_from_draft_to_published_and_is_cited(desk, page, open_as):
    page.goto("/knowledge/new")
    settled(page)
    page.get_by_label("Title").fill("The flummox valve squeaks")
    text = page.get_by_label("Text", exact=True)
    text.fill("## When the flummox valve squeaks\n\nWipe the flummox valve with a **dry** cloth.\n")
    preview = page.locator("#preview")
    expect(preview.get_by_role("heading", name="When the flummox valve squeaks")).to_be_visible()
    expect(preview.locator("strong")).to_have_text("dry")
    page.get_by_role("button", name="Save and ask for review").click()
    page.wait_for_url(re.compile(r"/knowledge/[0-9a-f-]{36}"))
    expect(page.locator(".marks")).to_contain_text("In review")
    expect(page.get_by_role("button", name="Save and publish")).to_have_count(0)

    manager = open_as("tom")
    manager.goto(page.url)
    manager.get_by_role("button", name="Save and approve").click()
    expect(manager.locator(".marks")).to_contain_text("Approved")
    manager.get_by_role("button", name="Save and publish").click()
    expect(manager.locator(".marks")).to_contain_text("Published")

    question = mail(
        "A squeaking valve", "Hello,\n\nmy flummox valve squeaks. What can I do?\n\nAda\n"
    )
    arrive_for_review(desk, page, question)
    expect(page.locator("#draft-text")).to_have_value(re.compile("Wipe the flummox valve"))
    page.get_by_role("link", name="The flummox valve squeaks").click()
    page.wait_for_url("**/knowledge/*")


def test_scripts_in_an_article_are_text_in_its_preview(page, watch):
    page.goto("/knowledge/new")
    settled(page)
    page.get_by_label("Text", exact=True).fill(
        "Hello <img src=x onerror=alert(1)> <script>alert(2)</script> [link](javascript:alert(3))\n"
    )
    preview = page.locator("#preview")
    expect(preview).to_contain_text("Hello")
    assert preview.locator("script, img, [onerror]").count() == 0
    assert preview.locator("a[href^=javascript]").count() == 0


def test_two_people_who_write_one_article_are_told(page, open_as):
    page.goto("/knowledge?q=Collect+your+order")
    page.get_by_role("link", name="Collect your order at our shop in Haarlem").click()
    page.wait_for_url("**/knowledge/*")
    other = open_as("tom")
    other.goto(page.url)
    page.get_by_label("Tags").fill("collect, haarlem, first")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".notice[data-tone=good]")).to_be_visible()
    other.get_by_label("Tags").fill("collect, haarlem, second")
    other.get_by_role("button", name="Save", exact=True).click()
    expect(other.locator(".notice[data-tone=bad], [role=alert]").first).to_be_visible()
    expect(other.get_by_label("Tags")).to_have_value("collect, haarlem, second")


def test_letters_are_read_as_their_customers_get_them(page):
    page.goto("/mail-drop")
    subject = page.locator("[data-row]").first.inner_text()
    page.locator("[data-row]").first.click()
    page.wait_for_url("**/mail-drop/*")
    expect(page.get_by_role("heading", level=1)).to_have_text(subject)
    expect(page.locator(".letter-head")).to_contain_text("@ternkettle.example")
    expect(page.locator(".prose")).to_contain_text("Kind regards")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the raw mail").click()
    raw = open(download.value.path(), "rb").read()
    assert b"Message-ID:" in raw and subject[:4].encode() in raw
    page.goto("/mail-drop")
    page.get_by_role("link", name="Show more").click()
    page.wait_for_url(re.compile("after="))
    expect(page.locator("li.row").first).to_be_visible()
