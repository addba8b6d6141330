"""Durable 4 KB mails through the signed Postal door, beside a loop in C that only inserts them."""

import subprocess

from measure import compiled, cpu_seconds, median, report, workplace

from customers import INBOX, Postal  # behind measure, which finds the tests' house
from house import Desk

CLIENTS, BYTES, ROUNDS = 16, 4096, 5
RAW_ROWS, MAILS = 20_000, 4_000


def main():
    loops, rows, doors, costs, slowest = [], [], [], [], []
    with workplace() as folder:
        loop = compiled("rawloop.c", folder, "sqlite3")
        sender = compiled("postal.c", folder, "crypto")
        postal = Postal(folder)
        for number in range(ROUNDS):
            seconds = float(subprocess.run(
                [loop, f"{folder}/raw-{number}.sqlite", str(RAW_ROWS), str(BYTES), "16"],
                check=True, capture_output=True).stdout)
            loops.append(RAW_ROWS / seconds)

            # The same with the rows and indexes that a mail makes at a desk.
            copy = Desk(f"{folder}/copy-{number}")
            copy.run("user", "add", "ida@ternkettle.example", "Ida", "--role", "owner")
            seconds = float(subprocess.run(
                [loop, copy.database.removeprefix("sqlite:"), str(RAW_ROWS), str(BYTES), "16",
                 "desk"], check=True, capture_output=True).stdout)
            rows.append(RAW_ROWS / seconds)

            # A new desk each time, so that the work of the last round is not in the way of this.
            desk = Desk(f"{folder}/desk-{number}", MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
            desk.settle()
            assert desk.start()
            try:
                before = cpu_seconds(desk.server.pid)
                words = subprocess.run(
                    [sender, str(desk.port), f"{folder}/postal.pem", "1", str(MAILS), str(BYTES),
                     str(CLIENTS), INBOX], check=True, capture_output=True).stdout.split()
                seconds, refused, slow = float(words[0]), int(words[1]), float(words[2])
                costs.append((cpu_seconds(desk.server.pid) - before) / MAILS * 1000)
                assert refused == 0
                assert desk.rows("SELECT count(*) FROM raw_message") == [(str(MAILS),)]
            finally:
                desk.kill()
            doors.append(MAILS / seconds)
            slowest.append(slow)
    ratio = median(doors) / median(loops)
    report(
        "intake", "Durable 4 KB mails through the signed Postal door (SQLite, 16 clients)",
        [["what", "mails/s (median of rounds)", "rounds"],
         ["C loop, one table, 16 mails a commit", f"{median(loops):,.0f}", [round(value) for value in loops]],
         ["C loop, the desk's three rows a mail", f"{median(rows):,.0f}",
          [round(value) for value in rows]],
         ["Postal door", f"{median(doors):,.0f}", [round(value) for value in doors]],
         ["ratio to the first", f"{ratio:.2f}", "aim: 0.40"],
         ["ratio to the second", f"{median(doors) / median(rows):.2f}", ""],
         ["slowest answer, ms", f"{median(slowest):.0f}", [round(value) for value in slowest]]],
        raw_loop_per_second=loops, three_row_loop_per_second=rows, door_per_second=doors, ratio=ratio, aim=0.4,
        slowest_answer_ms=slowest, server_cpu_ms_per_mail_meanwhile=costs)


if __name__ == "__main__":
    main()
