# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups, restores and imports that are killed or find no room at any point."""
import functools
import signal

from kill_faults import spread
from practice_run import PracticeRun


def backup(run):
    return ["backup", "-o", run.path("backup")]


def restore(run):
    return ["restore", run.path("backup"), "--replace"]


def imported(run):
    return ["import", run.path("list.csv"), "--book", "people"]


def prepare(run):
    """Half a campaign, a backup of it, and the other half."""
    run.step(shim="kill:after-receive:2")
    code, lines, _ = run.run(*backup(run))
    assert code == 0, lines


def contacts(run):
    return run.run("book", "show", "people")[1][0].get("contacts", 0)


@functools.lru_cache(maxsize=None)
def passed(bin, command):
    """How many points an undisturbed command passes, and how many of them are writes."""
    with PracticeRun(bin) as run:
        prepare(run)
        code, _, err = run.run(*command(run), env=run.environment(log=run.path("points")))
        assert code == 0, err
        with open(run.path("points"), encoding="utf-8") as file:
            names = [line.split(" ")[0] for line in file if line.startswith("after-")]
        return len(names), names.count("after-write")


def disturb(options, command, rule):
    """The command meets the fault; the campaign must still be there, and come to its end without a repeat."""
    with PracticeRun(options.bin) as run:
        prepare(run)
        if command is restore:
            run.finish()
        code, _, _ = run.run(*command(run), env=run.environment(shim=rule))
        run.kills += 1 if code == -signal.SIGKILL else 0
        assert run.campaign(), "the workspace is gone"
        if command is imported:
            found = contacts(run)
            assert found == (run.rows if code == 0 else 0) or (code < 0 and found == run.rows), f"{found} contacts"
            run.run(*command(run))
            assert contacts(run) == run.rows, "the second try did not mend it"
        else:
            # The backup from before, or the new one, is whole; and putting it in place works in the end.
            code, lines, _ = run.run(*restore(run))
            assert code == 0, lines
        run.finish()
        return run.kills, run.judge()


def jobs(options, command, short):
    points, writes = passed(options.bin, command)
    wanted = 200 if options.long else short
    return ([functools.partial(disturb, options, command, f"kill:after:{number}") for number in spread(points, wanted)] +
            [functools.partial(disturb, options, command, f"full:write:{number}+")
             for number in spread(writes, wanted // 2)])


def table(options):
    yield "backup: killed or disk full", jobs(options, backup, 3)
    yield "restore: killed or disk full", jobs(options, restore, 3)
    yield "import: killed or disk full", jobs(options, imported, 2)
