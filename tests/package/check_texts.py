#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages and shell completion say what the programs' own --help says, no more and no less.

check_texts.py --bin FOLDER --texts FOLDER [--shells]
--texts is the folder of the build with the pages and scripts; --shells asks zsh and fish too, which are to be there.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

CLI = "heliograph-cli"
OPTION = re.compile(r"^\s+(?:-\w,\s?)?(--[a-z][\w-]*)", re.MULTILINE)
COMMAND = re.compile(r"^  ([a-z][\w-]*)\s", re.MULTILINE)
HEADLESS = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


class Checks:
    def __init__(self):
        self.count = 0
        self.failures = []

    def hold(self, condition, message):
        self.count += 1
        if not condition:
            self.failures.append(message)


def run(*command, **more):
    return subprocess.run(command, env=HEADLESS, capture_output=True, text=True, check=True, **more).stdout


def help_of(program, *path):
    return run(program, "--lang", "en", *path, "--help")


def commands_in(text):
    _, found, listed = text.partition("\nCommands:\n")
    return COMMAND.findall(listed.split("\n\n")[0] + "\n") if found else []


def tree_of(program):
    """Every command as a tuple of words, with the options and the commands below it, as --help has them."""
    tree = {}

    def visit(path):
        text = help_of(program, *path)
        below = commands_in(text)
        tree[path] = (set(OPTION.findall(text)), below)
        for name in below:
            visit(path + (name,))

    visit(())
    return tree


def page_text(path):
    page = re.sub(r"\\f[BIRP]", "", path.read_text(encoding="utf-8"))
    return page.replace("\\-", "-").replace("\\&", "").replace("\\:", "")


def page_options(text):
    return set(re.findall(r"(?<![\w-])(--[a-z][\w-]*)", "\n".join(
        line for previous, line in zip([""] + text.split("\n"), text.split("\n")) if previous == ".TP")))


def check_simple_page(checks, page, shown):
    stands = page_options(page_text(page))
    checks.hold(shown <= stands, f"{page} lacks {sorted(shown - stands)}")
    checks.hold(stands <= shown, f"{page} has what --help doesn't: {sorted(stands - shown)}")


def check_command_page(checks, page, tree):
    text = page_text(page)
    parts = dict(re.findall(r'^\.SS "([^"]+)"\n(.*?)(?=^\.S[SH] )', text, re.MULTILINE | re.DOTALL))
    everywhere = page_options(text.split(".SS ")[0])
    leaves = {" ".join((CLI,) + path): shown for path, (shown, below) in tree.items() if not below}
    checks.hold(set(parts) == set(leaves), f"{page}: commands differ: {sorted(set(parts) ^ set(leaves))}")
    checks.hold(tree[()][0] == everywhere, f"{page}: global options differ: {sorted(tree[()][0] ^ everywhere)}")
    for name, shown in leaves.items():
        own = page_options(parts.get(name, ""))
        wanted = shown - everywhere
        checks.hold(own == wanted, f"{page}: options of {name} differ: {sorted(own ^ wanted)}")


def check_answers(checks, shell, answers, tree):
    """`answers` maps a path and what is typed after it to the words the shell offers."""
    for path, (shown, below) in tree.items():
        offered = answers[path, "--"]
        checks.hold(offered == shown, f"{shell}: options after {path} differ: {sorted(offered ^ shown)}")
        if below:
            words = {word for word in answers[path, ""] if not word.startswith("-")}
            checks.hold(words == set(below), f"{shell}: commands after {path} differ: {sorted(words ^ set(below))}")
    kinds = answers[("send", "--type"), ""]
    checks.hold({"sms", "viber-sms", "vcard"} <= kinds, f"{shell}: kinds of messages: {sorted(kinds)}")


def ask_bash(script, asked):
    lines = [f"source '{script}'"]
    for path, typed in asked:
        words = " ".join(f"'{word}'" for word in (CLI,) + path + (typed,))
        lines.append(f"COMPREPLY=(); COMP_WORDS=({words}); COMP_CWORD={len(path) + 1}; _heliograph_cli")
        lines.append('echo "${COMPREPLY[@]}"')
    out = run("bash", "--norc", "-c", "\n".join(lines)).split("\n")
    return {question: set(line.split()) for question, line in zip(asked, out)}


def ask_fish(script, asked):
    answers = {}
    lines = [f"source '{script}'"]
    for path, typed in asked:
        lines.append(f"complete -C '{' '.join((CLI,) + path + (typed,))}'; echo ==")
    with tempfile.TemporaryDirectory() as empty:  # no file names among the answers
        out = run("fish", "--no-config", "-c", "\n".join(lines), cwd=empty).split("==\n")
    for question, block in zip(asked, out):
        answers[question] = {line.split("\t")[0] for line in block.splitlines()}
    return answers


# Completion of zsh needs a terminal; what its script declares stands for it.
def declared_for_zsh(script, asked):
    run("zsh", "-n", str(script))
    text = script.read_text(encoding="utf-8")
    answers = {}
    for path, typed in asked:
        name = re.escape(" ".join((CLI,) + path))
        block = re.search(rf'^    "{name}"\)\n      commands=\((.*?)\)\n      options=\((.*?)\) ;;$', text, re.M | re.S)
        values = re.search(rf'^    "{name}"\) compadd -- (.*?); return ;;$', text, re.M)
        if values:
            answers[path, typed] = set(values.group(1).split())
        elif block:
            answers[path, typed] = set(re.findall(r"^\s+'([\w-]+):", block.group(2 if typed else 1), re.M))
    return answers


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--shells", action="store_true")
    given = parser.parse_args()
    given.texts = given.texts.resolve()
    checks = Checks()
    tree = tree_of(given.bin / CLI)
    checks.hold(len(tree) > 40, f"only {len(tree)} commands were found in --help")
    for language in ("en", "ru"):
        folder = given.texts / language
        check_command_page(checks, folder / f"{CLI}.1", tree)
        for program in ("heliograph", "heliograph-sandbox"):
            check_simple_page(checks, folder / f"{program}.1", set(OPTION.findall(run(given.bin / program, "--help"))))
    asked = [(path, typed) for path in tree for typed in ("", "--")] + [(("send", "--type"), "")]
    check_answers(checks, "bash", ask_bash(given.texts / "completion.bash", asked), tree)
    if given.shells:
        check_answers(checks, "zsh", declared_for_zsh(given.texts / "completion.zsh", asked), tree)
        check_answers(checks, "fish", ask_fish(given.texts / "completion.fish", asked), tree)
    for failure in checks.failures:
        print(failure)
    print(f"{checks.count} checks of {len(tree) - 1} commands, {len(checks.failures)} failed")
    return 1 if checks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
