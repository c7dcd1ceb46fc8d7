#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the built programs (ELF) and says what of the hardening is missing in which.

check_hardening.py PROGRAM...   exit code 1 when anything is missing
"""
import platform
import re
import subprocess
import sys

FEWEST_LANDING_PADS = 50  # of thousands; data may look like one now and then


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *arguments], check=True, capture_output=True, text=True).stdout


def landing_pads(program):
    with open(program, "rb") as file:
        return file.read().count(b"\xf3\x0f\x1e\xfa")


def missing(program):
    """The names of the protections that a program lacks."""
    header = readelf("-h", program)
    segments = readelf("-l", program)
    dynamic = readelf("-d", program)
    symbols = readelf("--dyn-syms", program)
    stack = re.search(r"GNU_STACK\s.*", segments)
    checks = {
        "position independent (PIE)": re.search(r"Type:\s+DYN", header) and "INTERP" in segments,
        "relocations read-only (RELRO)": "GNU_RELRO" in segments,
        "bound before start (NOW)": re.search(r"\((FLAGS|FLAGS_1|BIND_NOW)\).*\bNOW\b|BIND_NOW", dynamic),
        "no code on the stack": stack and "RWE" not in stack.group(0),
        "no segment writable and executable": not re.search(r"LOAD\s.*\bRWE\b", segments),
        "stack protector": "__stack_chk_fail" in symbols,
        "no search path for libraries that others can write": not re.search(r"\(R(UN)?PATH\).*\[(\.|/tmp)", dynamic),
    }
    if platform.machine() == "x86_64":
        # The note that says so is lost where the system's start files lack it; the landing pads are there all the same.
        checks["landing pads for jumps (CET)"] = landing_pads(program) > FEWEST_LANDING_PADS
    return [name for name, holds in checks.items() if not holds]


def main(programs):
    failed = False
    for program in programs:
        for name in missing(program):
            print(f"{program}: {name} is missing")
            failed = True
    if not programs:
        print("no program was given")
    return 1 if failed or not programs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
