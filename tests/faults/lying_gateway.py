# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway that tells things that aren't so. It keeps the truth in a log of the practice gateway's form."""
import functools
import http.server
import random
import threading
import xml.etree.ElementTree as xml
from xml.sax.saxutils import quoteattr

from practice_run import MOST_SETTLINGS, PracticeRun

REFUSAL = "Номер телефона присутствует в стоп-листе."
REFUSED_ACCOUNT = "Неправильный логин или пароль"
FIRST_ID = 3000000001


class LyingGateway:
    """Takes each client id once, and answers with lies of the kinds it was given."""

    def __init__(self, lies, seed):
        self.lies = lies
        self.random = random.Random(seed)
        self.lock = threading.Lock()
        self.taken = {}
        self.asked = {}
        self.delivered = set()
        self.lied = 0
        self.documents = 0
        gateway = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                gateway.post(self)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # killed programs hang up
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}/xml/"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def log(self):
        with self.lock:
            return [dict(line) for line in self.taken.values()]

    def post(self, handler):
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        with self.lock:
            request = xml.fromstring(body)
            asked = [entry.get("id_sms") for entry in request.findall("get_state/id_sms")]
            answer = self.states(request) if asked or "state" in handler.path else self.send(request)
        if answer is None:
            handler.close_connection = True
            return
        answer = ('<?xml version="1.0" encoding="utf-8"?>\n<response>\n' + answer + "</response>\n").encode()
        handler.send_response(200)
        handler.send_header("Content-Type", "text/xml; charset=utf-8")
        handler.send_header("Content-Length", str(len(answer)))
        handler.end_headers()
        handler.wfile.write(answer)

    def strikes(self, lie, share=0.2):
        """A lie among many is told less often, or nothing would ever end."""
        return lie in self.lies and self.random.random() < share / (1 + len(self.lies) // 2)

    def send(self, request):
        self.documents += 1
        if self.strikes("account refused") and self.documents > 2:
            return f"<error>{REFUSED_ACCOUNT}</error>\n"
        entries = []
        for message in request.findall("message"):
            for recipient in message.findall("abonent"):
                line = self.take(recipient, message.findtext("text"))
                entries += self.tell(recipient.get("number_sms"), line)
        if self.strikes("strangers"):
            entries += [self.entry(str(90000 + i), str(FIRST_ID + 700000 + i)) for i in range(3)]
        if self.strikes("silence") or self.strikes("ids that change", 0.4):
            return None
        return "".join(entries)

    def take(self, recipient, text):
        client = recipient.get("client_id_sms")
        if client not in self.taken:
            self.taken[client] = {"clientId": client, "phone": recipient.get("phone"), "text": text,
                                  "id": str(FIRST_ID + len(self.taken))}
        elif "ids that change" in self.lies:
            self.taken[client]["id"] = str(FIRST_ID + 100000 + self.random.randrange(100000))
        return self.taken[client]

    def tell(self, number, line):
        if self.strikes("ids of others"):
            other = self.random.choice(list(self.taken.values()))
            return [self.entry(number, other["id"])]
        told = [self.entry(number, line["id"])]
        if self.strikes("taken and refused"):
            told.insert(self.random.randrange(2), f"<information number_sms={quoteattr(number)}>{REFUSAL}</information>\n")
        return told

    @staticmethod
    def entry(number, told):
        return f'<information number_sms={quoteattr(number)} id_sms={quoteattr(told)} parts="1">send</information>\n'

    def states(self, request):
        """Every second one is delivered late; by then those that were delivered are only sent, unasked."""
        asked = [(element.text or "").strip() for element in request.iter("id_sms")]
        words = {told: "send" for told in self.delivered - set(asked)}
        self.lied += len(words)
        for told in asked:
            self.asked[told] = self.asked.get(told, 0) + 1
            is_late = int(told) % 2 == 1 and self.asked[told] == 1
            words[told] = "send" if is_late else "deliver"
        self.delivered |= {told for told in asked if words[told] == "deliver"}
        return "".join(f'<state id_sms={quoteattr(told)} time="2026-01-01 10:00:00">{word}</state>\n'
                       for told, word in words.items())


class LyingRun(PracticeRun):
    def __init__(self, *arguments, lies, **more):
        super().__init__(*arguments, **more)
        self.lies = lies

    def start_gateway(self):
        self.liar = LyingGateway(self.lies, self.seed)
        self.url = self.liar.url

    def stop_gateway(self):
        self.liar.stop()

    def log(self):
        return self.liar.log()


LIES = {
    "strangers": {}, "taken and refused": {}, "account refused": {}, "ids that change": {}, "silence": {},
    "ids of others": {"may_stay_unknown": True, "ids_are_lies": True},
}


def lied_to(options, lies, seed, terms):
    with LyingRun(options.bin, rows=48, documents=12, seed=seed, lies=lies) as run:
        run.step(seconds=run.random.uniform(0.05, 0.4))
        if "may_stay_unknown" in terms:
            run.asked = MOST_SETTLINGS  # it would be answered with the same lie
        run.finish()
        return run.kills, run.judge(**terms)


def lines(options):
    seeds = range(1, 11 if options.long else 2)
    for lie, terms in LIES.items():
        yield "lies: " + lie, [functools.partial(lied_to, options, [lie], seed, terms) for seed in seeds]
    yield "lies: all of them", [functools.partial(lied_to, options, list(LIES), seed, LIES["ids of others"])
                                for seed in seeds]


def told_backwards(options, seed):
    """States that go backwards: what was delivered stays delivered."""
    with LyingRun(options.bin, seed=seed, lies=[]) as run:
        run.finish()
        run.run("campaign", "resume", "1", "--wait=8")
        run.run("status", "1", "--refresh")
        _, rows, _ = run.run("status", "1", "--refresh")
        assert run.liar.lied, "the lie was never told"
        verdict = run.judge()
        verdict.wrong += [f"went back: {row}" for row in rows if row["state"] != "delivered"]
        return run.kills, verdict


def backwards(options):
    return [functools.partial(told_backwards, options, 1)]
