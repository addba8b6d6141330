"""Mails that try to run something in the desk. Nothing runs, nothing is fetched from elsewhere."""

import re

from playwright.sync_api import expect

from desk import mail

# Each says its number through `hit`, which every frame has, or fetches from evil.example.
MARKUP = [
    "<script>hit({n})</script>",
    "<script src='https://evil.example/{n}.js'></script>",
    "<img src=x onerror='hit({n})'>",
    "<img src='https://evil.example/{n}.png'>",
    "<img srcset='https://evil.example/{n}.png 1x' src='cid:none'>",
    "<picture><source srcset='https://evil.example/{n}.png'><img src='cid:none'></picture>",
    "<svg onload='hit({n})'><circle r=9></circle></svg>",
    "<svg><script>hit({n})</script></svg>",
    "<svg><style><img src=x onerror='hit({n})'></style></svg>",
    "<svg><image href='https://evil.example/{n}.svg'/><use href='https://evil.example/{n}.svg#a'/></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=hit({n})&gt;'>",
    "<iframe src='javascript:parent.hit({n})'></iframe>",
    "<iframe srcdoc='&lt;script&gt;parent.hit({n})&lt;/script&gt;'></iframe>",
    "<object data='https://evil.example/{n}.html'></object><embed src='https://evil.example/{n}.swf'>",
    "<a href='javascript:hit({n})' id='lure'>your parcel</a>",
    "<a href='&#106;ava&#09;script:hit({n})' id='lure'>your parcel</a>",
    "<a href='data:text/html,<script>opener.hit({n})</script>' id='lure'>your parcel</a>",
    "<a href='vbscript:hit({n})' id='lure'>your parcel</a>",
    "<form action='https://evil.example/{n}'><button id='lure'>confirm</button></form>",
    "<input autofocus onfocus='hit({n})'><select autofocus onfocus='hit({n})'>",
    "<details open ontoggle='hit({n})'>x</details>",
    "<video src='https://evil.example/{n}.mp4' autoplay onerror='hit({n})' poster='https://evil.example/{n}.jpg'></video>",
    "<audio src='https://evil.example/{n}.mp3' autoplay></audio>",
    "<style>@import 'https://evil.example/{n}.css'; body {{ background: url(https://evil.example/{n}.png) }}</style>",
    "<p style=\"background: url('https://evil.example/{n}.png'); width: expression(hit({n}))\">styled</p>",
    "<p style='background-image: \\75rl(https://evil.example/{n}.png)'>escaped</p>",
    "<table background='https://evil.example/{n}.png'><tr><td background='https://evil.example/{n}.png'>t</td></tr></table>",
    "<link rel='stylesheet' href='https://evil.example/{n}.css'><link rel='prefetch' href='https://evil.example/{n}'>",
    "<meta http-equiv='refresh' content='0;url=https://evil.example/{n}'><base href='https://evil.example/'>",
    "<body onload='hit({n})' background='https://evil.example/{n}.png'>",
    "<marquee onstart='hit({n})'>m</marquee><keygen autofocus onfocus='hit({n})'>",
    "<noscript><p title='</noscript><img src=x onerror=hit({n})>'></noscript>",
    "<template><script>hit({n})</script></template><div><template shadowrootmode='open'><img src=x onerror='hit({n})'></template></div>",
    "<xmp><p title='</xmp><img src=x onerror=hit({n})>'></xmp>",
    "<!--[if true]><script>hit({n})</script><![endif]--><!--><img src=x onerror='hit({n})'>-->",
    "<img src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"hit({n})\"/>'>",
    "\x00<scr\x00ipt>hit({n})</scr\x00ipt><ScRiPt/x>hit({n})</sCrIpT >",
    "<div id='content' class='drawer-bar' style='position:fixed;inset:0;z-index:9999'>"
    "<form method='post' action='/sign-out'><button id='lure'>sign in again</button></form></div>",
]
# The same through everything else that a sender chooses.
ELSEWHERE = "\"><img src=x onerror=hit({n})><script>hit({n})</script>"


def test_no_mail_runs_or_fetches_anything(desk, page):
    hits = []
    page.context.expose_binding("hit", lambda source, n=None: hits.append(n))
    page.goto("/queues/all")
    page.evaluate("hit('heard')")
    assert hits.pop() == "heard"
    for number, markup in enumerate(MARKUP):
        desk.send(
            mail(
                f"Hostile {number}", "qwop zxcv\n", address="mallory@evil.example",
                html=f"<p>begin {number}</p>" + markup.format(n=number) + "<p>end</p>",
            )
        )
    trick = ELSEWHERE.format(n=900)
    desk.send(
        mail(
            f"Hostile header {trick}", f"{trick}\n\n> {trick}\n\nhttps://evil.example/\"onmouseover=hit(901)\n",
            name=trick.replace('"', "'"), address="mallory2@evil.example",
            files=[
                (f"{trick}.txt", ("text", "plain"), b"x"),
                ("picture.svg", ("image", "svg+xml"), b"<svg xmlns='http://www.w3.org/2000/svg' onload='hit(902)'/>"),
                ("page.html", ("text", "html"), b"<script>hit(903)</script>"),
            ],
        )
    )

    # The lists show subjects, names and first lines.
    page.goto("/search?q=mallory@evil.example")
    page.goto("/queues/all")
    expect(page.get_by_role("link", name=re.compile("^Hostile "))).to_have_count(len(MARKUP) + 1)
    addresses = page.get_by_role("link", name=re.compile("^Hostile ")).evaluate_all(
        "links => links.map(link => link.href)"
    )
    framed = 0
    for address in addresses:
        page.goto(address)
        for original in page.locator("details.original").all():
            if original.get_attribute("open") is None:
                original.locator("summary").click()
            frame = page.frame_locator("iframe.mail")
            expect(frame.locator("body")).to_contain_text("begin")
            framed += 1
            assert frame.locator("script, iframe, object, embed, form, svg, link, base").count() == 0
            lure = frame.get_by_text(re.compile("your parcel|confirm|sign in again"))
            if lure.count():
                lure.first.click(timeout=2_000)
        assert page.evaluate("document.getElementById('content').tagName") == "MAIN"
    assert framed == len(MARKUP)

    # Attachments come as downloads, whatever they are.
    page.goto("/search?q=mallory2@evil.example")
    page.locator("[data-row]").first.click()
    page.wait_for_url("**/tickets/*")
    files = page.locator(".attachments a")
    expect(files).to_have_count(3)
    for address in files.evaluate_all("links => links.map(link => link.href)"):
        answer = page.request.get(address)
        assert answer.headers["content-disposition"].startswith("attachment")
        assert "sandbox" in answer.headers["content-security-policy"]
    # The acknowledgement repeats what the sender chose.
    page.goto("/mail-drop")
    page.get_by_role("link", name=re.compile("Hostile header")).first.click()
    page.wait_for_url("**/mail-drop/*")
    expect(page.locator(".prose")).to_be_visible()
    assert hits == []


def test_pictures_that_were_asked_for_bring_nothing_else_along(desk, page, watch):
    asked = []
    page.context.route(
        "https://evil.example/**", lambda route: (asked.append(route.request.url), route.abort())
    )
    desk.send(
        mail(
            "Pictures and more", "Here is the picture that you asked for.\n", address="mallory3@evil.example",
            html="<p>Here is the picture that you asked for.</p><img src='https://evil.example/a.png' alt='a'>"
            "<img src='http://evil.example/plain.png' alt='b'>"
            "<link rel='stylesheet' href='https://evil.example/a.css'>"
            "<script src='https://evil.example/a.js'></script>"
            "<video src='https://evil.example/a.mp4' autoplay></video>",
        )
    )
    page.goto("/queues/all")
    page.get_by_role("link", name="Pictures and more").click()
    page.wait_for_url("**/tickets/*")
    page.get_by_text("View the mail as it was sent").click()
    expect(page.frame_locator("iframe.mail").get_by_text("Here is the picture that you asked for.")).to_be_visible()
    assert asked == []
    with page.expect_request("https://evil.example/a.png"):
        page.get_by_role("link", name="Show images").click()
    expect(page.frame_locator("iframe.mail").get_by_text("Here is the picture that you asked for.")).to_be_visible()
    assert set(asked) == {"https://evil.example/a.png"}
    watch.errors.clear()  # The picture that this test did not deliver.
