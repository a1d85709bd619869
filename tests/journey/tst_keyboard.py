#!/usr/bin/python3 -B
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run by keys alone, sent to the window as a keyboard sends them. What came of them is
read through AT-SPI, which touches nothing here."""

import subprocess
import time
import unittest

import pyatspi

import desk


class Keyboard(unittest.TestCase):
    def setUp(self):
        self.desk = desk.Desk()
        self.addCleanup(self.desk.end)
        self.desk.until("the window has the keys", self.is_active)

    def is_active(self):
        return any(window.is_(pyatspi.STATE_ACTIVE) for window in self.desk.windows())

    @staticmethod
    def press(*keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    @staticmethod
    def write(text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "2", text], check=True)

    def focused(self):
        return next((node for node in self.desk.all()
                     if node.is_focused and not node.is_item), None)

    def wait_for_focus(self, role, name=""):
        def is_there():
            node = self.focused()
            return node and node.role == role and node.name == name
        self.desk.until(f"{role} '{name}' has the focus", is_there)

    def test_first_run(self):
        start = time.monotonic()
        self.start_server()
        self.add_samples()
        self.add_customer()
        self.delete_and_undo()
        self.run_simulator()
        self.export_denominations()
        self.read_help()
        self.stop_server()
        self.quit()
        desk.say(f"first run by keys alone: {desk.seconds_since(start)}")

    def start_server(self):
        self.wait_for_focus("push button", "Start server")
        self.press("Return")
        self.desk.find("label", "Running")
        self.wait_for_focus("push button", "Stop server")

    def add_samples(self):
        self.press("ctrl+k")
        self.wait_for_focus("text", "Search commands")
        self.write("sample")
        self.press("Return")
        self.table = self.desk.find("table", "Customers")
        self.rows_become(10)

    def rows_become(self, count):
        self.desk.until(f"the table has {count} rows", lambda: self.table.rows == count)

    def add_customer(self):
        self.press("ctrl+n")
        for field, text in (("First name", "Grace"), ("Last name", "Hopper")):
            self.wait_for_focus("text", field)
            self.write(text)
            self.press("Tab")
        self.wait_for_focus("spin button", "Age")
        self.write("85")
        self.press("Return")
        self.rows_become(11)

    def delete_and_undo(self):
        self.press("alt+2")
        self.wait_for_focus("table", "Customers")
        self.press("ctrl+Home")
        self.write("hop")
        self.desk.until("her row is chosen", lambda: self.table.selected_cells()[:1] == ["Hopper"])
        self.press("Delete")
        self.rows_become(10)
        self.press("ctrl+z")
        self.rows_become(11)

    def run_simulator(self):
        self.press("alt+4")
        self.wait_for_focus("push button", "Run")
        self.press("ctrl+r")
        self.desk.find("label", "Consistent: ")
        self.wait_for_focus("push button", "Run")
        self.desk.file("outputs/customer_simulation_*.log")

    def export_denominations(self):
        self.press("alt+3")
        self.wait_for_focus("text", "Amounts")
        self.press("ctrl+e")
        self.desk.file("outputs/denomination_routine_run.txt")

    def read_help(self):
        self.press("F1")
        self.desk.find("label", "Help: Denominations")
        self.press("F1")
        self.desk.until("the help is away",
                        lambda: not self.desk.is_shown("label", "Help: Denominations"))

    def stop_server(self):
        self.press("alt+1")
        self.wait_for_focus("push button", "Stop server")
        self.press("space")
        self.desk.find("label", "Stopped")
        self.wait_for_focus("push button", "Start server")

    def quit(self):
        self.press("ctrl+q")
        self.assertEqual(self.desk.wait_for_end(), 0)
        self.assertEqual(self.desk.complaints(), "")


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # pyatspi is full of them
