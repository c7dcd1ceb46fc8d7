#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts PNG pictures of one icon, each square, into one ICO file.

usage: make_ico.py OUTPUT PNG...
"""
import struct
import sys

HEADER = "<HHH"
ENTRY = "<BBBBHHII"
PNG_WIDTH = slice(16, 20)


def icon(pictures):
    offset = struct.calcsize(HEADER) + struct.calcsize(ENTRY) * len(pictures)
    entries = b""
    for picture in pictures:
        size = struct.unpack(">I", picture[PNG_WIDTH])[0]
        # A byte holds no 256; 0 stands for it.
        entries += struct.pack(ENTRY, size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack(HEADER, 0, 1, len(pictures)) + entries + b"".join(pictures)


def main():
    pictures = []
    for name in sys.argv[2:]:
        with open(name, "rb") as file:
            pictures.append(file.read())
    with open(sys.argv[1], "wb") as file:
        file.write(icon(pictures))


main()
