"""What may be told of an error that nobody expected: kinds and places. Never its text, which may hold anything."""

import traceback
from collections import deque
from collections.abc import Iterator
from pathlib import Path

_MOST_FRAMES = 30
_MOST_ERRORS = 10


def places(error: BaseException) -> Iterator[str]:
    """The kind of an error, where it happened, the innermost place last; then the same of each error behind it."""
    waiting = deque([error])
    for _ in range(_MOST_ERRORS):
        if not waiting:
            return
        told = waiting.popleft()
        yield type(told).__name__
        # Of an endless recursion the end alone.
        for frame, line in deque(traceback.walk_tb(told.__traceback__), _MOST_FRAMES):
            yield f"  {Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
        if isinstance(told, BaseExceptionGroup):
            waiting.extend(told.exceptions)
        behind = told.__cause__ or (None if told.__suppress_context__ else told.__context__)
        if behind is not None:
            waiting.append(behind)
