"""5,000 signed-in event streams: what each costs in memory, and one event that reaches all."""

import resource
import selectors
import socket
import time

from measure import median, memory, report, workplace

from customers import Mail, Postal
from house import Desk, until

STREAMS = 5000


def main():
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit, 20_000), limit))
    with workplace() as folder:
        postal = Postal(folder)
        desk = Desk(f"{folder}/desk", MARTLET_POSTAL_PUBLIC_KEY=postal.public_key)
        desk.settle()
        assert desk.start()
        try:
            for _ in range(200):
                assert desk.call("GET", "/api/v1/me").status == 200
            before = settled(desk)
            streams = [begin(desk) for _ in range(STREAMS)]
            for stream in streams:
                assert b" 200 " in read_head(stream)
            after = settled(desk)
            mail = Mail(
                1, ("Emil Berg", "emil@customers.example"), "Gift card", "Where is the code sent?")
            body = mail.payload()
            start = time.monotonic()
            assert desk.call("POST", "/postal", body, postal.headers(body)).status == 200
            reached, first, last = wait_for_all(streams, start)
            for stream in streams:
                stream.close()
        finally:
            desk.kill()
    each = (after - before) / STREAMS
    report(
        "streams", "5,000 signed-in event streams",
        [["what", "measured", "aim"],
         ["memory without, MB", f"{before / 1e6:.1f}", ""],
         ["memory with, MB", f"{after / 1e6:.1f}", ""],
         ["for each stream, KB", f"{each / 1024:.1f}", "at most 8"],
         ["streams that the event reached", f"{reached:,}", f"{STREAMS:,}"],
         ["from the mail to the first, ms", f"{first * 1000:.0f}", ""],
         ["from the mail to the last, ms", f"{last * 1000:.0f}", ""]],
        before_bytes=before, after_bytes=after, bytes_each=each, aim_bytes=8192, reached=reached,
        first_ms=first * 1000, last_ms=last * 1000)


def settled(desk):
    """Memory once it stands still."""
    seen = [memory(desk.server.pid)]

    def stands():
        time.sleep(0.5)
        seen.append(memory(desk.server.pid))
        return abs(seen[-1] - seen[-2]) < 100_000

    until(stands, seconds=30, what="memory stands still")
    return seen[-1]


def begin(desk):
    stream = socket.create_connection(("127.0.0.1", desk.port))
    stream.sendall(
        f"GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {desk.token}\r\n"
        "\r\n".encode())
    return stream


def read_head(stream):
    """Byte by byte: an event behind the head must not be swallowed."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += stream.recv(1)
    return head


def wait_for_all(streams, start):
    """How many got an event, and when the first and the last did."""
    waiting, first, last = selectors.DefaultSelector(), 0.0, 0.0
    for stream in streams:
        stream.setblocking(False)
        waiting.register(stream, selectors.EVENT_READ)
    reached, heard = 0, {}
    while reached < len(streams) and time.monotonic() - start < 60:
        for key, _ in waiting.select(1):
            heard[key.fd] = heard.get(key.fd, b"") + key.fileobj.recv(65536)
            if b"\nid: " in b"\n" + heard[key.fd] or b"data: " in heard[key.fd]:
                waiting.unregister(key.fileobj)
                reached += 1
                last = time.monotonic() - start
                first = first or last
    return reached, first, last


if __name__ == "__main__":
    main()
