"""GET /api/v1/tickets/{id} with a token, at random over 10,000 tickets, beside nginx with files."""

import http.client
import json
import random
import sqlite3
import subprocess
import time
from pathlib import Path

from measure import PROJECT, median, memory, report, workplace, wrk

from house import Desk, free_port, until

TICKETS, MESSAGES, ROUNDS, SECONDS, CONNECTIONS = 10_000, 20, 5, 4, 32

WORDS = (
    "the parcel grinder kettle order invoice has not arrived and I would like to know when it comes "
    "because machine light stays on after descaling please tell me what to do next thank you for "
    "your help with this question about my last delivery in June").split()


def fill(desk):
    """Tickets as the desk keeps them, straight into its file: what is measured is reading them."""
    chance = random.Random(3)
    rows = sqlite3.connect(desk.database.removeprefix("sqlite:"))
    [(tenant, inbox)] = rows.execute("SELECT tenant_id, id FROM inbox").fetchall()
    now = int(time.time() * 1000)

    def id(number, kind):
        return (now - 10**9 + number).to_bytes(6, "big") + b"\x70" + bytes([kind]) + \
            b"\x80" + number.to_bytes(7, "big")

    def text(count):
        return " ".join(chance.choice(WORDS) for _ in range(count))

    made = []
    for number in range(TICKETS):
        ticket, contact = id(number, 1), id(number, 2)
        at = now - 10**8 + number
        rows.execute(
            "INSERT INTO contact (tenant_id, id, first_name, last_name, email, email_key, tier, notes,"
            " created_at) VALUES (?, ?, 'Emil', 'Berg', ?, ?, 'regular', '', ?)",
            (tenant, contact, f"emil{number}@customers.example",
             f"emil{number}@customers.example", at))
        rows.execute(
            "INSERT INTO ticket (tenant_id, id, ticket_number, version, created_at, updated_at, status,"
            " priority, impact, channel, inbox_id, subject, description, customer_id, contact_id,"
            " ai_first_response, customer_visible, custom_fields, reopened_count, language, intent,"
            " sentiment, is_spam, is_escalated, awaits_review, last_message_at)"
            " VALUES (?, ?, ?, 3, ?, ?, 'in_progress', 'normal', 'single_user', 'email', ?, ?, ?, ?, ?,"
            " 0, 1, '{}', 0, 'en', 'shipping', 'neutral', 0, 0, 0, ?)",
            (tenant, ticket, 100 + number, at, at, inbox, text(6), text(40), contact, contact, at))
        rows.executemany(
            "INSERT INTO ticket_tag VALUES (?, ?, ?)",
            [(tenant, ticket, tag) for tag in chance.sample(
                ["parcel", "invoice", "grinder", "vip", "june", "return", "gift"], 4)])
        rows.executemany(
            "INSERT INTO message (tenant_id, id, ticket_id, author_type, author_name, created_at,"
            " channel, body, quoted, signature, customer_visible, attachments, kind)"
            " VALUES (?, ?, ?, ?, ?, ?, 'email', ?, '', '', 1, '[]', ?)",
            [(tenant, id(number * MESSAGES + turn, 3), ticket,
              "agent" if turn % 2 else "customer", "Ida Moor" if turn % 2 else "Emil Berg",
              at + turn, text(60), "reply" if turn % 2 else "message")
             for turn in range(MESSAGES)])
        made.append(ticket)
    rows.commit()
    rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rows.close()
    return made


class Nginx:
    def __init__(self, folder, root):
        self.port = free_port()
        folder = Path(folder)
        folder.mkdir()
        (folder / "conf").write_text(
            f"worker_processes auto; pid {folder}/pid; error_log {folder}/error.log; daemon off;\n"
            "events { worker_connections 1024; }\n"
            f"http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;\n"
            "types { application/json json; }\n"
            f"client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path"
            f" {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;\n"
            f"server {{ listen 127.0.0.1:{self.port}; root {root}; }} }}\n")
        self.server = subprocess.Popen(
            ["nginx", "-p", str(folder), "-c", "conf"], stderr=subprocess.DEVNULL)

        def answers():
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=1)
                connection.request("GET", "/")
                return connection.getresponse().status
            except OSError:
                return None

        until(answers, seconds=10, what="nginx answers")

    def end(self):
        self.server.terminate()
        self.server.wait()


def uuid(id):
    text = id.hex()
    return "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])


def main():
    ours, theirs = [], []
    with workplace() as folder:
        Path(folder).chmod(0o755)
        desk = Desk(f"{folder}/desk")
        desk.settle()
        ids = [uuid(id) for id in fill(desk)]
        assert desk.start()
        files = Path(folder) / "files"
        files.mkdir(mode=0o755)
        sizes = []
        for id in ids:
            answer = desk.call("GET", f"/api/v1/tickets/{id}")
            assert answer.status == 200 and len(answer.json["tags"]) == 4
            assert len(answer.json["messages"]) == MESSAGES
            (files / id).write_bytes(answer.body)
            sizes.append(len(answer.body))
        list_file = Path(folder) / "ids"
        list_file.write_text("\n".join(ids) + "\n")
        nginx = Nginx(f"{folder}/nginx", files)
        script = PROJECT / "bench/tickets.lua"
        try:
            for url, words in [
                (f"http://127.0.0.1:{nginx.port}", ["/"]),
                (f"http://127.0.0.1:{desk.port}", ["/api/v1/tickets/", desk.token]),
            ]:
                wrk(url, script, 1, CONNECTIONS, str(list_file), *words)
            for _ in range(ROUNDS):
                theirs.append(wrk(
                    f"http://127.0.0.1:{nginx.port}", script, SECONDS, CONNECTIONS, str(list_file),
                    "/"))
                ours.append(wrk(
                    f"http://127.0.0.1:{desk.port}", script, SECONDS, CONNECTIONS, str(list_file),
                    "/api/v1/tickets/", desk.token))
            used = memory(desk.server.pid)
        finally:
            nginx.end()
            desk.kill()
    ratio = median(ours) / median(theirs)
    report(
        "tickets", "GET /api/v1/tickets/{id} at random, 10,000 tickets with 20 messages each",
        [["what", "requests/s (median of rounds)", "rounds"],
         ["nginx, files of the same sizes", f"{median(theirs):,.0f}",
          [round(value) for value in theirs]],
         ["martlet", f"{median(ours):,.0f}", [round(value) for value in ours]],
         ["ratio", f"{ratio:.2f}", "aim: 0.50"],
         ["median size, bytes", f"{median(sizes):,.0f}", ""]],
        nginx_per_second=theirs, martlet_per_second=ours, ratio=ratio, aim=0.5,
        median_bytes=median(sizes), memory_bytes=used)


if __name__ == "__main__":
    main()
