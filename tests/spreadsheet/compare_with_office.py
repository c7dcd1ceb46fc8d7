#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare what `heliograph-cli sheet` shows with what LibreOffice shows, cell by cell.

usage: compare_with_office.py CLI FOLDER [--cache FOLDER] [--match PATTERN] [--examples N] [--others] [--offline]

Every workbook below FOLDER is read by CLI (the program heliograph-cli) and converted to CSV by soffice, all
sheets, cells as shown; where the texts don't tell why they differ, its values and formulas are asked for too.
Prints files, sheets, cells and differences for each folder and kind of file, then the differences grouped by
why they are (cell_differences.py), with examples; with --others only those that nobody knows a reason for.
A check by hand: needs LibreOffice, takes about half a second per file; what LibreOffice shows is kept in the
cache folder, and with --offline only what is there already is compared.
"""
import argparse, collections, csv, json, os, re, subprocess, sys, tempfile, zipfile

from cell_differences import BY_HAND, KINDS, kind_of
from office_books import FORMULAS, SHOWN, VALUES, OfficeBooks

PER_FILE = 2  # examples of a kind
ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".fods")


def cli(program, *arguments):
    done = subprocess.run([program, "--json", *arguments], capture_output=True, timeout=300,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line.strip()]


def our_sheets(program, path):
    """{sheet: {row: cells}} or the sentence of the error."""
    info = cli(program, "inspect", path)[-1]
    if info.get("error"):
        return info["error"]["message"]
    sheets = {}
    for sheet in info["sheets"]:
        rows = {}
        for line in cli(program, "sheet", path, "--sheet", sheet["name"], "--include-hidden"):
            if line.get("error"):
                return line["error"]["message"]
            rows[line["row"]] = line["cells"]
        sheets[sheet["name"]] = rows
    return sheets


def cells_of(rows):
    """{(row, column): text} without the cells that show nothing."""
    return {(row, column): text for row, cells in rows.items() for column, text in enumerate(cells) if text.strip()}


def at(book, sheet, place):
    row = (book or {}).get(sheet, {}).get(place[0], [])
    return row[place[1]] if place[1] < len(row) else ""


def office_names(ours, theirs):
    """{our sheet: LibreOffice's}; in names of files some signs are replaced, and a clash is numbered."""
    names = {name: re.sub(r'[/\\:*?"<>|]', "_", name) for name in ours}
    names = {name: name if name in theirs else other for name, other in names.items()}
    lone = [name for name in ours if names[name] not in theirs]
    left = [name for name in theirs if name not in names.values()]
    if len(lone) == 1 and len(left) == 1:
        names[lone[0]] = left[0]
    return names


def has_pivots(path):
    """Whether there are pivot tables in a workbook."""
    if path.endswith(".xls"):
        with open(path, "rb") as file:
            return "_SX_DB_CUR".encode("utf-16-le") in file.read()
    try:
        with zipfile.ZipFile(path) as package:
            return any("pivotTables/" in name for name in package.namelist())
    except (OSError, zipfile.BadZipFile):
        return False


class Comparison:
    """One workbook here and there."""

    def __init__(self, path, ours, theirs):
        self.path, self.sheets, self.cells, self.missing, self.differing = path, 0, 0, [], []
        names = office_names(ours, theirs)
        for name, rows in ours.items():
            if names[name] not in theirs:
                self.missing.append(name)
                continue
            self.sheets += 1
            mine, yours = cells_of(rows), cells_of(theirs[names[name]])
            self.cells += len(mine.keys() | yours.keys())
            for place in sorted(mine.keys() | yours.keys()):
                a, b = mine.get(place, ""), yours.get(place, "")
                if a != b:
                    self.differing.append((names[name], place, a, b))

    def is_open(self):
        return any(kind_of(a, b) not in KINDS for _, _, a, b in self.differing)

    def kinds(self, values, formulas):
        """(kind, place, ours, theirs) of each difference."""
        pivot = self.is_open() and has_pivots(self.path)
        by_hand = BY_HAND.get(os.path.basename(self.path))
        for name in self.missing:
            yield by_hand or "sheet is missing there", name, "", ""
        for sheet, place, a, b in self.differing:
            kind = kind_of(a, b)
            if kind not in KINDS and values:
                kind = kind_of(a, b, at(values, sheet, place), at(formulas, sheet, place), pivot)
            if kind not in KINDS and by_hand:
                kind = by_hand
            yield kind, f"{sheet} row {place[0]} column {place[1] + 1}", a, b


class Tally:
    def __init__(self, root, examples):
        self.root, self.examples = root, examples
        self.groups = collections.defaultdict(collections.Counter)
        self.kinds, self.shown, self.refused = collections.Counter(), collections.defaultdict(list), []
        self.per_file = collections.Counter()

    def group(self, path):
        folder = os.path.relpath(path, self.root).split(os.sep)[0]
        return self.groups[folder, os.path.splitext(path)[1].lower()]

    def refuse(self, path, sentence, there_too):
        self.group(path)["refused there too" if there_too else "refused here alone"] += 1
        self.refused.append(("(there too) " if there_too else "") + sentence.replace(path, os.path.basename(path)))

    def take(self, comparison, values, formulas):
        group = self.group(comparison.path)
        group["files"] += 1
        group["sheets"] += comparison.sheets
        group["cells"] += comparison.cells
        name = os.path.basename(comparison.path)
        for kind, place, ours, theirs in comparison.kinds(values, formulas):
            group["differ"] += 1
            group["unsorted"] += kind not in KINDS
            self.kinds[kind] += 1
            self.per_file[kind, name] += 1
            if len(self.shown[kind]) < self.examples and self.per_file[kind, name] <= PER_FILE:
                self.shown[kind].append(f"{name}\t{place}: {ours!r} / {theirs!r}")

    def report(self, only_others):
        columns = ("files", "sheets", "cells", "differ", "unsorted", "refused here alone", "refused there too",
                   "not opened there")
        print("folder and kind".ljust(22), *(name.rjust(max(8, len(name))) for name in columns))
        rows = sorted(self.groups.items())
        total = sum((group for _, group in rows), collections.Counter())
        for (folder, ending), group in rows + [(("all", ""), total)]:
            print((folder + " " + ending).ljust(22), *(str(group[n]).rjust(max(8, len(n))) for n in columns))
        for kind, count in self.kinds.most_common():
            if only_others and kind in KINDS:
                continue
            print(f"\n{kind}: {count}  {KINDS.get(kind, '')}")
            print("\n".join("    " + line[:300] for line in self.shown[kind]))
        print("\nrefused here:\n" + "\n".join("    " + line for line in self.refused) if self.refused else "")


def compare_all(paths, options, books):
    """Two rounds: what the texts tell, and for the rest LibreOffice's values and formulas."""
    tally, comparisons = Tally(options.folder, options.examples), []
    for path, theirs in books.read(paths, SHOWN).items():
        if theirs is False:
            continue  # not in the cache
        ours = our_sheets(options.cli, path)
        if isinstance(ours, str):
            tally.refuse(path, ours, theirs is None)
        elif theirs is None:
            tally.group(path)["not opened there"] += 1
        else:
            comparisons.append(Comparison(path, ours, theirs))
    in_doubt = [comparison.path for comparison in comparisons if comparison.is_open()]
    values, formulas = books.read(in_doubt, VALUES), books.read(in_doubt, FORMULAS)
    for comparison in comparisons:
        tally.take(comparison, values.get(comparison.path), formulas.get(comparison.path))
    return tally


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("folder")
    parser.add_argument("--cache")
    parser.add_argument("--match", default="")
    parser.add_argument("--examples", type=int, default=5)
    parser.add_argument("--others", action="store_true")
    parser.add_argument("--offline", action="store_true")
    options = parser.parse_args()
    csv.field_size_limit(1 << 30)
    paths = sorted(os.path.join(folder, name) for folder, _, names in os.walk(options.folder) for name in names
                   if name.lower().endswith(ENDINGS))
    paths = [path for path in paths if re.search(options.match, path)]
    with tempfile.TemporaryDirectory() as scratch:
        books = OfficeBooks(options.cache or os.path.join(scratch, "cache"), os.path.join(scratch, "profile"),
                            options.offline)
        compare_all(paths, options, books).report(options.others)


if __name__ == "__main__":
    main()
