"""What goes wrong around a desk: each time a clear answer, nothing lost, and no help needed afterwards."""

import base64
import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest
from customers import INBOX, Mail, Postal
from house import BINARY, Desk, Postgres, Weather, missing_tools, until

pytestmark = pytest.mark.skipif(not BINARY.exists(), reason=f"missing here: {BINARY}")


def question(number):
    return Mail(
        number, ("Emil Berg", f"emil{number}@customers.example"), "Password mail never comes",
        "I cannot sign in, and the email to reset my password never arrives.")


@pytest.fixture(scope="module")
def folder():
    with tempfile.TemporaryDirectory(prefix="martlet-errors-") as path:
        Path(path).chmod(0o755)  # PostgreSQL runs as somebody else
        yield Path(path)


@pytest.fixture(scope="module")
def postal(folder):
    return Postal(folder)


@pytest.fixture
def desk(folder, request, postal):
    name = request.node.name.replace("[", "-").replace("]", "")
    desk = Desk(folder / name, MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
    yield desk
    desk.kill()


@pytest.fixture
def weather(folder, request, desk):
    if not shutil.which("cc"):
        pytest.skip("missing here: a C compiler")
    weather = Weather(folder / f"weather-{request.node.name}")
    weather.settings["WEATHER_FOLDER"] = str(desk.folder.resolve())
    return weather


def deliver(desk, postal, mail):
    body = mail.payload()
    return desk.call("POST", "/postal", body, postal.headers(body))


def heard(desk, mail):
    """The message of that mail, once it is on a ticket."""
    return desk.rows(
        "SELECT t.ticket_number FROM message m JOIN ticket t ON t.id = m.ticket_id"
        f" WHERE m.body LIKE '%{mail.mark}%'")


def answered(desk, mail):
    return desk.rows(
        "SELECT d.state FROM draft d JOIN message m ON m.id = d.message_id"
        f" WHERE m.body LIKE '%{mail.mark}%'")


def kept(desk):
    return {key for (key,) in desk.rows("SELECT message_id_key FROM raw_message")}


class TestMail:
    def test_what_cannot_be_read_is_a_ticket_that_a_person_sees(self, desk):
        desk.settle()
        for bad in [b"\0\1\2\xff\xfe\0", b"\r\n\r\n\r\n", b"\x80" * 3000]:
            desk.run("intake", "--to", INBOX, stdin=bad)
        assert desk.start()
        until(
            lambda: desk.rows("SELECT count(*) FROM raw_message WHERE state = 'stored'")
            == [("0",)], seconds=60, what="all are filed")
        assert len(desk.every("/api/v1/tickets")) == 3
        # What has no text at all says so, and a person is asked.
        assert ("failed", "The mail does not start with a header.") in desk.rows(
            "SELECT state, note FROM raw_message")
        until(
            lambda: int(desk.rows("SELECT count(*) FROM escalation")[0][0]) >= 1, seconds=60,
            what="a person is asked")
        # The bytes are there to be looked at, whole.
        raw, = desk.rows("SELECT lower(hex(id)) FROM raw_message WHERE size_bytes = 3000")
        text = raw[0]
        name = "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])
        content = desk.call("GET", f"/api/v1/raw/{name}/content")
        assert content.body == b"\x80" * 3000

    def test_a_wrong_signature_is_refused_and_leaves_nothing(self, desk, postal):
        desk.settle()
        assert desk.start()
        body = question(1).payload()
        other = postal.headers(question(2).payload())
        answer = desk.call("POST", "/postal", body, other)
        assert answer.status == 401 and answer.json["code"] == "postal.signature"
        large = b"x" * (141 << 20)
        answer = desk.call("POST", "/postal", large, postal.headers(large[1:]), patience=120)
        assert answer.status == 401
        assert kept(desk) == set() and list((desk.folder / "spool").iterdir()) == []

    def test_an_unknown_address_goes_to_the_default_inbox_or_waits(self, desk, postal):
        desk.settle()
        mail = question(1)
        desk.run("intake", "--to", "nobody@ternkettle.example", stdin=mail.bytes)
        assert kept(desk) == {mail.id}
        desk.change(
            "INSERT INTO tenant (id, slug, name, settings, service_user_id, created_at) VALUES"
            " (X'0198f3a0000070008000000000000001', 'umbra', 'Umbra', '{}',"
            " X'0198f3a0000070008000000000000002', 0)")
        # With two businesses it may be the other's: it is not taken, and not refused for good either.
        done = desk.run(
            "intake", "--to", "nobody@elsewhere.example", stdin=question(2).bytes, code=75)
        assert b"No inbox takes this mail yet" in done.stderr
        assert desk.start()
        body = question(3).payload().replace(INBOX.encode(), b"nobody@elsewhere.example")
        answer = desk.call("POST", "/postal", body, postal.headers(body))
        assert answer.status == 503 and answer.json["code"] == "intake.no_inbox"
        assert kept(desk) == {mail.id}


class TestSize:
    def test_a_mail_over_every_limit_is_a_ticket_with_a_notice(self, desk, postal):
        desk.settle()
        assert desk.start()
        mail = question(1)
        huge = mail.bytes + b"A" * (112 << 20)
        body = json.dumps({
            "id": 1, "rcpt_to": INBOX, "mail_from": mail.sender[1],
            "message": base64.b64encode(huge).decode(), "base64": True, "size": len(huge),
        }).encode()
        assert len(body) > 140 << 20
        answer = desk.call("POST", "/postal", body, postal.headers(body), patience=120)
        assert answer.status == 200, answer.body
        assert desk.call(
            "POST", "/postal", body, postal.headers(body), patience=120).json["is_duplicate"]
        until(lambda: heard(desk, mail), seconds=60, what="the ticket")
        (text,), = desk.rows("SELECT body FROM message WHERE author_type = 'customer'")
        assert f"{len(body) >> 20} MB" in text and mail.mark in text
        until(
            lambda: desk.rows("SELECT count(*) FROM escalation") == [("1",)], seconds=60,
            what="a person is asked")
        # Nothing of the rest lies about.
        assert sum(f.stat().st_size for f in (desk.folder / "files").rglob("*") if f.is_file()) < 1 << 20
        assert list((desk.folder / "spool").iterdir()) == []

    def test_the_pipe_takes_one_too(self, desk):
        desk.settle()
        mail = question(1)
        desk.run("intake", "--to", INBOX, stdin=mail.bytes + b"A" * (101 << 20))
        assert kept(desk) == {mail.id}
        assert desk.start()
        until(lambda: heard(desk, mail), seconds=60, what="the ticket")

    def test_the_api_says_how_much_it_takes(self, desk):
        desk.settle()
        assert desk.start()
        answer = desk.call(
            "POST", "/api/v1/drafts/0198f3a0-0000-7000-8000-000000000000/rejections",
            json.dumps({"reason": "x" * (2 << 20)}), {"Content-Type": "application/json"})
        assert answer.status == 413 and answer.json["detail"].endswith(".")


class TestFullDisk:
    def test_mail_waits_with_its_sender_and_comes_in_when_there_is_room(
        self, desk, postal, weather
    ):
        desk.settle()
        assert desk.start(**weather.settings)
        first, second, third = question(1), question(2), question(3)
        large = question(4)
        large.bytes += b"A" * 200_000
        assert deliver(desk, postal, first).status == 200
        until(lambda: answered(desk, first), seconds=60, what="a draft")
        weather.fill_the_disk()
        for mail in [second, large]:
            answer = deliver(desk, postal, mail)
            assert answer.status == 503, answer.body
            assert answer.json["code"] in ["store.full", "store.busy", "request.not_stored"]
        piped = desk.run(
            "intake", "--to", INBOX, stdin=third.bytes, code=75, **weather.settings)
        assert b"martlet: " in piped.stderr
        # Who is there can go on reading.
        assert desk.call("GET", "/api/v1/tickets").status == 200
        report = desk.run("doctor", code=1, **weather.settings)
        said = json.loads(report.stdout)
        assert said["status"] == "needs attention"
        assert any("No space left on device" in problem for problem in said["problems"])
        # Half of nothing is there.
        assert kept(desk) == {first.id}
        weather.make_room()
        assert deliver(desk, postal, second).status == 200
        assert deliver(desk, postal, large).status == 200
        desk.run("intake", "--to", INBOX, stdin=third.bytes, **weather.settings)
        until(
            lambda: answered(desk, second) and answered(desk, third) and heard(desk, large),
            seconds=120, what="they are answered")
        assert kept(desk) == {mail.id for mail in [first, second, third, large]}
        assert [f.name for f in (desk.folder / "files").rglob("*") if f.name.startswith(".")] == []
        assert desk.stop() == 0
        assert desk.rows("PRAGMA integrity_check") == [("ok",)]
        assert json.loads(desk.run("doctor").stdout)["status"] == "well"

    def test_a_backup_that_finds_no_room_leaves_no_file(self, desk, weather):
        desk.settle()
        assert desk.start(**weather.settings)
        weather.fill_the_disk()
        said = desk.run(
            "backup", str(desk.folder / "x.martlet"), code=1, **weather.settings).stderr.decode()
        assert "No space left on device. Nothing was left there." in said
        assert [f.name for f in desk.folder.iterdir() if "x.martlet" in f.name] == []


class TestDatabase:
    def test_locked_by_another_program_it_is_told_and_waited_for(self, desk, postal):
        desk.settle()
        assert desk.start()
        mail, later = question(1), question(2)
        other = sqlite3.connect(desk.database.removeprefix("sqlite:"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        answer = deliver(desk, postal, mail)
        assert answer.status == 503 and answer.json["code"] == "store.busy"
        assert desk.call("GET", "/api/v1/tickets").status == 200
        assert kept(desk) == set()
        other.execute("ROLLBACK")
        other.close()
        assert deliver(desk, postal, mail).status == 200
        assert deliver(desk, postal, later).status == 200
        until(lambda: answered(desk, mail) and answered(desk, later), seconds=60, what="drafts")

    def test_one_that_cannot_be_opened_is_reported_with_its_reason(self, desk):
        for settings in [
            {"MARTLET_DATABASE": f"sqlite:{desk.folder}/nowhere/martlet.sqlite"},
            {"MARTLET_DATABASE": "postgres://nobody:hunter2@127.0.0.1:9/desk"},
        ]:
            done = desk.run("doctor", code=1, **settings)
            report = json.loads(done.stdout)
            assert report["status"] == "needs attention" and report["problems"]
            assert report["storage"]["answers"] is False and report["storage"]["reason"]
            assert b"hunter2" not in done.stdout + done.stderr
        path = desk.folder / "martlet.sqlite"
        path.write_bytes(b"this is no database at all, and was never one" * 100)
        report = json.loads(desk.run("doctor", code=1).stdout)
        assert "not a database" in report["storage"]["reason"]
        assert b"not a database" in desk.run("serve", code=1).stderr


@pytest.mark.skipif(bool(missing_tools()), reason=f"missing here: {', '.join(missing_tools())}")
class TestPostgres:
    def test_restarted_it_is_found_again_and_work_goes_on(self, folder, postal):
        server = Postgres(folder / "postgres")
        desk = Desk(
            folder / "on-postgres", server.url, MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
        try:
            desk.settle()
            assert desk.start()
            first, during, after = question(1), question(2), question(3)
            assert deliver(desk, postal, first).status == 200
            until(lambda: answered(desk, first), seconds=60, what="a draft")
            server.end()
            answer = deliver(desk, postal, during)
            assert answer.status == 503 and answer.json["code"] == "store.busy"
            assert desk.call("GET", "/health").status == 200
            assert desk.call("GET", "/ready").status == 503
            report = json.loads(desk.run("doctor", code=1).stdout)
            assert "refused" in report["storage"]["reason"]
            server.start()
            # A sender that comes in the moment of the restart is only made to wait.
            assert deliver(desk, postal, during).status == 200
            assert deliver(desk, postal, after).status == 200
            until(
                lambda: answered(desk, during) and answered(desk, after), seconds=120,
                what="jobs go on")
            assert kept(desk) == {mail.id for mail in [first, during, after]}
            assert desk.stop() == 0
        finally:
            desk.kill()
            server.end()

    def test_restarted_amid_mails_it_loses_none_and_doubles_none(self, folder, postal):
        server = Postgres(folder / "postgres-amid")
        desk = Desk(folder / "amid", server.url, MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
        try:
            desk.settle()
            assert desk.start()
            mails = [question(number) for number in range(60)]
            waiting, lock = list(mails), threading.Lock()

            def send():
                while True:
                    with lock:
                        if not waiting:
                            return
                        mail = waiting.pop()
                    until(
                        lambda: deliver(desk, postal, mail).status == 200, seconds=120,
                        what="it is taken")

            threads = [threading.Thread(target=send) for _ in range(4)]
            for thread in threads:
                thread.start()
            for _ in range(3):
                time.sleep(0.4)
                server.end()
                server.start()
            for thread in threads:
                thread.join()
            until(
                lambda: desk.rows("SELECT count(*) FROM raw_message WHERE state = 'heard'")
                == [("60",)], seconds=120, what="all are heard")
            assert kept(desk) == {mail.id for mail in mails}
            assert desk.rows("SELECT count(*) FROM message WHERE author_type = 'customer'") == [
                ("60",)]
        finally:
            desk.kill()
            server.end()


class TestClock:
    def test_that_jumps_stops_no_mail_and_no_answer(self, desk, postal, weather):
        desk.settle()
        weather.set_clock(0)
        assert desk.start(**weather.settings)
        mails = [question(number) for number in range(4)]
        for mail, offset in zip(mails, [0, 3 * 86400, -3600, 0]):
            weather.set_clock(offset)
            assert deliver(desk, postal, mail).status == 200
            until(lambda: answered(desk, mail), seconds=60, what=f"a draft at {offset} s")
        # The hourly work that was planned while the clock was ahead is not three days away.
        soon = (time.time() + 2 * 3600) * 1000
        until(
            lambda: not desk.rows(f"SELECT name FROM schedule WHERE next_at > {soon:.0f}"),
            seconds=90, what="the plan is of today")
        assert len(desk.every("/api/v1/tickets")) == 4
        assert desk.stop() == 0


class TestStart:
    def test_a_folder_that_cannot_be_written_is_said(self, desk):
        said = desk.run(
            "serve", code=1, MARTLET_DATA="/proc/nowhere",
            MARTLET_DATABASE="sqlite:/proc/nowhere/x").stderr.decode()
        assert "/proc/nowhere cannot be created" in said and "MARTLET_DATA" in said

    def test_bad_settings_name_themselves_and_start_nothing(self, desk):
        said = desk.run(
            "serve", code=78, MARTLET_PORT="99999", MARTLET_POSTAL_PUBLIC_KEY="").stderr.decode()
        assert "MARTLET_PORT" in said and not (desk.folder / "martlet.sqlite").exists()
