#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare what `heliograph-cli sheet` shows with what LibreOffice shows, cell by cell.

usage: compare_with_office.py CLI FOLDER [--examples N] [--others]

Every workbook below FOLDER is read by CLI (the program heliograph-cli) and converted to CSV by soffice, all
sheets, cells as shown. Prints how many files, sheets and cells were compared, and the differences grouped by
kind, with examples. Differences that follow from a decision of ours (see KINDS) don't count as faults; with
--others only the others are listed. A check by hand: needs LibreOffice, takes about a second per file.
"""
import argparse, collections, csv, json, os, re, shutil, subprocess, sys, tempfile

FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"
BATCH = 25
PER_FILE = 2  # examples of a kind
ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".fods")
KINDS = {
    "date order": "dates that follow the computer are dd.mm.yyyy here, in the order of its language there",
    "digits": "General: 15 digits here, as many as a column is wide there",
    "scientific": "numbers are never shown with an exponent here: it hides the digits of phones",
    "fraction": "fractions are shown as decimals here",
    "white space": "differs in spaces alone: fillers, no-break spaces, line ends",
    "error word": "errors have the words of the file here, LibreOffice's own there",
    "boolean": "the same truth value in another spelling",
    "no cached result": "a formula without a stored result is empty here, calculated there",
    "month names": "names of months and days in another language or form",
    "amounts": "currency and negative amounts of built-in formats in the manner of another country",
    "hidden zero": "an amount that is not zero but rounds to it is shown as zero there",
    "error of a formula": "an error that is stored here and not met there, or the other way round",
}


def cli(program, *arguments):
    done = subprocess.run([program, "--json", *arguments], capture_output=True, timeout=300,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    lines = [json.loads(line) for line in done.stdout.decode().split("\n") if line.strip()]
    return lines


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


def convert(paths, folder):
    """What LibreOffice shows of these files: [{sheet: {row: cells}}], None where it opens nothing."""
    out = tempfile.mkdtemp(dir=folder)
    links = [os.path.join(out, f"b{i}" + os.path.splitext(path)[1]) for i, path in enumerate(paths)]
    for path, link in zip(paths, links):
        shutil.copyfile(path, link)
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", FILTER,
               "--outdir", out]
    try:
        subprocess.run(command + links, capture_output=True, timeout=20 + 3 * len(paths))
    except subprocess.TimeoutExpired:
        pass
    books = [{} for _ in paths]
    for name in os.listdir(out):
        match = re.fullmatch(r"b(\d+)-(.*)\.csv", name, re.S)
        if match:
            with open(os.path.join(out, name), newline="", encoding="utf-8", errors="replace") as file:
                books[int(match[1])][match[2]] = dict(enumerate(csv.reader(file), 1))
    shutil.rmtree(out)
    return [book or None for book in books]


def office_books(paths, folder):
    """The same for many files; those that a batch left out are tried once more alone."""
    books = []
    for at in range(0, len(paths), BATCH):
        batch = paths[at:at + BATCH]
        for path, book in zip(batch, convert(batch, folder)):
            books.append(book if book or BATCH == 1 else convert([path], folder)[0])
        print(f"\r{len(books)} of {len(paths)} files", end="", file=sys.stderr)
    print(file=sys.stderr)
    return books


def as_number(text):
    text = re.sub(r"[\s,\u00a0]", "", text)
    percent = text.endswith("%")
    try:
        return float(text.rstrip("%")) / (100 if percent else 1)
    except ValueError:
        return None


def squeezed(text):
    return re.sub(r"[\s\u00a0\u202f]+", "", text)


def kind_of(ours, theirs):
    a, b = squeezed(ours), squeezed(theirs)
    if a == b:
        return "white space"
    if a.upper() == b.upper() and a.upper() in ("TRUE", "FALSE") or (a, b) in (("TRUE", "1"), ("FALSE", "0")):
        return "boolean"
    if re.match(r"#|Err:", a) and re.match(r"#|Err:", b):
        return "error word"
    if re.match(r"#|Err:", a) or re.match(r"#[A-Z]|Err:", b):
        return "error of a formula"
    if not a:
        return "no cached result"
    if re.match(r"\d\d\.\d\d\.\d{4}", a) and re.match(r"\d+[/.-]\d+[/.-]\d+", b):
        return "date order"
    x, y = as_number(ours), as_number(theirs)
    if b.strip("()$€£-") in ("", "0", "0.00", "0.0") and x is None and not re.search(r"[1-9]", a):
        return "hidden zero"
    if re.search(r"\dE[+-]?\d", b) and x is not None:
        return "scientific"
    if x is not None and re.fullmatch(r"-?(\d+ )?\d+ */ *\d+", theirs.strip()):
        return "fraction"
    if x is not None and y is not None and (x == y or abs(x - y) <= 1e-4 * max(abs(x), abs(y))):
        return "digits"
    if x is not None and y is not None and abs(x - y) < 1e-8:
        return "digits"
    plain = [re.sub(r"[^\d.]", "", text) for text in (ours, theirs)]
    if plain[0] == plain[1] and plain[0]:
        letters = [re.findall(r"[^\W\d_]{3,}", text) for text in (ours, theirs)]
        return "month names" if any(letters) and letters[0] != letters[1] else "amounts"
    if x is not None and y is not None:
        return "another number"
    return "other"


def cells_of(rows):
    """{(row, column): text} without the cells that show nothing."""
    return {(row, column): text for row, cells in rows.items() for column, text in enumerate(cells) if text.strip()}


class Tally:
    def __init__(self, examples):
        self.examples, self.files, self.sheets, self.cells = examples, 0, 0, 0
        self.kinds, self.shown, self.refused = collections.Counter(), collections.defaultdict(list), []
        self.per_file = collections.Counter()

    def difference(self, kind, where, ours, theirs):
        self.kinds[kind] += 1
        file = where.split("\t")[0]
        self.per_file[kind, file] += 1
        if len(self.shown[kind]) < self.examples and self.per_file[kind, file] <= PER_FILE:
            self.shown[kind].append(f"{where}: {ours!r} / {theirs!r}")

    def compare(self, path, ours, theirs):
        self.files += 1
        for name, rows in ours.items():
            file_name = re.sub(r'[/\\:*?"<>|]', "_", name)
            other = theirs.get(name, theirs.get(file_name))
            if other is None:
                self.difference("sheet is missing there", os.path.basename(path), name, list(theirs))
                continue
            self.sheets += 1
            mine, yours = cells_of(rows), cells_of(other)
            self.cells += len(mine.keys() | yours.keys())
            for place in sorted(mine.keys() | yours.keys()):
                a, b = mine.get(place, ""), yours.get(place, "")
                if a != b:
                    self.difference(kind_of(a, b), f"{os.path.basename(path)}\t{name} row {place[0]} column {place[1] + 1}", a, b)

    def report(self, only_others):
        print(f"{self.files} files, {self.sheets} sheets, {self.cells} cells; "
              f"{sum(self.kinds.values())} differences, {sum(n for k, n in self.kinds.items() if k not in KINDS)}"
              f" of them unexplained; {len(self.refused)} files refused")
        for kind, count in self.kinds.most_common():
            if only_others and kind in KINDS:
                continue
            print(f"\n{kind}: {count}  {KINDS.get(kind, '')}")
            print("\n".join("    " + line[:300] for line in self.shown[kind]))
        if self.refused:
            print("\nrefused here:")
            print("\n".join("    " + line for line in self.refused))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("folder")
    parser.add_argument("--examples", type=int, default=5)
    parser.add_argument("--others", action="store_true")
    options = parser.parse_args()
    csv.field_size_limit(1 << 30)
    tally = Tally(options.examples)
    paths = sorted(os.path.join(folder, name) for folder, _, names in os.walk(options.folder) for name in names
                   if name.lower().endswith(ENDINGS))
    with tempfile.TemporaryDirectory() as scratch:
        for path, theirs in zip(paths, office_books(paths, scratch)):
            ours = our_sheets(options.cli, path)
            if isinstance(ours, str):
                tally.refused.append(("" if theirs else "(there too) ") + ours.replace(path, os.path.basename(path)))
            elif theirs is None:
                tally.difference("nothing there", os.path.basename(path), list(ours), "")
            else:
                tally.compare(path, ours, theirs)
    tally.report(options.others)


if __name__ == "__main__":
    main()
