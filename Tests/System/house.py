"""The whole program from outside: its process, its commands, its rows, and the servers beside it.

Everything listens on free ports of loopback and lives in one temporary folder; every process is
ended by its id.
"""

import http.client
import json
import os
import pwd
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("MARTLET_BINARY", PROJECT / ".build/debug/martlet")).resolve()
ARTICLES = PROJECT / "Sources/martlet/Demo/articles"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(condition, *, seconds, what):
    """Looks again and again; what never comes true is an error with a name."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what}: not within {seconds} s")
        time.sleep(0.02)
    return found


def as_plain_user(*command):
    """PostgreSQL and exim refuse to be root, or would become it."""
    user = ["--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
    return ["setpriv", "--no-new-privs", "--pdeathsig=KILL", *user, *command]


def give_away(folder):
    """Lets the plain user write where root made a folder."""
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)


def environment(settings):
    """This process's environment without any setting of Martlet's, then `settings`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MARTLET_")}
    return kept | {"SWIFT_BACKTRACE": "enable=no"} | settings


class Answer:
    """What the API said."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)


class Desk:
    """One installation of Martlet: its folder, its settings, and its server where it runs."""

    def __init__(self, folder, database=None, **settings):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.database = database or f"sqlite:{self.folder}/martlet.sqlite"
        self.settings = {
            "MARTLET_DATA": str(self.folder),
            "MARTLET_PORT": str(self.port),
            "MARTLET_DATABASE": self.database,
        } | settings
        self.log = self.folder / "serve.log"
        self.server = None
        self.token = None

    # Commands

    def run(self, *words, stdin=b"", code=0, **settings):
        """Runs one command to its end; `code` is what it must end with, None for whatever."""
        done = subprocess.run(
            [BINARY, *words], input=stdin, capture_output=True,
            env=environment(self.settings | settings), timeout=120)
        if code is not None:
            assert done.returncode == code, (words, done.returncode, done.stderr.decode())
        return done

    def settle(self, hold_seconds=0, articles=ARTICLES):
        """A desk with an owner, a token for the API, and articles to answer from."""
        self.run("user", "add", "ida@ternkettle.example", "Ida", "Moor", "--role", "owner")
        made = self.run(
            "token", "add", "ida@ternkettle.example", "tests", "--scopes", "read,write,review")
        self.token = made.stdout.decode().strip()
        self.run("import-kb", str(articles))
        # There is no command for it: replies leave at once, so that a test need not wait.
        self.change(f"UPDATE inbox SET hold_seconds = {hold_seconds}")

    # The server

    def start(self, *words, **settings):
        """Starts it and waits until it answers; False where it died before it did."""
        with self.log.open("ab") as log:
            self.server = subprocess.Popen(
                [BINARY, "serve", *words], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=environment(self.settings | settings), start_new_session=True)
        return until(
            lambda: self.answers() or not self.lives, seconds=60, what="the server answers"
        ) and self.lives

    @property
    def lives(self):
        return self.server is not None and self.server.poll() is None

    def answers(self):
        try:
            return self.call("GET", "/health", patience=1).status == 200
        except (OSError, http.client.HTTPException):
            return False

    def kill(self):
        """As a power cut would."""
        if self.server:
            self.server.send_signal(signal.SIGKILL)
            self.server.wait()

    def stop(self):
        """As an operator would; returns its exit code."""
        self.server.send_signal(signal.SIGTERM)
        return self.server.wait(60)

    # The API

    def call(self, method, path, body=None, headers=None, patience=30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=patience)
        try:
            headers = dict(headers or {})
            if self.token:
                headers.setdefault("Authorization", f"Bearer {self.token}")
            if isinstance(body, (dict, list)):
                body = json.dumps(body)
                headers.setdefault("Content-Type", "application/json")
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def every(self, path):
        """All pages of a list."""
        items, cursor = [], None
        while True:
            joint = "&" if "?" in path else "?"
            page = self.call("GET", f"{path}{joint}cursor={cursor}" if cursor else path).json
            items += page["data"]
            cursor = page["next_cursor"]
            if not cursor:
                return items

    # The rows, beside the program: what it says of itself is held against them.

    @property
    def is_sqlite(self):
        return self.database.startswith("sqlite:")

    def id(self, column):
        """An id as text, in SQL."""
        return f"lower(hex({column}))" if self.is_sqlite else f"replace({column}::text, '-', '')"

    def rows(self, sql):
        if self.is_sqlite:
            path = self.database.removeprefix("sqlite:")
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
            try:
                rows = connection.execute(sql).fetchall()
            finally:
                connection.close()
            return [tuple("" if cell is None else str(cell) for cell in row) for row in rows]
        text = subprocess.run(
            ["psql", "-XAtq", "-F\x1f", "-R\x1e", "-v", "ON_ERROR_STOP=1", "-c", sql, self.database],
            capture_output=True, check=True).stdout.decode()
        return [tuple(row.split("\x1f")) for row in text.strip("\n").split("\x1e") if row]

    def change(self, sql):
        if not self.is_sqlite:
            self.rows(sql)
            return
        connection = sqlite3.connect(self.database.removeprefix("sqlite:"), timeout=30)
        with connection:
            connection.execute(sql)
        connection.close()


class Weather:
    """What may happen to the machine: see weather.c. Settings for the programs that live in it."""

    def __init__(self, folder):
        folder = Path(folder)
        folder.mkdir(parents=True)
        self.full, self.clock, library = folder / "full", folder / "clock", folder / "weather.so"
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O1", "-o", library,
             PROJECT / "Tests/System/weather.c", "-ldl"], check=True)
        self.settings = {
            "LD_PRELOAD": str(library), "WEATHER_FULL": str(self.full),
            "WEATHER_CLOCK": str(self.clock),
        }

    def fill_the_disk(self):
        self.full.touch()

    def make_room(self):
        self.full.unlink()

    def set_clock(self, seconds):
        """Ahead of the real one; all at once, as its readers see it."""
        draft = self.clock.with_suffix(".new")
        draft.write_text(str(seconds))
        draft.rename(self.clock)


class Exim:
    """Debian's exim4 as somebody else's mail server: takes all mail, sends none on."""

    def __init__(self, folder):
        self.folder = Path(folder)
        (self.folder / "spool").mkdir(parents=True)
        give_away(self.folder)
        give_away(self.folder / "spool")
        self.port = free_port()
        user, group = ("nobody", "nogroup") if os.geteuid() == 0 else (os.geteuid(), os.getegid())
        (self.folder / "conf").write_text(f"""\
primary_hostname = mail.rehearsal.example
exim_path = /usr/sbin/exim4
spool_directory = {self.folder}/spool
log_file_path = {self.folder}/%slog
log_selector = +millisec +received_recipients
pid_file_path = {self.folder}/exim.pid
exim_user = {user}
exim_group = {group}
never_users =
keep_environment =
local_interfaces = 127.0.0.1
daemon_smtp_ports = {self.port}
queue_only = true
deliver_drop_privilege = true
prod_requires_admin = false
host_lookup =
rfc1413_query_timeout = 0s
tls_advertise_hosts =
smtp_accept_max = 100
timezone =
acl_smtp_rcpt = take
acl_smtp_data = take
begin acl
take:
accept
begin routers
everything:
  driver = accept
  transport = nowhere
begin transports
nowhere:
  driver = appendfile
  file = /dev/null
""")
        self.server = subprocess.Popen(
            as_plain_user("/usr/sbin/exim4", "-C", str(self.folder / "conf"), "-bdf"),
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True)
        until(lambda: "daemon started" in self.log, seconds=20, what="exim starts")

    @property
    def url(self):
        return f"smtp://127.0.0.1:{self.port}"

    @property
    def log(self):
        file = self.folder / "mainlog"
        return file.read_text() if file.exists() else ""

    def accepted(self):
        """(moment, Message-ID, recipient) of each mail it answered for, in order."""
        found = []
        for line in self.log.splitlines():
            if " <= " not in line:
                continue
            day, clock = line.split()[:2]
            moment = time.mktime(time.strptime(f"{day} {clock[:8]}", "%Y-%m-%d %H:%M:%S"))
            moment += float("0" + clock[8:])
            message = re.search(r" id=(\S+)", line)
            found.append((moment, message and message[1], line.rsplit(" for ", 1)[1]))
        return found

    def end(self):
        # Its own group: the daemon has a process for each connection.
        os.killpg(self.server.pid, signal.SIGKILL)
        self.server.wait()


class Postgres:
    """A PostgreSQL of the test's own. Nothing in it outlives the test, so it does not wait for the
    disk; it is not what gets killed."""

    def __init__(self, folder):
        tools = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        self.folder = Path(folder)
        self.folder.mkdir(parents=True)
        give_away(self.folder)
        self.port = free_port()
        data = self.folder / "data"
        subprocess.run(
            as_plain_user(
                str(tools / "initdb"), "--pgdata", str(data), "--username", "postgres", "--auth",
                "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"),
            check=True, capture_output=True, cwd=self.folder)
        self.tools, self.data = tools, data
        self.start()

    def start(self):
        settings = [
            "listen_addresses=127.0.0.1", f"unix_socket_directories={self.folder}", "fsync=off",
            "full_page_writes=off", "max_connections=100",
        ]
        words = [word for setting in settings for word in ("-c", setting)]
        self.server = subprocess.Popen(
            as_plain_user(
                str(self.tools / "postgres"), "-D", str(self.data), "-p", str(self.port), *words),
            stdin=subprocess.DEVNULL, stdout=(self.folder / "log").open("ab"),
            stderr=subprocess.STDOUT, cwd=self.folder)
        until(self.answers, seconds=30, what="PostgreSQL starts")

    def another_database(self, name):
        """The address of a new one on the same server."""
        subprocess.run(["psql", "-XAtqc", f"CREATE DATABASE {name}", self.url], check=True)
        return self.url.rsplit("/", 1)[0] + f"/{name}"

    @property
    def url(self):
        return f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def answers(self):
        return subprocess.run(
            ["psql", "-XAtqc", "SELECT 1", self.url], capture_output=True).returncode == 0

    def end(self):
        # Immediate: nothing is kept, so nothing has to be finished.
        self.server.send_signal(signal.SIGQUIT)
        self.server.wait()


def missing_tools():
    """What a test of both engines needs and this machine has not; bin/test installs it."""
    missing = [] if BINARY.exists() else [str(BINARY)]
    if not shutil.which("/usr/sbin/exim4"):
        missing.append("exim4-daemon-light")
    if not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        missing.append("postgresql")
    return missing
