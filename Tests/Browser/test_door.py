"""In, out, and what a stranger sees."""

from playwright.sync_api import expect

from conftest import sign_in


def test_a_stranger_is_led_to_the_door_and_from_there_to_the_page(desk, open_as):
    page = open_as(None)
    page.goto("/knowledge?state=published")
    page.wait_for_url("**/sign-in?to=*")
    sofia = desk.people["sofia"]
    page.get_by_label("Email").fill(sofia.email)
    page.get_by_label("Password").fill(sofia.password)
    page.keyboard.press("Enter")
    page.wait_for_url("**/knowledge?state=published")
    expect(page.get_by_role("heading", name="Knowledge")).to_be_visible()


def test_a_wrong_password_is_said_and_the_address_stays(desk, open_as):
    page = open_as(None)
    page.goto("/sign-in")
    expect(page.get_by_label("Email")).to_be_focused()
    page.get_by_label("Email").fill("ravi@ternkettle.example")
    page.get_by_label("Password").fill("not the password")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("password")
    expect(page.get_by_label("Email")).to_have_value("ravi@ternkettle.example")
    expect(page.get_by_label("Password")).to_have_value("")
    page.get_by_label("Password").fill(desk.people["ravi"].password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/queues/approvals")
    expect(page.locator(".person-name")).to_contain_text("Ravi Nair")
    expect(page.locator(".person-name")).to_contain_text("Agent")


def test_the_demo_tells_its_sign_in_at_the_door(desk, open_as):
    page = open_as(None)
    page.goto("/sign-in")
    card = page.get_by_role("complementary")
    expect(card).to_contain_text("demo")
    expect(card).to_contain_text(desk.people["sofia"].password)


def test_whoever_signs_out_is_out_everywhere(desk, open_as):
    page = open_as(None)
    sign_in(page, desk.people["tom"])
    other = page.context.new_page()
    other.goto("/queues/all")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/signed-out")
    expect(page.get_by_role("heading")).to_be_visible()
    other.reload()
    other.wait_for_url("**/sign-in*")
    page.get_by_role("link", name="Sign in again").click()
    page.wait_for_url("**/sign-in")


def test_a_session_cannot_be_read_by_scripts(page):
    page.goto("/queues/approvals")
    assert "martlet_session" not in page.evaluate("document.cookie")
    cookie = next(c for c in page.context.cookies() if c["name"] == "martlet_session")
    assert cookie["httpOnly"] and cookie["sameSite"] in ("Lax", "Strict")
