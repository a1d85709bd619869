# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on the screen that onstage gives, seen and worked as a screen reader does."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

PROGRAM = os.path.abspath(sys.argv.pop(1))  # to try; the rest is for unittest
PATIENCE = 60  # seconds; sanitizers are slow
RECHECK = 50  # milliseconds after which a condition is asked again when no event has come

# What a person can act on, or reads as a whole. Each needs a name.
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "spin button", "text",
    "slider", "table", "list", "tree", "tree table", "page tab", "menu item", "link", "chart",
    "progress bar", "document text",
}
ITEMS = {"list item", "table cell", "page tab"}  # Qt calls the current one focused at all times
UNWALKED = {"table", "tree table", "document text"}  # their cells are asked for one by one


class Missing(AssertionError):
    """What was waited for did not come."""


class Node:
    """One accessible object. Nothing is remembered: each question goes to the program."""

    def __init__(self, accessible):
        self.accessible = accessible

    role = property(lambda self: self.accessible.getRoleName())
    name = property(lambda self: self.accessible.name or "")
    description = property(lambda self: self.accessible.description or "")
    rows = property(lambda self: self.accessible.queryTable().nRows)
    value = property(lambda self: self.accessible.queryValue().currentValue)

    def is_(self, state):
        return self.accessible.getState().contains(state)

    is_showing = property(lambda self: self.is_(pyatspi.STATE_SHOWING))
    is_enabled = property(lambda self: self.is_(pyatspi.STATE_ENABLED))
    is_focused = property(lambda self: self.is_(pyatspi.STATE_FOCUSED))
    is_item = property(lambda self: self.role in ITEMS)

    @property
    def text(self):
        return self.accessible.queryText().getText(0, -1)

    @property
    def labels(self):
        """The names of what labels it: a label whose buddy it is."""
        found = []
        for relation in self.accessible.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                found += [relation.getTarget(i).name for i in range(relation.getNTargets())]
        return " ".join(found)

    def children(self):
        for child in self.accessible:
            if child is not None:
                yield Node(child)

    def walk(self):
        """Itself and what is shown within it, as the eye goes; no cells of tables."""
        yield self
        if self.role in UNWALKED:
            return
        for child in self.children():
            if child.is_showing:
                yield from child.walk()

    def actions(self):
        try:
            action = self.accessible.queryAction()
        except NotImplementedError:
            return []
        return [action.getName(i) for i in range(action.nActions)]

    def act(self, name):
        self.accessible.queryAction().doAction(self.actions().index(name))

    def press(self):
        self.act("Press" if "Press" in self.actions() else "Toggle")

    def toggle(self):
        self.act("Toggle")

    def write(self, text):
        self.accessible.queryEditableText().setTextContents(text)

    def set_value(self, number):
        self.accessible.queryValue().currentValue = number

    def selected_cells(self):
        """The names of the cells of the first selected row."""
        rows = self.accessible.queryTable().getSelectedRows()
        return self.cells(rows[0]) if rows else []

    def select_row(self, row):
        self.accessible.queryTable().addRowSelection(row)

    def cell(self, row, column):
        return Node(self.accessible.queryTable().getAccessibleAt(row, column))

    def cells(self, row):
        return [self.cell(row, column).name
                for column in range(self.accessible.queryTable().nColumns)]

    def __str__(self):
        return f"{self.role} '{self.name}'"


class Desk:
    """One run of the program, from a first start in empty folders to its end. Settings are variables
    of its environment."""

    def __init__(self, **settings):
        self._heard = None
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        self._complaints = open(self.folder / "stderr", "w+", encoding="utf-8")
        self._environment = dict(os.environ, **self._own_folders(), LC_ALL="C.UTF-8",
                                 TELLERDESK_PORT=settings.pop("TELLERDESK_PORT", "0"), **settings,
                                 QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                                 QT_LOGGING_RULES="tellerdesk.*.info=false")
        self.program = subprocess.Popen([PROGRAM], cwd=self.folder, env=self._environment,
                                        stdin=subprocess.DEVNULL, stderr=self._complaints)
        try:
            self.application = self.until("the program is seen", self._find_application)
        except BaseException:
            self.end()
            raise

    def _own_folders(self):
        folders = {"HOME": self.folder, "XDG_RUNTIME_DIR": self.folder / "run"}
        for kind in ("config", "data", "state", "cache"):
            folders[f"XDG_{kind.upper()}_HOME"] = self.folder / kind
        for folder in folders.values():
            folder.mkdir(mode=0o700, exist_ok=True)
        return {name: str(folder) for name, folder in folders.items()}

    def _find_application(self):
        if self.program.poll() is not None:
            raise Missing(f"the program ended with {self.program.returncode}: {self.complaints()}")
        for accessible in pyatspi.Registry.getDesktop(0):
            if accessible is not None and accessible.get_process_id() == self.program.pid:
                accessible.set_cache_mask(Atspi.Cache.NONE)
                return Node(accessible)
        return None

    def until(self, what, condition):
        """The first answer of the condition that is true. It is asked after every event."""
        deadline = time.monotonic() + PATIENCE
        context = GLib.MainContext.default()
        while True:
            try:
                if answer := condition():
                    return answer
            except (GLib.Error, LookupError):
                pass  # what was looked at has gone meanwhile
            if time.monotonic() > deadline:
                raise Missing(f"not within {PATIENCE} s: {what}\n{self.picture()}")
            clock = GLib.timeout_add(RECHECK, lambda: True)
            context.iteration(True)
            GLib.source_remove(clock)

    def listen(self):
        """Forgets what was heard before, and hears from now on."""
        if self._heard is None:
            self._heard = []
            pyatspi.Registry.registerEventListener(
                self._hear, "object:property-change:accessible-name",
                "object:property-change:accessible-description", "object:state-changed:showing")
        self._catch_up()
        self._heard = []

    def _hear(self, event):
        self._heard.append((event.type.minor, event.source, event.detail1))

    def _catch_up(self):
        """What the program told before it answers now has arrived."""
        self.application.name  # asks it
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def changes_of(self, node, what="name"):
        """How often it was told that the node has another name, or another description."""
        self._catch_up()
        return sum(source == node.accessible for kind, source, _ in self._heard
                   if kind == f"accessible-{what}")

    def spoken(self, words):
        """How often an alert with these words was told to be there."""
        self._catch_up()
        return sum(Node(source).role == "alert" and Node(source).name.startswith(words)
                   for kind, source, is_there in self._heard if kind == "showing" and is_there)

    def start_again(self):
        """What a second start says, which ends by itself."""
        return subprocess.run([PROGRAM], cwd=self.folder, env=self._environment, check=True,
                              stdout=subprocess.PIPE, text=True, timeout=PATIENCE).stdout

    def windows(self):
        return [window for window in self.application.children() if window.is_showing]

    def all(self, role=None, name=None, within=None):
        """What is shown, of that role and with a name that begins so; “=” before it: is so."""
        fits = ((lambda text: text == name[1:]) if name and name[0] == "="
                else lambda text: text.startswith(name or ""))
        for start in [within] if within else self.windows():
            for node in start.walk():
                if role in (None, node.role) and fits(node.name):
                    yield node

    def find(self, role, name="", within=None):
        return self.until(f"{role} '{name}' is shown",
                          lambda: next(self.all(role, name, within), None))

    def is_shown(self, role, name=""):
        return next(self.all(role, name), None) is not None

    def press(self, name, role="push button"):
        """Presses the button, once it is there and can be pressed."""
        def ready():
            return next((node for node in self.all(role, name) if node.is_enabled), None)
        self.until(f"{role} '{name}' can be pressed", ready).press()

    def go_to(self, page):
        self.find("list item", page, self.find("list", "Panels")).toggle()
        self.until(f"the page {page} is shown", lambda: self.is_shown("frame", page))

    def file(self, pattern):
        """The file of that name which the program wrote, wherever it puts its outputs."""
        return self.until(f"{pattern} is written",
                          lambda: next(self.folder.glob(f"**/{pattern}"), None))

    def picture(self):
        """What is shown now, for a message."""
        try:
            return "\n".join(f"  {node}" for window in self.windows() for node in window.walk())
        except GLib.Error as error:
            return f"  nothing: {error.message}"

    def complaints(self):
        self._complaints.seek(0)
        return self._complaints.read()

    def wait_for_end(self):
        """How the program ended, once it has."""
        return self.program.wait(PATIENCE)

    def end(self):
        if self.program.poll() is None:
            self.program.terminate() # takes its Redis along
            self.program.wait(PATIENCE)
        self._complaints.close()


def seconds_since(start):
    return f"{time.monotonic() - start:.1f} s"


def say(text):
    print(text, file=sys.stderr, flush=True)
