# SPDX-License-Identifier: GPL-3.0-or-later
"""The gateway misbehaves: each fault of heliograph-sandbox alone, all of them together, and a restart."""
import functools

from practice_run import PracticeRun

# A probability for each, and what the judge must allow.
FAULTS = {
    "drop-before-accept": {}, "http-503": {}, "http-500": {}, "html": {}, "redirect": {}, "auth": {},
    "drop-after-accept": {}, "truncate": {}, "empty": {}, "bomb": {}, "slow": {}, "omit": {}, "reorder": {},
    "duplicate-text": {"may_stay_unknown": True}, "reject": {"may_refuse": True}, "no-funds": {},
}
PARAMETERS = {"slow": ":1200"}
MIXED = ["drop-before-accept=0.05", "http-503=0.05", "http-500=0.03", "html=0.03", "redirect=0.02", "auth=0.02",
         "drop-after-accept=0.08", "truncate=0.08", "empty=0.03", "bomb=0.03", "slow=0.05:300", "omit=0.05",
         "reorder=0.2", "duplicate-text=0.02", "reject=0.03", "no-funds=0.03", "undelivered=0.1"]
# The pauses before repeats grow: two bad turns for one row are over soon, four are not.
MIXED_SHORT = ["drop-before-accept=0.05", "http-503=0.03", "html=0.03", "auth=0.02", "drop-after-accept=0.08",
               "truncate=0.06", "empty=0.02", "omit=0.02", "reorder=0.2", "duplicate-text=0.02", "reject=0.03"]


def misbehave(options, faults, forgetful, seed, terms):
    with PracticeRun(options.bin, rows=48, documents=12, forgetful=forgetful, faults=faults, seed=seed) as run:
        run.finish()
        return run.kills, run.judge(**terms)


def alone(options, name):
    seeds = range(1, 7) if options.long else [1]
    # Unlucky rows wait long for their last repeat.
    faults = [f"{name}={0.3 if options.long else 0.15}{PARAMETERS.get(name, '')}"]
    return [functools.partial(misbehave, options, faults, forgetful, seed, FAULTS[name])
            for seed in seeds for forgetful in ([False, True] if options.long else [False])]


def report(options, seed):
    """What the gateway took is followed to its end: delivered, undelivered, expired, never reported."""
    # The draws go by client ids, which are new in each run: so many rows that no state stays empty by chance.
    faults = ["undelivered=0.3", "expired=0.4", "no-report=0.1", "omit=0.1"]
    with PracticeRun(options.bin, rows=96, faults=faults, seed=seed) as run:
        run.finish()
        code, _, err = run.run("campaign", "resume", "1", "--wait=4")
        assert code in (0, 3), err
        run.run("status", "1", "--refresh")
        verdict = run.judge()
        verdict.wrong += [f"nobody is {state}" for state in ("delivered", "undelivered", "expired")
                          if not verdict.states[state]]
        return run.kills, verdict


def reports(options):
    return [functools.partial(report, options, seed) for seed in (range(1, 7) if options.long else [1])]


def kill_amid(options, forgetful, seed):
    """Everything at once, kills included."""
    rows, faults = (120, MIXED) if options.long else (60, MIXED_SHORT)
    with PracticeRun(options.bin, rows=rows, documents=rows // 4, forgetful=forgetful, faults=faults, seed=seed,
                     latency=10) as run:
        for _ in range(6 if options.long else 2):
            run.step(seconds=run.random.uniform(0.05, 0.4))
        run.finish()
        return run.kills, run.judge(may_refuse=True, may_stay_unknown=True)


def mixed(options, forgetful):
    return [functools.partial(kill_amid, options, forgetful, seed) for seed in (range(1, 21) if options.long else [3])]


def restart(options, forgetful, taken):
    """The gateway itself is killed amid a campaign and comes back at the same address."""
    with PracticeRun(options.bin, rows=60, documents=30, forgetful=forgetful, latency=40) as run:
        sender = run.start()
        run.await_taken(taken)
        run.stop_gateway()
        sender.wait(60)
        run.start_gateway()
        run.finish()
        return run.kills, run.judge()


def restarts(options, forgetful):
    return [functools.partial(restart, options, forgetful, taken)
            for taken in (range(2, 60, 6) if options.long else [20])]
