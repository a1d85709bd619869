#!/usr/bin/python3 -B
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window closed, and the program at work in the tray of the desktop."""

import signal
import socket
import subprocess
import unittest
import urllib.parse
import urllib.request

import pyatspi

import desk
import tray

SWITCH = "Stay in the tray"


class InTray(unittest.TestCase):
    def setUp(self):
        self.tray = tray.Tray()
        self.addCleanup(self.tray.end)

    def start(self, **settings):
        self.desk = desk.Desk(**settings)
        self.addCleanup(self.desk.end)
        self.until_active()

    def start_in_tray(self):
        self.start(TELLERDESK_TRAY="yes")
        self.desk.until("the icon is in the tray", lambda: self.tray.items)

    def until_active(self):
        """The window knows it, and the window manager, which closes what it holds for active."""
        self.desk.until("the window has the keys", lambda: (
            self.holder_of_keys() == self.desk.program.pid
            and any(window.is_(pyatspi.STATE_ACTIVE) for window in self.desk.windows())))

    def holder_of_keys(self):
        answer = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], check=False,
                                capture_output=True, text=True)
        return int(answer.stdout) if answer.returncode == 0 else None

    def close_window(self):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "alt+F4"], check=True)

    def until_hidden(self):
        self.desk.until("the window is away", lambda: not self.desk.windows())
        self.assertIsNone(self.desk.program.poll())

    def until_offered(self, words):
        self.desk.until(f"the menu offers “{words}”", lambda: words in self.tray.menu())

    def until_tip(self, words):
        self.desk.until(f"the tip says “{words}”", lambda: words in self.tray.tip())

    def assert_ended_well(self):
        self.assertEqual(self.desk.wait_for_end(), 0)
        self.assertEqual(self.desk.complaints(), "")

    def test_server_goes_on_without_the_window(self):
        self.start_in_tray()
        self.until_tip("Server: Stopped")
        stopped = self.tray.pictures()
        self.close_window()
        self.until_hidden()
        self.desk.until("it is explained", lambda: self.tray.notifications)
        self.assertNotIn("Stop the server", self.tray.menu())
        self.tray.choose("Start the server")
        self.until_tip("Server: http://")
        self.desk.until("its picture shows it", lambda: self.tray.pictures() != stopped)
        self.assertNotIn("Start the server", self.tray.menu())
        address = self.tray.tip().split("Server: ")[1]
        with urllib.request.urlopen(address + "/customers", timeout=desk.PATIENCE) as answer:
            self.assertEqual(answer.status, 200)
        self.tray.choose("Stop the server")
        self.until_tip("Server: Stopped")
        self.tray.choose("Quit")
        self.assert_ended_well()

    def test_closing_is_explained_once(self):
        self.start_in_tray()
        for _ in range(2):
            self.close_window()
            self.until_hidden()
            self.until_offered("Show the window")
            self.tray.activate()
            self.until_active()
            self.until_offered("Hide the window")
        self.assertEqual(self.tray.notifications, ["Tellerdesk is still running"])

    def test_setting_is_off_at_first(self):
        self.start()
        self.desk.go_to("Settings")
        self.desk.find("check box", SWITCH).press()
        self.desk.until("the icon is in the tray", lambda: self.tray.items)
        self.close_window()
        self.until_hidden()
        self.tray.choose("Show the window")
        self.until_active()
        self.desk.find("check box", SWITCH).press()
        self.close_window()
        self.assert_ended_well()

    def test_window_comes_back_when_the_tray_goes(self):
        self.start_in_tray()
        self.close_window()
        self.until_hidden()
        self.tray.go()
        self.until_active()
        self.tray.come()
        self.desk.until("the icon is in the new tray", lambda: self.tray.items)
        self.close_window()
        self.until_hidden()
        self.tray.go()
        self.until_active()
        self.close_window()
        self.assert_ended_well()

    def test_tray_that_comes_later_gets_the_icon(self):
        self.tray.go()
        self.start(TELLERDESK_TRAY="yes")
        self.tray.come()
        self.desk.until("the icon is in the tray", lambda: self.tray.items)
        self.close_window()
        self.until_hidden()
        self.tray.choose("Quit")
        self.assert_ended_well()

    def test_second_start_shows_the_window(self):
        self.start_in_tray()
        self.close_window()
        self.until_hidden()
        self.assertIn("running already", self.desk.start_again())
        self.until_active()

    def test_signal_ends_it_also_while_hidden(self):
        self.start_in_tray()
        self.close_window()
        self.until_hidden()
        self.desk.program.send_signal(signal.SIGTERM)
        self.assert_ended_well()

    def test_icon_stays_away_while_the_last_request_is_answered(self):
        self.start_in_tray()
        self.tray.choose("Start the server")
        self.until_tip("Server: http://")
        address = urllib.parse.urlsplit(self.tray.tip().split("Server: ")[1])
        with socket.create_connection((address.hostname, address.port), desk.PATIENCE) as client:
            client.sendall(f"GET /healthz HTTP/1.1\r\nHost: {address.netloc}\r\n\r\nPOST".encode())
            client.recv(1)  # what follows has come with it, and never ends
            self.tray.choose("Quit")
            self.until_hidden()
            self.tray.go()
            self.tray.come()
        self.assert_ended_well()
        self.assertEqual(self.tray.items, [])

    def test_nothing_is_offered_without_a_tray(self):
        self.tray.go()
        self.start(TELLERDESK_TRAY="yes")
        self.desk.go_to("Settings")
        self.desk.find("check box", "Start with the app")
        self.assertFalse(self.desk.is_shown("check box", SWITCH))
        self.close_window()
        self.assert_ended_well()


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # pyatspi is full of them
