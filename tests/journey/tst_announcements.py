#!/usr/bin/python3 -B
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person hears who does not see the window: each change of state is told by one event or two,
and each message by one. Events carry no words; they are read from the object that told them, once
the state is reached that has been waited for."""

import os
import pathlib
import signal
import socket
import unittest
import urllib.request

import desk


def redis_of(folder):
    """The process of the private Redis that works below the folder."""
    for entry in pathlib.Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and (entry / "comm").read_text() == "redis-server\n":
                if pathlib.Path(os.readlink(entry / "cwd")).is_relative_to(folder):
                    return int(entry.name)
        except OSError:
            pass  # it ended meanwhile, or belongs to another
    return None


class Announcements(unittest.TestCase):
    def begin(self, **environment):
        self.told = []  # what is not to be told again
        self.desk = desk.Desk(**environment)
        self.addCleanup(self.desk.end)
        self.label("Private store")  # it is open
        self.listen()

    def tearDown(self):
        self.desk.go_to("Settings")  # whatever the program still had to tell, it has told by then
        self.stays_told()

    def listen(self):
        self.stays_told()
        self.desk.listen()

    def stays_told(self):
        """What was told has not been told again since."""
        for what, count, times in self.told:
            self.assertEqual(count(), times, f"how often it was told: {what}")
        self.told.clear()

    def label(self, words):
        return self.desk.find("label", words)

    def becomes(self, label, words):
        """Waits for the words and tells how often the label changed on the way to them."""
        self.desk.until(f"{words} is said", lambda: label.name.startswith(words)
                        and self.desk.changes_of(label))
        told = self.desk.changes_of(label)
        self.told.append((words, lambda: self.desk.changes_of(label), told))
        return told

    def hears(self, message):
        """Waits for the message, which is spoken once."""
        self.desk.until(f"{message} is spoken", lambda: self.desk.spoken(message))
        self.told.append((message, lambda: self.desk.spoken(message), 1))

    def counts(self, table, words):
        """Waits until the table says so many rows, of which is told once."""
        self.desk.until(f"{words} are told of", lambda: table.description == words
                        and self.desk.changes_of(table, "description"))
        self.told.append((words, lambda: self.desk.changes_of(table, "description"), 1))

    def test_server_starts_and_stops(self):
        self.begin()
        state = self.label("Stopped")
        self.desk.press("Start server")
        self.assertLessEqual(self.becomes(state, "Running"), 2)  # by way of starting
        self.hears("The server is running.")
        self.listen()
        self.desk.press("Stop server")
        self.assertLessEqual(self.becomes(state, "Stopped"), 2)  # by way of finishing requests

    def test_server_fails(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            self.begin(TELLERDESK_PORT=str(other.getsockname()[1]))
            state = self.label("Stopped")
            self.desk.press("Start server")
            self.assertLessEqual(self.becomes(state, "Failed"), 2)
            self.hears("The server did not start: port")

    def test_store_is_lost_and_back(self):
        self.begin()
        state = self.label("Private store")
        os.kill(redis_of(self.desk.folder), signal.SIGKILL)
        self.desk.until("the store is lost", lambda: self.desk.changes_of(state))
        self.assertLessEqual(self.becomes(state, "Private store"), 2)

    def test_run_ends_with_a_verdict(self):
        self.begin()
        self.desk.press("Start server")
        self.label("Running")
        self.desk.go_to("Simulator")
        self.desk.press("=Run")
        self.becomes(self.label("Consistent: "), "Consistent: ")

    def test_undo_is_offered(self):
        self.begin()
        self.desk.press("Start server")
        self.desk.press("Add 10 samples")
        self.desk.go_to("Customers")
        table = self.desk.find("table", "Customers")
        self.desk.until("the samples are there", lambda: table.rows == 10)
        for row in range(2):
            table.select_row(0)
            self.listen()
            self.desk.press("=Delete")
            self.hears("1 customer deleted.")
            self.desk.until("the row is gone", lambda: table.rows == 9 - row)

    def test_customers_are_counted(self):
        self.begin()
        self.desk.go_to("Customers")
        self.desk.press("Add 10 sample customers")
        self.counts(self.desk.find("table", "Customers"), "10 customers")

    def test_amounts_and_combinations_are_counted(self):
        self.begin()
        self.desk.go_to("Denominations")
        amounts = self.desk.find("table", "Amounts")
        self.desk.until("nine amounts are answered", lambda: amounts.description == "9 amounts")
        combinations = self.desk.find("table", "Combinations")
        self.desk.until("they are listed", lambda: combinations.description == "Combinations: 1")
        self.listen()
        self.desk.find("text", "Amounts").write("80 170")
        self.counts(amounts, "2 amounts")
        self.counts(combinations, "Combinations: 2")
        self.listen()
        self.desk.find("text", "Filter").write("50 = 0")
        self.counts(combinations, "1 of 2 combinations pass the filter.")

    def test_requests_of_a_run_are_counted(self):
        self.begin()
        self.desk.press("Start server")
        self.label("Running")
        self.desk.go_to("Simulator")
        self.desk.press("=Run")
        self.label("Consistent: ")
        self.desk.press("Requests", "page tab")
        table = self.desk.find("table", "Requests")
        self.assertEqual(table.description, "6 requests")
        self.desk.find("spin button", "POST").set_value(4)
        self.listen()
        self.desk.press("=Run")
        self.counts(table, "7 requests")

    def test_requests_at_the_server_are_counted(self):
        self.begin()
        self.desk.press("Start server")
        address = self.desk.find("push button", "Server: http").name.split(": ", 1)[1]
        table = self.desk.find("table", "Requests")
        self.listen()
        for _ in range(3):
            with urllib.request.urlopen(address + "/customers", timeout=desk.PATIENCE):
                pass
        self.desk.until("3 requests are told of", lambda: table.description == "3 requests"
                        and self.desk.changes_of(table, "description"))


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # pyatspi is full of them
