"""A copied command asks what the program asks, and never holds the secret."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from contactdesk.model.export import Shell
from contactdesk.model.failure import FailureKind, LookupFailed
from contactdesk.model.profile import Profile
from contactdesk.services.export import curl_command
from tests.unit.services.export.exporting import CLEMTA, WETHOD

HOSTILE = replace(
    WETHOD, settings={"company": "a'b\"c$(id)`id`${HOME}\\ & ; | !x %PATH%", "api_version": "$env:HOME$$"}
)


@pytest.mark.parametrize(
    ("profile", "shell", "words"),
    [
        (
            WETHOD,
            Shell.BASH,
            [
                "curl https://api.wethod.com/api/contacts/42",
                "-H 'Accept: application/json'",
                '-H "Authorization: Bearer $WETHOD_TOKEN"',
                "-H 'Wethod-Company: acme'",
                "-H 'Wethod-Version: 2024-06-15'",
            ],
        ),
        (
            CLEMTA,
            Shell.BASH,
            [
                "curl https://api.clemta.com/contacts/42",
                "-H 'Accept: application/json'",
                '-H "X-API-Key: $CLEMTA_API_KEY"',
            ],
        ),
        (
            CLEMTA,
            Shell.POWERSHELL,
            [
                "curl.exe 'https://api.clemta.com/contacts/42'",
                "-H 'Accept: application/json'",
                '-H "X-API-Key: $env:CLEMTA_API_KEY"',
            ],
        ),
        (
            HOSTILE,
            Shell.POWERSHELL,
            [
                "curl.exe 'https://api.wethod.com/api/contacts/42'",
                "-H 'Accept: application/json'",
                '-H "Authorization: Bearer $env:WETHOD_TOKEN"',
                "-H 'Wethod-Company: a''b\"c$(id)`id`${HOME}\\ & ; | !x %PATH%'",
                "-H 'Wethod-Version: $env:HOME$$'",
            ],
        ),
    ],
)
def test_command(profile: Profile, shell: Shell, words: list[str]) -> None:
    assert curl_command(profile, "42", shell) == " ".join(words)


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="needs bash")
def test_bash_passes_each_value_as_it_is() -> None:
    command = curl_command(HOSTILE, "4'2 $(id)\"`;é", Shell.BASH)
    done = subprocess.run(
        ["bash", "-c", f"curl() {{ printf '%s\\n' \"$@\"; }}; {command}"],
        env={**os.environ, "WETHOD_TOKEN": "to'k\"en $x"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "https://api.wethod.com/api/contacts/4%272%20%24%28id%29%22%60%3B%C3%A9",
        "-H",
        "Accept: application/json",
        "-H",
        "Authorization: Bearer to'k\"en $x",
        "-H",
        "Wethod-Company: a'b\"c$(id)`id`${HOME}\\ & ; | !x %PATH%",
        "-H",
        "Wethod-Version: $env:HOME$$",
    ]


@pytest.mark.parametrize(
    ("profile", "contact_id", "kind"),
    [
        (WETHOD, "..", FailureKind.ID_UNUSABLE),
        (WETHOD, "\ud800", FailureKind.ID_UNUSABLE),
        (replace(WETHOD, settings={"company": "a\nb"}), "1", FailureKind.PROFILE_UNUSABLE),
        (replace(CLEMTA, base_url="https://user:secret@x.example"), "1", FailureKind.ADDRESS_WITH_USER),
    ],
)
def test_what_cannot_be_sent_has_no_command(profile: Profile, contact_id: str, kind: FailureKind) -> None:
    with pytest.raises(LookupFailed) as caught:
        curl_command(profile, contact_id, Shell.BASH)
    assert caught.value.failure.kind == kind
