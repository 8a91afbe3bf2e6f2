"""The use case: a profile and an ID give a contact or a failure. Reads the secret, sets the deadline, tries again.

``Call`` also sends the requests of other use cases.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from math import inf
from time import monotonic
from typing import Generic, TypeVar

from contactdesk.apis.base import Api
from contactdesk.apis.exchange import Request, Response
from contactdesk.apis.http_client import HttpClient
from contactdesk.apis.progress import Progress
from contactdesk.apis.proxies import used_proxy
from contactdesk.apis.rate_limiter import RateLimiter
from contactdesk.apis.registry import APIS
from contactdesk.apis.unfinished import unfinished
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Cause, Exchange, Failure, FailureKind, LookupFailed
from contactdesk.model.profile import Profile
from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from contactdesk.system import session_bus
from contactdesk.system.redaction import SECRETS, redact
from contactdesk.system.threads import in_background

_PAUSES_S = (0.2, 0.6)
"""The pause before each retry; there are as many retries as pauses."""
_MOST_TRIES = len(_PAUSES_S) + 1

_MAY_PASS = {FailureKind.SERVER_PROBLEM, FailureKind.CONNECTION_LOST}
"""The failures that a list always tries again; a single lookup does only where it is likely to help."""

READ_ASIDE_BYTES = 64 * 1024
"""A larger response is read on a thread, so that the event loop is never blocked for 100 ms.

Measured in CPU time: 20,000 fields take 75 ms to read, 5,000 error messages 30 ms, one note of 1 MiB takes 6 ms.
"""

_SECRET_FAILURES = {
    VaultErrorReason.NOT_STORED: FailureKind.SECRET_NOT_STORED,
    VaultErrorReason.NO_KEYRING: FailureKind.NO_KEYRING,
    VaultErrorReason.LOCKED: FailureKind.KEYRING_LOCKED,
    VaultErrorReason.DISMISSED: FailureKind.KEYRING_DISMISSED,
    VaultErrorReason.REFUSED: FailureKind.KEYRING_REFUSED,
    VaultErrorReason.TOO_LONG: FailureKind.KEYRING_SILENT,
}


def secret_failure(reason: VaultErrorReason) -> Failure:
    """Return the failure of a lookup whose secret cannot be read."""
    kind = _SECRET_FAILURES.get(reason, FailureKind.KEYRING_REFUSED)
    is_bus_silent = kind is FailureKind.NO_KEYRING and session_bus.is_left()
    return Failure(kind, cause=Cause.SILENT_BUS if is_bus_silent else Cause.NONE)


def api_of(profile: Profile) -> Api:
    """Return the API of a profile.

    Raises:
        LookupFailed: this version does not support it.
    """
    if profile.api not in APIS:
        raise LookupFailed(Failure(FailureKind.PROFILE_UNUSABLE, cause=Cause.API_UNKNOWN))
    return APIS[profile.api]


class LookupState(StrEnum):
    """Names how far a lookup is: what it waits for, or how it ended."""

    NEW = "new"
    SECRET = "secret"  # noqa: S105 - a name
    RESPONSE = "response"
    FOUND = "found"
    FAILED = "failed"
    CANCELLED = "cancelled"


OnState = Callable[[LookupState], None]
"""Called with each new state while the lookup runs."""
OnRetry = Callable[[int, int], None]
"""Called before a retry, and before a second try while the first is still running.

Receives its number, counted from 1 for the first try, and the greatest possible number.
"""


def _ignore(*_arguments: object) -> None:
    pass


class LookupService:
    """Makes lookups, of which several may run at once, and caches the secrets that they need.

    Attributes:
        client: sends their requests.
        limiter: holds the services' limits, taken from the responses; a lookup does not wait for it.
    """

    def __init__(self, vault: Vault, client: HttpClient) -> None:
        self._vault = vault
        self.client = client
        self.limiter = RateLimiter()
        self._secrets: dict[str, str] = {}
        self._reading: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def __repr__(self) -> str:
        return "LookupService()"

    def new(
        self,
        profile: Profile,
        contact_id: str,
        on_state: OnState = _ignore,
        on_retry: OnRetry = _ignore,
        *,
        may_send_twice: bool = True,
        is_in_list: bool = False,
    ) -> "Lookup":
        """Return a lookup that is not running yet.

        Args:
            profile: where to ask.
            contact_id: the ID, cleaned of what surrounded it.
            on_state: see ``OnState``.
            on_retry: see ``OnRetry``.
            may_send_twice: whether the request is sent once more while an old connection is silent; not by a use case
                that sends many requests.
            is_in_list: whether it is one of many, for which every 5xx and every lost connection is tried again.
        """
        return Lookup(
            self, profile, contact_id, on_state, on_retry, may_send_twice=may_send_twice, is_in_list=is_in_list
        )

    def clear_secret(self, *, keep: str = "") -> None:
        """Drop every cached secret but that of the profile with the id ``keep``.

        A secret that is being read at this moment is not cached either: it may be the old one.
        """
        self._secrets = {profile_id: secret for profile_id, secret in self._secrets.items() if profile_id == keep}

    async def secret(self, profile: Profile, *, is_kept: bool = True) -> str:
        """Return the secret of a profile, from the cache or from the vault.

        Args:
            profile: the profile.
            is_kept: whether a secret from the vault goes to the cache; not where the caller holds it itself.

        Raises:
            LookupFailed: the vault has none or does not give it out.
        """
        secrets = self._secrets
        # Lookups of one profile that start together ask the keyring once.
        async with self._reading[profile.id]:
            if profile.id in secrets:
                return secrets[profile.id]
            try:
                secret = await self._vault.read(profile.id)
            except VaultError as error:
                raise LookupFailed(secret_failure(error.reason)) from None
            if is_kept:
                secrets[profile.id] = secret
            return secret


class Lookup:
    """Looks one contact up, once.

    Attributes:
        profile: the connection that it uses.
        contact_id: the ID that it looks up.
        state: how far it is.
    """

    def __init__(
        self,
        service: LookupService,
        profile: Profile,
        contact_id: str,
        on_state: OnState,
        on_retry: OnRetry,
        *,
        may_send_twice: bool,
        is_in_list: bool,
    ) -> None:
        self.profile = profile
        self.contact_id = contact_id
        self.state = LookupState.NEW
        self._service = service
        self._on_state = on_state
        self._on_retry = on_retry
        self._may_send_twice = may_send_twice
        self._is_in_list = is_in_list
        self._task: asyncio.Task[object] | None = None

    async def run(self, secret: str | None = None) -> Contact:
        """Return the contact.

        Args:
            secret: the secret to send; by default that of the profile.

        Raises:
            LookupFailed: there is none, for whatever reason.
        """
        if self.state is LookupState.CANCELLED:
            raise asyncio.CancelledError
        self._task = asyncio.current_task()
        try:
            api_of(self.profile)
            if secret is None:
                self._enter(LookupState.SECRET)
                secret = await self._service.secret(self.profile)
            self._enter(LookupState.RESPONSE)
            contact = await self._call().send(secret)
        except asyncio.CancelledError:
            self.state = LookupState.CANCELLED
            raise
        except LookupFailed as error:
            self.state = LookupState.FAILED
            failure = replace(error.failure, profile=self.profile, contact_id=self.contact_id)
            raise LookupFailed(failure) from None
        self.state = LookupState.FOUND
        return contact

    def cancel(self) -> None:
        """Cancel the lookup: the task that awaits ``run`` is cancelled, and the connection in use is closed."""
        if self._task:
            self._task.cancel()
        else:
            self.state = LookupState.CANCELLED

    def _enter(self, state: LookupState) -> None:
        self.state = state
        self._on_state(state)

    def _call(self) -> "Call[Contact]":
        return Call(
            self._service,
            self.profile,
            lambda api, secret: api.request(self.profile, secret, self.contact_id),
            lambda api, response: api.read(response, self.contact_id),
            self._on_retry,
            may_send_twice=self._may_send_twice,
            is_in_list=self._is_in_list,
        )


T = TypeVar("T")


class Call(Generic[T]):
    """Sends one request and reads its response, with retries, within the time limit of the profile."""

    def __init__(
        self,
        service: LookupService,
        profile: Profile,
        build: Callable[[Api, str], Request],
        read: Callable[[Api, Response], T],
        on_retry: OnRetry = _ignore,
        *,
        may_send_twice: bool = False,
        is_in_list: bool = False,
    ) -> None:
        """Prepare the call.

        Args:
            service: has the HTTP client and the rate limiter.
            profile: where to send it.
            build: returns the request with a secret, or raises ``LookupFailed``.
            read: returns what the response means, or raises ``LookupFailed``.
            on_retry: see ``OnRetry``.
            may_send_twice: whether the request is sent once more while an old connection is silent.
            is_in_list: whether every 5xx and every lost connection is tried again.
        """
        self._service = service
        self._profile = profile
        self._build = build
        self._read = read
        self._on_retry = on_retry
        self._may_send_twice = may_send_twice
        self._is_in_list = is_in_list
        self._tries = 0
        self._most_tries = _MOST_TRIES
        self._progress = Progress()
        self._last_failure: Failure | None = None

    async def send(self, secret: str) -> T:
        """Send the request with a secret and return what the response means.

        Raises:
            LookupFailed: the failure holds no secret.
        """
        api = api_of(self._profile)
        SECRETS.add(secret)
        request = self._build(api, secret)
        started = monotonic()
        try:
            async with asyncio.timeout(self._profile.timeout_s) as deadline:
                return await self._try(api, request, secret, started, deadline)
        except TimeoutError:
            # An earlier failure is more precise than the deadline.
            limit_s = self._profile.timeout_s
            proxy = used_proxy(request.url)
            failure = self._last_failure or replace(unfinished(self._progress, limit_s), elapsed_s=limit_s, proxy=proxy)
        except LookupFailed as error:
            failure = error.failure
        elapsed_s = monotonic() - started if self._tries > 1 else failure.elapsed_s
        exchange = failure.exchange or Exchange(f"GET {request.url}")
        failure = replace(
            failure,
            tries=self._tries,
            was_sent_twice=self._most_tries > _MOST_TRIES,
            elapsed_s=elapsed_s,
            exchange=exchange,
        )
        # On a thread: 1 MiB of error messages takes up to 1.2 s (measured).
        raise LookupFailed(await in_background(redact, failure, secret)) from None

    async def _try(self, api: Api, request: Request, secret: str, started: float, deadline: asyncio.Timeout) -> T:
        for pause_s in _PAUSES_S:
            try:
                return await self._once(api, request, secret, started)
            except LookupFailed as error:
                wait_s = error.failure.retry_after_s or 0.0
                if not self._may_pass(error.failure) or wait_s >= _left_s(deadline):
                    raise
                self._note_failure(error.failure)
            self._on_retry(self._tries + 1, self._most_tries)
            await asyncio.sleep(max(pause_s, wait_s))
        return await self._once(api, request, secret, started)

    async def _once(self, api: Api, request: Request, secret: str, started: float) -> T:
        self._tries += 1
        self._progress = Progress()
        limit = self._service.limiter.limit(request.url, secret, api.info.budget)

        def count_second() -> None:
            # The service may receive both, and one of the responses is dropped.
            limit.count()
            self._count_second()

        with limit.sending():
            on_second = count_second if self._may_send_twice else None
            response = await self._service.client.send(request, on_second, self._note_failure, self._progress)
            limit.update(response)
        if self._tries > 1:
            response.elapsed_s = monotonic() - started
        # The status bar shows it.
        response.reason = SECRETS.clean(response.reason)
        if len(response.body) > READ_ASIDE_BYTES:
            return await in_background(self._read, api, response)
        return self._read(api, response)

    def _may_pass(self, failure: Failure) -> bool:
        """Return whether trying again may help, and whether the service lets it."""
        is_tried_again = self._is_in_list and failure.kind in _MAY_PASS and failure.cause is Cause.NONE
        return failure.passing or is_tried_again

    def _note_failure(self, failure: Failure) -> None:
        self._last_failure = failure

    def _count_second(self) -> None:
        self._tries += 1
        self._most_tries += 1
        self._on_retry(self._tries, self._most_tries)


def _left_s(deadline: asyncio.Timeout) -> float:
    at = deadline.when()
    return inf if at is None else at - asyncio.get_running_loop().time()
