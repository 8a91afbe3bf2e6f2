"""Reads and presses another program's widgets as a screen reader would, through the accessibility bus.

Run by the system's own Python, which has the bindings: one request a line on standard input, one answer a line on
standard output, both JSON. Knows nothing of the tests.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_MOST_CHILDREN = 300


def _application(pid: int) -> Any:
    desktop = Atspi.get_desktop(0)
    # What is read must be what is there now.
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
    """The node and all below it; what goes away meanwhile is left out."""
    try:
        yield node
        for child in _children(node):
            yield from _walk(child)
    except GLib.Error:
        return


def _described(node: Any) -> dict[str, Any]:
    text = node.get_text_iface()
    return {
        "path": node.get_accessible_id() or "",
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": Atspi.Text.get_text(text, 0, -1) if text is not None else "",
        "states": [state.value_nick for state in node.get_state_set().get_states()],
    }


def _see(application: Any) -> list[dict[str, Any]]:
    nodes = []
    for node in _walk(application):
        try:
            nodes.append(_described(node))
        except GLib.Error:
            continue
    return nodes


def _act(application: Any, path: str, deed: str) -> bool:
    for node in _walk(application):
        if node.get_accessible_id() == path:
            if deed == "focus":
                return bool(node.get_component_iface().grab_focus())
            return bool(node.get_action_iface().do_action(0))
    return False


def _response(request: dict[str, Any]) -> Any:
    application = _application(request["pid"])
    if request["deed"] == "see":
        return _see(application) if application is not None else []
    return application is not None and _act(application, request["path"], request["deed"])


def main() -> None:
    """Answers until standard input ends."""
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        try:
            response = _response(json.loads(line))
        except GLib.Error:
            # The program is starting or ending: there is nothing to see.
            response = None
        print(json.dumps(response), flush=True)


if __name__ == "__main__":
    main()
