#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the big files that bench_sheets reads: the same rows each time, nothing but the standard library.

usage: make_sheets.py shared|inline|ods|csv ROWS OUT
Columns: phone (number), phone (text), surname, name, date, amount, city, code of its own in each row.
"""
import random
import sys
import zipfile
from datetime import date, timedelta
from xml.sax.saxutils import escape

HEADER = ["Телефон", "Телефон (текст)", "Фамилия", "Имя", "Дата", "Сумма", "Город", "Код"]
SURNAMES = [stem + end for stem in ("Берез", "Дуб", "Клен", "Лип", "Ольх", "Сосн", "Рябин", "Калин")
            for end in ("ов", "ова", "ин", "ина", "овский")]
NAMES = [first + " " + second for first in ("Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор", "Жанна", "Захар")
         for second in ("А.", "Б.", "В.", "Алексеевна", "Борисович", "Викторовна")]
CITIES = ["Москва", "Санкт-Петербург", "Алматы", "Екатеринбург", "Нижний Новгород", "ООО «Ромашка» & Ко"]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def rows(count):
    draw = random.Random(7)
    for i in range(count):
        digits = f"79{draw.randrange(10**9):09d}"
        spelling = (f"+7 ({digits[1:4]}) {digits[4:7]}-{digits[7:9]}-{digits[9:]}", "8" + digits[1:], "+" + digits,
                    f"8 {digits[1:4]} {digits[4:7]} {digits[7:]}", digits)[draw.randrange(5)]
        yield (digits, spelling, draw.choice(SURNAMES), draw.choice(NAMES), 43831 + draw.randrange(2500),
               f"{draw.randrange(10**7) / 100:g}", draw.choice(CITIES), f"КОД-{i:07d}-{draw.randrange(10**6):06d}")


def write_fixed_parts(package, shared):
    strings = f'<Relationship Id="rId3" Type="{RELS}/sharedStrings" Target="sharedStrings.xml"/>' if shared else ""
    package.writestr("[Content_Types].xml", XML + f'<Types xmlns="{PACKAGE}/content-types">'
                     '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                     '<Default Extension="xml" ContentType="application/xml"/></Types>')
    package.writestr("_rels/.rels", XML + f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                     f'Type="{RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    package.writestr("xl/_rels/workbook.xml.rels", XML + f'<Relationships xmlns="{PACKAGE}/relationships">'
                     f'<Relationship Id="rId1" Type="{RELS}/worksheet" Target="worksheets/sheet1.xml"/>'
                     f'<Relationship Id="rId2" Type="{RELS}/styles" Target="styles.xml"/>{strings}</Relationships>')
    package.writestr("xl/workbook.xml", XML + f'<workbook xmlns="{MAIN}" xmlns:r="{RELS}"><sheets>'
                     '<sheet name="Абоненты" sheetId="1" r:id="rId1"/></sheets></workbook>')
    package.writestr("xl/styles.xml", XML + f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" '
                     'formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/>'
                     '<xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>')


def write_xlsx(count, out, shared):
    strings = {}

    def text(column, row, value):
        if shared:
            return f'<c r="{column}{row}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'
        return f'<c r="{column}{row}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'

    def line(row, cells):
        phone, spelling, surname, name, day, amount, city, code = cells
        return (f'<row r="{row}" spans="1:8"><c r="A{row}"><v>{phone}</v></c>' + text("B", row, spelling) +
                text("C", row, surname) + text("D", row, name) + f'<c r="E{row}" s="1"><v>{day}</v></c>'
                f'<c r="F{row}" s="2"><v>{amount}</v></c>' + text("G", row, city) + text("H", row, code) + "</row>")

    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        write_fixed_parts(package, shared)
        with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write((XML + f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">' +
                        "".join(text(c, 1, h) for c, h in zip("ABCDEFGH", HEADER)) + "</row>").encode())
            for i, cells in enumerate(rows(count)):
                part.write(line(i + 2, cells).encode())
            part.write(b"</sheetData></worksheet>")
        if shared:
            with package.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
                part.write((XML + f'<sst xmlns="{MAIN}" uniqueCount="{len(strings)}">').encode())
                for value in strings:
                    part.write(f"<si><t>{escape(value)}</t></si>".encode())
                part.write(b"</sst>")


def write_ods(count, out):
    urn = "urn:oasis:names:tc:opendocument:xmlns:"
    first = date(1899, 12, 30)
    tail = '<table:table-cell table:number-columns-repeated="16376"/></table:table-row>'

    def text(value):
        return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'

    def number(value):
        return (f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p>'
                '</table:table-cell>')

    def day(value):
        shown = first + timedelta(days=value)
        return (f'<table:table-cell office:value-type="date" office:date-value="{shown.isoformat()}">'
                f'<text:p>{shown:%d.%m.%Y}</text:p></table:table-cell>')

    def line(phone, spelling, surname, name, when, amount, city, code):
        return ("<table:table-row>" + number(phone) + text(spelling) + text(surname) + text(name) + day(when) +
                number(amount) + text(city) + text(code) + tail)

    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        with package.open("content.xml", "w", force_zip64=True) as part:
            part.write((XML + f'<office:document-content xmlns:office="{urn}office:1.0" xmlns:table="{urn}table:1.0" '
                        f'xmlns:text="{urn}text:1.0"><office:body><office:spreadsheet><table:table '
                        'table:name="Абоненты"><table:table-row>' + "".join(map(text, HEADER)) + tail).encode())
            for cells in rows(count):
                part.write(line(*cells).encode())
            part.write(b"</table:table></office:spreadsheet></office:body></office:document-content>")


def write_csv(count, out):
    with open(out, "w", encoding="cp1251", newline="") as file:
        file.write(";".join(HEADER) + "\r\n")
        for cells in rows(count):
            file.write(";".join(f'"{c}"' if "«" in str(c) else str(c) for c in cells) + "\r\n")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("shared", "inline", "ods", "csv"):
        sys.exit(__doc__)
    kind, number, target = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    if kind == "csv":
        write_csv(number, target)
    elif kind == "ods":
        write_ods(number, target)
    else:
        write_xlsx(number, target, kind == "shared")
