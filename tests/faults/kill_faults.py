# SPDX-License-Identifier: GPL-3.0-or-later
"""The sender is killed: at each point where it touches disk or network, at random points, at random times."""
import functools

from practice_run import PracticeRun


def spread(count, wanted):
    """At most so many numbers of 1..count, evenly spread, the first and the last among them."""
    wanted = max(wanted, 2)
    if count <= wanted:
        return list(range(1, count + 1))
    return sorted({1 + round(i * (count - 1) / (wanted - 1)) for i in range(wanted)})


@functools.lru_cache(maxsize=None)
def points(bin, forgetful=False):
    """The points that an undisturbed send passes, in their order: (name, file)."""
    with PracticeRun(bin, forgetful=forgetful) as run:
        code = run.step(log=run.path("points"))
        assert code == 0, f"exit code {code}"
        with open(run.path("points"), encoding="utf-8") as file:
            return [tuple(line.split(" ", 1)) for line in file.read().splitlines()]


def times(bin, name):
    """How often an undisturbed send passes a point."""
    return sum(1 for passed, _ in points(bin) if passed == name)


def kill_at(options, number, forgetful):
    with PracticeRun(options.bin, forgetful=forgetful) as run:
        run.step(shim=f"kill:after:{number}")
        run.finish()
        return run.kills, run.judge()


def at_points(options, forgetful, short):
    # The order of points varies with the answers', so that the last few may not be reached again.
    count = sum(1 for name, _ in points(options.bin, forgetful) if name.startswith("after-"))
    return [functools.partial(kill_at, options, number, forgetful)
            for number in spread(count, 200 if options.long else short)]


def kill_twice(options, first, second):
    """A crash while the crash before is being repaired."""
    with PracticeRun(options.bin) as run:
        run.step(shim=f"kill:after:{first}")
        run.step(shim=f"kill:after:{second}")
        run.finish()
        return run.kills, run.judge()


def twice(options, short):
    count = sum(1 for name, _ in points(options.bin) if name.startswith("after-"))
    wanted = 40 if options.long else short
    return [functools.partial(kill_twice, options, count // 2 + i % 7 * 5, number)
            for i, number in enumerate(spread(count // 2, wanted))]


def kill_in_a_row(options, kills, forgetful, seed):
    """One campaign, killed again and again while it opens, repairs, posts and records."""
    documents = 6 * kills
    with PracticeRun(options.bin, rows=2 * documents, documents=documents, forgetful=forgetful, seed=seed) as run:
        run.step(shim="kill:after-send:3")
        while run.kills < kills:
            if run.campaign()["state"] == "finished":
                break
            run.step(shim=f"kill:after:{run.random.randint(10, 60)}")
        run.finish()
        return run.kills, run.judge()


def in_a_row(options, forgetful, short):
    kills, seeds = (200, 2) if options.long else (short, 1)
    return [functools.partial(kill_in_a_row, options, kills, forgetful, seed) for seed in range(1, seeds + 1)]


def kill_at_times(options, kills, forgetful, seed):
    with PracticeRun(options.bin, rows=20 * kills, documents=5 * kills, forgetful=forgetful, seed=seed,
                     latency=20) as run:
        while run.kills < kills:
            known = run.campaign()
            if known and known["state"] == "finished":
                break
            run.step(seconds=run.random.uniform(0.02, 0.3))
        run.finish()
        return run.kills, run.judge()


def at_times(options, forgetful, short):
    kills, seeds = (100, 2) if options.long else (short, 1)
    return [functools.partial(kill_at_times, options, kills, forgetful, seed) for seed in range(1, seeds + 1)]
