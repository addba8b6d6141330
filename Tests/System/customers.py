"""Mails as customers write them, and Postal as it delivers them."""

import base64
import json
import random
import re
import subprocess
from hashlib import sha256
from math import ceil

INBOX = "support@ternkettle.example"

QUESTIONS = [
    ("Descale light stays on",
     "I descaled my Tern One with your powder and the descale light is still on. I switched the "
     "machine off halfway through the rinse. Do I have to do it all again?"),
    ("Password mail never comes",
     "I cannot sign in, and the email to reset my password never arrives. There is nothing in the "
     "spam folder either. How do I get into my account?"),
    ("VAT number on the invoice",
     "The invoice shows my private name and no VAT number. How can I get it corrected for my "
     "company?"),
    ("My parcel does not move",
     "The tracking page of my parcel has shown the same place for days. Where is it, and what "
     "happens now?"),
    ("Sending something back",
     "I would like to return the pour-over set that I bought; it is unused. How do I return it, "
     "and what does the label cost?"),
    ("Kettle and Wi-Fi",
     "My Kestrel kettle does not connect to the Wi-Fi at home. The light blinks and then the "
     "pairing stops. What can I try?"),
    ("Which grind for a filter?",
     "My coffee from the Heron filter machine tastes bitter. Which grind setting of the Finch "
     "should I use?"),
    ("Gift card",
     "I paid for a gift card and the email with the gift card code has not come. When is the code "
     "sent, and to which address?"),
    ("Charged twice",
     "The amount for my order was taken from my account two times. What do I have to do to get "
     "one of them back?"),
    ("Skip one delivery",
     "We are on holiday in the coming weeks. How do I skip the next Bean Post delivery?"),
    ("Collecting an order",
     "Can I collect my order at your shop in Haarlem, and when are you open?"),
    ("Something is missing",
     "My parcel arrived today, but the milk jug that I ordered was not in it. What now?"),
]

FOR_A_PERSON = [
    ("Refund",
     "I want the whole 849.00 EUR for my Tern Duo refunded to my card. It has been broken since "
     "the first day."),
    ("Last warning",
     "If I do not hear from you today, my lawyer takes over and I will see you in court."),
    ("Please call me", "Please have somebody call me. I want to speak to a human being."),
    ("qwe", "zxcv asdf qwer 8839 lkjh"),
]

MORE = [
    "Thank you for the quick answer. How long will that take?",
    "I tried it and it did not help. What else can I do?",
    "One more question: what does delivery to Belgium cost?",
]

NAMES = ["Noor", "Emil", "Aoife", "Tomás", "Lena", "Ravi", "Inês", "Jakub", "Maud", "Oskar"]
FAMILIES = ["Visser", "Berg", "Byrne", "Silva", "Krause", "Patel", "Rocha", "Nowak", "Petit", "Lund"]


class Mail:
    """One mail; `mark` stands in its text and in no other's."""

    def __init__(self, number, sender, subject, text, headers=(), answers=None):
        self.number, self.sender, self.answers = number, sender, answers
        self.mark = f"mark-{number:05d}"
        self.id = f"{self.mark}.{sha256(text.encode()).hexdigest()[:12]}@customers.example"
        name, address = sender
        lines = [
            f"From: {name} <{address}>", f"To: {INBOX}", f"Subject: {subject}",
            f"Date: Tue, 14 Jul 2026 09:{number // 60 % 60:02d}:{number % 60:02d} +0200",
            f"Message-ID: <{self.id}>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", *headers,
        ]
        if answers:
            lines += [f"In-Reply-To: <{answers.id}>", f"References: <{answers.id}>"]
        body = f"Hello,\n\n{text}\n\nMy reference is {self.mark}.\n\nKind regards,\n{name}\n"
        self.bytes = "\r\n".join([*lines, "", *body.split("\n")]).encode()

    def payload(self):
        """As Postal posts it: base64 in lines of 60 characters."""
        text = base64.b64encode(self.bytes).decode()
        return json.dumps({
            "id": self.number, "rcpt_to": INBOX, "mail_from": self.sender[1],
            "message": "".join(text[i:i + 60] + "\n" for i in range(0, len(text), 60)),
            "base64": True, "size": len(self.bytes),
        }).encode()


def mails(count, chance):
    """`count` mails, no two alike: questions, follow-ups, machines, and what a person must answer."""
    made = []
    for number in range(count):
        who = chance.randrange(count // 2)
        name = f"{NAMES[who % 10]} {FAMILIES[who // 10 % 10]}"
        sender = (name, f"customer{who}@customers.example")
        order = f"Order number: TK-{chance.randrange(100000, 110000)}."
        kind = chance.random()
        earlier = made[chance.randrange(len(made) - 60)] if len(made) > 120 else None
        if kind < 0.2 and earlier and not earlier.mark.startswith("auto"):
            made.append(Mail(
                number, earlier.sender, "Re: my question", chance.choice(MORE), answers=earlier))
        elif kind < 0.27:
            made.append(Mail(
                number, sender, "Automatic reply: out of office", "I am back on Monday.",
                headers=["Auto-Submitted: auto-replied"]))
        elif kind < 0.35:
            subject, text = chance.choice(FOR_A_PERSON)
            made.append(Mail(number, sender, subject, text))
        else:
            subject, text = chance.choice(QUESTIONS)
            made.append(Mail(number, sender, subject, f"{text} {order}"))
    return made


class Postal:
    """Signs as a Postal installation does: RSA, PKCS #1 v1.5, SHA-256."""

    def __init__(self, folder):
        file = f"{folder}/postal.pem"
        openssl = ["openssl"]
        subprocess.run(
            openssl + ["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out",
                       file], check=True, capture_output=True)
        public = subprocess.run(
            openssl + ["pkey", "-in", file, "-pubout", "-outform", "DER"], check=True,
            capture_output=True).stdout
        self.public_key = base64.b64encode(public).decode()
        text = subprocess.run(
            openssl + ["pkey", "-in", file, "-noout", "-text"], check=True,
            capture_output=True).stdout.decode()

        def number(name):
            found = re.search(rf"{name}:\s+((?:[0-9a-f]{{2}}[:\s]*)+)", text)
            return int(re.sub(r"[:\s]", "", found[1]), 16)

        self.modulus, self.p, self.q = (number(name) for name in ("modulus", "prime1", "prime2"))
        self.dp, self.dq = number("exponent1"), number("exponent2")
        self.inverse = number("coefficient")

    def signature(self, body):
        size = ceil(self.modulus.bit_length() / 8)
        digest = bytes.fromhex("3031300d060960864801650304020105000420") + sha256(body).digest()
        padded = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00" + digest
        message = int.from_bytes(padded, "big")
        one, two = pow(message, self.dp, self.p), pow(message, self.dq, self.q)
        signed = two + (one - two) * self.inverse % self.p * self.q
        return base64.b64encode(signed.to_bytes(size, "big")).decode()

    def headers(self, body):
        return {
            "Content-Type": "application/json", "X-Postal-Signature-256": self.signature(body)}
