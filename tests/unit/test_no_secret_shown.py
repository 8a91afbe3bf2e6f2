"""Objects that hold a secret do not show it, and cannot be copied or pickled."""

import copy
import pickle
from collections.abc import Callable

import pytest

from contactdesk.apis.exchange import Request
from contactdesk.apis.registry import APIS
from contactdesk.model.failure import Exchange, Failure, FailureKind
from contactdesk.model.profile import Draft, Profile
from contactdesk.services.lookup import LookupService
from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason

SECRET = "canary-0123456789"
PROFILE = Profile(id="a", name="A", api="wethod", base_url="https://api.wethod.com", settings={"company": "acme"})


def a_request() -> Request:
    return APIS["wethod"].request(PROFILE, SECRET, "1")


def a_draft() -> Draft:
    return Draft(PROFILE, SECRET)


@pytest.mark.parametrize("make", [a_request, a_draft])
@pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy])
def test_objects_with_a_secret_cannot_be_copied_or_pickled(
    make: Callable[[], object], write: Callable[[object], object]
) -> None:
    one = make()
    assert SECRET not in repr(one)
    with pytest.raises(TypeError) as caught:
        write(one)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "one",
    [
        PROFILE,
        Failure(FailureKind.NOT_FOUND, status=404, exchange=Exchange("GET https://a.example/1"), profile=PROFILE),
        VaultError(VaultErrorReason.LOCKED),
    ],
)
def test_objects_without_a_secret_can_be_pickled(one: object) -> None:
    again = pickle.loads(pickle.dumps(one))
    assert repr(again) == repr(one)


def test_repr_of_vault_and_lookup_service_has_no_secret() -> None:
    vault = Vault()
    vault.keep_for_this_run(PROFILE.id, SECRET)
    assert SECRET not in repr(vault)
    assert "LookupService()" in repr(LookupService.__new__(LookupService))
