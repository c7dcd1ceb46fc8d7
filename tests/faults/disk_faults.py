# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk is full, breaks, can't be written, is locked by another program, or gives back damaged pages."""
import functools
import os
import shutil
import sqlite3
import time

from kill_faults import spread, times
from practice_run import PracticeRun

WORKSPACE = 6
PAGE = 4096


def said(lines):
    """The error of a command's JSON."""
    return next((line["error"] for line in reversed(lines) if line.get("error")), None)


def fail_at(options, rule, forgetful=False):
    """One process meets the fault; then there is room again."""
    with PracticeRun(options.bin, forgetful=forgetful) as run:
        run.step(shim=rule)
        run.finish()
        return run.kills, run.judge()


def failing(options, rule, point, short, long=60):
    """`rule` with each number of a call, as often as an undisturbed send makes it."""
    count = times(options.bin, "after-" + point)
    return [functools.partial(fail_at, options, rule.format(number))
            for number in spread(count, long if options.long else short)]


def read_only(options):
    with PracticeRun(options.bin) as run:
        code, lines, _ = run.run(*run.going_on(None), env=run.environment(shim="readonly:open:1+"))
        assert code == WORKSPACE and said(lines)["code"] == "workspaceUnwritable", (code, lines)
        assert not run.log(), "something was sent"
        run.finish()
        return run.kills, run.judge()


def locked(options, seconds, taken):
    """Another program holds a writing transaction, from the start or from the middle on."""
    with PracticeRun(options.bin, rows=60, documents=30, latency=30) as run:
        other = sqlite3.connect(run.path("workspace", "heliograph.db"), isolation_level=None, timeout=30)
        if taken == 0:
            other.execute("BEGIN IMMEDIATE")
        sender = run.start()
        run.await_taken(taken)
        if taken:
            other.execute("BEGIN IMMEDIATE")
        time.sleep(seconds)
        assert taken or not run.log(), "something was sent behind the lock"
        other.execute("ROLLBACK")
        other.close()
        code = sender.wait(120)
        assert code in (0, WORKSPACE), f"exit code {code}"
        run.finish()
        return run.kills, run.judge()


def lock_times(options):
    # SQLite waits a minute for the other program.
    waits = [0.5, 10, 70] if options.long else [1]
    return [functools.partial(locked, options, seconds, taken) for seconds in waits for taken in (0, 20)]


def damaged(options, share):
    """A page of the ledger turns to noise between two starts; a copy from before is put back."""
    with PracticeRun(options.bin, rows=60, documents=12) as run:
        run.step(shim="kill:after-receive:5")
        ledger = run.path("workspace", "heliograph.db")
        with sqlite3.connect(ledger) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        shutil.copytree(run.path("workspace"), run.path("copy"))
        pages = os.path.getsize(ledger) // PAGE
        with open(ledger, "r+b") as file:
            file.seek(int(share * (pages - 1)) * PAGE)
            file.write(b"\xa5" * PAGE)
        before = len(run.log())
        code, lines, _ = run.run("campaign", "resume", "1")
        if code != 0:
            # Whatever reads the page says so; the first to read it is usually the opening.
            assert code == WORKSPACE and said(lines)["message"], (code, lines)
            assert len(run.log()) == before or share > 0, "something was sent"
        shutil.rmtree(run.path("workspace"))
        shutil.move(run.path("copy"), run.path("workspace"))
        run.finish()
        return run.kills, run.judge()


def damages(options):
    count = 80 if options.long else 3
    return [functools.partial(damaged, options, i / (count - 1)) for i in range(count)]
