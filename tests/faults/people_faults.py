# SPDX-License-Identifier: GPL-3.0-or-later
"""What people and their computers do: signals, suspend, two programs at once, the same list again, old backups, copies
on other computers, clocks that jump."""
import functools
import shutil
import signal
import time

from disk_faults import said
from practice_run import Judge, PracticeRun

GUARD = 7
INTERRUPTED = 130
YEAR = 365 * 24 * 3600


def slow_run(options, forgetful=False, **more):
    return PracticeRun(options.bin, rows=60, documents=30, forgetful=forgetful, latency=40, **more)


def interrupted(options, taken, forgetful):
    with slow_run(options, forgetful) as run:
        sender = run.start()
        run.await_taken(taken)
        sender.send_signal(signal.SIGTERM)
        code = sender.wait(60)
        assert code == INTERRUPTED or len(run.log()) == run.rows, f"exit code {code}"
        assert not [row for row in run.run("status", "1")[1] if row["state"] == "submitting"], "left in the air"
        run.finish()
        return run.kills, run.judge()


def sigterm(options):
    return [functools.partial(interrupted, options, taken, forgetful)
            for taken in (range(1, 50, 6) if options.long else [10])
            for forgetful in ([False, True] if options.long else [False])]


def suspended(options, seconds, taken):
    with slow_run(options) as run:
        sender = run.start()
        run.await_taken(taken)
        sender.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        sender.send_signal(signal.SIGCONT)
        code = sender.wait(60)
        assert code == 0, f"exit code {code}"
        run.finish()
        return run.kills, run.judge()


def suspend(options):
    return [functools.partial(suspended, options, 10 if options.long else 1.5, taken)
            for taken in ([2, 20, 40] if options.long else [10])]


def two_sends(options):
    """One list, started twice in the same moment."""
    with slow_run(options) as run:
        both = [run.start(), run.start()]
        codes = sorted(sender.wait(120) for sender in both)
        assert codes == [0, GUARD], f"exit codes {codes}"
        run.finish()
        return run.kills, run.judge()


def two_resumes(options):
    with slow_run(options) as run:
        run.step(shim="kill:after-receive:5")
        known = run.campaign()
        both = [run.start(known), run.start(known)]
        codes = sorted(sender.wait(120) for sender in both)
        assert codes == [0, GUARD], f"exit codes {codes}"
        run.finish()
        return run.kills, run.judge()


def two_programs(options):
    return [functools.partial(job, options) for job in (two_sends, two_resumes)
            for _ in range(10 if options.long else 1)]


def same_again(options):
    with PracticeRun(options.bin) as run:
        run.finish()
        code, lines, _ = run.run(*run.going_on(None))
        assert code == GUARD and said(lines)["code"] == "repeatGuard", (code, lines)
        return run.kills, run.judge()


def restored(options, forgetful, taken):
    """A backup from the middle of a campaign takes the place of the workspace that has sent it all."""
    with slow_run(options, forgetful) as run:
        sender = run.start()
        run.await_taken(taken)
        code, _, err = run.run("backup", "-o", run.path("backup"))
        assert code == 0, err
        sender.wait(60)
        run.finish()
        code, _, err = run.run("restore", run.path("backup"), "--replace")
        assert code == 0, err
        run.finish()
        return run.kills, run.judge()


def restores(options):
    return [functools.partial(restored, options, forgetful, taken) for forgetful in (False, True)
            for taken in (range(1, 58, 8) if options.long else [20])]


def copied(options, forgetful, taken):
    """The folder goes to another computer while the first one still sends; both send on."""
    with slow_run(options, forgetful) as run:
        for name in ("here", "there"):
            with open(run.path(name), "w", encoding="utf-8") as file:
                file.write(name * 8)
        first = run.start(machine=run.path("here"))
        run.await_taken(taken)
        first.send_signal(signal.SIGSTOP)
        shutil.copytree(run.path("workspace"), run.path("moved"))
        first.send_signal(signal.SIGCONT)
        there = run.environment(machine=run.path("there"))
        there.update(HELIOGRAPH_PROFILE=run.path("moved"), HELIOGRAPH_CONFIG=run.path("config-there"))
        code, lines, _ = run.run("campaign", "resume", "1", env=there)
        assert code != 0 and said(lines), f"another computer went on unasked: {code} {lines}"
        code, lines, _ = run.run("campaign", "resume", "1", "--take-over", env=there)
        first.wait(60)
        run.env["LD_PRELOAD"] = there["LD_PRELOAD"]
        run.env["HELIOGRAPH_FAULTSHIM_MACHINE"] = run.path("here")
        run.finish()
        verdict = run.judge()
        _, rows, _ = run.run("status", "1", env=there)
        _, listed, _ = run.run("campaign", "list", env=there)
        elsewhere = Judge(run.rows, honoured=not forgetful).judge(listed[0], rows, run.log())
        verdict.wrong += [f"on the other computer: {wrong}" for wrong in elsewhere.wrong]
        verdict.lost += elsewhere.lost
        return run.kills, verdict


def copies(options):
    return [functools.partial(copied, options, forgetful, taken) for forgetful in (False, True)
            for taken in (range(1, 50, 8) if options.long else [20])]


def clock_jumped(options, seconds, forgetful):
    """Between a crash and the next start the clock is set; what can't be dated is the operator's."""
    with PracticeRun(options.bin, forgetful=forgetful) as run:
        run.step(shim="kill:after-receive:2")
        for _ in range(60):
            run.step(clock=seconds)
            known = run.campaign()
            if known["state"] == "finished":
                break
        assert known["state"] == "finished", known
        return run.kills, run.judge(may_stay_unknown=True)


def clock_jumps(options):
    jumps = [YEAR, -YEAR, 25 * 3600, -3600, 60, -60] if options.long else [YEAR, -YEAR]
    return [functools.partial(clock_jumped, options, seconds, forgetful) for seconds in jumps
            for forgetful in ([False, True] if options.long else [False])]


def again(options):
    return [functools.partial(same_again, options) for _ in range(3 if options.long else 1)]
