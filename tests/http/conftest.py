"""Servers on the loopback that these tests connect to."""

from collections.abc import Iterator

import pytest

from contactdesk.demo.service import DemoService
from tests.http.certificates import Certificates


@pytest.fixture
def demo() -> Iterator[DemoService]:
    """The demo service, running."""
    with DemoService() as service:
        yield service


@pytest.fixture(scope="session")
def certificates() -> Certificates:
    """Certificates for TLS on the loopback, good and bad."""
    return Certificates()
