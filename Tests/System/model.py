"""A language model's service as a desk meets it: it answers well, and in every bad way."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MODEL = "rehearsal-1"
KEY = "sk-rehearsal-0123456789abcdef"


class Model:
    """Plays `ways` in turn, one for each request; all of them once and over again."""

    def __init__(self, *ways):
        self.ways, self.asked, self.lock = ways, [], threading.Lock()
        model = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                body = json.dumps({"object": "list", "data": [{"id": MODEL, "object": "model"}]})
                self.answer(200, body)

            def do_POST(self):
                length = int(self.headers["content-length"])
                request = json.loads(self.rfile.read(length))
                with model.lock:
                    way = model.ways[len(model.asked) % len(model.ways)]
                    model.asked.append((self.path, self.headers["authorization"], request))
                try:
                    getattr(model, way)(self, request)
                except (BrokenPipeError, ConnectionResetError):
                    pass  # The desk had enough.

            def answer(self, status, body, **headers):
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body.encode())))
                self.end_headers()
                self.wfile.write(body.encode())

            def begin(self):
                self.close_connection = True
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.send_header("connection", "close")
                self.end_headers()

            def say(self, text, finish=None):
                choice = {"index": 0, "delta": {"content": text} if text else {},
                          "finish_reason": finish}
                chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1,
                         "model": MODEL, "choices": [choice]}
                self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
                self.wfile.flush()

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    @property
    def base(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}/v1"

    def die(self):
        self.server.shutdown()
        self.server.server_close()

    # The ways

    @staticmethod
    def letter(request):
        page = json.loads(request["messages"][1]["content"])
        source = page["sources"][0]
        line = next(line for line in source["text"].split("\n") if len(line) > 40)
        sentence = line.split(". ")[0].rstrip(".") + "."

        def paragraph(text, *sources):
            return {"kind": "prose", "sentences": [{"text": text, "sources": list(sources)}]}

        return json.dumps({"language": "en", "paragraphs": [
            paragraph(f"Hello {page['customer_first_name']},"), paragraph(sentence, source["id"]),
            paragraph("Please write again if anything is unclear.")]})

    def well(self, to, request):
        to.begin()
        text = self.letter(request)
        for start in range(0, len(text), 40):
            to.say(text[start:start + 40])
        to.say("", "stop")
        to.wfile.write(b"data: [DONE]\n\n")

    def whole(self, to, request):
        to.answer(200, json.dumps({"choices": [{
            "index": 0, "finish_reason": "stop",
            "message": {"role": "assistant", "content": self.letter(request)}}]}))

    def drip(self, to, request):
        to.begin()
        for letter in self.letter(request):
            to.say(letter)
        to.say("", "stop")

    def stall(self, to, request):
        to.begin()
        to.say("{")
        time.sleep(60)

    def cut(self, to, request):
        to.begin()
        to.say(self.letter(request)[:60])

    def busy(self, to, request):
        to.answer(429, "{}", retry_after="0.1")

    def broken(self, to, request):
        to.answer(500, "<html>")

    def locked(self, to, request):
        error = {"message": f"Incorrect API key provided: {KEY}", "type": "invalid_request_error",
                 "param": None, "code": "invalid_api_key"}
        to.answer(401, json.dumps({"error": error}))

    def nonsense(self, to, request):
        to.begin()
        to.wfile.write(b"data: {{{\n\ndata: \xff\xfe\n\n")

    def flood(self, to, request):
        to.begin()
        while True:
            to.say("x" * 50_000)

    def chatter(self, to, request):
        to.begin()
        to.say("Sure! Here is the letter: I refunded 900 EUR, see https://evil.example.", "stop")
