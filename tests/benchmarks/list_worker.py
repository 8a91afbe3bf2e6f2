"""Look up lists without a window, as asked on standard input: one line of JSON per request and per response."""

import asyncio
import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from contactdesk.apis.http_client import HttpClient
from contactdesk.model.profile import Profile
from contactdesk.services.bulk import BulkLookup
from contactdesk.services.lookup import LookupService
from contactdesk.storage.vault import Vault
from tests.benchmarks.bench import API_VERSION, COMPANY
from tests.factories import profile

_SINGLE_ID = "2"


class Requests:
    """What can be requested."""

    def __init__(self, secret: str) -> None:
        self._vault = Vault()
        self._secret = secret
        self._client = HttpClient()
        self._service = LookupService(self._vault, self._client)
        self._lists: list[BulkLookup] = []

    async def prepare(self) -> None:
        """Do what takes longer the first time."""
        await self._client.prepare()

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def look_up_list(self, base_url: str, api: str, count: int) -> dict[str, Any]:
        """Look up a list; return its seconds and how many outcomes of each state it has."""
        bulk = self._new_list(base_url, api, count)
        started = time.perf_counter()
        await bulk.run()
        return self._result(bulk, time.perf_counter() - started)

    async def look_up_beside_a_list(self, base_url: str, count: int, singles: int) -> list[float]:
        """Return the milliseconds of single lookups while a list runs."""
        bulk = self._new_list(base_url, "wethod", count)
        running = asyncio.create_task(bulk.run())
        times = []
        for _ in range(singles):
            started = time.perf_counter()
            await self._service.new(bulk.profile, _SINGLE_ID).run()
            times.append((time.perf_counter() - started) * 1000)
            # An agent reads the contact.
            await asyncio.sleep(0.1)
        if running.done():
            raise RuntimeError("the list was over too early")
        bulk.cancel()
        await running
        return times

    async def keep_list(self, base_url: str, count: int) -> dict[str, Any]:
        """Look up a list and keep it; return how many MiB more the process has."""
        # Libraries and connections are there before.
        await self._new_list(base_url, "wethod", 100).run()
        before = _resident_mib()
        bulk = self._new_list(base_url, "wethod", count)
        self._lists.append(bulk)
        started = time.perf_counter()
        await bulk.run()
        return {**self._result(bulk, time.perf_counter() - started), "mib": _resident_mib() - before}

    def _new_list(self, base_url: str, api: str, count: int) -> BulkLookup:
        chosen: Profile = profile(api, base_url, company=COMPANY, api_version=API_VERSION, timeout_s=60.0)
        self._vault.keep_for_this_run(chosen.id, self._secret)
        return BulkLookup(self._service, chosen, [str(number) for number in range(1_000, 1_000 + count)])

    @staticmethod
    def _result(bulk: BulkLookup, seconds: float) -> dict[str, Any]:
        progress = bulk.progress
        return {"s": seconds, "state": progress.state, "counts": {k: v for k, v in progress.counts.items() if v}}


def _resident_mib() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


async def main(secret: str) -> None:
    """Respond to requests until standard input ends."""
    requests = Requests(secret)
    await requests.prepare()
    _respond({})
    while line := await asyncio.to_thread(sys.stdin.readline):
        request = json.loads(line)
        _respond(await getattr(requests, request.pop("do"))(**request))
    await requests.close()


def _respond(response: Any) -> None:
    print(json.dumps(response), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
