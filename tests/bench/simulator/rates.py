#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the simulator asks, beside wrk and hey, in turns on one server.

    tests/bench/simulator/rates.py build/bench/bin/teller [--rounds 5] [--seconds 3]

Serves an empty home of its own on loopback, puts ten customers in, and lets each client read them
with the same number of connections. Then it stops the server for two seconds in the middle of a
steady run, which the latency from the due time must show. Needs wrk and hey.
"""
import argparse
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

CONNECTIONS = 16
ROWS = 10


def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("teller")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--stall", action="store_true", help="only stop the server for two seconds")
    return parser.parse_args()


class Server:
    def __init__(self, teller):
        self.home = tempfile.TemporaryDirectory()
        runtime = os.path.join(self.home.name, "runtime")
        os.mkdir(runtime, 0o700)
        self.environment = {**os.environ, "HOME": self.home.name, "XDG_RUNTIME_DIR": runtime}
        self.process = subprocess.Popen([teller, "serve", "--port", "0", "--json"], text=True,
                                        env=self.environment, cwd=self.home.name,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.url = self.find_url()

    def find_url(self):
        for line in self.process.stdout:
            found = re.search(r"http://[\d.]+:\d+", line)
            if found:
                return found.group()
        sys.exit("the server did not start")

    def fill(self):
        rows = [{"firstName": "Leia", "lastName": "Lane", "age": 30, "id": i + 1} for i in range(ROWS)]
        request = urllib.request.Request(self.url + "/customers", json.dumps(rows).encode(),
                                         {"Content-Type": "application/json"}, method="POST")
        urllib.request.urlopen(request).read()

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.home.cleanup()


class Clients:
    def __init__(self, teller, server, seconds):
        self.teller, self.server, self.seconds = teller, server, seconds

    def run(self, command):
        done = subprocess.run(command, capture_output=True, text=True, env=self.server.environment,
                              cwd=self.server.home.name)
        return done.stdout

    def simulate(self, *options):
        out = self.run([self.teller, "simulate", "0", "1", "--json", "--no-verdict", "--base-url",
                        self.server.url, *options])
        return json.loads(out)["report"]

    def back_to_back(self, transport, connections):
        report = self.simulate("--transport", transport, "--connections", str(connections),
                               "--duration", str(self.seconds))
        return (report["counts"]["answered"] * 1e9 / report["elapsedNs"], report["wireNs"]["p50"] / 1e6)

    def manager(self):
        return self.back_to_back("manager", CONNECTIONS)

    def sockets(self, connections=CONNECTIONS):
        return self.back_to_back("sockets", connections)

    def wrk(self, connections=CONNECTIONS):
        out = self.run(["wrk", "-t1", f"-c{connections}", f"-d{self.seconds}s", "--latency",
                        self.server.url + "/customers"])
        value, unit = re.search(r"50%\s+([\d.]+)(us|ms|s)", out).groups()
        return (float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)),
                float(value) * {"us": 1e-3, "ms": 1, "s": 1e3}[unit])

    def hey(self):
        out = self.run(["hey", "-z", f"{self.seconds}s", "-c", str(CONNECTIONS),
                        self.server.url + "/customers"])
        return (float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)),
                float(re.search(r"50% in ([\d.]+) secs", out).group(1)) * 1e3)


def compare_rates(clients, rounds):
    names = ["wrk", "hey", "sockets", "manager"]
    rates = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            rates[name].append(getattr(clients, name)()[0])
    for name in names:
        print(f"{name:8} {statistics.median(rates[name]):9.0f}/s  "
              f"({min(rates[name]):.0f} to {max(rates[name]):.0f})")
    of = {name: statistics.median(rates[name]) for name in names}
    print(f"sockets / wrk -t1: {of['sockets'] / of['wrk']:.2f}    "
          f"manager / hey: {of['manager'] / of['hey']:.2f}")


def compare_latency(clients, rounds):
    """On one connection each asks when it is answered, so that both send at the same rate."""
    runs = [(clients.wrk(1), clients.sockets(1)) for _ in range(rounds)]
    (wrk_rate, wrk), (own_rate, own) = (
        [statistics.median(run[side][figure] for run in runs) for figure in range(2)]
        for side in range(2))
    print(f"one connection: wrk {wrk_rate:.0f}/s, p50 on the wire {wrk:.3f} ms; "
          f"sockets {own_rate:.0f}/s, {own:.3f} ms; ratio {own / wrk:.2f}")


def stall(clients):
    command = [clients.teller, "simulate", "0", "1", "--json", "--no-verdict", "--base-url",
               clients.server.url, "--transport", "sockets", "--rate", "1000", "--duration", "6",
               "--connections", "16", "--deadline", "10"]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                           env=clients.server.environment, cwd=clients.server.home.name)
    time.sleep(2)
    clients.server.process.send_signal(signal.SIGSTOP)
    time.sleep(2)
    clients.server.process.send_signal(signal.SIGCONT)
    report = json.loads(run.communicate()[0])["report"]
    for name in ["latencyNs", "wireNs", "queuedNs"]:
        figures = {key: f"{report[name][key] / 1e6:.1f}" for key in ["p50", "p90", "p99", "most"]}
        print(f"server stopped for 2 s, {name[:-2]:8} ms: {figures}")


def main():
    options = parsed()
    teller = os.path.abspath(options.teller)
    server = Server(teller)
    try:
        server.fill()
        clients = Clients(teller, server, options.seconds)
        if not options.stall:
            compare_rates(clients, options.rounds)
            compare_latency(clients, options.rounds)
        stall(clients)
    finally:
        server.stop()


if __name__ == "__main__":
    main()
