"""The requests beside a lookup: for the details that belong to a contact, and for the owner of a secret."""

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus
from time import monotonic
from typing import NamedTuple, TypeVar

from contactdesk.apis.base import FurtherRequest
from contactdesk.apis.exchange import service_notice
from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact
from contactdesk.model.failure import LookupFailed
from contactdesk.model.profile import Profile
from contactdesk.model.related import Related, RelatedDetails, RelatedState
from contactdesk.model.service_notice import ServiceNotice
from contactdesk.services.lookup import Call, LookupService
from contactdesk.system.object_size import size_of
from contactdesk.system.threads import in_background

KEPT_S = 600.0
"""How long details stay in the cache, in seconds."""
MOST_KEPT_BYTES = 2 * 1024 * 1024
"""The limit of the cache in measured bytes of memory; the oldest entries are dropped first."""

T = TypeVar("T")
_Key = tuple[Profile, str]
"""The whole profile, so that changed settings never give another company's details, and the path."""


class _Kept(NamedTuple):
    details: RelatedDetails
    size_bytes: int
    until: float


async def ask_further(
    service: LookupService, profile: Profile, secret: str, request: FurtherRequest[T]
) -> tuple[T, ServiceNotice | None]:
    """Send a request that an API declares, or its fallback if the service refuses the first as invalid.

    Returns:
        The result, and the notice of the service in the same response, if any.

    Raises:
        LookupFailed: there is no result, for whatever reason.
    """

    def call(path: str) -> Call[tuple[T, ServiceNotice | None]]:
        return Call(
            service,
            profile,
            lambda api, secret: api.request_to(path, profile, secret),
            lambda api, response: (api.read_by(request.read, response), service_notice(response)),
        )

    try:
        return await call(request.path).send(secret)
    except LookupFailed as error:
        if not (request.fallback and error.failure.status == HTTPStatus.BAD_REQUEST):
            raise
    return await call(request.fallback).send(secret)


class RelatedService:
    """Loads the details that belong to contacts, and keeps them in memory for ten minutes.

    Args:
        lookup: reads the secrets and sends the requests.
        clock: returns seconds that never decrease.
    """

    def __init__(self, lookup: LookupService, clock: Callable[[], float] = monotonic) -> None:
        self._lookup = lookup
        self._clock = clock
        self._cache: dict[_Key, _Kept] = {}

    def known(self, contact: Contact, profile: Profile) -> Related | None:
        """Return what is known without a request; ``None`` if the API has no such details."""
        api = APIS.get(profile.api)
        if api is None or not api.info.has_related:
            return None
        if not profile.related_details:
            return Related(RelatedState.OFF)
        try:
            request = api.related(contact)
        except ValueError:
            return Related(RelatedState.UNUSABLE)
        if request is None:
            return Related(RelatedState.NONE)
        self._drop_expired()
        kept = self._cache.get((profile, request.path))
        return Related(RelatedState.FOUND, kept.details) if kept else Related(RelatedState.WAITING)

    async def ask(self, contact: Contact, profile: Profile) -> RelatedDetails:
        """Load the details of a contact whose state is ``WAITING``, and keep them.

        Raises:
            LookupFailed: there are none, for whatever reason.
            ValueError: the contact names no details, or none that can be requested.
        """
        # Clearing replaces the cache, so details that arrive later are not in the new one.
        cache = self._cache
        request = APIS[profile.api].related(contact)
        if request is None:
            raise ValueError("this contact names no details")
        try:
            secret = await self._lookup.secret(profile)
            found, notice = await ask_further(self._lookup, profile, secret, request)
        except LookupFailed as error:
            raise LookupFailed(replace(error.failure, profile=profile)) from None
        details = replace(found, notice=notice)
        # Measured like recent lookups, since both share one limit.
        size_bytes = await in_background(size_of, details)
        cache.pop((profile, request.path), None)
        cache[profile, request.path] = _Kept(details, size_bytes, self._clock() + KEPT_S)
        while sum(kept.size_bytes for kept in cache.values()) > MOST_KEPT_BYTES:
            del cache[next(iter(cache))]
        return details

    def drop(self, contact: Contact, profile: Profile) -> None:
        """Forget the details of one contact, so that they are loaded again."""
        with suppress(ValueError):
            if request := APIS[profile.api].related(contact):
                self._cache.pop((profile, request.path), None)

    def clear(self) -> None:
        """Forget all details."""
        self._cache = {}

    def forget(self, profile_id: str) -> None:
        """Forget the details of one profile, including those that are being loaded."""
        self._cache = {key: kept for key, kept in self._cache.items() if key[0].id != profile_id}

    def retain(self, profiles: Collection[Profile]) -> None:
        """Forget the details of every profile that is not equal to one of these."""
        self._cache = {key: kept for key, kept in self._cache.items() if key[0] in profiles}

    @property
    def size_bytes(self) -> int:
        """The measured bytes of the kept details."""
        self._drop_expired()
        return sum(kept.size_bytes for kept in self._cache.values())

    def _drop_expired(self) -> None:
        now = self._clock()
        for key in [key for key, kept in self._cache.items() if kept.until <= now]:
            del self._cache[key]
