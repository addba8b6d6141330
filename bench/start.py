"""Memory idle and time to the first answer with the demo desk, beside Node's hello."""

import shutil
import socket
import subprocess
import sys
import time

from measure import median, memory, report, resident, workplace

from customers import Mail
from house import BINARY, Desk, environment, free_port, until

ROUNDS = 7
NODE = "require('http').createServer((q, s) => s.end('hello')).listen(process.env.PORT)"
PYTHON = (
    "import http.server, os; "
    "http.server.HTTPServer(('127.0.0.1', int(os.environ['PORT'])),"
    " http.server.SimpleHTTPRequestHandler).serve_forever()")


def first_answer(command, port, settings, path):
    """Starts it and asks until it answers; the process and the seconds it took."""
    start = time.monotonic()
    server = subprocess.Popen(
        command, env=environment(settings), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode()
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
                connection.sendall(request)
                if b" 200 " in connection.recv(100):
                    return server, time.monotonic() - start
        except OSError:
            pass
        if server.poll() is not None:
            raise RuntimeError(f"{command[0]} ended with {server.returncode}")
        time.sleep(0.001)


def end(server):
    server.terminate()
    server.wait()


def use(desk, number):
    """A mail that becomes a draft, so that all that drafting needs is in memory too."""
    mail = Mail(
        number, ("Emil Berg", f"emil{number}@customers.example"), "Descale light stays on",
        "I descaled my Tern One and the descale light is still on. Do I have to do it all again?")
    drafts = lambda: desk.rows("SELECT count(*) FROM draft")
    before = drafts()
    desk.run("intake", stdin=mail.bytes)
    until(lambda: drafts() != before, seconds=60, what="a draft")
    time.sleep(2)


def main():
    is_node = shutil.which("node") is not None
    other = ["node", "-e", NODE] if is_node else [sys.executable, "-c", PYTHON]
    name = "node -e hello" if is_node else "python http.server"
    ours, theirs, our_memory, their_memory, used_memory = [], [], [], [], []
    with workplace() as folder:
        desk = Desk(f"{folder}/desk")
        desk.run("demo")
        for _ in range(ROUNDS):
            port = free_port()
            server, seconds = first_answer(other, port, {"PORT": str(port)}, "/")
            theirs.append(seconds)
            time.sleep(1)
            their_memory.append(memory(server.pid))
            end(server)
            server, seconds = first_answer([BINARY, "serve"], desk.port, desk.settings, "/sign-in")
            ours.append(seconds)
            time.sleep(3)
            our_memory.append(memory(server.pid))
            use(desk, len(ours))
            used_memory.append(memory(server.pid))
            our_resident = resident(server.pid)
            end(server)
    report(
        "start", "Start and idle memory with the demo desk (SQLite)",
        [["what", "martlet", name, "aim"],
         ["start to first answer, ms (median)", f"{median(ours) * 1000:.0f}",
          f"{median(theirs) * 1000:.0f}", "300"],
         ["memory idle, MB (PSS, median)", f"{median(our_memory) / 1e6:.0f}",
          f"{median(their_memory) / 1e6:.0f}", "120"],
         ["the same after it drafted an answer", f"{median(used_memory) / 1e6:.0f}", "", ""],
         ["the same as RSS, with shared libraries", f"{our_resident / 1e6:.0f}", "", ""]],
        first_answer_ms=[value * 1000 for value in ours],
        yardstick=name, yardstick_first_answer_ms=[value * 1000 for value in theirs],
        idle_bytes=our_memory, idle_after_use_bytes=used_memory, yardstick_idle_bytes=their_memory, idle_resident_bytes=our_resident,
        aim_first_answer_ms=300, aim_idle_bytes=120_000_000)


if __name__ == "__main__":
    main()
