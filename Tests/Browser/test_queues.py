"""The lists that people work from."""

import re

import pytest
from playwright.sync_api import expect

from conftest import arrive_for_review, focused, row, settled
from desk import mail

QUEUES = {
    "approvals": "Approvals", "mine": "Mine", "unassigned": "Unassigned",
    "escalated": "Escalated", "all": "All tickets",
}


def count(page, name):
    """The number beside a queue's name; 0 where none is shown."""
    link = page.get_by_role("navigation", name="Queues").get_by_role("link", name=name)
    number = link.locator(".count")
    return int(re.match(r"\d+", number.inner_text()).group()) if number.count() else 0


def expect_count(page, name, number):
    link = page.get_by_role("navigation", name="Queues").get_by_role("link", name=name)
    if number:
        expect(link.locator(".count")).to_have_text(re.compile(rf"^{number}\b"))
    else:
        expect(link.locator(".count")).to_have_count(0)


@pytest.mark.parametrize("queue", QUEUES)
def test_a_queue_shows_as_many_tickets_as_its_count_says(page, queue):
    page.goto(f"/queues/{queue}")
    expect(page.get_by_role("heading", level=1)).to_have_text(QUEUES[queue])
    current = page.locator(".side [aria-current=page]")
    expect(current).to_contain_text(QUEUES[queue])
    expected = count(page, QUEUES[queue])
    if expected <= 50:
        expect(page.locator("li.row")).to_have_count(expected)
    if expected == 0:
        expect(page.locator(".empty")).to_be_visible()


def test_an_approval_shows_what_a_reviewer_chooses_by(page):
    page.goto("/queues/approvals")
    first = page.locator("li.row").first
    expect(first.locator(".row-name")).not_to_be_empty()
    expect(first.locator(".number")).to_have_text(re.compile(r"#\d+"))
    expect(first.locator(".row-end")).to_contain_text(re.compile(r"\d+ %"))
    expect(first.locator(".row-time")).to_be_visible()


def test_lists_are_narrowed_and_widened_again(page):
    page.goto("/queues/all")
    page.get_by_label("Status").select_option("Resolved")
    page.wait_for_url(re.compile("status=resolved"))
    states = page.locator("li.row").evaluate_all("rows => rows.map(r => r.dataset.status)")
    assert states and set(states) == {"resolved"}
    page.goto("/queues/all?status=resolved&priority=urgent")
    page.get_by_role("link", name="Show everything").click()
    page.wait_for_url(re.compile("/queues/all$"))
    assert page.locator("li.row").count() > len(states)


def test_long_lists_are_turned_page_by_page(desk, page):
    for number in range(12):
        desk.send(mail(f"xyzzy {number}", "qwop zxcv\n", address="filler@mail.example"))
    page.goto("/queues/all")
    expect(page.get_by_role("link", name=re.compile("^xyzzy "))).to_have_count(12)
    seen = []
    while True:
        rows = page.locator("[data-row]").evaluate_all("rows => rows.map(row => row.href)")
        seen += rows
        if page.get_by_role("link", name="Show more").count() == 0:
            break
        assert len(rows) == 50
        before = page.url
        page.get_by_role("link", name="Show more").click()
        page.wait_for_url(lambda url: url != before)
    assert len(seen) > 50 and len(set(seen)) == len(seen)
    assert len(seen) == count(page, "All tickets")


def test_search_finds_by_number_address_and_says_when_it_does_not(page):
    page.goto("/queues/all?status=resolved")
    number = page.locator("li.row .number").first.inner_text()
    search = page.get_by_role("searchbox", name="Search")
    search.fill(number)
    search.press("Enter")
    page.wait_for_url("**/tickets/*")
    expect(page.get_by_role("heading", level=1)).to_contain_text(number)
    address = page.locator(".bubble-address").first.inner_text()
    search = page.get_by_role("searchbox", name="Search")
    search.fill(address)
    search.press("Enter")
    page.wait_for_url("**/search*")
    expect(page.locator("li.row .number", has_text=number)).to_be_visible()
    search = page.get_by_role("searchbox", name="Search")
    search.fill("nobody@nowhere.example")
    search.press("Enter")
    expect(page.get_by_text("Nothing found")).to_be_visible()


def test_rows_are_walked_with_j_and_k_and_opened_with_enter(page):
    page.goto("/queues/all")
    settled(page)
    subjects = page.locator("[data-row]").all_inner_texts()
    page.keyboard.press("j")
    assert focused(page) == subjects[0]
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert focused(page) == subjects[2]
    page.keyboard.press("k")
    assert focused(page) == subjects[1]
    page.keyboard.press("k")
    page.keyboard.press("k")
    assert focused(page) == subjects[0]
    page.keyboard.press("Enter")
    page.wait_for_url("**/tickets/*")
    expect(page.get_by_role("heading", level=1)).to_contain_text(subjects[0])


def test_o_opens_a_draft_and_escape_leads_back(page):
    page.goto("/queues/approvals")
    settled(page)
    page.keyboard.press("j")
    page.keyboard.press("o")
    page.wait_for_url("**/drafts/*")
    settled(page)
    page.keyboard.press("Escape")
    page.wait_for_url("**/queues/approvals")


def test_a_second_window_hears_of_what_comes_and_goes(desk, page, open_as):
    other = open_as("tom")
    other.goto("/queues/approvals")
    settled(other)
    before = count(other, "Approvals")
    mail = arrive_for_review(desk, page)
    expect_count(other, "Approvals", before + 1)
    expect(row(other, mail["Subject"])).to_be_visible()
    settled(page)
    page.keyboard.press("Shift+Digit5")
    page.get_by_role("checkbox").check()
    page.keyboard.press("a")
    page.wait_for_url("**/tickets/*")
    expect(row(other, mail["Subject"])).to_have_count(0)
    expect_count(other, "Approvals", before)
