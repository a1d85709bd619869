#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""contract-by-jsonschema.py TELLER CONTRACT: asks the real `teller serve` with its private Redis for
every answer that resources/openapi.json describes, and has python3-jsonschema judge each. Status,
media type, header fields and body must be as described, whatever was described must have been seen,
and generated bodies are taken exactly when the schema takes them."""
import concurrent.futures
import contextlib
import http.client
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema

TELLER = os.path.abspath(sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as contract:
    CONTRACT = json.load(contract)
JSON = {"Content-Type": "application/json"}
PROBLEM = "application/problem+json"
# Cannot be had from a server that is well: it is stopping, or full.
UNSEEN = {(path, "503") for path in ("/", "/healthz", "/metrics", "/openapi.json", "/docs",
                                     "/redoc", "/docs/{file}", "/denominations")}
# Of HTTP rather than of an operation.
USUAL = {"Date", "Content-Type", "Content-Length", "Content-Security-Policy", "Vary", "Cache-Control",
         "Connection", "X-Content-Type-Options"}
failures, seen = [], set()


def matches_pattern(validator, pattern, value, schema):
    """As ECMA-262 reads it, where $ is the end and never a line's."""
    if isinstance(value, str) and not re.search(pattern.replace("$", r"\Z"), value):
        yield jsonschema.ValidationError(f"{value!r} does not match {pattern!r}")


Draft = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": matches_pattern})
resolver = jsonschema.RefResolver("", CONTRACT)


def judge(schema):
    return Draft(schema, resolver=resolver)


def named(schema):
    return judge({"$ref": f"#/components/schemas/{schema}"})


def resolved(node):
    return resolver.resolve(node["$ref"])[1] if "$ref" in node else node


def expect(truth, words):
    if not truth:
        failures.append(words)


class Server:
    """teller serve in a home of its own."""

    def __init__(self, *arguments, **environment):
        self._home = tempfile.TemporaryDirectory(prefix="tst_contract-")
        home = self._home.name
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("REDIS_", "TELLERDESK_"))}
        os.mkdir(home + "/run", 0o700)
        kept |= {"HOME": home, "XDG_RUNTIME_DIR": home + "/run", "XDG_DATA_HOME": home + "/data",
                 "XDG_CONFIG_HOME": home + "/config", "XDG_STATE_HOME": home + "/state"}
        self._process = subprocess.Popen(
            [TELLER, "serve", "--port", "0", "--json", *arguments], cwd=home, text=True,
            env=kept | environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        line = self._process.stdout.readline()
        if not line:
            sys.exit("teller serve did not start: " + self._process.stderr.read())
        self.port = int(json.loads(line)["url"].rsplit(":", 1)[1].strip("/"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.communicate(timeout=60)
        self._home.cleanup()

    def ask(self, method, target, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        with contextlib.closing(connection):
            connection.putrequest(method, target, skip_host="Host" in (headers or {}))
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            if body is not None and "Content-Length" not in (headers or {}):
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer, answer.read()


@contextlib.contextmanager
def forsaken():
    """A server whose Redis has gone."""
    with tempfile.TemporaryDirectory(prefix="tst_contract-") as folder:
        # One program goes by several names; Debian's redis-tools has it without that of the server.
        redis = subprocess.Popen(["redis-server", "--port", "0", "--unixsocket", folder + "/s",
                                  "--dir", folder, "--save", ""], stdout=subprocess.PIPE, text=True,
                                 executable=shutil.which("redis-check-rdb"))
        while "ready to accept" not in (redis.stdout.readline() or "ready to accept"):
            pass
        with Server("--redis-url", f"unix://{folder}/s", "--answer-seconds", "2") as server:
            redis.kill()
            redis.communicate()
            yield server


def check_problem(what, answer, body):
    expect(answer.headers.get_content_type() == PROBLEM, f"{what}: {answer.headers}")
    found = json.loads(body)
    for fault in named("Problem").iter_errors(found):
        failures.append(f"{what}: {fault.message}")
    expect(found["status"] == answer.status, f"{what}: the problem is a {found['status']}")
    expect(found["type"] in ("about:blank", f"/docs/problems#{found.get('code')}"),
           f"{what}: the problem is of type {found['type']}")
    expect(found["requestId"] == answer.headers["X-Request-Id"], f"{what}: another requestId")


def check(server, method, target, path, status, body=None, headers=None):
    """Asks, and compares the answer with what the contract says of it."""
    answer, content = server.ask(method, target, body, headers)
    while status == 429 != answer.status: # a token of the bucket was left
        answer, content = server.ask(method, target, body, headers)
    what = f"{method} {target} ({status})"
    expect(answer.status == status, f"{what} was answered {answer.status}: {content[:200]}")
    operation = CONTRACT["paths"][path]["get" if method == "HEAD" else method.lower()]
    if str(answer.status) not in operation["responses"]:
        failures.append(f"{what}: {answer.status} is not described")
        return answer, content
    seen.add((path, method.lower(), str(answer.status)))
    described = resolved(operation["responses"][str(answer.status)])
    fields = described.get("headers", {})
    for name, header in fields.items():
        check_field(what, answer, name, resolved(header))
    for name in set(answer.headers) - set(fields) - USUAL:
        failures.append(f"{what}: {name} is not described")
    if method == "HEAD" or "content" not in described:
        expect(content == b"", f"{what}: has a body")
    else:
        check_body(what, answer, content, described["content"])
    return answer, content


def check_field(what, answer, name, header):
    if name not in answer.headers:
        expect(name in ("Link", "Allow"), f"{what}: no {name}")
        return
    value = answer.headers[name]
    number = header["schema"]["type"] == "integer"
    for fault in judge(header["schema"]).iter_errors(int(value) if number else value):
        failures.append(f"{what}: {name}: {fault.message}")


def check_body(what, answer, content, described):
    media = answer.headers.get_content_type()
    if media not in described:
        failures.append(f"{what}: {media} is not described")
        return
    if media == PROBLEM:
        check_problem(what, answer, content)
    if media.endswith("json"):
        for fault in judge(described[media]["schema"]).iter_errors(json.loads(content)):
            failures.append(f"{what}: {fault.json_path}: {fault.message}")


def customer(number, **others):
    return {"firstName": "John", "lastName": "Doe", "age": 25, "id": number} | others


def sent(value):
    return json.dumps(value).encode()


def check_customers(server):
    rows = "/customers"
    check(server, "GET", rows, rows, 200)
    check(server, "POST", rows, rows, 201, sent([]), JSON)
    check(server, "POST", rows, rows, 201, sent([customer(n) for n in range(1, 6)]), JSON)
    check(server, "POST", rows, rows, 201, sent([customer(1), customer(6), {"x": 1}]), JSON)
    check(server, "POST", rows, rows, 422, sent([customer(1), customer(8, age=7)]), JSON)
    listed, _ = check(server, "GET", rows, rows, 200)
    check(server, "HEAD", rows, rows, 200)
    check(server, "GET", rows, rows, 304, headers={"If-None-Match": listed.headers["ETag"]})
    page, _ = check(server, "GET", rows + "?limit=2&lastName=D", rows, 200)
    check(server, "GET", rows + "?limit=2", rows, 304, headers={"If-None-Match": "*"})
    following = re.match(r"<([^>]*)>", page.headers["Link"]).group(1)
    check(server, "GET", following, rows, 200)
    for query in ("limit=0", "limit=x", "cursor=!", "unknown=1"):
        check(server, "GET", f"{rows}?{query}", rows, 400)
    for broken in (b"", b"[", b"[1,]", b"\xff"):
        if broken:
            check(server, "POST", rows, rows, 400, broken, JSON)
    for wrong in ({}, 7, None, [1], [None, []]):
        check(server, "POST", rows, rows, 422, sent(wrong), JSON)
    check(server, "DELETE", rows + "?lastName=D", rows, 400)
    check(server, "DELETE", rows, rows, 400, headers={"If-Match": listed.headers["ETag"]})
    check(server, "POST", rows, rows, 411, headers=JSON)
    check(server, "POST", rows, rows, 413, headers=JSON | {"Content-Length": "99000000"})
    check(server, "POST", rows, rows, 413, sent([customer(9)] * 10001), JSON)
    check(server, "POST", rows, rows, 415, b"[]", {"Content-Type": "text/plain"})


def check_one(server):
    one = "/customers/{id}"
    found, _ = check(server, "GET", "/customers/1", one, 200)
    check(server, "HEAD", "/customers/1", one, 200)
    tag = found.headers["ETag"]
    check(server, "GET", "/customers/1", one, 304, headers={"If-None-Match": tag})
    for target in ("/customers/99", "/customers/0", "/customers/x"):
        check(server, "GET", target, one, 404)
    check(server, "PUT", "/customers/7", one, 201, sent(customer(7)), JSON)
    check(server, "PUT", "/customers/1", one, 200, sent(customer(1, age=26)), JSON)
    check(server, "PUT", "/customers/1", one, 412, sent(customer(1)), JSON | {"If-Match": tag})
    check(server, "PUT", "/customers/1", one, 412, sent(customer(1)), JSON | {"If-None-Match": "*"})
    check(server, "PUT", "/customers/x", one, 404, sent(customer(1)), JSON)
    check(server, "PUT", "/customers/1", one, 400, b"{", JSON)
    for wrong in ({}, [], customer(2), customer(1, age=1, lastName=""), customer(1, x=1)):
        check(server, "PUT", "/customers/1", one, 422, sent(wrong), JSON)
    check(server, "PUT", "/customers/1", one, 411, headers=JSON)
    check(server, "PUT", "/customers/1", one, 413, headers=JSON | {"Content-Length": "99000000"})
    check(server, "PUT", "/customers/1", one, 415, b"{}", {"Content-Type": "text/plain"})
    check(server, "DELETE", "/customers/1", one, 412, headers={"If-Match": tag})
    check(server, "DELETE", "/customers/1", one, 204)
    check(server, "DELETE", "/customers/1", one, 404)


def check_undo(server):
    undo = "/customers/undo"
    check(server, "POST", "/customers", "/customers", 422, sent([customer(7)]), JSON)
    check(server, "DELETE", "/customers", "/customers", 204)
    check(server, "POST", "/customers", "/customers", 201, sent([customer(7, age=30)]), JSON)
    _, restored = check(server, "POST", undo, undo, 200)
    expect(json.loads(restored)["conflicts"] == [customer(7)], f"undo restored {restored}")
    while server.ask("POST", undo)[0].status == 200:
        pass
    check(server, "POST", undo, undo, 409)


def check_ways(server):
    ways = "/denominations"
    for question in ({"amounts": [60, "985", 5], "denominations": [10, 50, 100]},
                     {"amounts": [60], "denominations": [10, 50], "limits": {"10": 1}},
                     {"amounts": [30], "denominations": [10, 20], "maxNotes": 1, "limit": 0},
                     {"amounts": ["9223372036854775807"], "denominations": [5, 10, 50],
                      "offset": "123456789012345678901", "order": "largeNotesFirst"}):
        check(server, "POST", ways, ways, 200, sent(question), JSON)
    check(server, "POST", ways, ways, 422, sent({"amounts": [10]}), JSON)
    check(server, "POST", ways, ways, 400, b"{", JSON)
    check(server, "POST", ways, ways, 411, headers=JSON)
    check(server, "POST", ways, ways, 413, headers=JSON | {"Content-Length": "99000000"})
    check(server, "POST", ways, ways, 415, b"{}", {"Content-Type": "text/plain"})


def check_system(server):
    for path in ("/", "/healthz", "/readyz", "/metrics", "/openapi.json", "/docs", "/redoc"):
        for method in ("GET", "HEAD"):
            check(server, method, path, path, 200)
    check(server, "GET", "/", "/", 200, headers={"Accept": "text/html"})
    for file in ("start.js", "page.css", "openapi.json"):
        check(server, "GET", "/docs/" + file, "/docs/{file}", 200)
    for target, path in (("/openapi.json",) * 2, ("/docs",) * 2, ("/redoc",) * 2,
                         ("/docs/start.js", "/docs/{file}")):
        check(server, "GET", target, path, 304, headers={"If-None-Match": "*"})
    check(server, "GET", "/docs/problems", "/docs/{file}", 200)
    check(server, "GET", "/docs/nothing", "/docs/{file}", 404)


def check_refusals(server):
    """What no operation describes, since it is none."""
    for method, target, status, headers in (
            ("GET", "/nowhere", 404, {}), ("PATCH", "/customers", 405, {}),
            ("POST", "/healthz", 405, {}), ("BREW", "/", 501, {}),
            ("GET", "/" + 9000 * "x", 414, {}), ("GET", "/", 431, {"X-Long": 20000 * "x"}),
            ("GET", "/%00", 400, {}), ("POST", "/customers", 400, {"Content-Length": "-1"}),
            ("GET", "/", 417, {"Expect": "a miracle"})):
        answer, body = server.ask(method, target, headers=headers)
        what = f"{method} {target[:20]} ({status})"
        expect(answer.status == status, f"{what} was answered {answer.status}")
        check_problem(what, answer, body)
        expect(("Allow" in answer.headers) == (status == 405), f"{what}: {answer.headers}")
    for path in CONTRACT["paths"]:
        answer, body = server.ask("OPTIONS", path.format(id=1, file="start.js"))
        expect(answer.status == 204 and not body, f"OPTIONS {path} was answered {answer.status}")
        expect("OPTIONS" in answer.headers["Allow"], f"OPTIONS {path}: {answer.headers}")


def operations():
    for path, described in CONTRACT["paths"].items():
        for method in described:
            if method != "parameters":
                yield path, method, described[method]["responses"]


def check_everywhere(server, status, headers, where=lambda path: True):
    """An answer that does not depend on the operation, from each that describes it."""
    with concurrent.futures.ThreadPoolExecutor(32) as clients: # some wait for a deadline
        for path, method, responses in operations():
            if str(status) in responses and where(path):
                row = customer(1)
                body = {"post": sent([row]), "put": sent(row)}.get(method)
                target = path.format(id=1, file="start.js")
                clients.submit(check, server, method.upper(), target, path, status, body,
                               JSON | headers)


def check_slowness(server):
    """A body that does not come."""
    for path, method, responses in operations():
        if "408" in responses:
            check(server, method.upper(), path.format(id=1), path, 408, b"[",
                  JSON | {"Content-Length": "9"})


chance = random.Random(20260229)
NAMES = ["Leia", "Éva", "x" * 200, "😀" * 200, "", "x" * 201, "😀" * 201, "a\n", "\x7f", "\u0085",
         7, None, True, []]
AGES = [18, 150, 42, 18.0, 17, 151, -1, "42", 1.5, None, False, 10**30]


def generated_row(number):
    row = customer(number)
    for field, values in (("firstName", NAMES), ("lastName", NAMES), ("age", AGES),
                          ("id", [number, number, number, 0, -1, "1", 1.5, 2**53, None, 1e300])):
        if chance.random() < 0.3:
            row[field] = chance.choice(values)
    if chance.random() < 0.05:
        del row[chance.choice(list(row))]
    if chance.random() < 0.05:
        row["extra"] = 1
    return row


def generated_question(_):
    amounts = [10, 985, "60", 1, 2**63 - 1, str(2**63 - 1), "007", 0, -1, "0", "00", str(2**63), "9" * 19,
               2**63, "x", "", 1.5, None, "1" * 20, "5.0", " 5", "5\n"]
    notes = [1, 5, 10, 50, 10**12, 0, -1, "5", 2.5, None, 10**13]
    few = [0, 1, "7", "12345678901234567890", -1, "", "-1", None, 1.5]

    def pick(values, good):
        return chance.choice(values[:good] if chance.random() < 0.8 else values)

    question = {"amounts": [pick(amounts, 7) for _ in range(chance.choice([1, 1, 2, 3, 0]))],
                "denominations": [pick(notes, 4) for _ in range(chance.choice([1, 2, 2, 0]))],
                "limit": pick([0, 1, 2, 1000, 1001, -1, "1", None], 4)}
    for field, values, good in (("offset", few, 4), ("maxNotes", few, 4),
                                ("order", ["fewestNotesFirst", "largeNotesFirst", "up", 1], 2),
                                ("limits", [{}, {"10": -1}, [], None, 7], 1), ("extra", [1], 1)):
        if chance.random() < 0.15:
            question[field] = pick(values, good)
    if chance.random() < 0.05:
        del question[chance.choice(["amounts", "denominations"])]
    return question


def check_generated(server, schema, target, made, count, taken, refused):
    accepted = 0
    for number in range(1000, 1000 + count):
        value, body = made(number)
        is_valid = named(schema).is_valid(value)
        answer, content = server.ask("POST", target, body, JSON)
        expect(answer.status in (taken if is_valid else refused),
               f"{schema} {is_valid}: {value} was answered {answer.status}: {content[:300]}")
        accepted += is_valid
    expect(count / 8 < accepted < count * 7 / 8, f"{accepted} of {count} were sound: says little")


def row_and_body(number):
    row = generated_row(number)
    return row, sent([row])


def question_and_body(number):
    question = generated_question(number)
    return question, sent(question)


def main():
    for schema in CONTRACT["components"]["schemas"].values():
        Draft.check_schema(schema)
    with Server() as server:
        for part in (check_customers, check_one, check_undo, check_ways, check_system,
                     check_refusals):
            part(server)
        check_everywhere(server, 403, {"Host": "evil.example"})
        check_generated(server, "Customer", "/customers", row_and_body, 600, {201}, {422})
        check_generated(server, "WaysQuestion", "/denominations", question_and_body, 600,
                        {200, 413}, {422})
    with Server("--body-seconds", "1", TELLERDESK_TOKEN="0123456789abcdef0123456789abcdef") as guarded:
        check_everywhere(guarded, 401, {})
    with Server("--body-seconds", "1") as impatient:
        check_slowness(impatient)
    with Server("--rate-limit", "1", "--rate-burst", "1") as hasty:
        while hasty.ask("GET", "/healthz")[0].status != 429:
            pass
        check_everywhere(hasty, 429, {})
    with forsaken() as lonely:
        check_everywhere(lonely, 503, {}, lambda path: (path, "503") not in UNSEEN)
    for path, method, responses in operations():
        for status in responses:
            if (path, method, status) not in seen and (path, status) not in UNSEEN:
                failures.append(f"{method} {path} never answered {status}")
    print("\n".join(failures[:40]))
    print(f"{len(seen)} described answers seen, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
