"""Read and press another program's widgets as a screen reader does, through the accessibility bus.

The system's own Python runs it, which has the bindings. It takes one request per line on standard input and writes one
response per line on standard output, both JSON.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_MOST_CHILDREN = 300
_ASSERTIVE = 2
_ITEMS = (Atspi.Role.LIST_ITEM, Atspi.Role.PAGE_TAB, Atspi.Role.TABLE_CELL)


def _application(pid: int) -> Any:
    desktop = Atspi.get_desktop(0)
    # Read what there is now.
    desktop.set_cache_mask(Atspi.Cache.NONE)
    for application in _children(desktop):
        if application.get_process_id() == pid:
            return application
    return None


def _children(node: Any) -> Iterator[Any]:
    for index in range(min(node.get_child_count(), _MOST_CHILDREN)):
        if (child := node.get_child_at_index(index)) is not None:
            yield child


def _walk(node: Any) -> Iterator[Any]:
    """Return the node and all below it; what disappears meanwhile is left out."""
    try:
        yield node
        for child in _children(node):
            yield from _walk(child)
    except GLib.Error:
        return


def _describe(node: Any, path: str) -> dict[str, Any]:
    text = node.get_text_iface()
    return {
        "path": path,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": Atspi.Text.get_text(text, 0, -1) if text is not None else "",
        "states": [state.value_nick for state in node.get_state_set().get_states()],
    }


def _read(application: Any, name: str) -> list[dict[str, Any]]:
    """Describe the nodes of this object name, or all for an empty one: each detail is a call to the program."""
    nodes = []
    for node in _walk(application):
        with suppress(GLib.Error):
            path = node.get_accessible_id() or ""
            if not name or f".{path}".endswith(f".{name}"):
                nodes.append(_describe(node, path))
    return nodes


def _focused(node: Any) -> dict[str, Any] | None:
    """Describe the visible widget with the focus, except items and tabs: Qt's current ones report it at any time."""
    with suppress(GLib.Error):
        states = node.get_state_set()
        if states.contains(Atspi.StateType.FOCUSED) and node.get_role() not in _ITEMS:
            return _describe(node, node.get_accessible_id() or "")
        for child in _children(node):
            if child.get_state_set().contains(Atspi.StateType.SHOWING) and (found := _focused(child)):
                return found
    return None


def _act(application: Any, path: str, action: str) -> bool:
    for node in _walk(application):
        if node.get_accessible_id() == path:
            if action == "focus":
                return bool(node.get_component_iface().grab_focus())
            return bool(node.get_action_iface().do_action(0))
    return False


class _Listener:
    """Notes what a screen reader would speak of its own accord."""

    def __init__(self) -> None:
        self._heard: list[str] = []
        self._events: dict[str, Any] = {}

    def listen(self, event: str) -> bool:
        """Listen to one event from now on, or to none, in place of the last one, and forget what was heard."""
        for known, listener in self._events.items():
            listener.deregister(known)
        self._heard = []
        self._events = {event: Atspi.EventListener.new(self._note)} if event else {}
        return all(listener.register(known) for known, listener in self._events.items())

    def heard(self) -> list[str]:
        """Return what was heard until now."""
        while GLib.MainContext.default().iteration(False):
            pass
        return self._heard

    def _note(self, event: Any) -> None:
        with suppress(GLib.Error):
            if event.type == "object:announcement":
                self._heard.append(f"{'!' if event.detail1 == _ASSERTIVE else ''}{event.any_data}")
            elif event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                # Orca speaks a notification by the labels in it.
                self._heard.extend(child.get_name() for child in _children(event.source))


_LISTENER = _Listener()


def _response(request: dict[str, Any]) -> Any:
    if request["action"] == "listen":
        return _LISTENER.listen(request["event"])
    if request["action"] == "heard":
        return _LISTENER.heard()
    application = _application(request["pid"])
    if request["action"] == "read":
        return _read(application, request["name"]) if application is not None else []
    if request["action"] == "focused":
        windows = _children(application) if application is not None else ()
        active = (window for window in windows if window.get_state_set().contains(Atspi.StateType.ACTIVE))
        return next((node for window in active if (node := _focused(window))), None)
    return application is not None and _act(application, request["path"], request["action"])


def main() -> None:
    """Respond to requests until standard input ends."""
    print("ready", flush=True)
    for line in sys.stdin:
        try:
            response = _response(json.loads(line))
        except GLib.Error:
            # The program is starting or ending: there is nothing to read.
            response = None
        print(json.dumps(response), flush=True)


if __name__ == "__main__":
    main()
