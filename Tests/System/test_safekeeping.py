"""Backups under load, and desks that are made of them again: nothing is missing by counts and checksums."""

import base64
import hashlib
import http.client
import json
import random
import subprocess
import tarfile
import tempfile
import threading
from pathlib import Path

import pytest
from customers import INBOX, Mail, Postal
from house import BINARY, Desk, Postgres, environment, missing_tools, until

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"missing here: {', '.join(missing_tools())}")


@pytest.fixture
def folder():
    with tempfile.TemporaryDirectory(prefix="martlet-safe-") as path:
        Path(path).chmod(0o755)  # PostgreSQL runs as somebody else
        yield Path(path)


@pytest.fixture(params=["sqlite", "postgres"])
def place(request, folder):
    """Makes desks of one engine, each with a database of its own."""
    postgres = Postgres(folder / "postgres") if request.param == "postgres" else None
    desks = []

    def make(name, engine=request.param, **settings):
        address = postgres.another_database(name) if engine == "postgres" else None
        desks.append(Desk(folder / name, address, **settings))
        return desks[-1]

    yield make
    for desk in desks:
        desk.kill()
    if postgres:
        postgres.end()


class Rain:
    """Mails that pour in through Postal's door; every fifth has a file that is kept beside the rows."""

    def __init__(self, desk, postal):
        self.desk, self.postal = desk, postal
        self.accepted, self.refused = [], []
        self.is_over = threading.Event()
        self.lock = threading.Lock()
        self.numbers = iter(range(1, 100_000))
        self.threads = [threading.Thread(target=self.pour, daemon=True) for _ in range(4)]
        for thread in self.threads:
            thread.start()

    def pour(self):
        chance = random.Random(threading.get_ident())
        while not self.is_over.is_set():
            with self.lock:
                number = next(self.numbers)
            mail = Mail(
                number, ("Noor Visser", f"noor{number}@customers.example"), "Kettle and Wi-Fi",
                "My Kestrel kettle does not connect to the Wi-Fi at home. What can I try?")
            if number % 5 == 0:
                mail.bytes = with_file(mail, chance.randbytes(90_000))
            body = mail.payload()
            try:
                status = self.desk.call("POST", "/postal", body, self.postal.headers(body)).status
            except (OSError, http.client.HTTPException) as error:
                status = repr(error)
            with self.lock:
                (self.accepted if status == 200 else self.refused).append((mail.id, status))

    def so_far(self):
        with self.lock:
            return {mail for mail, _ in self.accepted}

    def stop(self):
        self.is_over.set()
        for thread in self.threads:
            thread.join(60)


def with_file(mail, content):
    head, body = mail.bytes.split(b"\r\n\r\n", 1)
    head = head.replace(
        b"Content-Type: text/plain; charset=utf-8",
        b'Content-Type: multipart/mixed; boundary="edge"')
    return b"\r\n".join([
        head, b"", b"--edge", b"Content-Type: text/plain; charset=utf-8", b"", body, b"--edge",
        b'Content-Type: image/jpeg; name="kettle.jpg"', b"Content-Transfer-Encoding: base64", b"",
        base64.encodebytes(content).replace(b"\n", b"\r\n"), b"--edge--", b""])


def manifest(backup):
    with tarfile.open(backup) as archive:
        return json.load(archive.extractfile("manifest.json"))


def everything(desk, tables):
    """Each table's rows as a checksum, and each kept file's."""
    found = {}
    for table in tables:
        columns = ", ".join(as_text(desk, table["columns"], table["name"]))
        rows = sorted(desk.rows(f"SELECT {columns} FROM {table['name']}"))
        found[table["name"]] = (len(rows), hashlib.sha256(repr(rows).encode()).hexdigest())
    return found, kept_files(desk)


def as_text(desk, columns, table):
    if desk.is_sqlite:
        return [f"hex({column})" if binary(desk, table, column) else column for column in columns]
    return [f"{column}::text" for column in columns]


def binary(desk, table, column):
    return desk.rows(
        f"SELECT 1 FROM pragma_table_info('{table}') WHERE name = '{column}' AND type = 'BLOB'")


def kept_files(desk):
    files = sorted(path for path in (desk.folder / "files").rglob("*") if path.is_file())
    for path in files:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name
    return [path.name for path in files]


def test_a_backup_under_load_becomes_the_same_desk_elsewhere(place, folder):
    postal = Postal(folder)
    desk = place("first", MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
    desk.settle()
    assert desk.start()
    rain = Rain(desk, postal)
    try:
        until(lambda: len(rain.so_far()) > 40, seconds=60, what="forty mails")
        before = rain.so_far()
        wet = folder / "wet.martlet"
        said = desk.run("backup", str(wet))
        until(lambda: len(rain.so_far()) > len(before) + 20, seconds=60, what="more mails")
    finally:
        rain.stop()
    assert rain.refused == []
    assert str(wet).encode() in said.stdout and oct(wet.stat().st_mode)[-3:] == "600"
    # Whatever a sender was told to be kept before the backup began is in it.
    moment = place("moment")
    moment.run("restore", str(wet))
    kept = {key for (key,) in moment.rows("SELECT message_id_key FROM raw_message")}
    assert before <= kept <= rain.so_far() | before
    counts = {
        part["table"]["name"]: (str(part["rows"]),) for part in manifest(wet)["tables"]}
    for table, count in counts.items():
        assert moment.rows(f"SELECT count(*) FROM {table}") == [count], table
    named = moment.rows(
        "SELECT file_hash FROM raw_message WHERE file_hash IS NOT NULL UNION SELECT sha256 FROM attachment")
    assert len(named) > 5 and {name for (name,) in named} <= set(kept_files(moment))
    # One run for each raw message, none without: rows and the work they cause are of one moment.
    assert moment.rows(
        "SELECT count(*) FROM raw_message r LEFT JOIN procedure_run p ON p.subject_id = r.id"
        " WHERE p.id IS NULL") == [("0",)]

    # At rest the copy and the desk are the same to the last byte.
    assert desk.stop() == 0
    dry = folder / "dry.martlet"
    desk.run("backup", str(dry))
    again = place("again", MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
    again.run("restore", str(dry))
    tables = [part["table"] for part in manifest(dry)["tables"]]
    assert len(tables) > 25
    assert everything(again, tables) == everything(desk, tables)

    # And it is a desk that works: the same token, all the tickets, and what was on its way goes on.
    again.token = desk.token
    assert again.start()
    assert len(again.every("/api/v1/tickets?limit=200")) > 0
    until(
        lambda: again.rows("SELECT count(*) FROM raw_message WHERE state <> 'heard'") == [("0",)],
        seconds=120, what="every mail is heard")
    body = Mail(99_999, ("Maud", "maud@customers.example"), "Gift card", "Where is it?").payload()
    assert again.call("POST", "/postal", body, postal.headers(body)).status == 200
    assert again.stop() == 0


@pytest.fixture(scope="module")
def kept():
    """A small backup, and the folder that it lies in."""
    with tempfile.TemporaryDirectory(prefix="martlet-kept-") as path:
        desk = Desk(Path(path) / "desk")
        desk.settle()
        desk.run("intake", "--to", INBOX, stdin=with_file(
            Mail(1, ("Noor", "noor@customers.example"), "Photo", "See below."), bytes(100_000)))
        backup = Path(path) / "desk.martlet"
        desk.run("backup", str(backup))
        yield Path(path), desk, backup


class TestRefusals:
    def test_it_never_writes_over_a_file(self, kept):
        folder, desk, backup = kept
        before = backup.read_bytes()
        said = desk.run("backup", str(backup), code=1).stderr.decode()
        assert "There is a file at" in said and backup.read_bytes() == before
        desk.run("backup", code=64)
        said = desk.run("backup", "/nowhere/x.martlet", code=1).stderr.decode()
        assert "cannot be written to /nowhere/x.martlet: No such file or directory" in said

    def test_there_must_be_a_desk_to_copy(self, kept):
        folder, _, _ = kept
        empty = Desk(folder / "nothing")
        said = empty.run("backup", str(folder / "x.martlet"), code=1).stderr.decode()
        assert "nothing to back up" in said
        assert not (folder / "x.martlet").exists() and not (empty.folder / "martlet.sqlite").exists()

    def test_it_never_restores_over_a_desk(self, kept):
        folder, desk, backup = kept
        rows = desk.rows("SELECT count(*) FROM raw_message")
        said = desk.run("restore", str(backup), code=1).stderr.decode()
        assert "There is a desk at" in said and "nothing was changed" in said
        assert desk.rows("SELECT count(*) FROM raw_message") == rows
        other = Desk(folder / "has-files")
        (other.folder / "files" / "ab").mkdir(parents=True)
        said = other.run("restore", str(backup), code=1).stderr.decode()
        assert "There are files of a desk" in said
        assert not Path(other.database.removeprefix("sqlite:")).exists()

    def test_a_damaged_one_is_refused_before_anything_is_made(self, kept):
        folder, _, backup = kept
        whole = backup.read_bytes()
        rows = whole.index(b"tables/article.rows") + 600
        cases = {
            "flipped": whole[:rows] + bytes([whole[rows] ^ 1]) + whole[rows + 1:],
            "short": whole[:len(whole) // 2],
            "other": b"no backup at all",
        }
        for name, content in cases.items():
            damaged = folder / f"{name}.martlet"
            damaged.write_bytes(content)
            fresh = Desk(folder / f"fresh-{name}")
            for words in [["restore", str(damaged)], ["restore", str(damaged), "--verify"]]:
                said = fresh.run(*words, code=1).stderr.decode()
                assert "backup" in said and "Nothing was restored" in said, said
            assert [path.name for path in fresh.folder.iterdir()] == []
        said = Desk(folder / "none").run("restore", "/nowhere.martlet", code=1).stderr.decode()
        assert "/nowhere.martlet cannot be read" in said

    def test_it_can_be_checked_without_restoring(self, kept):
        folder, _, backup = kept
        fresh = Desk(folder / "checked")
        said = fresh.run("restore", str(backup), "--verify").stdout.decode()
        assert "is whole" in said and " files of " in said
        assert [path.name for path in fresh.folder.iterdir()] == []

    def test_a_missing_file_is_named_and_all_the_rest_kept(self, kept):
        folder, _, backup = kept
        desk = Desk(folder / "loses")
        desk.run("restore", str(backup))
        lost = sorted(path for path in (desk.folder / "files").rglob("*") if path.is_file())[0]
        lost.unlink()
        said = desk.run("backup", str(folder / "rest.martlet"), code=1).stderr.decode()
        assert lost.name in said
        assert manifest(folder / "rest.martlet")["missing_files"] == [lost.name]
        Desk(folder / "rest").run("restore", str(folder / "rest.martlet"))

    def test_an_interrupted_restore_can_be_done_again(self, kept):
        folder, desk, backup = kept
        fresh = Desk(folder / "interrupted")
        (fresh.folder / "martlet.sqlite.restoring").write_bytes(b"half")
        (fresh.folder / "files.restoring").mkdir()
        fresh.run("restore", str(backup))
        assert sorted(path.name for path in fresh.folder.iterdir()) == ["files", "martlet.sqlite"]
        assert fresh.rows("SELECT count(*) FROM article") == desk.rows("SELECT count(*) FROM article")

    def test_a_terminal_sees_a_bar_and_a_pipe_does_not(self, kept):
        folder, desk, _ = kept
        assert b"%" not in desk.run("backup", str(folder / "quiet.martlet")).stderr
        shown = subprocess.run(
            ["script", "-qec", f"{BINARY} backup {folder}/shown.martlet", "/dev/null"],
            stdin=subprocess.DEVNULL, capture_output=True,
            env=environment(desk.settings)).stdout.decode()
        assert "Copying" in shown and "100 %" in shown


def test_a_desk_moves_from_sqlite_to_postgres(kept, folder):
    _, desk, backup = kept
    postgres = Postgres(folder / "postgres")
    try:
        other = Desk(folder / "moved", postgres.another_database("moved"))
        other.run("restore", str(backup))
        for part in manifest(backup)["tables"]:
            name = part["table"]["name"]
            assert other.rows(f"SELECT count(*) FROM {name}") == [(str(part["rows"]),)], name
        other.token = desk.token
        assert other.start()
        ticket = lambda: other.every("/api/v1/tickets")
        until(ticket, seconds=60, what="the mail becomes a ticket")
        said = other.run("restore", str(backup), code=1).stderr.decode()
        assert "There are files of a desk" in said
        (other.folder / "files").rename(other.folder / "elsewhere")
        said = other.run("restore", str(backup), code=1).stderr.decode()
        assert "There is a desk in this database already" in said
        other.kill()
    finally:
        postgres.end()
