# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a desktop that show an icon in its tray, and notifications, on the session bus. They
answer on a thread of their own: the program may wait for them while it is waited for."""

import threading

from gi.repository import Gio, GLib

WATCHER = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"

INTERFACES = Gio.DBusNodeInfo.new_for_xml(f"""<node>
<interface name="{WATCHER}">
 <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
 <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
</interface>
<interface name="{NOTIFICATIONS}">
 <method name="Notify">
  <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
  <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
  <arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/>
  <arg type="u" direction="out"/>
 </method>
</interface></node>""")


class Tray:
    """A tray that is there from its making to end(), and can go and come back."""

    def __init__(self):
        self.items = []  # bus names of the icons
        self.notifications = []  # their titles
        self._bus = Gio.DBusConnection.new_for_address_sync(
            Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION),
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self._context = GLib.MainContext()
        self._loop = GLib.MainLoop(self._context)
        ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, args=(ready,))
        self._thread.start()
        ready.wait()
        self.come()
        self._own(NOTIFICATIONS)

    def _serve(self, ready):
        self._context.push_thread_default()
        for path, interface in zip(("/StatusNotifierWatcher", "/org/freedesktop/Notifications"),
                                   INTERFACES.interfaces):
            self._bus.register_object(path, interface, self._call, lambda *_: GLib.Variant("b", True),
                                      None)
        ready.set()
        self._loop.run()

    def _call(self, _bus, sender, _path, _interface, method, arguments, invocation):
        if method == "Notify":
            self.notifications.append(arguments[3])
            invocation.return_value(GLib.Variant("(u)", (len(self.notifications),)))
        else:
            self.items.append(sender)
            invocation.return_value(None)

    def _own(self, name):
        self._ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                  "RequestName", GLib.Variant("(su)", (name, 0)))

    def come(self):
        self._own(WATCHER)

    def go(self):
        self.items.clear()
        self._ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                  "ReleaseName", GLib.Variant("(s)", (WATCHER,)))

    def end(self):
        self._loop.quit()
        self._thread.join()
        self._bus.close_sync() # and with it go its names

    def _ask(self, name, path, interface, method, arguments):
        return self._bus.call_sync(name, path, interface, method, arguments, None,
                                   Gio.DBusCallFlags.NONE, -1, None)

    def property(self, name):
        """What the newest icon says of itself."""
        answer = self._ask(self.items[-1], "/StatusNotifierItem", "org.freedesktop.DBus.Properties",
                           "Get", GLib.Variant("(ss)", (ITEM, name)))
        return answer.unpack()[0]

    def tip(self):
        return self.property("ToolTip")[2]

    def pictures(self):
        """The icon by its side in pixels, as bytes of ARGB."""
        return {width: bytes(ink) for width, _, ink in self.property("IconPixmap")}

    def activate(self):
        """A click on the icon."""
        self._ask(self.items[-1], "/StatusNotifierItem", ITEM, "Activate",
                  GLib.Variant("(ii)", (0, 0)))

    def menu(self):
        """The entries that can be chosen now: their numbers by their words."""
        layout = self._ask(self.items[-1], self.property("Menu"), MENU, "GetLayout",
                           GLib.Variant("(iias)", (0, -1, []))).unpack()[1]
        return {entry[1]["label"]: entry[0] for entry in layout[2]
                if entry[1].get("label") and entry[1].get("enabled", True)}

    def choose(self, words):
        self._ask(self.items[-1], self.property("Menu"), MENU, "Event",
                  GLib.Variant("(isvu)", (self.menu()[words], "clicked", GLib.Variant("i", 0), 0)))
