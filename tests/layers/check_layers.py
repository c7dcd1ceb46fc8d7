#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that a compiler doesn't know: who may include whom, what belongs in one place only, and sizes.

usage: check_layers.py ROOT            checks the sources under ROOT/app, core, ui and tests
       check_layers.py --links FILE... checks what built programs load, transitively
Prints one line for each breach, and ends with 1 if there is any.
"""
import os
import re
import subprocess
import sys

# What each folder may include besides itself. core/Engine.* stands above all of core.
LOW = ["core/base"]
MESSAGE = LOW + ["core/message"]
SHEET = MESSAGE + ["core/spreadsheet"]
LEDGER = SHEET + ["core/addressbook", "core/gateway", "core/campaign"]
STORAGE = LEDGER + ["core/storage"]
SENDING = STORAGE + ["core/sending"]
CORE = SENDING + ["core/report", "core/settings", "core"]
THEME = CORE
WIDGETS = THEME + ["ui/theme"]
LIVE = WIDGETS + ["ui/widgets", "ui"]
PAGE = LIVE + ["ui/live"]
# Pages lead to each other by the Navigator alone; these share parts.
SHARED = {"grid": [], "campaign": ["grid"], "lists": [], "people": ["lists"], "stoplist": ["lists"],
          "compose": [], "templates": ["compose"], "quick": ["compose"], "account": [], "settings": ["account"],
          "recipients": [], "check": [], "campaigns": [], "report": [], "protocol": [], "help": []}
PAGES = {"ui/" + page: PAGE + ["ui/" + other for other in others] for page, others in SHARED.items()}
ALLOWED = {
    "core/base": [],
    "core/message": LOW,
    "core/spreadsheet": MESSAGE,
    "core/addressbook": SHEET,
    "core/gateway": MESSAGE,
    "core/campaign": MESSAGE + ["core/gateway"],
    "core/storage": LEDGER,
    "core/settings": STORAGE,
    "core/sending": STORAGE + ["core/settings"],
    "core/report": STORAGE,
    "core": CORE,
    "ui/theme": THEME,
    "ui/widgets": WIDGETS,
    "ui": LIVE,
    "ui/live": LIVE,
    **PAGES,
    "ui/shell": PAGE + list(PAGES),
    "app/system": [],
    "app/cli": CORE + ["app/system"],
    "app/sandbox": MESSAGE + ["core/gateway"],
    "app/desktop": PAGE + list(PAGES) + ["ui/shell", "app/system"],
}
GRAPHIC_HEADER = re.compile(
    r"#\s*include\s*<(Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL|Charts)\b"
    r"|Q(GuiApplication|Application|Widget|Dialog|MessageBox|Painter|Pixmap|Image|Icon|Color|Font|FontMetrics|Clipboard"
    r"|StandardItemModel|TextDocument|Printer|Svg\w+)>)")
GRAPHIC_LIBRARY = re.compile(r"libQt6(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL|Charts)\.so")
WIRE_WORD = re.compile(r"\b(id_sms|number_sms|client_id_sms|abonent|num_parts|name_delivery|not_deliver|partly_deliver)\b")
# The protocol log shows documents as they are; nothing else in the window speaks that way.
WIRE_PLACES = ("core/gateway/", "app/sandbox/", "ui/protocol/", "tests/")
SQL = re.compile(r'"\s*(SELECT\s+\S|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(TABLE|INDEX)\b|PRAGMA\s+\w|BEGIN\s+IMMEDIATE\b)')
SQL_PLACES = ("core/storage/", "tests/")
# In pieces, so that whoever looks for these words in the whole tree doesn't find the rule against them.
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
SLEEPING_TEST = re.compile(r"\b(QSK" r"IP|QEXPECT" r"_FAIL)\b")
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later"
MAX_FILE_LINES = 500
MAX_FUNCTION_LINES = 60
NOT_A_FUNCTION = re.compile(r"(namespace|class|struct|enum|union|extern|template|using|typedef)\b|.*=\s*\{$|.*\[\]\s*\{$")


def folder_of(path):
    """The layer that a file belongs to: its longest folder that the table knows."""
    parts = path.split("/")[:-1]
    while parts and "/".join(parts) not in ALLOWED:
        parts.pop()
    return "/".join(parts)


def without_comments(text):
    """Blanks comments, keeps strings and line numbers."""
    pattern = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.S)
    return pattern.sub(lambda m: m[0] if m[0][0] in "\"'" else re.sub(r"[^\n]", " ", m[0]), text)


def arguments(code, start):
    """The top-level arguments of the call whose opening bracket is at start."""
    depth, parts, current = 0, [], ""
    for char in code[start:]:
        if char in "([{":
            depth += 1
            if depth == 1:
                continue
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                return parts + [current.strip()]
        if char == "," and depth == 1:
            parts.append(current.strip())
            current = ""
        else:
            current += char
    return parts


def check_includes(path, code):
    folder = folder_of(path)
    if not folder:
        return
    for match in re.finditer(r'#\s*include\s*"([^"]+)"', code):
        other = folder_of(match[1])
        if other and other != folder and other not in ALLOWED[folder]:
            yield match.start(), f"{folder} must not include {match[1]}"
    if path.startswith("core/"):
        for match in GRAPHIC_HEADER.finditer(code):
            yield match.start(), "the core must not include graphics"


def check_words(path, code):
    if not path.startswith(WIRE_PLACES):
        for match in WIRE_WORD.finditer(code):
            yield match.start(), f"the wire word {match[1]} belongs in core/gateway"
    if not path.startswith(SQL_PLACES):
        for match in SQL.finditer(code):
            yield match.start(), "SQL belongs in core/storage and resources/sql"


def check_connects(_, code):
    for match in re.finditer(r"\bconnect\s*\(", code):
        found = arguments(code, match.end() - 1)
        if len(found) == 3 and found[1].startswith("&") and "::" in found[1]:
            yield match.start(), "connect without a context object"


def check_marks(path, text):
    if not text.startswith(LICENCE):
        yield 0, "the licence line is missing"
    for match in UNFINISHED.finditer(text):
        yield match.start(), f"unfinished: {match[1]}"
    if path.startswith("tests/"):
        for match in SLEEPING_TEST.finditer(text):
            yield match.start(), f"{match[1]}: a test must run or go"


def check_sizes(_, text):
    lines = text.split("\n")
    if len(lines) - 1 > MAX_FILE_LINES:
        yield 0, f"{len(lines) - 1} lines, the limit is {MAX_FILE_LINES}: split it by purpose"
    start, offset = None, 0
    for number, line in enumerate(lines):
        if line == "{":
            start = number, offset
        elif line.endswith("{") and line[0] not in " }#/{" and not NOT_A_FUNCTION.match(line):
            start = number, offset
        elif line == "}" and start:
            if number - start[0] - 1 > MAX_FUNCTION_LINES:
                yield start[1], f"a function of {number - start[0] - 1} lines, the limit is {MAX_FUNCTION_LINES}"
            start = None
        offset += len(line) + 1


def breaches_of(path, text):
    """All breaches of one file as (line, sentence); path is relative to the root, with forward slashes."""
    code = without_comments(text)
    tests = path.startswith("tests/")
    checks = [(check_words, code), (check_connects, code), (check_marks, text), (check_sizes, text)]
    checks += [] if tests else [(check_includes, code)]
    for check, subject in checks:
        for offset, sentence in check(path, subject):
            yield subject.count("\n", 0, offset) + 1, sentence


def sources(root):
    for top in ("app", "core", "ui", "tests"):
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    full = os.path.join(folder, name)
                    yield full, os.path.relpath(full, root).replace(os.sep, "/")


def check_tree(root):
    count, bad = 0, 0
    for full, path in sources(root):
        count += 1
        with open(full, encoding="utf-8") as file:
            for line, sentence in breaches_of(path, file.read()):
                print(f"{path}:{line}: {sentence}")
                bad += 1
    if count == 0:
        print(f"{root}: there is nothing to check")
        return 1
    print(f"{count} files, {bad} breaches")
    return 1 if bad else 0


def graphics_in(ldd_output):
    """The graphic libraries in what ldd says of a program."""
    return sorted({match[0] for match in GRAPHIC_LIBRARY.finditer(ldd_output)})


def check_links(programs):
    bad = 0
    for program in programs:
        output = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
        if "libQt6Core.so" not in output:
            print(f"{program}: doesn't load Qt Core, so it is not one of our programs")
            bad += 1
        for library in graphics_in(output):
            print(f"{program}: loads {library}, which the core must not need")
            bad += 1
    print(f"{len(programs)} programs, {bad} breaches")
    return 1 if bad else 0


def main(args):
    if len(args) > 1 and args[0] == "--links":
        return check_links(args[1:])
    if len(args) == 1:
        return check_tree(args[0])
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
