"""Servers on the loopback that the tests of this floor talk to."""

from collections.abc import Iterator

import pytest

from contactdesk.demo.service import DemoService


@pytest.fixture
def demo() -> Iterator[DemoService]:
    """The demo service, running."""
    with DemoService() as service:
        yield service
