"""The environment of a profile: chosen, or derived from its address."""

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.environment import environment
from tests.factories import profile


@pytest.mark.parametrize(
    ("api", "base_url", "derived"),
    [
        ("wethod", "https://api.wethod.com", "production"),
        ("wethod", "https://API.Wethod.com./", "production"),
        ("wethod", "https://api.wethod.com.example", "none"),
        ("wethod", "https://proxy.example/api.wethod.com", "none"),
        ("wethod", "https://sandbox.clemta.com", "none"),
        ("wethod", "http://127.0.0.1:8080", "test"),
        ("clemta", "https://api.clemta.com:443/v0", "production"),
        ("clemta", "https://sandbox.clemta.com", "sandbox"),
        ("clemta", "https://sandbox.clemta.com.example", "none"),
        ("clemta", "http://localhost:8080", "test"),
        ("clemta", "http://[::1]:8080", "test"),
        ("clemta", "https://[", "none"),
        ("clemta", "", "none"),
    ],
)
def test_environment_is_derived_from_the_host(api: str, base_url: str, derived: str) -> None:
    assert environment(profile(api, base_url), APIS[api].info) == derived


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [("production", "production"), ("test", "test"), ("none", "none"), ("staging", "none"), ("Production", "none")],
)
def test_chosen_environment_goes_before_the_address(chosen: str, shown: str) -> None:
    one = profile("clemta", "https://sandbox.clemta.com", environment=chosen)
    assert environment(one, APIS["clemta"].info) == shown


def test_unsupported_api_has_only_the_loopback() -> None:
    assert environment(profile("mystery", "https://api.clemta.com"), None) == "none"
    assert environment(profile("mystery", "http://localhost"), None) == "test"
