"""Garbage is collected on the UI thread alone.

A collection on another thread ends there what Qt knows of. It then holds a lock of Qt and waits for Python's, while the
UI thread may hold Python's and wait for Qt's: the window would stand still for good.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 1_000


class GarbageCollector(QObject):
    """Collects now and then on the thread that it is made on, in the place of Python's own collections anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self._was_automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def spare_what_stands(self) -> None:
        """Leaves all that the start has made unsearched from now on, where nothing was collected during the start."""
        if not self._was_automatic:
            gc.freeze()

    def collect(self) -> None:
        """Collects as far as Python itself would have by now."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(max(due))

    def close(self) -> None:
        """Leaves collecting to Python again, if it was before."""
        self._timer.stop()
        if self._was_automatic:
            gc.enable()
