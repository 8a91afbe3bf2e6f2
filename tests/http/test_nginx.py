"""What a real nginx in front of a service does is told as what it is."""

import asyncio
from pathlib import Path

import pytest

from contactdesk.apis.http_client import HttpClient
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Cause, Failure, FailureKind, LookupFailed
from contactdesk.storage.vault import Vault
from tests.factories import profile
from tests.http.certificates import Certificates
from tests.http.faults import SECRET
from tests.http.lookups import lookup_service
from tests.http.nginx import nginx


def look_up(port: int, certificates: Certificates, ca_file: str = "") -> Contact | Failure:
    """Return the outcome of a lookup; a client without a certificate file trusts the authority of the tests."""
    chosen = profile("wethod", f"https://127.0.0.1:{port}", ca_file=ca_file, timeout_s=20.0)

    async def main() -> Contact:
        vault = Vault()
        vault.keep_for_this_run(chosen.id, SECRET)
        async with lookup_service(vault, HttpClient(certificates.client_context())) as service:
            return await service.new(chosen, "1").run()

    try:
        return asyncio.run(main())
    except LookupFailed as error:
        return error.failure


def test_contact_comes_through_nginx(certificates: Certificates, tmp_path: Path) -> None:
    with nginx(tmp_path, certificates, "good") as port:
        outcome = look_up(port, certificates)
    assert isinstance(outcome, Contact)
    assert outcome.id == "1"


@pytest.mark.parametrize("protocol", ["TLSv1.2", "TLSv1.3"])
def test_client_certificate_is_required(protocol: str, certificates: Certificates, tmp_path: Path) -> None:
    directives = f"ssl_protocols {protocol}; ssl_verify_client on; ssl_client_certificate {{folder}}/authority.pem;"
    with nginx(tmp_path, certificates, "good", directives) as port:
        outcome = look_up(port, certificates)
    assert isinstance(outcome, Failure)
    assert (outcome.kind, outcome.status) == (FailureKind.CLIENT_CERTIFICATE_WANTED, 400)


def test_password_is_required(certificates: Certificates, tmp_path: Path) -> None:
    directives = 'auth_basic "Staff"; auth_basic_user_file {folder}/passwords;'
    with nginx(tmp_path, certificates, "good", directives) as port:
        outcome = look_up(port, certificates)
    assert isinstance(outcome, Failure)
    assert (outcome.kind, outcome.status) == (FailureKind.PASSWORD_WANTED, 401)


def test_intermediate_is_left_out(certificates: Certificates, tmp_path: Path) -> None:
    issuer = tmp_path / "issuer.pem"
    certificates.write_intermediate(issuer)
    folder = tmp_path / "nginx"
    folder.mkdir()
    with nginx(folder, certificates, "intermediate not sent") as port:
        refused = look_up(port, certificates)
        accepted = look_up(port, certificates, str(issuer))
    assert isinstance(refused, Failure)
    assert (refused.kind, refused.cause) == (FailureKind.CERTIFICATE_NOT_TRUSTED, Cause.ISSUER_NOT_SENT)
    assert isinstance(accepted, Contact)


def test_folder_is_redirected_to_a_slash(certificates: Certificates, tmp_path: Path) -> None:
    with nginx(tmp_path, certificates, "good") as port:
        contact = tmp_path / "www" / "api" / "contacts" / "1"
        contact.unlink()
        contact.mkdir()
        outcome = look_up(port, certificates)
    assert isinstance(outcome, Failure)
    assert (outcome.kind, outcome.cause, outcome.host) == (FailureKind.REDIRECTED, Cause.SLASH_ADDED, "")
    assert outcome.paths == ("/api/contacts/1", "/api/contacts/1/")
