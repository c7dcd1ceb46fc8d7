#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of check_layers.py fails where it should, and only there."""
import contextlib
import io
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_layers  # noqa: E402

HEAD = check_layers.LICENCE + "\n"


def found(path, text, head=HEAD):
    return [sentence for _, sentence in check_layers.breaches_of(path, head + text)]


class Includes(unittest.TestCase):
    def test_upward_is_refused(self):
        for path, header in [("core/base/A.cpp", "core/message/Message.h"),
                             ("core/message/A.cpp", "core/gateway/Documents.h"),
                             ("core/gateway/A.h", "core/storage/Connection.h"),
                             ("core/storage/A.cpp", "core/sending/CampaignRunner.h"),
                             ("core/sending/A.cpp", "core/Engine.h"),
                             ("core/Engine.cpp", "ui/grid/Grid.h"),
                             ("app/sandbox/A.cpp", "core/storage/Connection.h")]:
            self.assertIn("must not include", " ".join(found(path, f'#include "{header}"\n')), path)

    def test_downward_is_allowed(self):
        for path, header in [("core/message/A.cpp", "core/base/Result.h"),
                             ("core/addressbook/A.cpp", "core/spreadsheet/RowSource.h"),
                             ("core/Engine.cpp", "core/sending/CampaignRunner.h"),
                             ("app/cli/send/A.cpp", "core/Engine.h"),
                             ("core/gateway/A.cpp", "core/gateway/XmlOutput.h")]:
            self.assertEqual(found(path, f'#include "{header}"\n'), [], path)

    def test_graphics_stay_out_of_the_core(self):
        self.assertEqual(len(found("core/report/A.cpp", "#include <QtWidgets/QWidget>\n#include <QPainter>\n")), 2)
        self.assertEqual(found("ui/A.cpp", "#include <QPainter>\n"), [])


class Words(unittest.TestCase):
    def test_wire_words(self):
        self.assertEqual(len(found("core/sending/A.cpp", 'x("number_sms");\n')), 1)
        self.assertEqual(found("core/gateway/A.cpp", 'x("number_sms");\n'), [])
        self.assertEqual(found("core/sending/A.cpp", "// number_sms runs over the document\n"), [])

    def test_sql(self):
        for sql in ["SELECT id FROM t", "INSERT OR IGNORE INTO t", "UPDATE t SET a = 1", "PRAGMA user_version", "DELETE FROM t"]:
            self.assertEqual(len(found("core/campaign/A.cpp", f'run("{sql}");\n')), 1, sql)
            self.assertEqual(found("core/storage/A.cpp", f'run("{sql}");\n'), [], sql)
        self.assertEqual(found("core/base/A.cpp", 'say("Select a file and update it.");\n'), [])


class Connects(unittest.TestCase):
    def test_context_is_required(self):
        self.assertEqual(len(found("core/A.cpp", "connect(reply, &Reply::done, [=](int a, int b) { f(a, b); });\n")), 1)
        self.assertEqual(found("core/A.cpp", "connect(reply, &Reply::done, this, [=](int a, int b) { f(a, b); });\n"), [])
        self.assertEqual(found("core/A.cpp", "::connect(socket, address, length);\n"), [])


class Marks(unittest.TestCase):
    def test_licence(self):
        self.assertEqual(found("core/A.cpp", "int a;\n", head=""), ["the licence line is missing"])

    def test_unfinished(self):
        self.assertEqual(len(found("core/A.cpp", "// TO" + "DO later\n")), 1)
        self.assertEqual(len(found("tests/base/A.cpp", "QS" + "KIP(reason);\n")), 1)


class Sizes(unittest.TestCase):
    def test_long_file(self):
        self.assertEqual(found("core/A.cpp", "int a;\n" * 499), [])
        self.assertEqual(len(found("core/A.cpp", "int a;\n" * 500)), 1)

    def test_long_function(self):
        for opening in ["void f()\n{\n", "void f() {\n"]:
            self.assertEqual(found("core/A.cpp", opening + "    g();\n" * 60 + "}\n"), [])
            self.assertEqual(len(found("core/A.cpp", opening + "    g();\n" * 61 + "}\n")), 1)
        self.assertEqual(found("core/A.cpp", "namespace a {\n" + "int b;\n" * 80 + "}\n"), [])


class Whole(unittest.TestCase):
    def run_tree(self, files):
        with tempfile.TemporaryDirectory() as root:
            for path, text in files.items():
                os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
                with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                    file.write(text)
            with contextlib.redirect_stdout(io.StringIO()) as output:
                return check_layers.main([root]), output.getvalue()

    def test_exit_codes(self):
        self.assertEqual(self.run_tree({"core/base/A.cpp": HEAD})[0], 0)
        code, output = self.run_tree({"core/base/A.cpp": HEAD + '#include "core/message/Message.h"\n'})
        self.assertEqual(code, 1)
        self.assertIn("core/base/A.cpp:2: ", output)
        self.assertEqual(self.run_tree({"readme.txt": ""})[0], 1, "an empty tree proves nothing")

    def test_links(self):
        self.assertEqual(check_layers.graphics_in("libQt6Core.so.6 => /x\nlibQt6DBus.so.6 => /x\n"), [])
        self.assertEqual(check_layers.graphics_in("libQt6Gui.so.6 => /x\nlibQt6Svg.so.6 => /x\n"),
                         ["libQt6Gui.so", "libQt6Svg.so"])
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(check_layers.main(["--links", "/bin/sh"]), 1, "not a Qt program")


if __name__ == "__main__":
    unittest.main()
