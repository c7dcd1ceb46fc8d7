# SPDX-License-Identifier: GPL-3.0-or-later
"""What LibreOffice shows of workbooks, kept in a folder so that a second comparison needs no LibreOffice."""
import csv, hashlib, json, os, re, shutil, signal, subprocess, sys, tempfile, time

# Tokens 9 and 10: cells as shown, as values, or as formulas. The last one: all sheets.
SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"
VALUES = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
FORMULAS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true,false,-1"
BATCH = 40
SECONDS_PER_FILE = 20
MOST_BYTES = 100 << 20  # a cell in the last corner of a sheet makes a file of many gigabytes


def sizes(folder):
    """The files of a folder in which another program writes, and how big they are."""
    found = {}
    for name in os.listdir(folder):
        try:
            found[name] = os.path.getsize(os.path.join(folder, name))
        except OSError:
            pass  # gone meanwhile
    return found


class OfficeBooks:
    """Books as {sheet: {row: cells}}; None where LibreOffice opens nothing, or hangs; False for what is not in
    the cache and is not to be converted."""

    def __init__(self, cache, profile, offline=False):
        self.cache, self.profile, self.offline = cache, profile, offline
        os.makedirs(cache, exist_ok=True)

    def read(self, paths, output=SHOWN):
        books = {path: self._kept(path, output) for path in paths}
        wanted = [path for path in paths if books[path] is False]
        while wanted and not self.offline:
            done = self._convert(wanted[:BATCH], output)
            for path, book in done.items():
                books[path] = book
                with open(self._place(path, output), "w") as file:
                    json.dump(book, file)
            wanted = [path for path in wanted if path not in done]
            print(f"\r{len(wanted)} files to convert  ", end="", file=sys.stderr)
        return books

    def _place(self, path, output):
        with open(path, "rb") as file:
            digest = hashlib.sha1(file.read() + path.lower()[-5:].encode() + output.encode()).hexdigest()
        return os.path.join(self.cache, digest + ".json")

    def _kept(self, path, output):
        try:
            with open(self._place(path, output)) as file:
                book = json.load(file)
        except OSError:
            return False
        return book and {sheet: {int(row): cells for row, cells in rows.items()} for sheet, rows in book.items()}

    def _convert(self, paths, output):
        """The books of the first files, at least one: the rest is left where LibreOffice had to be stopped."""
        out = tempfile.mkdtemp()
        links = [os.path.join(out, f"b{i}" + os.path.splitext(path)[1].lower()) for i, path in enumerate(paths)]
        for path, link in zip(paths, links):
            shutil.copyfile(path, link)
        ended = self._run(["--convert-to", output, "--outdir", out, *links], out)
        books = [{} for _ in paths]
        for name in sorted(os.listdir(out)):
            match = re.fullmatch(r"b(\d+)-(.*)\.csv", name, re.S)
            if match and os.path.getsize(os.path.join(out, name)) <= MOST_BYTES:
                with open(os.path.join(out, name), newline="", encoding="utf-8", errors="replace") as file:
                    books[int(match[1])][match[2]] = dict(enumerate(csv.reader(file), 1))
        shutil.rmtree(out)
        last = max((i for i, book in enumerate(books) if book), default=-1)
        known = len(paths) if ended else last + 2  # the one after the last is that at which it hung or fell
        return {path: book or None for path, book in list(zip(paths, books))[:known]}

    def _run(self, arguments, out):
        command = ["nice", "-n", "10", "soffice", f"-env:UserInstallation=file://{self.profile}", "--headless",
                   "--norestore", *arguments]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True)
        seen, since = None, time.monotonic()
        while process.poll() is None:
            state = sizes(out)
            if state != seen:
                seen, since = state, time.monotonic()
            if time.monotonic() - since > SECONDS_PER_FILE or max(state.values(), default=0) > MOST_BYTES:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                return False
            time.sleep(0.2)
        return process.returncode == 0
