"""Collect garbage on the UI thread only.

A collection on another thread can delete a receiver of Qt's signals. It then holds a lock of Qt and waits for the GIL,
while the UI thread holds the GIL and waits for that lock: the window would freeze for good.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 1_000


class GarbageCollector(QObject):
    """Collects periodically on the thread that creates it; Python's own collections are off meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def freeze(self) -> None:
        """Exempt everything that the start created from later collections, if nothing was collected so far."""
        if not self._was_enabled:
            gc.freeze()

    def close(self) -> None:
        """Stop, and let Python collect again if it did before."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    @staticmethod
    def _collect() -> None:
        """Collect the generations that Python itself would collect by now."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(max(due))
