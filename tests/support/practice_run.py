# SPDX-License-Identifier: GPL-3.0-or-later
"""A campaign of the real programs against the practice gateway, and the judge who compares both sides afterwards."""
import collections
import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time

FIRST_PHONE = 79000100000
TEXT = "Dear {Name}, your bill is {Sum}"
TAKEN = ("accepted", "delivered", "read", "undelivered", "expired", "noReport")
REFUSED = ("rejected", "invalid", "skipped", "cancelled")
MOST_RESUMES = 2000
MOST_SETTLINGS = 20


class Verdict:
    """What the gateway's log says about the ledger."""

    def __init__(self):
        self.lost = 0
        self.repeated = 0
        self.unknown = 0
        self.taken = 0
        self.rules = 0
        self.struck = 0
        self.states = collections.Counter()
        self.wrong = []

    @property
    def holds(self):
        return self.lost == 0 and self.repeated == 0 and not self.wrong

    def add(self, other):
        self.lost += other.lost
        self.repeated += other.repeated
        self.unknown += other.unknown
        self.taken += other.taken
        self.rules += other.rules
        self.struck += other.struck
        self.states += other.states
        self.wrong += other.wrong


def phone_of(number):
    return str(FIRST_PHONE + number)


def text_of(number):
    return f"Dear Name {number}, your bill is {number * 7 % 1000}.50"


class Judge:
    """Every row exactly once where client ids are honoured, nobody twice by the program where they are not."""

    def __init__(self, recipients, honoured=True, may_refuse=False, may_stay_unknown=False, ids_are_lies=False):
        self.recipients = recipients
        self.ids_are_lies = ids_are_lies
        self.honoured = honoured
        self.may_refuse = may_refuse
        self.may_stay_unknown = may_stay_unknown or not honoured

    def judge(self, campaign, rows, log):
        """`campaign` as `campaign list` shows it, `rows` of `status`, `log` of the gateway."""
        verdict = Verdict()
        taken = collections.defaultdict(list)
        for line in log:
            taken[line["phone"]].append(line)
        verdict.taken = len(log)
        verdict.repeated = sum(len(lines) - 1 for lines in taken.values() if len(lines) > 1)
        ledger = {row["phone"]: row for row in rows}
        if len(rows) != self.recipients or len(ledger) != self.recipients:
            verdict.wrong.append(f"{len(rows)} rows in the ledger, {len(ledger)} of them different")
        for number in range(self.recipients):
            lines = taken.pop(phone_of(number), [])
            row = ledger.get(phone_of(number))
            if row:
                self.judge_row(verdict, number, row, lines)
            else:
                verdict.lost += 1
        verdict.wrong += [f"{phone} was never in the list" for phone in taken]
        ids = collections.Counter(row["gatewayId"] for row in rows if row["gatewayId"])
        verdict.wrong += [f"id {told} of {count} messages" for told, count in ids.items() if count > 1]
        self.judge_counts(verdict, campaign, rows)
        return verdict

    def judge_row(self, verdict, number, row, lines):
        state, waits = row["state"], row["next"]
        verdict.states[state + ("/" + waits if waits else "")] += 1
        if row["row"] != number + 2 or row["text"] != text_of(number):
            verdict.wrong.append(f"another text or row: {row}")
        if state in TAKEN:
            self.judge_taken(verdict, row, lines)
        elif state == "held":
            verdict.wrong += [f"held and taken: {row}"] if lines else []
        elif state in REFUSED and self.may_refuse:
            verdict.wrong += [f"called {state}, but taken: {row}"] if lines else []
        elif state == "uncertain" and waits == "operator":
            verdict.unknown += 1
            if not self.may_stay_unknown:
                verdict.lost += 1
        else:
            verdict.lost += 1
            verdict.wrong.append(f"forgotten: {row}")

    def judge_taken(self, verdict, row, lines):
        if not lines:
            verdict.lost += 1
            verdict.wrong.append(f"claimed but not taken: {row}")
        elif row["gatewayId"] is None and row["code"] == "alreadySent":
            pass  # it said so of a repeat, and did not say under which id
        elif not self.ids_are_lies and row["gatewayId"] not in [line["id"] for line in lines]:
            verdict.wrong.append(f"another id: {row} {lines}")
        elif any(line["text"] != row["text"] for line in lines):
            verdict.wrong.append(f"another text: {row} {lines}")
        elif self.honoured and lines[0]["clientId"] != row["clientId"]:
            verdict.wrong.append(f"another client id: {row} {lines}")

    def judge_counts(self, verdict, campaign, rows):
        counted = collections.Counter(row["state"] for row in rows)
        told = {state: count for state, count in campaign["counts"].items() if count}
        if campaign["recipients"] != self.recipients or told != dict(counted):
            verdict.wrong.append(f"counts do not add up: {told} of {campaign['recipients']}, rows {dict(counted)}")


class PracticeRun:
    """One campaign with its workspace and its gateway, in a folder of its own."""

    def __init__(self, bin, rows=24, documents=4, forgetful=False, faults=(), seed=1, latency=0):
        self.bin = os.path.abspath(bin)
        self.rows = rows
        self.documents = documents
        self.forgetful = forgetful
        self.faults = faults
        self.seed = seed
        self.latency = latency
        self.folder = tempfile.mkdtemp(prefix="heliograph-proof-")
        self.random = random.Random(seed)
        self.env = dict(os.environ, HELIOGRAPH_PROFILE=self.path("workspace"), HELIOGRAPH_CONFIG=self.path("config"),
                        HELIOGRAPH_PASSWORD="secret")
        self.gateway = None
        self.port = 0
        self.kills = 0
        self.resumes = 0
        self.settlings = 0
        self.asked = 0
        self.rules = 0

    def __enter__(self):
        self.write_list()
        self.start_gateway()
        self.add_account()
        return self

    def __exit__(self, kind, value, trace):
        self.stop_gateway()
        if kind is None:
            shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def command(self, *arguments):
        return [os.path.join(self.bin, "heliograph-cli"), "--json", *arguments]

    def environment(self, shim=None, **more):
        """With a rule of FaultShim.cpp, or only its other wishes (FOLDER, LOG, MACHINE, CLOCK)."""
        env = dict(self.env)
        if shim is not None or more:
            env.update(LD_PRELOAD=os.path.join(self.bin, "libfaultshim.so"), HELIOGRAPH_FAULTSHIM_FOLDER=self.folder)
        if shim:
            env["HELIOGRAPH_FAULTSHIM"] = shim
            env["HELIOGRAPH_FAULTSHIM_STRUCK"] = self.path("struck")
            self.rules += 1
        env.update({"HELIOGRAPH_FAULTSHIM_" + name.upper(): str(value) for name, value in more.items()})
        return env

    def run(self, *arguments, env=None, timeout=120):
        """Exit code, lines of JSON and stderr of a command."""
        done = subprocess.run(self.command(*arguments), env=env or self.env, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=timeout)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return done.returncode, lines, done.stderr.decode()

    def write_list(self):
        with open(self.path("list.csv"), "w", encoding="utf-8", newline="") as file:
            file.write("Phone,Name,Sum\r\n")
            for i in range(self.rows):
                file.write(f"{phone_of(i)},Name {i},{i * 7 % 1000}.50\r\n")

    def start_gateway(self):
        command = [os.path.join(self.bin, "heliograph-sandbox"), "--login", "demo", "--password", "secret", "--log",
                   self.path("log.jsonl"), "--state", self.path("state"), "--seed", str(self.seed), "--latency",
                   str(self.latency), "--port", str(self.port)]
        for fault in self.faults:
            command += ["--fault", fault]
        if self.forgetful:
            command.append("--forget-client-ids")
        self.gateway = subprocess.Popen(command, stdout=subprocess.PIPE)
        self.url = self.gateway.stdout.readline().decode().split()[1]
        self.port = int(self.url.split(":")[2].split("/")[0])

    def stop_gateway(self):
        if self.gateway:
            self.gateway.kill()
            self.gateway.wait()
            self.gateway.stdout.close()

    def add_account(self):
        code, _, err = self.run("account", "add", "main", "--url", self.url, "--login", "demo", "--sender", "PROOF",
                                "--preset", "generic" if self.forgetful else "mysmpp",
                                "--recipients-per-document", str(max(1, self.rows // self.documents)))
        assert code == 0, err

    def campaign(self):
        """The sealed campaign as `campaign list` shows it; None while there is none."""
        _, lines, _ = self.run("campaign", "list")
        sealed = [line for line in lines if line.get("state") not in (None, "draft")]
        assert len(sealed) <= 1, "more than one campaign was sealed"
        return sealed[0] if sealed else None

    def going_on(self, known):
        """What continues: a resume, or a send while nothing was sealed."""
        return ["campaign", "resume", str(known["campaign"])] if known else [
            "send", "--account", "main", "--from", self.path("list.csv"), "--text", TEXT]

    def start(self, known=None, **shim):
        return subprocess.Popen(self.command(*self.going_on(known)), env=self.environment(**shim),
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def step(self, seconds=None, **shim):
        """One start of the sender, to its end or to a kill after so many seconds; its exit code."""
        known = self.campaign()
        self.resumes += 1 if known else 0
        sender = self.start(known, **shim)
        try:
            code = sender.wait(seconds if seconds is not None else 120)
        except subprocess.TimeoutExpired:
            sender.kill()
            code = sender.wait()
        self.kills += 1 if code == -signal.SIGKILL else 0
        return code

    def finish(self):
        """Starts the sender, undisturbed, until the campaign has come to its end."""
        for _ in range(MOST_RESUMES):
            known = self.campaign()
            if known and known["state"] == "finished" and not self.ask_again(known):
                return known
            self.step()
        raise AssertionError("the campaign does not come to its end")

    def ask_again(self, known):
        """Where client ids are honoured, rows whose repeats are used up may be asked again by a person."""
        if self.forgetful or known["counts"]["uncertain"] == 0 or self.asked >= MOST_SETTLINGS:
            return False
        _, rows, _ = self.run("status", str(known["campaign"]), "--state", "uncertain")
        numbers = ",".join(str(row["row"]) for row in rows)
        code, _, err = self.run("campaign", "settle", str(known["campaign"]), "--rows", numbers, "--as", "ask-again")
        assert code == 0, err
        self.settlings += len(rows)
        self.asked += 1
        return True

    def log(self):
        if not os.path.exists(self.path("log.jsonl")):
            return []
        with open(self.path("log.jsonl"), encoding="utf-8") as file:
            return [json.loads(line) for line in file]

    def await_taken(self, count, seconds=60):
        """Returns once the gateway has taken so many messages."""
        until = time.monotonic() + seconds
        while len(self.log()) < count:
            assert time.monotonic() < until, f"the gateway took {len(self.log())} messages, not {count}"
            time.sleep(0.005)

    def judge(self, **terms):
        known = self.campaign()
        code, rows, err = self.run("status", str(known["campaign"]))
        assert code == 0, err
        verdict = Judge(self.rows, honoured=not self.forgetful, **terms).judge(known, rows, self.log())
        verdict.rules, verdict.struck = self.rules, self.struck()
        return verdict

    def struck(self):
        """How often the rules of FaultShim.cpp were carried out."""
        if not os.path.exists(self.path("struck")):
            return 0
        with open(self.path("struck"), encoding="utf-8") as file:
            return sum(1 for _ in file)
