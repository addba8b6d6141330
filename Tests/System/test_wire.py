"""The program as operators, mail servers and Postal meet it: exit codes, messages, answers."""

import http.client
import json
import socket
import tempfile
import threading
from pathlib import Path

import pytest
from customers import INBOX, Mail, Postal
from house import ARTICLES, BINARY, PROJECT, Desk, until

pytestmark = pytest.mark.skipif(not BINARY.exists(), reason=f"missing here: {BINARY}")

COMMANDS = [
    "serve", "intake", "demo", "import-kb", "doctor", "backup", "restore", "user add", "token add",
    "reprocess", "licenses", "settings", "user list", "user role", "user deactivate", "user reset",
    "token list", "token revoke", "inbox add", "inbox list", "team add", "team list", "switch",
]
READS_SETTINGS = [
    ["serve"], ["demo"], ["import-kb", str(ARTICLES)], ["doctor"],
    ["user", "add", "ida@ternkettle.example", "Ida", "--role", "owner"],
    ["token", "add", "ida@ternkettle.example", "tests"],
    ["reprocess", "0198f3a0-0000-7000-8000-000000000000"],
]


def question(number, **more):
    return Mail(
        number, ("Emil Berg", f"emil{number}@customers.example"), "Password mail never comes",
        "I cannot sign in, and the email to reset my password never arrives.", **more)


@pytest.fixture(scope="module")
def folder():
    with tempfile.TemporaryDirectory(prefix="martlet-wire-") as path:
        yield Path(path)


@pytest.fixture
def desk(folder, request):
    """A desk of a test's own that nobody has used yet."""
    desk = Desk(folder / request.node.name)
    yield desk
    desk.kill()


@pytest.fixture(scope="module")
def postal(folder):
    return Postal(folder)


@pytest.fixture(scope="module")
def served(folder, postal):
    """A desk that serves, for tests that leave it as they found it."""
    desk = Desk(folder / "served", MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
    desk.settle()
    assert desk.start()
    yield desk
    desk.kill()


class TestHelp:
    @pytest.mark.parametrize("name", COMMANDS)
    def test_each_command_explains_itself(self, desk, name):
        text = desk.run(*name.split(), "--help").stdout.decode()
        assert text.startswith(f"martlet {name}")
        assert len(text.strip().splitlines()) >= 5

    def test_the_overview_names_every_command(self, desk):
        text = desk.run("--help").stdout.decode()
        assert [name for name in COMMANDS if f"\n  {name} " not in text] == []
        assert desk.run(code=64).stdout.decode() == text

    def test_what_is_no_command_is_said(self, desk):
        assert "“sreve” is not a command" in desk.run("sreve", code=64).stderr.decode()

    def test_what_is_no_option_is_said(self, desk):
        assert "--wet is not an option" in desk.run("serve", "--wet", code=64).stderr.decode()
        assert "--tenant needs a value" in desk.run(
            "import-kb", str(ARTICLES), "--tenant", code=64).stderr.decode()

    def test_licences_name_the_libraries(self, desk):
        text = desk.run("licenses").stdout.decode()
        for library in ["SQLite", "libpq", "llhttp", "GMime", "libcurl", "OpenSSL", "libsodium"]:
            assert library in text


class TestSettings:
    def test_the_page_is_what_the_program_says(self, desk):
        assert (PROJECT / "docs/settings.md").read_bytes() == desk.run("settings").stdout

    def test_all_mistakes_are_reported_at_once_and_no_secret(self, desk):
        said = desk.run(
            "doctor", code=78, MARTLET_PORT="http", MARTLET_WORKERS="0",
            MARTLET_DATABASE="mysql://root:hunter2@db", MARTLET_SMTP="mail.example",
            MARTLET_BASE_URL="desk.example", AI_CUSTOMER_DRAFT_ENABLED="perhaps",
            MARTLET_COLOUR="blue").stderr.decode()
        for name in [
            "MARTLET_PORT", "MARTLET_WORKERS", "MARTLET_DATABASE", "MARTLET_SMTP",
            "MARTLET_BASE_URL", "AI_CUSTOMER_DRAFT_ENABLED", "MARTLET_COLOUR",
        ]:
            assert name in said
        assert "7 mistake" in said and "hunter2" not in said

    @pytest.mark.parametrize("words", READS_SETTINGS, ids=lambda words: words[0])
    def test_unknown_names_are_refused_by_each_command(self, desk, words):
        said = desk.run(*words, code=78, MARTLET_DATBASE="sqlite:x").stderr.decode()
        assert "MARTLET_DATBASE is not a setting" in said
        assert not (desk.folder / "martlet.sqlite").exists()

    def test_a_file_gives_what_the_environment_does_not(self, desk):
        file = desk.folder / "martlet.conf"
        file.write_text("# the desk\nMARTLET_SMTP = smtp://127.0.0.1:2525\nMARTLET_PORT=never\n")
        # The port of the environment wins over the one in the file.
        report = json.loads(desk.run("doctor", "--settings", str(file)).stdout)
        assert report["outbox"]["courier"] == "smtp"
        file.write_text("MARTLET_SMPT=smtp://127.0.0.1\nwhatever\n")
        said = desk.run("doctor", "--settings", str(file), code=78).stderr.decode()
        assert "MARTLET_SMPT" in said and "Line 2" in said
        said = desk.run("doctor", "--settings", "/nowhere.conf", code=64).stderr.decode()
        assert "/nowhere.conf cannot be read" in said


class TestIntake:
    def test_a_mail_is_durable_when_the_command_says_so(self, desk):
        desk.settle()
        mail = question(1)
        kept = desk.run("intake", "--to", INBOX, stdin=mail.bytes).stdout.decode().strip()
        assert desk.rows(f"SELECT {desk.id('id')}, message_id_key FROM raw_message") == [
            (kept.replace("-", ""), mail.id)]
        again = desk.run("intake", stdin=mail.bytes).stdout.decode().strip()
        assert again == kept

    def test_what_cannot_be_stored_is_to_be_sent_again(self, desk):
        mail = question(1).bytes
        for setting in [
            {"MARTLET_DATA": "/dev/null/data", "MARTLET_DATABASE": "sqlite:/dev/null/data/rows"},
            {"MARTLET_DATABASE": "sqlite:/dev/null/nowhere/martlet.sqlite"},
            {"MARTLET_DATABASE": "postgres://nobody@127.0.0.1:9/desk"},
            {"MARTLET_PORT": "a mistake in the settings is not the customer's"},
        ]:
            done = desk.run("intake", "--to", INBOX, stdin=mail, code=75, **setting)
            assert done.stderr.startswith(b"martlet: ") and done.stdout == b""

    def test_no_desk_and_no_mail_are_temporary_too(self, desk):
        done = desk.run("intake", "--to", INBOX, stdin=question(1).bytes, code=75)
        assert b"No inbox takes this mail yet" in done.stderr
        desk.settle()
        assert b"There is no mail" in desk.run("intake", code=75).stderr

    def test_a_broken_database_is_temporary(self, desk):
        desk.settle()
        path = Path(desk.database.removeprefix("sqlite:"))
        path.write_bytes(b"this is no database at all, and was never one" * 100)
        desk.run("intake", "--to", INBOX, stdin=question(1).bytes, code=75)


class TestCommands:
    def test_the_doctor_reports_the_same_shape_on_an_empty_and_on_a_used_desk(self, desk):
        def shape(value):
            if isinstance(value, dict):
                return {key: shape(item) for key, item in value.items()}
            return type(value).__name__.replace("float", "int")

        empty = json.loads(desk.run("doctor").stdout)
        desk.settle()
        desk.run("intake", "--to", INBOX, stdin=question(1).bytes)
        used = json.loads(desk.run("doctor").stdout)
        assert shape(empty) == shape(used) == {
            "status": "str", "problems": "list", "checked_at": "str",
            "model": {"writer": "str"},
            "storage": {"engine": "str", "answers": "bool", "free_bytes": "int"},
            "queue": {"due": "int", "running": "int", "dead": "int", "oldest_wait_seconds": "int"},
            "intake": {"waiting": "int", "unreadable": "int"},
            "outbox": {"held": "int", "queued": "int", "failed": "int", "courier": "str"},
            "mail_drop": {"folder": "str", "is_writable": "bool"},
            "reserved_settings": "list",
        }
        assert used["status"] == "well" and used["intake"]["waiting"] == 1
        assert used["queue"]["due"] == 1

    def test_the_doctor_says_what_needs_a_person(self, desk):
        desk.settle()
        desk.run("intake", "--to", INBOX, stdin=question(1).bytes)
        desk.change("UPDATE job SET state = 'dead'")
        report = json.loads(desk.run("doctor", code=1).stdout)
        assert report["status"] == "needs attention" and report["queue"]["dead"] == 1
        assert "1 job(s) gave up" in report["problems"][0]

    def test_articles_are_imported_once(self, desk):
        desk.settle()
        count = len(list(ARTICLES.glob("*.md")))
        again = desk.run("import-kb", str(ARTICLES)).stdout.decode()
        assert again == f"0 created, 0 updated, {count} unchanged, 0 skipped\n"
        folder = desk.folder / "articles"
        folder.mkdir()
        source = next(ARTICLES.glob("*.md")).read_text()
        (folder / "one.md").write_text(source + "\nOne more sentence about it.\n")
        changed = desk.run("import-kb", str(folder)).stdout.decode()
        assert changed == "0 created, 1 updated, 0 unchanged, 0 skipped\n"
        said = desk.run("import-kb", "/nowhere", code=64).stderr.decode()
        assert "/nowhere is not a folder" in said

    def test_people_are_added_once_and_only_with_a_role(self, desk):
        made = desk.run(
            "user", "add", "ida@ternkettle.example", "Ida", "--role", "owner").stdout.decode()
        assert "ida@ternkettle.example (owner) can sign in." in made
        assert "Password, shown once: " in made
        given = desk.run(
            "user", "add", "tom@ternkettle.example", "Tom", "--role", "agent",
            stdin=b"correct horse battery\n").stdout.decode()
        assert "Password" not in given
        desk.run("user", "add", "ida@ternkettle.example", "Ida", "--role", "agent", code=1)
        assert b"--role is" in desk.run(
            "user", "add", "eve@ternkettle.example", "Eve", "--role", "emperor", code=64).stderr
        assert b"no scope" in desk.run(
            "token", "add", "ida@ternkettle.example", "x", "--scopes", "read,fly", code=64).stderr
        desk.run("token", "add", "nobody@ternkettle.example", "x", code=1)

    def test_a_desk_is_set_up_without_a_browser(self, desk):
        def run(*words, code=0):
            return desk.run(*words, code=code).stdout.decode()

        ida, tom, eva = (f"{name}@ternkettle.example" for name in ("ida", "tom", "eva"))
        run("user", "add", ida, "Ida", "--role", "owner")
        run("user", "add", tom, "Tom", "--role", "agent")
        run("user", "add", eva, "Eva", "--role", "viewer")
        assert run("user", "role", tom, "manager") == f"{tom} is manager now.\n"
        run("user", "role", ida, "agent", code=1)
        run("user", "role", tom, "emperor", code=64)
        run("user", "role", "nobody@ternkettle.example", "agent", code=1)
        run("team", "add", "Second", "line", "--kind", "technical", "--members", f"{ida},{tom}")
        run("team", "add", "Second line", "--kind", "finance", code=1)
        run("team", "add", "x", "--kind", "choir", code=64)
        assert run("team", "list") == f"Second line\ttechnical\t{ida},{tom}\n"
        assert "support@ternkettle.example\temail\talways\tdefault" in run("inbox", "list")
        secret = run("token", "add", tom, "reader").strip()
        [line] = run("token", "list").splitlines()
        assert secret not in line and "\tread\tnever\tactive\treader" in line
        run("token", "revoke", line.split("\t")[0])
        assert "\trevoked\t" in run("token", "list")
        run("token", "revoke", "x", code=64)
        run("user", "deactivate", tom, "--successor", eva, code=64)
        assert "Open tickets given away: 0." in run("user", "deactivate", tom, "--successor", ida)
        assert f"{tom}\tmanager\tdeactivated\tTom" in run("user", "list")
        assert "/welcome/" in run("user", "reset", tom)
        assert f"{tom}\tmanager\tactive\tTom" in run("user", "list")
        assert "drafts\ton\t" in run("switch")
        assert "drafts\toff\tWrong prices" in run(
            "switch", "drafts", "off", "--reason", "Wrong prices")
        assert "drafts\ton\t" in run("switch", "drafts", "on")
        run("switch", "drafts", "perhaps", code=64)
        run("switch", "kettle", "off", code=64)

    def test_a_token_allows_what_its_scopes_and_its_person_do(self, desk):
        desk.settle()
        desk.token = desk.run(
            "token", "add", "ida@ternkettle.example", "reader").stdout.decode().strip()
        assert desk.start()
        assert desk.call("GET", "/api/v1/me").json["email"] == "ida@ternkettle.example"
        refused = desk.call(
            "POST", "/api/v1/drafts/0198f3a0-0000-7000-8000-000000000000/rejections", {})
        assert refused.status == 403

    def test_a_raw_message_can_be_read_again(self, desk):
        desk.settle()
        raw = desk.run("intake", "--to", INBOX, stdin=question(1).bytes).stdout.decode().strip()
        first = desk.run("reprocess", raw).stdout.decode()
        assert first.startswith(f"{raw} is read again: ticket ")
        # Again it is the same message of the same ticket.
        assert desk.run("reprocess", raw).stdout.decode() == first
        assert desk.rows("SELECT count(*) FROM message") == [("1",)]
        assert b"no such raw message" in desk.run(
            "reprocess", "0198f3a0-0000-7000-8000-000000000000", code=1).stderr
        desk.run("reprocess", "17", code=64)

    def test_the_demo_fills_an_empty_desk_only(self, desk):
        desk.settle()
        assert b"has a tenant already" in desk.run("demo").stdout


class TestServing:
    def test_a_taken_port_is_said(self, desk):
        with socket.socket() as other:
            other.bind(("127.0.0.1", desk.port))
            other.listen()
            said = desk.run("serve", code=1).stderr.decode()
        assert str(desk.port) in said and "port" in said.lower()

    @pytest.mark.parametrize("signal", [2, 15])
    def test_it_ends_when_it_is_asked_to(self, desk, signal):
        desk.settle()
        assert desk.start()
        assert desk.call("GET", "/ready").json == {"status": "ready"}
        desk.server.send_signal(signal)
        assert desk.server.wait(30) == 0
        assert desk.start(), "the port and the file are free again"

    def test_no_word_of_the_api_without_a_token(self, served):
        for path in ["/api/v1/tickets", "/api/v1/drafts", "/api/v1/me", "/api/v1/events"]:
            answer = served.call("GET", path, headers={"Authorization": "Bearer nonsense"})
            assert answer.status == 401
            assert answer.headers["content-type"].startswith("application/problem+json")
            assert {"status", "code", "detail"} <= set(answer.json)

    def test_problems_have_a_code_and_a_sentence(self, served):
        for path, status in [
            ("/api/v1/tickets/0198f3a0-0000-7000-8000-000000000000", 404),
            ("/api/v1/tickets/17", 404), ("/api/v1/tickets?queue=lost", 422),
            ("/api/v1/tickets?limit=1000", 422), ("/api/v1/nothing", 404),
        ]:
            answer = served.call("GET", path)
            assert answer.status == status, path
            assert answer.json["code"] and answer.json["detail"].endswith(".")

    def test_a_mail_becomes_a_ticket_with_a_draft_and_a_decision_a_letter(self, served, postal):
        mail = question(700)
        body = mail.payload()
        told = served.call("POST", "/postal", body, postal.headers(body)).json
        assert told["is_duplicate"] is False

        def draft():
            heard = served.call("GET", f"/api/v1/raw/{told['raw_message_id']}").json
            if heard.get("ticket_id"):
                return served.call("GET", f"/api/v1/tickets/{heard['ticket_id']}/drafts").json["data"]

        [waiting] = until(draft, seconds=60, what="a draft")
        assert waiting["state"] == "waiting" and waiting["citations"]
        shown = served.call("GET", f"/api/v1/drafts/{waiting['id']}")
        path = f"/api/v1/drafts/{waiting['id']}/approvals"
        grades = {"tone": 5, "accuracy": 5, "policy": 5}
        wish = {"grades": grades, "validation": True, "then": "resolve"}
        assert served.call("POST", path, {"grades": grades}).status == 422, "not validated"
        assert served.call("POST", path, wish, {"If-Match": '"0-old"'}).status == 412
        made = served.call("POST", path, wish, {"If-Match": shown.headers["etag"]})
        assert made.status == 201
        assert served.call("POST", path, wish).status == 409, "only once"

        def reply():
            letters = served.call("GET", f"/api/v1/tickets/{waiting['ticket_id']}/letters").json
            return [
                letter for letter in letters["data"]
                if letter["kind"] == "reply" and letter["state"] == "sent"]

        [letter] = until(reply, seconds=30, what="the reply leaves")
        assert letter["recipient"] == mail.sender[1]


    def test_what_customers_write_comes_back_to_the_letter(self, served, postal):
        said = [
            'She said "no" and \\ left', "¿Dónde está? 🙂 “so”", 'ends with a quote"', "x" * 300 + '"',
            "eight ch\"ars", "\\\\\\",
        ]
        mail = Mail(
            720, ("Emil Berg", "emil720@customers.example"), 'About "this" \\ and that',
            "\n\n".join(said))
        body = mail.payload()
        told = served.call("POST", "/postal", body, postal.headers(body)).json
        heard = lambda: served.call("GET", f"/api/v1/raw/{told['raw_message_id']}").json
        until(lambda: heard()["ticket_id"], seconds=60, what="a ticket")
        ticket = served.call("GET", f"/api/v1/tickets/{heard()['ticket_id']}").json
        assert ticket["subject"] == 'About "this" \\ and that'
        for sentence in said:
            assert sentence in ticket["messages"][0]["body"]


class TestPostal:
    def test_without_a_key_the_door_is_shut_but_nothing_bounces(self, desk, postal):
        desk.settle()
        assert desk.start()
        body = question(1).payload()
        assert desk.call("POST", "/postal", body, postal.headers(body)).status == 503

    def test_only_its_signature_opens_it(self, served, postal):
        body = question(800).payload()
        before = served.rows("SELECT count(*) FROM raw_message")
        assert served.call("POST", "/postal", body).status == 401
        for signed in [body[:-1] + b" }", question(801).payload()]:
            assert served.call("POST", "/postal", body, postal.headers(signed)).status == 401
        assert served.rows("SELECT count(*) FROM raw_message") == before

    def test_what_it_cannot_use_it_asks_for_again(self, served, postal):
        for body in [b"{}", b"not json", b'{"message": "%%%", "rcpt_to": "x@y"}']:
            answer = served.call("POST", "/postal", body, postal.headers(body))
            assert answer.status == 503, body

    def test_ten_mails_each_delivered_four_times_at_once_make_ten_messages(self, served, postal):
        answers = []

        def deliver(mail):
            body = mail.payload()
            answers.append(served.call("POST", "/postal", body, postal.headers(body)).json)

        mails = [question(number) for number in range(900, 910)]
        threads = [
            threading.Thread(target=deliver, args=(mail,)) for mail in mails for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(answers) == 40
        assert len({answer["raw_message_id"] for answer in answers}) == 10
        assert sorted(answer["is_duplicate"] for answer in answers) == [False] * 10 + [True] * 30
        found = lambda: served.rows(
            "SELECT count(*), count(DISTINCT raw_message_id) FROM message"
            " WHERE body LIKE '%mark-0090%'") == [("10", "10")]
        until(found, seconds=60, what="ten messages")

    def test_parsed_fields_become_a_message_too(self, served, postal):
        body = json.dumps({
            "id": 4711, "rcpt_to": INBOX, "mail_from": "maud@customers.example", "token": "t",
            "subject": "Gift card", "message_id": "hash-1@customers.example",
            "timestamp": 1.5, "size": "90", "spam_status": "NotSpam", "bounce": False,
            "to": INBOX, "cc": None, "from": "=?utf-8?q?Maud_P=C3=A9tit?= <maud@customers.example>",
            "date": "Tue, 14 Jul 2026 09:00:00 +0200", "in_reply_to": None, "references": None,
            "html_body": None, "plain_body": "Where is my gift card sent to?", "reply_to": None,
            "attachment_quantity": 1, "auto_submitted": None,
            "attachments": [{
                "filename": "note.txt", "content_type": "text/plain", "size": 5,
                "data": "aGVsbG8=\n"}],
        }).encode()
        assert served.call("POST", "/postal", body, postal.headers(body)).status == 200
        found = lambda: served.rows(
            "SELECT author_name, file_name FROM message JOIN attachment ON"
            " attachment.message_id = message.id WHERE author_name LIKE 'Maud%'")
        assert until(found, seconds=60, what="the message") == [("Maud Pétit", "note.txt")]


class TestLive:
    def test_an_event_reaches_who_listens_and_resumes_where_it_broke_off(self, served, postal):
        def listen(last=None):
            connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
            headers = {"Authorization": f"Bearer {served.token}"}
            if last:
                headers["Last-Event-ID"] = last
            connection.request("GET", "/api/v1/events", headers=headers)
            return connection, connection.getresponse()

        def next_event(response):
            event = {}
            while True:
                line = response.readline().decode().rstrip("\n")
                if not line and event.get("data"):
                    return event
                name, _, value = line.partition(": ")
                if name:
                    event[name] = value

        first, stream = listen()
        body = question(1000).payload()
        served.call("POST", "/postal", body, postal.headers(body))
        event = next_event(stream)
        following = next_event(stream)
        first.close()
        second, stream = listen(last=event["id"])
        assert next_event(stream) == following
        second.close()
