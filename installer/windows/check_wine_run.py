#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a campaign of test_wine.sh with the practice gateway's log and with the list that was written back.

usage: check_wine_run.py SEND.json FOLDER

FOLDER holds gateway.jsonl, Отчёт.xlsx, Отчёт.csv and Копия.backup. The list is resources/samples/spring-sale.xlsx.
"""
import collections
import csv
import json
import re
import sys
import zipfile

ROWS = 1199
EXPECTED = {"delivered": 1166, "invalid": 13, "skipped": 20}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        campaign = json.load(file)
    folder = sys.argv[2]
    with open(folder + "/gateway.jsonl", encoding="utf-8") as file:
        taken = collections.Counter(json.loads(line)["phone"] for line in file)
    with open(folder + "/Отчёт.csv", encoding="utf-8-sig", newline="") as file:
        written = sum(1 for _ in csv.reader(file)) - 1
    sheet = zipfile.ZipFile(folder + "/Отчёт.xlsx").read("xl/worksheets/sheet1.xml").decode()
    with open(folder + "/Копия.backup", "rb") as file:
        is_encrypted = file.read(16) == b"HELIOGRAPH-CRYPT"
    counts = {state: count for state, count in campaign["counts"].items() if count}
    figures = {
        "counts of the ledger": (counts, EXPECTED),
        "phones in the gateway's log": (len(taken), EXPECTED["delivered"]),
        "most messages to one phone": (max(taken.values()), 1),
        "rows in the CSV report": (written, ROWS),
        "rows in the XLSX report": (len(re.findall("<row ", sheet)) - 1, ROWS),
        "the backup is encrypted": (is_encrypted, True),
    }
    for name, (found, expected) in figures.items():
        print(f"{name}: {found}" + ("" if found == expected else f", expected {expected}"))
    return 0 if all(found == expected for found, expected in figures.values()) else 1


sys.exit(main())
