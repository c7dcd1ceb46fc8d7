#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves the promise with the real programs: nobody is sent a message twice, nobody is forgotten.

A personalised list goes through a practice gateway that loses, cuts and refuses answers, while the sender is killed
again and again at random moments. Afterwards the gateway's own log is compared with the ledger row by row.

  proof_20000.py --bin build/dev/bin                    20,000 rows, both modes
  proof_20000.py --bin build/dev/bin --rows 600         what ctest runs

Mode "honoured": the gateway recognises a repeated client id. Every row is taken exactly once.
Mode "forgetful": it doesn't, and the account says so. Nobody is sent anything twice; what can't be known is left to
the operator.
"""
import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile
import time

FAULTS = ["drop-after-accept=0.05", "truncate=0.05", "http-503=0.05", "omit=0.02"]
MOST_RESUMES = 2000
MOST_SETTLINGS = 20
DOCUMENTS = 200
FIRST_PHONE = 79000100000


class Proof:
    """One campaign with its workspace and gateway, in a folder of its own."""

    def __init__(self, options, forgetful):
        self.options = options
        self.forgetful = forgetful
        self.folder = tempfile.mkdtemp(prefix="heliograph-proof-")
        self.random = random.Random(options.seed)
        self.figures = collections.OrderedDict()
        self.env = dict(os.environ, HELIOGRAPH_PROFILE=self.path("workspace"), HELIOGRAPH_CONFIG=self.path("config"),
                        HELIOGRAPH_PASSWORD="secret")
        self.kills = 0
        self.resumes = 0
        self.settlings = 0

    def path(self, name):
        return os.path.join(self.folder, name)

    def command(self, *arguments):
        return [os.path.join(self.options.bin, "heliograph-cli"), "--json", *arguments]

    def run(self, *arguments):
        done = subprocess.run(self.command(*arguments), env=self.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return done.returncode, lines, done.stderr.decode()

    def write_list(self):
        with open(self.path("list.csv"), "w", encoding="utf-8", newline="") as file:
            file.write("Phone,Name,Sum\r\n")
            for i in range(self.options.rows):
                file.write(f"{FIRST_PHONE + i},Name {i},{i * 7 % 1000}.50\r\n")

    def start_gateway(self):
        command = [os.path.join(self.options.bin, "heliograph-sandbox"), "--login", "demo", "--password", "secret",
                   "--log", self.path("log.jsonl"), "--state", self.path("state"), "--seed", str(self.options.seed), "--latency", "20"]
        for fault in FAULTS:
            command += ["--fault", fault]
        if self.forgetful:
            command.append("--forget-client-ids")
        self.gateway = subprocess.Popen(command, stdout=subprocess.PIPE)
        url = self.gateway.stdout.readline().decode().split()[1]
        code, _, err = self.run("account", "add", "main", "--url", url, "--login", "demo", "--sender", "PROOF",
                                "--preset", "generic" if self.forgetful else "mysmpp",
                                "--recipients-per-document", str(max(1, self.options.rows // DOCUMENTS)))
        assert code == 0, err

    def campaign(self):
        """The sealed campaign as `campaign list` shows it; None while there is none."""
        _, lines, _ = self.run("campaign", "list")
        sealed = [line for line in lines if line["state"] != "draft"]
        assert len(sealed) <= 1, "more than one campaign was sealed"
        return sealed[0] if sealed else None

    def step(self, kill):
        """One start of the sender, which is killed at a random moment or left to its end."""
        known = self.campaign()
        arguments = ["campaign", "resume", str(known["campaign"])] if known else [
            "send", "--account", "main", "--from", self.path("list.csv"), "--text", "Dear {Name}, your bill is {Sum}"]
        sender = subprocess.Popen(self.command(*arguments), env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.resumes += 1 if known else 0
        if kill:
            # Where client ids aren't honoured, each unknown answer ends a run, so runs are short.
            longest = 0.25 if known and self.forgetful else self.options.rows / 10000 + 0.2
            try:
                sender.wait(self.random.uniform(0.02, longest))
            except subprocess.TimeoutExpired:
                sender.kill()
                self.kills += 1
        return sender.wait()

    def send_all(self):
        while self.kills < self.options.kills and self.resumes < MOST_RESUMES:
            self.step(kill=True)
            known = self.campaign()
            if known and known["state"] == "finished":
                break
        while self.resumes < MOST_RESUMES:
            known = self.campaign()
            if known and known["state"] == "finished" and not self.ask_again(known):
                return
            self.step(kill=False)
        raise AssertionError("the campaign does not come to its end")

    def ask_again(self, known):
        """Where client ids are honoured, rows whose repeats are used up may be asked again by a person."""
        if self.forgetful or known["counts"]["uncertain"] == 0 or self.settlings >= MOST_SETTLINGS:
            return False
        _, rows, _ = self.run("status", str(known["campaign"]), "--state", "uncertain")
        numbers = ",".join(str(row["row"]) for row in rows)
        code, _, err = self.run("campaign", "settle", str(known["campaign"]), "--rows", numbers, "--as", "ask-again")
        assert code == 0, err
        self.settlings += len(rows)
        return True

    def compare(self):
        known = self.campaign()
        code, rows, err = self.run("status", str(known["campaign"]))
        assert code == 0, err
        assert len(rows) == self.options.rows, f"{len(rows)} rows in the ledger"
        with open(self.path("log.jsonl"), encoding="utf-8") as file:
            log = [json.loads(line) for line in file]
        taken = collections.defaultdict(list)
        for line in log:
            taken[line["phone"]].append(line)
        twice = [phone for phone, lines in taken.items() if len(lines) > 1]
        assert not twice, f"sent twice: {twice[:5]}"
        states = collections.Counter(row["state"] + ("/" + row["next"] if row["next"] else "") for row in rows)
        for row in rows:
            self.compare_row(row, taken.get(row["phone"], []))
        assert known["recipients"] == self.options.rows and sum(known["counts"].values()) == self.options.rows
        if not self.forgetful:
            assert len(log) == self.options.rows, f"{len(log)} messages in the gateway's log"
        self.figures.update(rows=self.options.rows, taken=len(log), kills=self.kills, resumes=self.resumes,
                            documents=known["requests"], settled=self.settlings, states=dict(states))

    def compare_row(self, row, lines):
        number = row["row"] - 2
        expected = f"Dear Name {number}, your bill is {number * 7 % 1000}.50"
        assert row["text"] == expected and row["phone"] == str(FIRST_PHONE + number), row
        if row["state"] in ("accepted", "delivered"):
            assert len(lines) == 1, f"claimed but not taken: {row}"
            assert lines[0]["id"] == row["gatewayId"] and lines[0]["text"] == expected, (row, lines)
            assert self.forgetful or lines[0]["clientId"] == row["clientId"], (row, lines)
            return
        # What isn't known to be taken may only be unknown, and then a person is asked.
        assert self.forgetful, f"forgotten: {row}"
        assert row["state"] == "uncertain" and row["next"] == "operator", row

    def prove(self):
        self.write_list()
        self.start_gateway()
        started = time.monotonic()
        try:
            self.send_all()
            self.compare()
        finally:
            self.gateway.kill()
            self.gateway.wait()
        self.figures["seconds"] = round(time.monotonic() - started, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder with heliograph-cli and heliograph-sandbox")
    parser.add_argument("--rows", type=int, default=20000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mode", choices=["honoured", "forgetful", "both"], default="both")
    options = parser.parse_args()
    failed = False
    for mode in ["honoured", "forgetful"] if options.mode == "both" else [options.mode]:
        proof = Proof(options, mode == "forgetful")
        try:
            proof.prove()
        except AssertionError as error:
            failed = True
            print(f"{mode}: FAILED: {error} (see {proof.folder})")
            continue
        print(f"{mode}: proven")
        for name, value in proof.figures.items():
            print(f"  {name:<10} {value}")
        subprocess.run(["rm", "-rf", proof.folder], check=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
