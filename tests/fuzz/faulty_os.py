"""Make the operating system fail, or kill the process, at a chosen step of the work on files."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

STEPS = ("chmod", "fsync", "mkdir", "open", "replace", "stat", "unlink", "write")


class Died(BaseException):
    """The process was killed: it does nothing afterwards."""


@dataclass
class Fault:
    """What happens at which step; nothing happens if there are fewer steps.

    Attributes:
        step: counted from 0.
        error: the number of the error, or ``None`` if the process dies.
        happened: whether the step was reached.
    """

    step: int
    error: int | None
    happened: bool = field(default=False, init=False)

    @property
    def is_death(self) -> bool:
        return self.error is None and self.happened

    @contextmanager
    def injected(self) -> Iterator[None]:
        """Count the steps inside the context."""
        steps = iter(range(self.step + 1))

        def instead_of(real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*args: Any, **options: Any) -> Any:
                if self.is_death:
                    raise Died
                if next(steps, None) == self.step:
                    self.happened = True
                    if real is real_write:
                        real(args[0], args[1][: len(args[1]) // 2])
                    if self.error is None:
                        raise Died
                    raise OSError(self.error, os.strerror(self.error))
                return real(*args, **options)

            return call

        real_write = os.write
        with pytest.MonkeyPatch.context() as patch:
            for name in STEPS:
                patch.setattr(os, name, instead_of(getattr(os, name)))
            yield


ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE)
