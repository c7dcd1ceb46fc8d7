#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills, full disks, hostile gateways and hasty people against the real programs; a table of what was lost and what was
repeated.

  faults.py --bin build/dev/bin               the short form, which CI runs
  faults.py --bin build/dev/bin --long        every point, many seeds; as long as an hour
  faults.py --bin build/dev/bin --only disk   the lines whose name has this word

Each run is a workspace and a practice gateway of its own. Afterwards the gateway's log is compared with the ledger row by
row: "lost" are rows that were forgotten or claimed without having been taken, "repeated" are messages the gateway took
twice, "left" are rows that wait for the operator because nobody can know. Ends with 1 unless lost and repeated are 0.
"""
import argparse
import concurrent.futures
import functools
import json
import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import disk_faults as disk  # noqa: E402
import gateway_faults as gateway  # noqa: E402
import kill_faults as kill  # noqa: E402
import lying_gateway as lying  # noqa: E402
import memory_faults as memory  # noqa: E402
import people_faults as people  # noqa: E402
import upkeep_faults as upkeep  # noqa: E402
from practice_run import Verdict  # noqa: E402

# Those whose gateway does not recognise client ids say so.
FORGETFUL = ", ids not honoured"


def table(options):
    """(line of the table, its runs); what takes longest begins first"""
    yield "gateway: all faults and kills", gateway.mixed(options, False)
    yield "gateway: all faults and kills" + FORGETFUL, gateway.mixed(options, True)
    yield "killed at every point", kill.at_points(options, False, 8)
    yield "killed at every point" + FORGETFUL, kill.at_points(options, True, 6)
    yield "killed again while it repairs", kill.twice(options, 2)
    yield "killed at points in a row", kill.in_a_row(options, False, 5)
    yield "killed at points in a row" + FORGETFUL, kill.in_a_row(options, True, 5)
    yield "killed at random times", kill.at_times(options, False, 3)
    yield "killed at random times" + FORGETFUL, kill.at_times(options, True, 3)
    yield "disk full at one write", disk.failing(options, "full:write:{}", "write", 3)
    yield "disk full from a write on", disk.failing(options, "full:write:{}+", "write", 3, 40)
    yield "disk error at one write", disk.failing(options, "io:write:{}", "write", 2)
    yield "disk error at one sync", disk.failing(options, "io:sync:{}", "sync", 2)
    yield "disk takes half a write", disk.failing(options, "short:write:{}", "write", 2)
    yield "disk is read-only", [functools.partial(disk.read_only, options)]
    yield "ledger locked by another program", disk.lock_times(options)
    yield "ledger with a damaged page", disk.damages(options)
    yield from upkeep.table(options)
    for name in gateway.FAULTS:
        yield f"gateway: {name}", gateway.alone(options, name)
    yield "gateway: reports of every kind", gateway.reports(options)
    yield "gateway killed and started again", gateway.restarts(options, False)
    yield "gateway killed and started again" + FORGETFUL, gateway.restarts(options, True)
    yield from lying.lines(options)
    yield "lies: states that go backwards", lying.backwards(options)
    yield from memory.lines(options)
    yield "SIGTERM amid a send", people.sigterm(options)
    yield "suspended amid a send", people.suspend(options)
    yield "two programs at once", people.two_programs(options)
    yield "the same list again", people.again(options)
    yield "an old backup restored", people.restores(options)
    yield "a copy on another computer", people.copies(options)
    yield "the clock jumps", people.clock_jumps(options)


class Line:
    """A line of the table: one fault, all its runs."""

    def __init__(self, name, jobs):
        self.name = name
        self.runs = len(jobs)
        self.kills = 0
        self.seconds = 0.0
        self.verdict = Verdict()

    def add(self, future):
        try:
            kills, verdict, seconds = future.result()
            self.kills += kills
            self.seconds += seconds
            self.verdict.add(verdict)
        except Exception as error:  # a run that breaks is a finding, not the end of the table
            self.verdict.wrong.append(f"{type(error).__name__}: {error}")

    def figures(self):
        verdict = self.verdict
        return {"fault": self.name, "runs": self.runs, "kills": self.kills, "lost": verdict.lost,
                "repeated": verdict.repeated, "left": verdict.unknown, "seconds": round(self.seconds, 1),
                "wrong": verdict.wrong}

    def __str__(self):
        figures = self.figures()
        return f"{self.name:<50}" + "".join(f"{figures[key]:>10}" for key in
                                            ("runs", "kills", "lost", "repeated", "left", "seconds"))


def timed(job):
    started = time.monotonic()
    kills, verdict = job()
    return kills, verdict, time.monotonic() - started


def run_table(options):
    lines = []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        planned = []
        for name, jobs in table(options):
            if options.only in name:
                planned.append((Line(name, jobs), [pool.submit(timed, job) for job in jobs]))
        for line, futures in planned:
            for future in futures:
                line.add(future)
            if line.verdict.rules and not line.verdict.struck:
                line.verdict.wrong.append("the fault never struck")
            lines.append(line)
            if not options.json:
                print(line, flush=True)
                for wrong in line.verdict.wrong[:5]:
                    print(f"    {wrong}", flush=True)
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder with heliograph-cli, heliograph-sandbox, libfaultshim.so")
    parser.add_argument("--long", action="store_true", default=os.environ.get("HELIOGRAPH_FAULTS_LONG") == "1",
                        help="every point, many seeds (also HELIOGRAPH_FAULTS_LONG=1)")
    parser.add_argument("--only", default="", help="only lines whose name has this")
    parser.add_argument("--jobs", type=int, default=4 * (os.cpu_count() or 1), help="runs side by side; they mostly wait")
    parser.add_argument("--json", action="store_true", help="a JSON line for each line of the table")
    options = parser.parse_args()
    started = time.monotonic()
    if not options.json:
        print(f"{'fault':<50}" + "".join(f"{key:>10}" for key in ("runs", "kills", "lost", "repeated", "left", "seconds")))
    lines = run_table(options)
    if options.json:
        for line in lines:
            print(json.dumps(line.figures()))
    else:
        whole = Line("all", [])
        for line in lines:
            whole.runs += line.runs
            whole.kills += line.kills
            whole.verdict.add(line.verdict)
        whole.seconds = time.monotonic() - started
        print(whole)
    return 0 if lines and all(line.verdict.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
