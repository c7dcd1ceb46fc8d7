# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader does, in a few words: find something by role and name, read it, act on it. Nothing here knows
the program from inside. A session must be there before this is imported."""
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

# The bindings take every function of an interface for one of those that were renamed.
warnings.simplefilter("ignore", DeprecationWarning)

Role = Atspi.Role
State = Atspi.StateType

PATIENCE = 30
PAUSE = 0.05
MOST_OBJECTS = 5000
# How long the program may take for one answer. A busy computer is no fault of its.
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)
# What tells nobody what it is or what to do with it.
MEANINGLESS = (Role.FILLER, Role.UNKNOWN, Role.INVALID)


def announce_reader():
    """Says on the bus that somebody listens, as a screen reader does when it starts."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                      GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True))),
                      None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)


def wait_for(what, look, patience=PATIENCE):
    """The first answer of `look` that isn't empty."""
    end = time.monotonic() + patience
    while True:
        try:
            found = look()
        except GLib.Error:  # it went while it was being read
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(PAUSE)


def application(name):
    """The program, once it has come to the accessibility bus."""
    found = wait_for(f"the program {name}", lambda: next(
        (child for child in children(Atspi.get_desktop(0)) if child.get_name() == name), None))
    # Read each time: nothing here listens to the events that would keep a cache true.
    found.set_cache_mask(Atspi.Cache.NONE)
    return found


def has(item, state):
    return item.get_state_set().contains(state)


def children(item):
    for index in range(item.get_child_count()):
        child = item.get_child_at_index(index)
        if child:
            yield child


def shown(root):
    """Everything a person can meet below `root`, itself included, in the order of the tree; tables as one."""
    stack, count = [root], 0
    while stack and count < MOST_OBJECTS:
        item = stack.pop()
        count += 1
        if item.get_role() != Role.APPLICATION and not has(item, State.SHOWING):
            continue
        yield item
        if item.get_role() != Role.TABLE:
            stack.extend(reversed(list(children(item))))


def find(root, role, name):
    """The first shown object of this role whose name begins so, or None."""
    return next((item for item in shown(root)
                 if item.get_role() == role and (item.get_name() or "").startswith(name)), None)


def wait_for_item(root, role, name):
    return wait_for(f"{Atspi.role_get_name(role)} “{name}”", lambda: find(root, role, name))


def actions(item):
    return [Atspi.Action.get_action_name(item, i) for i in range(Atspi.Action.get_n_actions(item))]


def do(item, action):
    names = actions(item)
    assert action in names, f"“{item.get_name()}” offers {names}, not {action}"
    assert Atspi.Action.do_action(item, names.index(action)), f"“{item.get_name()}” refused {action}"


def press(root, name, role=Role.PUSH_BUTTON):
    """Waits until something can be pressed, and presses it."""
    def look():
        item = find(root, role, name)
        return item if item and has(item, State.SENSITIVE) else None

    do(wait_for(f"{Atspi.role_get_name(role)} “{name}” to be ready", look), "Press")


def write(root, name, text):
    """Goes to a field and puts a text into it, as a dictation program does."""
    field = wait_for_item(root, Role.TEXT, name)
    assert has(field, State.EDITABLE), f"“{name}” can't be written into"
    do(field, "SetFocus")
    wait_for(f"the keyboard to be in “{name}”", lambda: has(field, State.FOCUSED))
    assert Atspi.EditableText.set_text_contents(field, text), f"“{name}” refused the text"


def cells(table):
    """Rows of a table as lists of cells: what a person would walk through."""
    return [[Atspi.Table.get_accessible_at(table, row, column) for column in range(Atspi.Table.get_n_columns(table))]
            for row in range(Atspi.Table.get_n_rows(table))]


def heads(table):
    return [Atspi.Table.get_column_description(table, column) for column in range(Atspi.Table.get_n_columns(table))]


def label_of(item):
    """The name of what labels it, as readers ask for it first; a box of choices is called by what is chosen."""
    for relation in item.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
            return relation.get_target(0).get_name()
    return ""


def silent(root):
    """What can take the keyboard, and wouldn't be announced by what it is and what it is called."""
    found = []
    for item in shown(root):
        if not has(item, State.FOCUSABLE):
            continue
        name = item.get_name() or label_of(item)
        if item.get_role() == Role.COMBO_BOX:  # alone, its name is what is chosen
            name = label_of(item) or ", " in name
        if not name or item.get_role() in MEANINGLESS:
            parent = item.get_parent()
            found.append(f"{item.get_role_name()} “{item.get_name()}” in {parent.get_role_name()} “{parent.get_name()}”")
    return found
