#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge of practice_run.py notices what it is there for: one true pair of ledger and gateway's log, and each way to
tamper with it."""
import copy
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from practice_run import Judge, phone_of, text_of  # noqa: E402

ROWS = 5


def row_of(number, state="accepted", waits=None):
    taken = state == "accepted"
    return {"row": number + 2, "phone": phone_of(number), "state": state, "next": waits, "text": text_of(number),
            "clientId": str(500000000000000 + number), "gatewayId": f"id-{number}" if taken else None, "code": None}


def line_of(number):
    return {"phone": phone_of(number), "id": f"id-{number}", "text": text_of(number),
            "clientId": str(500000000000000 + number)}


class TestJudge(unittest.TestCase):
    def setUp(self):
        self.rows = [row_of(number) for number in range(ROWS)]
        self.log = [line_of(number) for number in range(ROWS)]

    def judge(self, **terms):
        counts = {}
        for row in self.rows:
            counts[row["state"]] = counts.get(row["state"], 0) + 1
        campaign = {"recipients": len(self.rows), "counts": dict(counts, ready=counts.get("ready", 0))}
        return Judge(ROWS, **terms).judge(campaign, self.rows, self.log)

    def test_truth_holds(self):
        verdict = self.judge()
        self.assertTrue(verdict.holds, verdict.wrong)
        self.assertEqual(verdict.taken, ROWS)

    def test_taken_twice(self):
        self.log.append(copy.deepcopy(self.log[2]))
        verdict = self.judge()
        self.assertEqual((verdict.repeated, verdict.lost), (1, 0))
        self.assertFalse(verdict.holds)

    def test_claimed_but_never_taken(self):
        del self.log[3]
        self.assertEqual(self.judge().lost, 1)

    def test_gone_from_the_ledger(self):
        del self.rows[0]
        self.assertEqual(self.judge().lost, 1)

    def test_still_unsent_at_the_end(self):
        for state, waits in (("ready", None), ("submitting", None), ("uncertain", "askAgain")):
            self.rows[1] = row_of(1, state, waits)
            for honoured in (True, False):
                self.assertEqual(self.judge(honoured=honoured).lost, 1, state)

    def test_unknown_is_the_operators_only_without_ids(self):
        self.rows[1] = row_of(1, "uncertain", "operator")
        self.assertFalse(self.judge().holds)
        for log in (self.log, self.log[:1] + self.log[2:]):
            self.log = log
            verdict = self.judge(honoured=False)
            self.assertTrue(verdict.holds, verdict.wrong)
            self.assertEqual(verdict.unknown, 1)

    def test_refused_but_taken(self):
        self.rows[4] = row_of(4, "rejected")
        self.assertFalse(self.judge(may_refuse=True).holds)
        del self.log[4]
        self.assertTrue(self.judge(may_refuse=True).holds)
        self.assertEqual(self.judge().lost, 1)

    def test_another_message(self):
        for key in ("id", "text", "clientId"):
            honest = self.log[0][key]
            self.log[0][key] = "other"
            self.assertFalse(self.judge().holds, key)
            self.log[0][key] = honest
        self.log.append(dict(line_of(0), phone="79009999999"))
        self.assertFalse(self.judge().holds, "a stranger")

    def test_one_id_of_two_messages(self):
        self.rows[1]["gatewayId"] = self.log[1]["id"] = "id-0"
        self.assertFalse(self.judge().holds)
        self.assertFalse(self.judge(ids_are_lies=True).holds)

    def test_counts_that_do_not_add_up(self):
        campaign = {"recipients": ROWS, "counts": {"accepted": ROWS - 1}}
        self.assertFalse(Judge(ROWS).judge(campaign, self.rows, self.log).holds)


if __name__ == "__main__":
    unittest.main()
