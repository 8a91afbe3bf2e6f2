"""The use case: a profile and an ID give a contact, or a failure. Secret, deadline, further tries."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from contactdesk.apis.base import Api, Request, Response
from contactdesk.apis.http_client import HttpClient
from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Exchange, Failure, FailureKind
from contactdesk.model.profile import Profile
from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from contactdesk.system.echo import hide, redact
from contactdesk.system.known_secrets import SECRETS
from contactdesk.system.threads import in_background

_PAUSES_S = (0.2, 0.6)
"""Before each further try; there are as many tries more as there are pauses."""

OnRetry = Callable[[int, int], None]
"""Hears which try follows, counted from 1, and how many there are at most."""

_READ_ASIDE_BYTES = 64 * 1024
"""A larger answer is read on a thread, so that the window keeps moving."""

SECRET_FAILURES = {
    VaultErrorReason.NOT_STORED: FailureKind.SECRET_NOT_STORED,
    VaultErrorReason.NO_KEYRING: FailureKind.NO_KEYRING,
    VaultErrorReason.LOCKED: FailureKind.KEYRING_LOCKED,
    VaultErrorReason.DISMISSED: FailureKind.KEYRING_DISMISSED,
    VaultErrorReason.REFUSED: FailureKind.KEYRING_REFUSED,
    VaultErrorReason.TOO_LONG: FailureKind.KEYRING_SILENT,
}


class Stage(StrEnum):
    """What a running lookup waits for."""

    SECRET = "secret"  # noqa: S105 - a name
    ANSWER = "answer"


@dataclass
class _Tries:
    """What became of one request so far: how often it was tried, and what the last try that is over met."""

    begun: int = 0
    failure: Failure | None = None


class Lookup:
    """Looks contacts up; holds the secret of the chosen profile, and of no other."""

    def __init__(self, vault: Vault, client: HttpClient) -> None:
        self._vault = vault
        self._client = client
        self._held: tuple[str, str] | None = None

    def __repr__(self) -> str:
        return "Lookup()"

    def clear_secret(self) -> None:
        """Forgets the held secret: another profile is chosen, or the stored one changed."""
        self._held = None

    async def look_up(
        self, profile: Profile, contact_id: str, on_stage: Callable[[Stage], None], on_retry: OnRetry | None = None
    ) -> Contact:
        """One contact.

        Args:
            profile: where to ask.
            contact_id: the ID, cleaned of what surrounded it.
            on_stage: hears what is waited for.
            on_retry: hears that another try follows.

        Raises:
            Failure: there is none, for whatever reason.
        """
        try:
            on_stage(Stage.SECRET)
            secret = await self._secret(profile)
            on_stage(Stage.ANSWER)
            return await self.look_up_with(secret, profile, contact_id, on_retry)
        except Failure as failure:
            failure.profile = profile
            failure.contact_id = contact_id
            raise

    async def look_up_with(
        self, secret: str, profile: Profile, contact_id: str, on_retry: OnRetry | None = None
    ) -> Contact:
        """One contact, with a secret in hand.

        Raises:
            Failure: without the profile and the ID that belong to it.
        """
        api = APIS.get(profile.api)
        if api is None:
            raise Failure(FailureKind.PROFILE_UNUSABLE)
        SECRETS.add(secret)
        request = api.request(profile, secret, contact_id)
        tries = _Tries()
        started = time.monotonic()
        try:
            async with asyncio.timeout(profile.timeout_s):
                contact = await self._try(api, request, contact_id, tries, on_retry)
            # What the server calls the status stands in the status bar.
            response_info = contact.response_info._replace(reason=hide(contact.response_info.reason, secret))
            if tries.begun > 1:
                response_info = response_info._replace(elapsed_s=time.monotonic() - started)
            return replace(contact, response_info=response_info)
        except TimeoutError:
            # An answer that came before the time was up tells more than the clock.
            failure = tries.failure or _timed_out(profile.timeout_s)
        except Failure as known:
            failure = known
        failure.tries = tries.begun
        if tries.begun > 1:
            failure.elapsed_s = time.monotonic() - started
        # An error body may hold thousands of messages: looked through aside, too.
        await in_background(redact, failure, failure.exchange or Exchange(f"GET {request.url}"), secret)
        raise failure from None

    async def _try(
        self, api: Api, request: Request, contact_id: str, tries: _Tries, on_retry: OnRetry | None
    ) -> Contact:
        for pause_s in _PAUSES_S:
            try:
                return await self._once(api, request, contact_id, tries)
            except Failure as failure:
                if not failure.passing:
                    raise
                tries.failure = failure
            if on_retry:
                on_retry(tries.begun + 1, len(_PAUSES_S) + 1)
            await asyncio.sleep(pause_s)
        return await self._once(api, request, contact_id, tries)

    async def _once(self, api: Api, request: Request, contact_id: str, tries: _Tries) -> Contact:
        tries.begun += 1
        response: Response = await self._client.send(request)
        if len(response.body) > _READ_ASIDE_BYTES:
            return await in_background(api.read, response, contact_id)
        return api.read(response, contact_id)

    async def _secret(self, profile: Profile) -> str:
        if self._held is None or self._held[0] != profile.id:
            self._held = None
            try:
                self._held = (profile.id, await self._vault.read(profile.id))
            except VaultError as error:
                raise Failure(SECRET_FAILURES.get(error.reason, FailureKind.KEYRING_REFUSED)) from None
        return self._held[1]


def _timed_out(limit_s: float) -> Failure:
    return Failure(FailureKind.TIMED_OUT, limit_s=limit_s, elapsed_s=limit_s)
