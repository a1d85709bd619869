#!/usr/bin/python3 -B
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run, as an assistive tool does it: what is there is found by role and name, worked by
its actions and values, and read from its texts. No key, no pointer, no coordinate."""

import time
import unittest

import pyatspi

import desk

PAGES = ["Server", "Customers", "Denominations", "Simulator", "Settings"]


class Accessibility(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.desk = desk.Desk()
        self.addCleanup(self.desk.end)

    def test_first_run(self):
        start = time.monotonic()
        self.start_server()
        self.add_samples()
        self.add_customer()
        self.delete_and_undo()
        self.run_simulator()
        self.export_denominations()
        self.stop_server()
        self.quit()
        desk.say(f"first run by AT-SPI alone: {desk.seconds_since(start)}")

    def start_server(self):
        self.desk.press("Start server")
        self.desk.find("label", "Running")
        self.assertRegex(self.desk.find("push button", "Server: http").name,
                         r"^Server: http://127\.0\.0\.1:\d+$")

    def add_samples(self):
        self.desk.press("Add 10 samples")
        self.desk.go_to("Customers")
        self.table = self.desk.find("table", "Customers")
        self.rows_become(10)

    def rows_become(self, count):
        self.desk.until(f"the table has {count} rows", lambda: self.table.rows == count)
        words = "1 customer" if count == 1 else f"{count} customers"
        self.desk.until(f"the table says {words}", lambda: self.table.description == words)

    def add_customer(self):
        self.desk.press("Add customer")
        self.desk.find("label", "Add a customer")
        self.desk.find("text", "First name").write("Grace")
        self.desk.find("text", "Last name").write("Hopper")
        self.desk.find("spin button", "Age").set_value(85)
        self.desk.press("=Add")
        self.rows_become(11)

    def row_of(self, last_name):
        return next((row for row in range(self.table.rows)
                     if self.table.cell(row, 0).name == last_name), None)

    def delete_and_undo(self):
        row = self.row_of("Hopper")
        self.assertEqual(self.table.cells(row)[:3], ["Hopper", "Grace", "85"])
        self.table.select_row(row)
        self.desk.press("=Delete")
        self.rows_become(10)
        self.assertIsNone(self.row_of("Hopper"))
        self.desk.find("label", "1 customer deleted.")
        self.desk.press("Undo")
        self.rows_become(11)
        self.assertIsNotNone(self.row_of("Hopper"))

    def run_simulator(self):
        self.desk.go_to("Simulator")
        for field in ("POST", "GET"):
            spin = self.desk.find("spin button", field)
            spin.set_value(3)
            self.assertEqual(spin.value, 3)
        self.desk.press("=Run")
        verdict = self.desk.find("label", "Consistent: ").name
        self.assertIn("Limits met.", verdict)
        log = self.desk.file("outputs/customer_simulation_*.log").read_text(encoding="utf-8")
        self.assertIn("consistent", log)
        self.desk.find("push button", "customer_simulation_")

    def export_denominations(self):
        self.desk.go_to("Denominations")
        amounts = self.desk.find("table", "Amounts")
        self.desk.until("the amounts are answered", lambda: amounts.rows == 9)
        self.desk.press("=Export")
        text = self.desk.file("outputs/denomination_routine_run.txt").read_text(encoding="utf-8")
        self.assertTrue(text.startswith("30 EUR:\n- 3 x 10 EUR\n"), text[:80])
        self.desk.find("push button", "denomination_routine_run.txt")

    def stop_server(self):
        self.desk.go_to("Server")
        self.desk.press("Stop server")
        self.desk.find("label", "Stopped")

    def quit(self):
        self.desk.press("Menu of the window")
        self.desk.press("Quit", "menu item")
        self.assertEqual(self.desk.wait_for_end(), 0)
        self.assertEqual(self.desk.complaints(), "")

    def test_everything_has_a_name(self):
        self.desk.press("Start server")
        self.desk.press("Add 10 samples")
        faults = []
        for page in PAGES:
            self.desk.go_to(page)
            self.show_more(page)
            faults += self.faults_of(page)
            for tab in list(self.desk.all("page tab")):
                tab.press()
                faults += self.faults_of(f"{page}, {tab.name}")
        self.assertEqual(sorted(set(faults)), [])

    def faults_of(self, place):
        """Asked again when something goes away while it is looked at."""
        faults, = self.desk.until(f"{place} can be walked through", lambda: (
            [f"{place}: {fault}" for node in self.desk.all() if (fault := self.fault_of(node))],))
        return faults

    def show_more(self, page):
        """What the page shows only on demand."""
        if page == "Customers":
            self.desk.press("Add customer")
            self.desk.find("label", "Add a customer")
        if page == "Simulator":
            self.desk.press("More settings", "check box")
            self.desk.press("=Run")
            self.desk.find("label", "Consistent: ")

    @staticmethod
    def fault_of(node):
        name = node.name if node.role != "combo box" else node.labels or node.description
        if "&" in name:
            return f"{node} speaks its mnemonic"
        if node.role in desk.CONTROLS and not name.strip():
            return f"{node} has no name"
        if node.role == "chart" and not node.description.strip():
            return f"{node} has no sentence"
        if node.role == "filler" and node.name and not node.is_(pyatspi.STATE_FOCUSABLE):
            return f"{node} does not say what it is"
        return None


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # pyatspi is full of them
