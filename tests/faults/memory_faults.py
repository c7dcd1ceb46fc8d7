# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory runs out, anywhere from the start of the program to its last row."""
import functools
import json
import os
import signal
import subprocess

from practice_run import PracticeRun

ROWS = 3000
MEGABYTE = 1024


def limited_process(command, kilobytes, **more):
    shell = ["sh", "-c", f"ulimit -v {kilobytes}; exec \"$@\"", "sh"]
    return subprocess.run(shell + command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=45, **more)


@functools.lru_cache(maxsize=None)
def least(bin):
    """The address space in kilobytes with which the program can be loaded at all."""
    too_little, enough = 8 * MEGABYTE, 4096 * MEGABYTE
    while enough - too_little > MEGABYTE // 4:
        middle = (too_little + enough) // 2
        if limited_process([os.path.join(bin, "heliograph-cli"), "--version"], middle).returncode == 0:
            enough = middle
        else:
            too_little = middle
    return enough


def limited(run, kilobytes, *arguments):
    """A command with this much address space: its exit code and what it said as JSON."""
    try:
        done = limited_process(run.command(*arguments), kilobytes, env=run.env)
    except subprocess.TimeoutExpired:
        # Without memory for the network's thread each document waits for its deadline; it was killed.
        run.kills += 1
        return -signal.SIGKILL, []
    assert done.returncode != -signal.SIGABRT, f"ended without a sentence: {done.stderr[-200:]}"
    lines = done.stdout.decode().splitlines()
    try:
        return done.returncode, [json.loads(line) for line in lines]
    except ValueError:
        assert done.returncode != 0, f"ended well, but spoke half a sentence: {lines[-1][-80:]}"
        return done.returncode, []


def reading(options, kilobytes):
    """A list is shown, and put into a book, whole or not at all."""
    with PracticeRun(options.bin, rows=ROWS) as run:
        whole = run.run("sheet", run.path("list.csv"))[1]
        code, lines = limited(run, kilobytes, "sheet", run.path("list.csv"))
        assert code != 0 or lines == whole, f"{len(lines)} of {len(whole)} rows, and no error"
        code, lines = limited(run, kilobytes, "import", run.path("list.csv"), "--book", "people")
        _, shown, _ = run.run("book", "show", "people")
        contacts = shown[0].get("contacts", 0)
        assert contacts == (ROWS if code == 0 else 0), f"exit code {code}, {contacts} contacts"
        run.finish()
        return run.kills, run.judge()


def sending(options, kilobytes, forgetful):
    with PracticeRun(options.bin, rows=ROWS, forgetful=forgetful) as run:
        code, _ = limited(run, kilobytes, *run.going_on(None))
        taken = len(run.log())
        assert code != 0 or taken == ROWS, f"ended well with {taken} of {ROWS} sent"
        run.finish()
        return run.kills, run.judge()


def limits(options):
    """From what is enough to begin with to what is enough for all."""
    start = least(options.bin)
    sweep = range(start - MEGABYTE, start + 12 * MEGABYTE, MEGABYTE // 4)
    return sweep if options.long else (start + MEGABYTE,)


def lines(options):
    yield "memory runs out: reading", [functools.partial(reading, options, limit) for limit in limits(options)]
    yield "memory runs out: sending", [functools.partial(sending, options, limit, forgetful) for limit in limits(options)
                                       for forgetful in ([False, True] if options.long else [False])]
