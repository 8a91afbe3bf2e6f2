"""No secret survives in a text, in whatever way it is written."""

import html
import json
from urllib.parse import quote

import pytest

from contactdesk.system.known_secrets import HIDDEN, Secrets

SECRET = "clemta_a/b+c&d\"e'f\\0123456789"


@pytest.mark.parametrize(
    "written",
    [
        SECRET,
        quote(SECRET, safe=""),
        html.escape(SECRET),
        json.dumps(SECRET),
        SECRET.replace("/", "\\/"),
        repr(SECRET),
        repr({"key": SECRET}),
    ],
)
def test_a_secret_is_hidden_however_it_is_written(written: str) -> None:
    secrets = Secrets()
    secrets.add(SECRET)
    cleaned = secrets.clean(f"before {written} between {written}")
    assert HIDDEN in cleaned
    assert "0123456789" not in cleaned
    assert cleaned.startswith("before ")
    assert " between " in cleaned


def test_every_secret_of_a_run_is_hidden_side_by_side() -> None:
    secrets = Secrets()
    for secret in ("first-secret", "first-secret-and-more", "x"):
        secrets.add(secret)
    assert secrets.clean("first-secret-and-more,first-secret,x,y") == f"{HIDDEN},{HIDDEN},{HIDDEN},y"


def test_an_empty_or_broken_secret_does_no_harm() -> None:
    secrets = Secrets()
    secrets.add("")
    secrets.add("broken \ud800 half")
    assert secrets.clean("whole") == "whole"
    assert secrets.clean("a broken \ud800 half") == f"a {HIDDEN}"


def test_no_secret_is_kept() -> None:
    """Not even here, so that it lives no longer than the connection is chosen."""
    secrets = Secrets()
    secrets.add(SECRET)
    assert SECRET not in repr(vars(secrets))
