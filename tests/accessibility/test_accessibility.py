#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program as somebody uses it who doesn't see it: with a bus, a screen and a workspace of its own and the
practice gateway, through the interfaces for assistive programs alone. test_accessibility.py FOLDER_OF_THE_PROGRAMS"""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from session import Session  # noqa: E402

PROGRAMS = ""
SESSION = Session()
import reader  # noqa: E402  (it belongs to the session that is there when it is loaded)
from reader import Role, State  # noqa: E402

NUMBER = "+79000000101"
TEXT = "Your order is ready"


class Accessibility(unittest.TestCase):
    """One visit; the steps follow one another."""

    def setUp(self):
        reader.announce_reader()
        SESSION.start([os.path.join(PROGRAMS, "heliograph"), "--profile", SESSION.path("workspace"), "--lang", "en"])
        self.app = reader.application("heliograph")

    def hear(self, root, where):
        self.assertEqual(reader.silent(root), [], f"silent on {where}")

    def test_message_and_status(self):
        main = reader.wait_for_item(self.app, Role.FRAME, "Welcome")
        reader.wait_for_item(main, Role.LABEL, "Practice account")
        self.hear(main, "the first page")
        quick = self.write_message(main)
        self.send(quick)
        self.send_again(quick)
        self.read_status(main)
        self.visit_pages(main)

    def write_message(self, main):
        reader.press(main, "Write message")
        quick = reader.wait_for_item(self.app, Role.FRAME, "Quick message")
        reader.wait_for_item(quick, Role.PUSH_BUTTON, "Account Practice")
        self.hear(quick, "the quick message")
        reader.write(quick, "To,", NUMBER)
        reader.write(quick, "Text", TEXT)
        # Leaving the field has taken the number, and both say so.
        reader.wait_for_item(quick, Role.TEXT, "To, 1 of 20")
        reader.wait_for_item(quick, Role.PUSH_BUTTON, "+7 900 000-01-01, remove")
        return quick

    def results(self, quick):
        table = reader.find(quick, Role.TABLE, "What became of the messages")
        return [[cell.get_name() for cell in row] for row in reader.cells(table)] if table else []

    def send(self, quick):
        reader.press(quick, "Send 1 message")
        rows = reader.wait_for("the delivery", lambda: [row for row in self.results(quick) if row[1] == "Delivered"])
        self.assertEqual(rows[0][0], "+7 900 000-01-01")
        self.assertRegex(rows[0][2], r"^\d\d:\d\d:\d\d$")
        table = reader.find(quick, Role.TABLE, "What became of the messages")
        self.assertEqual(reader.heads(table)[1:], ["State", "Since"])
        complaints = [item.get_name() for item in reader.shown(quick) if "could not" in (item.get_name() or "")]
        self.assertEqual(complaints, [])

    def send_again(self, quick):
        """The same text to the same person: the question is met and answered by name."""
        reader.press(quick, "Send 1 message")
        question = reader.wait_for_item(self.app, Role.DIALOG, "This text went to")
        self.assertIn("Send it again?", question.get_name())
        self.hear(question, "the question")
        reader.press(question, "Don't send")
        reader.wait_for("the question to go", lambda: not reader.find(self.app, Role.DIALOG, "This text"))
        self.assertEqual(len(self.results(quick)), 1)
        reader.press(quick, "Send 1 message")
        reader.press(reader.wait_for_item(self.app, Role.DIALOG, "This text went to"), "Send again")
        reader.wait_for("the second message", lambda: len(self.results(quick)) == 2)

    def read_status(self, main):
        """From the newest line of the campaigns to the rows of one, cell by cell."""
        self.go(main, "Campaigns")
        table = reader.wait_for_item(main, Role.TABLE, "Campaigns, table, 2 rows")
        self.hear(main, "Campaigns")
        # The older one: the newest is chosen already.
        reader.do(reader.cells(table)[1][0], "Toggle")
        reader.do(reader.wait_for_item(main, Role.PUSH_BUTTON, "More"), "ShowMenu")
        reader.press(self.app, "Open", Role.MENU_ITEM)
        grid = reader.wait_for_item(main, Role.TABLE, "Status of ")
        self.assertIn("table, 1 row", grid.get_name())
        heads = reader.heads(grid)
        row = reader.wait_for("the row", lambda: next(
            (row for row in reader.cells(grid) if "Delivered" in row[0].get_name()), None))
        self.assertRegex(row[0].get_name(), r"^Row \d+, \+7 900 000-01-01, .*Delivered, since ")
        spoken = {cell.get_description(): cell for cell in row}
        self.assertEqual(list(spoken), heads)
        self.assertEqual(spoken["Phone"].get_name(), "+7 900 000-01-01")
        state = spoken["State"]
        self.assertTrue(state.get_name().startswith("Delivered"), state.get_name())
        for wanted in (State.FOCUSABLE, State.SELECTABLE, State.SHOWING):
            self.assertTrue(reader.has(state, wanted), wanted)
        self.assertEqual(state.get_role(), Role.TABLE_CELL)
        self.hear(main, "the status")

    def go(self, main, page):
        """To a page by the navigation, which tells where one is."""
        entry = reader.wait_for_item(main, Role.PAGE_TAB, page)
        reader.do(entry, "Press")
        reader.wait_for(f"{page} to be chosen", lambda: reader.has(entry, State.SELECTED))
        reader.wait_for_item(main, Role.PANEL, page)

    def visit_pages(self, main):
        for page in ("People", "Templates", "Stop list", "Reports", "Settings"):
            self.go(main, page)
            self.hear(main, page)
        reader.press(main, "Help")
        self.hear(reader.wait_for_item(self.app, Role.FRAME, "Help"), "the help")


if __name__ == "__main__":
    PROGRAMS = sys.argv.pop()
    try:
        unittest.main()
    finally:
        SESSION.close()
