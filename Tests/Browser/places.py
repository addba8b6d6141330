"""The pages of the desk by name, for whatever looks at all of them."""

from urllib.parse import urlsplit

# Whoever may see the page first; what follows the address is done there.
OUTSIDE = {"sign-in": "/sign-in", "signed-out": "/signed-out"}
FIXED = {
    "approvals": "/queues/approvals", "mine": "/queues/mine", "unassigned": "/queues/unassigned",
    "escalated": "/queues/escalated", "all": "/queues/all", "spam": "/queues/spam", "senders": "/senders",
    "nothing-matches": "/queues/all?status=new&priority=low",
    "nothing-found": "/search?q=nobody@nowhere.example", "new-ticket": "/tickets/new",
    "call": "/tickets/new?kind=phone_log", "knowledge": "/knowledge", "new-article": "/knowledge/new",
    "mail-drop": "/mail-drop", "confidence": "/confidence", "keys": "/keys", "missing": "/nothing-here",
}
# The first row of a list; where the list is searched, the ticket that shows most.
OPENED = {
    "draft": "/queues/approvals", "ticket": "/search?q=daniel.kim@example.net",
    "article": "/knowledge", "letter": "/mail-drop",
}


def addresses(page):
    """Every page behind the door, as its address on this desk."""
    found = dict(FIXED)
    for name, list_of in OPENED.items():
        page.goto(list_of)
        found[name] = page.locator("[data-row]").first.get_attribute("href")
    found["this-confidence"] = "/confidence?draft=" + urlsplit(found["draft"]).path.split("/")[-1]
    return found


def open_all(page):
    """Opens every panel, so that what is folded is looked at too."""
    page.locator("details.panel").evaluate_all("panels => panels.forEach(panel => panel.open = true)")
