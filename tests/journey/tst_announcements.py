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
        self.desk = desk.Desk(**environment)
        self.addCleanup(self.desk.end)
        self.label("Private store")  # it is open
        self.desk.listen()

    def label(self, words):
        return self.desk.find("label", words)

    def becomes(self, label, words):
        """Waits for the words and tells how often the label changed on the way to them."""
        self.desk.until(f"{words} is said", lambda: label.name.startswith(words)
                        and self.desk.changes_of(label))
        return self.desk.changes_of(label)

    def hears(self, message):
        """Waits for the message, which is spoken once."""
        self.desk.until(f"{message} is spoken", lambda: self.desk.spoken(message))
        self.assertEqual(self.desk.spoken(message), 1)

    def test_server_starts_and_stops(self):
        self.begin()
        state = self.label("Stopped")
        self.desk.press("Start server")
        self.assertLessEqual(self.becomes(state, "Running"), 2)  # by way of starting
        self.hears("The server is running.")
        self.desk.listen()
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
        verdict = self.label("Consistent: ")
        told = self.becomes(verdict, "Consistent: ")
        self.assertEqual(self.becomes(verdict, "Consistent: "), told)  # and not again

    def test_undo_is_offered(self):
        self.begin()
        self.desk.press("Start server")
        self.desk.press("Add 10 samples")
        self.desk.go_to("Customers")
        table = self.desk.find("table", "Customers")
        self.desk.until("the samples are there", lambda: table.rows == 10)
        for row in range(2):
            table.select_row(0)
            self.desk.listen()
            self.desk.press("=Delete")
            self.hears("1 customer deleted.")
            self.desk.until("the row is gone", lambda: table.rows == 9 - row)


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # pyatspi is full of them
