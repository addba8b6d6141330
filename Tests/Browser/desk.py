"""The real program with the real demo desk, in a folder of its own and on a free port."""

import os
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import uuid
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("MARTLET_BINARY", str(ROOT / ".build/debug/martlet"))
SUPPORT = "support@ternkettle.example"


@dataclass(frozen=True)
class Person:
    name: str
    email: str
    password: str


class Desk:
    """Started with `with`; its process is ended by its id and its folder goes with it."""

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="martlet-browser-"))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("MARTLET_")},
            "MARTLET_DATA": str(self.folder / "data"),
            "MARTLET_PORT": str(port),
            "SWIFT_BACKTRACE": "enable=no",
        }
        self.process = None
        try:
            self.run("demo")
            self.people = self._people()
            self._serve()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *arguments, given=b""):
        """One command of the program; what it printed."""
        done = subprocess.run(
            [BINARY, *arguments], input=given, env=self.environment, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def _people(self):
        text = (self.folder / "data/demo-sign-in.txt").read_text()
        password = re.search(r"password (\S+):", text).group(1)
        names = {
            "marieke": "Marieke van Dalen", "tom": "Tom Adeyemi",
            "sofia": "Sofia Lindqvist", "ravi": "Ravi Nair",
        }
        people = {
            key: Person(name, f"{key}@ternkettle.example", password) for key, name in names.items()
        }
        vera = Person("Vera Visser", "vera@ternkettle.example", "a long pass phrase for Vera")
        self.run(
            "user", "add", vera.email, vera.name, "--role", "viewer", given=vera.password.encode()
        )
        return {**people, "vera": vera}

    def _serve(self):
        """Returns when the program says that it serves."""
        self.process = subprocess.Popen(
            [BINARY, "serve"], env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
        said = []
        for line in self.process.stdout:
            said.append(line.decode())
            if b"serves on" in line:
                # A full pipe would stop the program.
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                return
        raise AssertionError("".join(said))

    def send(self, mail):
        """A mail through the door that mail servers pipe into."""
        self.run("intake", "--to", SUPPORT, given=mail.as_bytes())
        return mail


def mail(subject, text, *, name="Ada Probe", address=None, html=None, reply_to=None, files=()):
    """What a customer's program would send; a sender of its own unless one is given."""
    letter = EmailMessage()
    address = address or f"{uuid.uuid4().hex[:12]}@customers.example"
    letter["From"] = f'"{name}" <{address}>'
    letter["To"] = SUPPORT
    letter["Subject"] = subject
    letter["Date"] = format_datetime(datetime.now(timezone.utc))
    letter["Message-ID"] = f"<{uuid.uuid4()}@customers.example>"
    if reply_to is not None:
        letter["In-Reply-To"] = letter["References"] = reply_to["Message-ID"]
    letter.set_content(text)
    if html is not None:
        letter.add_alternative(html, subtype="html")
    for file, kind, data in files:
        letter.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=file)
    letter.address = address
    return letter


_words = iter(range(1, 10_000))


def question(**given):
    """A mail that the demo's articles answer, under a subject that no other mail has."""
    return mail(
        f"Descaling my Tern One, question {next(_words)}",
        "Hello,\n\nhow do I descale my Tern One, and how often should I do it?\n\nThank you,\nAda\n",
        **given,
    )
