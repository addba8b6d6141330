"""One ticket: what was said, who says it, how far it is, what happened."""

import re

from playwright.sync_api import expect

from conftest import arrive, row, settled
from desk import mail

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c63f8cfc0f01f0005050102cf9b8e1d0000000049454e44ae426082"
)


def open_panel(page, name):
    panel = page.locator("details.panel").filter(has=page.get_by_role("heading", name=name, exact=True))
    if panel.get_attribute("open") is None:
        panel.locator("summary").click()
    return panel.locator(".panel-body")


def test_a_mail_becomes_a_ticket_with_everything_beside_it(desk, page):
    letter = mail(
        "Where is my grinder, TK-104472?",
        "Hello,\n\nmy order TK-104472 has not arrived. Where is it?\n\nKind regards,\nNoor Visser\n",
        name="Noor Visser",
        files=[("receipt.txt", ("text", "plain"), b"one grinder\n")],
    )
    arrive(desk, page, letter)
    expect(page.get_by_role("heading", level=1)).to_contain_text(letter["Subject"])
    bubble = page.locator(".message[data-author=customer]")
    expect(bubble).to_contain_text("has not arrived")
    expect(bubble).to_contain_text("Noor Visser")
    with page.expect_download() as download:
        bubble.get_by_role("link", name=re.compile("receipt.txt")).click()
    assert download.value.suggested_filename == "receipt.txt"
    contact = open_panel(page, "Contact")
    expect(contact).to_contain_text(letter.address)
    expect(contact).to_contain_text("English")
    properties = open_panel(page, "Properties")
    expect(properties.get_by_label("Priority")).to_be_visible()
    expect(properties).to_contain_text("delivery")
    timeline = open_panel(page, "Timeline")
    expect(timeline).to_contain_text("The customer wrote")
    expect(timeline).to_contain_text("Opened by email")


def test_the_sixteen_steps_stand_with_what_became_of_them(desk, page):
    arrive(desk, page, mail("How do I descale?", "How do I descale my Tern One?\n"))
    steps = open_panel(page, "Procedure")
    numbers = lambda: [int(t) for t in steps.locator(".step-number").all_inner_texts() if t.isdigit()]
    expect(steps.locator(".step").first).to_be_visible()
    assert sorted(numbers()) == list(range(1, 17))
    first = steps.locator(".step").first
    expect(first).to_have_attribute("data-state", "done")
    expect(first.locator("time")).to_be_visible()
    # Live: the draft is made while the ticket is open.
    tenth = steps.locator(".step").filter(has=page.get_by_text("10", exact=True))
    expect(tenth).to_have_attribute("data-state", "done")
    expect(page.locator(".ticket-head .callout")).to_contain_text("A draft waits for review")


def test_quoted_text_is_folded_until_it_is_asked_for(desk, page):
    letter = mail(
        "Folding",
        "That did not help.\n\nOn Mon, 2 Nov 2026 at 10:00, Tern & Kettle wrote:\n"
        "> Please switch the machine off and on.\n> Kind regards\n",
    )
    arrive(desk, page, letter)
    quote = page.get_by_text("Please switch the machine off")
    expect(page.get_by_text("That did not help.").first).to_be_visible()
    expect(quote).to_be_hidden()
    page.get_by_label("Show quoted text").click()
    expect(quote).to_be_visible()


def test_a_reply_of_the_customer_appears_in_the_open_ticket(desk, page):
    first = mail("Two mails", "Is the shop open on Saturday?\n", name="Lena Two")
    arrive(desk, page, first)
    settled(page)
    page.get_by_text("Internal note").first.click()
    page.locator("#note").fill("half a thought")
    desk.send(
        mail("Re: Two mails", "And on Sunday?\n", name="Lena Two", address=first.address, reply_to=first)
    )
    expect(page.locator(".message[data-author=customer]")).to_have_count(2)
    expect(page.get_by_text("And on Sunday?")).to_be_visible()
    expect(page.locator("#note")).to_have_value("half a thought")


def test_html_mail_stands_in_a_frame_without_scripts_and_without_remote_pictures(desk, page, watch):
    letter = mail(
        "A mail with pictures",
        "Please look at the picture.\n",
        html="<p style='color:#b00'>Please look at the <b>picture</b>.</p>"
        "<script>parent.document.title = 'taken over'</script>"
        "<img src='https://pictures.example/pixel.png' alt='remote' width='40' height='40'>"
        "<div style='height:900px'>tall</div>",
    )
    asked = []

    def picture(route):
        asked.append(route.request.url)
        route.fulfill(body=PIXEL, content_type="image/png")

    page.context.route("https://pictures.example/**", picture)
    arrive(desk, page, letter)
    expect(page.locator("iframe.mail")).to_be_hidden()
    page.get_by_text("View the mail as it was sent").click()
    frame = page.frame_locator("iframe.mail")
    expect(frame.get_by_text("tall")).to_be_visible()
    assert page.locator("iframe.mail").get_attribute("sandbox") == "allow-popups allow-popups-to-escape-sandbox"
    assert frame.locator("script").count() == 0
    assert asked == []
    expect(page.get_by_text("Pictures from elsewhere are not loaded.")).to_be_visible()
    page.get_by_role("link", name="Show images").click()
    remote = frame.get_by_role("img", name="remote")
    expect(remote).to_have_js_property("naturalWidth", 1)
    assert asked == ["https://pictures.example/pixel.png"]
    assert page.title().startswith("#")


def test_properties_are_changed_and_stay(desk, page):
    arrive(desk, page, mail("Changing things", "asdf\n"))
    properties = open_panel(page, "Properties")
    properties.get_by_label("Priority").select_option("High")
    properties.get_by_label("Assignee").select_option("Sofia Lindqvist")
    properties.get_by_label("Tags").fill("broken, second-time")
    properties.get_by_role("button", name="Save").click()
    expect(page.locator(".notice")).to_be_visible()
    properties = open_panel(page, "Properties")
    expect(properties.get_by_label("Priority")).to_have_value("high")
    expect(properties.get_by_label("Tags")).to_have_value("broken, second-time")
    subject = page.get_by_role("heading", level=1).inner_text().split(" #")[0]
    page.goto("/queues/mine")
    expect(row(page, subject)).to_be_visible()


def test_two_people_who_change_one_ticket_are_told(desk, page, open_as):
    address = arrive(desk, page, mail("Changed twice", "asdf\n"))
    # Whatever becomes of it by itself has become of it: a draft, or a person was asked for.
    expect(page.locator(".ticket-head .callout").first).to_be_visible()
    page.reload()
    other = open_as("tom")
    # Tom's window is asleep: it hears nothing of what Sofia does.
    other.route(re.compile("/events"), lambda route: route.fulfill(status=204))
    other.goto(address)
    stale = other.locator("input[name=version]").first.input_value()
    properties = open_panel(page, "Properties")
    properties.get_by_label("Priority").select_option("High")
    properties.get_by_role("button", name="Save").click()
    expect(page.locator(".notice[data-tone=good]")).to_be_visible()
    properties = open_panel(other, "Properties")
    other.locator("input[name=version]").first.evaluate("(e, v) => e.value = v", stale)
    properties.get_by_label("Priority").select_option("Urgent")
    properties.get_by_role("button", name="Save").click()
    expect(other.locator(".notice[data-tone=bad]")).to_be_visible()


def test_a_note_is_for_the_team_only(desk, page):
    arrive(desk, page, mail("A quiet word", "asdf\n"))
    settled(page)
    page.keyboard.press("m")
    expect(page.locator("#note")).to_be_focused()
    page.keyboard.type("She called twice already.")
    page.get_by_role("button", name="Add note").click()
    note = page.locator(".message[data-note]")
    expect(note).to_contain_text("She called twice already.")
    expect(note).to_contain_text("Internal note")
    expect(note).to_contain_text("Sofia Lindqvist")


def test_a_reply_without_a_draft_is_held_and_can_be_called_back(desk, page):
    arrive(desk, page, mail("xyzzy", "qwop zxcv\n"))
    reply = page.get_by_role("textbox", name="Reply")
    expect(reply).to_be_visible()
    reply.fill("Dear Ada,\n\nwhat can we do for you?\n\nSofia")
    page.get_by_role("button", name="Send and wait").click()
    ours = page.locator(".message[data-author=agent]")
    expect(ours).to_contain_text("what can we do for you?")
    expect(ours.locator("time[data-behavior=countdown]")).to_have_text(re.compile(r"0:\d\d"))
    ours.get_by_role("button", name="Undo").click()
    expect(page.locator(".message[data-author=agent]")).to_contain_text("Recalled before it was sent")


def test_what_was_written_is_there_again_after_a_way_round(desk, page):
    address = arrive(desk, page, mail("plugh", "qwop zxcv\n"))
    settled(page)
    page.get_by_role("textbox", name="Reply").fill("Dear Ada, I will")
    page.goto("/queues/all")
    page.goto(address)
    expect(page.get_by_role("textbox", name="Reply")).to_have_value("Dear Ada, I will")
