# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a cell shows something else here than in LibreOffice."""
import datetime, re

# Differences that are meant or that LibreOffice makes; everything else is a fault until somebody looked at it.
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
    "early date": "the days before March 1900 are counted as Excel does here, one less there",
    "negative date": "below zero there are no dates in Excel, so the number is shown; there are there",
    "rounded time": "times are rounded to the second as in Excel here, cut off there",
    "rounded half": "a half is rounded by its decimal digits as in Excel here, by its binary ones there",
    "escape": "_x000D_ and the like stand for a character in XLSX; they are left as they are there",
    "native digits": "digits of other scripts are shown as 0 to 9 here",
    "era": "years of Japanese eras are shown as usual ones here",
    "system format": "formats of the system's language, with or without leading zeros",
    "volatile formula": "depends on the day, on chance or on the computer: the stored result here, a new one there",
    "calculated anew": "the result that is stored here; another one there, of its own calculation",
    "pivot table": "as the file has it here; built anew there",
    "covered cell": "lies under a merged cell and isn't seen, so it is left out here",
    "broken file": "breaks its own format (a part twice, a beta's names, a value for a text), read another way there",
    "unread format": "LibreOffice leaves the cell's format out and shows the plain number",
}
# Files of the public suites at which somebody looked. Formulas over several lines have no place in a CSV file,
# so that the records of those two had to tell what they are.
BY_HAND = {
    "44891.xls": "calculated anew",
    "StringContinueRecords.xls": "volatile formula",
    "covered.ods": "covered cell",
    "duplicate-filename.xlsx": "broken file",
    "inlineStr_with_value.xlsx": "broken file",
    "issue.4528.ods": "covered cell",
    "issue.4724.xlsx": "escape",
    "number_format.ods": "native digits",
    "optimize03.xlsx": "unread format",
    "sample-beta.xlsx": "broken file",
}
VOLATILE = re.compile(r"\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(", re.I)
SWAPPED = str.maketrans(",.", ".,")
LEADING = re.compile(r"(?<!\d)0+(?=\d)")
ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
ERROR = re.compile(r"#[A-Z]|Err:")


def as_number(text):
    text = re.sub(r"[\s,\u00a0]", "", text)
    percent = text.endswith("%")
    try:
        return float(text.rstrip("%")) / (100 if percent else 1)
    except ValueError:
        return None


def squeezed(text):
    return re.sub(r"[\s\u00a0\u202f]+", "", text)


def integers(text):
    return [int(digits) for digits in re.findall(r"\d+", text)]


def same_but_digits(ours, theirs):
    return re.sub(r"\d+", "0", ours) == re.sub(r"\d+", "0", theirs)


def is_rounded_time(ours, theirs):
    if ":" not in ours or not same_but_digits(re.sub("[AP]M", "", ours), re.sub("[AP]M", "", theirs)):
        return False
    times = [integers("".join(re.findall(r"\d+(?::\d+)+", text)).replace(":", " ")) for text in (ours, theirs)]
    seconds = [sum(part * 60 ** power for power, part in enumerate(reversed(time))) for time in times]
    return bool(times[0]) and abs(seconds[0] - seconds[1]) in (1, 59, 60, 3599, 43199, 86399)


def is_rounded_half(ours, theirs):
    if not same_but_digits(ours, theirs):
        return False
    digits = [re.sub(r"\D", "", text) for text in (ours, theirs)]
    return all(digits) and abs(int(digits[0]) - int(digits[1])) == 1


def of_texts(ours, theirs):
    """The kinds that the two texts alone tell of."""
    a, b = squeezed(ours), squeezed(theirs)
    x, y = as_number(ours), as_number(theirs)
    if a == b:
        return "white space"
    if a.upper() in ("TRUE", "FALSE") and (a.upper() == b.upper() or as_number(b) == (a.upper() == "TRUE")):
        return "boolean"
    if ERROR.match(a) and ERROR.match(b):
        return "error word"
    if ERROR.match(a) or ERROR.match(b):
        return "error of a formula"
    if "_x" in theirs and squeezed(ESCAPE.sub(lambda match: chr(int(match[1], 16)), theirs)) == a:
        return "escape"
    if re.match(r"\d\d\.\d\d\.\d{4}", a) and re.match(r"\d+[/.-]\d+[/.-]\d+", b):
        return "date order"
    if b.strip("()$€£-") in ("", "0", "0.00", "0.0") and a and not x and not re.search(r"[1-9]", a):
        return "hidden zero"
    if re.search(r"\dE[+-]?\d", b) and x is not None:
        return "scientific"
    if x is not None and re.fullmatch(r"-? *(\d+ +)?\d+ */ *\d+ *|-? *\d+ {3,}", theirs):
        return "fraction"
    if x is not None and y is not None and abs(x - y) <= max(1e-4 * max(abs(x), abs(y)), 1e-8):
        return "digits"
    if re.search("[一二三四五六七八九零百千万]", b) and x is not None:
        return "native digits"
    if re.search("令和|平成|昭和|大正", b):
        return "era"
    if LEADING.sub("", a) == LEADING.sub("", b):
        return "system format"
    plain = [re.sub(r"[^\d.]", "", text) for text in (ours, theirs)]
    if plain[0] == plain[1] and plain[0]:
        letters = [re.findall(r"[^\W\d_]{3,}", text) for text in (ours, theirs)]
        return "month names" if any(letters) and letters[0] != letters[1] else "amounts"
    if a.translate(SWAPPED) == b:
        return "amounts"
    if is_rounded_time(ours, theirs):
        return "rounded time"
    return "rounded half" if is_rounded_half(ours, theirs) else None


def day_of(raw):
    """The serial day of a value, a date or a time as LibreOffice edits it; None for a text."""
    for pattern, order in ((r"(\d{4})-(\d\d)-(\d\d)", (0, 1, 2)), (r"(\d\d)/(\d\d)/(\d{4})", (2, 0, 1))):
        if match := re.match(pattern, raw):
            parts = [int(match[place + 1]) for place in order]
            return (datetime.date(*parts) - datetime.date(1899, 12, 30)).days
    if re.match(r"-?\d+:\d\d:\d\d", raw):
        return -1 if raw.startswith("-") else 0
    return as_number(raw)


def kind_of(ours, theirs, raw=None, formula="", pivot=False):
    """`raw` is the value that LibreOffice has, `formula` what it calculates it from; None = not known yet."""
    kind = of_texts(ours, theirs)
    if kind or raw is None:
        return kind or "other"
    if pivot:
        return "pivot table"
    if VOLATILE.search(formula):
        return "volatile formula"
    stored, day = as_number(ours), day_of(raw)
    is_date = day is not None and as_number(raw) is None
    if is_date and day < 0 and (stored is None or stored < 0):
        return "negative date"
    if day is not None and 0 <= day < 61 and (is_date or stored is None):
        return "early date"
    if is_date and ":" in raw and same_but_digits(ours, theirs):
        return "rounded time"
    is_formula = formula.startswith(("=", "{="))
    if not squeezed(ours):
        return "no cached result" if is_formula else "other"
    if is_formula:
        return "calculated anew"
    plain = as_number(raw)
    if plain is not None and as_number(theirs) == plain != stored and re.search(r"\d", ours):
        return "unread format"
    return "other" if stored is None or as_number(theirs) is None else "another number"
