#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks one after the other and prints their figures as one table.

usage: table.py --bin build/bench/bin [--rows 1000000] [--plot growth.svg] [--only road,start] [--cold]
What a benchmark prints goes by as it comes; lines that begin with B1.. or S1.. become the table.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

FIGURE = re.compile(r"^(B\d+\w*|S\d+) .*(goal|report only)")
SHEETS = {"shared": "shared.xlsx", "inline": "inline.xlsx", "ods": "list.ods", "csv": "list.csv"}


def make_sheets(folder, rows):
    maker = os.path.join(os.path.dirname(os.path.abspath(__file__)), "make_sheets.py")
    files = []
    for kind, name in SHEETS.items():
        files.append(os.path.join(folder, name))
        subprocess.run([sys.executable, maker, kind, str(rows), files[-1]], check=True)
    return files


def commands(options, folder):
    """Name and arguments of each benchmark, in the order of a message's road."""
    wanted = options.only.split(",") if options.only else []
    rows = str(options.rows)
    sheets = []
    if not wanted or {"sheets", "import"} & set(wanted):
        sheets = make_sheets(folder, options.rows)
    sizes = [str(10 ** power) for power in range(3, 9) if 10 ** power <= options.rows]
    plot = ["--plot", options.plot] if options.plot else []
    every = {
        "sheets": sheets, "import": ["3", *sheets], "protocol": [rows], "ledger": [rows],
        "road": [*plot, *sizes], "window": [rows], "workbook": [rows],
        "start": (["--cold"] if options.cold else []) + [rows],
    }
    return {name: arguments for name, arguments in every.items() if not wanted or name in wanted}


def run(command):
    print("\n$ " + " ".join(command), flush=True)
    figures = []
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        print(line, end="", flush=True)
        if FIGURE.match(line):
            figures.append(line.rstrip())
    if process.wait() != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--plot", help="growth of the road's cost as SVG")
    parser.add_argument("--only", help="some benchmarks, separated by commas")
    parser.add_argument("--cold", action="store_true", help="starts with a disk cache that was emptied (as root)")
    options = parser.parse_args()
    figures = []
    with tempfile.TemporaryDirectory(prefix="heliograph-bench-") as folder:
        for name, arguments in commands(options, folder).items():
            figures += run([os.path.join(options.bin, "bench_" + name), *arguments])
    print("\n== The table")
    print("\n".join(figures))


if __name__ == "__main__":
    main()
