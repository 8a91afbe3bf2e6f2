"""The baseline of a lookup: the same library on a warm connection, and nothing around it."""

import asyncio
import json
import sys
import time

import httpx


async def main() -> None:
    # As in the program: one TLS context, and the environment is not read for each request.
    async with httpx.AsyncClient(trust_env=False, limits=httpx.Limits(keepalive_expiry=None)) as client:
        print(json.dumps({}), flush=True)
        # Blocks: there is nothing else to do meanwhile.
        for line in sys.stdin:
            request = json.loads(line)
            started = time.perf_counter()
            response = await client.get(request["url"], headers=request["headers"])
            contact = json.loads(response.content)
            ms = (time.perf_counter() - started) * 1000
            assert response.status_code == 200, contact
            print(json.dumps({"ms": ms}), flush=True)


asyncio.run(main())
