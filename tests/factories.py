"""Profiles, their file, and response bodies. The expected values stay literals in each test."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from contactdesk.model.profile import Profile

WETHOD_ID = "1"
CLEMTA_ID = "64b8f1a2e4b0c8d9f0123456"
CONTACT_IDS = {"wethod": WETHOD_ID, "clemta": CLEMTA_ID}
"""The ID of each API's documented example contact."""

WETHOD_DOCUMENTED = """{
  "id": 1,
  "created_at": "2025-10-28T10:23:49.444Z",
  "updated_at": "2025-10-28T10:23:49.444Z",
  "client_id": 1,
  "email": "client@email.com",
  "name": "Client name",
  "surname": "Client surname",
  "role": "Client role",
  "notes": "Some notes about the client",
  "linkedin": "https://www.linkedin.com/in/example",
  "description": "A brief description of the client",
  "telephone": "123456789"
}"""

CLEMTA_DOCUMENTED = """{
  "success": true,
  "message": "Contact retrieved successfully",
  "data": {
    "id": "64b8f1a2e4b0c8d9f0123456",
    "created_at": 1686787200,
    "updated_at": 1686787200,
    "type": "customer",
    "status": "active",
    "full_name": "John Doe",
    "email": "[email protected]",
    "description": "Primary customer contact",
    "cc_emails": ["[email protected]"],
    "bcc_emails": ["[email protected]"],
    "billing": {
      "email": "[email protected]",
      "phone": "+1234567890",
      "phone_code": "+1",
      "iso_code": "US",
      "country": "United States",
      "address_1": "123 Main St",
      "address_2": "Suite 100",
      "postal_code": "12345",
      "district": "Downtown",
      "state": "CA",
      "province": "California",
      "tax_id": "12-3456789"
    }
  }
}"""
"""The examples in both documentations, typed from there."""


def profile(
    api: str = "wethod",
    base_url: str | None = None,
    *,
    id: str = "acme",  # noqa: A002 - the attribute's name
    name: str = "Acme",
    company: str = "acme",
    api_version: str = "2024-06-15",
    **values: Any,
) -> Profile:
    """Return a valid profile of an API, at the API's own address unless ``base_url`` is given.

    Args:
        values: further attributes of ``Profile``, e.g. ``timeout_s``.
    """
    if api == "wethod":
        values["settings"] = {"company": company, "api_version": api_version}
    return Profile(
        id=id, name=name, api=api, base_url=f"https://api.{api}.com" if base_url is None else base_url, **values
    )


def write_profiles(data_dir: Path, *profiles: Profile, last_used: str = "") -> None:
    """Save profiles in a data folder, or in the program's own configuration folder, which is created."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    entries = [{name: value for name, value in asdict(each).items() if value is not None} for each in profiles]
    content = {"version": 2, "profiles": entries, "last_used": last_used}
    (data_dir / "profiles.json").write_text(json.dumps(content), encoding="utf-8")


def wethod_contact(**fields: object) -> dict[str, Any]:
    """Return the body of a Wethod response: a contact with these fields beside its ID and names."""
    return {"id": 1, "name": "Client name", "surname": "Client surname", **fields}


def clemta_body(**fields: object) -> dict[str, Any]:
    """Return the body of a Clemta response: the envelope, and a contact with these fields beside its ID and name."""
    return {"success": True, "message": "", "data": {"id": CLEMTA_ID, "full_name": "John Doe", **fields}}
