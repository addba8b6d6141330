"""The desk around the tickets: files on replies, who else is there, the command palette, senders."""

import re

from playwright.sync_api import expect

from conftest import arrive, row, settled
from desk import mail


def ask(desk, page, subject, **given):
    letter = mail(subject, "qwop zxcv\n", **given)
    arrive(desk, page, letter)
    settled(page)
    return letter


def chosen(page):
    return page.locator("#palette [role=option][aria-selected=true]")


def test_files_are_sent_ahead_listed_taken_off_and_leave_with_the_reply(desk, page):
    ask(desk, page, "Please send the manual")
    picker = page.locator("#reply-files")
    picker.set_input_files(
        [
            {"name": "manual.txt", "mimeType": "text/plain", "buffer": b"Read me\n"},
            {"name": "tool.exe", "mimeType": "application/octet-stream", "buffer": b"MZ"},
        ]
    )
    files = page.locator(".uploads .attachments li")
    expect(files).to_have_count(2)
    expect(files.filter(has_text="tool.exe")).to_contain_text("Many mail servers refuse")
    page.get_by_role("button", name="Remove tool.exe").click()
    expect(files).to_have_count(1)
    page.get_by_role("textbox", name="Reply").fill("Dear Ada, here it is.")
    page.keyboard.press("Control+Enter")
    ours = page.locator(".message[data-author=agent]")
    with page.expect_download() as download:
        ours.get_by_role("link", name=re.compile("manual.txt")).click()
    assert open(download.value.path(), "rb").read() == b"Read me\n"


def test_a_file_that_cannot_be_sent_is_named_and_the_reply_stays(desk, page, watch):
    ask(desk, page, "Nothing in it")
    page.locator("#reply-files").set_input_files(
        [{"name": "empty.txt", "mimeType": "text/plain", "buffer": b""}]
    )
    expect(page.locator(".uploads [role=status]")).to_contain_text("is empty")
    expect(page.locator(".uploads .attachments li")).to_have_count(0)


def test_two_people_on_one_ticket_see_each_other(desk, page, open_as):
    ask(desk, page, "Both look")
    other = open_as("tom")
    other.goto(page.url)
    settled(other)
    expect(other.locator(".presence")).to_contain_text("Sofia Lindqvist is looking at this ticket")
    expect(page.locator(".presence")).to_contain_text("Tom Adeyemi is looking at this ticket")
    other.get_by_role("textbox", name="Reply").press_sequentially("Dear")
    expect(page.locator(".presence")).to_contain_text("Tom Adeyemi is writing on this ticket")
    other.goto("/queues/all")
    expect(page.locator(".presence")).not_to_contain_text("Tom")


def test_the_palette_goes_where_its_words_say(desk, page):
    letter = ask(desk, page, "Found by its number", name="Quirina Quast")
    number, address = page.locator("h1 .number").inner_text(), page.url
    page.goto("/queues/mine")
    settled(page)
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="Command palette")
    expect(field).to_be_focused()
    field.press_sequentially("spam")
    option = chosen(page)
    expect(option).to_contain_text("Spam")
    expect(field).to_have_attribute("aria-activedescendant", option.get_attribute("id"))
    field.press("Enter")
    page.wait_for_url("**/queues/spam")
    settled(page)
    page.keyboard.press("Control+k")
    field.fill(number)
    expect(chosen(page)).to_contain_text(letter["Subject"])
    field.press("Enter")
    page.wait_for_url(address)
    settled(page)
    page.keyboard.press("Meta+k")
    field.fill("quirina")
    expect(page.locator("#palette [role=option]").filter(has_text="Quirina Quast")).to_be_visible()
    field.fill("no such thing at all")
    expect(page.get_by_role("dialog", name="Command palette").get_by_text("Nothing matches").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()


def test_the_palette_does_what_the_page_can_do(desk, page):
    ask(desk, page, "Done from the palette")
    page.get_by_role("textbox", name="Reply").focus()
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="Command palette")
    field.press_sequentially("escal")
    expect(chosen(page)).to_contain_text("Escalate")
    field.press("Enter")
    expect(page.get_by_role("dialog", name="Hand this ticket over")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    first = chosen(page).text_content()
    field.press("ArrowDown")
    expect(chosen(page)).not_to_have_text(first)
    field.press("ArrowUp")
    expect(chosen(page)).to_have_text(first)


def test_a_blocked_sender_is_spam_from_then_on(desk, page):
    first = ask(desk, page, "Cheap flights", address="offers@junk.example")
    page.keyboard.press("!")
    page.wait_for_url("**/queues/*")
    page.goto("/queues/spam")
    row(page, first["Subject"]).get_by_role("link").click()
    page.get_by_role("button", name="Block sender").click()
    page.wait_for_url("**/senders")
    expect(page.locator(".senders")).to_contain_text("offers@junk.example")
    desk.send(mail("Cheaper flights", "qwop\n", address="offers@junk.example"))
    page.goto("/queues/spam")
    expect(row(page, "Cheaper flights")).to_be_visible()
    page.get_by_role("link", name="Senders").click()
    page.get_by_role("button", name="Remove offers@junk.example").click()
    expect(page.get_by_text("offers@junk.example")).to_have_count(0)


def test_a_forwarded_mail_says_whose_it_is(desk, page):
    arrive(
        desk, page,
        mail(
            "One kettle, passed on",
            "Can you take this one?\n\n---------- Forwarded message ---------\n"
            "From: Petra Sand <petra@customers.example>\nDate: Mon, 2 Nov 2026 at 10:00\n"
            "Subject: Broken kettle\nTo: <colleague@shop.example>\n\nThe kettle leaks.\n",
            name="Colleague",
        ),
    )
    card = page.get_by_role("region", name="Forwarded message from Petra Sand")
    expect(card).to_contain_text("The kettle leaks.")
    expect(card).to_contain_text("petra@customers.example")
    expect(page.locator(".bubble > .prose").first).to_have_text("Can you take this one?")
