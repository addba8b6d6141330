"""What every test gets: the desk, a browser, and pages that report whatever goes wrong in them."""

import os
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect, sync_playwright

from desk import Desk, question

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# Room for a busy machine; what is waited for comes within a second or two.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def desk():
    with Desk() as desk:
        yield desk


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def signed_in(desk, browser):
    """The cookies of a person, made once by the real sign-in page."""
    kept = {}

    def state(who):
        if who not in kept:
            context = browser.new_context(base_url=desk.url)
            sign_in(context.new_page(), desk.people[who])
            kept[who] = context.storage_state()
            context.close()
        return kept[who]

    return state


def sign_in(page, person):
    page.goto("/sign-in")
    page.get_by_label("Email").fill(person.email)
    page.get_by_label("Password").fill(person.password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/queues/approvals")


class Watch:
    """What pages did that they should not: errors, and requests to anywhere else."""

    def __init__(self, desk):
        self.host = urlsplit(desk.url).netloc
        self.errors = []
        self.elsewhere = []

    def over(self, context):
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on("console", self._console)
        context.on("dialog", self._dialog)
        context.route(lambda url: urlsplit(url).netloc != self.host, self._foreign)

    def _console(self, message):
        # A refusal (4xx) is an answer that tests look at themselves.
        if message.type == "error" and "the server responded with a status of 4" not in message.text:
            self.errors.append(message.text)

    def _dialog(self, dialog):
        if dialog.type != "beforeunload":
            self.errors.append(f"dialog: {dialog.message}")
        dialog.accept()

    def _foreign(self, route):
        self.elsewhere.append(route.request.url)
        route.abort()


@pytest.fixture
def watch(desk):
    watch = Watch(desk)
    yield watch
    assert watch.errors == []
    assert watch.elsewhere == []


@pytest.fixture
def open_as(desk, browser, signed_in, watch):
    """`open_as("tom")`: a page of a browser of that person's own; `None` has not signed in."""
    contexts = []

    def open(who, **options):
        options = {"viewport": {"width": 1440, "height": 900}, **options}
        if who is not None:
            options["storage_state"] = signed_in(who)
        context = browser.new_context(base_url=desk.url, **options)
        context.set_default_timeout(20_000)
        contexts.append(context)
        watch.over(context)
        return context.new_page()

    yield open
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_as):
    """A page of Sofia, an agent."""
    return open_as("sofia")


def row(page, subject):
    """The row of a queue with this subject."""
    return page.locator("li.row").filter(has=page.get_by_role("link", name=subject, exact=True))


def arrive(desk, page, mail):
    """Sends a mail, sees it come into the open list of all tickets, and opens its ticket."""
    page.goto("/queues/all")
    desk.send(mail)
    page.get_by_role("link", name=mail["Subject"], exact=True).click()
    page.wait_for_url("**/tickets/*")
    return page.url


def arrive_for_review(desk, page, mail=None):
    """Sends a question, opens its ticket, and from there its draft as soon as that is announced."""
    mail = mail or question()
    arrive(desk, page, mail)
    page.get_by_role("link", name="Review", exact=True).click()
    page.wait_for_url("**/drafts/*")
    return mail


def settled(page):
    """The page's scripts have run: modules run before the page counts as loaded."""
    page.wait_for_load_state("load")


def focused(page):
    return page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()")
