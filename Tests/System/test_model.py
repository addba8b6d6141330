"""Drafts worded by a language model: whatever it does, each mail gets its draft and nothing leaks."""

import json
import tempfile
from pathlib import Path

import pytest
from customers import INBOX, QUESTIONS, Mail
from house import BINARY, Desk, until
from model import KEY, MODEL, Model

pytestmark = pytest.mark.skipif(not BINARY.exists(), reason=f"missing here: {BINARY}")

BAD = ["stall", "cut", "busy", "broken", "nonsense", "flood", "chatter", "locked"]


@pytest.fixture
def desk():
    with tempfile.TemporaryDirectory(prefix="martlet-model-") as folder:
        desk = Desk(Path(folder) / "desk")
        desk.settle()
        yield desk
        desk.kill()


def serve(desk, model, seconds=4):
    assert desk.start(
        OPENAI_API_KEY=KEY, OPENAI_BASE_URL=model.base, OPENAI_MODEL=MODEL,
        MARTLET_MODEL_SECONDS=str(seconds))


def write(desk, numbers):
    for number in numbers:
        subject, text = QUESTIONS[number % len(QUESTIONS)]
        mail = Mail(number, ("Emil Berg", f"emil{number}@customers.example"), subject, text)
        desk.run("intake", "--to", INBOX, stdin=mail.bytes)


def drafts(desk, count):
    """(model, text, notes) of each draft, when there are `count`."""
    def made():
        rows = desk.rows("SELECT model, text, evidence FROM draft ORDER BY created_at, id")
        return rows if len(rows) >= count else None
    rows = until(made, seconds=90, what=f"{count} drafts")
    return [(model, text, json.loads(evidence)["notes"]) for model, text, evidence in rows]


def complaints(notes):
    """What is said of the model: other notes are about the mail."""
    return [note for note in notes if note.startswith(MODEL)]


def test_a_model_words_the_draft_and_when_it_is_gone_the_draft_says_so(desk):
    model = Model("drip", "whole", "well")
    serve(desk, model)
    write(desk, range(3))
    made = drafts(desk, 3)
    assert {name for name, _, _ in made} == {MODEL}
    assert [(text, notes) for _, text, notes in made
            if "Please write again" not in text or complaints(notes)] == []
    assert {path for path, _, _ in model.asked} == {"/v1/chat/completions"}
    assert {key for _, key, _ in model.asked} == {f"Bearer {KEY}"}

    model.die()
    write(desk, [3])
    name, text, notes = drafts(desk, 4)[-1]
    assert name == "embedded" and text
    assert complaints(notes) == [f"{MODEL} cannot be reached. Martlet's own drafter wrote this."]
    shown = desk.every("/api/v1/drafts?state=waiting")
    assert len(shown) == 4


@pytest.mark.parametrize("way", BAD)
def test_whatever_the_model_does_the_mail_gets_a_draft(desk, way):
    model = Model(way)
    serve(desk, model, seconds=3)
    write(desk, [0])
    (name, text, notes), = drafts(desk, 1)
    assert name == "embedded" and "evil.example" not in text and "900" not in text
    assert len(complaints(notes)) == 1
    # Asked once more only where that makes sense, and never for ever.
    assert len(model.asked) == (1 if way in ("stall", "flood", "locked") else 2)
    assert desk.rows("SELECT count(*) FROM job WHERE state = 'dead'") == [("0",)]
    assert KEY not in desk.log.read_text()
    assert not any(KEY.encode() in file.read_bytes()
                   for file in desk.folder.rglob("*") if file.is_file())


def test_the_doctor_asks_the_model(desk):
    model = Model("well")
    settings = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": model.base, "OPENAI_MODEL": MODEL}
    report = json.loads(desk.run("doctor", **settings).stdout)
    assert report["model"] == {
        "writer": MODEL, "address": model.base, "answers": True, "is_offered": True}
    model.die()
    ill = desk.run("doctor", code=1, **settings)
    assert json.loads(ill.stdout)["model"]["answers"] is False
    assert KEY.encode() not in ill.stdout + ill.stderr
    assert json.loads(desk.run("doctor").stdout)["model"] == {"writer": "embedded"}


@pytest.mark.parametrize("name, value", [
    ("OPENAI_BASE_URL", "http://192.0.2.7/v1"), ("OPENAI_BASE_URL", "file:///etc/passwd"),
    ("OPENAI_API_KEY", f"{KEY} x"), ("OPENAI_MODEL", "a b"), ("MARTLET_MODEL_SECONDS", "0"),
])
def test_a_wrong_setting_is_said_without_the_key(desk, name, value):
    said = desk.run("doctor", code=None, **{name: value})
    assert said.returncode != 0 and name in said.stderr.decode()
    assert KEY not in said.stderr.decode()
