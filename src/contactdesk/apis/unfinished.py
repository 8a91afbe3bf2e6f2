"""What an exchange came to that its time limit cut short."""

from contactdesk.apis import proxy_failures
from contactdesk.apis.exchange import exchange
from contactdesk.apis.progress import Progress
from contactdesk.apis.unreadable import is_other_protocol, other_protocol
from contactdesk.model.failure import Failure, FailureKind, Stage


def unfinished(progress: Progress, limit_s: float) -> Failure:
    """Return the failure of an exchange that was cancelled when the time limit passed.

    Args:
        progress: how far it came.
        limit_s: the time limit in seconds.
    """
    if progress.second and not progress.is_answered:
        # A new connection shows how the network is now.
        progress = progress.second
    proxy = progress.key.proxy if progress.key else None
    stage = progress.stage
    if not progress.response and is_other_protocol(progress.received):
        if stage is Stage.RESPONSE:
            return other_protocol(progress.received)
        if stage is Stage.TUNNEL and proxy and not proxy.scheme.startswith("socks"):
            return proxy_failures.other_protocol(proxy, other_protocol(progress.received).technical)
    connection = f"kept, had been idle for {progress.idle_s:.0f} s" if progress.idle_s else "new"
    return Failure(
        FailureKind.TIMED_OUT,
        limit_s=limit_s,
        stage=stage,
        idle_s=progress.idle_s,
        technical=(f"waited {limit_s:g} s for: {stage.value}", f"connection: {connection}") if stage else (),
        exchange=exchange(progress.response) if progress.response else None,
    )
