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
import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from practice_run import MOST_RESUMES, PracticeRun  # noqa: E402

FAULTS = ["drop-after-accept=0.05", "truncate=0.05", "http-503=0.05", "omit=0.02"]
DOCUMENTS = 200


class Proof(PracticeRun):
    """A long campaign whose sender is killed at random moments."""

    def __init__(self, options, forgetful):
        super().__init__(options.bin, rows=options.rows, documents=DOCUMENTS, forgetful=forgetful, faults=FAULTS,
                         seed=options.seed, latency=20)
        self.kills_wanted = options.kills

    def kill_again_and_again(self):
        while self.kills < self.kills_wanted and self.resumes < MOST_RESUMES:
            known = self.campaign()
            if known and known["state"] == "finished":
                return
            # Where client ids aren't honoured, each unknown answer ends a run, so runs are short.
            longest = 0.25 if known and self.forgetful else self.rows / 10000 + 0.2
            self.step(seconds=self.random.uniform(0.02, longest))

    def prove(self):
        started = time.monotonic()
        self.kill_again_and_again()
        known = self.finish()
        verdict = self.judge()
        assert verdict.holds, f"lost {verdict.lost}, repeated {verdict.repeated}: {verdict.wrong[:5]}"
        return collections.OrderedDict(
            rows=self.rows, taken=verdict.taken, kills=self.kills, resumes=self.resumes, documents=known["requests"],
            settled=self.settlings, states=dict(verdict.states), seconds=round(time.monotonic() - started, 1))


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
            with proof:
                figures = proof.prove()
        except AssertionError as error:
            failed = True
            print(f"{mode}: FAILED: {error} (see {proof.folder})")
            continue
        print(f"{mode}: proven")
        for name, value in figures.items():
            print(f"  {name:<10} {value}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
