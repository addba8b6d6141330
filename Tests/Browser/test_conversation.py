"""Working on a conversation: answering in three ways, handing over, merging, spam."""

import re

from playwright.sync_api import expect

from conftest import arrive, row, settled
from desk import mail


def number(page):
    return page.locator("h1 .number").inner_text().lstrip("#")


def ask(desk, page, subject, **given):
    """A ticket that no draft answers."""
    letter = mail(subject, "qwop zxcv\n", **given)
    arrive(desk, page, letter)
    settled(page)
    return letter


def test_control_and_enter_send_and_the_ticket_waits(desk, page):
    ask(desk, page, "Chord one")
    page.get_by_role("textbox", name="Reply").fill("Dear Ada, please wait.")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".message[data-author=agent]")).to_contain_text("please wait")
    expect(page.locator(".notice")).to_contain_text("Your reply is on its way")


def test_resolving_asks_what_solved_it_by_keyboard_alone(desk, page):
    ask(desk, page, "Chord two")
    page.get_by_role("textbox", name="Reply").fill("Dear Ada, turn it on.")
    page.keyboard.press("Control+Shift+Enter")
    sheet = page.get_by_role("dialog", name="Resolution")
    expect(sheet).to_be_visible()
    expect(sheet.get_by_label("How it was resolved")).to_be_focused()
    sheet.get_by_label("How it was resolved").select_option("Gave a workaround")
    sheet.get_by_label("Steps that solved it").fill("Find the switch\nTurn it on")
    sheet.get_by_label("Root cause").fill("It was off")
    page.keyboard.press("Enter")
    expect(page.locator(".notice")).to_contain_text("the ticket is resolved")
    expect(page.locator(".message[data-author=agent]")).to_contain_text("turn it on")


def test_an_empty_reply_opens_no_resolution(desk, page):
    ask(desk, page, "Chord three")
    page.get_by_role("textbox", name="Reply").focus()
    page.keyboard.press("Control+Shift+Enter")
    expect(page.get_by_role("dialog", name="Resolution")).to_be_hidden()


def test_a_reply_that_a_colleague_overtook_comes_back_with_theirs(desk, page, open_as):
    ask(desk, page, "Overtaken")
    other = open_as("tom")
    other.goto(page.url)
    page.get_by_role("textbox", name="Reply").fill("Dear Ada, from Sofia.")
    page.get_by_role("button", name="Send and wait").click()
    expect(page.locator(".message[data-author=agent]")).to_contain_text("from Sofia")
    other.get_by_role("textbox", name="Reply").fill("Dear Ada, from Tom.")
    other.get_by_role("button", name="Send and wait").click()
    warning = other.locator(".overtaken")
    expect(warning).to_contain_text("from Sofia")
    expect(other.get_by_role("textbox", name="Reply")).to_have_value("Dear Ada, from Tom.")
    warning.get_by_role("button", name="Send anyway").click()
    expect(other.locator(".message[data-author=agent]")).to_have_count(2)


def test_a_ticket_is_handed_over_by_keyboard(desk, page):
    letter = ask(desk, page, "Hand me over")
    page.keyboard.press("e")
    sheet = page.get_by_role("dialog", name="Hand this ticket over")
    expect(sheet.get_by_label("Hand to")).to_be_focused()
    sheet.get_by_label("Hand to").select_option("Tom Adeyemi")
    sheet.get_by_label("What they must know").fill("She wants to talk to a manager.")
    page.keyboard.press("Control+Enter")
    callout = page.locator(".ticket-head .callout").filter(has_text="Escalated")
    expect(callout).to_contain_text("She wants to talk to a manager.")
    page.goto("/queues/escalated")
    expect(row(page, letter["Subject"])).to_contain_text("She wants to talk to a manager.")
    row(page, letter["Subject"]).get_by_role("link").click()
    page.get_by_role("button", name="End escalation").click()
    expect(page.locator(".notice")).to_contain_text("The escalation has ended")


def test_two_tickets_of_one_customer_are_merged(desk, page):
    first = ask(desk, page, "Merge target", name="Mia Merge")
    target, address = number(page), page.url
    second = ask(desk, page, "Merge source", name="Mia Merge", address=first.address)
    page.keyboard.press("Shift+M")
    sheet = page.get_by_role("dialog", name="Merge into another ticket")
    sheet.get_by_text(f"#{target}").click()
    sheet.get_by_role("button", name="Merge").click()
    page.wait_for_url(address)
    expect(page.locator(".message[data-author=customer]")).to_have_count(2)
    # What comes in for the merged one lands here.
    desk.send(
        mail("Re: Merge source", "And again\n", name="Mia Merge", address=first.address, reply_to=second)
    )
    expect(page.locator(".message[data-author=customer]")).to_have_count(3)


def test_spam_goes_with_a_key_and_comes_back_with_another(desk, page):
    letter = ask(desk, page, "Cheap watches")
    page.keyboard.press("!")
    page.wait_for_url("**/queues/*")
    expect(page.locator(".notice")).to_contain_text("Marked as spam")
    expect(row(page, letter["Subject"])).to_have_count(0)
    settled(page)
    page.keyboard.press("z")
    page.wait_for_url("**/tickets/*")
    expect(page.locator(".notice")).to_contain_text("no longer spam")
    settled(page)
    page.keyboard.press("!")
    page.wait_for_url("**/queues/*")
    settled(page)
    page.keyboard.press("g")
    page.keyboard.press("j")
    page.wait_for_url("**/queues/spam")
    row(page, letter["Subject"]).get_by_role("link").click()
    expect(page.get_by_text("Nothing is sent.")).to_be_visible()
    page.get_by_role("button", name="Not spam").click()
    expect(page.locator(".notice")).to_contain_text("no longer spam")


def test_the_other_actions_stand_in_a_menu(desk, page):
    ask(desk, page, "A menu")
    page.keyboard.press(".")
    item = page.get_by_role("link", name="Resolve without a reply")
    expect(item).to_be_focused()
    page.keyboard.press("Escape")
    expect(item).to_be_hidden()
    page.keyboard.press("Shift+P")
    sheet = page.get_by_role("dialog", name="Change the requester")
    sheet.get_by_label("Email").fill("paula@customers.example")
    sheet.get_by_label("Name").fill("Paula Probe")
    sheet.get_by_role("button", name="Save").click()
    expect(page.locator("details.panel").first).to_contain_text("Paula Probe")
    settled(page)
    page.keyboard.press("Shift+D")
    sheet = page.get_by_role("dialog", name="Resolve without a reply")
    sheet.get_by_label("Summary").fill("Solved on the phone")
    sheet.get_by_role("button", name="Resolve").click()
    expect(page.locator(".ticket-head .status")).to_have_text("Resolved")


def test_the_forms_work_without_scripts(desk, page, open_as):
    ask(desk, page, "No scripts")
    plain = open_as("sofia", java_script_enabled=False)
    plain.goto(page.url)
    plain.locator(".ticket-actions").get_by_role("link", name="Escalate").click()
    plain.get_by_label("What they must know").fill("Sent without a script")
    plain.get_by_role("button", name="Escalate").click()
    expect(plain.locator(".ticket-head")).to_contain_text("Sent without a script")
    assert re.search(r"/tickets/[0-9a-f-]{36}$", plain.url)
