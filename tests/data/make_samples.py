#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/samples/spring-sale.xlsx: about 1,200 rows as an operator's list really looks.

Standard library only; the same bytes on every run. All numbers are invented (7900000xxxx).
usage: make_samples.py [OUT.xlsx]
"""
import os
import random
import sys
import zipfile
from datetime import date, timedelta
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
DEFAULT_OUT = os.path.join(HERE, "..", "..", "resources", "samples", "spring-sale.xlsx")

HEADER = ["Телефон", "Имя", "Фамилия", "Город", "Купон", "Сумма", "Дата"]
NAMES = ["Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор", "Жанна", "Захар", "Инна", "Кирилл", "Лидия", "Марк",
         "Нина", "Олег", "Полина", "Роман", "Софья", "Тимур", "Ульяна", "Фёдор"]
SURNAMES = ["Северная", "Полевой", "Берёзкин", "Озёрная", "Ручьёв", "Каменная", "Лугова", "Ветров"]
CITIES = ["Москва", "Санкт-Петербург", "Казань", "Нижний Новгород", "Ростов-на-Дону", "Йошкар-Ола", "Орёл"]
BROKEN = ["нет", "уточнить", "7900", "123", "+7 900", "без телефона", "790000001010101010", "anna@example.org", "—", "8-900-?"]
STYLE_DATE, STYLE_MONEY = 1, 2
EPOCH = date(1899, 12, 30)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def spellings(digits):
    """The forms in which people type one number; None stands for a number cell."""
    area, a, b, c = digits[1:4], digits[4:7], digits[7:9], digits[9:]
    return [
        None,
        digits,
        "+" + digits,
        "8" + digits[1:],
        f"8 ({area}) {a}-{b}-{c}",
        f"+7 ({area}) {a}-{b}-{c}",
        f"+7 {area} {a} {b} {c}",
        f"+7\u00a0{area}\u00a0{a}-{b}-{c}",
        f"8-{area}-{a}-{b}-{c}",
        f" {digits} ",
        f"{area}{a}{b}{c}",
        f"тел. +7 {area} {a}{b}{c}",
    ]


class Sheet:
    """Collects rows as worksheet XML with shared strings."""

    def __init__(self):
        self.rows, self.strings, self.index = [], [], {}

    def shared(self, text):
        if text not in self.index:
            self.index[text] = len(self.strings)
            self.strings.append(text)
        return self.index[text]

    def cell(self, column, row, value, style=0):
        reference = f'r="{chr(65 + column)}{row}"' + (f' s="{style}"' if style else "")
        if value is None or value == "":
            return ""
        if isinstance(value, str):
            return f'<c {reference} t="s"><v>{self.shared(value)}</v></c>'
        return f"<c {reference}><v>{value}</v></c>"

    def add(self, row, values, hidden=False):
        styles = {5: STYLE_MONEY, 6: STYLE_DATE}
        cells = "".join(self.cell(c, row, v, styles.get(c, 0) if row > 1 else 0) for c, v in enumerate(values))
        self.rows.append(f'<row r="{row}"{" hidden=" + chr(34) + "1" + chr(34) if hidden else ""}>{cells}</row>')


def build(seed=20260301, count=1200):
    draw = random.Random(seed)
    sheet = Sheet()
    sheet.add(1, HEADER)
    row, used = 2, []
    for i in range(count):
        if i in (150, 151, 700):
            row += 1  # a blank line, as people leave them between parts of a list
        if used and i % 60 == 59:
            digits = draw.choice(used)
        else:
            digits = f"7900000{1000 + i:04d}"
            used.append(digits)
        phone = draw.choice(spellings(digits))
        phone = int(digits) if phone is None else phone
        if i % 100 == 42:
            phone = BROKEN[(i // 100) % len(BROKEN)]
        elif i == 777:
            phone = ""
        name = "" if i % 97 == 13 else draw.choice(NAMES)
        bought = EPOCH + timedelta(days=45900 + draw.randrange(300))
        sheet.add(row, [phone, name, draw.choice(SURNAMES), draw.choice(CITIES), f"ВЕСНА-{i:04d}",
                        draw.randrange(10_000, 2_000_000) / 100, (bought - EPOCH).days], hidden=i == 500)
        row += 1
    return sheet, row - 1


def parts(sheet, last_row):
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    content = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    yield "[Content_Types].xml", (
        f'{head}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{content}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{content}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{content}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{content}.sharedStrings+xml"/></Types>')
    yield "_rels/.rels", (
        f'{head}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    yield "xl/_rels/workbook.xml.rels", (
        f'{head}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{RELATIONS}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId3" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
    yield "xl/workbook.xml", (
        f'{head}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="Весенняя акция" sheetId="1" r:id="rId1"/></sheets></workbook>')
    yield "xl/styles.xml", (
        f'{head}<styleSheet xmlns="{MAIN}">'
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>'
        '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>')
    yield "xl/worksheets/sheet1.xml", (
        f'{head}<worksheet xmlns="{MAIN}"><dimension ref="A1:G{last_row}"/>'
        '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="22" customWidth="1"/>'
        '<col min="2" max="7" width="16" customWidth="1"/></cols>'
        f'<sheetData>{"".join(sheet.rows)}</sheetData></worksheet>')
    strings = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in sheet.strings)
    yield "xl/sharedStrings.xml", (
        f'{head}<sst xmlns="{MAIN}" uniqueCount="{len(sheet.strings)}">{strings}</sst>')


def main():
    out = sys.argv[1] if len(sys.argv) > 1 else DEFAULT_OUT
    os.makedirs(os.path.dirname(os.path.abspath(out)), exist_ok=True)
    sheet, last_row = build()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in parts(sheet, last_row):
            entry = zipfile.ZipInfo(name, (2026, 3, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, text)
    print(f"{os.path.relpath(out)}: {len(sheet.rows) - 1} rows, last row {last_row}")


if __name__ == "__main__":
    main()
