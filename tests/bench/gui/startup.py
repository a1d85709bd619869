#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window takes to start, and how much memory it and its Redis hold when idle.

    tests/bench/gui/startup.py build/bench/bin/tellerdesk [--rounds 10] [--idle 10]

Starts the program over and over in an empty home under an X server of its own (Xvfb): until its
window is mapped, until the window is painted, and until the server answers. Then lets one be idle
for so many seconds, and adds up the proportional set sizes. Needs xvfb and libx11-6.
"""
import argparse
import ctypes
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time

MAP_NOTIFY = 19
SUBSTRUCTURE_NOTIFY_MASK = 1 << 19
ALL_PLANES = ctypes.c_ulong(-1).value
Z_PIXMAP = 2
PATIENCE = 20  # seconds


class X:
    """The few calls of Xlib that tell when a window is there."""

    def __init__(self, display):
        self.lib = ctypes.CDLL("libX11.so.6")
        self.lib.XOpenDisplay.restype = ctypes.c_void_p
        self.lib.XDefaultRootWindow.restype = ctypes.c_ulong
        self.lib.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.lib.XSelectInput.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]
        self.lib.XPending.argtypes = [ctypes.c_void_p]
        self.lib.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self.lib.XGetImage.restype = ctypes.c_void_p
        self.lib.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + \
            [ctypes.c_uint] * 2 + [ctypes.c_ulong, ctypes.c_int]
        self.lib.XGetPixel.restype = ctypes.c_ulong
        self.lib.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self.lib.XDestroyImage.argtypes = [ctypes.c_void_p]
        self.display = self.lib.XOpenDisplay(display.encode())
        if not self.display:
            sys.exit("no X server at " + display)
        self.root = self.lib.XDefaultRootWindow(self.display)
        self.lib.XSelectInput(self.display, self.root, SUBSTRUCTURE_NOTIFY_MASK)

    def has_mapped(self):
        event = ctypes.create_string_buffer(192)
        while self.lib.XPending(self.display):
            self.lib.XNextEvent(self.display, event)
            if ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == MAP_NOTIFY:
                return True
        return False

    def pixel(self, x, y):
        image = self.lib.XGetImage(self.display, self.root, x, y, 1, 1, ALL_PLANES, Z_PIXMAP)
        colour = self.lib.XGetPixel(image, 0, 0) & 0xFFFFFF
        self.lib.XDestroyImage(image)
        return colour


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=0.2) as client:
            client.sendall(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            return b" 200 " in client.recv(64)
    except OSError:
        return False


class Program:
    def __init__(self, path, display, arguments=()):
        self.home = tempfile.TemporaryDirectory()
        runtime = os.path.join(self.home.name, "runtime")
        os.mkdir(runtime, 0o700)
        environment = {key: value for key, value in os.environ.items()
                       if key in ("PATH", "LANG", "LC_ALL", "QT_LOGGING_RULES")}
        environment |= {"HOME": self.home.name, "XDG_RUNTIME_DIR": runtime, "DISPLAY": display,
                        "QT_QPA_PLATFORM": "xcb"}
        self.started = time.monotonic()
        self.process = subprocess.Popen([path, *arguments], env=environment, cwd=self.home.name)

    def milliseconds(self):
        return (time.monotonic() - self.started) * 1000

    def until(self, condition):
        while not condition():
            if self.milliseconds() > PATIENCE * 1000 or self.process.poll() is not None:
                sys.exit("the program did not come up")
            time.sleep(0.001)
        return self.milliseconds()

    def family(self):
        """Its own processes: the window's, and the Redis whose directory lies in its home."""
        pids = [self.process.pid]
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{name}/cwd").startswith(self.home.name):
                    pids.append(int(name))
            except OSError:
                pass
        return sorted(set(pids))

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.home.cleanup()


def start_once(path, display, x):
    port = free_port()
    program = Program(path, display, ["--start-server", "--port", str(port)])
    mapped = program.until(x.has_mapped)
    painted = program.until(lambda: x.pixel(20, 300) != 0)
    running = program.until(lambda: answers(port))
    program.stop()
    time.sleep(0.2)
    while x.has_mapped():
        pass
    return mapped, painted, running


def show(what, values):
    print(f"{what:24} median {statistics.median(values):5.0f} ms   "
          f"({min(values):.0f} to {max(values):.0f}, {len(values)} starts)")


def proportional(pid):
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        for line in rollup:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0


def show_memory(path, display, idle):
    program = Program(path, display)
    time.sleep(idle)
    total = 0
    for pid in program.family():
        with open(f"/proc/{pid}/comm") as comm:
            name = comm.read().strip()
        size = proportional(pid)
        total += size
        print(f"{name:24} {size:5.1f} MiB proportional set size after {idle} s")
    print(f"{'together':24} {total:5.1f} MiB")
    program.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("tellerdesk")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--idle", type=int, default=10)
    parser.add_argument("--display", default=":97")
    options = parser.parse_args()
    program = os.path.abspath(options.tellerdesk)
    server = subprocess.Popen(["Xvfb", options.display, "-screen", "0", "1280x800x24"],
                              stderr=subprocess.DEVNULL)
    try:
        while not os.path.exists("/tmp/.X11-unix/X" + options.display[1:]):
            time.sleep(0.02)
        x = X(options.display)
        rounds = [start_once(program, options.display, x) for _ in range(options.rounds)]
        for what, values in zip(("window mapped", "window painted", "server answers"), zip(*rounds)):
            show(what, values)
        if options.idle > 0:
            show_memory(program, options.display, options.idle)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
