"""The way up to a waiting draft: 1,000 distinct mails over 60 articles, each draft asserted."""

import http.client
import json
import threading
import time

from measure import cpu_seconds, median, report, workplace

from articles import sixty
from customers import FAMILIES, INBOX, NAMES, QUESTIONS, Mail, Postal
from house import Desk, until

COUNT, ROUNDS, SENDERS = 1000, 3, 4

OPENINGS = ["", "I hope you can help me. ", "We ordered from you for the first time. "]
CLOSINGS = ["", " Thank you for your help.", " Could you let me know today?"]


def question(number):
    """Another sender, order and wording each time."""
    subject, text = QUESTIONS[number % len(QUESTIONS)]
    name = f"{NAMES[number % 10]} {FAMILIES[number // 10 % 10]}"
    words = (
        f"{OPENINGS[number // 12 % 3]}{text}{CLOSINGS[number // 36 % 3]} "
        f"The order is TK-{100000 + number}, from {1 + number % 28} June.")
    return Mail(number, (name, f"customer{number}@customers.example"), subject, words)


def deliver(desk, postal, mails):
    """By a few connections that stay open; returns the raw messages' ids."""
    signed = [(body, postal.headers(body)) for body in (mail.payload() for mail in mails)]
    ids, lock = [], threading.Lock()

    def send():
        connection = http.client.HTTPConnection("127.0.0.1", desk.port)
        while True:
            with lock:
                if not signed:
                    return
                body, headers = signed.pop()
            connection.request("POST", "/postal", body, headers)
            answer = connection.getresponse()
            told = json.loads(answer.read())
            assert answer.status == 200
            with lock:
                ids.append(told["raw_message_id"])

    threads = [threading.Thread(target=send) for _ in range(SENDERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return ids


def assert_each_draft(desk, ids):
    """Each mail is on a ticket of its own, and one draft of it waits, with its sources."""
    tickets = set()
    for id in ids:
        heard = desk.call("GET", f"/api/v1/raw/{id}").json
        tickets.add(heard["ticket_id"])
        [draft] = desk.call("GET", f"/api/v1/tickets/{heard['ticket_id']}/drafts").json["data"]
        assert draft["state"] == "waiting" and draft["message_id"] == heard["message_id"]
        assert draft["suggested_reply"] and draft["citations"]
    assert len(tickets) == COUNT


def main():
    rates, costs = [], []
    with workplace() as folder:
        count = sixty(f"{folder}/articles")
        assert count == 60
        postal = Postal(folder)
        mails = [question(number) for number in range(COUNT)]
        for number in range(ROUNDS):
            desk = Desk(f"{folder}/desk-{number}", MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
            desk.settle(articles=f"{folder}/articles")
            assert desk.start()
            try:
                # The first mails build the index and warm the caches; then all of them count.
                deliver(desk, postal, [question(COUNT + extra) for extra in range(12)])
                drafts = lambda: int(desk.rows(
                    "SELECT count(*) FROM procedure_run WHERE procedure_name = 'message'"
                    " AND state = 'waiting' AND step = 'review'")[0][0])
                until(lambda: drafts() == 12, seconds=60, what="drafts of the first mails")
                before, start = cpu_seconds(desk.server.pid), time.monotonic()
                ids = deliver(desk, postal, mails)
                until(lambda: drafts() == 12 + COUNT, seconds=300, what="a draft of each mail")
                seconds = time.monotonic() - start
                rates.append(COUNT / seconds)
                costs.append((cpu_seconds(desk.server.pid) - before) / COUNT * 1000)
                assert_each_draft(desk, ids)
            finally:
                desk.kill()
    report(
        "drafts", "From a mail to a waiting draft (1,000 mails, 60 articles, SQLite)",
        [["what", "median of rounds", "rounds"],
         ["mails/s", f"{median(rates):.0f}", [round(rate) for rate in rates]],
         ["CPU ms for each", f"{median(costs):.1f} (aim: 12)", [round(cost, 1) for cost in costs]]],
        mails_per_second=rates, cpu_ms_per_mail=costs, aim_cpu_ms=12)


if __name__ == "__main__":
    main()
