"""Kill -9 at any moment: nothing is lost and nothing happens twice.

A desk takes a thousand mails, through Postal and through the pipe, and reviewers approve what it
drafts, while its server is killed again and again: at random, and at named points that the journey
passes. Senders try again as Postal and a mail server would. Afterwards rows are held against what
the senders were told and against the log of the mail server that took the replies.
"""

import http.client
import itertools
import random
import re
import signal
import subprocess
import tempfile
import threading
import time
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from customers import INBOX, Postal, mails
from house import BINARY, PROJECT, Desk, Exim, Postgres, environment, missing_tools

MAILS = 1000
KILLS = 25
PHASES = ["before", "after", "committed"]

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"missing here: {', '.join(missing_tools())}")


@pytest.fixture
def folder():
    with tempfile.TemporaryDirectory(prefix="martlet-crash-") as path:
        Path(path).chmod(0o755)  # exim and PostgreSQL run as somebody else
        yield Path(path)


@pytest.fixture(params=["sqlite", "postgres"])
def storm(request, folder):
    postgres = Postgres(folder / "postgres") if request.param == "postgres" else None
    exim = Exim(folder / "exim")
    postal = Postal(folder)
    desk = Desk(
        folder / "desk", postgres and postgres.url, MARTLET_SMTP=exim.url,
        MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
    storm = Storm(desk, postal, seed=request.param)
    try:
        desk.settle(hold_seconds=0)
        storm.exim = exim
        yield storm
    finally:
        storm.end()
        desk.kill()
        exim.end()
        if postgres:
            postgres.end()


def journey_steps():
    """The steps that perform something in every message's journey, and the two of a ticket's that
    follow a resolving reply."""
    source = (PROJECT / "Sources/martlet/JourneyOfMessages.swift").read_text()
    return re.findall(r'= Step\(\s*"(\w+)"', source) + ["record", "resolve"]


class Storm:
    """Senders and reviewers who do not stop, around a server that dies."""

    def __init__(self, desk, postal, seed):
        self.desk, self.postal = desk, postal
        self.chance = random.Random(seed)
        self.waiting = mails(MAILS, self.chance)
        self.sent = list(self.waiting)
        self.waiting.reverse()
        self.permits = threading.Semaphore(0)
        self.lock = threading.Lock()
        self.is_over = threading.Event()
        self.accepted = Counter()
        self.bounced = []
        self.approved = set()
        self.kills = []
        self.senders = [threading.Thread(target=self.send, daemon=True) for _ in range(6)]
        self.reviewers = [threading.Thread(target=self.review, daemon=True) for _ in range(2)]

    def begin(self):
        for thread in self.senders + self.reviewers:
            thread.start()

    def end(self):
        self.is_over.set()
        for _ in self.senders:
            self.permits.release()
        for thread in self.senders + self.reviewers:
            if thread.ident:
                thread.join(60)

    def release(self, count):
        """Lets the next `count` mails be sent."""
        for _ in range(count):
            self.permits.release()

    # Senders

    def send(self):
        while True:
            self.permits.acquire()
            with self.lock:
                if self.is_over.is_set() or not self.waiting:
                    return
                mail = self.waiting.pop()
            doors = [self.by_postal, self.by_pipe]
            ways = self.chance.choices(doors, [85, 15], k=2 if self.chance.random() < 0.12 else 1)
            others = [threading.Thread(target=way, args=(mail,)) for way in ways[1:]]
            for other in others:
                other.start()
            ways[0](mail)
            for other in others:
                other.join()

    def by_postal(self, mail):
        """Postal tries again after a broken connection and after 5xx; every other answer but 2xx
        makes it bounce the customer's mail."""
        body = mail.payload()
        headers = self.postal.headers(body)
        while not self.is_over.is_set():
            try:
                status = self.desk.call("POST", "/postal", body, headers).status
            except (OSError, http.client.HTTPException):
                status = 503
            if status < 500:
                return self.told(mail, status == 200, f"HTTP {status}")
            time.sleep(self.chance.uniform(0.02, 0.3))

    def by_pipe(self, mail):
        """A mail server tries again after 75, and when its child was killed."""
        words = [BINARY, "intake", "--to", INBOX, "--from", mail.sender[1]]
        while not self.is_over.is_set():
            child = subprocess.Popen(
                words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                env=environment(self.desk.settings))
            killer = threading.Timer(self.chance.uniform(0, 0.2), child.kill)
            if self.chance.random() < 0.2:
                killer.start()
            _, words_said = child.communicate(mail.bytes)
            killer.cancel()
            if child.returncode not in (75, -signal.SIGKILL):
                return self.told(
                    mail, child.returncode == 0, f"exit {child.returncode}: {words_said.decode()}")
            time.sleep(self.chance.uniform(0.02, 0.3))

    def told(self, mail, is_accepted, answer):
        with self.lock:
            if is_accepted:
                self.accepted[mail.mark] += 1
            else:
                self.bounced.append((mail.mark, answer))

    # Reviewers

    def review(self):
        while not self.is_over.wait(0.05):
            try:
                for draft in self.desk.every("/api/v1/drafts?limit=50"):
                    self.decide(draft["id"])
            except (OSError, http.client.HTTPException, KeyError):
                pass  # the server is down just now

    def decide(self, draft):
        """Most are approved; some stay waiting, as at every desk in the evening."""
        share = int(draft[-4:], 16) / 0x10000
        grades = {"tone": 4, "accuracy": 5, "policy": 5}
        if share < 0.06:
            return
        if share < 0.12:
            path, body = "rejections", {"reason": "Not what was asked.", "grades": grades}
        elif share < 0.16:
            path, body = "regenerations", {"feedback": "Shorter, please."}
        elif share < 0.20:
            path, body = "takeovers", {"grades": grades}
        else:
            path = "approvals"
            then = "resolve" if share < 0.5 else "wait"
            body = {"grades": grades, "validation": True, "then": then}
        answer = self.desk.call("POST", f"/api/v1/drafts/{draft}/{path}", body)
        if answer.status == 201:
            with self.lock:
                self.approved.add(answer.json["id"].replace("-", ""))
        elif answer.status >= 400 and answer.status not in (404, 409, 503):
            with self.lock:
                self.bounced.append((draft, f"{path}: HTTP {answer.status} {answer.body}"))

    # The server

    def live_and_die(self, place):
        """One life of the server, up to the named place, or to a random moment."""
        self.release(MAILS // KILLS)
        settings = {}
        if place:
            settings["MARTLET_CRASH_AT"] = f"{place}#{self.chance.randint(1, 4)}"
        self.desk.start(**settings)
        deadline = time.monotonic() + (20 if place else self.chance.uniform(0.05, 2.5))
        while self.desk.lives and time.monotonic() < deadline:
            time.sleep(0.005)
        is_reached = not self.desk.lives
        self.desk.kill()
        assert self.desk.server.returncode == -signal.SIGKILL, self.desk.log.read_text()[-4000:]
        self.kills.append((time.time(), place if is_reached else None))
        return is_reached

    def is_quiet(self):
        """Nothing is due within the next minutes; the journey's own timers are hours."""
        soon = (time.time() + 600) * 1000
        jobs = self.desk.rows(
            "SELECT count(*) FROM job WHERE state IN ('ready', 'running')"
            f" OR (state = 'waiting' AND run_at < {soon:.0f})")
        undecided = [
            draft for draft in self.desk.every("/api/v1/drafts")
            if int(draft["id"][-4:], 16) / 0x10000 >= 0.06]
        return jobs == [("0",)] and not undecided


def places(engine):
    """Where the server dies: in each step, with another phase on each engine; at the three points
    where something is promised to others; and at random."""
    shift = 0 if engine else 1
    steps = [
        f"step:{step}:{PHASES[(number + shift) % 3]}"
        for number, step in enumerate(journey_steps())]
    named = steps + ["intake:stored", "outbox:before", "outbox:delivered", "outbox:delivered"]
    return named + [None] * (KILLS - len(named))


def test_killed_again_and_again_the_desk_loses_nothing_and_does_nothing_twice(storm):
    desk = storm.desk
    plan = places(desk.is_sqlite)
    # What happens late in a journey comes late here too, so that something is on its way there.
    early, late = plan[:12], plan[12:]
    storm.chance.shuffle(early)
    storm.chance.shuffle(late)
    assert len(plan) == KILLS
    storm.begin()
    missed = [place for place in early + late if not storm.live_and_die(place) and place]
    assert len(missed) <= 2, f"the traffic never came to {missed}"

    assert desk.start()
    storm.release(MAILS)
    deadline = time.monotonic() + 240
    while len(storm.accepted) + len(storm.bounced) < MAILS or not storm.is_quiet():
        assert time.monotonic() < deadline, where_it_hangs(desk)
        time.sleep(0.5)
    storm.end()

    assert storm.bounced == []
    every_mail_is_one_message(storm)
    every_reply_left_once(storm)
    every_procedure_is_where_it_should_be(desk)
    assert desk.stop() == 0
    report = desk.run("doctor").stdout.decode()
    assert '"status" : "well"' in report, report


def where_it_hangs(desk):
    return {
        "jobs": desk.rows(
            "SELECT kind, state, attempts, last_error, count(*) FROM job GROUP BY 1, 2, 3, 4"),
        "runs": desk.rows(
            "SELECT procedure_name, step, state, count(*) FROM procedure_run GROUP BY 1, 2, 3"),
        "letters": desk.rows("SELECT kind, state, last_error, count(*) FROM letter GROUP BY 1, 2, 3"),
        "log": desk.log.read_text()[-2000:],
    }


def every_mail_is_one_message(storm):
    desk = storm.desk
    assert set(storm.accepted) == {mail.mark for mail in storm.sent}
    kept = Counter(key for (key,) in desk.rows("SELECT message_id_key FROM raw_message"))
    assert kept == Counter({mail.id: 1 for mail in storm.sent})
    assert desk.rows("SELECT DISTINCT state FROM raw_message") == [("heard",)]
    marks = Counter()
    for (body,) in desk.rows("SELECT body FROM message WHERE author_type = 'customer'"):
        marks.update(re.findall(r"My reference is (mark-\d{5})", body))
    assert marks == Counter({mail.mark: 1 for mail in storm.sent})
    numbers = [int(number) for (number,) in desk.rows("SELECT ticket_number FROM ticket")]
    assert len(numbers) == len(set(numbers))


def every_reply_left_once(storm):
    desk, log = storm.desk, storm.exim.accepted()
    letters = {
        header: (letter, state)
        for header, letter, state in desk.rows(
            f"SELECT message_id_header, {desk.id('id')}, state FROM letter")}
    replies = dict(desk.rows(f"SELECT {desk.id('id')}, approver_kind FROM approved_reply"))
    # What a reviewer was told to be approved is, and each approved reply has one letter, which left.
    # Only an acknowledgement may have been overtaken, by a newer mail or by another one to the same
    # sender, before it became a letter.
    assert storm.approved <= set(replies)
    known = {letter for letter, _ in letters.values()}
    assert len(known) == len(letters) and known <= set(replies)
    unsent = set(replies) - known
    overtaken = desk.rows(
        "SELECT DISTINCT run_id FROM procedure_step"
        " WHERE step = 'acknowledge_send' AND outcome IN ('superseded', 'taken_over', 'not_sent')")
    assert {replies[reply] for reply in unsent} <= {"template"}
    assert len(unsent) <= len(overtaken)
    assert {state for _, state in letters.values()} == {"sent"}
    drafts = desk.rows(
        f"SELECT {desk.id('draft_id')} FROM approved_reply WHERE draft_id IS NOT NULL")
    assert len(drafts) == len(set(drafts)) > MAILS // 10

    # By the other server's log: under these Message-IDs and no others, each once; twice at most
    # where a kill fell between its answer and the record of it.
    moments = defaultdict(list)
    for moment, message, _ in log:
        moments[message].append(moment)
    assert set(moments) == set(letters)
    gaps = []
    for message, times in moments.items():
        for first, second in itertools.pairwise(times):
            # The server may be at its answer when the desk dies: then the log is the later one.
            between = [kill - first for kill, _ in storm.kills if first - 1 <= kill <= second]
            assert between and between[0] < 2, f"{message} left at {times}, kills: {storm.kills}"
            gaps.append(between[0])
    print(
        f"\n{len(storm.sent)} mails, {sum(storm.accepted.values())} deliveries, "
        f"{len(storm.kills)} kills ({sum(1 for _, place in storm.kills if place)} at named places), "
        f"{len(drafts)} approved replies, {len(letters)} letters, {len(log) - len(letters)} of them "
        f"twice by the mail server's log, {[round(gap, 3) for gap in sorted(gaps)]} s before a kill")


def every_procedure_is_where_it_should_be(desk):
    where = Counter(desk.rows(
        "SELECT state, CASE WHEN state = 'done' THEN exit_name ELSE step END FROM procedure_run"
        " WHERE procedure_name = 'message'"))
    allowed = {("waiting", "review")} | {
        ("done", exit) for exit in (
            "answered", "escalated", "refund_manager_approval", "ignored", "taken_over",
            "superseded")}
    assert set(where) <= allowed, where
    # Each message has its run, and none is missing from the usual ends.
    assert sum(where.values()) == MAILS
    for end in ("answered", "escalated", "ignored", "superseded"):
        assert where[("done", end)] > 0, where
    # A run waits for a review exactly where a draft does.
    waiting = desk.rows(
        f"SELECT {desk.id('raw_message.message_id')} FROM procedure_run JOIN raw_message ON"
        " raw_message.tenant_id = procedure_run.tenant_id AND raw_message.id = subject_id"
        " WHERE procedure_name = 'message' AND procedure_run.state = 'waiting'")
    drafts = desk.rows(f"SELECT {desk.id('message_id')} FROM draft WHERE state = 'waiting'")
    assert sorted(waiting) == sorted(drafts)
    # Of a ticket's own procedure only waiting steps and ends are left.
    tickets = Counter(desk.rows(
        "SELECT state, step FROM procedure_run WHERE procedure_name = 'ticket'"))
    assert {state for state, _ in tickets} <= {"waiting", "done"}, tickets
    assert {step for state, step in tickets if state == "waiting"} <= {
        "work", "watch", "quiet", "silence", "follow_up"}, tickets
    # No step of any run was recorded twice for the same move.
    assert desk.rows(
        "SELECT count(*) FROM procedure_step GROUP BY tenant_id, run_id, number"
        " HAVING count(*) > 1") == []
    assert desk.rows("SELECT kind FROM job WHERE state = 'dead'") == []
    print(f"messages: {dict(where)}\ntickets: {dict(tickets)}")
